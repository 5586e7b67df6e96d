import {
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { definitionOf } from '../../src/itglue/definitions';
import { recordId } from '../../src/itglue/ids';
import type { PsaName, Ticket } from '../../src/psa/ticket';
import {
	assetsOfTicket,
	type CrossReferenceDependencies,
	picturesOfTicket,
	pictureOfConfiguration,
} from '../../src/servicedesk/crossreference/cross-reference';
import { recentTicketReader } from '../../src/servicedesk/crossreference/recent-tickets';
import { patience } from '../../src/servicedesk/patience';
import { clock } from '../shared/clock';
import { cancelSignal, isToolRun } from '../shared/context';
import { type Emit, runItems } from '../shared/items';
import { getItGlueKnowledge } from '../shared/knowledge';
import { listSearch } from '../shared/list-search';
import { autotask } from '../shared/psa/autotask';
import { connectWise } from '../shared/psa/connectwise';
import type { PsaAccess } from '../shared/psa/descriptor';
import { haloPsa } from '../shared/psa/halopsa';
import { ticketOf } from '../shared/ticket-source';
import { fullItem, itemForAgent } from './output';
import { parameters, PICTURES } from './parameters';
import { type NodeSettings, readOperation, readSettings } from './read-parameters';

const FOUND = 0;
const NEEDS_ATTENTION = 1;

/** Tickets worked on at once: the knowledge base loads each organization once, whoever asks first. */
const CONCURRENCY = 3;

const PSAS = { autotask, connectwise: connectWise, halopsa: haloPsa };

const recentTicketsFrom = (psa: PsaName) => ({ show: { operation: PICTURES, recentTickets: [psa] } });

export class ItGlueCrossReference implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Cross-Reference',
		name: 'itGlueCrossReference',
		icon: { light: 'file:../../icons/crossreference.svg', dark: 'file:../../icons/crossreference.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] === "findAssets" ? "Find assets in a ticket" : "Get asset pictures" }}',
		description: 'Find the assets a ticket names, and everything documented about them in one picture',
		defaults: { name: 'IT Glue Cross-Reference' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Found', 'Needs Attention'],
		credentials: [
			{ name: 'itGlueApi', required: true },
			{ name: 'itGlueAutotaskApi', required: true, displayOptions: recentTicketsFrom('autotask') },
			{ name: 'itGlueConnectWiseApi', required: true, displayOptions: recentTicketsFrom('connectwise') },
			{ name: 'itGlueHaloPsaApi', required: true, displayOptions: recentTicketsFrom('halopsa') },
		],
		properties: parameters,
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const run = async (itemIndex: number, emit: Emit) => await crossReference(this, itemIndex, emit);
		return await runItems(this, run, { outputs: 2, concurrency: CONCURRENCY });
	}
}

async function crossReference(context: IExecuteFunctions, itemIndex: number, emit: Emit): Promise<void> {
	const operation = readOperation(context, itemIndex);
	const ticket = operation === 'picture' ? null : ticketOf(context, itemIndex);
	const node = readSettings(context, itemIndex, ticket);
	const psa = operation === 'findAssets' ? null : await openPsa(context, itemIndex);
	const { deps, requests: sent } = await dependencies(context, itemIndex, node, psa, ticket);
	const requests = () => ({ itGlue: sent.sent, psa: psa?.requests.sent ?? 0 });
	if (operation === 'findAssets' && ticket !== null) {
		const result = await assetsOfTicket(ticket, deps);
		emit({ ...result, ticket, requests: requests() } as unknown as IDataObject, result.status === 'found' ? FOUND : NEEDS_ATTENTION);
		return;
	}
	const result = ticket === null ? await pictureOfConfiguration(configurationId(context, itemIndex), deps) : await picturesOfTicket(ticket, deps);
	const output = result.status === 'found' ? FOUND : NEEDS_ATTENTION;
	if (isToolRun(context)) emit({ ...itemForAgent(result), requests: requests() }, output);
	else emit(await fullItem(context, result, { ticket, requests: requests(), diagram: node.diagram }), output);
}

const configurationId = (context: IExecuteFunctions, itemIndex: number): string =>
	recordId(context.getNodeParameter('configurationId', itemIndex, '', { extractValue: true }), definitionOf('configurations'), 'Configuration');

/** The PSA that is asked for recent tickets; null for none. */
async function openPsa(context: IExecuteFunctions, itemIndex: number): Promise<PsaAccess | null> {
	const name = context.getNodeParameter('recentTickets', itemIndex, 'none') as keyof typeof PSAS | 'none';
	return name === 'none' ? null : await PSAS[name].open(context, itemIndex);
}

async function dependencies(
	context: IExecuteFunctions,
	itemIndex: number,
	{ settings, recent, freshnessMs, patienceMs }: NodeSettings,
	psa: PsaAccess | null,
	ticket: Ticket | null,
): Promise<{ deps: CrossReferenceDependencies; requests: { sent: number } }> {
	const { client, scope, source, organizations, requests } = await getItGlueKnowledge(context, itemIndex);
	const signal = cancelSignal(context);
	const { overrides } = settings.organization;
	const deps: CrossReferenceDependencies = {
		...{ client, organizations, settings },
		knowledge: async (organizationId) => await scope.organization(organizationId, source, { freshnessMs, signal }),
		patiently: patience({ patienceMs, clock, signal }),
		...(psa !== null && { recentTickets: recentTicketReader({ psa: psa.psa, organizations, overrides, ticket, settings: recent }) }),
	};
	return { deps, requests };
}
