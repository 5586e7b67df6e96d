import type { INodeProperties } from 'n8n-workflow';
import { FOLLOWED_TYPES } from '../../src/itglue/changes-streams';
import { SHORTEST_SECRET } from '../../src/itglue/changes-feed';
import { capitalised, labelOf } from '../../src/itglue/naming';
import { byName } from '../shared/by-name';

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
				description: 'A workflow in IT Glue calls n8n. IT Glue must be able to reach this n8n.',
			},
		],
		default: 'polling',
	},
	{
		displayName:
			'In IT Glue, add a workflow whose action calls the production URL of this node with ?secret= and the secret below at its end. Give the message a field with the token [resource_url]. Poll times are not used in this mode.',
		name: 'webhookNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { mode: ['webhook'] } },
	},
	{
		displayName: 'Secret',
		name: 'secret',
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
		description: `At least ${SHORTEST_SECRET} random characters. IT Glue cannot sign its calls, so the secret is part of the address.`,
		displayOptions: { show: { mode: ['webhook'] } },
	},
	{
		displayName: 'Resources',
		name: 'resources',
		type: 'multiOptions',
		required: true,
		options: byName([
			...FOLLOWED_TYPES.map((value) => ({ name: labelOf(value), value })),
			{ name: capitalised(EXPIRATIONS), value: EXPIRATIONS, description: 'Dates that come within some days; polling only' },
		]),
		default: ['configurations'],
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
		displayOptions: { show: { mode: ['polling'] } },
	},
	{
		displayName: 'Days Ahead',
		name: 'daysAhead',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 30,
		description: 'How many days before its date an expiration is reported. Each is reported once.',
		displayOptions: { show: { resources: [EXPIRATIONS] } },
	},
	{
		displayName: 'Organizations',
		name: 'organizations',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2901000000000101, 2901000000000102',
		description: 'IDs of the organizations whose records count, separated by commas; all if empty. Documents need at least one.',
	},
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
	},
];
