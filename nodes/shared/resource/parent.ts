import type { INodeProperties } from 'n8n-workflow';
import { InputError } from '../../../src/http/errors';
import type { ResourceDefinition } from '../../../src/itglue/definition';
import { definitionOf } from '../../../src/itglue/definitions';
import { asText, quoted, recordId } from '../../../src/itglue/ids';
import { labelOf } from '../../../src/itglue/naming';
import { hasSeveralParents, type ParentChoice } from '../../../src/itglue/requests';
import { byName } from '../by-name';
import { chosenValue, scopeOf } from './chosen';
import { type LocatorOptions, locatorOf, recordLocator, SEARCH_PARENTS } from './parameters';
import { chosenFilters, listsUnderParent, type OperationContext, resourceLabel } from './resource';

/** Where records of several types can be the parent: which type, and which record. */
export const PARENT_TYPE = 'parentType';
export const PARENT_ID = 'parentId';
const PARENT_TYPE_LABEL = 'Record Type';
const PARENT_LABEL = 'Record';

export const NARROWS = 'Narrows the list to choose from';

/** The parameters that choose the record others are under. */
export function parentProperties(definition: ResourceDefinition, options: LocatorOptions = {}): INodeProperties[] {
	const parents = definition.paths.nested?.parents ?? [];
	if (parents.length === 0) return [];
	if (!hasSeveralParents(definition)) return [locatorOf(parents[0], options)];
	const first = parents.includes('configurations') ? 'configurations' : parents[0];
	const types = byName(parents.map((value) => ({ name: labelOf(definitionOf(value).singular), value })));
	return [
		{
			displayName: PARENT_TYPE_LABEL,
			name: PARENT_TYPE,
			type: 'options',
			options: types,
			default: first,
			description: `What kind of record the ${definition.plural} belong to`,
		},
		...narrowing(parents, PARENT_TYPE),
		recordLocator({
			displayName: PARENT_LABEL,
			name: PARENT_ID,
			searchMethod: SEARCH_PARENTS,
			description: `The record the ${definition.plural} belong to`,
		}),
	];
}

/** What narrows the list of records to choose from, shown for the types whose list it narrows. */
export function narrowing(types: readonly string[], typeParameter: string): INodeProperties[] {
	const scopes = new Map<string, string[]>();
	for (const type of types) {
		for (const scope of scopesOf(definitionOf(type))) scopes.set(scope, [...(scopes.get(scope) ?? []), type]);
	}
	return [...scopes].map(([scope, shownFor]) => ({
		...locatorOf(scope, { description: NARROWS }),
		displayOptions: { show: { [typeParameter]: shownFor } },
	}));
}

/** The types of the records that a list can be, or has to be, narrowed by. */
function scopesOf(definition: ResourceDefinition): string[] {
	const filters = chosenFilters(definition).map(({ references = '' }) => references);
	const parents = listsUnderParent(definition) ? (definition.paths.nested?.parents ?? []) : [];
	return [...new Set([...parents, ...filters])];
}

/** The chosen parent; nothing where none is chosen. @throws InputError */
export function parentOf(operation: OperationContext): ParentChoice {
	const { definition } = operation;
	const [first] = definition.paths.nested?.parents ?? [];
	if (first === undefined) return {};
	if (!hasSeveralParents(definition)) return { parentId: scopeOf(operation, first) };
	const parentType = parentTypeOf(definition, operation.context.getNodeParameter(PARENT_TYPE, operation.itemIndex, ''));
	return { parentType, parentId: recordId(chosenValue(operation, PARENT_ID), definitionOf(parentType), PARENT_LABEL) };
}

/** The type of the parent out of whatever names it: `configurations`, "Configuration". @throws InputError */
export function parentTypeOf({ paths, plural }: ResourceDefinition, value: unknown): string {
	const parents = paths.nested?.parents ?? [];
	const wanted = hyphenated(asText(value));
	const type = parents.find((known) => known === wanted || hyphenated(definitionOf(known).singular) === wanted);
	if (type !== undefined) return type;
	const problem = wanted === '' ? 'is empty' : `cannot be ${quoted(asText(value))}: such records have no ${plural}`;
	const advice = `Use one of: ${parents.join(', ')}.`;
	throw new InputError(`"${PARENT_TYPE_LABEL}" ${problem}.`, advice, PARENT_TYPE_LABEL);
}

function hyphenated(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** The chosen parent, which the path needs. @throws InputError where none is chosen */
export function requiredParentOf(operation: OperationContext): ParentChoice {
	const choice = parentOf(operation);
	if (choice.parentId !== undefined) return choice;
	const parent = definitionOf(operation.definition.paths.nested?.parents[0] ?? '');
	return { parentId: recordId('', parent, resourceLabel(parent)) };
}
