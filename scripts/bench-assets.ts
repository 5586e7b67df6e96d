import { type AssetAnswer, type AssetFigures, type AssetTicket, answerAll, figuresOf } from './bench/assets/measure';
import { mirrorOf } from './bench/assets/mirror';
import type { SeedData } from '../simulators/itglue';
import { fs, parseArgs, process } from './support/platform';

const TICKETS = 'test/fixtures/msp/assets.json';

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

const COLUMNS: ReadonlyArray<{ name: string; of: (figures: AssetFigures) => string }> = [
	{ name: 'tickets', of: ({ tickets }) => String(tickets) },
	{ name: 'precision', of: ({ precision }) => share(precision) },
	{ name: 'recall', of: ({ recall }) => share(recall) },
	{ name: 'exact', of: ({ exact }) => share(exact) },
	{ name: 'wrong', of: ({ wrong }) => String(wrong) },
	{ name: 'ambiguous', of: ({ ambiguousFound, ambiguousTickets }) => `${ambiguousFound}/${ambiguousTickets}` },
	{ name: 'needless', of: ({ needless }) => String(needless) },
];

function table(rows: Record<string, AssetFigures>): string {
	const cells = Object.entries(rows).map(([kind, figures]) => [kind, ...COLUMNS.map(({ of }) => of(figures))]);
	const lines = [['named by', ...COLUMNS.map(({ name }) => name)], ...cells];
	return lines.map((line) => line.map((cell, place) => (place === 0 ? cell.padEnd(12) : cell.padStart(10))).join('')).join('\n');
}

const kindOf = ({ ticket }: AssetAnswer): string => (ticket.ambiguous.length > 0 ? 'ambiguous' : ticket.how);

function rowsOf(answers: readonly AssetAnswer[]): Record<string, AssetFigures> {
	const kinds = [...new Set(answers.map(kindOf))].sort();
	const rows = kinds.map((kind) => [kind, figuresOf(answers.filter((answer) => kindOf(answer) === kind))] as const);
	return { ...Object.fromEntries(rows), all: figuresOf(answers) };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			corpus: { type: 'string' },
			tickets: { type: 'string', default: TICKETS },
			answers: { type: 'string' },
			json: { type: 'boolean', default: false },
		},
	});
	const seed = values.corpus === undefined ? 'msp' : (JSON.parse(fs.readFileSync(values.corpus, 'utf8')) as SeedData);
	const tickets = JSON.parse(fs.readFileSync(values.tickets, 'utf8')) as AssetTicket[];
	const mirror = await mirrorOf(seed);
	try {
		const answers = await answerAll(tickets, mirror);
		const rows = rowsOf(answers);
		if (values.answers !== undefined) {
			const given = answers.map(({ ticket: { id }, found, ambiguous }) => ({ id, found, ambiguous }));
			fs.writeFileSync(values.answers, `${JSON.stringify(given, null, '\t')}\n`);
		}
		const time = median(answers.map(({ ms }) => ms));
		if (values.json) process.stdout.write(`${JSON.stringify({ ...rows, medianMs: Number(time.toFixed(2)) })}\n`);
		else process.stdout.write(`${table(rows)}\n\nmedian ${time.toFixed(1)} ms a ticket\n`);
	} finally {
		await mirror.close();
	}
}

void main();
