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
import { process } from '../support/platform';
import { SoakDesk } from './desk';
import { SoakItGlue } from './service';
import { DAY_MS, type Happening, type Scale, traffic } from './traffic';
import type { Sample } from './verdict';

const POLL_MS = 5 * 60_000;
/** How often the workflow tries again what IT Glue did not answer. */
const AGAIN_MS = 15 * 60_000;

/** Out here: a throttle keeps it, and whatever a function made in an execution can see would be kept along with it. */
const middling = (): number => 0.5;

export interface Soaked {
	samples: Sample[];
	tickets: number;
	/** Tickets with exactly one note. */
	documented: number;
	/** Executions that failed and came again. */
	triedAgain: number;
	requests: number;
	/** Answers 429, where somebody else used up the key's budget too. */
	tooMany: number;
	unauthorized: number;
}

/** One n8n process: what it keeps between executions, and nothing else. */
class Process {
	readonly desk: SoakDesk;
	readonly glue: SoakItGlue;
	/** As it stands in the credential. */
	key: string;
	triedAgain = 0;
	private readonly throttles = new ThrottleRegistry();
	private readonly knowledge: KnowledgeBase;
	private readonly ledgers = new LedgerRegistry();
	private waiting: Array<{ ticket: Ticket; at: number }> = [];

	constructor(
		scale: Scale,
		readonly clock: VirtualClock,
	) {
		this.desk = new SoakDesk(clock);
		this.glue = new SoakItGlue(scale, clock);
		this.key = this.glue.key;
		this.knowledge = new KnowledgeBase(clock);
	}

	/** One poll of the trigger, and an execution for each ticket it found or that waited. */
	async poll(): Promise<void> {
		const now = this.clock.now();
		const due = this.waiting.filter(({ at }) => at <= now);
		this.waiting = this.waiting.filter(({ at }) => at > now);
		const settings = { events: ['created' as const], filter: {}, resolvedStatuses: [], ownMembers: [], catchUpMs: DAY_MS };
		const feed = new TicketFeed({ psa: this.desk, ledger: this.ledger(), clock: this.clock }, settings);
		const news = await feed.sweep();
		await Promise.all([...due, ...news].map(async ({ ticket }) => await this.document(ticket)));
	}

	/** What a trigger stores of its ledger. */
	stored(): number {
		return JSON.stringify(this.ledger().toState()).length;
	}

	/** Reads everything once, and builds every index. */
	async warmUp(): Promise<void> {
		for (const place of this.glue.organizationIds.keys()) {
			const ticket = await this.desk.getTicket(this.desk.create(this.companyOf(place)));
			await this.document(ticket);
		}
	}

	companyOf = (place: number): string => String(501 + place);

	private ledger() {
		return this.ledgers.get('workflow/trigger', 'soak');
	}

	private async document(ticket: Ticket): Promise<void> {
		try {
			const { note } = await triage(ticket, this.dependencies());
			await this.desk.addPrivateNote({ ticketId: ticket.id, text: note.markdown, marker: 'soak' });
		} catch {
			this.triedAgain += 1;
			this.waiting.push({ ticket, at: this.clock.now() + AGAIN_MS });
		}
	}

	/** As the nodes put them together for each execution. */
	private dependencies() {
		const { clock, key, glue } = this;
		const throttle = this.throttles.get({ baseUrl: glue.url, secret: key, settings: itGlueThrottleSettings(), clock, random: middling });
		const client = createItGlueClient({ baseUrl: glue.url, transport: glue.transport(key), clock, throttle, random: middling });
		const scope = this.knowledge.scope(keyFingerprint(glue.url, key));
		const source = new ItGlueSource({ client, clock, tenant: scope.shared('tenant', () => new ItGlueTenant()) });
		const memory = scope.shared('organizations', () => new OrganizationMemory(clock));
		return {
			organizations: new ItGlueOrganizations(client, memory),
			knowledge: async (id: string) => await scope.organization(id, source),
			settings: { ...DEFAULT_TRIAGE_SETTINGS, integrationType: 'manage' as const, internalOrganizationId: glue.organizationIds[0] ?? null },
		};
	}
}

function happen(n8n: Process, happening: Happening, after: (ms: number, action: () => void) => void): void {
	const { glue, desk } = n8n;
	if (happening.what === 'ticket') desk.create(n8n.companyOf(happening.organization));
	else if (happening.what === 'edit') glue.edit(happening.organization);
	else if (happening.what === 'outage') {
		glue.down = true;
		after(happening.forMs, () => (glue.down = false));
	} else if (happening.what === 'crowd') {
		glue.crowd = 9.95;
		after(happening.forMs, () => (glue.crowd = 0));
	} else if (happening.what === 'rotation') {
		const key = glue.rotate();
		after(happening.forMs, () => (n8n.key = key));
	}
}

function sample(n8n: Process, week: number): Sample {
	collectGarbage();
	collectGarbage();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	const handles = process.getActiveResourcesInfo().length;
	return { week, heapBytes: heapUsed + arrayBuffers, alarms: n8n.clock.pending, handles, storedBytes: n8n.stored() };
}

/**
 * Runs two weeks of traffic through what one n8n process shares between executions: throttle, client, knowledge base, ticket
 * feed, in virtual time. Every day ends with a look at what is held.
 * @param leak called after every poll: a test plants here what must be noticed
 */
export async function soak(scale: Scale, leak: (desk: SoakDesk) => void = () => undefined): Promise<Soaked> {
	const clock = new VirtualClock(Date.UTC(2026, 10, 2));
	const n8n = new Process(scale, clock);
	await clock.runUntil(n8n.warmUp());
	await clock.runUntil(n8n.poll());
	await clock.advance(DAY_MS - (clock.now() % DAY_MS));
	const start = clock.now();
	const happenings = traffic(scale);
	const samples: Sample[] = [];
	let next = 0;
	for (let day = 0; day < 2 * scale.days; day += 1) {
		const end = start + (day + 1) * DAY_MS;
		while (clock.now() < end) {
			for (; next < happenings.length && start + happenings[next]!.at <= clock.now(); next += 1) {
				happen(n8n, happenings[next]!, (ms, action) => clock.at(ms, action));
			}
			await clock.runUntil(n8n.poll());
			leak(n8n.desk);
			await clock.advance(Math.min(POLL_MS, Math.max(0, end - clock.now())));
		}
		samples.push(sample(n8n, day < scale.days ? 1 : 2));
	}
	const counts = [...n8n.desk.documented.values()];
	const { requests, refused, unauthorized } = n8n.glue;
	return {
		...{ samples, tickets: counts.length, requests, unauthorized, tooMany: refused, triedAgain: n8n.triedAgain },
		documented: counts.filter((count) => count === 1).length,
	};
}
