import type { AssetIndex, Traits } from './asset-index';
import { type DescribedDevice, isTelling } from './described-devices';
import type { KnowledgeRecord } from '../../knowledge/record';

/** How well one configuration is what the ticket describes. */
interface Fit {
	record: KnowledgeRecord;
	score: number;
	/** Modifiers it has, and where. */
	matched: Array<{ words: string; value: string }>;
}

export type Choice =
	| { chosen: KnowledgeRecord[]; value: string; specific: boolean }
	| { candidates: KnowledgeRecord[]; specific: boolean; reason: string };

const SHORTEST_PREFIX = 4;
/** Beyond this many that fit equally nobody is helped by a list. */
const MAX_TIED = 10;

const MAX_VALUES = 3;

/** A modifier of the ticket among what is documented: the same stem, or one the beginning of the other ("tacho"). */
function lookUp(traits: Traits, modifier: string): { weight: number; value: string } | undefined {
	const same = traits.get(modifier);
	if (same !== undefined || modifier.includes(' ')) return same;
	for (const [stem, trait] of traits) {
		const [short, long] = stem.length < modifier.length ? [stem, modifier] : [modifier, stem];
		if (short.length >= SHORTEST_PREFIX && long.startsWith(short) && !/\d/.test(long)) {
			return { weight: trait.weight * 0.8, value: trait.value };
		}
	}
	return undefined;
}

function fitsOf(device: DescribedDevice, index: AssetIndex): Fit[] {
	const { possible, modifiers } = device;
	const fits = possible.map((record): Fit => ({ record, score: 0, matched: [] }));
	for (const [modifier, words] of modifiers) {
		const hits = fits.map(({ record }) => lookUp(index.traits(record), modifier));
		const count = hits.filter((hit) => hit !== undefined).length;
		// What all of them have tells none from another.
		const rarity = Math.log(1 + possible.length / Math.max(1, count));
		fits.forEach((fit, place) => {
			const hit = hits[place];
			if (hit === undefined) return;
			fit.score += rarity * hit.weight;
			fit.matched.push({ words, value: hit.value });
		});
	}
	return fits.sort((a, b) => b.score - a.score);
}

/** Those as good as the best, to within what weights of places can differ. */
const tiedWith = (best: Fit, fits: readonly Fit[]): Fit[] =>
	fits.filter((fit) => fit.matched.length >= best.matched.length && fit.score >= best.score * 0.8);

/**
 * Which of the possible configurations is described; the candidates where several or none is, `null` where nothing can be
 * said. Never the best of several that are as good.
 */
export function chooseDescribed(device: DescribedDevice, index: AssetIndex): Choice | null {
	const owned = device.owners.size === 0 ? device : ofOwners(device, index);
	if (owned === null) return null;
	const fits = fitsOf(owned, index);
	const [best] = fits;
	if (best === undefined) return null;
	const tied = tiedWith(best, fits);
	const telling = [...owned.modifiers.keys()].filter(isTelling);
	const covered = best.matched.length;
	const specific = covered > 0;
	const oneOf = device.number === 'one-of';
	// "The laptop doesn't start" speaks of somebody's, and "printers" of no one.
	if (!specific && device.number === null && (device.common === 'personal' || (device.plural && fits.length === 1))) return null;
	const unmatched = telling.length - telling.filter((modifier) => lookUp(index.traits(best.record), modifier)).length;
	if (tied.length > MAX_TIED) return null;
	const records = tied.map(({ record }) => record);
	if (device.number === 'both' && tied.length === 2) return { chosen: records, value: valueOf(best), specific };
	if (tied.length > 1 || (oneOf && fits.length > 1)) {
		const reason = specific ? 'This fits several configurations.' : 'The ticket does not tell which one it means.';
		return { candidates: records, specific, reason };
	}
	if (specific && unmatched <= covered) return { chosen: records, value: valueOf(best), specific };
	if (!specific && unmatched === 0 && device.common === undefined) {
		return { chosen: records, value: `the only ${best.record.kind ?? 'one'} documented`, specific };
	}
	return { candidates: records, specific, reason: 'Not all the ticket says of it is documented of this configuration.' };
}

const valueOf = ({ matched, record }: Fit): string =>
	[...new Set(matched.map(({ value }) => value))].slice(0, MAX_VALUES).join('; ') || record.title;

/** The devices of the people named: nobody else's will do. */
function ofOwners(device: DescribedDevice, index: AssetIndex): DescribedDevice | null {
	const possible = device.possible.filter((record) =>
		[...device.owners].some((owner) => index.traits(record).has(owner)),
	);
	return possible.length === 0 ? null : { ...device, possible };
}
