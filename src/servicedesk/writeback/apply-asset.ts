import type { Application, Outcome } from './apply';
import { checkTarget, NotApplied } from './not-applied';
import type { UpdateAssetPlan } from './plan';
import { type LiveAsset, readLiveAsset } from './records';
import { ANY_MARKER, entryHtml, markerOf } from './render';
import { SETTLE_MS } from './write-once';
import { updateAsset } from '../../itglue/traits-write';
import { isServiceError } from '../../http/errors';

const ATTEMPTS = 4;

/** Adds a dated entry to one trait of a flexible asset, which is written whole, and links it. */
export async function growAsset(application: Application<UpdateAssetPlan>): Promise<Outcome> {
	const { client, plan } = application;
	const live = await readLiveAsset(client, plan.targetId);
	const field = live.fields.find(({ key }) => key === plan.trait);
	if (field?.kind !== 'Textbox') {
		throw new NotApplied('refused', `“${live.name}” has no text box “${plan.trait}” any more, so propose again.`);
	}
	checkTarget(live, plan, hasEntry(live, plan));
	const wrote = await addEntry(application, live);
	await application.link(`/flexible_assets/${live.id}`, live.linked);
	return { live, wrote, published: false, hint: null };
}

const textOf = ({ traits }: LiveAsset, { trait }: UpdateAssetPlan): string => {
	const value = traits[trait];
	return typeof value === 'string' ? value : '';
};

const hasEntry = (live: LiveAsset, plan: UpdateAssetPlan): boolean =>
	textOf(live, plan).includes(markerOf(plan.ticket));

/** The entries of a text: each ends with the mark of its ticket. */
const entriesOf = (text: string): string[] => text.split(/<hr\s*\/?>/).filter((part) => part.match(ANY_MARKER) !== null);

/** The entries that stood in a text as it was written and do not stand in it any more. */
function lostEntries(written: string, standing: string): string[] {
	const marks = new Set(standing.match(ANY_MARKER));
	return entriesOf(written).filter((entry) => !(entry.match(ANY_MARKER) ?? []).every((mark) => marks.has(mark)));
}

/**
 * Reads, merges, writes whole, and looks again: another process that read before and wrote after would have taken away this entry
 * and all others since its reading, and a lost answer may have been a success. What is missing is added again.
 */
async function addEntry({ client, clock, plan }: Application<UpdateAssetPlan>, first: LiveAsset): Promise<boolean> {
	if (hasEntry(first, plan)) return false;
	let live = first;
	let missing = [entryHtml(plan)];
	for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
		const text = [textOf(live, plan), ...missing].join('<hr>');
		try {
			await updateAsset(client, live.resource, live.fields, { set: { [plan.trait]: text }, emptied: [] });
		} catch (error) {
			const unknown = isServiceError(error) && error.outcomeUnknown && error.kind !== 'cancelled';
			if (!unknown || attempt === ATTEMPTS) return await Promise.reject(error);
		}
		await clock.sleep(SETTLE_MS);
		live = await readLiveAsset(client, plan.targetId);
		missing = lostEntries(text, textOf(live, plan));
		if (missing.length === 0) return true;
		checkTarget(live, plan, hasEntry(live, plan));
	}
	throw new NotApplied('refused', `“${first.name}” is being changed by others all the time, so try again later.`);
}
