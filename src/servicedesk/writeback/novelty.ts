import type { ReadStatement, StatementRole } from './analysis';
import { isExactFact, isInformative } from './substance';
import { mentionsIn, serviceDeskGraph } from '../../knowledge/concepts/graph';
import { type Token, tokenize } from '../../knowledge/index/tokenize';
import { topicalTitle } from '../../knowledge/ranking/record-content';
import type { KnowledgeRecord } from '../../knowledge/record';

/** What is already known: the terms and the concepts of some texts. */
export interface Known {
	terms: ReadonlySet<string>;
	concepts: ReadonlySet<number>;
}

/** A statement held against what is known. */
export interface StatementNovelty {
	ref: string;
	role: StatementRole;
	/** Words that nothing known has, as written. */
	fresh: string[];
	/** Those of them that are versions, part numbers, addresses or codes: one is a fact by itself. */
	exact: string[];
	/** Of its informative words, the share that is fresh, 0 to 1. */
	share: number;
}

export interface Novelty {
	statements: StatementNovelty[];
	/** Fresh words in statements that say why, what or how; outcome and talk do not count. */
	fresh: string[];
	/** Share of the informative words that is fresh, 0 to 1. */
	share: number;
}

/** Terms and concepts of texts. */
export function knownOf(...texts: string[]): Known {
	const graph = serviceDeskGraph();
	const terms = new Set<string>();
	const concepts = new Set<number>();
	for (const text of texts) {
		const tokens = tokenize(text);
		for (const { term } of tokens) terms.add(term);
		for (const { concept } of mentionsIn(graph, tokens)) concepts.add(concept);
	}
	return { terms, concepts };
}

/** Everything a record says. */
export function knownOfRecord(record: KnowledgeRecord): Known {
	const texts = [
		topicalTitle(record),
		record.kind ?? '',
		...record.fields.map(({ label, text }) => `${label}\n${text}`),
	];
	return knownOf(...texts, ...record.identifiers.map(({ value }) => value));
}

/** Names of people and devices: they say who and where, not what. */
export function knownNames(records: Iterable<KnowledgeRecord>): Known {
	const names: string[] = [];
	for (const { type, title, identifiers } of records) {
		if (type !== 'contact' && type !== 'configuration') continue;
		names.push(title, ...identifiers.filter(({ kind }) => kind !== 'url').map(({ value }) => value));
	}
	return { terms: knownOf(...names).terms, concepts: new Set() };
}

/** All of it together. */
export function both(...all: Known[]): Known {
	return {
		terms: new Set(all.flatMap(({ terms }) => [...terms])),
		concepts: new Set(all.flatMap(({ concepts }) => [...concepts])),
	};
}

/** Tokens whose words, alone or as part of a phrase, speak of a concept that is known. */
function conceptualSpans(tokens: readonly Token[], { concepts }: Known): Array<[number, number]> {
	return mentionsIn(serviceDeskGraph(), tokens)
		.filter(({ concept, weight }) => concepts.has(concept) && weight >= 0.5)
		.map(({ start, end }) => [start, end]);
}

function freshIn(text: string, known: Known): { fresh: string[]; exact: string[]; count: number } {
	const tokens = tokenize(text);
	const spans = conceptualSpans(tokens, known);
	const fresh = new Map<string, string>();
	const exact = new Set<string>();
	const all = new Set<string>();
	for (const token of tokens) {
		if (!isInformative(token)) continue;
		all.add(token.term);
		if (known.terms.has(token.term) || hasKnownParts(token, tokens, known)) continue;
		// A version or a code is itself, not the concept it belongs to.
		if (!token.exact && spans.some(([start, end]) => start <= token.start && token.end <= end)) continue;
		const written = text.slice(token.start, token.end);
		fresh.set(token.term, written);
		if (isExactFact(token)) exact.add(written);
	}
	return { fresh: [...fresh.values()], exact: [...exact], count: all.size };
}

/** A compound whose parts are all known is known: `OP3` in `HDG-OP3`. */
function hasKnownParts({ start, end, term }: Token, tokens: readonly Token[], { terms }: Known): boolean {
	const parts = tokens.filter((other) => other.part !== false && other.start === start && other.end === end);
	return parts.length > 0
		? parts.every((part) => terms.has(part.term))
		: [...terms].some((other) => other.endsWith(`-${term}`));
}

/** How much of the notes is new beside what is known. */
export function noveltyOf(statements: readonly ReadStatement[], known: Known): Novelty {
	const counted = statements.filter(({ role }) => role !== 'talk' && role !== 'outcome');
	const found = counted.map(({ ref, role, text }) => ({ ref, role, ...freshIn(text, known) }));
	const words = found.reduce((sum, { count }) => sum + count, 0);
	const fresh = [...new Set(found.flatMap((statement) => statement.fresh))];
	return {
		statements: found.map(({ ref, role, fresh: own, exact, count }) => ({
			ref,
			role,
			fresh: own,
			exact,
			share: count === 0 ? 0 : own.length / count,
		})),
		fresh,
		share: words === 0 ? 0 : found.reduce((sum, statement) => sum + statement.fresh.length, 0) / words,
	};
}
