import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { InputError } from '../../../src/http/errors';
import type { PsaDesk, RecentQuery, TicketQuery } from '../../../src/psa/psa';
import type { Ticket } from '../../../src/psa/ticket';
import { clock } from '../clock';
import { type Emit, runItems } from '../items';
import type { PsaDescriptor } from './descriptor';
import { readNewTicket } from './new-ticket';
import { RECENT_DAYS } from './properties';
import { readTicketFilters } from './ticket-filters';

const DAY_MS = 86_400_000;

interface Call {
	context: IExecuteFunctions;
	psa: PsaDesk;
	itemIndex: number;
	emit: Emit;
}

type Operation = (call: Call) => Promise<void>;

/** What a PSA's node does, by resource and operation. Everything goes through the interface that all PSAs share. */
const OPERATIONS: Record<string, Record<string, Operation>> = {
	ticket: { create: createTicket, get: getTicket, getAll: getTickets, getRecentForAsset, getRecentForCompany },
	note: { addPrivate: addPrivateNote, addPublic: addPublicNote, getNotes },
	company: { get: getCompany, getAll: getCompanies },
	asset: { get: getAsset, getAll: getAssets },
};

/** Runs a PSA's node over its items. */
export async function executePsa<P extends PsaDesk>(
	context: IExecuteFunctions,
	descriptor: PsaDescriptor<P>,
): Promise<INodeExecutionData[][]> {
	const onLimit = saysOnce(context, descriptor.label);
	return await runItems(context, async (itemIndex, emit) => {
		const resource = context.getNodeParameter('resource', itemIndex) as string;
		const run = operationOf(resource, context.getNodeParameter('operation', itemIndex) as string);
		const { psa } = await descriptor.open(context, itemIndex, 'interactive', onLimit);
		await run({ context, psa, itemIndex, emit });
	});
}

/** While a run waits, n8n shows nothing but that it runs: the log says what for, and a hint does afterwards. */
function saysOnce(context: IExecuteFunctions, label: string): () => void {
	let said = false;
	return () => {
		if (said) return;
		said = true;
		const why = `${label} allows no more requests for now: other workflows and tools used them up.`;
		context.logger.warn(`"${context.getNode().name}" waits. ${why}`);
		context.addExecutionHints({ message: `This run waited. ${why}`, location: 'outputPane' });
	};
}

/** @throws InputError for an operation the node does not have, such as n8n's own "Custom API Call" */
function operationOf(resource: string, operation: string): Operation {
	const found = Object.hasOwn(OPERATIONS, resource) ? OPERATIONS[resource] : {};
	if (Object.hasOwn(found, operation)) return found[operation];
	throw new InputError(
		'This node has no such operation',
		'Choose a resource and an operation from the lists; for other requests use the HTTP Request node.',
		'Operation',
	);
}

async function createTicket(call: Call): Promise<void> {
	const { context, itemIndex, psa, emit } = call;
	emit({ ...(await psa.createTicket(readNewTicket(context, itemIndex, requiredCompany(call)))) });
}

async function getTicket(call: Call): Promise<void> {
	const notes = call.context.getNodeParameter('includeNotes', call.itemIndex, false) as boolean;
	call.emit({ ...(await call.psa.getTicket(text(call, 'ticketId'), { notes })) });
}

async function getTickets(call: Call): Promise<void> {
	const limit = limitOf(call);
	await emitTickets(call, call.psa.searchTickets({ ...readQuery(call), ...(limit < Infinity && { limit }) }));
}

async function getRecentForAsset(call: Call): Promise<void> {
	await emitTickets(call, call.psa.ticketsOfAsset(text(call, 'assetId'), recent(call)));
}

async function getRecentForCompany(call: Call): Promise<void> {
	const { since, limit } = recent(call);
	const companyIds = [requiredCompany(call)];
	await emitTickets(call, call.psa.searchTickets({ companyIds, updatedAfter: since, order: 'newest-update', limit }));
}

async function addPrivateNote(call: Call): Promise<void> {
	const { context, itemIndex, psa, emit } = call;
	const once = context.getNodeParameter('onlyOnce', itemIndex, true) as boolean;
	const note = {
		ticketId: text(call, 'ticketId'),
		text: text(call, 'text', false),
		...(once && { marker: text(call, 'marker') }),
	};
	emit({ ticketId: note.ticketId, ...(await psa.addPrivateNote(note)) });
}

/** An AI agent or a slip of the mouse must not be enough to write to a client. */
async function addPublicNote(call: Call): Promise<void> {
	const ticketId = text(call, 'ticketId');
	if (call.context.getNodeParameter('clientMaySee', call.itemIndex, false) !== true) {
		throw new InputError(
			'The note was not written: its client would see it',
			'Turn on "The Client May See This Note" if that is what you want; otherwise use Add Private.',
			'The Client May See This Note',
		);
	}
	call.emit({ ticketId, ...(await call.psa.addPublicNote({ ticketId, text: text(call, 'text', false) })) });
}

async function getNotes(call: Call): Promise<void> {
	const ticketId = text(call, 'ticketId');
	for (const note of await call.psa.listNotes(ticketId)) call.emit({ ticketId, ...note });
}

async function getCompany(call: Call): Promise<void> {
	call.emit({ ...(await call.psa.getCompany(requiredCompany(call))) });
}

async function getCompanies(call: Call): Promise<void> {
	await emitAll(call, call.psa.companies(text(call, 'search')));
}

async function getAsset(call: Call): Promise<void> {
	call.emit({ ...(await call.psa.getAsset(text(call, 'assetId'))) });
}

async function getAssets(call: Call): Promise<void> {
	const companyId = company(call);
	await emitAll(call, call.psa.assets({ text: text(call, 'search'), ...(companyId !== '' && { companyId }) }));
}

async function emitTickets(call: Call, tickets: AsyncIterable<Ticket>): Promise<void> {
	const details = call.context.getNodeParameter('details', call.itemIndex, false) as boolean;
	for await (const ticket of tickets) call.emit({ ...(details ? await call.psa.getTicket(ticket.id) : ticket) });
}

async function emitAll(call: Call, records: AsyncIterable<object>): Promise<void> {
	const limit = limitOf(call);
	let given = 0;
	for await (const record of records) {
		call.emit({ ...record });
		given += 1;
		if (given >= limit) return;
	}
}

function readQuery({ context, itemIndex }: Call): TicketQuery {
	const filters = context.getNodeParameter('filters', itemIndex, {}) as IDataObject;
	const { state, createdAfter, updatedAfter } = filters;
	return {
		...readTicketFilters(filters),
		...(state && { closed: state === 'closed' }),
		...(createdAfter && { createdAfter: String(createdAfter) }),
		...(updatedAfter && { updatedAfter: String(updatedAfter) }),
		order: context.getNodeParameter('order', itemIndex, 'newest-update') as TicketQuery['order'],
	};
}

function recent({ context, itemIndex }: Call): RecentQuery {
	const days = Number(context.getNodeParameter('days', itemIndex, RECENT_DAYS)) || RECENT_DAYS;
	const since = new Date(Math.max(0, clock.now() - days * DAY_MS)).toISOString();
	return { since, limit: Number(context.getNodeParameter('limit', itemIndex, 50)) };
}

function limitOf({ context, itemIndex }: Call): number {
	const all = context.getNodeParameter('returnAll', itemIndex, false) as boolean;
	return all ? Infinity : Number(context.getNodeParameter('limit', itemIndex, 50));
}

function company({ context, itemIndex }: Call): string {
	return String(context.getNodeParameter('company', itemIndex, '', { extractValue: true }) ?? '').trim();
}

function requiredCompany(call: Call): string {
	const id = company(call);
	if (id !== '') return id;
	throw new InputError('No company is chosen', 'Choose the client from the list, or give its ID.', 'Company');
}

/** AI agents and expressions give numbers as well as texts. */
function text({ context, itemIndex }: Call, name: string, trim = true): string {
	const value = String(context.getNodeParameter(name, itemIndex, '') ?? '');
	return trim ? value.trim() : value;
}
