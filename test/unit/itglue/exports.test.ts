import { ServiceError } from '../../../src/http/errors';
import type { ItGlueClient } from '../../../src/itglue/client';
import { awaitExport } from '../../../src/itglue/exports';
import { VirtualClock } from '../../support/virtual-clock';

const MINUTE = 60_000;

/** An IT Glue that answers with these attributes in turn, the last ones for ever. */
function setUp(...answers: Array<Record<string, unknown>>) {
	const clock = new VirtualClock();
	const asked: number[] = [];
	const get = async (path: string) => {
		expect(path).toBe('/exports/7');
		asked.push(clock.now());
		const attributes = answers[Math.min(asked.length, answers.length) - 1];
		return await Promise.resolve({ data: { id: '7', type: 'exports', attributes } });
	};
	return { client: { get } as unknown as ItGlueClient, clock, asked };
}

const RUNNING = { status: 'running', 'download-url': null };
const DONE = { status: 'done', 'download-url': 'https://files.example.com/7.zip' };

describe('waiting for an export', () => {
	it('ends at once where it is there', async () => {
		const { client, clock, asked } = setUp(DONE);
		expect(await awaitExport(client, '7', { clock, maxWaitMs: MINUTE })).toMatchObject({ id: '7', attributes: DONE });
		expect(asked).toHaveLength(1);
	});

	it('asks less and less often, a minute apart at most', async () => {
		const { client, clock, asked } = setUp(...Array.from({ length: 9 }, () => RUNNING), DONE);
		await clock.runUntil(awaitExport(client, '7', { clock, maxWaitMs: 30 * MINUTE }));
		const pauses = asked.slice(1).map((time, index) => (time - asked[index]) / 1000);
		expect(pauses).toEqual([2, 4, 8, 16, 32, 60, 60, 60, 60]);
	});

	it('is bounded, and says that the export goes on', async () => {
		const { client, clock, asked } = setUp(RUNNING);
		const start = clock.now();
		const error = await clock.runUntil(awaitExport(client, '7', { clock, maxWaitMs: 5 * MINUTE })).catch((e: unknown) => e);
		expect(error).toBeInstanceOf(ServiceError);
		expect((error as ServiceError).message).toBe('The export 7 was not ready after 5 minutes. Its status is "running".');
		expect((error as ServiceError).advice).toContain('same export again later');
		expect(clock.now() - start).toBe(5 * MINUTE);
		expect(asked[asked.length - 1]).toBe(clock.now());
	});

	it('ends where IT Glue gave it up', async () => {
		const { client, clock } = setUp({ status: 'failed' });
		await expect(awaitExport(client, '7', { clock, maxWaitMs: MINUTE })).rejects.toThrow('its status is "failed"');
	});

	it('ends with the execution', async () => {
		const { client, clock, asked } = setUp(RUNNING);
		const stop = new AbortController();
		clock.at(10_000, () => stop.abort());
		const waiting = awaitExport(client, '7', { clock, maxWaitMs: 30 * MINUTE, signal: stop.signal });
		await expect(clock.runUntil(waiting)).rejects.toMatchObject({ kind: 'cancelled' });
		expect(asked).toHaveLength(3);
		expect(clock.pending).toBe(0);
	});
});
