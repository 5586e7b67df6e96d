import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import { definitionOf } from '../../src/itglue/definitions';
import { asText, recordId } from '../../src/itglue/ids';
import { chunksOf } from '../../src/knowledge/chunks';
import type { RecordType } from '../../src/knowledge/record';
import type { Partition } from '../../src/servicedesk/partition';
import { acceptance, MAX_HITS, type RecordFilters, searchRecords, type SearchRequest } from '../../src/servicedesk/search';
import { lastSync, sync, type SyncReport } from '../../src/servicedesk/sync';
import { connectedModels } from '../shared/ai';
import { clock } from '../shared/clock';
import { cancelSignal } from '../shared/context';
import type { Emit } from '../shared/items';
import { getItGlueKnowledge, type ItGlueKnowledge } from '../shared/knowledge';
import { idParameter, resourceLabel } from '../shared/resource/resource';

/** One item of one execution of the node. */
export interface KnowledgeRun {
	context: IExecuteFunctions;
	itemIndex: number;
	emit: Emit;
	/** Leaves a hint in the output panel. */
	hint: (message: string) => void;
	/** Syncs of everything in this execution, by key: several items ask for the same. */
	synced: Map<string, Promise<SyncReport>>;
}

const RECORD_TYPES: readonly RecordType[] = [
	'document',
	'flexible-asset',
	'configuration',
	'password',
	'contact',
	'location',
];

const ORGANIZATIONS = definitionOf('organizations');

export async function runSearch(run: KnowledgeRun): Promise<void> {
	const request = searchRequest(run);
	const knowledge = await getItGlueKnowledge(run.context, run.itemIndex);
	const models = await connectedModels(run.context, run.itemIndex, run.hint);
	const everywhere = run.context.getNodeParameter('searchIn', run.itemIndex) === 'all';
	const partitions = everywhere ? synced(run, knowledge) : [await organizationToSearch(run, knowledge)];
	for (const warning of partitions.flatMap(({ warnings }) => warnings)) run.hint(warning);
	const { hits, hints } = await searchRecords(request, partitions, models);
	for (const hint of hints) run.hint(hint);
	for (const hit of hits) run.emit({ ...hit });
}

/** Records of one organization in pieces, for a vector store of n8n. */
export async function runGetChunks(run: KnowledgeRun): Promise<void> {
	const accepts = acceptance(recordFilters(run));
	const { records, warnings } = await organizationToSearch(run, await getItGlueKnowledge(run.context, run.itemIndex));
	for (const warning of warnings) run.hint(warning);
	for (const record of records.values()) {
		if (record.archived || !accepts(record)) continue;
		for (const chunk of chunksOf(record)) run.emit({ ...chunk });
	}
}

export async function runSync(run: KnowledgeRun): Promise<void> {
	const { context, itemIndex } = run;
	const all = context.getNodeParameter('syncWhat', itemIndex) === 'all';
	const { scope, source, client } = await getItGlueKnowledge(context, itemIndex);
	const before = client.statistics.total;
	const dependencies = { scope, source, clock, signal: cancelSignal(context) };
	let work = all ? run.synced.get(scope.key) : undefined;
	if (work === undefined) {
		work = sync(all ? 'all' : [organizationId(run)], dependencies);
		if (all) run.synced.set(scope.key, work);
	}
	const report = await work;
	for (const warning of report.warnings) run.hint(warning);
	run.emit({ ...report, requests: client.statistics.total - before });
}

export async function runStatistics(run: KnowledgeRun): Promise<void> {
	const { scope, client } = await getItGlueKnowledge(run.context, run.itemIndex);
	const { oldestCheck, bytes, partitions, ...counts } = scope.statistics();
	const { inWindow, limit, total, waitedMs, refusals, pausedUntil, ...requests } = client.statistics;
	run.emit({
		knowledge: {
			organizations: partitions,
			...counts,
			megabytes: Number((bytes / 1024 / 1024).toFixed(1)),
			oldestCheck: isoTime(oldestCheck),
			lastSync: isoTime(lastSync(scope).at),
		},
		requests: {
			inWindow,
			limit,
			remaining: Math.max(0, limit - inWindow),
			sinceStart: total,
			...requests,
			waitedSeconds: Number((waitedMs / 1000).toFixed(1)),
			tooManyRequestsAnswers: refusals,
			pausedUntil: isoTime(pausedUntil),
		},
	});
}

function searchRequest(run: KnowledgeRun): SearchRequest {
	const { context, itemIndex } = run;
	const query = asText(context.getNodeParameter('query', itemIndex, ''));
	if (query === '') throw new InputError('Search For is empty.', 'Enter what to look for.', 'Search For');
	const limit = Math.floor(Number(context.getNodeParameter('maxResults', itemIndex, 10)));
	return { ...recordFilters(run), query, limit: limit >= 1 ? Math.min(limit, MAX_HITS) : 10 };
}

function recordFilters({ context, itemIndex }: KnowledgeRun): RecordFilters {
	const filters = context.getNodeParameter('filters', itemIndex, {}) as IDataObject;
	return {
		types: listOf(filters.types).filter((type): type is RecordType => RECORD_TYPES.includes(type as RecordType)),
		kinds: listOf(filters.kinds),
		updatedAfter: moment(filters.updatedAfter),
	};
}

/** Everything in memory since the last sync of all organizations. */
function synced({ hint }: KnowledgeRun, { scope }: ItGlueKnowledge): Partition[] {
	const { at, organizations } = lastSync(scope);
	const held = scope.held();
	if (at === null || held.length === 0) {
		throw new InputError(
			'The documentation of all organizations is not in memory.',
			'Run the operation Sync for all organizations first, for example on a schedule, or search one organization.',
			'Search In',
		);
	}
	hint(`All organizations as of ${new Date(at).toISOString()}. Run Sync again for newer records.`);
	if (held.length < organizations) {
		hint(`Only ${held.length} of ${organizations} organizations fit into memory; the others were not searched.`);
	}
	return held;
}

async function organizationToSearch(
	run: KnowledgeRun,
	{ scope, source, organizations }: ItGlueKnowledge,
): Promise<Partition> {
	const id = organizationId(run);
	if ((await organizations.byId(id)) === null) {
		throw new InputError(
			`Organization ${id} does not exist or cannot be read with this API key.`,
			'Choose an organization of the list.',
			resourceLabel(ORGANIZATIONS),
		);
	}
	const minutes = Number(run.context.getNodeParameter('freshnessMinutes', run.itemIndex, 5));
	const freshnessMs = minutes >= 0 ? minutes * 60_000 : undefined;
	return await scope.organization(id, source, { freshnessMs, signal: cancelSignal(run.context) });
}

function organizationId({ context, itemIndex }: KnowledgeRun): string {
	const value = context.getNodeParameter(idParameter(ORGANIZATIONS), itemIndex, '', { extractValue: true });
	return recordId(value, ORGANIZATIONS, resourceLabel(ORGANIZATIONS));
}

/** A list, or text with commas, as agents and expressions give it. */
function listOf(value: unknown): string[] {
	return (Array.isArray(value) ? value : asText(value).split(',')).map(asText).filter((text) => text !== '');
}

function moment(value: unknown): number | null {
	const text = asText(value);
	if (text === '') return null;
	const time = Date.parse(text);
	if (Number.isFinite(time)) return time;
	throw new InputError(`"${text}" is no date.`, 'Enter a date such as 2026-03-31.', 'Updated After');
}

function isoTime(time: number | null): string | null {
	return time === null ? null : new Date(time).toISOString();
}
