import type { INodeType } from 'n8n-workflow';
import { n8n } from '../../package.json';

/** Every node the package registers, by class name. */
export const NODES: ReadonlyArray<[string, INodeType]> = n8n.nodes.map((file) => {
	// With the extension: without it the codex file, X.node.json, would answer for X.node.
	const source = `../../${file.replace(/^dist\//, '').replace(/\.js$/, '.ts')}`;
	const name = source.replace(/^.*\//, '').replace(/\.node\.ts$/, '');
	// eslint-disable-next-line @typescript-eslint/no-require-imports
	const exported = require(source) as Record<string, new () => INodeType>;
	return [name, new exported[name]()];
});
