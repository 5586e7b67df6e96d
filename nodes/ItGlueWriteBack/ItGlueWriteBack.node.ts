import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { runItems } from '../shared/items';
import { listSearch } from '../shared/list-search';
import { runApply, runPropose } from './operations';
import { parameters } from './parameters';

const OPERATIONS = { apply: runApply, propose: runPropose };

export class ItGlueWriteBack implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Write-Back',
		name: 'itGlueWriteBack',
		icon: { light: 'file:../../icons/writeback.svg', dark: 'file:../../icons/writeback.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"]}}',
		description: 'Put what a resolved ticket taught into the IT Glue documentation',
		defaults: { name: 'IT Glue Write-Back' },
		usableAsTool: true,
		inputs: [
			NodeConnectionTypes.Main,
			{ type: NodeConnectionTypes.AiLanguageModel, displayName: 'Chat Model', maxConnections: 1, required: false },
		],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Done', 'Left Alone'],
		credentials: [{ name: 'itGlueApi', required: true }],
		properties: parameters,
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const hints = new Set<string>();
		const hint = (message: string) => void hints.add(message);
		const outputs = await runItems(
			this,
			async (itemIndex, emit) => {
				const operation = this.getNodeParameter('operation', itemIndex) as keyof typeof OPERATIONS;
				await OPERATIONS[operation]({ context: this, itemIndex, emit, hint });
			},
			{ outputs: 2 },
		);
		if (hints.size > 0) this.addExecutionHints(...[...hints].map((message) => ({ message, location: 'outputPane' as const })));
		return outputs;
	}
}
