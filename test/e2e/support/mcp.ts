import { type N8nHost } from '../../../scripts/support/n8n-host';
import { path } from '../../../scripts/support/platform';

/** The part of the protocol's own client that the tests use. */
interface SdkClient {
	connect(transport: unknown): Promise<void>;
	listTools(): Promise<{ tools: McpTool[] }>;
	callTool(call: { name: string; arguments: object }): Promise<{ content: Array<{ text?: string }>; isError?: boolean }>;
	close(): Promise<void>;
}

export interface McpTool {
	name: string;
	description?: string;
	inputSchema: { properties?: Record<string, { description?: string }>; required?: string[] };
}

/** A client of the Model Context Protocol: that of the protocol's own SDK, as it is installed along with n8n. */
export class McpClient {
	private constructor(private readonly client: SdkClient) {}

	/** @throws where the server does not accept the token */
	static async connect(host: N8nHost, url: string, token: string): Promise<McpClient> {
		const { Client } = sdk<{ Client: new (who: object) => SdkClient }>(host, 'index');
		const { StreamableHTTPClientTransport: Transport } = sdk<{
			StreamableHTTPClientTransport: new (url: URL, options: object) => object;
		}>(host, 'streamableHttp');
		const client = new Client({ name: 'assistant', version: '1.0.0' });
		const requestInit = { headers: { authorization: `Bearer ${token}` } };
		await client.connect(new Transport(new URL(url), { requestInit }));
		return new McpClient(client);
	}

	async tools(): Promise<McpTool[]> {
		return (await this.client.listTools()).tools;
	}

	/** What the tool answers, as text, errors included. */
	async call(name: string, given: object): Promise<string> {
		const { content } = await this.client.callTool({ name, arguments: given });
		return content.map(({ text = '' }) => text).join('\n');
	}

	async close(): Promise<void> {
		await this.client.close();
	}
}

function sdk<T>({ cli }: N8nHost, name: string): T {
	const modules = cli.slice(0, cli.indexOf(`${path.sep}node_modules${path.sep}`) + '/node_modules'.length);
	// eslint-disable-next-line @typescript-eslint/no-require-imports
	return require(path.join(modules, '@modelcontextprotocol', 'sdk', 'dist', 'cjs', 'client', `${name}.js`)) as T;
}
