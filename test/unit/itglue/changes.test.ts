import fc from 'fast-check';
import {
	type Change,
	type ChangeStream,
	commitChanges,
	dueExpirations,
	OVERLAP_MS,
	readChanged,
	readFrom,
	type StreamState,
} from '../../../src/itglue/changes';
import { isSameSecret } from '../../../src/itglue/changes-feed';
import { belongsTo, recordInFeed } from '../../../src/itglue/changes-streams';
import type { ItGlueClient, JsonApiPage, PageOptions } from '../../../src/itglue/client';
import type { JsonApiResource } from '../../../src/itglue/jsonapi';

const STREAM: ChangeStream = { name: 's', path: '/things', query: {}, pageSize: 3 };
const BOTH = new Set(['created', 'updated'] as const);
const START = Date.parse('2026-01-01T00:00:00.000Z');

type Operation = 'create' | 'update' | 'delete' | 'wait';

/** A list that is cut anew for each page, with things happening in between. */
class Things {
	private readonly things = new Map<string, JsonApiResource>();
	private now = START;
	private next = 1;
	/** Happens before each page but the first. */
	between: Operation[] = [];

	apply(operation: Operation): void {
		this.now += operation === 'wait' ? OVERLAP_MS * 2 : 1;
		const ids = [...this.things.keys()];
		const id = ids[(this.next * 7) % Math.max(1, ids.length)];
		if (operation === 'create') this.write(String(this.next++), new Date(this.now).toISOString());
		else if (id !== undefined && operation === 'update') this.write(id, this.things.get(id)!.attributes['created-at'] as string);
		else if (id !== undefined && operation === 'delete') this.things.delete(id);
	}

	get alive(): JsonApiResource[] {
		return [...this.things.values()];
	}

	get client(): ItGlueClient {
		const cut = (number: number, size: number): JsonApiPage => {
			const sorted = this.alive.sort((a, b) => time(b) - time(a));
			const resources = sorted.slice((number - 1) * size, number * size);
			return { resources, included: [], number, totalCount: sorted.length };
		};
		const operations = this.between;
		const apply = (operation: Operation) => this.apply(operation);
		async function* pages(_path: string, _query: unknown, { pageSize = 3 }: PageOptions = {}) {
			for (let number = 1; ; number += 1) {
				const page = cut(number, pageSize);
				yield page;
				if (page.resources.length < pageSize) return;
				const happening = operations.shift();
				if (happening) apply(happening);
			}
		}
		return { pages } as unknown as ItGlueClient;
	}

	private write(id: string, created: string): void {
		const attributes = { 'created-at': created, 'updated-at': new Date(this.now).toISOString() };
		this.things.set(id, { id, type: 'things', attributes });
	}
}

const time = ({ attributes }: JsonApiResource) => Date.parse(String(attributes['updated-at']));
const version = (resource: JsonApiResource) => `${resource.id}@${time(resource)}`;

const operation = fc.constantFrom<Operation>('create', 'update', 'delete', 'create', 'update', 'wait');
const step = fc.record({
	before: fc.array(operation, { maxLength: 12 }),
	during: fc.array(operation, { maxLength: 6 }),
	/** The poll fails after reading, or another one reads at the same time and commits first or last. */
	fate: fc.constantFrom('passes', 'fails', 'overlaps', 'overlaps late'),
});

describe('following changes', () => {
	it('misses no record and gives none twice, whatever overlaps, fails or happens while it reads', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(operation, { maxLength: 10 }), fc.array(step, { maxLength: 12 }), async (first, steps) => {
				const things = new Things();
				first.forEach((each) => things.apply(each));
				let state: StreamState | undefined;
				const given: Change[] = [];
				const read = async () => await readChanged(things.client, STREAM, readFrom(state)).catch(() => undefined);
				const commit = (resources: JsonApiResource[] | undefined) => {
					if (!resources) return;
					const result = commitChanges(state, resources, BOTH);
					state = result.state;
					given.push(...result.changes);
				};
				commit(await read());
				const known = new Set(things.alive.map(version));
				for (const { before, during, fate } of steps) {
					before.forEach((each) => things.apply(each));
					things.between = [...during];
					const early = await read();
					if (fate === 'fails') continue;
					const late = fate === 'passes' ? undefined : await read();
					commit(fate === 'overlaps late' ? late : early);
					commit(fate === 'overlaps late' ? early : late);
				}
				things.between = [];
				commit(await read());
				const versions = given.map(({ resource }) => version(resource));
				expect(new Set(versions).size).toBe(versions.length);
				const missed = things.alive.map(version).filter((each) => !known.has(each) && !versions.includes(each));
				expect(missed).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it('keeps the cursor at the time of a record, and tells created from updated', () => {
		const at = (id: string, created: number, updated: number) => ({
			id,
			type: 'things',
			attributes: { 'created-at': new Date(START + created).toISOString(), 'updated-at': new Date(START + updated).toISOString() },
		});
		const begun = commitChanges(undefined, [at('1', 0, 0)], BOTH);
		expect(begun).toEqual({ changes: [], state: { cursor: START, seen: { '1': START } } });
		const read = [at('3', 5, 9), at('1', 0, 7), at('2', 6, 6)];
		const events = (wanted: ReadonlySet<'created' | 'updated'>) =>
			commitChanges(begun.state, read, wanted).changes.map(({ event, resource }) => `${event} ${resource.id}`);
		expect(events(BOTH)).toEqual(['created 2', 'updated 1', 'created 3']);
		expect(events(new Set(['created']))).toEqual(['created 2', 'created 3']);
		expect(events(new Set(['updated']))).toEqual(['updated 1', 'updated 3']);
		expect(commitChanges(begun.state, read, BOTH).state.cursor).toBe(START + 9);
	});

	it('reports an expiration once, and again where its date moves', () => {
		const expiration = (date: string) => ({ id: '1', type: 'expirations', attributes: { 'expiration-date': date } });
		const now = Date.parse('2026-01-01T15:00:00Z');
		const due = (date: string, reported: Record<string, string>) => dueExpirations([expiration(date)], reported, 30, now);
		expect(due('2026-01-31', {}).due).toHaveLength(1);
		expect(due('2026-02-01', {}).due).toEqual([]);
		expect(due('2025-12-31', {}).due).toEqual([]);
		expect(due('2026-01-31', { '1': '2026-01-31' }).due).toEqual([]);
		expect(due('2026-01-30', { '1': '2026-01-31' })).toMatchObject({ due: [{ id: '1' }], reported: { '1': '2026-01-30' } });
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
