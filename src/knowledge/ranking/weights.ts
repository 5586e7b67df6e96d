import type { RecordType } from '../record';
import type { Bm25fOptions } from './bm25f';

interface Weights {
	/** Words. */
	bm25f: Bm25fOptions;
	/** Concepts, counted like words with settings of their own. */
	concepts: Bm25fOptions;
	/** What concept evidence is worth beside words. */
	concept: number;
	/** Share of further concepts that the same words of the ticket lead to. */
	conceptEcho: number;
	/** Concepts that belong to no kind of issue, such as "duplicate" or "since the update", beside the others. */
	generalConcept: number;
	/** Words of ordinary conversation, and common words of any text, beside telling ones. */
	chatter: number;
	common: number;
	/** Another spelling of a word of the ticket, and its joined or split form. */
	spelling: number;
	compound: number;
	/** Two words side by side in ticket and title. */
	pair: number;
	/** A record named exactly. */
	name: number;
	/** A record linked to one that is named at least this surely. */
	linkedName: number;
	linkedNameFrom: number;
	linkedPassword: number;
	/** Share of a better linked record's score. */
	link: Partial<Record<RecordType, number>>;
	/**
	 * Devices and assets of a record that has at least `companionOf` of the best score: the share of its score they get, up to this
	 * share of the score of the third place.
	 */
	companion: Partial<Record<RecordType, number>>;
	companionOf: number;
	companionBelow: number;
	/** Prior by type: what resolves tickets is written in documents and assets. */
	type: Partial<Record<RecordType, number>>;
	/** The same for password records where the ticket asks for a login. */
	wantedPassword: number;
	/** The client's own documentation comes before the same in the global procedures. */
	global: number;
	outdated: number;
	/** What similar resolved tickets add at most, as a share of the best score without them. */
	resolvedTicket: number;
	/** What is left of a score at least where similar tickets say that the record did not help. */
	unhelpful: number;
}

/** All numbers of the ranking in one place. `docs/relevance.md` says how they were chosen and what each part adds. */
export const WEIGHTS: Weights = {
	bm25f: { k1: 1.6, boosts: [4, 1.5, 1, 1], lengthPenalties: [0.3, 0.4, 0.6, 0.4] },
	concepts: { k1: 2, boosts: [3, 1.5, 1, 0.5], lengthPenalties: [0.2, 0.3, 0.8, 0.3] },
	concept: 1.1,
	conceptEcho: 0.25,
	generalConcept: 0.15,
	chatter: 0.35,
	common: 0.7,
	spelling: 0.6,
	compound: 0.8,
	pair: 0.3,
	name: 9,
	linkedName: 4,
	linkedNameFrom: 0.6,
	linkedPassword: 0.3,
	link: { configuration: 0.45, 'flexible-asset': 0.2, document: 0.1, password: 0.1 },
	companion: { configuration: 1, 'flexible-asset': 1 },
	companionOf: 0.8,
	companionBelow: 0.99,
	type: { document: 1, 'flexible-asset': 0.95, configuration: 0.75, password: 0.55 },
	wantedPassword: 1.1,
	global: 0.75,
	outdated: 0.55,
	resolvedTicket: 0.5,
	unhelpful: 0.5,
};
