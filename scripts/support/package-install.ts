import { fs, path } from './platform';
import { MANIFEST, PROJECT, readJson } from './project';
import { npm, runOrThrow } from './run';
import { removeTemporaryFolder, temporaryFolder } from './temporary-folders';

/** Compiles the package into `dist`. Throws with the compiler's words. */
export async function buildPackage(): Promise<void> {
	const [command, first] = npm();
	// With CI set, n8n's build prints lines and no spinner.
	await runOrThrow(command, [...first, 'run', '--silent', 'build'], { cwd: PROJECT, env: { CI: 'true' } });
}

function requireBuilt(): void {
	const missing = [...MANIFEST.n8n.nodes, ...MANIFEST.n8n.credentials].filter((file) => !fs.existsSync(path.join(PROJECT, file)));
	if (missing.length > 0) throw new Error(`Not built, or being built right now (npm run build): ${missing.join(', ')}`);
}

/** Packs what stands in `dist` as npm would publish it, and unpacks it into `folder` (made, emptied first). Throws where it is not built. */
export async function unpackPackage(folder: string): Promise<void> {
	requireBuilt();
	const work = temporaryFolder('pack');
	try {
		const [command, first] = npm();
		await runOrThrow(command, [...first, 'pack', '--ignore-scripts', '--silent', '--pack-destination', work], { cwd: PROJECT });
		const tarball = fs.readdirSync(work).find((name) => name.endsWith('.tgz'));
		if (tarball === undefined) throw new Error('npm pack made no tarball');
		fs.rmSync(folder, { recursive: true, force: true });
		fs.mkdirSync(folder, { recursive: true });
		await runOrThrow('tar', ['-xzf', path.join(work, tarball), '-C', folder, '--strip-components=1']);
	} finally {
		removeTemporaryFolder(work);
	}
}

/**
 * Puts the package where n8n keeps installed community packages, prepared as n8n's own installer does (it removes
 * development, peer and optional dependencies from the manifest). Node types are then `n8n-nodes-itglue.*`.
 */
export async function installCommunityPackage(userFolder: string): Promise<void> {
	const folder = path.join(userFolder, '.n8n', 'nodes', 'node_modules', MANIFEST.name);
	await unpackPackage(folder);
	const file = path.join(folder, 'package.json');
	const manifest = readJson<Record<string, unknown>>(file);
	for (const field of ['devDependencies', 'peerDependencies', 'optionalDependencies']) delete manifest[field];
	fs.writeFileSync(file, JSON.stringify(manifest, null, 2));
}
