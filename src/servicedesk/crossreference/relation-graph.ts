import { type KnowledgeRecord, recordKey } from '../../knowledge/record';
import type { Partition } from '../partition';

/** One step from a record to another. */
export interface Relation {
	key: string;
	/** In words, from the first record's side. */
	label: string;
	/** Whether somebody said so, with a note or a tag; a link in a text is less. */
	explicit: boolean;
}

const GRAPH_KEY = 'relation-graph';

const NAMELESS = 'Related';

/** A relation's note from the other side: "Depends on" becomes "Needed by". Any other note is said in either direction. */
const REVERSED: ReadonlyArray<[RegExp, string]> = [
	[/^depends on\b/i, 'Needed by'],
	[/^(?:runs on|hosted on|guest of)\b/i, 'Hosts'],
	[/^hosts\b/i, 'Runs on'],
	[/^(?:connected (?:to|through)|uplink|routed through|published through|protected by)\b/i, 'Serves'],
	[/^supersedes\b/i, 'Superseded by'],
	[/^covers\b/i, 'Covered by'],
	[/^location$/i, 'Located here'],
	[/^contact$/i, 'Used by'],
];

/** The relation as the record at its far end would say it. */
export function reversed(label: string): string {
	const found = REVERSED.find(([pattern]) => pattern.test(label));
	if (found === undefined) return label;
	const rest = label.includes(':') ? label.slice(label.indexOf(':') + 1).trimStart() : '';
	return rest === '' ? found[1] : `${found[1]}: ${rest}`;
}

/** Who is related to whom in one organization's records, in both directions. */
export class RelationGraph {
	private readonly relations = new Map<string, Map<string, Relation>>();

	constructor(readonly records: ReadonlyMap<string, KnowledgeRecord>) {
		for (const [key, { links }] of records) {
			for (const link of links) {
				const label = link.notes ?? NAMELESS;
				const [to, from] = link.direction === 'from' ? [reversed(label), label] : [label, reversed(label)];
				const explicit = link.notes !== null || link.direction === 'either';
				this.add(key, { key: recordKey(link), label: to, explicit });
				this.add(recordKey(link), { key, label: link.direction === 'either' ? label : from, explicit });
			}
		}
	}

	/** What the record with this key is related to. */
	of(key: string): readonly Relation[] {
		return [...(this.relations.get(key)?.values() ?? [])];
	}

	private add(from: string, relation: Relation): void {
		if (from === relation.key || !this.records.has(relation.key) || !this.records.has(from)) return;
		const known = this.relations.get(from) ?? new Map<string, Relation>();
		if (!this.relations.has(from)) this.relations.set(from, known);
		known.set(relation.key, better(known.get(relation.key), relation));
	}
}

/** Of two sayings about the same two records the one that says more. */
export function better(known: Relation | undefined, relation: Relation): Relation {
	if (known === undefined) return relation;
	const says = ({ explicit, label }: Relation): number => (explicit ? 1 : 0) + (label === NAMELESS ? 0 : 1);
	return says(relation) > says(known) ? relation : known;
}

/** The graph of an organization, kept as long as its records stay the same. */
export function relationGraphOf(partition: Pick<Partition, 'derived'>): RelationGraph {
	return partition.derived<RelationGraph>(GRAPH_KEY, (records) => new RelationGraph(records));
}

export const relatedLabel = (notes: string | null): string => notes ?? NAMELESS;
