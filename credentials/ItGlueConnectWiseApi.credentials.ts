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
import { concealed } from '../src/http/conceal';
import { isInputError, isServiceError } from '../src/http/errors';
import type { HttpResponse } from '../src/http/transport';
import { CodebaseCache } from '../src/psa/connectwise/codebase';
import { refusedKeys } from '../src/psa/connectwise/refusal';
import { apiBase, CONNECTWISE_SITES, parseSite, siteHost } from '../src/psa/connectwise/site';
import { isLoopback } from '../src/psa/web-address';

/** Where each site's API is, and in general stands on cloud and on premises alike. */
const BASE_URLS = JSON.stringify(
	Object.fromEntries(
		Object.entries(CONNECTWISE_SITES).map(([site, { host }]) => [site, apiBase(parseSite(host), 'v4_6_release/')]),
	),
);

const TYPED_BASE_URL =
	'$credentials.host.trim().replace(/^(?!https?:\\/\\/)/i, "https://").replace(/^(https?:\\/\\/[^\\/?#]+).*$/i, "$1") + "/v4_6_release/apis/3.0/"';

/** The API keys of a ConnectWise PSA member, where that ConnectWise PSA is, and the client id of the integration. */
export class ItGlueConnectWiseApi implements ICredentialType {
	name = 'itGlueConnectWiseApi';

	displayName = 'ConnectWise PSA API';

	icon: Icon = { light: 'file:../icons/psa.svg', dark: 'file:../icons/psa.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-itglue/n8n-nodes-itglue#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'Site',
			name: 'site',
			type: 'options',
			options: [
				...Object.entries(CONNECTWISE_SITES).map(([value, { label, host }]) => ({
					name: label,
					value,
					description: `You log in at ${host}`,
				})),
				{ name: 'Other Host', value: 'custom', description: 'On premises, or a host that is not in this list' },
			],
			default: 'na',
			description: 'Where you log in to ConnectWise PSA',
		},
		{
			displayName: 'Host',
			name: 'host',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. psa.example.com',
			description: 'The host you log in at. The keys are sent there, over https only.',
			displayOptions: { show: { site: ['custom'] } },
		},
		{
			displayName: 'Company ID',
			name: 'companyId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. acmemsp',
			description: 'The company you type when you log in to ConnectWise PSA',
		},
		{
			displayName: 'Public Key',
			name: 'publicKey',
			type: 'string',
			default: '',
			required: true,
			description: 'In ConnectWise PSA: System > Members > API Members > the member > API Keys',
		},
		{
			displayName: 'Private Key',
			name: 'privateKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'Shown once, when the key is made',
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 0c0ffee0-0000-4000-8000-000000000000',
			description: 'From the ConnectWise developer portal, one for each integration',
		},
		{
			// With an expirable field n8n calls `preAuthentication` when a test is answered with 401. Executions look at the
			// status themselves, and the field is never empty, so that they do not.
			displayName: 'Site Check',
			name: 'siteCheck',
			type: 'hidden',
			typeOptions: { expirable: true },
			default: 'on 401',
		},
	];

	/** Asks step by step which field is wrong when the keys were refused: a wrong key and a wrong company give the same answer. */
	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject): Promise<IDataObject> {
		const get = async (url: string, headers?: Record<string, string>): Promise<HttpResponse> => {
			const response = (await this.helpers.httpRequest({
				url,
				headers,
				encoding: 'text',
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
				disableFollowRedirect: true,
			})) as { statusCode: number; body: unknown };
			const answer = { status: response.statusCode, headers: {}, body: String(response.body) };
			return concealed(answer, ['publicKey', 'privateKey', 'clientId'].map((name) => field(credentials, name)));
		};
		let refusal: string | undefined;
		try {
			const site = parseSite(siteHost(String(credentials.site ?? ''), String(credentials.host ?? '')));
			const codebase = await CodebaseCache.lookUp(site, field(credentials, 'companyId'), get);
			const answer = await get(`${apiBase(site, codebase)}system/info`, headersOf(credentials));
			if (answer.status === 401) refusal = refusedKeys(answer, field(credentials, 'clientId'));
		} catch (error) {
			if (isServiceError(error) || isInputError(error)) throw new TypeError(`${error.message}. ${error.advice}`);
			const { code } = error as { code?: unknown };
			throw new TypeError(`The ConnectWise PSA host could not be reached (${String(code ?? 'no answer')}). Check Site and Host.`);
		}
		if (refusal !== undefined) throw new TypeError(refusal);
		return {};
	}

	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const { protocol, hostname } = new URL(requestOptions.url, requestOptions.baseURL);
		if (protocol !== 'https:' && !isLoopback(hostname)) {
			throw new TypeError('The ConnectWise PSA host must use https: the keys are not sent over plain http.');
		}
		return { ...requestOptions, headers: { ...requestOptions.headers, ...headersOf(credentials) } };
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: `={{ (${BASE_URLS})[$credentials.site] || ${TYPED_BASE_URL} }}`,
			url: 'system/info',
			disableFollowRedirect: true,
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'ConnectWise PSA did not accept the keys. Check Public Key, Private Key and Client ID: ConnectWise refuses all three with the same answer.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message:
						"The keys work, but the API member may not read system information. Check the member's security role in ConnectWise PSA.",
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 404,
					message: 'No ConnectWise PSA API at this host. Check Site and Host: it is where you log in to ConnectWise PSA.',
				},
			},
			{
				type: 'responseCode',
				properties: { value: 429, message: 'ConnectWise PSA had too many requests just now. Test again in a minute.' },
			},
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'version',
					value: undefined,
					message: 'This host does not answer like ConnectWise PSA. Check Site and Host: it is where you log in to ConnectWise PSA.',
				},
			},
		] as ICredentialTestRequest['rules'],
	};
}

function headersOf(credentials: ICredentialDataDecryptedObject): Record<string, string> {
	const login = `${field(credentials, 'companyId')}+${field(credentials, 'publicKey')}:${field(credentials, 'privateKey')}`;
	return { Authorization: `Basic ${Buffer.from(login).toString('base64')}`, clientId: field(credentials, 'clientId') };
}

function field(credentials: ICredentialDataDecryptedObject, name: string): string {
	return String(credentials[name] ?? '').trim();
}
