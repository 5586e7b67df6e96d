import { bundledWorkflows } from '../../../../scripts/support/n8n-setup';
import type { Feedback } from '../../../../src/knowledge/feedback/feedback';
import { REPORT_COLUMNS } from '../../../../src/servicedesk/gaps/rows';

type Columns = Record<string, string>;

const FEEDBACK: Record<keyof Feedback | 'rowKey', string> = {
	rowKey: 'string',
	ticketId: 'string',
	organizationId: 'string',
	ticketText: 'string',
	record: 'string',
	helpful: 'boolean',
	at: 'date',
};
const EXPECTED: Record<string, Columns> = { itglue_gap_rows: REPORT_COLUMNS, itglue_feedback: FEEDBACK };

const tables = bundledWorkflows().flatMap(({ file, workflow }) =>
	workflow.nodes
		.filter(({ type, parameters }) => type === 'n8n-nodes-base.dataTable' && parameters.resource === 'table')
		.map(({ parameters }) => {
			const { column } = parameters.columns as { column: Array<{ name: string; type: string }> };
			return { file, table: String(parameters.tableName), columns: Object.fromEntries(column.map(({ name, type }) => [name, type])) };
		}),
);

it('several workflows make the data tables', () => {
	expect(new Set(tables.map(({ file }) => file)).size).toBe(10);
	expect(new Set(tables.map(({ table }) => table))).toEqual(new Set(Object.keys(EXPECTED)));
});

it.each(tables)('$file makes $table with the columns that are stored in it', ({ table, columns }) => {
	expect(columns).toEqual(EXPECTED[table]);
});

it('no table is named like a part of another, as n8n finds tables by parts of their names', () => {
	const names = Object.keys(EXPECTED);
	expect(names.filter((name) => names.some((other) => other !== name && other.includes(name)))).toEqual([]);
	expect(names.map((name) => name.toLowerCase())).toEqual(names);
});
