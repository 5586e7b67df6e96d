import type { PackageDirectoryLoader as Loader } from 'n8n-core';
import { loadOutputSchema, PackageDirectoryLoader } from 'n8n-core';

import type { WorkflowNode } from '../../scripts/support/n8n-api';
import { bundledWorkflows } from '../../scripts/support/n8n-setup';
import { unpackPackage } from '../../scripts/support/package-install';
import { fs, os, path } from '../../scripts/support/platform';
import { MANIFEST, PROJECT, readJson } from '../../scripts/support/project';
import { installedNodes } from '../../scripts/support/system-node';
import { run } from '../../scripts/support/run';

/** The package as npm would publish it, alone in a folder: no dependency beside it. */
let unpacked: string;
let work: string;

beforeAll(async () => {
	work = fs.mkdtempSync(path.join(os.tmpdir(), 'n8n-nodes-itglue-package-'));
	unpacked = path.join(work, 'alone', MANIFEST.name);
	await unpackPackage(unpacked);
});

afterAll(() => fs.rmSync(work, { recursive: true, force: true }));

function filesOf(folder: string): string[] {
	return (fs.readdirSync(folder, { recursive: true, withFileTypes: true }) as Array<{ name: string; parentPath: string; isFile(): boolean }>)
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

describe('the tarball', () => {
	it('has nothing in it but the package: no tests, simulators, data, scripts or sources', () => {
		const allowed = /^(dist\/(nodes|credentials|src|icons)\/|dist\/package\.json$|workflows\/[\w-]+\.(json|md)$|(package\.json|index\.js|README\.md|LICENSE|CHANGELOG\.md)$)/;
		const files = filesOf(unpacked);
		expect(files.filter((file) => !allowed.test(file))).toEqual([]);
		expect(files.filter((file) => /\.(test|spec)\.|(?<!\.d)\.ts$|corpus/.test(file))).toEqual([]);
	});

	it('has every registered file, the main file and its types', () => {
		const manifest = readJson<typeof MANIFEST & { types: string }>(path.join(unpacked, 'package.json'));
		const registered = [...manifest.n8n.nodes, ...manifest.n8n.credentials, manifest.main, manifest.types];
		expect(registered.filter((file) => !fs.existsSync(path.join(unpacked, file)))).toEqual([]);
	});

	it('needs no other package at run time', () => {
		const manifest = readJson<Record<string, unknown>>(path.join(unpacked, 'package.json'));
		expect(manifest.dependencies ?? {}).toEqual({});
		expect(manifest.bundleDependencies ?? manifest.bundledDependencies ?? []).toEqual([]);
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	});

	it('ships the workflows of the checkout', () => {
		const shipped = filesOf(path.join(unpacked, 'workflows')).sort();
		expect(shipped).toEqual(filesOf(path.join(PROJECT, 'workflows')).sort());
		expect(shipped.length).toBeGreaterThan(0);
	});

	it('ships workflows in which no node lies over another', () => {
		const overlaps = bundledWorkflows().flatMap(({ file, workflow }) => {
			const nodes = workflow.nodes.filter(({ type }) => !type.endsWith('stickyNote'));
			const isNear = (a: WorkflowNode, b: WorkflowNode) => a.position.every((at, axis) => Math.abs(at - b.position[axis]) < 160);
			const pairs = nodes.flatMap((node, index) => nodes.slice(index + 1).map((other) => [node, other] as const));
			return pairs.filter(([a, b]) => isNear(a, b)).map(([a, b]) => `${file}: ${a.name}, ${b.name}`);
		});
		expect(overlaps).toEqual([]);
	});
});

describe('n8n-core loads it as an installed package', () => {
	let loader: Loader;

	beforeAll(async () => {
		const modules = path.join(work, 'n8n', 'node_modules');
		const folder = path.join(modules, MANIFEST.name);
		fs.cpSync(unpacked, folder, { recursive: true });
		fs.symlinkSync(path.join(PROJECT, 'node_modules', 'n8n-workflow'), path.join(modules, 'n8n-workflow'));
		loader = new PackageDirectoryLoader(folder);
		await loader.loadAll();
	});

	it('with every node and credential, and none twice', () => {
		expect(loader.types.nodes.length).toBeGreaterThanOrEqual(MANIFEST.n8n.nodes.length);
		expect(Object.keys(loader.known.nodes)).toHaveLength(MANIFEST.n8n.nodes.length);
		expect(Object.keys(loader.known.credentials)).toHaveLength(MANIFEST.n8n.credentials.length);
	});

	it('with icons in both themes that are in the package', () => {
		const icons = loader.types.nodes.map(({ name, iconUrl }) => ({ name, iconUrl }));
		for (const { iconUrl } of icons) {
			expect(iconUrl).toEqual({ light: expect.stringMatching(/\.svg$/), dark: expect.stringMatching(/\.svg$/) });
			const files = Object.values(iconUrl as object).map((url: string) => url.replace(`icons/${MANIFEST.name}/`, ''));
			expect(files.filter((file) => !fs.existsSync(path.join(unpacked, file)))).toEqual([]);
		}
	});

	it('with a codex entry for every node, so that the editor finds it', () => {
		expect(loader.types.nodes.filter(({ codex }) => !codex?.categories?.length).map(({ name }) => name)).toEqual([]);
	});

	it('with the output schema of every operation where n8n looks for it', () => {
		const folder = path.join(work, 'n8n', 'node_modules', MANIFEST.name);
		const schemas = filesOf(path.join(PROJECT, 'nodes')).filter((file) => file.includes('__schema__'));
		expect(schemas.length).toBeGreaterThan(200);
		const missing = schemas.filter((file) => {
			const [node, , ...rest] = file.replace(/\.json$/, '').split(path.sep);
			const { sourcePath } = loader.known.nodes[node.charAt(0).toLowerCase() + node.slice(1)];
			const [, second, third] = rest;
			const [resource, operation] = third ? [second, third] : [undefined, second];
			const nodeDir = path.dirname(path.join(folder, path.relative(folder, sourcePath)));
			return loadOutputSchema({ nodeDir, version: 1, resource, operation })?.type !== 'object';
		});
		expect(missing).toEqual([]);
	});

	it('with the credentials its nodes ask for', () => {
		const asked = loader.types.nodes.flatMap(({ credentials }) => (credentials ?? []).map(({ name }) => name));
		expect([...new Set(asked)].filter((name) => !(name in loader.known.credentials))).toEqual([]);
	});
});

describe('a script outside n8n', () => {
	it('finds a Node 24 and the Node of the system to be tried with', () => {
		expect(installedNodes().length).toBeGreaterThanOrEqual(1);
	});

	it.each(installedNodes())('requires it under Node at %s', async (node) => {
		const code = `const it = require(${JSON.stringify(unpacked)}); console.log(JSON.stringify(Object.keys(it)))`;
		const { code: exit, output } = await run(node, ['-e', code], { cwd: work, env: { NODE_OPTIONS: '', NODE_PATH: '' } });
		expect({ exit, output }).toEqual({ exit: 0, output: expect.stringMatching(/^\["/) });
	});
});
