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
import { isInputError, isServiceError } from '../src/http/errors';
import { HALO_REQUEST_LIMIT } from '../src/psa/halopsa/api';
import { DEFAULT_SCOPE, requestToken } from '../src/psa/halopsa/token';
import { isLoopback } from '../src/psa/web-address';

/** What the address is without the `/api` or `/auth` HaloPSA shows behind it. */
const BASE_URL =
	'={{ $credentials.url.trim().replace(/^(?!https?:\\/\\/)/i, "https://").replace(/\\/+$/, "").replace(/\\/(api|auth)(\\/token)?$/i, "") }}';

/**
 * The API application of a HaloPSA. n8n's own OAuth2 credential is of no use here: its test only looks whether there is a
 * token already, so that a new credential always fails and a wrong one does not say what is wrong, and its tokens belong to
 * the stored credential, not to the values an expression gave for the item at hand. So n8n asks for a token here, stores it
 * and asks again once it is refused; the nodes of this package keep tokens in memory and bring them along.
 */
export class ItGlueHaloPsaApi implements ICredentialType {
	name = 'itGlueHaloPsaApi';

	displayName = 'HaloPSA API';

	icon: Icon = { light: 'file:../icons/psa.svg', dark: 'file:../icons/psa.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-itglue/n8n-nodes-itglue#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'HaloPSA URL',
			name: 'url',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://yourcompany.halopsa.com',
			description: 'The address you open HaloPSA at. The secret is sent there, over https only.',
		},
		{
			displayName: 'Tenant',
			name: 'tenant',
			type: 'string',
			default: '',
			placeholder: 'e.g. yourcompany',
			description: 'As Configuration > Integrations > HaloPSA API shows it; empty where it shows none',
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 0c0ffee0-0000-4000-8000-000000000000',
			description:
				'Of an application in Configuration > Integrations > HaloPSA API with the method Client ID and Secret (Services)',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'Shown once, when the application is made',
		},
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'string',
			default: DEFAULT_SCOPE,
			required: true,
			description:
				'What the token may be used for, separated by blanks. The application must allow it. A trigger in webhook mode also needs admin, which lets it register the webhook.',
		},
		{
			displayName: 'Request Limit',
			name: 'requestLimit',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: HALO_REQUEST_LIMIT,
			description:
				'Requests this application may send in any 5 minutes. HaloPSA is known to allow 300; set less where other tools use it too.',
		},
		{
			displayName: 'Processes Sharing the Limit',
			name: 'processes',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 1,
			description:
				'How many n8n processes use this application, each taking its share: 1, or in queue mode the main process and all workers',
		},
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
	];

	/** n8n calls this for the credential's test, and for nodes of others where there is no token yet or it was refused. */
	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject): Promise<IDataObject> {
		const field = (name: string) => String(credentials[name] ?? '').trim();
		const account = {
			url: field('url'),
			tenant: field('tenant'),
			clientId: field('clientId'),
			clientSecret: field('clientSecret'),
			scope: field('scope'),
		};
		try {
			const { accessToken } = await requestToken(account, async ({ method, url, headers, body }) => {
				const response = (await this.helpers.httpRequest({
					method,
					url,
					headers,
					body: String(body),
					encoding: 'text',
					returnFullResponse: true,
					ignoreHttpStatusErrors: true,
					disableFollowRedirect: true,
				})) as { statusCode: number; body: unknown };
				return { status: response.statusCode, headers: {}, body: String(response.body) };
			});
			return { accessToken };
		} catch (error) {
			if (isServiceError(error) || isInputError(error)) throw new TypeError(`${error.message}. ${error.advice}`);
			// n8n puts a sentence of its own in the place of messages that name a network error.
			throw new TypeError('HaloPSA could not be reached. Check HaloPSA URL, and that this n8n can reach it.');
		}
	}

	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const { protocol, hostname } = new URL(requestOptions.url, requestOptions.baseURL);
		if (protocol !== 'https:' && !isLoopback(hostname)) {
			throw new TypeError('The HaloPSA URL must use https: the token is not sent over plain http.');
		}
		if (credentials.nodeBringsToken === true) return requestOptions;
		return {
			...requestOptions,
			headers: { ...requestOptions.headers, Authorization: `Bearer ${String(credentials.accessToken ?? '')}` },
		};
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: BASE_URL,
			url: '/api/Tickets',
			qs: { count: 1 },
			disableFollowRedirect: true,
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'HaloPSA hands out a token, but does not accept it. Check Scope: a token without a scope is good for nothing.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message:
						'The credential works, but may not read tickets. Check Scope, and the permissions of the application and its agent in HaloPSA.',
				},
			},
			{
				type: 'responseCode',
				properties: { value: 404, message: 'No HaloPSA API at this address. Check HaloPSA URL: it is where you open HaloPSA.' },
			},
			{
				type: 'responseCode',
				properties: { value: 429, message: 'HaloPSA had too many requests just now. Test again in some minutes.' },
			},
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'record_count',
					value: undefined,
					message: 'This address does not answer like HaloPSA. Check HaloPSA URL: it is where you open HaloPSA.',
				},
			},
		] as ICredentialTestRequest['rules'],
	};
}
