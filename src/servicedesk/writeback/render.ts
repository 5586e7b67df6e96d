import type { BlockKind, ContentBlock } from './content';
import type { CreateDocumentPlan, TicketReference, UpdateAssetPlan, UpdateDocumentPlan, WriteBackPlan } from './plan';
import { ARTICLE_TEMPLATES, ENTRY_LABELS } from './template';
import type { NewSection } from '../../itglue/document-sections';
import { escapeHtml, escapeMarkdown, singleLine } from '../../text';
import { safeUrl } from '../note';

/** Marks an entry as the one of a ticket, visibly: neither documents nor traits keep a key of their own. */
export function markerOf({ psa, id }: Pick<TicketReference, 'psa' | 'id'>): string {
	return `[ref:write-back/${psa}/${id}]`;
}

/** Marks of any ticket. */
export const ANY_MARKER = /\[ref:write-back\/[\w.:-]{1,64}\/[\w.:-]{1,64}\]/g;

/** Notes cannot forge a mark: theirs loses its bracket. */
const withoutMarks = (text: string): string => text.replace(/\[(?=ref:)/gi, '(');

const html = (text: string): string => escapeHtml(withoutMarks(text));

/** The heading of a dated entry: date and ticket, then what the ticket was about. */
function entryTitle({ date, ticket, content }: WriteBackPlan): string {
	const problem = content.find(({ kind }) => kind === 'problem')?.items[0]?.text;
	return `${date} – ticket ${ticket.number}${problem === undefined ? '' : `: ${singleLine(problem)}`}`;
}

function itemsHtml({ kind, items }: ContentBlock): string {
	const texts = items.map(({ text }) => html(text));
	if (kind === 'commands') return `<pre>${texts.join('\n')}</pre>`;
	if (kind === 'steps') return `<ol>${texts.map((text) => `<li>${text}</li>`).join('')}</ol>`;
	if (texts.length === 1) return `<p>${(texts[0] ?? '').replace(/\n/g, '<br>')}</p>`;
	return `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;
}

function sourceHtml({ ticket }: WriteBackPlan): string {
	const url = safeUrl(ticket.url ?? '');
	const name = html(`Ticket ${ticket.number}`);
	const linked = url === null ? name : `<a href="${escapeHtml(url)}">${name}</a>`;
	return `<p>Source: ${linked} ${escapeHtml(markerOf(ticket))}</p>`;
}

/** A dated entry as one piece of HTML, so that it is written in one request or not at all. */
export function entryHtml(plan: UpdateDocumentPlan | UpdateAssetPlan): string {
	const blocks = plan.content
		.filter(({ kind }) => kind !== 'problem' && kind !== 'devices')
		.map((block) => `<p><strong>${ENTRY_LABELS[block.kind]}</strong></p>${itemsHtml(block)}`);
	return `<p><strong>${html(entryTitle(plan))}</strong></p>${blocks.join('')}${sourceHtml(plan)}`;
}

const blockOf = (content: readonly ContentBlock[], kind: BlockKind): ContentBlock | undefined =>
	content.find((block) => block.kind === kind);

/** The sections of a new article, the last one with the mark. */
export function articleSections(plan: CreateDocumentPlan): NewSection[] {
	const sections = ARTICLE_TEMPLATES[plan.template].sections.flatMap(({ heading, kind }): NewSection[] => {
		const block = blockOf(plan.content, kind);
		if (block === undefined) return [];
		return [
			{ kind: 'Document::Heading', content: heading, level: 2 },
			{ kind: 'Document::Text', content: itemsHtml(block) },
		];
	});
	return [...sections, { kind: 'Document::Text', content: `<p>Written on ${plan.date}.</p>${sourceHtml(plan)}` }];
}

const markdown = (text: string): string => escapeMarkdown(withoutMarks(text));

function itemsMarkdown({ kind, items }: ContentBlock): string {
	return items
		.map(({ text }, number) =>
			kind === 'steps' ? `${number + 1}. ${markdown(singleLine(text))}` : `- ${markdown(singleLine(text))}`,
		)
		.join('\n');
}

/** What a plan adds, as Markdown for a person to read. */
export function addedMarkdown(plan: WriteBackPlan): string {
	if (plan.operation === 'create-document') {
		const parts = ARTICLE_TEMPLATES[plan.template].sections.flatMap(({ heading, kind }) => {
			const block = blockOf(plan.content, kind);
			return block === undefined ? [] : [`## ${heading}`, itemsMarkdown(block)];
		});
		return [`# ${markdown(plan.title)}`, ...parts, `Source: ticket ${markdown(plan.ticket.number)}`].join('\n\n');
	}
	const blocks = plan.content
		.filter(({ kind }) => kind !== 'problem' && kind !== 'devices')
		.flatMap((block) => [`**${ENTRY_LABELS[block.kind]}**`, itemsMarkdown(block)]);
	return [`### ${markdown(entryTitle(plan))}`, ...blocks, `Source: ticket ${markdown(plan.ticket.number)}`].join(
		'\n\n',
	);
}
