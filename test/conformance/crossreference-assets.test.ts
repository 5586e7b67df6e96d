import { type AssetFigures, type AssetTicket, answerAll, figuresOf } from '../../scripts/bench/assets/measure';
import { type Mirror, mirrorOf } from '../../scripts/bench/assets/mirror';
import { fs, path, process } from '../../scripts/support/platform';

const FIXTURE = path.join(process.cwd(), 'test/fixtures/msp/assets.json');
const judged = (name: string) =>
	JSON.parse(fs.readFileSync(path.join(process.cwd(), 'test/fixtures/msp', name), 'utf8')) as Array<
		AssetTicket & { kind: string; relevant: Record<string, number> | null }
	>;
const TICKETS = JSON.parse(fs.readFileSync(FIXTURE, 'utf8')) as AssetTicket[];

/** What the finder reached when it last changed; a change that lowers one needs a reason. */
const RECORDED = { precision: 1, recall: 1, ambiguousFound: 8 };

// Twelve organizations are read over HTTP.
describe('assets named in tickets, over the MSP data set', () => {
	let mirror: Mirror;
	let figures: AssetFigures;

	beforeAll(async () => {
		mirror = await mirrorOf('msp');
		figures = figuresOf(await answerAll(TICKETS, mirror));
	});

	afterAll(async () => await mirror.close());

	it('finds what it found before, and guesses nothing', () => {
		expect(figures.tickets).toBe(TICKETS.length);
		expect(figures.precision).toBeGreaterThanOrEqual(RECORDED.precision);
		expect(figures.recall).toBeGreaterThanOrEqual(RECORDED.recall);
	});

	it('lists the candidates where several could be meant', () => {
		expect(figures.ambiguousFound).toBeGreaterThanOrEqual(RECORDED.ambiguousFound);
		expect(figures.needless).toBe(0);
	});

	it('finds the asset in every ticket that triage is measured with by an asset, and no other', async () => {
		const tickets = ['tickets-dev.json', 'tickets-fresh.json'].flatMap(judged).filter(({ kind }) => kind === 'asset');
		expect(tickets.length).toBeGreaterThan(15);
		const answers = await answerAll(tickets, mirror);
		const wrong = answers.filter(({ ticket, found }) => {
			const relevant = tickets.find(({ id }) => id === ticket.id)?.relevant ?? {};
			return found.length === 0 || found.some((id) => !(id in relevant));
		});
		expect(wrong.map(({ ticket, found }) => [ticket.subject, found])).toEqual([]);
	});

	it("never gives another client's configuration", async () => {
		const swapped = TICKETS.map((ticket, place) => ({ ...ticket, orgId: TICKETS[(place + 7) % TICKETS.length]?.orgId ?? '' }));
		for (const answer of await answerAll(swapped, mirror)) {
			const { records } = await mirror.organization(answer.ticket.orgId);
			const own = new Set([...records.values()].map(({ id }) => mirror.toSeed(id)));
			for (const id of [...answer.found, ...answer.ambiguous.flat()]) expect(own).toContain(id);
		}
	});
});
