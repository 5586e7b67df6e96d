import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';
import { operationsOf, placeOf, PLACES } from '../support/itglue-places';
import { words } from '../conformance/itglue-reference-resources';
import { TABLE, typeOf } from '../conformance/itglue-reference-table';
import { WRITE_TABLE } from './itglue-write-table';

/**
 * The operations that are more than one verb of IT Glue: every request each sends, in order. What they do with what comes
 * back, and with what goes wrong, is tested beside their node.
 */

let glue: TestItGlue;
let organizationId: string;
let configurationId: string;
let documentId: string;
let headingId: string;
let textId: string;
let typeId: string;
let assetId: string;

beforeAll(async () => {
	glue = await startItGlue();
});

beforeEach(() => {
	const { database } = glue.simulator;
	organizationId = glue.ids('organizations')[0];
	configurationId = database.where('configurations', 'organization-id', organizationId)[0].id;
	const owner = { 'organization-id': Number(organizationId) };
	typeId = database.insert('flexible-asset-types', { name: 'Backup', icon: 'cloud', enabled: true }).id;
	const field = { 'flexible-asset-type-id': Number(typeId), name: 'Name', 'name-key': 'name', kind: 'Text', order: 0 };
	database.insert('flexible-asset-fields', field);
	assetId = database.insert('flexible-assets', { ...owner, 'flexible-asset-type-id': Number(typeId), traits: { name: 'Old' } }).id;
	documentId = database.insert('documents', { ...owner, name: 'Runbook' }).id;
	headingId = database.insert('document-sections', { ...section('Heading', 'Steps', 0), level: 2 }).id;
	textId = database.insert('document-sections', section('Text', '<p>Old</p>', 1)).id;
});

afterAll(async () => {
	await glue.simulator.close();
});

function section(kind: string, content: string, sort: number) {
	return { 'document-id': Number(documentId), 'resource-type': `Document::${kind}`, content, sort };
}

const FILE = { data: 'aGk=', mimeType: 'image/png', fileName: 'a.png' };

/** `METHOD /path?query`, and the body where there is one. */
type Request = [request: string, body?: unknown];

const one = (type: string, attributes: object) => ({ data: { type, attributes } });
const traits = (value: IDataObject): INodeParameters => ({ specifyTraits: 'json', traitsJson: JSON.stringify(value) });
const newest = (type: string) => glue.ids(type).at(-1)!;
const sections = (id = documentId) => `/documents/${id}/relationships/sections`;
const below = (child: string) => `/configurations/${configurationId}/relationships/${child}`;
const newSection = (type: string, content: string, sort: number, more: object = {}) =>
	one('document-sections', { resource_type: `Document::${type}`, content, sort, ...more });

const OF_CONFIGURATION = (): INodeParameters => ({ parentType: 'configurations', parentId: configurationId });
const FIELDS = (): Request => [`GET /flexible_asset_types/${typeId}/relationships/flexible_asset_fields?page[number]=1&page[size]=500`];
const DOCUMENT = (id = documentId): Request => [`GET /documents/${id}`];
const SECTIONS = (): Request => [`GET ${sections()}?page[number]=1&page[size]=500`];
const PUBLISH = (id = documentId): Request => [`PATCH /documents/${id}/publish`];
const NEW_ASSET = (name: string) => ({
	...{ 'organization-id': Number(organizationId), 'flexible-asset-type-id': Number(typeId), traits: { name } },
});

/** What each operation is given, and what it sends; told afterwards, when the ids of new records are known. */
const CASES: Record<string, () => { parameters: INodeParameters; requests: () => Request[] }> = {
	'documents create': () => ({
		parameters: { organizationId, name: 'VPN', content: '## Steps\n\nCall first.' },
		requests: () => [
			[`POST /organizations/${organizationId}/relationships/documents`, one('documents', { name: 'VPN' })],
			[`POST ${sections(newest('documents'))}`, newSection('Heading', 'Steps', 0, { level: 2 })],
			[`POST ${sections(newest('documents'))}`, newSection('Text', '<p>Call first.</p>', 1)],
			PUBLISH(newest('documents')),
			DOCUMENT(newest('documents')),
		],
	}),
	'documents updateContent': () => ({
		parameters: { documentId, content: 'New' },
		requests: () => [
			DOCUMENT(),
			SECTIONS(),
			[`POST ${sections()}`, newSection('Text', '<p>New</p>', 2)],
			[`DELETE ${sections()}/${headingId}`],
			[`DELETE ${sections()}/${textId}`],
			PUBLISH(),
			DOCUMENT(),
		],
	}),
	'documents appendSection': () => ({
		parameters: { documentId, content: 'New' },
		requests: () => [
			DOCUMENT(),
			SECTIONS(),
			[`POST ${sections()}`, newSection('Text', '<p>New</p>', 2)],
			PUBLISH(),
			DOCUMENT(),
		],
	}),
	'documents replaceSection': () => ({
		parameters: { documentId, heading: 'steps', content: 'New' },
		requests: () => [
			DOCUMENT(),
			SECTIONS(),
			[`PATCH ${sections()}/${textId}`, one('document-sections', { content: '<p>New</p>' })],
			PUBLISH(),
			DOCUMENT(),
		],
	}),
	'documents move': () => ({
		parameters: { documentId, folderPath: 'Network', createFolders: true },
		requests: () => {
			const folders = `/organizations/${organizationId}/relationships/document_folders`;
			const moved = { 'document-folder-id': Number(newest('document-folders')) };
			return [
				DOCUMENT(),
				[`GET ${folders}?page[number]=1&page[size]=500`],
				[`POST ${folders}`, one('document-folders', { name: 'Network' })],
				[`PATCH /documents/${documentId}`, one('documents', moved)],
				DOCUMENT(),
			];
		},
	}),
	'documents search': () => ({
		parameters: { organizationId, words: 'runbook' },
		requests: () => [
			[`GET /organizations/${organizationId}/relationships/documents?filter[document_folder_id]=null&page[number]=1&page[size]=100`],
		],
	}),
	'document-images create': () => ({
		parameters: { documentId },
		requests: () => {
			const target = { type: 'document', id: Number(documentId) };
			const image = { content: FILE.data, 'file-name': FILE.fileName };
			return [['POST /document_images', one('document-images', { target, image })]];
		},
	}),
	'document-images download': () => {
		const file = glue.simulator.database.insert('stored-files', { name: 'a.png', content: FILE.data, 'content-type': 'image/png' });
		const { id } = glue.simulator.database.insert('document-images', { name: 'a.png' }, { hidden: { fileId: file.id } });
		return { parameters: { documentImageId: id }, requests: () => [[`GET /document_images/${id}`]] };
	},
	'flexible-asset-types create': () => ({
		parameters: { name: 'Phones', icon: 'phone', flexibleAssetFields: { values: [{ name: 'Number', kind: 'Text', order: 1 }] } },
		requests: () => {
			const off = { required: false, 'use-for-title': false, 'show-in-list': false, expiration: false, decimals: 0 };
			const field = { type: 'flexible-asset-fields', attributes: { name: 'Number', kind: 'Text', order: 1, ...off } };
			const data = {
				...one('flexible-asset-types', { name: 'Phones', icon: 'phone' }).data,
				relationships: { 'flexible-asset-fields': { data: [field] } },
			};
			return [['POST /flexible_asset_types', { data }]];
		},
	}),
	'flexible-assets create': () => ({
		parameters: { organizationId, flexibleAssetTypeId: typeId, ...traits({ name: 'New' }) },
		requests: () => [FIELDS(), ['POST /flexible_assets', one('flexible-assets', NEW_ASSET('New'))]],
	}),
	'flexible-assets update': () => ({
		parameters: { flexibleAssetTypeId: typeId, flexibleAssetId: assetId, ...traits({ name: 'New' }) },
		requests: () => [
			FIELDS(),
			[`GET /flexible_assets/${assetId}`],
			[`PATCH /flexible_assets/${assetId}`, one('flexible-assets', { traits: { name: 'New' } })],
		],
	}),
	'flexible-assets upsert': () => ({
		parameters: { organizationId, flexibleAssetTypeId: typeId, ...traits({ name: 'Old' }), matchBy: 'name' },
		requests: () => [
			FIELDS(),
			[
				`GET /flexible_assets?filter[flexible_asset_type_id]=${typeId}&filter[organization_id]=${organizationId}` +
					'&page[number]=1&page[size]=1000',
			],
			[`PATCH /flexible_assets/${assetId}`, one('flexible-assets', { traits: { name: 'Old' } })],
		],
	}),
	'flexible-assets bulkCreate': () => ({
		parameters: { organizationId, flexibleAssetTypeId: typeId, ...traits({ name: 'New' }) },
		requests: () => [
			FIELDS(),
			[
				`POST /organizations/${organizationId}/relationships/flexible_assets`,
				{ data: [one('flexible-assets', NEW_ASSET('New')).data] },
			],
		],
	}),
	'flexible-assets bulkUpdate': () => ({
		parameters: { flexibleAssetTypeId: typeId, flexibleAssetId: assetId, ...traits({ name: 'New' }) },
		requests: () => [
			FIELDS(),
			[`GET /flexible_assets/${assetId}`],
			['PATCH /flexible_assets', { data: [one('flexible-assets', { id: Number(assetId), traits: { name: 'New' } }).data] }],
		],
	}),
	'passwords getValue': () => {
		const [passwordId] = glue.ids('passwords');
		return { parameters: { passwordId }, requests: () => [[`GET /passwords/${passwordId}?show_password=true`]] };
	},
	'attachments create': () => ({
		parameters: OF_CONFIGURATION(),
		requests: () => [
			[`POST ${below('attachments')}`, one('attachments', { attachment: { content: FILE.data, file_name: FILE.fileName } })],
		],
	}),
	'attachments download': () => {
		const file = glue.simulator.database.insert('stored-files', { name: 'a.png', content: FILE.data, 'content-type': 'image/png' });
		const hidden = { fileId: file.id, ownerId: configurationId };
		const { id } = glue.simulator.database.insert('attachments', { name: 'a.png' }, { hidden });
		const parameters = { ...OF_CONFIGURATION(), attachmentId: id };
		return { parameters, requests: () => [[`GET ${below('attachments')}/${id}`]] };
	},
	'related-items create': () => ({
		parameters: { ...OF_CONFIGURATION(), destinations: { values: [{ destinationType: 'Document', destinationId: documentId }] } },
		requests: () => {
			const link = { 'destination-id': Number(documentId), 'destination-type': 'Document' };
			return [[`POST ${below('related_items')}`, one('related-items', link)]];
		},
	}),
	'related-items getFromRecord': () => ({
		parameters: OF_CONFIGURATION(),
		requests: () => [[`GET /configurations/${configurationId}?include=related_items`]],
	}),
	'exports waitUntilReady': () => {
		const { id } = glue.simulator.database.insert('exports', {}, { createdAt: '2020-01-01T00:00:00.000Z', hidden: { fileId: '1' } });
		return { parameters: { exportId: id, download: false }, requests: () => [[`GET /exports/${id}`]] };
	},
};

describe.each(Object.entries(CASES))('%s', (key, makeCase) => {
	it('sends what the documentation says, and nothing else', async () => {
		const [type, operation] = key.split(' ');
		const place = placeOf(type);
		const { parameters, requests } = makeCase();
		glue.clear();
		const result = await runNode({
			type: place.class,
			parameters: { resource: place.resource, operation, ...parameters },
			credentials: glue.credentials(),
			input: [{ json: {}, binary: { data: FILE } }],
		});
		expect(result.error).toBeUndefined();
		const bodies = glue.simulator.requests.map(({ body }) => body);
		const sent = glue.sent().map((request, index) => (bodies[index] === undefined ? [request] : [request, bodies[index]]));
		expect(sent).toEqual(requests());
	});
});

test('with the tables of reading and writing, every operation of every resource is run', () => {
	const having = (verb: string) => TABLE.filter((row) => words(row.verbs).includes(verb)).map(typeOf);
	const written = WRITE_TABLE.flatMap((row) =>
		[
			...(row.create ? ['create'] : []),
			...(row.update ? ['update'] : []),
			...(row.remove ? ['delete'] : []),
			...(row.bulk ?? []),
			...(row.archives ? ['archive', 'restore'] : []),
			...(row.publish ? ['publish'] : []),
		].map((operation) => `${row.type} ${operation}`),
	);
	const covered = [
		...having('list').map((type) => `${type} getAll`),
		...having('show').map((type) => `${type} get`),
		...written,
		...Object.keys(CASES),
	];
	const all = PLACES.flatMap((place) => operationsOf(place).map((operation) => `${place.type} ${operation}`));
	expect([...new Set(covered)].sort()).toEqual(all.sort());
});
