import { startAutotaskSimulator, type AutotaskSimulator } from '../../simulators/autotask';
import { startConnectWiseSimulator, type ConnectWiseSimulator } from '../../simulators/connectwise';
import type { TicketInput } from '../../simulators/desk/ticket-input';
import { startHaloPsaSimulator, type HaloPsaSimulator } from '../../simulators/halopsa';
import type { CredentialInput } from './n8n-setup';

export type PsaName = 'connectwise' | 'autotask' | 'halopsa';

export interface DeskCompany {
	id: number;
	/** Whatever people call it: name, short name. */
	names: string[];
	/** The IT Glue organization the PSA itself names for it; empty for none, and absent where a PSA names none at all. */
	itGlueId?: string;
}

/** A note that the package wrote. */
export interface DeskNote {
	id: number;
	text: string;
	/** Hidden from the client. */
	private: boolean;
}

/** A ticket with everything that stands on it, told apart by who wrote it. */
export interface DeskTicket {
	id: number;
	companyId: number;
	/** What the client and technicians wrote. */
	given: string[];
	/** What the package wrote. */
	written: DeskNote[];
}

/** A PSA's simulator in words all PSAs share, with the credential that opens it. */
export interface ServiceDesk {
	psa: PsaName;
	/** As people call the PSA. */
	title: string;
	/** Of the simulator; the technician's page is at its root. */
	url: string;
	/** File name of the workflow that triages its tickets. */
	workflow: string;
	credential: CredentialInput;
	companies(): DeskCompany[];
	/** Returns the ticket's id; `devices` are linked to it. */
	createTicket(input: TicketInput, devices?: number[]): number;
	/** The id of a device by its exact name. */
	device(name: string): number | undefined;
	documentation(ticketId: number): DeskNote[];
	/** Every ticket there is. */
	tickets(): DeskTicket[];
	/** A technician's note that the client does not see. */
	addPrivateNote(ticketId: number, text: string): void;
	/** As a technician does. */
	closeTicket(ticketId: number): void;
	mailsSent(): number;
	/** Resolves when no webhook is on its way. */
	settled(): Promise<void>;
	close(): Promise<void>;
}

/** How to start each PSA's simulator. */
export const SERVICE_DESKS: Record<PsaName, () => Promise<ServiceDesk>> = {
	connectwise: async () => connectWiseDesk(await startConnectWiseSimulator()),
	autotask: async () => autotaskDesk(await startAutotaskSimulator()),
	halopsa: async () => haloDesk(await startHaloPsaSimulator()),
};

/** Every PSA the package speaks to. */
export const PSA_NAMES = Object.keys(SERVICE_DESKS) as PsaName[];

export function connectWiseDesk(simulator: ConnectWiseSimulator): ServiceDesk {
	const { companyId, publicKey, privateKey, clientId } = simulator.credentials;
	const isOurs = ({ member }: ReturnType<typeof simulator.notes>[number]) => member?.id === simulator.apiMember.id;
	const documentation = (ticketId: number): DeskNote[] =>
		simulator
			.notes(ticketId)
			.filter(isOurs)
			.map(({ id, text, internalAnalysisFlag, detailDescriptionFlag }) => ({
				id,
				text,
				private: internalAnalysisFlag && !detailDescriptionFlag,
			}));
	return {
		psa: 'connectwise',
		title: 'ConnectWise PSA',
		url: simulator.url,
		workflow: 'connectwise-triage.json',
		credential: {
			name: 'ConnectWise PSA (simulator)',
			type: 'itGlueConnectWiseApi',
			data: { site: 'custom', host: simulator.url, companyId, publicKey, privateKey, clientId },
		},
		companies: () =>
			simulator.records.companies
				.all()
				.filter(({ deletedFlag }) => !deletedFlag)
				.map(({ id, name, identifier }) => ({ id, names: [name, identifier] })),
		createTicket: (input, devices = []) => simulator.createTicket({ ...input, configurationIds: devices }).id,
		device: (name) => simulator.records.configurations.all().find((row) => row.name === name)?.id,
		documentation,
		tickets: () =>
			simulator.tickets().map(({ id, company, summary }) => {
				const notes = simulator.notes(id).filter((note) => !isOurs(note));
				return { id, companyId: company.id, given: [summary, ...notes.map(({ text }) => text)], written: documentation(id) };
			}),
		addPrivateNote: (ticketId, text) => void simulator.addNote(ticketId, { text, internalAnalysisFlag: true }),
		closeTicket: (ticketId) => {
			const boardId = simulator.records.tickets.get(ticketId)?.board.id;
			const status = simulator.records.statuses.all().find(({ board, closedStatus }) => closedStatus && board.id === boardId);
			simulator.updateTicket(ticketId, { status: { id: status?.id } });
		},
		mailsSent: () => simulator.mailSent.length,
		settled: async () => await simulator.settled(),
		close: async () => await simulator.close(),
	};
}

export function autotaskDesk(simulator: AutotaskSimulator): ServiceDesk {
	const { userName, secret, integrationCode, resourceId } = simulator.credentials;
	const isOurs = ({ creatorResourceID }: ReturnType<typeof simulator.notes>[number]) => creatorResourceID === resourceId;
	const documentation = (ticketId: number): DeskNote[] =>
		simulator
			.notes(ticketId)
			.filter(isOurs)
			.map(({ id, description, publish }) => ({
				id,
				text: description,
				private: publish !== simulator.switches.publishEveryone,
			}));
	return {
		psa: 'autotask',
		title: 'Autotask PSA',
		url: simulator.url,
		workflow: 'autotask-triage.json',
		credential: {
			name: 'Autotask PSA (simulator)',
			type: 'itGlueAutotaskApi',
			data: { userName, secret, integrationCode, address: simulator.url },
		},
		companies: () =>
			simulator.records.companies
				.all()
				.filter(({ isActive }) => isActive)
				.map(({ id, companyName, companyNumber }) => ({ id, names: [companyName, companyNumber ?? ''] })),
		createTicket: (input, devices = []) => simulator.createTicket({ ...input, configurationIds: devices }).id,
		device: (name) => simulator.records.configurationItems.all().find(({ referenceTitle }) => referenceTitle === name)?.id,
		documentation,
		tickets: () =>
			simulator.records.tickets.all().map(({ id, companyID, title, description }) => {
				const notes = simulator.notes(id).filter((note) => !isOurs(note));
				const given = [title, description ?? '', ...notes.map((note) => `${note.title ?? ''}\n${note.description}`)];
				return { id, companyId: companyID, given, written: documentation(id) };
			}),
		addPrivateNote: (ticketId, text) =>
			void simulator.addNote(ticketId, { title: 'Work', description: text, noteType: 3, publish: simulator.switches.publishInternal }),
		closeTicket: (ticketId) => void simulator.updateTicket(ticketId, { status: 5 }),
		mailsSent: () => simulator.mailSent.length,
		settled: async () => await simulator.settled(),
		close: async () => await simulator.close(),
	};
}

export function haloDesk(simulator: HaloPsaSimulator): ServiceDesk {
	const { tenant, clientId, clientSecret } = simulator.credentials;
	const isOurs = ({ who_agentid }: ReturnType<typeof simulator.notes>[number]) => who_agentid === simulator.apiAgent.id;
	const documentation = (ticketId: number): DeskNote[] =>
		simulator
			.notes(ticketId)
			.filter(isOurs)
			.map(({ id, note, note_html, hiddenfromuser }) => ({ id, text: `${note}\n${note_html}`, private: hiddenfromuser }));
	return {
		psa: 'halopsa',
		title: 'HaloPSA',
		url: simulator.url,
		workflow: 'halopsa-triage.json',
		credential: {
			name: 'HaloPSA (simulator)',
			type: 'itGlueHaloPsaApi',
			data: { url: simulator.url, tenant, clientId, clientSecret, scope: 'edit:tickets read:customers read:assets admin' },
		},
		companies: () =>
			simulator.records.clients
				.all()
				.filter(({ inactive }) => !inactive)
				.map(({ id, name, ref, itglue_id }) => ({ id, names: [name, ref], itGlueId: itglue_id })),
		createTicket: (input, devices = []) => simulator.createTicket({ ...input, assetIds: devices }).id,
		device: (name) => simulator.records.assets.all().find(({ inventory_number }) => inventory_number === name)?.id,
		documentation,
		tickets: () =>
			simulator.records.tickets.all().map(({ id, client_id, summary, details }) => {
				const notes = simulator.notes(id).filter((note) => !isOurs(note));
				return { id, companyId: client_id, given: [summary, details, ...notes.map(({ note }) => note)], written: documentation(id) };
			}),
		addPrivateNote: (ticketId, text) => void simulator.addNote(ticketId, { outcome: 'Private Note', note: text, hiddenfromuser: true, sendemail: false }),
		closeTicket: (ticketId) => void simulator.updateTicket(ticketId, { status_id: 9 }),
		mailsSent: () => simulator.mailSent.length,
		settled: async () => await simulator.settled(),
		close: async () => await simulator.close(),
	};
}
