import { NodeConnectionTypes } from 'n8n-workflow';
import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { connectWise } from '../shared/psa/connectwise';
import { psaLists } from '../shared/psa/lists';
import { psaTrigger, TICKET_WEBHOOKS } from '../shared/psa/trigger';
import { triggerProperties } from '../shared/psa/trigger-properties';

const trigger = psaTrigger(connectWise);

/** One class both receives webhooks and polls: n8n registers whichever of the two a node has, and both where it has both. */
export class ConnectWisePsaTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'ConnectWise PSA Trigger',
		name: 'connectWisePsaTrigger',
		icon: { light: 'file:../../icons/psa.svg', dark: 'file:../../icons/psa.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{$parameter["events"].join(", ")}}',
		description: 'Starts the workflow when a ticket of ConnectWise PSA is created, updated or resolved',
		defaults: { name: 'ConnectWise PSA Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		polling: true,
		webhooks: TICKET_WEBHOOKS,
		credentials: [{ name: 'itGlueConnectWiseApi', required: true }],
		properties: triggerProperties(connectWise),
	};

	methods = psaLists(connectWise);

	webhookMethods = trigger.webhookMethods;

	webhook = trigger.webhook;

	poll = trigger.poll;
}
