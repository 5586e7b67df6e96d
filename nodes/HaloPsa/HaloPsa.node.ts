import { NodeConnectionTypes } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { haloPsa } from '../shared/psa/halopsa';
import { psaLists } from '../shared/psa/lists';
import { executePsa } from '../shared/psa/node';
import { psaProperties } from '../shared/psa/properties';

export class HaloPsa implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'HaloPSA',
		name: 'haloPsa',
		icon: { light: 'file:../../icons/psa.svg', dark: 'file:../../icons/psa.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Read tickets, clients and devices of HaloPSA, open tickets, and add private notes to them',
		defaults: { name: 'HaloPSA' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [{ name: 'itGlueHaloPsaApi', required: true }],
		properties: psaProperties(haloPsa),
	};

	methods = psaLists(haloPsa);

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await executePsa(this, haloPsa);
	}
}
