import { conceptTerm } from './terms';
import type { ConceptGraph } from '../concepts/graph';
import type { ConceptMatcher, MentionReader } from '../concepts/matcher';
import type { SegmentWriter } from '../index/segment-writer';
import { WordScanner } from '../index/scan';
import { termsOf } from '../index/tokenize';
import type { FieldRole, KnowledgeRecord } from '../record';

const TITLE = 0;
const LABEL = 1;
const BODY = 2;
const CONTEXT = 3;

const GROUP_OF_ROLE: Record<FieldRole, number> = { headings: LABEL, body: BODY, trait: BODY, notes: BODY, tags: LABEL };

/** Text beyond this many characters of one field adds nothing to finding the record. */
const MAX_FIELD = 60_000;
/** Weaker mentions of a concept are not held against the ticket's. */
const MIN_MENTION = 0.31;

/** A title without the organization's own name, which every record of theirs may carry. */
export function topicalTitle(record: KnowledgeRecord): string {
	const { title, organizationName } = record;
	const separator = title.startsWith(organizationName) ? title.slice(organizationName.length) : title;
	const rest = separator.replace(/^[\s:–-]+/, '');
	return rest === '' ? title : rest;
}

/** What a word, as texts write it, is to the index. */
interface Word {
	/** The numbers of its terms. */
	terms: readonly number[];
	/** How many of them count as the length of a text: no parts of words. */
	length: number;
	/** What it can stand for in phrases of concepts. */
	phraseWords: readonly number[];
}

/** Writes the terms and concepts of records by field group. The same few thousand words make most of all texts: each is looked up once. */
export class RecordWriter {
	private readonly matcher: ConceptMatcher;
	private readonly reader: MentionReader;
	private readonly words = new Map<string, Word>();

	private readonly scanner = new WordScanner();

	constructor(
		private readonly segment: SegmentWriter,
		{ matcher }: ConceptGraph,
	) {
		this.matcher = matcher;
		this.reader = matcher.reader();
	}

	/** @param context what linked records say about it */
	write(key: string, record: KnowledgeRecord, context: string): void {
		this.segment.begin(key);
		this.count(topicalTitle(record), TITLE);
		this.count(record.kind ?? '', LABEL);
		for (const { role, text } of record.fields) this.count(text, GROUP_OF_ROLE[role]);
		for (const { kind, value } of record.identifiers) {
			if (kind !== 'mac' && kind !== 'serial') this.count(value, CONTEXT);
		}
		this.count(context, CONTEXT);
	}

	private count(text: string, group: number): void {
		const { reader, scanner, segment } = this;
		scanner.open(text.length > MAX_FIELD ? text.slice(0, MAX_FIELD) : text);
		reader.begin();
		while (scanner.next()) {
			const raw = scanner.word();
			const { terms, length, phraseWords } = this.words.get(raw) ?? this.learn(raw);
			for (let at = 0; at < terms.length; at++) segment.count(terms[at]!, group);
			segment.lengthen(group, length);
			if (phraseWords.length > 0) reader.place(phraseWords, scanner.position, scanner.start, scanner.end);
		}
		const found = reader.find(MIN_MENTION);
		for (let at = 0; at < found; at++) segment.count(segment.numberOf(conceptTerm(reader.concept(at))), group);
	}

	private learn(raw: string): Word {
		const read = termsOf(raw);
		const terms: number[] = [];
		let length = 0;
		for (let at = 0; at < read.length; at++) {
			const { term, part, stop } = read[at]!;
			if (stop) continue;
			terms.push(this.segment.numberOf(term));
			if (!part) length++;
		}
		const word = { terms, length, phraseWords: this.matcher.phraseWords(read) };
		this.words.set(raw, word);
		return word;
	}
}
