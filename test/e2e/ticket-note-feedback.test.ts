import type { WorkflowFile } from '../../scripts/support/n8n-api';
import { silentProgress } from '../../scripts/support/progress';
import { PSA_NAMES, type PsaName } from '../../scripts/support/service-desks';
import { Stack } from '../../scripts/support/stack';
import { awaitTriageResult } from '../../scripts/support/ticket-documentation';
import type { Match } from '../../src/servicedesk/triage-result';
import { companyIn } from './support/clients';
import { settledNoteCounts, until } from './support/tickets';

jest.setTimeout(900_000);

const FILES: Record<PsaName, string> = {
	connectwise: 'ticket-note-feedback.json',
	autotask: 'autotask-ticket-note-feedback.json',
	halopsa: 'halopsa-ticket-note-feedback.json',
};
/** A client of its own for each PSA, and what its tickets are about: what is said for one moves nothing for the others. */
const CLIENTS: Record<PsaName, { name: string; summary: string; description: string }> = {
	connectwise: {
		name: 'Brackwater Logistics',
		summary: 'Warehouse labels do not come out of the Zebra printers',
		description: 'No shipping labels since this morning, on all bays.',
	},
	autotask: {
		name: 'Harbour Legal LLP',
		summary: 'Drive letters are missing',
		description: 'My matter folders and drive letters are gone since this morning.',
	},
	halopsa: {
		name: 'Harbor Dental Group',
		summary: 'Intra-oral sensor does not hand over exposures',
		description: 'The TWAIN bridge stops, no images from the sensor in any operatory.',
	},
};

/** A proposal of write-back waits for a person, and would keep the tests from seeing that nothing is going on any more. */
function withoutWriteBack(workflow: WorkflowFile, file: string): WorkflowFile {
	if (!file.endsWith('resolution-write-back.json')) return workflow;
	return { ...workflow, nodes: workflow.nodes.map((node) => (node.type.endsWith('PsaTrigger') ? { ...node, disabled: true } : node)) };
}

let stack: Stack;

beforeAll(async () => {
	stack = await Stack.start({ progress: silentProgress, psas: PSA_NAMES, edit: withoutWriteBack });
});
afterAll(async () => await stack?.close());

describe.each(PSA_NAMES)('a word in a technician’s note on a ticket of %s', (psa) => {
	const desk = () => stack.desks.find((one) => one.psa === psa)!;
	const { name, ...problem } = CLIENTS[psa];
	/** The ticket that was spoken of. */
	let spokenOf = 0;
	const feedback = () => stack.workflows.find(({ file }) => file === FILES[psa])!.id;
	/** Runs of the workflow that stored something. */
	const stored = async () => (await runs()).filter((data) => data.includes('Store the Mark')).length;
	const runs = async () => {
		const ended = (await stack.api.executions(feedback())).filter(({ status }) => status === 'success');
		return await Promise.all(ended.map(async ({ id }) => JSON.stringify((await stack.api.execution(id)).data)));
	};

	async function triaged(): Promise<{ id: number; matches: Match[] }> {
		const id = desk().createTicket({ ...problem, companyId: companyIn(psa, name) });
		await settledNoteCounts(stack, [id], desk());
		return { id, matches: (await awaitTriageResult(stack, id, psa))!.matches };
	}

	it('moves the record for the next ticket, and back when it is taken back', async () => {
		const first = await triaged();
		spokenOf = first.id;
		const [best] = first.matches;
		const said = (match: Match | undefined) => match?.why.find((reason) => / the similar ticket #/.test(reason)) ?? '';

		desk().addPrivateNote(first.id, 'Not it, that runbook is about the old relay. #unhelpful');
		await until('the mark', async () => (await stored()) === 1);
		const second = (await triaged()).matches.find(({ id }) => id === best.id)!;
		expect(said(second)).toMatch(/^Marked as unhelpful on the similar ticket #/);
		expect(second.confidence).toBeLessThan(best.confidence);

		desk().addPrivateNote(first.id, `I was wrong. #helpful ${best.name}`);
		await until('the other mark', async () => (await stored()) === 2);
		expect(said((await triaged()).matches.find(({ id }) => id === best.id))).toMatch(/^Helped with the similar ticket #/);
		expect(desk().mailsSent()).toBe(0);
	});

	it('stores nothing again when the ticket is resolved, and nothing of a ticket without such a word', async () => {
		const before = await stored();
		const { id } = await triaged();
		desk().addPrivateNote(id, 'The client said this was helpful.');
		desk().closeTicket(id);
		desk().closeTicket(spokenOf);
		// Tickets closed together may come in one run.
		const looked = async (ticketId: number) =>
			(await runs()).some((data) => data.includes('"event":"resolved"') && data.includes(`"id":"${ticketId}"`));
		await until('both tickets were looked at', async () => (await looked(id)) && (await looked(spokenOf)));
		await desk().settled();
		expect(await stored()).toBe(before);
	});
});
