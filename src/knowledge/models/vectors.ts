import { createHash } from 'crypto';
import { redactSecrets } from '../../text';
import type { KnowledgeRecord } from '../record';

const MAX_VECTORS = 20_000;
const MAX_DIMENSIONS = 8192;
const MAX_TEXT = 1_500;
/** Read before redaction, so that a secret at the cut is still recognised by what follows it. */
const MAX_READ = 3_000;

/** A record as models read it: title, type and text, without secrets, 1,500 characters at most. */
export function textForModels({ title, kind, fields }: KnowledgeRecord): string {
	const body = fields.map(({ label, text }) => `${label}: ${text}`).join('\n');
	return redactSecrets(`${title}\n${kind ?? ''}\n${body}`.slice(0, MAX_READ)).slice(0, MAX_TEXT);
}

const hashes = new WeakMap<KnowledgeRecord, string>();

/** Of a record's text as models read it; a record never changes, so it is computed once. */
export function contentHash(record: KnowledgeRecord): string {
	const known = hashes.get(record);
	if (known !== undefined) return known;
	const hash = createHash('sha256').update(textForModels(record)).digest('base64');
	hashes.set(record, hash);
	return hash;
}

/** Vectors by model and content hash, bounded; whichever was not used for longest leaves first. */
export class VectorStore {
	private readonly vectors = new Map<string, Float32Array>();

	constructor(private readonly most = MAX_VECTORS) {}

	get(model: string, hash: string): Float32Array | undefined {
		const key = `${model}\n${hash}`;
		const vector = this.vectors.get(key);
		if (vector === undefined) return undefined;
		this.vectors.delete(key);
		this.vectors.set(key, vector);
		return vector;
	}

	set(model: string, hash: string, vector: Float32Array): void {
		this.vectors.set(`${model}\n${hash}`, vector);
		for (const key of this.vectors.keys()) {
			if (this.vectors.size <= this.most) return;
			this.vectors.delete(key);
		}
	}

	get size(): number {
		return this.vectors.size;
	}
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
	if (!Array.isArray(answer) || answer.length === 0 || answer.length > MAX_DIMENSIONS)
		throw new TypeError('no vector');
	const numbers = answer as unknown[];
	if (!numbers.every((value) => typeof value === 'number' && Number.isFinite(value)))
		throw new TypeError('no numbers');
	const norm = Math.hypot(...(numbers as number[]));
	if (!(norm > 0) || !Number.isFinite(norm)) throw new TypeError('no direction');
	return Float32Array.from(numbers as number[], (value) => value / norm);
}

/** Of unit vectors, -1 to 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
	return sum;
}
