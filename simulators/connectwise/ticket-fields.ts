import { invalidObject, type ErrorDetail } from './errors';
import { companyRef, fullName, refTo, type Reference, type Ticket } from './model';
import type { Records } from './seed';

export type Body = Record<string, unknown>;
type Problem = Omit<ErrorDetail, 'resource'>;

const TEXT_LIMITS: Record<string, number> = {
	summary: 100,
	contactName: 62,
	contactPhoneNumber: 20,
	contactEmailAddress: 250,
	externalXRef: 100,
	automaticEmailCc: 1000,
	resources: 1000,
	severity: 6,
	impact: 6,
};
const LEVELS = ['Low', 'Medium', 'High'];
const FLAGS = [
	'automaticEmailContactFlag',
	'automaticEmailResourceFlag',
	'automaticEmailCcFlag',
	'customerUpdatedFlag',
];
const PLAIN_REFERENCES = ['site', 'source', 'type', 'subType', 'item', 'team', 'owner'];
const OTHER = ['parentTicketId', 'customFields', 'requiredDate'];
const REFERENCES = ['board', 'status', 'company', 'contact', 'priority', ...PLAIN_REFERENCES];

/** What a client may write on a ticket; the rest of a body is read-only and skipped. */
export const WRITABLE = new Set([...Object.keys(TEXT_LIMITS), ...FLAGS, ...REFERENCES, ...OTHER]);
/** Accepted on write, never part of the record. */
export const WRITE_ONLY = [
	'initialDescription',
	'initialInternalAnalysis',
	'initialResolution',
	'processNotifications',
	'skipCallback',
];

/**
 * Writes a body's fields to a ticket: references are looked up and stored whole, the status must be one of the board.
 *
 * @throws ApiError 400 InvalidObject naming every field that is wrong; the ticket is then unchanged
 */
export function writeFields(ticket: Ticket, body: Body, records: Records): Ticket {
	const problems: Problem[] = [];
	const next = structuredClone(ticket) as Ticket & Record<string, unknown>;
	for (const [field, value] of Object.entries(body)) {
		if (!WRITABLE.has(field) || REFERENCES.includes(field)) continue;
		const problem = checkPlain(field, value);
		if (problem) problems.push(problem);
		else (next as Record<string, unknown>)[field] = value;
	}
	for (const field of REFERENCES) {
		if (!Object.hasOwn(body, field)) continue;
		const found = resolve(field, body[field], next, records);
		if (found === undefined) problems.push({ code: 'InvalidField', message: `${field} was not found`, field });
		else (next as Record<string, unknown>)[field] = found;
	}
	if (Object.hasOwn(body, 'board') && !Object.hasOwn(body, 'status') && !problems.length) {
		next.status = defaultStatus(next.board.id, records);
	}
	if (Object.hasOwn(body, 'contact')) copyContact(next, body, records);
	if (problems.length) throw invalidObject('ticket', problems);
	return next;
}

/** @throws ApiError 400 MissingRequiredField for a ticket without summary or company */
export function requireFields(body: Body): void {
	const missing = ['summary', 'company'].filter(
		(field) => body[field] === undefined || body[field] === null || body[field] === '',
	);
	if (!missing.length) return;
	throw invalidObject(
		'ticket',
		missing.map((field) => ({ code: 'MissingRequiredField', message: `The ${field} field is required.`, field })),
	);
}

function defaultStatus(boardId: number, records: Records): Reference {
	const status = records.statuses.find(({ board, defaultFlag }) => board.id === boardId && defaultFlag);
	return status ? refTo(status) : { id: 0, name: '' };
}

function checkPlain(field: string, value: unknown): Problem | null {
	const limit = TEXT_LIMITS[field];
	const wrong = (message: string): Problem => ({ code: 'InvalidField', message, field });
	if (limit !== undefined) {
		if (value !== null && typeof value !== 'string') return wrong(`${field} must be text.`);
		if (field === 'summary' && !String(value ?? '').trim()) return wrong('The summary field is required.');
		if ((value ?? '').length > limit) return wrong(`${field} exceeds the maximum length of ${limit}.`);
	}
	if ((field === 'severity' || field === 'impact') && !LEVELS.includes(String(value)))
		return wrong(`${field} is not valid.`);
	if (FLAGS.includes(field) && typeof value !== 'boolean') return wrong(`${field} must be true or false.`);
	if (field === 'customFields' && !Array.isArray(value))
		return wrong('customFields must be sent complete, as an array.');
	return null;
}

/** The stored form of a reference; `undefined` where nothing fits. */
function resolve(field: string, value: unknown, ticket: Ticket, records: Records): Reference | null | undefined {
	if (value === null && !['board', 'status', 'company', 'priority'].includes(field)) return null;
	if (value === null || typeof value !== 'object') return undefined;
	const { id, name, identifier } = value as Partial<Reference>;
	const fits = (row: { id: number; name?: string; identifier?: string }) =>
		id !== undefined
			? row.id === id
			: identifier
				? row.identifier === identifier
				: name !== undefined && row.name === name;
	const rowRef = <T extends { id: number; name: string }>(row: T | undefined) => row && refTo(row);
	switch (field) {
		case 'board':
			return rowRef(records.boards.find(fits));
		case 'status':
			return rowRef(records.statuses.find((status) => status.board.id === ticket.board.id && fits(status)));
		case 'company': {
			const company = records.companies.find((row) => !row.deletedFlag && fits(row));
			return company && companyRef(company);
		}
		case 'contact': {
			const contact = records.contacts.find((row) => fits({ id: row.id, name: fullName(row) }));
			return contact && { id: contact.id, name: fullName(contact) };
		}
		case 'priority': {
			const priority = records.priorities.find(fits);
			return priority && { ...refTo(priority), sort: priority.sortOrder };
		}
		default:
			return typeof id === 'number' ? { id, name: name ?? '' } : undefined;
	}
}

function copyContact(ticket: Ticket, body: Body, records: Records): void {
	const contact = ticket.contact && records.contacts.get(ticket.contact.id);
	const item = (kind: string) =>
		contact?.communicationItems.find(({ communicationType }) => communicationType === kind)?.value;
	if (!Object.hasOwn(body, 'contactName')) ticket.contactName = ticket.contact?.name ?? null;
	if (!Object.hasOwn(body, 'contactEmailAddress')) ticket.contactEmailAddress = item('Email') ?? null;
	if (!Object.hasOwn(body, 'contactPhoneNumber')) ticket.contactPhoneNumber = item('Phone') ?? null;
}

/** A ticket as `GET` shows it before anything is written: the board's defaults. */
export function blankTicket(body: Body, records: Records): Ticket {
	const boardId = (body.board as { id?: number } | undefined)?.id;
	const board = records.boards.find(({ id }) => boardId === undefined || id === boardId) ?? records.boards.all()[0];
	const priority = records.priorities.find(({ defaultFlag }) => defaultFlag);
	return {
		id: 0,
		summary: '',
		recordType: 'ServiceTicket',
		board: refTo(board),
		status: defaultStatus(board.id, records),
		company: { id: 0, name: '' },
		site: { id: 28, name: 'Main' },
		contact: null,
		contactName: null,
		contactPhoneNumber: null,
		contactEmailAddress: null,
		priority: priority ? { ...refTo(priority), sort: priority.sortOrder } : { id: 0, name: '' },
		severity: 'Medium',
		impact: 'Medium',
		source: { id: 2, name: 'Phone' },
		resources: null,
		closedFlag: false,
		closedDate: null,
		closedBy: null,
		dateResolved: null,
		customerUpdatedFlag: false,
		automaticEmailContactFlag: false,
		automaticEmailResourceFlag: false,
		automaticEmailCcFlag: false,
		automaticEmailCc: null,
		externalXRef: null,
		parentTicketId: null,
		hasChildTicket: false,
		customFields: [],
		_info: { lastUpdated: '', updatedBy: '' },
	};
}
