import { StateFile } from '../shared/state-file';
import type { Records } from './seed';

/** What changes while the simulator runs; the rest comes from the seed. Tokens are not kept: clients get new ones. */
export function stateFile(file: string, records: Records) {
	const snapshot = () => ({
		tickets: records.tickets.dump(),
		actions: records.actions,
		webhooks: records.webhooks,
		notifications: records.notifications.dump(),
	});
	return new StateFile(file, snapshot, (state: ReturnType<typeof snapshot>) => {
		records.tickets.restore(state.tickets);
		records.notifications.restore(state.notifications);
		records.actions = state.actions;
		records.webhooks.push(...state.webhooks);
	});
}
