import type { EmbeddingModel } from '../../../../src/knowledge/models/contracts';
import { cosine, unitVectors, VectorCache } from '../../../../src/knowledge/models/vectors';
import { record } from '../ranking/records';

const records = Array.from({ length: 200 }, (_, number) => record({ id: String(number), title: `Title ${number}` }));
const signal = new AbortController().signal;

function model(name = 'stub', fails: () => boolean = () => false): EmbeddingModel & { seen: string[] } {
	const seen: string[] = [];
	return {
		name,
		seen,
		embed: async (texts) => {
			seen.push(...texts);
			await Promise.resolve();
			if (fails()) throw new Error('down');
			return texts.map((text) => [text.length, Number(/\d+/.exec(text)), 1]);
		},
	};
}

test('several executions at the same time embed each text once', async () => {
	const cache = new VectorCache();
	const stub = model();
	await Promise.all([records, [...records].reverse(), records.slice(50, 150)].map(async (some) => await cache.complete(stub, some, 3, signal)));
	expect(stub.seen).toHaveLength(records.length);
	expect(records.every((one) => cache.get('stub', one, 3) !== undefined)).toBe(true);
});

test('records of the same text share a vector; another model or a changed text has its own', async () => {
	const cache = new VectorCache();
	const stub = model();
	const same = [record({ title: 'Same 1' }), record({ title: 'Same 1' })];
	await cache.complete(stub, same, 3, signal);
	expect(cache.size).toBe(1);
	expect(cache.get('other', same[0], 3)).toBeUndefined();
	expect(cache.get('stub', record({ title: 'Same 2' }), 3)).toBeUndefined();
	expect(cache.get('stub', same[0], 2)).toBeUndefined();
});

test('an execution whose neighbour fails or stops goes on by itself', async () => {
	const cache = new VectorCache();
	let calls = 0;
	const stub = model('stub', () => calls++ === 0);
	const stopped = new AbortController();
	const outcomes = await Promise.allSettled([
		cache.complete(stub, records, 3, stopped.signal),
		cache.complete(stub, records, 3, signal),
	]);
	expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
	stopped.abort();
	await expect(cache.complete(stub, [record({ title: 'New' })], 3, stopped.signal)).rejects.toThrow(/abort/i);
});

test('memory is bounded in bytes, the least recently used leaving first, and a bound too small for one request ends all the same', async () => {
	const cache = new VectorCache(10 * 203);
	await cache.complete(model(), records.slice(0, 10), 3, signal);
	expect([cache.size, cache.bytes]).toEqual([10, 10 * 203]);
	cache.get('stub', records[0], 3);
	await cache.complete(model(), records.slice(10, 11), 3, signal);
	expect([0, 1, 10].map((number) => cache.get('stub', records[number], 3) !== undefined)).toEqual([true, false, true]);
	await cache.complete(model(), records, 3, signal);
	expect(cache.size).toBe(10);
});

test('a vector in one byte a number keeps the order of neighbours', async () => {
	const cache = new VectorCache();
	const wave = (number: number) => Array.from({ length: 64 }, (_, place) => Math.sin(place * (1 + number / 50)));
	const stub: EmbeddingModel = { name: 'wave', embed: async (texts) => await Promise.resolve(texts.map((text) => wave(Number(/\d+/.exec(text))))) };
	await cache.complete(stub, records, 64, signal);
	const [wanted] = unitVectors([wave(20)], 1);
	const exact = records.map((_, number) => unitVectors([wave(number)], 1)[0].reduce((sum, value, place) => sum + value * wanted[place], 0));
	const kept = records.map((one) => cosine(wanted, cache.get('wave', one, 64)!));
	const worst = Math.max(...exact.map((value, number) => Math.abs(value - kept[number])));
	expect(worst).toBeLessThan(0.01);
});
