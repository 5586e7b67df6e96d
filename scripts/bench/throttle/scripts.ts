import type { Clock } from '../../../src/http/clock';
import type { Transport } from '../../../src/http/transport';
import { requestUrl } from '../../../src/itglue/request-url';
import { inParallel, type Read } from './job';
import type { Service } from './service';

/** What became of a list of reads. */
export interface Outcome {
	succeeded: number;
	failed: number;
	/** Answers with status 429. */
	tooMany: number;
}

export interface ScriptContext {
	service: Service;
	transport: Transport;
	clock: Clock;
	/** In the clock's time: no read starts after it. */
	until: number;
}

type Script = (reads: readonly Read[], context: ScriptContext) => Promise<Outcome>;

async function each(reads: readonly Read[], { until, clock }: ScriptContext, workers: number, one: (read: Read, outcome: Outcome) => Promise<boolean>) {
	const outcome = { succeeded: 0, failed: 0, tooMany: 0 };
	await inParallel(
		reads,
		async (read) => {
			if (clock.now() >= until) return;
			if (await one(read, outcome)) outcome.succeeded += 1;
			else outcome.failed += 1;
		},
		workers,
	);
	return outcome;
}

async function send({ service, transport }: ScriptContext, { path, query }: Read, outcome: Outcome): Promise<boolean> {
	const { status } = await transport({ method: 'GET', url: requestUrl(service.url, path, query) });
	if (status === 429) outcome.tooMany += 1;
	return status === 200;
}

/** One read after the other, nothing else. */
export const sequential: Script = async (reads, context) =>
	await each(reads, context, 1, async (read, outcome) => await send(context, read, outcome));

/** One after the other with 100 ms between them, which can never exceed 3,000 in five minutes. */
export const spaced: Script = async (reads, context) =>
	await each(reads, context, 1, async (read, outcome) => {
		await context.clock.sleep(100);
		return await send(context, read, outcome);
	});

const TRIES = 4;

/** Many at once; one that is refused waits a second, then two, then four, and gives up. */
export const naiveRetry =
	(workers: number): Script =>
	async (reads, context) =>
		await each(reads, context, workers, async (read, outcome) => {
			for (let attempt = 0; attempt < TRIES; attempt += 1) {
				if (attempt > 0) await context.clock.sleep(1000 * 2 ** (attempt - 1));
				if (await send(context, read, outcome)) return true;
			}
			return false;
		});
