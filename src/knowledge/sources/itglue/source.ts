import type { Clock } from '../../../http/clock';
import { InputError } from '../../../http/errors';
import type { ItGlueClient } from '../../../itglue/client';
import { recordKey, type KnowledgeRecord } from '../../record';
import type {
	KnowledgeSource,
	OrganizationSnapshot,
	ReadOptions,
	SourceChanges,
	SourceCursor,
	SourceSnapshot,
} from '../../source';
import { DocumentsReader, type DocumentsCursor, type DocumentsReading } from './documents';
import type { FeedPosition, TenantFeed } from './feed';
import { NO_MARK } from './newest-first';
import { requestOptions } from './reading';
import { ItGlueTenant } from './tenant';

/** Organizations whose documents are fetched at the same time while everything is loaded. */
const PARALLEL_ORGANIZATIONS = 8;

interface Cursor extends SourceCursor {
	documents: DocumentsCursor;
	feeds: Record<string, FeedPosition>;
}

interface KindReading {
	changed: KnowledgeRecord[];
	removed: string[];
	position: FeedPosition | null;
	warning: string | null;
}

export interface ItGlueSourceSettings {
	client: ItGlueClient;
	clock: Clock;
	/** Shared by all sources of one key in this process; a source of its own where absent. */
	tenant?: ItGlueTenant;
}

/**
 * IT Glue as a knowledge source: documents with their text, flexible assets of every enabled type, configurations,
 * passwords (never their values), contacts and locations.
 *
 * Documents are listed organization by organization, as IT Glue offers nothing else. Everything else is asked for
 * over all organizations, sorted by `-updated_at`, until a known record comes up: one request a kind and interval for
 * the whole key.
 */
export class ItGlueSource implements KnowledgeSource {
	readonly name = 'IT Glue';
	private readonly client: ItGlueClient;
	private readonly clock: Clock;
	private readonly tenant: ItGlueTenant;

	constructor({ client, clock, tenant = new ItGlueTenant() }: ItGlueSourceSettings) {
		this.client = client;
		this.clock = clock;
		this.tenant = tenant;
	}

	/** @throws InputError where the id is none of IT Glue's; ServiceError as the client does */
	async load(organizationId: string, options: ReadOptions): Promise<SourceSnapshot> {
		checkId(organizationId);
		const now = this.clock.now();
		const [documents, kinds] = await Promise.all([
			this.documents(organizationId, options).load(now),
			this.eachFeed(organizationId, options, (feed) => this.loadKind(feed, organizationId, options)),
		]);
		return snapshot(organizationId, documents, kinds);
	}

	/** @throws InputError where the id is none of IT Glue's; ServiceError as the client does */
	async changes(
		organizationId: string,
		cursor: SourceCursor,
		known: ReadonlyMap<string, KnowledgeRecord>,
		options: ReadOptions,
	): Promise<SourceChanges> {
		checkId(organizationId);
		const { documents: since, feeds: positions } = cursor as Cursor;
		const now = this.clock.now();
		const [documents, kinds] = await Promise.all([
			now - since.checkedAt < (options.maxAgeMs ?? 0)
				? { changed: [], removed: [], cursor: since, warnings: since.warnings }
				: this.documents(organizationId, options).changes(since, known, now),
			this.eachFeed(organizationId, options, (feed) =>
				this.kindChanges(feed, organizationId, positions[feed.kind.key], known, options),
			),
		]);
		const { records, cursor: next, warnings } = snapshot(organizationId, documents, kinds);
		const gone = vanishedKinds(known, kinds);
		return {
			changed: records,
			removed: [...documents.removed, ...kinds.flatMap((kind) => kind.removed), ...gone],
			cursor: next,
			warnings,
		};
	}

	/**
	 * Every organization the key sees: its lists read once over all organizations, then documents organization by
	 * organization, several at a time.
	 */
	async *loadAll(options: ReadOptions): AsyncIterable<OrganizationSnapshot> {
		const now = this.clock.now();
		const { feeds, warnings } = await this.tenant.feeds(this.client, options, now);
		const kinds = await Promise.all(feeds.map((feed) => this.readWholeKind(feed, options, now)));
		const organizations: string[] = [];
		for await (const { id } of this.client.list('/organizations', {}, { ...requestOptions(options), pageSize: 1000 })) {
			organizations.push(id);
		}
		const load = async (organizationId: string): Promise<OrganizationSnapshot> => {
			const documents = await this.documentsIfPermitted(organizationId, options);
			const own = kinds.map((kind) => ({ ...kind, changed: kind.byOrganization.get(organizationId) ?? [] }));
			const result = snapshot(organizationId, documents, own);
			return { ...result, organizationId, warnings: [...new Set([...warnings, ...result.warnings])] };
		};
		yield* inOrder(organizations, PARALLEL_ORGANIZATIONS, load);
	}

	/** One organization the key may not read must not end the sync of all. */
	private async documentsIfPermitted(organizationId: string, options: ReadOptions): Promise<DocumentsReading> {
		const now = this.clock.now();
		let reading = {
			changed: [],
			removed: [],
			cursor: { checkedAt: now, mark: NO_MARK, folders: {}, warnings: [] },
			warnings: [],
		} as DocumentsReading;
		const warning = await this.tenant.attempt(`documents ${organizationId}`, 'Documents', now, async () => {
			reading = await this.documents(organizationId, options).load(now);
		});
		return warning ? { ...reading, warnings: [warning] } : reading;
	}

	private documents(organizationId: string, options: ReadOptions): DocumentsReader {
		return new DocumentsReader(this.client, this.tenant.folderAccess, organizationId, options);
	}

	private async eachFeed(
		organizationId: string,
		options: ReadOptions,
		read: (feed: TenantFeed) => Promise<Omit<KindReading, 'warning'>>,
	): Promise<FeedReading[]> {
		const now = this.clock.now();
		const { feeds, warnings } = await this.tenant.feeds(this.client, options, now);
		const readings = await Promise.all(
			feeds.map(async (feed): Promise<FeedReading> => {
				const nothing = { feed, changed: [], removed: [], position: null };
				const reading = { lane: options.lane, signal: options.signal, maxAgeMs: options.maxAgeMs ?? 0 };
				const warning = await this.tenant.refresh(feed, this.client, reading, now);
				if (warning) return { ...nothing, warning };
				let result: Omit<KindReading, 'warning'> = nothing;
				const key = `${feed.kind.key} ${organizationId}`;
				const refused = await this.tenant.attempt(key, feed.kind.name, now, async () => {
					result = await read(feed);
				});
				return { feed, ...result, warning: refused };
			}),
		);
		return warnings.length === 0 ? readings : [...readings, ...warnings.map(warningOnly)];
	}

	private async loadKind(
		feed: TenantFeed,
		organizationId: string,
		options: ReadOptions,
	): Promise<Omit<KindReading, 'warning'>> {
		const { position } = feed;
		const changed = feed.recordsOf(organizationId) ?? (await this.listKind(feed, organizationId, options));
		return { changed, removed: [], position };
	}

	private async kindChanges(
		feed: TenantFeed,
		organizationId: string,
		since: FeedPosition | undefined,
		known: ReadonlyMap<string, KnowledgeRecord>,
		options: ReadOptions,
	): Promise<Omit<KindReading, 'warning'>> {
		const { position } = feed;
		const changes = since ? feed.changesOf(organizationId, since) : null;
		if (changes) {
			const changed = changes.flatMap(({ record }) => record ?? []);
			return { changed, removed: changes.filter(({ record }) => !record).map(({ key }) => key), position };
		}
		const loaded = await this.loadKind(feed, organizationId, options);
		const present = new Set(loaded.changed.map(recordKey));
		const removed = [...known]
			.filter(([key, record]) => feed.kind.owns(record) && !present.has(key))
			.map(([key]) => key);
		return { ...loaded, removed };
	}

	private async listKind(feed: TenantFeed, organizationId: string, options: ReadOptions): Promise<KnowledgeRecord[]> {
		const { path, query, pageSize } = feed.kind;
		const records = new Map<string, KnowledgeRecord>();
		const own = { ...query, 'filter[organization_id]': organizationId };
		for await (const page of this.client.pages(path, own, { ...requestOptions(options), pageSize })) {
			for (const record of feed.kind.records(page)) records.set(recordKey(record), record);
		}
		return [...records.values()];
	}

	private async readWholeKind(feed: TenantFeed, options: ReadOptions, now: number): Promise<WholeKind> {
		const byOrganization = new Map<string, KnowledgeRecord[]>();
		const warning = await this.tenant.attempt(feed.kind.key, feed.kind.name, now, async () => {
			for (const record of (await feed.readAll(this.client, options, now)).values()) {
				const own = byOrganization.get(record.organizationId);
				if (own) own.push(record);
				else byOrganization.set(record.organizationId, [record]);
			}
		});
		return { feed, changed: [], removed: [], position: warning ? null : feed.position, warning, byOrganization };
	}
}

interface FeedReading extends KindReading {
	feed: TenantFeed | null;
}

interface WholeKind extends FeedReading {
	byOrganization: Map<string, KnowledgeRecord[]>;
}

function warningOnly(warning: string): FeedReading {
	return { feed: null, changed: [], removed: [], position: null, warning };
}

/** The wall between clients: whatever a list answered, only the organization's own records pass. */
function snapshot(
	organizationId: string,
	documents: { changed: KnowledgeRecord[]; cursor: DocumentsCursor; warnings: string[] },
	kinds: FeedReading[],
): SourceSnapshot {
	const records = [...documents.changed, ...kinds.flatMap(({ changed }) => changed)];
	const positions = kinds.flatMap(({ feed, position }) => (feed && position ? [[feed.kind.key, position]] : []));
	const cursor: Cursor = { documents: documents.cursor, feeds: Object.fromEntries(positions) as Cursor['feeds'] };
	const warnings = [...documents.warnings, ...kinds.flatMap(({ warning }) => warning ?? [])];
	return {
		records: records.filter((record) => record.organizationId === organizationId),
		cursor,
		warnings: [...new Set(warnings)],
	};
}

/** Flexible assets whose type was disabled, deleted or renamed: no feed owns them any more. */
function vanishedKinds(known: ReadonlyMap<string, KnowledgeRecord>, kinds: FeedReading[]): string[] {
	if (kinds.some(({ feed }) => !feed)) return [];
	const feeds = kinds.flatMap(({ feed }) => feed ?? []);
	return [...known]
		.filter(([, record]) => record.type === 'flexible-asset' && !feeds.some(({ kind }) => kind.owns(record)))
		.map(([key]) => key);
}

function checkId(organizationId: string): void {
	if (/^\d{1,20}$/.test(organizationId)) return;
	throw new InputError(
		'The organization is not an IT Glue organization id.',
		'Use the digits at the end of the address of the organization in IT Glue.',
		'Organization',
	);
}

/** Runs a few at a time and gives results in order. */
async function* inOrder<I, O>(items: I[], parallel: number, run: (item: I) => Promise<O>): AsyncGenerator<O> {
	const running: Array<Promise<O>> = [];
	let next = 0;
	const start = () => {
		const item = items[next];
		next += 1;
		if (item === undefined) return;
		const result = run(item);
		// Whoever takes the result sees the failure; where nobody does any more, it must not count as unhandled.
		result.catch(() => undefined);
		running.push(result);
	};
	for (let count = 0; count < parallel; count += 1) start();
	for (let result = running.shift(); result; result = running.shift()) {
		const value = await result;
		start();
		yield value;
	}
}
