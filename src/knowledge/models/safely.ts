import { onAbort } from '../../http/on-abort';
import type { Models } from './contracts';

export type Answer<T> = { value: T } | { hint: string };

/** What a model's name is in a hint. */
export type ModelLabel = 'embedding model' | 'vector store' | 'reranker' | 'chat model';

/**
 * Runs a model's work; a failure, an answer that `work` rejects or none within the time becomes a hint. The model's own error
 * text is left out: it may carry what was sent.
 * @throws where the execution was stopped
 */
export async function safely<T>(
	label: ModelLabel,
	{ clock, timeoutMs, signal }: Pick<Models, 'clock' | 'timeoutMs' | 'signal'>,
	work: (signal: AbortSignal) => Promise<T>,
): Promise<Answer<T>> {
	signal?.throwIfAborted();
	const controller = new AbortController();
	const forget = onAbort(signal, () => controller.abort());
	const failed = { hint: `The ${label} failed or gave no usable answer; the result goes without it.` };
	const slow = {
		hint: `The ${label} did not answer in ${Math.round(timeoutMs / 1000)} seconds; the result goes without it.`,
	};
	const answer = await Promise.race([
		Promise.resolve()
			.then(async () => await work(controller.signal))
			.then(
				(value): Answer<T> => ({ value }),
				(): Answer<T> => failed,
			),
		clock.sleep(timeoutMs, controller.signal).then(
			(): Answer<T> => slow,
			(): Answer<T> => failed,
		),
	]);
	forget();
	controller.abort();
	signal?.throwIfAborted();
	return answer;
}
