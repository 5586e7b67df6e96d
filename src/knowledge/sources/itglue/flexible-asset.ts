import type { JsonApiResource } from '../../../itglue/jsonapi';
import type { Identifier, KnowledgeRecord, RecordField, RecordLink } from '../../record';
import { distinctIdentifiers, identifiersInValue } from './identifiers';
import { distinctLinks, linksInText, recordOfUrl, recordTypeOf } from './links';
import { baseRecord } from './record-base';
import { field, idOf, isObject, line, redactNamedValue, richText } from './values';

export interface TraitField {
	/** The key in `traits`. */
	key: string;
	label: string;
	/** IT Glue's field kind: Text, Textbox, Number, Percent, Checkbox, Date, Select, Header, Upload, Password, Tag. */
	kind: string;
	order: number;
}

export interface AssetType {
	id: string;
	name: string;
	fields: TraitField[];
}

interface RenderedTrait {
	fields: RecordField[];
	identifiers: Identifier[];
	links: RecordLink[];
}

const NOTHING: RenderedTrait = { fields: [], identifiers: [], links: [] };

function plain(label: string, text: string): RenderedTrait {
	const value = redactNamedValue(label, text);
	return { ...NOTHING, fields: field('trait', label, value), identifiers: identifiersInValue(value) };
}

function rich(label: string, value: unknown): RenderedTrait {
	const read = richText(value);
	const text = redactNamedValue(label, read.text);
	const headings = field('headings', label, read.headings.join('\n'));
	return { ...NOTHING, fields: [...headings, ...field('trait', label, text)], links: linksInText(text, read.links) };
}

/** Tags are read as objects: `{"type":"Configurations","values":[{"id":1,"name":"…","hostname":"…"}]}`. */
function tags(label: string, value: unknown): RenderedTrait {
	if (!isObject(value) || !Array.isArray(value.values)) return NOTHING;
	const values = value.values.filter(isObject);
	const links = values.flatMap((tagged): RecordLink[] => {
		const id = idOf(tagged.id);
		const type = recordTypeOf(value.type);
		const target = id && type ? { id, type } : recordOfUrl(line(tagged['resource-url']));
		return target ? [{ ...target, notes: label, direction: 'to' }] : [];
	});
	const hostnames = values.map((tagged) => line(tagged.hostname)).filter(Boolean);
	return {
		fields: field(
			'tags',
			label,
			values
				.map((tagged) => line(tagged.name))
				.filter(Boolean)
				.join(', '),
		),
		identifiers: hostnames.map((hostname) => ({ kind: 'hostname', value: hostname })),
		links,
	};
}

/** One way of reading a kind of field; a kind IT Glue adds later is read by what its value looks like. */
const RENDERERS: Record<string, (label: string, value: unknown) => RenderedTrait> = {
	Text: (label, value) => plain(label, line(value)),
	Textbox: rich,
	Number: (label, value) => plain(label, line(value)),
	Percent: (label, value) => plain(label, line(value) && `${line(value)} %`),
	Checkbox: (label, value) => plain(label, typeof value === 'boolean' ? (value ? 'Yes' : 'No') : line(value)),
	Date: (label, value) => plain(label, line(value)),
	Select: (label, value) => plain(label, line(value)),
	Header: () => NOTHING,
	Upload: (label, value) => plain(label, isObject(value) ? line(value.name) : ''),
	// The value is an id of the hidden password record; nothing of it is text.
	Password: () => NOTHING,
	Tag: tags,
};

function renderUnknown(label: string, value: unknown): RenderedTrait {
	if (isObject(value)) return Array.isArray(value.values) ? tags(label, value) : plain(label, line(value.name));
	if (typeof value === 'boolean') return plain(label, value ? 'Yes' : 'No');
	return typeof value === 'string' ? rich(label, value) : plain(label, line(value));
}

function labelOfKey(key: string): string {
	const words = line(key).replace(/[-_]+/g, ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function renderTraits(traits: Record<string, unknown>, type: AssetType | undefined): RenderedTrait[] {
	const known = new Map(type?.fields.map((definition) => [definition.key, definition]));
	const orderOf = (key: string) => known.get(key)?.order ?? Number.MAX_SAFE_INTEGER;
	return Object.keys(traits)
		.sort((a, b) => orderOf(a) - orderOf(b))
		.map((key) => {
			const definition = known.get(key);
			const render = definition && Object.hasOwn(RENDERERS, definition.kind) ? RENDERERS[definition.kind] : undefined;
			return (render ?? renderUnknown)(definition?.label ?? labelOfKey(key), traits[key]);
		});
}

/**
 * A flexible asset with every trait as text. `type` gives labels, kinds and order; without it traits are read as
 * they look.
 */
export function flexibleAssetRecord(resource: JsonApiResource, type: AssetType | undefined): KnowledgeRecord {
	const { attributes } = resource;
	const base = baseRecord(resource, 'flexible-asset', attributes['flexible-asset-type-name'] ?? type?.name);
	if (base.withheld || !isObject(attributes.traits)) return base.record;
	const rendered = renderTraits(attributes.traits, type);
	return {
		...base.record,
		fields: rendered.flatMap((one) => one.fields),
		identifiers: distinctIdentifiers(rendered.flatMap((one) => one.identifiers)),
		links: distinctLinks(
			base.record,
			rendered.flatMap((one) => one.links),
		),
	};
}
