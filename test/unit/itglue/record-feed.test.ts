import fc from 'fast-check';
import type { ItGlueClient } from '../../../src/itglue/client';
import { FeedMemory, type FeedState } from '../../../src/itglue/feed-memory';
import { RecordFeed, type RecordNews } from '../../../src/itglue/record-feed';
import { type Happening, ScriptedItGlue } from './scripted-itglue';

const SETTINGS = {
	types: ['configurations', 'flexible-assets'],
	events: new Set(['created', 'updated'] as const),
	organizationIds: [],
	daysAhead: [],
};

/** Stands in for n8n around the trigger: gives on what is news, and stores what is remembered whenever it does. */
class Host {
	readonly given: string[] = [];
	private stored: FeedState = {};
	private memory = new FeedMemory('key');

	constructor(private readonly glue: ScriptedItGlue) {}

	/** n8n polls when a workflow is switched on, and stores what that leaves behind. */
	async activate(polls: number): Promise<void> {
		await Promise.all(Array.from({ length: polls }, async () => await this.poll()));
		this.stored = this.memory.toState();
	}

	async poll(lists = Infinity): Promise<void> {
		let asked = 0;
		const clock = { now: () => asked++, sleep: async () => {} };
		const feed = new RecordFeed(this.glue.client, this.memory, SETTINGS, clock);
		const news = await feed.poll({ until: lists, today: '2026-01-01' });
		this.give(news);
	}

	async call(id: string): Promise<void> {
		const clock = { now: () => 0, sleep: async () => {} };
		const feed = new RecordFeed(this.glue.client, this.memory, SETTINGS, clock);
		const news = await feed.look({ resource_url: this.glue.linkTo(id) });
		this.give(news ? [news] : [], true);
	}

	/** Memory is gone; what was stored is not. */
	restart(): void {
		this.memory = new FeedMemory('key');
		this.memory.absorb(JSON.parse(JSON.stringify(this.stored)) as FeedState);
	}

	/** As n8n does, a poll without news is not stored. */
	private give(news: RecordNews[], always = false): void {
		this.given.push(...news.map(({ resource }) => ScriptedItGlue.version(resource)));
		if (news.length > 0 || always) this.stored = this.memory.toState();
	}
}

const happening = fc.constantFrom<Happening>('create', 'create late', 'update', 'update', 'delete', 'new type', 'tick', 'wait');
const whileReading = fc.constantFrom<Happening>('create', 'update', 'delete', 'delete', 'delete', 'wait');
const beforehand = fc.array(fc.constantFrom<Happening>('create', 'create', 'update', 'tick', 'wait'), { maxLength: 30 });
const action = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ do: fc.constant('happen' as const), what: happening }) },
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('poll' as const), lists: fc.constantFrom(1, 2, Infinity) }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('overlap' as const), polls: fc.integer({ min: 2, max: 3 }) }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constant('call' as const), which: fc.nat(20), times: fc.integer({ min: 1, max: 2 }) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const), after: fc.nat(4) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
);

describe('following IT Glue', () => {
	it('misses no record and gives no version twice, whatever overlaps, fails, moves, gets lost or happens in one second', async () => {
		await fc.assert(
			fc.asyncProperty(
				beforehand,
				fc.integer({ min: 1, max: 2 }),
				fc.array(whileReading, { maxLength: 4 }),
				fc.array(action, { maxLength: 25 }),
				fc.array(whileReading, { maxLength: 40 }),
				fc.scheduler(),
				async (before, first, atFirst, actions, meanwhile, scheduler) => {
					const glue = new ScriptedItGlue(async () => await scheduler.schedule(Promise.resolve()));
					const host = new Host(glue);
					const run = async (...work: Array<Promise<void>>) => await scheduler.waitFor(Promise.all(work));
					before.forEach((what) => glue.apply(what));
					const known = new Set(glue.versions);
					glue.between = [...atFirst];
					await run(host.activate(first));
					for (const version of glue.versions) known.add(version);
					glue.between = [...meanwhile];
					for (const each of actions) {
						if (each.do === 'happen') glue.apply(each.what);
						if (each.do === 'poll') await run(host.poll(each.lists));
						if (each.do === 'overlap') await run(...Array.from({ length: each.polls }, async () => await host.poll()));
						if (each.do === 'restart') host.restart();
						if (each.do === 'call') {
							const id = glue.ids[each.which % Math.max(1, glue.ids.length)];
							if (id) await run(...Array.from({ length: each.times }, async () => await host.call(id)), host.poll());
						}
						if (each.do === 'fail') {
							glue.failAfter(each.after);
							await run(host.poll().catch(() => undefined));
							glue.failAfter(Infinity);
						}
						glue.apply('tick');
					}
					glue.between = [];
					glue.apply('show all');
					await run(host.poll());
					expect(new Set(host.given).size).toBe(host.given.length);
					const missed = glue.versions.filter((version) => !known.has(version) && !host.given.includes(version));
					expect(missed).toEqual([]);
				},
			),
			{ numRuns: 400 },
		);
	});

	it('misses nothing where two polls begin at once and much happens between them', async () => {
		const at = (id: string, minutes: number) => {
			const time = new Date(Date.parse('2026-01-01') + minutes * 60_000).toISOString();
			return { id, type: 'configurations', attributes: { 'created-at': time, 'updated-at': time } };
		};
		const early = [at('1', 0)];
		const late = [at('3', 10), at('2', 5), at('1', 0)];
		const lists = [early, late, late];
		async function* pages() {
			const resources = lists.shift() ?? [];
			yield { resources, included: [], number: 1, totalCount: resources.length };
		}
		const memory = new FeedMemory('key');
		const clock = { now: () => 0, sleep: async () => {} };
		const settings = { ...SETTINGS, types: ['configurations'] };
		const feed = new RecordFeed({ pages } as unknown as ItGlueClient, memory, settings, clock);
		const poll = async () => (await feed.poll({ until: Infinity, today: '2026-01-01' })).map(({ resource }) => resource.id);
		expect(await Promise.all([poll(), poll()])).toEqual([[], []]);
		expect(await poll()).toEqual(['2', '3']);
		expect(lists).toEqual([]);
	});
});
