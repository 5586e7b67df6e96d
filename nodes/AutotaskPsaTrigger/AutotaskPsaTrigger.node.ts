import { NodeConnectionTypes } from 'n8n-workflow';
import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { autotask } from '../shared/psa/autotask';
import { psaLists } from '../shared/psa/lists';
import { psaTrigger, TICKET_WEBHOOKS } from '../shared/psa/trigger';
import { triggerProperties } from '../shared/psa/trigger-properties';

const trigger = psaTrigger(autotask);

/** One class both receives webhooks and polls: n8n registers whichever of the two a node has, and both where it has both. */
export class AutotaskPsaTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Autotask PSA Trigger',
		name: 'autotaskPsaTrigger',
		icon: { light: 'file:../../icons/psa.svg', dark: 'file:../../icons/psa.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{$parameter["events"].join(", ")}}',
		description: 'Starts the workflow when a ticket of Autotask PSA is created, updated or resolved',
		defaults: { name: 'Autotask PSA Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		polling: true,
		webhooks: TICKET_WEBHOOKS,
		credentials: [{ name: 'itGlueAutotaskApi', required: true }],
		properties: triggerProperties(autotask),
	};

	methods = psaLists(autotask);

	webhookMethods = trigger.webhookMethods;

	webhook = trigger.webhook;

	poll = trigger.poll;
}
