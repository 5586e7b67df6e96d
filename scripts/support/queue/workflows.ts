import type { WorkflowFile, WorkflowNode } from '../n8n-api';
import { bundledWorkflows } from '../n8n-setup';
import { MANIFEST } from '../project';
import { withParameters } from '../triage-options';

const PATH = 'read-everything';
const byId = (value: string) => ({ __rl: true, mode: 'id', value });

/** The bundled ConnectWise workflow, which follows tickets up after one minute instead of fifteen. */
export function quickTriage(): { file: string; workflow: WorkflowFile } {
	const { file, workflow } = bundledWorkflows().find((bundled) => bundled.file === 'connectwise-triage.json')!;
	const options = { followUpMinutes: 1 };
	return { file, workflow: withParameters(workflow, 'ConnectWise PSA Trigger', () => ({ options })) };
}

/** A workflow that reads every document of every organization whenever its webhook is called, as a sync to elsewhere does. */
export function bulkSync(): { file: string; workflow: WorkflowFile } {
	const own = (name: string) => `${MANIFEST.name}.${name}`;
	const webhook = { path: PATH, httpMethod: 'POST', responseMode: 'lastNode', options: {} };
	const documents = { operation: 'getAll', organizationId: byId('={{ $json.id }}'), returnAll: true };
	const document = { organizationId: byId("={{ $('Organizations').item.json.id }}"), documentId: byId('={{ $json.id }}') };
	const nodes: WorkflowNode[] = [
		{ name: 'Webhook', type: 'n8n-nodes-base.webhook', typeVersion: 2.1, webhookId: PATH, parameters: webhook },
		{ name: 'Organizations', type: own('itGlueOrganization'), typeVersion: 1, parameters: { operation: 'getAll', returnAll: true } },
		{ name: 'Documents', type: own('itGlueDocument'), typeVersion: 1, parameters: documents },
		{ name: 'Whole Document', type: own('itGlueDocument'), typeVersion: 1, parameters: document },
	].map((node, index) => ({ ...node, id: String(index), position: [index * 220, 0] }));
	const next = nodes.slice(1).map(({ name }, index) => [nodes[index].name, { main: [[{ node: name, type: 'main', index: 0 }]] }]);
	const workflow = { name: 'Read every document', nodes, connections: Object.fromEntries(next) as object, settings: { executionOrder: 'v1' } };
	return { file: PATH, workflow: workflow as WorkflowFile };
}

/**
 * Runs it on whichever worker is free.
 * @param publicUrl of n8n, with a slash at the end
 * @returns n8n's answer when it is through: its status, which is 500 where the worker died
 */
export async function runBulkSync(publicUrl: string): Promise<number> {
	const response = await fetch(`${publicUrl}webhook/${PATH}`, { method: 'POST' });
	await response.text();
	return response.status;
}
