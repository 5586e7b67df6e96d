import type { JsonApiPage } from '../../../itglue/client';
import type { JsonApiResource } from '../../../itglue/jsonapi';

/** How far a list, sorted by `-updated_at`, has been read. JSON-serialisable. */
export interface Mark {
	/** Newest `updated-at` seen, milliseconds since the epoch; null where the list was empty or not sorted. */
	newest: number | null;
	/** Ids seen at exactly that time: IT Glue's times are coarse, so several records share one. */
	ties: string[];
	/** `total-count`, null where IT Glue left it out. */
	total: number | null;
}

/** Of an empty list. */
export const NO_MARK: Mark = { newest: null, ties: [], total: 0 };

export interface NewerResources {
	/** Changed since the mark, newest first; those at the very time of the mark are given again. */
	pages: Array<Pick<JsonApiPage, 'resources' | 'included'>>;
	mark: Mark;
	/**
	 * Records that the total counts beyond what the changes explain: negative where some were deleted, positive where some
	 * appeared without being edited. 0 where the total is unknown.
	 */
	unexplained: number;
	/** False where the list came unsorted: then nothing but reading all of it tells what changed. */
	sorted: boolean;
}

/** `updated-at` in milliseconds; records without one count as oldest. */
export function updatedAt(resource: JsonApiResource): number {
	return timeOf(resource.attributes['updated-at']);
}

function timeOf(value: unknown): number {
	const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
	return Number.isNaN(at) ? 0 : at;
}

/** The mark after reading a list whose first page is this. */
export function markOf(first: JsonApiPage): Mark {
	const times = first.resources.map(updatedAt);
	const sorted = isSorted(times);
	const newest = sorted && times.length > 0 ? (times[0] ?? null) : null;
	const ties = newest === null ? [] : first.resources.filter((resource) => updatedAt(resource) === newest);
	return { newest, ties: ties.map(({ id }) => id), total: first.totalCount };
}

export function isSorted(times: number[]): boolean {
	return times.every((time, index) => index === 0 || time <= (times[index - 1] ?? Infinity));
}

/**
 * Reads a list sorted by `-updated_at` until the newest known record comes up. A first, small page is enough as long as
 * little has changed; only then are larger ones asked for.
 * @param open opens the list with the given page size
 */
export async function readNewer(
	mark: Mark,
	open: (pageSize: number) => Promise<AsyncIterable<JsonApiPage>>,
	sizes: { first: number; next: number },
): Promise<NewerResources> {
	const short = await readUntilKnown(mark, await open(sizes.first), 1);
	if (short.reached || short.exhausted) return conclude(mark, short);
	return conclude(mark, await readUntilKnown(mark, await open(sizes.next), Infinity));
}

interface Reading {
	pages: JsonApiPage[];
	reached: boolean;
	exhausted: boolean;
	sorted: boolean;
}

async function readUntilKnown(mark: Mark, list: AsyncIterable<JsonApiPage>, maxPages: number): Promise<Reading> {
	const newest = mark.newest ?? -1;
	const ties = new Set(mark.ties);
	const pages: JsonApiPage[] = [];
	const times: number[] = [];
	for await (const page of list) {
		pages.push({ ...page, resources: page.resources.filter((resource) => updatedAt(resource) >= newest) });
		times.push(...page.resources.map(updatedAt));
		const older = page.resources.some((resource) => updatedAt(resource) < newest);
		const allKnown =
			page.resources.length > 0 &&
			page.resources.every((resource) => updatedAt(resource) === newest && ties.has(resource.id));
		if (older || allKnown) return { pages, reached: true, exhausted: false, sorted: isSorted(times) };
		// The total tells that this is all there is, before another page is asked for.
		if (page.totalCount !== null && times.length >= page.totalCount) break;
		if (pages.length >= maxPages) return { pages, reached: false, exhausted: false, sorted: isSorted(times) };
	}
	return { pages, reached: false, exhausted: true, sorted: isSorted(times) };
}

function conclude(mark: Mark, { pages, sorted }: Reading): NewerResources {
	const newest = mark.newest ?? -1;
	const ties = new Set(mark.ties);
	const found = new Map(pages.flatMap(({ resources }) => resources).map((resource) => [resource.id, resource]));
	const times = [...found.values()].map(updatedAt);
	const latest = Math.max(newest, ...times.slice(0, 1));
	const total = pages[0]?.totalCount ?? null;
	const created = [...found.values()].filter((resource) => {
		const at = timeOf(resource.attributes['created-at']);
		return at > newest || (at === newest && !ties.has(resource.id));
	}).length;
	const atLatest = [...found.values()].filter((resource) => updatedAt(resource) === latest).map(({ id }) => id);
	return {
		pages,
		mark: {
			newest: latest < 0 ? null : latest,
			ties: latest === mark.newest ? [...new Set([...mark.ties, ...atLatest])] : atLatest,
			total,
		},
		unexplained: total === null || mark.total === null ? 0 : total - mark.total - created,
		sorted,
	};
}
