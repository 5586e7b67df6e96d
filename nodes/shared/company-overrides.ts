import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';

/** The table with which an admin maps what neither a PSA link nor a name maps. */
export const companyOverrides: INodeProperties = {
	displayName: 'Company Overrides',
	name: 'overrides',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Override',
	default: {},
	description: 'Companies whose name differs from their IT Glue organization and that no PSA link connects',
	options: [
		{
			displayName: 'Override',
			name: 'override',
			values: [
				{
					displayName: 'Company',
					name: 'company',
					type: 'string',
					default: '',
					placeholder: 'e.g. 250 or Contoso Ltd',
					description: "The company's ID, short name or name in the PSA",
				},
				{
					displayName: 'Organization ID',
					name: 'organizationId',
					type: 'string',
					default: '',
					placeholder: 'e.g. 2901000000000101',
					description: "The number in the organization's IT Glue web address",
				},
			],
		},
	],
};

/**
 * The overrides as company to organization id.
 * @throws InputError where an organization id is no number, naming the company
 */
export function readCompanyOverrides(value: unknown): Record<string, string> {
	const rows = ((value as IDataObject | undefined)?.override ?? []) as IDataObject[];
	const entries = rows
		.map(({ company, organizationId }) => [String(company ?? '').trim(), String(organizationId ?? '').trim()] as const)
		.filter(([company]) => company !== '');
	const wrong = entries.find(([, id]) => !/^\d+$/.test(id));
	if (wrong) {
		throw new InputError(
			`The override for "${wrong[0]}" has no valid organization ID.`,
			"Enter the number in the organization's IT Glue web address.",
			'Company Overrides',
		);
	}
	return Object.fromEntries(entries);
}
