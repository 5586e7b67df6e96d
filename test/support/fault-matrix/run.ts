import type { IDataObject } from 'n8n-workflow';
import { clock } from '../../../nodes/shared/clock';
import { isDeepStrictEqual } from '../../../scripts/support/platform';
import type { FaultSwitches } from '../../../simulators/shared/faults';
import type { RecordedRequest } from '../../../simulators/shared/recorder';
import type { NodeResult, NodeTest } from '../engine';
import type { Consequence, FaultRow, Service } from './faults';

/** A simulated service with everything that is stored there. */
export interface World {
	service: Service;
	faults: FaultSwitches;
	/** Requests since `begin`, without those that a client makes for itself. */
	requests(): readonly RecordedRequest[];
	/** Puts the data back as it was, and nodes remember nothing: the next run is a first one. */
	prepare(): void;
	/** Lets a pause that a service asked for come to its end. */
	rest?(): Promise<void>;
	/** What is stored now counts as the start. */
	begin(): void;
	/** What is stored otherwise than at the start, without times and with new ids numbered. Empty for nothing. */
	changes(): string[];
	/** What must not be in any output, error or log. */
	secrets(): string[];
	/** A request that writes nothing although it is no GET. */
	isRead(request: RecordedRequest): boolean;
	/** While this is on, the credentials lead to where nobody listens. */
	isRefusing: boolean;
	/** Where redirects lead; requests that arrive there are a leak. */
	elsewhere: { url: string; seen: readonly unknown[] };
	close(): Promise<void>;
}

/** One operation of one node, with what it needs to work. */
export interface Subject {
	name: string;
	world: World;
	/** What comes here and nowhere else of a fault of a reading request, by the fault's name. */
	exceptions?: Readonly<Record<string, Consequence>>;
	/** Likewise of a writing request. */
	writeExceptions?: Readonly<Record<string, Consequence>>;
	/** Gives out password values, which is what it is for. */
	revealsPasswords?: boolean;
	/** Finds what it wrote, so that a lost answer does not matter to it. */
	findsItsOwn?: boolean;
	/** Comes after `prepare`: makes what it works on, calls `start`, and runs once, for one item unless told otherwise. */
	run(start: () => void, more?: Partial<NodeTest> & { times?: number }): Promise<NodeResult>;
}

/** What a run without faults is. */
export interface CleanRun {
	requests: RecordedRequest[];
	json: IDataObject[];
	changes: string[];
}

export interface Outcome {
	succeeded: boolean;
	/** How often the request that was hit was sent. */
	attempts: number;
	/** Whether the error says that the change may have been made. */
	saysUnknown: boolean;
	/** Changes that were made, against those of the clean run. */
	changes: 'none' | 'all' | 'some';
	/** More was made than without the fault. */
	madeTooMuch: boolean;
	result: NodeResult;
}

/** @throws Error where the operation does not work even without faults */
export async function cleanRun({ name, world, run }: Subject): Promise<CleanRun> {
	world.faults.clear();
	world.prepare();
	const start = () => world.begin();
	await run(start);
	// What is remembered for a long time, such as where a service is, is known from now on.
	world.prepare();
	const result = await run(start);
	const requests = [...world.requests()];
	if (result.error) throw new Error(`${name} fails without a fault: ${textOf(result)}`);
	return { requests, json: outputOf(result), changes: world.changes() };
}

/** @param at the request that is hit, counted from 0 */
export async function faultyRun({ world, run }: Subject, clean: CleanRun, row: FaultRow, at: number): Promise<Outcome> {
	world.faults.clear();
	world.prepare();
	const blow = row.fault(clock.now());
	const aim = aimAt(clean.requests, at);
	const location = blow.kind === 'redirect' ? { location: `${world.elsewhere.url}/steal` } : {};
	const result = await run(() => {
		world.begin();
		world.faults.add({ ...blow, ...location, ...aim, ...(row.lasts === 'once' ? { times: 1 } : { spreads: true }) });
	});
	world.faults.clear();
	const requests = [...world.requests()];
	const place = requests.flatMap((request, index) => (aim.match.path.test(request.path) && aim.match.method === request.method ? [index] : []))[aim.after];
	const changes = world.changes();
	if (blow.status === 429) await world.rest?.();
	return {
		succeeded: result.error === undefined,
		attempts: place === undefined ? 0 : attemptsOf(requests.slice(place), clean.requests),
		saysUnknown: saysUnknown(result),
		changes: changes.length === 0 ? 'none' : isDeepStrictEqual(changes, clean.changes) ? 'all' : 'some',
		madeTooMuch: madeBy(changes) > madeBy(clean.changes),
		result,
	};
}

/** By what the request looks like, ids apart: others may come before it, such as a look at how much of a limit is used. */
function aimAt(requests: RecordedRequest[], at: number) {
	const { method, path } = requests[at];
	const shape = new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\d+')}$`);
	const after = requests.slice(0, at).filter((request) => request.method === method && shape.test(request.path)).length;
	return { match: { method, path: shape }, after };
}

/** How often the first of the requests was sent, beyond what a run without faults sends of its kind. */
export function attemptsOf(requests: RecordedRequest[], clean: RecordedRequest[]): number {
	const withBody = requests.find((request) => request.body !== undefined && isSame(request, requests[0])) ?? requests[0];
	const isFirst = (request: RecordedRequest) => isSame(request, withBody);
	const other = requests.findIndex((request) => !isFirst(request));
	const inARow = other === -1 ? requests.length : other;
	// Each run is about another ticket or record.
	const kind = ({ method, path, query }: RecordedRequest) => JSON.stringify([method, path, query]).replace(/\d+/g, '#');
	const usual = clean.filter((request) => kind(request) === kind(requests[0])).length;
	return Math.max(inARow, requests.filter(isFirst).length - usual + 1);
}

/** Whether it failed with an error that says that nobody knows whether the change was made. */
export function saysUnknown(result: NodeResult): boolean {
	return result.error !== undefined && /may or may not have been made|whether (?:the change was made|it was written)/.test(textOf(result));
}

/** How many records were made. */
const madeBy = (changes: string[]) => changes.filter((line) => line.startsWith('+')).length;

/** How an error says what stands after a change that was made in part. */
export const REPORTED = /\bstands?\b|may or may not have been made|whether (?:the change was made|it was written)|\bWritten: |Uploaded before/;

export function textOf({ error }: NodeResult): string {
	return `${error?.message ?? ''} ${error?.description ?? ''}`;
}

export function outputOf(result: NodeResult): IDataObject[] {
	return result.outputs.flat().map(({ json }) => json);
}

function isSame(a: RecordedRequest, b: RecordedRequest): boolean {
	// The body of a request that was refused at the door was not read.
	const bodies = a.body === undefined || b.body === undefined || isDeepStrictEqual(a.body, b.body);
	return a.method === b.method && a.path === b.path && isDeepStrictEqual(a.query, b.query) && bodies;
}

/** Attempts where they are always the same. */
type Expected = Pick<Outcome, 'succeeded' | 'saysUnknown'> & Partial<Pick<Outcome, 'attempts'>>;

export function consequenceOf(row: FaultRow, { world, exceptions, writeExceptions }: Subject, isRead: boolean): Consequence {
	return (isRead ? exceptions : writeExceptions)?.[row.name] ?? row.at?.[world.service] ?? row.consequence;
}

/** What has to come of a fault, by the request it hits. */
export function expectedOf(row: FaultRow, subject: Subject, isRead: boolean): Expected {
	const { findsItsOwn } = subject;
	const consequence = consequenceOf(row, subject, isRead);
	const isLost = consequence === 'passing' || consequence === 'unreadable';
	if (findsItsOwn && !isRead && isLost && row.lasts === 'once') return { succeeded: true, saysUnknown: false };
	switch (consequence) {
		case 'renewed':
			return { succeeded: true, saysUnknown: false };
		case 'other-way':
		case 'harmless':
			return { succeeded: true, attempts: 1, saysUnknown: false };
		case 'wait':
			return { succeeded: true, attempts: 2, saysUnknown: false };
		case 'refused':
			return { succeeded: false, attempts: 1, saysUnknown: false };
		case 'unreadable':
			return { succeeded: false, attempts: 1, saysUnknown: !isRead };
		case 'passing':
			if (!isRead) return { succeeded: false, attempts: 1, saysUnknown: true };
			return row.lasts === 'once'
				? { succeeded: true, attempts: 2, saysUnknown: false }
				: { succeeded: false, attempts: 4, saysUnknown: false };
	}
}
