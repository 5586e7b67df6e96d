import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
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
import { startLoopback } from '../loopback';
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
	close(): Promise<void>;
}

interface Desk {
	sim: Simulator;
	credentials: Record<string, TestCredential>;
	secrets: string[];
	/** Texts of a ticket's notes. */
	notes(ticketId: number): unknown[];
}

export interface PsaWorld extends World {
	/** Class name of its node. */
	node: string;
	credentials: Record<string, TestCredential>;
	/** A new ticket about a device. */
	newTicket(): { ticketId: string; company: string; assetId: string };
}

const DESKS: Record<string, { service: Service; start(): Promise<Desk> }> = {
	ConnectWisePsa: {
		service: 'ConnectWise PSA',
		start: async () => {
			const sim = await startConnectWiseSimulator();
			const { privateKey } = sim.credentials;
			const notes = (id: number) => sim.notes(id).map(({ text }) => text);
			return { sim, credentials: connectWiseCredentials(sim), secrets: [privateKey], notes };
		},
	},
	AutotaskPsa: {
		service: 'Autotask PSA',
		start: async () => {
			const sim = await startAutotaskSimulator();
			const { secret, integrationCode } = sim.credentials;
			const notes = (id: number) => sim.notes(id).map(({ description }) => description);
			return { sim, credentials: autotaskCredentials(sim), secrets: [secret, integrationCode], notes };
		},
	},
	HaloPsa: {
		service: 'HaloPSA',
		start: async () => {
			const sim = await startHaloPsaSimulator();
			const notes = (id: number) => sim.notes(id).map(({ note }) => note);
			return { sim, credentials: haloCredentials(sim), secrets: [sim.credentials.clientSecret], notes };
		},
	},
};

export const PSA_NODES = Object.keys(DESKS);

/** A PSA with the invented MSP's clients; what is stored is the notes of the newest ticket. */
export async function startPsaWorld(node: string): Promise<PsaWorld> {
	const { service, start } = DESKS[node];
	const { sim, credentials, secrets, notes } = await start();
	const elsewhere = await startLoopback();
	const type = nodeOf(node);
	const readAssets = async () => await runNode({ type, parameters: { resource: 'asset', operation: 'getAll' }, credentials });
	const { json } = await readAssets();
	const asset = { id: String(json[0].id), companyId: Number(json[0].companyId) };
	let ticketId = 0;
	let before = 0;
	return {
		service,
		node,
		credentials,
		faults: sim.faults,
		requests: () => sim.requests,
		prepare: () => undefined,
		rest: async () => {
			letTimePass();
			await readAssets();
		},
		begin: () => {
			before = notes(ticketId).length;
			sim.recorder.clear();
		},
		changes: () => notes(ticketId).slice(before).map(String),
		secrets: () => secrets,
		isRead: ({ method, path }) => method === 'GET' || /\/(?:query|search|token)$/.test(path),
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

/** Every operation of the world's node, around a new ticket. */
export function psaSubjects(world: PsaWorld): Subject[] {
	const type = nodeOf(world.node);
	return choices(type).map(({ resource, operation }) => ({
		name: `${world.node} ${String(resource)} ${String(operation)}`,
		world,
		findsItsOwn: operation === 'addPrivate',
		run: async (start) => {
			const given = world.newTicket();
			const needed = operation === 'getAll' ? {} : { ...given, ...MORE[`${String(resource)} ${String(operation)}`] };
			start();
			const parameters = { resource, operation, ...needed } as INodeParameters;
			return await runNode({ type, parameters, credentials: world.credentials, input: [{}] });
		},
	}));
}
