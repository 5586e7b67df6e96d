import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { isToolRun } from './context';
import { type NodeFailure, toNodeError } from './errors';

const FULL_ITEM_KEYS = new Set(['json', 'binary']);

/** What one item produced, for one output. A full item (with `binary`) or just its json. */
export type Produced = IDataObject | { json: IDataObject; binary?: INodeExecutionData['binary'] };

/** Takes what an item produces; `output` counts from 0. */
export type Emit = (record: Produced, output?: number) => void;

export interface RunItemsOptions {
	/** Number of outputs of the node; default 1. */
	outputs?: number;
	/** Items worked on at once; default 1. Order is kept. Only for operations that change nothing. */
	concurrency?: number;
	/** Given to an AI agent instead of nothing, so that it knows that there is nothing. */
	emptyForTool?: (itemIndex: number) => IDataObject;
}

/**
 * Runs `run` for every input item and collects what it emits, paired with that item. An item that fails gives nothing
 * but its error: as an item where the node continues on failure, else it ends the node.
 */
export async function runItems(
	context: IExecuteFunctions,
	run: (itemIndex: number, emit: Emit) => Promise<void>,
	options: RunItemsOptions = {},
): Promise<INodeExecutionData[][]> {
	const outputs = options.outputs ?? 1;
	const count = context.getInputData().length;
	const results: INodeExecutionData[][][] = [];
	const tool = isToolRun(context);
	let next = 0;

	async function work(): Promise<void> {
		while (next < count) {
			const itemIndex = next++;
			results[itemIndex] = await runItem(itemIndex);
		}
	}

	async function runItem(itemIndex: number): Promise<INodeExecutionData[][]> {
		const produced: INodeExecutionData[][] = Array.from({ length: outputs }, () => []);
		try {
			await run(itemIndex, (record, output = 0) => produced[output].push(asItem(record, itemIndex)));
			if (tool && options.emptyForTool && produced.every((items) => items.length === 0)) {
				produced[0].push(asItem(options.emptyForTool(itemIndex), itemIndex));
			}
			return produced;
		} catch (error) {
			const failure = toNodeError(error, { node: context.getNode(), itemIndex, forTool: tool });
			if (!context.continueOnFail()) {
				next = count;
				throw failure;
			}
			return failedItem(failure, itemIndex, outputs);
		}
	}

	await Promise.all(Array.from({ length: Math.min(options.concurrency ?? 1, count) }, work));
	return Array.from({ length: outputs }, (_, output) => results.flatMap((item) => item[output]));
}

/** The error as data: n8n would cut an item with `error` beside `json` down to its message, and the advice with it. */
export function failedItem(failure: NodeFailure, itemIndex: number, outputs: number): INodeExecutionData[][] {
	const json: IDataObject = { error: failure.message };
	if (failure.description && !failure.message.includes(failure.description)) json.details = failure.description;
	const item: INodeExecutionData = { json, pairedItem: { item: itemIndex } };
	return Array.from({ length: outputs }, (_, output) => (output === 0 ? [item] : []));
}

function asItem(record: Produced, itemIndex: number): INodeExecutionData {
	const full = isFullItem(record) ? record : { json: record };
	return { ...full, pairedItem: { item: itemIndex } };
}

function isFullItem(record: Produced): record is { json: IDataObject; binary?: INodeExecutionData['binary'] } {
	const keys = Object.keys(record);
	return typeof record.json === 'object' && record.json !== null && keys.every((key) => FULL_ITEM_KEYS.has(key));
}
