/** Tells whoever wants to know of every change, in order, at once. */
export class Announcer<Change> {
	private readonly listeners = new Set<(change: Change) => void>();

	/** Calls back on every change. Returns how to stop. */
	subscribe(listener: (change: Change) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	protected announce(change: Change): void {
		for (const listener of this.listeners) listener(change);
	}
}
