import { fs, path } from './platform';

/** The checkout, whichever folder a script or a test was started in. */
export const PROJECT = path.resolve(module.path, '..', '..');

export interface Manifest {
	name: string;
	version: string;
	main: string;
	dependencies?: Record<string, string>;
	n8n: { nodes: string[]; credentials: string[] };
}

export function readJson<T>(file: string): T {
	return JSON.parse(fs.readFileSync(file, 'utf8')) as T;
}

/** package.json of this package. */
export const MANIFEST = readJson<Manifest>(path.join(PROJECT, 'package.json'));

/** Node 24, which n8n needs, wherever the system has another: the `node` development dependency. */
export const NODE = path.join(PROJECT, 'node_modules', 'node', 'bin', 'node');
