import fc from 'fast-check';
import { recordKey, type KnowledgeRecord } from '../../../../src/knowledge/record';
import type { SourceChanges, SourceSnapshot } from '../../../../src/knowledge/source';
import { ItGlueSource, ItGlueTenant } from '../../../../src/knowledge/sources/itglue';
import { failure, FakeItGlue, ManualClock, MINUTE, START } from '../fake-itglue';

const ACME = '1';
const OTHER = '2';

/** An organization mirrored by hand, as the knowledge base does it. */
class Mirror {
	records = new Map<string, KnowledgeRecord>();
	cursor: SourceSnapshot['cursor'] = {};

	constructor(
		private readonly source: ItGlueSource,
		private readonly organizationId = ACME,
	) {}

	async load(maxAgeMs = 0): Promise<SourceSnapshot> {
		const snapshot = await this.source.load(this.organizationId, { lane: 'interactive', maxAgeMs });
		this.records = new Map(snapshot.records.map((record) => [recordKey(record), record]));
		this.cursor = JSON.parse(JSON.stringify(snapshot.cursor)) as SourceSnapshot['cursor'];
		return snapshot;
	}

	async update(maxAgeMs = 0): Promise<SourceChanges> {
		const changes = await this.source.changes(this.organizationId, this.cursor, this.records, {
			lane: 'interactive',
			maxAgeMs,
		});
		for (const key of changes.removed) this.records.delete(key);
		for (const record of changes.changed) this.records.set(recordKey(record), record);
		this.cursor = JSON.parse(JSON.stringify(changes.cursor)) as SourceSnapshot['cursor'];
		return changes;
	}

	titles(type: KnowledgeRecord['type']): string[] {
		return [...this.records.values()]
			.filter((record) => record.type === type)
			.map(({ title }) => title)
			.sort();
	}
}

function setUp() {
	const glue = new FakeItGlue();
	const clock = new ManualClock();
	const tenant = new ItGlueTenant();
	const source = new ItGlueSource({ client: glue.client, clock, tenant });
	glue.put('organizations', 1, 1, { name: 'Acme' });
	glue.put('organizations', 2, 2, { name: 'Other' });
	glue.put('flexible_asset_types', 50, 0, { name: 'Backup', enabled: true });
	for (const [organization, first] of [
		[1, 100],
		[2, 200],
	] as const) {
		glue.put('documents', first, organization, { name: `Runbook ${organization}`, content: '<p>Restart it</p>' });
		glue.put('configurations', first + 1, organization, { name: `SRV-${organization}` });
		glue.put('passwords', first + 2, organization, { name: `Admin ${organization}`, password: 'never-this' });
		glue.put('contacts', first + 3, organization, { name: `Person ${organization}` });
		glue.put('locations', first + 4, organization, { name: `Site ${organization}` });
		glue.put('flexible_assets', first + 5, organization, {
			name: `Veeam ${organization}`,
			'flexible-asset-type-id': 50,
			'flexible-asset-type-name': 'Backup',
			traits: {},
		});
	}
	return { glue, clock, tenant, source, mirror: new Mirror(source) };
}

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

describe('ItGlueSource.changes', () => {
	it('costs one request a kind where nothing changed, and none within the interval', async () => {
		const { glue, clock, source, mirror } = setUp();
		const other = new Mirror(source, OTHER);
		await mirror.load();
		await other.load(5 * MINUTE);
		glue.clear();
		await mirror.update(5 * MINUTE);
		expect(glue.requests).toEqual([]);
		clock.advance(5 * MINUTE);
		expect((await mirror.update(5 * MINUTE)).removed).toEqual([]);
		expect(glue.requests).toHaveLength(6);
		await other.update(5 * MINUTE);
		expect(glue.requests).toHaveLength(7);
	});

	it('sees what is made, edited, deleted and moved, in any kind', async () => {
		const { glue, clock, mirror, source } = setUp();
		const other = new Mirror(source, OTHER);
		await mirror.load();
		await other.load();
		const at = clock.now();
		glue.put('documents', 110, 1, { name: 'New runbook' }, at);
		glue.edit('configurations', 101, { name: 'SRV-1B' }, at);
		glue.remove('passwords', 102);
		glue.put('contacts', 113, 1, { name: 'Newcomer' }, at);
		glue.remove('contacts', 103);
		glue.edit('locations', 104, { 'organization-id': 2 }, at);
		glue.edit('flexible_assets', 105, { name: 'Veeam nightly' }, at);
		clock.advance(5 * MINUTE);
		await mirror.update();
		await other.update();
		expect([...mirror.records.values()].map(({ title }) => title).sort()).toEqual([
			'New runbook',
			'Newcomer',
			'Runbook 1',
			'SRV-1B',
			'Veeam nightly',
		]);
		expect(other.titles('location')).toEqual(['Site 1', 'Site 2']);
	});

	it('sees records that share the very time of the newest known one', async () => {
		const { glue, mirror } = setUp();
		await mirror.load();
		glue.put('contacts', 120, 1, { name: 'Same second' });
		glue.put('documents', 121, 1, { name: 'Same second' });
		glue.edit('configurations', 101, { name: 'Edited in the same second' }, START);
		await mirror.update();
		expect(mirror.titles('contact')).toEqual(['Person 1', 'Same second']);
		expect(mirror.titles('document')).toEqual(['Runbook 1', 'Same second']);
		expect(mirror.titles('configuration')).toEqual(['Edited in the same second']);
	});

	it('reads no further than one page past records imported in one go', async () => {
		const { glue, mirror } = setUp();
		for (let id = 3000; id < 3400; id += 1) glue.put('contacts', id, 1, { name: `Person ${id}` });
		await mirror.load();
		glue.clear();
		await mirror.update();
		expect(glue.requests.filter((request) => request.startsWith('/contacts'))).toHaveLength(1);
	});

	it('reads on in larger pages where much changed', async () => {
		const { glue, clock, mirror } = setUp();
		await mirror.load();
		for (let id = 3000; id < 3120; id += 1) {
			glue.put('contacts', id, 1, { name: `Person ${id}` }, clock.now());
			glue.put('documents', id + 1000, 1, { name: `Document ${id}` }, clock.now());
		}
		glue.clear();
		await mirror.update();
		expect(mirror.titles('contact')).toHaveLength(121);
		expect(mirror.titles('document')).toHaveLength(121);
		expect(glue.requests.filter((request) => request.startsWith('/contacts'))).toHaveLength(2);
	});

	it('finds deletions in lists too long to be held, an organization at a time', async () => {
		const { glue, source } = setUp();
		for (let id = 5000; id < 6200; id += 1) glue.put('contacts', id, 2, { name: `Person ${id}` });
		const mirror = new Mirror(source);
		const other = new Mirror(source, OTHER);
		await mirror.load();
		await other.load();
		glue.remove('contacts', 5001);
		await mirror.update();
		await other.update();
		expect(other.titles('contact')).not.toContain('Person 5001');
		expect(mirror.titles('contact')).toEqual(['Person 1']);
		glue.clear();
		await other.update();
		expect(glue.requests.filter((request) => request.startsWith('/contacts'))).toHaveLength(1);
	});

	it('reads documents whole where IT Glue does not sort them', async () => {
		const { glue, clock, mirror } = setUp();
		glue.sorts = false;
		glue.put('documents', 130, 1, { name: 'Later' }, START + MINUTE);
		await mirror.load();
		clock.advance(MINUTE);
		glue.put('documents', 131, 1, { name: 'Latest' }, clock.now());
		await mirror.update();
		expect(mirror.titles('document')).toEqual(['Later', 'Latest', 'Runbook 1']);
	});

	it('follows asset types as they come, go and change their names', async () => {
		const { glue, clock, mirror } = setUp();
		await mirror.load();
		glue.put('flexible_asset_types', 51, 0, { name: 'Vendor', enabled: true });
		glue.put('flexible_assets', 140, 1, { name: 'Acme Telecom', 'flexible-asset-type-id': 51, traits: {} });
		clock.advance(61 * MINUTE);
		await mirror.update();
		expect(mirror.titles('flexible-asset')).toEqual(['Acme Telecom', 'Veeam 1']);

		glue.edit('flexible_asset_types', 50, { name: 'Backup plan' }, clock.now());
		glue.remove('flexible_asset_types', 51);
		clock.advance(61 * MINUTE);
		await mirror.update();
		expect(
			[...mirror.records.values()].filter(({ type }) => type === 'flexible-asset').map(({ kind }) => kind),
		).toEqual(['Backup plan']);
	});
});

describe('ItGlueSource over time', () => {
	it('finds a deletion even where the reading that would name it failed at first', async () => {
		const { glue, mirror } = setUp();
		await mirror.load();
		glue.remove('contacts', 203);
		glue.remove('contacts', 103);
		const answer = glue.client.get;
		let checked = 0;
		glue.client.get = async (path, query, options) => {
			if (path === '/contacts' && (checked += 1) === 2) throw failure('unavailable', 504);
			return await answer(path, query, options);
		};
		await expect(mirror.update()).rejects.toThrow('unavailable');
		await mirror.update();
		expect(mirror.titles('contact')).toEqual([]);
	});

	const table = fc.constantFrom('documents', 'contacts', 'flexible_assets');
	const step = fc.oneof(
		fc.record({ do: fc.constant('put' as const), table, organization: fc.constantFrom(1, 2) }),
		fc.record({ do: fc.constant('edit' as const), table, pick: fc.nat() }),
		fc.record({
			do: fc.constant('move' as const),
			table: fc.constantFrom('contacts', 'flexible_assets'),
			pick: fc.nat(),
		}),
		fc.record({ do: fc.constant('remove' as const), table, pick: fc.nat() }),
		fc.record({ do: fc.constant('wait' as const), seconds: fc.nat(3) }),
		fc.record({ do: fc.constant('check' as const) }),
	);

	it.each([[1000], [3]])(
		'ends up with what IT Glue holds, whatever happened (lists held up to %i records)',
		async (longest) => {
			await fc.assert(
				fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
					const { glue, clock, mirror, source } = setUp();
					const pages = glue.client.pages;
					glue.client.pages = (path, query, options) =>
						pages(path, query, { ...options, pageSize: Math.min(options?.pageSize ?? 50, longest) });
					const other = new Mirror(source, OTHER);
					await mirror.load();
					await other.load();
					let id = 1000;
					for (const now of steps) {
						if (now.do === 'wait') clock.advance(now.seconds * 1000);
						else if (now.do === 'check') await mirror.update();
						else if (now.do === 'put') {
							const attributes = { name: `New ${(id += 1)}`, content: '', 'flexible-asset-type-id': 50, traits: {} };
							glue.put(now.table, id, now.organization, attributes, clock.now());
						} else {
							const rows = glue.tables[now.table] ?? [];
							const row = rows[now.pick % Math.max(1, rows.length)];
							if (!row) continue;
							if (now.do === 'remove') glue.remove(now.table, Number(row.id));
							else if (now.do === 'edit')
								glue.edit(now.table, Number(row.id), { name: `Edited ${(id += 1)}` }, clock.now());
							else
								glue.edit(
									now.table,
									Number(row.id),
									{ 'organization-id': 3 - Number(row.attributes['organization-id']) },
									clock.now(),
								);
						}
					}
					await mirror.update();
					await other.update();
					for (const [organization, one] of [
						[1, mirror],
						[2, other],
					] as const) {
						for (const [name, type] of [
							['documents', 'document'],
							['contacts', 'contact'],
							['flexible_assets', 'flexible-asset'],
						] as const) {
							const rows = (glue.tables[name] ?? []).filter(
								(row) => row.attributes['organization-id'] === organization,
							);
							expect(one.titles(type)).toEqual(rows.map((row) => row.attributes.name).sort());
						}
					}
				}),
				{ numRuns: 200 },
			);
		},
	);
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
