import { createHmac, timingSafeEqual } from 'crypto';
import { InputError } from '../../http/errors';
import type { ReportRow } from './rows';

/** What a link in a note asks about: whether one record helped with one ticket. */
export interface FeedbackQuestion {
	/** The ticket's part of `ReportRow.rowKey`. */
	ticketKey: string;
	/** What people call the ticket by. */
	ticketNumber: string;
	/** The ticket's IT Glue organization. */
	organizationId: string;
	/** `recordKey` of the record. */
	record: string;
}

/** Where people's answers go, and what signs the questions. */
export interface FeedbackSender {
	/** The webhook's production URL. */
	url: string;
	secret: string;
}

/** How long a link can be answered: long enough for tickets that wait for parts. */
export const LINK_DAYS = 60;
/** Shorter secrets can be guessed. */
export const SHORTEST_FEEDBACK_SECRET = 24;
/** A longer note leaves no room for documentation. */
const MAX_TOKEN = 800;
const DAY_MS = 24 * 3_600_000;

const signatureOf = (secret: string, payload: string): Buffer =>
	createHmac('sha256', secret).update(`n8n-nodes-itglue feedback\n${payload}`).digest();

/** A secret that signs, @throws InputError where it is too short to be one. */
export function checkedSecret(secret: unknown): string {
	const text = typeof secret === 'string' ? secret : '';
	if (text.length >= SHORTEST_FEEDBACK_SECRET) return text;
	throw new InputError(
		'The feedback secret is too short: anyone could guess it and vote on documentation.',
		`Use at least ${SHORTEST_FEEDBACK_SECRET} random characters.`,
		'Secret',
	);
}

/** @throws InputError where the address cannot be a webhook's */
export function checkedUrl(url: unknown): string {
	const text = typeof url === 'string' ? url.trim() : '';
	if (/^https?:\/\/[^\s<>"'()\\?#]{1,300}$/i.test(text)) return text;
	throw new InputError(
		'The feedback URL is no address of a webhook.',
		'Copy the production URL of the webhook in the feedback workflow, without ? and #.',
		'Feedback URL',
	);
}

/**
 * A question as a token that cannot be changed: what it asks and until when, signed.
 * @param expires milliseconds since 1970
 */
export function signQuestion(question: FeedbackQuestion, expires: number, secret: string): string {
	const { ticketKey, ticketNumber, organizationId, record } = question;
	const fields = [ticketKey, ticketNumber, organizationId, record, Math.floor(expires / 1000)];
	const payload = Buffer.from(JSON.stringify(fields), 'utf8').toString('base64url');
	return `${payload}.${signatureOf(secret, payload).toString('base64url')}`;
}

/** The link that asks; null where it would be too long for a note. */
export function feedbackLink(question: FeedbackQuestion, { url, secret }: FeedbackSender, now: number): string | null {
	const token = signQuestion(question, now + LINK_DAYS * DAY_MS, secret);
	return token.length > MAX_TOKEN ? null : `${url}?f=${token}`;
}

export type ReadToken =
	| { verdict: 'genuine'; question: FeedbackQuestion; /** ISO 8601 UTC. */ expires: string }
	| { verdict: 'expired' }
	| { verdict: 'forged' };

/** Reads a token; nothing of it is looked at before its signature is right. Takes the same time whatever the difference. */
export function readToken(token: unknown, secret: string, now: number): ReadToken {
	const found = typeof token === 'string' && token.length <= MAX_TOKEN ? /^([\w-]+)\.([\w-]{43})$/.exec(token) : null;
	if (found === null) return { verdict: 'forged' };
	const [, payload = '', signature = ''] = found;
	const given = Buffer.from(signature, 'base64url');
	const expected = signatureOf(secret, payload);
	if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { verdict: 'forged' };
	const [ticketKey, ticketNumber, organizationId, record, seconds] = JSON.parse(
		Buffer.from(payload, 'base64url').toString('utf8'),
	) as [string, string, string, string, number];
	if (seconds * 1000 < now) return { verdict: 'expired' };
	return {
		verdict: 'genuine',
		question: { ticketKey, ticketNumber, organizationId, record },
		expires: new Date(seconds * 1000).toISOString(),
	};
}

/** The key of the row that Triage made for a ticket and a record. */
export const rowKeyOf = ({ ticketKey, record }: FeedbackQuestion): ReportRow['rowKey'] => `${ticketKey}/${record}`;
