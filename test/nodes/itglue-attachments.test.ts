import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { ItGlueRelationAttachment } from '../../nodes/ItGlueRelationAttachment/ItGlueRelationAttachment.node';
import { inLoadOptions, type NodeResult, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

let glue: TestItGlue;
let configuration: string;

beforeAll(async () => {
	glue = await startItGlue();
	configuration = glue.ids('configurations')[0];
});

beforeEach(() => {
	for (const attachment of attached()) glue.simulator.database.delete(attachment);
	glue.simulator.faults.clear();
	glue.simulator.switches.attachmentsReadable = true;
});

afterAll(async () => {
	await glue.simulator.close();
});

const MEBIBYTE = 1024 * 1024;
const type = new ItGlueRelationAttachment();

async function run(
	operation: string,
	parameters: INodeParameters = {},
	more: Partial<Parameters<typeof runNode>[0]> = {},
): Promise<NodeResult> {
	glue.clear();
	const given = { resource: 'attachment', operation, parentType: 'configurations', parentId: configuration, ...parameters };
	return await runNode({ type, parameters: given, credentials: glue.credentials(), ...more });
}

function file(content: string | Buffer, fileName?: string, mimeType = 'application/pdf') {
	return { data: Buffer.from(content).toString('base64'), mimeType, ...(fileName ? { fileName } : {}) };
}

const withFiles = (...files: Array<Record<string, ReturnType<typeof file>>>): INodeExecutionData[] =>
	files.map((binary) => ({ json: {}, binary }));

const path = (parent = configuration) => `/configurations/${parent}/relationships/attachments`;
const attached = () => glue.simulator.database.all('attachments');
const requests = () => glue.simulator.requests.map(({ method, path: asked, query, body }) => ({ method, path: asked, query, body }));

/** An attachment as a person made it in IT Glue. */
async function attach(name = 'plan.pdf', content = 'plan'): Promise<string> {
	const made = await run('create', {}, { input: withFiles({ data: file(content, name) }) });
	expect(made.error).toBeUndefined();
	glue.clear();
	return String(made.json[0].id);
}

describe('upload', () => {
	it('sends a binary field as Base64 in JSON', async () => {
		const result = await run('create', {}, { input: withFiles({ data: file('plan', 'Übersicht.pdf') }) });
		expect(result.error).toBeUndefined();
		const attachment = { content: Buffer.from('plan').toString('base64'), file_name: 'Übersicht.pdf' };
		const body = { data: { type: 'attachments', attributes: { attachment } } };
		expect(requests()).toEqual([{ method: 'POST', path: path(), query: {}, body }]);
		expect(result.json).toEqual([
			expect.objectContaining({ name: 'Übersicht.pdf', attachmentFileSize: 4, downloadUrl: expect.any(String) as string }),
		]);
	});

	it('takes several fields of an item, in their order, and a name for one file', async () => {
		const input = withFiles({ a: file('1', 'a.txt'), b: file('22', 'b.txt') });
		const result = await run('create', { attachment: 'b, a' }, { input });
		expect(result.json.map(({ name }) => name)).toEqual(['b.txt', 'a.txt']);
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 0 }]);
		const named = await run('create', { attachment: 'a', options: { fileName: 'label.txt' } }, { input });
		expect(named.json.map(({ name }) => name)).toEqual(['label.txt']);
		const both = await run('create', { attachment: 'a,b', options: { fileName: 'label.txt' } }, { input });
		expect(both.error?.message).toBe('"File Name" is one name, and there are 2 files.');
	});

	it('takes the names that an expression gives', async () => {
		const input = withFiles({ a: file('1', 'a.txt'), b: file('22', 'b.txt') });
		const result = await run('create', { attachment: '={{ Object.keys($binary) }}' }, { input });
		expect(result.error).toBeUndefined();
		expect(result.json.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
	});

	it.each(['checklists', 'contacts', 'documents', 'domains', 'flexible-assets', 'locations', 'passwords', 'ssl-certificates', 'tickets'])(
		'reaches %s as well',
		async (parentType) => {
			const parent = glue.ids(parentType)[0] ?? glue.simulator.database.insert(parentType, {}).id;
			const result = await run('create', { parentType, parentId: parent }, { input: withFiles({ data: file('x', 'x.txt') }) });
			expect(result.error).toBeUndefined();
			expect(requests()[0].path).toBe(`/${parentType.replace(/-/g, '_')}/${parent}/relationships/attachments`);
		},
	);

	it('understands a type however an agent or an expression spells it, and a link to the record', async () => {
		const [document] = glue.ids('documents');
		const link = { __rl: true, mode: 'url', value: `https://msp.itglue.com/1/docs/${document}` };
		const parameters = { parentType: '={{ "Document" }}', parentId: link as never };
		const result = await run('create', parameters, { input: withFiles({ data: file('x', 'x.txt') }) });
		expect(result.error).toBeUndefined();
		expect(requests()[0].path).toBe(`/documents/${document}/relationships/attachments`);
		const wrong = await run('create', { parentType: '={{ "organizations" }}' }, { input: withFiles({ data: file('x') }) });
		expect(wrong.error?.message).toBe('"Record Type" cannot be "organizations": such records have no attachments.');
		expect(wrong.error?.description).toContain('configurations');
	});

	it.each<[string, INodeParameters, INodeExecutionData[], RegExp]>([
		['30 MB', {}, withFiles({ data: file(Buffer.alloc(30 * MEBIBYTE), 'disk.iso') }), /the file "disk.iso" has 30.0 MB, and IT Glue takes at most 7.0 MB/],
		['an empty file', {}, withFiles({ data: file('', 'a.txt') }), /the file "a.txt" is empty/],
		['a field that is not there', { attachment: 'photo' }, withFiles({ data: file('x') }), /does not have: "photo"/],
		['an item without files', {}, [{ json: {} }], /names a binary field that the item does not have: "data"/],
		['no field', { attachment: '={{ "" }}' }, withFiles({ data: file('x') }), /"Input Data Field Name" is empty/],
		['letters for an ID', { parentId: '={{ "NWD-SRV01" }}' }, withFiles({ data: file('x') }), /"Record" is not the ID of a configuration/],
	])('refuses %s before anything is sent, naming parameter and item', async (_, parameters, input, message) => {
		const good = withFiles({ data: file('x', 'x.txt') })[0];
		const result = await run('create', parameters, { input: [...input, good] });
		expect(result.error?.message).toMatch(message);
		expect(result.error?.message).toMatch(/"(?:Input Data Field Name|Record)"/);
		expect(result.error?.description).toBeTruthy();
		expect(result.error?.context.itemIndex).toBe(0);
		expect([requests(), attached()]).toEqual([[], []]);
	});

	it('sends none of an item’s files where one is too big, and goes on with the other items where told to', async () => {
		const big = { a: file('x', 'a.txt'), b: file(Buffer.alloc(8 * MEBIBYTE), 'b.zip') };
		const small = { a: file('x', 'a.txt'), b: file('y', 'b.txt') };
		const options = { input: withFiles(big, small), onError: 'continueRegularOutput' as const };
		const result = await run('create', { attachment: 'a,b' }, options);
		expect(result.json.map(({ name, error }) => name ?? (error as string).slice(0, 50))).toEqual([
			'"Input Data Field Name": the file "b.zip" has 8.0 ',
			'a.txt',
			'b.txt',
		]);
		expect(attached()).toHaveLength(2);
	});

	it('sends the biggest file that fits, and IT Glue takes it', async () => {
		const result = await run('create', {}, { input: withFiles({ data: file(Buffer.alloc(7 * MEBIBYTE, 1), 'log.txt') }) });
		expect(result.error).toBeUndefined();
		expect(result.json[0].attachmentFileSize).toBe(7 * MEBIBYTE);
	});

	it('says which files were uploaded where a later one fails', async () => {
		const { faults } = glue.simulator;
		faults.add({ kind: 'slow', delayMs: 0, match: { method: 'POST' }, times: 1 });
		faults.add({ kind: 'lost-response', match: { method: 'POST' }, times: 1 });
		const input = withFiles({ a: file('1', 'a.txt'), b: file('2', 'b.txt'), c: file('3', 'c.txt') });
		const { error } = await run('create', { attachment: 'a,b,c' }, { input });
		const [first] = attached();
		expect(error?.message).toMatch(/^"b.txt": The connection to IT Glue broke before it answered/);
		expect(error?.message).toContain(`Uploaded before: "a.txt" (ID ${first.id}). Not tried: "c.txt".`);
		expect(requests()).toHaveLength(2);
	});

	it('is out of reach for an agent', async () => {
		const result = await run('create', {}, { asTool: true });
		expect(result.error?.message).toContain('not available to AI agents');
	});
});

describe('reading', () => {
	it('lists and shows what hangs on a record', async () => {
		const [plan, photo] = [await attach(), await attach('photo.png')];
		const many = await run('getAll');
		expect(many.json.map(({ id }) => id)).toEqual([plan, photo]);
		expect(glue.sent()).toEqual([`GET ${path()}?page[number]=1&page[size]=50`]);
		const one = await run('get', { attachmentId: photo, simplify: false });
		expect(one.json[0]).toMatchObject({ id: photo, attributes: { 'attachment-file-name': 'photo.png', ext: 'png' } });
		expect(glue.sent()).toEqual([`GET ${path()}/${photo}`]);
	});

	it('asks the record for them where the account cannot list attachments yet', async () => {
		const plan = await attach();
		glue.simulator.switches.attachmentsReadable = false;
		expect((await run('getAll')).json.map(({ id }) => id)).toEqual([plan]);
		expect(glue.sent()).toEqual([
			`GET ${path()}?page[number]=1&page[size]=50`,
			`GET /configurations/${configuration}?include=attachments`,
		]);
		expect((await run('get', { attachmentId: plan })).json[0]).toMatchObject({ id: plan, name: 'plan.pdf' });
		const gone = await run('get', { attachmentId: '2901999999999999' });
		expect(gone.error?.message).toContain('2901999999999999');
		expect(gone.status).toBe('error');
	});

	it('asks the list of domains, which are never shown one by one', async () => {
		const parent = { parentType: 'domains', parentId: glue.ids('domains')[0] };
		await run('create', parent, { input: withFiles({ data: file('x', 'zone.txt') }) });
		glue.simulator.switches.attachmentsReadable = false;
		expect((await run('getAll', parent)).json.map(({ name }) => name)).toEqual(['zone.txt']);
		expect(glue.sent()[1]).toBe(`GET /domains?filter[id]=${parent.parentId}&include=attachments`);
	});

	it('says so where neither works', async () => {
		glue.simulator.switches.attachmentsReadable = false;
		const parent = { parentType: 'tickets', parentId: glue.simulator.database.insert('tickets', {}).id };
		expect((await run('getAll', parent)).error?.message).toContain('it does not know /tickets/');
	});
});

describe('download', () => {
	it('gives the file out as binary data, fetched without the API key', async () => {
		const id = await attach('Übersicht ../../x.pdf', 'the plan');
		// The simulator refuses a file that is asked for with a key.
		const result = await run('download', { attachmentId: id, binaryPropertyName: 'file' });
		expect(result.error).toBeUndefined();
		const { file: binary } = result.items[0].binary!;
		expect(Buffer.from(binary.data, 'base64').toString()).toBe('the plan');
		expect(binary).toMatchObject({ mimeType: 'application/pdf', fileExtension: 'pdf' });
		expect(binary.fileName).not.toContain('/');
		expect(result.json[0]).toMatchObject({ id, attachmentFileName: 'Übersicht ../../x.pdf' });
	});

	it.each([
		['to another machine', 'http://files.example.com/a'],
		['to the machine’s neighbours', 'https://10.0.0.7/a'],
		['nowhere', ''],
	])('does not follow an address %s', async (_, address) => {
		const id = await attach();
		const body = { data: { id, type: 'attachments', attributes: { 'download-url': address } } };
		glue.simulator.faults.add({ kind: 'status', status: 200, body, match: { path: `${path()}/${id}$` } });
		const { error } = await run('download', { attachmentId: id });
		expect(error?.message).toMatch(/It was not fetched|gave no address/);
	});

	it('sends the key to no other address, redirects included', async () => {
		const other = await startItGlue();
		const id = await attach();
		glue.simulator.faults.add({ kind: 'redirect', location: `${other.simulator.url}/organizations`, match: { path: `${path()}/${id}$` } });
		expect((await run('download', { attachmentId: id })).error?.message).toContain('redirects');
		expect(other.simulator.requests).toEqual([]);
		await other.simulator.close();
	});
});

describe('writing', () => {
	it('renames: the name shown, and nothing else can change', async () => {
		const id = await attach();
		const result = await run('update', { attachmentId: id, updateFields: { name: 'Network plan' } });
		const body = { data: { type: 'attachments', attributes: { name: 'Network plan' } } };
		expect(requests()).toEqual([{ method: 'PATCH', path: `${path()}/${id}`, query: {}, body }]);
		expect(result.json[0]).toMatchObject({ id, name: 'Network plan', attachmentFileName: 'plan.pdf' });
	});

	it('deletes through the collection, one or many of a record at a time', async () => {
		const ids = [await attach('a.txt'), await attach('b.txt'), await attach('c.txt')];
		const one = await run('delete', { attachmentId: ids[0] });
		expect(one.json).toEqual([{ deleted: true }]);
		const entry = (id: string) => ({ type: 'attachments', attributes: { id: Number(id) } });
		expect(requests()).toEqual([{ method: 'DELETE', path: path(), query: {}, body: { data: [entry(ids[0])] } }]);
		const other = glue.ids('configurations')[1];
		const elsewhere = (await run('create', { parentId: other }, { input: withFiles({ data: file('x', 'd.txt') }) })).json[0].id;
		const input: IDataObject[] = [
			{ of: configuration, id: ids[1] },
			{ of: other, id: elsewhere },
			{ of: configuration, id: ids[2] },
		];
		const many = await run('bulkDelete', { parentId: '={{ $json.of }}', attachmentId: '={{ $json.id }}' }, { input });
		expect(many.json).toEqual([{ deleted: true }, { deleted: true }, { deleted: true }]);
		expect(requests().map(({ path: asked, body }) => [asked, body])).toEqual([
			[path(), { data: [entry(ids[1]), entry(ids[2])] }],
			[path(other), { data: [entry(String(elsewhere))] }],
		]);
		expect(attached()).toEqual([]);
	});
});

describe('choosing', () => {
	const search = async (method: string, parameters: INodeParameters, filter?: string) =>
		await inLoadOptions({ type, credentials: glue.credentials(), parameters }, async (context) =>
			(await type.methods!.listSearch[method].call(context, filter)).results.map(({ name }) => name),
		);

	it('a record lists those of the chosen type and organization', async () => {
		const organizationId = glue.ids('organizations')[0];
		const names = await search('searchParents', { parentType: 'contacts', organizationId });
		const own = glue.simulator.database.where('contacts', 'organization-id', organizationId);
		expect(names).toHaveLength(own.length);
		const one = await search('searchParents', { parentType: 'configurations' }, 'srv');
		expect(one.length).toBeGreaterThan(0);
		expect(one.join().toLowerCase()).toContain('srv');
	});

	it('an attachment lists those of the chosen record', async () => {
		await attach('Network plan.pdf');
		await attach('photo.png');
		const parameters = { parentType: 'configurations', parentId: { __rl: true, mode: 'list', value: configuration } };
		expect(await search('searchAttachments', parameters)).toEqual(['Network plan.pdf', 'photo.png']);
		expect(await search('searchAttachments', parameters, 'PLAN')).toEqual(['Network plan.pdf']);
		await expect(search('searchAttachments', { parentType: 'configurations', parentId: '' })).rejects.toThrow('"Record" is empty');
		await expect(search('searchParents', { parentType: '={{ $json.type }}' })).rejects.toThrow('is an expression');
	});
});
