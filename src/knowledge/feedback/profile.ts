import type { Bm25f } from '../ranking/bm25f';
import { wordTerms } from '../ranking/query';
import { conceptTerm } from '../ranking/terms';
import { type UnderstoodTicket, understandTicket } from '../understanding/understand';

/** What a ticket is about, as weights of words and concepts: small enough to keep for thousands of tickets. */
export type TicketProfile = ReadonlyMap<string, number>;

const MAX_TERMS = 60;
const MAX_PROFILES = 5_000;
/** What a concept counts beside a word: tickets about the same are told in different words. */
const CONCEPT_WEIGHT = 1.5;

export function profileOf(ticket: UnderstoodTicket): TicketProfile {
	const words = wordTerms(ticket).slice(0, MAX_TERMS);
	const concepts = [...ticket.concepts].sort((a, b) => b.strength - a.strength).slice(0, MAX_TERMS);
	return new Map([
		...words.map(({ term, weight }) => [term, weight] as const),
		...concepts.map(({ concept, strength }) => [conceptTerm(concept), strength * CONCEPT_WEIGHT] as const),
	]);
}

/** How much two tickets have in common, 0 to 1: cosine of their profiles, rare words and concepts counting more. */
export function similarity(a: TicketProfile, b: TicketProfile, collection: Bm25f): number {
	let both = 0;
	for (const [term, weight] of a) {
		const other = b.get(term);
		if (other !== undefined) both += weight * other * collection.rarityOrRarest(term) ** 2;
	}
	if (both === 0) return 0;
	return both / Math.sqrt(squared(a, collection) * squared(b, collection));
}

function squared(profile: TicketProfile, collection: Bm25f): number {
	let sum = 0;
	for (const [term, weight] of profile) sum += (weight * collection.rarityOrRarest(term)) ** 2;
	return sum;
}

/** Profiles by a ticket's text, so that a resolved ticket is read once a process; bounded, least recently used leave. */
export class TicketProfiles {
	private readonly profiles = new Map<string, TicketProfile>();

	constructor(private readonly most = MAX_PROFILES) {}

	of(text: string): TicketProfile {
		const known = this.profiles.get(text);
		const profile = known ?? profileOf(understandTicket(asTicket(text)));
		if (known !== undefined) this.profiles.delete(text);
		this.profiles.set(text, profile);
		for (const oldest of this.profiles.keys()) {
			if (this.profiles.size <= this.most) break;
			this.profiles.delete(oldest);
		}
		return profile;
	}

	get size(): number {
		return this.profiles.size;
	}
}

/** The first line is the subject. */
function asTicket(text: string): Parameters<typeof understandTicket>[0] {
	const [title = '', ...lines] = text.split('\n');
	return { title, description: lines.join('\n'), contactName: null, contactEmail: null, assets: [] };
}
