import { HIDDEN_IN_DATA } from '../http/conceal';
import { InputError, isServiceError, ServiceError } from '../http/errors';
import type { ItGlueClient } from './client';
import { definitionOf } from './definitions';
import { asText, quoted } from './ids';
import type { JsonApiDocument, JsonApiResource } from './jsonapi';
import { listRequest } from './requests';
import { writtenRecord } from './write-requests';
import { checkRequired, mergedTraits, type TraitChanges, type TraitField, type Traits, traitsMatch } from './traits';

/** What can be written of a flexible asset besides its traits; `undefined` leaves it as it is. */
export interface AssetOptions {
	archived?: boolean;
	restricted?: boolean;
}

export interface WrittenAsset {
	resource: JsonApiResource;
	created: boolean;
	/** Flexible assets read to find the one to change. */
	read: number;
}

/**
 * The id of a flexible asset type from its id, its link or its name.
 * @throws InputError where there is no such type
 */
export async function assetTypeId(client: ItGlueClient, value: unknown, parameter = 'Flexible Asset Type'): Promise<string> {
	const text = asText(value);
	if (/^\d+$/.test(text)) return text;
	if (text === '') throw new InputError(`"${parameter}" is empty.`, 'Choose a type, or enter its ID or name.', parameter);
	const names: string[] = [];
	for await (const { id, attributes } of client.list('/flexible_asset_types')) {
		const name = asText(attributes.name);
		if (name.toLowerCase() === text.toLowerCase()) return id;
		names.push(name);
	}
	const advice = `Use one of: ${names.slice(0, 50).join(', ')}.`;
	throw new InputError(`There is no flexible asset type ${quoted(text)}.`, advice, parameter);
}

/** The attributes of a new flexible asset. @throws InputError where a required field is missing */
export function newAttributes(
	{ organizationId, typeId, fields }: { organizationId: string; typeId: string; fields: TraitField[] },
	{ set }: Pick<TraitChanges, 'set'>,
	options: AssetOptions = {},
) {
	checkRequired(fields, set);
	return {
		'organization-id': Number(organizationId),
		'flexible-asset-type-id': Number(typeId),
		traits: set,
		...options,
	};
}

/**
 * The attributes to write so that some traits change and all others stay; none where nothing changes.
 * @param current the record as IT Glue answered it
 * @throws InputError where a required field would be empty, or a trait cannot be kept
 */
export function changedAttributes(
	current: JsonApiResource,
	fields: TraitField[],
	changes: TraitChanges,
	options: AssetOptions = {},
): Record<string, unknown> {
	if (Object.keys(changes.set).length === 0 && changes.emptied.length === 0) return { ...options };
	const traits = mergedTraits(fields, heldTraits(current), changes);
	checkRequired(fields, traits);
	return { ...options, traits };
}

/**
 * The traits of a flexible asset that is to be changed.
 * @throws ServiceError where IT Glue answered without them: written whole, the change would erase all others
 */
export function heldTraits({ attributes: { traits } }: JsonApiResource): Traits {
	if (traits !== null && typeof traits === 'object' && !Array.isArray(traits)) return kept(traits as Traits);
	throw new ServiceError("IT Glue answered without the flexible asset's traits, so nothing was changed.", {
		kind: 'unavailable',
		service: 'IT Glue',
		advice: 'A change would erase the traits that are missing. Run it again later.',
	});
}

/** The API key is taken out of every answer, and must not be written back so. */
function kept(traits: Traits): Traits {
	const hidden = Object.keys(traits).find((key) => JSON.stringify(traits[key]).includes(HIDDEN_IN_DATA));
	if (hidden === undefined) return traits;
	const advice = 'Move the key out of that field, into a password record, or change the record in IT Glue.';
	throw new InputError(`The field "${hidden}" holds the API key of the credential, which is never read, so nothing was changed.`, advice, 'Traits');
}

/** Creates a flexible asset. @throws InputError where a required field is missing, `ServiceError` as IT Glue refuses */
export async function createAsset(
	client: ItGlueClient,
	where: { organizationId: string; typeId: string; fields: TraitField[] },
	{ set }: TraitChanges,
	options: AssetOptions = {},
): Promise<JsonApiResource> {
	const attributes = newAttributes(where, { set }, options);
	const body = { data: { type: 'flexible-assets', attributes } };
	return await written(client.send({ method: 'POST', path: '/flexible_assets', body }), where.fields);
}

/**
 * Changes some traits of a flexible asset and keeps all others: reads the record, merges, writes it whole.
 * Nothing is sent where nothing differs.
 */
export async function updateAsset(
	client: ItGlueClient,
	current: JsonApiResource,
	fields: TraitField[],
	changes: TraitChanges,
	options: AssetOptions = {},
): Promise<JsonApiResource> {
	const attributes = changedAttributes(current, fields, changes, options);
	if (Object.keys(attributes).length === 0) return current;
	const body = { data: { type: 'flexible-assets', attributes } };
	return await written(client.send({ method: 'PATCH', path: `/flexible_assets/${current.id}`, body }), fields);
}

/**
 * Changes the asset whose traits match, or creates one. Several matches are an error: none is touched.
 * @param matchBy keys of the fields to find it by
 */
export async function upsertAsset(
	client: ItGlueClient,
	where: { organizationId: string; typeId: string; fields: TraitField[] },
	matchBy: string[],
	changes: TraitChanges,
	options: AssetOptions = {},
): Promise<WrittenAsset> {
	const { matches, read } = await findAssets(client, where, wantedOf(where.fields, matchBy, changes));
	const [match] = matches;
	if (matches.length > 1) {
		const ids = matches.slice(0, 5).map(({ id }) => id).join(', ');
		const advice = 'Match by more fields, or merge the duplicates in IT Glue.';
		throw new InputError(`${matches.length} flexible assets match, nothing was changed: ${ids}.`, advice, 'Match By');
	}
	if (!match) return { resource: await createAsset(client, where, changes, options), created: true, read };
	return { resource: await updateAsset(client, match, where.fields, changes, options), created: false, read };
}

function wantedOf(fields: TraitField[], matchBy: string[], { set }: TraitChanges): Traits {
	if (matchBy.length === 0) {
		throw new InputError('"Match By" is empty.', 'Name at least one field to find the record by.', 'Match By');
	}
	const missing = matchBy.find((key) => !(key in set));
	if (missing === undefined) return Object.fromEntries(matchBy.map((key) => [key, set[key]]));
	const name = fields.find(({ key }) => key === missing)?.name ?? missing;
	const advice = 'Give it a value, or match by another field.';
	throw new InputError(`"Traits" has no value for "${name}", by which the record is to be found.`, advice, 'Traits');
}

async function findAssets(
	client: ItGlueClient,
	{ organizationId, typeId, fields }: { organizationId: string; typeId: string; fields: TraitField[] },
	wanted: Traits,
): Promise<{ matches: JsonApiResource[]; read: number }> {
	const filters = { flexible_asset_type_id: typeId, organization_id: organizationId };
	const { path, query } = listRequest(definitionOf('flexible-assets'), { filters });
	const matches: JsonApiResource[] = [];
	let read = 0;
	for await (const asset of client.list(path, query, { pageSize: 1000 })) {
		read += 1;
		if (traitsMatch(fields, (asset.attributes.traits ?? {}) as Traits, wanted)) matches.push(asset);
	}
	return { matches, read };
}

/** A refused trait is named by its field, as IT Glue's pointer names it by its key. */
async function written(sending: Promise<JsonApiDocument>, fields: TraitField[]): Promise<JsonApiResource> {
	const answer = await sending.catch(async (error: unknown) => await Promise.reject(explained(error, fields)));
	return writtenRecord(answer, 'flexible asset');
}

function explained(error: unknown, fields: TraitField[]): unknown {
	if (!isServiceError(error) || error.kind !== 'invalid') return error;
	const key = (error.field ?? '').split(/[^\w-]/).at(-1);
	const field = fields.find((known) => known.key === key);
	if (!field) return error;
	const reasons = error.reasons.join('; ') || 'it cannot hold this value';
	const advice = field.tagType
		? `Give IDs of records this organization may use (${field.tagType}).`
		: 'Give a value that this field can hold.';
	return new InputError(`IT Glue refused "Traits" → "${field.name}" (${field.key}): ${reasons}.`, advice, 'Traits');
}
