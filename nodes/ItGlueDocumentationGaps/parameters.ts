import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { modelTimeout } from '../shared/ai-parameters';

const show = (operation: string, more: IDisplayOptions['show'] = {}) => ({ show: { operation: [operation], ...more } });

const notice = (name: string, displayName: string, displayOptions: IDisplayOptions): INodeProperties => ({
	displayName,
	name,
	type: 'notice',
	default: '',
	displayOptions,
});

const reportOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	displayOptions: show('report'),
	options: [
		{
			displayName: 'Feedback Rows',
			name: 'feedback',
			type: 'json',
			default: '[]',
			placeholder: "e.g. {{ $('Feedback').all().map((item) => item.json) }}",
			description: 'What people said of documents: rows with ticketId, organizationId, ticketText, record, helpful and at',
		},
		{
			displayName: 'Keep Rows For',
			name: 'keepDays',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 180,
			description:
				'For how many days rows are kept. The keys of older ones come as forgettable, without those that gaps are recognised by.',
		},
		{
			displayName: 'Maximum Age of Documents',
			name: 'maxAgeDays',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 365,
			description: 'For how many days a document may stay unchanged before it is old, where tickets keep matching it',
		},
		{
			displayName: 'Maximum per Organization',
			name: 'most',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 20,
			description: 'How many gaps and how many documents to list of each organization; the rest is counted',
		},
		{
			displayName: 'Minimum Tickets',
			name: 'minTickets',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 1,
			description: 'From how many tickets on a gap is listed',
		},
		modelTimeout,
	],
};

export const parameters: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'report',
		options: [
			{
				name: 'Draft Stub',
				value: 'draftStub',
				action: 'Draft the document that would close a gap',
				description: 'Make title and outline of a missing document, and optionally an unpublished document in IT Glue',
			},
			{
				name: 'Read Feedback',
				value: 'readFeedback',
				action: 'Read whether documentation helped',
				description: 'Take the answer to a signed link of a note, or keywords in technicians’ notes',
			},
			{
				name: 'Report',
				value: 'report',
				action: 'Report documentation gaps and stale documents',
				description: 'Group and rank what tickets found missing, and what they matched although it is stale',
			},
		],
	},
	notice(
		'reportNotice',
		'All incoming items together are the rows of the report: what <b>IT Glue Triage</b> gives as reportRows, kept in a Data Table. A connected embedding model helps to see which tickets mean the same.',
		show('report'),
	),
	reportOptions,
	notice('stubNotice', 'Each incoming item is a gap of the report: split out its field <b>gaps</b>', show('draftStub')),
	{
		displayName: 'Create Document',
		name: 'createDocument',
		type: 'boolean',
		default: false,
		description:
			'Whether to create the stub as an unpublished document in IT Glue, once a gap. Shared gaps go to your own organization.',
		displayOptions: show('draftStub'),
	},
	{
		displayName: 'Folder',
		name: 'folderPath',
		type: 'string',
		default: '',
		placeholder: 'e.g. Drafts/From Tickets',
		description: 'Path of the folder to create it in; outside of folders if empty',
		displayOptions: show('draftStub', { createDocument: [true] }),
	},
	{
		displayName: 'Create Missing Folders',
		name: 'createFolders',
		type: 'boolean',
		default: false,
		description: 'Whether to make the folders of the path that do not exist yet',
		displayOptions: show('draftStub', { createDocument: [true] }),
	},
	{
		displayName: 'Feedback From',
		name: 'feedbackFrom',
		type: 'options',
		default: 'link',
		displayOptions: show('readFeedback'),
		options: [
			{
				name: 'Link in a Note',
				value: 'link',
				description: 'The incoming item is a request of the webhook that the links lead to',
			},
			{
				name: 'Keywords in Notes',
				value: 'notes',
				description: 'The incoming item is a ticket with its notes, in which technicians wrote #helpful or #unhelpful',
			},
		],
	},
	{
		displayName: 'Report Rows',
		name: 'rows',
		type: 'json',
		default: '[]',
		placeholder: "e.g. {{ $('Rows').all().map((item) => item.json) }}",
		description: 'Rows of the report’s Data Table, from which it is known what was offered on the ticket',
		displayOptions: show('readFeedback', { feedbackFrom: ['notes'] }),
	},
	{
		displayName: 'Marks So Far',
		name: 'marks',
		type: 'json',
		default: '[]',
		placeholder: "e.g. {{ $('Marks').all().map((item) => item.json) }}",
		description: 'Rows of the feedback’s Data Table: what was said before one of them is not said again',
		displayOptions: show('readFeedback', { feedbackFrom: ['notes'] }),
	},
];
