import type { AxiosInstance } from 'axios';

import { client, dataOf, isNotFoundPage, one, send, start, type ItGlueSimulator } from './itglue-support';

let sim: ItGlueSimulator;
let api: AxiosInstance;
let base: string;
let documentId: string;

beforeAll(async () => {
	sim = await start({ webUrl: 'self' });
	api = client(sim);
	base = `/configurations/${sim.database.all('configurations').at(-1)?.id}/relationships`;
	documentId = sim.database.all('documents')[0].id;
});
afterAll(async () => await sim.close());

describe('related items', () => {
	const link = (more: object = {}) => ({
		type: 'related_items',
		attributes: { 'destination-id': Number(documentId), 'destination-type': 'Document', notes: 'Steps', ...more },
	});

	test('are made from one side, one or many, and cannot be listed', async () => {
		const made = await send(api, 'POST', `${base}/related_items`, { data: link() });
		expect(made.status).toBe(201);
		expect(made.data.data).toMatchObject({
			type: 'related-items',
			attributes: {
				'resource-id': Number(documentId),
				'resource-type-name': 'Document',
				'asset-type': 'document',
				notes: 'Steps',
			},
		});
		const many = await send(api, 'POST', `${base}/related_items`, { data: [link(), link()] });
		expect(dataOf(many)).toHaveLength(2);
		expect(isNotFoundPage(await api.get(`${base}/related_items`))).toBe(true);
	});

	test('need a destination that exists, by its display name', async () => {
		const wrong = [{ 'destination-type': 'documents' }, { 'destination-id': 1 }, { 'destination-type': 'Datto Device' }];
		for (const more of wrong) {
			expect((await send(api, 'POST', `${base}/related_items`, { data: link(more) })).status).toBe(422);
		}
	});

	test('only their notes can change; they are deleted by a body', async () => {
		const { id } = (await send(api, 'POST', `${base}/related_items`, { data: link() })).data.data as { id: string };
		const patch = one('related_items', { notes: 'Other', 'destination-id': 1 });
		const changed = await send(api, 'PATCH', `${base}/related_items/${id}`, patch);
		expect(changed.data.data.attributes).toMatchObject({ notes: 'Other', 'resource-id': Number(documentId) });
		expect((await send(api, 'DELETE', `${base}/related_items`)).status).toBe(400);
		const removed = await send(api, 'DELETE', `${base}/related_items`, { data: [{ attributes: { id } }] });
		expect([removed.status, sim.database.find(id)]).toEqual([200, undefined]);
	});
});

describe('attachments', () => {
	const content = Buffer.from('plan').toString('base64');
	const attach = async (attachment: object) =>
		await send(api, 'POST', `${base}/attachments`, one('attachments', { attachment }));

	test('are strict base64 in JSON, and read at a signed address', async () => {
		const made = await attach({ content, file_name: 'plan.pdf' });
		expect(made.status).toBe(201);
		expect(made.data.data.attributes).toMatchObject({
			name: 'plan.pdf',
			'attachment-file-name': 'plan.pdf',
			'attachment-content-type': 'application/pdf',
			'attachment-file-size': 4,
			ext: 'pdf',
		});
		const url = String(made.data.data.attributes['download-url']);
		expect((await client(sim, '').get(url, { responseType: 'text' })).data).toBe('plan');
		expect((await api.get(url)).status).toBe(403);
		expect((await client(sim, '').get(url.replace(/signature=\w/, 'signature='))).status).toBe(403);
		for (const wrong of [`data:text/plain;base64,${content}`, 'cGxh\nbg==', '']) {
			expect((await attach({ content: wrong, file_name: 'plan.pdf' })).status).toBe(422);
		}
		expect((await attach({ content, 'file-name': 'plan.pdf' })).status).toBe(422);
		expect((await attach({ content: Buffer.alloc(8_000_000).toString('base64'), file_name: 'plan.pdf' })).status).toBe(413);
	});

	test('can be listed, shown, renamed and deleted; reading can be switched off', async () => {
		const { id } = (await attach({ content, file_name: 'other.pdf' })).data.data as { id: string };
		expect(dataOf(await api.get(`${base}/attachments`)).map((attachment) => attachment.id)).toContain(id);
		const patch = one('attachments', { name: 'Label', 'attachment-file-name': 'x' });
		const renamed = await send(api, 'PATCH', `${base}/attachments/${id}`, patch);
		expect(renamed.data.data.attributes).toMatchObject({ name: 'Label', 'attachment-file-name': 'other.pdf' });
		expect((await api.get(`${base}/attachments/${id}`)).data.data.attributes.name).toBe('Label');
		sim.switches.attachmentsReadable = false;
		expect(isNotFoundPage(await api.get(`${base}/attachments`))).toBe(true);
		sim.switches.attachmentsReadable = true;
		const parent = await api.get(`${base.replace('/relationships', '')}?include=attachments`);
		expect(parent.data.included.map((attachment: { id: string }) => attachment.id)).toContain(id);
		await send(api, 'DELETE', `${base}/attachments`, { data: [{ attributes: { id } }] });
		expect((await api.get(`${base}/attachments/${id}`)).status).toBe(404);
	});
});

describe('other files', () => {
	const content = Buffer.from('picture').toString('base64');
	const open = async (url: unknown) => (await client(sim, '').get(String(url), { responseType: 'text' })).data as unknown;

	test('images belong to a document or to one of its galleries, which has an id of its own', async () => {
		const gallery = { 'document-id': Number(documentId), 'resource-type': 'Document::Gallery', content: null };
		const { id } = sim.database.insert('document-sections', gallery);
		const make = async (target: object) =>
			await send(api, 'POST', '/document_images', one('document-images', { target, image: { content, 'file-name': 'a.png' } }));
		const made = await make({ type: 'document', id: Number(documentId) });
		expect(made.status).toBe(201);
		expect(await open(made.data.data.attributes['original-src'])).toBe('picture');
		const byOwnId = { type: 'gallery', id: Number(id.slice(-6)) };
		const bySection = { type: 'gallery', id: Number(id) };
		expect([(await make(byOwnId)).status, (await make(bySection)).status]).toEqual([201, 422]);
		sim.switches.galleryTarget = 'section';
		expect([(await make(byOwnId)).status, (await make(bySection)).status]).toEqual([422, 201]);
		const before = sim.database.all('document-images').length;
		expect((await make({ type: 'gallery', id: 1 })).status).toBe(422);
		expect(sim.database.all('document-images')).toHaveLength(before);
	});

	test('avatars are written as files and read as addresses', async () => {
		const [user] = sim.database.all('users');
		const patch = one('users', { avatar: { content, file_name: 'me.png' } });
		const { avatar } = (await send(api, 'PATCH', `/users/${user.id}`, patch)).data.data.attributes;
		expect(await open(avatar)).toBe('picture');
		expect((await send(api, 'PATCH', `/users/${user.id}`, one('users', { avatar: 'https://x' }))).status).toBe(422);
		await send(api, 'PATCH', `/users/${user.id}`, one('users', { 'last-name': 'Doe' }));
		expect(await open((await api.get(`/users/${user.id}`)).data.data.attributes.avatar)).toBe('picture');
	});

	test('exports are built later; their secret is not served', async () => {
		sim.switches.exportDuration = 1000;
		const made = await send(api, 'POST', '/exports', one('exports', { 'organization-id': null, 'zip-password': 'made-up' }));
		const { id, attributes } = made.data.data;
		expect(attributes).toMatchObject({ status: 'running', 'download-url': null, 'organization-id': null });
		sim.switches.exportDuration = 0;
		const built = await api.get(`/exports/${id}`);
		expect(built.data.data.attributes.status).toBe('completed');
		expect(JSON.stringify([made.data, built.data])).not.toContain('made-up');
		expect(await open(built.data.data.attributes['download-url'])).toMatch(/^PK/);
		await send(api, 'DELETE', `/exports/${id}`);
		expect((await api.get(`/exports/${id}`)).status).toBe(404);
	});
});

describe('web pages, for links in notes', () => {
	const open = async (url: unknown) => await client(sim, '').get(String(url));

	test('every record with an address has a page there, without a key and without secrets', async () => {
		const paths = ['/configurations', '/contacts', '/locations', '/passwords', '/domains'];
		for (const path of paths) {
			const [record] = dataOf(await api.get(path));
			const page = await open(record.attributes['resource-url']);
			expect([path, page.status]).toEqual([path, 200]);
			expect(page.data).not.toContain('sim-secret-');
		}
		const asset = await api.get(`/flexible_assets/${sim.database.all('flexible-assets')[0].id}`);
		expect((await open(asset.data.data.attributes['resource-url'])).status).toBe(200);
		expect((await open(`${sim.url}/1/docs/${documentId}`)).status).toBe(404);
	});

	test('text is escaped', async () => {
		const document = sim.database.all('documents')[0];
		document.attributes.name = '<script>alert(1)</script>';
		const shown = await api.get(`/documents/${documentId}`);
		const page = await open(shown.data.data.attributes['resource-url']);
		expect(page.data).toContain('&#60;script&#62;alert(1)');
		expect(page.data).not.toContain('<script');
	});
});

test('the database tells what a test changed', async () => {
	const before = sim.database.snapshot();
	const made = await send(api, 'POST', '/manufacturers', one('manufacturers', { name: 'Acme' }));
	await send(api, 'PATCH', `/documents/${documentId}`, one('documents', { name: 'Renamed' }));
	const { added, removed, changed } = sim.database.diff(before);
	expect(added.map(({ id }) => id)).toEqual([made.data.data.id]);
	expect([removed, changed.map(({ after }) => after.attributes.name)]).toEqual([[], ['Renamed']]);
});
