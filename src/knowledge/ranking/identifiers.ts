import { topicalTitle } from './record-content';
import { serviceDeskGraph } from '../concepts/graph';
import { isChatter, isCommon, isFunctionWord } from '../index/commonness';
import { stem } from '../index/stem';
import { type IdentifierKind, type KnowledgeRecord, recordKey } from '../record';

/** An exact name of a record, and what kind of name it is. */
export interface NamedRecord {
	key: string;
	kind: IdentifierKind | 'name';
}

/** "known as Moby", "staff say 'the tank'", or a name by itself in quotes, with a capital letter or an article. */
const NICKNAME = new RegExp(
	'(?:known as|called|nicknamed?(?: is)?|aka|a\\.k\\.a\\.|staff (?:say|call it)|users (?:say|call it)|everyone calls it)' +
		'[\\s:]{1,3}["\'‘’“”*]{0,2}(?:the )?([\\p{L}\\p{N}][\\p{L}\\p{N} -]{1,30}?)["\'‘’“”*.,;)]' +
		'|["‘“\'](?:the |(?=\\p{Lu}))([\\p{L}][\\p{L}\\p{N} -]{1,24})["’”\']',
	'gu',
);

/** How a value is compared: lower case, MAC addresses and serials without separators. */
export function comparable(kind: IdentifierKind | 'name', value: string): string {
	const lower = value.trim().toLowerCase();
	return kind === 'mac' ? lower.replace(/[^0-9a-f]/g, '') : lower;
}

function nicknames(record: KnowledgeRecord): string[] {
	const text = record.fields
		.filter(({ role }) => role === 'notes')
		.map((field) => field.text.slice(0, 4_000))
		.join('\n');
	return [...text.matchAll(NICKNAME)]
		.map((match) => (match[1] ?? match[2] ?? '').trim())
		.filter((name) => name.length > 2);
}

const NAME_WORD = /\p{Lu}[\p{L}]{3,}/gu;

/** Words of a title that nobody else uses: the client's application, the vendor, the place. */
function properNames(record: KnowledgeRecord): string[] {
	const { matcher } = serviceDeskGraph();
	const own = new Set(record.organizationName.toLowerCase().split(/[^\p{L}]+/u));
	return [...topicalTitle(record).matchAll(NAME_WORD)]
		.map(([word]) => word.toLowerCase())
		.filter((word) => {
			const term = stem(word);
			return !own.has(word) && !matcher.knows(term) && !isChatter(term) && !isCommon(term) && !isFunctionWord(term);
		});
}

/**
 * All exact names of a record: of configurations also the title and what people call them, of flexible assets the proper names in
 * the title.
 */
export function namesOf(record: KnowledgeRecord): Array<NamedRecord & { value: string }> {
	const key = recordKey(record);
	const names = record.identifiers.map(({ kind, value }) => ({ key, kind, value: comparable(kind, value) }));
	if (record.type === 'flexible-asset') {
		return [...names, ...properNames(record).map((value) => ({ key, kind: 'name' as const, value }))];
	}
	if (record.type !== 'configuration') return names.filter(({ kind }) => kind !== 'username' && kind !== 'person');
	return [
		...names,
		{ key, kind: 'hostname' as const, value: comparable('name', record.title) },
		...nicknames(record).map((value) => ({ key, kind: 'nickname' as const, value: comparable('name', value) })),
	];
}
