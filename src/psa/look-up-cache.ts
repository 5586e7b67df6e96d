/** Accounts remembered before the oldest is forgotten. */
const MOST = 200;

/** What has to be looked up once for each account before its API can be asked, and may change while this runs. */
export class LookUpCache<T> {
	private readonly known = new Map<string, Promise<T>>();

	/** @param lookUp called once however many ask at the same time */
	async get(key: string, lookUp: () => Promise<T>): Promise<T> {
		return await (this.known.get(key) ?? this.remember(key, lookUp()));
	}

	/** Looks it up again, unless somebody else did since `stale` was handed out. */
	async refresh(key: string, stale: T, lookUp: () => Promise<T>): Promise<T> {
		const current = await this.get(key, lookUp);
		return current === stale ? await this.remember(key, lookUp()) : current;
	}

	private async remember(key: string, found: Promise<T>): Promise<T> {
		this.known.delete(key);
		this.known.set(key, found);
		found.catch(() => {
			if (this.known.get(key) === found) this.known.delete(key);
		});
		const oldest = this.known.keys().next().value;
		if (this.known.size > MOST && oldest !== undefined) this.known.delete(oldest);
		return await found;
	}
}
