import type { IDataObject, INodeExecutionData, IPollFunctions, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { isServiceError } from '../../../src/http/errors';
import type { VerifiedDelivery } from '../../../src/psa/delivery';
import { type FeedSettings, TicketFeed, type TicketNews } from '../../../src/psa/feed';
import { LedgerRegistry, type LedgerState, type TicketLedger } from '../../../src/psa/ledger';
import type { Psa } from '../../../src/psa/psa';
import { type UnansweredSettings, UnansweredTickets } from '../../../src/psa/unanswered';
import { clock } from '../clock';
import type { NodeContext } from '../context';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** While deliveries keep coming, how often one of them also looks for others that did not come. */
const SWEEP_EVERY_MS = 60_000;

/** How long the delivered ticket, and what the look has found, may wait for the rest of it: the next delivery goes on there. */
const SWEEP_BUDGET_MS = 10_000;

/** Without a budget from n8n; a poll has to be over well before the ones after it pile up. */
const POLL_BUDGET_MS = 240_000;

/** Webhook processors share no memory with the main process, but deliveries to one process overlap. */
const ledgers = new LedgerRegistry();

/** Tickets of test deliveries: n8n runs a node that can poll once more when the editor tests it. */
const samples = new Map<string, TicketNews>();

/** A ticket trigger of any PSA: n8n's static data and this process's ledger around a feed. */
export class TicketTrigger {
	readonly ledger: TicketLedger;
	private readonly feed: TicketFeed;
	private readonly unanswered: UnansweredTickets;
	private readonly name: string;
	private readonly staticData: IDataObject;

	/** @param account names the PSA account, so that another one starts afresh */
	constructor(
		private readonly context: NodeContext,
		psa: Psa,
		account: string,
		settings: FeedSettings & UnansweredSettings,
	) {
		this.name = `${context.getWorkflow().id}/${context.getNode().id}`;
		this.staticData = context.getWorkflowStaticData('node');
		this.ledger = ledgers.get(this.name, account);
		this.ledger.absorb((this.staticData.ledger ?? {}) as LedgerState);
		const deps = { psa, ledger: this.ledger, clock };
		this.feed = new TicketFeed(deps, settings);
		this.unanswered = new UnansweredTickets(deps, settings);
	}

	/** From now on tickets are news. */
	async begin(): Promise<void> {
		await this.feed.begin();
		this.save();
	}

	/**
	 * What n8n's clock asks for. With webhooks it fills the gaps: what happened while this was off, and deliveries that got
	 * lost. The latter only where deliveries come to this process: others' would be taken for lost ones. Tickets left without
	 * a note are found wherever deliveries go, because they are looked for in the PSA.
	 */
	async poll(webhooks: boolean, recover: boolean): Promise<INodeExecutionData[][] | null> {
		const { ledger, feed, unanswered } = this;
		const until = clock.now() + Math.min(POLL_BUDGET_MS, 0.8 * this.pollBudgetMs());
		if (webhooks && ledger.sweptAt > -Infinity && !ledger.hearsDeliveries) return this.items(await unanswered.followUp(until));
		try {
			if (!recover) ledger.recovered = true;
			const cutOff = await unanswered.recover();
			const missed = await after(cutOff, async () => await feed.sweep(until));
			return this.items(await after(missed, async () => await unanswered.followUp(until)));
		} finally {
			this.save();
		}
	}

	/** What verified deliveries about tickets lead to. The PSA has its answer by now and does not wait. */
	async delivered(deliveries: readonly VerifiedDelivery[]): Promise<IWebhookResponseData> {
		const { ledger } = this;
		ledger.hearsDeliveries = true;
		const news: TicketNews[] = [];
		try {
			for (const delivery of deliveries) news.push(...(await this.lookAt(delivery)));
			news.push(...(await this.sweepIfDue()));
		} catch {
			// What a sweep does not reach now, the next poll does; its failure n8n does record.
		} finally {
			this.save();
		}
		const items = this.items(news);
		return { noWebhookResponse: true, ...(items && { workflowData: items }) };
	}

	/** One of the deliveries of a burst is enough to look for others. */
	private async sweepIfDue(): Promise<TicketNews[]> {
		const { ledger } = this;
		if (ledger.sweeping || clock.now() - ledger.sweptAt <= SWEEP_EVERY_MS) return [];
		ledger.sweeping = true;
		try {
			return await this.feed.sweep(clock.now() + SWEEP_BUDGET_MS);
		} finally {
			ledger.sweeping = false;
		}
	}

	private async lookAt({ ticketId, member }: VerifiedDelivery): Promise<TicketNews[]> {
		try {
			return await this.feed.look([ticketId], member);
		} catch {
			// Nobody is left to tell: the ticket is looked at again at the next poll.
			this.ledger.postpone(ticketId);
			return [];
		}
	}

	/** Test runs of the editor: one ticket, nothing remembered. */
	async testDelivery(ticketId: string): Promise<IWebhookResponseData> {
		const sample = await this.feed.sample(ticketId);
		if (!sample) return { noWebhookResponse: true };
		samples.set(this.name, sample);
		return { noWebhookResponse: true, workflowData: this.items([sample])! };
	}

	/** @returns `null` where the PSA has no ticket that fits */
	async sample(): Promise<INodeExecutionData[][] | null> {
		const sample = samples.get(this.name) ?? (await this.feed.sample());
		samples.delete(this.name);
		return sample ? this.items([sample]) : null;
	}

	save(): void {
		const state = this.ledger.toState();
		if (JSON.stringify(this.staticData.ledger) !== JSON.stringify(state)) this.staticData.ledger = state as IDataObject;
	}

	private pollBudgetMs(): number {
		const { getPollBudgetMs } = this.context as Partial<Pick<IPollFunctions, 'getPollBudgetMs'>>;
		return getPollBudgetMs?.call(this.context) ?? POLL_BUDGET_MS;
	}

	private items(news: TicketNews[]): INodeExecutionData[][] | null {
		if (news.length === 0) return null;
		return [news.map(({ event, ticket }) => ({ json: { event, ...ticket } as IDataObject }))];
	}
}

/** What was found already goes out even if the PSA fails now: it is forgotten once taken. */
async function after(found: TicketNews[], work: () => Promise<TicketNews[]>): Promise<TicketNews[]> {
	try {
		return [...found, ...(await work())];
	} catch (error) {
		return found.length > 0 && isServiceError(error) ? found : await Promise.reject(error);
	}
}

/** @param hours how far back to look after this was off */
export function catchUpMs(hours: unknown): number {
	const number = Number(hours);
	return Number.isFinite(number) && number >= 0 ? number * HOUR_MS : 72 * HOUR_MS;
}

/** @param minutes how old a ticket without a note of ours is when it is given again; nothing or 0 for never */
export function followUpMs(minutes: unknown): number {
	const number = Number(minutes ?? 0);
	return Number.isFinite(number) && number > 0 ? number * MINUTE_MS : 0;
}

/** Answers the PSA; n8n is told to send nothing more. */
export function answer(context: IWebhookFunctions, status: number): IWebhookResponseData {
	context.getResponseObject().status(status).end();
	return { noWebhookResponse: true };
}
