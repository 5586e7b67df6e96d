import { stem } from '../index/stem';
import { type KnowledgeRecord, recordKey } from '../record';

const SUCCEEDS = /^\s*(?:supersedes|replaces|successor (?:of|to)|new(?:er)? version of|obsoletes)\b/i;
const SUCCEEDED = /^\s*(?:superseded|replaced|obsoleted) by\b|^\s*(?:old|previous|earlier) version of\b/i;
/** Words that only mark a title: "OLD - VPN setup", "VPN setup (archived)". In a sentence they may be its topic. */
const OUTDATED_TITLE = new RegExp(
	[
		'^\\W{0,3}(?:old|archived?|legacy|retired|obsolete|deprecated|outdated|superseded)\\W*[-:–)\\]|]',
		'[-:–([|]\\s*(?:old|archived?|legacy|retired)\\W{0,3}$',
		'\\bOLD\\b',
		"\\b(?:deprecated|obsolete|outdated|superseded|do not use|don't use|no longer used)\\b",
	].join('|'),
);
const OUTDATED_TEXT = new RegExp(
	'^[\\s*_>!#-]{0,6}(?:this (?:document|page|article|procedure|guide) (?:is|has been) ' +
		'(?:outdated|obsolete|superseded|deprecated|replaced|retired|no longer)|superseded by|replaced by|deprecated\\b|' +
		'obsolete\\b|outdated\\b|do not use\\b|old procedure\\b)',
	'i',
);

/** "Panasonic is out since May": a document that opens by retiring what an older one beside it is about. */
const RETIRED_NAME =
	/\b(\p{Lu}[\p{L}\p{N}-]{2,30})(?: [\p{L}\p{N}-]{1,20}){0,5} (?:is|are|was|were|has been|have been) (?:out|gone|finished|retired|removed|taken out|discontinued|scrapped|phased out|decommissioned|switched off|shut down|replaced|no longer (?:used|in use))\b/gu;
const OPENING = 300;
/** What the first sentence of a document names is what it is about. */
const FIRST_SENTENCE = 120;

const saysOutdated = (title: string): boolean => OUTDATED_TITLE.test(title) || OUTDATED_TITLE.test(title.toLowerCase());

/** A title brought down to its topic, so that an old and a new version meet. */
function topicOf(title: string): string {
	return title
		.toLowerCase()
		.replace(/\b(?:old|archived?|legacy|retired|obsolete|deprecated|outdated|superseded|do not use)\b/g, ' ')
		.replace(/\b(?:new|current|v(?:ersion)?\s?\d+(?:\.\d+)?|(?:19|20)\d{2}|copy|draft|final)\b/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function saysItIsOutdated(record: KnowledgeRecord): boolean {
	if (record.archived || saysOutdated(record.title)) return true;
	if (
		record.kind !== null &&
		/(?:^|\/)\s*(?:old|archived?|deprecated|obsolete|legacy|retired)\s*(?:$|\/)/i.test(record.kind)
	) {
		return true;
	}
	return record.fields.some(({ role, text }) => role !== 'tags' && OUTDATED_TEXT.test(text.slice(0, 400)));
}

const openingOf = ({ fields }: KnowledgeRecord, length: number): string =>
	fields.find(({ role }) => role === 'body')?.text.slice(0, length) ?? '';

function retiredNames(record: KnowledgeRecord): string[] {
	const opening = openingOf(record, OPENING);
	return [...opening.matchAll(RETIRED_NAME)].map(([, name = '']) => stem(name.toLowerCase()));
}

/** Documents of the same folder, older, about a name that another one opens by retiring. */
function addRetired(records: ReadonlyMap<string, KnowledgeRecord>, outdated: Map<string, string | null>): void {
	const documents = [...records].filter(([, { type }]) => type === 'document');
	for (const [newer, record] of documents) {
		const names = retiredNames(record);
		if (names.length === 0) continue;
		for (const [older, other] of documents) {
			if (outdated.has(older) || other.kind !== record.kind || !isNewer(record, other)) continue;
			const about = `${other.title} ${openingOf(other, FIRST_SENTENCE)}`.toLowerCase();
			const words = new Set(about.split(/[^\p{L}\p{N}-]+/u).map(stem));
			if (names.some((name) => words.has(name))) outdated.set(older, newer);
		}
	}
}

/**
 * Which documents and assets are outdated, and by what (record keys), as far as the documentation says: links that say "Supersedes",
 * titles and folders marked old or deprecated, text that opens with it, archived records; and of two records with the same
 * topic in the title, the one marked. Null as successor where only the record itself says so.
 */
export function supersessions(records: ReadonlyMap<string, KnowledgeRecord>): Map<string, string | null> {
	const outdated = new Map<string, string | null>();
	const topics = new Map<string, KnowledgeRecord[]>();
	for (const [key, record] of records) {
		for (const { notes, direction, ...link } of record.links) {
			const other = recordKey(link);
			if (notes === null || !records.has(other)) continue;
			const ofTheNewer = SUCCEEDS.test(notes) === isNewer(record, records.get(other));
			const outward = direction === 'to' || (direction === 'either' && ofTheNewer);
			if (SUCCEEDS.test(notes)) outdated.set(outward ? other : key, outward ? key : other);
			else if (SUCCEEDED.test(notes)) outdated.set(outward ? key : other, outward ? other : key);
		}
		if (record.type !== 'document' && record.type !== 'flexible-asset') continue;
		const topic = topicOf(record.title);
		if (topic !== '') topics.set(topic, [...(topics.get(topic) ?? []), record]);
	}
	addRetired(records, outdated);
	for (const [key, record] of records) {
		if (record.type === 'password' || outdated.has(key) || !saysItIsOutdated(record)) continue;
		const current = (topics.get(topicOf(record.title)) ?? []).find(
			(other) => other !== record && !saysItIsOutdated(other),
		);
		outdated.set(key, current === undefined ? null : recordKey(current));
	}
	return outdated;
}

/** Where a link does not tell which of two records came first, the times they were made do. */
function isNewer(record: KnowledgeRecord, other: KnowledgeRecord | undefined): boolean {
	return (record.createdAt ?? '') > (other?.createdAt ?? '');
}
