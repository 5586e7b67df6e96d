import corpus from '../../simulators/seed/corpus.json';
import type { ConfigurationItem, Ticket } from '../../simulators/autotask/model';
import { autotaskBench, type AutotaskBench } from '../support/autotask-simulator';
import { SkippingClock } from '../support/skipping-clock';

interface Field {
	name: string;
	length: number;
	isRequired: boolean;
	isReadOnly: boolean;
	isReference: boolean;
	referenceEntityType: string;
	isPickList: boolean;
	picklistValues: Array<{
		value: string;
		label: string;
		isActive: boolean;
		isSystem: boolean;
		parentValue: string;
	}> | null;
	isSupportedWebhookField: boolean;
}

const COMPANY = 29683411;
const complete = {
	companyID: COMPANY,
	title: 'FS01 is full',
	status: 1,
	priority: 2,
	queueID: 29682833,
	dueDateTime: '2026-01-16T17:00:00Z',
};

describe('Autotask simulator: tickets', () => {
	let bench: AutotaskBench;
	let clock: SkippingClock;
	beforeEach(async () => {
		clock = new SkippingClock(Date.parse('2026-01-15T09:58:02.480Z'));
		bench = await autotaskBench({ clock });
	});
	afterEach(async () => await bench.close());

	const post = async (path: string, body: object) =>
		await bench.api.post<{ itemId: number; errors?: string[] }>(path, body);
	const patch = async (body: object) => await bench.api.patch<{ itemId: number; errors?: string[] }>('/Tickets', body);
	const ticketOf = async (id: number) => (await bench.api.get<{ item: Ticket }>(`/Tickets/${id}`)).data.item;
	const newTicket = async () => (await post('/Tickets', complete)).data.itemId;
	const fieldsOf = async (entity: string) =>
		(await bench.api.get<{ fields: Field[] }>(`/${entity}/entityInformation/fields`)).data.fields;

	test('a write answers 200 with the id only; the record has ids only and times without trailing zeros', async () => {
		const created = await post('/Tickets', complete);
		expect(created).toMatchObject({ status: 200, data: { itemId: expect.any(Number) } });
		expect(Object.keys(created.data)).toEqual(['itemId']);
		expect(await ticketOf(created.data.itemId)).toMatchObject({
			...complete,
			ticketNumber: 'T20260115.0001',
			createDate: '2026-01-15T09:58:02.48Z',
			contactID: null,
			completedDate: null,
			creatorResourceID: bench.sim.credentials.resourceId,
			userDefinedFields: [],
		});
		expect((await ticketOf(await newTicket())).ticketNumber).toBe('T20260115.0002');
		await clock.sleep(24 * 3_600_000);
		expect((await ticketOf(await newTicket())).ticketNumber).toBe('T20260116.0001');
	});

	test.each(['companyID', 'title', 'status', 'priority', 'dueDateTime'])('%s is a must', async (field) => {
		expect(await post('/Tickets', { ...complete, [field]: undefined })).toMatchObject({
			status: 500,
			data: { errors: [expect.stringMatching(`Missing Required Field: ${field}`)] },
		});
	});

	test.each([
		['neither queue nor assignee', { queueID: null }, /queueID or assignedResourceID/],
		[
			'an assignee without role',
			{ assignedResourceID: 29682885 },
			/both a assignedResourceID and assignedResourceRoleID/,
		],
		['a company that is not there', { companyID: 5 }, /does not reference an existing entity: companyID/],
		['a contact that is not there', { contactID: 5 }, /does not reference an existing entity: contactID/],
		['a status that is not there', { status: 4711 }, /Picklist value 4711/],
		['a queue that is switched off', { queueID: 6 }, /Picklist value 6/],
		['text for a number', { status: '1' }, /Error converting value "1"/],
		['a title of 256 characters', { title: 'x'.repeat(256) }, /maximum length of 255/],
		['a description of 8001', { description: 'x'.repeat(8001) }, /maximum length of 8000/],
		['a resolution of 32001', { resolution: 'x'.repeat(32001) }, /maximum length of 32000/],
		['no time', { dueDateTime: 'tomorrow' }, /Error converting value "tomorrow"/],
		['a field that is not there', { summary: 'x' }, /Unable to find summary/],
		['a field that is read-only', { ticketNumber: 'T1' }, /ticketNumber is read-only/],
		['an unknown user-defined field', { userDefinedFields: [{ name: 'x', value: 'y' }] }, /user-defined field x/],
	])('%s is refused with 500', async (_name, change, sentence) => {
		const { status, data } = await post('/Tickets', { ...complete, ...change });
		expect([status, data.errors]).toEqual([500, [expect.stringMatching(sentence)]]);
		expect(bench.sim.tickets()).toEqual([]);
	});

	test('everything that is wrong is named at once; stray fields can be skipped', async () => {
		expect((await post('/Tickets', {})).data.errors).toHaveLength(5);
		bench.sim.switches.strayFields = 'skipped';
		expect((await post('/Tickets', { ...complete, summary: 'x', ticketNumber: 'T1' })).status).toBe(200);
		expect(bench.sim.tickets()[0].ticketNumber).toMatch('T2026');
	});

	test('names in any case', async () => {
		const upper = Object.fromEntries(Object.entries(complete).map(([name, value]) => [name.toUpperCase(), value]));
		expect((await post('/Tickets', upper)).status).toBe(200);
		expect(bench.sim.tickets()[0]).toMatchObject(complete);
	});

	test('PATCH changes what it names, on the collection; PUT empties the rest', async () => {
		const id = await newTicket();
		const answer = await patch({
			id,
			resolution: 'Cleared the disk',
			contactID: bench.sim.records.contacts.all()[0].id,
		});
		expect(answer).toMatchObject({ status: 200, data: { itemId: id } });
		expect(await ticketOf(id)).toMatchObject({ ...complete, resolution: 'Cleared the disk' });
		expect((await bench.api.put('/Tickets', { id, ...complete })).data).toEqual({ itemId: id });
		expect(await ticketOf(id)).toMatchObject({ ...complete, resolution: null, contactID: null });
		expect((await bench.api.put('/Tickets', { id, title: 'x' })).status).toBe(500);
		expect((await patch({ id, title: '' })).status).toBe(500);
		expect((await patch({ title: 'x' })).data.errors).toEqual([expect.stringMatching('Missing Required Field: id')]);
		expect(await patch({ id: 5, title: 'x' })).toMatchObject({
			status: 500,
			data: { errors: ['No matching records found'] },
		});
		bench.sim.switches.patchTickets = false;
		expect((await patch({ id, title: 'x' })).status).toBe(405);
		expect((await bench.api.put('/Tickets', { id, ...complete })).status).toBe(200);
	});

	test('completion follows the status; what moves which date', async () => {
		const id = await newTicket();
		const { createDate } = await ticketOf(id);
		await clock.sleep(1000);
		bench.sim.updateTicket(id, { status: 5 });
		const done = await ticketOf(id);
		expect(done).toMatchObject({ completedByResourceID: 29682885, lastActivityDate: createDate });
		expect([done.completedDate, done.resolvedDateTime, done.lastTrackedModificationDateTime]).toEqual(
			Array(3).fill('2026-01-15T09:58:03.48Z'),
		);
		bench.sim.switches.editsMoveLastActivity = true;
		bench.sim.updateTicket(id, { status: 8 });
		expect(await ticketOf(id)).toMatchObject({
			completedDate: null,
			resolvedDateTime: null,
			completedByResourceID: null,
			lastActivityDate: '2026-01-15T09:58:03.48Z',
		});
	});

	test('metadata gives picklist values as text, records hold them as numbers', async () => {
		const fields = await fieldsOf('Tickets');
		const status = fields.find(({ name }) => name === 'status');
		expect(status).toMatchObject({ isPickList: true, isRequired: true, isSupportedWebhookField: true });
		expect(status?.picklistValues).toContainEqual(
			expect.objectContaining({ value: '5', label: 'Complete', isSystem: true, isActive: true }),
		);
		for (const { picklistValues } of fields)
			for (const { value } of picklistValues ?? []) expect(typeof value).toBe('string');
		expect(fields.find(({ name }) => name === 'companyID')).toMatchObject({
			isReference: true,
			referenceEntityType: 'Company',
			picklistValues: null,
		});
		expect(fields.find(({ name }) => name === 'title')?.length).toBe(255);
		const sub = fields.find(({ name }) => name === 'subIssueType')?.picklistValues?.[0];
		expect(sub?.parentValue).toBe('10');
		expect((await bench.api.get('/Tickets/entityInformation')).data).toMatchObject({
			info: {
				name: 'Tickets',
				canCreate: true,
				canDelete: false,
				hasUserDefinedFields: true,
				supportsWebhookCallouts: true,
			},
		});
		expect((await bench.api.get('/Tickets/entityInformation/userDefinedFields')).data).toMatchObject({
			fields: [{ name: 'Change window' }],
		});
	});

	test('configuration items: a primary one and others', async () => {
		const [first, second] = bench.sim.records.configurationItems.all().filter(({ companyID }) => companyID === COMPANY);
		const { id } = bench.sim.createTicket({ summary: 'x', companyId: COMPANY, configurationIds: [first.id] });
		expect((await ticketOf(id)).configurationItemID).toBe(first.id);
		const path = `/Tickets/${id}/AdditionalConfigurationItems`;
		const { data } = await post(path, { ticketID: id, configurationItemID: second.id });
		const row = { id: data.itemId, ticketID: id, configurationItemID: second.id };
		expect((await bench.api.get(path)).data).toMatchObject({ items: [row] });
		const byItem = { op: 'eq', field: 'configurationItemID', value: second.id };
		expect(await bench.query('TicketAdditionalConfigurationItems', byItem)).toEqual([row]);
		expect((await post(path, { configurationItemID: second.id })).status).toBe(500);
		expect((await post(path, { configurationItemID: 5 })).data.errors).toEqual([
			expect.stringMatching('existing entity'),
		]);
		expect((await bench.api.delete(`${path}/${row.id}`)).data).toEqual({ itemId: row.id });
		expect(await bench.api.delete(`${path}/${row.id}`)).toMatchObject({
			status: 500,
			data: { errors: ['No matching records found'] },
		});
	});

	test('the invented MSP: companies by id and short name, contacts, devices with their serials', async () => {
		const everything = { op: 'exist', field: 'id' };
		const companies = await bench.query<{ id: number; companyName: string; companyNumber: string }>(
			'Companies',
			everything,
		);
		const linked = corpus.organizations.flatMap(({ shortName, psaCompanies }) =>
			psaCompanies
				.filter(({ psa }) => psa === 'autotask')
				.map(({ companyId, companyName }) => [Number(companyId), companyName, shortName]),
		);
		const rows = companies.map(({ id, companyName, companyNumber }) => [id, companyName, companyNumber]);
		expect(rows).toEqual(expect.arrayContaining(linked));
		expect(rows).toHaveLength(linked.length + 1);
		expect(companies[0].id).toBe(0);
		const items = await bench.query<ConfigurationItem>('ConfigurationItems', everything);
		expect(items.map(({ referenceTitle, serialNumber }) => [referenceTitle, serialNumber])).toEqual(
			corpus.configurations.map(({ name, serialNumber }) => [name, serialNumber]),
		);
		const found = await bench.query<ConfigurationItem>(
			'ConfigurationItems',
			{ op: 'eq', field: 'companyID', value: COMPANY },
			{
				op: 'or',
				items: ['referenceTitle', 'referenceNumber', 'serialNumber', 'rmmDeviceAuditHostname'].map((field) => ({
					op: 'eq',
					field,
					value: 'HDG-SRV01',
				})),
			},
		);
		expect(found).toMatchObject([{ referenceTitle: 'HDG-SRV01', serialNumber: '7HK2Q93' }]);
		expect(await bench.query('Contacts', everything)).toHaveLength(corpus.contacts.length);
		const owner = { op: 'eq', field: 'email', value: bench.sim.credentials.userName };
		expect(await bench.query('Resources', owner)).toMatchObject([{ id: bench.sim.credentials.resourceId }]);
	});
});
