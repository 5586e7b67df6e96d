import { deskControlRoutes } from '../desk/control';
import { installDesk } from '../desk/routes';
import { systemClock, type SimulatorClock } from '../shared/clock';
import { registerControlPlane } from '../shared/control';
import { FaultSwitches } from '../shared/faults';
import { RequestRecorder } from '../shared/recorder';
import { createServer, listen } from '../shared/server';
import { installApi } from './api';
import { CallbackDelivery } from './callbacks/delivery';
import { Forger } from './callbacks/forger';
import { CallbackRegistry } from './callbacks/registry';
import { SigningKeys } from './callbacks/signature';
import { ConnectWiseDeskModel } from './desk-model';
import type { Credentials } from './gate';
import { memberRef, type Actor, type Ticket } from './model';
import { emptyRecords, seedMsp } from './seed';
import { ServiceDesk } from './service-desk';
import { defaultSwitches, type Switches } from './switches';
import { stateFile } from './state-file';
import { newTicketBody, type NewTicket } from './new-ticket';

export interface ConnectWiseOptions extends Partial<Credentials> {
	/** 0, the default, takes any free port. */
	port?: number;
	host?: string;
	clock?: SimulatorClock;
	/** `msp`, the default, is the invented MSP; `empty` has boards, priorities and members only. */
	seed?: 'msp' | 'empty';
	/** With or without a trailing slash. */
	codebase?: string;
	/** The login name of the member the keys belong to. */
	memberIdentifier?: string;
	/** Waits before a callback's second and third attempt, in milliseconds; ConnectWise's own are 2000 and 4000. */
	callbackDelays?: number[];
	/** How long a callback's receiver has to answer, in milliseconds; ConnectWise's own is 5000. */
	callbackTimeoutMs?: number;
	/** ConnectWise calls back over https only; receivers on the same machine rarely have it. Default `true`. */
	allowHttpCallbacks?: boolean;
	switches?: Partial<Switches>;
	/** Where tickets, notes and callbacks are kept, so that a restart finds them; in memory only if absent. */
	stateFile?: string;
}

export type ConnectWiseSimulator = Awaited<ReturnType<typeof startConnectWiseSimulator>>;

const VERSION = 'v2025.1';

/** Starts a ConnectWise PSA on loopback, with the invented MSP's companies unless told otherwise. */
export async function startConnectWiseSimulator(options: ConnectWiseOptions = {}) {
	const clock = options.clock ?? systemClock;
	const switches: Switches = { ...defaultSwitches(), ...options.switches };
	const credentials: Credentials = {
		companyId: options.companyId ?? 'fernhollow',
		publicKey: options.publicKey ?? 'PuBk3yFernhollow',
		privateKey: options.privateKey ?? 'Pr1vK3yFernhollow',
		clientId: options.clientId ?? '0c0ffee0-0000-4000-8000-00000000c11e',
	};
	const memberIdentifier = options.memberIdentifier ?? 'itglueapi';
	let codebase = (options.codebase ?? 'v2025_1').replace(/\/$/, '');
	let url = '';
	let rotations = 0;

	const records = emptyRecords(memberIdentifier);
	if (options.seed !== 'empty') seedMsp(records);
	const desk = new ServiceDesk(records, switches, () => clock.now());
	const registry = new CallbackRegistry(records, {
		allowHttp: options.allowHttpCallbacks ?? true,
		now: () => clock.now(),
	});
	const keys = new SigningKeys();
	const state = options.stateFile === undefined ? undefined : stateFile(options.stateFile, records, keys);
	state?.load();
	const delivery = new CallbackDelivery({
		registry,
		keys,
		switches,
		clock,
		companyId: credentials.companyId,
		address: () => ({ url, codebase }),
		delays: options.callbackDelays ?? [2000, 4000],
		timeoutMs: options.callbackTimeoutMs ?? 5000,
	});
	desk.subscribe((event) => delivery.publish(event));
	const memberActor = (identifier: string): Actor => {
		const member = records.members.find((row) => row.identifier === identifier) ?? null;
		return { identifier, member };
	};
	const technician = memberActor('jlee');

	const faults = new FaultSwitches();
	const recorder = new RequestRecorder(['authorization', 'cookie']);
	const app = createServer();
	const createTicket = (input: NewTicket): Ticket => {
		const ticket = desk.createTicket(newTicketBody(input, records), technician);
		for (const configurationId of input.configurationIds ?? [])
			records.attached.push({ ticketId: ticket.id, configurationId });
		return ticket;
	};
	state?.follow(app, desk);
	installApi(app, {
		context: {
			desk,
			records,
			registry,
			switches,
			apiMember: memberActor(memberIdentifier),
			url: () => url,
			isCloud: true,
			version: VERSION,
		},
		gate: {
			credentials,
			codebases: () => [codebase, 'v4_6_release'],
			switches,
			faults,
			recorder,
			now: () => clock.now(),
			version: VERSION,
		},
		keys,
		codebase: () => codebase,
	});
	const updateTicket = (id: number, fields: Record<string, unknown>) => desk.updateTicket(id, fields, technician);
	const addNote = (ticketId: number, note: Record<string, unknown>) => desk.addNote(ticketId, note, technician);
	deskControlRoutes(app, {
		tickets: () => records.tickets.all(),
		ticket: (id) => desk.ticket(id),
		create: (input) => createTicket(input as unknown as NewTicket),
		update: updateTicket,
		notes: (ticketId) => desk.notes(ticketId),
		addNote,
	});
	installDesk(app, new ConnectWiseDeskModel(desk, createTicket, memberIdentifier));
	registerControlPlane(app, {
		recorder,
		faults,
		switches,
		views: {
			health: () => ({ name: 'connectwise', url }),
			deliveries: () => delivery.log,
			mail: () => desk.mail,
			callbacks: () => records.callbacks.all(),
		},
	});
	const listening = await listen(app, { port: options.port, host: options.host });
	url = listening.url;

	return {
		url,
		port: listening.port,
		/** Where the API's paths start, such as `/service/tickets`. */
		get apiBase() {
			return `${url}/${codebase}/apis/3.0`;
		},
		/** As they are good now. */
		get credentials() {
			return { ...credentials, memberIdentifier };
		},
		/** Makes the API keys useless and new ones good. */
		rotateKeys: () => {
			rotations += 1;
			Object.assign(credentials, { publicKey: `PuBk3yFernhollow${rotations}`, privateKey: `Pr1vK3yFernhollow${rotations}` });
		},
		/** The API member as notes and callbacks name it. */
		apiMember: memberRef(memberActor(memberIdentifier).member!),
		requests: recorder.requests,
		recorder,
		faults,
		switches,
		/** A ticket as a technician or a client makes it; callbacks fire. */
		createTicket,
		/** Changes a ticket's fields as a technician; references as `{id}`. */
		updateTicket,
		deleteTicket: (id: number) => desk.deleteTicket(id, technician),
		addNote,
		addTimeEntry: (ticketId: number, entry: { text: string; internal?: boolean; resolution?: boolean }) =>
			desk.addTimeEntry(ticketId, entry, technician),
		tickets: () => records.tickets.all(),
		notes: (ticketId: number) => desk.notes(ticketId),
		callbacks: () => records.callbacks.all(),
		records,
		/** Customer mails that would have gone out. */
		mailSent: desk.mail,
		/** Every attempt at delivering a callback. */
		deliveries: delivery.log,
		deliveryFaults: delivery.courier.faults,
		/** Resolves when no delivery or retry is under way. */
		settled: async () => await delivery.courier.settled(),
		/** Sends false deliveries to a registered callback. */
		forge: new Forger(delivery, desk, technician),
		/** Signs with a new key from now on. */
		rotateSigningKey: (rotation?: { withdrawOld?: boolean }) => keys.rotate(rotation),
		/** Moves to another codebase, as cloud upgrades do; the old one answers 404. */
		moveCodebase: (next: string) => {
			codebase = next.replace(/\/$/, '');
		},
		close: async () => {
			await delivery.courier.close();
			await listening.close();
		},
	};
}
