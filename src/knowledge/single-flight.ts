import { ServiceError } from '../http/errors';

interface Flight {
	result: Promise<unknown>;
	controller: AbortController;
	waiting: number;
}

function cancelled(): ServiceError {
	return new ServiceError('The execution was cancelled while reading documentation.', {
		kind: 'cancelled',
		service: 'Knowledge base',
		advice: 'Run the workflow again.',
	});
}

/** Work of the same key under way is done once. One caller giving up leaves the others' work alone; the last one ends it. */
export class SingleFlight {
	private readonly flights = new Map<string, Flight>();

	/**
	 * Joins the work under this key, or starts it. `signal` only ends this caller's waiting.
	 * @throws ServiceError of kind `cancelled` when `signal` aborts; otherwise what the work throws
	 */
	async run<T>(key: string, work: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
		if (signal?.aborted) throw cancelled();
		const flight = this.flights.get(key) ?? this.start(key, work);
		flight.waiting += 1;
		try {
			return (await (signal ? untilAborted(flight.result, signal) : flight.result)) as T;
		} finally {
			flight.waiting -= 1;
			if (flight.waiting === 0) this.land(key, flight);
		}
	}

	private start(key: string, work: (signal: AbortSignal) => Promise<unknown>): Flight {
		const controller = new AbortController();
		const flight: Flight = { result: work(controller.signal), controller, waiting: 0 };
		this.flights.set(key, flight);
		// Whoever still waits sees the failure; where nobody does, it must not count as unhandled.
		flight.result.then(
			() => this.forget(key, flight),
			() => this.forget(key, flight),
		);
		return flight;
	}

	private land(key: string, flight: Flight): void {
		flight.controller.abort();
		this.forget(key, flight);
	}

	private forget(key: string, flight: Flight): void {
		if (this.flights.get(key) === flight) this.flights.delete(key);
	}
}

function untilAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const abort = () => reject(cancelled());
		signal.addEventListener('abort', abort, { once: true });
		result.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
	});
}
