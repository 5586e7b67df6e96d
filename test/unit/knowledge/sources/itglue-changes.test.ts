import fc from 'fast-check';
import { failure, MINUTE, START } from '../fake-itglue';
import { Mirror, OTHER, setUp } from '../mirror';

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

	it('goes on saying what the last whole reading could not read', async () => {
		const { glue, clock, mirror } = setUp();
		glue.edit('documents', 100, { 'document-folder-id': 71 }, START);
		glue.failures = [{ path: /document_folders/, error: failure('permission', 401) }];
		const { warnings } = await mirror.load();
		expect(warnings).toEqual([expect.stringContaining('folder names')]);
		expect((await mirror.update(MINUTE)).warnings).toEqual(warnings);
		clock.advance(5 * MINUTE);
		glue.put('documents', 150, 1, { name: 'Root' }, clock.now());
		expect((await mirror.update()).warnings).toEqual(warnings);
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
				{ numRuns: 100 },
			);
		},
	);
});
