import { DEVICE_CLASSES, type DeviceClass, type DeviceProfile, NAME_PARTS } from './device-nouns';
import type { AssetAttribute } from './findings';
import { compact, withDigits } from './ticket-words';
import { stem } from '../../knowledge/index/stem';
import { namesOf } from '../../knowledge/ranking/identifiers';
import { type KnowledgeRecord, recordKey } from '../../knowledge/record';
import type { Partition } from '../partition';

/** An exact name of a configuration. */
export interface AssetName {
	record: KnowledgeRecord;
	attribute: AssetAttribute;
	/** As documented. */
	value: string;
	/** Short of the part that the organization's devices share (`DC1` of `HLL-DC1`), or of a leading zero in its number. */
	partial: boolean;
}

/** What can be said of a configuration: stem (or `noun number`) to where it stands and how telling that place is. */
export type Traits = ReadonlyMap<string, { weight: number; value: string }>;

const INDEX_KEY = 'asset-index';
/** A first part of this many devices' names is the organization's own. */
const SHARED_PREFIX = 3;
const GENERIC_MODEL_WORDS = new Set(
	'virtual machine custom industrial appliance generation series unknown other generic server'.split(' '),
);

const IN_RACKS = /server|host|switch|firewall|router|nas\b|storage|controller|\bups\b|phone system|tape/i;

const IDENTIFIERS: Partial<Record<string, AssetAttribute>> = {
	hostname: 'hostname',
	ip: 'ip',
	mac: 'mac',
	serial: 'serial',
	'asset-tag': 'asset-tag',
	nickname: 'nickname',
};

const fieldOf = (record: KnowledgeRecord, label: string): string =>
	record.fields.find((field) => field.label === label)?.text ?? '';

/** The number at the end of a name without leading zeros: `LT-09` and `LT9` are one. */
const withoutZeros = (value: string): string => value.replace(/(\p{L})0+(?=\d)/gu, '$1');

/** The configurations of one organization by everything that names or describes them. */
export class AssetIndex {
	readonly configurations: KnowledgeRecord[];
	/** Nouns that can mean a device here: the trade's, this organization's types and models. */
	readonly classes: ReadonlyMap<string, DeviceClass[]>;
	/** Given and family names of everyone the organization documents, in lower case. */
	readonly people: ReadonlySet<string>;
	private readonly names = new Map<string, AssetName[]>();
	private readonly described = new Map<KnowledgeRecord, Traits>();

	private readonly prefixes: ReadonlySet<string>;

	constructor(private readonly records: ReadonlyMap<string, KnowledgeRecord>) {
		this.configurations = [...records.values()].filter(({ type }) => type === 'configuration');
		this.prefixes = sharedPrefixes(this.configurations);
		for (const record of this.configurations) this.addNames(record);
		this.classes = this.classesHere();
		this.people = new Set(
			[...records.values()].filter(({ type }) => type === 'contact').flatMap(({ title }) => words(title)),
		);
	}

	/** Configurations of this exact name; a value as `exactKey` makes it. */
	named(key: string): readonly AssetName[] {
		return this.names.get(key) ?? [];
	}

	/** Whether the organization's devices share this first part of their names. */
	isOwnPrefix(part: string): boolean {
		return this.prefixes.has(part.toLowerCase());
	}

	profile(record: KnowledgeRecord): DeviceProfile {
		return {
			kind: (record.kind ?? '').toLowerCase(),
			model: fieldOf(record, 'Model').toLowerCase(),
			system: fieldOf(record, 'Operating system').toLowerCase(),
			about: `${record.title} ${fieldOf(record, 'Notes')}`.toLowerCase(),
		};
	}

	/** What a ticket could say of the configuration to tell it from others. */
	traits(record: KnowledgeRecord): Traits {
		let traits = this.described.get(record);
		if (traits === undefined) this.described.set(record, (traits = this.describe(record)));
		return traits;
	}

	private addNames(record: KnowledgeRecord): void {
		const nicknames = namesOf(record).filter(({ kind }) => kind === 'nickname');
		for (const { kind, value } of [...record.identifiers, ...nicknames]) {
			const attribute = IDENTIFIERS[kind];
			if (attribute === undefined) continue;
			this.add(exactKey(attribute, value), { record, attribute, value, partial: false });
		}
		this.add(exactKey('name', record.title), { record, attribute: 'name', value: record.title, partial: false });
		for (const { kind, value } of record.identifiers) {
			if (kind === 'hostname') this.addHostname(record, value);
		}
		this.addHostname(record, record.title);
	}

	/** A host name also without its domain, without the prefix all share, and without leading zeros. */
	private addHostname(record: KnowledgeRecord, hostname: string): void {
		const [host = ''] = hostname.split('.');
		if (/\s/.test(host)) return;
		const name = { record, attribute: 'hostname' as const, value: hostname, partial: false };
		this.add(exactKey('hostname', host), name);
		const short = withoutZeros(compact(host));
		if (short !== compact(host) || /\d/.test(host)) this.add(`zeros ${short}`, { ...name, partial: true });
		const [prefix = '', ...rest] = host.split(/[-_]/);
		const remainder = rest.join('-');
		const telling = /\d/.test(remainder) || rest.length > 1;
		if (this.isOwnPrefix(prefix) && telling && remainder.length > 2) {
			this.add(exactKey('hostname', remainder), { ...name, partial: true });
		}
	}

	private add(key: string, name: AssetName): void {
		const known = this.names.get(key) ?? [];
		const same = known.find((other) => other.record === name.record);
		if (same === undefined) this.names.set(key, [...known, name]);
		else if (same.partial && !name.partial) known[known.indexOf(same)] = name;
	}

	private classesHere(): Map<string, DeviceClass[]> {
		const classes = new Map<string, DeviceClass[]>();
		const add = (noun: string, one: DeviceClass): void => {
			classes.set(noun, [...(classes.get(noun) ?? []), one]);
		};
		for (const one of DEVICE_CLASSES) for (const noun of one.nouns) add(nounKey(noun.split(' ')), one);
		for (const record of this.configurations) {
			const { kind, model } = this.profile(record);
			const key = nounKey(words(kind));
			if (kind !== '' && !classes.has(key)) add(key, { nouns: [kind], fits: (other) => other.kind === kind });
			// The first word of a model is its maker: "Dell wants a photo" speaks of no device.
			for (const word of words(model).slice(1)) {
				const telling = word.length > 3 && !GENERIC_MODEL_WORDS.has(word) && !/^\d+$/.test(word);
				if (!telling || classes.has(nounKey([word]))) continue;
				add(nounKey([word]), { nouns: [word], fits: (other) => words(other.model).slice(1).includes(word) });
			}
		}
		return classes;
	}

	private describe(record: KnowledgeRecord): Traits {
		const traits = new Map<string, { weight: number; value: string }>();
		const add = (text: string, weight: number): void => {
			for (const key of traitKeys(text)) {
				if ((traits.get(key)?.weight ?? 0) < weight) traits.set(key, { weight, value: text });
			}
		};
		for (const { text, role } of record.fields) add(text, role === 'notes' ? 1 : 0.8);
		add(record.kind ?? '', 0.5);
		for (const part of record.title.toLowerCase().split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})/u)) {
			add(part, 0.9);
			if (Object.hasOwn(NAME_PARTS, part)) add(NAME_PARTS[part], 0.9);
		}
		for (const { id, type } of record.links) {
			const linked = this.records.get(recordKey({ id, type }));
			if (linked === undefined) continue;
			if (type === 'contact') add([linked.title, fieldOf(linked, 'Title')].join(' '), 1);
			if (type === 'location') {
				add(linked.title, 0.8);
				// "Rack in the lab cupboard": where a site keeps what stands in racks.
				if (IN_RACKS.test(record.kind ?? '')) add(fieldOf(linked, 'Notes'), 0.5);
				add(fieldOf(linked, 'Address'), 0.5);
			}
		}
		for (const { kind, value } of record.identifiers) if (kind === 'person') add(value, 1);
		return traits;
	}
}

const words = (text: string): string[] =>
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}-]+/u)
		.filter((word) => word !== '');

/** Words of a device noun as they are looked up, whatever their number. */
export function nounKey(nouns: readonly string[]): string {
	return nouns.map((word) => word.replace(/(?<=\p{L}{2}(?:ch|sh|x))es$|(?<=[^s]{2})s$/u, '')).join(' ');
}

/** Stems of a text's words, and each number with the word before it. */
function traitKeys(text: string): string[] {
	const all = words(text)
		.flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])])
		.map(withDigits);
	return all.map((word, place) => (/^\d+$/.test(word) ? `${stem(all[place - 1] ?? '')} ${word}` : stem(word)));
}

/** How an exact name is looked up: addresses apart from names, everything without case and separators. */
export function exactKey(attribute: AssetAttribute, value: string): string {
	if (attribute === 'ip') return `ip ${value.toLowerCase()}`;
	if (attribute === 'mac') return `mac ${compact(value)}`;
	return attribute === 'nickname' ? `name ${compact(value.replace(/^the /i, ''))}` : `name ${compact(value)}`;
}

/** First parts of host names that several devices share. */
function sharedPrefixes(configurations: readonly KnowledgeRecord[]): Set<string> {
	const counts = new Map<string, number>();
	for (const { title } of configurations) {
		const [, prefix] = /^(\p{L}[\p{L}\p{N}]*)[-_]/u.exec(title) ?? [];
		if (prefix !== undefined) counts.set(prefix.toLowerCase(), (counts.get(prefix.toLowerCase()) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= SHARED_PREFIX).map(([prefix]) => prefix));
}

/** The index of an organization's configurations, kept as long as its records stay the same. */
export function assetIndexOf(partition: Pick<Partition, 'derived'>): AssetIndex {
	return partition.derived<AssetIndex>(INDEX_KEY, (records) => new AssetIndex(records));
}
