import type { Identifier, IdentifierKind } from '../../record';
import { line } from './values';

/** An identifier, or nothing where the attribute is empty. */
export function identifier(kind: IdentifierKind, value: unknown): Identifier[] {
	const text = line(value);
	return text === '' || text.length > 300 ? [] : [{ kind, value: text }];
}

const FORMS: Array<[IdentifierKind, RegExp]> = [
	['ip', /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]|\/(?:[12]?\d|3[01])(?!\d))/g],
	['mac', /(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:-])/gi],
	['email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g],
	['url', /\bhttps?:\/\/[^\s"'<>|]{1,500}/gi],
];

/** Addresses in a short value. Networks (`10.0.0.0/24`) name no single thing and are left out. */
export function identifiersInValue(value: string): Identifier[] {
	if (value.length > 500) return [];
	return FORMS.flatMap(([kind, form]) => [...value.matchAll(form)].map(([text]) => ({ kind, value: text })));
}

export function distinctIdentifiers(identifiers: Identifier[]): Identifier[] {
	return [...new Map(identifiers.map((one) => [`${one.kind} ${one.value}`, one])).values()];
}

const QUOTED = '"([^"\\n]{2,40})"|“([^”\\n]{2,40})”|\'([^\'\\n]{2,40})\'';
const UNQUOTED = '([^\\s"\'“,.;\\n][^"\'“,.;:()\\n]{1,39})';
const NICKNAME_FORMS = [
	'\\b(?:a\\.?k\\.?a\\.?|also known as|known (?:locally )?as|nicknamed?|(?:users?|staff|everyone|they) calls? it)[: ]{1,3}' +
		`(?:${QUOTED}|${UNQUOTED})`,
	// "was called on Monday" names nobody.
	`\\bcalled {1,3}(?:${QUOTED})`,
].map((form) => new RegExp(form, 'gi'));

/** What people call a thing, as notes tell: `aka "the beast"`, `users call it the big Xerox.` */
export function nicknames(notes: string): Identifier[] {
	return NICKNAME_FORMS.flatMap((form) => [...notes.matchAll(form)]).flatMap(([, ...names]) =>
		identifier('nickname', names.find((name) => name !== undefined)?.trim()),
	);
}
