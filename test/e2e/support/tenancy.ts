import type { ServiceDesk } from '../../../scripts/support/service-desks';
import type { Stack } from '../../../scripts/support/stack';
import type { ItGlueSimulator } from '../../../simulators/itglue';
import { organizationAt } from './clients';
import type { Tenancy } from './cross-tenant';

type StoredRecord = ReturnType<ItGlueSimulator['database']['all']>[number];

/** Attributes that name the record a record is a part of. */
const PARTS_OF = ['document-id', 'configuration-id', 'checklist-id'];
/** Nobody's text: times, and numbers of a date. */
const TIME = /^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$/;
/** Of other attributes, a single plain word such as "Letter" or "Monthly" is anybody's. */
const NAMING = /name|host|serial|address|value|url/;
const PLAIN_WORD = /^\p{L}+$/u;

/**
 * Who owns which text in IT Glue and on the tickets of every PSA, and every note the package wrote. The MSP's own
 * documentation is everybody's; its own tickets, on which reports about all clients stand, are not looked through.
 */
export function tenancyOf({ itGlue, desks }: Pick<Stack, 'itGlue' | 'desks'>): Tenancy {
	const owned = new Map<string, string[]>();
	const shared: string[] = [];
	const internal = itGlue.database.all('organizations').find(({ attributes }) => attributes.primary === true)?.id;
	const add = (tenant: string | undefined, texts: string[]) => {
		if (tenant === undefined || tenant === internal) shared.push(...texts);
		else owned.set(tenant, [...(owned.get(tenant) ?? []), ...texts]);
	};
	for (const record of Object.values(itGlue.database.snapshot())) add(organizationOf(itGlue, record), textsOf(record));
	const tenantAt = (desk: ServiceDesk, companyId: number) => {
		const organization = organizationAt(desk.psa, companyId);
		return organization === undefined ? `${desk.psa} company ${companyId}` : itGlue.ids.toItGlue(organization.id);
	};
	const written = desks.flatMap((desk) => {
		for (const { id, names } of desk.companies()) add(tenantAt(desk, id), names);
		return desk.tickets().flatMap((ticket) => {
			const tenant = tenantAt(desk, ticket.companyId);
			add(tenant, ticket.given);
			if (tenant === internal) return [];
			return ticket.written.map(({ text }) => ({ where: `${desk.psa} ticket ${ticket.id}`, tenant, text }));
		});
	});
	return { owned, shared, written };
}

function organizationOf(itGlue: ItGlueSimulator, record: StoredRecord): string | undefined {
	const { database } = itGlue;
	if (record.type === 'organizations') return record.id;
	const organization = record.attributes['organization-id'];
	if (organization !== undefined && organization !== null) return String(organization);
	const owner = [record.hidden.ownerId, ...PARTS_OF.map((name) => record.attributes[name])]
		.map((id) => database.find(id))
		.find((found) => found !== undefined);
	return owner === undefined ? undefined : organizationOf(itGlue, owner);
}

/** Everything in a record that can be read, its id included. */
function textsOf({ id, attributes, hidden }: StoredRecord): string[] {
	return [id, ...leaves('', { ...attributes, name: attributes.name ?? hidden.name })];
}

function leaves(key: string, value: unknown): string[] {
	if (typeof value === 'string') return TIME.test(value) || (PLAIN_WORD.test(value) && !NAMING.test(key)) ? [] : [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([inner, each]) => leaves(inner, each));
}
