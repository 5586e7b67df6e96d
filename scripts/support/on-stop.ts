import { process, repeat } from './platform';

/**
 * Calls `stop` once, when this process is asked to end: Ctrl-C, a signal, or the death of the process that started it
 * (npm and the shell between do not always hand signals on).
 */
export function onStop(stop: (reason: string) => void): void {
	let asked = false;
	const once = (reason: string) => {
		if (!asked) stop(reason);
		asked = true;
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => once(signal));
	const parent = process.ppid;
	repeat(() => {
		if (process.ppid !== parent) once('its parent ended');
	}, 500).unref();
}
