import type { SealedPlan } from '../../src/servicedesk/writeback/propose';
import { fs, path } from '../../scripts/support/platform';
import { PROJECT } from '../../scripts/support/project';
import type { BenchResolution } from '../../scripts/bench/writeback';
import type { Snapshot } from '../../simulators/itglue/database';
import { TransportError } from '../../src/http/transport';
import { type Cut, resolution, resolved, WriteBackDesk } from '../support/write-back';

const kiosk = resolution('977031');
const resin = resolution('977002');

/** One ticket for each operation, each with a configuration to link. */
const CASES: Record<string, BenchResolution> = {
	'update-document': resolution('977037'),
	'update-flexible-asset': resolved(kiosk, {
		resolution: `${kiosk.ticket.resolution ?? ''}\nAlso moved to BWL-SW-WH1 port 7.`,
	}),
	'create-document': resolved(resin, {
		resolution:
			'Formbox R3 resin printer (10.28.0.98) flaps because its NIC cannot do 802.3bz on OSA-SW-10G port 17. ' +
			'Forced port 17 to 100 Mbit full in the Dashboard, RSTP on.',
	}),
};

/** What `docs/write-back.md` says an operation costs, whose row begins with its name. */
function documentedRequests(operation: string): number {
	const text = fs.readFileSync(path.join(PROJECT, 'docs/write-back.md'), 'utf8');
	const row = new RegExp(`^\\| \`${operation}\`[^|]*\\| (\\d+) \\|$`, 'm').exec(text);
	return Number(row?.[1]);
}

describe.each(Object.entries(CASES))('%s, with the connection cut', (operation, ticket) => {
	let desk: WriteBackDesk;
	let untouched: Snapshot;
	let plan: SealedPlan;
	let once: { state: string; requests: number };

	beforeAll(async () => {
		desk = await WriteBackDesk.start(ticket.organizationId);
		plan = await desk.planFor(ticket);
		untouched = desk.simulator.database.snapshot();
		const { client, sent } = desk.cutClient({ at: Infinity, when: 'before', how: 'once' });
		await desk.apply(plan, client);
		once = { state: desk.state(), requests: sent() };
	});
	beforeEach(() => desk.simulator.database.restore(untouched));
	afterAll(async () => await desk.close());

	it('is the operation that is tested, and links something', async () => {
		desk.simulator.clearRequests();
		await desk.apply(plan);
		expect(plan.operation).toBe(operation);
		expect(desk.simulator.requests.filter(({ path }) => path.endsWith('/related_items'))).toHaveLength(1);
	});

	it('takes the requests that the documentation says', () => {
		expect(documentedRequests(operation)).toBe(once.requests);
	});

	it('writes one entry, or an article of the 9 sections that the documentation counts on', async () => {
		await desk.apply(plan);
		const { added } = desk.simulator.database.diff(untouched);
		const sections = { 'update-document': 1, 'update-flexible-asset': 0, 'create-document': 9 }[operation];
		expect(added.filter(({ type }) => type === 'document-sections')).toHaveLength(sections ?? NaN);
	});

	it('changes nothing when it is applied again', async () => {
		await desk.apply(plan);
		const before = desk.simulator.database.snapshot();
		expect((await desk.apply(plan)).status).toBe('already-applied');
		expect(desk.simulator.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
	});

	it.each<[Cut['how'], Cut['when']]>([
		['once', 'before'],
		['once', 'after'],
		['crash', 'before'],
		['crash', 'after'],
	])(
		'ends as if nothing had happened: %s, %s the request is carried out, at every request in turn',
		async (how, when) => {
			for (let at = 1; at <= once.requests; at += 1) {
				desk.simulator.database.restore(untouched);
				const { client } = desk.cutClient({ at, when, how });
				const first = await desk.apply(plan, client).then(
					({ status }) => status,
					() => 'failed',
				);
				if (how === 'crash') expect({ at, first }).toEqual({ at, first: 'failed' });
				await desk.apply(plan);
				expect({ at, state: desk.state() }).toEqual({ at, state: once.state });
			}
		},
	);

	it('goes on after several crashes in a row', async () => {
		for (let at = 1; at <= once.requests; at += 1) {
			const { client } = desk.cutClient({ at, when: at % 2 === 0 ? 'after' : 'before', how: 'crash' });
			await desk.apply(plan, client).catch(() => undefined);
		}
		await desk.apply(plan);
		expect(desk.state()).toBe(once.state);
	});
});

describe('an article, where it is another day at IT Glue than in n8n', () => {
	const ticket = CASES['create-document'];
	let desk: WriteBackDesk;
	beforeAll(async () => (desk = await WriteBackDesk.start(ticket.organizationId)));
	afterAll(async () => await desk.close());

	it('goes on after a lost answer to its creation', async () => {
		desk.vendorBehindMs = 10 * 3_600_000;
		const plan = await desk.planFor(ticket);
		const before = desk.simulator.database.snapshot();
		const crashing = desk.client(async (request, send) => {
			const answer = await send(request);
			if (request.method === 'POST' && request.url.includes('/documents')) {
				throw new TransportError('No answer (ECONNRESET).', 'ECONNRESET', true);
			}
			return answer;
		});
		await desk.apply(plan, crashing).catch(() => undefined);
		expect((await desk.apply(plan)).status).toMatch(/applied/);
		expect(desk.simulator.database.diff(before).added.filter(({ type }) => type === 'documents')).toHaveLength(1);
	});
});
