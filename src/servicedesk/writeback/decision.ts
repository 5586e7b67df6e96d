import { type ResolutionAnalysis, contradicts } from './analysis';
import { coverage } from './coverage';
import { type AffectedConfiguration, affectedConfigurations } from './links';
import { both, knownNames, knownOf, knownOfRecord, type Novelty, noveltyOf } from './novelty';
import { rank, type RankedRecord, type Ranking, type RankingScope } from '../../knowledge/ranking/rank';
import type { KnowledgeRecord } from '../../knowledge/record';
import { type TicketText, type UnderstoodTicket, understandTicket } from '../../knowledge/understanding/understand';
import type { Ticket } from '../../psa/ticket';
import type { Partition } from '../partition';
import { searchIndexOf } from '../search';

export type WriteBackAction = 'update' | 'create' | 'skip';

/** What to do with the documentation after a ticket was resolved. */
export interface WriteBackDecision {
	action: WriteBackAction;
	/** The record that covers the ticket; set on updates, and on skips where a record was followed. */
	target: KnowledgeRecord | null;
	/** The target is one of the MSP's own procedures. */
	global: boolean;
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
	/** The MSP's own organization, whose procedures hold for every client; null where they are left out. */
	internal: Partition | null;
}

const RANKED = 12;

/** The ticket with what was noted on it. */
function withNotes({ contact, assets }: Ticket, { problem, notes }: ResolutionAnalysis): TicketText {
	const description = [problem.text, ...notes.map(({ text }) => text)].join('\n\n');
	return { title: problem.title, description, contactName: contact.name, contactEmail: contact.email, assets };
}

const isWritten = ({ type, archived }: KnowledgeRecord): boolean =>
	(type === 'document' || type === 'flexible-asset') && !archived;

function rankedFor(understood: UnderstoodTicket, { own, internal }: DecisionScope): Ranking {
	const scopes: RankingScope[] = [{ index: searchIndexOf(own), global: false, accepts: isWritten }];
	if (internal !== null) scopes.push({ index: searchIndexOf(internal), global: true, accepts: isWritten });
	return rank(understood, scopes, RANKED);
}

/** The records that could cover a resolved ticket, best first. */
export function rankingFor(ticket: Ticket, analysis: ResolutionAnalysis, scope: DecisionScope): Ranking {
	return rankedFor(understandTicket(withNotes(ticket, analysis)), scope);
}

const NEARLY_AS_GOOD = 0.85;
const YEAR_MS = 365 * 86_400_000;

/** Of two documents of one folder that fit about as well, the one kept up to date is the one that is lived by. */
function targetOf({ ranked }: Ranking): RankedRecord | undefined {
	const [first] = ranked;
	if (first === undefined) return undefined;
	const time = ({ record }: RankedRecord): number => Date.parse(record.updatedAt ?? '') || 0;
	const newer = ranked.find(
		(other) =>
			other !== first &&
			other.score >= NEARLY_AS_GOOD * first.score &&
			other.record.type === first.record.type &&
			other.record.kind === first.record.kind &&
			other.global === first.global &&
			time(other) - time(first) > YEAR_MS,
	);
	return newer ?? first;
}

/** What the notes say about documentation, as evidence for a record that covers the ticket; in logits. */
const said = ({ remarks: { followed, lacks, none } }: ResolutionAnalysis): number =>
	(followed ? 0.8 : 0) + (lacks ? 0.8 : 0) - (none ? 2 : 0);

interface Weighed {
	analysis: ResolutionAnalysis;
	best: RankedRecord | undefined;
	covered: number;
	novelty: Novelty | null;
}

type Choice = Pick<WriteBackDecision, 'action' | 'confidence' | 'reason'>;

/** Growing the wrong record and writing the same twice do about the same harm. */
const COVERED = 0.4;
/** New words, at the least: where one is in a cause, where nothing is said about it, where a document is said to have been followed, or to say it all. */
const WORTH_ADDING = { withCause: 2, plain: 3, followed: 5, nothingNew: 8 };
const LEAST_SUBSTANCE = 7;
/** Notes of as many informative words tell a story, not just that it works again. */
const FULL_NOTES = 8;

/** Whether the notes hold something that the record does not say. */
function adds({ analysis, novelty }: Weighed): boolean {
	const { remarks, statements } = analysis;
	const fresh = novelty?.fresh.length ?? 0;
	const newCause = novelty?.statements.some(({ role, fresh: words }) => role === 'cause' && words.length > 0) ?? false;
	if (remarks.nothingNew) return fresh >= WORTH_ADDING.nothingNew;
	if (remarks.lacks) return fresh > 0;
	if (remarks.followed) return fresh >= (contradicts(statements) ? WORTH_ADDING.plain : WORTH_ADDING.followed);
	// "Driver 61.250.2 is the one that prints": a version or a part number is worth a line by itself.
	if (novelty?.statements.some(({ exact }) => exact.length > 0) ?? false) return true;
	const enough = newCause && analysis.substance >= FULL_NOTES ? WORTH_ADDING.withCause : WORTH_ADDING.plain;
	return fresh >= enough;
}

function choose(weighed: Weighed): Choice {
	const { analysis, best, covered, novelty } = weighed;
	if (analysis.trivial !== null) return { action: 'skip', confidence: 0.9, reason: analysis.trivial.reason };
	if (best !== undefined && covered >= COVERED) {
		const { title } = best.record;
		if (!adds(weighed))
			return { action: 'skip', confidence: covered, reason: `“${title}” was followed and says it all.` };
		const fresh = (novelty?.fresh ?? []).slice(0, 4).join(', ');
		return { action: 'update', confidence: covered, reason: `“${title}” covers it and does not speak of: ${fresh}.` };
	}
	const { followed, nothingNew } = analysis.remarks;
	if (followed && nothingNew) {
		return {
			action: 'skip',
			confidence: 0.6,
			reason: 'The notes say that documentation was followed, with nothing new.',
		};
	}
	if (analysis.substance < LEAST_SUBSTANCE) {
		return { action: 'skip', confidence: 0.6, reason: 'The notes hold too little to write down.' };
	}
	return {
		action: 'create',
		confidence: Number((1 - covered).toFixed(3)),
		reason: 'No record of the organization covers it.',
	};
}

/**
 * Decides what a resolved ticket means for the documentation: nothing to learn, a record that covers it and can grow, or
 * no such record. The same index and ranking as triage, over the ticket and the notes together; no model.
 */
export function decide(ticket: Ticket, analysis: ResolutionAnalysis, scope: DecisionScope): WriteBackDecision {
	const whole = withNotes(ticket, analysis);
	const ranking = rankedFor(understandTicket(whole), scope);
	const best = targetOf(ranking);
	const covered = coverage(ranking, said(analysis));
	const ticketWords = knownOf(analysis.problem.title, analysis.problem.text, ...analysis.people);
	const novelty =
		best === undefined
			? null
			: noveltyOf(
					analysis.statements,
					both(knownOfRecord(best.record), ticketWords, knownNames(scope.own.records.values())),
				);
	const choice = choose({ analysis, best, covered, novelty });
	const target = choice.action !== 'create' && best !== undefined && covered >= COVERED ? best : null;
	const question = { ticket: whole, target: target?.record ?? null };
	const home = target?.global && scope.internal !== null ? scope.internal : scope.own;
	return {
		...choice,
		target: target?.record ?? null,
		global: target?.global ?? false,
		linkTo: choice.action === 'skip' ? [] : affectedConfigurations(home, question),
		coverage: covered,
		novelty,
	};
}
