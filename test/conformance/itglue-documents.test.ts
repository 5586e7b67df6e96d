import type { AxiosInstance } from 'axios';

import {
	client,
	dataOf,
	firstError,
	isNotFoundPage,
	namesOf,
	one,
	send,
	start,
	type ItGlueSimulator,
} from './itglue-support';

let sim: ItGlueSimulator;
let api: AxiosInstance;
let organizationId: string;
let documents: string;

beforeAll(async () => {
	sim = await start();
	api = client(sim);
	organizationId = sim.database.all('organizations')[0].id;
	documents = `/organizations/${organizationId}/relationships/documents`;
});
afterAll(async () => await sim.close());

const create = async (attributes: object) => await send(api, 'POST', documents, one('documents', attributes));
const addSection = async (id: string, attributes: object) =>
	await send(api, 'POST', `/documents/${id}/relationships/sections`, one('document-sections', attributes));

describe('rule 10: the list of documents', () => {
	const total = async (params: Record<string, string> = {}): Promise<number> =>
		(await api.get(documents, { params })).data.meta['total-count'];
	let root: number;
	let all: number;

	beforeAll(async () => {
		await create({ name: 'At the root' });
		const own = sim.database.where('documents', 'organization-id', organizationId);
		all = own.length;
		root = own.filter(({ attributes }) => !attributes['document-folder-id']).length;
	});

	test('holds root documents only unless a folder filter says otherwise', async () => {
		expect(root).toBeGreaterThan(0);
		expect(all).toBeGreaterThan(root);
		expect(await total()).toBe(root);
		expect(await total({ 'filter[document_folder_id]': 'null' })).toBe(all);
		expect(await total({ 'filter[document_folder_id][ne]': '' })).toBe(all);
		expect(await total({ 'filter[document-folder-id][ne]': 'null' })).toBe(all - root);
		const folder = sim.database.where('documents', 'organization-id', organizationId)[0].attributes[
			'document-folder-id'
		];
		const inside = sim.database.where('documents', 'document-folder-id', folder).length;
		expect(await total({ 'filter[document_folder_id]': String(folder) })).toBe(inside);
	});

	test('ignores a name filter, and carries whole bodies but no sections', async () => {
		expect(await total({ 'filter[name]': 'At the root' })).toBe(root);
		const [document] = dataOf(await api.get(`${documents}?filter[document_folder_id]=null`));
		const [block] = document.attributes.content as Array<Record<string, unknown>>;
		expect(block).toMatchObject({ resource_type: 'Document::Text', sort: 0 });
		expect((block.resource as { content: string }).content).toMatch(/^<p>/);
		expect(document.attributes).not.toHaveProperty('sections');
	});

	test('can refuse the folder filters, step by step, and leave bodies out', async () => {
		sim.switches.folderFilterNull = 422;
		sim.switches.folderFilterNotEmpty = 400;
		sim.switches.listDocumentContent = false;
		expect((await api.get(`${documents}?filter[document_folder_id]=null`)).status).toBe(422);
		expect((await api.get(`${documents}?filter[document_folder_id][ne]=`)).status).toBe(400);
		expect(dataOf(await api.get(documents))[0].attributes).not.toHaveProperty('content');
		Object.assign(sim.switches, { folderFilterNull: 'all', folderFilterNotEmpty: 'all', listDocumentContent: true });
	});

	test('there is no flat list', async () => {
		expect(isNotFoundPage(await api.get('/documents'))).toBe(true);
	});
});

describe('rule 10: writing a document', () => {
	test('a new one is a draft, and a body sent with it is thrown away', async () => {
		const { status, data } = await create({ name: 'New', content: '<p>lost</p>' });
		expect(status).toBe(201);
		expect(data.data.attributes).toMatchObject({ draft: true, 'published-at': null, content: [], name: 'New' });
		const patched = await send(
			api,
			'PATCH',
			`/documents/${data.data.id}`,
			one('documents', { content: '<p>lost</p>' }),
		);
		expect(patched.data.data.attributes.content).toEqual([]);
	});

	test('the body exists as sections, which need a resource type', async () => {
		const { id } = (await create({ name: 'Sections' })).data.data as { id: string };
		const missing = await addSection(id, { content: '<p>x</p>', 'section-type': 'Document::Text' });
		expect(missing.status).toBe(400);
		expect(firstError(missing).detail).toBe('param is missing or the value is empty: resource_type');
		expect((await addSection(id, { resource_type: 'Document::Poem' })).status).toBe(422);
		expect((await addSection(id, { resource_type: 'Document::Heading', content: 'H' })).status).toBe(422);
		const heading = await addSection(id, { resource_type: 'Document::Heading', content: 'H', level: 2 });
		const text = await addSection(id, { 'resource-type': 'Document::Text', content: '<p>T</p>' });
		expect([heading.status, text.status]).toEqual([201, 201]);
		expect(text.data.data.attributes).toMatchObject({
			sort: 1,
			'rendered-content': '<p>T</p>',
			'document-id': Number(id),
		});
		await send(
			api,
			'PATCH',
			`/documents/${id}/relationships/sections/${text.data.data.id}`,
			one('document-sections', { sort: -1, 'resource-type': 'Document::Step' }),
		);
		const listed = dataOf(await api.get(`/documents/${id}/relationships/sections?sort=sort`));
		expect(listed.map(({ attributes }) => attributes['resource-type'])).toEqual([
			'Document::Text',
			'Document::Heading',
		]);
		const shown = await api.get(`/documents/${id}`);
		expect(shown.data.data.attributes.sections).toMatchObject([
			{ id: text.data.data.id },
			{ id: heading.data.data.id },
		]);
		expect(shown.data.data.attributes.content[1]).toEqual({
			resource_type: 'Document::Heading',
			sort: 0,
			resource: { content: 'H', level: 2 },
		});
	});

	test('publish is a PATCH; until then readers of a published document see the old sections', async () => {
		const { id } = (await create({ name: 'Published' })).data.data as { id: string };
		const section = (await addSection(id, { resource_type: 'Document::Text', content: '<p>old</p>' })).data.data as {
			id: string;
		};
		expect(isNotFoundPage(await send(api, 'POST', `/documents/${id}/publish`))).toBe(true);
		expect((await api.patch(`${documents}/${id}/publish`)).status).toBe(200);
		await send(
			api,
			'PATCH',
			`/documents/${id}/relationships/sections/${section.id}`,
			one('document-sections', { content: '<p>new</p>' }),
		);
		const body = async () => JSON.stringify((await api.get(`/documents/${id}`)).data.data.attributes.content);
		expect(await body()).toContain('old');
		sim.switches.unpublishedSectionEditsVisible = true;
		expect(await body()).toContain('new');
		sim.switches.unpublishedSectionEditsVisible = false;
		sim.switches.publishAnswer = 'empty';
		expect((await api.patch(`/documents/${id}/publish`)).data).toBe('');
		sim.switches.publishAnswer = 'document';
		expect(await body()).toContain('new');
		expect((await api.get(`/documents/${id}`)).data.data.attributes.draft).toBe(false);
	});

	test('a document moves into a folder of its own organization only, and back to the root', async () => {
		const folders = sim.database.all('document-folders');
		const own = folders.find(({ attributes }) => String(attributes['organization-id']) === organizationId);
		const foreign = folders.find(({ attributes }) => String(attributes['organization-id']) !== organizationId);
		const { id } = (await create({ name: 'Moving' })).data.data as { id: string };
		const move = async (folder: number | null) =>
			await send(api, 'PATCH', `/documents/${id}`, one('documents', { document_folder_id: folder }));
		expect((await move(Number(own?.id))).data.data.attributes['document-folder-id']).toBe(Number(own?.id));
		const refused = await move(Number(foreign?.id));
		expect([refused.status, firstError(refused).detail]).toEqual([422, 'must exist in the same organization']);
		expect((await move(null)).data.data.attributes['document-folder-id']).toBeNull();
	});

	test('deleting takes the sections along', async () => {
		const { id } = (await create({ name: 'Gone' })).data.data as { id: string };
		await addSection(id, { resource_type: 'Document::Text', content: 'x' });
		expect((await send(api, 'DELETE', documents, one('documents', { id }))).status).toBe(200);
		expect((await api.get(`/documents/${id}`)).status).toBe(404);
		expect(sim.database.where('document-sections', 'document-id', id)).toEqual([]);
	});
});

describe('document folders', () => {
	const folders = () => `/organizations/${organizationId}/relationships/document_folders`;

	test('know their ancestors and how many documents they hold', async () => {
		const top = dataOf(await api.get(`${folders()}?filter[parent_id]=0&page[size]=1000`));
		expect(namesOf(await api.get(`${folders()}?filter[parent_id]=0`))).toContain('Global SOPs');
		const parent = top.find(({ attributes }) => attributes.name === 'Global SOPs');
		const [child] = dataOf(await api.get(`${folders()}?filter[parent_id]=${parent?.id}`));
		expect(child.attributes).toMatchObject({ 'parent-id': Number(parent?.id), 'ancestor-ids': [Number(parent?.id)] });
		expect(child.attributes['documents-count']).toBe(
			sim.database.where('documents', 'document-folder-id', child.id).length,
		);
		const shown = await api.get(`${folders()}/${child.id}?include=ancestors`);
		expect(shown.data.included).toMatchObject([{ id: parent?.id }]);
	});

	test('answer JWT-only where the tenant has none', async () => {
		sim.switches.documentFolders = false;
		const response = await api.get(folders());
		sim.switches.documentFolders = true;
		expect([response.status, firstError(response).detail]).toEqual([401, 'Only supported for JWT requests']);
	});
});

test('an image is uploaded as base64 and read at a signed address, without the key', async () => {
	const { id } = (await create({ name: 'Pictures' })).data.data as { id: string };
	const content = Buffer.from('picture').toString('base64');
	const image = (target: object) => one('document-images', { target, image: { content, 'file-name': 'a.png' } });
	expect((await send(api, 'POST', '/document_images', image({ type: 'document', id: 1 }))).status).toBe(422);
	const made = await send(api, 'POST', '/document_images', image({ type: 'document', id: Number(id) }));
	expect(made.data.data.attributes).toMatchObject({ name: 'a.png' });
	const url = String(made.data.data.attributes['original-src']);
	expect((await client(sim, '').get(url)).data).toBe('picture');
	expect((await api.get(url)).status).toBe(403);
	const text = await addSection(id, {
		resource_type: 'Document::Text',
		content: `<img src="/developer/images/${made.data.data.id}">`,
	});
	expect(text.data.data.attributes['rendered-content']).toContain('signature=');
	expect((await send(api, 'DELETE', `/document_images/${made.data.data.id}`)).status).toBe(200);
});
