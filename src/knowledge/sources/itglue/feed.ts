import type { ItGlueClient, JsonApiPage } from '../../../itglue/client';
import { isSameRecord, recordKey, type KnowledgeRecord } from '../../record';
import type { TenantKind } from './kinds';
import { markOf, NO_MARK, readNewer, type Mark } from './newest-first';
import { requestOptions, type Reading } from './reading';

/** Changes kept for organizations that have not taken them yet; whoever is further behind reads its list again. */
const MAX_JOURNAL = 5000;
/** The page a check reads while little changes. */
const CHECK_PAGE = 50;

interface Change {
	sequence: number;
	organizationId: string;
	key: string;
	/** null where it was deleted. */
	record: KnowledgeRecord | null;
}

/** What one organization has taken from a feed. */
export interface FeedPosition {
	sequence: number;
	/** Grows when records vanished that the feed could not name. */
	epoch: number;
}

/**
 * One kind of record over all organizations of a key, asked for once however many organizations are mirrored. A short
 * list is held whole, so that an organization's share of it costs nothing; of a long one only the changes since the
 * first look.
 */
export class TenantFeed {
	checkedAt = -Infinity;
	private mark: Mark | null = null;
	private sequence = 0;
	private epoch = 0;
	private horizon = 0;
	private journal = new Map<string, Change>();
	private whole: Map<string, KnowledgeRecord> | null = null;

	constructor(readonly kind: TenantKind) {}

	get position(): FeedPosition {
		return { sequence: this.sequence, epoch: this.epoch };
	}

	/** Records held whole, for the bound on all of them. */
	get held(): number {
		return this.whole?.size ?? 0;
	}

	/** Lets go of the whole list; organizations then read their own. */
	release(): void {
		this.whole = null;
	}

	/** The organization's records, or null where the list is too long to be held. */
	recordsOf(organizationId: string): KnowledgeRecord[] | null {
		if (!this.whole) return null;
		return [...this.whole.values()].filter((record) => record.organizationId === organizationId);
	}

	/** What changed for an organization since a position, or null where only its own list can tell. */
	changesOf(
		organizationId: string,
		since: FeedPosition,
	): Array<{ key: string; record: KnowledgeRecord | null }> | null {
		if (since.epoch !== this.epoch || since.sequence < this.horizon || since.sequence > this.sequence) return null;
		return [...this.journal.values()].filter(
			(change) => change.sequence > since.sequence && change.organizationId === organizationId,
		);
	}

	/** Asks for what changed; the first time for the newest page, which for most kinds is all there is. */
	async check(client: ItGlueClient, reading: Reading, now: number): Promise<void> {
		if (!this.mark) await this.begin(client, reading);
		else await this.readChanges(client, this.mark, reading);
		this.checkedAt = now;
	}

	/** Everything of every organization. */
	async readAll(client: ItGlueClient, reading: Reading, now: number): Promise<Map<string, KnowledgeRecord>> {
		const records = new Map<string, KnowledgeRecord>();
		let mark: Mark | null = null;
		for await (const page of this.open(client, reading, this.kind.pageSize)) {
			mark ??= markOf(page);
			for (const record of this.kind.records(page)) records.set(recordKey(record), record);
		}
		this.mark = mark ?? NO_MARK;
		this.checkedAt = now;
		this.epoch += 1;
		this.journal.clear();
		this.horizon = this.sequence;
		this.whole = records.size <= this.kind.pageSize ? records : null;
		return records;
	}

	private async begin(client: ItGlueClient, reading: Reading): Promise<void> {
		for await (const page of this.open(client, reading, this.kind.pageSize)) {
			this.mark = markOf(page);
			const isAll =
				page.totalCount === null
					? page.resources.length < this.kind.pageSize
					: page.resources.length >= page.totalCount;
			this.whole = isAll ? keyed(this.kind.records(page)) : null;
			return;
		}
		this.mark = NO_MARK;
		this.whole = new Map();
	}

	private async readChanges(client: ItGlueClient, mark: Mark, reading: Reading): Promise<void> {
		const sizes = { first: Math.min(CHECK_PAGE, this.kind.pageSize), next: this.kind.pageSize };
		const newer = await readNewer(mark, async (size) => this.open(client, reading, size), sizes);
		const explained = newer.sorted && newer.unexplained === 0;
		if (!explained && this.whole) {
			await this.compareWhole(client, reading, this.whole);
		} else {
			this.mark = newer.mark;
			if (!explained) this.startOver();
			else for (const page of newer.pages) for (const record of this.kind.records(page)) this.note(record);
		}
		if (this.whole && this.whole.size > this.kind.pageSize) this.whole = null;
	}

	/** Something vanished from a list held whole: reading it again names what. */
	private async compareWhole(
		client: ItGlueClient,
		reading: Reading,
		before: Map<string, KnowledgeRecord>,
	): Promise<void> {
		const after = new Map<string, KnowledgeRecord>();
		let mark: Mark | null = null;
		for await (const page of this.open(client, reading, this.kind.pageSize)) {
			mark ??= markOf(page);
			for (const record of this.kind.records(page)) after.set(recordKey(record), record);
		}
		this.mark = mark ?? this.mark;
		for (const [key, record] of before) if (!after.has(key)) this.write(key, record.organizationId, null);
		for (const [key, record] of after) if (!isSameRecord(before.get(key), record)) this.note(record);
		this.whole = after;
	}

	/** Something vanished from a list too long to hold: each organization compares its own share when it is next asked. */
	private startOver(): void {
		this.epoch += 1;
		this.journal.clear();
		this.horizon = this.sequence;
	}

	private note(record: KnowledgeRecord): void {
		const key = recordKey(record);
		const before = this.whole?.get(key);
		if (before && before.organizationId !== record.organizationId)
			this.write(`${key} moved`, before.organizationId, null, key);
		this.whole?.set(key, record);
		this.write(key, record.organizationId, record);
	}

	private write(slot: string, organizationId: string, record: KnowledgeRecord | null, key = slot): void {
		this.sequence += 1;
		this.journal.delete(slot);
		this.journal.set(slot, { sequence: this.sequence, organizationId, key, record });
		if (record === null) this.whole?.delete(key);
		for (const [oldest, change] of this.journal) {
			if (this.journal.size <= MAX_JOURNAL) break;
			this.journal.delete(oldest);
			this.horizon = change.sequence;
		}
	}

	private open(client: ItGlueClient, reading: Reading, pageSize: number): AsyncIterable<JsonApiPage> {
		const query = { ...this.kind.query, sort: '-updated_at' };
		return client.pages(this.kind.path, query, { ...requestOptions(reading), pageSize });
	}
}

function keyed(records: KnowledgeRecord[]): Map<string, KnowledgeRecord> {
	return new Map(records.map((record) => [recordKey(record), record]));
}
