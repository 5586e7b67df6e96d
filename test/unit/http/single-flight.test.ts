import { ServiceError } from '../../../src/http/errors';
import { SingleFlight } from '../../../src/http/single-flight';

interface Started {
	signal: AbortSignal;
	resolve: (value: string) => void;
	reject: (error: unknown) => void;
}

function setUp() {
	const flights = new SingleFlight<string>('Service');
	const started: Started[] = [];
	const start = async (signal: AbortSignal) =>
		await new Promise<string>((resolve, reject) => started.push({ signal, resolve, reject }));
	return { started, run: async (name: string, signal?: AbortSignal) => await flights.run(name, start, signal) };
}

const cancelledError = new ServiceError('Cancelled', { kind: 'cancelled', service: 'Service', advice: '' });

it('makes one request of the same ones, and of later ones another', async () => {
	const { started, run } = setUp();
	const both = [run('a'), run('a')];
	const other = run('b');
	started[0]!.resolve('answer');
	started[1]!.resolve('other');
	expect(await Promise.all([...both, other])).toEqual(['answer', 'answer', 'other']);
	void run('a');
	expect(started).toHaveLength(3);
});

it('goes on for the others when the first caller aborts', async () => {
	const { started, run } = setUp();
	const abort = new AbortController();
	const first = run('a', abort.signal);
	const second = run('a');
	abort.abort();
	await expect(first).rejects.toMatchObject({ kind: 'cancelled' });
	expect(started[0]!.signal.aborted).toBe(false);
	started[0]!.resolve('answer');
	await expect(second).resolves.toBe('answer');
});

it('is cancelled with its last caller, and begins anew for the next', async () => {
	const { started, run } = setUp();
	const aborts = [new AbortController(), new AbortController()];
	const runs = aborts.map(async ({ signal }) => await run('a', signal));
	aborts.forEach((abort) => abort.abort());
	for (const given of runs) await expect(given).rejects.toMatchObject({ kind: 'cancelled' });
	expect(started[0]!.signal.aborted).toBe(true);
	const next = run('a');
	started[1]!.resolve('fresh');
	await expect(next).resolves.toBe('fresh');
});

it("starts again for a caller whose flight ended with another caller's execution", async () => {
	const { started, run } = setUp();
	const owner = run('a');
	const follower = run('a');
	started[0]!.reject(cancelledError);
	await expect(owner).rejects.toBe(cancelledError);
	await Promise.resolve();
	expect(started).toHaveLength(2);
	started[1]!.resolve('answer');
	await expect(follower).resolves.toBe('answer');
});

it('fails everyone with any other error', async () => {
	const { started, run } = setUp();
	const both = [run('a'), run('a')];
	started[0]!.reject(new Error('broken'));
	for (const given of both) await expect(given).rejects.toThrow('broken');
	expect(started).toHaveLength(1);
});

it('starts nothing for a caller who aborted before', async () => {
	const { started, run } = setUp();
	await expect(run('a', AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' });
	expect(started).toHaveLength(0);
});
