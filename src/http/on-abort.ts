/** What waits on each signal: one listener tells all of it. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back once when `signal` aborts, unless the function that is returned has been called before.
 *
 * Hundreds of requests of one execution wait on its one signal, and Node.js takes more than ten listeners on a signal for a leak.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
	if (!signal) return () => undefined;
	const callbacks = waiting.get(signal) ?? listenTo(signal);
	callbacks.add(callback);
	return () => callbacks.delete(callback);
}

function listenTo(signal: AbortSignal): Set<() => void> {
	const callbacks = new Set<() => void>();
	waiting.set(signal, callbacks);
	const tell = () => {
		// A callback may take others out, which then hear nothing.
		for (const callback of callbacks) callback();
		callbacks.clear();
	};
	signal.addEventListener('abort', tell, { once: true });
	return callbacks;
}
