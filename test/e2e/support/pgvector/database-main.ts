import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { process } from '../../../../scripts/support/platform';
import type { Answer, Query } from './database';

/** PostgreSQL with pgvector as a process of its own, on the port it is given. Answers queries of its parent. */
async function main(): Promise<void> {
	const db = await PGlite.create({ extensions: { vector } });
	const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: Number(process.argv[2]), maxConnections: 100 });
	await server.start();
	const send = (answer: Answer) => process.send?.(answer);
	process.on('message', ({ id, sql, values }: Query) => {
		void db.query(sql, values).then(
			({ rows }) => send({ id, rows }),
			(error: Error) => send({ id, error: error.message }),
		);
	});
	process.on('disconnect', () => process.exit());
	send({ id: 0, rows: [] });
}

void main();
