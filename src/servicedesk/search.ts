import { consultedConfidence } from './consulted-matches';
import { safeUrl } from './note';
import type { Partition } from './partition';
import { answerConfidence, matchConfidence } from '../knowledge/confidence';
import { consult, type PoolRecord } from '../knowledge/models/consult';
import type { Models } from '../knowledge/models/contracts';
import { rank, type RankedRecord, type Ranking, type RankingScope } from '../knowledge/ranking/rank';
import { SearchIndex } from '../knowledge/ranking/search-index';
import { snippetOf } from '../knowledge/ranking/snippet';
import { whyOf } from '../knowledge/ranking/why';
import type { KnowledgeRecord, RecordType } from '../knowledge/record';
import { type UnderstoodTicket, understandTicket } from '../knowledge/understanding/understand';
import { escapeMarkdown, redactSecrets } from '../text';

export const MAX_HITS = 50;

export interface RecordFilters {
	/** Kinds of records to find; all where empty. */
	types: readonly RecordType[];
	/** Flexible asset types, configuration types, password categories or folders; any case, all where empty. */
	kinds: readonly string[];
	/** Only records changed at this moment or after it, milliseconds since the epoch; null for all. */
	updatedAfter: number | null;
}

export interface SearchRequest extends RecordFilters {
	/** What is looked for, in words; 500 characters are read. */
	query: string;
	/** 1 to `MAX_HITS`. */
	limit: number;
}

/** A record that was found, ready to be cited. */
export interface SearchHit {
	id: string;
	type: RecordType;
	kind: string | null;
	title: string;
	url: string;
	organizationId: string;
	organizationName: string;
	/** Plain text around the evidence, without secrets. */
	snippet: string;
	/** Reasons in words, strongest first. */
	why: string[];
	/** What the record reaches of the best score the query allows, 0 to 1. */
	score: number;
	/** Probability that the record helps, 0 to 1; calibrated on tickets. */
	confidence: number;
	archived: boolean;
	updatedAt: string | null;
	/** A Markdown link to quote the record with. */
	citation: string;
}

const INDEX_KEY = 'search-index';
const PEOPLE_KEY = 'people-and-places-index';
const PEOPLE_AND_PLACES: ReadonlySet<RecordType> = new Set(['contact', 'location', 'domain', 'checklist']);

/** The index triage and search share, kept as long as the records stay the same. */
export function searchIndexOf(partition: Partition): SearchIndex {
	return partition.derived<SearchIndex>(INDEX_KEY, (records, previous) => SearchIndex.over(records, previous));
}

/** Contacts, locations and the like, which are no answer to a ticket and so have an index of their own. */
function peopleIndexOf(partition: Partition): SearchIndex {
	return partition.derived<SearchIndex>(PEOPLE_KEY, (records, previous) => {
		const own = new Map([...records].filter(([, { type }]) => PEOPLE_AND_PLACES.has(type)));
		return SearchIndex.over(own, previous, PEOPLE_AND_PLACES);
	});
}

export function understandQuery(query: string): UnderstoodTicket {
	return understandTicket({ title: query, description: '', contactName: null, contactEmail: null, assets: [] });
}

/** Whether a record passes the filters of a request. */
export function acceptance({ types, kinds, updatedAfter }: RecordFilters): (record: KnowledgeRecord) => boolean {
	const wanted = new Set(kinds.map((kind) => kind.trim().toLowerCase()).filter((kind) => kind !== ''));
	return ({ type, kind, updatedAt }) =>
		(types.length === 0 || types.includes(type)) &&
		(wanted.size === 0 || wanted.has((kind ?? '').toLowerCase())) &&
		(updatedAfter === null || (updatedAt !== null && Date.parse(updatedAt) >= updatedAfter));
}

/** What to rank for a search: every record of the partitions that the filters accept. */
export function searchScopes(request: SearchRequest, partitions: readonly Partition[]): RankingScope[] {
	const accepts = acceptance(request);
	return partitions
		.flatMap((partition) => [searchIndexOf(partition), peopleIndexOf(partition)])
		.map((index) => ({ index, global: false, accepts }));
}

function citationOf({ title, url, organizationName }: KnowledgeRecord): string {
	const address = safeUrl(url);
	const name = escapeMarkdown(title);
	return `${address === null ? name : `[${name}](${address})`}, ${escapeMarkdown(organizationName)}`;
}

function hitOf(ranking: Ranking, ranked: RankedRecord, confidence: number, titleOf: TitleOf): SearchHit {
	const { record, score } = ranked;
	const { id, type, kind, title, url, organizationId, organizationName, archived, updatedAt } = record;
	const full = Math.max(ranking.fullScore, ranking.ranked[0]?.score ?? 0, Number.EPSILON);
	return {
		id,
		type,
		kind,
		title,
		url,
		organizationId,
		organizationName,
		snippet: redactSecrets(snippetOf(record, new Set(ranking.query.words.map(({ term }) => term)))),
		why: whyOf(ranked, titleOf, 'query'),
		score: Number((score / full).toFixed(3)),
		confidence,
		archived,
		updatedAt,
		citation: citationOf(record),
	};
}

type TitleOf = (key: string) => string | undefined;

/** As deep as models look; also where fewer hits are asked for. */
const CONSULTED = 40;

export interface SearchResult {
	hits: SearchHit[];
	/** Models the result goes without. */
	hints: string[];
}

/**
 * Finds records by their whole text, every trait included, over one or several organizations: the index and the ranking
 * of triage, for a query instead of a ticket. Finds nothing where no word, concept or name of the query is anywhere, unless
 * a model does. Over several organizations models choose among what the ranking found, over one among all its records.
 * @throws only where the execution was stopped while models were asked
 */
export async function searchRecords(
	request: SearchRequest,
	partitions: readonly Partition[],
	models?: Models,
): Promise<SearchResult> {
	const scopes = searchScopes(request, partitions);
	const limit = Math.min(request.limit, MAX_HITS);
	const find = (words: string): Ranking =>
		rank(understandQuery(words), scopes, models === undefined ? limit : Math.max(CONSULTED, limit));
	const ranking = find(request.query);
	const answer = answerConfidence(ranking);
	const confidences = ranking.ranked.map((_ranked, place) => matchConfidence(ranking, place, answer));
	const titleOf: TitleOf = (key) =>
		scopes.map(({ index }) => index.record(key)?.title).find((title) => title !== undefined);
	if (models === undefined) {
		const hits = ranking.ranked.map((ranked, place) => hitOf(ranking, ranked, confidences[place] ?? 0, titleOf));
		return { hits, hints: [] };
	}
	const { order, hints } = await consult(
		{
			text: request.query,
			ranked: ranking.ranked,
			pool: partitions.length === 1 ? poolOf(request, partitions) : [],
			search: (words) => find(words).ranked,
		},
		models,
	);
	const hits = order.slice(0, limit).map((consulted, place) => {
		const hit = hitOf(ranking, consulted.ranked, consultedConfidence(consulted, place, confidences), titleOf);
		return { ...hit, why: [...consulted.why, ...hit.why] };
	});
	return { hits, hints };
}

function poolOf(request: SearchRequest, partitions: readonly Partition[]): PoolRecord[] {
	const accepts = acceptance(request);
	const all = partitions.flatMap(({ records }) => [...records.values()]);
	return all.filter((record) => !record.archived && accepts(record)).map((record) => ({ record, global: false }));
}
