import type { N8nHost } from './n8n-host';
import { n8nEnvironment, type N8nAddress } from './n8n-environment';
import { crypto, delay, fs, net, path, process, type ChildProcess } from './platform';
import { signalGroup, spawnGroup } from './process-groups';

/** One call that n8n tried to make beyond this machine; it was refused. */
export interface RefusedCall {
	kind: string;
	host: string;
	port: number | null;
	stack: string[];
}

/** A running n8n. */
export interface N8nProcess {
	readonly url: string;
	readonly pid: number;
	readonly logFile: string;
	/** What tried to leave the machine, since the user folder was made. */
	refused(): RefusedCall[];
	isRunning(): boolean;
	/** Asks n8n and all its children to end, and makes them after 15 seconds. Safe to call twice. */
	stop(): Promise<void>;
	/** Ends n8n and its children at once, as a power cut would. */
	kill(): Promise<void>;
}

export interface StartOptions {
	userFolder: string;
	/** To start again at the address that the webhooks of an earlier start have; free ports otherwise. */
	address?: N8nAddress;
	startTimeoutMs?: number;
	/** Settings of n8n beside the usual ones. */
	env?: Record<string, string>;
	/** What to run: everything in one process unless told otherwise. */
	command?: string[];
}

/** Addresses that answer when a process of this kind is ready; only the main process has the editor's. */
const READY_AT: Record<string, string[]> = {
	start: ['/healthz/readiness', '/rest/settings'],
	webhook: ['/healthz/readiness'],
	worker: ['/healthz/readiness'],
};

const POLL_MS = 250;
const GRACE_MS = 15_000;

/** Systems give these to nobody by themselves: what is free stays so until a program that starts slowly takes it. */
const PORTS = { from: 20_000, to: 30_000 };
const MOST_PORTS_TRIED = 50;

/** A port on loopback that nobody listens on now: the preferred one where it is free. */
export async function freePort(preferred?: number, tried = 0): Promise<number> {
	return await new Promise((resolve, reject) => {
		const server = net.createServer();
		server.on('error', (error) => (tried < MOST_PORTS_TRIED ? resolve(freePort(undefined, tried + 1)) : reject(error)));
		const port = preferred ?? crypto.randomInt(PORTS.from, PORTS.to);
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(port)));
	});
}

export async function freeAddress(preferred?: number): Promise<N8nAddress> {
	const [port, brokerPort] = await Promise.all([freePort(preferred), freePort()]);
	return { port, brokerPort };
}

/** Starts n8n and waits until it answers. Where it does not come up, it is stopped and the end of its log is in the error. */
export async function startN8n(host: N8nHost, options: StartOptions): Promise<N8nProcess> {
	const command = options.command ?? ['start'];
	const address = options.address ?? (await freeAddress());
	const refusedFile = path.join(options.userFolder, 'refused-calls.log');
	const logFile = path.join(options.userFolder, 'n8n.log');
	fs.mkdirSync(options.userFolder, { recursive: true });
	const log = fs.openSync(logFile, 'a');
	const { child, pid, ended } = spawnGroup(host.node, [host.cli, ...command], {
		cwd: options.userFolder,
		stdio: ['ignore', log, log],
		env: {
			...n8nEnvironment(process.env, options.userFolder, address, refusedFile),
			...options.env,
			STOP_WITH_PARENT: String(process.pid),
		},
	});
	fs.closeSync(log);
	const running = describe({ child, pid, ended }, `http://127.0.0.1:${address.port}`, logFile, refusedFile);
	try {
		await untilReady(running, READY_AT[command[0]], options.startTimeoutMs ?? 240_000);
		return running;
	} catch (error) {
		await running.kill();
		throw withLog(error, logFile);
	}
}

interface Started {
	child: ChildProcess;
	pid: number;
	ended: Promise<number | null>;
}

function describe({ child, pid, ended }: Started, url: string, logFile: string, refusedFile: string): N8nProcess {
	const isRunning = () => pid !== 0 && child.exitCode === null && child.signalCode === null;
	const kill = async () => {
		signalGroup(pid, 'SIGKILL');
		await ended;
	};
	return {
		url,
		pid,
		logFile,
		isRunning,
		kill,
		refused: () => readLines(refusedFile).map((line) => JSON.parse(line) as RefusedCall),
		stop: async () => {
			signalGroup(pid, 'SIGTERM');
			await Promise.race([ended, delay(GRACE_MS, undefined, { ref: false })]);
			// Children that outlived n8n are in its group still.
			await kill();
		},
	};
}

async function untilReady(n8n: N8nProcess, paths: string[], timeoutMs: number): Promise<void> {
	const deadline = Date.now() + timeoutMs;
	while (!(await answers(n8n.url, paths))) {
		if (!n8n.isRunning()) throw new Error('n8n ended while it was starting');
		if (Date.now() > deadline) throw new Error(`n8n did not answer within ${timeoutMs / 1000} seconds`);
		await delay(POLL_MS);
	}
}

/** The health check answers before the editor does, and the editor's address answers with a waiting page before its API does. */
async function answers(url: string, paths: string[]): Promise<boolean> {
	try {
		const responses = await Promise.all(paths.map(async (at) => await fetch(url + at)));
		return responses.every(({ ok, headers }) => ok && (headers.get('content-type') ?? '').includes('json'));
	} catch {
		return false;
	}
}

function readLines(file: string): string[] {
	return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

function withLog(error: unknown, logFile: string): Error {
	const reason = error instanceof Error ? error.message : String(error);
	return new Error(`${reason}. The end of ${logFile}:\n${readLines(logFile).slice(-20).join('\n')}`);
}
