import type {
	FieldType,
	ILoadOptionsFunctions,
	INodePropertyOptions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';
import type { ItGlueClient } from '../../src/itglue/client';
import { definitionOf } from '../../src/itglue/definitions';
import { asText, optionalRecordId } from '../../src/itglue/ids';
import type { JsonApiResource } from '../../src/itglue/jsonapi';
import { isOfOrganization, tagPages, type TagTarget, tagTarget } from '../../src/itglue/tags';
import { type TraitField, typeFields } from '../../src/itglue/traits';
import { assetTypeId } from '../../src/itglue/traits-write';
import { getItGlueClient } from '../shared/client';
import { toNodeError } from '../shared/errors';
import { locatorValue } from '../shared/resource/chosen';

const TYPES: Record<string, FieldType> = {
	Number: 'number',
	Percent: 'number',
	Checkbox: 'boolean',
	Date: 'dateTime',
	Select: 'options',
};

/** Records a Tag field offers at most: n8n stores what it offers with the workflow. */
const MOST_OPTIONS = 500;

interface Choices {
	options: INodePropertyOptions[];
	/** Whether there are more records than options. */
	isCut: boolean;
}

/** What the resource mapper shows for the chosen type, read from IT Glue, with the records its Tag fields can link to. */
export async function getTraitFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	try {
		const client = await getItGlueClient(this, 0);
		const typeId = await assetTypeId(client, chosenText(this, 'flexibleAssetTypeId'));
		const fields = await typeFields(client, typeId);
		const organizationId = await organizationOf(this, client).catch(() => undefined);
		const choices = await tagChoices(client, fields, organizationId);
		return { fields: fields.map((field) => mapperField(field, choices.get(field.tagType ?? ''))) };
	} catch (error) {
		throw toNodeError(error, { node: this.getNode() });
	}
}

function chosenText(context: ILoadOptionsFunctions, name: string): string {
	return asText(locatorValue((context.getCurrentNodeParameters() ?? {})[name]));
}

/** The organization whose records the asset can link to: the chosen one, or that of the chosen asset. */
async function organizationOf(context: ILoadOptionsFunctions, client: ItGlueClient): Promise<string | undefined> {
	const chosen = (name: string, type: string) => optionalRecordId(chosenText(context, name), definitionOf(type), name);
	const assetId = chosen('flexibleAssetId', 'flexible-assets');
	if (assetId === undefined) return chosen('organizationId', 'organizations');
	const { data } = await client.get(`/flexible_assets/${assetId}`);
	return asText((data as JsonApiResource).attributes['organization-id']) || undefined;
}

/** By tag type. What cannot be listed has no choices, and its fields stay fields for text. */
async function tagChoices(
	client: ItGlueClient,
	fields: TraitField[],
	organizationId: string | undefined,
): Promise<Map<string, Choices>> {
	const tags = new Map(fields.filter(({ kind }) => kind === 'Tag').map((field) => [field.tagType ?? '', tagTarget(field)]));
	const loaded = await Promise.all(
		[...tags].map(async ([tagType, target]) => {
			if (!target || (isOfOrganization(target) && organizationId === undefined)) return undefined;
			return await choicesOf(client, target, organizationId)
				.then((choices): [string, Choices] => [tagType, choices])
				.catch(() => undefined);
		}),
	);
	return new Map(loaded.filter((entry) => entry !== undefined));
}

async function choicesOf(client: ItGlueClient, target: TagTarget, organizationId: string | undefined): Promise<Choices> {
	const records: JsonApiResource[] = [];
	const paging = { pageSize: MOST_OPTIONS + 1, limit: MOST_OPTIONS + 1 };
	for await (const { resources } of await tagPages(client, target, organizationId, paging)) records.push(...resources);
	const options = records.slice(0, MOST_OPTIONS).map(({ id, attributes }) => ({ name: asText(attributes.name) || id, value: id }));
	return { options: options.sort((a, b) => a.name.localeCompare(b.name)), isCut: records.length > MOST_OPTIONS };
}

function mapperField(field: TraitField, choices: Choices | undefined): ResourceMapperField {
	const { key, kind, required, options, useForTitle } = field;
	const select = options.map((option) => ({ name: option, value: option }));
	return {
		id: key,
		displayName: label(field, choices),
		required,
		display: true,
		defaultMatch: useForTitle,
		canBeUsedToMatch: kind !== 'Upload' && kind !== 'Password',
		type: choices ? 'options' : (TYPES[kind] ?? 'string'),
		...(kind === 'Select' ? { options: select } : {}),
		...(choices ? { options: choices.options } : {}),
	};
}

function label(field: TraitField, choices: Choices | undefined): string {
	const { name, kind, tagType } = field;
	if (kind === 'Upload') return `${name} (input data field name)`;
	if (kind !== 'Tag') return name;
	const target = tagTarget(field)?.label ?? tagType ?? 'records';
	if (!choices) return `${name} (names or IDs: ${target})`;
	return choices.isCut ? `${name} (${target}, the first ${MOST_OPTIONS})` : `${name} (${target})`;
}
