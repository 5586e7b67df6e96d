import type { ReadStatement, ResolutionAnalysis } from './analysis';
import type { Novelty } from './novelty';

/** One thing that is written down, and the statements it rests on. */
export interface ContentItem {
	/** Plain text. */
	text: string;
	/** `n1:2`: refs of the statements. */
	from: string[];
}

/** Which part of the work a block tells; its heading follows from it. */
export type BlockKind = 'problem' | 'cause' | 'steps' | 'commands' | 'facts' | 'outcome' | 'devices';

export interface ContentBlock {
	kind: BlockKind;
	items: ContentItem[];
}

export const BLOCK_KINDS: readonly BlockKind[] = [
	'problem',
	'cause',
	'steps',
	'commands',
	'facts',
	'outcome',
	'devices',
];

const item = ({ text, ref }: ReadStatement): ContentItem => ({ text, from: [ref] });

/** Statements by what they tell; causes and steps whole, facts and reminders where they say something new. */
function itemsOf(
	{ statements }: ResolutionAnalysis,
	novelty: Novelty | null,
): Record<'cause' | 'steps' | 'facts' | 'outcome', ContentItem[]> {
	const fresh = new Map(novelty?.statements.map(({ ref, fresh: words }) => [ref, words.length]) ?? []);
	const isNew = ({ ref }: ReadStatement): boolean => novelty === null || (fresh.get(ref) ?? 0) > 0;
	const of = (...roles: Array<ReadStatement['role']>): ReadStatement[] =>
		statements.filter(({ role }) => roles.includes(role));
	return {
		cause: of('cause').map(item),
		steps: of('step').map(item),
		facts: of('fact', 'follow-up').filter(isNew).map(item),
		outcome: of('outcome').map(item),
	};
}

/**
 * What the notes give a document, without a model: their own sentences, sorted into problem, cause, steps, commands, facts
 * and outcome, each with where it comes from. Talk is left out.
 * @param novelty beside the record that is to grow; null for a new one, which takes everything
 */
export function contentOf(
	analysis: ResolutionAnalysis,
	novelty: Novelty | null,
	devices: readonly string[],
): ContentBlock[] {
	const { cause, steps, facts, outcome } = itemsOf(analysis, novelty);
	const { title, text } = analysis.problem;
	const problem = [title, ...(novelty === null && text !== '' ? [text] : [])].filter((line) => line !== '');
	const commands = analysis.commands.filter((command) => /[\s.\\/-]/.test(command));
	const blocks: ContentBlock[] = [
		{ kind: 'problem', items: problem.map((line) => ({ text: line, from: [] })) },
		{ kind: 'cause', items: cause },
		{ kind: 'steps', items: steps },
		{ kind: 'commands', items: commands.map((command) => ({ text: command, from: [] })) },
		{ kind: 'facts', items: facts },
		{ kind: 'outcome', items: novelty === null ? outcome : [] },
		{ kind: 'devices', items: devices.map((name) => ({ text: name, from: [] })) },
	];
	return blocks.filter(({ items }) => items.length > 0);
}

/**
 * What of a client's notes may enter a procedure of every client: nothing that names the client, its people, its devices or
 * its addresses.
 * @param names in lower case
 */
export function withoutNames(blocks: readonly ContentBlock[], names: ReadonlySet<string>): ContentBlock[] {
	const tells = (text: string): boolean => {
		const lower = text.toLowerCase();
		if (/\d{1,3}(?:\.\d{1,3}){3}|@|https?:|\\\\/.test(lower)) return true;
		const words = new Set(lower.split(/[^\p{L}\p{N}_-]+/u));
		return [...names].some((name) => (name.includes(' ') ? lower.includes(name) : words.has(name)));
	};
	return blocks
		.filter(({ kind }) => kind !== 'problem' && kind !== 'devices')
		.map(({ kind, items }) => ({ kind, items: items.filter(({ text }) => !tells(text)) }))
		.filter(({ items }) => items.length > 0);
}
