import type { NodeApiError } from 'n8n-workflow';
import type { RecordedRequest } from '../../simulators/shared/recorder';
import type { Seen } from '../support/fault-matrix/check';
import { ANSWER_FAULTS, type FaultRow, LONG_FAULTS } from '../support/fault-matrix/faults';
import { expectDocumented } from '../support/fault-matrix/observations';
import { attemptsOf } from '../support/fault-matrix/run';
import { openTrigger, type TriggerDesk, TRIGGERS, type Way } from '../support/fault-matrix/triggers';
import { type Loopback, startLoopback } from '../support/loopback';

/** Every trigger, with every fault at the first request of a poll, and of the work for a delivery: nothing is lost, nothing comes twice. */

// So that an answer is too big before it takes long; the real limit is tested with the transport.
jest.mock('../../src/http/transport', () => ({
	...jest.requireActual<object>('../../src/http/transport'),
	LARGEST_ANSWER: 4 * 1024 * 1024,
}));

const seen: Record<Way, Seen[]> = { poll: [], delivery: [] };
let elsewhere: Loopback;

beforeAll(async () => {
	elsewhere = await startLoopback();
});

afterAll(async () => await elsewhere.close());

/** @param clean the requests of a run without a fault */
async function meet(desk: TriggerDesk, row: FaultRow, clean: RecordedRequest[]) {
	desk.forgetRequests();
	const blow = row.fault(desk.clock.now());
	const location = blow.kind === 'redirect' ? { location: `${elsewhere.url}/steal` } : {};
	desk.faults.add({ ...blow, ...location, ...(row.lasts === 'once' && { times: 1 }) });
	const news = desk.happen();
	const error = await desk.meet().then(() => undefined, (reason: NodeApiError) => reason);
	const isLate = !desk.given().includes(news);
	const sent = attemptsOf([...desk.requests()], clean);
	desk.faults.clear();
	const everything = [desk.stored(), JSON.stringify(error?.toJSON?.() ?? error ?? null), String(error?.stack)].join('\n');
	const secrets = desk.secrets.filter((secret) => everything.includes(secret)).length;
	// Past any pause that was asked for.
	desk.clock.pass(blow.status === 429 ? 2 * 3600 : 2);
	await desk.poll();
	await desk.poll();
	return { error, sent, isLate, secrets, times: desk.given().filter((given) => given === news).length };
}

function wrong({ error, secrets, times }: Awaited<ReturnType<typeof meet>>): string[] {
	return [
		...(times === 1 ? [] : [`it came ${times} times`]),
		...(secrets > 0 ? ['a secret shows'] : []),
		...(elsewhere.seen.length > 0 ? ['the redirect was followed'] : []),
		...(error === undefined || (error.description && !/<[a-z!]|undefined|\[object|TypeError/i.test(`${error.message} ${error.description}`))
			? []
			: ['the error is not for people']),
	];
}

describe.each(['poll', 'delivery'] as const)('%s', (way) => {
	test.each(TRIGGERS)('%s', async (node) => {
		const desk = await openTrigger(node, way);
		try {
			desk.forgetRequests();
			desk.happen();
			await desk.meet();
			const clean = [...desk.requests()];
			expect(clean).not.toEqual([]);
			const problems: string[] = [];
			for (const row of [...ANSWER_FAULTS, ...LONG_FAULTS]) {
				const met = await meet(desk, row, clean);
				problems.push(...wrong(met).map((what) => `${row.name}: ${what} | ${met.error?.message}`));
				const reads = met.error?.message ?? '';
				const { sent, secrets, isLate } = met;
				seen[way].push({ operation: `${node} ${way}`, fault: row.name, sent, reads, isLate, saysUnknown: false, writtenTwice: met.times > 1, secrets });
			}
			expect(problems).toEqual([]);
		} finally {
			await desk.close();
		}
	});
});

test('the documentation says what came of it', () =>
	expectDocumented({ 'Triggers, polls': { seen: seen.poll, silent: [] }, 'Triggers, deliveries': { seen: seen.delivery, silent: [] } }));
