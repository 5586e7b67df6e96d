import corpus from '../seed/corpus.json';
import { Table } from '../shared/table';
import {
	companyRef,
	type Board,
	type Callback,
	type Company,
	type Configuration,
	type Contact,
	type Info,
	type Member,
	type Note,
	type Priority,
	type Reference,
	type Status,
	type Ticket,
	type TimeEntryNote,
} from './model';

/** Everything the PSA stores. */
export interface Records {
	companies: Table<Company>;
	contacts: Table<Contact>;
	configurations: Table<Configuration>;
	boards: Table<Board>;
	statuses: Table<Status>;
	priorities: Table<Priority>;
	members: Table<Member>;
	tickets: Table<Ticket>;
	notes: Table<Note>;
	timeEntries: Table<TimeEntryNote>;
	callbacks: Table<Callback>;
	/** Which configurations stand on which ticket. */
	attached: Array<{ ticketId: number; configurationId: number }>;
}

const SEEDED: Info = {
	lastUpdated: '2026-01-05T08:00:00Z',
	updatedBy: 'setup',
	dateEntered: '2026-01-05T08:00:00Z',
	enteredBy: 'setup',
};

const seconds = (time: string | null): string => (time ? `${time.slice(0, 19)}Z` : SEEDED.lastUpdated);

/** Status names and what they mean; ids differ per board, as in ConnectWise. */
const STATUSES: Array<[name: string, closed: boolean, escalation: Status['escalationStatus']]> = [
	['New (not responded)', false, 'NotResponded'],
	['In Progress', false, 'Responded'],
	['Waiting on Client', false, 'ResolutionPlan'],
	['>Resolved', false, 'Resolved'],
	['>Closed', true, 'NoEscalation'],
];
const BOARDS = ['Help Desk', 'Network Operations', 'Projects'];
const PRIORITIES: Array<[id: number, name: string, color: string]> = [
	[6, 'Priority 1 - Critical', 'Red'],
	[8, 'Priority 2 - High', 'Orange'],
	[4, 'Priority 3 - Medium', 'Yellow'],
	[7, 'Priority 4 - Low', 'White'],
];
const MEMBERS: Array<[id: number, identifier: string, first: string, last: string, title: string]> = [
	[101, 'jlee', 'Jordan', 'Lee', 'Service Desk Engineer'],
	[102, 'mokonjo', 'Mira', 'Okonjo-Hale', 'Service Desk Manager'],
];

/** Empty tables with the set-up every PSA has: boards, statuses, priorities and members. */
export function emptyRecords(apiMember: string): Records {
	const records: Records = {
		companies: new Table(250),
		contacts: new Table(900),
		configurations: new Table(4000),
		boards: new Table(1),
		statuses: new Table(16),
		priorities: new Table(1),
		members: new Table(100),
		tickets: new Table(48213),
		notes: new Table(77120),
		timeEntries: new Table(9100),
		callbacks: new Table(26552),
		attached: [],
	};
	BOARDS.forEach((name, index) => addBoard(records, index + 1, name));
	PRIORITIES.forEach(([id, name, color], index) => {
		records.priorities.put({ id, name, color, sortOrder: index + 1, defaultFlag: id === 4, _info: SEEDED });
	});
	for (const [id, identifier, firstName, lastName, title] of MEMBERS)
		addMember(records, id, identifier, firstName, lastName, title);
	addMember(records, 243, apiMember, 'Documentation', 'API', 'API member');
	return records;
}

/** The invented MSP of the corpus. Company names are the PSA's own and differ from IT Glue's on purpose. */
export function seedMsp(records: Records): void {
	const companyOf = new Map<string, Reference>();
	for (const organization of corpus.organizations) {
		const link = organization.psaCompanies.find(({ psa }) => psa === 'connectwise');
		if (!link) continue;
		const company = records.companies.put(makeCompany(Number(link.companyId), link.companyName));
		companyOf.set(organization.id, companyRef(company));
	}
	const contactOf = new Map<string, Reference>();
	for (const person of corpus.contacts) {
		const company = companyOf.get(person.orgId);
		if (!company) continue;
		const contact = records.contacts.put(makeContact(records.contacts.takeId(), person, company));
		contactOf.set(person.id, { id: contact.id, name: person.name });
	}
	const types = numbered(corpus.configurations.map(({ configurationType }) => configurationType));
	const makers = numbered(corpus.configurations.flatMap(({ manufacturer }) => (manufacturer ? [manufacturer] : [])));
	for (const device of corpus.configurations) {
		const company = companyOf.get(device.orgId);
		if (!company) continue;
		const contact = contactOf.get(device.contactId ?? '') ?? null;
		const id = records.configurations.takeId();
		records.configurations.put(makeConfiguration(id, device, { company, contact, types, makers }));
	}
}

function addBoard(records: Records, id: number, name: string): void {
	records.boards.put({ id, name, inactiveFlag: false, projectFlag: name === 'Projects', _info: SEEDED });
	STATUSES.forEach(([status, closedStatus, escalationStatus], index) => {
		records.statuses.put({
			id: records.statuses.takeId(),
			name: status,
			sortOrder: index * 10,
			closedStatus,
			inactive: false,
			defaultFlag: index === 0,
			escalationStatus,
			timeEntryNotAllowed: closedStatus,
			board: { id, name },
			_info: SEEDED,
		});
	});
}

function addMember(
	records: Records,
	id: number,
	identifier: string,
	firstName: string,
	lastName: string,
	title: string,
): void {
	const officeEmail = `${identifier}@fernhollow.example`;
	records.members.put({ id, identifier, firstName, lastName, title, officeEmail, inactiveFlag: false, _info: SEEDED });
}

function makeCompany(id: number, name: string): Company {
	return {
		id,
		identifier: name.replace(/\s/g, '').slice(0, 30),
		name,
		status: { id: 1, name: 'Active' },
		types: [{ id: 1, name: 'Client' }],
		phoneNumber: null,
		website: null,
		territory: { id: 38, name: 'Main' },
		deletedFlag: false,
		_info: SEEDED,
	};
}

type CorpusContact = (typeof corpus.contacts)[number];
type CorpusConfiguration = (typeof corpus.configurations)[number];

function makeContact(id: number, person: CorpusContact, company: Reference): Contact {
	const item = (offset: number, name: string, value: string) => ({
		id: id * 10 + offset,
		type: { id: offset, name },
		value,
		defaultFlag: true,
		communicationType: name === 'Email' ? 'Email' : 'Phone',
	});
	return {
		id,
		firstName: person.firstName,
		lastName: person.lastName,
		title: person.title,
		company,
		inactiveFlag: false,
		communicationItems: [
			...(person.email ? [item(1, 'Email', person.email)] : []),
			...(person.phone ? [item(2, 'Direct', person.phone)] : []),
		],
		_info: { ...SEEDED, lastUpdated: seconds(person.updatedAt) },
	};
}

interface DeviceReferences {
	company: Reference;
	contact: Reference | null;
	types: Map<string, number>;
	makers: Map<string, number>;
}

function makeConfiguration(id: number, device: CorpusConfiguration, references: DeviceReferences): Configuration {
	const { company, contact, types, makers } = references;
	const maker = device.manufacturer;
	const active = device.configurationStatus === 'Active';
	return {
		id,
		name: device.name,
		type: { id: types.get(device.configurationType) ?? 0, name: device.configurationType },
		status: active ? { id: 1, name: 'Active' } : { id: 2, name: device.configurationStatus },
		company,
		contact,
		site: { id: 28, name: 'Main' },
		serialNumber: device.serialNumber,
		modelNumber: device.model,
		tagNumber: null,
		ipAddress: device.primaryIp,
		macAddress: device.macAddress,
		osType: device.operatingSystem,
		osInfo: null,
		deviceIdentifier: device.hostname,
		lastLoginName: device.primaryUser,
		manufacturer: maker ? { id: makers.get(maker) ?? 0, name: maker } : null,
		notes: device.notes,
		activeFlag: active,
		installationDate: null,
		purchaseDate: null,
		warrantyExpirationDate: null,
		managementLink: null,
		remoteLink: null,
		questions: [],
		customFields: [],
		_info: { ...SEEDED, lastUpdated: seconds(device.updatedAt) },
	};
}

function numbered(names: string[]): Map<string, number> {
	return new Map([...new Set(names)].map((name, index) => [name, index + 1]));
}
