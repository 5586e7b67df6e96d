import { fs, path, process } from '../../scripts/support/platform';
import { silentProgress } from '../../scripts/support/progress';
import { composeHealthCheck } from '../../scripts/support/queue/compose';
import { gatewayWaits } from '../../scripts/support/queue/gateway';
import { QueueStack } from '../../scripts/support/queue/queue-stack';
import { bulkSync, quickTriage, runBulkSync } from '../../scripts/support/queue/workflows';
import { run } from '../../scripts/support/run';
import { clientCompanies, foreignNames, linkedOrganizations, permittedOrganizations } from '../e2e/support/clients';
import { crossTenantLeaks } from '../e2e/support/cross-tenant';
import { dataFiles, secretsOf } from '../e2e/support/secrets';
import { tenancyOf } from '../e2e/support/tenancy';
import { until } from '../e2e/support/tickets';

jest.setTimeout(1_200_000);

/**
 * IT Glue's own rate, 600 requests a minute, counted over any minute instead of any five, so that the limit is reached while
 * the test runs. The gateway's rate and burst are those of `deploy/.env.example`, the burst scaled like the window and the rate
 * lowered until 59 requests are left over: they are what a machine that stands still for 7 seconds delivers late.
 */
const WINDOW_MS = 60_000;
const LIMIT = 600;
const BURST = 30;
const PER_MINUTE = 510;

const TICKETS = 300;
/** Ten at once, and the next ten when n8n has taken these in, so that the PSA gives none up on a slow machine. */
const WAVE = 10;

let stack: QueueStack;
const tickets: Array<{ id: number; companyId: number }> = [];

beforeAll(async () => {
	stack = await QueueStack.start({
		progress: silentProgress,
		workers: 3,
		itGlue: { rateLimit: { limit: LIMIT, windowMs: WINDOW_MS } },
		requestsPerMinute: PER_MINUTE,
		burst: BURST,
		workflows: [quickTriage(), bulkSync()],
	});
});

afterAll(async () => await stack?.close());

const notes = (id: number) => stack.desk.documentation(id);
const documented = () => tickets.filter(({ id }) => notes(id).length > 0).length;

async function createTickets(count: number): Promise<void> {
	const companies = clientCompanies(stack);
	for (let index = 0; index < count; index++) {
		const { id: companyId } = companies[tickets.length % companies.length];
		const summary = `VPN, printer, backup, wifi and server ${tickets.length} do not work`;
		const { id } = stack.psa.createTicket({ summary, description: 'Nothing works: firewall, switch, phone system.', companyId });
		tickets.push({ id, companyId });
		if (index % WAVE === WAVE - 1) await stack.psa.settled();
	}
}

/** While it is about to write notes: the PSA is slow just then. */
async function killFirstWorkerAtWork(): Promise<void> {
	const slow = stack.psa.faults.add({ kind: 'slow', delayMs: 5000, match: { method: 'GET', path: /\/notes$/ } });
	const working = createTickets(4 * WAVE);
	await until('the first worker has something to do', () => unfinishedExecutions(stack.workers[0].logFile).length > 1);
	await stack.workers[0].kill();
	stack.psa.faults.remove(slow);
	await working;
}

/** Executions that a worker began and did not end, by its log. */
function unfinishedExecutions(logFile: string): string[] {
	const log = fs.readFileSync(logFile, 'utf8');
	const ids = (what: string) => [...log.matchAll(new RegExp(`Worker ${what} execution (\\d+)`, 'g'))].map(([, id]) => id);
	const finished = new Set(ids('finished'));
	return ids('started').filter((id) => !finished.has(id));
}

describe('300 tickets and a sync of every document meanwhile, with three workers of which one is killed', () => {
	it('puts the documentation on every ticket, once', async () => {
		const syncs = Promise.all([runBulkSync(stack.publicUrl), runBulkSync(stack.publicUrl)]);
		await createTickets(TICKETS / 2);
		await killFirstWorkerAtWork();
		await createTickets(TICKETS - tickets.length);
		await until('a note on every ticket', () => documented() === TICKETS, 900_000);
		await syncs;
		await stack.psa.settled();
		await until('every execution ended', async () => (await stack.api.executionsIn(['new', 'running', 'waiting'])) === 0);
		expect(tickets.map(({ id }) => notes(id).length)).toEqual(Array(TICKETS).fill(1));
		expect(tickets.flatMap(({ id }) => notes(id)).filter((note) => !note.private)).toEqual([]);
		expect(stack.psa.mailSent).toEqual([]);
	});

	it('lost executions with the worker, and followed tickets up', async () => {
		const lost = unfinishedExecutions(stack.workers[0].logFile);
		expect(lost).not.toEqual([]);
		for (const id of lost) expect(['crashed', 'error']).toContain((await stack.api.execution(id)).status);
		expect(Number(await stack.postgres.query("select count(*) from execution_entity where mode = 'trigger'"))).toBeGreaterThan(0);
	});

	it('stays within the limit of the key and is refused nothing, and not for want of requests', () => {
		expect(stack.itGlue.rate.refused).toBe(0);
		expect(stack.itGlue.requests.filter(({ status }) => status === 429)).toEqual([]);
		expect(stack.itGlue.rate.maxInWindow()).toBeLessThanOrEqual(LIMIT);
		expect(gatewayWaits(stack.folder).length).toBeGreaterThan(100);
	});

	it('lets no word of one client onto a ticket of another', () => {
		for (const companyId of new Set(tickets.map((ticket) => ticket.companyId))) {
			const texts = tickets.filter((ticket) => ticket.companyId === companyId).map(({ id }) => notes(id)[0].text);
			const permitted = permittedOrganizations(stack, companyId);
			const linked = linkedOrganizations(texts.join('\n'), stack.itGlue.url);
			expect(linked).not.toEqual([]);
			expect(linked.filter((organization) => !permitted.includes(organization))).toEqual([]);
			const lower = texts.join('\n').toLowerCase();
			expect(foreignNames(companyId).filter((name) => lower.includes(name.toLowerCase()))).toEqual([]);
		}
		expect(crossTenantLeaks(tenancyOf({ itGlue: stack.itGlue, desks: [stack.desk] }))).toEqual([]);
	});

	it('is well by the checks its containers have, but for the worker that was killed', async () => {
		const isWell = async (service: string, { url }: { url: string }) => {
			const [, ...args] = composeHealthCheck(service).map((word) => word.replace('http://127.0.0.1:5678', url));
			return (await run(process.execPath, args)).code === 0;
		};
		expect(await isWell('main', stack.main)).toBe(true);
		expect(await Promise.all(stack.webhooks.map(async (webhook) => await isWell('webhook', webhook)))).toEqual([true]);
		expect(await Promise.all(stack.workers.map(async (worker) => await isWell('worker', worker)))).toEqual([false, true, true]);
	});

	it('asks no host beyond this machine', () => {
		expect([stack.main, ...stack.webhooks, ...stack.workers].flatMap((process) => process.refused())).toEqual([]);
	});

	it('leaves no secret in the database or in a file', async () => {
		const files = dataFiles(stack.folder).filter((file) => !file.startsWith(path.join(stack.folder, 'postgres')));
		const written = [...files.map((file) => fs.readFileSync(file, 'latin1')), await stack.postgres.dump()];
		expect(secretsOf(stack).filter((secret) => written.some((text) => text.includes(secret)))).toEqual([]);
	});
});
