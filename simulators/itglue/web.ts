import type { FastifyInstance } from 'fastify';

import type { Context } from './context';
import { isObject } from './names';
import type { StoredRecord } from './types';
import { nameOf, present } from './view';

const STYLE =
	'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c2430}' +
	'h1{font-size:1.5rem}h2{font-size:1.1rem}dt{color:#5b6675;font-size:.85rem;margin-top:.7rem}dd{margin:0;white-space:pre-wrap}' +
	'header{color:#5b6675;font-size:.9rem;border-bottom:1px solid #d8dee6;padding-bottom:.5rem}';

/** Attributes that say nothing to a reader, or must not be read here. */
const LEFT_OUT = /^(password|otp-secret|content|sections|.*-id|resource-url|my-glue|psa-integration|.*download-url)$/;

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Rich text as plain text; escaped afterwards, so nothing of it runs. */
function textOf(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text
		.replace(/<\/(p|li|tr|h\d|div|pre)>|<br\s*\/?>/gi, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&')
		.trim();
}

function entries(values: Record<string, unknown>): string {
	const shown = Object.entries(values).filter(
		([name, value]) => !LEFT_OUT.test(name) && value !== null && value !== false && value !== '' && !isObject(value),
	);
	const rows = shown.map(
		([name, value]) => `<dt>${escapeHtml(name.replace(/-/g, ' '))}</dt><dd>${escapeHtml(textOf(value))}</dd>`,
	);
	return `<dl>${rows.join('')}</dl>`;
}

function body(attributes: Record<string, unknown>): string {
	const blocks = Array.isArray(attributes.content) ? attributes.content.filter(isObject) : [];
	const sections = blocks.map((block) => {
		const text = escapeHtml(textOf(isObject(block.resource) ? (block.resource.content ?? '') : ''));
		return block.resource_type === 'Document::Heading' ? `<h2>${text}</h2>` : `<dd>${text}</dd>`;
	});
	const traits = isObject(attributes.traits) ? entries(attributes.traits) : '';
	return sections.join('\n') + traits;
}

function page(ctx: Context, record: StoredRecord): string {
	const { attributes } = present(ctx, record, 'show');
	const title = escapeHtml(nameOf(ctx, record) ?? record.id);
	const owner = escapeHtml(String(attributes['organization-name'] ?? ''));
	const details = entries(Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'name')));
	return (
		`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>` +
		`<body><header>IT Glue simulator · ${owner}</header><h1>${title}</h1>${body(attributes)}${details}</body></html>`
	);
}

/** Serves a plain page for each record at the address its `resource-url` names, so that links in notes open. */
export function registerWebPages(app: FastifyInstance, context: () => Context, segments: string[]): void {
	const show = (id: string, organizationId: string) => {
		const ctx = context();
		const record = ctx.db.find(id);
		const owner = record?.type === 'organizations' ? record.id : String(record?.attributes['organization-id']);
		return record && owner === organizationId ? page(ctx, record) : undefined;
	};
	for (const segment of [...segments, '']) {
		const url = segment ? `/:organization(^\\d+$)/${segment}/:id(^\\d+$)` : '/:id(^\\d+$)';
		app.get(url, async (request, reply) => {
			const { id, organization = id } = request.params as { id: string; organization?: string };
			const html = show(id, organization);
			if (html === undefined) return reply.callNotFound();
			reply
				.type('text/html; charset=utf-8')
				.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
			return html;
		});
	}
}
