import { readFeedback } from '../../../../src/knowledge/feedback/feedback';
import fc from 'fast-check';
import {
	checkedSecret,
	checkedUrl,
	feedbackLink,
	type FeedbackQuestion,
	LINK_DAYS,
	readToken,
	signQuestion,
} from '../../../../src/servicedesk/gaps/feedback-link';
import { marksInNotes } from '../../../../src/servicedesk/gaps/feedback-notes';
import { readFeedbackRequest } from '../../../../src/servicedesk/gaps/feedback-request';
import { readTicket } from '../../../../src/psa/read-ticket';
import { matchRow, NOW } from './rows';

const SECRET = 'a secret of thirty-two characters';
const DAY = 24 * 3_600_000;
const QUESTION: FeedbackQuestion = { ticketKey: 'connectwise/123', ticketNumber: '123', organizationId: '1', record: 'document/5' };
const TOKEN = signQuestion(QUESTION, NOW + DAY, SECRET);
const get = (token: unknown, now = NOW) => readFeedbackRequest({ query: { f: token }, body: {} }, SECRET, now);
const post = (body: Record<string, unknown>, now = NOW) => readFeedbackRequest({ query: { f: TOKEN }, body }, SECRET, now);

describe('a link', () => {
	it('leads to the webhook and says what it asks', () => {
		const link = feedbackLink(QUESTION, { url: 'https://n8n.example/webhook/f', secret: SECRET }, NOW)!;
		const token = new URL(link).searchParams.get('f');
		expect(readToken(token, SECRET, NOW)).toMatchObject({ verdict: 'genuine', question: QUESTION });
		expect(readToken(token, SECRET, NOW + (LINK_DAYS - 1) * DAY).verdict).toBe('genuine');
		expect(readToken(token, SECRET, NOW + (LINK_DAYS + 1) * DAY).verdict).toBe('expired');
		expect(link).not.toContain(SECRET);
	});

	it('is none where it would fill the note', () => {
		expect(feedbackLink({ ...QUESTION, ticketNumber: 'x'.repeat(900) }, { url: 'https://n8n.example', secret: SECRET }, NOW)).toBeNull();
	});

	it('is refused with any character changed, under another secret, and where it is no link at all', () => {
		const places = fc.nat(TOKEN.length - 1);
		const characters = fc.constantFrom(...'ABCabc019-_.');
		fc.assert(
			fc.property(places, characters, (place, character) => {
				fc.pre(TOKEN[place] !== character);
				const forged = TOKEN.slice(0, place) + character + TOKEN.slice(place + 1);
				// The last character of a signature has two bits that mean nothing.
				fc.pre(place < TOKEN.length - 1);
				expect(readToken(forged, SECRET, NOW).verdict).toBe('forged');
			}),
		);
		expect(readToken(TOKEN, `${SECRET}!`, NOW).verdict).toBe('forged');
		fc.assert(fc.property(fc.anything(), (value) => expect(readToken(value, SECRET, NOW).verdict).toBe('forged')));
	});

	it('cannot be turned on another organization, ticket or record', () => {
		const [payload = '', signature = ''] = TOKEN.split('.');
		const fields = JSON.parse(Buffer.from(payload, 'base64url').toString()) as unknown[];
		fields.forEach((_field, place) => {
			const changed = fields.map((field, other) => (other === place ? '99' : field));
			const forged = `${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${signature}`;
			expect(get(forged)).toMatchObject({ status: 'forged', httpStatus: 403, mark: null });
		});
	});

	it('needs a secret nobody guesses, and an address that is one', () => {
		expect(() => checkedSecret('short')).toThrow(/too short/);
		expect(checkedSecret(SECRET)).toBe(SECRET);
		for (const url of ['', 'n8n.example', 'javascript:alert(1)', 'https://n8n.example/?a=b', 'https://n8n.example/ x']) {
			expect(() => checkedUrl(url)).toThrow(/no address/);
		}
		expect(checkedUrl(' https://n8n.example/webhook/f ')).toBe('https://n8n.example/webhook/f');
	});
});

describe('a request', () => {
	it('that follows the link counts nothing, and shows a page without a word of the client', () => {
		const { status, mark, httpStatus, page } = get(TOKEN);
		expect([status, mark, httpStatus]).toEqual(['asked', null, 200]);
		expect(page).toContain('<form method="post">');
		expect(page).toContain(TOKEN);
		expect(page).not.toMatch(/document\/5|<script/);
	});

	it('with the verdict in the address counts nothing either', () => {
		expect(readFeedbackRequest({ query: { f: TOKEN, verdict: 'helpful' }, body: {} }, SECRET, NOW).status).toBe('asked');
	});

	it('of the form counts as what was pressed, each time the same', () => {
		for (const [verdict, helpful] of [['helpful', true], ['unhelpful', false]] as const) {
			const answer = post({ f: TOKEN, verdict });
			expect(answer).toMatchObject({ status: 'answered', httpStatus: 200 });
			expect(answer.mark).toEqual({
				rowKey: `${QUESTION.ticketKey}/${QUESTION.record}`,
				ticketId: '123',
				organizationId: '1',
				record: 'document/5',
				helpful,
				at: '2026-06-30T00:00:00.000Z',
			});
			expect(post({ f: TOKEN, verdict })).toEqual(answer);
		}
	});

	it('of a form that is forged, expired or incomplete counts nothing', () => {
		expect(post({ f: `${TOKEN}x`, verdict: 'helpful' }).status).toBe('forged');
		expect(post({ verdict: 'helpful' }).status).toBe('forged');
		for (const verdict of ['', 'maybe', 'constructor', ['helpful'], true]) expect(post({ f: TOKEN, verdict }).mark).toBeNull();
		expect(post({ f: TOKEN, verdict: 'helpful' }, NOW + 2 * DAY)).toMatchObject({ status: 'expired', httpStatus: 410, mark: null });
	});

	it('never breaks out of the page', () => {
		const ticketNumber = '"><script>alert(1)</script>';
		const { page } = get(signQuestion({ ...QUESTION, ticketNumber }, NOW + DAY, SECRET));
		expect(page).not.toContain('<script>');
	});
});

describe('keywords in notes', () => {
	const ROWS = [
		matchRow('123', 'document/5', { recordConfidence: 0.6 }),
		matchRow('123', 'document/6', { recordName: 'Scanner driver', recordConfidence: 0.9 }),
		matchRow('124', 'document/9', { recordName: 'Of another ticket' }),
	];
	const note = (text: string, more: object = {}) => ({ id: '1', text, author: 'Tech', internal: true, resolution: false, createdAt: '2026-06-29T10:00:00.000Z', ...more });
	let stored: unknown[] = [];
	afterEach(() => void (stored = []));
	const read = (...notes: object[]) =>
		marksInNotes({ ...readTicket({ psa: 'connectwise', id: '123', number: '123', title: 'Scanner' }), notes: notes as never }, ROWS, stored, NOW);
	const told = (...notes: object[]) => read(...notes).marks.map(({ record, helpful }) => [record, helpful]);

	it('mean the record that is named, linked, or came first', () => {
		expect(told(note('Fixed. #helpful'))).toEqual([['document/6', true]]);
		expect(told(note('#unhelpful Scan to e-mail.'))).toEqual([['document/5', false]]);
		expect(told(note('#not-helpful: scan to'))).toEqual([['document/5', false]]);
		expect(told(note('#helpful https://itglue.example/1/docs/5'))).toEqual([['document/5', true]]);
		expect(told(note('#helpful Scanner driver\n#unhelpful “Scan to e-mail”'))).toEqual([['document/6', true], ['document/5', false]]);
	});

	it('count the newest of several, as the ticket’s organization’s', () => {
		const { marks } = read(note('#unhelpful Scanner driver', { createdAt: '2026-06-29T11:00:00.000Z' }), note('#helpful Scanner driver'));
		expect(marks).toEqual([expect.objectContaining({ record: 'document/6', helpful: false, organizationId: '1', at: '2026-06-29T11:00:00.000Z' })]);
	});

	it('of clients, and of our own notes, count nothing', () => {
		expect(told(note('#helpful', { internal: false }))).toEqual([]);
		expect(told(note('#helpful\n\n[ref:itglue-triage]'))).toEqual([]);
		expect(told(note('This was unhelpful, see issue#helpfulness'))).toEqual([]);
	});

	it('come as rows that triage reads, and none that somebody took back later or that is stored already', () => {
		const [mark] = read(note('#helpful')).marks;
		expect(readFeedback([mark], { organizationId: '1', company: { id: null, name: null } }).feedback).toHaveLength(1);
		for (const [at, expected] of [[mark.at, 0], [new Date('2026-06-29T12:00:00.000Z'), 0], ['2026-06-29T09:59:59.000Z', 1], ['nonsense', 1]] as const) {
			stored = [null, 7, { rowKey: mark.rowKey, at, helpful: false }];
			expect(read(note('#helpful')).marks).toHaveLength(expected);
		}
	});

	it('that name something else are not guessed', () => {
		const { marks, unclear } = read(note('#helpful Of another ticket\n#unhelpful scan\n#helpful https://itglue.example/9/docs/9'));
		expect(marks).toEqual([]);
		expect(unclear.map(({ reason }) => reason)).toEqual([
			expect.stringContaining('No record of this name'),
			expect.stringContaining('Several records'),
			expect.stringContaining('leads to no record'),
		]);
	});
});
