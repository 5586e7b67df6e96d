import type { IDataObject, INodeExecutionData, INodeParameters, INodeProperties, INodeType } from 'n8n-workflow';
import { DEFINITIONS } from '../../src/itglue/definitions';
import { fieldName } from '../../src/itglue/naming';
import { runNode } from '../../test/support/engine';
import { startItGlue, type TestItGlue } from '../../test/support/itglue';
import { choices, visible } from '../../test/support/surface';
import type { Sample } from './samples';

type Choice = ReturnType<typeof choices>[number];

const FILE = { data: 'iVBORw0KGgo=', mimeType: 'image/png', fileName: 'rack.png' };
/** An item with a file, for the operations that upload one. */
export const ITEM: INodeExecutionData = { json: {}, binary: { data: FILE } };

/** Runs every operation of a node whose parameters are built from definitions, on a simulated IT Glue. */
export async function definedSamples(node: string, type: INodeType): Promise<Sample[]> {
	const glue = await startItGlue();
	try {
		await fill(glue);
		const samples: Sample[] = [];
		for (const choice of inOrder(choices(type))) samples.push(await run(glue, node, type, choice));
		return samples;
	} finally {
		await glue.simulator.close();
	}
}

/** Deleting comes last, so that everything is there for the others. */
function inOrder(all: Choice[]): Choice[] {
	const isDeletion = ({ operation }: Choice) => /delete/i.test(String(operation));
	return [...all.filter((choice) => !isDeletion(choice)), ...all.filter(isDeletion)];
}

async function run(glue: TestItGlue, node: string, type: INodeType, choice: Choice): Promise<Sample> {
	const parameters = parametersFor(glue, type, choice);
	const { json, error } = await runNode({ type, parameters, credentials: glue.credentials(), input: [ITEM] });
	return { node, ...named(choice), json, error, definition: definitionOf(choice) };
}

function definitionOf({ resource }: Choice) {
	return DEFINITIONS.find(({ singular }) => fieldName(singular) === resource)!;
}

/** What makes an operation work on the simulated data: a record that is there, or for what writes a copy of one. */
export function parametersFor(glue: TestItGlue, type: INodeType, choice: Choice): INodeParameters {
	const properties = visible(type, choice);
	const special = SPECIAL[`${String(choice.resource)} ${String(choice.operation)}`]?.(glue) ?? {};
	const own = recordFor(glue, definitionOf(choice).type, choice);
	const given = { ...required(glue, properties, own), ...changes(properties), ...special };
	return { ...choice, ...given } as INodeParameters;
}

function named({ resource, operation }: Choice): { resource: string; operation: string } {
	return { resource: String(resource), operation: String(operation) };
}

type Stored = ReturnType<TestItGlue['simulator']['database']['all']>[number];

/** The first of its kind; for what writes a copy, which no PSA keeps in sync. */
function recordFor(glue: TestItGlue, type: string, { operation }: Choice): Stored | undefined {
	const { database } = glue.simulator;
	const records = database.all(type);
	if (records.length === 0 || /^(get|create|bulkCreate|download|wait|search)/i.test(String(operation))) return records[0];
	if (['attachments', 'related-items', 'document-images', 'documents', 'exports'].includes(type)) return records.at(-1);
	const { attributes } = records[0];
	return database.insert(type, { ...structuredClone(attributes), ...('name' in attributes ? { name: 'Sample' } : {}) });
}

/** Values for what must be given: records that belong together, and some text. */
function required(glue: TestItGlue, properties: INodeProperties[], own?: Stored): IDataObject {
	const values: IDataObject = {};
	for (const { name, type, required: isRequired, default: initial } of properties) {
		if (!isRequired) continue;
		if (type === 'resourceLocator') values[name] = idFor(glue, name, own);
		else if (type === 'string' && initial === '') values[name] = 'Sample';
	}
	return values;
}

/** One field to change, where fields can be. */
function changes(properties: INodeProperties[]): IDataObject {
	const fields = (properties.find(({ name }) => name === 'updateFields')?.options ?? []) as INodeProperties[];
	const text = fields.filter(({ type }) => type === 'string').map(({ name }) => name);
	const name = ['name', 'notes', 'description', 'hint', 'lastName'].find((each) => text.includes(each)) ?? text[0];
	return name ? { updateFields: { [name]: 'Sample' } } : {};
}

function idFor(glue: TestItGlue, parameter: string, own?: Stored): string {
	const definition = DEFINITIONS.find(({ singular }) => fieldName(`${singular}-id`) === parameter);
	if (!definition) return '';
	if (definition.type === own?.type) return own.id;
	const parent = own?.attributes[`${definition.singular.replace(/ /g, '-')}-id`];
	return parent ? String(parent) : glue.ids(definition.type)[0];
}

const first = (glue: TestItGlue, type: string) => glue.simulator.database.all(type)[0];
const onDevice = (glue: TestItGlue) => ({ parentType: 'configurations', parentId: glue.ids('configurations')[0] });

/** A value for each required field of the first asset's type. */
function traits(glue: TestItGlue, value: string): IDataObject {
	const typeId = first(glue, 'flexible-assets').attributes['flexible-asset-type-id'];
	const fields = glue.simulator.database.where('flexible-asset-fields', 'flexible-asset-type-id', typeId);
	const keys = fields.filter(({ attributes }) => attributes.required === true).map(({ attributes }) => String(attributes['name-key']));
	const traitsJson = JSON.stringify(Object.fromEntries(keys.map((key) => [key, value])));
	return { specifyTraits: 'json', traitsJson, matchBy: keys[0], flexibleAssetTypeId: String(typeId) };
}

/** What some operations need besides. */
const SPECIAL: Record<string, (glue: TestItGlue) => IDataObject> = {
	'flexibleAsset create': (glue) => traits(glue, 'One'),
	'flexibleAsset update': (glue) => traits(glue, 'Two'),
	'flexibleAsset upsert': (glue) => traits(glue, 'Three'),
	'flexibleAsset bulkCreate': (glue) => traits(glue, 'Four'),
	'flexibleAsset bulkUpdate': (glue) => traits(glue, 'Five'),
	'flexibleAssetType create': () => ({ flexibleAssetFields: { values: [{ name: 'Name', kind: 'Text', order: 1 }] } }),
	'document search': () => ({ words: 'the' }),
	'document replaceSection': (glue) => {
		const section = first(glue, 'document-sections');
		return { sectionBy: 'id', sectionId: section.id, documentId: String(section.attributes['document-id']), content: 'Text' };
	},
	'document move': () => ({ folderPath: '' }),
	'documentImage create': (glue) => ({ documentId: glue.ids('documents')[0] }),
	'attachment create': onDevice,
	'attachment get': onDevice,
	'attachment getAll': onDevice,
	'attachment update': onDevice,
	'attachment download': onDevice,
	'attachment delete': onDevice,
	'attachment bulkDelete': onDevice,
	'relatedItem create': (glue) => ({
		...onDevice(glue),
		destinations: { values: [{ destinationType: 'Document', destinationId: glue.ids('documents')[0] }] },
	}),
	'relatedItem getFromRecord': onDevice,
	'relatedItem update': onDevice,
	'relatedItem delete': onDevice,
	'relatedItem bulkDelete': onDevice,
};

/** Adds what the data set has none of. */
export async function fill(glue: TestItGlue): Promise<void> {
	const { database } = glue.simulator;
	const [configuration, organization] = [glue.ids('configurations')[0], glue.ids('organizations')[0]];
	database.insert('configuration-interfaces', { 'configuration-id': Number(configuration), name: 'eth0' });
	database.insert('password-folders', { 'organization-id': Number(organization), name: 'Network' });
	await post(glue, '/exports', { type: 'exports', attributes: { 'organization-id': Number(organization) } });
	await post(glue, '/document_images', {
		type: 'document-images',
		attributes: { target: { type: 'document', id: glue.ids('documents')[0] }, image: { content: FILE.data, file_name: FILE.fileName } },
	});
	const onConfiguration = `/configurations/${configuration}/relationships`;
	const attachment = { content: FILE.data, file_name: FILE.fileName };
	for (let count = 0; count < 3; count += 1) {
		await post(glue, `${onConfiguration}/attachments`, { type: 'attachments', attributes: { attachment } });
		const destination = { 'destination-type': 'Contact', 'destination-id': Number(glue.ids('contacts')[count]) };
		await post(glue, `${onConfiguration}/related_items`, { type: 'related-items', attributes: destination });
	}
}

async function post(glue: TestItGlue, path: string, data: object): Promise<void> {
	const headers = { 'x-api-key': glue.simulator.keys.full, 'content-type': 'application/vnd.api+json' };
	const answer = await fetch(`${glue.simulator.url}${path}`, { method: 'POST', headers, body: JSON.stringify({ data }) });
	if (!answer.ok) throw new Error(`The simulator answered POST ${path} with ${answer.status}: ${await answer.text()}`);
}
