import type { Behaviour, Context } from '../context';
import { applicationError, blank, missingParameter } from '../errors';
import { idNumber, isObject } from '../names';
import type { StoredRecord } from '../types';
import { present } from '../view';
import { downloadUrl, storeFile } from './files';

const SECTION_TYPES = ['Document::Text', 'Document::Heading', 'Document::Gallery', 'Document::Step'];
const FOLDER = 'document-folder-id';

/** A document's sections as they are now, in order. */
export function currentSections(ctx: Context, documentId: unknown): StoredRecord[] {
	const sections = ctx.db.where('document-sections', 'document-id', documentId);
	return sections.sort((a, b) => Number(a.attributes.sort) - Number(b.attributes.sort));
}

/** The sections that a reader of the document sees. */
function shownSections(ctx: Context, document: StoredRecord): StoredRecord[] {
	const published = document.hidden.publishedSections as StoredRecord[] | undefined;
	return published && !ctx.switches.unpublishedSectionEditsVisible ? published : currentSections(ctx, document.id);
}

const isPublished = (document: StoredRecord): boolean => Boolean(document.attributes['published-at']);

/** Makes the present sections the ones that readers see. */
export function publish(ctx: Context, document: StoredRecord): void {
	document.hidden.publishedSections = structuredClone(currentSections(ctx, document.id));
	ctx.db.update(document, { 'published-at': new Date(ctx.now()).toISOString() });
}

/** One block of `content`: snake_case inside, unlike everything around it. */
function contentBlock({ attributes }: StoredRecord) {
	const { content, level, duration } = attributes;
	const resource = {
		content,
		...(level === null || level === undefined ? {} : { level }),
		...(duration === null || duration === undefined ? {} : { duration }),
	};
	return { resource_type: attributes['resource-type'], sort: attributes.sort, resource };
}

function inFolder(ctx: Context, records: StoredRecord[], filter: unknown): StoredRecord[] {
	const isRoot = ({ attributes }: StoredRecord) => idNumber(attributes[FOLDER]) === null;
	const answer = (choice: 'all' | 'root' | 400 | 422) => {
		if (typeof choice === 'number') throw applicationError(choice, 'Invalid value for filter[document_folder_id]');
		return choice === 'all' ? records : records.filter(isRoot);
	};
	// Without the filter IT Glue lists root documents only.
	if (filter === undefined || filter === '') return records.filter(isRoot);
	if (filter === 'null') return answer(ctx.switches.folderFilterNull);
	const among = (ids: unknown) => {
		const wanted = String(ids).split(',');
		return ({ attributes }: StoredRecord) => wanted.includes(String(attributes[FOLDER]));
	};
	if (!isObject(filter)) return records.filter(among(filter));
	if (filter.ne === '') return answer(ctx.switches.folderFilterNotEmpty);
	if (filter.ne === 'null') return records.filter((record) => !isRoot(record));
	return records.filter((record) => !among(filter.ne)(record));
}

function checkFolder(ctx: Context, folderId: unknown, organizationId: unknown): void {
	const folder = ctx.db.get('document-folders', folderId);
	if (!folder || String(folder.attributes['organization-id']) === String(organizationId)) return;
	throw applicationError(422, 'must exist in the same organization', '/data/attributes/document-folder');
}

export const documents: Behaviour = {
	computed: {
		draft: (_ctx, record) => !isPublished(record),
		content: (ctx, record) => shownSections(ctx, record).map(contentBlock),
		sections: (ctx, record) =>
			shownSections(ctx, record).map((section) => {
				const { id, type, attributes } = present(ctx, section, 'show');
				return { id, type, attributes };
			}),
	},
	filters: { document_folder_id: () => true },
	select: (ctx, records, filter) => inFolder(ctx, records, filter.document_folder_id),
	prepare: (ctx, { attributes, existing }) => {
		checkFolder(ctx, attributes[FOLDER], attributes['organization-id'] ?? existing?.attributes['organization-id']);
	},
	remove: (ctx, record) => {
		for (const section of currentSections(ctx, record.id)) ctx.db.delete(section);
		ctx.db.delete(record);
	},
	serve: (ctx, _record, attributes, mode) => {
		if (mode !== 'list') return;
		delete attributes.sections;
		if (!ctx.switches.listDocumentContent) delete attributes.content;
	},
};

function touchDocument(ctx: Context, section: StoredRecord): void {
	const document = ctx.db.get('documents', section.attributes['document-id']);
	if (document) ctx.db.touch(document);
}

const isText = ({ attributes }: StoredRecord): boolean =>
	attributes['resource-type'] === 'Document::Text' || attributes['resource-type'] === 'Document::Step';

/** Inline images get signed addresses. */
function renderedContent(ctx: Context, section: StoredRecord): string | null {
	if (!isText(section)) return null;
	return String(section.attributes.content ?? '').replace(
		/(src=")(?:\/\d+\/docs\/\d+\/images\/|\/developer\/images\/)(\d+)(")/g,
		(whole, before: string, id: string, after: string) => {
			const image = ctx.db.get('document-images', id);
			return image ? `${before}${downloadUrl(ctx, image.hidden.fileId)}${after}` : whole;
		},
	);
}

const resourceId = (section: StoredRecord): number => Number(section.id.slice(-6));

function checkWritable(ctx: Context, documentId: unknown): void {
	const document = ctx.db.get('documents', documentId);
	if (!document?.hidden.synced || ctx.switches.syncedDocumentSections === 'allowed') return;
	throw applicationError(422, 'cannot be changed on a synced record', '/data/attributes/content');
}

export const documentSections: Behaviour = {
	computed: {
		'rendered-content': renderedContent,
		'resource-id': (_ctx, record) => resourceId(record),
	},
	prepare: (ctx, { attributes, existing }) => {
		checkWritable(ctx, (existing?.attributes ?? attributes)['document-id']);
		if (existing) {
			delete attributes['resource-type'];
			return;
		}
		const type = attributes['resource-type'];
		if (!type) throw missingParameter('resource_type');
		if (!SECTION_TYPES.includes(String(type))) {
			throw applicationError(422, ['is not included in the list'], '/data/attributes/resource-type');
		}
		const level = Number(attributes.level);
		if (type === 'Document::Heading' && !(level >= 1 && level <= 6)) throw blank('level');
		if (type === 'Document::Gallery') attributes.content = null;
		attributes.sort ??= currentSections(ctx, attributes['document-id']).length;
	},
	created: touchDocument,
	updated: touchDocument,
	remove: (ctx, record) => {
		for (const image of ctx.db.all('document-images')) {
			if (image.hidden.ownerId === record.id) ctx.db.delete(image);
		}
		ctx.db.delete(record);
		touchDocument(ctx, record);
	},
};

/** What an image is for: a document, or a gallery, which is one of its sections. */
function imageTarget(ctx: Context, target: unknown): StoredRecord | undefined {
	const { type, id } = isObject(target) ? target : {};
	if (type === 'document') return ctx.db.get('documents', id);
	if (type !== 'gallery') return undefined;
	return ctx.db.all('document-sections').find((section) => {
		const galleryId = ctx.switches.galleryTarget === 'resource' ? resourceId(section) : section.id;
		return section.attributes['resource-type'] === 'Document::Gallery' && String(galleryId) === String(id);
	});
}

const imageUrl = (ctx: Context, record: StoredRecord): string | null => downloadUrl(ctx, record.hidden.fileId);

export const documentImages: Behaviour = {
	computed: { 'original-src': imageUrl, 'slim-src': imageUrl, 'thumbnail-src': imageUrl },
	prepare: (ctx, { attributes }) => {
		if (!imageTarget(ctx, attributes.target)) throw applicationError(422, 'must exist', '/data/attributes/target');
		attributes.file = storeFile(ctx, attributes.image, '/data/attributes/image', ['file-name', 'file_name']).id;
	},
	created: (ctx, record) => {
		const { file, target } = record.attributes;
		record.hidden = { fileId: file, ownerId: imageTarget(ctx, target)?.id };
		record.attributes.name = ctx.db.find(file)?.attributes.name;
	},
	serve: (_ctx, _record, attributes) => {
		delete attributes.target;
		delete attributes.image;
		delete attributes.file;
	},
};
