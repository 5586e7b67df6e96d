import {
	FRESHNESS_MS,
	firstLoadCpu,
	HOURLY_LIMIT,
	indexMemory,
	type Latency,
	loadTenant,
	naiveScript,
	quietHour,
	ticketLatency,
} from './bench/knowledge/measure';
import {
	benchmarkTenant,
	DOCUMENT_HEAVY,
	LONG_DOCUMENTS,
	makeMirror,
	OF_1000,
	ORGANIZATIONS,
	RECORDS,
} from './bench/knowledge/scenario';
import { childProcess, parseArgs, process } from './support/platform';

const MB = 1024 * 1024;
const FRESH_PROCESSES = 5;
const LOADED = [OF_1000, ...Array.from({ length: 19 }, (_, index) => OF_1000 + 1 + index * 10)];

type Memory = Awaited<ReturnType<typeof indexMemory>>;
type Cpu = Awaited<ReturnType<typeof firstLoadCpu>>;

/** Measured by themselves: memory with the collector at hand, the first load in a process that has done nothing yet. */
const PARTS: Record<string, () => Promise<unknown>> = {
	'first-load': firstLoadCpu,
	memory: async () => {
		const collect = gc;
		if (!collect) throw new Error('Run with --expose-gc');
		const mirror = makeMirror(benchmarkTenant());
		await loadTenant(mirror);
		return await indexMemory(mirror, () => void collect(), Array.from({ length: ORGANIZATIONS }, (_, place) => place));
	},
};

async function inOwnProcess<T>(part: string): Promise<T> {
	const args = ['--expose-gc', '--max-old-space-size=4096', '--import', 'tsx', process.argv[1] ?? '', '--part', part];
	const child = childProcess.spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	let text = '';
	child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
	const code = await new Promise((resolve) => child.once('exit', resolve));
	if (code !== 0) throw new Error(`The part ${part} of the benchmark failed`);
	return JSON.parse(text) as T;
}

const ms = ({ p50, p95, max }: Latency) => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, max ${max.toFixed(1)} ms`;
const share = (value: number) => `${(100 * value).toFixed(1)} %`;
const row = (name: string, value: string, bar = '', naive = '') =>
	process.stdout.write(`${name.padEnd(42)} ${value.padEnd(46)} ${bar.padEnd(14)} ${naive}\n`);

/** The middle one of several fresh processes: what else runs on the machine shows in the CPU time of one. */
async function firstLoads(): Promise<Cpu> {
	const all: Cpu[] = [];
	for (let run = 0; run < FRESH_PROCESSES; run += 1) all.push(await inOwnProcess<Cpu>('first-load'));
	all.sort((a, b) => a.graph + a.cold - b.graph - b.cold);
	return all[Math.floor(all.length / 2)]!;
}

async function measure() {
	const firstLoad = await firstLoads();
	const memory = await inOwnProcess<Memory>('memory');
	const mirror = makeMirror(benchmarkTenant());
	const load = await loadTenant(mirror);
	const usual = await ticketLatency(mirror, LOADED);
	const heavy = await ticketLatency(mirror, [DOCUMENT_HEAVY]);
	const quiet = await quietHour(mirror, FRESHNESS_MS);
	const quietDefault = await quietHour(mirror, 5 * 60_000);
	return { firstLoad, memory, load, usual, heavy, quiet, quietDefault, naive: await naiveScript(mirror.service) };
}

function print({ firstLoad, memory, load, usual, heavy, quiet, quietDefault, naive }: Awaited<ReturnType<typeof measure>>): void {
	const script = `${naive.ticketRequests.slice(0, -1).join(', ')}; document-heavy ${naive.ticketRequests.at(-1)}`;
	process.stdout.write(`${RECORDS} records, ${ORGANIZATIONS} organizations, one with ${LONG_DOCUMENTS} long documents\n\n`);
	row('', 'measured', 'bar', 'naive script, page size 50');
	row('ticket to answer, 20 organizations', ms(usual), 'p95 < 30 ms', `p50 ${naive.ticketMs.p50.toFixed(0)} ms without network`);
	row('ticket to answer, document-heavy', ms(heavy), 'p95 < 30 ms', `${naive.ticketMs.max.toFixed(0)} ms without network`);
	row('requests of that ticket, loaded', '0', '', script);
	const first = `${(firstLoad.graph + firstLoad.cold).toFixed(0)} ms first in process, ${firstLoad.warm.toFixed(0)} ms after`;
	row('first load of 1,000 records, CPU', first, '< 300 ms');
	row('of it the concept graph, once a process', `${firstLoad.graph.toFixed(0)} ms`);
	const text = `${memory.ratio.toFixed(2)} × text (${(memory.bytes / MB).toFixed(0)} of ${(memory.text / MB).toFixed(0)} MB)`;
	row('index memory, whole tenant', text, '≤ 3 ×', 'none kept');
	row('whole tenant load, requests', `${load.requests} (${load.seconds.toFixed(1)} s without network)`, '≤ 1,500', `${naive.tenantRequests}`);
	const again = `${share(naive.tenantRequests / HOURLY_LIMIT)} reading it again once`;
	row('an hour without change, 30 minutes fresh', `${quiet.requests} requests, ${share(quiet.share)}`, '≤ 2 %', again);
	row('the same, 5 minutes fresh', `${quietDefault.requests} requests, ${share(quietDefault.share)}`);
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { json: { type: 'boolean' }, part: { type: 'string' } } });
	const part = values.part === undefined ? undefined : PARTS[values.part];
	if (part) {
		process.stdout.write(JSON.stringify(await part()));
		return;
	}
	const figures = await measure();
	print(figures);
	if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
}

void main();
