import type { IDataObject, INodeParameters, INodeType, NodeConnectionType } from 'n8n-workflow';
import { runWorkflow } from './engine';
import type { TestCredential } from './engine-credentials';

/** What a model node supplies, or the promise of it, by the kind of connection. */
export type SuppliedModel = [NodeConnectionType, object];

/** A model node as n8n knows it: it supplies an object. */
function modelNode(name: string, [type, response]: SuppliedModel): INodeType {
	const about = { displayName: name, name, group: ['transform' as const], version: 1, description: name, defaults: { name } };
	return {
		description: { ...about, inputs: [], outputs: [type], properties: [] },
		supplyData: async () => ({ response: await response }),
	};
}

/** Runs a node over the items with models connected to it. */
export async function runWithModels(
	type: INodeType,
	{ parameters = {}, input, models, credentials }: { parameters?: INodeParameters; input: object[]; models: SuppliedModel[]; credentials: Record<string, TestCredential> },
) {
	const node = (name: string, more = {}) => ({
		id: name,
		name,
		type: name,
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: {},
		...more,
	});
	const stubs = models.map((model, number) => modelNode(`model${number}`, model));
	const used = Object.fromEntries(Object.keys(credentials).map((name) => [name, { id: '1', name }]));
	const result = await runWorkflow({
		nodes: [node('tested', { parameters, credentials: used }), ...stubs.map(({ description }) => node(description.name))],
		types: { tested: type, ...Object.fromEntries(stubs.map((stub) => [stub.description.name, stub])) },
		connections: Object.fromEntries(
			models.map(([connection], number) => [`model${number}`, { [connection]: [[{ node: 'tested', type: connection, index: 0 }]] }]),
		),
		credentials,
		input: input.map((json) => ({ json: json as IDataObject })),
	});
	const record = result.data.resultData.runData.tested[0];
	return {
		error: record.error,
		items: (record.data?.main ?? []).flatMap((items) => items ?? []).map(({ json }) => json),
		hints: (record.hints ?? []).map(({ message }) => message),
	};
}
