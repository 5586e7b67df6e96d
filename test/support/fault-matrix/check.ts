import type { FaultRow } from './faults';
import { cleanRun, type CleanRun, consequenceOf, expectedOf, faultyRun, outputOf, type Outcome, REPORTED, saysUnknown, type Subject, textOf } from './run';
import { watchRequests } from './watch-requests';

/** What came of one fault at one request of one operation, as it was observed. */
export interface Seen {
	operation: string;
	fault: string;
	/** How often the request that was hit was sent. */
	sent: number;
	/** The error's message; empty where it went on. */
	reads: string;
	/** Whether the error says that the change may have been made. */
	saysUnknown: boolean;
	/** Of a trigger: what happened started no execution before the next poll. */
	isLate?: boolean;
	writtenTwice: boolean;
	/** Secrets that showed. */
	secrets: number;
}

/** The runs so far, for the table in the documentation. */
export class Matrix {
	readonly seen: Seen[] = [];
	/** Operations that ask no service. */
	readonly silent: string[] = [];

	private observe({ name: operation }: Subject, fault: string, { result, attempts, saysUnknown, madeTooMuch }: Outcome, leaked: string[]): void {
		const reads = result.error?.message ?? '';
		this.seen.push({ operation, fault, sent: attempts, reads, saysUnknown, writtenTwice: madeTooMuch, secrets: leaked.length });
	}

	/**
	 * Runs an operation with every fault at the requests that are chosen.
	 * @param choose places in the list of the requests of a run without faults
	 * @returns what is wrong
	 */
	async check(subject: Subject, rows: FaultRow[], choose: (clean: CleanRun, subject: Subject) => number[]): Promise<string[]> {
		const clean = await cleanRun(subject);
		if (clean.requests.length === 0) this.silent.push(subject.name);
		const problems: string[] = [];
		for (const at of choose(clean, subject)) {
			for (const row of inOrder(rows, subject)) {
				const { outcome, printed } = await printing(async () => await faultyRun(subject, clean, row, at));
				const leaked = leaks(outcome, subject, printed);
				this.observe(subject, row.name, outcome, leaked);
				const wrong = [...differences(outcome, row, subject, clean, at), ...leaked];
				problems.push(...wrong.map((what) => `${subject.name}, request ${at}, ${row.name}: ${what} | ${textOf(outcome.result)}`));
			}
		}
		return problems;
	}

	/** Runs an operation with nobody listening where its credential leads. */
	async checkRefused(subject: Subject): Promise<string[]> {
		const { world, name } = subject;
		world.faults.clear();
		world.prepare();
		let watched: ReturnType<typeof watchRequests> | undefined;
		const { outcome: result, printed } = await printing(async () => {
			const running = subject.run(() => {
				world.begin();
				world.isRefusing = true;
				watched = watchRequests();
			});
			return await running.finally(() => (world.isRefusing = false));
		});
		const [first, ...others] = watched!.stop();
		const sent = 1 + others.filter((request) => request === first).length;
		const text = textOf(result);
		const leaked = leaks({ result }, subject, printed);
		const changes = world.changes();
		const problems = [
			...(text.includes('ECONNREFUSED') ? [] : ['the error does not say that nobody answered']),
			...(sent === 4 ? [] : [`it was tried ${sent} times`]),
			...(changes.length > 0 ? ['something was changed'] : []),
			...leaked,
		];
		const outcome: Outcome = { succeeded: false, attempts: sent, saysUnknown: saysUnknown(result), changes: 'none', madeTooMuch: changes.length > 0, result };
		this.observe(subject, REFUSED, outcome, leaked);
		return problems.map((what) => `${name}, ${REFUSED}: ${what} | ${text}`);
	}
}

/** What makes nodes go another way they may remember, so it comes last. */
function inOrder(rows: FaultRow[], { exceptions = {} }: Subject): FaultRow[] {
	return [...rows].sort((a, b) => Number(a.name in exceptions) - Number(b.name in exceptions));
}

export const REFUSED = 'Connection refused';

/** The first request. */
export const first = ({ requests }: CleanRun): number[] => (requests.length > 0 ? [0] : []);

/** The first request, where it reads. */
export const firstRead = (clean: CleanRun, { world }: Subject): number[] =>
	first(clean).filter((at) => world.isRead(clean.requests[at]));

/** The first request that writes. */
export const firstWrite = ({ requests }: CleanRun, { world }: Subject): number[] =>
	[requests.findIndex((request) => !world.isRead(request))].filter((at) => at >= 0);

function differences(outcome: Outcome, row: FaultRow, subject: Subject, clean: CleanRun, at: number): string[] {
	const { world } = subject;
	const isRead = world.isRead(clean.requests[at]);
	const expected = expectedOf(row, subject, isRead);
	const names = Object.keys(expected) as Array<keyof typeof expected>;
	const { succeeded, changes, madeTooMuch, result } = outcome;
	const isOtherWay = consequenceOf(row, subject, isRead) === 'other-way';
	return [
		...names.filter((name) => expected[name] !== outcome[name]).map((name) => `${name} is ${String(outcome[name])}`),
		...(madeTooMuch ? ['something was made twice'] : []),
		...(succeeded && clean.changes.length > 0 && changes !== 'all' && !(isOtherWay && changes === 'none') ? [`${changes} of the changes were made`] : []),
		...(succeeded && isOtherWay && !clean.changes.length && outputOf(result).length === 0 ? ['nothing was put out'] : []),
		...(!succeeded && changes !== 'none' && !REPORTED.test(textOf(result)) ? [`${changes} of the changes stand, and nothing says so`] : []),
		...(succeeded ? [] : unclear(outcome, row)),
	];
}

/** Failures that are about what was asked for, not about the way there. */
const ABOUT_THE_REQUEST = /^(?:400|404|409|413|415|422|423) /;

/** What it was about: a record, a parameter, the resource, or the PSA's "Could not …". */
const PLACE = /Given: "|Resource: |: "[A-Z][^"]*":|Could not |\/[a-z_]+/;

function unclear({ result }: Outcome, row: FaultRow): string[] {
	const error = result.error!;
	const text = textOf(result);
	return [
		...(typeof error.context?.itemIndex === 'number' ? [] : ['the item is not named']),
		...(error.description ? [] : ['there is no advice']),
		...(/<[a-z!]/i.test(text) || /undefined|\[object|TypeError/.test(text) ? ['the text is not for people'] : []),
		...(ABOUT_THE_REQUEST.test(row.name) && !PLACE.test(text) ? ['nothing says what it was about'] : []),
	];
}

function leaks({ result }: Pick<Outcome, 'result'>, { world, revealsPasswords }: Subject, printed: string): string[] {
	const { resultData } = result.run.data;
	const everything = [JSON.stringify(resultData), JSON.stringify(result.error?.toJSON?.() ?? null), result.error instanceof Error ? (result.error.stack ?? '') : '', printed].join('\n');
	const secrets = world.secrets().filter((secret) => everything.includes(secret));
	if (/\b(?:Basic|Bearer) [\w+/=.-]{16,}/.test(everything)) secrets.push('an Authorization header');
	const found = revealsPasswords ? secrets.filter((secret) => !secret.startsWith('sim-secret-')) : secrets;
	return [...found.map(() => 'a secret shows'), ...(world.elsewhere.seen.length > 0 ? ['the redirect was followed'] : [])];
}

/** What n8n prints goes to its log. */
async function printing<T>(work: () => Promise<T>): Promise<{ outcome: T; printed: string }> {
	const screen = console;
	const lines: unknown[] = [];
	// n8n's logger writes to the streams behind the console where there are any.
	const names = ['log', 'info', 'warn', 'error', 'debug'] as const;
	const before = names.map((name) => screen[name]);
	const streams = screen as unknown as Record<'_stdout' | '_stderr', { write: unknown }>;
	const { _stdout, _stderr } = streams;
	const write = (text: unknown) => void lines.push(text);
	for (const name of names) screen[name] = (...parts: unknown[]) => void lines.push(...parts);
	Object.assign(streams, { _stdout: { write }, _stderr: { write } });
	try {
		return { outcome: await work(), printed: lines.map(String).join('\n') };
	} finally {
		names.forEach((name, place) => (screen[name] = before[place]));
		Object.assign(streams, { _stdout, _stderr });
	}
}
