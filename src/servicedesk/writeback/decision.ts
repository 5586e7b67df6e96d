import { type ResolutionAnalysis, contradicts } from './analysis';
import { type AffectedConfiguration, affectedConfigurations } from './links';
import { both, knownOf, knownOfRecord, type Novelty, noveltyOf } from './novelty';
import { rank, type RankedRecord, type Ranking, type RankingScope } from '../../knowledge/ranking/rank';
import type { KnowledgeRecord } from '../../knowledge/record';
import { type UnderstoodTicket, understandTicket } from '../../knowledge/understanding/understand';
import type { Ticket } from '../../psa/ticket';
import type { Partition } from '../partition';
import { searchIndexOf } from '../search';

export type WriteBackAction = 'update' | 'create' | 'skip';

/** What to do with the documentation after a ticket was resolved. */
export interface WriteBackDecision {
	action: WriteBackAction;
	/** The record that covers the ticket; set on updates, and on skips where a record was followed. */
	target: KnowledgeRecord | null;
	/** How sure, 0 to 1. */
	confidence: number;
	/** One sentence for a person. */
	reason: string;
	linkTo: AffectedConfiguration[];
	/** How probable it is that the best record covers the ticket, 0 to 1. */
	coverage: number;
	novelty: Novelty | null;
}

export interface DecisionScope {
	/** The ticket's organization. */
	own: Partition;
	/** The MSP's own organization, whose procedures count as documentation but are never written from a client's ticket. */
	internal: Partition | null;
}

const RANKED = 12;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const round = (x: number): number => Number(x.toFixed(3));

function understand(ticket: Ticket, { problem, notes }: ResolutionAnalysis): UnderstoodTicket {
	const description = [problem.text, ...notes.map(({ text }) => text)].join('\n\n');
	const { contact, assets } = ticket;
	return understandTicket({ title: problem.title, description, contactName: contact.name, contactEmail: contact.email, assets });
}

const isWritten = ({ type, archived }: KnowledgeRecord): boolean =>
	(type === 'document' || type === 'flexible-asset') && !archived;

function rankedFor(understood: UnderstoodTicket, { own, internal }: DecisionScope): Ranking {
	const scopes: RankingScope[] = [{ index: searchIndexOf(own), global: false, accepts: isWritten }];
	if (internal !== null) scopes.push({ index: searchIndexOf(internal), global: true, accepts: isWritten });
	return rank(understood, scopes, RANKED);
}

/** How probable it is that the first record of the ranking covers what the ticket was about. */
function coverageOf({ ranked: [first, second] }: Ranking): number {
	if (first === undefined) return 0;
	const lead = Math.min(3, first.score / Math.max(second?.score ?? 0, 1));
	const { words, title } = first.evidence;
	return logistic(6 * words + 1.7 * title + 2 * (lead - 1) + 1.2 * Math.log(first.score / 9) - 2);
}

interface Weighed {
	analysis: ResolutionAnalysis;
	best: RankedRecord | undefined;
	coverage: number;
	novelty: Novelty | null;
}

type Choice = Pick<WriteBackDecision, 'action' | 'confidence' | 'reason'>;

const COVERED = 0.5;
/** As many fresh words as a statement worth adding has at least. */
const WORTH_ADDING = 3;

/** Whether there is something in the notes that the record does not say. */
function adds({ analysis, novelty }: Weighed): boolean {
	const { remarks, statements } = analysis;
	const fresh = novelty?.fresh.length ?? 0;
	if (remarks.lacks) return true;
	if (remarks.nothingNew && !contradicts(statements)) return false;
	if (remarks.followed) return contradicts(statements) ? fresh >= WORTH_ADDING : fresh >= 2 * WORTH_ADDING;
	return fresh >= WORTH_ADDING;
}

function choose(weighed: Weighed): Choice {
	const { analysis, best, coverage, novelty } = weighed;
	if (analysis.trivial !== null) return { action: 'skip', confidence: 0.9, reason: analysis.trivial.reason };
	const covered = best !== undefined && coverage >= COVERED && !(analysis.remarks.none && coverage < 0.85);
	if (covered) {
		const title = best.record.title;
		if (adds(weighed)) {
			const fresh = (novelty?.fresh ?? []).slice(0, 4).join(', ');
			return { action: 'update', confidence: round(coverage), reason: `“${title}” covers it and does not say: ${fresh}.` };
		}
		return { action: 'skip', confidence: round(coverage), reason: `“${title}” was followed and says it all.` };
	}
	if (analysis.remarks.followed || analysis.remarks.nothingNew) {
		return { action: 'skip', confidence: 0.6, reason: 'The notes say that they followed documentation, with nothing new.' };
	}
	if (analysis.substance < 4) return { action: 'skip', confidence: 0.6, reason: 'The notes hold too little to write down.' };
	return { action: 'create', confidence: round(1 - coverage), reason: 'No record of the organization covers it.' };
}

/**
 * Decides what a resolved ticket means for the documentation: nothing to learn, a record that covers it and can grow, or
 * no such record. The same index and ranking as triage, over the ticket and the notes together; no model.
 */
export function decide(ticket: Ticket, analysis: ResolutionAnalysis, scope: DecisionScope): WriteBackDecision {
	const understood = understand(ticket, analysis);
	const ranking = rankedFor(understood, scope);
	const best = ranking.ranked[0];
	const said = knownOf(analysis.problem.title, analysis.problem.text, ...analysis.people);
	const novelty = best === undefined ? null : noveltyOf(analysis.statements, both(knownOfRecord(best.record), said));
	const coverage = coverageOf(ranking);
	const choice = choose({ analysis, best, coverage, novelty });
	const target = choice.action === 'create' || coverage < COVERED ? null : (best?.record ?? null);
	const text = [analysis.problem.title, analysis.problem.text, ...analysis.notes.map((note) => note.text)].join('\n');
	const linkTo =
		choice.action === 'skip' ? [] : affectedConfigurations(scope.own.records, searchIndexOf(scope.own), { understood, text, target });
	return { ...choice, target, linkTo, coverage: round(coverage), novelty };
}
