import type { INodePropertyOptions, INodeType } from 'n8n-workflow';
import type { ResourceDefinition, Verb } from '../../src/itglue/definition';
import { DEFINITIONS } from '../../src/itglue/definitions';
import { fieldName, labelOf } from '../../src/itglue/naming';
import { filterLabel } from '../../src/itglue/requests';
import { NODES } from '../../test/support/node-classes';
import { optionValues, visible } from '../../test/support/surface';
import { LEFT_OUT } from './left-out';

export const RESOURCES_FILE = 'docs/resources.md';

/** The resources of IT Glue with everything the nodes do with them, out of the nodes and definitions themselves. */
export function resourcesText(): string {
	const sections = NODES.flatMap(([, type]) => section(type));
	return [
		'# Resources',
		'',
		'Every resource of IT Glue that the nodes know, with what can be done. Written by `npm run generate` out of the',
		'definitions in `src/itglue/definitions/` and the nodes made of them; a test holds it to be current.',
		'',
		'A filter matches whole values only, unless it says otherwise; several filters must all hold.',
		'',
		...sections,
		'## Left out',
		'',
		'| What | Why |',
		'|---|---|',
		...LEFT_OUT.map(([what, why]) => row([what, why])),
		'',
	].join('\n');
}

function section(type: INodeType): string[] {
	const { displayName, properties } = type.description;
	const resource = properties.find(({ name }) => name === 'resource');
	const known = (resource ? optionValues(resource) : []).map((value) => ({ value: String(value), definition: definitionOf(String(value)) }));
	if (known.length === 0 || known.some(({ definition }) => !definition)) return [];
	return [
		`## ${displayName}`,
		'',
		'| Resource | Operations | Filters | Sort by | Include |',
		'|---|---|---|---|---|',
		...known.map(({ value, definition }) => resourceRow(type, value, definition!)),
		'',
		...known.flatMap(({ definition }) => note(definition!)),
	];
}

function definitionOf(value: string): ResourceDefinition | undefined {
	return DEFINITIONS.find(({ singular }) => fieldName(singular) === value);
}

function resourceRow(type: INodeType, value: string, definition: ResourceDefinition): string {
	const { filters, paths, sorts } = definition;
	const where = [paths.flat, paths.nested?.path].filter(Boolean).map((path) => `\`${path}\``);
	return row([
		[labelOf(definition.singular), ...where].join('<br>'),
		operationsOf(type, value).join(', '),
		filters.filter(({ kind }) => kind !== 'parent').map((filter) => `${filterLabel(filter)}${filter.required ? ' (required)' : ''}`).join(', '),
		sorts.map(labelOf).join(', '),
		includes(definition),
	]);
}

function operationsOf(type: INodeType, resource: string): string[] {
	const operation = visible(type, { resource }).find(({ name }) => name === 'operation');
	return (operation?.options ?? []).map((option) => (option as INodePropertyOptions).name);
}

/** What comes along with lists and single records; the latter alone where it differs. */
function includes({ verbs }: ResourceDefinition): string {
	const of = (verb: Verb) => verbs[verb]?.includes ?? [];
	const both = of('list').filter((name) => of('show').includes(name) || !verbs.show);
	const single = of('show').filter((name) => !both.includes(name));
	const onlyLists = of('list').filter((name) => !both.includes(name));
	const words = (names: string[], where: string) => (names.length > 0 ? [`${names.map(labelOf).join(', ')}${where}`] : []);
	return [...words(both, ''), ...words(single, ' (single records)'), ...words(onlyLists, ' (lists)')].join('; ');
}

function note({ plural, quirks }: ResourceDefinition): string[] {
	return quirks?.note ? [`${labelOf(plural)}: ${quirks.note}`, ''] : [];
}

function row(cells: string[]): string {
	return `| ${cells.map((cell) => cell || '–').join(' | ')} |`;
}
