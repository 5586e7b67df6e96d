import { NodeConnectionTypes } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { autotask } from '../shared/psa/autotask';
import { psaLists } from '../shared/psa/lists';
import { executePsa } from '../shared/psa/node';
import { psaProperties } from '../shared/psa/properties';

export class AutotaskPsa implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Autotask PSA',
		name: 'autotaskPsa',
		icon: { light: 'file:../../icons/psa.svg', dark: 'file:../../icons/psa.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Read tickets, clients and devices of Autotask PSA, open tickets, and add private notes to them',
		defaults: { name: 'Autotask PSA' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [{ name: 'itGlueAutotaskApi', required: true }],
		properties: psaProperties(autotask),
	};

	methods = psaLists(autotask);

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await executePsa(this, autotask);
	}
}
