import type { INodeProperties } from 'n8n-workflow';
import { definitionOf } from '../../src/itglue/definitions';
import { MAX_HITS } from '../../src/servicedesk/search';
import { chatModelTasks, modelTimeout } from '../shared/ai-parameters';
import { locator } from '../shared/resource/parameters';

const organizations = definitionOf('organizations');
const show = (operation: string | string[], more: Record<string, string[]> = {}) => ({ show: { operation: [operation].flat(), ...more } });

const searchFilters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	displayOptions: show(['search', 'getChunks']),
	options: [
		{
			displayName: 'Asset Type, Category or Folder',
			name: 'kinds',
			type: 'string',
			default: '',
			placeholder: 'e.g. Applications, Email',
			description:
				'Flexible asset type, configuration type, password category or document folder, as IT Glue names it. Separate several with commas.',
		},
		{
			displayName: 'Record Types',
			name: 'types',
			type: 'multiOptions',
			default: [],
			description: 'Kinds of records to find. All of them if none is chosen.',
			options: [
				{ name: 'Configuration', value: 'configuration' },
				{ name: 'Contact', value: 'contact' },
				{ name: 'Document', value: 'document' },
				{ name: 'Flexible Asset', value: 'flexible-asset' },
				{ name: 'Location', value: 'location' },
				{ name: 'Password', value: 'password', description: 'Name, username and category; never the value' },
			],
		},
		{
			displayName: 'Updated After',
			name: 'updatedAfter',
			type: 'dateTime',
			default: '',
			description: 'Only records changed at this time or later',
		},
	],
};

const freshness: INodeProperties = {
	displayName: 'Maximum Age of Records (Minutes)',
	name: 'freshnessMinutes',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 5,
	description: 'For how many minutes documentation read earlier counts as current. 0 asks IT Glue every time.',
};

export const parameters: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'search',
		options: [
			{
				name: 'Get Text Chunks',
				value: 'getChunks',
				action: 'Get documentation in chunks for a vector store',
				description: 'Get the text of an organization in pieces of up to 1,000 characters, without secrets, with what tells where each belongs',
			},
			{
				name: 'Search',
				value: 'search',
				action: 'Search documentation',
				description: 'Find records by anything they say, every trait included',
			},
			{
				name: 'Statistics',
				value: 'statistics',
				action: 'Get knowledge and request statistics',
				description: 'See what is in memory, how fresh it is, and which requests the API key spent',
			},
			{
				name: 'Sync',
				value: 'sync',
				action: 'Sync documentation into memory',
				description: 'Load documentation ahead of the first search or ticket, or bring it up to date',
			},
		],
	},
	{
		displayName: 'Search For',
		name: 'query',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. VPN drops after sleep',
		description: 'Words, product names, host names or error codes, in any order',
		displayOptions: show('search'),
	},
	{
		displayName: 'Search In',
		name: 'searchIn',
		type: 'options',
		default: 'organization',
		description: 'Whose documentation to search',
		displayOptions: show('search'),
		options: [
			{ name: 'One Organization', value: 'organization', description: 'Loaded or brought up to date as needed' },
			{
				name: 'All Synced Organizations',
				value: 'all',
				description: 'Everything as of the last sync of all organizations',
			},
		],
	},
	{ ...locator(organizations, { required: true }), displayOptions: show('getChunks') },
	{ ...locator(organizations, { required: true }), displayOptions: show('search', { searchIn: ['organization'] }) },
	{
		displayName: 'Maximum Results',
		name: 'maxResults',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: MAX_HITS },
		default: 10,
		description: 'How many records to return at most',
		displayOptions: show('search'),
	},
	searchFilters,
	{
		displayName: 'Organizations',
		name: 'syncWhat',
		type: 'options',
		default: 'all',
		description: 'Whose documentation to load',
		displayOptions: show('sync'),
		options: [
			{ name: 'All', value: 'all', description: 'Every organization that the API key sees' },
			{ name: 'One Organization', value: 'organization' },
		],
	},
	{ ...locator(organizations, { required: true }), displayOptions: show('sync', { syncWhat: ['organization'] }) },
	{ ...freshness, displayOptions: show('search', { searchIn: ['organization'] }) },
	{ ...freshness, displayOptions: show('getChunks') },
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: show('search'),
		options: [chatModelTasks, modelTimeout],
	},
];
