import {
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { integrationTypeOf } from '../../src/psa/read-ticket';
import { patience } from '../../src/servicedesk/patience';
import { triage } from '../../src/servicedesk/triage';
import { connectedModels, modelInputs } from '../shared/ai';
import { clock } from '../shared/clock';
import { cancelSignal } from '../shared/context';
import { feedbackTest } from '../shared/feedback';
import { runItems } from '../shared/items';
import { getItGlueKnowledge } from '../shared/knowledge';
import { listSearch } from '../shared/list-search';
import { ticketOf } from '../shared/ticket-source';
import { parameters } from './parameters';
import { feedbackOf, resolvedTickets, triageSettings } from './read-parameters';

const MATCHED = 0;
const NEEDS_ATTENTION = 1;

/** Tickets worked on at once: the knowledge base loads each organization once, whoever asks first. */
const CONCURRENCY = 5;

export class ItGlueTriage implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Triage',
		name: 'itGlueTriage',
		icon: { light: 'file:../../icons/triage.svg', dark: 'file:../../icons/triage.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: 'Find documentation for a ticket',
		description: 'Find the IT Glue documentation that fits a ticket, or learn that there is none',
		defaults: { name: 'IT Glue Triage' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main, ...modelInputs],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Matched', 'Needs Attention'],
		credentials: [
			{ name: 'itGlueApi', required: true },
			{
				name: 'itGlueFeedbackApi',
				required: true,
				testedBy: 'feedbackCredential',
				displayOptions: { show: { askFeedback: [true] } },
			},
		],
		properties: parameters,
	};

	methods = { listSearch, credentialTest: feedbackTest };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const hints = new Set<string>();
		const outputs = await runItems(
			this,
			async (itemIndex, emit) => {
				const ticket = ticketOf(this, itemIndex);
				const { scope, source, organizations } = await getItGlueKnowledge(this, itemIndex);
				const { freshnessMs, patienceMs, ...settings } = triageSettings(this, itemIndex);
				const signal = cancelSignal(this);
				const models = await connectedModels(this, itemIndex, (message) => hints.add(message));
				const result = await triage(ticket, {
					organizations,
					models,
					resolved: resolvedTickets(this, itemIndex, scope),
					knowledge: async (organizationId) => await scope.organization(organizationId, source, { freshnessMs, signal }),
					feedback: await feedbackOf(this, itemIndex),
					now: () => clock.now(),
					patiently: patience({ patienceMs, clock, signal }),
					settings: { ...settings, integrationType: integrationTypeOf(ticket) },
				});
				for (const hint of result.hints) hints.add(hint);
				emit({ ...result } as unknown as IDataObject, result.status === 'matched' ? MATCHED : NEEDS_ATTENTION);
			},
			{ outputs: 2, concurrency: CONCURRENCY },
		);
		if (hints.size > 0) this.addExecutionHints(...[...hints].map((message) => ({ message, location: 'outputPane' as const })));
		return outputs;
	}
}
