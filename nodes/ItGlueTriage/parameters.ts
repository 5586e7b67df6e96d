import type { INodeProperties } from 'n8n-workflow';
import { chatModelTasks, modelTimeout } from '../shared/ai-parameters';
import { companyOverrides } from '../shared/company-overrides';
import { ownProcedures } from '../shared/own-procedures';
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
	...ownProcedures({}),
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
