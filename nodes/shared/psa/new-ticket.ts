import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import type { NewTicket } from '../../../src/psa/psa';
import { byName } from '../by-name';
import type { PsaDescriptor } from './descriptor';
import { companyLocator } from './ticket-filters';

const CREATE = { show: { resource: ['ticket'], operation: ['create'] } };
const ONCE = { show: { ...CREATE.show, onlyOnce: [true] } };

/** What `Ticket: Create` asks for: first what this PSA takes no ticket without. */
export function newTicketFields(descriptor: PsaDescriptor): INodeProperties[] {
	const { requires, markerPlace } = descriptor.words.newTicket;
	const fields = optionalFields(descriptor);
	const isRequired = ({ name }: INodeProperties) => (requires as readonly string[]).includes(name);
	return [
		companyLocator(descriptor, { required: true, description: 'The client the ticket is for', displayOptions: CREATE }),
		{
			displayName: 'Title',
			name: 'title',
			type: 'string',
			required: true,
			default: '',
			description: 'What it is about, in a line',
			displayOptions: CREATE,
		},
		{
			displayName: 'Description',
			name: 'description',
			type: 'string',
			typeOptions: { rows: 6 },
			default: '',
			description: 'Plain text or Markdown, at most 8,000 characters; what is longer is shortened. The client may see it.',
			displayOptions: CREATE,
		},
		...fields.filter(isRequired).map((field) => ({ ...field, required: true, displayOptions: CREATE })),
		{
			displayName: 'Only Once',
			name: 'onlyOnce',
			type: 'boolean',
			default: false,
			description: 'Whether to open no second ticket for the client while one with the same marker is open',
			displayOptions: CREATE,
		},
		{
			displayName: 'Marker',
			name: 'marker',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. documentation 4711',
			description: `What the ticket is recognised by, at most 50 characters. It stands ${markerPlace}.`,
			displayOptions: ONCE,
		},
		{
			displayName: 'Count Tickets Closed After',
			name: 'closedSince',
			type: 'dateTime',
			default: '',
			description:
				'A ticket with the marker counts as well where it was closed after this time: what was done since need not be opened again. Only open ones count if empty.',
			displayOptions: ONCE,
		},
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			displayOptions: CREATE,
			options: byName(fields.filter((field) => !isRequired(field))),
		},
	];
}

/** All but company, title and description: a must in some PSAs, or not there at all. */
function optionalFields({ words }: PsaDescriptor): INodeProperties[] {
	const { requires, statusOfBoard } = words.newTicket;
	const fields: INodeProperties[] = [
		choice(`${words.board} Name or ID`, 'board', 'getBoards'),
		choice('Priority Name or ID', 'priority', 'getPriorities'),
		choice('Status Name or ID', 'status', 'getStatuses', statusOfBoard ? ['additionalFields.board'] : undefined),
		{
			displayName: 'Contact',
			name: 'contact',
			type: 'string',
			default: '',
			placeholder: 'e.g. dana@example.com',
			description: 'Who asks for it: the whole name, the e-mail address or the ID in the PSA of a contact of the company',
		},
	];
	if (requires.includes('type')) fields.push(choice('Ticket Type Name or ID', 'type', 'getTicketTypes'));
	if (requires.includes('dueAt')) {
		fields.push({ displayName: 'Due', name: 'dueAt', type: 'dateTime', default: '={{ $now.plus({ days: 7 }).toISO() }}' });
	}
	return fields;
}

function choice(displayName: string, name: string, loadOptionsMethod: string, loadOptionsDependsOn?: string[]): INodeProperties {
	return {
		displayName,
		name,
		type: 'options',
		typeOptions: { loadOptionsMethod, ...(loadOptionsDependsOn && { loadOptionsDependsOn }) },
		default: '',
		description:
			'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	};
}

/** The ticket that the parameters ask for; what is empty is left out. */
export function readNewTicket(context: IExecuteFunctions, itemIndex: number, companyId: string): NewTicket {
	const additional = context.getNodeParameter('additionalFields', itemIndex, {}) as IDataObject;
	const value = (name: string) => String(context.getNodeParameter(name, itemIndex, additional[name] ?? '') ?? '').trim();
	const ticket: NewTicket = { title: value('title'), description: value('description'), companyId };
	for (const name of ['board', 'status', 'priority', 'type', 'contact', 'dueAt'] as const) {
		if (value(name) !== '') ticket[name] = value(name);
	}
	if (context.getNodeParameter('onlyOnce', itemIndex, false) !== true) return ticket;
	return { ...ticket, marker: value('marker'), ...(value('closedSince') !== '' && { closedSince: value('closedSince') }) };
}
