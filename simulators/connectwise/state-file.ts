import { StateFile } from '../shared/state-file';
import type { SigningKeys } from './callbacks/signature';
import type { Records } from './seed';

/** What changes while the simulator runs, signing keys included; the rest comes from the seed. */
export function stateFile(file: string, records: Records, keys: SigningKeys) {
	const snapshot = () => ({
		tickets: records.tickets.dump(),
		notes: records.notes.dump(),
		timeEntries: records.timeEntries.dump(),
		callbacks: records.callbacks.dump(),
		attached: records.attached,
		signingKeys: keys.dump(),
	});
	return new StateFile(file, snapshot, ({ attached, signingKeys, ...tables }: ReturnType<typeof snapshot>) => {
		records.tickets.restore(tables.tickets);
		records.notes.restore(tables.notes);
		records.timeEntries.restore(tables.timeEntries);
		records.callbacks.restore(tables.callbacks);
		records.attached = attached;
		keys.restore(signingKeys);
	});
}
