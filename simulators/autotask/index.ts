import { deskControlRoutes } from '../desk/control';
import { installDesk } from '../desk/routes';
import { systemClock, type SimulatorClock } from '../shared/clock';
import { registerControlPlane } from '../shared/control';
import { FaultSwitches } from '../shared/faults';
import { RequestRecorder } from '../shared/recorder';
import { createServer, listen } from '../shared/server';
import { installApi } from './api';
import { AutotaskDeskModel } from './desk-model';
import { SECRET_HEADERS, type Credentials } from './gate';
import type { Actor, Ticket } from './model';
import { newTicketBody, type NewTicket } from './new-ticket';
import { emptyRecords } from './records';
import { seedBasics, seedMsp, TECHNICIAN_ID } from './seed';
import { ServiceDesk } from './service-desk';
import { stateFile } from './state-file';
import { stores } from './stores';
import { defaultSwitches, type Switches } from './switches';
import { Usage } from './usage';
import { WebhookDelivery } from './webhooks/delivery';
import { Forger } from './webhooks/forger';
import { WebhookRegistry } from './webhooks/registry';
import { Zones } from './zones';

export interface AutotaskOptions extends Partial<Credentials> {
	/** 0, the default, takes any free port. */
	port?: number;
	host?: string;
	clock?: SimulatorClock;
	/** `msp`, the default, is the invented MSP; `empty` has its own company, resources and roles only. */
	seed?: 'msp' | 'empty';
	/** Waits before a delivery's second and later attempts, in milliseconds; Autotask's own are four times 30000. */
	deliveryDelays?: number[];
	/** How long a webhook's receiver has to answer, in milliseconds; Autotask's own is 10000. */
	deliveryTimeoutMs?: number;
	/** Autotask calls https on port 443 only; receivers on the same machine rarely have it. Default `true`. */
	allowHttpWebhooks?: boolean;
	switches?: Partial<Switches>;
	/** Where tickets, notes and webhooks are kept, so that a restart finds them; in memory only if absent. */
	stateFile?: string;
}

export type AutotaskSimulator = Awaited<ReturnType<typeof startAutotaskSimulator>>;

/** The resource that the API's credentials belong to. */
const API_RESOURCE_ID = 29682889;

/** Starts an Autotask PSA on loopback, with the invented MSP's companies unless told otherwise. */
export async function startAutotaskSimulator(options: AutotaskOptions = {}) {
	const clock = options.clock ?? systemClock;
	const switches: Switches = { ...defaultSwitches(), ...options.switches };
	const credentials: Credentials = {
		userName: options.userName ?? 'itglue-api@fernhollow.example',
		secret: options.secret ?? 'S3cretFernhollow!',
		integrationCode: options.integrationCode ?? 'FERNHOLLOWITGLUE00000000000',
	};
	let url = '';
	let rotations = 0;

	const records = emptyRecords();
	seedBasics(records, { id: API_RESOURCE_ID, email: credentials.userName });
	if (options.seed !== 'empty') seedMsp(records);
	const now = () => clock.now();
	const desk = new ServiceDesk(records, switches, now);
	const allowHttp = options.allowHttpWebhooks ?? true;
	const registry = new WebhookRegistry(records, { switches, ownerId: API_RESOURCE_ID, allowHttp, now });
	const delays = options.deliveryDelays ?? [30_000, 30_000, 30_000, 30_000];
	const timeoutMs = options.deliveryTimeoutMs ?? 10_000;
	const delivery = new WebhookDelivery({ registry, records, switches, clock, delays, timeoutMs });
	const state = options.stateFile === undefined ? undefined : stateFile(options.stateFile, records, delivery);
	state?.load();
	desk.subscribe((event) => delivery.publish(event));
	const technician: Actor = { resourceId: TECHNICIAN_ID };

	const zones = new Zones();
	const usage = new Usage(switches, now);
	const faults = new FaultSwitches();
	const recorder = new RequestRecorder(SECRET_HEADERS);
	const app = createServer();
	const createTicket = (input: NewTicket): Ticket => {
		const ticket = desk.createTicket(newTicketBody(input, records, switches, now()), technician);
		for (const id of input.configurationIds?.slice(1) ?? []) desk.addItem(ticket.id, id);
		return ticket;
	};
	const updateTicket = (id: number, fields: Record<string, unknown>) => desk.updateTicket(id, fields, technician);
	const addNote = (ticketId: number, note: Record<string, unknown>) => desk.addNote(ticketId, note, technician);
	state?.follow(app, desk);
	installApi(app, {
		stores: stores(desk, registry, () => switches.returnSecretKey),
		records,
		gate: { credentials, zones, usage, switches, faults, recorder, clock },
		apiResourceId: API_RESOURCE_ID,
		url: () => url,
	});
	deskControlRoutes(app, {
		tickets: () => records.tickets.all(),
		ticket: (id) => desk.ticket(id),
		create: (input) => createTicket(input as unknown as NewTicket),
		update: updateTicket,
		notes: (ticketId) => desk.notes(ticketId),
		addNote,
	});
	installDesk(app, new AutotaskDeskModel(desk, createTicket, API_RESOURCE_ID));
	registerControlPlane(app, {
		recorder,
		faults,
		switches,
		views: {
			health: () => ({ name: 'autotask', url }),
			deliveries: () => delivery.log,
			mail: () => desk.mail,
			webhooks: () => registry.all(),
		},
	});
	const listening = await listen(app, { port: options.port, host: options.host });
	url = listening.url;

	return {
		url,
		port: listening.port,
		/** Where the API's entities start, such as `/Tickets`. */
		get apiBase() {
			return `${zones.base(url)}V1.0`;
		},
		/** As they are good now. */
		get credentials() {
			return { ...credentials, resourceId: API_RESOURCE_ID };
		},
		/** Makes the API user's secret useless and a new one good. */
		rotateSecret: () => {
			rotations += 1;
			credentials.secret = `S3cretFernhollow!${rotations}`;
		},
		requests: recorder.requests,
		recorder,
		faults,
		switches,
		/** A ticket as a technician or a client makes it; webhooks fire. */
		createTicket,
		/** Changes a ticket's fields as a technician. */
		updateTicket,
		deleteTicket: (id: number) => desk.deleteTicket(id, technician),
		/** A note as a technician writes it: `title`, `description`, `noteType`, `publish`. */
		addNote,
		/** A note a contact writes in the client portal; published to everyone. */
		addContactNote: (ticketId: number, contactId: number, description: string) =>
			desk.addNote(
				ticketId,
				{ title: 'Client note', description, noteType: 18, publish: switches.publishEveryone },
				{ resourceId: null, contactId },
			),
		tickets: () => records.tickets.all(),
		notes: (ticketId: number) => desk.notes(ticketId),
		webhooks: () => registry.all(),
		records,
		/** Customer mails that would have gone out. */
		mailSent: desk.mail,
		/** Every attempt at delivering an event or at calling a deactivation URL. */
		deliveries: delivery.log,
		deliveryFaults: delivery.courier.faults,
		/** Resolves when no delivery or retry is under way. */
		settled: async () => await delivery.courier.settled(),
		/** Sends false deliveries to a webhook. */
		forge: new Forger(delivery, registry, desk, technician),
		/** Switches a webhook off as after 25 failures, and calls its deactivation URL. */
		deactivate: (webhookId: number) => delivery.deactivate(webhookId),
		/** Moves the database to another zone: the look-up names it, the old zone answers 401. */
		moveZone: (number: number) => zones.move(number),
		/** Requests the MSP's other integrations make against the same threshold. */
		useByOthers: (requests: number) => usage.addOthers(requests),
		close: async () => {
			await delivery.courier.close();
			await listening.close();
		},
	};
}
