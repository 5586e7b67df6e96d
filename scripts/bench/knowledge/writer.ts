import corpus from '../../../simulators/seed/corpus.json';
import type { Random } from './random';

/** Words of the invented MSP's documents, as often as they occur there: frequent words stay frequent. */
const WORDS: readonly string[] = corpus.documents.flatMap(({ body }) => body.match(/[\p{L}\p{N}][\p{L}\p{N}'./-]*/gu) ?? []);

/** One word in so many is one that no other record holds: as many as Heaps' law gives running English text. */
const RARE_EVERY = 40;
/** Three in ten of these are host names and codes, the others names of people, places and products. */
const CODES = 0.3;
const SYLLABLES = ['ba', 'den', 'for', 'gil', 'ha', 'kor', 'lin', 'mo', 'nes', 'por', 'ral', 'sun', 'tev', 'um', 'wel', 'zan'];
const PARAGRAPH = 60;
const SECTION = 180;

/** Text of realistic word frequencies, made of the invented MSP's own words. */
export class Writer {
	private rare = 0;

	constructor(private readonly random: Random) {}

	words(count: number): string[] {
		return Array.from({ length: count }, () =>
			this.random.next() * RARE_EVERY < 1 ? this.rareWord() : this.random.pick(WORDS),
		);
	}

	line(count: number): string {
		return this.words(count).join(' ');
	}

	/** Markdown with a heading a section and a blank line a paragraph. */
	document(count: number): string {
		const parts: string[] = [];
		for (let done = 0; done < count; done += PARAGRAPH) {
			if (done % SECTION === 0) parts.push(`## ${this.line(4)}`);
			parts.push(`${this.line(Math.min(PARAGRAPH, count - done))}.`);
		}
		return parts.join('\n\n');
	}

	private rareWord(): string {
		this.rare += 1;
		if (this.random.next() >= CODES) {
			const spelled = (this.rare * 7919).toString(16).split('');
			return spelled.map((digit) => SYLLABLES[Number.parseInt(digit, 16)]).join('');
		}
		return `${this.random.pick(['SRV', 'PRN', 'case', 'KB', 'WS'])}-${(this.rare * 7919).toString(36)}`;
	}
}
