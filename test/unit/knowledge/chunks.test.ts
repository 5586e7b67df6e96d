import fc from 'fast-check';
import { chunksOf, MAX_CHUNK } from '../../../src/knowledge/chunks';
import { record } from './ranking/records';

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

test('a short record is one piece, with what tells where it belongs', () => {
	const source = record({ id: '5', title: 'VPN', kind: 'Runbooks', body: 'Restart the client.', updatedAt: '2026-01-01T00:00:00.000Z' });
	const [chunk, ...more] = chunksOf(source);
	expect(more).toEqual([]);
	expect(chunk).toMatchObject({
		text: 'VPN\nRunbooks\nBody: Restart the client.',
		organizationId: '1',
		type: 'document',
		id: '5',
		key: 'document/5#0',
		url: source.url,
		updatedAt: '2026-01-01T00:00:00.000Z',
		chunks: 1,
	});
	expect(chunk.contentHash).toMatch(/^[0-9a-f]{64}$/);
});

test('a long one is cut at sentences, says its title in every piece, and loses no word', () => {
	const body = Array.from({ length: 300 }, (_, number) => `Step ${number} restarts service${number}.`).join(' ');
	const chunks = chunksOf(record({ title: 'Restart order', body }));
	expect(chunks.length).toBeGreaterThan(5);
	expect(chunks.every(({ text }) => text.length <= MAX_CHUNK && text.startsWith('Restart order\n'))).toBe(true);
	expect(chunks.slice(0, -1).every(({ text }) => text.endsWith('.'))).toBe(true);
	expect(chunks.flatMap(({ text }) => words(text.replace('Restart order\n', '')))).toEqual(words(`Body: ${body}`));
});

test('the hash changes with the text of the piece, and only then', () => {
	const long = (last: string) => `${'One sentence. '.repeat(120)}${last}`;
	const [before, after] = [long('Old end.'), long('New end.')].map((body) => chunksOf(record({ id: '1', body, updatedAt: body.slice(-8) })));
	expect(after[0].contentHash).toBe(before[0].contentHash);
	expect(after.at(-1)?.contentHash).not.toBe(before.at(-1)?.contentHash);
});

test('no secret is in a piece, wherever it would have been cut', () => {
	for (let filler = 950; filler < 1000; filler++) {
		const chunks = chunksOf(record({ title: 'x', body: `${'a'.repeat(filler)} password: Geheim4711! and more` }));
		expect(JSON.stringify(chunks)).not.toMatch(/Geheim4711/);
	}
});

test('any text: bounded pieces, nothing lost', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.string({ maxLength: 400 }), (body, title) => {
			const chunks = chunksOf(record({ title, body: `Alpha ${body.replace(/[:=|]/g, ' ')} omega` }));
			expect(chunks.every(({ text }) => text.length <= MAX_CHUNK)).toBe(true);
			expect(chunks.map(({ chunk }) => chunk)).toEqual(chunks.map((_, number) => number));
			expect(chunks[0].text).toContain('Alpha');
			expect(chunks.at(-1)?.text).toContain('omega');
		}),
		{ numRuns: 50 },
	);
});
