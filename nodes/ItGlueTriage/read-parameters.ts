import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { TicketProfiles } from '../../src/knowledge/feedback/profile';
import type { KnowledgeScope } from '../../src/knowledge/scope';
import type { ResolvedTickets } from '../../src/servicedesk/resolved-tickets';
import type { FeedbackSender } from '../../src/servicedesk/gaps/feedback-link';
import type { TriageSettings } from '../../src/servicedesk/triage';
import { readCompanyOverrides } from '../shared/company-overrides';
import { feedbackSender } from '../shared/feedback';
import { internalOrganizationId } from '../shared/own-procedures';
import { readNumber } from './number-options';

const MINUTE_MS = 60_000;

type Settings = Omit<TriageSettings, 'integrationType'>;

/** The node's options; `freshnessMs` and `patienceMs` in milliseconds. */
export function triageSettings(
	context: IExecuteFunctions,
	itemIndex: number,
): Settings & { freshnessMs: number; patienceMs: number } {
	const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	return {
		organizationId: null,
		internalOrganizationId: internalOrganizationId(context, itemIndex),
		overrides: readCompanyOverrides(options.overrides),
		maxMatches: Math.floor(readNumber(options, 'maxMatches')),
		threshold: readNumber(options, 'minimumConfidence'),
		freshnessMs: readNumber(options, 'freshnessMinutes') * MINUTE_MS,
		patienceMs: context.getMode() === 'manual' ? 0 : readNumber(options, 'patienceMinutes') * MINUTE_MS,
	};
}

/** What earlier tickets taught, with the memory of them that all executions share. */
export function resolvedTickets(context: IExecuteFunctions, itemIndex: number, scope: KnowledgeScope): ResolvedTickets | undefined {
	const { resolvedTickets: rows } = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	if (rows === undefined || rows === null || rows === '' || rows === '[]') return undefined;
	return { rows, profiles: scope.shared('ticket-profiles', () => new TicketProfiles()) };
}

/** Where the note's question leads, unless nothing is to be asked. */
export async function feedbackOf(context: IExecuteFunctions, itemIndex: number): Promise<FeedbackSender | undefined> {
	return context.getNodeParameter('askFeedback', itemIndex, false) === true ? await feedbackSender(context, itemIndex) : undefined;
}
