import type { IssueType } from '../../servicedesk/triage-result';
import { type ActiveConcept, serviceDeskGraph } from '../concepts/graph';

export interface IssueClass {
	type: IssueType;
	/** Share of the evidence that speaks for it, 0 to 1. */
	confidence: number;
	why: string[];
}

const UNKNOWN: IssueClass = {
	type: 'other',
	confidence: 0,
	why: ['Nothing in the ticket names a known kind of issue.'],
};
const MAX_REASONS = 3;
/** Evidence of this strength alone makes half a case. */
const HALF_CASE = 0.6;

/** Classes a ticket by what the concepts it names belong to; says which words decided. */
export function classifyIssue(active: readonly ActiveConcept[]): IssueClass {
	const graph = serviceDeskGraph();
	const votes = new Map<IssueType, { sum: number; reasons: Array<{ text: string; strength: number }> }>();
	for (const { concept, strength, via, evidence } of active) {
		const known = graph.concepts[concept];
		if (known === undefined || via !== null || known.issueType === 'other') continue;
		const vote = votes.get(known.issueType) ?? { sum: 0, reasons: [] };
		vote.sum += strength;
		vote.reasons.push({ text: `“${evidence}” (${graph.labelOf(concept)})`, strength });
		votes.set(known.issueType, vote);
	}
	const ranked = [...votes].sort(([, a], [, b]) => b.sum - a.sum);
	const [best] = ranked;
	if (best === undefined) return UNKNOWN;
	const total = ranked.reduce((sum, [, vote]) => sum + vote.sum, 0);
	const [type, { sum, reasons }] = best;
	reasons.sort((a, b) => b.strength - a.strength);
	return {
		type,
		confidence: Number(((sum / total) * (sum / (sum + HALF_CASE))).toFixed(2)),
		why: [...new Set(reasons.map(({ text }) => text))].slice(0, MAX_REASONS),
	};
}
