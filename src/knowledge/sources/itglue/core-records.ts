import type { JsonApiResource } from '../../../itglue/jsonapi';
import type { Identifier, KnowledgeRecord, RecordField, RecordLink } from '../../record';
import { identifier, nicknames } from './identifiers';
import { distinctLinks, linksInText, recordOfUrl, recordTypeOf } from './links';
import { baseRecord } from './record-base';
import { field, idOf, isObject, line, richText, time, trait } from './values';

type Attributes = Record<string, unknown>;

interface Content {
	fields: RecordField[];
	identifiers: Identifier[];
	links: RecordLink[];
}

function build(resource: JsonApiResource, base: KnowledgeRecord, content: Content): KnowledgeRecord {
	const notes = richText(resource.attributes.notes);
	return {
		...base,
		fields: [...content.fields, ...field('notes', 'Notes', notes.text)],
		identifiers: content.identifiers,
		links: distinctLinks(base, [...content.links, ...linksInText(notes.text, notes.links)]),
	};
}

function linkTo(type: RecordLink['type'], id: unknown, notes: string): RecordLink[] {
	const target = idOf(id);
	return target ? [{ id: target, type, notes, direction: 'to' }] : [];
}

/** A device with everything that names it; `interfaces` are its further network interfaces. */
export function configurationRecord(resource: JsonApiResource, interfaces: Attributes[]): KnowledgeRecord {
	const { attributes: at } = resource;
	const { record, withheld } = baseRecord(resource, 'configuration', at['configuration-type-name']);
	if (withheld) return record;
	const model = [line(at['manufacturer-name']), line(at['model-name'])].filter(Boolean).join(' ');
	return build(resource, record, {
		fields: [
			...trait('Status', at['configuration-status-name']),
			...trait('Model', model),
			...trait('Operating system', at['operating-system-name']),
			...field('trait', 'Operating system notes', richText(at['operating-system-notes']).text),
			...trait('Location', at['location-name']),
			...trait('Contact', at['contact-name']),
			...trait('Position', at.position),
			...trait('Default gateway', at['default-gateway']),
			...trait('Warranty expires', at['warranty-expires-at']),
			...interfaces.flatMap((one) =>
				trait('Interface', [line(one.name), line(one['ip-address'])].filter(Boolean).join(' ')),
			),
		],
		identifiers: [
			...identifier('hostname', at.hostname),
			...identifier('ip', at['primary-ip']),
			...identifier('mac', at['mac-address']),
			...identifier('serial', at['serial-number']),
			...identifier('asset-tag', at['asset-tag']),
			...identifier('person', at['contact-name']),
			...interfaces.flatMap((one) => [
				...identifier('ip', one['ip-address']),
				...identifier('mac', one['mac-address']),
			]),
			...nicknames(richText(at.notes).text),
		],
		links: [...linkTo('location', at['location-id'], 'Location'), ...linkTo('contact', at['contact-id'], 'Contact')],
	});
}

/** What is known about a stored password without its value: that never leaves IT Glue through here. */
export function passwordRecord(resource: JsonApiResource): KnowledgeRecord {
	const { attributes: at } = resource;
	const { record, withheld } = baseRecord(resource, 'password', at['password-category-name']);
	const dated = { ...record, passwordUpdatedAt: time(at['password-updated-at']) };
	if (withheld) return dated;
	const type = recordTypeOf(at['resource-type']);
	const parent = recordOfUrl(line(at['parent-url']));
	const links: RecordLink[] = parent
		? [{ ...parent, notes: 'Credential for', direction: 'to' }]
		: type
			? linkTo(type, at['resource-id'], 'Credential for')
			: [];
	return build(resource, dated, {
		fields: [
			...trait('Username', at.username),
			...trait('URL', at.url),
			...trait('Belongs to', at['cached-resource-name']),
		],
		identifiers: [...identifier('username', at.username), ...identifier('url', at.url)],
		links,
	});
}

function entries(value: unknown): Attributes[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A person at the client. */
export function contactRecord(resource: JsonApiResource): KnowledgeRecord {
	const { attributes: at } = resource;
	const { record, withheld } = baseRecord(resource, 'contact', at['contact-type-name']);
	const title = record.title || [line(at['first-name']), line(at['last-name'])].filter(Boolean).join(' ');
	if (withheld) return { ...record, title };
	const phones = entries(at['contact-phones']).map((phone) => line(phone['formatted-value']) || line(phone.value));
	return build(
		resource,
		{ ...record, title },
		{
			fields: [
				...trait('Title', at.title),
				...trait('Phone', phones.filter(Boolean).join(', ')),
				...trait('Location', at['location-name']),
			],
			identifiers: [
				...identifier('person', title),
				...entries(at['contact-emails']).flatMap((email) => identifier('email', email.value)),
			],
			links: linkTo('location', at['location-id'], 'Location'),
		},
	);
}

/** A site of the client. */
export function locationRecord(resource: JsonApiResource): KnowledgeRecord {
	const { attributes: at } = resource;
	const { record, withheld } = baseRecord(resource, 'location', at.primary === true ? 'Primary location' : null);
	if (withheld) return record;
	const address = ['address-1', 'address-2', 'postal-code', 'city', 'region-name', 'country-name']
		.map((part) => line(at[part]))
		.filter(Boolean)
		.join(', ');
	return build(resource, record, {
		fields: [...trait('Address', address), ...trait('Phone', line(at['formatted-phone']) || line(at.phone))],
		identifiers: [],
		links: [],
	});
}

/** A registered internet domain. */
export function domainRecord(resource: JsonApiResource): KnowledgeRecord {
	const { attributes: at } = resource;
	const { record } = baseRecord(resource, 'domain', null);
	return build(resource, record, {
		fields: [...trait('Registrar', at['registrar-name']), ...trait('Expires', at['expires-on'])],
		identifiers: identifier('hostname', at.name),
		links: [],
	});
}
