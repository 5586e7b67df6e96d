import type { INode, INodePropertyOptions, IConnections, INodeType } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import { fs, path } from '../../scripts/support/platform';
import { PROJECT, readJson } from '../../scripts/support/project';
import { toolVariant } from '../support/engine';
import { NODES } from '../support/node-classes';

const FILES = ['itglue-ai-agent.json', 'itglue-mcp-server.json'];
const BASE = /^n8n-nodes-itglue\.(\w+)Tool$/;

function typeOf({ type }: INode): INodeType | undefined {
	const name = BASE.exec(type)?.[1];
	return NODES.map(([, node]) => node).find(({ description }) => description.name === name);
}

describe.each(FILES)('%s', (file) => {
	const text = fs.readFileSync(path.join(PROJECT, 'workflows', file), 'utf8');
	const { nodes, connections } = readJson<{ nodes: INode[]; connections: IConnections }>(
		path.join(PROJECT, 'workflows', file),
	);
	const tools = nodes.filter(({ type }) => BASE.test(type));

	it('uses tools that the package has, each with an operation an agent may use', () => {
		expect(tools.length).toBeGreaterThan(3);
		for (const tool of tools) {
			const variant = toolVariant(typeOf(tool)!);
			expect(variant.description.usableAsTool).toBe(true);
			const { properties } = variant.description;
			const operations = properties
				.filter((property) => property.name === 'operation')
				.filter((property) => NodeHelpers.displayParameter(tool.parameters, property, tool, variant.description))
				.flatMap(({ options = [] }) => options.map((option) => (option as INodePropertyOptions).value));
			expect(operations).toContain(tool.parameters.operation);
			const known = new Set(properties.map(({ name }) => name));
			expect(Object.keys(tool.parameters).filter((name) => !known.has(name))).toEqual([]);
		}
	});

	it('only reads, and reaches no password', () => {
		const operations = tools.map(({ parameters }) => parameters.operation);
		expect(operations.filter((operation) => !['get', 'getAll', 'search'].includes(String(operation)))).toEqual([]);
		expect(tools.filter(({ type }) => /password/i.test(type))).toEqual([]);
	});

	it('has no credentials in it, and connects what is there', () => {
		expect(text).not.toContain('"credentials"');
		const names = new Set(nodes.map(({ name }) => name));
		const targets = Object.values(connections).flatMap((outputs) =>
			Object.values(outputs).flatMap((groups) => groups.flatMap((group) => (group ?? []).map(({ node }) => node))),
		);
		expect([...Object.keys(connections), ...targets].filter((name) => !names.has(name))).toEqual([]);
		expect(tools.filter(({ name }) => !connections[name]?.ai_tool)).toEqual([]);
		expect(nodes.some(({ type }) => type === 'n8n-nodes-base.stickyNote')).toBe(true);
	});
});
