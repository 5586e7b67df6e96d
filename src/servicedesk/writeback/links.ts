import type { SearchIndex } from '../../knowledge/ranking/search-index';
import { tokenize } from '../../knowledge/index/tokenize';
import { type KnowledgeRecord, recordKey } from '../../knowledge/record';
import type { TicketText } from '../../knowledge/understanding/understand';
import { findAssets } from '../crossreference/find-assets';
import type { Partition } from '../partition';
import { searchIndexOf } from '../search';
import { isInformative } from './substance';

/** A configuration the ticket is about, and how that is known. */
export interface AffectedConfiguration {
	id: string;
	name: string;
	/** 0 to 1. */
	confidence: number;
	/** One phrase for a person: what in the ticket or the notes names it. */
	why: string;
}

/** Where the evidence stands: words of the ticket and the notes, and the record that is to grow. */
export interface LinkQuestion {
	/** Its description is the problem and the notes. */
	ticket: TicketText;
	target: KnowledgeRecord | null;
}

const WAYS: Readonly<Record<string, string>> = { nickname: 'known as', 'psa-asset': 'the PSA’s device', hostname: 'named', name: 'named' };

const MIN_CONFIDENCE = 0.5;
const MAX_LINKS = 5;
const SURE_NAME = 0.9;

/** What kinds of configurations are spoken of by, beside their own names. */
const TYPE_WORDS: ReadonlyArray<readonly [type: RegExp, spoken: RegExp]> = [
	[/switch/i, /\b(?:switch(?:es|port)?|vlan|wall port|patch (?:port|panel)|poe|trunk port|uplink|port \d+)\b/i],
	[
		/firewall/i,
		/\b(?:firewall|vpn|site[- ]to[- ]site|tunnel|nat rule|wan|geo-?(?:ip|block)|sd-?wan|web filter|ssl inspection)\b/i,
	],
	[/nas/i, /\bnas\b/i],
	[/print|mfp|plotter/i, /\b(?:printer|mfp|copier|plotter|label printer)\b/i],
	[/wireless|access point|wlan/i, /\b(?:access points?|aps?|wlan controller|wireless controller|ssid)\b/i],
	[/phone|pbx|telephon/i, /\b(?:pbx|phone system|extension)\b/i],
	[/router/i, /\b(?:router|5g box|lte)\b/i],
	[/cart/i, /\b(?:trolley|cart)\b/i],
	[/tape/i, /\btape\b/i],
];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function descriptionOf(configuration: KnowledgeRecord): string {
	return configuration.fields
		.filter(({ role }) => role === 'notes')
		.map(({ text }) => text)
		.join('\n')
		.slice(0, 2_000);
}

/** Words of descriptions to how many configurations of the organization have them. */
function frequencies(all: readonly KnowledgeRecord[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const configuration of all) {
		const terms = new Set(tokenize(`${descriptionOf(configuration)}\n${configuration.title}`).map(({ term }) => term));
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return counts;
}

/** Whether a text writes a word with a capital letter where no sentence begins. */
function isNameIn(text: string, word: string): boolean {
	if (!/^\p{Lu}/u.test(word) || /^\p{Lu}{2,4}$/u.test(word)) return false;
	if (/\p{Ll}\p{Lu}/u.test(word)) return true;
	return new RegExp(`(?<=[\\p{L}\\p{N},)] )${escape(word)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Whether what follows says where something is: "tunnel to Quayside". */
const isPlaceIn = (before: string): boolean =>
	/\b(?:at|to|in|from|near|by|of)\s(?:the\s)?(?:\p{Lu}\p{L}*\s)?$/u.test(before);

/** Words of the description that the text has and no other configuration: names first, then other words. */
function describedIn(
	{ terms, said }: { terms: ReadonlySet<string>; said: string },
	configuration: KnowledgeRecord,
	counts: ReadonlyMap<string, number>,
): { names: string[]; words: string[] } {
	const text = descriptionOf(configuration);
	const names = new Set<string>();
	const words = new Set<string>();
	for (const token of tokenize(text)) {
		if (!isInformative(token) || !terms.has(token.term) || (counts.get(token.term) ?? 0) > 1) continue;
		const shown = text.slice(token.start, token.end);
		if (isPlaceIn(text.slice(0, token.start))) continue;
		if (isNameIn(said, shown)) names.add(shown);
		else words.add(shown);
	}
	return { names: [...names], words: [...words] };
}

class Finder {
	private readonly all: KnowledgeRecord[];
	private readonly index: SearchIndex;
	private readonly text: string;
	private readonly counts: Map<string, number>;
	private readonly terms: ReadonlySet<string>;
	private readonly found = new Map<string, AffectedConfiguration>();
	private readonly inSubject = new Set<string>();

	constructor(
		private readonly home: Partition,
		private readonly question: LinkQuestion,
	) {
		this.index = searchIndexOf(home);
		this.text = `${question.ticket.title}\n${question.ticket.description}`;
		this.all = [...home.records.values()].filter(({ type, archived }) => type === 'configuration' && !archived);
		this.counts = frequencies(this.all);
		this.terms = new Set(tokenize(this.text).map(({ term }) => term));
	}

	find(): AffectedConfiguration[] {
		this.byAssetFinder();
		for (const configuration of this.all) {
			this.byDescription(configuration);
			this.byType(configuration);
			this.byTarget(configuration);
		}
		return this.surest()
			.sort((a, b) => b.confidence - a.confidence || a.name.localeCompare(b.name))
			.slice(0, MAX_LINKS);
	}

	/** Where something is named exactly, what else could be meant counts only if the subject speaks of it. */
	private surest(): AffectedConfiguration[] {
		const found = [...this.found.values()].filter(({ confidence }) => confidence >= MIN_CONFIDENCE);
		const named = found.some(({ confidence }) => confidence >= SURE_NAME);
		return found.filter(({ id, confidence }) => !named || confidence >= SURE_NAME || this.inSubject.has(id));
	}

	private add({ id, title }: KnowledgeRecord, confidence: number, why: string): void {
		const known = this.found.get(id);
		if (known === undefined) this.found.set(id, { id, name: title, confidence, why });
		else if (confidence > known.confidence) Object.assign(known, { confidence, why });
	}

	/** What the finder of all asset look-ups finds; what is ambiguous to it is no link. */
	private byAssetFinder(): void {
		for (const { id, archived, certainty, evidence } of findAssets(this.question.ticket, this.home).found) {
			const record = this.all.find((configuration) => configuration.id === id);
			const [first] = evidence;
			if (record === undefined || archived || first === undefined) continue;
			if (certainty === 'named') this.add(record, 1, `${WAYS[first.attribute] ?? first.attribute} ${first.words}`);
			else this.add(record, 0.75, `described as “${first.words}”`);
		}
	}

	private byDescription(configuration: KnowledgeRecord): void {
		const { names, words } = describedIn({ terms: this.terms, said: this.text }, configuration, this.counts);
		if (names.length > 0) this.add(configuration, 0.75, `described by ${names.join(', ')}`);
		else if (words.length > 1) this.add(configuration, 0.6, `described by ${words.join(', ')}`);
	}

	private byType(configuration: KnowledgeRecord): void {
		const type = configuration.kind ?? '';
		const words = TYPE_WORDS.find(([kind]) => kind.test(type))?.[1];
		const spoken = words?.exec(this.text)?.[0];
		if (spoken === undefined || this.all.filter(({ kind }) => kind === configuration.kind).length > 1) return;
		this.add(configuration, 0.55, `the only ${type.toLowerCase()}, and “${spoken}” is spoken of`);
		if (words?.test(this.question.ticket.title)) this.inSubject.add(configuration.id);
	}

	/** A configuration linked to the record that is to grow, where the notes speak of it in some way. */
	private byTarget(configuration: KnowledgeRecord): void {
		const { target } = this.question;
		if (target === null || !this.index.linkedKeys(recordKey(target)).includes(recordKey(configuration))) return;
		this.add(configuration, 0.5, `linked to “${target.title}”`);
	}
}

/**
 * Which configurations of the organization a resolved ticket is about: those the asset finder finds, and, as a technician's notes
 * name less than a client's mail, those that only what is said of the work tells of: words no other configuration is described
 * with, the only one of a kind that is spoken of, what the record that is to grow is linked to. At most five, surest first.
 */
export function affectedConfigurations(
	home: Partition,
	question: LinkQuestion,
): AffectedConfiguration[] {
	return new Finder(home, question).find();
}
