import type { Clock } from '../http/clock';
import { cancelled } from '../http/dispatch';
import { ServiceError } from '../http/errors';
import type { ItGlueClient } from './client';
import { asText } from './ids';
import type { JsonApiResource } from './jsonapi';
import { IT_GLUE } from './service-error';

const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;

export interface WaitOptions {
	clock: Clock;
	/** Milliseconds to wait at most. */
	maxWaitMs: number;
	signal?: AbortSignal;
}

/** The address an export can be downloaded from; nothing while IT Glue is still building it. */
export function exportAddress({ attributes }: JsonApiResource): string | undefined {
	return asText(attributes['download-url']) || undefined;
}

/**
 * Asks for an export again and again, less and less often, until it can be downloaded. IT Glue builds it after the request;
 * that it is done shows by its address (the names of its attributes are not confirmed).
 * @throws ServiceError where IT Glue gave it up, where the time is over, or when `signal` aborts
 */
export async function awaitExport(client: ItGlueClient, id: string, options: WaitOptions): Promise<JsonApiResource> {
	const { clock, maxWaitMs, signal } = options;
	const deadline = clock.now() + maxWaitMs;
	for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
		const { data } = await client.get(`/exports/${id}`, {}, { signal });
		const found = data as JsonApiResource;
		if (exportAddress(found) !== undefined) return found;
		const status = asText(found.attributes.status);
		if (/fail|error|cancel|expired/i.test(status)) throw givenUp(id, status);
		const left = deadline - clock.now();
		if (left <= 0) throw notReady(id, status, maxWaitMs);
		await pause(clock, Math.min(pauseMs, left), signal);
	}
}

async function pause(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
	try {
		await clock.sleep(ms, signal);
	} catch (error) {
		await Promise.reject(signal?.aborted ? cancelled(IT_GLUE) : error);
	}
}

function givenUp(id: string, status: string): ServiceError {
	return new ServiceError(`IT Glue did not finish the export ${id}: its status is "${status}".`, {
		kind: 'unavailable',
		service: IT_GLUE,
		advice: 'Create the export anew.',
	});
}

function notReady(id: string, status: string, maxWaitMs: number): ServiceError {
	const minutes = Math.round(maxWaitMs / 60_000);
	const state = status ? ` Its status is "${status}".` : '';
	return new ServiceError(`The export ${id} was not ready after ${minutes} minutes.${state}`, {
		kind: 'unavailable',
		service: IT_GLUE,
		advice: 'It is still being built: wait for the same export again later, or raise "Wait at Most".',
	});
}
