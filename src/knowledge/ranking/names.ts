import type { IdentifierKind } from '../record';
import type { UnderstoodTicket } from '../understanding/understand';
import { comparable } from './identifiers';
import type { SearchIndex } from './search-index';
import { withoutTrailing } from '../../text';

/** A record the ticket names exactly. */
export interface NamedMention {
	key: string;
	kind: IdentifierKind | 'name';
	/** As the ticket writes it. */
	shown: string;
	/** 0 to 1: how surely the name means this record. */
	strength: number;
}

const STRENGTH: Record<IdentifierKind | 'name', number> = {
	hostname: 1,
	ip: 1,
	mac: 1,
	serial: 1,
	'asset-tag': 1,
	name: 0.3,
	nickname: 0.9,
	email: 0.25,
	url: 0.5,
	username: 0.4,
	person: 0.25,
};
const PSA_ASSET_STRENGTH = 1;
const LONGEST_NAME = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}_.:@'’-]*/gu;
const MAX_WORDS = 3_000;

/** Every run of up to four words of a text, lower case, to its place as written. */
function wordRuns(text: string): Map<string, string> {
	const words = [...text.matchAll(WORD)].slice(0, MAX_WORDS).map((match) => withoutTrailing(match[0], ".,:;'’-"));
	const runs = new Map<string, string>();
	for (let start = 0; start < words.length; start++) {
		for (let length = 1; length <= LONGEST_NAME && start + length <= words.length; length++) {
			const shown = words.slice(start, start + length).join(' ');
			runs.set(shown.toLowerCase().replace(/['’]s$/, ''), shown);
		}
	}
	return runs;
}

function values(ticket: UnderstoodTicket): Map<string, string> {
	const all = new Map<string, string>();
	for (const { text } of ticket.passages) for (const [value, shown] of wordRuns(text)) all.set(value, shown);
	for (const { kind, text } of ticket.entities) {
		all.set(comparable(kind === 'mac' ? 'mac' : 'name', text), text);
	}
	return all;
}

/** Which records the ticket names: by its words, by the devices the PSA links, and by who reports it. */
export function namedMentions(ticket: UnderstoodTicket, index: SearchIndex): NamedMention[] {
	const found = new Map<string, NamedMention>();
	const add = (value: string, shown: string, factor: number): void => {
		for (const { key, kind } of index.named(value)) {
			const strength = STRENGTH[kind] * factor;
			if ((found.get(key)?.strength ?? 0) < strength) found.set(key, { key, kind, shown, strength });
		}
	};
	for (const [value, shown] of values(ticket)) add(value, shown, 1);
	for (const { name, serialNumber } of ticket.assets) {
		if (name !== null) add(comparable('name', name), name, PSA_ASSET_STRENGTH);
		if (serialNumber !== null) add(comparable('serial', serialNumber), serialNumber, PSA_ASSET_STRENGTH);
	}
	for (const person of [ticket.contactName, ticket.contactEmail]) {
		if (person !== null) add(comparable('person', person), person, 1);
	}
	return [...found.values()];
}
