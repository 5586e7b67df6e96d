import type { Feedback } from './feedback';
import { profileOf, similarity, type TicketProfiles } from './profile';
import type { Bm25f } from '../ranking/bm25f';
import type { KnowledgeRecord } from '../record';
import type { UnderstoodTicket } from '../understanding/understand';

/**
 * Similarity from which two tickets are alike at all, and from which they are the same matter. Of pairs of judged tickets above
 * the first, half lead to the same record; further down hardly any.
 */
const ALIKE = 0.28;
const SAME = 0.7;
const MAX_TICKETS = 3;
/** What "unhelpful" still counts after the record was changed: it may have been put right. */
const BEFORE_THE_CHANGE = 0.5;

/** Similar tickets behind a judgement. */
export interface TicketReferences {
	/** Of the same client, most similar first; at most three. */
	tickets: string[];
	/** How many more, those of other clients included. */
	more: number;
}

/** What similar tickets say of one record. */
export interface RecordExperience {
	/** How surely it helps, or does not, 0 to 1: grows with likeness and with every further ticket. */
	helpful: number;
	unhelpful: number;
	helped: TicketReferences;
	failed: TicketReferences;
}

interface Similar {
	feedback: Feedback;
	likeness: number;
}

function references(similar: readonly Similar[], organizationId: string): TicketReferences {
	const own = similar.flatMap(({ feedback: { ticketId, organizationId: of } }) =>
		of === organizationId && ticketId !== null ? [ticketId] : [],
	);
	const tickets = [...new Set(own)].slice(0, MAX_TICKETS);
	return { tickets, more: similar.length - tickets.length };
}

function surely(similar: ReadonlyArray<{ likeness: number }>): number {
	return 1 - similar.reduce((doubt, { likeness }) => doubt * (1 - likeness), 1);
}

/**
 * What resolved tickets and people's marks taught about an organization's records. Feedback of one client counts for that
 * client's tickets; of another client, only where it is about a record of the MSP's own organization, and without its
 * ticket being named.
 */
export class Experience {
	constructor(
		private readonly feedback: readonly Feedback[],
		/** The organization whose ticket is being worked on. */
		private readonly organizationId: string,
		private readonly profiles: TicketProfiles,
	) {}

	/** What is to be said for this ticket. Time grows with the number of feedback rows, about 20 µs each once read. */
	recall(ticket: UnderstoodTicket, collection: Bm25f): Recollection {
		const profile = profileOf(ticket);
		const similar = new Map<string, Similar[]>();
		for (const feedback of this.feedback) {
			const common = similarity(profile, this.profiles.of(feedback.ticketText), collection);
			const likeness = Math.min(1, (common - ALIKE) / (SAME - ALIKE));
			if (likeness <= 0) continue;
			similar.set(feedback.record, [...(similar.get(feedback.record) ?? []), { feedback, likeness }]);
		}
		return new Recollection(similar, this.organizationId);
	}
}

export class Recollection {
	constructor(
		private readonly similar: ReadonlyMap<string, Similar[]>,
		private readonly organizationId: string,
	) {}

	/** Records of which there is something to say, by `recordKey`. */
	get keys(): string[] {
		return [...this.similar.keys()];
	}

	/** Null where no feedback that may count here says anything. */
	of(key: string, record: KnowledgeRecord, global: boolean): RecordExperience | null {
		const counting = (this.similar.get(key) ?? [])
			.filter(({ feedback }) => global || feedback.organizationId === this.organizationId)
			.sort((a, b) => b.likeness - a.likeness);
		if (counting.length === 0) return null;
		const helped = counting.filter(({ feedback }) => feedback.helpful);
		const failed = counting
			.filter(({ feedback }) => !feedback.helpful)
			.map((one) => {
				const changedSince = one.feedback.at !== null && (record.updatedAt ?? '') > one.feedback.at;
				return changedSince ? { ...one, likeness: one.likeness * BEFORE_THE_CHANGE } : one;
			});
		return {
			helpful: surely(helped),
			unhelpful: surely(failed),
			helped: references(helped, this.organizationId),
			failed: references(failed, this.organizationId),
		};
	}
}
