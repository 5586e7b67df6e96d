import { serviceDeskGraph } from '../../../src/knowledge/concepts/graph';
import { SearchIndex } from '../../../src/knowledge/ranking/search-index';
import type { KnowledgeRecord } from '../../../src/knowledge/record';
import { DEFAULT_TRIAGE_SETTINGS, triage } from '../../../src/servicedesk/triage';
import { performance, process } from '../../support/platform';
import { percentile } from '../metrics';
import { NaiveScript } from './naive';
import { DOCUMENT_HEAVY, INTERNAL, makeMirror, type Mirror, OF_1000, ticketsFor } from './scenario';
import type { GeneratedItGlue } from './service';
import { usualOrganization } from './tenant';

const BASE_URL = 'https://api.itglue.example';
const HOUR_MS = 3_600_000;
const BULK = { lane: 'bulk' } as const;

/** What the key may send in an hour: 3,000 requests in any 5 minutes. */
export const HOURLY_LIMIT = 36_000;
/** Freshness that suits a mirror of a whole tenant. Tickets may ask for fresher records of their own organization. */
export const FRESHNESS_MS = 30 * 60_000;

export interface Latency {
	p50: number;
	p95: number;
	max: number;
}

function latencyOf(times: number[]): Latency {
	return { p50: percentile(times, 0.5) ?? 0, p95: percentile(times, 0.95) ?? 0, max: Math.max(...times) };
}

/** Milliseconds of CPU that the work takes in this process, both user and system. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

async function triageAt({ scope, source, organizationIds, service }: Mirror, place: number, times: number[]): Promise<void> {
	const id = organizationIds[place] ?? '';
	const dependencies = {
		organizations: {
			byId: async () => ({ id, name: service.data.organizations[place]?.name ?? id, shortName: null, url: null }),
			byPsaCompany: async () => [],
			all: async () => [],
			primary: async () => null,
			byEmailDomain: async () => [],
		},
		knowledge: async (organizationId: string) => await scope.organization(organizationId, source),
		settings: {
			...DEFAULT_TRIAGE_SETTINGS,
			organizationId: id,
			internalOrganizationId: organizationIds[INTERNAL] ?? null,
		},
	};
	const tickets = ticketsFor(id);
	// The first ticket of an organization builds its index: this measures loaded organizations.
	for (const ticket of tickets.slice(0, 1)) await triage(ticket, dependencies);
	for (const ticket of tickets) {
		const start = performance.now();
		await triage(ticket, dependencies);
		times.push(performance.now() - start);
	}
}

/** Ticket in, ranked answer out, for loaded organizations; the MSP's own is always searched too. */
export async function ticketLatency(mirror: Mirror, places: number[]): Promise<Latency> {
	const times: number[] = [];
	for (const place of places) await triageAt(mirror, place, times);
	return latencyOf(times);
}

/** CPU from nothing to a searchable organization of 1,000 records: requests, parsing, cleaning, index. No server's share. */
export async function firstLoadCpu() {
	const plans = [usualOrganization(1), usualOrganization(1), usualOrganization(1000)];
	const warm = makeMirror(plans);
	const answers = (warm.service.answers = new Map());
	const load = async ({ scope, source, organizationIds }: Mirror) => {
		const partition = await scope.organization(organizationIds[OF_1000] ?? '', source);
		partition.derived('search-index', SearchIndex.over);
	};
	const again = () => makeMirror(plans, warm.service);
	// Once only to have the answers at hand: what the generated service does is not ours to count.
	await readOnly(warm);
	// Once a process, whatever is loaded: told apart, as it is no part of an organization.
	const graph = await cpuOf(async () => serviceDeskGraph());
	const cold = await cpuOf(async () => await load(again()));
	const repeated: number[] = [];
	for (let run = 0; run < 9; run += 1) repeated.push(await cpuOf(async () => await load(again())));
	return { graph, cold, warm: percentile(repeated, 0.5) ?? 0, records: 1000, requests: answers.size };
}

/** The requests of a load without what is done with the answers, so that nothing of ours is warmed up. */
async function readOnly({ service, organizationIds }: Mirror): Promise<void> {
	const mirror = makeMirror([], service);
	const partition = await mirror.scope.organization(organizationIds[OF_1000] ?? '', mirror.source);
	if (partition.records.size === 0) throw new Error('The generated organization is empty');
}

/** Reads the whole tenant into the knowledge base. */
export async function loadTenant({ service, scope, source }: Mirror): Promise<{ requests: number; seconds: number }> {
	const before = service.requests;
	const start = performance.now();
	for await (const snapshot of source.loadAll(BULK)) scope.put(snapshot);
	return { requests: service.requests - before, seconds: (performance.now() - start) / 1000 };
}

/** Requests of an hour in which every organization is asked for all the time and nothing changes. */
export async function quietHour(mirror: Mirror, freshnessMs: number): Promise<{ requests: number; share: number }> {
	const { service, clock, scope, source, organizationIds } = mirror;
	const before = service.requests;
	for (let passed = 0; passed < HOUR_MS; passed += freshnessMs) {
		clock.pass(freshnessMs);
		for (const id of organizationIds) await scope.organization(id, source, { ...BULK, freshnessMs });
	}
	const requests = service.requests - before;
	return { requests, share: requests / HOURLY_LIMIT };
}

/** The same work by a script that lists at the default page size: one ticket, and the whole tenant once. */
export async function naiveScript(service: GeneratedItGlue) {
	const { organizations } = service.data;
	const times: number[] = [];
	const perTicket: number[] = [];
	for (const place of [OF_1000, OF_1000 + 1, OF_1000 + 2, DOCUMENT_HEAVY]) {
		const id = organizations[place]?.id ?? '';
		const script = new NaiveScript(BASE_URL, service.transport);
		const start = performance.now();
		await script.search(id, ticketsFor(id)[0]?.description ?? '');
		times.push(performance.now() - start);
		perTicket.push(script.requests);
	}
	const whole = new NaiveScript(BASE_URL, service.transport);
	for (const { id } of organizations) await whole.everythingOf(id);
	return { ticketRequests: perTicket, ticketMs: latencyOf(times), tenantRequests: whole.requests };
}

const INDEXED = new Set(['document', 'flexible-asset', 'configuration', 'password']);

function textBytes({ title, kind, fields, identifiers }: KnowledgeRecord): number {
	const texts = [title, kind ?? '', ...fields.flatMap(({ label, text }) => [label, text])];
	return [...texts, ...identifiers.map(({ value }) => value)].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function memory(collect: () => void): number {
	collect();
	collect();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

/** Bytes of all indexes, measured, beside the bytes of the text they index. `collect` runs the garbage collector. */
export async function indexMemory(mirror: Mirror, collect: () => void, places: number[]) {
	const { scope, source, organizationIds } = mirror;
	const partitions = [];
	for (const place of places) partitions.push(await scope.organization(organizationIds[place] ?? '', source));
	// The concept graph and the caches of the word reader are bounded, and there once, however much is indexed.
	for (const partition of partitions.slice(0, 3)) SearchIndex.over(partition.records);
	const before = memory(collect);
	const indexes = partitions.map((partition) => partition.derived('search-index', SearchIndex.over));
	const bytes = memory(collect) - before;
	const records = partitions.flatMap((partition) => [...partition.records.values()]);
	const text = records.filter(({ type }) => INDEXED.has(type)).reduce((sum, record) => sum + textBytes(record), 0);
	const estimated = indexes.reduce((sum, { lexical }) => sum + lexical.bytes, 0);
	return { records: records.length, text, bytes, ratio: bytes / text, postings: estimated / text };
}
