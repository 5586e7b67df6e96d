import { recordKey } from '../../../../src/knowledge/record';
import type { SourceSnapshot } from '../../../../src/knowledge/source';
import { ItGlueSource } from '../../../../src/knowledge/sources/itglue';
import { failure, ManualClock, MINUTE, START } from '../fake-itglue';
import { ACME, Mirror, OTHER, setUp } from '../mirror';

describe('ItGlueSource.load', () => {
	it('reads one organization with one request a kind, the types and its documents', async () => {
		const { glue, mirror } = setUp();
		await mirror.load();
		expect([...mirror.records.keys()].sort()).toEqual([
			'configuration/101',
			'contact/103',
			'document/100',
			'flexible-asset/105',
			'location/104',
			'password/102',
		]);
		expect(glue.requests).toHaveLength(1 + 1 + 5);
	});

	it('reads the next organization with its documents alone', async () => {
		const { glue, source, mirror } = setUp();
		await mirror.load();
		glue.clear();
		const other = new Mirror(source, OTHER);
		await other.load(5 * MINUTE);
		expect(other.records.size).toBe(6);
		expect(glue.requests).toHaveLength(1);
	});

	it('asks for an organization by itself where a list is too long to be held', async () => {
		const { glue, source } = setUp();
		for (let id = 5000; id < 6200; id += 1) glue.put('contacts', id, 2, { name: `Person ${id}` });
		const mirror = new Mirror(source);
		await mirror.load();
		expect(mirror.titles('contact')).toEqual(['Person 1']);
		expect(glue.requests.filter((request) => request.startsWith('/contacts'))).toHaveLength(2);
	});

	it('names a folder once an organization uses one, and does without where IT Glue refuses', async () => {
		const { glue, source, mirror } = setUp();
		glue.put('document_folders', 70, 1, { name: 'Network' });
		glue.put('document_folders', 71, 1, { name: 'Firewalls', 'parent-id': 70 });
		glue.edit('documents', 100, { 'document-folder-id': 71 }, START);
		await mirror.load();
		expect(mirror.records.get('document/100')?.kind).toBe('Network/Firewalls');

		glue.failures = [{ path: /document_folders/, error: failure('permission', 401) }];
		const refused = new ItGlueSource({ client: glue.client, clock: new ManualClock() });
		const snapshot = await refused.load(ACME, { lane: 'interactive' });
		expect(snapshot.records.find(({ id }) => id === '100')?.kind).toBeNull();
		expect(snapshot.warnings).toEqual([expect.stringContaining('folder names')]);
		expect(source.name).toBe('IT Glue');
	});

	it('does without a kind the key may not read, says so and does not ask again', async () => {
		const { glue, clock, mirror } = setUp();
		glue.failures = [{ path: /passwords/, error: failure('permission', 401) }];
		const { warnings } = await mirror.load();
		expect(warnings).toEqual(['Passwords could not be read and are missing: IT Glue says permission.']);
		expect(mirror.records.size).toBe(5);
		glue.failures = [];
		glue.clear();
		expect((await mirror.update()).warnings).toEqual(warnings);
		expect(glue.requests.filter((request) => request.startsWith('/passwords'))).toHaveLength(0);
		clock.advance(61 * MINUTE);
		expect((await mirror.update()).warnings).toEqual([]);
		expect(mirror.titles('password')).toEqual(['Admin 1']);
	});

	it('passes other failures on', async () => {
		const { glue, mirror } = setUp();
		glue.failures = [{ path: /contacts/, error: failure('unavailable', 503) }];
		await expect(mirror.load()).rejects.toThrow('IT Glue says unavailable.');
	});

	it("never passes another organization's record, whatever a list answers", async () => {
		const { glue, mirror } = setUp();
		glue.put('documents', 900, 1, { 'organization-id': 1 }).attributes['organization-id'] = 1;
		const answer = glue.client.get;
		glue.client.get = async (path, query, options) => {
			const document = await answer(path, query, options);
			if (path.includes('/relationships/documents')) {
				const stray = { id: '666', type: 'documents', attributes: { 'organization-id': 2, name: 'Stray' } };
				document.data = [...(document.data as []), stray];
			}
			return document;
		};
		await mirror.load();
		expect([...mirror.records.values()].filter(({ organizationId }) => organizationId !== ACME)).toEqual([]);
	});

	it('refuses what is no IT Glue id before anything is sent', async () => {
		const { glue, source } = setUp();
		await expect(source.load('../passwords', { lane: 'interactive' })).rejects.toMatchObject({ name: 'InputError' });
		expect(glue.requests).toEqual([]);
	});
});

describe('ItGlueSource.loadAll', () => {
	it('gives every organization its own records, and leaves cursors that changes go on from', async () => {
		const { glue, clock, source } = setUp();
		const mirrors = new Map<string, Mirror>();
		for await (const snapshot of source.loadAll({ lane: 'bulk' })) {
			const mirror = new Mirror(source, snapshot.organizationId);
			mirror.records = new Map(snapshot.records.map((record) => [recordKey(record), record]));
			mirror.cursor = snapshot.cursor;
			mirrors.set(snapshot.organizationId, mirror);
		}
		expect([...mirrors.keys()]).toEqual([ACME, OTHER]);
		expect([...mirrors.values()].map(({ records }) => records.size)).toEqual([6, 6]);
		expect(glue.requests).toHaveLength(1 + 5 + 1 + 2);

		glue.remove('contacts', 203);
		glue.put('passwords', 230, 2, { name: 'New' }, clock.now());
		await mirrors.get(OTHER)?.update();
		expect(mirrors.get(OTHER)?.titles('contact')).toEqual([]);
		expect(mirrors.get(OTHER)?.titles('password')).toEqual(['Admin 2', 'New']);
	});

	it('keeps a tenant of 200 organizations and 150,000 records within the requests allowed', async () => {
		const { glue, clock, source } = setUp();
		const answer = glue.client.get;
		let loading = 0;
		const totals: Record<string, number> = {
			'/configurations': 50_000,
			'/passwords': 20_000,
			'/contacts': 20_000,
			'/locations': 1000,
			'/flexible_assets': 19_000,
		};
		glue.client.get = async (path, query = {}, options) => {
			loading += 1;
			const documents = path.includes('/relationships/documents');
			const total = documents ? 200 : path === '/organizations' ? 200 : totals[path];
			if (total === undefined) return await answer(path, query, options);
			const size = Number(query['page[size]']);
			const number = Number(query['page[number]']);
			const count = Math.max(0, Math.min(size, total - (number - 1) * size));
			const data = Array.from({ length: count }, (_unused, index) => ({
				id: String((number - 1) * size + index + 1),
				type: 'any',
				attributes: {
					content: '',
					'organization-id': 1,
					'updated-at': '2026-01-01T00:00:00.000Z',
					'created-at': '2026-01-01T00:00:00.000Z',
				},
			}));
			const pages = Math.ceil(total / size);
			return {
				data,
				included: [],
				meta: { 'total-count': total, 'total-pages': pages, 'next-page': number < pages ? number + 1 : null },
			};
		};
		const cursors: Array<[string, SourceSnapshot['cursor']]> = [];
		for await (const { organizationId, cursor } of source.loadAll({ lane: 'bulk' }))
			cursors.push([organizationId, cursor]);
		expect(cursors).toHaveLength(200);
		expect(loading).toBeLessThanOrEqual(1500);

		clock.advance(10 * MINUTE);
		loading = 0;
		for (const [organizationId, cursor] of cursors) {
			await source.changes(organizationId, cursor, new Map(), { lane: 'bulk', maxAgeMs: 10 * MINUTE });
		}
		expect(loading).toBeLessThanOrEqual(200 + 5);
	});

	it('goes on where one organization may not be read', async () => {
		const { glue, source } = setUp();
		glue.failures = [{ path: /organizations\/1\/relationships/, error: failure('permission', 401) }];
		const snapshots: SourceSnapshot[] = [];
		for await (const snapshot of source.loadAll({ lane: 'bulk' })) snapshots.push(snapshot);
		expect(snapshots.map(({ records }) => records.length)).toEqual([5, 6]);
		expect(snapshots[0]?.warnings).toEqual([expect.stringContaining('Documents could not be read')]);
	});
});
