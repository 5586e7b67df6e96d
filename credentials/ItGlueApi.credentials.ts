import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	INodeProperties,
} from 'n8n-workflow';
import { IT_GLUE_REGIONS } from '../src/itglue/base-url';

const REGION_URLS = JSON.stringify(
	Object.fromEntries(Object.entries(IT_GLUE_REGIONS).map(([region, { baseUrl }]) => [region, baseUrl])),
);

/** An IT Glue API key, where it is valid, and how much of its request budget this n8n may use. */
export class ItGlueApi implements ICredentialType {
	name = 'itGlueApi';

	displayName = 'IT Glue API';

	icon: Icon = { light: 'file:../icons/itglue.svg', dark: 'file:../icons/itglue.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-itglue/n8n-nodes-itglue#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'In IT Glue: Account > Settings > API Keys. Only reading password values needs a key with Password Access.',
		},
		{
			displayName: 'Region',
			name: 'region',
			type: 'options',
			options: [
				{ name: 'United States', value: 'us', description: 'Your IT Glue address ends in .itglue.com' },
				{ name: 'Europe', value: 'eu', description: 'Your IT Glue address ends in .eu.itglue.com' },
				{ name: 'Australia', value: 'au', description: 'Your IT Glue address ends in .au.itglue.com' },
				{ name: 'Custom', value: 'custom', description: 'A gateway in front of IT Glue' },
			],
			default: 'us',
			description: 'Where your IT Glue account lives. A key works in its own region only.',
		},
		{
			displayName: 'Base URL',
			name: 'customBaseUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://itglue-gateway.example.com',
			description: 'Address the API requests, and with them the key, are sent to',
			displayOptions: { show: { region: ['custom'] } },
		},
		{
			displayName: 'Request Limit',
			name: 'requestLimit',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 3000,
			description:
				'Requests this key may send in any 5 minutes. IT Glue allows 3000; set less where other tools use the same key.',
		},
		{
			displayName: 'Processes Sharing the Limit',
			name: 'processes',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 1,
			description:
				'How many n8n processes use this key, each taking its share: 1, or in queue mode the main process and all workers',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { 'x-api-key': '={{$credentials.apiKey}}' } },
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: `={{ (${REGION_URLS})[$credentials.region] || $credentials.customBaseUrl.trim().replace(/\\/+$/, "") }}`,
			url: '/organizations',
			qs: { 'page[size]': 1 },
			headers: { Accept: 'application/vnd.api+json' },
			disableFollowRedirect: true,
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'The key works, but may not read organizations. Ask your IT Glue administrator what it may access.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message:
						'IT Glue refused the key. Check that it is copied whole and active, and that the region is right.',
				},
			},
			{
				type: 'responseCode',
				properties: { value: 404, message: 'No IT Glue API at this address. Check the base URL.' },
			},
			{
				type: 'responseCode',
				properties: {
					value: 429,
					message: 'The key is valid but its request limit is used up right now. Test again in five minutes.',
				},
			},
		],
	};
}
