import type { INodeProperties } from 'n8n-workflow';
import { definitionOf } from '../../src/itglue/definitions';
import { companyOverrides } from '../shared/company-overrides';
import { locator } from '../shared/resource/parameters';
import { ticketSource } from '../shared/ticket-source';

/** Operations that give pictures. */
export const PICTURES = ['ticketPictures', 'picture'];
const FROM_TICKET = ['findAssets', 'ticketPictures'];
const showPictures = { show: { operation: PICTURES } };

const recentTickets: INodeProperties = {
	displayName: 'Recent Tickets',
	name: 'recentTickets',
	type: 'options',
	default: 'none',
	description: 'Whether to ask your PSA for earlier tickets of each asset',
	displayOptions: showPictures,
	options: [
		{ name: 'From Autotask PSA', value: 'autotask' },
		{ name: 'From ConnectWise PSA', value: 'connectwise' },
		{ name: 'From HaloPSA', value: 'halopsa' },
		{ name: 'None', value: 'none' },
	],
};

const pictureOptions: INodeProperties[] = [
	companyOverrides,
	{
		displayName: 'Diagram',
		name: 'diagram',
		type: 'options',
		default: 'file',
		description: 'How each asset\'s diagram is given, beside its Mermaid text',
		options: [
			{ name: 'As a File', value: 'file', description: 'An SVG in the binary fields diagram, diagram2 and so on' },
			{ name: 'As Text', value: 'text', description: 'The SVG in the field svg of each asset' },
			{ name: 'None', value: 'none' },
		],
	},
	{
		displayName: 'Maximum Age of Records (Minutes)',
		name: 'freshnessMinutes',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 5,
		description: 'For how many minutes documentation read earlier counts as current. 0 asks IT Glue on every ticket.',
	},
	{
		displayName: 'Maximum Assets',
		name: 'maxAssets',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 10 },
		default: 3,
		description: 'How many assets of one ticket get an overview',
	},
	{
		displayName: 'Maximum Further Requests',
		name: 'maxReads',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100 },
		default: 10,
		description: 'How many related configurations of each asset IT Glue is asked about where Depth is more than 1',
	},
	{
		displayName: 'Maximum Recent Tickets',
		name: 'maxTickets',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 50 },
		default: 5,
		description: 'How many earlier tickets of each asset to give',
	},
	{
		displayName: 'Patience (Minutes)',
		name: 'patienceMinutes',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 60 },
		default: 2,
		description: 'For how long a ticket of a running workflow waits for an IT Glue that does not answer. Manual runs try once.',
	},
	{
		displayName: 'Recent Days',
		name: 'days',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 90,
		description: 'How far back recent tickets go',
	},
	{
		displayName: 'Records per Group',
		name: 'perGroup',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 100 },
		default: 8,
		description: 'How many documents, passwords, configurations and so on to show of each; the others are counted',
	},
];

export const parameters: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'ticketPictures',
		options: [
			{
				name: 'Find Assets in Ticket',
				value: 'findAssets',
				action: 'Find the assets a ticket names',
				description: 'Which configurations the ticket names, by which words; candidates where several could be meant',
			},
			{
				name: 'Get Asset Overviews for Ticket',
				value: 'ticketPictures',
				action: 'Get an overview of every asset a ticket names',
				description: 'Everything documented about each configuration the ticket names, with a note and a diagram',
			},
			{
				name: 'Get Overview of Configuration',
				value: 'picture',
				action: 'Get an overview of a configuration',
				description: 'Everything documented about a configuration of your choice, with a note and a diagram',
			},
		],
	},
	...ticketSource({ operation: FROM_TICKET }),
	{
		...locator(definitionOf('configurations'), { required: true, description: 'The device to get the overview of' }),
		displayOptions: { show: { operation: ['picture'] } },
	},
	recentTickets,
	{
		displayName: 'Depth',
		name: 'depth',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 3 },
		default: 1,
		description:
			'How many steps to follow from configuration to related configuration. Each step beyond the first asks IT Glue about every related configuration.',
		displayOptions: showPictures,
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: showPictures,
		options: pictureOptions,
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: { show: { operation: ['findAssets'] } },
		options: pictureOptions.filter(({ name }) => ['overrides', 'freshnessMinutes', 'patienceMinutes'].includes(name)),
	},
];
