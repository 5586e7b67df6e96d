import type { INodeParameters } from 'n8n-workflow';
import { ItGlueDocument } from '../../nodes/ItGlueDocument/ItGlueDocument.node';
import { type NodeResult, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

let glue: TestItGlue;
let organizationId: string;
const DAMAGE = { added: [], removed: [], changed: [] };

beforeEach(async () => {
	glue = await startItGlue();
	organizationId = glue.ids('organizations')[0];
});

afterEach(async () => {
	await glue.simulator.close();
});

async function run(operation: string, parameters: INodeParameters, asTool = false): Promise<NodeResult> {
	return await runNode({
		type: new ItGlueDocument(),
		parameters: { resource: 'document', operation, ...parameters },
		credentials: glue.credentials(),
		asTool,
	});
}

const sections = (documentId: unknown) =>
	glue.simulator.database
		.where('document-sections', 'document-id', documentId)
		.sort((a, b) => Number(a.attributes.sort) - Number(b.attributes.sort))
		.map(({ attributes }) => [attributes['resource-type'], attributes.level ?? null, attributes.content]);

/** Refuses one request of a kind, after some that pass. */
function refuse(method: string, path: string, passing: number): void {
	const match = { method, path };
	if (passing > 0) glue.simulator.faults.add({ kind: 'slow', delayMs: 0, match, times: passing });
	glue.simulator.faults.add({ kind: 'status', status: 422, match, times: 1 });
}

const body = async (documentId: unknown) =>
	(await run('get', { documentId: String(documentId), body: 'markdown' })).json[0].body;

async function make(content = '# VPN\n\nCall first.\n\n## Steps\n\n1. Open\n2. Close'): Promise<string> {
	const made = await run('create', { organizationId, name: 'VPN runbook', content });
	expect(made.error).toBeUndefined();
	return String(made.json[0].id);
}

describe('create', () => {
	it('takes what else a document has, and one folder', async () => {
		const folder = glue.simulator.database
			.all('document-folders')
			.find(({ attributes }) => String(attributes['organization-id']) === organizationId)!;
		const additionalFields = { public: true, restricted: true, documentFolderId: folder.id };
		const made = await run('create', { organizationId, name: 'VPN', content: 'Text', additionalFields });
		expect(made.error).toBeUndefined();
		expect(glue.simulator.database.get('documents', made.json[0].id)!.attributes).toMatchObject({
			...{ public: true, restricted: true, 'document-folder-id': Number(folder.id) },
		});
		const both = await run('create', { organizationId, name: 'VPN', content: 'Text', additionalFields, folderPath: 'A/B' });
		expect(both.error?.message).toBe('"Folder" and "Document Folder" both name a folder.');
		const nameless = await run('create', { organizationId, name: '={{ "" }}', content: 'Text' });
		expect(nameless.error?.message).toBe('"Name" is empty.');
	});

	it('builds sections from Markdown, publishes, and touches nothing else', async () => {
		const before = glue.simulator.database.snapshot();
		const id = await make();
		expect(sections(id)).toEqual([
			['Document::Heading', 1, 'VPN'],
			['Document::Text', null, '<p>Call first.</p>'],
			['Document::Heading', 2, 'Steps'],
			['Document::Text', null, '<ol><li>Open</li><li>Close</li></ol>'],
		]);
		expect(glue.simulator.database.get('documents', id)!.attributes).toMatchObject({
			name: 'VPN runbook',
			'organization-id': Number(organizationId),
			'published-at': expect.any(String),
		});
		const { added, removed, changed } = glue.simulator.database.diff(before);
		expect([added.length, removed, changed]).toEqual([5, [], []]);
		expect(await body(id)).toBe('# VPN\n\nCall first.\n\n## Steps\n\n1. Open\n2. Close');
	});

	it('leaves a draft where it is not to be published', async () => {
		const made = await run('create', { organizationId, name: 'Draft', content: 'x', publish: false });
		expect(made.json[0]).toMatchObject({ name: 'Draft', draft: true });
	});

	it('cuts hostile HTML down to layout', async () => {
		const content =
			'<h2 onclick="x()">Safe</h2><p style="a" onmouseover="x()">Text<script>alert(1)</script> <a href="javascript:x">a</a>' +
			'<a href="https://example.com/?a=1&b=2">b</a><img src=x onerror=alert(1)><iframe src="https://evil.example"></iframe></p>';
		const made = await run('create', { organizationId, name: 'Hostile', contentFormat: 'html', content });
		expect(sections(made.json[0].id)).toEqual([
			['Document::Heading', 2, 'Safe'],
			['Document::Text', null, '<p>Text <a>a</a><a href="https://example.com/?a=1&amp;b=2">b</a></p>'],
		]);
	});

	it.each([1, 2, 4])('leaves nothing behind where request %i after the first fails', async (failing) => {
		const before = glue.simulator.database.snapshot();
		if (failing === 4) refuse('PATCH', '/publish$', 0);
		else refuse('POST', '/relationships/sections$', failing - 1);
		const made = await run('create', { organizationId, name: 'Half', content: '# A\n\nB\n\n# C' });
		expect(made.error?.message).toMatch(/The draft was deleted again after .* failed: nothing stands/);
		expect(glue.simulator.database.diff(before)).toEqual(DAMAGE);
	});

	it('makes the folders of a path, or says that one is missing', async () => {
		const parameters = { organizationId, name: 'Foldered', content: 'x', folderPath: 'New/Deep' };
		const refused = await run('create', parameters);
		expect(refused.error?.message).toBe('The organization has no folder "New".');
		const made = await run('create', { ...parameters, createFolders: true });
		const folder = glue.simulator.database.get('document-folders', made.json[0].documentFolderId)!;
		expect(folder.attributes.name).toBe('Deep');
		const again = await run('create', { ...parameters, folderPath: ' new / deep ' });
		expect(again.json[0].documentFolderId).toBe(folder.id);
	});

	it('goes on outside of folders where the account serves none', async () => {
		glue.simulator.switches.documentFolders = false;
		const made = await run('create', { organizationId, name: 'Root', content: 'x', folderPath: 'A' });
		expect(made.json[0]).toMatchObject({ documentFolderId: null });
		expect(made.hints).toEqual([expect.stringContaining('outside of folders')]);
	});

	it('wants a name and a text', async () => {
		expect((await run('create', { organizationId, name: '={{ "" }}', content: 'x' })).error?.message).toBe('"Name" is empty.');
		const empty = await run('create', { organizationId, name: 'x', content: '={{ " " }}' });
		expect(empty.error?.message).toBe('"Content" holds no text.');
		expect(glue.sent()).toEqual([]);
	});
});

describe('changing the text', () => {
	it('replaces all of it, the new before the old goes', async () => {
		const documentId = await make();
		const before = glue.simulator.database.snapshot();
		glue.clear();
		const result = await run('updateContent', { documentId, content: '## New\n\nText' });
		expect(result.error).toBeUndefined();
		expect(await body(documentId)).toBe('## New\n\nText');
		const methods = glue.sent().map((request) => request.split(' ')[0]).filter((method) => method !== 'GET');
		expect(methods).toEqual(['POST', 'POST', 'DELETE', 'DELETE', 'DELETE', 'DELETE', 'PATCH']);
		expect(glue.simulator.database.diff(before).changed.map(({ after }) => after.id)).toEqual([documentId]);
	});

	it('keeps the old text where the new one cannot be written', async () => {
		const documentId = await make();
		const before = sections(documentId);
		refuse('POST', '/relationships/sections$', 1);
		const result = await run('updateContent', { documentId, content: '## New\n\nText' });
		expect(result.error?.message).toMatch(/Section 2 of 2 failed; those before it were deleted again, the old text stands/);
		expect(sections(documentId)).toEqual(before);
	});

	it('refuses to delete images unless told so', async () => {
		const documentId = await make();
		const gallery = { 'document-id': Number(documentId), 'resource-type': 'Document::Gallery', sort: 9 };
		glue.simulator.database.insert('document-sections', gallery);
		const before = glue.simulator.database.snapshot();
		const refused = await run('updateContent', { documentId, content: 'x' });
		expect(refused.error?.message).toMatch(/Nothing was changed: .* images would be deleted/);
		expect(glue.simulator.database.diff(before)).toEqual(DAMAGE);
		const allowed = await run('updateContent', { documentId, content: 'x', allowImageLoss: true });
		expect(allowed.error).toBeUndefined();
		expect(sections(documentId)).toEqual([['Document::Text', null, '<p>x</p>']]);
	});

	it('appends at the end, and readers see it', async () => {
		const documentId = await make('# VPN\n\nOld');
		const result = await run('appendSection', { documentId, content: '## More\n\n- a\n- b' });
		expect(result.error).toBeUndefined();
		expect(await body(documentId)).toBe('# VPN\n\nOld\n\n## More\n\n- a\n- b');
	});

	it('replaces the text below one heading, and nothing else', async () => {
		const documentId = await make('# A\n\none\n\n# B\n\ntwo\n\n# C');
		const before = glue.simulator.database.snapshot();
		await run('replaceSection', { documentId, heading: ' b ', content: '**new**' });
		expect(await body(documentId)).toBe('# A\n\none\n\n# B\n\n**new**\n\n# C');
		const { added, removed, changed } = glue.simulator.database.diff(before);
		expect([added, removed, changed.map(({ after }) => after.type).sort()]).toEqual([[], [], ['document-sections', 'documents']]);
	});

	it('puts a text below a heading that has none', async () => {
		const documentId = await make('# A\n\n# B\n\ntwo');
		await run('replaceSection', { documentId, heading: 'A', content: 'one' });
		expect(await body(documentId)).toBe('# A\n\none\n\n# B\n\ntwo');
	});

	it('replaces a section by its id', async () => {
		const documentId = await make('# A\n\none');
		const [heading, text] = glue.simulator.database.where('document-sections', 'document-id', documentId);
		await run('replaceSection', { documentId, sectionBy: 'id', sectionId: heading.id, content: '# Title' });
		await run('replaceSection', { documentId, sectionBy: 'id', sectionId: text.id, content: 'two' });
		expect(await body(documentId)).toBe('# Title\n\ntwo');
	});

	it('says which headings there are, and which read the same', async () => {
		const documentId = await make('# A\n\n# A\n\n# B');
		const unknown = await run('replaceSection', { documentId, heading: 'X', content: 'x' });
		expect(unknown.error?.message).toBe('The document has no heading "X".');
		expect(unknown.error?.description).toBe('Its headings are: "A", "A", "B".');
		const twice = await run('replaceSection', { documentId, heading: 'A', content: 'x' });
		expect(twice.error?.message).toBe('2 headings read "A".');
	});
});

describe('move', () => {
	it('finds the folder by its path, or leaves folders', async () => {
		const documentId = await make();
		const moved = await run('move', { documentId, folderPath: 'Network/Firewalls', createFolders: true });
		expect(glue.simulator.database.get('document-folders', moved.json[0].documentFolderId)!.attributes.name).toBe('Firewalls');
		expect((await run('move', { documentId, folderPath: '' })).json[0].documentFolderId).toBeNull();
		expect(await body(documentId)).toContain('Call first.');
	});

	it('takes an id where the account serves no folders, and says so', async () => {
		const documentId = await make();
		const { id } = glue.simulator.database.insert('document-folders', { name: 'X', 'organization-id': Number(organizationId) });
		glue.simulator.switches.documentFolders = false;
		const refused = await run('move', { documentId, folderPath: 'X' });
		expect(refused.error?.message).toMatch(/does not serve document folders/);
		expect((await run('move', { documentId, folderPath: id })).json[0].documentFolderId).toBe(id);
	});
});

describe('search', () => {
	it('finds by name and content, and says how many were read', async () => {
		const documentId = await make('# Zebra\n\nThe quick **brown** fox jumps');
		const total = glue.simulator.database.where('documents', 'organization-id', organizationId).length;
		const byContent = await run('search', { organizationId, words: 'BROWN fox' });
		expect(byContent.json).toEqual([
			expect.objectContaining({ id: documentId, foundIn: 'content', snippet: expect.stringContaining('quick brown fox') }),
		]);
		expect(byContent.hints).toEqual([`Item 0: ${total} documents were read.`]);
		const byName = await run('search', { organizationId, words: 'vpn runb', searchIn: 'names' });
		expect(byName.json).toEqual([expect.objectContaining({ id: documentId, foundIn: 'name' })]);
	});

	it('reads the texts one by one where the list leaves them out', async () => {
		const documentId = await make('The quick brown fox');
		glue.simulator.switches.listDocumentContent = false;
		const found = await run('search', { organizationId, words: 'brown fox' });
		expect(found.json).toEqual([expect.objectContaining({ id: documentId })]);
	});

	it('tells an agent that there is nothing', async () => {
		const found = await run('search', { organizationId, words: 'xyzzy-nothing' }, true);
		expect(found.json).toEqual([{ found: 0, message: expect.stringMatching(/documents were read/) }]);
	});
});
