import type { INodeProperties, INodePropertyMode, INodePropertyOptions } from 'n8n-workflow';
import type { FilterDefinition, ResourceDefinition, VerbDefinition } from '../../../src/itglue/definition';
import { definitionOf } from '../../../src/itglue/definitions';
import { fieldName, labelOf, withArticle } from '../../../src/itglue/naming';
import { filterLabel } from '../../../src/itglue/requests';
import { byName } from '../by-name';
import { collectedFilters, idParameter, isSearchable, resourceLabel, searchMethod } from './resource';

export interface LocatorOptions {
	required?: boolean;
	description?: string;
}

/** Chooses one record: from a searched list, by id, or by its link in IT Glue. */
export function locator(definition: ResourceDefinition, options: LocatorOptions = {}): INodeProperties {
	const label = resourceLabel(definition);
	const modes: INodePropertyMode[] = [
		...(isSearchable(definition) ? [listMode(definition)] : []),
		ID_MODE,
		...(definition.webLink ? [linkMode(definition.webLink)] : []),
	];
	return {
		displayName: label,
		name: idParameter(definition),
		type: 'resourceLocator',
		default: { mode: modes[0].name, value: '' },
		...(options.required ? { required: true } : {}),
		...(options.description ? { description: options.description } : {}),
		modes,
	};
}

type ModeDetails = Omit<INodePropertyMode, 'displayName' | 'name' | 'type'>;

function mode(
	displayName: string,
	name: string,
	type: INodePropertyMode['type'],
	more: ModeDetails,
): INodePropertyMode {
	return Object.assign({ displayName, name, type }, more);
}

function listMode(definition: ResourceDefinition): INodePropertyMode {
	return mode('From List', 'list', 'list', {
		placeholder: `Select ${withArticle(definition.singular)}...`,
		typeOptions: { searchListMethod: searchMethod(definition), searchable: true },
	});
}

/** Names of the `listSearch` methods for records of a type that is chosen elsewhere in the node. */
export const SEARCH_PARENTS = 'searchParents';
export const SEARCH_DESTINATIONS = 'searchDestinations';

/** Chooses a record of a type that is chosen elsewhere in the node. */
export function recordLocator(choice: {
	displayName: string;
	name: string;
	searchMethod: string;
	description: string;
}): INodeProperties {
	const { displayName, name, searchMethod: searchListMethod, description } = choice;
	const list = mode('From List', 'list', 'list', {
		placeholder: 'Select a record...',
		typeOptions: { searchListMethod, searchable: true },
	});
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description,
		modes: [list, ID_MODE, linkMode(ANY_WEB_LINK)],
	};
}

/** A link to any record: its id is the last part of the path. What type it is of is checked where it is used. */
const ANY_WEB_LINK = '^https?://[^/]+/(?:[^?#]*/)?(\\d+)/?(?:[?#].*)?$';

const ID_MODE = mode('By ID', 'id', 'string', {
	placeholder: 'e.g. 2901000000000101',
	validation: [
		{ type: 'regex', properties: { regex: '^\\s*[0-9]+\\s*$', errorMessage: 'IDs consist of digits only' } },
	],
});

function linkMode(webLink: string): INodePropertyMode {
	return mode('By URL', 'url', 'string', {
		placeholder: 'e.g. https://your-company.itglue.com/...',
		validation: [
			{ type: 'regex', properties: { regex: webLink, errorMessage: 'Not a link to such a record in IT Glue' } },
		],
		extractValue: { type: 'regex', regex: webLink },
	});
}

export const RETURN_ALL: INodeProperties = {
	displayName: 'Return All',
	name: 'returnAll',
	type: 'boolean',
	default: false,
	description: 'Whether to return all results or only up to a given limit',
};

export const LIMIT: INodeProperties = {
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 50,
	description: 'Max number of results to return',
	displayOptions: { show: { returnAll: [false] } },
};

export const SIMPLIFY: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

/** The Filters collection: exactly what IT Glue is known to filter by. */
export function filters(definition: ResourceDefinition): INodeProperties[] {
	const options = collectedFilters(definition).flatMap(filterParameters);
	if (options.length === 0) return [];
	return [
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: byName(options),
		},
	];
}

/** Names of the two parameters of a date range. */
export function dateRangeParameters(filter: FilterDefinition): { from: string; to: string } {
	const name = fieldName(filter.name);
	return { from: `${name}From`, to: `${name}To` };
}

function filterParameters(filter: FilterDefinition): INodeProperties[] {
	const name = fieldName(filter.name);
	const displayName = filterLabel(filter);
	const described = filter.description ? { description: filter.description } : {};
	switch (filter.kind) {
		case 'boolean':
			return [{ displayName, name, type: 'boolean', default: false, description: booleanText(filter) }];
		case 'options':
			return [choice(displayName, name, filter.options ?? [], described)];
		case 'date-range': {
			const range = dateRangeParameters(filter);
			return [
				{ displayName: `${displayName} From`, name: range.from, type: 'dateTime', default: '' },
				{ displayName: `${displayName} To`, name: range.to, type: 'dateTime', default: '' },
			];
		}
		case 'ids':
			return [text(name, displayName, { description: 'One or several IDs, separated by commas', ...described })];
		case 'number-range':
			return [text(name, displayName, { placeholder: 'e.g. 2,10', description: 'Lowest and highest number' })];
		default:
			return [text(name, displayName, { description: EXACT, ...emailExample(name), ...described })];
	}
}

/** How n8n writes addresses in its own nodes. */
function emailExample(name: string): Partial<INodeProperties> {
	return name === 'email' ? { placeholder: 'name@email.com' } : {};
}

const EXACT = 'Matches exactly, without wildcards. Separate several values with commas.';

function booleanText(filter: FilterDefinition): string {
	return filter.description ?? `Whether records must be marked as ${labelOf(filter.name).toLowerCase()}`;
}

function text(name: string, displayName: string, more: Partial<INodeProperties>): INodeProperties {
	return { displayName, name, type: 'string', default: '', ...more };
}

/** One of several values; `nameOf` says what they are called. */
export function choice(
	displayName: string,
	name: string,
	values: readonly string[],
	more: Partial<INodeProperties> = {},
	nameOf: (value: string) => string = labelOf,
): INodeProperties {
	const options: INodePropertyOptions[] = byName(values.map((value) => ({ name: nameOf(value), value })));
	const first = options[0]?.value ?? '';
	return { displayName, name, type: 'options', options, default: first, ...more };
}

/** Sorting in a collection of its own; IT Glue sorts by one key. */
export function sorting(definition: ResourceDefinition): INodeProperties[] {
	if (definition.sorts.length === 0) return [];
	return [
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'collection',
			placeholder: 'Add Sort',
			default: {},
			options: [
				choice('Sort By', 'by', definition.sorts),
				{
					displayName: 'Direction',
					name: 'direction',
					type: 'options',
					options: [
						{ name: 'Ascending', value: 'asc' },
						{ name: 'Descending', value: 'desc' },
					],
					default: 'asc',
				},
			],
		},
	];
}

/** The Options collection: what can come along with a record, and what else the verb takes. */
export function verbOptions({ includes = [], optional = [] }: Partial<VerbDefinition> = {}): INodeProperties[] {
	const inclusion: INodeProperties = {
		displayName: 'Include',
		name: 'include',
		type: 'multiOptions',
		options: byName(includes.map((value) => ({ name: labelOf(value), value }))),
		default: [],
		description: 'Related records to return along with each record',
	};
	const options = [
		...(includes.length > 0 ? [inclusion] : []),
		...optional.map(({ name, description }) => text(fieldName(name), labelOf(name), { description })),
	];
	if (options.length === 0) return [];
	return [
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: byName(options),
		},
	];
}

/** The locator of a resource of another definition, by its type. */
export function locatorOf(type: string, options: LocatorOptions = {}): INodeProperties {
	return locator(definitionOf(type), options);
}
