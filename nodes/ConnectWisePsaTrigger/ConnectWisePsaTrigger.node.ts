import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import type {
	IHookFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IPollFunctions,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { ensureCallback, findActiveCallback, removeCallbacks } from '../../src/psa/connectwise/callbacks';
import { toNodeError } from '../shared/errors';
import { connectWiseLists, getConnectWiseClient } from '../shared/psa/connectwise';
import { openTrigger, readSettings, receive, rememberMember, webhookOf } from './receiver';
import { triggerProperties } from './TriggerDescription';

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
		webhooks: [
			{
				name: 'default',
				// No method, no webhook: n8n then registers nothing.
				httpMethod: '={{$parameter["mode"] === "polling" ? "" : "POST"}}',
				responseMode: 'onReceived',
				path: 'webhook',
				ndvHideUrl: '={{$parameter["mode"] === "polling"}}',
			},
		],
		credentials: [{ name: 'itGlueConnectWiseApi', required: true }],
		properties: triggerProperties,
	};

	methods = connectWiseLists;

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				try {
					const psa = await getConnectWiseClient(this);
					const callback = await findActiveCallback(psa.api, webhookOf(this));
					if (callback) rememberMember(this, callback);
					return callback !== undefined;
				} catch (error) {
					throw toNodeError(error, { node: this.getNode() });
				}
			},
			async create(this: IHookFunctions): Promise<boolean> {
				try {
					const psa = await getConnectWiseClient(this);
					rememberMember(this, await ensureCallback(psa.api, webhookOf(this)));
					await openTrigger(this, psa).begin();
					return true;
				} catch (error) {
					throw toNodeError(error, { node: this.getNode() });
				}
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				try {
					await removeCallbacks((await getConnectWiseClient(this)).api, webhookOf(this).webhookUrl);
					return true;
				} catch (error) {
					throw toNodeError(error, { node: this.getNode() });
				}
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		try {
			return await receive(this, await getConnectWiseClient(this));
		} catch (error) {
			throw toNodeError(error, { node: this.getNode() });
		}
	}

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		let items: INodeExecutionData[][] | null;
		const manual = this.getMode() === 'manual';
		try {
			const trigger = openTrigger(this, await getConnectWiseClient(this));
			const { webhooks, recover } = readSettings(this);
			items = manual ? await trigger.sample() : await trigger.poll(webhooks, recover);
		} catch (error) {
			throw toNodeError(error, { node: this.getNode() });
		}
		if (manual && items === null) {
			throw new NodeOperationError(this.getNode(), 'ConnectWise PSA has no ticket that fits', {
				description: 'Create a ticket, or choose fewer filters, then test again.',
			});
		}
		return items;
	}
}
