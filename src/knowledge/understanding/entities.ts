import { CAPITALISED_PRODUCT_NAMES, PRODUCT_NAMES } from './products';
import { withoutTrailing } from '../../text';

/** What is recognised in a ticket as naming one exact thing. */
export type EntityKind =
	| 'error-code'
	| 'event-id'
	| 'kb-number'
	| 'ip'
	| 'mac'
	| 'email'
	| 'url'
	| 'path'
	| 'file'
	| 'hostname'
	| 'serial'
	| 'quoted'
	| 'product'
	| 'cve';

/** What names one fault exactly: a record without it is about another. */
export const FAULT_CODES: ReadonlySet<EntityKind> = new Set(['error-code', 'event-id', 'kb-number', 'cve']);

export interface Entity {
	kind: EntityKind;
	/** As written. */
	text: string;
	/** Lower case, without decoration: what to compare by. */
	value: string;
}

interface Recogniser {
	kind: EntityKind;
	pattern: RegExp;
	/** Group that holds the value; 0 is the whole. */
	group: number;
	accepts?: (text: string) => boolean;
}

const isAddress = (text: string): boolean => text.split('.').every((part) => Number(part) <= 255);
const mixesLettersAndDigits = (text: string): boolean => /\d/.test(text) && /[a-z]/i.test(text);

/** In order: what an earlier one takes, later ones leave alone. Every pattern is bounded, so that scanning stays linear. */
const RECOGNISERS: readonly Recogniser[] = [
	{ kind: 'url', pattern: /\bhttps?:\/\/[^\s<>"']{3,300}/gi, group: 0 },
	{ kind: 'email', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi, group: 0 },
	{
		kind: 'mac',
		pattern: /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b|\b[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}\b/gi,
		group: 0,
	},
	{ kind: 'cve', pattern: /\bCVE-\d{4}-\d{4,7}\b/gi, group: 0 },
	{ kind: 'kb-number', pattern: /\bKB\s?(\d{6,8})\b/gi, group: 1 },
	{ kind: 'error-code', pattern: /\b0x[0-9a-f]{2,16}\b/gi, group: 0 },
	{ kind: 'event-id', pattern: /\bevent(?: id)?s?[\s:#]{1,3}(\d{1,5})\b/gi, group: 1 },
	{
		kind: 'error-code',
		pattern:
			/\b(?:error|err|code|stop code|status|fault|exit code|ndr|alarm)(?: code| number| no\.?)?[\s:#(]{1,3}(-?[a-z]{0,4}-?\d{2,10}(?:[.:-]\d{1,6}){0,3})\b/gi,
		group: 1,
	},
	{ kind: 'error-code', pattern: /\b[45]\.\d{1,2}\.\d{1,3}\b(?!\.\d)/g, group: 0 },
	{
		kind: 'error-code',
		pattern: /\b(?:[A-Z]{1,4}-\d{2,6}|[A-Z]{1,3}\d{3,6}|AADSTS\d{4,7}|[A-Z]{2,}_[A-Z_]{3,40})\b/g,
		group: 0,
	},
	{ kind: 'ip', pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g, group: 0, accepts: isAddress },
	{ kind: 'path', pattern: /\\\\[\w.$-]{1,63}(?:\\[\w.$ -]{1,60}){0,6}/g, group: 0 },
	{
		kind: 'file',
		pattern: /\b[\w-]{1,60}\.(?:exe|dll|msi|sys|bat|ps1|cmd|vbs|ini|xml|log|ost|pst|mdb|bak|vhdx?|vmdk)\b/gi,
		group: 0,
	},
	{
		kind: 'serial',
		pattern: /\b(?:serial(?: number| no\.?)?|s\/n|service tag|asset tag)[\s:#]{1,3}([a-z0-9-]{4,24})\b/gi,
		group: 1,
	},
	{
		kind: 'hostname',
		pattern: /\b[a-z][a-z0-9]{0,15}(?:-[a-z0-9]{1,15}){1,4}\b/gi,
		group: 0,
		accepts: (text) => mixesLettersAndDigits(text) || /^[A-Z0-9-]+$/.test(text),
	},
	{ kind: 'hostname', pattern: /\b(?:[A-Z]{2,10}\d{1,4}|[A-Z]{2,6}\d{1,3}[A-Z]{1,3}\d{0,3})\b/g, group: 0 },
	{
		kind: 'serial',
		pattern: /\b[A-Z0-9]{3,8}(?:-[A-Z0-9]{2,10}){0,3}\b/g,
		group: 0,
		accepts: (text) => text.length >= 6 && mixesLettersAndDigits(text),
	},
	{ kind: 'quoted', pattern: /["“”]([^"“”\n]{4,200})["“”]/g, group: 1 },
];

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&+-]{1,30}/gu;

/** Product and vendor names, by the list; names that are plain words only with a capital letter. */
function recogniseProducts(text: string): Entity[] {
	const found = new Map<string, Entity>();
	for (const [word] of text.matchAll(WORD)) {
		const value = word.toLowerCase();
		if (!PRODUCT_NAMES.has(value) && !CAPITALISED_PRODUCT_NAMES.has(word)) continue;
		if (!found.has(value)) found.set(value, { kind: 'product', text: word, value });
	}
	return [...found.values()];
}

const MAX_TEXT = 100_000;
const MAX_ENTITIES = 100;
const MAX_MATCHES = 1_000;

/** Overlap is fine between kinds that answer different questions: a quoted message may hold an error code. */
const OVERLAPS = new Set<EntityKind>(['quoted', 'path', 'hostname', 'serial']);

/**
 * Recognises error codes, event ids, KB numbers, addresses, names and quoted messages in ticket text. Looks at the first
 * 100,000 characters, returns each value once and at most 100 of them.
 */
export function recogniseEntities(text: string): Entity[] {
	const scanned = text.slice(0, MAX_TEXT);
	const taken: Array<[number, number]> = [];
	const found = new Map<string, Entity>();
	for (const { kind, pattern, group, accepts } of RECOGNISERS) {
		for (const match of scanned.matchAll(pattern)) {
			if (found.size >= MAX_ENTITIES || taken.length >= MAX_MATCHES) return [...found.values()];
			const value = withoutTrailing(match[group] ?? '', '.,;:)');
			if (value === '' || (accepts !== undefined && !accepts(value))) continue;
			const span: [number, number] = [match.index, match.index + match[0].length];
			if (!OVERLAPS.has(kind) && taken.some(([start, end]) => span[0] < end && start < span[1])) continue;
			taken.push(span);
			const key = `${kind}\n${value.toLowerCase()}`;
			if (!found.has(key)) found.set(key, { kind, text: value, value: value.toLowerCase() });
		}
	}
	return [...found.values(), ...recogniseProducts(scanned)];
}
