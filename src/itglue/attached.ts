import { InputError, isServiceError } from '../http/errors';
import type { ItGlueClient, JsonApiPage, PageOptions } from './client';
import type { ResourceDefinition } from './definition';
import { definitionOf } from './definitions';
import type { JsonApiResource } from './jsonapi';
import { withArticle } from './naming';
import { listRequest, type ParentChoice, showRequest } from './requests';

/**
 * What hangs on a record: its attachments, its related items. From their list where IT Glue has one; accounts that do not
 * have it yet, and related items everywhere, give them along with the record.
 * @throws InputError where the record's type gives no such thing along, ServiceError as the client does
 */
export async function* attachedPages(
	client: ItGlueClient,
	definition: ResourceDefinition,
	parent: ParentChoice,
	options?: PageOptions,
): AsyncGenerator<JsonApiPage> {
	let isStarted = false;
	if (definition.verbs.list) {
		const { path, query } = listRequest(definition, parent);
		try {
			for await (const page of client.pages(path, query, options)) {
				isStarted = true;
				yield page;
			}
			return;
		} catch (error) {
			if (isStarted || !isRefused(error) || !includingVerb(definition, parent)) await Promise.reject(error);
		}
	}
	const resources = await includedIn(client, definition, parent);
	yield { resources, included: [], number: 1, totalCount: resources.length };
}

/** One of the records that hang on another. @throws ServiceError where there is no such record */
export async function attachedRecord(
	client: ItGlueClient,
	definition: ResourceDefinition,
	id: string,
	parent: ParentChoice,
): Promise<JsonApiResource> {
	const { path, query } = showRequest(definition, id, parent);
	const shown = client.get(path, query).then(({ data }) => data as JsonApiResource);
	return await shown.catch(async (error: unknown) => {
		if (!isRefused(error) || !includingVerb(definition, parent)) return await Promise.reject(error);
		const all = await includedIn(client, definition, parent).catch(async () => await Promise.reject(error));
		return all.find((record) => record.id === id) ?? (await Promise.reject(error));
	});
}

/** No such route, or one that does not take pages: reading attachments is new, and not every account may have it. */
function isRefused(error: unknown): boolean {
	return isServiceError(error) && (error.kind === 'not-found' || error.status === 400);
}

/** Types of the records that give such things along with them. */
export function includingTypes(definition: ResourceDefinition): string[] {
	const parents = definition.paths.nested?.parents ?? [];
	return parents.filter((parentType) => includingVerb(definition, { parentType }) !== undefined);
}

function includingVerb({ paths }: ResourceDefinition, { parentType = '' }: ParentChoice): 'show' | 'list' | undefined {
	const { include = '' } = paths.nested ?? {};
	const { verbs, filters } = definitionOf(parentType);
	if (verbs.show?.includes?.includes(include)) return 'show';
	const canAskForOne = filters.some(({ name }) => name === 'id');
	return canAskForOne && verbs.list?.includes?.includes(include) ? 'list' : undefined;
}

async function includedIn(
	client: ItGlueClient,
	definition: ResourceDefinition,
	parent: ParentChoice,
): Promise<JsonApiResource[]> {
	const { parentType = '', parentId = '' } = parent;
	const owner = definitionOf(parentType);
	const include = [definition.paths.nested?.include ?? ''];
	const verb = includingVerb(definition, parent);
	if (!verb) throw notGiven(definition, owner);
	const { path, query } =
		verb === 'show'
			? showRequest(owner, parentId, { include })
			: listRequest(owner, { filters: { id: parentId }, include });
	const { included = [] } = await client.get(path, query);
	return included.filter(({ type }) => type === definition.type);
}

function notGiven(definition: ResourceDefinition, owner: ResourceDefinition): InputError {
	const others = includingTypes(definition)
		.map((type) => definitionOf(type).plural)
		.join(', ');
	return new InputError(
		`IT Glue does not tell the ${definition.plural} of ${withArticle(owner.singular)}.`,
		`It does for ${others}. A link shows on both sides: look from the other one.`,
		'Record Type',
	);
}
