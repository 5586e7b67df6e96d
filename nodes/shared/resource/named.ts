import type { INodeProperties } from 'n8n-workflow';
import { InputError } from '../../../src/http/errors';
import type { ResourceDefinition } from '../../../src/itglue/definition';
import { attachedPages } from '../../../src/itglue/attached';
import { DEFINITIONS, definitionOf } from '../../../src/itglue/definitions';
import { asText, optionalRecordId, quoted } from '../../../src/itglue/ids';
import type { JsonApiResource } from '../../../src/itglue/jsonapi';
import { hasSeveralParents, listRequest } from '../../../src/itglue/requests';
import { recordsNamed } from '../list-search';
import { chosenValue } from './chosen';
import { PARENT_ID, PARENT_TYPE, parentOf, parentTypeOf } from './parent';
import {
	chosenFilters,
	idParameter,
	isSearchable,
	listsUnderParent,
	type OperationContext,
	resourceLabel,
} from './resource';

const MOST_SUGGESTIONS = 5;

const BY_PARAMETER = new Map(DEFINITIONS.filter(isSearchable).map((definition) => [idParameter(definition), definition]));

/**
 * Models name records where ids are wanted. Finds the record that is called exactly so, within what else was chosen, for
 * every record that the parameters choose.
 * @returns ids by parameter
 * @throws InputError where no record or several are called so, with those that come close
 */
export async function idsOfNames(
	operation: OperationContext,
	properties: INodeProperties[],
): Promise<ReadonlyMap<string, string>> {
	const chosen = new Map<string, string>();
	for (const { name, type, modes = [] } of properties) {
		const definition = type === 'resourceLocator' ? definitionFor(operation, name) : undefined;
		const given = asText(chosenValue(operation, name));
		const takesNames = modes.some((mode) => mode.name === 'name');
		if (!definition || takesNames || !isName(given, definition)) continue;
		chosen.set(name, await idOfName({ ...operation, chosen }, definition, given));
	}
	return chosen;
}

function definitionFor({ context, definition, itemIndex }: OperationContext, name: string): ResourceDefinition | undefined {
	if (name !== PARENT_ID) return BY_PARAMETER.get(name);
	return definitionOf(parentTypeOf(definition, context.getNodeParameter(PARENT_TYPE, itemIndex, '')));
}

/** The id of a record that a model may have named. @throws InputError where no record or several are called so */
export async function idOrName(operation: OperationContext, definition: ResourceDefinition, value: unknown): Promise<unknown> {
	const given = asText(value);
	return isName(given, definition) ? await idOfName(operation, definition, given) : value;
}

function isName(given: string, { webLink }: ResourceDefinition): boolean {
	if (given === '' || /^[\d\s,.+-]+$/.test(given) || /[/:?#]/.test(given)) return false;
	return !webLink || !new RegExp(webLink).test(given);
}

async function idOfName(operation: OperationContext, definition: ResourceDefinition, name: string): Promise<string> {
	const found = await candidates(operation, definition, name);
	const same = found.filter((resource) => nameOf(resource).toLowerCase() === name.toLowerCase());
	if (same.length === 1) return same[0].id;
	const label = resourceLabel(definition);
	const close = (same.length > 0 ? same : found).slice(0, MOST_SUGGESTIONS).map(suggestion).join('; ');
	const problem = same.length > 0 ? `names several ${definition.plural}` : `names no ${definition.singular} that exists`;
	const advice = close ? `Give the ID of one of these: ${close}.` : 'Give the exact name or, better, the ID, which a list of them tells.';
	throw new InputError(`"${label}" ${problem}: ${quoted(name)}.`, advice, label);
}

async function candidates(operation: OperationContext, definition: ResourceDefinition, name: string): Promise<JsonApiResource[]> {
	const { client } = operation;
	if (!hasSeveralParents(definition)) return await recordsNamed({ client, definition, request: listWithin(operation, definition) }, name);
	const attached: JsonApiResource[] = [];
	for await (const { resources } of attachedPages(client, definition, parentOf(operation))) attached.push(...resources);
	return attached;
}

/** The list within what is chosen: parent, organization, type. */
function listWithin(operation: OperationContext, definition: ResourceDefinition) {
	const idOf = (type: string) => {
		const scope = definitionOf(type);
		return optionalRecordId(chosenValue(operation, idParameter(scope)), scope, resourceLabel(scope));
	};
	const parent = listsUnderParent(definition) ? definition.paths.nested?.parents[0] : undefined;
	const filters = chosenFilters(definition).map(({ name, references = '' }) => [name, idOf(references)]);
	return listRequest(definition, { parentId: parent && idOf(parent), filters: Object.fromEntries(filters) });
}

function nameOf({ attributes }: JsonApiResource): string {
	return asText(attributes.name);
}

function suggestion(resource: JsonApiResource): string {
	const organization = asText(resource.attributes['organization-name']);
	return `${resource.id} (${nameOf(resource)}${organization ? `, ${organization}` : ''})`;
}
