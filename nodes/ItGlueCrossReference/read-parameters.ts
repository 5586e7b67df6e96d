import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import { integrationTypeOf } from '../../src/psa/read-ticket';
import type { Ticket } from '../../src/psa/ticket';
import { MAX_DEPTH } from '../../src/servicedesk/crossreference/build-picture';
import type { CrossReferenceSettings } from '../../src/servicedesk/crossreference/cross-reference';
import type { RecentTicketSettings } from '../../src/servicedesk/crossreference/recent-tickets';
import { clock } from '../shared/clock';
import { readCompanyOverrides } from '../shared/company-overrides';
import { cancelSignal } from '../shared/context';
import { between } from '../shared/numbers';
import { DEFAULTS } from './defaults';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export type Operation = 'findAssets' | 'ticketPictures' | 'picture';
export type Diagram = 'file' | 'text' | 'none';

export interface NodeSettings {
	settings: CrossReferenceSettings;
	recent: RecentTicketSettings;
	diagram: Diagram;
	freshnessMs: number;
	patienceMs: number;
}

/** The node's settings; `ticket` tells which PSA its company is of, null where a configuration is chosen. */
export function readSettings(context: IExecuteFunctions, itemIndex: number, ticket: Ticket | null): NodeSettings {
	const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	const whole = (value: unknown, fallback: number, least: number, most: number, parameter: string): number =>
		Math.floor(between(value, fallback, least, most, parameter));
	const depth = context.getNodeParameter('depth', itemIndex, DEFAULTS.depth);
	const days = between(options.days, DEFAULTS.days, 1, Number.MAX_SAFE_INTEGER, 'Recent Days');
	const patience = between(options.patienceMinutes, DEFAULTS.patienceMinutes, 0, 60, 'Patience (Minutes)');
	return {
		settings: {
			depth: whole(depth, DEFAULTS.depth, 1, MAX_DEPTH, 'Depth'),
			maxReads: whole(options.maxReads, DEFAULTS.maxReads, 0, 100, 'Maximum Further Requests'),
			perGroup: whole(options.perGroup, DEFAULTS.perGroup, 1, 100, 'Records per Group'),
			maxAssets: whole(options.maxAssets, DEFAULTS.maxAssets, 1, 10, 'Maximum Assets'),
			signal: cancelSignal(context),
			organization: {
				organizationId: null,
				overrides: readCompanyOverrides(options.overrides),
				integrationType: ticket === null ? null : integrationTypeOf(ticket),
			},
		},
		recent: {
			since: new Date(Math.max(0, clock.now() - days * DAY_MS)).toISOString(),
			limit: whole(options.maxTickets, DEFAULTS.maxTickets, 1, 50, 'Maximum Recent Tickets'),
		},
		diagram: (options.diagram ?? 'file') as Diagram,
		freshnessMs: between(options.freshnessMinutes, DEFAULTS.freshnessMinutes, 0, Number.MAX_SAFE_INTEGER, 'Maximum Age of Records (Minutes)') * MINUTE_MS,
		patienceMs: context.getMode() === 'manual' ? 0 : patience * MINUTE_MS,
	};
}

/** @throws InputError for an operation the node does not have, such as n8n's own "Custom API Call" */
export function readOperation(context: IExecuteFunctions, itemIndex: number): Operation {
	const operation = context.getNodeParameter('operation', itemIndex) as string;
	if (operation === 'findAssets' || operation === 'ticketPictures' || operation === 'picture') return operation;
	throw new InputError('This node has no such operation.', 'Choose an operation from the list.', 'Operation');
}
