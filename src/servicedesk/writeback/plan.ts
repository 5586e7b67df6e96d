import { BLOCK_KINDS, type BlockKind, type ContentBlock, type ContentItem } from './content';
import { ARTICLE_TEMPLATES, type TemplateName } from './template';
import { InputError } from '../../http/errors';
import { cleanText, redactNotes, singleLine, truncate } from '../../text';

/** The ticket as documentation refers to it. */
export interface TicketReference {
	psa: string;
	id: string;
	number: string;
	url: string | null;
}

interface CommonPlan {
	version: 1;
	organizationId: string;
	ticket: TicketReference;
	/** `yyyy-mm-dd`, the day the plan was made. */
	date: string;
	content: ContentBlock[];
	/** Configurations to link. */
	linkTo: string[];
}

/** A record that is to grow, as it stood when the plan was made. */
interface ExistingTarget {
	targetId: string;
	/** Of what the record held, entries of write-backs aside. */
	fingerprint: string;
}

export interface UpdateDocumentPlan extends CommonPlan, ExistingTarget {
	operation: 'update-document';
	publish: boolean;
}

export interface UpdateAssetPlan extends CommonPlan, ExistingTarget {
	operation: 'update-flexible-asset';
	/** Key of the trait that grows. */
	trait: string;
}

export interface CreateDocumentPlan extends CommonPlan {
	operation: 'create-document';
	title: string;
	folderId: string | null;
	template: TemplateName;
	publish: boolean;
}

/** Everything Apply needs. It holds plain text only: Apply makes the HTML. */
export type WriteBackPlan = UpdateDocumentPlan | UpdateAssetPlan | CreateDocumentPlan;

const MAX_BLOCKS = 20;
const MAX_ITEMS = 200;
const MAX_ITEM = 1_500;
const MAX_LINKS = 10;
const MAX_TITLE = 150;

type Fields = Record<string, unknown>;

/**
 * Reads a plan that may have passed through approval steps, people and models: only known fields, ids of digits, bounded
 * plain text without secrets. What the ids mean is checked against IT Glue later.
 * @throws InputError that names the field
 */
export function readPlan(value: unknown): WriteBackPlan {
	const plan = objectOf(parsed(value), 'plan');
	if (plan.version !== 1)
		throw invalid('version', 'is not 1', 'Connect the output of Propose of this version of the node.');
	const common: CommonPlan = {
		version: 1,
		organizationId: idOf(plan.organizationId, 'organizationId'),
		ticket: ticketOf(plan.ticket),
		date: dateOf(plan.date),
		content: contentOf(plan.content),
		linkTo: [...new Set(listOf(plan.linkTo, 'linkTo', MAX_LINKS).map((id) => idOf(id, 'linkTo')))],
	};
	const publish = plan.publish !== false;
	switch (plan.operation) {
		case 'update-document':
			return { ...common, ...targetOf(plan), operation: plan.operation, publish };
		case 'update-flexible-asset':
			return { ...common, ...targetOf(plan), operation: plan.operation, trait: traitOf(plan.trait) };
		case 'create-document':
			return { ...common, ...articleOf(plan), operation: plan.operation, publish };
		default:
			throw invalid('operation', 'is none that Apply knows', 'Connect the output of Propose.');
	}
}

function invalid(field: string, problem: string, advice = 'Use the plan as Propose returned it.'): InputError {
	return new InputError(`The plan cannot be applied: its field "${field}" ${problem}.`, advice, 'Plan');
}

function parsed(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		throw invalid('plan', 'is no JSON');
	}
}

function objectOf(value: unknown, field: string): Fields {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
	throw invalid(field, 'is missing');
}

function listOf(value: unknown, field: string, most: number): unknown[] {
	if (!Array.isArray(value)) throw invalid(field, 'is no list');
	if (value.length > most) throw invalid(field, `has more than ${most} entries`);
	return value as unknown[];
}

function idOf(value: unknown, field: string): string {
	const text = typeof value === 'number' ? String(value) : value;
	if (typeof text === 'string' && /^\d{1,19}$/.test(text)) return text;
	throw invalid(field, 'holds something that is no IT Glue ID');
}

function textOf(value: unknown, field: string, most: number): string {
	if (typeof value !== 'string') throw invalid(field, 'is no text');
	if (value.length > most) throw invalid(field, `is longer than ${most} characters`);
	return cleanText(redactNotes(value));
}

function dateOf(value: unknown): string {
	if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
	throw invalid('date', 'is no date such as 2026-01-31');
}

const WORD = /^[\w.:-]{1,64}$/;

function ticketOf(value: unknown): TicketReference {
	const { psa, id, number, url } = objectOf(value, 'ticket');
	const [source, key] = [String(psa ?? ''), String(id ?? '')];
	if (!WORD.test(source)) throw invalid('ticket.psa', 'is no name of a PSA');
	if (!WORD.test(key)) throw invalid('ticket.id', 'is no ticket ID');
	const shown = singleLine(textOf(String(number ?? key), 'ticket.number', 64));
	return { psa: source, id: key, number: shown === '' ? key : shown, url: typeof url === 'string' ? url : null };
}

function itemOf(value: unknown): ContentItem {
	const { text, from } = objectOf(value, 'content.items');
	const refs = from === undefined ? [] : listOf(from, 'content.items.from', 50);
	return {
		text: textOf(text, 'content.items.text', MAX_ITEM),
		from: refs.filter((ref): ref is string => typeof ref === 'string' && /^n\d{1,3}:\d{1,4}$/.test(ref)),
	};
}

function contentOf(value: unknown): ContentBlock[] {
	const blocks = listOf(value, 'content', MAX_BLOCKS).map((entry): ContentBlock => {
		const { kind, items } = objectOf(entry, 'content');
		if (!BLOCK_KINDS.includes(kind as BlockKind)) throw invalid('content.kind', 'is none that Apply knows');
		const kept = listOf(items, 'content.items', MAX_ITEMS)
			.map(itemOf)
			.filter(({ text }) => text !== '');
		return { kind: kind as BlockKind, items: kept };
	});
	const filled = blocks.filter(({ items }) => items.length > 0);
	if (filled.length === 0) throw invalid('content', 'holds nothing to write');
	return filled;
}

function targetOf({ targetId, fingerprint }: Fields): ExistingTarget {
	if (typeof fingerprint !== 'string' || !/^[\w+/=-]{16,128}$/.test(fingerprint))
		throw invalid('fingerprint', 'is missing');
	return { targetId: idOf(targetId, 'targetId'), fingerprint };
}

function traitOf(value: unknown): string {
	if (typeof value === 'string' && /^[\w-]{1,128}$/.test(value)) return value;
	throw invalid('trait', 'is no key of a trait');
}

function articleOf({ title, folderId, template }: Fields): Pick<CreateDocumentPlan, 'title' | 'folderId' | 'template'> {
	const name = truncate(singleLine(textOf(title, 'title', 4 * MAX_TITLE)), MAX_TITLE);
	if (name === '') throw invalid('title', 'is empty');
	if (!Object.hasOwn(ARTICLE_TEMPLATES, String(template))) throw invalid('template', 'is none that Apply knows');
	return {
		title: name,
		folderId: folderId === null || folderId === undefined ? null : idOf(folderId, 'folderId'),
		template: template as TemplateName,
	};
}
