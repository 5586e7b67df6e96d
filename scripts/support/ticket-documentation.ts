import type { Match, TriageResult } from '../../src/servicedesk/triage-result';
import type { N8nApi } from './n8n-api';
import { delay } from './platform';
import type { DeskNote, PsaName, ServiceDesk } from './service-desks';
import type { Stack } from './stack';

export interface DocumentedTicket {
	ticket: number;
	matches: Array<Pick<Match, 'name' | 'type' | 'url' | 'confidence'>>;
	noteId: number;
	/** From the ticket's creation to the note. */
	seconds: number;
}

interface RunData {
	resultData?: { runData?: Record<string, Array<{ data?: { main?: Array<Array<{ json: unknown }> | null> } }>> };
}

/** Waits for the first note of the workflow on a ticket; `null` where none came in time. */
export async function awaitNote(desk: ServiceDesk, ticketId: number, timeoutMs: number): Promise<DeskNote | null> {
	const deadline = Date.now() + timeoutMs;
	for (;;) {
		const [note] = desk.documentation(ticketId);
		if (note !== undefined) return note;
		if (Date.now() > deadline) return null;
		await delay(100);
	}
}

/** What triage found for a ticket, from the execution that n8n saved; `null` where no finished execution has the ticket. */
export async function triageResult(api: N8nApi, workflowId: string, ticketId: number, psa: PsaName = 'connectwise'): Promise<TriageResult | null> {
	for (const { id } of await api.executions(workflowId)) {
		const { data } = await api.execution(id);
		const found = triageResults(data).find(({ ticket }) => ticket.psa === psa && ticket.id === String(ticketId));
		if (found !== undefined) return found;
	}
	return null;
}

/** What triage found for every ticket so far, each execution read once, by PSA and ticket id: `halopsa/4242`. */
export async function allTriageResults({ api, workflows }: Stack): Promise<Map<string, TriageResult>> {
	const found = new Map<string, TriageResult>();
	for (const workflow of workflows.filter(({ active }) => active)) {
		for (const { id } of await api.executions(workflow.id)) {
			const { data } = await api.execution(id);
			for (const result of triageResults(data)) found.set(`${result.ticket.psa}/${result.ticket.id}`, result);
		}
	}
	return found;
}

/** Every triage result among an execution's items. */
function triageResults(data: unknown): TriageResult[] {
	const nodes = Object.values((data as RunData | null)?.resultData?.runData ?? {});
	const items = nodes.flat().flatMap((run) => (run.data?.main ?? []).flatMap((output) => output ?? []));
	return items.map((item) => item.json).filter(isTriageResult);
}

function isTriageResult(json: unknown): json is TriageResult {
	return typeof json === 'object' && json !== null && 'matches' in json && 'ticket' in json;
}

/** Like `triageResult`, for a ticket whose note has just arrived: n8n saves the execution a moment later. */
export async function awaitTriageResult(
	stack: Stack,
	ticketId: number,
	psa: PsaName = 'connectwise',
	timeoutMs = 60_000,
): Promise<TriageResult | null> {
	const deadline = Date.now() + timeoutMs;
	const active = stack.workflows.filter((workflow) => workflow.active);
	for (;;) {
		for (const { id } of active) {
			const result = await triageResult(stack.api, id, ticketId, psa);
			if (result !== null) return result;
		}
		if (Date.now() > deadline) return null;
		await delay(250);
	}
}
