import type { BenchCorpus, BenchTicket, Judgement } from './corpus';
import { evaluate, type Figures, type RankedAnswer } from './metrics';
import { allowedOrganizations, type System, triageSystem } from './systems';
import { WEIGHTS } from '../../src/knowledge/ranking/weights';

type Weights = typeof WEIGHTS;

/** What each part of the ranking is without. */
const ABLATIONS: ReadonlyArray<{ name: string; without: (weights: Weights) => Partial<Weights> }> = [
	{ name: 'everything', without: () => ({}) },
	{ name: 'concept graph', without: () => ({ concept: 0 }) },
	{ name: 'counting what the same words lead to once', without: () => ({ conceptEcho: 1 }) },
	{ name: 'title weight', without: ({ bm25f }) => ({ bm25f: { ...bm25f, boosts: [1, 1, 1, 1] } }) },
	{ name: 'phrases of the title', without: () => ({ pair: 0 }) },
	{ name: 'light words weigh less', without: () => ({ chatter: 1, common: 1 }) },
	{ name: 'spelling and compounds', without: () => ({ spelling: 0, compound: 0 }) },
	{ name: 'exact names', without: () => ({ name: 0, linkedName: 0 }) },
	{
		name: 'links and context',
		without: ({ bm25f, concepts }) => ({
			link: {},
			companion: {},
			linkedName: 0,
			bm25f: { ...bm25f, boosts: [bm25f.boosts[0], bm25f.boosts[1], bm25f.boosts[2], 0] },
			concepts: { ...concepts, boosts: [concepts.boosts[0], concepts.boosts[1], concepts.boosts[2], 0] },
		}),
	},
	{ name: 'priors by type, scope and age', without: () => ({ type: {}, global: 1, outdated: 1 }) },
];

/** Does a thing with other weights, which are put back whatever comes of it. One at a time: all ranking shares them. */
export async function withWeights<T>(changed: Partial<Weights>, work: () => Promise<T>): Promise<T> {
	const original = { ...WEIGHTS };
	Object.assign(WEIGHTS, changed);
	try {
		return await work();
	} finally {
		Object.assign(WEIGHTS, original);
	}
}

async function answersOf(system: System, tickets: readonly BenchTicket[]): Promise<RankedAnswer[]> {
	const answers: RankedAnswer[] = [];
	for (const ticket of tickets) answers.push(await system(ticket));
	return answers;
}

/** The figures with each part of the ranking left out in turn. The calibration stays as it is. */
export async function ablations(
	corpus: BenchCorpus,
	tickets: readonly BenchTicket[],
	judgements: ReadonlyMap<string, Judgement>,
): Promise<Record<string, Figures>> {
	const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
	const allowed = (id: string): Set<string> => {
		const ticket = byId.get(id);
		return ticket === undefined ? new Set() : allowedOrganizations(corpus, ticket);
	};
	const figures: Record<string, Figures> = {};
	for (const { name, without } of ABLATIONS) {
		const answers = await withWeights(without(WEIGHTS), async () => await answersOf(triageSystem(corpus), tickets));
		const evaluation = evaluate(answers, judgements, allowed);
		if (evaluation !== null) figures[name === 'everything' ? name : `without ${name}`] = evaluation.overall;
	}
	return figures;
}
