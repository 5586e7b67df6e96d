import { onStop } from './on-stop';
import { process } from './platform';
import { killAllGroups } from './process-groups';
import { removeTemporaryFolders } from './temporary-folders';

/** Runs a script that starts processes: what it started goes with it when it is stopped, and its error ends it with exit code 1. */
export function runScript(main: () => Promise<void>): void {
	onStop(() => {
		killAllGroups();
		removeTemporaryFolders();
		process.exit(130);
	});
	main().catch((error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		// What runs still would keep this process from ending.
		killAllGroups();
		process.exitCode = 1;
	});
}
