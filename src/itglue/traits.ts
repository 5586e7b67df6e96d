import { InputError } from '../http/errors';
import type { ItGlueClient } from './client';
import { checkFileSize, decodedSize } from './files';
import { asText, quoted } from './ids';
import type { JsonApiResource } from './jsonapi';

/** One field of a flexible asset type. */
export interface TraitField {
	/** Key in `traits`. */
	key: string;
	name: string;
	kind: string;
	required: boolean;
	useForTitle: boolean;
	hint?: string;
	/** Of a Select. */
	options: string[];
	/** Of a Tag: what it links to, `Configurations` or `FlexibleAssetType: 123`. */
	tagType?: string;
}

/** Traits by key, in the form IT Glue takes, which for tags, files and passwords is not the one it answers with. */
export type Traits = Record<string, unknown>;

const PARAMETER = 'Traits';

/** The fields of a flexible asset type in their order, without the headings between them. */
export async function typeFields(client: ItGlueClient, typeId: string): Promise<TraitField[]> {
	const rows: Array<JsonApiResource['attributes']> = [];
	for await (const { attributes } of client.list(`/flexible_asset_types/${typeId}/relationships/flexible_asset_fields`)) {
		rows.push(attributes);
	}
	rows.sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0));
	return rows.map(traitField).filter(({ kind, key }) => kind !== 'Header' && key !== '');
}

function traitField(attributes: JsonApiResource['attributes']): TraitField {
	const kind = asText(attributes.kind);
	return {
		key: asText(attributes['name-key']),
		name: asText(attributes.name),
		kind,
		required: attributes.required === true,
		useForTitle: attributes['use-for-title'] === true,
		options: kind === 'Select' ? lines(attributes['default-value']) : [],
		...(asText(attributes.hint) ? { hint: asText(attributes.hint) } : {}),
		...(asText(attributes['tag-type']) ? { tagType: asText(attributes['tag-type']) } : {}),
	};
}

function lines(value: unknown): string[] {
	return asText(value)
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter(Boolean);
}

/** Traits to write: `set` in the form IT Glue takes, `emptied` are to go. */
export interface TraitChanges {
	set: Traits;
	emptied: string[];
}

/**
 * Checks what a person, an expression or a model gave against the type's fields. Fields may be named by key or by name.
 * `undefined` and empty text count as not given; `null` empties a field.
 * @throws InputError for an unknown field and for a value its field cannot hold
 */
export function traitChanges(fields: TraitField[], given: Record<string, unknown>): TraitChanges {
	const changes: TraitChanges = { set: {}, emptied: [] };
	for (const [name, value] of Object.entries(given)) {
		const field = fieldNamed(fields, name);
		if (value === null) changes.emptied.push(field.key);
		else if (value !== undefined && value !== '') changes.set[field.key] = traitValue(field, value);
	}
	return changes;
}

/** A field by its key or name, letter case aside. @throws InputError */
export function fieldNamed(fields: TraitField[], name: string, parameter = PARAMETER): TraitField {
	const wanted = name.trim().toLowerCase();
	const found =
		fields.find(({ key }) => key.toLowerCase() === wanted) ?? fields.find((field) => field.name.toLowerCase() === wanted);
	if (found) return found;
	const known = fields.map(({ key }) => key).join(', ');
	const advice = `Use one of the fields of this type: ${known}.`;
	throw new InputError(`"${parameter}" names a field that this type does not have: ${quoted(name)}.`, advice, parameter);
}

/** @throws InputError where a required field has no value */
export function checkRequired(fields: TraitField[], traits: Traits): void {
	const missing = fields.filter(({ key, required }) => required && isBlank(traits[key]));
	if (missing.length === 0) return;
	const names = missing.map(({ key, name }) => `"${name}" (${key})`).join(', ');
	const plural = missing.length > 1 ? 'values' : 'a value';
	throw new InputError(`"${PARAMETER}" lacks what this type requires: ${names}.`, `Give ${plural} for ${names}.`, PARAMETER);
}

function isBlank(value: unknown): boolean {
	return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** One value in the form IT Glue takes. @throws InputError */
function traitValue(field: TraitField, value: unknown): unknown {
	switch (field.kind) {
		case 'Tag':
			return tagIds(field, value);
		case 'Number':
		case 'Percent':
			return numberValue(field, value);
		case 'Checkbox':
			return checkboxValue(field, value);
		case 'Date':
			return dateValue(field, value);
		case 'Select':
			return optionValue(field, value);
		case 'Upload':
			return uploadValue(field, value);
		default:
			return textValue(field, value);
	}
}

function numberValue(field: TraitField, value: unknown): number {
	const text = asText(value).replace(/%$/, '').trim();
	const number = Number(text);
	if (text !== '' && typeof value !== 'boolean' && Number.isFinite(number)) return number;
	throw unfit(field, value, 'a number', 'Enter digits, with a point before decimals.');
}

function checkboxValue(field: TraitField, value: unknown): boolean {
	const text = asText(value).toLowerCase();
	if (['true', 'yes', '1'].includes(text)) return true;
	if (['false', 'no', '0'].includes(text)) return false;
	throw unfit(field, value, 'true or false', 'Enter true or false.');
}

/** A time of day is cut off, so that the day stays the one that was written. */
function dateValue(field: TraitField, value: unknown): string {
	const text = value instanceof Date ? value.toISOString() : asText(value);
	const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
	const time = Date.parse(`${day}T00:00:00Z`);
	if (day && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
	throw unfit(field, value, 'a date', 'Enter a date such as 2026-01-31.');
}

function optionValue(field: TraitField, value: unknown): string {
	const text = asText(value);
	const option =
		field.options.find((known) => known === text) ??
		field.options.find((known) => known.toLowerCase() === text.toLowerCase());
	if (option !== undefined) return option;
	throw unfit(field, value, 'an option of this field', `Use one of: ${field.options.join(', ')}.`);
}

function textValue(field: TraitField, value: unknown): string {
	if (typeof value !== 'object') return String(value);
	throw unfit(field, value, 'text', 'Enter text.');
}

/** A file's content and name; as text where n8n made text of the object. */
function uploadValue(field: TraitField, value: unknown): { content: string; file_name: string } {
	const held = (typeof value === 'string' ? parsedObject(value) : value) ?? {};
	const { content, file_name: name, fileName = name } = held as Record<string, unknown>;
	const file = { content: asText(content), file_name: asText(fileName) };
	if (!file.content || !file.file_name || /[^A-Za-z0-9+/=]/.test(file.content)) {
		throw unfit(field, value, 'a file', 'Give the name of a binary field, or an object with content (Base64) and file_name.');
	}
	checkFileSize(file.file_name, decodedSize(file.content), `${PARAMETER} → ${field.name}`);
	return file;
}

/** Whatever names tagged records, one text each: ids or names, a list of them, `{ id }`, or the object IT Glue answers with. */
export function tagEntries(value: unknown): string[] {
	// Every list has a method called `values`.
	const held = Array.isArray(value) ? value : (value as { values?: unknown } | null)?.values;
	const entries = Array.isArray(held) ? held : (parsedList(value) ?? [value]);
	return entries.map((entry: unknown) => {
		const { id, name } = (typeof entry === 'object' && entry !== null ? entry : { id: entry }) as { id?: unknown; name?: unknown };
		return asText(id) || asText(name);
	});
}

function tagIds(field: TraitField, value: unknown): number[] {
	return tagEntries(value).map((text) => {
		if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
		throw unfit(field, text, `the ID of a record (${field.tagType ?? 'any'})`, 'Enter IDs, which consist of digits only.');
	});
}

/** A JSON list keeps names that have commas in them whole. */
function parsedList(value: unknown): unknown[] | undefined {
	if (typeof value !== 'string') return undefined;
	const json = value.trim().startsWith('[') ? jsonList(value) : undefined;
	return json ?? value.replace(/^\s*\[|\]\s*$/g, '').split(',').map((part) => part.trim()).filter(Boolean);
}

function jsonList(text: string): unknown[] | undefined {
	const value = parsedJson(text);
	return Array.isArray(value) ? value : undefined;
}

function parsedObject(text: string): object | undefined {
	const value = parsedJson(text);
	return typeof value === 'object' && value !== null ? value : undefined;
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function unfit({ name, key }: TraitField, value: unknown, what: string, advice: string): InputError {
	const shown = typeof value === 'object' ? 'what was given' : quoted(String(value));
	return new InputError(`"${PARAMETER}" → "${name}" (${key}) cannot be ${shown}: it has to be ${what}.`, advice, PARAMETER);
}

/**
 * All traits of a record after some changes, to be written whole: IT Glue deletes the traits that an update leaves out.
 * @param current as IT Glue answered them
 * @throws InputError where a trait cannot be kept: IT Glue takes a file or a password only by its content
 */
export function mergedTraits(fields: TraitField[], current: Traits, changes: TraitChanges): Traits {
	const merged: Traits = {};
	const atRisk: TraitField[] = [];
	for (const field of fields) {
		const value = current[field.key];
		if (isBlank(value) || field.key in changes.set || changes.emptied.includes(field.key)) continue;
		const kept = keptValue(field, value);
		if (kept === undefined) atRisk.push(field);
		else merged[field.key] = kept;
	}
	if (atRisk.length > 0) throw unkeepable(atRisk);
	return { ...merged, ...changes.set };
}

/** The write form of a value IT Glue answered with; `undefined` where there is none. */
function keptValue(field: TraitField, value: unknown): unknown {
	if (field.kind === 'Tag') return tagIds(field, value);
	if (field.kind === 'Upload' || field.kind === 'Password' || typeof value === 'object') return undefined;
	return value;
}

function unkeepable(fields: TraitField[]): InputError {
	const names = fields.map(({ name, key, kind }) => `"${name}" (${key}, ${kind})`).join(', ');
	return new InputError(
		`Nothing was changed: this record holds what an update would destroy: ${names}.`,
		'IT Glue replaces all fields at once and takes files and passwords only anew. Give these fields again, set them to null to empty them, or change the record in IT Glue.',
		PARAMETER,
	);
}

/** Whether the traits of a record hold the given values, tags compared by the records they link to. */
export function traitsMatch(fields: TraitField[], current: Traits, wanted: Traits): boolean {
	return Object.entries(wanted).every(([key, value]) => {
		const field = fields.find((known) => known.key === key);
		const held = current[key];
		if (!field || isBlank(held)) return isBlank(value);
		return comparable(keptValue(field, held)) === comparable(value);
	});
}

function comparable(value: unknown): string {
	if (Array.isArray(value)) return [...value].map(String).sort().join(',');
	return String(value ?? '').trim().toLowerCase();
}
