import { KnowledgeBase } from '../../../src/knowledge/base';
import { recordKey, type KnowledgeRecord } from '../../../src/knowledge/record';
import type { KnowledgeSource, ReadOptions, SourceChanges } from '../../../src/knowledge/source';
import { failure, ManualClock, MINUTE } from './fake-itglue';

function record(id: string, organizationId = '1', text = 'text'): KnowledgeRecord {
	return {
		id,
		type: 'document',
		kind: null,
		title: `Document ${id}`,
		url: '',
		organizationId,
		organizationName: '',
		fields: [{ role: 'body', label: 'Body', text }],
		identifiers: [],
		links: [],
		archived: false,
		createdAt: null,
		updatedAt: null,
	};
}

/** A source whose answers the test decides, and which counts what it is asked. */
class ScriptedSource implements KnowledgeSource {
	readonly name = 'Docs';
	readonly calls: string[] = [];
	records: (organizationId: string) => KnowledgeRecord[] = (organizationId) => [record('1', organizationId)];
	answer: Pick<SourceChanges, 'changed' | 'removed'> = { changed: [], removed: [] };
	error: Error | null = null;
	gate: Promise<void> = Promise.resolve();
	lastOptions: ReadOptions | null = null;

	async load(organizationId: string, options: ReadOptions) {
		await this.asked('load', organizationId, options);
		return { records: this.records(organizationId), cursor: { read: 1 }, warnings: [] };
	}

	async changes(organizationId: string, _cursor: unknown, _known: unknown, options: ReadOptions) {
		await this.asked('changes', organizationId, options);
		return { ...this.answer, cursor: { read: 2 }, warnings: [] };
	}

	private async asked(what: string, organizationId: string, options: ReadOptions): Promise<void> {
		this.calls.push(`${what} ${organizationId}`);
		this.lastOptions = options;
		await this.gate;
		if (this.error) throw this.error;
	}
}

function setUp(settings: ConstructorParameters<typeof KnowledgeBase>[1] = {}) {
	const clock = new ManualClock();
	const base = new KnowledgeBase(clock, settings);
	return { clock, base, scope: base.scope('key-1'), source: new ScriptedSource() };
}

function gate() {
	let open = () => undefined as void;
	const closed = new Promise<void>((resolve) => (open = resolve));
	return { closed, open: () => open() };
}

describe('KnowledgeBase', () => {
	it('loads an organization once and asks for changes after the interval only', async () => {
		const { clock, scope, source } = setUp();
		const first = await scope.organization('1', source);
		clock.advance(4 * MINUTE);
		expect((await scope.organization('1', source)).records).toBe(first.records);
		clock.advance(MINUTE);
		const later = await scope.organization('1', source);
		expect(source.calls).toEqual(['load 1', 'changes 1']);
		expect(later.version).toBe(first.version);
		expect(later.checkedAt).toBe(clock.now());
		expect(scope.statistics()).toMatchObject({ partitions: 1, records: 1, hits: 1, loads: 1, checks: 1, failures: 0 });
		expect(scope.statistics().bytes).toBeGreaterThan(0);
	});

	it('lets all callers share one reading, whichever execution they come from', async () => {
		const { scope, source } = setUp();
		const other = new ScriptedSource();
		const { closed, open } = gate();
		source.gate = closed;
		const reading = [scope.organization('1', source), scope.organization('1', other), scope.organization('1', other)];
		open();
		const [a, b] = await Promise.all(reading);
		expect(a?.records).toBe(b?.records);
		expect([source.calls, other.calls]).toEqual([['load 1'], []]);
	});

	it('goes on for the others when one caller gives up', async () => {
		const { scope, source } = setUp();
		const { closed, open } = gate();
		source.gate = closed;
		const impatient = new AbortController();
		const given = scope.organization('1', source, { signal: impatient.signal });
		const waiting = scope.organization('1', source);
		impatient.abort();
		await expect(given).rejects.toMatchObject({ kind: 'cancelled' });
		open();
		expect((await waiting).records.size).toBe(1);
		expect(source.calls).toEqual(['load 1']);
	});

	it('never shares between credentials', async () => {
		const { base, scope, source } = setUp();
		await scope.organization('1', source);
		const other = base.scope('key-2');
		source.records = () => [];
		expect((await other.organization('1', source)).records.size).toBe(0);
		expect((await scope.organization('1', source)).records.size).toBe(1);
		expect([scope.statistics().records, other.statistics().records, base.statistics().partitions]).toEqual([1, 0, 2]);
		expect(scope.shared('x', () => ({}))).toBe(scope.shared('x', () => ({})));
		expect(scope.shared('x', () => ({}))).not.toBe(other.shared('x', () => ({})));
		scope.forget();
		expect(base.statistics().partitions).toBe(1);
	});

	it('forgets what a credential read that nobody had for two days, as one that was rotated', async () => {
		const { base, clock, scope, source } = setUp();
		await scope.organization('1', source);
		scope.shared('x', () => 'old');
		const current = base.scope('key-2');
		await current.organization('1', source);
		clock.advance(47 * 60 * MINUTE);
		base.scope('key-2');
		expect(base.statistics().partitions).toBe(2);
		clock.advance(2 * 60 * MINUTE);
		expect(base.scope('key-2')).toBe(current);
		expect([base.statistics().partitions, current.statistics().partitions]).toEqual([1, 1]);
		expect(base.scope(scope.key).shared('x', () => 'new')).toBe('new');
	});

	it('applies changes and gives the same objects for what stayed the same', async () => {
		const { clock, scope, source } = setUp();
		source.records = () => [record('1'), record('2'), record('3')];
		const before = await scope.organization('1', source);
		source.answer = {
			changed: [record('1'), record('2', '1', 'new text'), record('4')],
			removed: ['document/3', 'document/4', 'document/9'],
		};
		clock.advance(5 * MINUTE);
		const after = await scope.organization('1', source);
		expect([...after.records.keys()]).toEqual(['document/1', 'document/2', 'document/4']);
		expect(after.records.get('document/1')).toBe(before.records.get('document/1'));
		expect(after.records.get('document/2')?.fields[0]?.text).toBe('new text');
		expect(after.version).toBeGreaterThan(before.version);
		expect(before.records.size).toBe(3);
	});

	it('counts the bytes of what it holds, however it came', async () => {
		const { clock, base, scope, source } = setUp();
		const records = [record('1'), record('2', '1', 'x'.repeat(500)), record('5')];
		source.answer = { changed: records, removed: [] };
		await scope.organization('1', source);
		clock.advance(5 * MINUTE);
		await scope.organization('1', source);
		const whole = base.scope('other').put({ organizationId: '1', records, cursor: {}, warnings: [] });
		expect(whole.records.size).toBe(3);
		expect(scope.statistics().bytes).toBe(base.scope('other').statistics().bytes);
	});

	it('computes from a partition once a version, and hands the earlier value on', async () => {
		const { clock, scope, source } = setUp();
		const built: Array<string | undefined> = [];
		const derive = async () => {
			const partition = await scope.organization('1', source);
			return partition.derived<string>('ids', (records, previous) => {
				built.push(previous);
				return [...records.keys()].join();
			});
		};
		expect([await derive(), await derive()]).toEqual(['document/1', 'document/1']);
		clock.advance(5 * MINUTE);
		expect(await derive()).toBe('document/1');
		expect(built).toEqual([undefined]);

		for (const id of ['2', '3']) {
			source.answer = { changed: [record(id)], removed: [] };
			clock.advance(5 * MINUTE);
			await scope.organization('1', source);
		}
		expect(await derive()).toBe('document/1,document/2,document/3');
		expect(built).toEqual([undefined, 'document/1']);
	});

	it('never hands a value on twice', async () => {
		const { clock, scope, source } = setUp();
		const old = await scope.organization('1', source);
		old.derived('list', () => ['built']);
		source.answer = { changed: [record('2')], removed: [] };
		clock.advance(5 * MINUTE);
		const current = await scope.organization('1', source);
		const moved = current.derived<string[]>('list', (_records, previous) => previous ?? []);
		expect(moved).toEqual(['built']);
		expect(old.derived<string[]>('list', (_records, previous) => previous ?? ['anew'])).toEqual(['anew']);
	});

	it('serves what it has, with a warning, while the source is down, and leaves the source alone for a while', async () => {
		const { clock, scope, source } = setUp();
		await scope.organization('1', source);
		source.error = failure('unavailable', 503);
		clock.advance(7 * MINUTE);
		const old = await scope.organization('1', source);
		expect(old.warnings).toEqual(['Docs did not answer, so this is its documentation as of 7 minutes ago.']);
		expect(old.records.size).toBe(1);
		clock.advance(MINUTE / 4);
		await scope.organization('1', source);
		expect(source.calls).toHaveLength(2);
		source.error = null;
		clock.advance(MINUTE);
		expect((await scope.organization('1', source)).warnings).toEqual([]);
		expect(scope.statistics().failures).toBe(1);
	});

	it.each(['credential', 'permission', 'invalid', 'not-found'] as const)(
		'shows a failure of kind %s at once',
		async (kind) => {
			const { clock, scope, source } = setUp();
			await scope.organization('1', source);
			source.error = failure(kind);
			clock.advance(5 * MINUTE);
			await expect(scope.organization('1', source)).rejects.toBe(source.error);
		},
	);

	it('does not serve what is too old, nor anything it never had', async () => {
		const { clock, scope, source } = setUp({ maxStaleMs: 60 * MINUTE });
		source.error = failure('unreachable');
		await expect(scope.organization('1', source)).rejects.toBe(source.error);
		source.error = null;
		await scope.organization('1', source);
		source.error = failure('unreachable');
		clock.advance(61 * MINUTE);
		await expect(scope.organization('1', source)).rejects.toBe(source.error);
	});

	it('reads everything again from time to time, and keeps the version where nothing differs', async () => {
		const { clock, scope, source } = setUp({ reloadMs: 60 * MINUTE });
		source.records = () => [record('1'), record('2')];
		const before = await scope.organization('1', source);
		clock.advance(60 * MINUTE);
		const same = await scope.organization('1', source);
		source.records = () => [record('2')];
		clock.advance(60 * MINUTE);
		const fewer = await scope.organization('1', source);
		expect(source.calls).toEqual(['load 1', 'load 1', 'load 1']);
		expect(same.version).toBe(before.version);
		expect([...fewer.records.keys()]).toEqual(['document/2']);
	});

	it('drops the organizations not asked for longest, never the one just read', async () => {
		const { base, scope, source } = setUp({ maxRecords: 4 });
		source.records = (organizationId) => ['1', '2'].map((id) => record(id, organizationId));
		await scope.organization('1', source);
		await scope.organization('2', source);
		await scope.organization('1', source);
		await scope.organization('3', source);
		await scope.organization('1', source);
		expect(source.calls).toEqual(['load 1', 'load 2', 'load 3']);
		expect(base.statistics()).toMatchObject({ partitions: 2, records: 4, evictions: 1 });
		base.configure({ maxBytes: 1 });
		expect((await scope.organization('4', source)).records.size).toBe(2);
		expect(base.statistics().partitions).toBe(1);
	});

	it('asks again after a write, and in any case where no age is allowed', async () => {
		const { scope, source } = setUp();
		await scope.organization('1', source);
		scope.invalidate('1');
		await scope.organization('1', source);
		expect(source.lastOptions).toMatchObject({ maxAgeMs: 0, lane: 'interactive' });
		await scope.organization('1', source, { freshnessMs: 0, lane: 'bulk' });
		expect(source.lastOptions).toMatchObject({ lane: 'bulk' });
		expect(source.calls).toEqual(['load 1', 'changes 1', 'changes 1']);
	});

	it('takes in what a sync read', async () => {
		const { clock, scope, source } = setUp();
		scope.put({ organizationId: '1', records: [record('7')], cursor: {}, warnings: ['Folders are missing.'] });
		const partition = await scope.organization('1', source);
		expect([...partition.records.keys()]).toEqual([recordKey(record('7'))]);
		expect(partition.warnings).toEqual(['Folders are missing.']);
		clock.advance(5 * MINUTE);
		await scope.organization('1', source);
		expect(source.calls).toEqual(['changes 1']);
	});
});
