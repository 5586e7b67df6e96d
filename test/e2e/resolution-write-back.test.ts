import { silentProgress } from '../../scripts/support/progress';
import { Stack } from '../../scripts/support/stack';
import { until } from './support/tickets';

jest.setTimeout(900_000);

const FILE = 'resolution-write-back.json';
const LOGISTICS = 2134;
const SECRET = 'Herring#44Dock';

let stack: Stack;

beforeAll(async () => {
	stack = await Stack.start({ progress: silentProgress });
});
afterAll(async () => await stack?.close());

const workflowId = (): string => stack.workflows.find(({ file }) => file === FILE)?.id ?? '';

/** Notes of this workflow on a ticket, by their marker. */
const notes = (ticketId: number, marker: string): string[] =>
	stack.psa
		.notes(ticketId)
		.filter(({ text }) => text.includes(`[ref:${marker}]`))
		.map(({ text }) => text);

interface Problem {
	summary: string;
	description: string;
}

const TACHOGRAPH: Problem = {
	summary: "Cannot read hours from driver's chip",
	description:
		'Put three drivers through at the night desk, the blue tachograph reader blinks but nothing comes across.',
};

function resolveTicket({ summary, description }: Problem, resolution: string): number {
	const { id } = stack.psa.createTicket({ companyId: LOGISTICS, summary, description });
	stack.psa.addNote(id, {
		text: resolution,
		internalAnalysisFlag: true,
		detailDescriptionFlag: false,
		resolutionFlag: false,
	});
	const closed = stack.psa.records.statuses.all().find(({ closedStatus }) => closedStatus);
	stack.psa.updateTicket(id, { status: { id: closed?.id } });
	return id;
}

async function proposalOn(ticketId: number): Promise<string> {
	await until('a proposal on the ticket', () => notes(ticketId, 'itglue-write-back-proposal').length > 0);
	return notes(ticketId, 'itglue-write-back-proposal')[0] ?? '';
}

async function decide(note: string, decision: string): Promise<void> {
	const link = /\]\((https?:\/\/[^)\s]*form-waiting[^)\s]*)\)/.exec(note)?.[1]?.replaceAll('\\', '') ?? '';
	expect(link).not.toBe('');
	await until('the form', async () => (await fetch(link)).ok);
	const form = new FormData();
	form.set('field-0', decision);
	const response = await fetch(link, { method: 'POST', body: form });
	expect(response.status).toBeLessThan(400);
}

const NOTES =
	"Reader wasn't at fault. Card middleware for ID cards had been installed again by RMM baseline. Uninstalled, excluded TP-02 from the package. " +
	`The baseline exclusion must be kept for this PC. Local admin password used: ${SECRET}.`;

describe('a resolved ticket', () => {
	it('changes the documentation once a person approved, and only then', async () => {
		const before = stack.itGlue.database.snapshot();
		const id = resolveTicket(TACHOGRAPH, NOTES);
		const note = await proposalOn(id);
		expect(note).toMatch(/RMM baseline/);
		expect(note).not.toContain(SECRET);
		expect(stack.itGlue.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });

		await decide(note, 'Approve');
		await until('the result on the ticket', () => notes(id, 'itglue-write-back').length > 0);
		const { added, removed } = stack.itGlue.database.diff(before);
		expect(removed).toEqual([]);
		expect(added.map(({ type }) => type)).toEqual(['document-sections']);
		expect(String(added[0]?.attributes.content)).toContain(`[ref:write-back/connectwise/${id}]`);
		expect(JSON.stringify(stack.itGlue.database.snapshot())).not.toContain(SECRET);
		for (const text of [note, ...notes(id, 'itglue-write-back')]) expect(text).not.toContain(SECRET);
		expect(stack.psa.mailSent).toEqual([]);
	});

	it('asks nobody where it taught nothing', async () => {
		const count = async () =>
			(await stack.api.executions(workflowId())).filter(({ status }) => status === 'success').length;
		const ended = await count();
		const id = resolveTicket(TACHOGRAPH, 'User rebooted, fine.');
		await until('the execution ended', async () => (await count()) > ended);
		expect(notes(id, 'itglue-write-back-proposal')).toEqual([]);
	});
});
