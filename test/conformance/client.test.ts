import { axiosTransport, nodeClock } from '../../scripts/support/axios-transport';
import { startItGlueSimulator, type ItGlueSimulator, type ItGlueSimulatorOptions } from '../../simulators/itglue';
import { ServiceError } from '../../src/http/errors';
import { ThrottleRegistry } from '../../src/http/throttle-registry';
import { createItGlueClient, type ItGlueClient } from '../../src/itglue/client';
import { listDocuments } from '../../src/itglue/documents';
import { startLoopback } from '../support/loopback';

let sim: ItGlueSimulator;
let settings = { limit: 3000, windowMs: 300_000, maxInFlight: 32 };

async function start(options: ItGlueSimulatorOptions = {}): Promise<void> {
	await sim?.close();
	sim = await startItGlueSimulator(options);
	settings = { limit: 3000, windowMs: 300_000, maxInFlight: 32 };
}

function client(secret = sim.keys.full): ItGlueClient {
	const transport = axiosTransport({ 'x-api-key': secret });
	const throttle = new ThrottleRegistry().get({ baseUrl: sim.url, secret, settings, clock: nodeClock });
	return createItGlueClient({ baseUrl: sim.url, transport, clock: nodeClock, throttle, random: () => 0 });
}

async function failure(work: Promise<unknown>): Promise<ServiceError> {
	const error: unknown = await work.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	expect(error).toBeInstanceOf(ServiceError);
	for (const key of Object.values(sim.keys)) expect(JSON.stringify([error, String(error)])).not.toContain(key);
	return error as ServiceError;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
	const all: T[] = [];
	for await (const item of items) all.push(item);
	return all;
}

const newOrganization = { method: 'POST', path: '/organizations', body: organization('Fresh Ltd') } as const;

function organization(name: string) {
	return { data: { type: 'organizations', attributes: { name } } };
}

function idOf(type: string): string {
	return sim.database.all(type)[0]!.id;
}

beforeAll(async () => await start());
afterAll(async () => await sim.close());
afterEach(() => {
	sim.faults.clear();
	sim.clearRequests();
});

describe('lists and records', () => {
	it('yields every record once and in order, whatever the page size', async () => {
		const inOne = await collect(client().list('/organizations', { sort: 'name' }));
		const inMany = await collect(client().list('/organizations', { sort: 'name' }, { pageSize: 3 }));
		expect(inMany.map(({ id }) => id)).toEqual(inOne.map(({ id }) => id));
		expect(inOne).toHaveLength(sim.database.all('organizations').length);
	});

	it('filters by text that needs encoding', async () => {
		const name = 'Smith & Söhne "50 %" + Co?';
		await client().send({ ...newOrganization, body: organization(name) });
		const found = await collect(client().list('/organizations', { 'filter[name]': name }));
		expect(found.map(({ attributes }) => attributes.name)).toEqual([name]);
	});

	it('creates, changes and deletes', async () => {
		const created = await client().send(newOrganization);
		expect(created.data).toMatchObject({ type: 'organizations', attributes: { name: 'Fresh Ltd' } });
		const { id } = created.data as { id: string };
		const path = `/organizations/${id}`;
		const changed = await client().send({ method: 'PATCH', path, body: organization('Renamed Ltd') });
		expect(changed.data).toMatchObject({ id, attributes: { name: 'Renamed Ltd' } });
		const body = { data: [{ type: 'organizations', attributes: { id } }] };
		const deleted = await client().send({ method: 'DELETE', path: '/organizations', body });
		expect(deleted.data).toMatchObject([{ id }]);
		sim.switches.bulkDelete = 204;
		const again = await client().send(newOrganization);
		body.data[0]!.attributes.id = (again.data as { id: string }).id;
		expect((await client().send({ method: 'DELETE', path: '/organizations', body })).data).toBeNull();
		sim.switches.bulkDelete = 200;
	});

	it('lists documents in folders too, or says that it could not', async () => {
		const organizationId = String(sim.database.all('documents')[0]!.attributes['organization-id']);
		const all = await listDocuments(client(), organizationId, {}, { pageSize: 2 });
		expect(all.warning).toBeUndefined();
		const everything = (await collect(all.pages)).flatMap(({ resources }) => resources);
		Object.assign(sim.switches, { folderFilterNull: 422, folderFilterNotEmpty: 400 });
		const some = await listDocuments(client(), organizationId);
		Object.assign(sim.switches, { folderFilterNull: 'all', folderFilterNotEmpty: 'all' });
		expect(some.warning).toContain('folders');
		expect((await collect(some.pages)).flatMap(({ resources }) => resources).length).toBeLessThanOrEqual(
			everything.length,
		);
	});
});

describe('what goes wrong', () => {
	it.each([
		['an unknown key', () => 'ITG.unknown.unknown', 'credential'],
		['a paused key', () => sim.keys.paused, 'credential'],
	])('%s is a matter of the credential', async (_, key, kind) => {
		const error = await failure(client(key()).get('/organizations'));
		expect(error).toMatchObject({ kind, status: 403 });
		expect(error.advice).toContain(sim.url);
		expect(sim.requests).toHaveLength(1);
	});

	it("a foreign record is a matter of the key's permissions", async () => {
		const foreign = sim.database.all('organizations').at(-1)!.id;
		const error = await failure(client(sim.keys.scoped).get(`/organizations/${foreign}`));
		expect(error).toMatchObject({ kind: 'permission', status: 401 });
	});

	it('an unknown record and an unknown route are not found', async () => {
		expect(await failure(client().get('/organizations/1'))).toMatchObject({ kind: 'not-found', status: 404 });
		const route = await failure(client().get('/documents'));
		expect(route).toMatchObject({ kind: 'not-found', status: 404 });
		expect(route.message).toContain('web page');
	});

	it('invalid data is answered with the reason and the attribute', async () => {
		const flexibleAssets = await failure(client().get('/flexible_assets'));
		expect(flexibleAssets).toMatchObject({ kind: 'invalid', status: 422 });
		expect(flexibleAssets.reasons.join()).not.toBe('');
	});

	it('a redirect is not followed, and the key goes nowhere', async () => {
		const elsewhere = await startLoopback();
		sim.faults.add({ kind: 'redirect', location: `${elsewhere.url}/organizations` });
		const error = await failure(client().get('/organizations'));
		await elsewhere.close();
		expect(error).toMatchObject({ kind: 'credential', status: 302 });
		expect(elsewhere.seen).toEqual([]);
	});

	it.each([
		['a 502', { kind: 'status', status: 502 }],
		['a 504', { kind: 'status', status: 504 }],
		['an HTML error page', { kind: 'html', status: 503 }],
		['a broken connection', { kind: 'reset' }],
		['an answer that breaks off', { kind: 'truncate' }],
		['a lost answer', { kind: 'lost-response' }],
	] as const)('a read survives %s', async (_, fault) => {
		sim.faults.add({ ...fault, times: 2 });
		expect((await client().get('/organizations')).data).toEqual(expect.any(Array));
		expect(sim.requests).toHaveLength(3);
	});

	it.each([
		['a 502', { kind: 'status-after', status: 502 }],
		['a broken connection', { kind: 'reset' }],
		['an answer that breaks off', { kind: 'truncate' }],
		['a lost answer', { kind: 'lost-response' }],
	] as const)('a create is not repeated after %s', async (_, fault) => {
		sim.faults.add({ ...fault, match: { method: 'POST' } });
		const error = await failure(client().send(newOrganization));
		expect(error.outcomeUnknown).toBe(true);
		expect(sim.requests).toHaveLength(1);
	});

	it('a web page in place of data says where to look', async () => {
		sim.faults.add({ kind: 'html', status: 200 });
		const error = await failure(client().get(`/organizations/${idOf('organizations')}`));
		expect(error.kind).toBe('unavailable');
		expect(error.advice).toContain('base URL');
	});

	it('nobody there is unreachable, also for a write, whose outcome is then known', async () => {
		const nobody = await startLoopback();
		await nobody.close();
		const throttle = new ThrottleRegistry().get({ baseUrl: nobody.url, secret: 'none', settings, clock: nodeClock });
		const deps = { baseUrl: nobody.url, transport: axiosTransport(), clock: nodeClock, throttle, random: () => 0 };
		const error = await failure(createItGlueClient(deps).send(newOrganization));
		expect(error).toMatchObject({ kind: 'unreachable', outcomeUnknown: false });
		expect(error.message).toContain('ECONNREFUSED');
	});
});

describe('the rate limit', () => {
	const rate = { limit: 20, windowMs: 400 };

	it.each(['sliding', 'fixed'] as const)('is never hit by a burst, in %s windows', async (kind) => {
		await start({ rateLimit: { ...rate, kind } });
		settings = { ...rate, maxInFlight: 10 };
		sim.faults.add({ kind: 'slow', delayMs: 5 });
		const { get, statistics } = client();
		const lanes = ['interactive', 'bulk'] as const;
		const path = `/organizations/${idOf('organizations')}`;
		const burst = Array.from(
			{ length: 90 },
			async (_, index) => await get(path, { nth: index }, { lane: lanes[index % 2] }),
		);
		await Promise.all(burst);
		expect(sim.requests).toHaveLength(90);
		expect(sim.rate.refused).toBe(0);
		expect(sim.rate.maxInWindow()).toBeLessThanOrEqual(rate.limit);
		expect(statistics.refusals).toBe(0);
	});

	it.each([false, 'seconds', 'date'] as const)('hit by others is waited out (Retry-After: %s)', async (retryAfter) => {
		await start({ rateLimit: { ...rate, retryAfter } });
		settings = { ...rate, maxInFlight: 10 };
		const mine = client();
		const others = client();
		const path = `/organizations/${idOf('organizations')}`;
		const both = [mine, others].flatMap((one) =>
			Array.from({ length: 30 }, async (_, nth) => await one.get(path, { nth })),
		);
		expect(await Promise.all(both)).toHaveLength(60);
		expect(sim.rate.refused).toBeGreaterThan(0);
		expect(mine.statistics.refusals + others.statistics.refusals).toBe(sim.rate.refused);
	});
});
