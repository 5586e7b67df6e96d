import { silentProgress } from '../../scripts/support/progress';
import { Stack } from '../../scripts/support/stack';
import { clientCompanies } from './support/clients';
import { noteCounts, once, settledNoteCounts, until } from './support/tickets';

jest.setTimeout(900_000);

let stack: Stack;

beforeAll(async () => {
	stack = await Stack.start({ progress: silentProgress });
});

afterAll(async () => await stack?.close());

/** Tickets of as many different clients as there are, one after the other. */
function createTickets(count: number): number[] {
	const companies = clientCompanies(stack);
	return Array.from({ length: count }, (_none, index) => {
		const company = companies[index % companies.length];
		return stack.psa.createTicket({ summary: `Printer ${index} offline`, description: 'It prints nothing.', companyId: company.id }).id;
	});
}

const documented = (ids: number[]) => Object.values(noteCounts(stack.desks[0], ids)).filter((count) => count > 0).length;

describe('whatever is cut off in the middle, no ticket gets two notes and none is lost', () => {
	// First, while nothing of any client is in memory yet.
	it('IT Glue drops connections for longer than a request is repeated', async () => {
		const fault = stack.itGlue.faults.add({ kind: 'reset' });
		const seen = stack.itGlue.requests.length;
		const ids = createTickets(3);
		await until('requests that were dropped', () => stack.itGlue.requests.length > seen + 6);
		expect(documented(ids)).toBe(0);
		stack.itGlue.faults.remove(fault);
		expect(await settledNoteCounts(stack, ids)).toEqual(once(ids));
	});

	it('n8n is killed while it waits for an IT Glue that is down, and starts again', async () => {
		const fault = stack.itGlue.faults.add({ kind: 'reset' });
		const seen = stack.itGlue.requests.length;
		const ids = createTickets(6).slice(3);
		await until('requests that were dropped', () => stack.itGlue.requests.length > seen);
		await stack.n8n.kill();
		stack.itGlue.faults.remove(fault);
		await stack.startN8n();
		expect(await settledNoteCounts(stack, ids)).toEqual(once(ids));
	});

	it('n8n is killed in a burst of tickets, more come while it is down, and it starts again', async () => {
		const before = createTickets(3);
		await until('the first notes', () => documented(before) === 3);
		// The PSA is slow just before the notes of the others are written, and so they are not.
		const slow = stack.psa.faults.add({ kind: 'slow', delayMs: 60_000, match: { method: 'GET', path: /\/notes$/ } });
		before.push(...createTickets(9));
		await until('work on the others', () => stack.psa.faults.list().some(({ hits }) => hits > 1));
		await stack.n8n.kill();
		stack.psa.faults.remove(slow);
		expect(documented(before)).toBe(3);
		const meanwhile = createTickets(4);
		await stack.startN8n();
		const all = [...before, ...meanwhile];
		expect(await settledNoteCounts(stack, all)).toEqual(once(all));
	});

	it('the PSA drops connections for a while, webhooks are lost', async () => {
		const fault = stack.psa.faults.add({ kind: 'reset', match: { path: '/apis/' } });
		const ids = createTickets(3);
		await stack.psa.settled();
		expect(documented(ids)).toBe(0);
		stack.psa.faults.remove(fault);
		expect(await settledNoteCounts(stack, ids)).toEqual(once(ids));
	});

	it('the answer to the note is lost after the PSA has taken it', async () => {
		stack.psa.faults.add({ kind: 'lost-response', match: { method: 'POST', path: '/notes' }, times: 1 });
		const ids = createTickets(2);
		expect(await settledNoteCounts(stack, ids)).toEqual(once(ids));
		stack.psa.faults.clear();
	});
});
