import { parseArgs, process } from './platform';

/**
 * Starts a simulator as a program, prints what one must know of it, and runs until it is interrupted.
 * `--port` says where it listens, `--state` in which file it keeps what changes.
 *
 * @param facts what is printed, by its label
 */
export async function runStandAlone<S extends { close(): Promise<void> }>(
	start: (options: { port: number; stateFile?: string }) => Promise<S>,
	facts: (simulator: S) => Record<string, string>,
): Promise<void> {
	const { values } = parseArgs({ options: { port: { type: 'string' }, state: { type: 'string' } } });
	const simulator = await start({ port: Number(values.port ?? 0), stateFile: values.state });
	const lines = Object.entries(facts(simulator)).map(([label, value]) => `${label.padEnd(18)} ${value}\n`);
	process.stdout.write(lines.join(''));
	const stop = () => {
		void simulator.close().then(() => process.exit(0));
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}
