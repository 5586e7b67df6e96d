import { ablations } from './bench/ablations';
import { type BenchCorpus, type BenchTicket, type Judgement, readCorpus, readTickets } from './bench/corpus';
import { evaluate, type Figures, type RankedAnswer } from './bench/metrics';
import { resolvedTickets } from './bench/resolved';
import { type StubEmbedding, stubModels } from './bench/stub-embedding';
import { allowedOrganizations, bm25System, miniSearchSystem, type System, triageSystem } from './bench/systems';
import { crypto, fs, parseArgs, process } from './support/platform';

const USAGE =
	'Usage: npm run bench:relevance -- --corpus <file> --tickets <file> [--rankings <out.json>] [--json] [--ablations] [--resolved <file>] [--embedding concepts|noise] [--only tuning|held-out]\n';

interface Arguments {
	corpus: string;
	tickets: string;
	rankings: string | null;
	json: boolean;
	ablations: boolean;
	/** Judged tickets that were resolved before: their best records helped. */
	resolved: string | null;
	/** A stand-in for an embedding model to consult. */
	embedding: StubEmbedding | null;
	/** A part of the tickets by a hash of their id: those the ranking was tuned on, or those kept out of it. */
	only: 'tuning' | 'held-out' | null;
}

function readArguments(): Arguments | null {
	const { values } = parseArgs({
		options: {
			corpus: { type: 'string' },
			tickets: { type: 'string' },
			rankings: { type: 'string' },
			json: { type: 'boolean', default: false },
			ablations: { type: 'boolean', default: false },
			only: { type: 'string' },
			resolved: { type: 'string' },
			embedding: { type: 'string' },
		},
	});
	const { corpus, tickets, rankings = null, resolved = null, json, ablations: leavingOut } = values;
	if (corpus === undefined || tickets === undefined) return null;
	const only = values.only === 'tuning' || values.only === 'held-out' ? values.only : null;
	const embedding = values.embedding === 'concepts' || values.embedding === 'noise' ? values.embedding : null;
	return { corpus, tickets, rankings, json, ablations: leavingOut, resolved, embedding, only };
}

/** Two of five tickets, by a hash of the id, were kept out of all tuning. */
const isHeldOut = ({ id }: BenchTicket): boolean => (crypto.createHash('sha256').update(id).digest()[0] ?? 0) % 5 < 2;

async function answerAll(system: System, tickets: readonly BenchTicket[]): Promise<RankedAnswer[]> {
	const answers: RankedAnswer[] = [];
	for (const ticket of tickets) answers.push(await system(ticket));
	return answers;
}

const COLUMNS: ReadonlyArray<{ name: string; of: (figures: Figures) => string }> = [
	{ name: 'tickets', of: ({ tickets }) => String(tickets) },
	{ name: 'nDCG@5', of: ({ ndcg5 }) => share(ndcg5) },
	{ name: 'Hit@3', of: ({ hit3 }) => share(hit3) },
	{ name: 'MRR@10', of: ({ mrr10 }) => share(mrr10) },
	{ name: 'AUROC', of: ({ auroc }) => share(auroc) },
	{ name: 'gap F1', of: ({ gapF1 }) => share(gapF1) },
	{ name: 'cal.err', of: ({ calibrationError }) => share(calibrationError) },
	{ name: 'ans.err', of: ({ answerCalibrationError }) => share(answerCalibrationError) },
	{ name: 'foreign', of: ({ foreign }) => String(foreign) },
	{ name: 'stale', of: ({ staleAbove }) => String(staleAbove) },
	{ name: 'p50 ms', of: ({ p50 }) => (p50 === null ? '–' : p50.toFixed(1)) },
	{ name: 'p95 ms', of: ({ p95 }) => (p95 === null ? '–' : p95.toFixed(1)) },
];

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

function table(name: string, lines: Record<string, Figures>): string {
	const rows = Object.entries(lines).map(([kind, figures]) => [kind, ...COLUMNS.map(({ of }) => of(figures))]);
	const head = [name, ...COLUMNS.map((column) => column.name)];
	const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
	const line = (cells: readonly string[]): string =>
		cells
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
			.join('  ');
	return `${[line(head), ...rows.map(line)].join('\n')}\n\n`;
}

function systemsOver(corpus: BenchCorpus, more: Record<string, System>): Record<string, System> {
	return { triage: triageSystem(corpus), ...more, 'plain BM25': bm25System(corpus), MiniSearch: miniSearchSystem(corpus) };
}

async function compare(
	corpus: BenchCorpus,
	tickets: readonly BenchTicket[],
	judgements: ReadonlyMap<string, Judgement>,
	more: Record<string, System>,
): Promise<{ answers: RankedAnswer[]; evaluations: Record<string, ReturnType<typeof evaluate>> }> {
	const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
	const allowed = (id: string): Set<string> => {
		const ticket = byId.get(id);
		return ticket === undefined ? new Set() : allowedOrganizations(corpus, ticket);
	};
	const evaluations: Record<string, ReturnType<typeof evaluate>> = {};
	let own: RankedAnswer[] = [];
	for (const [name, system] of Object.entries(systemsOver(corpus, more))) {
		const answers = await answerAll(system, tickets);
		if (name === 'triage') own = answers;
		evaluations[name] = evaluate(answers, judgements, allowed);
	}
	return { answers: own, evaluations };
}

const rankingsOf = (answers: readonly RankedAnswer[]): string =>
	`${JSON.stringify(
		answers.map(({ id, ranked, answerConfidence, gap, ms }) => ({
			id,
			ranked: ranked.map(({ id: record, type, confidence }) => ({ id: record, type, confidence })),
			answerConfidence,
			gap,
			ms: Number(ms.toFixed(3)),
		})),
		null,
		'\t',
	)}\n`;

/** Systems that were asked for besides. */
function moreSystems(corpus: BenchCorpus, { resolved, embedding }: Arguments): Record<string, System> {
	const systems: Record<string, System> = {};
	if (resolved !== null) {
		const earlier = readTickets(resolved, fs.readFileSync(resolved, 'utf8'));
		systems['with resolved tickets'] = triageSystem(corpus, { resolved: resolvedTickets(corpus, earlier) });
	}
	if (embedding !== null) {
		systems[`with the stand-in ${embedding}`] = triageSystem(corpus, { models: stubModels(embedding) });
	}
	return systems;
}

async function main(): Promise<number> {
	const given = readArguments();
	if (given === null) {
		process.stderr.write(USAGE);
		return 2;
	}
	const corpus = readCorpus(given.corpus, fs.readFileSync(given.corpus, 'utf8'));
	const { tickets: all, judgements } = readTickets(given.tickets, fs.readFileSync(given.tickets, 'utf8'));
	const tickets = given.only === null ? all : all.filter((ticket) => isHeldOut(ticket) === (given.only === 'held-out'));
	const { answers, evaluations } = await compare(corpus, tickets, judgements, moreSystems(corpus, given));
	if (given.rankings !== null) fs.writeFileSync(given.rankings, rankingsOf(answers));
	if (given.json) process.stdout.write(`${JSON.stringify(evaluations)}\n`);
	else {
		for (const [name, evaluation] of Object.entries(evaluations)) {
			process.stdout.write(
				evaluation === null
					? `${name}: no judgements\n`
					: table(name, { ...evaluation.kinds, all: evaluation.overall }),
			);
		}
	}
	if (given.ablations) process.stdout.write(table('ablation', await ablations(corpus, tickets, judgements)));
	return 0;
}

void main().then((code) => {
	process.exitCode = code;
});
