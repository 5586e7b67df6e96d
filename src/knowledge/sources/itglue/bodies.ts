import type { ItGlueClient, JsonApiPage } from '../../../itglue/client';
import type { JsonApiResource } from '../../../itglue/jsonapi';
import { requestOptions, type Reading } from './reading';

/** Documents read one by one at most; the list comes newest first, so older ones go without their text. */
const MAX_SINGLE_READS = 300;

const BODIES_MISSING =
	'IT Glue lists documents without their text here, and there are too many to read one by one: ' +
	'older ones are known by title only.';

type Page = Pick<JsonApiPage, 'resources' | 'included'>;

/**
 * The pages with the documents' text: as listed where IT Glue includes it, else read document by document. The list
 * carries bodies today, but no documentation promises it.
 */
export async function withBodies(
	client: ItGlueClient,
	pages: Page[],
	reading: Reading,
): Promise<{ pages: Page[]; warnings: string[] }> {
	const bare = pages.flatMap(({ resources }) => resources.filter(isBare));
	if (bare.length === 0) return { pages, warnings: [] };
	const whole = new Map<string, JsonApiResource>();
	await Promise.all(
		bare.slice(0, MAX_SINGLE_READS).map(async ({ id }) => {
			const { data } = await client.get(`/documents/${id}`, {}, requestOptions(reading));
			if (data && !Array.isArray(data)) whole.set(id, data);
		}),
	);
	const completed = pages.map(({ resources, included }) => ({
		included,
		resources: resources.map((resource) => completedBy(resource, whole.get(resource.id))),
	}));
	return { pages: completed, warnings: bare.length > MAX_SINGLE_READS ? [BODIES_MISSING] : [] };
}

function isBare({ attributes }: JsonApiResource): boolean {
	return attributes['is-uploaded'] !== true && attributes.content === undefined && attributes.sections === undefined;
}

/** The list's own attributes and linkage stay: only the text is missing from them. */
function completedBy(resource: JsonApiResource, whole: JsonApiResource | undefined): JsonApiResource {
	if (!whole) return resource;
	const { content, sections } = whole.attributes;
	return { ...resource, attributes: { ...resource.attributes, content, sections } };
}
