import { delay } from '../../support/platform';
import { step, type Progress } from '../../support/progress';
import { QueueStack } from '../../support/queue/queue-stack';
import { quickTriage } from '../../support/queue/workflows';
import { groupUsage, type Usage } from './usage';

export interface QueueFigures {
	workers: number;
	webhooks: number;
	tickets: number;
	/** From the first process to a workflow that waits for tickets. */
	startSeconds: number;
	/** Tickets that got their note each minute, from the first ticket to the last note. */
	ticketsPerMinute: number;
	/** Half of the tickets, and 95 of 100, had their note after so many seconds. */
	medianSeconds: number;
	p95Seconds: number;
	/** Milliseconds of a processor that one ticket takes. */
	cpuMs: Record<Kind, number>;
	/** After the load; of several the largest. */
	memoryMb: Record<Kind, number>;
	databaseConnections: number;
	itGlueRequests: number;
	/** Tickets whose delivery did not start an execution in time, so that the follow-up did. */
	followedUp: number;
}

type Kind = 'main' | 'webhook' | 'worker';

const WAVE = 10;

export interface QueueSize {
	workers: number;
	webhooks: number;
	tickets: number;
}

/** Tickets in waves on a stack of this size. */
export async function measureQueue(size: QueueSize, progress: Progress): Promise<QueueFigures> {
	return await onStack(size, progress, async (stack, startSeconds) => await measureTickets(stack, size.tickets, startSeconds));
}

/** n8n's settings that say when a V8 isolate is made for expressions, and at what cost: its own first. */
export const ISOLATE_SETTINGS: Array<{ title: string; env: Record<string, string> }> = [
	{ title: 'an isolate for every delivery and execution', env: isolates(false, false) },
	{ title: '… compiled from a cache', env: isolates(false, true) },
	{ title: 'an isolate where an expression needs one', env: isolates(true, false) },
	{ title: '… compiled from a cache', env: isolates(true, true) },
];

function isolates(lazy: boolean, cache: boolean): Record<string, string> {
	return { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: String(lazy), N8N_EXPRESSION_ENGINE_COMPILE_CACHE: String(cache) };
}

/** The same with each of the settings, on one stack whose webhook processes and workers are started again with them; told as it goes. */
export async function measureSettings(size: QueueSize, progress: Progress, tell: (title: string, figures: QueueFigures) => void): Promise<void> {
	await onStack(size, progress, async (stack) => {
		for (const { title, env } of ISOLATE_SETTINGS) {
			const started = Date.now();
			await step(progress, title, async () => await stack.restartOthers(env));
			tell(title, await measureTickets(stack, size.tickets, (Date.now() - started) / 1000));
		}
	});
}

async function onStack<T>({ workers, webhooks }: QueueSize, progress: Progress, measure: (stack: QueueStack, startSeconds: number) => Promise<T>): Promise<T> {
	const started = Date.now();
	const stack = await QueueStack.start({ progress, workers, webhooks, requestsPerMinute: 564, burst: 150, workflows: [quickTriage()] });
	try {
		return await measure(stack, (Date.now() - started) / 1000);
	} finally {
		await stack.close();
	}
}

/** So many tickets, after one of every client has warmed the processes up. */
async function measureTickets(stack: QueueStack, tickets: number, startSeconds: number): Promise<QueueFigures> {
	await documentAll(stack, stack.desk.companies().length);
	const before = usageOf(stack);
	const requests = stack.itGlue.requests.length;
	const followedUp = await executionsByFollowUp(stack);
	const first = Date.now();
	const seconds = await documentAll(stack, tickets);
	const wall = (Date.now() - first) / 1000;
	const after = usageOf(stack);
	const cpu = (kind: Kind) => (1000 * (total(after[kind]) - total(before[kind]))) / tickets;
	const memory = (kind: Kind) => Math.max(...after[kind].map(({ memoryMb }) => memoryMb));
	return {
		...{ workers: stack.workers.length, webhooks: stack.webhooks.length, tickets, startSeconds, ticketsPerMinute: (60 * tickets) / wall },
		medianSeconds: seconds[Math.floor(tickets / 2)],
		p95Seconds: seconds[Math.floor(tickets * 0.95)],
		cpuMs: { main: cpu('main'), webhook: cpu('webhook'), worker: cpu('worker') },
		memoryMb: { main: memory('main'), webhook: memory('webhook'), worker: memory('worker') },
		databaseConnections: Number(await stack.postgres.query("select count(*) from pg_stat_activity where datname = 'n8n' and pid <> pg_backend_pid()")),
		itGlueRequests: stack.itGlue.requests.length - requests,
		followedUp: (await executionsByFollowUp(stack)) - followedUp,
	};
}

/** Creates tickets and waits for their notes. Returns the seconds each took, shortest first. */
async function documentAll(stack: QueueStack, count: number): Promise<number[]> {
	const companies = stack.desk.companies();
	const created = new Map<number, number>();
	const seconds: number[] = [];
	const look = () => {
		for (const [id, at] of created) {
			if (stack.desk.documentation(id).length === 0) continue;
			created.delete(id);
			seconds.push((Date.now() - at) / 1000);
		}
	};
	for (let index = 0; index < count; index++) {
		const { id: companyId } = companies[index % companies.length];
		const ticket = stack.desk.createTicket({ summary: `Printer ${index} offline`, description: 'It prints nothing.', companyId });
		created.set(ticket, Date.now());
		// The next when n8n has taken these in: the PSA gives a delivery up after three times five seconds.
		if (index % WAVE === WAVE - 1) await stack.psa.settled();
		look();
	}
	while (created.size > 0) {
		await delay(50);
		look();
	}
	return seconds.sort((a, b) => a - b);
}

/** Executions that a poll of n8n's main process started. */
async function executionsByFollowUp({ postgres }: QueueStack): Promise<number> {
	return Number(await postgres.query("select count(*) from execution_entity where mode = 'trigger'"));
}

function usageOf({ main, webhooks, workers }: QueueStack): Record<Kind, Usage[]> {
	const usages = (processes: Array<{ pid: number }>) => processes.map(({ pid }) => groupUsage(pid));
	return { main: usages([main]), webhook: usages(webhooks), worker: usages(workers) };
}

function total(usages: Usage[]): number {
	return usages.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
}
