import type { Application, Outcome } from './apply';
import { checkTarget } from './not-applied';
import type { UpdateDocumentPlan } from './plan';
import { isEntry, type LiveDocument, readLiveDocument } from './records';
import { entryHtml, markerOf } from './render';
import { publishOnce } from './publish';
import { writeOnce } from './write-once';
import {
	addSection,
	sectionPath,
	sectionsOf,
	type StandingSection,
} from '../../itglue/document-write';

/** Adds a dated entry to a document, links it, publishes it. */
export async function growDocument(application: Application<UpdateDocumentPlan>): Promise<Outcome> {
	const { client, clock, plan, link } = application;
	const live = await readLiveDocument(client, plan.targetId);
	const marker = markerOf(plan.ticket);
	const own = (sections: readonly StandingSection[]): StandingSection[] =>
		sections.filter(({ content }) => content.includes(marker));
	checkTarget(live, plan, own(live.sections).length > 0);
	let sections: readonly StandingSection[] | null = live.sections;
	const { wrote } = await writeOnce(
		clock,
		async () => {
			const current = sections ?? (await sectionsOf(client, live.id));
			sections = null;
			return own(current)[0]?.id ?? null;
		},
		async () => {
			const last = Math.max(-1, ...live.sections.map(({ sort }) => sort));
			return await addSection(client, live.id, { kind: 'Document::Text', content: entryHtml(plan) }, last + 1);
		},
	);
	const after = wrote ? await keepOldestEntry(application, own) : live.sections;
	await link(`/documents/${live.id}`, live.linked);
	return { live, wrote, ...(await publishEntry(application, live, after, own(after)[0])) };
}

/** Another process may have written the same entry at the same time: the older one stays. */
async function keepOldestEntry(
	{ client, plan }: Application<UpdateDocumentPlan>,
	own: (sections: readonly StandingSection[]) => StandingSection[],
): Promise<readonly StandingSection[]> {
	const sections = await sectionsOf(client, plan.targetId);
	const [, ...later] = own(sections).sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
	for (const { id } of later) await client.send({ method: 'DELETE', path: sectionPath(plan.targetId, id) });
	return sections.filter(({ id }) => !later.some((other) => other.id === id));
}

/** Publishes what was added, but neither a draft nor edits of others that wait to be published. */
async function publishEntry(
	{ client, clock, plan }: Application<UpdateDocumentPlan>,
	{ id, name, publishedAt }: LiveDocument,
	sections: readonly StandingSection[],
	entry: StandingSection | undefined,
): Promise<{ published: boolean; hint: string | null }> {
	if (!plan.publish || entry === undefined) return { published: false, hint: null };
	if (publishedAt === null) return { published: false, hint: `“${name}” is a draft and stays one.` };
	const waiting = publishedAt < entry.createdAt;
	if (waiting && sections.some((section) => !isEntry(section) && section.updatedAt > publishedAt)) {
		return { published: false, hint: `“${name}” has other edits that wait to be published; publish it in IT Glue.` };
	}
	return { published: await publishOnce({ client, clock }, id, entry.createdAt, publishedAt), hint: null };
}
