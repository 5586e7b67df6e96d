import type { WorkflowFile } from '../../scripts/support/n8n-api';
import { silentProgress } from '../../scripts/support/progress';
import { PSA_NAMES, type DeskNote, type PsaName } from '../../scripts/support/service-desks';
import { Stack } from '../../scripts/support/stack';
import { withParameters } from '../../scripts/support/triage-options';
import corpus from '../../simulators/seed/corpus.json';
import { leaks } from './support/secrets';
import { failureText, lastExecution, noteCounts, once, settledNoteCounts, until } from './support/tickets';

jest.setTimeout(900_000);

/** Tries before the HaloPSA workflow gives up; the others keep theirs. */
const HALO_TRIES = 3;

let stack: Stack;

/** Tries again within seconds. */
function impatient(workflow: WorkflowFile, file: string): WorkflowFile {
	const waiting = withParameters(workflow, 'Wait for IT Glue', () => ({ amount: 2, unit: 'seconds' }));
	if (file !== 'halopsa-triage.json') return waiting;
	const fewer = (parameters: object) => JSON.parse(JSON.stringify(parameters).replace('"rightValue":96', `"rightValue":${HALO_TRIES - 1}`));
	return withParameters(waiting, 'Try Again?', fewer);
}

beforeAll(async () => {
	// Without patience, so that a failure is one at once.
	const triageOptions = { patienceMinutes: 0 };
	stack = await Stack.start({ progress: silentProgress, psas: PSA_NAMES, triageOptions, edit: impatient });
});

afterAll(async () => await stack?.close());

afterEach(() => stack?.itGlue.faults.clear());

let next = 0;
/** A ticket of a client that no earlier ticket was of, so that nothing about it is in memory yet. */
function createTicket(desk = stack.desks[0]): number {
	const { psaCompanies } = corpus.organizations.filter(({ isInternal }) => !isInternal)[next++];
	const company = psaCompanies.find(({ psa }) => psa === desk.psa)!;
	return desk.createTicket({ summary: 'Printer offline', description: 'It prints nothing.', companyId: Number(company.companyId) });
}

async function useItGlue(change: Record<string, unknown>): Promise<void> {
	const [credential] = stack.credentials();
	const { id } = (await stack.api.credentials()).find(({ type }) => type === credential.type)!;
	await stack.api.updateCredential(id, credential.name, credential.type, { ...credential.data, ...change });
}

/** The note of the workflow that stands on a ticket after `count - 1` others. */
async function note(ticket: number, count: number, desk = stack.desks[0]): Promise<DeskNote> {
	await until(`${count} notes on ticket ${ticket}`, () => desk.documentation(ticket).length >= count);
	return desk.documentation(ticket)[count - 1];
}

describe('the ticket says what is wrong and what to do, and gets its documentation once that is mended', () => {
	let ticket: number;
	afterEach(async () => {
		await useItGlue({});
		stack.itGlue.faults.clear();
		expect(await note(ticket, 2)).toMatchObject({ text: expect.stringContaining('[ref:itglue-triage]'), private: true });
		expect(await settledNoteCounts(stack, [ticket])).toEqual({ [ticket]: 2 });
	});

	async function failure(): Promise<string> {
		ticket = createTicket();
		const { text, private: hidden } = await note(ticket, 1);
		expect(hidden).toBe(true);
		return text;
	}

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

describe('an outage longer than patience', () => {
	it.each(PSA_NAMES.filter((psa) => psa !== 'halopsa'))('is outlasted: the ticket says so once, then carries its documentation (%s)', async (psa) => {
		const desk = stack.desks.find((candidate) => candidate.psa === psa)!;
		const fault = stack.itGlue.faults.add({ kind: 'reset' });
		const ticket = createTicket(desk);
		expect((await note(ticket, 1, desk)).text).toMatch(/could not be read.*tried again/s);
		const seen = stack.itGlue.requests.length;
		await until('further tries', () => stack.itGlue.requests.length > seen + 8);
		expect(desk.documentation(ticket)).toHaveLength(1);
		stack.itGlue.faults.remove(fault);
		expect((await note(ticket, 2, desk)).text).toContain('[ref:itglue-triage]');
		expect(await settledNoteCounts(stack, [ticket], desk)).toEqual({ [ticket]: 2 });
	});

	it('ends in a failed execution that says why', async () => {
		const desk = stack.desks.find(({ psa }) => psa === 'halopsa')!;
		const { id } = stack.workflows.find(({ file }) => file === desk.workflow)!;
		const before = await lastExecution(stack.api, id);
		stack.itGlue.faults.add({ kind: 'reset' });
		const ticket = createTicket(desk);
		expect(await failureText(stack.api, id, before)).toMatch(/IT Glue/);
		expect(noteCounts(desk, [ticket])).toEqual(once([ticket]));
	});

	it('mails nobody', () => expect(stack.desks.map((desk) => desk.mailsSent())).toEqual([0, 0, 0]));
});

describe('the test of a PSA credential says which field is wrong', () => {
	it.each<[PsaName, object, RegExp | '']>([
		['connectwise', {}, ''],
		['connectwise', { companyId: 'elsewhere' }, /Check Company ID/],
		['connectwise', { privateKey: 'wr0ng' }, /Check Public Key.*Check Private Key.*Check Client ID/],
		['connectwise', { clientId: 'wr0ng' }, /did not accept the Client ID/],
		['autotask', {}, ''],
		['autotask', { userName: 'nobody@example.com' }, /Check User Name/],
		['autotask', { secret: 'wr0ng' }, /Check Secret/],
		['autotask', { integrationCode: 'WR0NG' }, /Check Integration Code/],
		['halopsa', {}, ''],
		['halopsa', { tenant: 'elsewhere' }, /Tenant/],
		['halopsa', { clientSecret: 'wr0ng' }, /Client Secret/],
		['halopsa', { scope: 'everything' }, /Scope/],
		['halopsa', { url: 'http://127.0.0.1:9' }, /HaloPSA URL/],
	])('%s with %j', async (psa, change, message) => {
		const { credential } = stack.desks.find((desk) => desk.psa === psa)!;
		const stored = (await stack.api.credentials()).find(({ type }) => type === credential.type)!;
		const said = await stack.api.testCredential(stored, { ...credential.data, ...change });
		if (message === '') expect(said).toBe('');
		else expect(said).toMatch(message);
		expect(said).not.toContain('wr0ng');
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
