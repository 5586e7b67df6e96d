import { readCorpus, readTickets, type BenchCorpus, type BenchTicket } from './bench/corpus';
import { type Example, fitLogistic, type Fit } from './bench/logistic';
import { auroc, calibrationError } from './bench/metrics';
import { partitionsOf } from './bench/systems';
import { fs, process } from './support/platform';
import type { AnswerSign, MatchSign } from '../src/knowledge/calibration';
import { answerSigns, matchSigns } from '../src/knowledge/confidence';
import { rank, type Ranking, type RankingScope } from '../src/knowledge/ranking/rank';
import { SearchIndex } from '../src/knowledge/ranking/search-index';
import { understandTicket } from '../src/knowledge/understanding/understand';

const USAGE = 'Usage: npm run calibrate -- <corpus> <tickets> <weight> [<corpus> <tickets> <weight> …]\n';
const HELPS = 2;
const DEPTH = 10;
const ANSWER_PENALTY = 5;
const MATCH_PENALTY = 5;
/** Besides the corpus as it is: without the ticket's records (no answer), and with them in a small organization. */
const VARIANTS = { full: 1, removed: 0.1, small: 0.25 } as const;
const SMALL = 6;
const FOLDS = 6;

interface Case {
	corpus: string;
	tickets: string;
	/** Which part of the tickets it belongs to when they are held out in turn. */
	fold: number;
	ranking: Ranking;
	relevant: Record<string, number>;
	variant: keyof typeof VARIANTS;
	weight: number;
}

/** A small pseudo-random generator, so that every run fits the same numbers. */
function generator(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

function scopesOf(
	corpus: BenchCorpus,
	ticket: BenchTicket,
	keep: (id: string, records: number) => boolean,
): RankingScope[] {
	const { partitions, internal } = partitionsOf(corpus);
	return [...new Set([ticket.organizationId, internal])].flatMap((id) => {
		if (id === null) return [];
		const { records } = partitions(id);
		const kept = new Map([...records].filter(([, record]) => keep(record.id, records.size)));
		return [{ index: SearchIndex.over(kept), global: id === internal }];
	});
}

function casesOf(corpusFile: string, ticketFile: string, weight: number): Case[] {
	const corpus = readCorpus(corpusFile, fs.readFileSync(corpusFile, 'utf8'));
	const { tickets, judgements } = readTickets(ticketFile, fs.readFileSync(ticketFile, 'utf8'));
	const random = generator(1);
	return tickets.flatMap((ticket, number) => {
		const relevant = judgements.get(ticket.id)?.relevant ?? {};
		const best = Math.max(0, ...Object.values(relevant));
		const understood = understandTicket({
			title: ticket.subject,
			description: ticket.body,
			contactName: ticket.contactName,
			contactEmail: ticket.contactEmail,
			assets: [],
			organizationNames: corpus.organizations
				.filter(({ id }) => id === ticket.organizationId)
				.flatMap(({ name, shortName }) => [name, shortName ?? name]),
		});
		const keeps: Record<keyof typeof VARIANTS, (id: string, records: number) => boolean> = {
			full: () => true,
			removed: (id) => relevant[id] === undefined,
			small: (id, records) => relevant[id] === best || random() < SMALL / records,
		};
		return (Object.keys(keeps) as Array<keyof typeof VARIANTS>)
			.filter((variant) => variant === 'full' || best > 0)
			.map((variant): Case => {
				const ranking = rank(understood, scopesOf(corpus, ticket, keeps[variant]), DEPTH);
				return {
					corpus: corpusFile,
					tickets: ticketFile,
					fold: number % FOLDS,
					ranking,
					relevant: variant === 'removed' ? {} : relevant,
					variant,
					weight: weight * VARIANTS[variant],
				};
			});
	});
}

const isAnswered = ({ relevant }: Case): boolean => Object.keys(relevant).length > 0;

function answerExamples(cases: readonly Case[]): Array<Example<AnswerSign>> {
	return cases.flatMap((item) => {
		const signs = answerSigns(item.ranking);
		return signs === null ? [] : [{ signs, positive: isAnswered(item), weight: item.weight }];
	});
}

const scoreOf = <Sign extends string>({ bias, weights }: Fit<Sign>, signs: Record<Sign, number>): number =>
	1 / (1 + Math.exp(-(Object.keys(weights) as Sign[]).reduce((sum, sign) => sum + weights[sign] * signs[sign], bias)));

function matchExamples(cases: readonly Case[], answer: Fit<AnswerSign>): Array<Example<MatchSign>> {
	return cases
		.filter(({ variant }) => variant === 'full')
		.flatMap(({ ranking, relevant, weight }) => {
			const signs = answerSigns(ranking);
			if (signs === null) return [];
			const confidence = scoreOf(answer, signs);
			return ranking.ranked.flatMap(({ record }, position): Array<Example<MatchSign>> => {
				const own = matchSigns(ranking, position, confidence);
				return own === null ? [] : [{ signs: own, positive: (relevant[record.id] ?? 0) >= HELPS, weight }];
			});
		});
}

type Group = 'corpus' | 'tickets';

/**
 * How well tickets are told apart and how far confidences are off, by models that were fitted without them: `heldOut` says which
 * go together, and the figures are printed for each `group`.
 */
function crossValidated(
	cases: readonly Case[],
	heldOut: 'fold' | 'tickets',
	group: Group,
): Record<string, { auroc: number | null; calibrationError: number | null }> {
	const points = [...new Set(cases.map((item) => item[heldOut]))].flatMap((part) => {
		const answer = fitLogistic(answerExamples(cases.filter((item) => item[heldOut] !== part)), ANSWER_PENALTY);
		return cases
			.filter((item) => item[heldOut] === part && item.variant === 'full')
			.map((item) => {
				const signs = answerSigns(item.ranking);
				const confidence = signs === null ? 0 : scoreOf(answer, signs);
				return { group: item[group], confidence, right: isAnswered(item) };
			});
	});
	return Object.fromEntries(
		[...new Set(points.map((point) => point.group))].map((name) => {
			const own = points.filter((point) => point.group === name);
			const of = (right: boolean): number[] => own.filter((p) => p.right === right).map(({ confidence }) => confidence);
			return [name, { auroc: auroc(of(true), of(false)), calibrationError: calibrationError(own) }];
		}),
	);
}

const shown = <Sign extends string>({ bias, weights }: Fit<Sign>): unknown => ({
	bias: Number(bias.toFixed(2)),
	weights: Object.fromEntries(Object.entries<number>(weights).map(([sign, value]) => [sign, Number(value.toFixed(2))])),
});

/** Fits the numbers of `src/knowledge/calibration.ts` anew and prints them, with what they are worth on tickets held out. */
function main(given: readonly string[]): number {
	if (given.length === 0 || given.length % 3 !== 0) {
		process.stderr.write(USAGE);
		return 2;
	}
	const cases: Case[] = [];
	for (let at = 0; at < given.length; at += 3) {
		cases.push(...casesOf(given[at] ?? '', given[at + 1] ?? '', Number(given[at + 2])));
	}
	const answer = fitLogistic(answerExamples(cases), ANSWER_PENALTY);
	const match = fitLogistic(matchExamples(cases, answer), MATCH_PENALTY);
	const fits = { answer: shown(answer), match: shown(match), crossValidated: crossValidated(cases, 'fold', 'corpus'), fileHeldOut: crossValidated(cases, 'tickets', 'tickets') };
	process.stdout.write(`${JSON.stringify(fits, null, '\t')}\n`);
	return 0;
}

process.exitCode = main(process.argv.slice(2));
