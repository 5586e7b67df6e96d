import type { INodeProperties } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import type { ResourceDefinition } from '../../src/itglue/definition';
import { awaitExport, exportAddress } from '../../src/itglue/exports';
import { clock } from '../shared/clock';
import { cancelSignal } from '../shared/context';
import { fileItem, OUTPUT_FIELD } from '../shared/resource/files';
import { SIMPLIFY } from '../shared/resource/parameters';
import { shape } from '../shared/resource/read';
import type { Operation, OperationContext } from '../shared/resource/resource';
import { targetId, targetProperties } from '../shared/resource/write';

const WAIT_LABEL = 'Wait at Most (Minutes)';
const MOST_MINUTES = 24 * 60;

const WAIT: INodeProperties[] = [
	{
		displayName: WAIT_LABEL,
		name: 'maxWaitMinutes',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: MOST_MINUTES },
		default: 30,
		description: 'The execution waits meanwhile. IT Glue is asked every few seconds at first, then once a minute.',
	},
	{
		displayName: 'Download',
		name: 'download',
		type: 'boolean',
		default: true,
		description: 'Whether to return the file of the export as well',
	},
	{ ...OUTPUT_FIELD, displayOptions: { show: { download: [true] } } },
];

/** Not for agents: it takes its time, and gives out the whole documentation. */
export function waitUntilReady(definition: ResourceDefinition): Operation {
	return {
		value: 'waitUntilReady',
		name: 'Wait Until Ready',
		action: 'Wait until an export is ready and download it',
		description: 'Wait until IT Glue has built an export, and download it',
		properties: [...targetProperties(definition), ...WAIT, SIMPLIFY],
		notForTools: true,
		readOnly: true,
		lane: () => 'bulk',
		run: runWait,
	};
}

async function runWait(operation: OperationContext): Promise<void> {
	const { client, context, definition, itemIndex } = operation;
	const minutes = waitMinutes(context.getNodeParameter('maxWaitMinutes', itemIndex, 30));
	const options = { clock, maxWaitMs: minutes * 60_000, signal: cancelSignal(context) };
	const ready = await awaitExport(client, targetId(operation), options);
	const record = shape(operation, ready, new Map(), definition);
	if (!context.getNodeParameter('download', itemIndex, true)) {
		operation.emit(record);
		return;
	}
	const file = await client.download(exportAddress(ready) ?? '', { expected: 'application/zip' });
	operation.emit(await fileItem(operation, record, { ...file, name: file.name ?? `export-${ready.id}.zip` }));
}

function waitMinutes(given: unknown): number {
	const minutes = Number(given);
	if (minutes > 0 && minutes <= MOST_MINUTES) return minutes;
	throw new InputError(`"${WAIT_LABEL}" is not a time to wait.`, `Enter 1 to ${MOST_MINUTES} minutes.`, WAIT_LABEL);
}
