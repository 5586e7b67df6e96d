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

/** All exact names of a record. Only configurations are taken by their title and their nicknames. */
export function namesOf(record: KnowledgeRecord): Array<NamedRecord & { value: string }> {
	const key = recordKey(record);
	const names = record.identifiers.map(({ kind, value }) => ({ key, kind, value: comparable(kind, value) }));
	if (record.type !== 'configuration') return names.filter(({ kind }) => kind !== 'username' && kind !== 'person');
	return [
		...names,
		{ key, kind: 'hostname' as const, value: comparable('name', record.title) },
		...nicknames(record).map((value) => ({ key, kind: 'nickname' as const, value: comparable('name', value) })),
	];
}
