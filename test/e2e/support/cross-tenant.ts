/** Texts by whom they belong to, and what was written where a client's eyes may fall on it. */
export interface Tenancy {
	/** A tenant's own texts, HTML and Markdown as they are stored, by the tenant's name. */
	owned: ReadonlyMap<string, readonly string[]>;
	/** What anybody may see: the MSP's own documentation, lists that are nobody's. */
	shared: readonly string[];
	/** `where` is for the reader of a failure. */
	written: ReadonlyArray<{ where: string; tenant: string; text: string }>;
}

export interface Leak {
	where: string;
	/** The tenants whose text it is. */
	of: string[];
	/** In lower-case words, without punctuation. */
	text: string;
}

/** As many words in a row are no accident. */
const RUN = 6;
const SHORTEST_LETTERS = 6;
/** Alone in a cell or a line of a longer text it says nothing about whose the text is. */
const PLAIN_WORD = /^\p{L}+$/u;

/**
 * Texts of one tenant in what was written for another: names, hostnames, numbers and short values as a whole, of longer
 * texts any six words in a row, so that a snippet cut anywhere is recognised. What the tenant itself or everybody has as
 * well is no leak. Empty where there is none.
 */
export function crossTenantLeaks({ owned, shared, written }: Tenancy): Leak[] {
	const owners = ownersOfFragments(owned);
	const longest = Math.max(0, ...[...owners.keys()].map((fragment) => fragment.split(' ').length));
	const permitted = new Map<string, string>();
	const mayRead = (tenant: string): string => {
		const known = permitted.get(tenant) ?? haystack([...shared, ...(owned.get(tenant) ?? [])]);
		permitted.set(tenant, known);
		return known;
	};
	return written.flatMap(({ where, tenant, text }) => {
		const foreign = [...runsUpTo(longest, text)].filter((run) => owners.has(run) && !owners.get(run)!.has(tenant));
		const leaked = foreign.filter((run) => !mayRead(tenant).includes(` ${run} `));
		return leaked.map((run) => ({ where, of: [...owners.get(run)!], text: run }));
	});
}

function ownersOfFragments(owned: Tenancy['owned']): Map<string, Set<string>> {
	const owners = new Map<string, Set<string>>();
	for (const [tenant, texts] of owned) {
		for (const fragment of texts.flatMap(fragments)) owners.set(fragment, (owners.get(fragment) ?? new Set()).add(tenant));
	}
	return owners;
}

/** What a text is recognised by. */
function fragments(text: string): string[] {
	const found = passages(text);
	return found.flatMap((words) => {
		if (words.length >= RUN) return runs(words, RUN);
		const whole = words.join(' ');
		const telling = found.length === 1 || !PLAIN_WORD.test(whole);
		return telling && whole.replaceAll(' ', '').length >= SHORTEST_LETTERS ? [whole] : [];
	});
}

function* runsUpTo(longest: number, text: string): Generator<string> {
	const seen = new Set<string>();
	for (const words of passages(text)) {
		for (let length = 1; length <= longest; length++) {
			for (const run of runs(words, length)) {
				if (!seen.has(run)) yield run;
				seen.add(run);
			}
		}
	}
}

const runs = (words: readonly string[], length: number): string[] =>
	Array.from({ length: Math.max(0, words.length - length + 1) }, (_, start) => words.slice(start, start + length).join(' '));

const haystack = (texts: readonly string[]): string => texts.flatMap((text) => passages(text).map((words) => ` ${words.join(' ')} `)).join('|');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of each line, sentence or block of a text, whatever markup is around them. */
function passages(text: string): string[][] {
	const plain = text
		// Addresses stay: the ids in a link's are another tenant's too.
		.replace(/<\/?(?:p|div|li|ul|ol|tr|td|th|h\d|br|table|pre)\b[^>]{0,2000}>/gi, '\n')
		.replace(/<(?:a|img)\s[^>]{0,2000}?(?:href|src)="([^"]{0,2000})"[^>]{0,2000}>/gi, ' $1 ')
		.replace(/<\/?[a-z][^>]{0,2000}>/gi, '')
		.replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&(\w{1,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)
		.replace(/[\\*`]/g, '')
		.toLowerCase();
	return plain.split(/\n|(?<=[.!?])\s/).flatMap((line) => {
		const words = line.match(/[\p{L}\p{N}]+/gu);
		return words === null ? [] : [words];
	});
}
