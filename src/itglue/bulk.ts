import { InputError, isInputError, isServiceError, ServiceError } from '../http/errors';
import { matchAnswers, type Unconfirmed, UNCONFIRMED } from './bulk-match';
import type { ItGlueClient } from './client';
import type { ResourceDefinition } from './definition';
import type { JsonApiResource } from './jsonapi';
import type { ParentChoice } from './requests';
import { IT_GLUE } from './service-error';
import { type BulkItem, bulkRequest, type BulkVerb } from './write-requests';

/** Records a bulk request: IT Glue names no limit, and more than this is not known to work. */
export const BATCH_SIZE = 50;

/** One record to write; `key` is what the caller knows it by. */
export interface BulkEntry {
	key: number;
	item: BulkItem;
	/** Completes the item right before its batch is sent, from what the record holds then. */
	finish?: () => Promise<BulkItem>;
}

/** What became of every entry, by its key. */
export interface BulkReport {
	/** The answered record, where the answer has one that is surely its. */
	written: Map<number, JsonApiResource | undefined>;
	/** Not written, and why: never sent, or refused. Nothing documents that IT Glue writes part of a batch it refuses. */
	refused: Map<number, unknown>;
	/** Written or not: the answer was lost, or does not name them. */
	unknown: Map<number, unknown>;
	notTried: number[];
}

export interface BulkOptions {
	client: ItGlueClient;
	definition: ResourceDefinition;
	verb: BulkVerb;
	parent: ParentChoice;
	/** Whether the batches after a failed one are still sent. A cancelled run ends all the same. */
	goOn: boolean;
}

export function newReport(): BulkReport {
	return { written: new Map(), refused: new Map(), unknown: new Map(), notTried: [] };
}

/** Whether something did not go as asked. */
export function hasFailed({ refused, unknown }: BulkReport): boolean {
	return refused.size + unknown.size > 0;
}

/** Writes entries in batches, one after the other, and notes in the report what became of each. Throws nothing. */
export async function writeInBatches(entries: BulkEntry[], options: BulkOptions, report: BulkReport): Promise<void> {
	for (let start = 0; start < entries.length; start += BATCH_SIZE) {
		const batch = entries.slice(start, start + BATCH_SIZE);
		if (endsHere(report, options.goOn)) report.notTried.push(...batch.map(({ key }) => key));
		else await writeBatch(batch, options, report);
	}
}

function endsHere(report: BulkReport, goOn: boolean): boolean {
	const isCancelled = [...report.refused.values(), ...report.unknown.values()].some(
		(error) => isServiceError(error) && error.kind === 'cancelled',
	);
	return isCancelled || (!goOn && hasFailed(report));
}

async function writeBatch(whole: BulkEntry[], options: BulkOptions, report: BulkReport): Promise<void> {
	const { client, definition, verb, parent } = options;
	const batch = await finished(whole, options.goOn, report);
	if (batch.length === 0) return;
	try {
		const request = bulkRequest(definition, verb, batch.map(({ item }) => item), parent);
		const { data } = await client.send(request);
		const sent = (request.body as { data: Array<{ attributes: Record<string, unknown> }> }).data;
		const answers = matchAnswers(verb, sent.map(({ attributes }) => attributes), data);
		batch.forEach(({ key }, index) => note(report, key, answers[index], definition));
	} catch (error) {
		const isUnknown = isServiceError(error) && error.outcomeUnknown;
		for (const { key } of batch) (isUnknown ? report.unknown : report.refused).set(key, error);
	}
}

/** Records read at once to complete the items of a batch. */
const SIDE_BY_SIDE = 5;

/** The entries that can be sent; where one cannot and the run ends with it, none. */
async function finished(batch: BulkEntry[], goOn: boolean, report: BulkReport): Promise<BulkEntry[]> {
	const ready: BulkEntry[] = [];
	for (let start = 0; start < batch.length; start += SIDE_BY_SIDE) {
		const some = batch.slice(start, start + SIDE_BY_SIDE);
		const items = await Promise.allSettled(some.map(async ({ item, finish }) => (finish ? await finish() : item)));
		for (const [index, result] of items.entries()) {
			const { key } = some[index];
			if (result.status === 'fulfilled') ready.push({ key, item: result.value });
			else report.refused.set(key, result.reason);
		}
	}
	if (ready.length === batch.length || goOn) return ready;
	report.notTried.push(...ready.map(({ key }) => key));
	return [];
}

function note(
	report: BulkReport,
	key: number,
	answer: JsonApiResource | Unconfirmed | undefined,
	{ singular }: ResourceDefinition,
): void {
	if (answer !== UNCONFIRMED) report.written.set(key, answer);
	else report.unknown.set(key, unconfirmed(singular));
}

function unconfirmed(singular: string): ServiceError {
	return new ServiceError(`IT Glue's answer does not name this ${singular}: it may or may not have been written.`, {
		kind: 'unavailable',
		service: IT_GLUE,
		advice: '',
		outcomeUnknown: true,
	});
}

/** The first failure with what became of every entry in its text; `undefined` where all were written. */
export function failureOf(report: BulkReport): { error: unknown; key: number } | undefined {
	const [failure] = [...report.refused, ...report.unknown];
	if (!failure) return undefined;
	const [key, error] = failure;
	const parts = [
		`Written: ${ranges([...report.written.keys()])}`,
		`Not written: ${ranges([...report.refused.keys()])}`,
		`Unknown whether written: ${ranges([...report.unknown.keys()])}`,
		`Not tried: ${ranges(report.notTried)}`,
	];
	const message = `${(error as Error).message} ${parts.join('. ')}.`;
	if (isServiceError(error)) return { key, error: new ServiceError(message, error) };
	return { key, error: isInputError(error) ? new InputError(message, error.advice, error.parameter) : error };
}

/** "items 0-49, 51" for people to read; "none" for nothing. */
function ranges(keys: number[]): string {
	const spans: Array<[number, number]> = [];
	for (const key of [...keys].sort((a, b) => a - b)) {
		const last = spans[spans.length - 1];
		if (last && last[1] === key - 1) last[1] = key;
		else spans.push([key, key]);
	}
	if (spans.length === 0) return 'none';
	const text = spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
	return `${keys.length === 1 ? 'item' : 'items'} ${text}`;
}
