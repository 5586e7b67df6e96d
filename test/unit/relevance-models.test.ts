import { readCorpus, readTickets } from '../../scripts/bench/corpus';
import { evaluate, type Figures, type RankedAnswer } from '../../scripts/bench/metrics';
import { type StubEmbedding, stubModels } from '../../scripts/bench/stub-embedding';
import { allowedOrganizations, triageSystem } from '../../scripts/bench/systems';
import { fs, path, process } from '../../scripts/support/platform';

const read = (file: string): string => fs.readFileSync(path.join(process.cwd(), file), 'utf8');
const CORPUS = readCorpus('corpus.json', read('simulators/seed/corpus.json'));
const { tickets, judgements } = readTickets('tickets.json', read('test/fixtures/msp/tickets-dev.json'));

async function figures(embedding: StubEmbedding | null): Promise<Figures> {
	const system = triageSystem(CORPUS, embedding === null ? {} : { models: stubModels(embedding) });
	const answers: RankedAnswer[] = [];
	for (const ticket of tickets) answers.push(await system(ticket));
	const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
	return evaluate(answers, judgements, (id) => allowedOrganizations(CORPUS, byId.get(id)!))!.overall;
}

test('an embedding model that means nothing costs little, one that means something nothing to speak of', async () => {
	const [own, noise, concepts] = [await figures(null), await figures('noise'), await figures('concepts')];
	expect(noise.ndcg5!).toBeGreaterThan(own.ndcg5! - 0.04);
	expect(concepts.ndcg5!).toBeGreaterThan(own.ndcg5! - 0.011);
	for (const { foreign, staleAbove } of [noise, concepts]) expect([foreign, staleAbove]).toEqual([0, 0]);
});
