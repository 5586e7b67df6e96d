import { COMPANIES, CONFIGURATION_ITEMS, CONTACTS, RESOURCES, ROLES, WEBHOOK_ERRORS } from './entities/directory';
import type { EntitySpec } from './entities/field';
import {
	ADDITIONAL_ITEMS,
	EXCLUDED_RESOURCES,
	TICKET_NOTES,
	TICKET_WEBHOOKS,
	TICKETS,
	WEBHOOK_FIELDS,
	WEBHOOK_UDFS,
} from './entities/tickets';
import type { Body, WriteMode } from './body';
import type { Actor, Webhook } from './model';
import type { Row } from './query/filter';
import type { Records } from './records';
import type { ServiceDesk } from './service-desk';
import type { WebhookRegistry } from './webhooks/registry';

/** Where a write goes: the parent's record, for entities below one, and the record itself, for changes. */
export interface Target {
	parentId: number;
	id: number;
	actor: Actor;
}

/** How an entity's records are read and written; what is absent, the entity does not allow. */
export interface Store {
	spec: EntitySpec;
	rows: () => Row[];
	create?: (body: Body, target: Target) => Row;
	update?: (body: Body, target: Target, mode: WriteMode) => Row;
	remove?: (target: Target) => void;
}

/** Every entity the simulator knows. */
export function stores(desk: ServiceDesk, registry: WebhookRegistry, showSecrets: () => boolean): Store[] {
	const { records } = desk;
	const webhook = (row: Webhook): Webhook => (showSecrets() ? row : { ...row, secretKey: '' });
	return [
		...directories(records),
		{
			spec: TICKETS,
			rows: () => records.tickets.all(),
			create: (body, { actor }) => desk.createTicket(body, actor),
			update: (body, { id, actor }, mode) => desk.updateTicket(id, body, actor, mode),
		},
		{
			spec: TICKET_NOTES,
			rows: () => records.notes.all(),
			create: (body, { parentId, actor }) => desk.addNote(parentId, body, actor),
			update: (body, { parentId, id, actor }, mode) => desk.updateNote(parentId, id, body, actor, mode),
		},
		{
			spec: ADDITIONAL_ITEMS,
			rows: () => records.additionalItems.all(),
			create: (body, { parentId }) => desk.addItem(parentId, valueIn(body, 'configurationItemID')),
			remove: ({ parentId, id }) => desk.removeItem(parentId, id),
		},
		{
			spec: TICKET_WEBHOOKS,
			rows: () => registry.all().map(webhook),
			create: (body) => registry.create(body),
			update: (body, { id }, mode) => registry.update(id, body, mode),
			remove: ({ id }) => registry.delete(id),
		},
		webhookChild(registry, WEBHOOK_FIELDS, () => records.webhookFields.all()),
		webhookChild(registry, WEBHOOK_UDFS, () => records.webhookUdfs.all()),
		webhookChild(registry, EXCLUDED_RESOURCES, () => records.excludedResources.all()),
	];
}

function directories(records: Records): Store[] {
	return [
		{ spec: COMPANIES, rows: () => records.companies.all() },
		{ spec: CONTACTS, rows: () => records.contacts.all() },
		{ spec: CONFIGURATION_ITEMS, rows: () => records.configurationItems.all() },
		{ spec: RESOURCES, rows: () => records.resources.all() },
		{ spec: ROLES, rows: () => records.roles.all() },
		{ spec: WEBHOOK_ERRORS, rows: () => records.webhookErrors.all() },
	];
}

function webhookChild(registry: WebhookRegistry, spec: EntitySpec, rows: () => Row[]): Store {
	return {
		spec,
		rows,
		create: (body, { parentId }) => registry.putChild(spec, parentId, body, 'create'),
		...(spec.canUpdate && {
			update: (body: Body, { parentId, id }: Target, mode: WriteMode) =>
				registry.putChild(spec, parentId, body, mode, id),
		}),
		remove: ({ parentId, id }) => registry.deleteChild(spec, parentId, id),
	};
}

/** A value of a body, its name in any case. */
export function valueIn(body: Body, name: string): unknown {
	return Object.entries(body).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
