import { delay, fs, net, path, process, type SpawnOptions } from '../platform';
import { signalGroup, spawnGroup } from '../process-groups';

/** A server program on loopback, such as Redis. */
export interface Server {
	readonly port: number;
	readonly pid: number;
	readonly logFile: string;
	stop(): Promise<void>;
}

export interface ServerOptions extends Pick<SpawnOptions, 'env' | 'cwd'> {
	name: string;
	program: string;
	args: string[];
	port: number;
	/** Where its log goes. */
	folder: string;
	/** How it is asked to end; whatever is left of it 15 seconds later is killed. */
	signal?: 'TERM' | 'INT' | 'QUIT';
	/** The user it runs as, where we are root. */
	user?: string;
	/** Whether it can be used by now; without, as soon as its port takes connections. */
	ready?: () => Promise<boolean>;
}

const START_MS = 60_000;
const GRACE_MS = 15_000;

/** Starts a program and waits until it is ready. It ends where we do. Throws with the end of its log where it does not start. */
export async function startServer(options: ServerOptions): Promise<Server> {
	const { name, program, args, port, folder, env, cwd, signal = 'TERM', user, ready = async () => await listens(port) } = options;
	const logFile = path.join(folder, `${name}.log`);
	const log = fs.openSync(logFile, 'a');
	const words = ['--pdeathsig', signal, ...asUser(user), '--', program, ...args];
	const { child, pid, ended } = spawnGroup('setpriv', words, { cwd, stdio: ['ignore', log, log], env: { ...process.env, ...env } });
	fs.closeSync(log);
	const stop = async () => {
		if (pid !== 0 && child.exitCode === null) child.kill(`SIG${signal}`);
		await Promise.race([ended, delay(GRACE_MS, undefined, { ref: false })]);
		signalGroup(pid, 'SIGKILL');
		await ended;
	};
	const deadline = Date.now() + START_MS;
	while (!(await ready())) {
		if (child.exitCode !== null || Date.now() > deadline) {
			await stop();
			throw new Error(`${name} did not start:\n${fs.readFileSync(logFile, 'utf8').slice(-2000)}`);
		}
		await delay(50);
	}
	return { port, pid, logFile, stop };
}

/** Arguments of `setpriv` that make a program run as somebody, where we may say so. */
export function asUser(user: string | undefined): string[] {
	if (user === undefined || process.getuid?.() !== 0) return [];
	return ['--reuid', user, '--regid', user, '--clear-groups'];
}

async function listens(port: number): Promise<boolean> {
	return await new Promise((resolve) => {
		const socket = net.connect({ port, host: '127.0.0.1' });
		const answer = (value: boolean) => {
			socket.destroy();
			resolve(value);
		};
		socket.once('connect', () => answer(true));
		socket.once('error', () => answer(false));
	});
}
