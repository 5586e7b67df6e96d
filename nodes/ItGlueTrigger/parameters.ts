import type { INodeProperties } from 'n8n-workflow';
import { FOLLOWED_TYPES } from '../../src/itglue/changes-streams';
import { capitalised, labelOf } from '../../src/itglue/naming';
import { byName } from '../shared/by-name';
import { locatorOf, SIMPLIFY } from '../shared/resource/parameters';

export const EXPIRATIONS = 'expirations';

export const TRIGGER_PARAMETERS: INodeProperties[] = [
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
				description: 'A workflow in IT Glue calls n8n, which IT Glue must be able to reach',
			},
		],
		default: 'polling',
		description:
			'How n8n learns about records. In webhook mode the poll times are when it looks for records whose call got lost, and for expirations.',
	},
	{
		displayName:
			'In IT Glue (Admin > Workflows), add a workflow whose action calls the production URL of this node, with ?secret= and the secret of the credential at its end. Give the message a field with the token [resource_url].',
		name: 'webhookNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { mode: ['webhook'] } },
	},
	{
		displayName: 'Resources',
		name: 'resources',
		type: 'multiOptions',
		required: true,
		options: byName([
			...FOLLOWED_TYPES.map((value) => ({ name: labelOf(value), value })),
			{ name: capitalised(EXPIRATIONS), value: EXPIRATIONS, description: 'Dates that come within some days' },
		]),
		default: ['configurations'],
		description: 'What to follow. Documents need organizations to be chosen.',
	},
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		required: true,
		options: [
			{ name: 'Created', value: 'created' },
			{ name: 'Updated', value: 'updated' },
		],
		default: ['created', 'updated'],
	},
	{
		displayName: 'Days Ahead',
		name: 'daysAhead',
		type: 'string',
		default: '30',
		required: true,
		placeholder: 'e.g. 60, 30, 7',
		description:
			'How many days before its date an expiration starts the workflow, once for each number. Separate several with commas.',
		displayOptions: { show: { resources: [EXPIRATIONS] } },
	},
	{
		displayName: 'Organizations',
		name: 'organizations',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Organization',
		default: {},
		description: 'Whose records count; all of them if none is added',
		options: [
			{ displayName: 'Organization', name: 'chosen', values: [locatorOf('organizations', { required: true })] },
		],
	},
	SIMPLIFY,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: { show: { mode: ['webhook'] } },
		options: [
			{
				displayName: 'Catch Up at Poll Times',
				name: 'catchUp',
				type: 'boolean',
				default: true,
				description:
					'Whether to look at the poll times for records whose call got lost. Turn it off where separate webhook processors take the calls: they share no memory with the process that polls, and every record would come twice.',
			},
		],
	},
];
