import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	IDataObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { clock } from '../nodes/shared/clock';
import type { NodeContext } from '../nodes/shared/context';
import { n8nTransport } from '../nodes/shared/transport';
import { isInputError, isServiceError } from '../src/http/errors';
import { ThrottleRegistry } from '../src/http/throttle-registry';
import type { Transport } from '../src/http/transport';
import { AutotaskApi } from '../src/psa/autotask/api';
import { type AutotaskZone, LOOK_UP_HOST } from '../src/psa/autotask/zone';
import { LookUpCache } from '../src/psa/look-up-cache';
import { isLoopback } from '../src/psa/web-address';

const TYPED_HOST =
	'$credentials.address.trim().replace(/^(?!https?:\\/\\/)/i, "https://").replace(/^(https?:\\/\\/[^\\/?#]+).*$/i, "$1")';

/** An API user of Autotask PSA, and the integration it is for. */
export class ItGlueAutotaskApi implements ICredentialType {
	name = 'itGlueAutotaskApi';

	displayName = 'Autotask PSA API';

	icon: Icon = { light: 'file:../icons/psa.svg', dark: 'file:../icons/psa.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-itglue/n8n-nodes-itglue#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'User Name',
			name: 'userName',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. itglue-api@example.com',
			description: 'Of a resource with the security level "API User (system)". The zone of your Autotask is found by it.',
		},
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: "The API user's password",
		},
		{
			displayName: 'Integration Code',
			name: 'integrationCode',
			type: 'string',
			default: '',
			required: true,
			description: "The tracking identifier on the API user's page",
		},
		{
			displayName: 'Address',
			name: 'address',
			type: 'string',
			default: '',
			placeholder: 'e.g. webservices2.autotask.net',
			description:
				'Leave empty. Only where requests go through a gateway of your own: the host that is asked for the zone, over https.',
		},
		{
			// Where an expirable field is empty, n8n calls `preAuthentication` before a request, that of the test included. The
			// nodes of this package fill it, so that their requests are sent at once.
			displayName: 'Credential Check',
			name: 'credentialCheck',
			type: 'hidden',
			typeOptions: { expirable: true },
			default: '',
		},
	];

	/** Finds the zone and asks there: what Autotask answers to each wrong field can only be told apart step by step. */
	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject): Promise<IDataObject> {
		const send = n8nTransport(this as unknown as NodeContext, { type: 'itGlueAutotaskApi', data: credentials });
		const transport: Transport = async (request) => {
			const headers = { ...request.headers, ...(request.authenticate !== false && headersOf(credentials)) };
			return await send({ ...request, headers, authenticate: false });
		};
		try {
			const account = {
				userName: field(credentials, 'userName'),
				integrationCode: field(credentials, 'integrationCode'),
				address: field(credentials, 'address'),
			};
			const fresh = { zones: new LookUpCache<AutotaskZone>(), budgets: new Map(), throttles: new ThrottleRegistry() };
			await new AutotaskApi({ account, transport, clock, maxWaitMs: 20_000, ...fresh }).get('ThresholdInformation', 'sign in');
		} catch (error) {
			if (isServiceError(error) || isInputError(error)) throw new TypeError(`${error.message}. ${error.advice}`);
			throw new TypeError('Autotask could not be asked. Check Address in the credential.');
		}
		return {};
	}

	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const { protocol, hostname } = new URL(requestOptions.url, requestOptions.baseURL);
		if (protocol !== 'https:' && !isLoopback(hostname)) {
			throw new TypeError('The Autotask address must use https: the secret is not sent over plain http.');
		}
		return { ...requestOptions, headers: { ...requestOptions.headers, ...headersOf(credentials) } };
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: `={{ $credentials.address ? ${TYPED_HOST} : "${LOOK_UP_HOST}" }}/atservicesrest/v1.0/`,
			url: '=zoneInformation?user={{ encodeURIComponent($credentials.userName.trim()) }}',
			disableFollowRedirect: true,
		},
		rules: [
			{
				type: 'responseCode',
				properties: { value: 500, message: 'Autotask does not know this API user. Check User Name.' },
			},
			{
				type: 'responseCode',
				properties: { value: 404, message: 'No Autotask at this address. Leave Address empty.' },
			},
		],
	};
}

function headersOf(credentials: ICredentialDataDecryptedObject): Record<string, string> {
	return {
		ApiIntegrationCode: field(credentials, 'integrationCode'),
		UserName: field(credentials, 'userName'),
		Secret: field(credentials, 'secret'),
	};
}

function field(credentials: ICredentialDataDecryptedObject, name: string): string {
	return String(credentials[name] ?? '').trim();
}
