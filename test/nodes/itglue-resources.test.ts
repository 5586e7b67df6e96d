import type { INodeParameters, INodeType } from 'n8n-workflow';
import { ItGlueConfiguration } from '../../nodes/ItGlueConfiguration/ItGlueConfiguration.node';
import { ItGlueDocument } from '../../nodes/ItGlueDocument/ItGlueDocument.node';
import { ItGlueFlexibleAsset } from '../../nodes/ItGlueFlexibleAsset/ItGlueFlexibleAsset.node';
import { ItGlueOrganization } from '../../nodes/ItGlueOrganization/ItGlueOrganization.node';
import { ItGluePassword } from '../../nodes/ItGluePassword/ItGluePassword.node';
import { type NodeResult, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

let glue: TestItGlue;

beforeAll(async () => {
	glue = await startItGlue();
	const { database } = glue.simulator;
	const [configuration, owner] = [first('configurations'), organization()].map(Number);
	database.insert('configuration-interfaces', { 'configuration-id': configuration, name: 'eth0' });
	database.insert('password-folders', { 'organization-id': owner, name: 'Network' });
	const target = { type: 'document', id: first('documents') };
	const image = { content: 'iVBORw0KGgo=', file_name: 'rack.png' };
	const made = await fetch(`${glue.simulator.url}/document_images`, {
		method: 'POST',
		headers: { 'x-api-key': glue.simulator.keys.full, 'content-type': 'application/vnd.api+json' },
		body: JSON.stringify({ data: { type: 'document-images', attributes: { target, image } } }),
	});
	expect(made.status).toBe(201);
});

afterAll(async () => {
	await glue.simulator.close();
});

beforeEach(() => {
	glue.clear();
});

async function run(
	type: INodeType,
	parameters: INodeParameters,
	more: Partial<Parameters<typeof runNode>[0]> = {},
): Promise<NodeResult> {
	return await runNode({ type, parameters, credentials: glue.credentials(), ...more });
}

const first = (type: string) => glue.ids(type)[0];
const organization = () => first('organizations');

/** Every operation: its parameters, and the one request it makes. */
const OPERATIONS: Array<[string, INodeType, string, string, () => INodeParameters, () => string]> = [
	...flat(new ItGlueOrganization(), 'organization', 'organizations'),
	...flat(new ItGlueOrganization(), 'organizationType', 'organization-types'),
	...flat(new ItGlueOrganization(), 'organizationStatus', 'organization-statuses'),
	...flat(new ItGlueConfiguration(), 'configuration', 'configurations'),
	...flat(new ItGlueConfiguration(), 'configurationType', 'configuration-types'),
	...flat(new ItGlueConfiguration(), 'configurationStatus', 'configuration-statuses'),
	...flat(new ItGlueFlexibleAsset(), 'flexibleAssetType', 'flexible-asset-types'),
	...flat(new ItGluePassword(), 'passwordCategory', 'password-categories'),
	...single(new ItGlueConfiguration(), 'configurationInterface', 'configuration-interfaces'),
	...single(new ItGlueDocument(), 'document', 'documents'),
	...single(new ItGlueDocument(), 'documentImage', 'document-images'),
	...single(new ItGlueFlexibleAsset(), 'flexibleAsset', 'flexible-assets'),
	...single(new ItGlueFlexibleAsset(), 'flexibleAssetField', 'flexible-asset-fields'),
	[
		'configurationInterface getAll',
		new ItGlueConfiguration(),
		'configurationInterface',
		'getAll',
		() => ({ configurationId: parentOf('configuration-interfaces', 'configuration-id') }),
		() => {
			const parent = parentOf('configuration-interfaces', 'configuration-id');
			return `GET /configurations/${parent}/relationships/configuration_interfaces?${PAGE}`;
		},
	],
	[
		'document getAll',
		new ItGlueDocument(),
		'document',
		'getAll',
		() => ({ organizationId: organization() }),
		() =>
			`GET /organizations/${organization()}/relationships/documents?filter[document_folder_id]=null&${PAGE}`,
	],
	[
		'documentSection get',
		new ItGlueDocument(),
		'documentSection',
		'get',
		() => ({ documentId: sectionDocument(), documentSectionId: first('document-sections') }),
		() => `GET /documents/${sectionDocument()}/relationships/sections/${first('document-sections')}`,
	],
	[
		'documentSection getAll',
		new ItGlueDocument(),
		'documentSection',
		'getAll',
		() => ({ documentId: sectionDocument() }),
		() => `GET /documents/${sectionDocument()}/relationships/sections?${PAGE}`,
	],
	...folders(new ItGlueDocument(), 'documentFolder', 'document-folders'),
	...folders(new ItGluePassword(), 'passwordFolder', 'password-folders'),
	[
		'flexibleAsset getAll',
		new ItGlueFlexibleAsset(),
		'flexibleAsset',
		'getAll',
		() => ({ flexibleAssetTypeId: first('flexible-asset-types'), organizationId: organization() }),
		() => {
			const filters = `filter[flexible_asset_type_id]=${first('flexible-asset-types')}`;
			return `GET /flexible_assets?${filters}&filter[organization_id]=${organization()}&${PAGE}`;
		},
	],
	[
		'flexibleAssetField getAll',
		new ItGlueFlexibleAsset(),
		'flexibleAssetField',
		'getAll',
		() => ({ flexibleAssetTypeId: first('flexible-asset-types') }),
		() => `GET /flexible_asset_types/${first('flexible-asset-types')}/relationships/flexible_asset_fields?${PAGE}`,
	],
	[
		'password get',
		new ItGluePassword(),
		'password',
		'get',
		() => ({ passwordId: first('passwords') }),
		() => `GET /passwords/${first('passwords')}?show_password=false`,
	],
	[
		'password getAll',
		new ItGluePassword(),
		'password',
		'getAll',
		() => ({ organizationId: organization() }),
		() => `GET /passwords?filter[organization_id]=${organization()}&${PAGE}&show_password=false`,
	],
	[
		'password getValue',
		new ItGluePassword(),
		'password',
		'getValue',
		() => ({ passwordId: first('passwords') }),
		() => `GET /passwords/${first('passwords')}?show_password=true`,
	],
];

const PAGE = 'page[number]=1&page[size]=50';

function single(node: INodeType, resource: string, type: string): typeof OPERATIONS {
	const path = type.replace(/-/g, '_');
	return [
		[
			`${resource} get`,
			node,
			resource,
			'get',
			() => ({ [`${resource}Id`]: first(type) }),
			() => `GET /${path}/${first(type)}`,
		],
	];
}

function flat(node: INodeType, resource: string, type: string): typeof OPERATIONS {
	const list = `GET /${type.replace(/-/g, '_')}?page[number]=1&page[size]=50`;
	return [
		...single(node, resource, type),
		[`${resource} getAll`, node, resource, 'getAll', () => ({}), () => list],
	];
}

function folders(node: INodeType, resource: string, type: string): typeof OPERATIONS {
	const owner = () => parentOf(type, 'organization-id');
	const path = () => `GET /organizations/${owner()}/relationships/${type.replace(/-/g, '_')}`;
	return [
		[
			`${resource} get`,
			node,
			resource,
			'get',
			() => ({ organizationId: owner(), [`${resource}Id`]: first(type) }),
			() => `${path()}/${first(type)}`,
		],
		[
			`${resource} getAll`,
			node,
			resource,
			'getAll',
			() => ({ organizationId: owner() }),
			() => `${path()}?page[number]=1&page[size]=50`,
		],
	];
}

function parentOf(type: string, attribute: string): string {
	return String(glue.simulator.database.all(type)[0]?.attributes[attribute]);
}

const sectionDocument = () => parentOf('document-sections', 'document-id');

describe('every operation', () => {
	it.each(OPERATIONS)('%s', async (_, type, resource, operation, parameters, request) => {
		const result = await run(type, { resource, operation, ...parameters() });
		expect(result.error).toBeUndefined();
		expect(glue.sent()).toEqual([request()]);
		expect(result.json.length).toBeGreaterThan(0);
		expect(result.json.every(({ id }) => typeof id === 'string' && /^\d+$/.test(id))).toBe(true);
		expect(result.items.every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0}')).toBe(true);
	});
});
