import { cancelled } from './dispatch';
import { isServiceError } from './errors';
import { onAbort } from './on-abort';

interface Flight<T> {
	result: Promise<T>;
	cancel: AbortController;
	passengers: number;
}

/** Requests that are the same and in flight are one request. */
export class SingleFlight<T> {
	private readonly flights = new Map<string, Flight<T>>();

	/** @param service the service's name as users know it */
	constructor(private readonly service: string) {}

	/**
	 * Joins the flight of this name or starts it. A caller whose signal aborts leaves at once; the flight goes on for the
	 * others and is cancelled with its last passenger.
	 * @throws ServiceError of kind `cancelled` when `signal` aborts, else whatever `start` throws
	 */
	async run(name: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
		if (signal?.aborted) throw cancelled(this.service);
		const flying = this.flights.get(name);
		if (!flying) return await this.board(this.launch(name, start), name, signal);
		try {
			return await this.board(flying, name, signal);
		} catch (error) {
			// The transport may belong to the execution that started the flight and end with it.
			if (signal?.aborted || !isCancellation(error)) return await Promise.reject(error);
			return await this.run(name, start, signal);
		}
	}

	private launch(name: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
		const cancel = new AbortController();
		const flight: Flight<T> = { result: start(cancel.signal), cancel, passengers: 0 };
		this.flights.set(name, flight);
		const land = () => this.forget(name, flight);
		flight.result.then(land, land);
		return flight;
	}

	private async board(flight: Flight<T>, name: string, signal?: AbortSignal): Promise<T> {
		flight.passengers += 1;
		return await new Promise<T>((resolve, reject) => {
			const arrive = onAbort(signal, () => {
				flight.passengers -= 1;
				if (flight.passengers === 0) {
					this.forget(name, flight);
					flight.cancel.abort();
				}
				reject(cancelled(this.service));
			});
			flight.result.then(resolve, reject).finally(arrive);
		});
	}

	private forget(name: string, flight: Flight<T>): void {
		if (this.flights.get(name) === flight) this.flights.delete(name);
	}
}

function isCancellation(error: unknown): boolean {
	return isServiceError(error) && error.kind === 'cancelled';
}
