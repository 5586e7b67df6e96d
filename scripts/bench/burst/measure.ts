import { KnowledgeBase } from '../../../src/knowledge/base';
import { createThrottle } from '../../../src/http/throttle';
import { createItGlueClient, itGlueThrottleSettings } from '../../../src/itglue/client';
import { ItGlueSource, ItGlueTenant } from '../../../src/knowledge/sources/itglue';
import type { Psa } from '../../../src/psa/psa';
import { ItGlueOrganizations, OrganizationMemory } from '../../../src/servicedesk/itglue-organizations';
import { DEFAULT_TRIAGE_SETTINGS, triage } from '../../../src/servicedesk/triage';
import { nodeClock } from '../../support/axios-transport';
import { performance } from '../../support/platform';
import { NaiveScript } from '../knowledge/naive';
import { type BurstPlan, type Desk, startDesk } from './desk';

/** ConnectWise throttles beyond 1,000 requests a minute: a second burst must not wait for what the first one used up. */
const PSA_WINDOW_MS = 61_000;

export interface BurstFigures {
	tickets: number;
	/** Tickets that got exactly one note. */
	documented: number;
	requestsPerTicket: number;
	/** Reading the ticket, and adding its note once. */
	psaRequestsPerTicket: number;
	/** Answers with status 429. */
	tooMany: number;
	/** Milliseconds from the first ticket to the last note. */
	lastNoteMs: number;
}

type Handle = (ticketId: string, psa: Psa) => Promise<void>;

/** All tickets at once; whatever fails leaves a ticket without a note, which is counted. */
async function burst(desk: Desk, ticketIds: string[], handle: Handle): Promise<BurstFigures> {
	const { itGlue, connectWise } = desk;
	const [before, psaBefore, refused] = [itGlue.requests.length, connectWise.requests.length, itGlue.rate.refused];
	const start = performance.now();
	await Promise.allSettled(ticketIds.map(async (id) => await handle(id, desk.psa)));
	const lastNoteMs = performance.now() - start;
	return {
		tickets: ticketIds.length,
		documented: ticketIds.filter((id) => connectWise.notes(Number(id)).filter(isInternal).length === 1).length,
		requestsPerTicket: (itGlue.requests.length - before) / ticketIds.length,
		psaRequestsPerTicket: (connectWise.requests.length - psaBefore) / ticketIds.length,
		tooMany: itGlue.rate.refused - refused,
		lastNoteMs,
	};
}

const isInternal = ({ internalAnalysisFlag }: { internalAnalysisFlag: boolean }): boolean => internalAnalysisFlag;

/** What the Triage node does, then its note on the ticket. */
function triageDesk({ itGlue, itGlueTransport }: Desk): Handle {
	const throttle = createThrottle(itGlueThrottleSettings(), nodeClock);
	const client = createItGlueClient({ baseUrl: itGlue.url, transport: itGlueTransport, clock: nodeClock, throttle });
	const source = new ItGlueSource({ client, clock: nodeClock, tenant: new ItGlueTenant() });
	const scope = new KnowledgeBase(nodeClock).scope('benchmark');
	const organizations = new ItGlueOrganizations(client, new OrganizationMemory(nodeClock));
	return async (ticketId, psa) => {
		const ticket = await psa.getTicket(ticketId);
		const { note } = await triage(ticket, {
			organizations,
			knowledge: async (organizationId) => await scope.organization(organizationId, source),
			settings: {
				...DEFAULT_TRIAGE_SETTINGS,
				integrationType: 'manage',
				internalOrganizationId: 'primary',
			},
		});
		await psa.addPrivateNote({ ticketId, text: note.text, marker: `bench:${ticketId}` });
	};
}

/** Finds the organization, lists all of it at the default page size, notes the names of five records. */
function naiveDesk({ itGlue, itGlueTransport }: Desk): Handle {
	return async (ticketId, psa) => {
		const ticket = await psa.getTicket(ticketId);
		const script = new NaiveScript(itGlue.url, itGlueTransport);
		const link = { 'filter[psa_id]': ticket.company.id ?? '', 'filter[psa_integration_type]': 'manage' };
		const [organization] = await script.list('/organizations', link);
		const names = await script.search(organization?.id ?? '', `${ticket.title}\n${ticket.description}`);
		await psa.addPrivateNote({ ticketId, text: names.join('\n'), marker: `bench:${ticketId}` });
	};
}

/** The burst on a process that knows nothing, the same again on one that does after a pause, and by the script. */
export async function measureBurst(plan: BurstPlan, pauseMs = PSA_WINDOW_MS): Promise<Record<'cold' | 'warm' | 'naive', BurstFigures>> {
	const desk = await startDesk({ ...plan, tickets: 2 * plan.tickets });
	const handle = triageDesk(desk);
	const cold = await burst(desk, desk.ticketIds.slice(0, plan.tickets), handle);
	await nodeClock.sleep(pauseMs);
	const warm = await burst(desk, desk.ticketIds.slice(plan.tickets), handle);
	await desk.close();
	const other = await startDesk(plan);
	const naive = await burst(other, other.ticketIds, naiveDesk(other));
	await other.close();
	return { cold, warm, naive };
}
