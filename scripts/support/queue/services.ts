import { ensureDebianPackages, findProgram } from '../debian-packages';
import { freePort } from '../n8n-process';
import { fs, path, process } from '../platform';
import { run, runOrThrow } from '../run';
import { composeCommand, composeEnvironment } from './compose';
import { asUser, startServer, type Server } from './server';

/** Debian keeps PostgreSQL's programs out of the path, by version; the newest is taken. */
function postgresFolders(): string[] {
	const base = '/usr/lib/postgresql';
	const versions = fs.existsSync(base) ? fs.readdirSync(base) : [];
	return versions.sort((a, b) => Number(b) - Number(a)).map((version) => path.join(base, version, 'bin'));
}

/** The full path of a program of the services; they must be installed. */
export function serviceProgram(program: string): string {
	const found = findProgram({ program, folders: postgresFolders() });
	if (found === undefined) throw new Error(`${program} is not installed`);
	return found;
}

/** Installs Redis, PostgreSQL, nginx and OpenSSL from Debian packages where they are missing. */
export async function ensureServices(): Promise<void> {
	await ensureDebianPackages([
		{ name: 'redis-server', program: 'redis-server' },
		{ name: 'postgresql', program: 'initdb', folders: postgresFolders() },
		{ name: 'nginx', program: 'nginx' },
		{ name: 'openssl', program: 'openssl' },
	]);
}

/** The Redis of the compose file, on loopback, with its data in `folder`. */
export async function startRedis(folder: string, dotEnv: Record<string, string>): Promise<Server> {
	const port = await freePort();
	const [shell, flag, script] = composeCommand('redis', dotEnv);
	const here = `--port ${port} --bind 127.0.0.1 --dir ${JSON.stringify(folder)}`;
	return await startServer({
		name: 'redis',
		program: shell,
		args: [flag, `${script} ${here}`],
		env: composeEnvironment('redis', dotEnv),
		port,
		folder,
	});
}

export interface Postgres extends Server {
	/** The database as text, for whoever looks for what must not stand in it. */
	dump(): Promise<string>;
	/** The rows of a query, a line each. */
	query(sql: string): Promise<string>;
}

/** It refuses to run as root. */
const POSTGRES_USER = 'postgres';

/** A PostgreSQL with the compose file's database, user and password, on loopback, with its data in `folder`. */
export async function startPostgres(folder: string, dotEnv: Record<string, string>): Promise<Postgres> {
	const { POSTGRES_DB: database, POSTGRES_USER: user, POSTGRES_PASSWORD: password } = composeEnvironment('postgres', dotEnv);
	const data = path.join(folder, 'data');
	const passwordFile = path.join(folder, 'password');
	fs.mkdirSync(data);
	fs.writeFileSync(passwordFile, password);
	if (process.getuid?.() === 0) await runOrThrow('chown', ['-R', POSTGRES_USER, folder]);
	const init = [serviceProgram('initdb'), '-D', data, '-U', user, '-A', 'scram-sha-256', '--pwfile', passwordFile, '--no-sync'];
	await runOrThrow('setpriv', [...asUser(POSTGRES_USER), '--', ...init, '-E', 'UTF8', '--locale', 'C.UTF-8'], { cwd: folder });
	const port = await freePort();
	const args = ['-D', data, '-p', String(port), '-k', data, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'];
	const program = serviceProgram('postgres');
	// It takes connections before it takes logins.
	const ready = async () => (await run(serviceProgram('pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)])).code === 0;
	const server = await startServer({ name: 'postgres', program, args, port, folder, cwd: folder, signal: 'INT', user: POSTGRES_USER, ready });
	const tool = async (name: string, more: string[]) =>
		await runOrThrow(serviceProgram(name), ['-h', '127.0.0.1', '-p', String(port), '-U', user, ...more], { env: { PGPASSWORD: password }, cwd: folder });
	await tool('createdb', [database]);
	return {
		...server,
		dump: async () => await tool('pg_dump', ['--data-only', database]),
		query: async (sql) => (await tool('psql', ['-Atc', sql, database])).trim(),
	};
}
