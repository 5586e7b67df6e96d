import type { INodeProperties } from 'n8n-workflow';
import type { PsaTriggerDescriptor } from './descriptor';
import { ticketFilters } from './ticket-filters';

/** The parameters of a PSA's trigger, in the PSA's own words. */
export function triggerProperties(descriptor: PsaTriggerDescriptor): INodeProperties[] {
	const { users } = descriptor.words;
	return [
		{
			displayName: 'Trigger Mode',
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
					description: descriptor.webhookDescription,
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
				'Names of statuses that count as resolved besides closed ones, separated by commas. Many desks resolve a ticket before they close it.',
			displayOptions: { show: { events: ['resolved'] } },
		},
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: ticketFilters(descriptor),
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
					displayName: 'Follow Up After (Minutes)',
					name: 'followUpMinutes',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: 15,
					description:
						'A new ticket that is open and has no private note of this package after so many minutes is given once more: a worker died, or a webhook got lost. For workflows that write a note on every ticket; 0 to leave it.',
				},
				{
					displayName: 'Ignore Updates By',
					name: 'ignoreUpdatesBy',
					type: 'string',
					default: '',
					placeholder: users.example,
					description: `${users.what} whose updates are left out, separated by commas. The credential's own user is left out in webhook mode anyway.`,
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
}
