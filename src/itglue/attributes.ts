import { InputError } from '../http/errors';
import type { AttributeDefinition, ResourceDefinition } from './definition';
import { definitionOf } from './definitions';
import { checkFileSize, decodedSize, type FileContent } from './files';
import { asText, quoted, recordId } from './ids';
import { isSameName, labelOf } from './naming';

/** Values by IT Glue's names of the attributes; `undefined` leaves one out. */
export type Values = Record<string, unknown>;

export type WriteKind = 'create' | 'update';

/** What an attribute is called on screen and in errors. */
export function attributeLabel({ name, label, references }: AttributeDefinition): string {
	if (label) return label;
	return references ? labelOf(name.replace(/-id$/, '')) : labelOf(name);
}

/** The attributes that can be given when a record is created or changed. */
export function writableAttributes(definition: ResourceDefinition, kind: WriteKind): AttributeDefinition[] {
	return definition.attributes.filter(
		({ access, createOnly, updateOnly }) =>
			(access === 'write' || access === 'write-only') && !(kind === 'create' ? updateOnly : createOnly),
	);
}

/**
 * Attributes as IT Glue takes them. An empty value counts as not given on create, and empties the attribute on update.
 * @param path of the request: what it names already (`/configurations/5/…`) is not asked for
 * @throws InputError for unknown, read-only, missing and malformed ones, naming the parameter
 */
export function attributesOf(
	definition: ResourceDefinition,
	values: Values,
	kind: WriteKind,
	path = '',
): Record<string, unknown> {
	const writable = writableAttributes(definition, kind);
	for (const name of Object.keys(values)) checkKnown(definition, writable, name, kind);
	const attributes: Record<string, unknown> = {};
	for (const attribute of writable) {
		const given = values[attribute.name];
		if (given === undefined) {
			if (kind === 'create' && attribute.required && !isInPath(attribute, definition, path)) throw missing(attribute);
			continue;
		}
		const isEmpty = given === null || given === '';
		if (isEmpty && attribute.required && !isInPath(attribute, definition, path)) throw missing(attribute);
		if (isEmpty && kind === 'create') continue;
		attributes[attribute.writeName ?? attribute.name] = isEmpty ? null : converted(attribute, given);
	}
	return attributes;
}

function isInPath({ references = '' }: AttributeDefinition, { paths }: ResourceDefinition, path: string): boolean {
	return path.includes('/relationships/') && paths.nested?.parents.includes(references) === true;
}

function checkKnown(
	definition: ResourceDefinition,
	writable: AttributeDefinition[],
	name: string,
	kind: WriteKind,
): void {
	if (writable.some((attribute) => attribute.name === name)) return;
	const known = definition.attributes.find((attribute) => attribute.name === name);
	const label = known ? attributeLabel(known) : name;
	const names = writable.map(attributeLabel).join(', ');
	const problem = known
		? `"${label}" of ${definition.plural} cannot be ${kind === 'create' ? 'set' : 'changed'}.`
		: `IT Glue has no field ${quoted(name)} for ${definition.plural}.`;
	throw new InputError(problem, `Use some of: ${names}.`, label);
}

function missing(attribute: AttributeDefinition): InputError {
	const label = attributeLabel(attribute);
	return new InputError(`"${label}" is empty.`, 'IT Glue needs a value here.', label);
}

function converted(attribute: AttributeDefinition, given: unknown): unknown {
	const label = attributeLabel(attribute);
	switch (attribute.type) {
		case 'id':
			return idValue(attribute, given, label);
		case 'boolean':
			return booleanValue(given, label);
		case 'integer':
		case 'number':
			return numberValue(attribute, given, label);
		case 'date':
			return dayValue(given, label);
		case 'array':
		case 'object':
			return structure(attribute, given, label);
		case 'file':
			return fileValue(attribute, given, label);
		default:
			return textValue(attribute, given, label);
	}
}

/** IT Glue's ids are JSON numbers in attributes. */
function idValue({ references }: AttributeDefinition, given: unknown, label: string): number {
	const text = references ? recordId(given, definitionOf(references), label) : asText(given);
	if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
	throw new InputError(`"${label}" is not an ID: ${quoted(text)}.`, 'Enter an ID, which consists of digits only.', label);
}

function booleanValue(given: unknown, label: string): boolean {
	const text = asText(given).toLowerCase();
	if (['true', 'yes', '1'].includes(text)) return true;
	if (['false', 'no', '0'].includes(text)) return false;
	throw new InputError(`"${label}" is neither true nor false: ${quoted(text)}.`, 'Enter true or false.', label);
}

function numberValue({ type }: AttributeDefinition, given: unknown, label: string): number {
	const text = asText(given);
	const number = text === '' ? NaN : Number(text);
	if (Number.isFinite(number) && (type === 'number' || Number.isInteger(number))) return number;
	const kind = type === 'integer' ? 'whole number' : 'number';
	throw new InputError(`"${label}" is not a ${kind}: ${quoted(text)}.`, `Enter a ${kind}.`, label);
}

/** The day as it was written: a time of day or a time zone does not move it. */
function dayValue(given: unknown, label: string): string {
	const text = given instanceof Date ? given.toISOString() : asText(given);
	const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0] ?? '';
	const time = Date.parse(day);
	if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
	throw new InputError(`"${label}" is not a date: ${quoted(text)}.`, 'Enter a date such as 2026-01-31.', label);
}

function structure({ type }: AttributeDefinition, given: unknown, label: string): unknown {
	const value = typeof given === 'string' ? parsed(given) : given;
	const fits = type === 'array' ? Array.isArray(value) : isObject(value);
	if (fits) return value;
	const kind = type === 'array' ? 'list' : 'object';
	throw new InputError(`"${label}" is not a JSON ${kind}.`, `Enter a JSON ${kind}.`, label);
}

/** IT Glue takes strict Base64: no line breaks, no `data:` prefix. */
function fileValue({ fileNameKey = 'file_name' }: AttributeDefinition, given: unknown, label: string): unknown {
	const { name, content } = (given ?? {}) as Partial<FileContent>;
	if (typeof name !== 'string' || name.trim() === '' || typeof content !== 'string') {
		throw new InputError(`"${label}" is not a file.`, 'Give a file with a name and its content.', label);
	}
	checkFileSize(name, decodedSize(content), label);
	return { content, [fileNameKey]: name };
}

function isObject(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Text as it was given; a secret is never repeated in an error. */
function textValue({ options, type }: AttributeDefinition, given: unknown, label: string): string {
	if (typeof given === 'object' || typeof given === 'function') {
		throw new InputError(`"${label}" is not text.`, 'Enter text.', label);
	}
	const text = String(given);
	if (!options || options.includes(text)) return text;
	const option = options.find((known) => isSameName(known, text));
	if (option !== undefined) return option;
	const shown = type === 'secret' ? 'this' : quoted(text);
	throw new InputError(`"${label}" cannot be ${shown}.`, `Use one of: ${options.join(', ')}.`, label);
}
