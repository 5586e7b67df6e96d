import { InputError, isInputError, isServiceError, ServiceError } from '../http/errors';
import type { JsonApiDocument, JsonApiResource } from './jsonapi';

/** Records a bulk request: IT Glue names no limit, and more than this is not known to work. */
export const BATCH_SIZE = 50;

/** One record to write; `key` is what the caller knows it by. */
export interface BulkEntry<T> {
	key: number;
	item: T;
}

/** What became of every entry, by its key. */
export interface BulkReport {
	/** The answered record, where the answer has one for it. */
	written: Map<number, JsonApiResource | undefined>;
	failed: Map<number, unknown>;
	notTried: number[];
}

/**
 * Sends entries in batches, one after the other.
 * @param goOn whether the batches after a failed one are still sent
 */
export async function sendInBatches<T>(
	entries: Array<BulkEntry<T>>,
	send: (items: T[]) => Promise<JsonApiDocument>,
	goOn: boolean,
): Promise<BulkReport> {
	const report: BulkReport = { written: new Map(), failed: new Map(), notTried: [] };
	for (let start = 0; start < entries.length; start += BATCH_SIZE) {
		const batch = entries.slice(start, start + BATCH_SIZE);
		if (report.failed.size > 0 && !goOn) {
			report.notTried.push(...batch.map(({ key }) => key));
			continue;
		}
		await sendBatch(batch, send, report);
	}
	return report;
}

async function sendBatch<T>(
	batch: Array<BulkEntry<T>>,
	send: (items: T[]) => Promise<JsonApiDocument>,
	report: BulkReport,
): Promise<void> {
	try {
		const { data } = await send(batch.map(({ item }) => item));
		const records = Array.isArray(data) ? data : data ? [data] : [];
		// Answers come in the order of the request; fewer of them cannot be told apart.
		const matched = records.length === batch.length;
		batch.forEach(({ key }, index) => report.written.set(key, matched ? records[index] : undefined));
	} catch (error) {
		for (const { key } of batch) report.failed.set(key, error);
	}
}

/** The first failure, with what was written, what failed and what was not tried in its text; `undefined` for none. */
export function failureOf(report: BulkReport): unknown {
	const [error] = report.failed.values();
	if (error === undefined) return undefined;
	const isUnknown = isServiceError(error) && error.outcomeUnknown;
	const failed = isUnknown ? 'may or may not have been written' : 'were not written';
	const parts = [
		`Written: ${ranges([...report.written.keys()])}.`,
		`Items that ${failed}: ${ranges([...report.failed.keys()])}.`,
		`Not tried: ${ranges(report.notTried)}.`,
	];
	const message = `${(error as Error).message} ${parts.join(' ')}`;
	if (isServiceError(error)) return new ServiceError(message, error);
	return isInputError(error) ? new InputError(message, error.advice, error.parameter) : error;
}

/** "0-49, 51" for people to read; "none" for nothing. */
function ranges(keys: number[]): string {
	const spans: Array<[number, number]> = [];
	for (const key of [...keys].sort((a, b) => a - b)) {
		const last = spans[spans.length - 1];
		if (last && last[1] === key - 1) last[1] = key;
		else spans.push([key, key]);
	}
	return spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ') || 'none';
}
