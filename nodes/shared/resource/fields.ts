import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { attributeLabel, type Values, writableAttributes, type WriteKind } from '../../../src/itglue/attributes';
import type { AttributeDefinition, ResourceDefinition } from '../../../src/itglue/definition';
import { definitionOf } from '../../../src/itglue/definitions';
import { capitalised, fieldName } from '../../../src/itglue/naming';
import { byName } from '../by-name';
import { isToolRun } from '../context';
import { fileProperty, readFile } from './files';
import { choice, locator } from './parameters';
import { chosenValue, locatorValue } from './chosen';
import { idOrName } from './named';
import type { OperationContext } from './resource';

/** The attributes that have a parameter of their own: what a new record must have. */
function isTopLevel({ required }: AttributeDefinition, kind: WriteKind): boolean {
	return kind === 'create' && required === true;
}

/** Attributes that the parent in the path gives, so that they have no parameter. */
function offered(definition: ResourceDefinition, kind: WriteKind): AttributeDefinition[] {
	const form = definition.verbs[kind]?.paths[0];
	const parents = form === 'nested' ? (definition.paths.nested?.parents ?? []) : [];
	return writableAttributes(definition, kind).filter(({ name, references = '' }) => {
		const isParent = parents.includes(references) && name.replace(/-id$/, '') === references.replace(/s$/, '');
		return !isParent && (kind === 'create' || name !== 'organization-id');
	});
}

/** Parameters for the attributes: the required ones at the top, the others in a collection. */
export function fieldProperties(definition: ResourceDefinition, kind: WriteKind): INodeProperties[] {
	const attributes = offered(definition, kind);
	const top = attributes.filter((attribute) => isTopLevel(attribute, kind));
	const others = attributes.filter((attribute) => !isTopLevel(attribute, kind));
	const parameters = [...top].sort((a, b) => rank(a) - rank(b)).map((attribute) => {
		const property = fieldProperty(attribute);
		return attribute.type === 'boolean' ? property : { ...property, required: true };
	});
	return others.length === 0 ? parameters : [...parameters, collection(kind, others.map(fieldProperty))];
}

/** The organization first, then what else is chosen, then what is typed. */
function rank({ name, references }: AttributeDefinition): number {
	if (name === 'organization-id') return 0;
	return references ? 1 : 2;
}

function collection(kind: WriteKind, options: INodeProperties[]): INodeProperties {
	const [displayName, name] =
		kind === 'create' ? ['Additional Fields', 'additionalFields'] : ['Update Fields', 'updateFields'];
	return { displayName, name, type: 'collection', placeholder: 'Add Field', default: {}, options: byName(options) };
}

/** The parameter for one attribute. */
export function fieldProperty(attribute: AttributeDefinition): INodeProperties {
	const name = fieldName(attribute.name);
	const displayName = attributeLabel(attribute);
	const described = attribute.description ? { description: attribute.description } : {};
	if (attribute.references) return { ...locator(definitionOf(attribute.references)), displayName, name, ...described };
	if (attribute.options) {
		const initial = { default: attribute.options[0], ...described };
		return choice(displayName, name, attribute.options, initial, optionLabel);
	}
	const text: INodeProperties = { displayName, name, type: 'string', default: '', ...described };
	switch (attribute.type) {
		case 'boolean': {
			const description = `Whether to set "${displayName}"${attribute.description ? `. ${attribute.description}.` : ''}`;
			return { displayName, name, type: 'boolean', default: false, description };
		}
		case 'integer':
		case 'number':
			return { ...text, type: 'number', default: 0 };
		case 'date':
		case 'datetime':
			return { ...text, type: 'dateTime' };
		case 'array':
			return { ...text, type: 'json', default: '[]' };
		case 'object':
			return { ...text, type: 'json', default: '{}' };
		case 'file':
			return fileProperty(displayName, name, described);
		case 'secret':
			return { ...text, typeOptions: { password: true } };
		case 'html':
			return { ...text, typeOptions: { rows: 4 }, description: attribute.description ?? 'Plain text or HTML' };
		default:
			return /^(?:notes|description)$/.test(attribute.name) ? { ...text, typeOptions: { rows: 4 } } : text;
	}
}

/** IT Glue's own word: "Document::Text" → "Text". */
function optionLabel(value: string): string {
	return value.replace(/^.*::/, '');
}

/** What was given for the attributes, under IT Glue's names. Unknown ones stay, and are refused when sent. */
export async function fieldValues(operation: OperationContext, kind: WriteKind): Promise<Values> {
	const { context, definition, itemIndex } = operation;
	const attributes = offered(definition, kind);
	const top = attributes
		.filter((attribute) => isTopLevel(attribute, kind))
		.map(({ name }) => [name, chosenValue(operation, fieldName(name))]);
	const name = kind === 'create' ? 'additionalFields' : 'updateFields';
	const given = context.getNodeParameter(name, itemIndex, {}) as IDataObject;
	const others = await withNamedRecords(operation, attributes, namedValues(attributes, given));
	return await withFiles(operation, attributes, { ...others, ...Object.fromEntries(top) });
}

/** The ids of records that an agent names in optional fields. */
async function withNamedRecords(operation: OperationContext, attributes: AttributeDefinition[], values: Values): Promise<Values> {
	if (!isToolRun(operation.context)) return values;
	const found = { ...values };
	for (const { name, references } of attributes) {
		if (references && name in values) found[name] = await idOrName(operation, definitionOf(references), values[name]);
	}
	return found;
}

/** The files whose binary fields are named. */
async function withFiles(operation: OperationContext, attributes: AttributeDefinition[], values: Values): Promise<Values> {
	const loaded = { ...values };
	for (const attribute of attributes.filter(({ type }) => type === 'file')) {
		const field = values[attribute.name];
		if (field !== undefined) loaded[attribute.name] = await readFile(operation, field, attributeLabel(attribute));
	}
	return loaded;
}

function namedValues(attributes: AttributeDefinition[], given: IDataObject): Values {
	const names = new Map(attributes.map(({ name }) => [fieldName(name), name]));
	return Object.fromEntries(
		Object.entries(given).map(([field, value]) => [names.get(field) ?? field, locatorValue(value)]),
	);
}

/** The parameter for records that are created along with a new one. */
export function childProperties({ children }: ResourceDefinition): INodeProperties[] {
	if (!children) return [];
	const child = definitionOf(children.type);
	const displayName = child.plural.split(' ').map(capitalised).join(' ');
	return [
		{
			displayName,
			name: fieldName(child.type),
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: `Add ${child.singular.split(' ').map(capitalised).join(' ')}`,
			default: {},
			description: 'Created along with the record',
			options: [{ displayName: 'Values', name: 'values', values: byName(childAttributes(child).map(fieldProperty)) }],
		},
	];
}

/** The values of the records to create along with a new one. */
export function childValues({ context, definition, itemIndex }: OperationContext): Values[] {
	if (!definition.children) return [];
	const child = definitionOf(definition.children.type);
	const { values = [] } = context.getNodeParameter(fieldName(child.type), itemIndex, {}) as { values?: IDataObject[] };
	return values.map((given) => namedValues(childAttributes(child), given));
}

function childAttributes(child: ResourceDefinition): AttributeDefinition[] {
	return writableAttributes(child, 'create').filter(
		({ references = '' }) => !child.paths.nested?.parents.includes(references),
	);
}
