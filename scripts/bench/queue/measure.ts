import { delay } from '../../support/platform';
import type { Progress } from '../../support/progress';
import { QueueStack } from '../../support/queue/queue-stack';
import { quickTriage } from '../../support/queue/workflows';
import { groupUsage, type Usage } from './usage';

export interface QueueFigures {
	workers: number;
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
	/** After the load; of one worker the largest. */
	memoryMb: Record<Kind, number>;
	databaseConnections: number;
	itGlueRequests: number;
	/** Tickets whose delivery did not start an execution in time, so that the follow-up did. */
	followedUp: number;
}

type Kind = 'main' | 'webhook' | 'worker';

const WAVE = 10;

/** Tickets in waves on a stack of so many workers, after one ticket of every client has warmed it up. */
export async function measureQueue(workers: number, tickets: number, progress: Progress): Promise<QueueFigures> {
	const started = Date.now();
	const stack = await QueueStack.start({ progress, workers, requestsPerMinute: 564, burst: 150, workflows: [quickTriage()] });
	try {
		const startSeconds = (Date.now() - started) / 1000;
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
			...{ workers, tickets, startSeconds, ticketsPerMinute: (60 * tickets) / wall },
			medianSeconds: seconds[Math.floor(tickets / 2)],
			p95Seconds: seconds[Math.floor(tickets * 0.95)],
			cpuMs: { main: cpu('main'), webhook: cpu('webhook'), worker: cpu('worker') },
			memoryMb: { main: memory('main'), webhook: memory('webhook'), worker: memory('worker') },
			databaseConnections: Number(await stack.postgres.query("select count(*) from pg_stat_activity where datname = 'n8n' and pid <> pg_backend_pid()")),
			itGlueRequests: stack.itGlue.requests.length - requests,
			followedUp: (await executionsByFollowUp(stack)) - followedUp,
		};
	} finally {
		await stack.close();
	}
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
