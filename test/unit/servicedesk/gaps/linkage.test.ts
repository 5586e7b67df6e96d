import fc from 'fast-check';
import { averageLinkage, Likenesses } from '../../../../src/servicedesk/gaps/linkage';

type Points = readonly number[];

/** Points on a line, the more alike the nearer. */
function likenesses(points: Points): Likenesses {
	const found = new Likenesses(points.length);
	points.forEach((a, i) => points.slice(0, i).forEach((b, j) => found.set(i, j, -Math.abs(a - b))));
	return found;
}

const groupsOf = (points: Points, within: number): number[][] =>
	averageLinkage(likenesses(points), points.map(() => 1), -within)
		.map((items) => items.map((item) => points[item] ?? NaN).sort((a, b) => a - b))
		.sort(([a = 0], [b = 0]) => a - b);

const mean = (a: Points, b: Points): number =>
	a.flatMap((x) => b.map((y) => Math.abs(x - y))).reduce((sum, distance) => sum + distance, 0) / (a.length * b.length);

/** As the definition says it: the two nearest groups are joined while they are near enough. */
function byDefinition(points: Points, within: number): number[][] {
	let groups = points.map((point) => [point]);
	for (;;) {
		const pairs = groups.flatMap((a, i) => groups.slice(0, i).map((b) => ({ a, b, apart: mean(a, b) })));
		const [nearest] = pairs.sort((x, y) => x.apart - y.apart);
		if (nearest === undefined || nearest.apart >= within) break;
		groups = [...groups.filter((group) => group !== nearest.a && group !== nearest.b), [...nearest.a, ...nearest.b]];
	}
	return groups.map((group) => group.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

/** No two distances between points or means of such are the same, so that there is one answer. */
const distinct = fc
	.uniqueArray(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 9 })
	.map((points) => points.map((point, place) => point + Math.sqrt(place + 2) / 7));

describe('average linkage', () => {
	it('joins the two groups that are nearest on the average until none are near enough, in whatever order they come', () => {
		fc.assert(
			fc.property(distinct, fc.integer({ min: 1, max: 40 }), (points, within) => {
				const expected = byDefinition(points, within).map((group) => group.map((point) => point.toFixed(6)));
				for (const order of [points, [...points].reverse()]) {
					expect(groupsOf(order, within).map((group) => group.map((point) => point.toFixed(6)))).toEqual(expected);
				}
			}),
		);
	});

	it('makes no chain of what is each near the next', () => {
		expect(groupsOf([0, 1, 2.1, 3.3, 4.6, 6], 2)).toEqual([[0, 1], [2.1, 3.3], [4.6, 6]]);
	});

	it('counts an item as many times as its size says', () => {
		expect(averageLinkage(likenesses([0, 3, 8]), [1, 1, 1], -7)).toEqual([[0, 1, 2]]);
		expect(averageLinkage(likenesses([0, 3, 8]), [9, 1, 1], -7)).toEqual([[0, 1], [2]]);
	});

	it('ends where everything is as like as everything else', () => {
		expect(averageLinkage(likenesses(new Array<number>(40).fill(1)), new Array<number>(40).fill(1), -0.5)).toHaveLength(1);
		expect(averageLinkage(new Likenesses(0), [], 0)).toEqual([]);
	});
});
