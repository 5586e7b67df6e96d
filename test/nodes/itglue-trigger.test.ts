import type { IDataObject, INodeParameters, IWebhookData } from 'n8n-workflow';
import { ItGlueLiveFeedApi } from '../../credentials/ItGlueLiveFeedApi.credentials';
import { clock } from '../../nodes/shared/clock';
import { ItGlueTrigger } from '../../nodes/ItGlueTrigger/ItGlueTrigger.node';
import { credential, inLoadOptions, inPoll, inWebhook } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';
import { lifeCycle } from '../support/psa-trigger';

const FEED_WORD = 'sim-secret-of-a-feed-1';
let glue: TestItGlue;
let now: number;
let staticData: IDataObject;

beforeEach(async () => {
	now = Date.parse('2026-06-01T12:00:00.000Z');
	staticData = {};
	glue = await startItGlue({ clock: () => now });
	jest.spyOn(clock, 'now').mockImplementation(() => now);
});

afterEach(async () => {
	jest.restoreAllMocks();
	await glue.simulator.close();
});

const credentials = (secret = FEED_WORD) => ({ ...glue.credentials(), ...credential(ItGlueLiveFeedApi, { secret }) });

const only = (...ids: string[]): INodeParameters => ({
	organizations: { chosen: ids.map((value) => ({ organizationId: { __rl: true, mode: 'list', value } })) },
});

async function poll(parameters: INodeParameters = {}, mode: 'manual' | 'trigger' = 'trigger'): Promise<IDataObject[] | null> {
	const test = { type: new ItGlueTrigger(), parameters, credentials: credentials(), staticData, mode };
	const output = await inPoll(test, async (context) => await test.type.poll.call(context));
	return output && output[0].map(({ json }) => json);
}

function change(type: string, id: string, attributes: IDataObject = { notes: 'changed' }): void {
	now += 1000;
	glue.simulator.database.update(glue.simulator.database.get(type, id)!, attributes);
}

describe('polling', () => {
	it('begins without news, then gives each change once', async () => {
		const [first, second] = glue.ids('configurations');
		expect(await poll()).toBeNull();
		expect(await poll()).toBeNull();
		change('configurations', first);
		expect(await poll()).toEqual([expect.objectContaining({ event: 'updated', resource: 'configurations', id: first })]);
		expect(await poll()).toBeNull();
		change('configurations', second);
		change('configurations', first);
		expect((await poll())?.map(({ id }) => id)).toEqual([second, first]);
	});

	it('asks for the newest only', async () => {
		await poll();
		glue.clear();
		await poll();
		expect(glue.sent()).toEqual(['GET /configurations?page[number]=1&page[size]=500&sort=-updated-at']);
	});

	it('keeps its place where a poll fails', async () => {
		await poll({ resources: ['configurations', 'contacts'] });
		change('configurations', glue.ids('configurations')[0]);
		const before = structuredClone(staticData);
		glue.simulator.faults.add({ kind: 'status', status: 403, match: { path: '/contacts' }, times: 1 });
		await expect(poll({ resources: ['configurations', 'contacts'] })).rejects.toThrow(/IT Glue/);
		expect(staticData).toEqual(before);
		expect(await poll({ resources: ['configurations', 'contacts'] })).toHaveLength(1);
	});

	it('gives a change once where polls overlap', async () => {
		await poll();
		change('configurations', glue.ids('configurations')[0]);
		const outputs = await Promise.all([poll(), poll(), poll()]);
		expect(outputs.flatMap((output) => output ?? [])).toHaveLength(1);
	});

	it('follows documents by organization, flexible assets of every type, and never a password value', async () => {
		const [organizationId] = glue.ids('organizations');
		const mine = (type: string) => glue.simulator.database.where(type, 'organization-id', organizationId)[0].id;
		const parameters = { resources: ['documents', 'flexible-assets', 'passwords'], ...only(organizationId), simplify: false };
		expect(await poll(parameters)).toBeNull();
		for (const type of ['documents', 'flexible-assets', 'passwords']) change(type, mine(type), { restricted: true });
		const news = await poll(parameters);
		expect(news?.map(({ resource }) => resource).sort()).toEqual(['documents', 'flexible-assets', 'passwords']);
		expect(JSON.stringify(news)).not.toContain('sim-secret-');
	});

	it('keeps to the chosen organizations, which documents must have', async () => {
		const [mine] = glue.ids('organizations');
		const parameters = only(mine, mine);
		await poll(parameters);
		const other = glue.simulator.database.all('configurations').find(({ attributes }) => String(attributes['organization-id']) !== mine)!;
		change('configurations', other.id);
		expect(await poll(parameters)).toBeNull();
		await expect(poll({ resources: ['documents'] })).rejects.toThrow('"Organizations" is empty.');
		await expect(poll(only('Contoso'))).rejects.toThrow('"Organization" is not the ID of an organization: "Contoso".');
		await expect(poll({ resources: [] })).rejects.toThrow('"Resources" is empty.');
	});

	it('tells created from updated', async () => {
		await poll();
		now += 1000;
		const attributes = { 'organization-id': Number(glue.ids('organizations')[0]), name: 'New' };
		const { id } = glue.simulator.database.insert('configurations', attributes);
		expect(await poll({ events: ['created'] })).toEqual([expect.objectContaining({ event: 'created', id })]);
	});

	it('shows a person recent records, and remembers nothing', async () => {
		expect((await poll({}, 'manual'))?.length).toBe(5);
		expect(staticData).toEqual({});
	});

	it('offers the account’s organizations to choose from', async () => {
		const type = new ItGlueTrigger();
		const found = await inLoadOptions({ type, credentials: credentials() }, async (context) =>
			await type.methods.listSearch.searchOrganizations.call(context),
		);
		expect(found.results.map(({ value }) => value).sort()).toEqual([...glue.ids('organizations')].sort());
	});

	it('reports expirations within the days once for each number of days', async () => {
		const { database } = glue.simulator;
		// Any of them may be near.
		for (const standing of glue.ids('expirations')) database.delete(database.get('expirations', standing)!);
		// It is still yesterday where n8n is by its own default.
		now = Date.parse('2026-06-02T02:00:00.000Z');
		const day = '2026-06-06';
		const attributes = { 'organization-id': Number(glue.ids('organizations')[0]), 'resource-name': 'x', 'expiration-date': day };
		const { id } = database.insert('expirations', attributes);
		const parameters = { resources: ['expirations'], daysAhead: '7' };
		const expiring = { event: 'expiring', id, expirationDate: day, daysLeft: 5, daysAhead: 7 };
		expect(await poll(parameters)).toEqual([expect.objectContaining(expiring)]);
		expect(await poll(parameters)).toBeNull();
		expect(await poll({ ...parameters, daysAhead: '20, 7' })).toBeNull();
		expect(await poll({ ...parameters, daysAhead: '7, 5' })).toEqual([expect.objectContaining({ ...expiring, daysAhead: 5 })]);
		await expect(poll({ ...parameters, daysAhead: 'soon' })).rejects.toThrow('no number of days: "soon"');
	});
});

describe('a live feed', () => {
	async function deliver(secret: unknown, body: IDataObject, parameters: INodeParameters = {}, mode: 'manual' | 'trigger' = 'trigger') {
		const answers: number[] = [];
		const response = { status: (code: number) => ({ end: () => void answers.push(code) }) };
		const test = {
			type: new ItGlueTrigger(),
			parameters: { mode: 'webhook', ...parameters },
			credentials: credentials(),
			staticData,
			mode,
			webhookData: { webhookDescription: { name: 'default' } } as unknown as IWebhookData,
			request: { headers: {}, query: { secret }, body, rawBody: Buffer.from('') },
			response,
		};
		const { workflowData } = await inWebhook(test, async (context) => await test.type.webhook.call(context));
		return { answers, items: workflowData?.[0].map(({ json }) => json) };
	}
	const link = (id: string) => ({ name: 'forged', resource_url: `https://msp.itglue.com/1/configurations/${id}` });
	const WEBHOOK = { mode: 'webhook' };

	it('starts the workflow with the record as IT Glue has it, once', async () => {
		const [id] = glue.ids('configurations');
		const { items } = await deliver(FEED_WORD, link(id));
		const { name } = glue.simulator.database.get('configurations', id)!.attributes;
		expect(items).toEqual([expect.objectContaining({ id, name, resource: 'configurations' })]);
		expect(await deliver(FEED_WORD, link(id))).toEqual({ answers: [200], items: undefined });
		change('configurations', id);
		expect((await deliver(FEED_WORD, link(id))).items).toHaveLength(1);
	});

	it('that got lost is made up for at the poll times, and one that came is not repeated', async () => {
		const [lost, told, both] = glue.ids('configurations');
		expect(await poll(WEBHOOK)).toBeNull();
		for (const id of [lost, told, both]) change('configurations', id);
		expect((await deliver(FEED_WORD, link(told))).items).toHaveLength(1);
		const [calls, polled] = await Promise.all([deliver(FEED_WORD, link(both)), poll(WEBHOOK)]);
		const given = [...(calls.items ?? []), ...(polled ?? [])].map(({ id }) => id);
		expect(given.sort()).toEqual([lost, both].sort());
		expect(await poll(WEBHOOK)).toBeNull();
		expect(await deliver(FEED_WORD, link(lost))).toEqual({ answers: [200], items: undefined });
	});

	it('is all there is where catching up is off', async () => {
		const parameters = { ...WEBHOOK, options: { catchUp: false } };
		expect(await poll(parameters)).toBeNull();
		change('configurations', glue.ids('configurations')[0]);
		glue.clear();
		expect(await poll(parameters)).toBeNull();
		expect(glue.sent()).toEqual([]);
	});

	it('tells created from updated, and starts nothing for events that are not chosen', async () => {
		await poll(WEBHOOK);
		now += 1000;
		const { id } = glue.simulator.database.insert('configurations', {
			'organization-id': Number(glue.ids('organizations')[0]),
			name: 'New',
		});
		expect((await deliver(FEED_WORD, link(id))).items).toEqual([expect.objectContaining({ event: 'created', id })]);
		change('configurations', id);
		expect((await deliver(FEED_WORD, link(id), { events: ['created'] })).items).toBeUndefined();
		change('configurations', id);
		expect((await deliver(FEED_WORD, link(id))).items).toEqual([expect.objectContaining({ event: 'updated', id })]);
	});

	it('is shown in a test of the editor, which then polls, and is not remembered', async () => {
		const id = glue.ids('configurations')[3];
		expect((await deliver(FEED_WORD, link(id), {}, 'manual')).items).toEqual([expect.objectContaining({ id })]);
		expect((await poll(WEBHOOK, 'manual'))?.map((record) => record.id)).toEqual([id]);
		expect((await poll(WEBHOOK, 'manual'))?.length).toBe(5);
		expect(staticData).toEqual({});
		expect((await deliver(FEED_WORD, link(id))).items).toHaveLength(1);
	});

	it.each([undefined, '', 'wrong', [FEED_WORD]])('is refused with the secret %j, before anything is asked', async (secret) => {
		expect(await deliver(secret, link(glue.ids('configurations')[0]))).toEqual({ answers: [401], items: undefined });
		expect(glue.sent()).toEqual([]);
	});

	it('starts nothing for records that are gone, not chosen, or of other organizations', async () => {
		const [id] = glue.ids('configurations');
		const quiet = { answers: [200], items: undefined };
		expect(await deliver(FEED_WORD, link('2901000000999999'))).toEqual(quiet);
		expect(await deliver(FEED_WORD, link(id), { resources: ['contacts'] })).toEqual(quiet);
		expect(await deliver(FEED_WORD, link(id), only('2901000000999999'))).toEqual(quiet);
		expect(await deliver(FEED_WORD, { text: 'hello' })).toEqual(quiet);
	});

	it('wants a secret that cannot be guessed, kept in a credential', async () => {
		const test = { credentials: credentials('short'), parameters: WEBHOOK };
		await expect(lifeCycle(new ItGlueTrigger(), 'create', test)).rejects.toThrow('The secret is too short');
		await expect(lifeCycle(new ItGlueTrigger(), 'create', { ...test, credentials: credentials() })).resolves.toBe(true);
		const { liveFeedSecret } = new ItGlueTrigger().methods.credentialTest;
		const tested = async (secret: string) => (await liveFeedSecret.call({} as never, { data: { secret } } as never)).status;
		expect([await tested('short'), await tested(FEED_WORD)]).toEqual(['Error', 'OK']);
		expect(new ItGlueTrigger().description.properties.map(({ name }) => name)).not.toContain('secret');
	});
});
