import { asRead, resolutionNotes, statementsOf, type ResolutionNote, type Statement } from './notes';
import { informative, isExactFact } from './substance';
import { TRIVIAL_CLASSES, type TrivialKind } from './trivial';
import {
	ACTION,
	CAUSE,
	COMMAND,
	CONTRAST,
	DOC_LACKS,
	FOLLOW_UP,
	FOLLOWED,
	NO_DOC,
	NOTHING_NEW,
	OUTCOME,
	TALK,
} from './vocabulary';
import { tokenize } from '../../knowledge/index/tokenize';
import { type Entity, recogniseEntities } from '../../knowledge/understanding/entities';
import { splitMail } from '../../knowledge/understanding/mail';
import type { Ticket } from '../../psa/ticket';
import { redactNotes, singleLine, truncate } from '../../text';

/** What a statement contributes to documentation; `talk` contributes nothing. */
export type StatementRole = 'cause' | 'step' | 'fact' | 'follow-up' | 'outcome' | 'talk';

export interface ReadStatement extends Statement {
	role: StatementRole;
	/** Stems of the words that carry its content. */
	words: string[];
}

/** What the notes themselves say about documentation. */
export interface DocumentationRemarks {
	/** They say that an existing document was followed. */
	followed: boolean;
	/** They say that there is nothing to add. */
	nothingNew: boolean;
	/** They say that the document lacks something or is wrong. */
	lacks: boolean;
	/** They say that there is no document. */
	none: boolean;
}

export interface TrivialClosure {
	kind: TrivialKind;
	/** One sentence for a person. */
	reason: string;
}

/** A resolved ticket taken apart; no text in it carries a secret. */
export interface ResolutionAnalysis {
	/** What was wrong, in the words of the ticket. */
	problem: { title: string; text: string };
	notes: ResolutionNote[];
	statements: ReadStatement[];
	/** Commands, paths and scripts, each once. */
	commands: string[];
	/** Host names, addresses, serials and codes, in ticket and notes. */
	assets: Entity[];
	people: string[];
	/** Why the closure teaches nothing; null where it may. */
	trivial: TrivialClosure | null;
	remarks: DocumentationRemarks;
	/** Informative words of the notes: what documentation could gain at most. */
	substance: number;
}

const MAX_PROBLEM = 1_200;
const NAMING = new Set<Entity['kind']>(['hostname', 'ip', 'mac', 'serial', 'error-code', 'event-id', 'path', 'file']);

/** What technicians put before a sentence to say what it is. */
const LABELS: ReadonlyArray<readonly [StatementRole, RegExp]> = [
	['cause', /^(?:root )?(?:cause|reason)\b/i],
	['step', /^(?:fix|solution|workaround|steps?|resolution)\s*[:=-]/i],
	['follow-up', /^(?:next time|note|nb|n\.b\.|remember|to ?do|rule|renewals?|reminder|important|attention|caution)\b/i],
];

function roleOf(text: string): StatementRole {
	const labelled = LABELS.find(([, label]) => label.test(text));
	if (labelled !== undefined) return labelled[0];
	if (COMMAND.test(text)) return 'step';
	const [cause, action, talk] = [CAUSE.test(text), ACTION.test(text), TALK.test(text)];
	const actsFirst = ACTION.test(text.split(/\s+/).slice(0, 2).join(' '));
	if (talk && !cause && informative(text).length < 4) return 'talk';
	if (actsFirst && !/\b(?:because|due to|caused|root cause)\b/i.test(text)) return 'step';
	if (cause) return 'cause';
	if (action) return 'step';
	if (FOLLOW_UP.test(text)) return 'follow-up';
	// "Firmware 4.12.7 fixed it" is more than that it works again.
	if (OUTCOME.test(text) && !tokenize(text).some(isExactFact)) return 'outcome';
	return informative(text).length === 0 ? 'talk' : 'fact';
}

function commandsIn(text: string): string[] {
	const found = [...text.matchAll(new RegExp(COMMAND, 'g'))].map(([whole]) => whole.replace(/^`|`$/g, '').trim());
	return [...new Set(found)];
}

function remarksOf(statements: readonly Statement[]): DocumentationRemarks {
	const says = (pattern: RegExp): boolean => statements.some(({ text }) => pattern.test(text));
	const followed = statements.some(({ text }) => FOLLOWED.test(text) && !NO_DOC.test(text));
	return { followed, nothingNew: says(NOTHING_NEW), lacks: says(DOC_LACKS), none: says(NO_DOC) };
}

function trivialClosure(statements: readonly ReadStatement[], remarks: DocumentationRemarks): TrivialClosure | null {
	const text = statements.map((statement) => statement.text).join('\n');
	const words = new Set(statements.flatMap((statement) => statement.words));
	if (text === '') return { kind: 'no-content', reason: 'The ticket has no notes about the work.' };
	if (!remarks.lacks && !remarks.none) {
		for (const { kind, reason, pattern, allowance } of TRIVIAL_CLASSES) {
			if (!pattern.test(text)) continue;
			const beside = informative(text.replace(new RegExp(pattern, 'gi'), ' ')).length;
			if (beside <= allowance) return { kind, reason };
		}
	}
	if (words.size <= 2) return { kind: 'no-content', reason: 'The notes are too short to hold knowledge.' };
	return null;
}

/** People a ticket names: who reported it, and who signs or is addressed in the notes by title. */
function peopleOf(ticket: Ticket): string[] {
	return [ticket.contact.name].filter((name) => name !== null && name !== '').map((name) => singleLine(name ?? ''));
}

/**
 * Takes a resolved ticket apart without a model: problem, causes, steps, commands, facts, outcome and follow-ups apart from
 * talk, each statement with the note it stands in; recognises closures that teach nothing and what the notes say about
 * documentation. Secrets are masked first.
 */
export function analyseResolution(ticket: Ticket): ResolutionAnalysis {
	const notes = resolutionNotes(ticket);
	const statements = statementsOf(notes).map((statement): ReadStatement => ({
		...statement,
		role: roleOf(statement.text),
		words: informative(statement.text),
	}));
	const remarks = remarksOf(statements);
	const title = singleLine(redactNotes(ticket.title.slice(0, 500)));
	const text = truncate(splitMail(redactNotes(asRead(ticket.description.slice(0, 24_000)))).own, MAX_PROBLEM);
	const said = [title, text, ...notes.map((note) => note.text)].join('\n');
	return {
		problem: { title, text },
		notes,
		statements,
		commands: [...new Set(statements.flatMap((statement) => commandsIn(statement.text)))],
		assets: recogniseEntities(said).filter(({ kind }) => NAMING.has(kind)),
		people: peopleOf(ticket),
		trivial: trivialClosure(statements, remarks),
		remarks,
		substance: new Set(statements.flatMap(({ words, role }) => (role === 'talk' ? [] : words))).size,
	};
}

/** Whether notes that followed a document take it back: something differed. */
export function contradicts(statements: readonly Statement[]): boolean {
	return statements.some(({ text }) => CONTRAST.test(text));
}
