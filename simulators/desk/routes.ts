import type { FastifyInstance, FastifyReply } from 'fastify';

import { fs, path } from '../shared/platform';
import { renderHtml } from './html';
import { renderMarkdown, renderText } from './markdown';
import { DeskInputError, type DeskModel, type DeskNewTicket, type DeskNote } from './model';

const FILES: Record<string, { file: string; type: string }> = {
	'/': { file: 'index.html', type: 'text/html; charset=utf-8' },
	'/desk/app.js': { file: 'app.js', type: 'text/javascript; charset=utf-8' },
	'/desk/style.css': { file: 'style.css', type: 'text/css; charset=utf-8' },
};

/** Nothing but the page's own files may run or load, whatever a ticket's text says. */
const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Adds the technician's page at `/` and what it asks for below `/desk/`. */
export function installDesk(app: FastifyInstance, model: DeskModel): void {
	for (const [url, { file, type }] of Object.entries(FILES)) {
		const content = fs.readFileSync(path.join(module.path, 'page', file), 'utf8');
		app.get(url, async (_request, reply) => await securely(reply).type(type).send(content));
	}
	app.get('/favicon.ico', async (_request, reply) => await reply.code(204).send());
	app.get('/desk/setup', async (_request, reply) => {
		securely(reply);
		const { title, summaryLimit, examples } = model;
		const companies = model.companies().map((company) => ({ ...company, contacts: model.contacts(company.id) }));
		return { title, summaryLimit, examples, companies, priorities: model.priorities() };
	});
	app.get('/desk/tickets', async (_request, reply) => {
		securely(reply);
		return model.tickets();
	});
	app.get('/desk/tickets/:id', async (request, reply) => {
		const ticket = model.ticket((request.params as { id: string }).id);
		if (!ticket) return await securely(reply).code(404).send({ message: 'This ticket does not exist any more.' });
		securely(reply);
		return {
			...ticket,
			description: undefined,
			descriptionHtml: describe(ticket.description),
			notes: ticket.notes.map(shown),
		};
	});
	app.post('/desk/tickets', async (request, reply) => {
		securely(reply);
		if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return await reply.code(415).send();
		try {
			return await reply.code(201).send({ id: model.create(newTicket(request.body)) });
		} catch (error) {
			const message = error instanceof DeskInputError ? error.message : 'The ticket could not be created.';
			return await reply.code(400).send({ message });
		}
	});
	liveEvents(app, model);
}

/** Server-sent events: the id of each ticket that changes. */
function liveEvents(app: FastifyInstance, model: DeskModel): void {
	const open = new Set<FastifyReply['raw']>();
	const stop = model.subscribe((id) => {
		for (const raw of open) raw.write(`data: ${JSON.stringify({ id })}\n\n`);
	});
	app.get('/desk/events', (request, reply) => {
		reply.hijack();
		const { raw } = reply;
		raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'keep-alive' });
		raw.write('retry: 1000\n\n');
		open.add(raw);
		request.raw.once('close', () => open.delete(raw));
	});
	app.addHook('preClose', async () => {
		stop();
		for (const raw of open) raw.end();
	});
}

function securely(reply: FastifyReply): FastifyReply {
	return reply.headers({
		'content-security-policy': POLICY,
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cache-control': 'no-store',
	});
}

const describe = (text: string): string => (text ? renderText(text) : '');

const RENDERERS = { markdown: renderMarkdown, text: renderText, html: renderHtml };

/** A note with its text already made safe HTML; the text itself is not sent. */
function shown({ text, format, ...note }: DeskNote) {
	return { ...note, html: RENDERERS[format](text) };
}

function newTicket(body: unknown): DeskNewTicket {
	const values = parse(body);
	const text = (name: keyof DeskNewTicket) => (typeof values[name] === 'string' ? values[name].trim() : '');
	const { companyId, contactName, summary, description, priorityId } = {
		companyId: text('companyId'),
		contactName: text('contactName'),
		summary: text('summary'),
		description: text('description'),
		priorityId: text('priorityId'),
	};
	if (!companyId) throw new DeskInputError('Choose a company.');
	if (!summary) throw new DeskInputError('Write a summary.');
	return { companyId, contactName, summary, description, priorityId };
}

function parse(body: unknown): Record<string, unknown> {
	const value: unknown = JSON.parse(String(body));
	return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}
