import { type BenchCorpus, readCorpus } from './bench/corpus';
import { type Example, fitLogistic } from './bench/logistic';
import { MemoryPartition, partitionsOf } from './bench/systems';
import { type BenchResolution, type ExpectedDecision, readResolutions } from './bench/writeback';
import { fs, parseArgs, process } from './support/platform';
import { informative } from '../src/servicedesk/writeback/substance';
import { analyseResolution } from '../src/servicedesk/writeback/analysis';
import { type CoverageSign, coverageSigns } from '../src/servicedesk/writeback/coverage';
import { rankingFor } from '../src/servicedesk/writeback/decision';
import { type KnowledgeRecord, recordKey } from '../src/knowledge/record';
import type { Partition } from '../src/servicedesk/partition';

/**
 * Fits the coverage model of write-back: resolved tickets whose record is known, the same tickets with that record and its
 * relatives taken out of the corpus, and tickets that no record covers. Prints the coefficients for `coverage.ts`, and how
 * many are judged rightly when each ticket is left out of the fit.
 */

const USAGE = 'Usage: npm run calibrate:writeback -- --corpus <file> --resolutions <file> [--resolutions <file>]\n';

type Sample = Example<CoverageSign> & { ticket: string };

/** The record itself, what is linked to it, and what has a telling word of its title in its own. */
function relatives({ records }: BenchCorpus, id: string): Set<string> {
	const target = records.find((record) => record.id === id);
	if (target === undefined) return new Set();
	const words = new Set(informative(target.title));
	const isRelative = (record: KnowledgeRecord): boolean =>
		record.id === id ||
		record.links.some((link) => link.id === id) ||
		informative(record.title).some((word) => words.has(word));
	return new Set(
		records
			.filter(({ organizationId, type }) => organizationId === target.organizationId && type !== 'configuration')
			.filter(isRelative)
			.map(recordKey),
	);
}

function samplesOf(
	corpus: BenchCorpus,
	{ ticket, organizationId }: BenchResolution,
	wanted: ExpectedDecision,
): Sample[] {
	const { partitions, internal } = partitionsOf(corpus);
	const without = (partition: Partition, left: ReadonlySet<string>): Partition =>
		new MemoryPartition(new Map([...partition.records].filter(([key]) => !left.has(key))));
	const sample = (left: ReadonlySet<string>, positive: boolean): Sample[] => {
		const scope = {
			own: without(partitions(organizationId), left),
			internal: internal === null ? null : without(partitions(internal), left),
		};
		const ranking = rankingFor(ticket, analyseResolution(ticket), scope);
		const signs = coverageSigns(ranking);
		if (signs === null || (positive && ranking.ranked[0]?.record.id !== wanted.target)) return [];
		return [{ ticket: ticket.id, signs, positive, weight: 1 }];
	};
	if (wanted.action === 'create') return sample(new Set(), false);
	if (wanted.target === null) return [];
	const covered = sample(new Set(), true);
	return covered.length === 0 ? [] : [...covered, ...sample(relatives(corpus, wanted.target), false)];
}

const RIDGE = 0.5;
const SIGNS: readonly CoverageSign[] = ['full', 'words', 'lead', 'title', 'concepts'];

function main(): number {
	const { values } = parseArgs({
		options: { corpus: { type: 'string' }, resolutions: { type: 'string', multiple: true } },
	});
	if (values.corpus === undefined || values.resolutions === undefined) {
		process.stderr.write(USAGE);
		return 2;
	}
	const corpus = readCorpus(values.corpus, fs.readFileSync(values.corpus, 'utf8'));
	const samples = values.resolutions.flatMap((file) => {
		const { tickets, expected } = readResolutions(fs.readFileSync(file, 'utf8'));
		return tickets.flatMap((resolution) => {
			const wanted = expected.get(resolution.ticket.id);
			return wanted === undefined ? [] : samplesOf(corpus, resolution, wanted);
		});
	});
	const judged = samples.map((sample) => {
		const { bias, weights } = fitLogistic(
			samples.filter(({ ticket }) => ticket !== sample.ticket),
			RIDGE,
		);
		const logit = SIGNS.reduce((sum, sign) => sum + weights[sign] * sample.signs[sign], bias);
		return { ...sample, probability: 1 / (1 + Math.exp(-logit)) };
	});
	const right = judged.filter(({ positive, probability }) => probability >= 0.4 === positive);
	process.stdout.write(`${JSON.stringify(fitLogistic(samples, RIDGE))}\n`);
	process.stdout.write(`left out in turn: ${right.length} of ${judged.length} right at 0.4\n`);
	for (const { ticket, positive, probability } of judged.filter((sample) => !right.includes(sample))) {
		process.stdout.write(`${ticket}: ${positive ? 'covered' : 'not covered'}, ${probability.toFixed(2)}\n`);
	}
	return 0;
}

process.exitCode = main();
