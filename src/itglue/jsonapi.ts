/** A resource as IT Glue answers it: kebab-case attributes, string id (itglue-api 3.1, 3.2). */
export interface JsonApiResource {
	id: string;
	type: string;
	attributes: Record<string, unknown>;
	relationships?: Record<string, { data?: unknown }>;
}

/** Paging facts of a list answer; some list answers omit them (itglue-api 2.2). */
export interface JsonApiMeta {
	'current-page'?: number;
	'next-page'?: number | null;
	'prev-page'?: number | null;
	'total-pages'?: number;
	'total-count'?: number;
}

/** A parsed answer. `data` is an array on lists and bulk writes, an object on single records, null on empty answers. */
export interface JsonApiDocument {
	data: JsonApiResource | JsonApiResource[] | null;
	included?: JsonApiResource[];
	meta?: JsonApiMeta;
}
