import { NodeConnectionTypes } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { connectWise } from '../shared/psa/connectwise';
import { psaLists } from '../shared/psa/lists';
import { executePsa } from '../shared/psa/node';
import { psaProperties } from '../shared/psa/properties';

export class ConnectWisePsa implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'ConnectWise PSA',
		name: 'connectWisePsa',
		icon: { light: 'file:../../icons/psa.svg', dark: 'file:../../icons/psa.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Read tickets, clients and devices of ConnectWise PSA, open tickets, and add private notes to them',
		defaults: { name: 'ConnectWise PSA' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [{ name: 'itGlueConnectWiseApi', required: true }],
		properties: psaProperties(connectWise),
	};

	methods = psaLists(connectWise);

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await executePsa(this, connectWise);
	}
}
