import type { IDataObject, ResourceMapperValue } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import { definitionOf } from '../../src/itglue/definitions';
import { asText, recordId } from '../../src/itglue/ids';
import type { JsonApiResource } from '../../src/itglue/jsonapi';
import { withTagIds } from '../../src/itglue/tags';
import { fieldNamed, type TraitChanges, type TraitField, traitChanges, typeFields } from '../../src/itglue/traits';
import { type AssetOptions, assetTypeId } from '../../src/itglue/traits-write';
import { isToolRun } from '../shared/context';
import { listOf, objectOf, switchOf } from '../shared/given';
import { chosenValue } from '../shared/resource/chosen';
import { readFile } from '../shared/resource/files';
import { rememberInRun } from '../shared/resource/remember';
import type { OperationContext } from '../shared/resource/resource';

/** The chosen type, by its id or name; a name is looked up once for all items. */
export async function typeIdOf(operation: OperationContext): Promise<string> {
	const chosen = chosenValue(operation, 'flexibleAssetTypeId');
	return await rememberInRun(operation, `type ${asText(chosen)}`, async () => await assetTypeId(operation.client, chosen));
}

/** The fields of a type, read once for all items. */
export async function fieldsOf(operation: OperationContext, typeId: string): Promise<TraitField[]> {
	return await rememberInRun(operation, `fields ${typeId}`, async () => await typeFields(operation.client, typeId));
}

/** Where a new asset goes: the chosen organization and type. */
export async function whereOf(operation: OperationContext) {
	const organizations = definitionOf('organizations');
	const organizationId = recordId(chosenValue(operation, 'organizationId'), organizations, 'Organization');
	const typeId = await typeIdOf(operation);
	return { organizationId, typeId, fields: await fieldsOf(operation, typeId) };
}

/** The chosen asset as it is now, which has to be of the chosen type, and what is to change of it. */
export async function currentAsset(operation: OperationContext, id: string) {
	const typeId = await typeIdOf(operation);
	const fields = await fieldsOf(operation, typeId);
	const { data } = await operation.client.get(`/flexible_assets/${id}`);
	const current = data as JsonApiResource;
	checkType(current, typeId);
	const changes = await changesOf(operation, fields, asText(current.attributes['organization-id']));
	return { current, fields, changes };
}

function usesJson({ context, itemIndex }: OperationContext): boolean {
	return isToolRun(context) || context.getNodeParameter('specifyTraits', itemIndex, 'fields') === 'json';
}

/** The traits to write, the names in Tag fields looked up within the organization of the asset. */
export async function changesOf(operation: OperationContext, fields: TraitField[], organizationId: string): Promise<TraitChanges> {
	const given = await withFiles(operation, fields, traitsGiven(operation, fields));
	return traitChanges(fields, await withTagIds(operation.client, organizationId, fields, given));
}

/** The files that upload fields name by a binary field of the item. */
async function withFiles(operation: OperationContext, fields: TraitField[], given: Record<string, unknown>) {
	const read = { ...given };
	for (const [key, value] of Object.entries(given)) {
		const field = fieldNamed(fields, key);
		if (!namesFile(field, value)) continue;
		const { content, name } = await readFile(operation, value, `Traits → ${field.name}`);
		read[key] = { content, file_name: name };
	}
	return read;
}

/** Objects come as text where n8n made text of them. */
function namesFile({ kind }: TraitField, value: unknown): value is string {
	return kind === 'Upload' && typeof value === 'string' && value !== '' && !value.trimStart().startsWith('{');
}

/** Refuses what can be seen to be wrong before any record is read; names in Tag fields are looked up and files read later. */
export function checkGiven(operation: OperationContext, fields: TraitField[]): void {
	const given = Object.entries(traitsGiven(operation, fields));
	const isLater = ([name, value]: [string, unknown]): boolean => {
		const field = fieldNamed(fields, name);
		return field.kind === 'Tag' || namesFile(field, value);
	};
	traitChanges(fields, Object.fromEntries(given.filter((entry) => !isLater(entry))));
	if (given.length > 0 || Object.keys(assetOptions(operation)).length > 0) return;
	throw new InputError('There is nothing to change.', 'Give at least one field a value.', 'Traits');
}

function traitsGiven(operation: OperationContext, fields: TraitField[]): Record<string, unknown> {
	const { context, itemIndex } = operation;
	if (usesJson(operation)) return objectOf(context.getNodeParameter('traitsJson', itemIndex, '{}'), 'Traits (JSON)');
	const mapping = context.getNodeParameter('traits', itemIndex, {}) as Partial<ResourceMapperValue>;
	if (mapping.mappingMode !== 'autoMapInputData') return withoutNull(mapping.value ?? {});
	const { json } = context.getInputData()[itemIndex];
	const known = new Set(fields.map(({ key }) => key));
	return withoutNull(Object.fromEntries(Object.entries(json).filter(([key]) => known.has(key))));
}

/** Fields that nobody filled in arrive as `null`. */
function withoutNull(values: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

export function matchingFields(operation: OperationContext, fields: TraitField[]): string[] {
	const { context, itemIndex } = operation;
	const named = usesJson(operation)
		? listOf(context.getNodeParameter('matchBy', itemIndex, ''))
		: ((context.getNodeParameter('traits', itemIndex, {}) as Partial<ResourceMapperValue>).matchingColumns ?? []);
	return named.filter((name) => name.trim() !== '').map((name) => fieldNamed(fields, name, 'Match By').key);
}

export function assetOptions({ context, itemIndex }: OperationContext): AssetOptions {
	const { archived, restricted } = context.getNodeParameter('additionalFields', itemIndex, {}) as IDataObject;
	return {
		...(archived === undefined ? {} : { archived: switchOf(archived, 'Archived') }),
		...(restricted === undefined ? {} : { restricted: switchOf(restricted, 'Restricted') }),
	};
}

function checkType({ attributes }: JsonApiResource, typeId: string): void {
	if (String(attributes['flexible-asset-type-id']) === typeId) return;
	const name = asText(attributes['flexible-asset-type-name']) || 'another type';
	const advice = 'Choose the type of the record, or another record.';
	throw new InputError(`The flexible asset is of the type "${name}", not of the chosen one.`, advice, 'Flexible Asset Type');
}

