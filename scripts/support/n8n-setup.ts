import type { N8nApi, Owner, WorkflowFile } from './n8n-api';
import { fs, path } from './platform';
import { MANIFEST, PROJECT, readJson } from './project';

/** The login of every n8n these scripts start; it listens on loopback only. */
export const OWNER: Owner = { email: 'demo@n8n-nodes-itglue.example', password: 'Documentation-1' };

export interface CredentialInput {
	name: string;
	/** Credential type, such as `itGlueApi`. */
	type: string;
	data: Record<string, unknown>;
}

export interface ImportedWorkflow {
	id: string;
	versionId: string;
	name: string;
	file: string;
	active: boolean;
}

/** The workflows the package ships, by file name. */
export function bundledWorkflows(): Array<{ file: string; workflow: WorkflowFile }> {
	const folder = path.join(PROJECT, 'workflows');
	return fs
		.readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => ({ file, workflow: readJson<WorkflowFile>(path.join(folder, file)) }));
}

/**
 * Creates the credentials, then imports the workflows. Workflow files carry no credential ids: each node gets the
 * credentials of the types it can use. A workflow is activated where it starts by itself and n8n finds all credentials it needs.
 */
export async function setUp(
	api: N8nApi,
	credentials: CredentialInput[],
	workflows: Array<{ file: string; workflow: WorkflowFile }>,
): Promise<ImportedWorkflow[]> {
	const created = new Map<string, { id: string; name: string }>();
	for (const { name, type, data } of credentials) created.set(type, await api.createCredential(name, type, data));
	const imported: ImportedWorkflow[] = [];
	for (const { file, workflow } of workflows) {
		const types = await api.credentialTypes(distinctTypes(workflow));
		const nodes = workflow.nodes.map((node) => {
			const usable = (types.get(describedType(node.type)) ?? []).filter((type) => created.has(type));
			return usable.length === 0 ? node : { ...node, credentials: Object.fromEntries(usable.map((type) => [type, created.get(type)!])) };
		});
		const { id, versionId } = await api.createWorkflow({ ...workflow, nodes });
		const active = nodes.some(startsByItself) && (await activated(api, { id, versionId }));
		imported.push({ id, versionId, name: workflow.name, file, active });
	}
	return imported;
}

function distinctTypes(workflow: WorkflowFile): Array<{ name: string; version: number }> {
	const types = workflow.nodes.map(({ type, typeVersion }) => ({ name: describedType(type), version: typeVersion }));
	return [...new Map(types.map((type) => [`${type.name}@${type.version}`, type])).values()];
}

/** n8n describes a node's tool variant, which it makes itself, under the node's own name. */
function describedType(type: string): string {
	return type.startsWith(`${MANIFEST.name}.`) ? type.replace(/Tool$/, '') : type;
}

/** Activates a workflow, unless n8n says that credentials for it are missing. */
async function activated(api: N8nApi, workflow: { id: string; versionId: string }): Promise<boolean> {
	return await api.activate(workflow).then(
		() => true,
		async (error: Error) => (error.message.includes('Missing required credential') ? false : await Promise.reject(error)),
	);
}

function startsByItself({ type, disabled }: { type: string; disabled?: boolean }): boolean {
	return disabled !== true && /(trigger|\.webhook)$/i.test(type) && !/(manual|executeWorkflow|error)Trigger$/i.test(type);
}
