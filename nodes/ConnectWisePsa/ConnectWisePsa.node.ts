import { NodeConnectionTypes } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { runItems } from '../shared/items';
import { connectWiseLists, getConnectWiseClient } from '../shared/psa/connectwise';
import { noteFields, noteOperations } from './NoteDescription';
import { operationOf } from './operations';
import { ticketFields, ticketOperations } from './TicketDescription';

export class ConnectWisePsa implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'ConnectWise PSA',
		name: 'connectWisePsa',
		icon: { light: 'file:../../icons/psa.svg', dark: 'file:../../icons/psa.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Read tickets of ConnectWise PSA and add private notes to them',
		defaults: { name: 'ConnectWise PSA' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [{ name: 'itGlueConnectWiseApi', required: true }],
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Note', value: 'note' },
					{ name: 'Ticket', value: 'ticket' },
				],
				default: 'ticket',
			},
			...ticketOperations,
			...noteOperations,
			...ticketFields,
			...noteFields,
		],
	};

	methods = connectWiseLists;

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runItems(this, async (itemIndex, emit) => {
			const resource = this.getNodeParameter('resource', itemIndex) as string;
			const operation = this.getNodeParameter('operation', itemIndex) as string;
			const run = operationOf(resource, operation);
			await run(this, await getConnectWiseClient(this, itemIndex), itemIndex, emit);
		});
	}
}
