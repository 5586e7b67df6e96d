import type { Ticket } from '../../simulators/autotask/model';
import { autotaskBench, type AutotaskBench } from '../support/autotask-simulator';
import { SkippingClock } from '../support/skipping-clock';

interface Metadata {
	fields: Array<{ name: string; picklistValues: Array<{ value: string; label: string }> | null }>;
}

const COMPANY = 29683411;
const note = { title: 'IT Glue documentation', description: 'Runbook', noteType: 3, publish: 2 };

describe('Autotask simulator: ticket notes', () => {
	let bench: AutotaskBench;
	let clock: SkippingClock;
	let id: number;
	let notes: string;
	beforeEach(async () => {
		clock = new SkippingClock(Date.parse('2026-01-15T09:58:02.480Z'));
		bench = await autotaskBench({ clock });
		const contact = bench.sim.records.contacts.find(({ companyID }) => companyID === COMPANY)!;
		id = bench.sim.createTicket({ summary: 'x', companyId: COMPANY, contactId: contact.id }).id;
		notes = `/Tickets/${id}/Notes`;
	});

	afterEach(async () => await bench.close());

	const post = async (path: string, body: object) =>
		await bench.api.post<{ itemId: number; errors?: string[] }>(path, body);
	const patch = async (body: object) => await bench.api.patch<{ itemId: number; errors?: string[] }>(notes, body);
	const ticketOf = async () => (await bench.api.get<{ item: Ticket }>(`/Tickets/${id}`)).data.item;

	test('an internal note is kept, listed, found, and mailed to nobody', async () => {
		const { data } = await post(notes, note);
		expect(Object.keys(data)).toEqual(['itemId']);
		const kept = {
			...note,
			id: data.itemId,
			ticketID: id,
			creatorResourceID: bench.sim.credentials.resourceId,
			impersonatorCreatorResourceID: null,
		};
		expect((await bench.api.get(notes)).data).toMatchObject({
			items: [kept],
			pageDetails: { count: 1, nextPageUrl: null },
		});
		expect((await bench.api.get(`${notes}/${data.itemId}`)).data).toMatchObject({ item: kept });
		expect(await bench.query('TicketNotes', { op: 'eq', field: 'ticketID', value: id })).toMatchObject([kept]);
		expect(bench.sim.mailSent).toEqual([]);
	});

	test('a note for everyone is mailed to the contact, unless mail is left to workflow rules', async () => {
		await post(notes, { ...note, publish: 1 });
		expect(bench.sim.mailSent).toMatchObject([{ ticketId: id, internal: false, to: expect.stringContaining('@') }]);
		bench.sim.switches.mailPublicNotes = false;
		await post(notes, { ...note, publish: 1 });
		expect(bench.sim.mailSent).toHaveLength(1);
	});

	test.each(['description', 'noteType', 'publish', 'title'])('%s is a must', async (field) => {
		expect(await post(notes, { ...note, [field]: undefined })).toMatchObject({
			status: 500,
			data: { errors: [expect.stringMatching(`Missing Required Field: ${field}`)] },
		});
	});

	test('the title is a must by the category only', async () => {
		bench.sim.switches.noteTitleRequired = false;
		expect((await post(notes, { ...note, title: undefined })).status).toBe(200);
	});

	test.each([
		['a title of 251 characters', { title: 'x'.repeat(251) }, /maximum length of 250/],
		['a description of 32001', { description: 'x'.repeat(32001) }, /maximum length of 32000/],
		['publish outside the picklist', { publish: 3 }, /Picklist value 3/],
		['a note type of the system', { noteType: 13 }, /Picklist value 13/],
	])('%s is refused with 500', async (_name, change, sentence) => {
		const { status, data } = await post(notes, { ...note, ...change });
		expect([status, data.errors]).toEqual([500, [expect.stringMatching(sentence)]]);
	});

	test('notes are written below their ticket, which must be there; they are not deleted', async () => {
		expect((await post('/TicketNotes', note)).status).toBe(405);
		expect((await post('/Tickets/5/Notes', note)).data.errors).toEqual([expect.stringMatching('ticketID')]);
		const { data } = await post(notes, note);
		expect((await bench.api.delete(`${notes}/${data.itemId}`)).status).toBe(405);
		expect((await patch({ id: data.itemId, description: 'New' })).data).toEqual({ itemId: data.itemId });
		expect(bench.sim.notes(id)[0]).toMatchObject({ ...note, description: 'New' });
		expect((await patch({ id: 5, description: 'New' })).data.errors).toEqual(['No matching records found']);
	});

	test('another tenant: other values behind publish, found by their labels', async () => {
		Object.assign(bench.sim.switches, {
			publishEveryone: 3,
			publishInternal: 1,
			publishInternalLabel: 'Internal Project Team',
		});
		const publish = (await bench.api.get<Metadata>('/TicketNotes/entityInformation/fields')).data.fields.find(
			({ name }) => name === 'publish',
		);
		expect(publish?.picklistValues?.map(({ value, label }) => [value, label])).toEqual([
			['3', 'All Autotask Users'],
			['1', 'Internal Project Team'],
		]);
		expect((await post(notes, note)).status).toBe(500);
		await post(notes, { ...note, publish: 1 });
		expect(bench.sim.mailSent).toEqual([]);
		await post(notes, { ...note, publish: 3 });
		expect(bench.sim.mailSent).toHaveLength(1);
	});

	test('a note moves the last activity, unless switched; always by a contact', async () => {
		const { createDate } = await ticketOf();
		bench.sim.switches.notesMoveLastActivity = false;
		await clock.sleep(1000);
		await post(notes, note);
		expect((await ticketOf()).lastActivityDate).toBe(createDate);
		const contact = bench.sim.records.contacts.all()[0].id;
		bench.sim.addContactNote(id, contact, 'Any news?');
		const moved = await ticketOf();
		expect(moved.lastActivityDate).not.toBe(createDate);
		expect(moved.lastCustomerVisibleActivityDateTime).toBe(moved.lastActivityDate);
		expect(bench.sim.notes(id)[1]).toMatchObject({ createdByContactID: contact, creatorResourceID: null });
		bench.sim.switches.notesMoveLastActivity = true;
		await clock.sleep(1000);
		await post(notes, note);
		expect((await ticketOf()).lastActivityDate > moved.lastActivityDate).toBe(true);
	});

	test('a note on behalf of a resource names both', async () => {
		await bench.api.post(notes, note, { headers: { ImpersonationResourceId: '29682885' } });
		expect(bench.sim.notes(id)[0]).toMatchObject({
			creatorResourceID: 29682885,
			impersonatorCreatorResourceID: bench.sim.credentials.resourceId,
		});
		const unknown = await bench.api.post(notes, note, { headers: { ImpersonationResourceId: '5' } });
		expect(unknown.status).toBe(500);
	});

	test('faults: an error before anything is done, and one after; a page of a proxy', async () => {
		const { faults } = bench.sim;
		faults.add({ kind: 'status', status: 500, times: 1 });
		expect(await post(notes, note)).toMatchObject({ status: 500, data: { errors: [expect.any(String)] } });
		expect(bench.sim.notes(id)).toEqual([]);
		faults.add({ kind: 'status-after', status: 500, body: { errors: ['Timeout'] }, times: 1 });
		expect(await post(notes, note)).toMatchObject({ status: 500, data: { errors: ['Timeout'] } });
		expect(bench.sim.notes(id)).toHaveLength(1);
		faults.add({ kind: 'html', status: 502, times: 1 });
		expect((await post(notes, note)).headers['content-type']).toMatch('text/html');
		expect(bench.sim.notes(id)).toHaveLength(1);
	});

	test('any text comes back as it was sent', async () => {
		const texts = ['<script>alert(1)</script>', '患者 😀 Büro', 'a\nb\r\n\tc', '\u0000', 'x'.repeat(32000)];
		for (const description of texts) await post(notes, { ...note, description });
		expect(bench.sim.notes(id).map(({ description }) => description)).toEqual(texts);
		const { data } = await bench.api.get<{ items: Array<{ description: string }> }>(notes);
		expect(data.items.map(({ description }) => description)).toEqual(texts);
	});
});
