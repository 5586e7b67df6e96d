import { InputError } from '../http/errors';
import type { Psa } from './psa';
import type { PsaName, Ticket, TicketAsset, TicketCompany, TicketNote } from './ticket';

/** IT Glue's name for each PSA it synchronises with, sent as `psa_integration_type`; it has none for HaloPSA. */
export const ITGLUE_INTEGRATION_TYPES: Readonly<Record<PsaName, Psa['integrationType']>> = {
	connectwise: 'manage',
	autotask: 'autotask',
	halopsa: null,
};

/** IT Glue's `psa_integration_type` of a ticket's PSA; null for PSAs and other sources without a link in IT Glue. */
export function integrationTypeOf({ psa }: Pick<Ticket, 'psa'>): Psa['integrationType'] {
	return Object.hasOwn(ITGLUE_INTEGRATION_TYPES, psa) ? ITGLUE_INTEGRATION_TYPES[psa as PsaName] : null;
}

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Text, or a number somebody left unquoted; anything else and blanks are absent. */
function text(value: unknown): string | null {
	if (typeof value === 'number' || typeof value === 'bigint') return String(value);
	if (typeof value !== 'string') return null;
	const trimmed = value.trim();
	return trimmed === '' ? null : trimmed;
}

function assets(value: unknown): TicketAsset[] {
	if (!Array.isArray(value)) return [];
	return value.map(fieldsOf).map((asset) => ({
		id: text(asset.id) ?? '',
		name: text(asset.name),
		serialNumber: text(asset.serialNumber),
	}));
}

function notes(value: unknown[]): TicketNote[] {
	return value.map(fieldsOf).map((note) => ({
		id: text(note.id) ?? '',
		text: text(note.text) ?? '',
		author: text(note.author),
		internal: note.internal === true,
		resolution: note.resolution === true,
		createdAt: text(note.createdAt),
	}));
}

function companyOf(company: Fields): TicketCompany {
	const itGlueId = text(company.itGlueId);
	return {
		id: text(company.id),
		name: text(company.name),
		identifier: text(company.identifier),
		...(itGlueId !== null && { itGlueId }),
	};
}

/**
 * Reads a company out of data from anywhere, as a ticket names it.
 * @throws InputError where it has neither an id nor a name
 */
export function readCompany(value: unknown): TicketCompany {
	const company = companyOf(fieldsOf(value));
	if (company.id !== null || company.name !== null || company.identifier !== null) return company;
	throw new InputError(
		'The company has neither an ID nor a name.',
		'Connect "Company: Get Many" of a PSA node, or items with the fields id, name and identifier.',
		'Company',
	);
}

/**
 * Reads a normalised ticket out of data from anywhere: the PSA nodes' output, a webhook somebody mapped, an AI agent.
 * Unknown fields are dropped, missing ones become null.
 * @throws InputError where there is neither a title nor a description
 */
export function readTicket(value: unknown): Ticket {
	const fields = fieldsOf(value);
	const title = text(fields.title) ?? '';
	const description = text(fields.description) ?? '';
	if (title === '' && description === '') {
		throw new InputError(
			'The ticket has neither a title nor a description.',
			'Connect a PSA node or trigger, or choose "Define Below" and map the fields.',
			'Ticket',
		);
	}
	const contact = fieldsOf(fields.contact);
	const id = text(fields.id) ?? '';
	return {
		psa: text(fields.psa) ?? 'other',
		id,
		number: text(fields.number) ?? id,
		title,
		description,
		company: companyOf(fieldsOf(fields.company)),
		contact: { name: text(contact.name), email: text(contact.email), phone: text(contact.phone) },
		status: text(fields.status),
		closed: fields.closed === true,
		priority: text(fields.priority),
		board: text(fields.board),
		assets: assets(fields.assets),
		url: text(fields.url),
		createdAt: text(fields.createdAt),
		updatedAt: text(fields.updatedAt),
		closedAt: text(fields.closedAt),
		resolution: text(fields.resolution),
		...(Array.isArray(fields.notes) && { notes: notes(fields.notes) }),
	};
}
