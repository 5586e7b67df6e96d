import type { Note } from '../../simulators/connectwise/model';
import { connectWiseBench, type ConnectWiseBench } from '../support/connectwise-simulator';

describe('ConnectWise simulator: notes', () => {
	let bench: ConnectWiseBench;
	let notes: string;
	let ticketId: number;
	beforeEach(async () => {
		bench = await connectWiseBench();
		const fields = { contactEmailAddress: 'dana@client.example' };
		ticketId = bench.sim.createTicket({ summary: 'FS01 is full', companyId: 2101, description: 'full', fields }).id;
		notes = `/service/tickets/${ticketId}/notes`;
	});
	afterEach(async () => await bench.close());

	const internal = { text: 'Matching documentation', internalAnalysisFlag: true, processNotifications: false };

	test('a private note: who, where, and no mail', async () => {
		const { status, data } = await bench.api.post<Note>(notes, internal);
		expect(status).toBe(201);
		expect(data).toMatchObject({
			ticketId,
			text: 'Matching documentation',
			detailDescriptionFlag: false,
			internalAnalysisFlag: true,
			internalFlag: true,
			externalFlag: false,
			member: { id: 243, identifier: 'itglueapi' },
			createdBy: 'itglueapi',
		});
		expect(bench.sim.mailSent).toEqual([]);
		const found = await bench.api.get<Note[]>(notes, { params: { conditions: 'internalAnalysisFlag=True' } });
		expect(found.data).toEqual([data]);
		expect((await bench.api.get(`${notes}/count`)).data).toEqual({ count: 2 });
	});

	test('a note without a place to show it: 400', async () => {
		const { status, data } = await bench.api.post(notes, { text: 'x', processNotifications: false });
		expect(status).toBe(400);
		expect(data).toMatchObject({ code: 'InvalidObject', message: 'serviceNote object is invalid' });
		expect((await bench.api.post(notes, { internalAnalysisFlag: true })).status).toBe(400);
		expect((await bench.api.post('/service/tickets/1/notes', internal)).status).toBe(404);
	});

	test('processNotifications on an internal note mails the client all the same', async () => {
		await bench.api.post(notes, { ...internal, processNotifications: true });
		expect(bench.sim.mailSent).toMatchObject([
			{ to: 'dana@client.example', internal: true, text: 'Matching documentation' },
		]);
		bench.sim.switches.mailInternalNotes = false;
		await bench.api.post(notes, { ...internal, processNotifications: true });
		expect(bench.sim.mailSent).toHaveLength(1);
	});

	test('a note without the flag mails nobody', async () => {
		await bench.api.post(notes, { text: 'x', detailDescriptionFlag: true });
		expect(bench.sim.mailSent).toEqual([]);
	});

	test('notes are read, patched, replaced and deleted one by one', async () => {
		const { data } = await bench.api.post<Note>(notes, internal);
		const path = `${notes}/${data.id}`;
		expect((await bench.api.get(path)).data).toEqual(data);
		expect((await bench.api.patch<Note>(path, [{ op: 'replace', path: 'text', value: 'Changed' }])).data.text).toBe(
			'Changed',
		);
		expect((await bench.api.put(path, { text: 'x' })).status).toBe(400);
		expect((await bench.api.put<Note>(path, { text: 'x', resolutionFlag: true })).data).toMatchObject({
			internalAnalysisFlag: false,
			resolutionFlag: true,
		});
		expect((await bench.api.delete(path)).status).toBe(204);
		expect((await bench.api.get(path)).status).toBe(404);
	});

	test('allNotes adds time entries and their kind; older servers do not have it', async () => {
		bench.sim.addTimeEntry(ticketId, { text: 'Cleaned up D:', resolution: true });
		const { data } = await bench.api.get<Array<{ noteType: string; text: string; isMarkdownFlag: boolean }>>(
			`/service/tickets/${ticketId}/allNotes`,
		);
		expect(data.map(({ noteType, text }) => [noteType, text])).toEqual([
			['TicketNote', 'full'],
			['TimeEntryNote', 'Cleaned up D:'],
		]);
		expect(data[0]).toMatchObject({ isMarkdownFlag: true, bundledFlag: false, ticket: { id: ticketId } });
		bench.sim.switches.serveAllNotes = false;
		expect((await bench.api.get(`/service/tickets/${ticketId}/allNotes`)).status).toBe(404);
	});

	test('line breaks and length are switches', async () => {
		Object.assign(bench.sim.switches, { keepLineBreaks: false, maxNoteLength: 10 });
		expect((await bench.api.post<Note>(notes, { ...internal, text: 'a\nb\n\nc' })).data.text).toBe('a b c');
		expect((await bench.api.post(notes, internal)).status).toBe(400);
	});
});

describe('ConnectWise simulator: faults', () => {
	let bench: ConnectWiseBench;
	beforeEach(async () => {
		bench = await connectWiseBench();
	});
	afterEach(async () => await bench.close());
	const ticket = { summary: 'x', company: { id: 2101 } };
	const match = { method: 'POST', path: '/service/tickets$' };

	test('500 before and after the work is done', async () => {
		bench.sim.faults.add({ match, kind: 'status', status: 500, times: 1 });
		bench.sim.faults.add({ match, kind: 'status-after', status: 500, times: 1 });
		expect((await bench.api.post('/service/tickets', ticket)).status).toBe(500);
		expect(bench.sim.tickets()).toHaveLength(0);
		const after = await bench.api.post('/service/tickets', ticket);
		expect([after.status, String(after.headers['content-type'])]).toEqual([500, expect.stringContaining('text/html')]);
		expect(bench.sim.tickets()).toHaveLength(1);
		expect((await bench.api.post('/service/tickets', ticket)).status).toBe(201);
	});

	test('an HTML page, and a lost answer to work that was done', async () => {
		bench.sim.faults.add({ match, kind: 'html', status: 503, times: 1 });
		const html = await bench.api.post<string>('/service/tickets', ticket);
		expect([html.status, html.data]).toEqual([503, expect.stringContaining('<html>')]);
		bench.sim.faults.add({ match, kind: 'lost-response', times: 1 });
		await expect(bench.api.post('/service/tickets', ticket)).rejects.toThrow();
		expect(bench.sim.tickets()).toHaveLength(1);
	});

	test('a slow answer is an answer', async () => {
		bench.sim.faults.add({ match, kind: 'slow', delayMs: 20, times: 1 });
		expect((await bench.api.post('/service/tickets', ticket)).status).toBe(201);
	});
});
