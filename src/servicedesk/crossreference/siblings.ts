import type { Neighbour } from './neighbourhood';
import type { GroupKey } from './picture';
import { assetIndexOf } from './asset-index';
import { type KnowledgeRecord, recordKey } from '../../knowledge/record';
import type { Partition } from '../partition';

const SHORTEST_NAME = 5;

const ownLink = (record: KnowledgeRecord, type: 'contact' | 'location'): string | null => {
	const link = record.links.find((one) => one.type === type && one.notes?.toLowerCase() === type);
	return link === undefined ? null : recordKey(link);
};

const gatewayOf = ({ fields }: KnowledgeRecord): string | null =>
	fields.find(({ label }) => label === 'Default gateway')?.text ?? null;

const hasAddress = ({ identifiers }: KnowledgeRecord, address: string): boolean =>
	identifiers.some(({ kind, value }) => kind === 'ip' && value === address);

/**
 * What is related without anybody having said so, read off the mirror: the default gateway, further devices of the same
 * user and at the same site, and documents that name the asset in their text.
 * @param known records that are related already
 */
export function* siblings(
	asset: KnowledgeRecord,
	known: ReadonlySet<KnowledgeRecord>,
	partition: Pick<Partition, 'records' | 'derived'>,
): Generator<[GroupKey, Neighbour]> {
	const found = (record: KnowledgeRecord, label: string): Neighbour => ({ record, label, depth: 1, via: null });
	const user = ownLink(asset, 'contact');
	const site = ownLink(asset, 'location');
	const gateway = gatewayOf(asset);
	for (const record of assetIndexOf(partition).configurations) {
		if (record.id === asset.id || known.has(record)) continue;
		if (gateway !== null && hasAddress(record, gateway)) yield ['related', found(record, 'Default gateway')];
		else if (hasAddress(asset, gatewayOf(record) ?? '')) yield ['related', found(record, 'Uses it as gateway')];
		else if (user !== null && ownLink(record, 'contact') === user) yield ['same-user', found(record, 'Same user')];
		else if (site !== null && ownLink(record, 'location') === site) yield ['same-site', found(record, 'Same site')];
	}
	const names = nameForms(asset);
	if (names === null) return;
	for (const record of partition.records.values()) {
		if (record.type !== 'document' && record.type !== 'flexible-asset') continue;
		if (known.has(record)) continue;
		if (names.test(record.title) || record.fields.some(({ text }) => names.test(text))) {
			yield [record.type === 'document' ? 'documents' : 'flexible-assets', found(record, 'Names it in its text')];
		}
	}
}

/** The asset's host name and title as they stand in texts; `null` where they are too common to search for. */
function nameForms({ title, identifiers }: KnowledgeRecord): RegExp | null {
	const names = [title, ...identifiers.filter(({ kind }) => kind === 'hostname').map(({ value }) => value.split('.')[0] ?? '')];
	const telling = [...new Set(names)].filter((name) => name.length >= SHORTEST_NAME && /[\d-]/.test(name));
	if (telling.length === 0) return null;
	const forms = telling.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${forms.join('|')})(?![\\p{L}\\p{N}_-])`, 'iu');
}
