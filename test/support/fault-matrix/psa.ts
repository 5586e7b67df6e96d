import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { clock } from '../../../nodes/shared/clock';
import { startAutotaskSimulator } from '../../../simulators/autotask';
import { startConnectWiseSimulator } from '../../../simulators/connectwise';
import { startHaloPsaSimulator } from '../../../simulators/halopsa';
import type { FaultSwitches } from '../../../simulators/shared/faults';
import type { RecordedRequest } from '../../../simulators/shared/recorder';
import { autotaskCredentials } from '../autotask-trigger';
import { connectWiseCredentials } from '../connectwise-trigger';
import { runNode } from '../engine';
import type { TestCredential } from '../engine-credentials';
import { haloCredentials } from '../halopsa-trigger';
import { CLOSED_PORT, startLoopback } from '../loopback';
import { NODES } from '../node-classes';
import { choices } from '../surface';
import type { Service } from './faults';
import type { Subject, World } from './run';
import { letTimePass } from './waits';

interface NewTicket {
	summary: string;
	description: string;
	companyId: number;
	configurationIds: number[];
	assetIds: number[];
}

interface Simulator {
	faults: FaultSwitches;
	requests: RecordedRequest[];
	recorder: { clear(): void };
	createTicket(ticket: NewTicket): { id: number };
	tickets(): unknown[];
	close(): Promise<void>;
}

interface Desk {
	sim: Simulator;
	/** Of what is good now. */
	credentials(): Record<string, TestCredential>;
	secrets(): string[];
	/** Makes the credential useless and another one good. */
	rotate(): void;
	/** The credential field that holds the address. */
	address: string;
	/** Texts of a ticket's notes. */
	notes(ticketId: number): unknown[];
}

export interface PsaWorld extends World {
	/** Class name of its node. */
	node: string;
	credentials(): Record<string, TestCredential>;
	/** Makes the credential useless and another one good. */
	rotate(): void;
	/** A new ticket about a device. */
	newTicket(): { ticketId: string; company: string; assetId: string };
}

/** The simulators' own limits are not what is tested. */
const UNLIMITED = 1_000_000;

const DESKS: Record<string, { service: Service; start(): Promise<Desk> }> = {
	ConnectWisePsa: {
		service: 'ConnectWise PSA',
		start: async () => {
			const sim = await startConnectWiseSimulator({ clock, switches: { requestsPerMinute: UNLIMITED } });
			const notes = (id: number) => sim.notes(id).map(({ text }) => text);
			const secrets = () => [sim.credentials.publicKey, sim.credentials.privateKey, sim.credentials.clientId];
			return { sim, credentials: () => connectWiseCredentials(sim), secrets, rotate: () => sim.rotateKeys(), address: 'host', notes };
		},
	},
	AutotaskPsa: {
		service: 'Autotask PSA',
		start: async () => {
			const sim = await startAutotaskSimulator({ clock, switches: { latencyMs: 0, slowDown: false } });
			const notes = (id: number) => sim.notes(id).map(({ description }) => description);
			const secrets = () => [sim.credentials.secret, sim.credentials.integrationCode];
			return { sim, credentials: () => autotaskCredentials(sim), secrets, rotate: () => sim.rotateSecret(), address: 'address', notes };
		},
	},
	HaloPsa: {
		service: 'HaloPSA',
		start: async () => {
			const sim = await startHaloPsaSimulator({ clock, switches: { rateLimit: UNLIMITED } });
			const notes = (id: number) => sim.notes(id).map(({ note }) => note);
			const secrets = () => [sim.credentials.clientId, sim.credentials.clientSecret];
			return { sim, credentials: () => haloCredentials(sim), secrets, rotate: () => sim.rotateSecret(), address: 'url', notes };
		},
	},
};

/** What the clients ask for themselves, by the clock: a zone or code base, a token, how much of a limit is used. No operation is about it. */
const HOUSEKEEPING = /\/(?:zoneInformation|companyinfo\/[^/]+|token|ThresholdInformation)$/i;

export const PSA_NODES = Object.keys(DESKS);

/** A PSA with the invented MSP's clients; what is stored is the notes of the newest ticket. */
export async function startPsaWorld(node: string): Promise<PsaWorld> {
	const { service, start } = DESKS[node];
	const { sim, credentials, secrets, rotate, address, notes } = await start();
	const used = new Set(secrets());
	const elsewhere = await startLoopback();
	const type = nodeOf(node);
	const readAssets = async () => await runNode({ type, parameters: { resource: 'asset', operation: 'getAll' }, credentials: credentials() });
	const { json } = await readAssets();
	const asset = { id: String(json[0].id), companyId: Number(json[0].companyId) };
	let ticketId = 0;
	let before = 0;
	let ticketsBefore = 0;
	const world: PsaWorld = {
		service,
		node,
		credentials: () =>
			Object.fromEntries(
				Object.entries(credentials()).map(([name, { type: credentialType, data }]) => [
					name,
					{ type: credentialType, data: { ...data, ...(world.isRefusing && { [address]: CLOSED_PORT }) } },
				]),
			),
		isRefusing: false,
		faults: sim.faults,
		requests: () => sim.requests.filter(({ path }) => !HOUSEKEEPING.test(path)),
		prepare: () => undefined,
		rest: async () => {
			letTimePass();
			await readAssets();
		},
		begin: () => {
			before = notes(ticketId).length;
			ticketsBefore = sim.tickets().length;
			sim.recorder.clear();
		},
		changes: () => [
			...notes(ticketId).slice(before).map((text) => `+ ${String(text)}`),
			...sim.tickets().slice(ticketsBefore).map(() => '+ a ticket'),
		],
		secrets: () => [...used],
		rotate: () => {
			rotate();
			for (const secret of secrets()) used.add(secret);
		},
		isRead: ({ method, path }) => method === 'GET' || /\/(?:query|search)$/.test(path),
		elsewhere,
		newTicket: () => {
			const ids = [Number(asset.id)];
			const about = { summary: 'No labels', description: 'Nothing prints.', companyId: asset.companyId };
			ticketId = sim.createTicket({ ...about, configurationIds: ids, assetIds: ids }).id;
			return { ticketId: String(ticketId), company: String(asset.companyId), assetId: asset.id };
		},
		close: async () => {
			await sim.close();
			await elsewhere.close();
		},
	};
	return world;
}

function nodeOf(name: string): INodeType {
	return NODES.find(([known]) => known === name)![1];
}

/** What some operations are given besides a ticket, a client and a device. */
const MORE: Record<string, IDataObject> = {
	'ticket get': { includeNotes: true },
	'note addPrivate': { text: 'Matching documentation' },
	'note addPublic': { text: 'We look into it', clientMaySee: true },
};

/** What a new ticket must say besides client and title, by node. */
const NEW_TICKET: Record<string, IDataObject> = {
	AutotaskPsa: { board: '29682833', priority: '2', dueAt: '2030-01-01T00:00:00Z' },
	HaloPsa: { type: '1' },
};

/** Older servers of ConnectWise have the notes elsewhere. */
const EXCEPTIONS: Record<string, Subject['exceptions']> = { 'ConnectWisePsa note getNotes': { '404 Not Found': 'other-way' } };

/** Every operation of the world's node, around a new ticket. */
export function psaSubjects(world: PsaWorld): Subject[] {
	const type = nodeOf(world.node);
	return choices(type).map(({ resource, operation }) => ({
		name: `${world.node} ${String(resource)} ${String(operation)}`,
		world,
		findsItsOwn: operation === 'addPrivate',
		exceptions: EXCEPTIONS[`${world.node} ${String(resource)} ${String(operation)}`],
		run: async (start, more) => {
			const given = world.newTicket();
			if (operation === 'create') Object.assign(given, { title: `Replace disk of device ${given.ticketId}`, ...NEW_TICKET[world.node] });
			const needed = operation === 'getAll' ? {} : { ...given, ...MORE[`${String(resource)} ${String(operation)}`] };
			start();
			const parameters = { resource, operation, ...needed } as INodeParameters;
			return await runNode({ type, parameters, credentials: world.credentials(), input: [{}], ...more });
		},
	}));
}
