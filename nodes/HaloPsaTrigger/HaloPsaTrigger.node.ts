import { NodeConnectionTypes } from 'n8n-workflow';
import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { haloPsa } from '../shared/psa/halopsa';
import { psaLists } from '../shared/psa/lists';
import { psaTrigger, TICKET_WEBHOOKS } from '../shared/psa/trigger';
import { triggerProperties } from '../shared/psa/trigger-properties';

const trigger = psaTrigger(haloPsa);

/** One class both receives webhooks and polls: n8n registers whichever of the two a node has, and both where it has both. */
export class HaloPsaTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'HaloPSA Trigger',
		name: 'haloPsaTrigger',
		icon: { light: 'file:../../icons/psa.svg', dark: 'file:../../icons/psa.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{$parameter["events"].join(", ")}}',
		description: 'Starts the workflow when a ticket of HaloPSA is created, updated or resolved',
		defaults: { name: 'HaloPSA Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		polling: true,
		webhooks: TICKET_WEBHOOKS,
		credentials: [{ name: 'itGlueHaloPsaApi', required: true }],
		properties: triggerProperties(haloPsa),
	};

	methods = psaLists(haloPsa);

	webhookMethods = trigger.webhookMethods;

	webhook = trigger.webhook;

	poll = trigger.poll;
}
