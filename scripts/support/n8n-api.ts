import { delay } from './platform';

/** Login of n8n's owner. */
export interface Owner {
	email: string;
	password: string;
}

/** A workflow file: what n8n exports. */
export interface WorkflowFile {
	id?: string;
	name: string;
	nodes: WorkflowNode[];
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
}

export interface WorkflowNode {
	name: string;
	type: string;
	typeVersion: number;
	/** On the canvas, in pixels from the left and the top. */
	position: [number, number];
	parameters: Record<string, unknown>;
	credentials?: Record<string, { id: string; name: string }>;
	[more: string]: unknown;
}

export interface ExecutionSummary {
	id: string;
	workflowId: string;
	status: string;
	mode: string;
}

export interface Execution extends ExecutionSummary {
	/** The run as n8n stores it, unpacked: results, errors, hints. */
	data: unknown;
	/** The same as the text n8n stores. */
	stored: string;
}

interface PublicationStatus {
	status: 'in_progress' | 'not_published' | 'published' | 'partial' | 'failed';
	triggers: Array<{ errorMessage: string | null }>;
}

interface Envelope<T> {
	data: T;
}

/** What the editor itself uses to talk to n8n: sessions, credentials, workflows, executions. */
export class N8nApi {
	private cookie = '';

	constructor(readonly url: string) {}

	/** Makes the owner account where there is none yet, and signs in. */
	async signIn(owner: Owner): Promise<void> {
		const settings = await this.call<{ userManagement: { showSetupOnFirstLoad: boolean } }>('GET', '/settings');
		if (settings.userManagement.showSetupOnFirstLoad) {
			await this.call('POST', '/owner/setup', { ...owner, firstName: 'Demo', lastName: 'Owner' });
		}
		await this.call('POST', '/login', { emailOrLdapLoginId: owner.email, password: owner.password });
	}

	async createCredential(name: string, type: string, data: Record<string, unknown>): Promise<{ id: string; name: string }> {
		const { id } = await this.call<{ id: string }>('POST', '/credentials', { name, type, data });
		return { id, name };
	}

	async credentials(): Promise<Array<{ id: string; name: string; type: string }>> {
		return await this.call('GET', '/credentials');
	}

	/** What the editor says when it tests a credential with these values: nothing where it works, else why it does not. */
	async testCredential({ id, name, type }: { id: string; name: string; type: string }, data: Record<string, unknown>): Promise<string> {
		const body = { credentials: { id, name, type, data } };
		const { status, message } = await this.call<{ status: string; message: string }>('POST', '/credentials/test', body);
		return status === 'OK' ? '' : message;
	}

	async updateCredential(id: string, name: string, type: string, data: Record<string, unknown>): Promise<void> {
		await this.call('PATCH', `/credentials/${id}`, { name, type, data });
	}

	/** Credential types the given node types can use, by node type. Throws where n8n does not know one of them. */
	async credentialTypes(nodes: Array<{ name: string; version: number }>): Promise<Map<string, string[]>> {
		// Answers come in the order of the question, and call the nodes by their short names.
		const found = await this.call<Array<{ credentials?: Array<{ name: string }> }>>('POST', '/node-types', { nodeInfos: nodes });
		return new Map(found.map(({ credentials = [] }, index) => [nodes[index].name, credentials.map(({ name }) => name)]));
	}

	async createWorkflow(workflow: WorkflowFile): Promise<{ id: string; versionId: string }> {
		return await this.call('POST', '/workflows', workflow);
	}

	/** Resolves when the workflow's triggers are registered; n8n does that a moment after it accepted the request. */
	async activate(workflow: { id: string; versionId: string }): Promise<void> {
		await this.call('POST', `/workflows/${workflow.id}/activate`, { versionId: workflow.versionId });
		const deadline = Date.now() + 60_000;
		for (;;) {
			const { status, triggers } = await this.call<PublicationStatus>('GET', `/workflows/${workflow.id}/publication-status`);
			if (status === 'published') return;
			const reasons = triggers.flatMap(({ errorMessage }) => errorMessage ?? []);
			if (status !== 'in_progress' || Date.now() > deadline) {
				throw new Error(`n8n did not activate workflow ${workflow.id} (${status}): ${reasons.join('; ')}`);
			}
			await delay(100);
		}
	}

	/** Newest first, at most 100. */
	async executions(workflowId: string): Promise<ExecutionSummary[]> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const { results } = await this.call<{ results: ExecutionSummary[] }>('GET', `/executions?limit=100&filter=${filter}`);
		return results;
	}

	/** How many executions are in one of these states, at most 100. */
	async executionsIn(status: string[]): Promise<number> {
		const filter = encodeURIComponent(JSON.stringify({ status }));
		const { results } = await this.call<{ results: ExecutionSummary[] }>('GET', `/executions?limit=100&filter=${filter}`);
		return results.length;
	}

	async execution(id: string): Promise<Execution> {
		const found = await this.call<ExecutionSummary & { data: string }>('GET', `/executions/${id}`);
		return { ...found, data: unflatten(found.data), stored: found.data };
	}

	private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
		const response = await fetch(`${this.url}/rest${path}`, {
			method,
			headers: { 'content-type': 'application/json', cookie: this.cookie },
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`n8n answered ${method} ${path} with ${response.status}: ${text.slice(0, 500)}`);
		const session = response.headers.getSetCookie().find((cookie) => cookie.startsWith('n8n-auth='));
		if (session !== undefined) this.cookie = session.split(';')[0];
		return (JSON.parse(text) as Envelope<T>).data;
	}
}

/** n8n stores executions as one array in which every string inside an object or array is the index of another entry. */
function unflatten(stored: string): unknown {
	const entries = JSON.parse(stored) as unknown[];
	const built = new Map<number, unknown>();
	const resolve = (reference: unknown): unknown => {
		if (typeof reference !== 'string') return reference;
		const index = Number(reference);
		if (!built.has(index)) build(index);
		return built.get(index);
	};
	const build = (index: number): void => {
		const entry = entries[index];
		if (entry === null || typeof entry !== 'object') return void built.set(index, entry);
		const target: unknown[] | Record<string, unknown> = Array.isArray(entry) ? [] : {};
		built.set(index, target);
		for (const [key, value] of Object.entries(entry)) Object.assign(target, { [key]: resolve(value) });
	};
	return resolve('0');
}
