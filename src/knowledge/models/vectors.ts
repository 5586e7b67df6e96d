import { createHash } from 'crypto';
import type { EmbeddingModel } from './contracts';
import { redactSecrets } from '../../text';
import type { KnowledgeRecord } from '../record';

const MAX_BYTES = 96 * 1024 * 1024;
/** What a map entry takes beside the numbers. */
const ENTRY_BYTES = 200;
const MAX_DIMENSIONS = 8192;
const MAX_TEXT = 1_500;
/** Read before redaction, so that a secret at the cut is still recognised by what follows it. */
const MAX_READ = 3_000;
const BATCH = 64;
const LARGEST = 127;

/** What of a record models read; a ticket can be given in the same form. */
export type Embeddable = Pick<KnowledgeRecord, 'title' | 'kind' | 'fields'>;

/** A record as models read it: title, type and text, without secrets, 1,500 characters at most. */
export function textForModels({ title, kind, fields }: Embeddable): string {
	const body = fields.map(({ label, text }) => `${label}: ${text}`).join('\n');
	return redactSecrets(`${title}\n${kind ?? ''}\n${body}`.slice(0, MAX_READ)).slice(0, MAX_TEXT);
}

const hashes = new WeakMap<Embeddable, string>();

/** Of a record's text as models read it; a record never changes, so it is computed once. */
export function contentHash(record: Embeddable): string {
	const known = hashes.get(record);
	if (known !== undefined) return known;
	const hash = createHash('sha256').update(textForModels(record)).digest('base64');
	hashes.set(record, hash);
	return hash;
}

/** A unit vector in whole numbers of one byte: a quarter of the memory, and no other order of neighbours to speak of. */
export interface SmallVector {
	values: Int8Array;
	/** What one step of `values` is worth. */
	step: number;
}

/**
 * Vectors by model and content hash, for all executions of a process: computed once, also where several ask at the same
 * time, and bounded in bytes; whichever was not used for longest leaves first.
 */
export class VectorCache {
	private readonly vectors = new Map<string, SmallVector>();
	private readonly flights = new Map<string, Promise<unknown>>();
	private used = 0;

	constructor(private readonly most = MAX_BYTES) {}

	get size(): number {
		return this.vectors.size;
	}

	get bytes(): number {
		return this.used;
	}

	/** Undefined also where the vector has another number of dimensions than asked for. */
	get(model: string, record: Embeddable, dimensions: number): SmallVector | undefined {
		const key = keyOf(model, record);
		const vector = this.vectors.get(key);
		if (vector?.values.length !== dimensions) return undefined;
		this.vectors.delete(key);
		this.vectors.set(key, vector);
		return vector;
	}

	/**
	 * Embeds the records that have no vector yet, 64 at a time.
	 * @throws where the model fails, answers with anything but such vectors, or `signal` aborts
	 */
	async complete(
		model: EmbeddingModel,
		records: readonly Embeddable[],
		dimensions: number,
		signal: AbortSignal,
	): Promise<void> {
		let missing = new Set(records);
		for (;;) {
			signal.throwIfAborted();
			missing = new Set([...missing].filter((record) => this.get(model.name, record, dimensions) === undefined));
			const flying = [...missing].flatMap((record) => this.flights.get(keyOf(model.name, record)) ?? []);
			const batch = [...missing].filter((record) => !this.flights.has(keyOf(model.name, record))).slice(0, BATCH);
			if (batch.length > 0) await this.launch(model, batch, dimensions, signal);
			else if (flying.length > 0) await Promise.allSettled(flying);
			else return;
			for (const record of batch) missing.delete(record);
		}
	}

	private async launch(
		model: EmbeddingModel,
		batch: Embeddable[],
		dimensions: number,
		signal: AbortSignal,
	): Promise<void> {
		const keys = batch.map((record) => keyOf(model.name, record));
		const flight = this.embed(model, batch, keys, dimensions, signal);
		for (const key of keys) this.flights.set(key, flight);
		try {
			await flight;
		} finally {
			for (const key of keys) this.flights.delete(key);
		}
	}

	private async embed(
		model: EmbeddingModel,
		batch: readonly Embeddable[],
		keys: readonly string[],
		dimensions: number,
		signal: AbortSignal,
	): Promise<void> {
		const found = unitVectors(await model.embed(batch.map(textForModels), signal), batch.length);
		if (found[0]?.length !== dimensions) throw new TypeError('different dimensions');
		found.forEach((vector, position) => this.put(keys[position] ?? '', small(vector)));
	}

	private put(key: string, vector: SmallVector): void {
		this.remove(key);
		this.vectors.set(key, vector);
		this.used += vector.values.length + ENTRY_BYTES;
		for (const oldest of this.vectors.keys()) {
			if (this.used <= this.most) return;
			this.remove(oldest);
		}
	}

	private remove(key: string): void {
		const vector = this.vectors.get(key);
		if (vector === undefined) return;
		this.vectors.delete(key);
		this.used -= vector.values.length + ENTRY_BYTES;
	}
}

const keyOf = (model: string, record: Embeddable): string => `${model}\n${contentHash(record)}`;

function small(vector: Float32Array): SmallVector {
	const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	const step = largest / LARGEST;
	return { values: Int8Array.from(vector, (value) => Math.round(value / step)), step };
}

/**
 * A model's answer as unit vectors, one a text.
 * @throws where it is anything else: another count, different dimensions, NaN, all zeros
 */
export function unitVectors(answer: unknown, count: number): Float32Array[] {
	if (!Array.isArray(answer) || answer.length !== count) throw new TypeError('not one vector a text');
	const vectors = answer.map(unitVector);
	if (vectors.some(({ length }) => length !== vectors[0]?.length)) throw new TypeError('different dimensions');
	return vectors;
}

function unitVector(answer: unknown): Float32Array {
	if (!Array.isArray(answer) || answer.length === 0 || answer.length > MAX_DIMENSIONS) throw new TypeError('no vector');
	const numbers = answer as unknown[];
	if (!numbers.every((value) => typeof value === 'number' && Number.isFinite(value))) throw new TypeError('no numbers');
	const norm = Math.hypot(...(numbers as number[]));
	if (!(norm > 0) || !Number.isFinite(norm)) throw new TypeError('no direction');
	return Float32Array.from(numbers as number[], (value) => value / norm);
}

/** Of unit vectors, -1 to 1. */
export function cosine(a: Float32Array, { values, step }: SmallVector): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (values[i] ?? 0);
	return sum * step;
}

/** The vector as it was, but for rounding. */
export function fullVector({ values, step }: SmallVector): Float32Array {
	return Float32Array.from(values, (value) => value * step);
}
