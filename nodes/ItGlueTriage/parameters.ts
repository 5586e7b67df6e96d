import type { INodeProperties } from 'n8n-workflow';
import { companyOverrides } from '../shared/company-overrides';

const showFields = { show: { ticketSource: ['fields'] } };

const ticketFields: INodeProperties[] = [
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: '',
		placeholder: 'e.g. Scanner in reception does not send e-mails',
		description: "The ticket's title or subject",
		displayOptions: showFields,
	},
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		description: 'What the user wrote, as plain text',
		displayOptions: showFields,
	},
	{
		displayName: 'Company Name',
		name: 'companyName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Contoso Ltd',
		description:
			'The client as the ticket names it. It must equal an IT Glue organization name or short name; upper and lower case do not matter.',
		displayOptions: showFields,
	},
	{
		displayName: 'More Ticket Fields',
		name: 'ticketFields',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		displayOptions: showFields,
		options: [
			{
				displayName: 'Company ID',
				name: 'companyId',
				type: 'string',
				default: '',
				description: "The company's ID in the PSA, with which IT Glue's PSA link is looked up",
			},
			{
				displayName: 'Company Short Name',
				name: 'companyIdentifier',
				type: 'string',
				default: '',
				description: "The PSA's short key of the company, compared with the organization's short name",
			},
			{
				displayName: 'Contact Email',
				name: 'contactEmail',
				type: 'string',
				default: '',
				placeholder: 'e.g. alex@example.com',
				description:
					'Address of the person who reported the ticket. Its domain settles between organizations of the same name; it chooses none on its own.',
			},
			{
				displayName: 'Contact Name',
				name: 'contactName',
				type: 'string',
				default: '',
				description: 'Name of the person who reported the ticket',
			},
			{
				displayName: 'PSA',
				name: 'psa',
				type: 'options',
				default: 'other',
				description: 'Where the company ID comes from',
				options: [
					{ name: 'Autotask PSA', value: 'autotask' },
					{ name: 'ConnectWise PSA', value: 'connectwise' },
					{ name: 'HaloPSA', value: 'halopsa' },
					{ name: 'Other', value: 'other' },
				],
			},
			{
				displayName: 'Ticket ID',
				name: 'id',
				type: 'string',
				default: '',
				description: 'Passed through, so that later nodes know which ticket this was',
			},
		],
	},
];

export const parameters: INodeProperties[] = [
	{
		displayName: 'Ticket',
		name: 'ticketSource',
		type: 'options',
		default: 'item',
		description: 'Where the ticket comes from',
		options: [
			{
				name: 'From Input',
				value: 'item',
				description: 'The incoming item is a ticket of a PSA node or PSA trigger of this package',
			},
			{
				name: 'Define Below',
				value: 'fields',
				description: "Map the fields of any other source's ticket, such as an e-mail or a webhook",
			},
		],
	},
	...ticketFields,
	{
		displayName: 'Own Procedures',
		name: 'ownProcedures',
		type: 'options',
		default: 'primary',
		description: "Whether to search your own organization's documentation beside the client's",
		options: [
			{
				name: 'From the Primary Organization',
				value: 'primary',
				description: 'The organization that IT Glue marks as your own',
			},
			{ name: 'From a Chosen Organization', value: 'chosen' },
			{ name: 'None', value: 'none', description: "Search the client's documentation only" },
		],
	},
	{
		displayName: 'Your Organization',
		name: 'internalOrganization',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'The IT Glue organization that holds the procedures for every client',
		displayOptions: { show: { ownProcedures: ['chosen'] } },
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchOrganizations', searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 2901000000000101',
				validation: [
					{ type: 'regex', properties: { regex: '^\\d+$', errorMessage: 'An IT Glue ID consists of digits' } },
				],
			},
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			companyOverrides,
			{
				displayName: 'Maximum Age of Records',
				name: 'freshnessMinutes',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 5,
				description: 'For how many minutes documentation read earlier counts as current. 0 asks IT Glue on every ticket.',
			},
			{
				displayName: 'Maximum Matches',
				name: 'maxMatches',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 20 },
				default: 5,
				description: 'How many records to return at most',
			},
			{
				displayName: 'Minimum Confidence',
				name: 'minimumConfidence',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
				default: 0.7,
				description: 'Below it a ticket counts as not documented and leaves through Needs Attention. From 0 to 1.',
			},
			{
				displayName: 'Patience (Minutes)',
				name: 'patienceMinutes',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 60 },
				default: 2,
				description:
					'For how long a ticket of a running workflow waits for an IT Glue that does not answer. Manual runs try once.',
			},
			{
				displayName: 'Resolved Tickets',
				name: 'resolvedTickets',
				type: 'json',
				default: '[]',
				placeholder: "e.g. {{ $('Feedback').all().map((item) => item.json) }}",
				description:
					'What earlier tickets taught: rows with ticketId, organizationId, ticketText, record (such as document/123), helpful and at, or resolved tickets of a PSA node whose resolution links to IT Glue. Records that helped with similar tickets move up, records marked as unhelpful move down.',
			},
		],
	},
];
