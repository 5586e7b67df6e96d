import { judged, nearest, reranked } from './ask';
import type { Models } from './contracts';
import { type Answer, safely } from './safely';
import { redactSecrets } from '../../text';
import type { RankedRecord } from '../ranking/rank';
import { type KnowledgeRecord, recordKey } from '../record';

/** Reciprocal rank fusion: how little the first ranks differ. */
const FUSION_K = 60;
const SHOWN_TO_MODELS = 12;
const MAX_QUESTION = 4_000;

export type ModelPart = 'embedding' | 'reranker' | 'chat-model';

/** A record a search may return: nothing outside the list is ever added. */
export interface PoolRecord {
	record: KnowledgeRecord;
	global: boolean;
}

export interface Consulted {
	ranked: RankedRecord;
	/** What each model and the ranking without models (`own`) contributed, as shares that add up to 1. */
	shares: Array<{ part: ModelPart | 'own'; share: number }>;
	/** In words, where a model moved the record. */
	why: string[];
	/** Place in the ranking without models; null where only a model found it. */
	was: number | null;
}

export interface Consultation {
	/** Best first. */
	order: Consulted[];
	/** Whether the chat model named a record that answers; null where it was not asked or gave no usable answer. */
	answered: boolean | null;
	hints: string[];
}

interface Vote {
	part: ModelPart | 'own';
	keys: readonly string[];
}

/**
 * Lets the connected models have a say in a ranking, fused by reciprocal rank. They choose among the records given; each that
 * fails, is slow or talks nonsense is left out with a hint. Text is redacted before it leaves.
 * @throws only where the execution was stopped
 */
export async function consult(
	ranked: readonly RankedRecord[],
	pool: readonly PoolRecord[],
	question: string,
	models: Models,
): Promise<Consultation> {
	const asked = redactSecrets(question).slice(0, MAX_QUESTION);
	const known = candidatesOf(ranked, pool);
	const votes: Vote[] = [{ part: 'own', keys: ranked.map(({ key }) => key) }];
	const hints: string[] = [];
	const add = (part: ModelPart, answer: Answer<string[]>): string[] | null => {
		if ('hint' in answer) {
			hints.push(answer.hint);
			return null;
		}
		votes.push({ part, keys: answer.value });
		return answer.value;
	};
	const leaders = (): KnowledgeRecord[] =>
		fuse(votes)
			.slice(0, SHOWN_TO_MODELS)
			.flatMap(({ key }) => known.get(key)?.record ?? []);
	const { embedding, reranker, chat, vectors } = models;
	if (embedding !== undefined && known.size > 0 && asked !== '') {
		const records = [...known.values()].map(({ record }) => record);
		add(
			'embedding',
			await safely(
				'embedding model',
				models,
				async (signal) => await nearest(embedding, vectors, asked, records, signal),
			),
		);
	}
	if (reranker !== undefined && leaders().length > 1) {
		add(
			'reranker',
			await safely('reranker', models, async (signal) => await reranked(reranker, asked, leaders(), signal)),
		);
	}
	let chosen: string[] | null = null;
	if (chat !== undefined && leaders().length > 0) {
		chosen = add(
			'chat-model',
			await safely('chat model', models, async (signal) => await judged(chat, asked, leaders(), signal)),
		);
	}
	const order = fuse(votes).flatMap(({ key, votes: own }, position) => {
		const candidate = known.get(key);
		if (candidate === undefined) return [];
		const place = ranked.findIndex((other) => other.key === key);
		return [
			{
				ranked: candidate,
				shares: sharesOf(own),
				was: place === -1 ? null : place,
				why: whyOf(own, place, position),
			},
		];
	});
	return { order, answered: chosen === null ? null : chosen.length > 0, hints };
}

const NO_EVIDENCE = { words: 0, subject: 0, concepts: 0, title: 0, products: 0 };

/** Everything that may come out, what ranks best first. */
function candidatesOf(ranked: readonly RankedRecord[], pool: readonly PoolRecord[]): Map<string, RankedRecord> {
	const known = new Map(ranked.map((record) => [record.key, record]));
	for (const { record, global } of pool) {
		const key = recordKey(record);
		if (known.has(key)) continue;
		known.set(key, { key, record, global, score: 0, parts: [], outdatedBy: null, evidence: NO_EVIDENCE });
	}
	return known;
}

interface Fused {
	key: string;
	votes: Array<{ part: ModelPart | 'own'; rank: number; score: number }>;
}

function fuse(votes: readonly Vote[]): Fused[] {
	const fused = new Map<string, Fused>();
	for (const { part, keys } of votes) {
		keys.forEach((key, rank) => {
			const entry = fused.get(key) ?? { key, votes: [] };
			entry.votes.push({ part, rank, score: 1 / (FUSION_K + rank + 1) });
			fused.set(key, entry);
		});
	}
	const total = ({ votes: own }: Fused): number => own.reduce((sum, { score }) => sum + score, 0);
	return [...fused.values()].sort((a, b) => total(b) - total(a));
}

function sharesOf(votes: Fused['votes']): Consulted['shares'] {
	const total = votes.reduce((sum, { score }) => sum + score, 0);
	return votes.map(({ part, score }) => ({ part, share: score / total }));
}

function whyOf(votes: Fused['votes'], was: number, position: number): string[] {
	const rankOf = (part: ModelPart) => votes.find((vote) => vote.part === part)?.rank;
	const chat = rankOf('chat-model');
	const raised = was === -1 || position < was;
	const why =
		chat === undefined ? [] : [chat === 0 ? 'Judged best by the chat model' : 'Judged helpful by the chat model'];
	if (raised && rankOf('reranker') !== undefined) why.push('Moved up by the reranker');
	if (raised && rankOf('embedding') !== undefined) why.push('Close in meaning by the embedding model');
	return why;
}
