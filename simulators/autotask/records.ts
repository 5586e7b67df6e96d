import { Table } from '../shared/table';
import type { ReferenceType } from './entities/field';
import type {
	AdditionalItem,
	Company,
	ConfigurationItem,
	Contact,
	ExcludedResource,
	Resource,
	Role,
	Ticket,
	TicketNote,
	Webhook,
	WebhookErrorLog,
	WebhookField,
	WebhookUdfField,
} from './model';

/** Everything the database stores. */
export interface Records {
	companies: Table<Company>;
	contacts: Table<Contact>;
	configurationItems: Table<ConfigurationItem>;
	resources: Table<Resource>;
	roles: Table<Role>;
	tickets: Table<Ticket>;
	notes: Table<TicketNote>;
	additionalItems: Table<AdditionalItem>;
	webhooks: Table<Webhook>;
	webhookFields: Table<WebhookField>;
	webhookUdfs: Table<WebhookUdfField>;
	excludedResources: Table<ExcludedResource>;
	webhookErrors: Table<WebhookErrorLog>;
}

/** Empty tables, each with the first id it gives away. */
export const emptyRecords = (): Records => ({
	companies: new Table(29690000),
	contacts: new Table(30682000),
	configurationItems: new Table(8000),
	resources: new Table(29682890),
	roles: new Table(29683000),
	tickets: new Table(351181),
	notes: new Table(99001),
	additionalItems: new Table(500),
	webhooks: new Table(51),
	webhookFields: new Table(700),
	webhookUdfs: new Table(900),
	excludedResources: new Table(300),
	webhookErrors: new Table(1),
});

/** Whether a record exists that a field refers to. There are no contracts, locations, products or projects here. */
export function exists(records: Records, type: ReferenceType, id: number): boolean {
	const tables: Partial<Record<ReferenceType, { get(id: number): unknown }>> = {
		Company: records.companies,
		Contact: records.contacts,
		ConfigurationItem: records.configurationItems,
		Resource: records.resources,
		Role: records.roles,
		Ticket: records.tickets,
		TicketWebhook: records.webhooks,
	};
	return tables[type]?.get(id) !== undefined;
}
