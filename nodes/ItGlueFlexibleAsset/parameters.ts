import type { INodeProperties } from 'n8n-workflow';
import { locatorOf } from '../shared/resource/parameters';

/** Chooses a type as every record is chosen, and by its name. */
export function typeLocator(): INodeProperties {
	const locator = locatorOf('flexible-asset-types', { required: true });
	const byName = { displayName: 'By Name', name: 'name', type: 'string' as const, placeholder: 'e.g. Backup' };
	return { ...locator, modes: [...(locator.modes ?? []), byName] };
}

const NOT_FOR_TOOLS = { '@tool': [true] };

/** Shown until a type is chosen too, where n8n would only say that there are none. */
const NO_FIELDS = 'No fields to fill in: choose a flexible asset type that has some';

/** The traits: mapped field by field, or as JSON, which is the only form an AI agent gets. */
export function traitParameters(mode: 'add' | 'update' | 'upsert'): INodeProperties[] {
	return [
		{
			displayName: 'Specify Traits',
			name: 'specifyTraits',
			type: 'options',
			options: [
				{ name: 'As JSON', value: 'json' },
				{ name: 'Using Fields Below', value: 'fields' },
			],
			default: 'fields',
			displayOptions: { hide: NOT_FOR_TOOLS },
		},
		{
			displayName: 'Traits',
			name: 'traits',
			type: 'resourceMapper',
			noDataExpression: true,
			default: { mappingMode: 'defineBelow', value: null },
			hint: 'Tag fields take one record of the list, or an expression with names or IDs, separated by commas. Fields for files take the name of the input field containing the binary file data.',
			typeOptions: {
				loadOptionsDependsOn: [
					'flexibleAssetTypeId.value',
					mode === 'update' ? 'flexibleAssetId.value' : 'organizationId.value',
				],
				resourceMapper: {
					resourceMapperMethod: 'getTraitFields',
					mode,
					fieldWords: { singular: 'field', plural: 'fields' },
					addAllFields: mode === 'add',
					multiKeyMatch: true,
					supportAutoMap: true,
					noFieldsError: NO_FIELDS,
				},
			},
			displayOptions: { show: { specifyTraits: ['fields'] }, hide: NOT_FOR_TOOLS },
		},
		{ ...TRAITS_JSON, displayOptions: { show: { specifyTraits: ['json'] }, hide: NOT_FOR_TOOLS } },
		{ ...TRAITS_JSON, displayOptions: { show: NOT_FOR_TOOLS } },
		...(mode === 'upsert'
			? [
					{ ...MATCH_BY, displayOptions: { show: { specifyTraits: ['json'] }, hide: NOT_FOR_TOOLS } },
					{ ...MATCH_BY, displayOptions: { show: NOT_FOR_TOOLS } },
				]
			: []),
	];
}

const TRAITS_JSON: INodeProperties = {
	displayName: 'Traits (JSON)',
	name: 'traitsJson',
	type: 'json',
	default: '{}',
	description:
		'Values by field key or name, such as {"vendor": "Contoso"}. Tags are lists of names or IDs; null empties a field; fields left out stay as they are.',
};

const MATCH_BY: INodeProperties = {
	displayName: 'Match By',
	name: 'matchBy',
	type: 'string',
	default: '',
	placeholder: 'e.g. name, vendor',
	description: 'Keys or names of the fields that tell whether the record exists already, separated by commas',
};

export const ASSET_OPTIONS: INodeProperties = {
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			displayName: 'Archived',
			name: 'archived',
			type: 'boolean',
			default: false,
			description: 'Whether the record is archived',
		},
		{
			displayName: 'Restricted',
			name: 'restricted',
			type: 'boolean',
			default: false,
			description: 'Whether only chosen users and groups may see the record',
		},
	],
};

/** Conditions on traits, checked here as IT Glue cannot filter by them. */
export const TRAIT_FILTERS: INodeProperties = {
	displayName: 'Trait Filters',
	name: 'traitFilters',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Condition',
	default: {},
	description: 'Conditions that must all hold. IT Glue cannot filter by traits, so all records of the type are read.',
	options: [
		{
			displayName: 'Condition',
			name: 'conditions',
			values: [
				{
					displayName: 'Field',
					name: 'field',
					type: 'string',
					default: '',
					placeholder: 'e.g. vendor',
					description: 'Key or name of the field',
				},
				{
					displayName: 'Condition',
					name: 'condition',
					type: 'options',
					options: [
						{ name: 'Contains', value: 'contains' },
						{ name: 'Equals', value: 'equals' },
						{ name: 'Is Empty', value: 'empty' },
						{ name: 'Is Not Empty', value: 'notEmpty' },
					],
					default: 'contains',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					description: 'Letter case aside. Tags compare by name or ID of the linked records.',
				},
			],
		},
	],
};
