import type { INodeProperties } from 'n8n-workflow';

const forNote = (...operation: string[]) => ({ show: { resource: ['note'], operation } });

export const noteOperations: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['note'] } },
		options: [
			{
				name: 'Add Private',
				value: 'addPrivate',
				action: 'Add a private note to a ticket that its client never sees',
				description: 'Write a note on the Internal tab. Nobody is e-mailed.',
			},
			{
				name: 'Get Many',
				value: 'getNotes',
				action: 'Get many notes of a ticket',
				description: 'List the notes and time entries of a ticket, oldest first',
			},
		],
		default: 'addPrivate',
	},
];

export const noteFields: INodeProperties[] = [
	{
		displayName: 'Note',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 6 },
		required: true,
		default: '',
		description: 'Plain text or Markdown, at most 8,000 characters; what is longer is shortened',
		displayOptions: forNote('addPrivate'),
	},
	{
		displayName: 'Only Once',
		name: 'onlyOnce',
		type: 'boolean',
		default: true,
		description:
			'Whether to leave the ticket as it is where a private note with the same marker stands on it already. The marker is written as the last line of the note.',
		displayOptions: forNote('addPrivate'),
	},
	{
		displayName: 'Marker',
		name: 'marker',
		type: 'string',
		required: true,
		default: 'itglue-triage',
		description: 'Name of this kind of note. A ticket gets one private note for each marker.',
		displayOptions: { show: { resource: ['note'], operation: ['addPrivate'], onlyOnce: [true] } },
	},
];
