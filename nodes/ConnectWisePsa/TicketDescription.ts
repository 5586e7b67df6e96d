import type { INodeProperties } from 'n8n-workflow';
import { byName } from '../shared/by-name';
import { TICKET_FILTERS } from '../shared/psa/ticket-filters';

const forTicket = (...operation: string[]) => ({ show: { resource: ['ticket'], operation } });

export const ticketOperations: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['ticket'] } },
		options: [
			{
				name: 'Get',
				value: 'get',
				action: 'Get a ticket with its description and devices',
				description: 'Read one ticket, with its description assembled from the notes',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many tickets',
				description: 'List service tickets by board, client, priority, state or time',
			},
		],
		default: 'get',
	},
];

export const ticketFields: INodeProperties[] = [
	{
		displayName: 'Ticket ID',
		name: 'ticketId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 48213',
		description: 'Number of the ticket',
		displayOptions: { show: { resource: ['ticket', 'note'], operation: ['get', 'addPrivate', 'getNotes'] } },
	},
	{
		displayName: 'Include Notes',
		name: 'includeNotes',
		type: 'boolean',
		default: false,
		description: 'Whether to add all notes of the ticket, private ones included',
		displayOptions: forTicket('get'),
	},
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
		displayOptions: forTicket('getAll'),
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		displayOptions: { show: { resource: ['ticket'], operation: ['getAll'], returnAll: [false] } },
	},
	{
		displayName: 'Order',
		name: 'order',
		type: 'options',
		options: [
			{ name: 'Newest Change First', value: 'newest-update' },
			{ name: 'Oldest Change First', value: 'oldest-update' },
			{ name: 'Oldest Ticket First', value: 'oldest-created' },
		],
		default: 'newest-update',
		displayOptions: forTicket('getAll'),
	},
	{
		displayName: 'Read Description and Devices',
		name: 'details',
		type: 'boolean',
		default: false,
		description:
			'Whether to read each ticket as Get does. ConnectWise leaves description, resolution and devices out of lists, and each ticket takes three more requests.',
		displayOptions: forTicket('getAll'),
	},
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		default: {},
		displayOptions: forTicket('getAll'),
		options: byName([
			...TICKET_FILTERS,
			{
				displayName: 'Created After',
				name: 'createdAfter',
				type: 'dateTime',
				default: '',
			},
			{
				displayName: 'State',
				name: 'state',
				type: 'options',
				options: [
					{ name: 'Closed', value: 'closed' },
					{ name: 'Open', value: 'open' },
				],
				default: 'open',
			},
			{
				displayName: 'Updated After',
				name: 'updatedAfter',
				type: 'dateTime',
				default: '',
			},
		]),
	},
];
