import type { IDataObject } from 'n8n-workflow';
import { clock } from '../../../nodes/shared/clock';
import { isDeepStrictEqual } from '../../../scripts/support/platform';
import type { FaultSwitches } from '../../../simulators/shared/faults';
import type { RecordedRequest } from '../../../simulators/shared/recorder';
import type { NodeResult } from '../engine';
import type { Consequence, FaultRow, Service } from './faults';

/** A simulated service with everything that is stored there. */
export interface World {
	service: Service;
	faults: FaultSwitches;
	/** Requests since `begin`. */
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
	/** Where redirects lead; requests that arrive there are a leak. */
	elsewhere: { url: string; seen: readonly unknown[] };
	close(): Promise<void>;
}

/** One operation of one node, with what it needs to work. */
export interface Subject {
	name: string;
	world: World;
	/** Gives out password values, which is what it is for. */
	revealsPasswords?: boolean;
	/** Finds what it wrote, so that a lost answer does not matter to it. */
	findsItsOwn?: boolean;
	/** Comes after `prepare`: makes what it works on, calls `start`, and runs once for one item. */
	run(start: () => void): Promise<NodeResult>;
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
	const location = blow.kind === 'redirect' ? { location: `${world.elsewhere.url}/steal` } : {};
	const result = await run(() => {
		world.begin();
		world.faults.add({ ...blow, ...location, after: at, ...(row.lasts === 'once' && { times: 1 }) });
	});
	world.faults.clear();
	const requests = [...world.requests()];
	const hit = requests[at];
	const changes = world.changes();
	if (blow.status === 429) await world.rest?.();
	return {
		succeeded: result.error === undefined,
		attempts: hit ? attemptsOf(requests.slice(at)) : 0,
		saysUnknown: result.error !== undefined && UNKNOWN.test(textOf(result)),
		changes: changes.length === 0 ? 'none' : isDeepStrictEqual(changes, clean.changes) ? 'all' : 'some',
		result,
	};
}

/** How many requests in a row are the same as the first. */
function attemptsOf(requests: RecordedRequest[]): number {
	const others = requests.findIndex((request) => !isSame(request, requests[0]));
	return others === -1 ? requests.length : others;
}

/** How an error says that nobody knows whether the change was made. */
const UNKNOWN = /may or may not have been made|whether (?:the change was made|it was written)/;

/** How an error says what stands after a change that was made in part. */
export const REPORTED = /\bstands?\b|may or may not have been made|whether (?:the change was made|it was written)|were? uploaded|were deleted/;

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

/** What has to come of a fault, by the request it hits. */
export function expectedOf(row: FaultRow, { world, findsItsOwn }: Subject, isRead: boolean): Omit<Outcome, 'result' | 'changes'> {
	const consequence: Consequence = row.at?.[world.service] ?? row.consequence;
	const isLost = consequence === 'passing' || consequence === 'unreadable';
	if (findsItsOwn && !isRead && isLost && row.lasts === 'once') return { succeeded: true, attempts: 1, saysUnknown: false };
	switch (consequence) {
		case 'renewed':
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
