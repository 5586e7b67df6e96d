import type { IDataObject, IHookFunctions, IPollFunctions, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import type { TicketCallback } from '../../src/psa/connectwise/callbacks';
import type { ConnectWisePsaClient } from '../../src/psa/connectwise/client';
import { processVerifier } from '../../src/psa/connectwise/deliveries';
import type { CwCallback } from '../../src/psa/connectwise/wire';
import type { VerifiedDelivery } from '../../src/psa/delivery';
import type { FeedSettings, TicketEvent } from '../../src/psa/feed';
import { clock } from '../shared/clock';
import { readTicketFilters, texts } from '../shared/psa/ticket-filters';
import { answer, catchUpMs, TicketTrigger } from '../shared/psa/ticket-trigger';

type TriggerContext = IHookFunctions | IPollFunctions | IWebhookFunctions;

export interface TriggerSettings extends FeedSettings {
	webhooks: boolean;
	/** Give tickets again whose execution a restart may have cut off. */
	recover: boolean;
}

/** @throws InputError where no event is chosen */
export function readSettings(context: TriggerContext): TriggerSettings {
	const events = context.getNodeParameter('events', []) as TicketEvent[];
	const options = context.getNodeParameter('options', {}) as IDataObject;
	if (events.length === 0) {
		throw new InputError('No event is chosen', 'Choose at least one event that starts the workflow.', 'Events');
	}
	const { member } = context.getWorkflowStaticData('node');
	return {
		events,
		filter: readTicketFilters(context.getNodeParameter('filters', {}) as IDataObject),
		resolvedStatuses: texts(context.getNodeParameter('resolvedStatuses', '')),
		ownMembers: [...texts(member), ...texts(options.ignoreUpdatesBy)],
		catchUpMs: catchUpMs(options.catchUpHours ?? 72),
		webhooks: context.getNodeParameter('mode', 'webhook') === 'webhook',
		recover: options.recover !== false,
	};
}

export function openTrigger(context: TriggerContext, psa: ConnectWisePsaClient): TicketTrigger {
	const { site, account } = psa.api;
	return new TicketTrigger(context, psa, `${site.web}|${account.companyId}`, readSettings(context));
}

/**
 * The callback this node wants. Its own changes are only kept back where no created tickets are wanted: another workflow
 * may create tickets with the same API member.
 */
export function webhookOf(context: IHookFunctions): TicketCallback {
	const webhookUrl = context.getNodeWebhookUrl('default');
	if (!webhookUrl) throw new InputError('n8n has no address for this webhook', 'Save the workflow and activate it again.');
	return { webhookUrl, selfSuppressed: !readSettings(context).events.includes('created') };
}

/** ConnectWise names the member who wrote the callback: the one our keys belong to, whose updates are our own. */
export function rememberMember(context: IHookFunctions, callback: CwCallback): void {
	const staticData = context.getWorkflowStaticData('node');
	const member = callback._info?.updatedBy;
	if (member && staticData.member !== member) staticData.member = member;
}

/** Checks the signature before anything else; ConnectWise waits 5 seconds for an answer and tries 429 twice more. */
export async function receive(context: IWebhookFunctions, psa: ConnectWisePsaClient): Promise<IWebhookResponseData> {
	const { rawBody } = context.getRequestObject();
	const signature = context.getHeaderData()['x-content-signature'];
	const verification = await processVerifier.verify(
		rawBody,
		typeof signature === 'string' ? signature : undefined,
		psa.api,
		clock,
	);
	switch (verification.verdict) {
		case 'forged':
			return answer(context, 401);
		case 'unknown':
			return answer(context, 429);
		case 'irrelevant':
			return answer(context, 200);
		default:
			return await handle(context, psa, verification.delivery);
	}
}

async function handle(
	context: IWebhookFunctions,
	psa: ConnectWisePsaClient,
	delivery: VerifiedDelivery,
): Promise<IWebhookResponseData> {
	const trigger = openTrigger(context, psa);
	const answered = answer(context, 200);
	if (!concerns(delivery.action, readSettings(context).events)) return answered;
	if (context.getMode() === 'manual') return await trigger.testDelivery(delivery.ticketId);
	if (delivery.messageId !== undefined && !trigger.ledger.firstDelivery(delivery.messageId)) return answered;
	return await trigger.delivered(delivery.ticketId, delivery.member);
}

/** Most deliveries are updates: where only new tickets are wanted, they are not worth a request. */
function concerns(action: string, events: readonly TicketEvent[]): boolean {
	if (action === 'deleted') return false;
	return action === 'added' || events.some((event) => event !== 'created');
}
