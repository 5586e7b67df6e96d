import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { DEFAULT_TRIAGE_SETTINGS } from '../../src/servicedesk/triage';
import { between } from '../shared/numbers';

interface NumberOption {
	displayName: string;
	default: number;
	least: number;
	most?: number;
	precision?: number;
	description: string;
}

/** The options that are numbers: what the node offers and what it accepts. */
const NUMBER_OPTIONS = {
	freshnessMinutes: {
		displayName: 'Maximum Age of Records (Minutes)',
		default: 5,
		least: 0,
		description: 'For how long documentation read earlier counts as current. 0 asks IT Glue on every ticket.',
	},
	maxMatches: {
		displayName: 'Maximum Matches',
		default: DEFAULT_TRIAGE_SETTINGS.maxMatches,
		least: 1,
		most: 20,
		description: 'How many records to return at most',
	},
	minimumConfidence: {
		displayName: 'Minimum Confidence',
		default: DEFAULT_TRIAGE_SETTINGS.threshold,
		least: 0,
		most: 1,
		precision: 2,
		description: 'Below it a ticket counts as not documented and leaves through Needs Attention. From 0 to 1.',
	},
	patienceMinutes: {
		displayName: 'Patience (Minutes)',
		default: 2,
		least: 0,
		most: 60,
		description: 'For how long a ticket of a running workflow waits for an IT Glue that does not answer. Manual runs try once.',
	},
} satisfies Record<string, NumberOption>;

type NumberOptionName = keyof typeof NUMBER_OPTIONS;

function parameter([name, option]: [string, NumberOption]): INodeProperties {
	const { displayName, default: fallback, least, most, precision, description } = option;
	const bounds = { minValue: least, ...(most !== undefined && { maxValue: most }) };
	return {
		displayName,
		name,
		type: 'number',
		typeOptions: { ...bounds, ...(precision !== undefined && { numberPrecision: precision }) },
		default: fallback,
		description,
	};
}

export const numberOptions: INodeProperties[] = Object.entries<NumberOption>(NUMBER_OPTIONS).map(parameter);

/**
 * One of them as it was set, or its default.
 * @throws InputError where it is no number within its bounds, which an expression can give
 */
export function readNumber(options: IDataObject, name: NumberOptionName): number {
	const { displayName, default: fallback, least, most = Number.MAX_SAFE_INTEGER }: NumberOption = NUMBER_OPTIONS[name];
	return between(options[name], fallback, least, most, displayName);
}
