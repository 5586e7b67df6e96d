import { createDispatch, type DispatchOptions } from '../../../src/http/dispatch';
import { isServiceError } from '../../../src/http/errors';
import { parseRetryAfter } from '../../../src/http/retry-after';
import { createThrottle } from '../../../src/http/throttle';
import { type HttpMethod, type HttpResponse, TransportError } from '../../../src/http/transport';
import { VirtualClock } from '../../support/virtual-clock';

type Step = number | TransportError | Partial<HttpResponse>;

const reset = new TransportError('No answer', 'ECONNRESET', true);
const refusedConnection = new TransportError('No answer', 'ECONNREFUSED', false);

/** A transport that answers step by step; the last step stays. */
function setUp(steps: Step[]) {
	const clock = new VirtualClock();
	const throttle = createThrottle({ limit: 100, windowMs: 300_000, maxInFlight: 10 }, clock, () => 0.5);
	let sent = 0;
	const transport = async (): Promise<HttpResponse> => {
		const step = steps[Math.min(sent, steps.length - 1)]!;
		sent += 1;
		await clock.sleep(10);
		if (step instanceof Error) return await Promise.reject(step);
		return { status: 200, headers: {}, body: '', ...(typeof step === 'number' ? { status: step } : step) };
	};
	const dispatch = createDispatch({ service: 'Service', transport, clock, throttle, random: () => 0.5 });
	const start = clock.now();
	const send = async (method: HttpMethod, options?: DispatchOptions) => {
		const outcome = await clock.runUntil(
			dispatch({ method, url: 'https://service.example/' }, options).then(
				({ status }) => ({ status }),
				(error: unknown) => {
					if (!isServiceError(error)) return { thrown: error };
					const { kind, outcomeUnknown, message, advice, retryAfterMs } = error;
					return { kind, outcomeUnknown, text: `${message} ${advice}`, retryAfterMs };
				},
			),
		);
		return { ...outcome, sent, tookMs: clock.now() - start };
	};
	return { send, throttle, clock };
}

describe('repeating', () => {
	it.each([408, 425, 500, 502, 503, 504, 520, 522, 524, 530])('repeats a read that met a %i', async (status) => {
		expect(await setUp([status, status, 200]).send('GET')).toMatchObject({ status: 200, sent: 3 });
	});

	it('stops repeating a read after four attempts and hands over the answer', async () => {
		expect(await setUp([503]).send('GET')).toMatchObject({ status: 503, sent: 4 });
	});

	it.each(['POST', 'PATCH', 'PUT', 'DELETE'] as const)('never repeats a %s that met a 502', async (method) => {
		expect(await setUp([502, 200]).send(method)).toMatchObject({ status: 502, sent: 1 });
	});

	it('repeats a read whose connection broke', async () => {
		expect(await setUp([reset, 200]).send('GET')).toMatchObject({ status: 200, sent: 2 });
	});

	it('never repeats a write whose answer was lost, and says so', async () => {
		const outcome = await setUp([reset, 200]).send('POST');
		expect(outcome).toMatchObject({ kind: 'unreachable', outcomeUnknown: true, sent: 1 });
		expect(outcome).toMatchObject({ text: expect.stringContaining('whether the change was made') });
	});

	it('repeats a write that provably never left', async () => {
		expect(await setUp([refusedConnection, 201]).send('POST')).toMatchObject({ status: 201, sent: 2 });
	});

	it('says that the service is out of reach, and holds no slot for it', async () => {
		const { send, throttle } = setUp([refusedConnection]);
		expect(await send('POST')).toMatchObject({ kind: 'unreachable', outcomeUnknown: false, sent: 4 });
		expect(throttle.statistics().inWindow).toBe(0);
	});

	it('repeats a POST that only searches where the caller says so', async () => {
		expect(await setUp([503, 200]).send('POST', { repeatable: true })).toMatchObject({ status: 200, sent: 2 });
	});

	it('does not repeat what a certificate forbids', async () => {
		const failure = new TransportError('No answer', 'CERT_HAS_EXPIRED', false);
		expect(await setUp([failure]).send('GET')).toMatchObject({ sent: 1, text: expect.stringContaining('certificate') });
	});

	it("waits as long as a 503's Retry-After asks", async () => {
		const outcome = await setUp([{ status: 503, headers: { 'retry-after': '7' } }, 200]).send('GET');
		expect(outcome).toMatchObject({ status: 200, tookMs: 7020 });
	});

	it('does not wait beyond the budget for a repetition', async () => {
		const outcome = await setUp([{ status: 503, headers: { 'retry-after': '70' } }, 200]).send('GET', {
			maxWaitMs: 5000,
		});
		expect(outcome).toMatchObject({ status: 503, sent: 1 });
	});

	it.each([400, 401, 403, 404, 409, 413, 415, 422, 423, 302])('hands a %i over as it is', async (status) => {
		expect(await setUp([status]).send('GET')).toMatchObject({ status, sent: 1 });
	});
});

describe('429', () => {
	it.each(['GET', 'POST', 'PATCH', 'DELETE'] as const)('is waited out for a %s', async (method) => {
		const outcome = await setUp([{ status: 429, headers: { 'retry-after': '30' } }, 200]).send(method);
		expect(outcome).toMatchObject({ status: 200, sent: 2, tookMs: 30_020 });
	});

	it('is sat out for a whole window without a word of how long it takes', async () => {
		const clockBound = setUp([...Array.from({ length: 9 }, () => 429), 200]);
		const outcome = await clockBound.send('POST', { maxWaitMs: 600_000 });
		expect(outcome).toMatchObject({ status: 200, sent: 10 });
	});

	it('is said before it is waited out, and so is a limit of our own', async () => {
		const said: number[] = [];
		const { send, throttle, clock } = setUp([{ status: 429, headers: { 'retry-after': '30' } }, 200]);
		await send('GET', { onLimit: () => void said.push(clock.now()) });
		expect(said).toHaveLength(1);
		throttle.configure({ limit: 1, windowMs: 300_000, maxInFlight: 10 });
		const before = clock.now();
		await send('GET', { onLimit: () => void said.push(clock.now()) });
		expect(said.slice(1)).toEqual([before]);
		expect(clock.now()).toBeGreaterThan(before + 200_000);
	});

	it('without end ends after ten minutes where the caller set no bound', async () => {
		const outcome = await setUp([429]).send('GET');
		expect(outcome).toMatchObject({ kind: 'rate-limited' });
		expect(outcome.tookMs).toBeLessThanOrEqual(600_000);
	});

	it('ends with how long it would take where the budget is smaller', async () => {
		const outcome = await setUp([{ status: 429, headers: { 'retry-after': '240' } }]).send('GET', {
			maxWaitMs: 60_000,
		});
		expect(outcome).toMatchObject({ kind: 'rate-limited', sent: 1, retryAfterMs: 240_000 });
		expect(outcome).toMatchObject({ text: expect.stringContaining('4 minutes') });
	});
});

describe('cancelling', () => {
	it('ends the wait before a repetition', async () => {
		const { send, clock } = setUp([503]);
		const abort = new AbortController();
		clock.at(15, () => abort.abort());
		expect(await send('GET', { signal: abort.signal })).toMatchObject({ kind: 'cancelled', sent: 1 });
	});

	it('of a write under way leaves its outcome unknown', async () => {
		const outcome = await setUp([new TransportError('Cancelled', 'CANCELLED', true)]).send('POST');
		expect(outcome).toMatchObject({ kind: 'cancelled', outcomeUnknown: true, sent: 1 });
	});
});

it('hands on what is no network failure, and gives the place in flight back', async () => {
	const defect = new Error('the credential is missing');
	const transport = async () => await Promise.reject(defect);
	const clock = new VirtualClock();
	const throttle = createThrottle({ limit: 5, windowMs: 1000, maxInFlight: 1 }, clock);
	const dispatch = createDispatch({ service: 'Service', transport, clock, throttle });
	await expect(dispatch({ method: 'GET', url: 'https://service.example/' })).rejects.toBe(defect);
	expect(throttle.statistics().inFlight).toBe(0);
});

describe('Retry-After', () => {
	const now = Date.parse('2026-11-23T12:00:00Z');
	it.each([
		['30', 30_000],
		[' 1.5 ', 1500],
		['Mon, 23 Nov 2026 12:00:20 GMT', 20_000],
		['Monday, 23-Nov-26 12:00:20 GMT', 20_000],
		['Mon, 23 Nov 2026 11:00:00 GMT', undefined],
		['0', undefined],
		['-5', undefined],
		['soon', undefined],
		['', undefined],
		['9'.repeat(400), undefined],
		[undefined, undefined],
	])('%j is %j', (value, expected) => {
		expect(parseRetryAfter(value, now)).toBe(expected);
	});
});
