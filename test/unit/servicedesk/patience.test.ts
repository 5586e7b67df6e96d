import { InputError, ServiceError, type FailureKind } from '../../../src/http/errors';
import { patience, type PatienceSettings } from '../../../src/servicedesk/patience';

/** Time that passes by sleeping only. */
function fakeClock() {
	const sleeps: number[] = [];
	return {
		sleeps,
		now: () => sleeps.reduce((sum, ms) => sum + ms, 0),
		sleep: async (ms: number) => void sleeps.push(ms),
	};
}

const withPatience = async <T>(work: () => Promise<T>, settings: PatienceSettings) => await patience(settings)(work);

const failing = (kind: FailureKind, retryAfterMs?: number) =>
	new ServiceError(`It is ${kind}.`, { kind, service: 'IT Glue', advice: 'Wait.', retryAfterMs });

describe('patience', () => {
	it('waits longer and longer until the service answers', async () => {
		const clock = fakeClock();
		let tries = 0;
		const work = async () => (++tries < 4 ? await Promise.reject(failing('unreachable')) : 'found');
		expect(await withPatience(work, { patienceMs: 60_000, clock })).toBe('found');
		expect(clock.sleeps).toEqual([2_000, 4_000, 8_000]);
	});

	it('gives up with the last failure, within its time', async () => {
		const clock = fakeClock();
		const work = async () => await Promise.reject(failing('unavailable'));
		await expect(withPatience(work, { patienceMs: 120_000, clock })).rejects.toMatchObject({ kind: 'unavailable' });
		expect(clock.now()).toBeLessThanOrEqual(120_000);
		expect(clock.now()).toBeGreaterThan(60_000);
	});

	it('is one for all the work it is asked for: where the time is up, each is tried once', async () => {
		const clock = fakeClock();
		const patiently = patience({ patienceMs: 60_000, clock });
		const work = async () => await Promise.reject(failing('unavailable'));
		await expect(patiently(work)).rejects.toMatchObject({ kind: 'unavailable' });
		const waited = clock.sleeps.length;
		await expect(patiently(work)).rejects.toMatchObject({ kind: 'unavailable' });
		expect(clock.sleeps.length - waited).toBeLessThanOrEqual(1);
		expect(clock.now()).toBeLessThanOrEqual(60_000);
	});

	it('tries once where it has none', async () => {
		const clock = fakeClock();
		await expect(withPatience(async () => await Promise.reject(failing('unreachable')), { patienceMs: 0, clock })).rejects.toThrow();
		expect(clock.sleeps).toEqual([]);
	});

	it('waits at least as long as the service asks for', async () => {
		const clock = fakeClock();
		let tries = 0;
		const work = async () => (++tries < 2 ? await Promise.reject(failing('rate-limited', 45_000)) : tries);
		await withPatience(work, { patienceMs: 60_000, clock });
		expect(clock.sleeps).toEqual([45_000]);
	});

	it.each([failing('credential'), failing('permission'), failing('cancelled'), new InputError('No.', 'Do.'), new Error('bug')])(
		'does not wait for what waiting does not mend: %s',
		async (error) => {
			const clock = fakeClock();
			await expect(withPatience(async () => await Promise.reject(error), { patienceMs: 60_000, clock })).rejects.toBe(error);
			expect(clock.sleeps).toEqual([]);
		},
	);
});
