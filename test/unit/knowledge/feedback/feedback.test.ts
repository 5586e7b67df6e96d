import fc from 'fast-check';
import { type Feedback, MAX_FEEDBACK, readFeedback } from '../../../../src/knowledge/feedback/feedback';

const READER = { organizationId: '1', company: { id: '2134', name: 'Contoso' } };
const ROW: Feedback = {
	ticketId: '100',
	organizationId: '1',
	ticketText: 'Printer\nNo labels',
	record: 'document/5',
	helpful: true,
	at: '2026-05-01T00:00:00.000Z',
};
const read = (rows: unknown) => readFeedback(rows, READER);

test.each<[string, unknown]>([
	['a list of rows', [ROW]],
	['one row', ROW],
	['n8n items', [{ json: ROW }]],
	['JSON text', JSON.stringify([ROW])],
	['a table’s texts and numbers', { ...ROW, ticketId: 100, organizationId: 1, helpful: 'true', at: '2026-05-01' }],
	['a table’s own time', { ...ROW, at: undefined, createdAt: '2026-05-01T00:00:00Z' }],
])('%s', (_, rows) => {
	expect(read(rows)).toEqual({ feedback: [ROW], unreadable: 0, leftOut: 0 });
});

test('a row that does not say which ticket, which record or whether it helped is counted, not guessed', () => {
	const rows = [{ ...ROW, helpful: 'maybe' }, { ...ROW, record: '5' }, { ...ROW, record: 'contact/5' }, { ...ROW, ticketText: ' ' }, null, 7, 'no JSON'];
	expect(read(rows)).toEqual({ feedback: [], unreadable: rows.length, leftOut: 0 });
});

test('the newest of several rows about the same ticket and record counts', () => {
	const later = { ...ROW, helpful: false, at: '2026-05-02T00:00:00.000Z' };
	expect(read([later, ROW]).feedback).toEqual([later]);
	const untimed = [ROW, later].map((row) => ({ ...row, at: null }));
	expect(read(untimed).feedback).toEqual([untimed[1]]);
});

test('a resolved ticket counts for the records its resolution links to', () => {
	const ticket = {
		psa: 'connectwise',
		number: '77',
		title: 'Printer',
		description: 'No labels',
		closed: true,
		closedAt: '2026-05-03T00:00:00Z',
		company: { id: '2134' },
		resolution: 'Done as in https://acme.itglue.com/1/docs/5, see https://acme.itglue.com/1/assets/records/9?a=b and https://evil.example/x',
		notes: [
			{ resolution: true, text: 'DOC-1-6' },
			{ resolution: false, text: 'https://acme.itglue.com/1/docs/7' },
		],
	};
	const learned = { ticketId: '77', organizationId: '1', ticketText: 'Printer\nNo labels', helpful: true, at: '2026-05-03T00:00:00.000Z' };
	const records = ['document/5', 'flexible-asset/9', 'document/6'];
	const { feedback, unreadable } = read([ticket]);
	expect(unreadable).toBe(0);
	expect(feedback).toHaveLength(records.length);
	expect(feedback).toEqual(expect.arrayContaining(records.map((record) => ({ ...learned, record }))));
	expect(read([{ ...ticket, company: { id: '9' } }]).feedback.map(({ organizationId }) => organizationId)).toEqual([null, null, null]);
	expect(read([{ ...ticket, resolution: 'Rebooted.', notes: [] }])).toEqual({ feedback: [], unreadable: 0, leftOut: 0 });
});

test('a company without an ID is the same by its name only', () => {
	const resolved = { title: 'a', resolution: 'https://acme.itglue.com/1/docs/5' };
	const organizations = [{ name: 'Contoso' }, { name: 'Fabrikam' }, {}, undefined].map(
		(company) => readFeedback({ ...resolved, company }, { ...READER, company: { id: null, name: 'Contoso' } }).feedback[0].organizationId,
	);
	expect(organizations).toEqual(['1', null, null, null]);
});

test('secrets of a ticket are not kept, and the newest rows are taken of very many', () => {
	const rows = Array.from({ length: MAX_FEEDBACK + 10 }, (_, number) => ({
		...ROW,
		ticketId: String(number),
		ticketText: 'My password: Geheim4711 is stuck',
		at: new Date(number * 1000).toISOString(),
	}));
	const { feedback, leftOut } = read(rows);
	expect([feedback.length, leftOut]).toEqual([MAX_FEEDBACK, 10]);
	expect(feedback[0].ticketId).toBe(String(MAX_FEEDBACK + 9));
	expect(JSON.stringify(feedback)).not.toContain('Geheim4711');
});

test('whatever comes in, only well-formed feedback comes out', () => {
	const field = fc.oneof(fc.anything(), fc.constantFrom('document/1', 'true', 'text', '__proto__', { __proto__: { helpful: true } }));
	const row = fc.dictionary(fc.constantFrom(...Object.keys(ROW), 'json', 'title', 'resolution', 'notes', 'company', '__proto__'), field);
	fc.assert(
		fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(row, fc.anything()))), (value) => {
			for (const { record, helpful, ticketText } of read(value).feedback) {
				expect(record).toMatch(/^[a-z-]+\/[\w-]+$/);
				expect(typeof helpful).toBe('boolean');
				expect(ticketText).not.toBe('');
			}
		}),
		{ numRuns: 300 },
	);
	expect(({} as { helpful?: unknown }).helpful).toBeUndefined();
});
