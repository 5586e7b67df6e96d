import { missingRecord, requireRecord, type Context } from './context';
import { missingParameter, routeNotFound } from './errors';
import type { Answer } from './handlers';
import { linkEnds, relatedItemView } from './behaviours/related-items';
import { paginate } from './query';
import type { StoredRecord } from './types';
import { present } from './view';
import { commit, prepare, readDocument, removeAll } from './write';

/** A request to what hangs on a record: its attachments or its related items. */
export interface AttachedCall {
	ctx: Context;
	type: 'attachments' | 'related-items';
	/** The type of the record in the path. */
	ownerType: string;
	params: { parent?: string; id?: string };
	body: unknown;
}

const ownerOf = ({ ctx, ownerType, params }: AttachedCall): StoredRecord =>
	requireRecord(ctx, ownerType, params.parent);

function target(call: AttachedCall, id: unknown): StoredRecord {
	const owner = ownerOf(call);
	const record = call.ctx.db.get(call.type, id);
	const { ownerId, destinationId } = record?.hidden ?? {};
	if (!record || (ownerId !== owner.id && destinationId !== owner.id)) throw missingRecord(call.ctx);
	return record;
}

function view(call: AttachedCall, record: StoredRecord) {
	return call.type === 'related-items'
		? relatedItemView(call.ctx, record, String(call.params.parent))
		: present(call.ctx, record, 'show');
}

function checkReadable({ ctx }: AttachedCall): void {
	if (!ctx.switches.attachmentsReadable) throw routeNotFound();
}

export function listAttached(call: AttachedCall): Answer {
	checkReadable(call);
	const owner = ownerOf(call);
	const records = call.ctx.db.all(call.type).filter(({ hidden }) => hidden.ownerId === owner.id);
	const page = paginate(call.ctx, records);
	const data = page.records.map((record) => view(call, record));
	return { status: 200, body: { data, meta: page.meta, links: page.links } };
}

export function showAttached(call: AttachedCall): Answer {
	checkReadable(call);
	return { status: 200, body: { data: view(call, target(call, call.params.id)) } };
}

export function createAttached(call: AttachedCall): Answer {
	const { ctx, type } = call;
	const owner = ownerOf(call);
	const spec = ctx.specOf(type);
	const { items, many } = readDocument(ctx, call.body, type === 'related-items');
	const prepared = items.map((item) => {
		const change = prepare(ctx, spec, item, undefined);
		return { change, hidden: type === 'related-items' ? linkEnds(ctx, owner, change) : { ownerId: owner.id } };
	});
	const data = prepared.map(({ change, hidden }) => view(call, commit(ctx, spec, change, hidden)));
	return { status: 201, body: { data: many ? data : data[0] } };
}

export function updateAttached(call: AttachedCall): Answer {
	const { ctx, type } = call;
	const record = target(call, call.params.id);
	const { items } = readDocument(ctx, call.body, false);
	// The ends of a link and the file of an attachment are fixed.
	const name = type === 'related-items' ? 'notes' : 'name';
	const attributes = name in items[0].attributes ? { [name]: items[0].attributes[name] } : {};
	const change = prepare(ctx, ctx.specOf(type), { attributes, relationships: {} }, record);
	return { status: 200, body: { data: view(call, commit(ctx, ctx.specOf(type), change)) } };
}

export function removeAttached(call: AttachedCall): Answer {
	const { items, many } = readDocument(call.ctx, call.body, true);
	const records = items.map(({ attributes }) => {
		if (!attributes.id) throw missingParameter('id');
		return target(call, attributes.id);
	});
	const data = records.map((record) => view(call, record));
	removeAll(call.ctx, records);
	return call.ctx.switches.bulkDelete === 204
		? { status: 204 }
		: { status: 200, body: { data: many ? data : data[0] } };
}
