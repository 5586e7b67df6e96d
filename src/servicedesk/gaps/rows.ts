import { shortHash } from './short-hash';
import { topicKey } from './topic';
import { recordKey } from '../../knowledge/record';
import type { UnderstoodTicket } from '../../knowledge/understanding/understand';
import { carriesAnyMarker } from '../../psa/marker';
import type { Ticket } from '../../psa/ticket';
import { redactSecrets, singleLine, truncate } from '../../text';
import type { Match, TriageResult } from '../triage-result';

/**
 * What one ticket says about the documentation, flat, so that an n8n Data Table can hold it: `gap` where nothing covers the
 * ticket (the record is what came closest), `match` for every record that was offered on it.
 */
export interface ReportRow {
	/** One row a ticket and record: storing it again by this key changes nothing. */
	rowKey: string;
	kind: 'gap' | 'match';
	psa: string;
	ticketId: string;
	ticketNumber: string;
	ticketUrl: string | null;
	/** Subject, a line break, the beginning of the description; secrets masked. */
	ticketText: string;
	organizationId: string;
	organizationName: string;
	issueType: string;
	/** What is missing, in words; null on a match. */
	topic: string | null;
	/** The same for tickets whose subjects say the same, whatever the order of words. */
	topicKey: string;
	/** 0 to 1. */
	answerConfidence: number;
	/** `recordKey` of the record; null on a gap that nothing came close to. */
	record: string | null;
	recordName: string | null;
	recordUrl: string | null;
	recordOrganizationId: string | null;
	/** ISO 8601 UTC. */
	recordUpdatedAt: string | null;
	/** 0 to 1. */
	recordConfidence: number | null;
	/** The documentation itself says the record is outdated. */
	outdated: boolean;
	/** When the ticket was written, else when it was looked at; ISO 8601 UTC. */
	seenAt: string | null;
}

/** The columns of the Data Table that holds the rows, with the types n8n gives them. */
export const REPORT_COLUMNS: Readonly<Record<keyof ReportRow, 'string' | 'number' | 'boolean' | 'date'>> = {
	rowKey: 'string',
	kind: 'string',
	psa: 'string',
	ticketId: 'string',
	ticketNumber: 'string',
	ticketUrl: 'string',
	ticketText: 'string',
	organizationId: 'string',
	organizationName: 'string',
	issueType: 'string',
	topic: 'string',
	topicKey: 'string',
	answerConfidence: 'number',
	record: 'string',
	recordName: 'string',
	recordUrl: 'string',
	recordOrganizationId: 'string',
	recordUpdatedAt: 'date',
	recordConfidence: 'number',
	outdated: 'boolean',
	seenAt: 'date',
};

/** As the note does it: below the first, nothing is offered; from the second on, a match is explained. */
const CLOSE = 0.08;
const OFFERED = 0.3;
const MAX_TEXT = 700;
const MAX_NAME = 200;

/** The ticket's part of a row key; a ticket without an id goes by what it says. */
export function ticketKey({ psa, id, title, description }: Pick<Ticket, 'psa' | 'id' | 'title' | 'description'>): string {
	return `${psa}/${id === '' ? `text-${shortHash(`${title}\n${description}`)}` : id}`;
}

const nameOf = (text: string): string => truncate(singleLine(text), MAX_NAME);

function excerpt({ title, description }: Ticket): string {
	const subject = singleLine(redactSecrets(title.slice(0, 500)));
	const text = singleLine(redactSecrets(description.slice(0, MAX_TEXT * 2)));
	return `${truncate(subject, 200)}\n${truncate(text, MAX_TEXT)}`.trim();
}

type RecordColumns = Pick<
	ReportRow,
	'record' | 'recordName' | 'recordUrl' | 'recordOrganizationId' | 'recordUpdatedAt' | 'recordConfidence' | 'outdated'
>;

const NO_RECORD: RecordColumns = {
	record: null,
	recordName: null,
	recordUrl: null,
	recordOrganizationId: null,
	recordUpdatedAt: null,
	recordConfidence: null,
	outdated: false,
};

const recordColumns = (match: Match): RecordColumns => ({
	record: recordKey(match),
	recordName: nameOf(match.name),
	recordUrl: match.url,
	recordOrganizationId: match.organizationId,
	recordUpdatedAt: match.updatedAt,
	recordConfidence: match.confidence,
	outdated: match.outdated,
});

/**
 * The rows of a triaged ticket; none where its organization is not known, as nothing was searched then, and none of a ticket this
 * package opened: that documentation is to be written is no gap once more.
 * @param now milliseconds since 1970, for tickets that do not say when they were written
 */
export function reportRows(
	result: Omit<TriageResult, 'note' | 'reportRows'>,
	understood: UnderstoodTicket,
	now: number | null,
): ReportRow[] {
	const { status, organization, ticket, issueType, answerConfidence, missingTopic, matches } = result;
	if (organization === null || carriesAnyMarker(ticket.description)) return [];
	const key = ticketKey(ticket);
	const common = {
		psa: ticket.psa,
		ticketId: ticket.id,
		ticketNumber: ticket.number,
		ticketUrl: ticket.url,
		ticketText: excerpt(ticket),
		organizationId: organization.id,
		organizationName: nameOf(organization.name),
		issueType: issueType.type,
		topicKey: topicKey(understood),
		answerConfidence,
		seenAt: ticket.createdAt ?? (now === null ? null : new Date(now).toISOString()),
	};
	if (status === 'gap') {
		const closest = matches.find(({ confidence }) => confidence >= CLOSE);
		const columns = closest === undefined ? NO_RECORD : recordColumns(closest);
		return [{ rowKey: `${key}/gap`, kind: 'gap', topic: missingTopic, ...common, ...columns }];
	}
	return matches
		.filter(({ confidence }, place) => place === 0 || confidence >= OFFERED)
		.map((match) => ({ rowKey: `${key}/${recordKey(match)}`, kind: 'match', topic: null, ...common, ...recordColumns(match) }));
}
