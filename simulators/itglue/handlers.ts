import { isAllowed, requireRecord, type Change, type Context } from './context';
import { publish } from './behaviours/documents';
import { atVersion } from './behaviours/passwords';
import { applicationError, jwtOnly, missingParameter } from './errors';
import { presentWithIncludes } from './include';
import { idNumber } from './names';
import { applyFilters, applySort, filtersOf, paginate } from './query';
import type { NestedRoute, ResourceSpec, StoredRecord } from './types';
import { present } from './view';
import { commit, prepare, readDocument, removeAll } from './write';

export interface Answer {
	status: number;
	body?: unknown;
}

/** One request to a resource: where it came in, and what it brought. */
export interface Call {
	ctx: Context;
	spec: ResourceSpec;
	nested?: NestedRoute;
	params: { parent?: string; id?: string };
	body: unknown;
	/** Whether a create may bring an array. */
	allowMany: boolean;
}

const LOG_PAGES = 5;

/** Checks the parent in the path and returns what it fixes in the record. */
function parentOf({ ctx, nested, params }: Call): Record<string, number> {
	if (!nested) return {};
	const parent = requireRecord(ctx, nested.under, params.parent);
	return { [nested.key]: Number(parent.id) };
}

function ownRecords(call: Call): StoredRecord[] {
	const { ctx, spec } = call;
	const [[key, id] = []] = Object.entries(parentOf(call));
	const records = key ? ctx.db.where(spec.type, key, id) : ctx.db.all(spec.type);
	return records.filter((record) => isAllowed(ctx, record));
}

/** The record that the path names, if it is where the path says. */
function target(call: Call, id: unknown = call.params.id): StoredRecord {
	const { ctx, spec } = call;
	const [[key, parentId] = []] = Object.entries(parentOf(call));
	const record = requireRecord(ctx, spec.type, id);
	if (key && String(record.attributes[key]) !== String(parentId)) throw applicationError(404);
	return record;
}

export function list(call: Call): Answer {
	const { ctx, spec } = call;
	const own = ownRecords(call);
	const selected = ctx.behaviourOf(spec.type).select?.(ctx, own, filtersOf(ctx)) ?? own;
	const found = applySort(ctx, spec, applyFilters(ctx, spec, selected));
	const isLog = spec.type === 'logs';
	const page = paginate(ctx, found, isLog ? LOG_PAGES : Infinity);
	const isBeyond = isLog && Number(page.meta['current-page']) > LOG_PAGES;
	if (isBeyond && ctx.switches.logsBeyondPageFive === 422) throw applicationError(422, 'only five pages of logs');
	const { objects, included } = presentWithIncludes(ctx, spec, page.records, 'list');
	const body = { data: objects, meta: page.meta, links: page.links };
	return { status: 200, body: included ? { ...body, included } : body };
}

export function show(call: Call): Answer {
	const { ctx, spec } = call;
	if (ctx.query.page !== undefined && ctx.switches.pageParametersOnShow === 400) {
		throw applicationError(400, 'found unpermitted parameter: page');
	}
	const record = target(call);
	const { version_id: version } = ctx.query;
	const shown = spec.type === 'passwords' && version !== undefined ? atVersion(record, version) : record;
	const { objects, included } = presentWithIncludes(ctx, spec, [shown], 'show');
	return { status: 200, body: included ? { data: objects[0], included } : { data: objects[0] } };
}

function answerWith({ ctx }: Call, status: number, records: StoredRecord[], many: boolean): Answer {
	const data = records.map((record) => present(ctx, record, 'write'));
	return { status, body: { data: many ? data : data[0] } };
}

export function create(call: Call): Answer {
	const { ctx, spec } = call;
	const fixed = parentOf(call);
	const { items, many } = readDocument(ctx, call.body, call.allowMany);
	const changes = items.map((item) => prepare(ctx, spec, item, undefined, fixed));
	return answerWith(
		call,
		201,
		changes.map((change) => commit(ctx, spec, change)),
		many,
	);
}

export function update(call: Call): Answer {
	const { ctx, spec } = call;
	const record = target(call);
	const { items } = readDocument(ctx, call.body, false);
	const change = prepare(ctx, spec, items[0], record);
	return answerWith(call, 200, [commit(ctx, spec, change)], false);
}

/** The ids of a bulk request stand inside `attributes`, not beside `type`. */
function bulkTargets(call: Call) {
	const { items, many } = readDocument(call.ctx, call.body, true);
	const targets = items.map((item) => {
		const id = idNumber(item.attributes.id);
		if (id === null) throw missingParameter('id');
		return { item, record: target(call, id) };
	});
	return { targets, many };
}

export function bulkUpdate(call: Call): Answer {
	const { ctx, spec } = call;
	const { targets, many } = bulkTargets(call);
	const changes: Change[] = targets.map(({ item, record }) => prepare(ctx, spec, item, record));
	return answerWith(
		call,
		200,
		changes.map((change) => commit(ctx, spec, change)),
		many,
	);
}

export function remove(call: Call): Answer {
	const record = target(call);
	const answer = answerWith(call, 200, [record], false);
	removeAll(call.ctx, [record]);
	return call.ctx.switches.singleDelete === 204 ? { status: 204 } : answer;
}

export function bulkRemove(call: Call): Answer {
	const { targets, many } = bulkTargets(call);
	const records = targets.map(({ record }) => record);
	const answer = answerWith(call, 200, records, many);
	removeAll(call.ctx, records);
	return call.ctx.switches.bulkDelete === 204 ? { status: 204 } : answer;
}

export function publishDocument(call: Call): Answer {
	const record = target(call);
	publish(call.ctx, record);
	return call.ctx.switches.publishAnswer === 'empty' ? { status: 200 } : answerWith(call, 200, [record], false);
}

/** Refuses what the tenant's plan or its stage of the roll-out does not offer. */
export function checkFeature({ ctx, spec }: Call): void {
	if (spec.type === 'document-folders' && !ctx.switches.documentFolders) throw jwtOnly();
}
