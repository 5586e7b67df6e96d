import type { ICredentialDataDecryptedObject, IExecuteFunctions } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import { countedTransport, type RequestCount } from '../../src/http/transport';
import { keyFingerprint, processThrottles } from '../../src/http/throttle-registry';
import { type BaseUrlChoice, itGlueBaseUrl } from '../../src/itglue/base-url';
import {
	createItGlueClient,
	IT_GLUE_REQUEST_LIMIT,
	type ItGlueClient,
	itGlueThrottleSettings,
	type Lane,
} from '../../src/itglue/client';
import { clock } from './clock';
import { cancelSignal, type NodeContext } from './context';
import { n8nTransport } from './transport';

export const IT_GLUE_CREDENTIAL = 'itGlueApi';

/** A client, and the name under which what its key can read may be kept. */
export interface ItGlueAccess {
	client: ItGlueClient;
	scope: string;
	/** What this access has sent so far. */
	requests: RequestCount;
}

/**
 * The IT Glue client of the node's credential. Its budget is the API key's in this process, shared with every other
 * node and execution; requests end when the execution is stopped.
 * @param itemIndex for credentials whose fields are expressions
 * @param lane default of the client's requests: `interactive` where a ticket or a person waits, `bulk` for long lists
 * @throws InputError where the credential's fields cannot be used, n8n's own error where there is no credential
 */
export async function getItGlueClient(
	context: NodeContext,
	itemIndex: number,
	lane: Lane = 'interactive',
): Promise<ItGlueClient> {
	return (await getItGlueAccess(context, itemIndex, lane)).client;
}

/** Like `getItGlueClient`, for nodes that keep what they read: two keys never share a scope. */
export async function getItGlueAccess(
	context: NodeContext,
	itemIndex: number,
	lane: Lane = 'interactive',
): Promise<ItGlueAccess> {
	const credential = await readCredential(context, itemIndex);
	const secret = apiKey(credential);
	const requests: RequestCount = { sent: 0 };
	const baseUrl = itGlueBaseUrl({
		region: credential.region as BaseUrlChoice['region'],
		customBaseUrl: String(credential.customBaseUrl ?? ''),
	});
	const client = createItGlueClient({
		baseUrl,
		clock,
		transport: countedTransport(n8nTransport(context, { type: IT_GLUE_CREDENTIAL, data: credential }), requests),
		throttle: processThrottles.get({
			baseUrl,
			secret,
			settings: itGlueThrottleSettings(
				positive(credential.requestLimit, IT_GLUE_REQUEST_LIMIT),
				positive(credential.processes, 1),
			),
			clock,
		}),
	});
	return {
		client: withDefaults(client, { lane, signal: cancelSignal(context) }),
		scope: keyFingerprint(baseUrl, secret),
		requests,
	};
}

async function readCredential(context: NodeContext, itemIndex: number): Promise<ICredentialDataDecryptedObject> {
	// Contexts without items ignore the index.
	return await (context as IExecuteFunctions).getCredentials(IT_GLUE_CREDENTIAL, itemIndex);
}

/** A key copied with a blank or a line break is the usual reason for a refused one; n8n sends it as it stands. */
function apiKey(credential: ICredentialDataDecryptedObject): string {
	const key = String(credential.apiKey ?? '');
	if (key.trim() === '') {
		throw new InputError('The IT Glue credential has no API key.', 'Enter the API key in the credential.', 'API Key');
	}
	if (key !== key.trim() || /[^\x21-\x7e]/.test(key)) {
		throw new InputError(
			'The API key in the IT Glue credential contains a blank, a line break or another character no key has.',
			'Copy the key again and paste it into the credential.',
			'API Key',
		);
	}
	return key;
}

function positive(value: unknown, fallback: number): number {
	const number = Math.floor(Number(value));
	return Number.isFinite(number) && number >= 1 ? number : fallback;
}

function withDefaults(client: ItGlueClient, defaults: { lane: Lane; signal?: AbortSignal }): ItGlueClient {
	return {
		send: async (request, options) => await client.send(request, { ...defaults, ...options }),
		get: async (path, query, options) => await client.get(path, query, { ...defaults, ...options }),
		pages: (path, query, options) => client.pages(path, query, { ...defaults, ...options }),
		list: (path, query, options) => client.list(path, query, { ...defaults, ...options }),
		download: async (address, options) => await client.download(address, { signal: defaults.signal, ...options }),
		get statistics() {
			return client.statistics;
		},
	};
}
