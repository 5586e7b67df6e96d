import type { RecordLink, RecordType } from '../../record';

/** Path segments of the web app and the records behind them. */
const SEGMENTS: Record<string, RecordType> = {
	docs: 'document',
	configurations: 'configuration',
	passwords: 'password',
	contacts: 'contact',
	locations: 'location',
	domains: 'domain',
	checklists: 'checklist',
};

/**
 * How IT Glue names record types: in tags ("Configurations"), related items ("Flexible Asset") and passwords
 * (kebab).
 */
const NAMES: Record<string, RecordType> = {
	document: 'document',
	configuration: 'configuration',
	password: 'password',
	contact: 'contact',
	location: 'location',
	domain: 'domain',
	checklist: 'checklist',
	flexibleasset: 'flexible-asset',
	flexibleassettype: 'flexible-asset',
};

/** The record type behind one of IT Glue's names for it, whatever its number, case and separators. */
export function recordTypeOf(name: unknown): RecordType | null {
	if (typeof name !== 'string') return null;
	const [beforeColon] = name.split(':', 1);
	const key = beforeColon
		.replace(/[^A-Za-z]/g, '')
		.toLowerCase();
	const named = [key, key.replace(/s$/, '')].find((each) => Object.hasOwn(NAMES, each));
	return named === undefined ? null : NAMES[named];
}

/** The record an IT Glue page shows: `/<org>/docs/<id>`, `/<org>/assets/records/<id>` and the like. */
export function recordOfUrl(url: string): { id: string; type: RecordType } | null {
	const [path] = url.slice(0, 2000).split(/[?#]/, 1);
	const asset = /\/assets\/(?:[\w-]{1,200}\/)?records\/(\d{1,20})(?:\/|$)/.exec(path);
	if (asset?.[1]) return { id: asset[1], type: 'flexible-asset' };
	const page = /\/(docs|configurations|passwords|contacts|locations|domains|checklists)\/(\d{1,20})(?:\/|$)/.exec(path);
	const type = SEGMENTS[page?.[1] ?? ''];
	return type && page?.[2] ? { id: page[2], type } : null;
}

/** Links written into a text: hyperlinks to records, and locators such as `DOC-<organization>-<document>`. */
export function linksInText(text: string, hrefs: string[]): RecordLink[] {
	const found = hrefs.slice(0, 1000).flatMap((href) => recordOfUrl(href) ?? []);
	for (const [, id = ''] of text.matchAll(/\bDOC-\d{1,20}-(\d{1,20})\b/g)) found.push({ id, type: 'document' });
	return found.map((target) => ({ ...target, notes: null, direction: 'to' }));
}

/** Links without repetitions and without the record itself; a link with notes beats the same link without. */
export function distinctLinks(self: { id: string; type: RecordType }, links: RecordLink[]): RecordLink[] {
	const byTarget = new Map<string, RecordLink>();
	for (const link of links) {
		const key = `${link.direction} ${link.type} ${link.id}`;
		const isSelf = link.id === self.id && link.type === self.type;
		if (!isSelf && !byTarget.get(key)?.notes) byTarget.set(key, link);
	}
	return [...byTarget.values()];
}
