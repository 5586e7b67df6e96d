import type { INodeProperties } from 'n8n-workflow';
import { byName } from '../by-name';
import { LIMIT, RETURN_ALL } from '../resource/parameters';
import type { PsaDescriptor } from './descriptor';
import { psaMenus } from './menus';
import { newTicketFields } from './new-ticket';
import { companyLocator, ticketFilters } from './ticket-filters';

/** How far back the recent tickets of a device or a client go, in days. */
export const RECENT_DAYS = 90;

/** The parameters of a PSA's node, in the PSA's own words. */
export function psaProperties(descriptor: PsaDescriptor): INodeProperties[] {
	return [
		...psaMenus(descriptor),
		...subjectFields(descriptor),
		...newTicketFields(descriptor),
		...listFields(),
		...ticketFields(descriptor),
		...noteFields(),
	];
}

function ticketFields(descriptor: PsaDescriptor): INodeProperties[] {
	const { words } = descriptor;
	return [
		{
			displayName: 'Include Notes',
			name: 'includeNotes',
			type: 'boolean',
			default: false,
			description: 'Whether to add all notes of the ticket, private ones included',
			displayOptions: show('ticket', 'get'),
		},
		{
			displayName: 'Order',
			name: 'order',
			type: 'options',
			options: [
				{ name: 'Newest Change First', value: 'newest-update' },
				{ name: 'Oldest Change First', value: 'oldest-update' },
				{ name: 'Oldest Ticket First', value: 'oldest-created' },
			],
			default: 'newest-update',
			displayOptions: show('ticket', 'getAll'),
		},
		...(words.briefLists === undefined ? [] : [detailsField(words.briefLists)]),
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			displayOptions: show('ticket', 'getAll'),
			options: byName([
				...ticketFilters(descriptor),
				{ displayName: 'Created After', name: 'createdAfter', type: 'dateTime', default: '' },
				{
					displayName: 'State',
					name: 'state',
					type: 'options',
					options: [
						{ name: 'Closed', value: 'closed' },
						{ name: 'Open', value: 'open' },
					],
					default: 'open',
				},
				{ displayName: 'Updated After', name: 'updatedAfter', type: 'dateTime', default: '' },
			]),
		},
	];
}

function detailsField(reason: string): INodeProperties {
	return {
		displayName: 'Read Description and Devices',
		name: 'details',
		type: 'boolean',
		default: false,
		description: `Whether to read each ticket as Get does. ${reason}.`,
		displayOptions: show('ticket', 'getAll', 'getRecentForAsset', 'getRecentForCompany'),
	};
}

function noteFields(): INodeProperties[] {
	return [
		{
			displayName:
				'The client will see this note. Nothing is written unless <b>The Client May See This Note</b> is on. Never send what Triage found this way: it is internal documentation.',
			name: 'publicNotice',
			type: 'notice',
			default: '',
			displayOptions: show('note', 'addPublic'),
		},
		{
			displayName: 'Note',
			name: 'text',
			type: 'string',
			typeOptions: { rows: 6 },
			required: true,
			default: '',
			description: 'Plain text or Markdown, at most 8,000 characters; what is longer is shortened',
			displayOptions: show('note', 'addPrivate', 'addPublic'),
		},
		{
			displayName: 'The Client May See This Note',
			name: 'clientMaySee',
			type: 'boolean',
			default: false,
			description: 'Whether you really want the client to read this note. Nothing is written unless this is on.',
			displayOptions: show('note', 'addPublic'),
		},
		{
			displayName: 'Only Once',
			name: 'onlyOnce',
			type: 'boolean',
			default: true,
			description:
				'Whether to leave the ticket as it is where a private note with the same marker stands on it already. The marker is written as the last line of the note.',
			displayOptions: show('note', 'addPrivate'),
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
}

/** What the operation is about: a ticket, a client, a device. */
function subjectFields(descriptor: PsaDescriptor): INodeProperties[] {
	const { words } = descriptor;
	const company = (more: Partial<INodeProperties>) => companyLocator(descriptor, more);
	const chosen = { required: true, description: 'The client that is meant' };
	return [
		{
			...idField('Ticket ID', 'ticketId', words.ticketIdExample, 'Number of the ticket'),
			displayOptions: {
				show: { resource: ['ticket', 'note'], operation: ['get', 'addPrivate', 'addPublic', 'getNotes'] },
			},
		},
		company({ ...chosen, displayOptions: show('company', 'get') }),
		company({ ...chosen, displayOptions: show('ticket', 'getRecentForCompany') }),
		{
			...idField(`${words.asset} ID`, 'assetId', words.assetIdExample, 'Number of the device, as tickets carry it'),
			displayOptions: show('ticket', 'getRecentForAsset'),
		},
		{
			...idField(`${words.asset} ID`, 'assetId', words.assetIdExample, 'Number of the device, as tickets carry it'),
			displayOptions: show('asset', 'get'),
		},
		company({ description: 'The client whose devices are meant; of all clients if empty', displayOptions: show('asset', 'getAll') }),
		{
			displayName: 'Search',
			name: 'search',
			type: 'string',
			default: '',
			description: 'Part of the name or of the short key; all companies if empty',
			displayOptions: show('company', 'getAll'),
		},
		{
			displayName: 'Search',
			name: 'search',
			type: 'string',
			default: '',
			description: 'The exact name, serial number or tag; all devices if empty',
			displayOptions: show('asset', 'getAll'),
		},
	];
}

function listFields(): INodeProperties[] {
	const many = { resource: ['ticket', 'company', 'asset'], operation: ['getAll'] };
	return [
		{
			displayName: 'Changed Within (Days)',
			name: 'days',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: RECENT_DAYS,
			description: 'How many days back a ticket may have changed last',
			displayOptions: show('ticket', 'getRecentForAsset', 'getRecentForCompany'),
		},
		{ ...RETURN_ALL, displayOptions: { show: many } },
		{ ...LIMIT, displayOptions: { show: { ...many, returnAll: [false] } } },
		{ ...LIMIT, displayOptions: show('ticket', 'getRecentForAsset', 'getRecentForCompany') },
	];
}

function idField(displayName: string, name: string, example: string, description: string): INodeProperties {
	return { displayName, name, type: 'string', required: true, default: '', placeholder: `e.g. ${example}`, description };
}

function show(resource: string, ...operation: string[]): INodeProperties['displayOptions'] {
	return { show: { resource: [resource], operation } };
}
