import type { IDisplayOptions, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import type { TriageSettings } from '../../src/servicedesk/triage';

const CHOICE: INodeProperties = {
		displayName: 'Own Procedures',
		name: 'ownProcedures',
		type: 'options',
		default: 'primary',
		description: "Whether to search your own organization's documentation beside the client's",
		options: [
			{
				name: 'From the Primary Organization',
				value: 'primary',
				description: 'The organization that IT Glue marks as your own',
			},
			{ name: 'From a Chosen Organization', value: 'chosen' },
			{ name: 'None', value: 'none', description: "Search the client's documentation only" },
		],
	};

const ORGANIZATION: INodeProperties = {
		displayName: 'Your Organization',
		name: 'internalOrganization',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'The IT Glue organization that holds the procedures for every client',
		displayOptions: { show: { ownProcedures: ['chosen'] } },
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchOrganizations', searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 2901000000000101',
				validation: [
					{ type: 'regex', properties: { regex: '^\\d+$', errorMessage: 'An IT Glue ID consists of digits' } },
				],
			},
		],
	};

/**
 * Whether the MSP's own procedures count beside the client's documentation, and where they are.
 * @param show conditions under which that is asked for at all
 */
export function ownProcedures(show: NonNullable<IDisplayOptions['show']>): INodeProperties[] {
	const always = Object.keys(show).length === 0;
	return [
		always ? CHOICE : { ...CHOICE, displayOptions: { show } },
		{ ...ORGANIZATION, displayOptions: { show: { ...show, ownProcedures: ['chosen'] } } },
	];
}

/** The organization whose procedures hold for every client, null for none. */
export function internalOrganizationId(context: IExecuteFunctions, itemIndex: number): TriageSettings['internalOrganizationId'] {
	const choice = context.getNodeParameter('ownProcedures', itemIndex);
	if (choice === 'none') return null;
	if (choice === 'primary') return 'primary';
	const id = String(context.getNodeParameter('internalOrganization', itemIndex, '', { extractValue: true })).trim();
	if (/^\d+$/.test(id)) return id;
	throw new InputError(
		id === '' ? 'No organization is chosen.' : `"${id}" is no IT Glue organization ID.`,
		'Choose your own organization, or set Own Procedures to None.',
		'Your Organization',
	);
}
