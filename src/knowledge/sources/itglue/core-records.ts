import type { JsonApiResource } from '../../../itglue/jsonapi';
import type { Identifier, IdentifierKind, KnowledgeRecord, RecordField, RecordLink, RecordType } from '../../record';
import { identifier, nicknames } from './identifiers';
import { distinctLinks, linksInText, recordOfUrl, recordTypeOf } from './links';
import { baseRecord } from './record-base';
import { field, idOf, isObject, line, richText, type RichText, time, trait } from './values';

type Attributes = Record<string, unknown>;
/** A line of text and the attributes it is made of. */
type Trait = readonly [label: string, attributes: readonly string[]];
type Name = readonly [kind: IdentifierKind, attribute: string];
type Link = readonly [type: RecordType, attribute: string, notes: string];

interface Content {
	fields: RecordField[];
	identifiers: Identifier[];
	links: RecordLink[];
}

/** @param notes of the resource: read by who also looks for names in them */
function build(base: KnowledgeRecord, notes: RichText, content: Content): KnowledgeRecord {
	return {
		...base,
		fields: [...content.fields, ...field('notes', 'Notes', notes.text)],
		identifiers: content.identifiers,
		links: distinctLinks(base, [...content.links, ...linksInText(notes.text, notes.links)]),
	};
}

/** The attributes that have text, in order. */
function joined(at: Attributes, attributes: readonly string[], separator = ' '): string {
	if (attributes.length === 1) return line(at[attributes[0] ?? '']);
	return attributes
		.map((attribute) => line(at[attribute]))
		.filter((text) => text !== '')
		.join(separator);
}

function traits(at: Attributes, wanted: readonly Trait[]): RecordField[] {
	return wanted.flatMap(([label, attributes]) => trait(label, joined(at, attributes)));
}

function names(at: Attributes, wanted: readonly Name[]): Identifier[] {
	return wanted.flatMap(([kind, attribute]) => identifier(kind, at[attribute]));
}

function linksTo(at: Attributes, wanted: readonly Link[]): RecordLink[] {
	return wanted.flatMap(([type, attribute, notes]): RecordLink[] => {
		const id = idOf(at[attribute]);
		return id ? [{ id, type, notes, direction: 'to' }] : [];
	});
}

const SYSTEM: readonly Trait[] = [
	['Status', ['configuration-status-name']],
	['Model', ['manufacturer-name', 'model-name']],
	['Operating system', ['operating-system-name']],
];
const PLACE: readonly Trait[] = [
	['Location', ['location-name']],
	['Contact', ['contact-name']],
	['Position', ['position']],
	['Default gateway', ['default-gateway']],
	['Warranty expires', ['warranty-expires-at']],
];
const INTERFACE: readonly Trait[] = [['Interface', ['name', 'ip-address']]];
const CONFIGURATION_NAMES: readonly Name[] = [
	['hostname', 'hostname'],
	['ip', 'primary-ip'],
	['mac', 'mac-address'],
	['serial', 'serial-number'],
	['asset-tag', 'asset-tag'],
	['person', 'contact-name'],
];
const INTERFACE_NAMES: readonly Name[] = [
	['ip', 'ip-address'],
	['mac', 'mac-address'],
];
const LOCATION: Link = ['location', 'location-id', 'Location'];
const CONTACT: Link = ['contact', 'contact-id', 'Contact'];

/** A device with everything that names it; `interfaces` are its further network interfaces. */
export function configurationRecord(resource: JsonApiResource, interfaces: Attributes[]): KnowledgeRecord {
	const { attributes: at } = resource;
	const { record, withheld } = baseRecord(resource, 'configuration', at['configuration-type-name']);
	if (withheld) return record;
	const notes = richText(at.notes);
	return build(record, notes, {
		fields: [
			...traits(at, SYSTEM),
			...field('trait', 'Operating system notes', richText(at['operating-system-notes']).text),
			...traits(at, PLACE),
			...interfaces.flatMap((one) => traits(one, INTERFACE)),
		],
		identifiers: [
			...names(at, CONFIGURATION_NAMES),
			...interfaces.flatMap((one) => names(one, INTERFACE_NAMES)),
			...nicknames(notes.text),
		],
		links: linksTo(at, [LOCATION, CONTACT]),
	});
}

const PASSWORD: readonly Trait[] = [
	['Username', ['username']],
	['URL', ['url']],
	['Belongs to', ['cached-resource-name']],
];
const PASSWORD_NAMES: readonly Name[] = [
	['username', 'username'],
	['url', 'url'],
];

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
			? linksTo(at, [[type, 'resource-id', 'Credential for']])
			: [];
	return build(dated, richText(at.notes), {
		fields: traits(at, PASSWORD),
		identifiers: names(at, PASSWORD_NAMES),
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
	const title = record.title || joined(at, ['first-name', 'last-name']);
	if (withheld) return { ...record, title };
	const phones = entries(at['contact-phones']).map((phone) => line(phone['formatted-value']) || line(phone.value));
	return build({ ...record, title }, richText(at.notes), {
		fields: [
			...trait('Title', at.title),
			...trait('Phone', phones.filter(Boolean).join(', ')),
			...trait('Location', at['location-name']),
		],
		identifiers: [
			...identifier('person', title),
			...entries(at['contact-emails']).flatMap((email) => identifier('email', email.value)),
		],
		links: linksTo(at, [LOCATION]),
	});
}

const ADDRESS = ['address-1', 'address-2', 'postal-code', 'city', 'region-name', 'country-name'];

/** A site of the client. */
export function locationRecord(resource: JsonApiResource): KnowledgeRecord {
	const { attributes: at } = resource;
	const { record, withheld } = baseRecord(resource, 'location', at.primary === true ? 'Primary location' : null);
	if (withheld) return record;
	return build(record, richText(at.notes), {
		fields: [
			...trait('Address', joined(at, ADDRESS, ', ')),
			...trait('Phone', line(at['formatted-phone']) || line(at.phone)),
		],
		identifiers: [],
		links: [],
	});
}

/** A registered internet domain. */
export function domainRecord(resource: JsonApiResource): KnowledgeRecord {
	const { attributes: at } = resource;
	const { record } = baseRecord(resource, 'domain', null);
	return build(record, richText(at.notes), {
		fields: [...trait('Registrar', at['registrar-name']), ...trait('Expires', at['expires-on'])],
		identifiers: identifier('hostname', at.name),
		links: [],
	});
}
