import type { JsonApiDocument, JsonApiResource } from './jsonapi';
import type { BulkVerb } from './write-requests';

/** IT Glue answered, and its answer does not say that this record was written. */
export const UNCONFIRMED = Symbol('unconfirmed');
export type Unconfirmed = typeof UNCONFIRMED;

type Attributes = Record<string, unknown>;
type Answer = JsonApiResource | Unconfirmed | undefined;

/**
 * The answered record of every record that was sent, `undefined` where it was written and cannot be told from others.
 * Updated and deleted ones are known by their ids. New ones have none yet, and nothing documents that answers keep the order
 * of the request, so they are known by what was sent of them. An answer without a body confirms them all.
 * @param sent the attributes of the request, in its order
 */
export function matchAnswers(verb: BulkVerb, sent: Attributes[], data: JsonApiDocument['data']): Answer[] {
	if (data === null) return sent.map(() => undefined);
	const records = Array.isArray(data) ? data : [data];
	return verb === 'bulk-create' ? byContent(sent, records) : byId(sent, records);
}

function byId(sent: Attributes[], records: JsonApiResource[]): Answer[] {
	const answered = new Map(records.map((record) => [record.id, record]));
	return sent.map(({ id }) => answered.get(String(id)) ?? UNCONFIRMED);
}

function byContent(sent: Attributes[], records: JsonApiResource[]): Answer[] {
	const free = new Set(records);
	const answers: Array<JsonApiResource | undefined> = sent.map((attributes, index) => {
		const record = records[index];
		return record && fits(attributes, record) && free.delete(record) ? record : undefined;
	});
	for (const [index, attributes] of sent.entries()) {
		answers[index] ??= take(free, (record) => fits(attributes, record));
	}
	const left = answers.filter((answer) => answer === undefined).length;
	if (left === 1 && free.size === 1) return answers.map((answer) => answer ?? take(free, () => true));
	// As many records as items: all were written, only which is which cannot be said.
	return left <= free.size ? answers : answers.map((answer) => answer ?? UNCONFIRMED);
}

function take(free: Set<JsonApiResource>, wanted: (record: JsonApiResource) => boolean): JsonApiResource | undefined {
	const found = [...free].find(wanted);
	if (found) free.delete(found);
	return found;
}

/** Whether a record holds what was sent, as far as it shows it: secrets and lists are not compared. */
function fits(attributes: Attributes, record: JsonApiResource): boolean {
	return Object.entries(attributes).every(([name, value]) => {
		const held = record.attributes[name.replace(/_/g, '-')];
		if (held === undefined || typeof value === 'object' || typeof held === 'object') return true;
		return comparable(held) === comparable(value);
	});
}

function comparable(value: unknown): string {
	return String(value).trim().toLowerCase();
}
