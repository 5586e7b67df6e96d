import { silentProgress } from '../../scripts/support/progress';
import { Stack } from '../../scripts/support/stack';
import { clientCompanies } from './support/clients';
import { leaks } from './support/secrets';
import { failureText, lastExecution, noteCounts, once, settledNoteCounts } from './support/tickets';

jest.setTimeout(900_000);

let stack: Stack;

beforeAll(async () => {
	// Without patience, so that a failure is one at once.
	stack = await Stack.start({ progress: silentProgress, triageOptions: { patienceMinutes: 0 } });
});

afterAll(async () => await stack?.close());

afterEach(() => stack?.itGlue.faults.clear());

let next = 0;
/** A ticket of a client that no earlier ticket was of, so that nothing about it is in memory yet. */
function createTicket(): number {
	const companyId = clientCompanies(stack)[next++].id;
	return stack.psa.createTicket({ summary: 'Printer offline', description: 'It prints nothing.', companyId }).id;
}

async function useItGlue(change: Record<string, unknown>): Promise<void> {
	const [credential] = stack.credentials();
	const { id } = (await stack.api.credentials()).find(({ type }) => type === credential.type)!;
	await stack.api.updateCredential(id, credential.name, credential.type, { ...credential.data, ...change });
}

/** What a person reads in n8n's execution list about the ticket that is created now. */
async function failure(): Promise<string> {
	const { id } = stack.workflows.find(({ file }) => file === stack.desks[0].workflow)!;
	const before = await lastExecution(stack.api, id);
	const ticket = createTicket();
	const text = await failureText(stack.api, id, before);
	expect(noteCounts(stack, [ticket])).toEqual({ [ticket]: 0 });
	return text;
}

describe('the execution in n8n says what is wrong and what to do', () => {
	afterEach(async () => await useItGlue({}));

	it.each([
		['a key IT Glue does not know', () => ({ apiKey: 'ITG.not-a-key' })],
		['a paused key', () => ({ apiKey: stack.itGlue.keys.paused })],
	])('%s', async (_case, change) => {
		await useItGlue(change());
		const text = await failure();
		expect(text).toMatch(/refused the API key/i);
		expect(text).toMatch(/credential/i);
		expect(text).toMatch(/paused/i);
		expect(text).toMatch(/region/i);
		expect(text).not.toContain(change().apiKey);
	});

	it('an address where no IT Glue answers', async () => {
		await useItGlue({ customBaseUrl: 'http://127.0.0.1:9' });
		const text = await failure();
		expect(text).toMatch(/IT Glue/);
		expect(text).toMatch(/base URL|address|region/i);
	});

	it('a web page in place of API data', async () => {
		stack.itGlue.faults.add({ kind: 'html', status: 200 });
		const text = await failure();
		expect(text).toMatch(/web page instead of API data/i);
		expect(text).toMatch(/base URL|address/i);
		expect(text).not.toMatch(/<html|<body/i);
	});

	it('a redirect, which the key does not follow', async () => {
		stack.itGlue.faults.add({ kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere' });
		const text = await failure();
		expect(text).toMatch(/redirect/i);
		expect(text).toMatch(/base URL|address|region/i);
	});
});

describe('a storm of 429', () => {
	it('is sat out: the ticket gets its note, no request more than needed', async () => {
		stack.itGlue.faults.add({ kind: 'status', status: 429, headers: { 'retry-after': '1' }, times: 6 });
		const ids = [createTicket(), createTicket()];
		expect(await settledNoteCounts(stack, ids)).toEqual(once(ids));
	});
});

it('keeps no secret in what failed', async () => {
	await stack.n8n.stop();
	expect(leaks(stack)).toEqual([]);
});
