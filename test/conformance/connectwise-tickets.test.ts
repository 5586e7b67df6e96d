import type { Note, Ticket } from '../../simulators/connectwise/model';
import { connectWiseBench, type ConnectWiseBench } from '../support/connectwise-simulator';

describe('ConnectWise simulator: tickets', () => {
	let bench: ConnectWiseBench;
	beforeEach(async () => {
		bench = await connectWiseBench();
	});
	afterEach(async () => await bench.close());

	const create = async (fields: Record<string, unknown> = {}) =>
		await bench.api.post<Ticket>('/service/tickets', { summary: 'FS01 is full', company: { id: 2101 }, ...fields });
	const patch = async (id: number, body: unknown) => await bench.api.patch<Ticket>(`/service/tickets/${id}`, body);

	test('POST answers 201 with the whole record', async () => {
		const { status, data } = await create({
			priority: { id: 8 },
			contact: { id: bench.sim.records.contacts.find((row) => row.company.id === 2101)!.id },
		});
		expect(status).toBe(201);
		expect(data).toMatchObject({
			recordType: 'ServiceTicket',
			board: { id: 1, name: 'Help Desk' },
			status: { id: 16, name: 'New (not responded)' },
			company: { id: 2101, identifier: 'HarborDentalGrp', name: 'HarborDentalGrp' },
			priority: { id: 8, name: 'Priority 2 - High', sort: 2 },
			contactEmailAddress: expect.stringContaining('@'),
			closedFlag: false,
			_info: {
				lastUpdated: expect.stringMatching(/T.*Z$/),
				updatedBy: 'itglueapi',
				dateEntered: expect.any(String),
				enteredBy: 'itglueapi',
			},
		});
		expect(data._info.notes_href).toContain(`//apis/3.0/service/tickets/${data.id}/notes`);
		expect((await bench.api.get(`/service/tickets/${data.id}`)).data).toEqual(data);
	});

	test('the description never stands on the ticket: it is the first detailDescription note', async () => {
		const { data } = await create({
			initialDescription: 'D: is full',
			initialInternalAnalysis: 'old disk',
			initialResolution: 'none',
		});
		const ticket = JSON.stringify((await bench.api.get(`/service/tickets/${data.id}`)).data);
		expect(ticket).not.toMatch(/initial|D: is full|old disk/);
		const notes = (await bench.api.get<Note[]>(`/service/tickets/${data.id}/notes`)).data;
		expect(
			notes.map(({ text, detailDescriptionFlag, internalAnalysisFlag, resolutionFlag }) => [
				text,
				detailDescriptionFlag,
				internalAnalysisFlag,
				resolutionFlag,
			]),
		).toEqual([
			['D: is full', true, false, false],
			['old disk', false, true, false],
			['none', false, false, true],
		]);
	});

	test('missing and wrong fields are all named', async () => {
		const missing = await bench.api.post('/service/tickets', {});
		expect(missing.status).toBe(400);
		expect(missing.data).toEqual({
			code: 'InvalidObject',
			message: 'ticket object is invalid',
			errors: [
				{ code: 'MissingRequiredField', message: expect.any(String), resource: 'ticket', field: 'summary' },
				{ code: 'MissingRequiredField', message: expect.any(String), resource: 'ticket', field: 'company' },
			],
		});
		const wrong = await create({ summary: 'x'.repeat(101), company: { id: 1 }, severity: 'Awful' });
		expect(wrong.status).toBe(400);
		expect(
			(wrong.data as unknown as { errors: Array<{ field: string }> }).errors.map(({ field }) => field).sort(),
		).toEqual(['company', 'severity', 'summary']);
	});

	test('a missing ticket: 404', async () => {
		expect(await bench.api.get('/service/tickets/999')).toMatchObject({
			status: 404,
			data: { code: 'NotFound', message: 'Ticket 999 not found', errors: null },
		});
	});

	test('bodies that are not JSON: 415 and 400', async () => {
		const text = await bench.api.post('/service/tickets', 'summary=x', { headers: { 'Content-Type': 'text/plain' } });
		const broken = await bench.api.post('/service/tickets', '{"summary":', {
			headers: { 'Content-Type': 'application/json' },
		});
		expect([text.status, broken.status]).toEqual([415, 400]);
	});

	test('PATCH takes an array of operations on whole references', async () => {
		const { data } = await create();
		const { status, data: closed } = await patch(data.id, [
			{ op: 'replace', path: 'status', value: { id: 20 } },
			{ op: 'replace', path: 'summary', value: 'FS01 was full' },
		]);
		expect(status).toBe(200);
		expect(closed).toMatchObject({
			summary: 'FS01 was full',
			closedFlag: true,
			closedBy: 'itglueapi',
			status: { id: 20, name: '>Closed' },
			closedDate: expect.any(String),
		});
		const reopened = await patch(data.id, [{ op: 'replace', path: 'status', value: { id: 17 } }]);
		expect(reopened.data).toMatchObject({ closedFlag: false, closedDate: null });
	});

	test.each([
		['an object instead of an array', { summary: 'x' }],
		['a leading slash', [{ op: 'replace', path: '/summary', value: 'x' }]],
		['another case', [{ op: 'replace', path: 'Summary', value: 'x' }]],
		['an unknown op', [{ op: 'move', path: 'summary', value: 'x' }]],
		['a status of another board', [{ op: 'replace', path: 'status', value: { id: 21 } }]],
		['a status by an unknown id', [{ op: 'replace', path: 'status', value: { id: 9999 } }]],
		['an empty summary', [{ op: 'replace', path: 'summary', value: '' }]],
	])('PATCH with %s: 400, and nothing changed', async (_name, body) => {
		const { data } = await create();
		expect((await patch(data.id, body)).status).toBe(400);
		expect((await bench.api.get(`/service/tickets/${data.id}`)).data).toEqual(data);
	});

	test('a path into a reference answers 200 and changes nothing, unless switched', async () => {
		const { data } = await create();
		const body = [{ op: 'replace', path: 'status/id', value: 20 }];
		expect(await patch(data.id, body)).toMatchObject({ status: 200, data: { closedFlag: false } });
		bench.sim.switches.nestedPatchPath = 'applied';
		expect(await patch(data.id, body)).toMatchObject({ status: 200, data: { closedFlag: true } });
	});

	test('PUT replaces, DELETE removes with 204', async () => {
		const { data } = await create({ externalXRef: 'X-1' });
		const put = await bench.api.put<Ticket>(`/service/tickets/${data.id}`, { summary: 'New', company: { id: 2133 } });
		expect(put).toMatchObject({
			status: 200,
			data: { id: data.id, summary: 'New', company: { id: 2133 }, externalXRef: null },
		});
		expect((await bench.api.delete(`/service/tickets/${data.id}`)).status).toBe(204);
		expect((await bench.api.get(`/service/tickets/${data.id}`)).status).toBe(404);
	});

	test('project tickets live elsewhere', async () => {
		const { data } = await create({ recordType: 'ProjectTicket' });
		expect((await bench.api.get('/service/tickets')).data).toEqual([]);
		expect((await bench.api.get('/project/tickets')).data).toMatchObject([
			{ id: data.id, recordType: 'ProjectTicket' },
		]);
	});

	test('configurations are attached, listed and detached', async () => {
		const { data } = await create();
		const device = bench.sim.records.configurations.find(({ name }) => name === 'BWM-ERP01')!;
		const path = `/service/tickets/${data.id}/configurations`;
		expect((await bench.api.post(path, { id: device.id })).status).toBe(201);
		expect((await bench.api.get(path)).data).toEqual([
			{
				id: device.id,
				deviceIdentifier: 'BWM-ERP01',
				_info: { name: 'BWM-ERP01', configuration_href: expect.any(String) },
			},
		]);
		expect((await bench.api.post(path, { id: 1 })).status).toBe(404);
		expect((await bench.api.delete(`${path}/${device.id}`)).status).toBe(204);
		expect((await bench.api.get(path)).data).toEqual([]);
	});

	test('mail about a ticket goes out with its e-mail flag, unless processNotifications is false', async () => {
		const fields = { automaticEmailContactFlag: true, contactEmailAddress: 'dana@client.example' };
		const { data } = await create({ ...fields, processNotifications: false });
		expect(bench.sim.mailSent).toEqual([]);
		await patch(data.id, [{ op: 'replace', path: 'summary', value: 'Changed' }]);
		expect(bench.sim.mailSent).toMatchObject([{ to: 'dana@client.example', ticketId: data.id, noteId: null }]);
	});

	test('huge and non-ASCII text survives unchanged', async () => {
		const text = `${'Größe 患者 🖨️ <script>alert(1)</script>\n'.repeat(20_000)}`;
		const { data } = await create({ summary: '<img src=x onerror=alert(1)> 患者 🖨️', initialDescription: text });
		const [note] = (await bench.api.get<Note[]>(`/service/tickets/${data.id}/notes`)).data;
		expect([data.summary, note.text === text]).toEqual(['<img src=x onerror=alert(1)> 患者 🖨️', true]);
	});
});
