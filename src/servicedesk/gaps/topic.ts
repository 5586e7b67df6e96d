import type { ReportRow } from './rows';
import { serviceDeskGraph } from '../../knowledge/concepts/graph';
import type { TicketProfiles } from '../../knowledge/feedback/profile';
import { isCommon } from '../../knowledge/index/commonness';
import { conceptTerm } from '../../knowledge/ranking/terms';
import type { UnderstoodTicket } from '../../knowledge/understanding/understand';

const MAX_CONCEPTS = 2;
const MAX_STEMS = 5;

/** The concepts a ticket names (not those reached from them), surest first. */
export function namedConcepts({ concepts }: Pick<UnderstoodTicket, 'concepts'>): string[] {
	const graph = serviceDeskGraph();
	return concepts
		.filter(({ via }) => via === null)
		.map(({ concept, strength }) => ({ id: graph.concepts[concept]?.id ?? '', strength }))
		.sort((a, b) => b.strength - a.strength || a.id.localeCompare(b.id))
		.map(({ id }) => id);
}

/** Concepts and stems of a ticket's subject in a fixed order: a key that tells apart what is surely not the same. */
export function topicKey(ticket: UnderstoodTicket): string {
	const [subject] = ticket.passages;
	const stems = new Set(
		(subject?.tokens ?? []).filter(({ stop, part }) => !stop && !part).map(({ term }) => term),
	);
	const telling = [...stems].filter((term) => ticket.words.has(term) && !isCommon(term)).sort();
	return [...namedConcepts(ticket).slice(0, MAX_CONCEPTS).sort(), ...telling.slice(0, MAX_STEMS)].join(' ');
}

/** Pretends this many tickets beside those there are, so that of a few tickets no word counts as rare. */
const PRIOR = 100;

/** How rare each term is among these tickets. */
export class Rarity {
	private readonly frequencies = new Map<string, number>();
	private readonly count: number;

	/** @param tickets the terms of each, each term once */
	constructor(tickets: Iterable<Iterable<string>>) {
		let count = 0;
		for (const terms of tickets) {
			count++;
			for (const term of terms) this.frequencies.set(term, (this.frequencies.get(term) ?? 0) + 1);
		}
		this.count = count;
	}

	of(term: string): number {
		return Math.log((this.count + PRIOR) / ((this.frequencies.get(term) ?? 0) + 1));
	}
}

const MAX_LABELS = 3;

let labels: Map<string, string> | undefined;

/** Made at the first use: n8n loads a node long before it runs. */
function conceptLabels(): Map<string, string> {
	const graph = serviceDeskGraph();
	labels ??= new Map(graph.concepts.map((_concept, number) => [conceptTerm(number), graph.labelOf(number)]));
	return labels;
}

/**
 * What several clients' tickets have in common, in the words of the service desk: labels of concepts that
 * at least two clients' tickets speak of. No word of a ticket is in it, because it may name a client.
 * @param clients the tickets of each client
 */
export function sharedTopic(clients: readonly ReportRow[][], profiles: TicketProfiles, issueType: string): string {
	const strengths = new Map<string, { clients: number; strength: number }>();
	for (const rows of clients) {
		const own = new Map<string, number>();
		for (const { ticketText } of rows) {
			for (const [term, weight] of profiles.of(ticketText)) {
				if (conceptLabels().has(term)) own.set(term, Math.max(own.get(term) ?? 0, weight));
			}
		}
		for (const [term, weight] of own) {
			const known = strengths.get(term) ?? { clients: 0, strength: 0 };
			strengths.set(term, { clients: known.clients + 1, strength: known.strength + weight });
		}
	}
	const common = [...strengths]
		.filter(([, found]) => found.clients > 1)
		.sort(([a, x], [b, y]) => y.strength - x.strength || (a < b ? -1 : 1))
		.slice(0, MAX_LABELS)
		.map(([term]) => conceptLabels().get(term) ?? '');
	return common.length === 0 ? `${issueType} (no common words)` : common.join(', ');
}
