import type { Notification, Webhook } from '../../simulators/halopsa/model';
import { haloPsaBench, type HaloPsaBench } from './halopsa-simulator';
import { AT_LEISURE, startLoopback, type Loopback, type SeenRequest } from './loopback';

/** What HaloPSA sends about an event. */
export interface DeliveredEvent {
	webhook_id: string;
	notification_id: number;
	event: string;
	message: string;
	object_id: number;
	agent_id: number;
	timestamp: string;
	ticket?: Record<string, unknown>;
	client?: { name: string } | null;
}

export const bodyOf = (request: SeenRequest) => JSON.parse(request.body) as DeliveredEvent;
export const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** A bench with a receiver and the usual ways to register it, anew for each test. */
export function haloPsaWebhookBench(clock: { now(): number; sleep(ms: number): Promise<unknown> }) {
	const held = {} as { bench: HaloPsaBench; receiver: Loopback };
	beforeEach(async () => {
		held.bench = await haloPsaBench({ clock, webhookTimeoutMs: AT_LEISURE });
		held.receiver = await startLoopback();
	});
	afterEach(async () => {
		await held.bench.close();
		await held.receiver.close();
	});
	const makeWebhook = async (fields: Record<string, unknown> = {}) =>
		await held.bench.api.post<Webhook>('/Webhook', [
			{ name: 'n8n', url: `${held.receiver.url}/hook/s3cr3t`, type: 0, method: 0, active: true, ...fields },
		]);
	const subscribe = async (webhook_id: string, eventno: number | string, fields: Record<string, unknown> = {}) =>
		await held.bench.api.post<Notification>('/Notification', [
			{
				webhook_id,
				type: -2,
				delivery_method: 6,
				eventno,
				filter_type: 2,
				conditions: [],
				emailtemplate_id: 32,
				agent_id: 0,
				...fields,
			},
		]);
	/** A webhook that hears of these events. */
	const register = async (events: number[], fields: Record<string, unknown> = {}) => {
		const { data } = await makeWebhook(fields);
		for (const eventno of events) await subscribe(data.id, String(eventno));
		return data;
	};
	const newTicket = (fields = {}) => held.bench.sim.createTicket({ summary: 'FS01 is full', companyId: 14, ...fields });
	const settled = async () => await held.bench.sim.settled();
	return { held, makeWebhook, subscribe, register, newTicket, settled };
}
