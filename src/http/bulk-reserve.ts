import type { SlotWindow } from './slot-window';

/** Share of the window that always stays free for tickets while bulk is waiting. */
const FLOOR_SHARE = 0.01;

/**
 * Share of the window that bulk spends evenly over the window instead of at once. Slots come back as they were spent, so this
 * is also the steady stream of returning slots that tickets draw on while a sync runs. It delays bulk but costs it no slot.
 */
const PACED_SHARE = 0.3;

export interface BulkReserveInput {
	window: SlotWindow;
	now: number;
	limit: number;
	windowMs: number;
}

/**
 * When bulk may take the next slot: `now`, or the earliest later time at which nothing but time passing would allow it
 * (`Infinity` where a request must come back first).
 *
 * Bulk may spend a slot if at every moment of the coming window the slots free by then still cover what is kept for tickets
 * until then: a small floor, and the paced share in proportion to the time. A window that was just emptied is thus kept
 * partly unspent, and what is kept is released to bulk as the window ages and earlier slots come near.
 */
export function bulkMayStartAt({ window, now, limit, windowMs }: BulkReserveInput): number {
	if (limit === Infinity) return now;
	const floor = Math.floor(limit * FLOOR_SHARE);
	const paced = limit * PACED_SHARE;
	const spare = window.free(now) - 1 - floor;
	if (spare < 0) return window.returnAt(0);
	const nextReturn = window.returnAt(0);
	const needed = Math.floor(paced) - spare;
	const msPerSlot = windowMs / paced;
	let startAt = now;
	for (let index = 0; index < needed && startAt < nextReturn; index += 1) {
		if (index === window.returns) return nextReturn;
		const allowedAt = window.returnAt(index) - (spare + index + 1) * msPerSlot;
		if (allowedAt > startAt) startAt = Math.ceil(allowedAt);
	}
	return startAt < nextReturn ? startAt : nextReturn;
}
