import { withFileLock } from './file-lock';
import { crypto, fs, os, path, process } from './platform';
import { step, type Progress, type Step } from './progress';
import { NODE, PROJECT, readJson } from './project';
import { npm, run, runOrThrow } from './run';

/** An n8n that is installed and can be started. */
export interface N8nHost {
	version: string;
	/** Node 24. */
	node: string;
	/** `bin/n8n`, to be run with `node`. */
	cli: string;
}

const HOST = path.join(PROJECT, 'scripts', 'n8n-host');
const NEEDED_BYTES = 4 * 1024 ** 3;

/** Where installed n8ns live: one folder for all checkouts of a user. */
export function cacheFolder(): string {
	return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'n8n-nodes-itglue');
}

/**
 * Finds or installs n8n. Happens once a machine and lock file (about 4 minutes, 2.9 GB); a second process waits for the
 * first; an install that was cut off or damaged is done again. Throws where a build tool is missing or npm fails.
 */
export async function ensureN8nHost(progress: Progress): Promise<N8nHost> {
	const version = readJson<{ dependencies: { n8n: string } }>(path.join(HOST, 'package.json')).dependencies.n8n;
	const lock = fs.readFileSync(path.join(HOST, 'package-lock.json'));
	const hash = crypto.createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
	const folder = path.join(cacheFolder(), `n8n-${version}-${hash.slice(0, 12)}`);
	const host: N8nHost = { version, node: NODE, cli: path.join(folder, 'node_modules', 'n8n', 'bin', 'n8n') };
	await step(progress, `n8n ${version}`, async (line) => {
		if (await isUsable(folder)) return line.update(`n8n ${version} is installed in ${folder}`);
		await withFileLock(
			`${folder}.lock`,
			async () => {
				if (await isUsable(folder)) return;
				await install(folder, line);
			},
			(holder) => line.update(`Waiting for ${holder} that is installing n8n ${version}`),
		);
		return line.update(`n8n ${version} is installed in ${folder}`);
	});
	return host;
}

/** Complete (the marker is the last file written) and undamaged as far as a second can tell: n8n is there, sqlite3 loads. */
async function isUsable(folder: string): Promise<boolean> {
	if (!fs.existsSync(path.join(folder, 'complete'))) return false;
	const check = "require('sqlite3'); require.resolve('n8n/bin/n8n'); require.resolve('n8n-core'); require.resolve('n8n-workflow')";
	return (await run(NODE, ['-e', check], { cwd: folder, env: { NODE_OPTIONS: undefined } })).code === 0;
}

async function install(folder: string, line: Step): Promise<void> {
	await requireBuildTools();
	requireSpace(path.dirname(folder));
	removeLeftOvers(folder);
	const work = `${folder}.installing`;
	const logFile = `${folder}.log`;
	fs.rmSync(logFile, { force: true });
	fs.mkdirSync(work, { recursive: true });
	for (const file of ['package.json', 'package-lock.json']) fs.copyFileSync(path.join(HOST, file), path.join(work, file));
	const [command, first] = npm();
	const options = { cwd: work, logFile, env: { ...buildEnvironment(), PATH: withNodeFirst() } };
	line.update('Installing n8n, once on this machine: 2,300 packages, about 4 minutes');
	await runOrThrow(command, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options);
	line.update('Building sqlite3 for n8n, about 1 minute');
	await runOrThrow(command, [...first, 'rebuild', 'sqlite3', '--ignore-scripts=false', '--foreground-scripts'], options);
	fs.writeFileSync(path.join(work, 'complete'), new Date().toISOString());
	fs.renameSync(work, folder);
	if (!(await isUsable(folder))) throw new Error(`n8n was installed in ${folder} but does not load; see ${logFile}`);
}

/** What an interrupted or damaged install left; only called with the lock held. */
function removeLeftOvers(folder: string): void {
	for (const left of [folder, `${folder}.installing`]) fs.rmSync(left, { recursive: true, force: true });
}

async function requireBuildTools(): Promise<void> {
	const tools = { python3: 'Python 3', 'g++': 'a C++ compiler (g++)', make: 'make' };
	const missing: string[] = [];
	for (const [command, name] of Object.entries(tools)) {
		if ((await run(command, ['--version'])).code !== 0) missing.push(name);
	}
	if (missing.length === 0) return;
	throw new Error(
		`n8n's database driver is built on this machine, which needs ${missing.join(', ')}. ` +
			'On Debian or Ubuntu: sudo apt-get install -y python3 g++ make',
	);
}

function requireSpace(folder: string): void {
	fs.mkdirSync(folder, { recursive: true });
	const { bavail, bsize } = fs.statfsSync(folder);
	if (bavail * bsize >= NEEDED_BYTES) return;
	const free = (bavail * bsize / 1024 ** 3).toFixed(1);
	throw new Error(`Installing n8n needs 4 GB in ${folder}, which has ${free} GB free. Set XDG_CACHE_HOME to another disk.`);
}

function withNodeFirst(): string {
	return [path.dirname(NODE), process.env.PATH].join(path.delimiter);
}

/**
 * Builds sqlite3 from its source and the system's own Node headers, so that neither a prebuilt binary (GitHub) nor headers
 * (nodejs.org) are downloaded. sqlite3 uses only Node's version-independent interface, so headers of Node 20 fit Node 24.
 */
function buildEnvironment(): Record<string, string | undefined> {
	const own = process.env.npm_config_nodedir;
	const systemNode = process.env.npm_node_execpath;
	const prefixes = [own, systemNode && path.dirname(path.dirname(fs.realpathSync(systemNode))), '/usr', '/usr/local'];
	const nodedir = prefixes.find(
		(prefix) => prefix !== undefined && fs.existsSync(path.join(prefix, 'include', 'node', 'node_api.h')),
	);
	return { npm_config_build_from_source: 'true', npm_config_nodedir: nodedir, NODE_OPTIONS: undefined };
}
