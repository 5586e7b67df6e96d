import type {
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	IPollFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';

/** Every n8n context a node of this package sends requests from. */
export type NodeContext =
	| IExecuteFunctions
	| IHookFunctions
	| ILoadOptionsFunctions
	| IPollFunctions
	| IWebhookFunctions;

/** The signal that aborts when someone stops the execution; contexts outside an execution have none. */
export function cancelSignal(context: NodeContext): AbortSignal | undefined {
	const { getExecutionCancelSignal } = context as Partial<Pick<IExecuteFunctions, 'getExecutionCancelSignal'>>;
	return getExecutionCancelSignal?.call(context);
}

/**
 * Whether an AI agent (or an MCP client) called the node. `isToolExecution` alone does not tell: current agents run
 * tools in an ordinary execute context, where it answers `false`.
 */
export function isToolRun(context: NodeContext): boolean {
	const node = context.getNode();
	const { isToolExecution } = context as Partial<Pick<IExecuteFunctions, 'isToolExecution'>>;
	if (node.type.endsWith('Tool') || node.rewireOutputLogTo === 'ai_tool') return true;
	return isToolExecution?.call(context) === true;
}
