import { invalid } from './errors';
import type { EntitySpec, FieldSpec, ReferenceType } from './entities/field';
import { picklist } from './entities/picklists';
import type { UserDefinedField } from './model';
import type { Switches } from './switches';

export type Body = Record<string, unknown>;

export interface BodyContext {
	switches: Switches;
	/** Whether a record exists that a field refers to. */
	exists: (type: ReferenceType, id: number) => boolean;
	/** Values of a picklist that only the system itself may use. */
	reserved?: Record<string, number[]>;
}

/**
 * - `create`: what is not named takes its initial value; required fields must be there
 * - `patch`: what is not named stays
 * - `put`: what is not named is emptied; required fields must be there
 */
export type WriteMode = 'create' | 'patch' | 'put';

/**
 * The values a body writes, by field name; names are taken in any case.
 *
 * @throws ApiError 500 with a sentence for everything that is wrong
 */
export function readValues(spec: EntitySpec, body: Body, mode: WriteMode, context: BodyContext): Body {
	const problems: string[] = [];
	const values: Body = {};
	for (const [given, value] of Object.entries(body)) {
		const name = given.toLowerCase();
		if (name === 'id') continue;
		if (name === 'userdefinedfields' && spec.udfs.length) {
			values.userDefinedFields = readUdfs(spec, value, problems);
			continue;
		}
		const field = spec.fields.find((candidate) => candidate.name.toLowerCase() === name);
		if (!field || field.isReadOnly) {
			if (context.switches.strayFields === 'refused')
				problems.push(
					field ? `The field ${field.name} is read-only.` : `Unable to find ${given} in the ${spec.name} Entity.`,
				);
			continue;
		}
		const problem = checkValue(field, value, context);
		if (problem) problems.push(problem);
		values[field.name] = value === '' && field.isRequired ? null : value;
	}
	const writable = spec.fields.filter(({ isReadOnly }) => !isReadOnly);
	if (mode === 'create') for (const { name, initial } of writable) values[name] ??= initial;
	if (mode === 'put') for (const { name } of writable) values[name] ??= null;
	if (mode !== 'patch') problems.push(...missing(writable, values));
	else
		problems.push(
			...missing(
				writable.filter(({ name }) => Object.hasOwn(values, name)),
				values,
			),
		);
	if (problems.length) throw invalid(problems);
	return values;
}

const missing = (fields: FieldSpec[], values: Body): string[] =>
	fields
		.filter(({ isRequired, name }) => isRequired && (values[name] === null || values[name] === undefined))
		.map(({ name }) => `Missing Required Field: ${name}.; on record number [1].`);

function checkValue(field: FieldSpec, value: unknown, { exists, switches, reserved }: BodyContext): string | null {
	const { name, length } = field;
	if (value === null) return null;
	if (!hasType(field, value))
		return `Error converting value "${String(value)}" to type '${field.dataType}'. Path '${name}'.`;
	if (length && String(value).length > length)
		return `The value of ${name} exceeds its maximum length of ${length}.; on record number [1].`;
	if (field.picklist) {
		const choice = picklist(field.picklist, switches).find((option) => Number(option.value) === value);
		if (!choice?.isActive || reserved?.[name]?.includes(value as number))
			return `Picklist value ${String(value)} is not valid for the field ${name}.; on record number [1].`;
	}
	if (field.references && !exists(field.references, value as number))
		return `Value does not reference an existing entity: ${name}.; on record number [1].`;
	return null;
}

function hasType({ dataType }: FieldSpec, value: unknown): boolean {
	switch (dataType) {
		case 'string':
			return typeof value === 'string';
		case 'integer':
		case 'long':
			return Number.isSafeInteger(value);
		case 'boolean':
			return typeof value === 'boolean';
		case 'datetime':
			return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));
	}
}

function readUdfs(spec: EntitySpec, value: unknown, problems: string[]): UserDefinedField[] {
	const rows = Array.isArray(value) ? (value as Array<Partial<UserDefinedField> | null>) : [];
	if (!Array.isArray(value)) problems.push('userDefinedFields must be an array of names and values.');
	return rows.flatMap((row) => {
		const udf = spec.udfs.find(({ name }) => name === row?.name);
		if (!udf) problems.push(`Unable to find the user-defined field ${String(row?.name)} in the ${spec.name} Entity.`);
		return udf ? [{ name: udf.name, value: row?.value === null ? null : String(row?.value ?? '') }] : [];
	});
}
