import type { IDataObject, IDisplayOptions, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { readTicket } from '../../src/psa/read-ticket';
import type { Ticket } from '../../src/psa/ticket';

const FIELDS: INodeProperties[] = [
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: '',
		placeholder: 'e.g. Scanner in reception does not send e-mails',
		description: "The ticket's title or subject",
	},
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		description: 'What the user wrote, as plain text',
	},
	{
		displayName: 'Company Name',
		name: 'companyName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Contoso Ltd',
		description:
			'The client as the ticket names it. It must equal an IT Glue organization name or short name; upper and lower case do not matter.',
	},
	{
		displayName: 'More Ticket Fields',
		name: 'ticketFields',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: [
			{
				displayName: 'Company ID',
				name: 'companyId',
				type: 'string',
				default: '',
				description: "The company's ID in the PSA, with which IT Glue's PSA link is looked up",
			},
			{
				displayName: 'Company Short Name',
				name: 'companyIdentifier',
				type: 'string',
				default: '',
				description: "The PSA's short key of the company, compared with the organization's short name",
			},
			{
				displayName: 'Contact Email',
				name: 'contactEmail',
				type: 'string',
				default: '',
				placeholder: 'e.g. alex@example.com',
				description:
					'Address of the person who reported the ticket. Its domain settles between organizations of the same name; it chooses none on its own.',
			},
			{
				displayName: 'Contact Name',
				name: 'contactName',
				type: 'string',
				default: '',
				description: 'Name of the person who reported the ticket',
			},
			{
				displayName: 'PSA',
				name: 'psa',
				type: 'options',
				default: 'other',
				description: 'Where the company ID comes from',
				options: [
					{ name: 'Autotask PSA', value: 'autotask' },
					{ name: 'ConnectWise PSA', value: 'connectwise' },
					{ name: 'HaloPSA', value: 'halopsa' },
					{ name: 'Other', value: 'other' },
				],
			},
			{
				displayName: 'Ticket ID',
				name: 'id',
				type: 'string',
				default: '',
				description: 'Passed through, so that later nodes know which ticket this was',
			},
		],
	},
];

const SOURCE: INodeProperties = {
	displayName: 'Ticket',
	name: 'ticketSource',
	type: 'options',
	default: 'item',
	description: 'Where the ticket comes from',
	options: [
		{
			name: 'From Input',
			value: 'item',
			description: 'The incoming item is a ticket of a PSA node or PSA trigger of this package',
		},
		{
			name: 'Define Below',
			value: 'fields',
			description: "Map the fields of any other source's ticket, such as an e-mail or a webhook",
		},
	],
};

/**
 * Where a node's ticket comes from: the incoming item, or fields mapped one by one.
 * @param show further conditions under which a ticket is asked for at all
 */
export function ticketSource(show: NonNullable<IDisplayOptions['show']>): INodeProperties[] {
	const always = Object.keys(show).length === 0;
	return [
		always ? SOURCE : { ...SOURCE, displayOptions: { show } },
		...FIELDS.map((field) => ({ ...field, displayOptions: { show: { ...show, ticketSource: ['fields'] } } })),
	];
}

/** The ticket of an item: the item itself, or mapped field by field. */
export function ticketOf(context: IExecuteFunctions, itemIndex: number): Ticket {
	if (context.getNodeParameter('ticketSource', itemIndex) === 'item') {
		return readTicket(context.getInputData()[itemIndex].json);
	}
	const fields = context.getNodeParameter('ticketFields', itemIndex, {}) as IDataObject;
	return readTicket({
		psa: fields.psa,
		id: fields.id,
		title: context.getNodeParameter('title', itemIndex),
		description: context.getNodeParameter('description', itemIndex),
		company: {
			id: fields.companyId,
			identifier: fields.companyIdentifier,
			name: context.getNodeParameter('companyName', itemIndex),
		},
		contact: { name: fields.contactName, email: fields.contactEmail },
	});
}
