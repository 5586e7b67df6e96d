import type { Clock } from '../http/clock';
import type { KnowledgeScope } from '../knowledge/base';
import type { KnowledgeSource, ReadOptions } from '../knowledge/source';

export interface SyncReport {
	/** `all` organizations the credential sees, or those that were chosen. */
	scope: 'all' | 'chosen';
	organizations: number;
	records: number;
	/** What could not be read, each once. */
	warnings: string[];
	seconds: number;
}

/** When everything was last read, shared by all executions of a credential. */
export interface LastSync {
	/** Milliseconds since the epoch; null where there was none. */
	at: number | null;
	organizations: number;
}

export interface SyncDependencies {
	scope: KnowledgeScope;
	source: KnowledgeSource;
	clock: Clock;
	signal?: AbortSignal;
}

export function lastSync(scope: KnowledgeScope): LastSync {
	return scope.shared<LastSync>('last-sync', () => ({ at: null, organizations: 0 }));
}

/**
 * Reads every organization into the knowledge base and drops those no longer seen, or brings the chosen ones up to date; both
 * behind whatever ticket is waiting. Errors are the source's.
 */
export async function sync(
	organizationIds: readonly string[] | 'all',
	dependencies: SyncDependencies,
): Promise<SyncReport> {
	const { clock } = dependencies;
	const started = clock.now();
	const read =
		organizationIds === 'all' ? await syncAll(dependencies) : await syncChosen(organizationIds, dependencies);
	if (organizationIds === 'all')
		Object.assign(lastSync(dependencies.scope), { at: started, organizations: read.length });
	return {
		scope: organizationIds === 'all' ? 'all' : 'chosen',
		organizations: read.length,
		records: read.reduce((sum, { records }) => sum + records, 0),
		warnings: [...new Set(read.flatMap(({ warnings }) => warnings))],
		seconds: Number(((clock.now() - started) / 1000).toFixed(1)),
	};
}

interface Read {
	records: number;
	warnings: readonly string[];
}

async function syncAll({ scope, source, signal }: SyncDependencies): Promise<Read[]> {
	const options: ReadOptions = { lane: 'bulk', signal };
	const read = new Map<string, Read>();
	for await (const snapshot of source.loadAll?.(options) ?? []) {
		const { records, warnings } = scope.put(snapshot);
		read.set(snapshot.organizationId, { records: records.size, warnings });
	}
	scope.keepOnly(new Set(read.keys()));
	return [...read.values()];
}

async function syncChosen(ids: readonly string[], { scope, source, signal }: SyncDependencies): Promise<Read[]> {
	const read: Read[] = [];
	for (const id of new Set(ids)) {
		const { records, warnings } = await scope.organization(id, source, { lane: 'bulk', freshnessMs: 0, signal });
		read.push({ records: records.size, warnings });
	}
	return read;
}
