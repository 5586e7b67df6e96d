import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import type { ItGlueClient, Lane } from '../../../src/itglue/client';
import type { FilterDefinition, ResourceDefinition } from '../../../src/itglue/definition';
import { fieldName, labelOf } from '../../../src/itglue/naming';
import type { Emit } from '../items';

/** What an operation gets: one input item of one node. */
export interface OperationContext {
	context: IExecuteFunctions;
	client: ItGlueClient;
	/** Stands for the API key: what was read with one key is not for another. */
	scope: string;
	definition: ResourceDefinition;
	itemIndex: number;
	emit: Emit;
	/** Ids of records that were named instead, by parameter. */
	chosen?: ReadonlyMap<string, string>;
}

export type OperationHandler = (operation: OperationContext) => Promise<void>;

/** One operation of a resource in a node: how it reads on screen, its parameters, and what it does. */
export interface Operation {
	/** Value of the `operation` parameter: `get`, `getAll`. */
	value: string;
	/** Title case: "Get Many". */
	name: string;
	/** Sentence case; an AI agent chooses by it. */
	action: string;
	description: string;
	/** Parameters, without `displayOptions`: the builder adds when they show. */
	properties: INodeProperties[];
	/** Works on one item; one of `run` and `runAll` is there. */
	run?: OperationHandler;
	/** Works on all items at once. */
	runAll?: (context: IExecuteFunctions) => Promise<INodeExecutionData[][]>;
	/** Absent from the variant an AI agent calls. */
	notForTools?: boolean;
	/** Whether it changes nothing, so that items may be worked on side by side. */
	readOnly?: boolean;
	/** Lane of its requests; `interactive` where absent. */
	lane?: (context: IExecuteFunctions, itemIndex: number) => Lane;
}

/** One resource of a node. */
export interface NodeResource {
	definition: ResourceDefinition;
	operations: Operation[];
}

/** Value of the `resource` parameter: `configurationInterface`. */
export function resourceValue({ singular }: ResourceDefinition): string {
	return fieldName(singular);
}

/** Name of the parameter that holds a record's id: `configurationId`. */
export function idParameter(definition: ResourceDefinition): string {
	return `${resourceValue(definition)}Id`;
}

/** Display name of a resource: "Configuration Interface". */
export function resourceLabel({ singular }: ResourceDefinition): string {
	return labelOf(singular);
}

/** Name of the `listSearch` method that finds records of a type: `searchConfigurations`. */
export function searchMethod({ type }: ResourceDefinition): string {
	return fieldName(`search-${type}`);
}

/** Filters that a parameter of their own stands for, because a person chooses a record for them. */
const CHOSEN_FILTERS = new Set(['organization_id', 'flexible_asset_type_id']);

/** The filter a parameter of its own stands for: the organization, the flexible asset type. */
export function chosenFilters({ filters }: ResourceDefinition): FilterDefinition[] {
	return filters.filter((filter) => CHOSEN_FILTERS.has(filter.name));
}

/** The filters of the Filters collection. */
export function collectedFilters({ filters }: ResourceDefinition): FilterDefinition[] {
	return filters.filter((filter) => !CHOSEN_FILTERS.has(filter.name) && filter.kind !== 'parent');
}

/** Whether records can be looked for by name: there is a list, or a record that they come along with. */
export function isSearchable({ paths, verbs }: ResourceDefinition): boolean {
	return verbs.list !== undefined || paths.nested?.include !== undefined;
}

/** Whether a list exists only under a parent record. */
export function listsUnderParent({ verbs }: ResourceDefinition): boolean {
	return verbs.list?.paths.includes('flat') === false;
}

/** Whether single records are only reached through their parent. */
export function showsUnderParent({ paths, verbs }: ResourceDefinition): boolean {
	return verbs.show ? !verbs.show.paths.includes('flat') : paths.flat === undefined;
}
