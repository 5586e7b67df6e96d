import type { IExecuteFunctions } from 'n8n-workflow';
import type { OperationContext } from './resource';

const kept = new WeakMap<IExecuteFunctions, Map<string, Promise<unknown>>>();

/** Reads something once for all items of a run that use the same API key. A failed reading is not kept. */
export async function rememberInRun<T>(
	{ context, scope }: OperationContext,
	name: string,
	read: () => Promise<T>,
): Promise<T> {
	const run = kept.get(context) ?? new Map<string, Promise<unknown>>();
	kept.set(context, run);
	const key = `${scope} ${name}`;
	const reading = (run.get(key) as Promise<T> | undefined) ?? read();
	run.set(key, reading);
	return await reading.catch(async (error: unknown) => {
		run.delete(key);
		return await Promise.reject(error);
	});
}
