import { StateFile } from '../shared/state-file';
import type { Records } from './records';
import type { WebhookDelivery } from './webhooks/delivery';

/** What changes while the simulator runs; the rest comes from the seed. */
const CHANGING = [
	'contacts',
	'tickets',
	'notes',
	'additionalItems',
	'webhooks',
	'webhookFields',
	'webhookUdfs',
	'excludedResources',
	'webhookErrors',
] as const;

type Dumps = { [Name in (typeof CHANGING)[number]]: ReturnType<Records[Name]['dump']> };

export function stateFile(file: string, records: Records, delivery: WebhookDelivery) {
	const snapshot = () => ({
		records: Object.fromEntries(CHANGING.map((name) => [name, records[name].dump()])) as unknown as Dumps,
		sequence: delivery.dump(),
	});
	return new StateFile(file, snapshot, (state: ReturnType<typeof snapshot>) => {
		for (const name of CHANGING) records[name].restore(state.records[name] as never);
		delivery.restore(state.sequence);
	});
}
