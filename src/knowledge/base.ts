import type { Clock } from '../http/clock';
import { isServiceError } from '../http/errors';
import { SingleFlight } from '../http/single-flight';
import { PartitionVersion, type Partition, type RecordChanges } from './partition';
import { recordKey } from './record';
import { KnowledgeScope, type KnowledgeStatistics, type OrganizationOptions } from './scope';
import type { KnowledgeSource, OrganizationSnapshot, ReadOptions, SourceCursor, SourceSnapshot } from './source';

export { KnowledgeScope, type KnowledgeStatistics, type OrganizationOptions } from './scope';

export interface KnowledgeBaseSettings {
	/** Milliseconds for which records count as current: a ticket within them costs no request. */
	freshnessMs: number;
	/** Milliseconds after which a partition is read whole again, so that no drift lasts. */
	reloadMs: number;
	/** Milliseconds for which old records are served where the source does not answer. */
	maxStaleMs: number;
	/** Bounds over all organizations and scopes; whoever was not asked for longest leaves first. */
	maxRecords: number;
	maxBytes: number;
}

const DEFAULTS: KnowledgeBaseSettings = {
	freshnessMs: 5 * 60_000,
	reloadMs: 24 * 60 * 60_000,
	maxStaleMs: 24 * 60 * 60_000,
	maxRecords: 250_000,
	maxBytes: 512 * 1024 * 1024,
};

/** After a failed check the source is left alone for so long: tickets do not queue up behind a service that is down. */
const RETRY_AFTER_MS = 30_000;

/** A credential that no execution had for so long was replaced or given up: what was read with it is nobody's any more. */
const IDLE_SCOPE_MS = 48 * 60 * 60_000;

interface Holder {
	content: PartitionVersion;
	cursor: SourceCursor;
	loadedAt: number;
	checkedAt: number;
	/** Set where the owner knows better than the clock: the next request asks the source. */
	due: boolean;
	failedAt: number;
	warnings: string[];
}

const UNFAILED = { due: false, failedAt: -Infinity };

/**
 * The in-memory mirror of documentation: one partition an organization, under the scope of the credential it was read
 * with. One base serves all executions of a process, while sources come and go with them.
 */
export class KnowledgeBase {
	private settings: KnowledgeBaseSettings;
	private readonly scopes = new Map<string, { scope: KnowledgeScope; askedForAt: number }>();
	/** Partitions over all scopes, least recently used first. */
	private readonly holders = new Map<string, Holder>();
	private readonly flights = new SingleFlight<Holder>('Knowledge base');
	private readonly counts = { hits: 0, loads: 0, checks: 0, failures: 0, evictions: 0 };
	private versions = 0;

	constructor(
		private readonly clock: Clock,
		settings: Partial<KnowledgeBaseSettings> = {},
	) {
		this.settings = { ...DEFAULTS, ...settings };
	}

	/** Changes settings; what is held adapts with the next request. */
	configure(settings: Partial<KnowledgeBaseSettings>): void {
		this.settings = { ...this.settings, ...settings };
	}

	/**
	 * The partitions of one credential. `key` must differ between credentials that see different records, and must not
	 * be the secret itself: what one credential read is never shown to another.
	 */
	scope(key: string): KnowledgeScope {
		const askedForAt = this.clock.now();
		const scope = this.scopes.get(key)?.scope ?? new KnowledgeScope(this, key);
		this.scopes.set(key, { scope, askedForAt });
		for (const [other, idle] of [...this.scopes]) if (askedForAt - idle.askedForAt > IDLE_SCOPE_MS) this.forget(other);
		return scope;
	}

	/** Of one scope, or of everything. */
	statistics(scope?: KnowledgeScope): KnowledgeStatistics {
		const holders = [...this.holders]
			.filter(([slot]) => !scope || slot.startsWith(prefixOf(scope.key)))
			.map(([, holder]) => holder);
		return {
			...this.counts,
			partitions: holders.length,
			records: holders.reduce((total, { content }) => total + content.records.size, 0),
			bytes: holders.reduce((total, { content }) => total + content.bytes, 0),
			oldestCheck: holders.length === 0 ? null : Math.min(...holders.map(({ checkedAt }) => checkedAt)),
		};
	}

	/** @internal Use `KnowledgeScope.organization`. */
	async read(
		scope: string,
		organizationId: string,
		source: KnowledgeSource,
		options: OrganizationOptions,
	): Promise<Partition> {
		const slot = prefixOf(scope) + organizationId;
		const freshnessMs = options.freshnessMs ?? this.settings.freshnessMs;
		const held = this.holders.get(slot);
		if (held && !this.isDue(held, freshnessMs)) {
			this.counts.hits += 1;
			this.touch(slot, held);
			return this.view(organizationId, held);
		}
		const lane = options.lane ?? 'interactive';
		const update = (signal: AbortSignal) =>
			this.update(slot, organizationId, source, { lane, signal, maxAgeMs: held?.due ? 0 : freshnessMs });
		return this.view(organizationId, await this.flights.run(slot, update, options.signal));
	}

	/** @internal Use `KnowledgeScope.put`. */
	put(scope: string, snapshot: OrganizationSnapshot): Partition {
		const slot = prefixOf(scope) + snapshot.organizationId;
		const now = this.clock.now();
		const holder = this.holderOf(this.holders.get(slot), snapshot, now);
		this.touch(slot, holder);
		this.evict(slot);
		return this.view(snapshot.organizationId, holder);
	}

	/** @internal Use `KnowledgeScope.invalidate`. */
	invalidate(scope: string, organizationId: string): void {
		const held = this.holders.get(prefixOf(scope) + organizationId);
		if (held) held.due = true;
	}

	/** @internal Use `KnowledgeScope.held`. */
	held(scope: string): Partition[] {
		return this.slotsOf(scope).map(([organizationId, holder]) => this.view(organizationId, holder));
	}

	/** @internal Use `KnowledgeScope.keepOnly`. */
	keepOnly(scope: string, organizationIds: ReadonlySet<string>): void {
		for (const [organizationId] of this.slotsOf(scope)) {
			if (!organizationIds.has(organizationId)) this.holders.delete(prefixOf(scope) + organizationId);
		}
	}

	/** @internal Use `KnowledgeScope.forget`. */
	forget(scope: string): void {
		for (const slot of [...this.holders.keys()]) if (slot.startsWith(prefixOf(scope))) this.holders.delete(slot);
		this.scopes.delete(scope);
	}

	private slotsOf(scope: string): Array<[organizationId: string, Holder]> {
		const prefix = prefixOf(scope);
		return [...this.holders].flatMap(([slot, holder]): Array<[string, Holder]> =>
			slot.startsWith(prefix) ? [[slot.slice(prefix.length), holder]] : [],
		);
	}

	private isDue(holder: Holder, freshnessMs: number): boolean {
		const now = this.clock.now();
		if (now - holder.failedAt < RETRY_AFTER_MS) return false;
		return holder.due || now - holder.checkedAt >= freshnessMs;
	}

	private async update(
		slot: string,
		organizationId: string,
		source: KnowledgeSource,
		options: ReadOptions,
	): Promise<Holder> {
		const held = this.holders.get(slot);
		const holder = await this.ask(held, organizationId, source, options).catch((error: unknown) =>
			this.outdated(held, source, error),
		);
		this.touch(slot, holder);
		this.evict(slot);
		return holder;
	}

	private async ask(
		held: Holder | undefined,
		organizationId: string,
		source: KnowledgeSource,
		options: ReadOptions,
	): Promise<Holder> {
		const now = this.clock.now();
		if (!held || now - held.loadedAt >= this.settings.reloadMs) {
			this.counts.loads += 1;
			return this.holderOf(held, await source.load(organizationId, options), now);
		}
		this.counts.checks += 1;
		const changes = await source.changes(organizationId, held.cursor, held.content.records, options);
		const { cursor, warnings } = changes;
		return {
			...UNFAILED,
			content: this.after(held, changes),
			cursor,
			warnings,
			loadedAt: held.loadedAt,
			checkedAt: now,
		};
	}

	/** A whole reading: it replaces what was held, yet keeps the records that stayed the same. */
	private holderOf(held: Holder | undefined, { records, cursor, warnings }: SourceSnapshot, now: number): Holder {
		const present = new Set(records.map(recordKey));
		const removed = held ? [...held.content.records.keys()].filter((key) => !present.has(key)) : [];
		const content = held
			? this.after(held, { changed: records, removed })
			: PartitionVersion.of(records, this.nextVersion());
		return { ...UNFAILED, content, cursor, warnings, loadedAt: now, checkedAt: now };
	}

	private after(held: Holder, changes: RecordChanges): PartitionVersion {
		return held.content.after(changes, this.nextVersion());
	}

	private nextVersion(): number {
		this.versions += 1;
		return this.versions;
	}

	/** Old records with a warning where the source is down; any other failure is the caller's to know. */
	private async outdated(held: Holder | undefined, source: KnowledgeSource, error: unknown): Promise<Holder> {
		this.counts.failures += 1;
		const now = this.clock.now();
		const passing = isServiceError(error) && ['unavailable', 'unreachable', 'rate-limited'].includes(error.kind);
		if (!held || !passing || now - held.checkedAt > this.settings.maxStaleMs) return await Promise.reject(error);
		held.failedAt = now;
		const age = Math.max(1, Math.round((now - held.checkedAt) / 60_000));
		const ago = `${age} ${age === 1 ? 'minute' : 'minutes'} ago`;
		const warning = `${source.name} did not answer, so this is its documentation as of ${ago}.`;
		return {
			...held,
			warnings: [...held.warnings.filter((text) => !text.startsWith(`${source.name} did not answer`)), warning],
		};
	}

	private view(organizationId: string, holder: Holder): Partition {
		const { content, loadedAt, checkedAt, warnings } = holder;
		return {
			organizationId,
			records: content.records,
			version: content.version,
			loadedAt,
			checkedAt,
			warnings: [...warnings],
			derived: (key, build) => content.derived(key, build),
		};
	}

	private touch(slot: string, holder: Holder): void {
		this.holders.delete(slot);
		this.holders.set(slot, holder);
	}

	/** Makes room, but never by dropping what was just read. */
	private evict(keep: string): void {
		let { records, bytes } = this.statistics();
		for (const [slot, { content }] of [...this.holders]) {
			if (records <= this.settings.maxRecords && bytes <= this.settings.maxBytes) return;
			if (slot === keep) continue;
			this.holders.delete(slot);
			this.counts.evictions += 1;
			records -= content.records.size;
			bytes -= content.bytes;
		}
	}
}

/** Slots of different scopes can never meet: the length comes first. */
function prefixOf(scope: string): string {
	return `${scope.length}:${scope}:`;
}
