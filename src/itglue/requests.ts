import { InputError } from '../http/errors';
import type { Query } from './client';
import type { FilterDefinition, ResourceDefinition, Verb, VerbDefinition } from './definition';
import { asText, idList, quoted } from './ids';
import { isSameName, labelOf } from './naming';

export interface BuiltRequest {
	/** Below the base URL. */
	path: string;
	query: Query;
}

export interface ListChoice {
	/** Record the list is under; needed where the resource has no other list. */
	parentId?: string;
	/** Type of that record, where records of several types can be it. */
	parentType?: string;
	/** By IT Glue's name of the filter: `name`, `exclude][id`. Empty values count as absent. */
	filters?: Record<string, unknown>;
	sort?: { by: string; descending?: boolean };
	include?: string[];
}

/** The two sides of a date range; either may be missing. */
export interface DateRange {
	from?: unknown;
	to?: unknown;
}

/**
 * The request for a list. IT Glue ignores filters it does not know and answers with everything, so a filter outside the
 * definition is refused here.
 * @throws InputError
 */
export function listRequest(definition: ResourceDefinition, choice: ListChoice = {}): BuiltRequest {
	const verb = verbOf(definition, 'list');
	return {
		path: collectionPath(definition, verb, choice),
		query: {
			...verb.query,
			...filterQuery(definition, choice.filters ?? {}),
			sort: sortValue(definition, choice.sort),
			include: includeValue(definition, verb, choice.include),
		},
	};
}

/**
 * The request for one record.
 * @param parentId restricts the record to one parent, where the resource has such a path
 * @throws InputError
 */
export function showRequest(
	definition: ResourceDefinition,
	id: string,
	choice: ParentChoice & { include?: string[]; optional?: Record<string, unknown> } = {},
): BuiltRequest {
	const verb = verbOf(definition, 'show');
	const { include, optional = {} } = choice;
	const given = (verb.optional ?? []).map(({ name }) => [name, idList(optional[name], labelOf(name)).join(',') || undefined]);
	return {
		path: `${collectionPath(definition, verb, choice)}/${id}`,
		query: { ...verb.query, ...Object.fromEntries(given), include: includeValue(definition, verb, include) },
	};
}

const DAY_MS = 86_400_000;

/** What a filter is called on screen and in errors. */
export function filterLabel(filter: FilterDefinition): string {
	if (filter.label) return filter.label;
	const label = labelOf(filter.name);
	return filter.kind === 'ids' ? label.replace(/ID$/, 'IDs') : label;
}

/** @throws InputError where IT Glue has no such verb */
export function verbOf(definition: ResourceDefinition, name: Verb): VerbDefinition {
	const verb = definition.verbs[name];
	if (verb) return verb;
	throw new InputError(`IT Glue has no "${name}" for ${definition.plural}.`, 'Choose another operation.');
}

/** The record that something hangs on; its type where records of several types can be it. */
export interface ParentChoice {
	parentId?: string;
	parentType?: string;
}

/**
 * The path of a resource's collection: under the given parent where there is such a path, else the flat one.
 * @throws InputError where it exists only under a parent and none is given
 */
export function collectionPath(
	{ paths, singular, plural }: ResourceDefinition,
	verb: VerbDefinition,
	{ parentId, parentType = '' }: ParentChoice,
): string {
	const { flat, nested } = paths;
	if (nested && parentId && verb.paths.includes('nested')) {
		if (hasSeveralParents({ paths }) && !nested.parents.includes(parentType)) {
			const advice = `Use one of: ${nested.parents.join(', ')}.`;
			throw new InputError(`Records of the type ${quoted(parentType)} have no ${plural}.`, advice, 'Record Type');
		}
		const segment = nested.segments?.[parentType] ?? parentType.replace(/-/g, '_');
		return nested.path.replace(':parent_type', segment).replace(`:${nested.parameter}`, parentId);
	}
	if (flat && verb.paths.includes('flat')) return flat;
	const parent = labelOf(nested?.parameter.replace(/_id$/, '') ?? 'parent');
	throw new InputError(`"${parent}" is empty.`, `Choose the ${parent.toLowerCase()} of the ${singular}.`, parent);
}

/** Whether records of several types can be what a resource hangs on. */
export function hasSeveralParents({ paths }: Pick<ResourceDefinition, 'paths'>): boolean {
	return paths.nested?.path.includes(':parent_type') === true;
}

function filterQuery(definition: ResourceDefinition, given: Record<string, unknown>): Query {
	const known = new Map(definition.filters.map((filter) => [filter.name, filter]));
	const query: Query = {};
	for (const [name, value] of Object.entries(given)) {
		const filter = known.get(name);
		if (!filter) throw unknownFilter(definition, name);
		const text = filterValue(filter, value);
		if (text !== undefined) query[`filter[${name}]`] = text;
	}
	for (const filter of definition.filters) checkFilter(definition, filter, query);
	return query;
}

function checkFilter({ plural }: ResourceDefinition, filter: FilterDefinition, query: Query): void {
	const given = query[`filter[${filter.name}]`] !== undefined;
	const label = filterLabel(filter);
	if (filter.required && !given) {
		const name = label.replace(/ IDs?$/, '');
		throw new InputError(`"${name}" is empty.`, `IT Glue lists ${plural} of one type at a time: choose it.`, name);
	}
	if (!filter.partner || !given || query[`filter[${filter.partner}]`] !== undefined) return;
	const partner = labelOf(filter.partner);
	throw new InputError(`"${label}" was given without "${partner}".`, `Add the filter "${partner}".`, partner);
}

function filterValue(filter: FilterDefinition, value: unknown): string | undefined {
	const label = filterLabel(filter);
	switch (filter.kind) {
		case 'ids':
			return idList(value, label).join(',') || undefined;
		case 'boolean':
			return booleanValue(value, label);
		case 'options':
			return optionValue(filter, value, label);
		case 'date-range':
			return dateRange(filter, (value ?? {}) as DateRange, label);
		case 'number-range':
			return numberRange(value, label);
		default:
			return (Array.isArray(value) ? value.map(asText).filter(Boolean).join(',') : asText(value)) || undefined;
	}
}

function booleanValue(value: unknown, label: string): string | undefined {
	const text = asText(value).toLowerCase();
	if (text === '') return undefined;
	if (['true', 'yes', '1'].includes(text)) return 'true';
	if (['false', 'no', '0'].includes(text)) return 'false';
	throw new InputError(`"${label}" is neither true nor false: ${quoted(text)}.`, 'Enter true or false.', label);
}

function optionValue({ options = [] }: FilterDefinition, value: unknown, label: string): string | undefined {
	const text = asText(value);
	if (text === '') return undefined;
	const option = options.find((known) => known === text) ?? options.find((known) => isSameName(known, text));
	if (option !== undefined) return option;
	throw new InputError(`"${label}" cannot be ${quoted(text)}.`, `Use one of: ${options.join(', ')}.`, label);
}

/** IT Glue's form of a range is `start,end`, with `*` for an open side. */
function dateRange(filter: FilterDefinition, range: DateRange, label: string): string | undefined {
	const from = dateValue(range.from, label);
	const to = dateValue(range.to, label);
	if (!from && !to) return undefined;
	if (from && to && Date.parse(from) > Date.parse(to)) {
		throw new InputError(`"${label}" ends before it starts.`, 'Swap the two dates.', label);
	}
	if (!from && filter.fixedStart) {
		throw new InputError(`"${label}" has no start.`, 'Enter from when: IT Glue does not take an open start.', label);
	}
	const days = from && to ? (Date.parse(to) - Date.parse(from)) / DAY_MS : 0;
	if (filter.maxDays !== undefined && days > filter.maxDays) {
		throw new InputError(`"${label}" is too long.`, `IT Glue takes at most ${filter.maxDays} days at a time.`, label);
	}
	return `${from ?? '*'},${to ?? '*'}`;
}

function dateValue(value: unknown, label: string): string | undefined {
	const text = value instanceof Date ? value.toISOString() : asText(value);
	if (text === '' || text === '*') return undefined;
	if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
	const time = Date.parse(text);
	if (!Number.isNaN(time)) return new Date(time).toISOString();
	throw new InputError(`"${label}" is not a date: ${quoted(text)}.`, 'Enter a date such as 2026-01-31.', label);
}

function numberRange(value: unknown, label: string): string | undefined {
	const text = asText(value).replace(/\s/g, '');
	if (text === '' || /^\d+,\d+$/.test(text)) return text || undefined;
	throw new InputError(`"${label}" is not a range: ${quoted(text)}.`, 'Enter two numbers such as 2,10.', label);
}

function unknownFilter({ plural, filters }: ResourceDefinition, name: string): InputError {
	const labels = filters.map(filterLabel).join(', ');
	return new InputError(
		`IT Glue cannot filter ${plural} by ${quoted(name)}, and would answer with all of them.`,
		labels ? `Filter by one of: ${labels}.` : 'Remove the filter.',
		labelOf(name),
	);
}

function sortValue({ sorts, plural }: ResourceDefinition, sort: ListChoice['sort']): string | undefined {
	if (!sort?.by) return undefined;
	if (sorts.includes(sort.by)) return `${sort.descending ? '-' : ''}${sort.by}`;
	throw new InputError(
		`IT Glue cannot sort ${plural} by ${quoted(sort.by)}.`,
		sorts.length > 0 ? `Sort by one of: ${sorts.join(', ')}.` : 'Remove the sorting.',
		'Sort',
	);
}

function includeValue(
	{ plural }: ResourceDefinition,
	{ includes = [] }: VerbDefinition,
	include: string[] = [],
): string | undefined {
	const wrong = include.find((name) => !includes.includes(name));
	if (wrong === undefined) return include.join(',') || undefined;
	throw new InputError(
		`IT Glue cannot include ${quoted(wrong)} with ${plural}.`,
		includes.length > 0 ? `Include some of: ${includes.join(', ')}.` : 'Remove the inclusion.',
		'Include',
	);
}
