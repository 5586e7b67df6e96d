import type { Application, Outcome } from './apply';
import { NotApplied } from './not-applied';
import type { CreateDocumentPlan } from './plan';
import { readLiveDocument } from './records';
import { publishOnce } from './publish';
import { articleSections, markerOf } from './render';
import { SETTLE_MS, writeOnce } from './write-once';
import type { NewSection } from '../../itglue/document-sections';
import { addSection, deletion, sectionsOf, type StandingSection } from '../../itglue/document-write';
import { asText } from '../../itglue/ids';
import type { JsonApiResource } from '../../itglue/jsonapi';
import { isServiceError, ServiceError } from '../../http/errors';
import { htmlToText } from '../../text';

const DAY_MS = 86_400_000;

/** Writes a new article section by section, links it, publishes it; goes on with one that was begun. */
export async function writeArticle(application: Application<CreateDocumentPlan>): Promise<Outcome> {
	const { client, clock, plan, link } = application;
	await checkOrganization(application);
	const { value: id, wrote } = await writeOnce(
		clock,
		async () => await begun(application),
		async () => await create(application),
	);
	const sections = await writeSections(application, id);
	const live = await readLiveDocument(client, id);
	await link(`/documents/${id}`, live.linked);
	const published = plan.publish && (await publishOnce({ client, clock }, id, '', live.publishedAt));
	return { live, wrote: wrote || sections > 0, published, hint: null };
}

async function checkOrganization({ client, plan }: Application<CreateDocumentPlan>): Promise<void> {
	const { data } = await client.get(`/organizations/${plan.organizationId}`);
	if ((data as JsonApiResource | null)?.id === plan.organizationId) return;
	throw new NotApplied('refused', `Organization ${plan.organizationId} cannot be read with this API key.`);
}

/** Documents of this title in the folder, oldest first; without a folder those outside of folders, as IT Glue lists them. */
async function sameTitle({ client, plan }: Application<CreateDocumentPlan>): Promise<JsonApiResource[]> {
	const path = `/organizations/${plan.organizationId}/relationships/documents`;
	const query = plan.folderId === null ? {} : { 'filter[document_folder_id]': plan.folderId };
	const found: JsonApiResource[] = [];
	for await (const document of client.list(path, query, { pageSize: 100 })) {
		if (asText(document.attributes.name).toLowerCase() === plan.title.toLowerCase()) found.push(document);
	}
	return found.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
}

/**
 * The article as far as an earlier run came: one with this ticket's mark, or a draft from this plan's days that holds a
 * beginning of exactly what is to be written, and no more.
 * @throws NotApplied where a document of another origin has the title
 */
async function begun(application: Application<CreateDocumentPlan>): Promise<string | null> {
	const { client, plan } = application;
	const wanted = articleSections(plan);
	let other: string | null = null;
	for (const { id, attributes } of await sameTitle(application)) {
		const sections = await sectionsOf(client, id);
		if (sections.some(({ content }) => content.includes(markerOf(plan.ticket)))) return id;
		const isDraft = asText(attributes['published-at']) === '';
		if (isDraft && isSince(plan.date, attributes['created-at']) && isBeginning(sections, wanted)) return id;
		other = id;
	}
	if (other === null) return null;
	throw new NotApplied('refused', `There is already a document “${plan.title}” (${other}), so propose again.`);
}

/** From the day before on, because n8n's date may be ahead of IT Glue's. */
function isSince(date: string, createdAt: unknown): boolean {
	return Date.parse(asText(createdAt).slice(0, 10)) >= Date.parse(date) - DAY_MS;
}

/** By their text: IT Glue may write the same HTML in another way. */
const isSame = (standing: StandingSection, section: NewSection): boolean =>
	standing.kind === section.kind && htmlToText(standing.content).text === htmlToText(section.content).text;

const isBeginning = (standing: readonly StandingSection[], wanted: readonly NewSection[]): boolean =>
	standing.length <= wanted.length && standing.every((section, place) => isSame(section, wanted[place]));

async function create(application: Application<CreateDocumentPlan>): Promise<string> {
	const { client, plan } = application;
	const attributes = {
		name: plan.title,
		...(plan.folderId === null ? {} : { 'document-folder-id': Number(plan.folderId) }),
	};
	const path = `/organizations/${plan.organizationId}/relationships/documents`;
	const { data } = await client.send({ method: 'POST', path, body: { data: { type: 'documents', attributes } } });
	const own = (data as JsonApiResource | null)?.id ?? '';
	if (own === '') throw unanswered();
	return await keepOldest(application, own);
}

/** Another process may have begun the same article at the same time: the older one is gone on with, ours is still empty. */
async function keepOldest(application: Application<CreateDocumentPlan>, own: string): Promise<string> {
	const oldest = await begun(application).catch((error: unknown) => {
		if (error instanceof NotApplied) return own;
		throw error;
	});
	if (oldest === null || oldest === own) return own;
	await application.client.send(deletion(own));
	return oldest;
}

function unanswered(): ServiceError {
	return new ServiceError('IT Glue answered without the document it was to make.', {
		kind: 'unavailable',
		service: 'IT Glue',
		advice: 'Run it again: what was begun is completed.',
		outcomeUnknown: true,
	});
}

/** Adds the sections that are missing, in order. @returns how many */
async function writeSections({ client, clock, plan }: Application<CreateDocumentPlan>, id: string): Promise<number> {
	const wanted = articleSections(plan);
	let standing = await sectionsOf(client, id);
	// Whoever edited the article after it was complete keeps the edits.
	if (standing.some(({ content }) => content.includes(markerOf(plan.ticket)))) return 0;
	let added = 0;
	while (standing.length < wanted.length) {
		const place = standing.length;
		try {
			await addSection(client, id, wanted[place], place);
			standing = [...standing, { ...EMPTY, ...wanted[place], sort: place }];
		} catch (error) {
			const unknown = isServiceError(error) && error.outcomeUnknown && error.kind !== 'cancelled';
			if (!unknown || added > 4 * wanted.length) return await Promise.reject(error);
			await clock.sleep(SETTLE_MS);
			standing = await sectionsOf(client, id);
		}
		added += 1;
	}
	return added;
}

const EMPTY: StandingSection = { id: '', kind: '', content: '', sort: 0, level: 0, createdAt: '', updatedAt: '' };
