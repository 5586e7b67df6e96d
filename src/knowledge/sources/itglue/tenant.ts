import { isServiceError } from '../../../http/errors';
import { SingleFlight } from '../../../http/single-flight';
import type { ItGlueClient } from '../../../itglue/client';
import type { JsonApiResource } from '../../../itglue/jsonapi';
import { TenantFeed } from './feed';
import type { AssetType } from './flexible-asset';
import { flexibleAssetKind, PLAIN_KINDS, type PlainKind, type TenantKind } from './kinds';
import { requestOptions, type Reading } from './reading';
import type { FolderAccess } from './documents';
import { idOf, line } from './values';

/** Asset types change rarely; a new one is seen within the hour. */
const TYPES_MAX_AGE = 60 * 60_000;
/** A kind the key may not read is not asked for again before. */
const REFUSAL_AGE = 60 * 60_000;
/** Records held whole over all kinds; the longest lists are let go first. */
const MAX_HELD = 20_000;

const DEFAULT_KINDS: readonly PlainKind[] = ['configurations', 'passwords', 'contacts', 'locations'];

/**
 * What all organizations of one key share: the asset types, and one feed a kind. Lives as long as the process, while
 * the client belongs to one execution; nothing in here holds a client or a key.
 */
export class ItGlueTenant {
	readonly folderAccess: FolderAccess = { refused: false };
	private readonly flights = new SingleFlight<void>('IT Glue');
	private readonly plainFeeds: TenantFeed[];
	private readonly definitions = new Map<string, string>();
	private assetFeeds = new Map<string, TenantFeed>();
	private typesReadAt = -Infinity;
	private readonly refusals = new Map<string, { at: number; warning: string }>();

	constructor(kinds: readonly PlainKind[] = DEFAULT_KINDS) {
		this.plainFeeds = kinds.map((kind) => new TenantFeed(PLAIN_KINDS[kind]));
	}

	/** The feeds of this tenant, one an enabled asset type included. */
	async feeds(
		client: ItGlueClient,
		reading: Reading,
		now: number,
	): Promise<{ feeds: TenantFeed[]; warnings: string[] }> {
		const warning = await this.attempt('types', 'Flexible assets', now, async () => {
			if (now - this.typesReadAt < TYPES_MAX_AGE) return;
			const read = (signal: AbortSignal) => this.readTypes(client, { ...reading, signal }, now);
			await this.flights.run('types', read, reading.signal);
		});
		return { feeds: [...this.plainFeeds, ...this.assetFeeds.values()], warnings: warning ? [warning] : [] };
	}

	/**
	 * Brings a feed up to date unless it was asked within `maxAgeMs`. Callers at the same time share the requests.
	 * @returns a warning where the key may not read this kind
	 */
	async refresh(
		feed: TenantFeed,
		client: ItGlueClient,
		reading: Reading & { maxAgeMs: number },
		now: number,
	): Promise<string | null> {
		return await this.attempt(feed.kind.key, feed.kind.name, now, async () => {
			if (now - feed.checkedAt < reading.maxAgeMs) return;
			const check = (signal: AbortSignal) => feed.check(client, { lane: reading.lane, signal }, now);
			await this.flights.run(feed.kind.key, check, reading.signal);
			this.boundHeld();
		});
	}

	/** Runs a read of one kind; a lasting refusal becomes a warning, so that the other kinds still count. */
	async attempt(key: string, name: string, now: number, read: () => Promise<void>): Promise<string | null> {
		const refusal = this.refusals.get(key);
		if (refusal && now - refusal.at < REFUSAL_AGE) return refusal.warning;
		try {
			await read();
			this.refusals.delete(key);
			return null;
		} catch (error) {
			if (!isServiceError(error) || (error.kind !== 'permission' && error.kind !== 'not-found'))
				return await Promise.reject(error);
			const warning = `${name} could not be read and are missing: ${error.message}`;
			this.refusals.set(key, { at: now, warning });
			return warning;
		}
	}

	private async readTypes(client: ItGlueClient, reading: Reading, now: number): Promise<void> {
		const query = { 'filter[enabled]': 'true', include: 'flexible_asset_fields' };
		const feeds = new Map<string, TenantFeed>();
		for await (const page of client.pages('/flexible_asset_types', query, {
			...requestOptions(reading),
			pageSize: 1000,
		})) {
			for (const type of assetTypes(page.resources, page.included)) {
				const kind = flexibleAssetKind(type);
				feeds.set(kind.key, this.keptFeed(kind, type));
			}
		}
		this.assetFeeds = feeds;
		this.typesReadAt = now;
	}

	/** A feed goes on as long as its type keeps its name and fields: labels are part of the records' text. */
	private keptFeed(kind: TenantKind, type: AssetType): TenantFeed {
		const definition = JSON.stringify(type);
		const existing = this.assetFeeds.get(kind.key);
		if (existing && this.definitions.get(kind.key) === definition) return existing;
		this.definitions.set(kind.key, definition);
		return new TenantFeed(kind);
	}

	private boundHeld(): void {
		const feeds = [...this.plainFeeds, ...this.assetFeeds.values()].sort((a, b) => b.held - a.held);
		let held = feeds.reduce((sum, feed) => sum + feed.held, 0);
		for (const feed of feeds) {
			if (held <= MAX_HELD) return;
			held -= feed.held;
			feed.release();
		}
	}
}

function assetTypes(resources: JsonApiResource[], included: JsonApiResource[]): AssetType[] {
	const fields = included.filter(({ type }) => type === 'flexible-asset-fields');
	return resources
		.filter(({ attributes }) => attributes.enabled !== false)
		.map(({ id, attributes }) => ({
			id,
			name: line(attributes.name),
			fields: fields
				.filter((field) => idOf(field.attributes['flexible-asset-type-id']) === id)
				.map(({ attributes: at }) => ({
					key: line(at['name-key']),
					label: line(at.name),
					kind: line(at.kind),
					order: typeof at.order === 'number' ? at.order : Number.MAX_SAFE_INTEGER,
				})),
		}));
}
