import { referenceTo } from './findings';
import { isInfrastructure, type Neighbour, type Neighbourhood, Walk, type WalkSettings } from './neighbourhood';
import {
	type AssetContact,
	type AssetLocation,
	type AssetPicture,
	countKinds,
	type GroupKey,
	type PictureGroup,
	type PictureItem,
	type RecentTicket,
} from './picture';
import { type ReadConfiguration, tryConfiguration } from './read-configuration';
import { relationGraphOf } from './relation-graph';
import { siblings } from './siblings';
import type { ItGlueClient } from '../../itglue/client';
import { type KnowledgeRecord, recordKey, type RecordType } from '../../knowledge/record';
import { truncate } from '../../text';
import type { Partition } from '../partition';

export interface PictureSettings extends WalkSettings {
	/** Records a group shows at most; the others are counted. */
	perGroup: number;
}

export const DEFAULT_PICTURE_SETTINGS: PictureSettings = { depth: 1, maxReads: 10, perGroup: 8 };

/** More than anybody asks for. */
export const MAX_DEPTH = 3;

export interface PictureSources {
	client: ItGlueClient;
	partition: Pick<Partition, 'records' | 'derived'>;
	settings: PictureSettings;
	/** What a ticket is about, by record key: what fits it goes first. */
	relevance?: ReadonlyMap<string, number>;
	recentTickets?: (asset: KnowledgeRecord) => Promise<{ tickets: RecentTicket[]; hints: string[] }>;
	/** The configuration where it was read already. */
	read?: ReadConfiguration;
}

const TITLES: Record<GroupKey, string> = {
	documents: 'Documents',
	'flexible-assets': 'Flexible assets',
	passwords: 'Passwords',
	related: 'Related configurations',
	further: 'Further configurations',
	'same-user': 'Same user',
	'same-site': 'Same site',
	contacts: 'Contacts',
	others: 'Other records',
};

const GROUP_OF: Partial<Record<RecordType, GroupKey>> = {
	document: 'documents',
	'flexible-asset': 'flexible-assets',
	password: 'passwords',
	contact: 'contacts',
};

const MAX_NOTES = 400;
const FACTS = ['Status', 'Model', 'Operating system', 'Position', 'Default gateway', 'Warranty expires'];
const IDENTIFIERS: ReadonlyArray<[string, string]> = [
	['hostname', 'Host name'],
	['ip', 'IP address'],
	['mac', 'MAC address'],
	['serial', 'Serial number'],
	['asset-tag', 'Asset tag'],
	['nickname', 'Also called'],
];

const fieldOf = ({ fields }: KnowledgeRecord, label: string): string | null =>
	fields.find((field) => field.label === label)?.text ?? null;

function factsOf(record: KnowledgeRecord): Array<{ label: string; value: string }> {
	const facts = FACTS.flatMap((label) => {
		const value = fieldOf(record, label);
		return value === null ? [] : [{ label, value: truncate(value, 200) }];
	});
	const names = IDENTIFIERS.flatMap(([kind, label]) => {
		const values = [...new Set(record.identifiers.filter((one) => one.kind === kind).map(({ value }) => value))];
		return values.length === 0 ? [] : [{ label, value: values.slice(0, 6).join(', ') }];
	});
	return [...names, ...facts];
}

function linkedRecord(record: KnowledgeRecord, type: RecordType, records: PictureSources['partition']['records']): KnowledgeRecord | null {
	const link = record.links.find((one) => one.type === type && one.direction === 'to' && one.notes?.toLowerCase() === type);
	return link === undefined ? null : (records.get(recordKey(link)) ?? null);
}

function locationOf(record: KnowledgeRecord | null): AssetLocation | null {
	if (record === null) return null;
	const { id, title: name, url } = record;
	return { id, name, address: fieldOf(record, 'Address'), phone: fieldOf(record, 'Phone'), url };
}

function contactOf(record: KnowledgeRecord | null): AssetContact | null {
	if (record === null) return null;
	const { id, title: name, url, identifiers } = record;
	const email = identifiers.find(({ kind }) => kind === 'email')?.value ?? null;
	return { id, name, title: fieldOf(record, 'Title'), phone: fieldOf(record, 'Phone'), email, url };
}

const itemOf = ({ record, label, depth, via }: Neighbour): PictureItem => ({
	...{ id: record.id, type: record.type, kind: record.kind, name: record.title, url: record.url },
	...{ archived: record.archived, relation: label, depth, via: via?.title ?? null, updatedAt: record.updatedAt },
});

/** What fits the ticket first, then what is in use, nearest and newest. */
function order(relevance: ReadonlyMap<string, number>): (a: PictureItem, b: PictureItem) => number {
	const fit = ({ type, id }: PictureItem): number => (type === null ? 0 : (relevance.get(recordKey({ type, id })) ?? 0));
	return (a, b) =>
		Number(a.archived) - Number(b.archived) ||
		fit(b) - fit(a) ||
		a.depth - b.depth ||
		Number(b.type === 'configuration' && isInfrastructure(b.kind)) - Number(a.type === 'configuration' && isInfrastructure(a.kind)) ||
		(b.updatedAt ?? '').localeCompare(a.updatedAt ?? '') ||
		a.name.localeCompare(b.name, 'en', { numeric: true });
}

function group(key: GroupKey, items: readonly PictureItem[], { settings, relevance }: PictureSources): PictureGroup[] {
	if (items.length === 0) return [];
	const sorted = [...items].sort(order(relevance ?? new Map<string, number>()));
	const [shown, left] = [sorted.slice(0, settings.perGroup), sorted.slice(settings.perGroup)];
	return [{ key, title: TITLES[key], total: items.length, items: shown, more: countKinds(left) }];
}

function groupsOf(asset: KnowledgeRecord, { neighbours, others }: Neighbourhood, sources: PictureSources): PictureGroup[] {
	const { records } = sources.partition;
	const shown = new Set([linkedRecord(asset, 'contact', records), linkedRecord(asset, 'location', records)]);
	const byGroup = new Map<GroupKey, PictureItem[]>();
	const add = (key: GroupKey, item: PictureItem): void => {
		byGroup.set(key, [...(byGroup.get(key) ?? []), item]);
	};
	for (const neighbour of neighbours) {
		const { record, depth } = neighbour;
		if (shown.has(record)) continue;
		if (record.type === 'configuration') add(depth === 1 ? 'related' : 'further', itemOf(neighbour));
		else add(GROUP_OF[record.type] ?? 'others', itemOf(neighbour));
	}
	for (const { item, label } of others) {
		const { id, type, typeName: kind, name, url, archived } = item;
		add('others', { ...{ id, type, kind, name, url, archived }, relation: label, depth: 1, via: null, updatedAt: null });
	}
	const known = new Set(neighbours.map(({ record }) => record));
	for (const [key, neighbour] of siblings(asset, known, sources.partition)) add(key, itemOf(neighbour));
	return (Object.keys(TITLES) as GroupKey[]).flatMap((key) => group(key, byGroup.get(key) ?? [], sources));
}

/**
 * Everything documented about one configuration: one request for its interfaces and related items, and for a depth beyond
 * 1 one for each related configuration up to `maxReads`; all else comes from the mirror. Where IT Glue refuses or does not
 * answer, the picture is the mirror's alone, with a hint. Shows no record of another organization and no password value.
 */
export async function buildPicture(asset: KnowledgeRecord, sources: PictureSources): Promise<AssetPicture> {
	const { client, partition, settings } = sources;
	const graph = relationGraphOf(partition);
	const [answer, recent] = await Promise.all([
		sources.read ?? tryConfiguration(client, asset.id, settings.signal),
		sources.recentTickets?.(asset) ?? null,
	]);
	const read = 'failure' in answer ? null : answer;
	const failures = 'failure' in answer ? [`Interfaces and related items are missing: ${answer.failure}`] : [];
	const record = read === null ? asset : { ...read.record, links: [...asset.links, ...read.record.links] };
	const near = await new Walk(asset, graph, client, settings).run(read);
	return {
		asset: { ...referenceTo(record), facts: factsOf(record), notes: truncate(fieldOf(record, 'Notes') ?? '', MAX_NOTES) },
		location: locationOf(linkedRecord(record, 'location', partition.records)),
		contact: contactOf(linkedRecord(record, 'contact', partition.records)),
		interfaces: read?.interfaces ?? [],
		groups: groupsOf(record, near, sources),
		recentTickets: recent?.tickets ?? null,
		hints: [...failures, ...near.hints, ...(recent?.hints ?? [])],
	};
}
