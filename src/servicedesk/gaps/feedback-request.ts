import { type FeedbackQuestion, readToken, rowKeyOf } from './feedback-link';
import { escapeHtml, singleLine, truncate } from '../../text';

/** A request of the feedback webhook, as n8n's Webhook node gives it. */
export interface FeedbackRequest {
	query: Readonly<Record<string, unknown>>;
	body: Readonly<Record<string, unknown>>;
}

/** A mark, as a table keeps it; `rowKey` finds the row of Triage that has the ticket's words. */
export interface Mark {
	rowKey: string;
	ticketId: string;
	organizationId: string;
	record: string;
	helpful: boolean;
	/** ISO 8601 UTC. */
	at: string;
}

export interface FeedbackAnswer {
	/** `asked`: somebody, or a program that follows links, opened the page; nothing counts. */
	status: 'asked' | 'answered' | 'expired' | 'forged';
	/** Set on `answered` only. */
	mark: Mark | null;
	/** HTTP status and page to answer with. */
	httpStatus: 200 | 403 | 410;
	page: string;
}

const STYLE =
	'body{font:16px system-ui,sans-serif;max-width:32em;margin:4em auto;padding:0 1em;color:#222}' +
	'button{font:inherit;padding:.5em 1.2em;margin-right:.6em;cursor:pointer}';

const pageOf = (title: string, body: string): string =>
	'<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
	'<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">' +
	`<title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1>${body}</body></html>`;

const ticketName = ({ ticketNumber }: FeedbackQuestion): string => escapeHtml(truncate(singleLine(ticketNumber), 40));

/** The page names the ticket's number and nothing else: whoever opens it may be a program that follows links. */
function askingPage(question: FeedbackQuestion, token: string): string {
	const ticket = ticketName(question);
	return pageOf(
		'Did the documentation help?',
		`<p>Your answer moves this record up or down for tickets like ${ticket === '' ? 'this one' : ticket}. You can change it later.</p>` +
			`<form method="post"><input type="hidden" name="f" value="${escapeHtml(token)}">` +
			'<button name="verdict" value="helpful">Yes, it helped</button>' +
			'<button name="verdict" value="unhelpful">No, it did not</button></form>',
	);
}

const REFUSED: Readonly<Record<'expired' | 'forged', FeedbackAnswer>> = {
	expired: {
		status: 'expired',
		mark: null,
		httpStatus: 410,
		page: pageOf('This link has expired', '<p>Nothing was counted.</p>'),
	},
	forged: {
		status: 'forged',
		mark: null,
		httpStatus: 403,
		page: pageOf('This link is not valid', '<p>Nothing was counted.</p>'),
	},
};

const VERDICTS: Readonly<Record<string, boolean>> = { helpful: true, unhelpful: false };

/**
 * Reads a request of the feedback webhook. What stands in the address never counts, because mail scanners, previews and
 * crawlers follow links: opening one shows a page, and only the form on it, which is sent as the body of a POST, is an answer.
 * Answering twice is one answer, and the newest counts.
 * @param now milliseconds since 1970
 */
export function readFeedbackRequest({ query, body }: FeedbackRequest, secret: string, now: number): FeedbackAnswer {
	const answers = Object.hasOwn(body, 'f') || Object.hasOwn(body, 'verdict');
	const token = answers ? body.f : query.f;
	const read = readToken(token, secret, now);
	if (read.verdict !== 'genuine') return REFUSED[read.verdict];
	const { question } = read;
	if (!answers) return { status: 'asked', mark: null, httpStatus: 200, page: askingPage(question, String(token)) };
	const verdict = typeof body.verdict === 'string' && Object.hasOwn(VERDICTS, body.verdict) ? VERDICTS[body.verdict] : undefined;
	if (verdict === undefined) return REFUSED.forged;
	const { ticketNumber, organizationId, record } = question;
	const mark = { rowKey: rowKeyOf(question), ticketId: ticketNumber, organizationId, record, helpful: verdict, at: new Date(now).toISOString() };
	const said = verdict ? 'helped' : 'did not help';
	return {
		status: 'answered',
		mark,
		httpStatus: 200,
		page: pageOf('Thank you', `<p>Counted: it ${said}. Open the link again to change your answer.</p>`),
	};
}
