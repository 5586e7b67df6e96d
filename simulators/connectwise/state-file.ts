import { fs } from '../shared/platform';
import type { SigningKeys } from './callbacks/signature';
import type { Records } from './seed';

/** What changes while the simulator runs; the rest comes from the seed. */
const TABLES = ['tickets', 'notes', 'timeEntries', 'callbacks'] as const;

/** Keeps the changing records in a file, so that a killed simulator comes back with its tickets. */
export class StateFile {
	constructor(
		private readonly file: string,
		private readonly records: Records,
		private readonly keys: SigningKeys,
	) {}

	/** Takes over what the file holds, if it is there. */
	load(): void {
		if (!fs.existsSync(this.file)) return;
		const state = JSON.parse(fs.readFileSync(this.file, 'utf8')) as ReturnType<StateFile['snapshot']>;
		for (const name of TABLES) this.records[name].restore(state[name] as never);
		this.records.attached = state.attached;
		this.keys.restore(state.signingKeys);
	}

	/** Writes everything, whole or not at all. */
	save(): void {
		const next = `${this.file}.next`;
		fs.writeFileSync(next, JSON.stringify(this.snapshot()));
		fs.renameSync(next, this.file);
	}

	private snapshot() {
		const { tickets, notes, timeEntries, callbacks, attached } = this.records;
		return {
			tickets: tickets.dump(),
			notes: notes.dump(),
			timeEntries: timeEntries.dump(),
			callbacks: callbacks.dump(),
			attached,
			signingKeys: this.keys.dump(),
		};
	}
}
