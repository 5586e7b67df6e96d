import { childProcess, process, type ChildProcess, type SpawnOptions } from './platform';

const groups = new Set<number>();

/**
 * Starts a program in a process group of its own: one signal reaches all its children, and a terminal's Ctrl-C reaches
 * this process first, which then ends the group in order.
 */
export function spawnGroup(
	command: string,
	args: string[],
	options: SpawnOptions,
): { child: ChildProcess; pid: number; ended: Promise<number | null> } {
	const child = childProcess.spawn(command, args, { ...options, detached: true });
	const pid = child.pid ?? 0;
	if (pid !== 0) groups.add(pid);
	const ended = new Promise<number | null>((resolve) => {
		child.once('error', () => resolve(null));
		child.once('close', (code) => resolve(code));
	});
	return { child, pid, ended };
}

/** Signals every process of the group; a group that is gone already is no mistake. */
export function signalGroup(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
	if (pid === 0) return;
	try {
		process.kill(-pid, signal);
	} catch {
		// Gone already.
	}
	if (signal === 'SIGKILL') groups.delete(pid);
}

/** Ends whatever this process started and has not ended. */
export function killAllGroups(): void {
	for (const pid of groups) signalGroup(pid, 'SIGKILL');
}
