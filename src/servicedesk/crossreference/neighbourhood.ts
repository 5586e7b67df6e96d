import { type ReadConfiguration, type RelatedItem, tryConfiguration } from './read-configuration';
import { better, type Relation, type RelationGraph, relatedLabel } from './relation-graph';
import type { ItGlueClient } from '../../itglue/client';
import { type KnowledgeRecord, recordKey } from '../../knowledge/record';

/** A record near the asset, and how one gets there. */
export interface Neighbour {
	record: KnowledgeRecord;
	label: string;
	depth: number;
	/** The configuration between; null where the asset itself is related. */
	via: KnowledgeRecord | null;
}

/** Something related that the knowledge base does not hold. */
export interface OtherNeighbour {
	item: RelatedItem;
	label: string;
}

export interface Neighbourhood {
	neighbours: Neighbour[];
	others: OtherNeighbour[];
	hints: string[];
}

export interface WalkSettings {
	/** Steps from configuration to configuration, at least 1. */
	depth: number;
	/** Configurations asked for their related items besides the asset, at most. */
	maxReads: number;
	signal?: AbortSignal;
}

/** What others hang on is asked first: a firewall or host tells more than a notebook. */
const INFRASTRUCTURE = /server|host|switch|firewall|router|nas\b|storage|controller|hypervisor/i;

/**
 * Walks the relations of a configuration, nearest first: of the asset everything, of each configuration on the way its
 * related configurations. Relations the mirror has cost nothing; related items are one request a configuration, the
 * infrastructure first, until `maxReads` are used.
 */
export class Walk {
	private readonly near = new Map<string, Neighbour>();
	private readonly others = new Map<string, OtherNeighbour>();
	private readonly hints = new Set<string>();
	private reads = 0;
	private foreign = 0;

	constructor(
		private readonly asset: KnowledgeRecord,
		private readonly graph: RelationGraph,
		private readonly client: ItGlueClient,
		private readonly settings: WalkSettings,
	) {}

	async run(read: ReadConfiguration | null): Promise<Neighbourhood> {
		this.step(this.asset, read?.related ?? [], 1);
		let frontier = this.configurationsAt(1);
		let unread = 0;
		for (let depth = 2; depth <= this.settings.depth && frontier.length > 0; depth++) {
			const ordered = [...frontier].sort((a, b) => rankOf(b.record) - rankOf(a.record));
			const asked = ordered.slice(0, Math.max(0, this.settings.maxReads - this.reads));
			unread += ordered.length - asked.length;
			this.reads += asked.length;
			const answers = await Promise.all(
				asked.map(async ({ record }) => await tryConfiguration(this.client, record.id, this.settings.signal)),
			);
			ordered.forEach(({ record }, place) => this.step(record, this.relatedIn(answers[place]), depth));
			frontier = this.configurationsAt(depth);
		}
		if (unread > 0) this.hints.add(`${unread} related configurations were not asked for their own relations (Maximum Further Requests).`);
		if (this.foreign > 0) this.hints.add(`${this.foreign} related items of another organization were left out.`);
		return { neighbours: [...this.near.values()], others: [...this.others.values()], hints: [...this.hints] };
	}

	private relatedIn(answer: ReadConfiguration | { failure: string } | undefined): RelatedItem[] {
		if (answer === undefined) return [];
		if (!('failure' in answer)) return answer.related;
		this.hints.add(`Relations further away are incomplete: ${answer.failure}`);
		return [];
	}

	private configurationsAt(depth: number): Neighbour[] {
		return [...this.near.values()].filter((one) => one.depth === depth && one.record.type === 'configuration');
	}

	private step(from: KnowledgeRecord, related: readonly RelatedItem[], depth: number): void {
		const relations = new Map<string, Relation>();
		for (const relation of this.graph.of(recordKey(from))) relations.set(relation.key, relation);
		for (const item of related) this.addRelated(item, relations, depth);
		const via = depth === 1 ? null : from;
		for (const { key, label } of relations.values()) {
			const record = this.graph.records.get(key);
			if (record === undefined || key === recordKey(this.asset) || this.near.has(key)) continue;
			if (depth > 1 && record.type !== 'configuration') continue;
			this.near.set(key, { record, label, depth, via });
		}
	}

	/** Only what is this organization's: IT Glue lets records of different clients be related. */
	private addRelated(item: RelatedItem, relations: Map<string, Relation>, depth: number): void {
		const label = relatedLabel(item.notes);
		const key = item.type === null ? null : recordKey({ type: item.type, id: item.id });
		if (key !== null && this.graph.records.has(key)) {
			relations.set(key, better(relations.get(key), { key, label, explicit: true }));
			return;
		}
		if (depth > 1) return;
		const { organizationId } = this.asset;
		if (!item.url.includes(`/${organizationId}/`)) {
			this.foreign += 1;
			return;
		}
		this.others.set(`${item.typeName}/${item.id}`, { item, label });
	}
}

/** Whether others hang on a device of this type. */
export const isInfrastructure = (kind: string | null): boolean => INFRASTRUCTURE.test(kind ?? '');

const rankOf = ({ kind, archived }: KnowledgeRecord): number => (isInfrastructure(kind) ? 2 : 0) + (archived ? 0 : 1);
