import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import type { Psa, TicketQuery } from '../../src/psa/psa';
import type { Emit } from '../shared/items';
import { readTicketFilters } from '../shared/psa/ticket-filters';

type Operation = (context: IExecuteFunctions, psa: Psa, itemIndex: number, emit: Emit) => Promise<void>;

/** What the node does, by resource and operation. Everything goes through the interface that all PSAs share. */
const OPERATIONS: Record<string, Record<string, Operation>> = {
	ticket: { get: getTicket, getAll: getTickets },
	note: { addPrivate: addPrivateNote, getNotes },
};

/** @throws InputError for an operation the node does not have, such as n8n's own "Custom API Call" */
export function operationOf(resource: string, operation: string): Operation {
	const found = Object.hasOwn(OPERATIONS, resource) ? OPERATIONS[resource] : {};
	if (Object.hasOwn(found, operation)) return found[operation];
	throw new InputError(
		'This node has no such operation',
		'Choose a resource and an operation from the lists; for other requests use the HTTP Request node.',
		'Operation',
	);
}

async function getTicket(context: IExecuteFunctions, psa: Psa, itemIndex: number, emit: Emit): Promise<void> {
	const notes = context.getNodeParameter('includeNotes', itemIndex, false) as boolean;
	emit({ ...(await psa.getTicket(ticketId(context, itemIndex), { notes })) });
}

async function getTickets(context: IExecuteFunctions, psa: Psa, itemIndex: number, emit: Emit): Promise<void> {
	const details = context.getNodeParameter('details', itemIndex, false) as boolean;
	for await (const ticket of psa.searchTickets(readQuery(context, itemIndex))) {
		emit({ ...(details ? await psa.getTicket(ticket.id) : ticket) });
	}
}

async function addPrivateNote(context: IExecuteFunctions, psa: Psa, itemIndex: number, emit: Emit): Promise<void> {
	const once = context.getNodeParameter('onlyOnce', itemIndex, true) as boolean;
	const note = {
		ticketId: ticketId(context, itemIndex),
		text: String(context.getNodeParameter('text', itemIndex, '') ?? ''),
		...(once && { marker: String(context.getNodeParameter('marker', itemIndex, '')) }),
	};
	emit({ ticketId: note.ticketId, ...(await psa.addPrivateNote(note)) });
}

async function getNotes(context: IExecuteFunctions, psa: Psa, itemIndex: number, emit: Emit): Promise<void> {
	const id = ticketId(context, itemIndex);
	for (const note of await psa.listNotes(id)) emit({ ticketId: id, ...note });
}

function readQuery(context: IExecuteFunctions, itemIndex: number): TicketQuery {
	const filters = context.getNodeParameter('filters', itemIndex, {}) as IDataObject;
	const all = context.getNodeParameter('returnAll', itemIndex, false) as boolean;
	const { state, createdAfter, updatedAfter } = filters;
	return {
		...readTicketFilters(filters),
		...(state && { closed: state === 'closed' }),
		...(createdAfter && { createdAfter: String(createdAfter) }),
		...(updatedAfter && { updatedAfter: String(updatedAfter) }),
		order: context.getNodeParameter('order', itemIndex, 'newest-update') as TicketQuery['order'],
		...(!all && { limit: Number(context.getNodeParameter('limit', itemIndex, 50)) }),
	};
}

/** AI agents and expressions give numbers as well as texts. */
function ticketId(context: IExecuteFunctions, itemIndex: number): string {
	return String(context.getNodeParameter('ticketId', itemIndex, '') ?? '').trim();
}
