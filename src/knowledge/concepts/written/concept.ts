import type { IssueType } from '../../../servicedesk/triage-result';

export interface ConceptPhrase {
	/** As written in the data, for people. */
	text: string;
	/** How surely the phrase speaks of the concept, 0 to 1. */
	weight: number;
}

export interface ConceptLink {
	id: string;
	/** How much of one concept's evidence speaks for the other, 0 to 1. */
	weight: number;
}

/** One thing the service desk deals with: a symptom, technology, cause or procedure, in the words of everybody. */
export interface Concept {
	id: string;
	/** The kind of issue it usually belongs to; `other` where it says nothing. */
	issueType: IssueType;
	/** Nothing a service desk for computers documents: keys, coffee machines, parking. */
	outsideIt: boolean;
	phrases: ConceptPhrase[];
	links: ConceptLink[];
}

const WEAK_PHRASE = 0.45;
const DEFAULT_LINK = 0.4;

function parsePhrase(source: string): ConceptPhrase {
	const text = source.trim();
	return text.endsWith('~') ? { text: text.slice(0, -1).trim(), weight: WEAK_PHRASE } : { text, weight: 1 };
}

function parseLink(source: string): ConceptLink {
	const [id = '', weight] = source.trim().split(/\s+/);
	return { id, weight: weight === undefined ? DEFAULT_LINK : Number(weight) };
}

const filled = (text: string): boolean => text.trim() !== '';

function parseConcept(line: string): Omit<Concept, 'issueType' | 'outsideIt'> {
	const colon = line.indexOf(':');
	const arrow = line.lastIndexOf(' > ');
	const head = line.slice(0, colon).trim();
	const phrases = line.slice(colon + 1, arrow === -1 ? undefined : arrow);
	const links = arrow === -1 ? '' : line.slice(arrow + 3);
	return {
		id: head,
		phrases: phrases.split(';').filter(filled).map(parsePhrase),
		links: links.split(',').filter(filled).map(parseLink),
	};
}

/**
 * Reads concepts written one a line: `id: phrase; phrase; weak phrase~ > linked-id, linked-id .6`. In phrases, `@pc` stands
 * for any word of that class (`word-classes.ts`) and `!not` for any negation. A line that ends in a backslash goes on.
 */
export function defineConcepts(issueType: IssueType, source: string, { outsideIt = false } = {}): Concept[] {
	return source
		.replace(/\\\n\s*/g, ' ')
		.split('\n')
		.filter((line) => filled(line) && !line.trimStart().startsWith('#'))
		.map((line) => ({ issueType, outsideIt, ...parseConcept(line) }));
}
