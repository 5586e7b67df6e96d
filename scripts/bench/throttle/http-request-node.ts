import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { runNode } from '../../../test/support/engine';
import { ensureN8nHost } from '../../support/n8n-host';
import { path } from '../../support/platform';
import { silentProgress } from '../../support/progress';
import type { Read } from './job';
import type { Outcome } from './scripts';
import type { Service } from './service';

/** n8n's own node, as it was installed along with n8n. */
async function httpRequestNode(): Promise<INodeType> {
	const { cli } = await ensureN8nHost(silentProgress);
	const modules = cli.slice(0, cli.indexOf(`${path.sep}node_modules${path.sep}`) + '/node_modules'.length);
	// eslint-disable-next-line @typescript-eslint/no-require-imports
	const exported = require(path.join(modules, 'n8n-nodes-base/dist/nodes/HttpRequest/HttpRequest.node.js')) as Record<string, new () => INodeType>;
	return new exported.HttpRequest();
}

interface NodeRun {
	/** An expression over the item. */
	url: string;
	input: object[];
	options?: INodeParameters;
}

/**
 * Runs n8n's HTTP Request node in n8n's engine over the items, with the latency at the service's end. Where an item fails the
 * others go on, which is the most that the node can do; an item one page of which failed is lost whole.
 * @returns what came back, without the items that failed
 */
async function run(service: Service, latencyMs: number, { url, input, options = {} }: NodeRun): Promise<object[]> {
	await service.answerAfter(latencyMs);
	const { json, error } = await runNode({
		type: await httpRequestNode(),
		onError: 'continueRegularOutput',
		input: input.map((item) => ({ json: item as IDataObject })),
		parameters: {
			method: 'GET',
			url,
			sendHeaders: true,
			headerParameters: { parameters: [{ name: 'x-api-key', value: service.key }] },
			options: { response: { response: { responseFormat: 'json' } }, ...options },
		},
	});
	if (error) throw new Error(`The HTTP Request node failed: ${error.message}`);
	return json.filter((item) => 'data' in item);
}

const outcome = async (service: Service, asked: number, succeeded: number): Promise<Outcome> => {
	return { succeeded, failed: asked - succeeded, tooMany: (await service.counts()).refused };
};

interface Paging {
	requests: number;
	latencyMs: number;
	/** The node's Interval Between Requests, of each list. */
	intervalMs: number;
}

/** Lists of many organizations by the node's own pagination, all pages of a list one after the other, the lists side by side. */
export async function paginated(service: Service, { requests, latencyMs, intervalMs }: Paging): Promise<Outcome> {
	const pages = Math.floor(requests / service.organizations.length);
	const pagination = {
		paginationMode: 'updateAParameterInEachRequest',
		parameters: {
			parameters: [
				{ type: 'qs', name: 'page[number]', value: '={{ $pageCount + 1 }}' },
				{ type: 'qs', name: 'page[size]', value: '=2' },
			],
		},
		paginationCompleteWhen: 'other',
		// As many pages as the job asks for, empty ones too.
		completeExpression: '={{ false }}',
		limitPagesFetched: true,
		maxRequests: pages,
		requestInterval: intervalMs,
	};
	const answered = await run(service, latencyMs, {
		url: `=${service.url}/organizations/{{ $json.id }}/relationships/documents`,
		input: service.organizations.map((id) => ({ id })),
		options: { pagination: { pagination } },
	});
	return await outcome(service, pages * service.organizations.length, answered.length);
}

const BATCH = 50;

/** Single reads, one an item: all at once as the node does by itself, or in its batches of 50 with a second between them. */
export async function read(service: Service, reads: readonly Read[], latencyMs: number, { batched }: { batched: boolean }): Promise<Outcome> {
	const answered = await run(service, latencyMs, {
		url: `=${service.url}{{ $json.path }}?{{ $json.query }}`,
		input: reads.map(({ path, query }) => ({ path, query: new URLSearchParams(query as Record<string, string>).toString() })),
		options: batched ? { batching: { batch: { batchSize: BATCH, batchInterval: 1000 } } } : {},
	});
	return await outcome(service, reads.length, answered.length);
}
