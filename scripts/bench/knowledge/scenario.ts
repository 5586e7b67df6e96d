import tickets from '../../../test/fixtures/msp/tickets-dev.json';
import { KnowledgeBase, type KnowledgeScope } from '../../../src/knowledge/base';
import type { Clock } from '../../../src/http/clock';
import { createThrottle } from '../../../src/http/throttle';
import { createItGlueClient, type ItGlueClient, itGlueThrottleSettings } from '../../../src/itglue/client';
import { ItGlueSource, ItGlueTenant } from '../../../src/knowledge/sources/itglue';
import type { Ticket } from '../../../src/psa/ticket';
import { asTicket } from '../systems';
import { Random } from './random';
import { GeneratedItGlue } from './service';
import { documentHeavyOrganization, generateTenant, type OrganizationPlan, usualOrganization } from './tenant';
import { Writer } from './writer';

export const ORGANIZATIONS = 200;
export const RECORDS = 150_000;
export const LONG_DOCUMENTS = 2500;

/** Places of the organizations that are measured by themselves. */
export const INTERNAL = 0;
export const DOCUMENT_HEAVY = 1;
export const OF_1000 = 2;

/** 200 organizations with 150,000 records: the MSP's own, one with 2,500 long documents, one of 1,000 records, the others alike. */
export function benchmarkTenant(): OrganizationPlan[] {
	const special = [usualOrganization(500, true), documentHeavyOrganization(LONG_DOCUMENTS, 500), usualOrganization(1000)];
	const sizeOf = ({ counts }: OrganizationPlan) => Object.values(counts).reduce((sum, count) => sum + count, 0);
	const left = RECORDS - special.reduce((sum, plan) => sum + sizeOf(plan), 0);
	const others = ORGANIZATIONS - special.length;
	const usual = Array.from({ length: others }, (_, index) =>
		usualOrganization(Math.floor((left * (index + 1)) / others) - Math.floor((left * index) / others)),
	);
	return [...special, ...usual];
}

/** Time that stands still unless it is moved: how long records stay fresh does not depend on how fast this machine is. */
export class HandClock implements Clock {
	constructor(private time = Date.UTC(2026, 10, 1)) {}

	now(): number {
		return this.time;
	}

	pass(ms: number): void {
		this.time += ms;
	}

	/** Nothing here has to wait: the limit is out of reach. An alarm that is never needed must not ring either. */
	async sleep(_ms: number, signal?: AbortSignal): Promise<void> {
		await new Promise<void>((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
	}
}

export interface Mirror {
	service: GeneratedItGlue;
	clock: HandClock;
	client: ItGlueClient;
	scope: KnowledgeScope;
	source: ItGlueSource;
	organizationIds: string[];
}

/** The generated tenant behind the real client, source and knowledge base. */
export function makeMirror(plans: OrganizationPlan[], service?: GeneratedItGlue): Mirror {
	const data = service?.data ?? generateTenant(plans);
	const served = service ?? new GeneratedItGlue(data);
	const clock = new HandClock();
	const throttle = createThrottle({ ...itGlueThrottleSettings(), limit: 1e9 }, clock);
	const client = createItGlueClient({
		baseUrl: 'https://api.itglue.example',
		transport: served.transport,
		clock,
		throttle,
	});
	const source = new ItGlueSource({ client, clock, tenant: new ItGlueTenant() });
	const scope = new KnowledgeBase(clock).scope('benchmark');
	return { service: served, clock, client, scope, source, organizationIds: data.organizations.map(({ id }) => id) };
}

/** The development tickets of the MSP data set, and as many made of its words, for one organization. */
export function ticketsFor(organizationId: string): Ticket[] {
	const writer = new Writer(new Random(7));
	return tickets.flatMap(({ id, subject, body, contact, contactEmail }) => {
		const ticket = { id, organizationId, subject, body, contactName: contact, contactEmail };
		return [asTicket(ticket), asTicket({ ...ticket, id: `${id}b`, subject: writer.line(8), body: writer.line(60) })];
	});
}
