import { fs, net, path, process, type SpawnOptions } from '../platform';
import { delay } from '../platform';
import { signalGroup, spawnGroup } from '../process-groups';

/** A server program on loopback, such as Redis. */
export interface Server {
	readonly port: number;
	readonly logFile: string;
	stop(): Promise<void>;
}

export interface ServerOptions extends Pick<SpawnOptions, 'uid' | 'gid' | 'env' | 'cwd'> {
	name: string;
	program: string;
	args: string[];
	port: number;
	/** Where its log goes. */
	folder: string;
	signal?: NodeJS.Signals;
}

const START_MS = 60_000;
const GRACE_MS = 15_000;

/** Starts a program and waits until its port answers. Throws with the end of its log where it does not. */
export async function startServer(options: ServerOptions): Promise<Server> {
	const { name, program, args, port, folder, uid, gid, env, cwd } = options;
	const logFile = path.join(folder, `${name}.log`);
	const log = fs.openSync(logFile, 'a');
	const { child, pid, ended } = spawnGroup(program, args, { uid, gid, cwd, stdio: ['ignore', log, log], env: { ...process.env, ...env } });
	fs.closeSync(log);
	const stop = async () => {
		if (pid !== 0 && child.exitCode === null) child.kill(options.signal ?? 'SIGTERM');
		await Promise.race([ended, delay(GRACE_MS, undefined, { ref: false })]);
		signalGroup(pid, 'SIGKILL');
		await ended;
	};
	const deadline = Date.now() + START_MS;
	while (!(await listens(port))) {
		if (child.exitCode !== null || Date.now() > deadline) {
			await stop();
			throw new Error(`${name} did not start:\n${fs.readFileSync(logFile, 'utf8').slice(-2000)}`);
		}
		await delay(50);
	}
	return { port, logFile, stop };
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
