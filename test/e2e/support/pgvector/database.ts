import { freePort } from '../../../../scripts/support/n8n-process';
import { childProcess, path, process, type ChildProcess } from '../../../../scripts/support/platform';
import { PROJECT } from '../../../../scripts/support/project';

export interface Query {
	id: number;
	sql: string;
	values?: unknown[];
}

export type Answer = { id: number; rows: unknown[] } | { id: number; error: string };

/**
 * PostgreSQL with the pgvector extension, compiled to WebAssembly (PGlite), which needs neither an installation nor root. It
 * speaks PostgreSQL's protocol on loopback and takes any password; its connections take turns.
 */
export class VectorDatabase {
	private readonly asked = new Map<number, (answer: Answer) => void>();
	private next = 1;

	private constructor(
		private readonly child: ChildProcess,
		readonly port: number,
	) {
		child.on('message', (answer: Answer) => this.asked.get(answer.id)?.(answer));
	}

	/** An empty one. */
	static async start(): Promise<VectorDatabase> {
		const port = await freePort();
		const main = path.join(PROJECT, 'test/e2e/support/pgvector/database-main.ts');
		const child = childProcess.fork(main, [String(port)], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
		const database = new VectorDatabase(child, port);
		await new Promise((resolve, reject) => {
			database.asked.set(0, resolve);
			child.once('exit', () => reject(new Error('The database did not start')));
		});
		return database;
	}

	/** Data of n8n's `postgres` credential for it. */
	get credential(): Record<string, unknown> {
		return { host: '127.0.0.1', port: this.port, database: 'postgres', user: 'postgres', password: 'any', ssl: 'disable' };
	}

	async query<Row>(sql: string, values?: unknown[]): Promise<Row[]> {
		const id = this.next++;
		const answer = await new Promise<Answer>((resolve) => {
			this.asked.set(id, resolve);
			this.child.send({ id, sql, values } satisfies Query);
		});
		this.asked.delete(id);
		if ('error' in answer) throw new Error(answer.error);
		return answer.rows as Row[];
	}

	/** From now on it takes connections and answers nothing, like a database on a machine that hangs. */
	pause(): void {
		process.kill(this.child.pid!, 'SIGSTOP');
	}

	resume(): void {
		process.kill(this.child.pid!, 'SIGCONT');
	}

	/** Safe to call twice. */
	async stop(): Promise<void> {
		if (this.child.exitCode !== null || this.child.signalCode !== null) return;
		const ended = new Promise((resolve) => this.child.once('exit', resolve));
		this.child.kill('SIGKILL');
		await ended;
	}
}
