import type { FieldType, ILoadOptionsFunctions, ResourceMapperField, ResourceMapperFields } from 'n8n-workflow';
import { asText } from '../../src/itglue/ids';
import { type TraitField, typeFields } from '../../src/itglue/traits';
import { assetTypeId } from '../../src/itglue/traits-write';
import { getItGlueClient } from '../shared/client';
import { toNodeError } from '../shared/errors';

const TYPES: Record<string, FieldType> = {
	Number: 'number',
	Percent: 'number',
	Checkbox: 'boolean',
	Date: 'dateTime',
	Select: 'options',
	Upload: 'object',
};

/** What the resource mapper shows for the chosen type, read from IT Glue. */
export async function getTraitFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	try {
		const client = await getItGlueClient(this, 0);
		const chosen = (this.getCurrentNodeParameters() ?? {}).flexibleAssetTypeId;
		const value = typeof chosen === 'object' && chosen !== null && 'value' in chosen ? chosen.value : chosen;
		const typeId = await assetTypeId(client, asText(value));
		return { fields: (await typeFields(client, typeId)).map(mapperField) };
	} catch (error) {
		throw toNodeError(error, { node: this.getNode() });
	}
}

function mapperField(field: TraitField): ResourceMapperField {
	const { key, kind, required, options, useForTitle } = field;
	return {
		id: key,
		displayName: label(field),
		required,
		display: true,
		defaultMatch: useForTitle,
		canBeUsedToMatch: kind !== 'Upload' && kind !== 'Password',
		type: TYPES[kind] ?? 'string',
		...(kind === 'Select' ? { options: options.map((option) => ({ name: option, value: option })) } : {}),
	};
}

function label({ name, kind, tagType }: TraitField): string {
	if (kind === 'Tag') return `${name} (IDs: ${tagType ?? 'records'})`;
	return kind === 'Upload' ? `${name} (file: content, file_name)` : name;
}
