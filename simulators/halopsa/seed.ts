import { crypto } from '../shared/platform';
import { Table } from '../shared/table';
import corpus from '../seed/corpus.json';
import {
	NEVER,
	haloTime,
	type Action,
	type Agent,
	type Asset,
	type Client,
	type Notification,
	type Outcome,
	type Priority,
	type Site,
	type Status,
	type Team,
	type Ticket,
	type TicketType,
	type User,
	type Webhook,
} from './model';

/** Everything the PSA stores. */
export interface Records {
	clients: Table<Client>;
	sites: Table<Site>;
	users: Table<User>;
	assets: Table<Asset>;
	agents: Table<Agent>;
	teams: Table<Team>;
	statuses: Table<Status>;
	priorities: Priority[];
	ticketTypes: Table<TicketType>;
	outcomes: Table<Outcome>;
	tickets: Table<Ticket>;
	/** Oldest first; their ids count in each ticket. */
	actions: Action[];
	webhooks: Webhook[];
	notifications: Table<Notification>;
}

/** The id of the status that closes a ticket, in a database as HaloPSA delivers it. */
export const CLOSED = 9;
const API_AGENT = 31;
const TEAMS = ['1st Line Support', '2nd Line Support', 'Projects'];
const STATUSES: Array<[id: number, name: string, type: number]> = [
	[1, 'New', 0],
	[2, 'In Progress', 0],
	[4, 'With User', 0],
	[5, 'With Supplier', 0],
	[CLOSED, 'Closed', 1],
];
const PRIORITIES: Array<[id: number, name: string, colour: string]> = [
	[1, 'Critical', '#d32f2f'],
	[2, 'High', '#f57c00'],
	[3, 'Medium', '#fbc02d'],
	[4, 'Low', '#388e3c'],
];
/** Some only name what was done; others mail the user, hide the action or move the ticket. */
const OUTCOMES: Array<Partial<Outcome> & { id: number; outcome: string }> = [
	{ id: 1, outcome: 'First User Email', hidden: true, systemid: 1 },
	{ id: 5, outcome: 'Email User', sendemail: 1, newstatus: 4, emailtemplate_id: 12 },
	{ id: 7, outcome: 'Private Note', hidefromuser: true },
	{ id: 8, outcome: 'Public Note' },
	{ id: 9, outcome: 'Close Ticket', sendemail: 1, newstatus: CLOSED, emailtemplate_id: 14 },
];

/** Empty tables with the set-up every PSA has: teams, agents, statuses, priorities, ticket types and outcomes. */
export function emptyRecords(apiAgentName: string): Records {
	const records: Records = {
		clients: new Table(120),
		sites: new Table(18),
		users: new Table(88),
		assets: new Table(501),
		agents: new Table(40),
		teams: new Table(1),
		statuses: new Table(20),
		priorities: PRIORITIES.map(([priorityid, name, colour]) => ({
			id: `5d000000-0000-4000-8000-00000000000${priorityid}`,
			priorityid,
			slaid: 1,
			name,
			colour,
			ishidden: false,
		})),
		ticketTypes: new Table(1),
		outcomes: new Table(20),
		tickets: new Table(4242),
		actions: [],
		webhooks: [],
		notifications: new Table(41),
	};
	TEAMS.forEach((name, index) => {
		records.teams.put({ id: index + 1, name, department_id: 1, department_name: 'Support', inactive: false });
	});
	STATUSES.forEach(([id, name, type], sequence) => {
		records.statuses.put({ id, name, shortname: name, type, sequence, colour: '#607d8b' });
	});
	for (const [id, name] of [
		[1, 'Incident'],
		[2, 'Change Request'],
		[3, 'Service Request'],
	] as const)
		records.ticketTypes.put({ id, name, use: 'ticket' });
	OUTCOMES.forEach((outcome, sequence) => records.outcomes.put(makeOutcome(outcome, sequence)));
	addAgent(records, 1, 'Unassigned', false);
	addAgent(records, 3, 'Jordan Lee', false);
	addAgent(records, 4, 'Mira Okonjo-Hale', false);
	addAgent(records, API_AGENT, apiAgentName, true);
	return records;
}

/** The agent the API application logs in as. */
export function apiAgent(records: Records): Agent {
	return records.agents.get(API_AGENT)!;
}

/**
 * The invented MSP of the corpus. Client names are the PSA's own and differ from IT Glue's on purpose; every other client
 * was linked to IT Glue by HaloPSA's import, so that client, sites and assets carry IT Glue's ids.
 */
export function seedMsp(records: Records): void {
	const clientOf = new Map<string, Client>();
	corpus.organizations.forEach((organization, index) => {
		const link = organization.psaCompanies.find(({ psa }) => psa === 'halopsa');
		if (!link) return;
		const itglue_id = index % 2 === 0 ? itGlueId(organization.id) : '';
		const client = makeClient(Number(link.companyId), link.companyName, itglue_id);
		clientOf.set(organization.id, records.clients.put(client));
	});
	const siteOf = addSites(records, clientOf);
	const userOf = new Map<string, User>();
	for (const person of corpus.contacts) {
		const client = clientOf.get(person.orgId);
		if (!client) continue;
		const user = makeUser(records.users.takeId(), person, client, siteOf(client, person.locationId));
		userOf.set(person.id, records.users.put(user));
	}
	const types = [...new Set(corpus.configurations.map(({ configurationType }) => configurationType))];
	for (const device of corpus.configurations) {
		const client = clientOf.get(device.orgId);
		if (!client) continue;
		const id = records.assets.takeId();
		const site = siteOf(client, device.locationId);
		const username = userOf.get(device.contactId ?? '')?.name ?? device.primaryUser ?? '';
		records.assets.put(makeAsset(id, device, { client, site, username, types }));
	}
}

/** IT Glue's 16-digit id of a record of the corpus: `4810042` is 2901000004810042. */
function itGlueId(seedId: string): string {
	return String(2901n * 10n ** 12n + BigInt(seedId));
}

function makeOutcome(outcome: Partial<Outcome> & { id: number; outcome: string }, sequence: number): Outcome {
	return {
		buttonname: outcome.outcome,
		sequence,
		hidden: false,
		systemid: 0,
		sendemail: 0,
		hidefromuser: false,
		newstatus: 0,
		emailtemplate_id: 0,
		...outcome,
	};
}

function addAgent(records: Records, id: number, name: string, isapiagent: boolean): void {
	const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@fernhollow.example`;
	records.agents.put({ id, name, email, team: TEAMS[0], isdisabled: false, isapiagent });
}

function makeClient(id: number, name: string, itglue_id: string): Client {
	return {
		id,
		name,
		toplevel_id: 1,
		toplevel_name: 'Clients',
		inactive: false,
		ref: '',
		main_site_id: 0,
		main_site_name: '',
		accountsid: '',
		customfields: [],
		itglue_id,
	};
}

/** One site a location; a client without any gets "Main". Returns how to find a location's site. */
function addSites(
	records: Records,
	clientOf: Map<string, Client>,
): (client: Client, locationId: string | null) => Site {
	const byLocation = new Map<string, Site>();
	const add = (client: Client, name: string, itglue_id: string): Site => {
		const { id: client_id, name: client_name, itglue_id: client_itglue_id } = client;
		const id = records.sites.takeId();
		return records.sites.put({ id, name, client_id, client_name, inactive: false, itglue_id, client_itglue_id });
	};
	const makeMain = (client: Client, { id, name }: Site) =>
		Object.assign(client, { main_site_id: id, main_site_name: name });
	for (const location of corpus.locations) {
		const client = clientOf.get(location.orgId);
		if (!client) continue;
		const site = add(client, location.name, client.itglue_id && itGlueId(location.id));
		byLocation.set(location.id, site);
		if (location.primary || !client.main_site_id) makeMain(client, site);
	}
	for (const client of clientOf.values()) if (!client.main_site_id) makeMain(client, add(client, 'Main', ''));
	return (client, locationId) => byLocation.get(locationId ?? '') ?? records.sites.get(client.main_site_id)!;
}

function makeUser(id: number, person: (typeof corpus.contacts)[number], client: Client, site: Site): User {
	return {
		id,
		name: person.name,
		firstname: person.firstName,
		surname: person.lastName,
		emailaddress: person.email,
		phonenumber: person.phone,
		client_id: client.id,
		client_name: client.name,
		site_id: site.id,
		site_name: site.name,
		inactive: false,
	};
}

interface AssetPlace {
	client: Client;
	site: Site;
	username: string;
	/** All asset types; the position makes the id. */
	types: string[];
}

function makeAsset(id: number, device: (typeof corpus.configurations)[number], place: AssetPlace): Asset {
	const { client, site, username, types } = place;
	const active = device.configurationStatus === 'Active';
	const linked = client.itglue_id !== '';
	const glueId = linked ? itGlueId(device.id) : '';
	const fields = Object.entries({
		Manufacturer: device.manufacturer,
		'Operating system': device.operatingSystem,
		'MAC address': device.macAddress,
	}).filter((field): field is [string, string] => Boolean(field[1]));
	return {
		id,
		inventory_number: device.name,
		key_field: device.serialNumber ?? '',
		key_field2: device.model ?? '',
		key_field3: device.primaryIp ?? '',
		client_id: client.id,
		client_name: client.name,
		site_id: site.id,
		site_name: site.name,
		assettype_id: types.indexOf(device.configurationType) + 1,
		assettype_name: device.configurationType,
		username,
		status_id: active ? 1 : 2,
		status_name: active ? 'Active' : device.configurationStatus,
		inactive: !active,
		notes: device.notes ?? '',
		warranty_end: NEVER,
		third_party_id: 0,
		fields: fields.map(([name, value], index) => ({ id: index + 100, name, value })),
		customfields: [],
		itglue_id: glueId,
		itglue_url: linked ? `https://fernhollow.itglue.com/${client.itglue_id}/configurations/${glueId}` : '',
		last_update: haloTime(Date.parse(device.updatedAt)),
	};
}

export const newGuid = (): string => crypto.randomUUID();
