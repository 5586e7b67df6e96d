import { axiosTransport } from '../../scripts/support/axios-transport';
import { type BenchResolution, readResolutions } from '../../scripts/bench/writeback';
import { fs, path, process } from '../../scripts/support/platform';
import { type ItGlueSimulator, type SeedData, startItGlueSimulator } from '../../simulators/itglue';
import corpus from '../../simulators/seed/corpus.json';
import { createThrottle } from '../../src/http/throttle';
import { type HttpRequest, type Transport, TransportError } from '../../src/http/transport';
import { createItGlueClient, type ItGlueClient, itGlueThrottleSettings } from '../../src/itglue/client';
import { KnowledgeBase } from '../../src/knowledge/base';
import { ItGlueSource, ItGlueTenant } from '../../src/knowledge/sources/itglue';
import type { Ticket } from '../../src/psa/ticket';
import { ItGlueOrganizations, OrganizationMemory } from '../../src/servicedesk/itglue-organizations';
import { applyPlan, type ApplyResult } from '../../src/servicedesk/writeback/apply';
import {
	propose,
	type Proposal,
	type ProposeDependencies,
	type ProposeSettings,
	type SealedPlan,
} from '../../src/servicedesk/writeback/propose';
import { RecordLocks } from '../../src/servicedesk/writeback/write-once';
import { SkippingClock } from './skipping-clock';

export const SEAL_KEY = 'of this account';
const START = Date.parse('2026-11-20T09:00:00.000Z');

/** The data set as far as it belongs to some organizations and the MSP itself. */
export function seedOf(organizations: readonly string[]): SeedData {
	const kept = new Set([
		...organizations,
		...corpus.organizations.filter(({ isInternal }) => isInternal).map(({ id }) => id),
	]);
	const filtered = Object.entries(corpus as unknown as Record<string, Array<{ id: string; orgId?: string }>>).map(
		([list, rows]) => [
			list,
			Array.isArray(rows)
				? rows.filter(({ id, orgId }) => list === 'flexibleAssetTypes' || kept.has(orgId ?? id))
				: rows,
		],
	);
	return Object.fromEntries(filtered) as SeedData;
}

/** A connection that breaks: at which request, before it is sent or after it was carried out, and for how long. */
export interface Cut {
	/** 1 is the first request. */
	at: number;
	when: 'before' | 'after';
	/** `once` breaks one request; `crash` ends the process, so that nothing gets through any more. */
	how: 'once' | 'crash';
}

/** IT Glue, and one n8n process after another that writes back into it. */
export class WriteBackDesk {
	readonly clock = new SkippingClock(START);
	/** How far IT Glue's clock is behind n8n's. */
	vendorBehindMs = 0;

	private constructor(readonly simulator: ItGlueSimulator) {}

	/** @param organizations of the data set, beside the MSP's own; fewer start faster */
	static async start(...organizations: string[]): Promise<WriteBackDesk> {
		const holder: { desk?: WriteBackDesk } = {};
		// Every look at the clock is later than the one before, so that changes are apart.
		let ticks = 0;
		const simulator = await startItGlueSimulator({
			seed: seedOf(organizations),
			clock: () => (holder.desk?.clock.now() ?? START) - (holder.desk?.vendorBehindMs ?? 0) + (ticks += 1),
		});
		holder.desk = new WriteBackDesk(simulator);
		return holder.desk;
	}

	/** A client of a process of its own; `onRequest` runs before each request and may hold it back or break it. */
	client(
		around: (request: HttpRequest, send: Transport, number: number) => ReturnType<Transport> = async (request, send) =>
			await send(request),
	): ItGlueClient {
		const send = axiosTransport({ 'x-api-key': this.simulator.keys.full });
		let number = 0;
		return createItGlueClient({
			baseUrl: this.simulator.url,
			transport: async (request) => await around(request, send, (number += 1)),
			clock: this.clock,
			throttle: createThrottle(itGlueThrottleSettings(), this.clock),
			random: () => 0,
		});
	}

	cutClient(cut: Cut): { client: ItGlueClient; sent: () => number } {
		let sent = 0;
		const broken = () => new TransportError('No answer (ECONNRESET).', 'ECONNRESET', true);
		const client = this.client(async (request, send, number) => {
			sent = number;
			const hit = cut.how === 'once' ? number === cut.at : number >= cut.at;
			if (!hit) return await send(request);
			if (number === cut.at && cut.when === 'after') await send(request);
			throw broken();
		});
		return { client, sent: () => sent };
	}

	dependencies(settings: Partial<ProposeSettings> & { organizationId: string }): ProposeDependencies {
		const client = this.client();
		const scope = new KnowledgeBase(this.clock).scope('test');
		const source = new ItGlueSource({ client, clock: this.clock, tenant: new ItGlueTenant() });
		return {
			client,
			clock: this.clock,
			organizations: new ItGlueOrganizations(client, new OrganizationMemory(this.clock)),
			knowledge: async (id) => await scope.organization(id, source),
			sealKey: SEAL_KEY,
			settings: {
				overrides: {},
				integrationType: null,
				internalOrganizationId: 'primary',
				minimumConfidence: 0,
				trait: '',
				folderId: async () => await Promise.resolve(null),
				template: 'problem',
				publish: true,
				...settings,
			},
		};
	}

	async propose(
		{ ticket, organizationId }: BenchResolution,
		more: Partial<ProposeDependencies> = {},
	): Promise<Proposal> {
		const id = this.simulator.ids.toItGlue(organizationId);
		return await propose(ticket, { ...this.dependencies({ organizationId: id }), ...more });
	}

	async planFor(resolution: BenchResolution): Promise<SealedPlan> {
		const proposal = await this.propose(resolution);
		if (proposal.plan === null) throw new Error(`No plan: ${proposal.status}, ${proposal.reason}`);
		return proposal.plan;
	}

	async apply(plan: unknown, client = this.client(), locks = new RecordLocks()): Promise<ApplyResult> {
		return await applyPlan(plan, { client, clock: this.clock, sealKey: SEAL_KEY, locks });
	}

	/** See `stateOf`. */
	state(): string {
		return stateOf(this.simulator);
	}

	async close(): Promise<void> {
		await this.simulator.close();
	}
}

/**
 * Everything stored, as far as runs can be compared: new ids by the order they were made in, no times. Ids of what was
 * deleted again leave no trace.
 */
export function stateOf({ database }: Pick<ItGlueSimulator, 'database'>): string {
	const records = Object.values(database.snapshot());
	const fresh = records
		.map(({ id }) => id)
		.filter((id) => id.startsWith('29019'))
		.sort();
	const text = JSON.stringify(
		records
			.sort((a, b) => a.id.localeCompare(b.id))
			.map(({ id, type, attributes, hidden }) => ({ id, type, attributes, hidden })),
	);
	return fresh
		.reduce((result, id, number) => result.replaceAll(id, `#${number}`), text)
		.replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"time"');
}

const FILES = ['resolutions-dev.json', 'resolutions-tune.json'];

/** A resolved ticket of the data sets by its id. */
export function resolution(ticketId: string): BenchResolution {
	for (const file of FILES) {
		const content = fs.readFileSync(path.join(process.cwd(), 'test/fixtures/msp', file), 'utf8');
		const found = readResolutions(content).tickets.find(({ ticket }) => ticket.id === ticketId);
		if (found !== undefined) return found;
	}
	throw new Error(`No resolution ${ticketId}`);
}

/** The same with other text. */
export function resolved(base: BenchResolution, change: Partial<Ticket>): BenchResolution {
	return { ...base, ticket: { ...base.ticket, ...change } };
}
