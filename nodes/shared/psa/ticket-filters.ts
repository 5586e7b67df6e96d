import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { TicketQuery } from '../../../src/psa/psa';
import { byName } from '../by-name';
import type { PsaDescriptor } from './descriptor';

/** A client, by name or ID. */
export function companyLocator({ words }: PsaDescriptor, more: Partial<INodeProperties> = {}): INodeProperties {
	return {
		displayName: 'Company',
		name: 'company',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description: 'The client whose tickets are meant',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchCompanies', searchable: true },
			},
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: `e.g. ${words.companyIdExample}` },
		],
		...more,
	};
}

/** Board, company and priority, as every place that chooses among tickets offers them. */
export function ticketFilters(descriptor: PsaDescriptor): INodeProperties[] {
	return byName([
		choices(`${descriptor.words.board} Names or IDs`, 'boards', 'getBoards'),
		companyLocator(descriptor),
		choices('Priority Names or IDs', 'priorities', 'getPriorities'),
	]);
}

function choices(displayName: string, name: string, loadOptionsMethod: string): INodeProperties {
	return {
		displayName,
		name,
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod },
		default: [],
		description:
			'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	};
}

/** What was chosen, as a query; a filter left empty does not filter. */
export function readTicketFilters(filters: IDataObject): Pick<TicketQuery, 'boardIds' | 'companyIds' | 'priorities'> {
	return {
		...given('boardIds', texts(filters.boards)),
		...given('companyIds', texts((filters.company as { value?: unknown } | undefined)?.value)),
		...given('priorities', texts(filters.priorities)),
	};
}

/** One value or several, also as a comma-separated text, without blanks and empty ones. */
export function texts(value: unknown): string[] {
	const values = Array.isArray(value) ? value : String(value ?? '').split(',');
	return values.map((entry) => String(entry).trim()).filter((entry) => entry !== '');
}

function given<K extends string>(key: K, values: string[]): { [key in K]?: string[] } {
	return values.length === 0 ? {} : ({ [key]: values } as { [key in K]: string[] });
}
