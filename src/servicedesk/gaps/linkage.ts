/** Likenesses of items, each pair once: a triangle of numbers. */
export class Likenesses {
	private readonly values: Float32Array;

	constructor(readonly items: number) {
		this.values = new Float32Array((items * (items - 1)) / 2);
	}

	of(a: number, b: number): number {
		return this.values[this.place(a, b)] ?? 0;
	}

	set(a: number, b: number, likeness: number): void {
		this.values[this.place(a, b)] = likeness;
	}

	private place(a: number, b: number): number {
		return a > b ? (a * (a - 1)) / 2 + b : (b * (b - 1)) / 2 + a;
	}
}

/** Average linkage while it is under way: each group goes by the lowest of its items. */
class Linkage {
	readonly members: Array<number[] | undefined>;
	private readonly sizes: number[];

	constructor(
		private readonly likenesses: Likenesses,
		sizes: readonly number[],
		private readonly enough: number,
	) {
		this.members = sizes.map((_size, item) => [item]);
		this.sizes = [...sizes];
	}

	/**
	 * The group most like this one, where that is enough; of equals the one that it was reached from, so that no chain goes round
	 * in a circle, else the first.
	 */
	nearest(group: number, from: number | undefined): number | undefined {
		let best = from;
		let most = from === undefined ? this.enough : this.likenesses.of(group, from);
		for (let other = 0; other < this.members.length; other++) {
			if (other === group || this.members[other] === undefined) continue;
			const likeness = this.likenesses.of(group, other);
			if (likeness > most) [best, most] = [other, likeness];
		}
		return best;
	}

	/** The mean over the pairs of two groups is the mean of their parts', by the parts' sizes. @returns what both go by from now on */
	join(a: number, b: number): number {
		const [kept, gone] = a < b ? [a, b] : [b, a];
		const [size, more] = [this.sizes[kept] ?? 0, this.sizes[gone] ?? 0];
		for (let other = 0; other < this.members.length; other++) {
			if (other === kept || other === gone || this.members[other] === undefined) continue;
			const mean = (size * this.likenesses.of(kept, other) + more * this.likenesses.of(gone, other)) / (size + more);
			this.likenesses.set(kept, other, mean);
		}
		this.members[kept]?.push(...(this.members[gone] ?? []));
		this.members[gone] = undefined;
		this.sizes[kept] = size + more;
		return kept;
	}
}

/**
 * Hierarchical clustering by average linkage: the two groups that are most alike on the average of their pairs are joined, until none
 * are alike enough. By chains of nearest neighbours, in time and memory quadratic in the items. Joining makes no two groups more alike
 * than one of their parts was to the other, so that a group without a near one stays without.
 * @param likenesses used up
 * @param sizes what each item counts in an average
 * @returns the items of each group
 */
export function averageLinkage(likenesses: Likenesses, sizes: readonly number[], enough: number): number[][] {
	const linkage = new Linkage(likenesses, sizes, enough);
	const starts = sizes.map((_size, item) => item).reverse();
	const alone = new Set<number>();
	for (let start = starts.pop(); start !== undefined; start = starts.pop()) {
		if (linkage.members[start] === undefined || alone.has(start)) continue;
		const chain = [start];
		for (let last = chain.pop(); last !== undefined; last = chain.pop()) {
			const from = chain.at(-1);
			const next = linkage.nearest(last, from);
			if (next === undefined) alone.add(last);
			else if (next !== from) chain.push(last, next);
			else {
				chain.pop();
				starts.push(linkage.join(last, next));
			}
		}
	}
	return linkage.members.flatMap((members) => (members === undefined ? [] : [members]));
}
