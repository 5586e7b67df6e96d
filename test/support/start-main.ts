import { childProcess, path, process } from '../../scripts/support/platform';

/** Runs a PSA simulator's `main.ts` as a process of its own, on a free port. */
export async function startMain(simulator: string) {
	const main = path.join(process.cwd(), 'simulators', simulator, 'main.ts');
	const child = childProcess.spawn(process.execPath, ['--import', 'tsx', main, '--port', '0'], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
	const url = await new Promise<string>((resolve) => {
		let text = '';
		child.stdout.on('data', (chunk: Buffer) => {
			text += chunk.toString();
			const found = /Service desk\s+(http:\S+)\/\n/.exec(text);
			if (found) resolve(found[1]);
		});
	});
	return {
		url,
		/** Asks it to end; resolves with its exit code. */
		stop: async () => {
			child.kill('SIGTERM');
			return await ended;
		},
	};
}
