import { startItGlueSimulator, type ItGlueSimulator } from '../../simulators/itglue';
import { axiosTransport, nodeClock } from '../../scripts/support/axios-transport';
import { createThrottle } from '../../src/http/throttle';
import { createItGlueClient, itGlueThrottleSettings } from '../../src/itglue/client';
import { KnowledgeBase } from '../../src/knowledge/base';
import type { RecordType } from '../../src/knowledge/record';
import { ItGlueSource, ItGlueTenant } from '../../src/knowledge/sources/itglue';
import corpus from '../../simulators/seed/corpus.json';

const HARBOR = '4810110';
const LEGAL = '4810147';
const MINUTE = 60_000;

/** The data set's lists and the types their records get. */
const LISTS: Array<[keyof typeof corpus, RecordType]> = [
	['documents', 'document'],
	['flexibleAssets', 'flexible-asset'],
	['configurations', 'configuration'],
	['passwords', 'password'],
	['contacts', 'contact'],
	['locations', 'location'],
];

describe('the knowledge base over the IT Glue simulator', () => {
	let sim: ItGlueSimulator;
	let now = Date.now();

	beforeEach(async () => {
		sim = await startItGlueSimulator({ seed: 'msp', clock: () => now });
	});

	afterEach(async () => await sim.close());

	function setUp(key = sim.keys.full) {
		const clock = { ...nodeClock, now: () => now };
		const throttle = createThrottle(itGlueThrottleSettings(), clock);
		const client = createItGlueClient({
			baseUrl: sim.url,
			transport: axiosTransport({ 'x-api-key': key }),
			clock,
			throttle,
		});
		const scope = new KnowledgeBase(clock).scope('test');
		const source = new ItGlueSource({ client, clock, tenant: new ItGlueTenant() });
		return {
			source,
			scope,
			read: async (seedId: string) => await scope.organization(sim.ids.toItGlue(seedId), source),
		};
	}

	function expectedKeys(seedId: string): string[] {
		return LISTS.flatMap(([list, type]) =>
			(corpus[list] as Array<{ id: string; orgId?: string }>)
				.filter(({ orgId }) => orgId === seedId)
				.map(({ id }) => `${type}/${sim.ids.toItGlue(id)}`),
		).sort();
	}

	it('mirrors exactly the records of an organization', async () => {
		const { records, warnings } = await setUp().read(HARBOR);
		expect([...records.keys()].sort()).toEqual(expectedKeys(HARBOR));
		expect(warnings).toEqual([]);
		const titles = [...records.values()].map(({ title }) => title);
		expect(titles.every((title) => title !== '')).toBe(true);
	});

	it('reads the first organization with one request a list, the next with its documents and folders alone', async () => {
		const { read } = setUp();
		await read(HARBOR);
		const lists = 4 + corpus.flexibleAssetTypes.length;
		expect(sim.requests).toHaveLength(lists + 1 + 2);
		sim.clearRequests();
		await read(LEGAL);
		expect(sim.requests.map(({ path }) => path.split('/').at(-1)).sort()).toEqual(['document_folders', 'documents']);
	});

	it('costs nothing within the interval, and one request a list after it where nothing changed', async () => {
		const { read } = setUp();
		const before = await read(HARBOR);
		await read(LEGAL);
		sim.clearRequests();
		now += 4 * MINUTE;
		await read(HARBOR);
		expect(sim.requests).toHaveLength(0);
		now += MINUTE;
		expect((await read(HARBOR)).version).toBe(before.version);
		expect(sim.requests).toHaveLength(5 + corpus.flexibleAssetTypes.length);
		sim.clearRequests();
		await read(LEGAL);
		expect(sim.requests).toHaveLength(1);
	});

	it('sees what is made, edited and deleted in IT Glue', async () => {
		const { read } = setUp();
		await read(HARBOR);
		now += 5 * MINUTE;
		const organization = Number(sim.ids.toItGlue(HARBOR));
		const own = (type: string) => sim.database.where(type, 'organization-id', organization);
		const made = sim.database.insert('contacts', {
			'organization-id': organization,
			'first-name': 'Newly',
			'last-name': 'Hired',
		});
		const [edited] = own('configurations');
		const [deleted] = own('passwords');
		const [document] = own('documents');
		sim.database.update(edited!, { hostname: 'RENAMED-01' });
		sim.database.delete(deleted!);
		sim.database.delete(document!);
		const { records } = await read(HARBOR);
		expect(records.get(`contact/${made.id}`)?.title).toBe('Newly Hired');
		expect(records.get(`configuration/${edited!.id}`)?.identifiers).toContainEqual({
			kind: 'hostname',
			value: 'RENAMED-01',
		});
		expect(records.has(`password/${deleted!.id}`)).toBe(false);
		expect(records.has(`document/${document!.id}`)).toBe(false);
	});

	it('holds no password value, and no request asks for one', async () => {
		const { source } = setUp();
		const all: unknown[] = [];
		for await (const snapshot of source.loadAll({ lane: 'bulk' })) all.push(snapshot);
		expect(all).toHaveLength(corpus.organizations.length);
		expect(JSON.stringify(all)).not.toContain('sim-secret-');
		expect(sim.requests.filter(({ query }) => 'show_password' in query)).toEqual([]);
		expect(sim.requests.every(({ method }) => method === 'GET')).toBe(true);
	});

	it("keeps every organization's records to itself", async () => {
		const { source } = setUp();
		for await (const { organizationId, records } of source.loadAll({ lane: 'bulk' })) {
			expect(records.filter((record) => record.organizationId !== organizationId)).toEqual([]);
		}
	});

	it('cannot be made to read an organization outside the key', async () => {
		const { read } = setUp(sim.keys.scoped);
		await expect(read(LEGAL)).rejects.toMatchObject({ kind: 'permission' });
	});

	it('works without document folders, and says what is missing', async () => {
		Object.assign(sim.switches, { documentFolders: false, folderFilterNull: 422, folderFilterNotEmpty: 422 });
		const { records, warnings } = await setUp().read(HARBOR);
		expect([...records.values()].some(({ type }) => type === 'configuration')).toBe(true);
		expect(warnings).toEqual([expect.stringContaining('outside of folders')]);
		sim.switches.folderFilterNull = 'all';
		const named = await setUp().read(HARBOR);
		expect(named.warnings).toEqual([expect.stringContaining('folder names')]);
		expect([...named.records.keys()].sort()).toEqual(expectedKeys(HARBOR));
	});

	it('reads the same text where lists come without it', async () => {
		const { records: listed } = await setUp().read(HARBOR);
		sim.switches.listDocumentContent = false;
		const { records: single } = await setUp().read(HARBOR);
		expect([...single.values()]).toEqual([...listed.values()]);
	});
});
