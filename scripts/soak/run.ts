import { VirtualClock } from '../../test/support/virtual-clock';
import { keyFingerprint, ThrottleRegistry } from '../../src/http/throttle-registry';
import { createItGlueClient, itGlueThrottleSettings } from '../../src/itglue/client';
import { KnowledgeBase } from '../../src/knowledge/base';
import { ItGlueSource, ItGlueTenant } from '../../src/knowledge/sources/itglue';
import { TicketFeed } from '../../src/psa/feed';
import { LedgerRegistry } from '../../src/psa/ledger';
import type { Ticket } from '../../src/psa/ticket';
import { ItGlueOrganizations, OrganizationMemory } from '../../src/servicedesk/itglue-organizations';
import { DEFAULT_TRIAGE_SETTINGS, triage } from '../../src/servicedesk/triage';
import { collectGarbage } from '../../test/support/garbage';
import { fs, process } from '../support/platform';
import { memoryWorld } from './memory-world';
import { DAY_MS, type Happening, type Scale, traffic } from './traffic';
import type { Sample } from './verdict';
import type { World, WorldCounts } from './world';

/** A Monday. */
export const SOAK_START = Date.UTC(2026, 10, 2);

const POLL_MS = 5 * 60_000;
/** How often the workflow tries again what IT Glue did not answer. */
const AGAIN_MS = 15 * 60_000;

/** Out here: a throttle keeps it, and whatever a function made in an execution can see would be kept along with it. */
const middling = (): number => 0.5;

export interface Soaked extends WorldCounts {
	samples: Sample[];
	/** Executions that failed and came again. */
	triedAgain: number;
}

/** One n8n process: what it keeps between executions, and nothing else. */
class Process {
	/** As it stands in the credential. */
	key: string;
	triedAgain = 0;
	private readonly throttles = new ThrottleRegistry();
	private readonly knowledge: KnowledgeBase;
	private readonly ledgers = new LedgerRegistry();
	private waiting: Array<{ ticket: Ticket; at: number }> = [];

	constructor(
		readonly world: World,
		readonly clock: VirtualClock,
	) {
		this.key = world.key;
		this.knowledge = new KnowledgeBase(clock);
	}

	/** One poll of the trigger, and an execution for each ticket it found or that waited. */
	async poll(): Promise<void> {
		const now = this.clock.now();
		const due = this.waiting.filter(({ at }) => at <= now);
		this.waiting = this.waiting.filter(({ at }) => at > now);
		const settings = { events: ['created' as const], filter: {}, resolvedStatuses: [], ownMembers: [], catchUpMs: DAY_MS };
		const feed = new TicketFeed({ psa: this.world.psa, ledger: this.ledger(), clock: this.clock }, settings);
		const news = await feed.sweep();
		await Promise.all([...due, ...news].map(async ({ ticket }) => await this.document(ticket)));
	}

	/** What a trigger stores of its ledger. */
	stored(): number {
		return JSON.stringify(this.ledger().toState()).length;
	}

	/** Reads everything once, and builds every index. */
	async warmUp(): Promise<void> {
		const { psa, organizationIds } = this.world;
		for (const place of organizationIds.keys()) {
			await this.document(await psa.getTicket(await this.world.createTicket(place)));
		}
	}

	private ledger() {
		return this.ledgers.get('workflow/trigger', 'soak');
	}

	private async document(ticket: Ticket): Promise<void> {
		try {
			const { note } = await triage(ticket, this.dependencies());
			await this.world.psa.addPrivateNote({ ticketId: ticket.id, text: note.markdown, marker: `soak:${ticket.id}` });
		} catch {
			this.triedAgain += 1;
			this.waiting.push({ ticket, at: this.clock.now() + AGAIN_MS });
		}
	}

	/** As the nodes put them together for each execution. */
	private dependencies() {
		const { clock, key, world } = this;
		const throttle = this.throttles.get({ baseUrl: world.url, secret: key, settings: itGlueThrottleSettings(), clock, random: middling });
		const client = createItGlueClient({ baseUrl: world.url, transport: world.transport(key), clock, throttle, random: middling });
		const scope = this.knowledge.scope(keyFingerprint(world.url, key));
		const source = new ItGlueSource({ client, clock, tenant: scope.shared('tenant', () => new ItGlueTenant()) });
		const memory = scope.shared('organizations', () => new OrganizationMemory(clock));
		return {
			organizations: new ItGlueOrganizations(client, memory),
			knowledge: async (id: string) => await scope.organization(id, source),
			settings: { ...DEFAULT_TRIAGE_SETTINGS, integrationType: 'manage' as const, internalOrganizationId: world.organizationIds[0] ?? null },
		};
	}
}

async function happen(n8n: Process, happening: Happening): Promise<void> {
	const { world, clock } = n8n;
	if ('organization' in happening) await (happening.what === 'ticket' ? world.createTicket : world.edit)(happening.organization);
	else if (happening.what === 'rotation') {
		const key = await world.rotate();
		clock.at(happening.forMs, () => (n8n.key = key));
	} else await passing(n8n, happening);
}

/** What goes over by itself. */
async function passing({ world, clock }: Process, { what, forMs }: { what: 'outage' | 'crowd'; forMs: number }): Promise<void> {
	await world[what](true);
	clock.at(forMs, () => void world[what](false));
}

function sample(n8n: Process, week: number): Sample {
	collectGarbage();
	collectGarbage();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	const handles = process.getActiveResourcesInfo().length;
	return { week, heapBytes: heapUsed + arrayBuffers, alarms: n8n.clock.pending, handles, descriptors: openDescriptors(), storedBytes: n8n.stored() };
}

/** Linux tells. */
function openDescriptors(): number {
	const folder = '/proc/self/fd';
	return fs.existsSync(folder) ? fs.readdirSync(folder).length : 0;
}

/**
 * Runs two weeks of traffic through what one n8n process shares between executions: throttle, client, knowledge base, ticket
 * feed, in virtual time. Every day ends with a look at what is held.
 * @param leak called after every poll: a test plants here what must be noticed
 */
export async function soak(scale: Scale, leak: () => void = () => undefined): Promise<Soaked> {
	const clock = new VirtualClock(SOAK_START);
	return await soakIn(memoryWorld(scale, clock), scale, clock, leak);
}

/** The same in a world of one's own, which is closed at the end. */
export async function soakIn(world: World, scale: Scale, clock: VirtualClock, leak: () => void = () => undefined): Promise<Soaked> {
	try {
		const n8n = new Process(world, clock);
		await clock.runUntil(n8n.warmUp());
		await clock.runUntil(n8n.poll());
		await clock.advance(DAY_MS - (clock.now() % DAY_MS));
		const samples = await live(n8n, scale, leak);
		return { ...(await world.counts()), samples, triedAgain: n8n.triedAgain };
	} finally {
		await world.close();
	}
}

async function live(n8n: Process, scale: Scale, leak: () => void): Promise<Sample[]> {
	const { clock } = n8n;
	const start = clock.now();
	const happenings = traffic(scale);
	const samples: Sample[] = [];
	let next = 0;
	for (let day = 0; day < 2 * scale.days; day += 1) {
		const end = start + (day + 1) * DAY_MS;
		while (clock.now() < end) {
			for (; next < happenings.length && start + happenings[next]!.at <= clock.now(); next += 1) await happen(n8n, happenings[next]!);
			await clock.runUntil(n8n.poll());
			leak();
			await clock.advance(Math.min(POLL_MS, Math.max(0, end - clock.now())));
		}
		samples.push(sample(n8n, day < scale.days ? 1 : 2));
	}
	return samples;
}
