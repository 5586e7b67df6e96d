import { type IExecuteFunctions, type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';
import { FLEXIBLE_ASSET_FAMILY } from '../../src/itglue/definitions/flexible-asset';
import { listSearch } from '../shared/list-search';
import { managed, type SpecialOperations } from '../shared/resource/family';
import { executeResources, resourceProperties } from '../shared/resource/node';
import type { NodeResource } from '../shared/resource/resource';
import {
	createAssetsInBulk,
	createFlexibleAsset,
	getManyFlexibleAssets,
	updateAssetsInBulk,
	updateFlexibleAsset,
	upsertFlexibleAsset,
} from './operations';
import { getTraitFields } from './trait-fields';

const SPECIAL: Record<string, SpecialOperations> = {
	'flexible-assets': {
		getAll: getManyFlexibleAssets,
		create: createFlexibleAsset,
		update: updateFlexibleAsset,
		upsert: upsertFlexibleAsset,
		bulkCreate: createAssetsInBulk,
		bulkUpdate: updateAssetsInBulk,
	},
};

const RESOURCES: NodeResource[] = FLEXIBLE_ASSET_FAMILY.map((definition) =>
	managed(definition, SPECIAL[definition.type]),
);

/** Flexible assets in IT Glue, with their types and fields. */
export class ItGlueFlexibleAsset implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Flexible Asset',
		name: 'itGlueFlexibleAsset',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and write the flexible assets of IT Glue, with their types and fields',
		defaults: { name: 'IT Glue Flexible Asset' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'itGlueApi', required: true }],
		properties: resourceProperties(RESOURCES),
	};

	methods = { listSearch, resourceMapping: { getTraitFields } };

	async execute(this: IExecuteFunctions) {
		return await executeResources(this, RESOURCES);
	}
}
