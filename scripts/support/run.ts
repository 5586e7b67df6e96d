import { fs, process } from './platform';
import { signalGroup, spawnGroup } from './process-groups';

export interface RunOptions {
	cwd?: string;
	/** Added to this process's environment; `undefined` removes a variable. */
	env?: Record<string, string | undefined>;
	/** Standard output and error are appended to this file instead of being returned. */
	logFile?: string;
}

export interface RunResult {
	code: number | null;
	output: string;
}

/** Runs a program to its end. Resolves whatever the exit code; `code` is `null` where it could not start or was killed. */
export async function run(command: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
	const log = options.logFile === undefined ? null : fs.openSync(options.logFile, 'a');
	try {
		const { child, pid, ended } = spawnGroup(command, args, {
			cwd: options.cwd,
			env: { ...process.env, ...options.env },
			stdio: ['ignore', log ?? 'pipe', log ?? 'pipe'],
		});
		const chunks: string[] = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
		child.once('error', (error) => chunks.push(error.message));
		const code = await ended;
		signalGroup(pid, 'SIGKILL');
		return { code, output: chunks.join('') };
	} finally {
		if (log !== null) fs.closeSync(log);
	}
}

/** Like `run`, with the program's output in the error where it fails. */
export async function runOrThrow(command: string, args: string[], options: RunOptions = {}): Promise<string> {
	const { code, output } = await run(command, args, options);
	if (code === 0) return output;
	const tail = options.logFile === undefined ? output : fs.readFileSync(options.logFile, 'utf8');
	const lastLines = tail.trimEnd().split('\n').slice(-25).join('\n');
	throw new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${lastLines}`);
}

/** The npm this process was started by, else the one on the path: `[command, first arguments]`. */
export function npm(): [string, string[]] {
	const cli = process.env.npm_execpath;
	return cli !== undefined && /npm-cli\.c?js$/.test(cli) ? [process.execPath, [cli]] : ['npm', []];
}
