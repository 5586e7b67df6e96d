import { commitChanges, commitOne, mergedState, readChanged, type StreamState } from '../../../src/itglue/changes';
import { isSameSecret } from '../../../src/itglue/changes-feed';
import { belongsTo, recordInFeed } from '../../../src/itglue/changes-streams';
import type { ItGlueClient } from '../../../src/itglue/client';

const BOTH = new Set(['created', 'updated'] as const);
const START = Date.parse('2026-01-01T00:00:00.000Z');

describe('following changes', () => {
	it('reads a list again that lost records while it was read', async () => {
		const thing = (id: string) => ({ id, type: 'things', attributes: { 'updated-at': new Date(START + Number(id)).toISOString() } });
		const reads = [
			[{ ids: ['6', '5', '4'], total: 6 }, { ids: ['2', '1'], total: 5 }],
			[{ ids: ['5', '4', '3'], total: 5 }, { ids: ['2', '1'], total: 5 }],
		];
		async function* pages() {
			for (const { ids, total } of reads.shift() ?? []) yield { resources: ids.map(thing), included: [], number: 1, totalCount: total };
		}
		const stream = { name: 's', group: 's', path: '/things', query: {}, pageSize: 3 };
		const found = await readChanged({ pages } as unknown as ItGlueClient, stream, START);
		expect(found.map(({ id }) => id)).toContain('3');
		expect(reads).toEqual([]);
	});

	it('keeps the cursor at the time of a record, and tells created from updated', () => {
		const at = (id: string, created: number, updated: number) => ({
			id,
			type: 'things',
			attributes: { 'created-at': new Date(START + created).toISOString(), 'updated-at': new Date(START + updated).toISOString() },
		});
		const begun = commitChanges(undefined, [at('1', 0, 0)], BOTH);
		expect(begun).toEqual({ changes: [], state: { cursor: START, seen: { '1': [START, expect.any(String)] } } });
		const read = [at('3', 5, 9), at('1', 0, 7), at('2', 6, 6)];
		const events = (wanted: ReadonlySet<'created' | 'updated'>) =>
			commitChanges(begun.state, read, wanted).changes.map(({ event, resource }) => `${event} ${resource.id}`);
		expect(events(BOTH)).toEqual(['created 2', 'updated 1', 'created 3']);
		expect(events(new Set(['created']))).toEqual(['created 2', 'created 3']);
		expect(events(new Set(['updated']))).toEqual(['updated 1', 'updated 3']);
		expect(commitChanges(begun.state, read, BOTH).state.cursor).toBe(START + 9);
	});

	it('counts a second version of the same second once, and no address that was only signed anew', () => {
		const thing = (more: object) => ({
			id: '1',
			type: 'things',
			attributes: { 'created-at': new Date(START).toISOString(), 'updated-at': new Date(START + 1000).toISOString(), ...more },
		});
		let state: StreamState = { cursor: START, seen: {} };
		const news = (more: object) => {
			const committed = commitChanges(state, [thing(more)], BOTH);
			({ state } = committed);
			return committed.changes.length;
		};
		const file = (signature: string) => ({ traits: { manual: { name: 'a.pdf', url: `https://files.example/a.pdf?sig=${signature}` } } });
		expect([news(file('1')), news(file('2')), news(file('3'))]).toEqual([1, 0, 0]);
		expect(news({ traits: { manual: null }, name: 'b' })).toBe(1);
		expect(news({ name: 'b', traits: { manual: null } })).toBe(0);
		expect(news({ name: 'c' })).toBe(0);
	});

	it('remembers the last ones told of where the list is never read', () => {
		const told = (number: number) => ({
			id: String(number),
			type: 'things',
			attributes: { 'updated-at': new Date(START + number * 1000).toISOString() },
		});
		let state: StreamState | undefined;
		for (let number = 0; number < 1200; number += 1) ({ state } = commitOne(state, told(number), BOTH));
		expect(state?.cursor).toBeUndefined();
		expect(Object.keys(state!.seen)).toHaveLength(1000);
		expect(commitOne(state, told(1199), BOTH).change).toBeUndefined();
	});

	it('merges two copies of what is known without forgetting', () => {
		const a: StreamState = { cursor: START + 1000, seen: { '1': [START + 1000, 'x'], '2': [START, 'y'] } };
		const b: StreamState = { seen: { '1': [START + 1000, 'z'], '3': [START + 2000, 'v'] } };
		const merged = { cursor: START + 1000, seen: { '1': [START + 1000], '2': [START, 'y'], '3': [START + 2000, 'v'] } };
		expect(mergedState(a, b)).toEqual(merged);
		expect(mergedState(b, a)).toEqual(merged);
		expect(mergedState(b, b)).toEqual(b);
	});
});

describe('live feeds', () => {
	it('name a record by a link, of the chosen resources only', () => {
		const body = { trigger_name: 'x', resource_url: 'https://msp.itglue.com/1/docs/22', other: 'https://evil.example/x' };
		expect(recordInFeed(body, ['configurations', 'documents'])).toEqual({ type: 'documents', id: '22' });
		expect(recordInFeed(body, ['configurations'])).toBeUndefined();
		expect(recordInFeed('text', ['documents'])).toBeUndefined();
	});

	it('are proved by a secret that is long enough', () => {
		const secret = 'a-long-enough-secret';
		expect(isSameSecret(secret, secret)).toBe(true);
		expect([undefined, '', [secret], 'a-long-enough-secreT', `${secret} `].some((given) => isSameSecret(given, secret))).toBe(false);
		expect(isSameSecret('', '')).toBe(false);
		expect(isSameSecret('short', 'short')).toBe(false);
	});

	it('count for the chosen organizations', () => {
		const record = { id: '5', type: 'contacts', attributes: { 'organization-id': 7 } };
		expect([belongsTo(record, []), belongsTo(record, ['7']), belongsTo(record, ['5'])]).toEqual([true, true, false]);
		expect(belongsTo({ ...record, type: 'organizations' }, ['5'])).toBe(true);
	});
});
