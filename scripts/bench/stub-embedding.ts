import { crypto } from '../support/platform';
import { mentionsIn, serviceDeskGraph } from '../../src/knowledge/concepts/graph';
import { tokenize } from '../../src/knowledge/index/tokenize';
import type { Models } from '../../src/knowledge/models/contracts';
import { VectorCache } from '../../src/knowledge/models/vectors';

const DIMENSIONS = 384;

/**
 * Stand-ins for an embedding model, the same on every machine and in every run: `concepts` hashes the concepts of the
 * project's own graph and, lighter, the words of a text; `noise` hashes the whole text, so that its vectors mean nothing.
 */
export type StubEmbedding = 'concepts' | 'noise';

/** The stand-in as the only model connected; it answers at once, so that nothing waits for a time to pass. */
export function stubModels(kind: StubEmbedding): Models {
	const embed = kind === 'noise' ? noise : conceptVector;
	return {
		embedding: { name: `stub ${kind}`, embed: async (texts) => texts.map(embed) },
		vectors: new VectorCache(),
		clock: { now: () => 0, sleep: async () => await new Promise<void>(() => undefined) },
		timeoutMs: 0,
	};
}

function conceptVector(text: string): number[] {
	const vector = new Array<number>(DIMENSIONS).fill(0);
	const tokens = tokenize(text);
	for (const { term, stop } of tokens) if (!stop) add(vector, term, 0.3);
	for (const { concept, weight } of mentionsIn(serviceDeskGraph(), tokens)) add(vector, `concept ${concept}`, weight);
	return add(vector, 'some direction', 0.01);
}

function noise(text: string): number[] {
	const vector = new Array<number>(DIMENSIONS).fill(0);
	for (let part = 0; part < DIMENSIONS / 2; part++) add(vector, `${part} ${text}`, 1);
	return vector;
}

/** Adds a feature at a place, with a sign, that depend on its name only. */
function add(vector: number[], name: string, weight: number): number[] {
	const hash = crypto.createHash('md5').update(name).digest();
	const place = hash.readUInt32LE(0) % DIMENSIONS;
	vector[place] = (vector[place] ?? 0) + ((hash[4] ?? 0) % 2 === 0 ? weight : -weight);
	return vector;
}
