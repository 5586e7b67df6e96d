import axios from 'axios';
import { silentProgress } from '../../scripts/support/progress';
import { Stack } from '../../scripts/support/stack';
import { awaitTriageResult } from '../../scripts/support/ticket-documentation';
import { withParameters } from '../../scripts/support/triage-options';
import { startGapReport } from './support/gap-report';
import { leaks } from './support/secrets';
import { once, settledNoteCounts, until } from './support/tickets';

jest.setTimeout(900_000);

const SECRET = 'a feedback secret of the tests, long enough';
const COMPANY = 2134;
/** The MSP itself. */
const OWN_COMPANY = 2;
const DRONES = [
	['Drone flight controller firmware', 'The survey drone refuses its gimbal firmware.'],
	['Survey drone does not update', 'The gimbal of the drone refuses new firmware.'],
] as const;
const LABELS = ['Warehouse labels do not come out of the Zebra printers', 'No shipping labels since this morning, on all bays.'] as const;

let stack: Stack;
/** Id of the report's workflow. */
let report = '';
const create = ([summary, description]: readonly [string, string]) => stack.psa.createTicket({ summary, description, companyId: COMPANY }).id;

beforeAll(async () => {
	const data = { url: 'https://n8n.example/webhook/itglue-feedback', secret: SECRET };
	stack = await Stack.start({
		progress: silentProgress,
		moreCredentials: [{ name: 'Feedback', type: 'itGlueFeedbackApi', data }],
		edit: (workflow, file) =>
			file === 'connectwise-triage.json' ? withParameters(workflow, 'IT Glue Triage', () => ({ askFeedback: true })) : workflow,
	});
});

afterAll(async () => await stack?.close());

describe('what a ticket shows about the documentation', () => {
	it('becomes one report and one draft, although no data table was there before', async () => {
		const tickets = DRONES.map(create);
		expect(await settledNoteCounts(stack, tickets)).toEqual(once(tickets));
		const standing = create(['Documentation', 'Standing ticket for documentation work']);
		await settledNoteCounts(stack, [standing]);
		report = await startGapReport(stack, 'connectwise', { ticketId: standing, companyId: OWN_COMPANY, ticketsForAStub: 2 });
		const reports = () => stack.desks[0].documentation(standing).filter(({ text }) => text.includes('itglue-gap-report'));
		const drafts = () => stack.itGlue.database.all('documents').filter(({ attributes }) => String(attributes.name).startsWith('DRAFT:'));
		await until('a report on the ticket', () => reports().length > 0);
		await until('a draft', () => drafts().length > 0);
		expect(reports()[0].private).toBe(true);
		expect(reports()[0].text).toMatch(/Brackwater Logistics[\s\S]*drone[\s\S]*2 tickets/i);
		const asked = stack.itGlue.requests.length;
		await until('more runs of the report', () => stack.itGlue.requests.length > asked + 2);
		expect(reports()).toHaveLength(1);
		expect(drafts()).toHaveLength(1);
		expect(drafts()[0].attributes['published-at'] ?? null).toBeNull();
		expect(stack.psa.mailSent).toEqual([]);
	});
});

describe('a ticket to write what is missing', () => {
	const opened = () => stack.psa.records.tickets.all().filter(({ company, summary }) => company.id === OWN_COMPANY && summary.startsWith('Write documentation'));
	const runs = async () => (await stack.api.executions(report)).filter(({ status }) => status === 'success').length;
	const oneMoreRun = async () => {
		const before = await runs();
		await until('two more runs of the report', async () => (await runs()) >= before + 2);
	};

	it('is opened once a gap, says what it is about, and mails nobody', async () => {
		await until('a ticket', () => opened().length > 0);
		const [ticket] = opened();
		expect(ticket.summary).toMatch(/drone/i);
		expect(ticket.closedFlag).toBe(false);
		const [description] = stack.psa.notes(ticket.id);
		expect(description.text).toMatch(/2 tickets found nothing about this[\s\S]*Draft: http[\s\S]*\[ref:documentation gap \w{10}\]$/);
		await oneMoreRun();
		expect(opened()).toHaveLength(1);
		expect(stack.psa.mailSent).toEqual([]);
	});

	it('is not opened again once it is done, and is no gap itself', async () => {
		const [ticket] = opened();
		const done = stack.psa.records.statuses.all().find(({ board, closedStatus }) => closedStatus && board.id === ticket.board.id)!;
		stack.psa.updateTicket(ticket.id, { status: { id: done.id } });
		await oneMoreRun();
		expect(opened()).toHaveLength(1);
	});

	it('is opened again where another ticket still finds nothing', async () => {
		const third = create(['Gimbal firmware of the survey drone', 'The drone does not take the firmware for its gimbal.']);
		await settledNoteCounts(stack, [third]);
		await until('another ticket', () => opened().length > 1);
		await oneMoreRun();
		expect(opened().map(({ closedFlag }) => closedFlag)).toEqual([true, false]);
	});
});

describe('an answer to the note’s question', () => {
	it('counts when the button is pressed, not when the link is opened, and moves the record for the next ticket', async () => {
		const first = create(LABELS);
		await settledNoteCounts(stack, [first]);
		const before = (await awaitTriageResult(stack, first))!.matches[0];
		const [note] = stack.desks[0].documentation(first);
		const token = /itglue-feedback\?f=([\w.-]+)/.exec(note.text)?.[1];
		expect(token).toBeDefined();
		const url = `${stack.n8n.url}/webhook/itglue-feedback?f=${token}`;
		const opened = await axios.get(url, { validateStatus: () => true });
		expect([opened.status, opened.headers['content-type']]).toEqual([200, expect.stringContaining('text/html')]);
		expect(opened.data).toContain('Yes, it helped');

		const second = create(LABELS);
		await settledNoteCounts(stack, [second]);
		expect((await awaitTriageResult(stack, second))!.matches[0].why.join()).not.toContain('Marked as');

		const press = async (f: string, verdict: string) =>
			await axios.post(url, new URLSearchParams({ f, verdict }).toString(), { validateStatus: () => true });
		expect((await press(`${token}x`, 'unhelpful')).status).toBe(403);
		const pressed = await press(token!, 'unhelpful');
		expect([pressed.status, pressed.data]).toEqual([200, expect.stringContaining('it did not help')]);

		const third = create(LABELS);
		await settledNoteCounts(stack, [third]);
		const after = (await awaitTriageResult(stack, third))!.matches.find(({ id }) => id === before.id)!;
		expect(after.why.join()).toContain(`Marked as unhelpful on the similar ticket #${first}`);
		expect(after.confidence).toBeLessThan(before.confidence);

		expect((await press(token!, 'helpful')).status).toBe(200);
		const fourth = create(LABELS);
		await settledNoteCounts(stack, [fourth]);
		const again = (await awaitTriageResult(stack, fourth))!.matches.find(({ id }) => id === before.id)!;
		expect(again.why.join()).toContain(`Helped with the similar ticket #${first}`);
	});

	it('leaves no secret behind', async () => {
		await stack.n8n.stop();
		expect(leaks(stack, [SECRET])).toEqual([]);
	});
});
