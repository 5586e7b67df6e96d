import {
	type ICredentialsDecrypted,
	type ICredentialTestFunctions,
	type IHookFunctions,
	type INodeCredentialTestResult,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
	type IWebhookFunctions,
	type IWebhookResponseData,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { toNodeError } from '../shared/errors';
import { listSearch } from '../shared/list-search';
import { TRIGGER_PARAMETERS } from './parameters';
import { checkSecret, LIVE_FEED_CREDENTIAL, pollChanges, receiveFeed, testSecret } from './trigger';

/** One class both receives webhooks and polls: n8n registers both, and the mode decides which one does something. */
export class ItGlueTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Trigger',
		name: 'itGlueTrigger',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{$parameter["resources"].join(", ")}}',
		description: 'Starts the workflow when records of IT Glue are created or updated, or something is about to expire',
		defaults: { name: 'IT Glue Trigger' },
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
		credentials: [
			{ name: 'itGlueApi', required: true },
			{
				name: 'itGlueLiveFeedApi',
				required: true,
				testedBy: 'liveFeedSecret',
				displayOptions: { show: { mode: ['webhook'] } },
			},
		],
		properties: TRIGGER_PARAMETERS,
	};

	methods = {
		listSearch,
		credentialTest: {
			async liveFeedSecret(
				this: ICredentialTestFunctions,
				credential: ICredentialsDecrypted,
			): Promise<INodeCredentialTestResult> {
				return testSecret(credential);
			},
		},
	};

	/** IT Glue has no API for its workflows: a person sets the address there. */
	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return false;
			},
			async create(this: IHookFunctions): Promise<boolean> {
				try {
					checkSecret((await this.getCredentials(LIVE_FEED_CREDENTIAL)).secret);
					return true;
				} catch (error) {
					throw toNodeError(error, { node: this.getNode() });
				}
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		try {
			return await receiveFeed(this);
		} catch (error) {
			throw toNodeError(error, { node: this.getNode() });
		}
	}

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		try {
			return await pollChanges(this);
		} catch (error) {
			throw toNodeError(error, { node: this.getNode() });
		}
	}
}
