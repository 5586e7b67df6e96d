import type { Card } from './cards';

export const COLUMN = 296;
export const GAP = 56;
export const MARGIN = 20;
export const PADDING = 14;
export const HEAD = 34;
export const ROW = 36;
export const MORE = 24;
const BETWEEN = 16;
const HUB_TOP = 18;

/** Where something is drawn, in pixels from the top left. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Placed {
	card: Card;
	box: Box;
}

export interface Layout {
	width: number;
	height: number;
	hub: Box;
	cards: Placed[];
}

export const cardHeight = ({ rows, more }: Card): number => HEAD + rows.length * ROW + (more === '' ? 0 : MORE) + 6;

function stack(cards: readonly Card[], x: number, top: number): { placed: Placed[]; bottom: number } {
	let y = top;
	const placed = cards.map((card) => {
		const box = { x, y, width: COLUMN, height: cardHeight(card) };
		y += box.height + BETWEEN;
		return { card, box };
	});
	return { placed, bottom: placed.length === 0 ? top : y - BETWEEN };
}

/**
 * Places the asset in the middle of three columns: people, places and tickets to the left, documents and credentials to the
 * right, devices below. A side without cards takes no room; where one column grows far beyond the others, its last cards
 * move to the shortest.
 */
export function layOut(cards: readonly Card[], hubHeight: number): Layout {
	const bySide = (side: Card['side']): Card[] => cards.filter((card) => card.side === side);
	const columns = { left: bySide('left'), below: bySide('below'), right: bySide('right') };
	balance(columns, hubHeight);
	const hasLeft = columns.left.length > 0;
	const hubX = MARGIN + (hasLeft ? COLUMN + GAP : 0);
	const hub = { x: hubX, y: MARGIN + HUB_TOP, width: COLUMN, height: hubHeight };
	const left = stack(columns.left, MARGIN, MARGIN);
	const right = stack(columns.right, hubX + COLUMN + GAP, MARGIN);
	const below = stack(columns.below, hubX, hub.y + hubHeight + 40);
	const bottom = Math.max(hub.y + hubHeight, left.bottom, right.bottom, columns.below.length === 0 ? 0 : below.bottom);
	return {
		width: hubX + COLUMN + MARGIN + (columns.right.length > 0 ? GAP + COLUMN : 0),
		height: bottom + MARGIN,
		hub,
		cards: [...left.placed, ...right.placed, ...below.placed],
	};
}

function balance(columns: Record<Card['side'], Card[]>, hubHeight: number): void {
	const height = (side: Card['side']): number =>
		columns[side].reduce((sum, card) => sum + cardHeight(card) + BETWEEN, side === 'below' ? hubHeight + 58 : 0);
	const sides: Array<Card['side']> = ['left', 'below', 'right'];
	for (let moves = 0; moves < 4; moves++) {
		const [shortest, , tallest] = [...sides].sort((a, b) => height(a) - height(b));
		const last = columns[tallest].at(-1);
		if (last === undefined || columns[tallest].length < 2) return;
		const now = height(tallest);
		if (height(shortest) + cardHeight(last) >= now - BETWEEN) return;
		columns[tallest].pop();
		columns[shortest].push(last);
	}
}
