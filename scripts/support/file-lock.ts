import { delay, fs, os, path, process, repeat, stopRepeating } from './platform';

const BEAT_MS = 5_000;
const STALE_MS = 60_000;

interface Holder {
	pid: number;
	host: string;
}

/**
 * Runs `work` while no other process on this folder does; others wait, and `onWait` is told of whom.
 * A holder that died (its process is gone, or it stopped touching the file for a minute) is passed over.
 */
export async function withFileLock<T>(
	file: string,
	work: () => Promise<T>,
	onWait: (holder: string) => void = () => {},
): Promise<T> {
	fs.mkdirSync(path.dirname(file), { recursive: true });
	while (!take(file)) {
		if (isStale(file)) fs.rmSync(file, { force: true });
		else {
			onWait(`process ${readHolder(file)?.pid ?? 'unknown'}`);
			await delay(1_000);
		}
	}
	const beat = repeat(() => fs.utimesSync(file, new Date(), new Date()), BEAT_MS);
	try {
		return await work();
	} finally {
		stopRepeating(beat);
		fs.rmSync(file, { force: true });
	}
}

function take(file: string): boolean {
	const holder: Holder = { pid: process.pid, host: os.hostname() };
	try {
		fs.writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
		return true;
	} catch {
		return false;
	}
}

function readHolder(file: string): Holder | null {
	try {
		return JSON.parse(fs.readFileSync(file, 'utf8')) as Holder;
	} catch {
		return null;
	}
}

function isStale(file: string): boolean {
	const touched = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
	if (touched === undefined) return false;
	if (Date.now() - touched > STALE_MS) return true;
	const holder = readHolder(file);
	return holder !== null && holder.host === os.hostname() && !isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
