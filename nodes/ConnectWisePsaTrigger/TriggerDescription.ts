import type { INodeProperties } from 'n8n-workflow';
import { TICKET_FILTERS } from '../shared/psa/ticket-filters';

export const triggerProperties: INodeProperties[] = [
	{
		displayName: 'Mode',
		name: 'mode',
		type: 'options',
		options: [
			{
				name: 'Polling',
				value: 'polling',
				description: 'N8n asks at the poll times. Works without any access from outside.',
			},
			{
				name: 'Webhook',
				value: 'webhook',
				description: 'ConnectWise PSA tells n8n within seconds. It must be able to reach this n8n.',
			},
		],
		default: 'webhook',
		description:
			'How n8n learns about tickets. In webhook mode the poll times are when it looks for tickets whose webhook got lost.',
	},
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		required: true,
		options: [
			{ name: 'Ticket Created', value: 'created' },
			{ name: 'Ticket Resolved', value: 'resolved', description: 'Closed, or in one of the statuses you name' },
			{ name: 'Ticket Updated', value: 'updated', description: "Changed by anyone but this package's own notes" },
		],
		default: ['created'],
	},
	{
		displayName: 'Resolved Statuses',
		name: 'resolvedStatuses',
		type: 'string',
		default: '',
		placeholder: 'e.g. Completed, >Resolved',
		description:
			'Names of statuses that count as resolved besides closed ones, separated by commas. Many boards resolve a ticket before they close it.',
		displayOptions: { show: { events: ['resolved'] } },
	},
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		default: {},
		options: [...TICKET_FILTERS],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Catch Up (Hours)',
				name: 'catchUpHours',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 72,
				description: 'How far back to look for tickets after n8n or the workflow was off',
			},
			{
				displayName: 'Ignore Updates By',
				name: 'ignoreUpdatesBy',
				type: 'string',
				default: '',
				placeholder: 'e.g. itglueapi, rmmbot',
				description:
					'Logins of members whose updates are left out, separated by commas. Your own API member is left out in webhook mode anyway.',
			},
			{
				displayName: 'Repeat Tickets a Restart Cut Off',
				name: 'recover',
				type: 'boolean',
				default: true,
				description:
					'Whether to give new tickets of the last 15 minutes before n8n stopped once more, where they carry no note of this package yet',
			},
		],
	},
];
