import type { Fault } from '../../../simulators/shared/faults';

/**
 * What has to come of a fault:
 * - `passing`: reads are repeated; writes are not, and say that they may have been made
 * - `refused`: an error at once, and nothing is changed
 * - `wait`: reads and writes wait and are sent again
 * - `unreadable`: an error at once, which for a write says that it may have been made
 * - `renewed`: reads and writes are sent again with a new token
 * - `other-way`: it goes on in another way, and says so where something is missing then
 * - `harmless`: nothing
 */
export type Consequence = 'passing' | 'refused' | 'wait' | 'unreadable' | 'renewed' | 'other-way' | 'harmless';

export type Blow = Omit<Fault, 'match' | 'times' | 'after'>;

export interface FaultRow {
	/** For people. */
	name: string;
	consequence: Consequence;
	/** What the server does, at a time of the nodes' clock. */
	fault: (now: number) => Blow;
	/** How often: hits one request, or every one from there on. */
	lasts: 'once' | 'on';
	/** What else comes of it at some service. */
	at?: Partial<Record<Service, Consequence>>;
}

export type Service = 'IT Glue' | 'ConnectWise PSA' | 'Autotask PSA' | 'HaloPSA';

const status =
	(code: number): FaultRow['fault'] =>
	() => ({ kind: 'status', status: code });

const answer =
	(kind: Blow['kind'], code?: number): FaultRow['fault'] =>
	() => ({ kind, ...(code !== undefined && { status: code }) });

function tooMany(name: string, value?: (now: number) => string): FaultRow {
	const headers = (now: number) => (value ? { headers: { 'retry-after': value(now) } } : {});
	return { name: `429 ${name}`, consequence: 'wait', fault: (now) => ({ kind: 'status', status: 429, ...headers(now) }), lasts: 'once' };
}

/** Both hitting one request and every one from there on. */
function both(name: string, row: Omit<FaultRow, 'name' | 'lasts'>): FaultRow[] {
	return [
		{ ...row, name, lasts: 'once' },
		{ ...row, name: `${name}, every time`, lasts: 'on' },
	];
}

function refusal(code: number, name: string, more: Partial<FaultRow> = {}): FaultRow {
	return { name: `${code} ${name}`, consequence: 'refused', fault: status(code), lasts: 'once', ...more };
}

const inSeconds = (seconds: number) => (now: number) => new Date(now + seconds * 1000).toUTCString();

const IN_TROUBLE: Array<[number, string]> = [
	[500, 'Internal Server Error'],
	[502, 'Bad Gateway'],
	[503, 'Service Unavailable'],
	[504, 'Gateway Timeout'],
];

/** Faults of an answer: every operation is run with each. */
export const ANSWER_FAULTS: FaultRow[] = [
	...both('Connection reset before the answer', { consequence: 'passing', fault: answer('lost-response') }),
	...both('Connection reset in the middle of the answer', { consequence: 'passing', fault: answer('truncate') }),
	...both('JSON that breaks off', { consequence: 'unreadable', fault: answer('cut-json'), at: { 'IT Glue': 'passing' } }),
	{ name: 'A web page with status 200', consequence: 'unreadable', fault: answer('status-after', 200), lasts: 'once' },
	...both('A web page with status 502', { consequence: 'passing', fault: answer('html', 502) }),
	{ name: 'Text that is no JSON', consequence: 'unreadable', fault: answer('no-json'), lasts: 'once' },
	{ name: 'The right answer with a wrong content type', consequence: 'harmless', fault: answer('wrong-type'), lasts: 'once' },
	{ name: 'JSON nested 100,000 levels deep', consequence: 'unreadable', fault: answer('deep'), lasts: 'once' },
	refusal(400, 'Bad Request'),
	refusal(401, 'Unauthorized', { at: { HaloPSA: 'renewed' } }),
	refusal(403, 'Forbidden'),
	refusal(404, 'Not Found'),
	refusal(409, 'Conflict'),
	refusal(413, 'Payload Too Large'),
	refusal(413, 'that repeats the headers it was sent', { fault: answer('echo', 413) }),
	refusal(415, 'Unsupported Media Type'),
	refusal(422, 'Unprocessable Content'),
	refusal(423, 'Locked'),
	tooMany('without Retry-After'),
	tooMany('with Retry-After in seconds', () => '7'),
	tooMany('with Retry-After as a date', inSeconds(20)),
	tooMany('with a Retry-After date that has passed', inSeconds(-3600)),
	tooMany('with a Retry-After that means nothing', () => 'soon; maybe -1'),
	{ ...tooMany('with Retry-After of a day', () => '86400'), consequence: 'refused' },
	...IN_TROUBLE.flatMap(([code, name]) => both(`${code} ${name}`, { consequence: 'passing', fault: status(code) })),
	{ name: '503 after the work was done', consequence: 'passing', fault: answer('status-after', 503), lasts: 'once' },
	{ name: 'A redirect to another host', consequence: 'refused', fault: answer('redirect'), lasts: 'once' },
	refusal(403, 'from here on: the key was rotated', { lasts: 'on' }),
];

/** Faults that take long or much memory: one reading and one writing operation of every node is run with each. */
export const LONG_FAULTS: FaultRow[] = [
	{ name: 'Silence', consequence: 'passing', fault: answer('silence'), lasts: 'once' },
	{ name: 'An answer that stops in the middle', consequence: 'passing', fault: answer('stall'), lasts: 'once' },
	{ name: 'An answer that drips for ever', consequence: 'passing', fault: answer('drip'), lasts: 'once' },
	{ name: 'An answer of 100 MB', consequence: 'unreadable', fault: answer('flood'), lasts: 'once' },
	{ name: 'An answer of 1 MB that unpacks to 1 GB', consequence: 'unreadable', fault: answer('bomb'), lasts: 'once' },
];
