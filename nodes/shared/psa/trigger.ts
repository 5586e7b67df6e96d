import {
	type IDataObject,
	type IHookFunctions,
	type INodeExecutionData,
	type IPollFunctions,
	type IWebhookDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
	NodeOperationError,
} from 'n8n-workflow';
import { InputError } from '../../../src/http/errors';
import type { VerifiedDelivery } from '../../../src/psa/delivery';
import type { FeedSettings, TicketEvent } from '../../../src/psa/feed';
import type { PsaDesk } from '../../../src/psa/psa';
import type { UnansweredSettings } from '../../../src/psa/unanswered';
import { clock } from '../clock';
import type { NodeContext } from '../context';
import { toNodeError } from '../errors';
import type { PsaAccess, PsaTriggerDescriptor, StandingWebhook, WantedWebhook } from './descriptor';
import { readTicketFilters, texts } from './ticket-filters';
import { answer, catchUpMs, followUpMs, TicketTrigger } from './ticket-trigger';

/** How often a poll makes sure that the webhook stands: PSAs switch off one whose deliveries failed for a while. */
const CHECK_EVERY_MS = 600_000;

type TriggerContext = IHookFunctions | IPollFunctions | IWebhookFunctions;

interface TriggerSettings extends FeedSettings, UnansweredSettings {
	webhooks: boolean;
	/** Give tickets again whose execution a restart may have cut off. */
	recover: boolean;
}

/** What n8n registers for a PSA's trigger. */
export const TICKET_WEBHOOKS: IWebhookDescription[] = [
	{
		name: 'default',
		// No method, no webhook: n8n then registers nothing.
		httpMethod: '={{$parameter["mode"] === "polling" ? "" : "POST"}}',
		responseMode: 'onReceived',
		path: 'webhook',
		ndvHideUrl: '={{$parameter["mode"] === "polling"}}',
	},
];

/** Everything of a PSA's trigger but its description. n8n registers webhooks, polls, or does both, whichever a node has. */
export function psaTrigger<P extends PsaDesk>(descriptor: PsaTriggerDescriptor<P>) {
	return {
		webhookMethods: {
			default: {
				async checkExists(this: IHookFunctions): Promise<boolean> {
					return await failing(this, async () => {
						const run = await open(this, descriptor);
						return await run.webhookStands(wantedBy(this, run.access));
					});
				},
				async create(this: IHookFunctions): Promise<boolean> {
					return await failing(this, async () => await (await open(this, descriptor)).register());
				},
				async delete(this: IHookFunctions): Promise<boolean> {
					return await failing(this, async () => {
						const access = await descriptor.open(this);
						await descriptor.removeWebhook(access, wantedBy(this, access));
						return true;
					});
				},
			},
		},
		async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
			return await failing(this, async () => await receive(this, descriptor));
		},
		async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
			const manual = this.getMode() === 'manual';
			const items = await failing(this, async () => {
				const run = await open(this, descriptor);
				return manual ? await run.trigger.sample() : await run.poll();
			});
			if (!manual || items !== null) return items;
			throw new NodeOperationError(this.getNode(), `${descriptor.label} has no ticket that fits`, {
				description: 'Create a ticket, or choose fewer filters, then test again.',
			});
		},
	};
}

/** One call of a trigger: its account, its settings and what it remembers. */
class TriggerRun<P extends PsaDesk> {
	readonly settings: TriggerSettings;
	readonly trigger: TicketTrigger;
	private readonly staticData: IDataObject;

	constructor(
		private readonly context: TriggerContext,
		private readonly descriptor: PsaTriggerDescriptor<P>,
		readonly access: PsaAccess<P>,
	) {
		this.settings = readSettings(context);
		this.trigger = new TicketTrigger(context, access.psa, access.account, this.settings);
		this.staticData = context.getWorkflowStaticData('node');
	}

	async webhookStands(wanted: WantedWebhook): Promise<boolean> {
		const standing = await this.descriptor.findWebhook(this.access, wanted);
		if (standing) this.remember(wanted, standing);
		return standing !== undefined;
	}

	async register(): Promise<true> {
		await this.ensure(wantedBy(this.context as IHookFunctions, this.access));
		await this.trigger.begin();
		return true;
	}

	/** A webhook that cannot be put right fails the poll, so that somebody learns of it, but keeps no ticket back. */
	async poll(): Promise<INodeExecutionData[][] | null> {
		const { webhooks, recover } = this.settings;
		const items = await this.trigger.poll(webhooks, recover);
		try {
			if (webhooks) await this.heal();
		} catch (error) {
			return items ?? (await Promise.reject(error));
		}
		return items;
	}

	/**
	 * Without n8n's address for the webhook, which only its life cycle learns, there is nothing to look for. Where it did not
	 * stand, the next poll goes through what changed meanwhile.
	 */
	private async heal(): Promise<void> {
		const { webhookUrl } = this.staticData;
		const { ledger } = this.trigger;
		if (typeof webhookUrl !== 'string' || clock.now() - ledger.webhookCheckedAt < CHECK_EVERY_MS) return;
		const wanted = wantedAt(webhookUrl, this.context, this.access);
		if (await this.webhookStands(wanted)) return;
		await this.ensure(wanted);
		ledger.sweptAt = -Infinity;
	}

	private async ensure(wanted: WantedWebhook): Promise<void> {
		this.remember(wanted, await this.descriptor.ensureWebhook(this.access, wanted));
	}

	private remember({ url }: WantedWebhook, { ownMember }: StandingWebhook): void {
		this.trigger.ledger.webhookCheckedAt = clock.now();
		if (ownMember && this.staticData.member !== ownMember) this.staticData.member = ownMember;
		if (this.staticData.webhookUrl !== url) this.staticData.webhookUrl = url;
	}
}

async function open<P extends PsaDesk>(
	context: TriggerContext,
	descriptor: PsaTriggerDescriptor<P>,
): Promise<TriggerRun<P>> {
	return new TriggerRun(context, descriptor, await descriptor.open(context));
}

/** The PSA's answer decides before anything else is looked at; it waits seconds for ours, and some try a 429 again. */
async function receive<P extends PsaDesk>(
	context: IWebhookFunctions,
	descriptor: PsaTriggerDescriptor<P>,
): Promise<IWebhookResponseData> {
	const access = await descriptor.open(context);
	const { rawBody } = context.getRequestObject();
	const secret = access.webhookSecret(webhookName(context));
	const verification = await descriptor.verify(access, { rawBody, headers: { ...context.getHeaderData() } }, secret);
	switch (verification.verdict) {
		case 'forged':
			// Or the secret was changed: the next poll looks after the webhook.
			new TriggerRun(context, descriptor, access).trigger.ledger.webhookCheckedAt = -Infinity;
			return answer(context, 401);
		case 'unknown':
			return answer(context, 429);
		case 'irrelevant':
			return answer(context, 200);
		default:
			return await handle(new TriggerRun(context, descriptor, access), context, [
				verification.delivery,
				...(verification.more ?? []),
			]);
	}
}

async function handle<P extends PsaDesk>(
	{ settings, trigger }: TriggerRun<P>,
	context: IWebhookFunctions,
	deliveries: VerifiedDelivery[],
): Promise<IWebhookResponseData> {
	const answered = answer(context, 200);
	const relevant = deliveries.filter(({ action }) => concerns(action, settings.events));
	if (relevant.length === 0) return answered;
	if (context.getMode() === 'manual') return await trigger.testDelivery(relevant[0].ticketId);
	const fresh = relevant.filter(({ messageId }) => messageId === undefined || trigger.ledger.firstDelivery(messageId));
	return fresh.length === 0 ? answered : await trigger.delivered(fresh);
}

/** Most deliveries are updates: where only new tickets are wanted, they are not worth a request. */
function concerns(action: VerifiedDelivery['action'], events: readonly TicketEvent[]): boolean {
	if (action === 'deleted') return false;
	return action !== 'updated' || events.some((event) => event !== 'created');
}

function wantedBy<P extends PsaDesk>(context: IHookFunctions, access: PsaAccess<P>): WantedWebhook {
	const url = context.getNodeWebhookUrl('default');
	if (!url) throw new InputError('n8n has no address for this webhook', 'Save the workflow and activate it again.');
	return wantedAt(url, context, access);
}

function wantedAt<P extends PsaDesk>(url: string, context: TriggerContext, access: PsaAccess<P>): WantedWebhook {
	return { url, secret: access.webhookSecret(webhookName(context)), events: readSettings(context).events };
}

/** The same in every process of n8n, for the test webhook as for the real one. */
function webhookName(context: NodeContext): string {
	return `${context.getWorkflow().id}/${context.getNode().id}`;
}

/** @throws InputError where no event is chosen */
function readSettings(context: TriggerContext): TriggerSettings {
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
		followUpMs: followUpMs(options.followUpMinutes),
		webhooks: context.getNodeParameter('mode', 'webhook') === 'webhook',
		recover: options.recover !== false,
	};
}

async function failing<T>(context: TriggerContext, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw toNodeError(error, { node: context.getNode() });
	}
}
