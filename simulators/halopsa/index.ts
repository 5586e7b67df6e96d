import { deskControlRoutes } from '../desk/control';
import { installDesk } from '../desk/routes';
import { systemClock, type SimulatorClock } from '../shared/clock';
import { registerControlPlane } from '../shared/control';
import { FaultSwitches } from '../shared/faults';
import { RequestRecorder } from '../shared/recorder';
import { createServer, listen } from '../shared/server';
import { installApi } from './api';
import { HaloPsaDeskModel } from './desk-model';
import type { Actor, Ticket } from './model';
import { newTicketBody, type NewTicket } from './new-ticket';
import { Tokens, type Credentials } from './oauth';
import { apiAgent, emptyRecords, seedMsp } from './seed';
import { ServiceDesk } from './service-desk';
import { stateFile } from './state-file';
import { defaultSwitches, type Switches } from './switches';
import { WebhookDelivery } from './webhooks/delivery';
import { Forger } from './webhooks/forger';
import { WebhookRegistry } from './webhooks/registry';

export interface HaloPsaOptions extends Partial<Credentials> {
	/** 0, the default, takes any free port. */
	port?: number;
	host?: string;
	clock?: SimulatorClock;
	/** `msp`, the default, is the invented MSP; `empty` has teams, statuses, priorities, outcomes and agents only. */
	seed?: 'msp' | 'empty';
	/** The name of the agent the API application logs in as. */
	agentName?: string;
	/** Waits before further attempts at a delivery, in milliseconds: none, as HaloPSA documents none. */
	webhookDelays?: number[];
	/** How long a webhook's receiver has to answer, in milliseconds. */
	webhookTimeoutMs?: number;
	switches?: Partial<Switches>;
	/** Where tickets, actions and webhooks are kept, so that a restart finds them; in memory only if absent. */
	stateFile?: string;
}

export type HaloPsaSimulator = Awaited<ReturnType<typeof startHaloPsaSimulator>>;

const JORDAN_LEE = 3;

/** Starts a HaloPSA on loopback, with the invented MSP's clients unless told otherwise. */
export async function startHaloPsaSimulator(options: HaloPsaOptions = {}) {
	const clock = options.clock ?? systemClock;
	const now = () => clock.now();
	const switches: Switches = { ...defaultSwitches(), ...options.switches };
	const credentials: Credentials = {
		tenant: options.tenant ?? 'fernhollow',
		clientId: options.clientId ?? '9b1d0000-0000-4000-8000-00000000a10a',
		clientSecret: options.clientSecret ?? 'h4l0-s3cr3t-fernhollow',
	};
	let url = '';
	let rotations = 0;

	const records = emptyRecords(options.agentName ?? 'IT Glue API');
	if (options.seed !== 'empty') seedMsp(records);
	const state = options.stateFile === undefined ? undefined : stateFile(options.stateFile, records);
	state?.load();
	const desk = new ServiceDesk(records, switches, now);
	const registry = new WebhookRegistry(records, switches);
	const [delays, timeoutMs] = [options.webhookDelays ?? [], options.webhookTimeoutMs ?? 10_000];
	const delivery = new WebhookDelivery({ desk, registry, clock, delays, timeoutMs });
	desk.subscribe((event) => delivery.publish(event));

	const faults = new FaultSwitches();
	const recorder = new RequestRecorder(['authorization', 'cookie']);
	const tokens = new Tokens();
	const apiActor: Actor = { agent: apiAgent(records), application: true };
	const technician: Actor = { agent: records.agents.get(JORDAN_LEE)!, application: false };
	const app = createServer();
	state?.follow(app, desk);
	installApi(app, {
		context: { desk, records, registry, delivery, switches, apiActor },
		gate: { credentials, tokens, switches, faults, recorder, now },
		url: () => url,
	});
	const createTicket = (input: NewTicket): Ticket => desk.createTicket(newTicketBody(input, records), technician);
	const updateTicket = (id: number, fields: Record<string, unknown>) => desk.updateTicket(id, fields, technician);
	const addNote = (ticketId: number, note: Record<string, unknown>) =>
		desk.addAction({ sendemail: false, ...note, ticket_id: ticketId }, technician);
	deskControlRoutes(app, {
		tickets: () => records.tickets.all(),
		ticket: (id) => desk.ticket(id),
		create: (input) => createTicket(input as unknown as NewTicket),
		update: updateTicket,
		notes: (ticketId) => desk.actions(ticketId),
		addNote,
	});
	installDesk(app, new HaloPsaDeskModel(desk, createTicket));
	registerControlPlane(app, {
		recorder,
		faults,
		switches,
		views: {
			health: () => ({ name: 'halopsa', url }),
			deliveries: () => delivery.log,
			mail: () => desk.mail,
			webhooks: () => records.webhooks,
			notifications: () => records.notifications.all(),
		},
	});
	const listening = await listen(app, { port: options.port, host: options.host });
	url = listening.url;

	return {
		url,
		port: listening.port,
		/** Where the API's paths start, such as `/Tickets`. */
		apiBase: `${url}/api`,
		credentials,
		/** The agent the API application acts as. */
		apiAgent: apiAgent(records),
		requests: recorder.requests,
		recorder,
		faults,
		switches,
		/** A ticket as a technician or a client makes it; webhooks fire, no mail goes out. */
		createTicket,
		/** Changes a ticket's fields as a technician. */
		updateTicket,
		deleteTicket: (id: number) => desk.deleteTicket(id, technician),
		/** Adds an action as a technician; mailed only where `sendemail` says so. */
		addNote,
		/** An answer the ticket's user wrote. */
		addUserNote: (ticketId: number, text: string) =>
			desk.addAction(
				{ ticket_id: ticketId, outcome: 'User Update', note: text, sendemail: false },
				{ agent: null, application: false },
			),
		tickets: () => records.tickets.all(),
		/** A ticket's actions, oldest first; the first holds its details. */
		notes: (ticketId: number) => desk.actions(ticketId),
		webhooks: () => records.webhooks,
		notifications: () => records.notifications.all(),
		records,
		/** Mails that would have gone out. */
		mailSent: desk.mail,
		/** Every attempt at delivering events. */
		deliveries: delivery.log,
		deliveryFaults: delivery.courier.faults,
		/** Sends a past delivery again, as an administrator can. */
		resendDelivery: (deliveryId: string) => delivery.resend(deliveryId),
		/** Resolves when no delivery, retry or batch is under way. */
		settled: async () => await delivery.courier.settled(),
		/** Sends false deliveries to a registered webhook. */
		forge: new Forger(delivery, registry, desk, technician),
		/** Makes the client secret useless, with every token got for it, and a new one good. */
		rotateSecret: () => {
			rotations += 1;
			credentials.clientSecret = `h4l0-s3cr3t-fernhollow-${rotations}`;
			tokens.revokeAll();
		},
		/** Makes every token useless; the next request gets 401. */
		revokeTokens: () => tokens.revokeAll(),
		close: async () => {
			await delivery.courier.close();
			await listening.close();
		},
	};
}
