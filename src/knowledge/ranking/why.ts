import { serviceDeskGraph } from '../concepts/graph';
import type { Part } from './parts';
import type { RankedRecord } from './rank';
import { discouraged, ticketsInWords } from './resolved-tickets';

const MAX_REASONS = 4;
const MAX_TERMS = 4;
/** A part below this share of the score is not worth a sentence. */
const MIN_SHARE = 0.08;

const quoted = (texts: readonly string[]): string =>
	[...new Set(texts.map((text) => text.toLowerCase()))]
		.slice(0, MAX_TERMS)
		.map((text) => `“${text}”`)
		.join(', ');

function conceptReason(part: Extract<Part, { part: 'concept' }>, asked: string): string {
	const graph = serviceDeskGraph();
	const reasons = part.concepts.slice(0, 2).map(({ concept, via, evidence }) => {
		const through = via === null ? '' : `, related to ${graph.labelOf(via)}`;
		return `${graph.labelOf(concept)} (${asked}: “${evidence}”${through})`;
	});
	return `Covers ${reasons.join(' and ')}`;
}

const NAME_KIND: Record<string, string> = {
	hostname: 'Host name',
	ip: 'IP address',
	mac: 'MAC address',
	serial: 'Serial number',
	'asset-tag': 'Asset tag',
	nickname: 'Known as',
	name: 'Name',
	email: 'E-mail address',
	url: 'Web address',
	username: 'User name',
	person: 'Belongs to',
};

function reason(part: Part, asked: string): string {
	switch (part.part) {
		case 'title':
			return `Title has ${quoted(part.terms.map(({ shown }) => shown))}`;
		case 'text':
			return `Text has ${quoted(part.terms.map(({ shown }) => shown))}`;
		case 'exact':
			return `Contains exactly ${quoted(part.terms.map(({ shown }) => shown))}`;
		case 'spelling':
			return `Has a close spelling of ${quoted(part.terms.map(({ shown }) => shown))}`;
		case 'phrase':
			return `Title has the phrase ${quoted(part.phrases)}`;
		case 'concept':
			return conceptReason(part, asked);
		case 'name':
			return `${NAME_KIND[part.mention.kind] ?? 'Name'} “${part.mention.shown}” is in the ${asked}`;
		case 'linked-name':
			return `Linked to “${part.to}”, which the ${asked} names`;
		case 'resolved-ticket':
			return `Helped with ${ticketsInWords(part)}`;
		case 'link':
			return `Linked to “${part.to}”, which fits the ${asked}`;
	}
}

/** Why a record ranks where it does, strongest first; each sentence restates a part of its score. */
export function whyOf(
	{ parts, score, outdatedBy, experience }: RankedRecord,
	titleOf: (key: string) => string | undefined,
	asked: 'ticket' | 'query' = 'ticket',
): string[] {
	const reasons = parts
		.filter((part) => part.score >= MIN_SHARE * score)
		.slice(0, MAX_REASONS)
		.map((part) => reason(part, asked));
	if (experience !== undefined && discouraged(experience) < 1) {
		reasons.push(`Marked as unhelpful on ${ticketsInWords(experience.failed)}`);
	}
	if (outdatedBy === null) return reasons;
	const successor = outdatedBy === true ? undefined : titleOf(outdatedBy);
	return [...reasons, successor === undefined ? 'Marked as outdated' : `Outdated: replaced by “${successor}”`];
}

/** Each part's share of the score, largest first; the shares of one record add up to 1. */
export function sharesOf({ parts, score }: RankedRecord): Array<{ part: string; share: number }> {
	const sums = new Map<string, number>();
	for (const part of parts) sums.set(part.part, (sums.get(part.part) ?? 0) + part.score);
	return [...sums]
		.map(([part, sum]) => ({ part, share: Number((sum / score).toFixed(3)) }))
		.sort((a, b) => b.share - a.share);
}
