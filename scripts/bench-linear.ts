import { PATTERNS } from './bench/linear/patterns';
import { READERS } from './bench/linear/readers';
import { parseArgs, process } from './support/platform';

const SMALL = 128 * 1024;
const LARGE = 1024 * 1024;
/** Reading eight times as much may take eight times as long, and as much again for a noisy machine's sake. */
const MOST = (LARGE / SMALL) * 2;
/** A megabyte in less is fast whatever the ratio, which the noise of the machine decides then. */
const WORTH_COMPARING_MS = 25;

interface Row {
	reader: string;
	pattern: string;
	ms: number;
	ratio: number;
}

/** Milliseconds of CPU: time that other programs take does not count. */
function time(read: (text: string) => unknown, text: string): number {
	const before = process.cpuUsage();
	try {
		read(text);
	} catch {
		// A said error is an answer; tests look at what it says.
	}
	return process.cpuUsage(before).user / 1000;
}

function measure(reader: string, pattern: string): Row {
	const read = READERS[reader];
	const text = (length: number) => PATTERNS[pattern].repeat(Math.ceil(length / PATTERNS[pattern].length)).slice(0, length);
	let small = time(read, text(SMALL));
	let large = time(read, text(LARGE));
	// Whatever else the machine does only makes a run slower: the best of several counts.
	for (let again = 0; again < 3 && large > WORTH_COMPARING_MS && large / small > MOST; again++) {
		small = Math.max(0.1, Math.min(small, time(read, text(SMALL))));
		large = Math.min(large, time(read, text(LARGE)));
	}
	return { reader, pattern, ms: large, ratio: large <= WORTH_COMPARING_MS ? 1 : large / Math.max(small, 0.1) };
}

const print = (line: string) => process.stdout.write(`${line}\n`);

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const rows: Row[] = [];
for (const reader of Object.keys(READERS)) {
	const own = Object.keys(PATTERNS).map((pattern) => measure(reader, pattern));
	rows.push(...own);
	const slowest = own.reduce((a, b) => (b.ms > a.ms ? b : a));
	const steepest = own.reduce((a, b) => (b.ratio > a.ratio ? b : a));
	print(
		`${reader.padEnd(30)} 1 MB at most ${slowest.ms.toFixed(0).padStart(5)} ms (${slowest.pattern}), ` +
			`8 times the text at most ${steepest.ratio.toFixed(1).padStart(5)} times the time (${steepest.pattern})`,
	);
}
const steep = rows.filter(({ ratio }) => ratio > MOST);
if (values.json === true) print(JSON.stringify({ readers: Object.keys(READERS).length, patterns: Object.keys(PATTERNS).length, steep }));
if (steep.length > 0) {
	print(`More than linear: ${steep.map(({ reader, pattern, ratio }) => `${reader} / ${pattern} (${ratio.toFixed(1)})`).join('; ')}`);
	process.exitCode = 1;
}
