import { TicketProfiles } from '../../../../src/knowledge/feedback/profile';
import { readTicket } from '../../../../src/psa/read-ticket';
import { readToken, rowKeyOf } from '../../../../src/servicedesk/gaps/feedback-link';
import { readFeedbackRequest } from '../../../../src/servicedesk/gaps/feedback-request';
import { COLUMN_NAMES, readRows } from '../../../../src/servicedesk/gaps/read-rows';
import type { Partition } from '../../../../src/servicedesk/partition';
import { DEFAULT_TRIAGE_SETTINGS, triage, type TriageDependencies } from '../../../../src/servicedesk/triage';
import { mapOf, record } from '../../knowledge/ranking/records';
import { NOW } from './rows';

const FEEDBACK = { url: 'https://n8n.example/webhook/f', secret: 'a secret of thirty-two characters' };
const RECORDS = [
	record({ id: '1', title: 'Office printers', body: 'Printer queue: restart the spooler of the printer.' }),
	record({ id: '2', title: 'OLD - Office printer queue', body: 'Deprecated. Printer queue of the printer.' }),
];
const TICKET = {
	psa: 'connectwise',
	id: '500',
	number: '500',
	title: 'Printer queue stuck',
	description: 'The office printer queue does not move. password: Hunter2secret',
	company: { name: 'Contoso' },
};

async function run(ticket: object, more: Partial<TriageDependencies> = {}, threshold = 0.1) {
	const map = mapOf(RECORDS);
	const partition: Partition = { records: map, version: 1, warnings: [], derived: (_key, build) => build(map) };
	const organization = { id: '1', name: 'Contoso', shortName: null, url: null };
	return await triage(readTicket(ticket), {
		organizations: {
			byId: async () => await Promise.resolve(organization),
			byPsaCompany: async () => await Promise.resolve([]),
			all: async () => await Promise.resolve([organization]),
			primary: async () => await Promise.resolve(null),
			byEmailDomain: async () => await Promise.resolve([]),
		},
		knowledge: async () => await Promise.resolve(partition),
		settings: { ...DEFAULT_TRIAGE_SETTINGS, threshold },
		now: () => NOW,
		...more,
	});
}

test('a documented ticket has a flat row for every record it was offered', async () => {
	const { reportRows, matches } = await run(TICKET);
	const [first] = reportRows;
	expect(first).toMatchObject({ kind: 'match', rowKey: `connectwise/500/document/${matches[0].id}`, organizationId: '1', ticketNumber: '500', topic: null, outdated: false });
	expect(first.recordConfidence).toBe(matches[0].confidence);
	expect(reportRows.map((row) => Object.keys(row).sort())).toEqual(reportRows.map(() => [...COLUMN_NAMES].sort()));
	expect(reportRows.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
	expect(matches.find(({ id }) => id === '2')?.outdated).toBe(true);
	expect(JSON.stringify(reportRows)).not.toContain('Hunter2secret');
});

test('a gap has one row that says what is missing and what came closest', async () => {
	const { reportRows, missingTopic } = await run(TICKET, {}, 1);
	expect(reportRows).toEqual([expect.objectContaining({ kind: 'gap', rowKey: `${TICKET.psa}/${TICKET.id}/gap`, topic: missingTopic, record: 'document/1' })]);
});

test('a ticket that was opened to write documentation says nothing about it', async () => {
	const opened = { ...TICKET, description: `${TICKET.description}\n\n[ref:documentation gap 3f2a91c0de]` };
	expect((await run(opened, {}, 1)).reportRows).toEqual([]);
});

test('the same ticket has the same rows each time, and at its own time', async () => {
	const created = { ...TICKET, createdAt: '2026-01-02T03:04:05.000Z' };
	const rows = (await run(created)).reportRows;
	expect((await run(created, { now: () => NOW + 1e9 })).reportRows).toEqual(rows);
	expect(rows[0].seenAt).toBe('2026-01-02T03:04:05.000Z');
	expect((await run(TICKET)).reportRows[0].seenAt).toBe('2026-06-30T00:00:00.000Z');
	expect(readRows(rows).unreadable).toBe(0);
});

test('tickets without an id go by what they say', async () => {
	const keys = async (title: string) => (await run({ ...TICKET, id: '', title })).reportRows[0].rowKey;
	expect(await keys('Printer queue')).toBe(await keys('Printer queue'));
	expect(await keys('Printer queue')).not.toBe(await keys('Printer'));
});

test('the note asks nothing unless feedback has somewhere to go', async () => {
	expect(JSON.stringify((await run(TICKET)).note)).not.toContain('Did it help');
});

test('the note’s question leads to a mark that moves the record for the next such ticket, until it is taken back', async () => {
	const { note, matches, reportRows } = await run(TICKET, { feedback: FEEDBACK });
	const [best] = matches;
	const token = /webhook\/f\?f=([\w.-]+)/.exec(note.text)?.[1] ?? '';
	for (const form of [note.markdown, note.html]) expect(form).toContain(token);
	const read = readToken(token, FEEDBACK.secret, NOW);
	if (read.verdict !== 'genuine') throw new Error(read.verdict);
	expect(rowKeyOf(read.question)).toBe(reportRows[0].rowKey);
	const { mark } = readFeedbackRequest({ query: {}, body: { f: token, verdict: 'unhelpful' } }, FEEDBACK.secret, NOW);
	const learned = { ...mark, ticketText: reportRows[0].ticketText };
	const after = async (rows: unknown) => (await run({ ...TICKET, id: '501', number: '501' }, { resolved: { rows, profiles: new TicketProfiles() } })).matches;
	const marked = (await after([learned])).find(({ id }) => id === best.id)!;
	expect(marked.confidence).toBeLessThan(best.confidence);
	expect(marked.why.join()).toContain('Marked as unhelpful on the similar ticket #500');
	const opposite = { ...learned, helpful: true, at: new Date(NOW + 1000).toISOString() };
	const changed = (await after([learned, opposite])).find(({ id }) => id === best.id)!;
	expect(changed.why.join()).toContain('Helped with the similar ticket #500');
	expect(await after([])).toEqual(matches);
});
