import { judged, nearest, reranked, rewritten, storedNearest } from './ask';
import type { ChatTask, Models } from './contracts';
import { type Consulted, consulted, fuse, type ModelPart, type Vote } from './fusion';
import { type ModelLabel, safely } from './safely';
import { redactSecrets } from '../../text';
import { NO_EVIDENCE } from '../ranking/evidence';
import { type RankedRecord, successorsFirst } from '../ranking/rank';
import { type KnowledgeRecord, recordKey } from '../record';

const SHOWN_TO_MODELS = 12;
const MAX_QUESTION = 4_000;

/** A record a search may return: nothing outside the list is ever added. */
export interface PoolRecord {
	record: KnowledgeRecord;
	global: boolean;
	/** See `RankedRecord`; null where nothing replaces it. */
	outdatedBy?: RankedRecord['outdatedBy'];
}

/** What models are consulted about. */
export interface Question {
	/** What is asked, in the user's words; secrets are taken out before it leaves. */
	text: string;
	/** The ranking without models, best first. */
	ranked: readonly RankedRecord[];
	/** All that may come out. */
	pool: readonly PoolRecord[];
	/** The ranking without models for other words. */
	search: (words: string) => readonly RankedRecord[];
}

export interface Consultation {
	/** Best first. */
	order: Consulted[];
	/** Whether the chat model named a record that answers; null where it was not asked or gave no usable answer. */
	answered: boolean | null;
	hints: string[];
}

/**
 * Lets the connected models have a say in a ranking, fused with it: what finds records first (embeddings, vector
 * store, a rewritten query), then the reranker, then the chat model's judgement. They choose among the records of the pool;
 * each that fails, is slow or talks nonsense is left out with a hint. Text is redacted before it leaves.
 * @throws only where the execution was stopped
 */
export async function consult(question: Question, models: Models): Promise<Consultation> {
	return await new Round(question, models).run();
}

class Round {
	private readonly votes: Vote[];
	private readonly known: Map<string, RankedRecord>;
	private readonly asked: string;
	private readonly hints: string[] = [];

	constructor(
		private readonly question: Question,
		private readonly models: Models,
	) {
		this.asked = redactSecrets(question.text).slice(0, MAX_QUESTION);
		this.known = candidatesOf(question);
		// By place, as a record may stand above another of a higher score: the successor of an outdated one.
		const scores = question.ranked.map(({ score }) => score).sort((a, b) => b - a);
		const best = scores[0] ?? 0;
		this.votes = [
			{
				part: 'own',
				keys: question.ranked.map(({ key }) => key),
				values: scores.map((score) => score / Math.max(best, Number.EPSILON)),
			},
		];
	}

	async run(): Promise<Consultation> {
		if (this.asked !== '' && this.known.size > 0) await this.find();
		await this.rerank();
		const chosen = await this.judge();
		const places = new Map(this.question.ranked.map(({ key }, place) => [key, place]));
		const fused = fuse(this.votes).flatMap((entry) => {
			const ranked = this.known.get(entry.key);
			return ranked === undefined ? [] : [{ key: entry.key, outdatedBy: ranked.outdatedBy, ranked, entry }];
		});
		const order = successorsFirst(fused).map(({ key, ranked, entry }, position) =>
			consulted(ranked, entry, places.get(key) ?? null, position),
		);
		return { order, answered: chosen === null ? null : chosen.length > 0, hints: this.hints };
	}

	/** What brings records in; none waits for the other. */
	private async find(): Promise<void> {
		const { embedding, store, chat, vectors } = this.models;
		const records = [...this.known.values()].map(({ record }) => record);
		await Promise.all([
			embedding &&
				this.vote('embedding', 'embedding model', async (signal) => {
					return await nearest(embedding, vectors, this.asked, records, signal);
				}),
			store &&
				this.vote('vector-store', 'vector store', async (signal) => {
					const { keys, foreignOnly } = await storedNearest(store, this.asked, records, signal);
					if (foreignOnly) this.hints.push(FOREIGN_ONLY);
					return keys;
				}),
			doing(chat, 'rewrite') &&
				this.vote('query-rewrite', 'chat model', async (signal) => {
					const words = await rewritten(chat, this.asked, signal);
					return this.question.search(words).flatMap(({ key }) => (this.known.has(key) ? [key] : []));
				}),
		]);
	}

	private async rerank(): Promise<void> {
		const { reranker } = this.models;
		const leaders = this.leaders();
		if (reranker === undefined || leaders.length < 2) return;
		await this.vote('reranker', 'reranker', async (signal) => await reranked(reranker, this.asked, leaders, signal));
	}

	private async judge(): Promise<readonly string[] | null> {
		const { chat } = this.models;
		const leaders = this.leaders();
		if (!doing(chat, 'judge') || leaders.length === 0) return null;
		return await this.vote(
			'chat-model',
			'chat model',
			async (signal) => await judged(chat, this.asked, leaders, signal),
		);
	}

	private leaders(): KnowledgeRecord[] {
		return fuse(this.votes)
			.slice(0, SHOWN_TO_MODELS)
			.flatMap(({ key }) => this.known.get(key)?.record ?? []);
	}

	private async vote(
		part: ModelPart,
		label: ModelLabel,
		work: (signal: AbortSignal) => Promise<string[]>,
	): Promise<readonly string[] | null> {
		const answer = await safely(label, this.models, work);
		if ('hint' in answer) {
			if (!this.hints.includes(answer.hint)) this.hints.push(answer.hint);
			return null;
		}
		this.votes.push({ part, keys: answer.value });
		return answer.value;
	}
}

const FOREIGN_ONLY =
	'The vector store answered with chunks of other organizations only, which were left out. Use a store that can filter by metadata: Simple, PGVector, Qdrant, Pinecone, Supabase or Chroma.';

function doing(chat: Models['chat'], task: ChatTask): chat is NonNullable<Models['chat']> {
	return chat?.tasks.includes(task) === true;
}

/** Everything that may come out, what ranks best first. */
function candidatesOf({ ranked, pool }: Question): Map<string, RankedRecord> {
	const known = new Map(ranked.map((record) => [record.key, record]));
	for (const { record, global, outdatedBy = null } of pool) {
		const key = recordKey(record);
		if (known.has(key)) continue;
		known.set(key, { key, record, global, score: 0, parts: [], outdatedBy, evidence: NO_EVIDENCE });
	}
	return known;
}
