import corpus from '../seed/corpus.json';
import { dotNetTime, type ConfigurationItem, type Contact } from './model';
import { valueOf } from './entities/picklists';
import type { Records } from './records';
import { defaultSwitches } from './switches';

const SEEDED = '2026-01-05T08:00:00Z';
/** The resource that technicians' work is done as. */
export const TECHNICIAN_ID = 29682885;
export const ROLE_ID = 29682834;
const OWN_COMPANY = 'Fernhollow IT Partners';

const time = (value: string | null): string => (value ? dotNetTime(Date.parse(value)) : SEEDED);

/** What every database has: the MSP's own company with the id 0, resources and roles. */
export function seedBasics(records: Records, apiUser: { id: number; email: string }): void {
	putCompany(records, 0, OWN_COMPANY, null);
	const people: Array<[id: number, userName: string, first: string, last: string, title: string]> = [
		[TECHNICIAN_ID, 'jlee', 'Jordan', 'Lee', 'Service Desk Engineer'],
		[29682886, 'mokonjo', 'Mira', 'Okonjo-Hale', 'Service Desk Manager'],
	];
	for (const [id, userName, firstName, lastName, title] of people) {
		const email = `${userName}@fernhollow.example`;
		records.resources.put({ id, firstName, lastName, email, userName, title, isActive: true });
	}
	const { id, email } = apiUser;
	const userName = email.split('@')[0].slice(0, 32);
	const name = { firstName: 'Documentation', lastName: 'API' };
	records.resources.put({ id, ...name, email, userName, title: 'API user', isActive: true });
	records.roles.put({ id: ROLE_ID, name: 'Help Desk', isActive: true });
}

/** The invented MSP of the corpus. Company names are the PSA's own and differ from IT Glue's on purpose. */
export function seedMsp(records: Records): void {
	const companyOf = new Map<string, number>();
	for (const organization of corpus.organizations) {
		const link = organization.psaCompanies.find(({ psa }) => psa === 'autotask');
		if (!link) continue;
		const company = putCompany(records, Number(link.companyId), link.companyName, organization.shortName);
		companyOf.set(organization.id, company.id);
	}
	const contactOf = new Map<string, number>();
	for (const person of corpus.contacts) {
		const companyID = companyOf.get(person.orgId);
		if (companyID === undefined) continue;
		const contact = records.contacts.put(makeContact(records.contacts.takeId(), person, companyID));
		contactOf.set(person.id, contact.id);
	}
	for (const device of corpus.configurations) {
		const companyID = companyOf.get(device.orgId);
		if (companyID === undefined) continue;
		const contactID = contactOf.get(device.contactId ?? '') ?? null;
		const id = records.configurationItems.takeId();
		records.configurationItems.put(makeItem(id, device, { companyID, contactID }));
	}
}

function putCompany(records: Records, id: number, companyName: string, companyNumber: string | null) {
	return records.companies.put({
		id,
		companyName,
		companyNumber,
		companyType: 1,
		classification: null,
		isActive: true,
		phone: null,
		webAddress: null,
		parentCompanyID: null,
		createDate: SEEDED,
		lastActivityDate: SEEDED,
		lastTrackedModifiedDateTime: SEEDED,
	});
}

interface Person {
	firstName: string;
	lastName: string;
	title?: string | null;
	email?: string | null;
	phone?: string | null;
	updatedAt?: string;
}

/** A contact with what the corpus, or a caller's own word, knows of it. */
export function makeContact(id: number, person: Person, companyID: number): Contact {
	const changed = time(person.updatedAt ?? null);
	return {
		id,
		companyID,
		firstName: person.firstName,
		lastName: person.lastName,
		title: person.title ?? null,
		emailAddress: person.email ?? null,
		emailAddress2: null,
		emailAddress3: null,
		phone: person.phone ?? null,
		isActive: 1,
		createDate: SEEDED,
		lastActivityDate: changed,
		lastModifiedDate: changed,
	};
}

type CorpusDevice = (typeof corpus.configurations)[number];

function makeItem(
	id: number,
	device: CorpusDevice,
	owner: Pick<ConfigurationItem, 'companyID' | 'contactID'>,
): ConfigurationItem {
	return {
		id,
		...owner,
		companyLocationID: null,
		configurationItemType: valueOf('configurationItemType', device.configurationType, defaultSwitches()) ?? null,
		configurationItemCategoryID: 1,
		referenceTitle: device.name,
		referenceNumber: null,
		serialNumber: device.serialNumber,
		productID: null,
		isActive: device.configurationStatus === 'Active',
		installDate: null,
		warrantyExpirationDate: null,
		location: null,
		notes: device.notes,
		createDate: time(device.createdAt),
		lastModifiedTime: time(device.updatedAt),
		rmmDeviceID: null,
		rmmDeviceUID: null,
		rmmDeviceAuditHostname: device.hostname,
		rmmDeviceAuditIPAddress: device.primaryIp,
		rmmDeviceAuditExternalIPAddress: null,
		rmmDeviceAuditMacAddress: device.macAddress,
		rmmDeviceAuditOperatingSystem: device.operatingSystem,
		rmmDeviceAuditLastUser: device.primaryUser,
		rmmDeviceAuditDescription: device.model,
		dattoHostname: null,
		dattoSerialNumber: null,
		userDefinedFields: [{ name: 'Rack', value: null }],
	};
}
