import { defineConcepts } from '../../../../src/knowledge/concepts/written/concept';
import { CONCEPTS } from '../../../../src/knowledge/concepts/written';
import { ConceptGraph, mentionsIn } from '../../../../src/knowledge/concepts/graph';
import { compileGraph } from '../../../../src/knowledge/concepts/written/compile';
import { tokenize } from '../../../../src/knowledge/index/tokenize';

const CONCEPTS_OF_PRINTING = defineConcepts(
	'printing',
	String.raw`
spooler: print spooler; queue stuck; !not print; jobs~ > driver .5
driver: print driver; \
	driver package
`,
);
const GRAPH = new ConceptGraph(compileGraph(CONCEPTS_OF_PRINTING));
const found = (text: string): string[] => [
	...new Set(mentionsIn(GRAPH, tokenize(text)).map(({ concept }) => GRAPH.concepts[concept]?.id ?? '')),
];

describe('concept phrases', () => {
	it.each(['the queue is stuck', 'stuck print queues', "we can't print", 'it will not even print', 'nothing prints'])(
		'"%s" speaks of the spooler',
		(text) => {
			expect(found(text)).toEqual(['spooler']);
		},
	);

	it.each(['I can print', 'Print it. Not now', 'the queue. All stuck', 'print not'])('"%s" does not', (text) => {
		expect(found(text)).toEqual([]);
	});

	it('go on over lines that end in a backslash', () => {
		expect(found('install the driver package')).toEqual(['driver']);
	});

	it('carry on to linked concepts, weaker', () => {
		const active = GRAPH.activate(
			mentionsIn(GRAPH, tokenize('queue stuck')).map((mention) => ({
				...mention,
				importance: 1,
				evidence: 'queue stuck',
				passage: 0,
			})),
		);
		expect(active.map(({ concept, strength, via }) => ({ concept, strength, via }))).toEqual([
			{ concept: 0, strength: 1, via: null },
			{ concept: 1, strength: 0.5, via: 0 },
		]);
	});

	it('are found once where a concept has the same words twice, whatever text they are looked for in', () => {
		const twice = defineConcepts('other', 'a: red lamp; lamp red~; red');
		for (const uses of [() => 0, (term: string) => term.length, (term: string) => -term.length]) {
			const graph = new ConceptGraph(compileGraph(twice, uses));
			const mentions = mentionsIn(graph, tokenize('a red lamp'));
			expect(mentions.map(({ weight, words }) => ({ weight, words }))).toEqual(
				expect.arrayContaining([
					{ weight: 1, words: 2 },
					{ weight: expect.any(Number), words: 1 },
				]),
			);
			expect(mentions).toHaveLength(2);
		}
	});

	it('refuse a link to nothing', () => {
		expect(() => compileGraph(defineConcepts('other', 'a: b > missing'))).toThrow('missing');
	});
});

describe('the written graph', () => {
	it('has every id once, phrases everywhere and links that lead somewhere', () => {
		const ids = CONCEPTS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id, phrases, links } of CONCEPTS) {
			expect(id).toMatch(/^[a-z0-9-]+$/);
			expect(phrases.length).toBeGreaterThan(1);
			for (const link of links) {
				expect(ids).toContain(link.id);
				expect(link.weight).toBeGreaterThan(0);
				expect(link.weight).toBeLessThanOrEqual(1);
			}
		}
	});

	it('is broad: hundreds of concepts, thousands of phrases', () => {
		expect(CONCEPTS.length).toBeGreaterThan(550);
		expect(CONCEPTS.reduce((sum, { phrases }) => sum + phrases.length, 0)).toBeGreaterThan(14_000);
	});
});
