import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { withArticle } from '../../../src/itglue/naming';
import { byName } from '../by-name';
import type { PsaDescriptor } from './descriptor';

interface ResourceMenu {
	name: string;
	value: string;
	operations: INodePropertyOptions[];
	default: string;
}

/** The menus of a PSA's node: resources, and the operations of each. */
export function psaMenus(descriptor: PsaDescriptor): INodeProperties[] {
	const menus = byName(resourceMenus(descriptor));
	return [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: menus.map(({ name, value }) => ({ name, value })),
			default: 'ticket',
		},
		...menus.map(operationMenu),
	];
}

function operationMenu({ value, operations, default: first }: ResourceMenu): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [value] } },
		options: byName(operations),
		default: first,
	};
}

function resourceMenus({ label, words }: PsaDescriptor): ResourceMenu[] {
	const asset = words.asset.toLowerCase();
	const board = words.board.toLowerCase();
	return [
		{
			name: 'Ticket',
			value: 'ticket',
			default: 'get',
			operations: [
				{
					name: 'Create',
					value: 'create',
					action: 'Create a ticket',
					description: words.newTicket.description,
				},
				{
					name: 'Get',
					value: 'get',
					action: 'Get a ticket with its description and devices',
					description: 'Read one ticket, with its description, resolution and devices',
				},
				{
					name: 'Get Many',
					value: 'getAll',
					action: 'Get many tickets',
					description: `List tickets by ${board}, client, priority, state or time`,
				},
				{
					name: `Get Recent for ${words.asset}`,
					value: 'getRecentForAsset',
					action: `Get recent tickets of ${withArticle(asset)}`,
					description: `List the last tickets ${withArticle(asset)} is linked to, the last changed first`,
				},
				{
					name: 'Get Recent for Company',
					value: 'getRecentForCompany',
					action: 'Get recent tickets of a company',
					description: 'List the last tickets of a client, the last changed first',
				},
			],
		},
		{
			name: 'Note',
			value: 'note',
			default: 'addPrivate',
			operations: [
				{
					name: 'Add Private',
					value: 'addPrivate',
					action: 'Add a private note to a ticket that its client never sees',
					description: words.privateNote,
				},
				{
					name: 'Add Public',
					value: 'addPublic',
					action: 'Add a note to a ticket that its client sees',
					description: words.publicNote,
				},
				{
					name: 'Get Many',
					value: 'getNotes',
					action: 'Get many notes of a ticket',
					description: 'List the notes of a ticket, oldest first',
				},
			],
		},
		{
			name: 'Company',
			value: 'company',
			default: 'get',
			operations: [
				{ name: 'Get', value: 'get', action: 'Get a company', description: `Read one client of ${label}` },
				{ name: 'Get Many', value: 'getAll', action: 'Get many companies', description: `List the clients of ${label} that are in use` },
			],
		},
		{
			name: words.asset,
			value: 'asset',
			default: 'get',
			operations: [
				{ name: 'Get', value: 'get', action: `Get ${withArticle(asset)}`, description: 'Read one device' },
				{
					name: 'Get Many',
					value: 'getAll',
					action: `Get many ${asset}s`,
					description: 'List devices by client, name, serial number or tag',
				},
			],
		},
	];
}
