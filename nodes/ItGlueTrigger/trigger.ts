import type {
	IDataObject,
	INodeExecutionData,
	IPollFunctions,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { InputError, isServiceError } from '../../src/http/errors';
import {
	type ChangeEvent,
	type ChangeStream,
	commitChanges,
	dueExpirations,
	readChanged,
	readFrom,
	type StreamState,
} from '../../src/itglue/changes';
import { isSameSecret, SHORTEST_SECRET } from '../../src/itglue/changes-feed';
import { belongsTo, changeStreams, recordInFeed } from '../../src/itglue/changes-streams';
import type { ItGlueClient } from '../../src/itglue/client';
import { definitionOf } from '../../src/itglue/definitions';
import { asText, idList } from '../../src/itglue/ids';
import type { JsonApiResource } from '../../src/itglue/jsonapi';
import { listRequest, showRequest } from '../../src/itglue/requests';
import { simplify, withoutSecrets } from '../../src/itglue/simplify';
import { getItGlueAccess, getItGlueClient } from '../shared/client';
import { clock } from '../shared/clock';
import { EXPIRATIONS } from './parameters';

/** What the trigger keeps between polls. */
interface TriggerMemory {
	/** The key this is about; another one begins anew. */
	account?: string;
	streams?: Record<string, StreamState>;
	/** Where the next poll starts, if the last one ran out of time. */
	next?: number;
	/** Dates of the expirations reported. */
	expirations?: Record<string, string>;
	/** Live feeds handled: record and time of its change, newest last. */
	deliveries?: string[];
}

const SAMPLES = 5;
const MOST_DELIVERIES = 500;

interface Settings {
	types: string[];
	withExpirations: boolean;
	events: ReadonlySet<ChangeEvent>;
	organizationIds: string[];
	daysAhead: number;
}

/** One poll. Nothing is remembered unless all of it went well; then all at once. */
export async function pollChanges(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	if (context.getNodeParameter('mode') === 'webhook') return null;
	const settings = readSettings(context);
	const { client, scope } = await getItGlueAccess(context, 0, 'bulk');
	const streams = await changeStreams(client, settings.types, settings.organizationIds);
	if (context.getMode() === 'manual') return await samples(context, client, streams, settings);
	const memory = memoryOf(context, scope);
	const first = (memory.next ?? 0) % Math.max(1, streams.length);
	const ordered = [...streams.slice(first), ...streams.slice(0, first)];
	const deadline = deadlineOf(context);
	const read: Array<{ name: string; resources: JsonApiResource[] }> = [];
	for (const stream of ordered) {
		if (read.length > 0 && clock.now() >= deadline) break;
		const resources = await readChanged(client, stream, readFrom(memory.streams?.[stream.name]));
		read.push({ name: stream.name, resources });
	}
	const expirations = settings.withExpirations ? await readExpirations(client, settings) : undefined;
	return commit(context, scope, settings, { streams, read, expirations, next: first + read.length });
}

interface Read {
	streams: ChangeStream[];
	read: Array<{ name: string; resources: JsonApiResource[] }>;
	expirations?: JsonApiResource[];
	next: number;
}

/** Compares with what is remembered now, as another poll may have come first; nothing else runs in between. */
function commit(context: IPollFunctions, account: string, settings: Settings, result: Read): INodeExecutionData[][] | null {
	const memory = memoryOf(context, account);
	const items: INodeExecutionData[] = [];
	const known = Object.entries(memory.streams ?? {}).filter(([name]) => result.streams.some((each) => each.name === name));
	const streams = Object.fromEntries(known);
	for (const { name, resources } of result.read) {
		const committed = commitChanges(streams[name], resources, settings.events);
		streams[name] = committed.state;
		items.push(...committed.changes.map(({ event, resource }) => toItem(context, event, resource)));
	}
	let { expirations } = memory;
	if (result.expirations) {
		const { due, reported } = dueExpirations(result.expirations, expirations ?? {}, settings.daysAhead, clock.now());
		expirations = reported;
		items.push(...due.map((resource) => toItem(context, 'expiring', resource)));
	}
	const next = result.streams.length > 0 ? result.next % result.streams.length : 0;
	Object.assign(context.getWorkflowStaticData('node'), { account, streams, next, ...(expirations ? { expirations } : {}) });
	return items.length > 0 ? [items] : null;
}

async function readExpirations(client: ItGlueClient, { organizationIds }: Settings): Promise<JsonApiResource[]> {
	const filters = { organization_id: organizationIds };
	const { path, query } = listRequest(definitionOf(EXPIRATIONS), { filters, sort: { by: 'id' } });
	const found: JsonApiResource[] = [];
	for await (const resource of client.list(path, query, { pageSize: 1000 })) found.push(resource);
	return found;
}

/** The newest records, for a person who tries the workflow out; nothing is remembered. */
async function samples(
	context: IPollFunctions,
	client: ItGlueClient,
	streams: ChangeStream[],
	settings: Settings,
): Promise<INodeExecutionData[][]> {
	const items: INodeExecutionData[] = [];
	for (const { path, query } of streams.slice(0, SAMPLES)) {
		for await (const resource of client.list(path, query, { limit: SAMPLES, pageSize: SAMPLES })) {
			items.push(toItem(context, 'updated', resource));
		}
	}
	if (settings.withExpirations) {
		const all = await readExpirations(client, settings);
		const { due } = dueExpirations(all, {}, settings.daysAhead, clock.now());
		items.push(...due.slice(0, SAMPLES).map((resource) => toItem(context, 'expiring', resource)));
	}
	if (items.length > 0) return [items];
	throw new InputError('IT Glue has no record that fits.', 'Choose other resources or organizations, then test again.');
}

/** A call of an IT Glue workflow: proved by its secret; what it says is not believed but read again. */
export async function receiveFeed(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { secret: given } = context.getQueryData() as IDataObject;
	if (!isSameSecret(given, String(context.getNodeParameter('secret', '')))) return answer(context, 401);
	const settings = readSettings(context);
	const record = recordInFeed(context.getBodyData(), settings.types);
	if (!record) return answer(context, 200);
	const resource = await readRecord(await getItGlueClient(context, 0), record);
	if (!resource || !belongsTo(resource, settings.organizationIds)) return answer(context, 200);
	const memory = context.getWorkflowStaticData('node') as TriggerMemory;
	const delivery = `${record.type}/${resource.id}@${asText(resource.attributes['updated-at'])}`;
	if (memory.deliveries?.includes(delivery)) return answer(context, 200);
	memory.deliveries = [...(memory.deliveries ?? []), delivery].slice(-MOST_DELIVERIES);
	const { 'created-at': created, 'updated-at': updated } = resource.attributes;
	return { workflowData: [[toItem(context, created === updated ? 'created' : 'updated', resource)]] };
}

/** A record that is gone by now, or not of this key, is no news. */
async function readRecord(
	client: ItGlueClient,
	{ type, id }: { type: string; id: string },
): Promise<JsonApiResource | undefined> {
	const { path, query } = showRequest(definitionOf(type), id);
	try {
		const { data } = await client.get(path, query);
		return data && !Array.isArray(data) ? data : undefined;
	} catch (error) {
		const gone = isServiceError(error) && (error.kind === 'not-found' || error.kind === 'permission');
		return gone ? undefined : await Promise.reject(error);
	}
}

function answer(context: IWebhookFunctions, status: number): IWebhookResponseData {
	context.getResponseObject().status(status).end();
	return { noWebhookResponse: true };
}

/** Checked when the workflow is switched on. */
export function checkSecret(secret: string): void {
	if (secret.length >= SHORTEST_SECRET) return;
	const advice = `Use at least ${SHORTEST_SECRET} random characters.`;
	throw new InputError('The secret is too short: anyone could guess it and start this workflow.', advice, 'Secret');
}

function readSettings(context: IPollFunctions | IWebhookFunctions): Settings {
	const get = (name: string, fallback: unknown) => context.getNodeParameter(name, fallback as IDataObject) as unknown;
	const resources = (get('resources', []) as string[]).map(String);
	return {
		types: resources.filter((type) => type !== EXPIRATIONS),
		withExpirations: resources.includes(EXPIRATIONS),
		events: new Set(get('events', ['created', 'updated']) as ChangeEvent[]),
		organizationIds: idList(get('organizations', ''), 'Organizations'),
		daysAhead: Number(get('daysAhead', 30)),
	};
}

function memoryOf(context: IPollFunctions, account: string): TriggerMemory {
	const memory = context.getWorkflowStaticData('node') as TriggerMemory;
	return memory.account === account ? memory : {};
}

/** n8n says how long a poll may take; older versions do not. */
function deadlineOf(context: IPollFunctions): number {
	const { getPollBudgetMs } = context as { getPollBudgetMs?: () => number | undefined };
	const budget = getPollBudgetMs?.call(context);
	return typeof budget === 'number' && budget > 0 ? clock.now() + budget * 0.8 : Infinity;
}

function toItem(context: IPollFunctions | IWebhookFunctions, event: string, resource: JsonApiResource): INodeExecutionData {
	const simple = context.getNodeParameter('simplify', true as never) !== false;
	const record = simple ? simplify(definitionOf(resource.type), resource) : withoutSecrets({ ...resource });
	return { json: { event, resource: resource.type, ...record } as IDataObject };
}
