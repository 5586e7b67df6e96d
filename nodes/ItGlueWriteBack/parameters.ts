import type { INodeProperties } from 'n8n-workflow';
import { ARTICLE_TEMPLATES } from '../../src/servicedesk/writeback/template';
import { companyOverrides } from '../shared/company-overrides';
import { ownProcedures } from '../shared/own-procedures';
import { ticketSource } from '../shared/ticket-source';

const proposing = { operation: ['propose'] };

const templates = Object.entries(ARTICLE_TEMPLATES)
	.map(([value, { name, sections }]) => ({
		name,
		value,
		description: sections.map(({ heading }) => heading).join(', '),
	}))
	.sort((a, b) => a.name.localeCompare(b.name));

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	displayOptions: { show: proposing },
	options: [
		companyOverrides,
		{
			displayName: 'Field of Flexible Assets',
			name: 'trait',
			type: 'string',
			default: '',
			placeholder: 'e.g. Notes',
			description:
				'Name or key of the text box to which entries are added. If empty, one named for a resolution, a procedure or notes.',
		},
		{
			displayName: 'Folder for New Articles',
			name: 'folderPath',
			type: 'string',
			default: '',
			placeholder: 'e.g. Knowledge/From Tickets',
			description: 'Path or ID of a folder of the organization; outside of folders if empty or not there',
		},
		{
			displayName: 'Maximum Age of Records (Minutes)',
			name: 'freshnessMinutes',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 5,
			description: 'For how many minutes documentation read earlier counts as current. 0 asks IT Glue every time.',
		},
		{
			displayName: 'Minimum Confidence',
			name: 'minimumConfidence',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
			default: 0.5,
			description: 'Below it nothing is proposed. From 0 to 1.',
		},
		{
			displayName: 'Publish',
			name: 'publish',
			type: 'boolean',
			default: true,
			description: 'Whether documents are published after they were written. Readers may not see changes before that.',
		},
		{
			displayName: 'Template for New Articles',
			name: 'template',
			type: 'options',
			default: 'problem',
			options: templates,
			description: 'Which sections a new article has, and in which order',
		},
	],
};

export const parameters: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'propose',
		options: [
			{
				name: 'Apply',
				value: 'apply',
				action: 'Apply a proposed change to the documentation',
				description: 'Write what Propose proposed, once; refused where the record changed since',
			},
			{
				name: 'Propose',
				value: 'propose',
				action: 'Propose what a resolved ticket changes in the documentation',
				description: 'Say what a resolved ticket teaches and where it belongs; nothing is written',
			},
		],
	},
	...ticketSource(proposing),
	{
		displayName: 'Resolution Notes',
		name: 'resolutionNotes',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		description: 'What the technician wrote about the work, as plain text. Secrets in it are masked first.',
		displayOptions: { show: { ...proposing, ticketSource: ['fields'] } },
	},
	...ownProcedures(proposing),
	{
		displayName: 'Plan',
		name: 'plan',
		type: 'json',
		default: '={{ $json.plan }}',
		required: true,
		description:
			'The field "plan" of what Propose returned. Its texts, title and template may be edited; its record, organization and links may not.',
		displayOptions: { show: { operation: ['apply'] } },
	},
	options,
];
