import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import type { SyncReport } from '../../src/servicedesk/sync';
import { modelInputs } from '../shared/ai';
import { runItems } from '../shared/items';
import { listSearch } from '../shared/list-search';
import { runGetChunks, runSearch, runStatistics, runSync } from './operations';
import { parameters } from './parameters';

const OPERATIONS = { getChunks: runGetChunks, search: runSearch, statistics: runStatistics, sync: runSync };

export class ItGlueKnowledge implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Knowledge',
		name: 'itGlueKnowledge',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"]}}',
		description: 'Search everything that IT Glue documentation says, with links to cite',
		defaults: { name: 'IT Glue Knowledge' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main, ...modelInputs],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'itGlueApi', required: true }],
		properties: parameters,
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const hints = new Set<string>();
		const synced = new Map<string, Promise<SyncReport>>();
		const outputs = await runItems(
			this,
			async (itemIndex, emit) => {
				const operation = this.getNodeParameter('operation', itemIndex) as keyof typeof OPERATIONS;
				const hint = (message: string) => void hints.add(message);
				await OPERATIONS[operation]({ context: this, itemIndex, emit, hint, synced });
			},
			{ emptyForTool: () => ({ message: 'Nothing in the documentation matches. Try other words, or fewer filters.' }) },
		);
		if (hints.size > 0) this.addExecutionHints(...[...hints].map((message) => ({ message, location: 'outputPane' as const })));
		return outputs;
	}
}
