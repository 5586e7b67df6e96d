import { isAllowed, type Change, type Context } from '../context';
import { applicationError, blank, foreignRecord } from '../errors';
import type { StoredRecord } from '../types';
import { nameOf, resourceUrl, type ResourceObject } from '../view';
import { kindOfDisplay, kindOfType } from './kinds';

/** A related item as seen from one of its two ends. */
export function relatedItemView(ctx: Context, item: StoredRecord, viewerId: string): ResourceObject {
	const { sourceId, destinationId } = item.hidden;
	const other = ctx.db.find(viewerId === sourceId ? destinationId : sourceId);
	const kind = kindOfType(other?.type ?? '');
	return {
		id: item.id,
		type: 'related-items',
		attributes: {
			name: nameOf(ctx, other),
			'resource-id': other ? Number(other.id) : null,
			'resource-url': other ? resourceUrl(ctx, other) : null,
			'resource-type-name': kind?.display ?? null,
			'asset-type': kind?.display.toLowerCase().replace(/ /g, '_') ?? null,
			'related-resource-attributes': {},
			notes: item.attributes.notes ?? null,
			archived: Boolean(other?.attributes.archived),
			'created-at': item.createdAt,
			'updated-at': item.updatedAt,
		},
		relationships: {},
	};
}

/** The related items of a record, from whichever side they were made. */
export function relatedItemsOf(ctx: Context, record: StoredRecord): ResourceObject[] {
	return ctx.db
		.all('related-items')
		.filter(({ hidden }) => hidden.sourceId === record.id || hidden.destinationId === record.id)
		.filter(({ hidden }) => ctx.db.find(hidden.sourceId) && ctx.db.find(hidden.destinationId))
		.map((item) => relatedItemView(ctx, item, record.id));
}

/** A type of destination that nothing here is of. */
const WITHOUT_RECORDS = 'Datto Device';

/** Checks the destination and returns what the link remembers about its two ends. */
export function linkEnds(ctx: Context, source: StoredRecord, { given }: Change) {
	const display = given['destination-type'];
	const kind = kindOfDisplay(display);
	if (!kind && display !== WITHOUT_RECORDS) throw blank('destination-type');
	const destination = kind && ctx.db.get(kind.type, given['destination-id']);
	if (!destination) throw applicationError(422, 'must exist', '/data/attributes/destination');
	if (!isAllowed(ctx, destination)) throw foreignRecord();
	return { ownerId: source.id, sourceId: source.id, destinationId: destination.id };
}
