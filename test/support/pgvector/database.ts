import { childProcess, path, type ChildProcess } from '../../../scripts/support/platform';
import { PROJECT } from '../../../scripts/support/project';

export interface Query {
	id: number;
	sql: string;
	values?: unknown[];
}

export type Answer = { id: number; rows: unknown[] } | { id: number; error: string };

/** PostgreSQL with the pgvector extension, compiled to WebAssembly (PGlite), which needs neither an installation nor root. */
export class VectorDatabase {
	private readonly asked = new Map<number, (answer: Answer) => void>();
	private next = 1;

	private constructor(private readonly child: ChildProcess) {
		child.on('message', (answer: Answer) => this.asked.get(answer.id)?.(answer));
	}

	/** An empty one. */
	static async start(): Promise<VectorDatabase> {
		const main = path.join(PROJECT, 'test/support/pgvector/database-main.ts');
		const child = childProcess.fork(main, [], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
		const database = new VectorDatabase(child);
		await new Promise((resolve, reject) => {
			database.asked.set(0, resolve);
			child.once('exit', () => reject(new Error('The database did not start')));
		});
		return database;
	}

	/** Runs several statements, which give nothing. */
	async execute(sql: string): Promise<void> {
		await this.ask(sql);
	}

	async query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
		return (await this.ask(sql, values)) as Row[];
	}

	async stop(): Promise<void> {
		const ended = new Promise((resolve) => this.child.once('exit', resolve));
		this.child.kill('SIGKILL');
		await ended;
	}

	private async ask(sql: string, values?: unknown[]): Promise<unknown[]> {
		const id = this.next++;
		const answer = await new Promise<Answer>((resolve) => {
			this.asked.set(id, resolve);
			this.child.send({ id, sql, values } satisfies Query);
		});
		this.asked.delete(id);
		if ('error' in answer) throw new Error(answer.error);
		return answer.rows;
	}
}
