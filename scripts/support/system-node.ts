import { fs, path, process } from './platform';
import { NODE } from './project';

/** Nodes on this machine: the project's own Node 24, and the first on the path that no project brought. */
export function installedNodes(): string[] {
	const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
	const system = folders.map((folder) => path.join(folder, 'node')).find((file) => fs.existsSync(file));
	const found = [NODE, process.env.npm_node_execpath, system].filter((file) => file !== undefined && fs.existsSync(file));
	return [...new Set(found.map((file) => fs.realpathSync(file!)))];
}
