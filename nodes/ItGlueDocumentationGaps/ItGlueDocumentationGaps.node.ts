import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { embeddingInput } from '../shared/ai';
import { feedbackTest } from '../shared/feedback';
import { runItems } from '../shared/items';
import { runDraftStub, runReadFeedback, runReport } from './operations';
import { parameters } from './parameters';

const OPERATIONS = { draftStub: runDraftStub, readFeedback: runReadFeedback, report: runReport };

export class ItGlueDocumentationGaps implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Documentation Gaps',
		name: 'itGlueDocumentationGaps',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"]}}',
		description: 'See what tickets show to be missing or stale in IT Glue, draft what is missing, and count what helped',
		defaults: { name: 'IT Glue Documentation Gaps' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main, embeddingInput],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'itGlueApi',
				required: true,
				displayOptions: { show: { operation: ['draftStub'], createDocument: [true] } },
			},
			{
				name: 'itGlueFeedbackApi',
				required: true,
				testedBy: 'feedbackCredential',
				displayOptions: { show: { operation: ['readFeedback'], feedbackFrom: ['link'] } },
			},
		],
		properties: parameters,
	};

	methods = { credentialTest: feedbackTest };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const hints = new Set<string>();
		const outputs = await runItems(this, async (itemIndex, emit) => {
			const operation = this.getNodeParameter('operation', itemIndex) as keyof typeof OPERATIONS;
			await OPERATIONS[operation]({ context: this, itemIndex, emit, hint: (message) => void hints.add(message) });
		});
		if (hints.size > 0) this.addExecutionHints(...[...hints].map((message) => ({ message, location: 'outputPane' as const })));
		return outputs;
	}
}
