import type { Judgement } from './corpus';

export interface RankedAnswer {
	id: string;
	ranked: Array<{ id: string; type: string; confidence: number; organizationId: string }>;
	answerConfidence: number;
	gap: boolean;
	/** Milliseconds from ticket to answer. */
	ms: number;
}

export interface Figures {
	tickets: number;
	answerable: number;
	ndcg5: number | null;
	hit3: number | null;
	recall3: number | null;
	mrr10: number | null;
	auroc: number | null;
	gapF1: number | null;
	calibrationError: number | null;
	answerCalibrationError: number | null;
	/** Judged forbidden, or of another organization that is not the MSP's own. */
	foreign: number;
	/** Tickets where the outdated record stood above the newer one, of those that test it. */
	staleAbove: number;
	p50: number | null;
	p95: number | null;
}

const HELPS = 2;
const BINS = 10;

const mean = (values: readonly number[]): number | null =>
	values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

export function percentile(values: readonly number[], share: number): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted.length === 0
		? null
		: (sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null);
}

const discounted = (grades: readonly number[]): number =>
	grades.slice(0, 5).reduce((sum, grade, position) => sum + (2 ** grade - 1) / Math.log2(position + 2), 0);

export function ndcg5(ids: readonly string[], relevant: Readonly<Record<string, number>>): number {
	const ideal = discounted(Object.values(relevant).sort((a, b) => b - a));
	return ideal === 0 ? 0 : discounted(ids.map((id) => relevant[id] ?? 0)) / ideal;
}

function hit3(ids: readonly string[], relevant: Readonly<Record<string, number>>): number {
	const best = Math.max(...Object.values(relevant));
	return ids.slice(0, 3).some((id) => relevant[id] === best) ? 1 : 0;
}

function recall3(ids: readonly string[], relevant: Readonly<Record<string, number>>): number | null {
	const wanted = Object.keys(relevant).filter((id) => (relevant[id] ?? 0) >= HELPS);
	return wanted.length === 0 ? null : wanted.filter((id) => ids.slice(0, 3).includes(id)).length / wanted.length;
}

function mrr10(ids: readonly string[], relevant: Readonly<Record<string, number>>): number {
	const position = ids.slice(0, 10).findIndex((id) => (relevant[id] ?? 0) >= HELPS);
	return position === -1 ? 0 : 1 / (position + 1);
}

/** Probability that a positive scores above a negative, ties counting half. */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | null {
	if (positives.length === 0 || negatives.length === 0) return null;
	let wins = 0;
	for (const positive of positives) {
		for (const negative of negatives) wins += positive > negative ? 1 : positive === negative ? 0.5 : 0;
	}
	return wins / (positives.length * negatives.length);
}

/** Expected calibration error: mean gap between confidence and truth over ten equal bins, weighted by their size. */
export function calibrationError(points: ReadonlyArray<{ confidence: number; right: boolean }>): number | null {
	if (points.length === 0) return null;
	const bins = Array.from({ length: BINS }, () => ({ count: 0, confidence: 0, right: 0 }));
	for (const { confidence, right } of points) {
		const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
		if (bin === undefined) continue;
		bin.count++;
		bin.confidence += confidence;
		bin.right += right ? 1 : 0;
	}
	return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / points.length;
}

function f1(pairs: ReadonlyArray<{ said: boolean; true: boolean }>): number | null {
	const hits = pairs.filter((pair) => pair.said && pair.true).length;
	const wrong = pairs.filter((pair) => pair.said !== pair.true).length;
	return pairs.some((pair) => pair.true) ? (2 * hits) / (2 * hits + wrong) : null;
}

interface Judged {
	answer: RankedAnswer;
	judgement: Judgement;
	relevant: Record<string, number>;
	ids: string[];
}

const isAnswerable = ({ relevant }: Judged): boolean => Object.keys(relevant).length > 0;

/** Records that must never come up: judged so, or of an organization that is neither the ticket's nor the MSP's own. */
function foreignIn({ answer, judgement }: Judged, allowed: (ticketId: string) => ReadonlySet<string>): number {
	const organizations = allowed(answer.id);
	return answer.ranked.filter(
		({ id, organizationId }) => judgement.mustNotReturn.includes(id) || !organizations.has(organizationId),
	).length;
}

function staleAbove({ ids, judgement: { newerOver } }: Judged): boolean {
	if (newerOver === null) return false;
	const [newer, older] = [ids.indexOf(newerOver.newer), ids.indexOf(newerOver.older)];
	return older !== -1 && (newer === -1 || older < newer);
}

/** All figures over some judged answers; AUROC sets their answerable tickets against `unanswerable`. */
function figures(
	judged: readonly Judged[],
	unanswerable: readonly Judged[],
	allowed: (ticketId: string) => ReadonlySet<string>,
): Figures {
	const answerable = judged.filter(isAnswerable);
	const confidenceOf = ({ answer }: Judged): number => answer.answerConfidence;
	const times = judged.map(({ answer }) => answer.ms);
	return {
		tickets: judged.length,
		answerable: answerable.length,
		ndcg5: mean(answerable.map(({ ids, relevant }) => ndcg5(ids, relevant))),
		hit3: mean(answerable.map(({ ids, relevant }) => hit3(ids, relevant))),
		recall3: mean(answerable.flatMap(({ ids, relevant }) => recall3(ids, relevant) ?? [])),
		mrr10: mean(answerable.map(({ ids, relevant }) => mrr10(ids, relevant))),
		auroc: auroc(answerable.map(confidenceOf), unanswerable.map(confidenceOf)),
		gapF1: f1(judged.map((item) => ({ said: item.answer.gap, true: !isAnswerable(item) }))),
		calibrationError: calibrationError(
			judged.flatMap(({ answer, relevant }) =>
				answer.ranked.map(({ id, confidence }) => ({ confidence, right: (relevant[id] ?? 0) >= HELPS })),
			),
		),
		answerCalibrationError: calibrationError(
			judged.map((item) => ({ confidence: item.answer.answerConfidence, right: isAnswerable(item) })),
		),
		foreign: judged.reduce((sum, item) => sum + foreignIn(item, allowed), 0),
		staleAbove: judged.filter(staleAbove).length,
		p50: percentile(times, 0.5),
		p95: percentile(times, 0.95),
	};
}

/** The figures overall and for each kind of ticket; null where no ticket carries judgements. */
export function evaluate(
	answers: readonly RankedAnswer[],
	judgements: ReadonlyMap<string, Judgement>,
	allowed: (ticketId: string) => ReadonlySet<string>,
): { overall: Figures; kinds: Record<string, Figures> } | null {
	const judged = answers.flatMap((answer): Judged[] => {
		const judgement = judgements.get(answer.id);
		if (judgement === undefined || judgement.relevant === null) return [];
		return [{ answer, judgement, relevant: judgement.relevant, ids: answer.ranked.map(({ id }) => id) }];
	});
	if (judged.length === 0) return null;
	const unanswerable = judged.filter((item) => !isAnswerable(item));
	const kinds = [...new Set(judged.map(({ judgement }) => judgement.kind))].sort();
	return {
		overall: figures(judged, unanswerable, allowed),
		kinds: Object.fromEntries(
			kinds.map((kind) => [
				kind,
				figures(
					judged.filter(({ judgement }) => judgement.kind === kind),
					unanswerable,
					allowed,
				),
			]),
		),
	};
}
