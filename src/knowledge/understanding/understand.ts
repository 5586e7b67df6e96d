import { isChatter } from '../index/commonness';
import { tokenize, type Token } from '../index/tokenize';
import { type ActiveConcept, mentionsIn, serviceDeskGraph } from '../concepts/graph';
import type { ConceptMention } from '../concepts/matcher';
import { type Entity, recogniseEntities } from './entities';
import { classifyIssue, type IssueClass } from './issue-type';
import { splitMail } from './mail';
import { ownNames, tokensWithout } from './own-names';

/** What triage reads of a ticket; any source can fill it in. */
export interface TicketText {
	title: string;
	description: string;
	contactName: string | null;
	contactEmail: string | null;
	/** Names and serials of devices the PSA links to the ticket. */
	assets: ReadonlyArray<{ name: string | null; serialNumber: string | null }>;
	/** What the organization the ticket comes from is called; it is no topic of its tickets. None where absent. */
	organizationNames?: readonly string[];
}

/** A part of the ticket that counts, and how much. */
export interface Passage {
	text: string;
	weight: number;
	tokens: Token[];
}

export interface UnderstoodTicket {
	passages: Passage[];
	entities: Entity[];
	concepts: ActiveConcept[];
	issue: IssueClass;
	/** Words of the ticket that carry its topic, stem to the word as written, most telling passage first. */
	words: Map<string, string>;
	contactName: string | null;
	contactEmail: string | null;
	assets: TicketText['assets'];
	/** What was left unread, in words for a person. */
	hints: string[];
}

const MAX_TITLE = 500;
const MAX_DESCRIPTION = 24_000;
const SUBJECT_WEIGHT = 1.4;
/** Quoted mail counts for little beside words of the sender's own, and for much where there are hardly any. */
const EARLIER_WEIGHT = 0.25;
const FORWARDED_WEIGHT = 0.9;
const ENOUGH_WORDS = 8;

const SUBJECT_PREFIX = /^(?:\s*(?:re|fw|fwd|aw|wg|tr|sv)(?:\[\d+\])?\s*:|\s*\[(?:external|ext|ticket[^\]]{0,30})\])+/i;
const topical = (tokens: readonly Token[]): number =>
	tokens.filter(({ stop, part, term }) => !stop && !part && !isChatter(term)).length;

function passagesOf(title: string, description: string, names: RegExp | null): Passage[] {
	const passage = (text: string, weight: number): Passage => ({ text, weight, tokens: tokensWithout(names, text, tokenize(text)) });
	const subject = passage(title.replace(SUBJECT_PREFIX, '').trim(), SUBJECT_WEIGHT);
	const { own, earlier } = splitMail(description);
	const body = passage(own, 1);
	const forwarded = /^\s*(?:fw|fwd|wg)\s*:/i.test(title);
	const alone = topical(body.tokens) < ENOUGH_WORDS;
	const quoted = passage(earlier, forwarded || alone ? FORWARDED_WEIGHT : EARLIER_WEIGHT);
	return [subject, body, quoted].filter(({ text }) => text !== '');
}

function wordsOf(passages: readonly Passage[]): Map<string, string> {
	const words = new Map<string, string>();
	for (const { text, tokens } of passages) {
		for (const { term, stop, part, start, end } of tokens) {
			if (!stop && !part && !isChatter(term) && !words.has(term)) words.set(term, text.slice(start, end));
		}
	}
	return words;
}

/** Said this often, a concept is as sure as it can be; a ticket that repeats itself is read in linear time. */
const ENOUGH_MENTIONS = 12;

function firstMentions(mentions: readonly ConceptMention[]): ConceptMention[] {
	const counts = new Map<number, number>();
	return mentions.filter(({ concept }) => {
		const count = (counts.get(concept) ?? 0) + 1;
		counts.set(concept, count);
		return count <= ENOUGH_MENTIONS;
	});
}

function conceptsOf(passages: readonly Passage[]): ActiveConcept[] {
	const graph = serviceDeskGraph();
	return graph.activate(
		passages.flatMap(({ text, tokens, weight }, number) =>
			firstMentions(mentionsIn(graph, tokens)).map((mention) => ({
				...mention,
				passage: number,
				importance: Math.min(1, weight),
				evidence: text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
			})),
		),
	);
}

/**
 * Reads a ticket the way a dispatcher does: leaves out what only comes with mail, recognises what names exact things, finds
 * what it is about, and classes it. Reads the first 24,000 characters of the description; linear in that length.
 */
export function understandTicket(ticket: TicketText): UnderstoodTicket {
	const title = ticket.title.slice(0, MAX_TITLE);
	const description = ticket.description.slice(0, MAX_DESCRIPTION);
	const passages = passagesOf(title, description, ownNames(ticket.organizationNames ?? []));
	const concepts = conceptsOf(passages);
	const counted = passages.filter(({ weight }) => weight > EARLIER_WEIGHT);
	return {
		passages,
		entities: recogniseEntities(counted.map(({ text }) => text).join('\n')),
		concepts,
		issue: classifyIssue(concepts),
		words: wordsOf(passages),
		contactName: ticket.contactName,
		contactEmail: ticket.contactEmail,
		assets: ticket.assets,
		hints:
			ticket.description.length > MAX_DESCRIPTION
				? [`The ticket is very long; only the first ${MAX_DESCRIPTION.toLocaleString('en-US')} characters were read.`]
				: [],
	};
}
