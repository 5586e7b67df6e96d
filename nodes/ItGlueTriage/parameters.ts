import type { INodeProperties } from 'n8n-workflow';
import { chatModelTasks, modelTimeout } from '../shared/ai-parameters';
import { companyOverrides } from '../shared/company-overrides';
import { ticketSource } from '../shared/ticket-source';
import { numberOptions } from './number-options';

const ticketOptions: INodeProperties[] = [
	chatModelTasks,
	companyOverrides,
	modelTimeout,
	...numberOptions,
	{
		displayName: 'Resolved Tickets',
		name: 'resolvedTickets',
		type: 'json',
		default: '[]',
		placeholder: "e.g. {{ $('Feedback').all().map((item) => item.json) }}",
		description:
			'What earlier tickets taught: rows with ticketId, organizationId, ticketText, record (such as document/123), helpful and at, or resolved tickets of a PSA node whose resolution links to IT Glue. Records that helped with similar tickets move up, records marked as unhelpful move down.',
	},
];

export const parameters: INodeProperties[] = [
	...ticketSource({}),
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
		displayName: 'Ask for Feedback',
		name: 'askFeedback',
		type: 'boolean',
		default: false,
		description:
			'Whether the note asks of each record if it helped, with a signed link to the webhook of the documentation feedback workflow',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: ticketOptions.sort((a, b) => a.displayName.localeCompare(b.displayName)),
	},
];
