import type { ExampleTicket, Gap } from './gaps';
import { InputError } from '../../http/errors';
import { asText } from '../../itglue/ids';
import { escapeMarkdown, redactSecrets, singleLine, truncate } from '../../text';
import { safeUrl } from '../note-lines';

/** A document that somebody is to write: its title and outline, with what made it necessary. */
export interface Stub {
	gapId: string;
	/** Null where it is to be a procedure of the MSP's own. */
	organizationId: string | null;
	/** Ends in the gap's mark, by which it is found again. */
	title: string;
	sections: Array<{ heading: string; text: string }>;
	markdown: string;
}

const MAX_TITLE = 120;
const MAX_EXAMPLES = 5;

interface Outlined {
	heading: string;
	/** What belongs there. */
	prompt: string;
}

const SYMPTOMS: Outlined = { heading: 'Symptoms', prompt: 'What the user sees and says; error messages word for word.' };
const VERIFY: Outlined = { heading: 'Check that it works', prompt: 'How to see that it is solved, and with whom.' };
const ESCALATE: Outlined = { heading: 'Escalation', prompt: 'When to stop, whom to ask, the vendor and contract number.' };
const AFFECTED: Outlined = { heading: 'Affected systems', prompt: 'Devices, applications and sites; link their records as related items.' };
const STEPS: Outlined = { heading: 'Resolution', prompt: 'Steps in order, with commands and where to click.' };

const DEFAULT_OUTLINE: readonly Outlined[] = [
	SYMPTOMS,
	AFFECTED,
	{ heading: 'Cause', prompt: 'What is wrong, and how to tell it from what looks the same.' },
	STEPS,
	VERIFY,
	ESCALATE,
];

const DATA_LOSS: Outlined = { heading: 'Before you begin', prompt: 'What can be lost, and the backup to make or check first.' };

/** What a procedure of each kind of issue needs; the others need the usual. */
const OUTLINES: Readonly<Record<string, readonly Outlined[]>> = {
	access: [
		{ heading: 'Who may ask', prompt: 'How the caller is verified, and who approves.' },
		{ heading: 'Where the access is given', prompt: 'System, group or role; link the password record, never write the value here.' },
		STEPS,
		VERIFY,
		ESCALATE,
	],
	onboarding: [
		{ heading: 'What is needed beforehand', prompt: 'Form, approval, licences and hardware, with lead times.' },
		{ heading: 'Accounts and groups', prompt: 'Naming, templates, groups, shared mailboxes.' },
		{ heading: 'Device and applications', prompt: 'Image, applications, printers, line-of-business access.' },
		{ heading: 'Hand-over', prompt: 'First sign-in, MFA, whom to tell.' },
	],
	security: [
		{ heading: 'First measures', prompt: 'What to isolate, what to leave as it is, whom to call at once.' },
		SYMPTOMS,
		{ heading: 'Investigation', prompt: 'Logs and consoles to look at; what to keep as evidence.' },
		STEPS,
		ESCALATE,
	],
	backup: [DATA_LOSS, SYMPTOMS, AFFECTED, STEPS, VERIFY, ESCALATE],
	storage: [DATA_LOSS, SYMPTOMS, AFFECTED, STEPS, VERIFY, ESCALATE],
};

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const plain = (value: unknown, most: number): string => truncate(singleLine(redactSecrets(asText(value).slice(0, most * 2))), most);

function examplesOf(value: unknown, organizationId: string): ExampleTicket[] {
	const examples = Array.isArray(value) ? value.filter(isFields) : [];
	return examples
		.filter((example) => asText(example.organizationId) === organizationId)
		.slice(0, MAX_EXAMPLES)
		.map((example) => ({
			organizationId,
			number: plain(example.number, 40),
			url: safeUrl(asText(example.url)),
			topic: plain(example.topic, 160),
			seenAt: null,
		}));
}

type StubGap = Pick<Gap, 'gapId' | 'scope' | 'organizationId' | 'topic' | 'issueType' | 'tickets' | 'examples'>;

/**
 * Reads a gap of the report out of an item. Example tickets of another organization than the gap's are left out.
 * @throws InputError where it is none
 */
export function readGap(value: unknown): StubGap {
	const gap = isFields(value) ? value : {};
	const gapId = asText(gap.gapId);
	const topic = plain(gap.topic, MAX_TITLE);
	const scope = gap.scope === 'shared' ? 'shared' : 'organization';
	const organizationId = asText(gap.organizationId);
	if (!/^[0-9a-f]{10}$/.test(gapId) || topic === '' || (scope === 'organization' && !/^\d{1,20}$/.test(organizationId))) {
		const advice = 'Connect the gaps of the operation Report: split out its sections, then their gaps.';
		throw new InputError('The item is no gap of a gap report.', advice, 'Gap');
	}
	return {
		gapId,
		scope,
		organizationId: scope === 'shared' ? null : organizationId,
		topic,
		issueType: asText(gap.issueType),
		tickets: Math.max(0, Math.floor(Number(gap.tickets) || 0)),
		examples: scope === 'shared' ? [] : examplesOf(gap.examples, organizationId),
	};
}

/** The mark in a stub's title by which the same gap finds it again. */
export const stubMark = ({ gapId }: Pick<Stub, 'gapId'>): string => `(gap ${gapId})`;

function exampleLine({ number, url, topic }: ExampleTicket): string {
	const name = escapeMarkdown(number === '' ? 'Ticket' : `Ticket ${number}`);
	return `- ${url === null ? name : `[${name}](${url})`}: ${escapeMarkdown(topic)}`;
}

function why({ tickets, examples, scope }: StubGap): string {
	const whose = scope === 'shared' ? ' of several organizations' : '';
	const cost = `${tickets} ${tickets === 1 ? 'ticket' : 'tickets'}${whose} found nothing about this.`;
	return [cost, ...(examples.length > 0 ? ['', ...examples.map(exampleLine)] : [])].join('\n');
}

/** The outline of the document that would close a gap. Only tickets of the gap's own organization are in it. */
export function draftStub(gap: StubGap): Stub {
	const outline = (Object.hasOwn(OUTLINES, gap.issueType) ? OUTLINES[gap.issueType] : undefined) ?? DEFAULT_OUTLINE;
	const sections = [
		{ heading: 'Why this document', text: why(gap) },
		...outline.map(({ heading, prompt }) => ({ heading, text: `*${prompt}*` })),
	];
	return {
		gapId: gap.gapId,
		organizationId: gap.organizationId,
		title: `DRAFT: ${gap.topic} ${stubMark(gap)}`,
		sections,
		markdown: sections.map(({ heading, text }) => `## ${heading}\n\n${text}`).join('\n\n'),
	};
}
