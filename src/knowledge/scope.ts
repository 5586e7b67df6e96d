import type { KnowledgeBase } from './base';
import type { Partition } from './partition';
import type { KnowledgeSource, OrganizationSnapshot, ReadOptions } from './source';

export interface OrganizationOptions {
	/** Defaults to `interactive`. */
	lane?: ReadOptions['lane'];
	signal?: AbortSignal;
	/** Overrides the setting for this call; 0 asks the source in any case. */
	freshnessMs?: number;
}

export interface KnowledgeStatistics {
	partitions: number;
	records: number;
	/** Estimate of the memory the records take, without what is derived from them. */
	bytes: number;
	/** Requests for an organization answered without asking the source. */
	hits: number;
	/** Times the source was asked: for everything, for changes, and in vain. */
	loads: number;
	checks: number;
	failures: number;
	evictions: number;
	/** When the least recently checked partition was checked, milliseconds since the epoch; null where there is none. */
	oldestCheck: number | null;
}

/** What one credential may see of the knowledge base. */
export class KnowledgeScope {
	private readonly values = new Map<string, unknown>();

	constructor(
		private readonly base: KnowledgeBase,
		readonly key: string,
	) {}

	/**
	 * An organization's records: from memory while they are current, else brought up to date first. Callers at the same
	 * time share one reading, and one that gives up ends nobody else's.
	 * @throws what the source throws where nothing is held, or the failure is not a passing one
	 */
	async organization(
		organizationId: string,
		source: KnowledgeSource,
		options: OrganizationOptions = {},
	): Promise<Partition> {
		return await this.base.read(this.key, organizationId, source, options);
	}

	/** Takes in what a sync of everything read. */
	put(snapshot: OrganizationSnapshot): Partition {
		return this.base.put(this.key, snapshot);
	}

	/** After writing to an organization's documentation: the next reading asks the source. */
	invalidate(organizationId: string): void {
		this.base.invalidate(this.key, organizationId);
	}

	/** The organizations in memory as they stand, without asking the source. */
	held(): Partition[] {
		return this.base.held(this.key);
	}

	/** After a sync of everything: organizations it did not come upon are gone, or no longer to be seen. */
	keepOnly(organizationIds: ReadonlySet<string>): void {
		this.base.keepOnly(this.key, organizationIds);
	}

	/** What a source keeps between executions, made once a scope. */
	shared<T>(name: string, make: () => T): T {
		if (!this.values.has(name)) this.values.set(name, make());
		return this.values.get(name) as T;
	}

	statistics(): KnowledgeStatistics {
		return this.base.statistics(this);
	}

	/** Drops everything held for this credential. */
	forget(): void {
		this.values.clear();
		this.base.forget(this.key);
	}
}
