type Filter = (organizationId: string) => unknown;

interface StoredChunk {
	metadata?: { organizationId?: unknown };
}

/**
 * How each vector store of n8n is told to look at one organization's chunks only, by LangChain's name of the store: a function
 * (in memory), plain metadata (PGVector, Pinecone, Supabase, Chroma), or Qdrant's own conditions. It saves room among the
 * hits; what comes back is checked all the same.
 */
const FILTERS: Readonly<Record<string, Filter>> = {
	memory: (organizationId) => (chunk: StoredChunk) => String(chunk.metadata?.organizationId) === organizationId,
	pgvector: (organizationId) => ({ organizationId }),
	pinecone: (organizationId) => ({ organizationId }),
	supabase: (organizationId) => ({ organizationId }),
	chroma: (organizationId) => ({ organizationId }),
	qdrant: (organizationId) => ({ must: [{ key: 'metadata.organizationId', match: { value: organizationId } }] }),
};

/** Null for a store that is not known to filter. */
export function storeFilter(store: Record<string, unknown>): Filter | null {
	const { _vectorstoreType: type } = store;
	const name: unknown = typeof type === 'function' ? type.call(store) : null;
	return typeof name === 'string' && Object.hasOwn(FILTERS, name) ? (FILTERS[name] ?? null) : null;
}
