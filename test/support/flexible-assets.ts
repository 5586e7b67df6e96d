import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ItGlueFlexibleAsset } from '../../nodes/ItGlueFlexibleAsset/ItGlueFlexibleAsset.node';
import { type NodeResult, runNode } from './engine';
import { startItGlue, type TestItGlue } from './itglue';

/** One field of each kind that a flexible asset type can have. */
const FIELDS: Array<[string, string, object?]> = [
	['Name', 'Text', { required: true, 'use-for-title': true }],
	['Retention Days', 'Number'],
	['Encrypted', 'Checkbox'],
	['Technology', 'Select', { 'default-value': 'Veeam\r\nDatto' }],
	['Renewal', 'Date'],
	['Notes', 'Textbox'],
	['Servers', 'Tag', { 'tag-type': 'Configurations' }],
	['Report', 'Upload'],
	['Console', 'Password'],
	['Layout', 'Header'],
];

/** The simulator with a flexible asset type of all kinds of fields, and the node that writes assets of it. */
export interface TestFlexibleAssets {
	glue: TestItGlue;
	typeId: string;
	organizationId: string;
	configurations: string[];
	run(operation: string, parameters: INodeParameters, more?: Partial<Parameters<typeof runNode>[0]>): Promise<NodeResult>;
	/** The asset most tests change, as IT Glue stores it. */
	insert(traits?: IDataObject): ReturnType<TestItGlue['simulator']['database']['insert']>;
	stored(id: unknown): IDataObject;
	close(): Promise<void>;
}

export async function startFlexibleAssets(): Promise<TestFlexibleAssets> {
	const glue = await startItGlue();
	const { database } = glue.simulator;
	const typeId = database.insert('flexible-asset-types', { name: 'Nightly Backup', icon: 'cloud', enabled: true }).id;
	FIELDS.forEach(([name, kind, more], order) =>
		database.insert('flexible-asset-fields', {
			'flexible-asset-type-id': Number(typeId),
			...{ name, kind, order, 'name-key': name.toLowerCase().replace(/ /g, '-'), ...more },
		}),
	);
	const [organizationId] = glue.ids('organizations');
	const configurations = glue.ids('configurations');
	return {
		glue,
		typeId,
		organizationId,
		configurations,
		run: async (operation, parameters, more = {}) =>
			await runNode({
				type: new ItGlueFlexibleAsset(),
				parameters: { resource: 'flexibleAsset', operation, flexibleAssetTypeId: typeId, ...parameters },
				credentials: glue.credentials(),
				...more,
			}),
		insert: (traits = {}) =>
			database.insert('flexible-assets', {
				'organization-id': Number(organizationId),
				'flexible-asset-type-id': Number(typeId),
				traits: {
					...{ name: 'Nightly', 'retention-days': 30, encrypted: true, technology: 'Veeam' },
					...{ servers: [Number(configurations[0])], ...traits },
				},
			}),
		stored: (id) => database.get('flexible-assets', id)!.attributes as IDataObject,
		close: async () => await glue.simulator.close(),
	};
}

export const asJson = (traits: unknown): INodeParameters => ({ specifyTraits: 'json', traitsJson: JSON.stringify(traits) });
