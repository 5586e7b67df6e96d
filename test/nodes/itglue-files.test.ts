import type { INodeParameters, INodeType } from 'n8n-workflow';
import { ItGlueAccount } from '../../nodes/ItGlueAccount/ItGlueAccount.node';
import { ItGlueDocument } from '../../nodes/ItGlueDocument/ItGlueDocument.node';
import { type NodeResult, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

let glue: TestItGlue;
let documentId: string;

beforeAll(async () => {
	glue = await startItGlue();
	documentId = glue.ids('documents')[0];
});

afterAll(async () => {
	await glue.simulator.close();
});

const PICTURE = { data: 'iVBORw0KGgo=', mimeType: 'image/png', fileName: 'rack.png' };

async function run(type: INodeType, parameters: INodeParameters): Promise<NodeResult> {
	glue.clear();
	const input = [{ json: {}, binary: { data: PICTURE } }];
	return await runNode({ type, parameters, credentials: glue.credentials(), input });
}

const image = async (operation: string, parameters: INodeParameters) =>
	await run(new ItGlueDocument(), { resource: 'documentImage', operation, ...parameters });

const posts = () => glue.simulator.requests.filter(({ method }) => method === 'POST').map(({ path, body }) => ({ path, body }));

describe('an image of a document', () => {
	const sent = (target: object) => ({
		path: '/document_images',
		body: { data: { type: 'document-images', attributes: { target, image: { content: PICTURE.data, 'file-name': 'rack.png' } } } },
	});

	it('is uploaded from a binary field, shown, downloaded and deleted', async () => {
		const made = await image('create', { documentId });
		expect(made.error).toBeUndefined();
		expect(posts()).toEqual([sent({ type: 'document', id: Number(documentId) })]);
		const documentImageId = String(made.json[0].id);
		const shown = await image('get', { documentImageId });
		expect(shown.json[0]).toMatchObject({ id: documentImageId, name: 'rack.png', originalSrc: expect.any(String) as string });
		for (const size of ['original-src', 'slim-src', 'thumbnail-src']) {
			const file = await image('download', { documentImageId, size });
			expect(file.error).toBeUndefined();
			expect(file.items[0].binary?.data).toMatchObject({ data: PICTURE.data, mimeType: 'image/png', fileName: 'rack.png' });
		}
		expect((await image('delete', { documentImageId })).json).toEqual([{ deleted: true }]);
		expect(glue.sent()).toEqual([`DELETE /document_images/${documentImageId}`]);
	});

	it.each(['resource', 'section'] as const)('goes into a gallery, whichever of its two ids IT Glue means (%s)', async (galleryTarget) => {
		glue.simulator.switches.galleryTarget = galleryTarget;
		const gallery = glue.simulator.database.insert('document-sections', {
			...{ 'document-id': Number(documentId), 'resource-type': 'Document::Gallery', content: null, sort: 9 },
		});
		const made = await image('create', { documentId, target: 'gallery', documentSectionId: gallery.id });
		expect(made.error).toBeUndefined();
		const tries = [Number(gallery.id.slice(-6)), Number(gallery.id)].map((id) => sent({ type: 'gallery', id }));
		expect(posts()).toEqual(galleryTarget === 'resource' ? tries.slice(0, 1) : tries);
	});

	it('is refused where there is no such section, with nothing left behind', async () => {
		const before = glue.simulator.database.all('document-images').length;
		const [documentSectionId] = glue.ids('document-sections');
		const made = await image('create', { documentId, target: 'gallery', documentSectionId });
		expect(made.status).toBe('error');
		expect(glue.simulator.database.all('document-images')).toHaveLength(before);
	});
});

describe('the picture of a user', () => {
	it('is written as a file and read as a link', async () => {
		const [userId] = glue.ids('users');
		const parameters = { resource: 'user', operation: 'update', userId, updateFields: { avatar: 'data' }, simplify: false };
		const result = await run(new ItGlueAccount(), parameters);
		expect(result.error).toBeUndefined();
		const avatar = { content: PICTURE.data, file_name: 'rack.png' };
		expect(glue.simulator.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
			['PATCH', `/users/${userId}`, { data: { type: 'users', attributes: { avatar } } }],
		]);
		expect(result.json[0].attributes).toMatchObject({ avatar: expect.stringMatching(/^http/) as string });
	});

	it('is left alone where nothing was given, and refused where the item has no such file', async () => {
		const [userId] = glue.ids('users');
		const parameters = { resource: 'user', operation: 'update', userId, updateFields: { avatar: 'photo' } };
		const result = await run(new ItGlueAccount(), parameters);
		expect(result.error?.message).toBe('"Avatar" names a binary field that the item does not have: "photo".');
		expect(glue.sent()).toEqual([]);
	});
});
