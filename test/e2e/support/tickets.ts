import type { N8nApi } from '../../../scripts/support/n8n-api';
import { delay } from '../../../scripts/support/platform';
import type { ServiceDesk } from '../../../scripts/support/service-desks';
import type { Stack } from '../../../scripts/support/stack';

/** Waits until `reached` is true; throws with `what` where it is not within the time, which is for a machine that is slow and busy. */
export async function until(what: string, reached: () => boolean | Promise<boolean>, timeoutMs = 300_000): Promise<void> {
	const deadline = Date.now() + timeoutMs;
	while (!(await reached())) {
		if (Date.now() > deadline) throw new Error(`Not within ${timeoutMs / 1000} seconds: ${what}`);
		await delay(200);
	}
}

/** Notes of the workflow on each ticket, by ticket id. */
export function noteCounts(desk: ServiceDesk, ticketIds: number[]): Record<number, number> {
	return Object.fromEntries(ticketIds.map((id) => [id, desk.documentation(id).length]));
}

/** The same once every ticket has a note and nothing is going on any more, so that a second note would be there too. */
export async function settledNoteCounts(
	stack: Stack,
	ticketIds: number[],
	desk: ServiceDesk = stack.desks[0],
	timeoutMs = 300_000,
): Promise<Record<number, number>> {
	await until('a note on every ticket', () => Object.values(noteCounts(desk, ticketIds)).every((count) => count > 0), timeoutMs);
	await desk.settled();
	await until('every execution ended', async () => (await unfinished(stack)) === 0);
	return noteCounts(desk, ticketIds);
}

async function unfinished({ api, workflows }: Stack): Promise<number> {
	const summaries = await Promise.all(workflows.map(({ id }) => api.executions(id)));
	return summaries.flat().filter(({ status }) => ['new', 'running', 'waiting'].includes(status)).length;
}

/** One note on each. */
export function once(ticketIds: number[]): Record<number, number> {
	return Object.fromEntries(ticketIds.map((id) => [id, 1]));
}

interface StoredError {
	message?: string;
	description?: string | null;
}

/** What a person reads in n8n about the newest failed execution: message and description. Waits for one newer than `after`. */
export async function failureText(api: N8nApi, workflowId: string, after: number): Promise<string> {
	let text = '';
	await until('a failed execution', async () => {
		const newest = (await api.executions(workflowId)).find(({ id, status }) => status === 'error' && Number(id) > after);
		if (newest === undefined) return false;
		const { data } = await api.execution(newest.id);
		const error = (data as { resultData?: { error?: StoredError } }).resultData?.error;
		text = `${error?.message ?? ''} ${error?.description ?? ''}`.trim();
		return true;
	});
	return text;
}

/** The highest execution id so far; 0 before the first. */
export async function lastExecution(api: N8nApi, workflowId: string): Promise<number> {
	return Math.max(0, ...(await api.executions(workflowId)).map(({ id }) => Number(id)));
}
