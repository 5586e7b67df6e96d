import type { FastifyInstance } from 'fastify';

import type { Announcer } from './announcer';
import { fs } from './platform';

/** Keeps what changes while a simulator runs in a file, so that a killed one comes back with it. */
export class StateFile<T> {
	constructor(
		private readonly file: string,
		private readonly snapshot: () => T,
		private readonly restore: (state: T) => void,
	) {}

	/** Takes over what the file holds, if it is there. */
	load(): void {
		if (fs.existsSync(this.file)) this.restore(JSON.parse(fs.readFileSync(this.file, 'utf8')) as T);
	}

	/** Saves on every change, and before every answer to a write: what a client was told survives a kill. */
	follow<Change>(app: FastifyInstance, changes: Announcer<Change>): void {
		changes.subscribe(() => this.save());
		app.addHook('onSend', async (request) => {
			if (request.method !== 'GET') this.save();
		});
	}

	/** Writes everything, whole or not at all. */
	save(): void {
		const next = `${this.file}.next`;
		fs.writeFileSync(next, JSON.stringify(this.snapshot()));
		fs.renameSync(next, this.file);
	}
}
