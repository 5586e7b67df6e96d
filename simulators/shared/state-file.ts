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

	/** Writes everything, whole or not at all. */
	save(): void {
		const next = `${this.file}.next`;
		fs.writeFileSync(next, JSON.stringify(this.snapshot()));
		fs.renameSync(next, this.file);
	}
}
