import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { process } from '../../../scripts/support/platform';
import type { Answer, Query } from './database';

/** PostgreSQL with pgvector as a process of its own, as its code cannot be loaded by jest. Answers its parent. */
async function main(): Promise<void> {
	const db = await PGlite.create({ extensions: { vector } });
	const send = (answer: Answer) => process.send?.(answer);
	process.on('message', ({ id, sql, values }: Query) => {
		const rows = values === undefined ? db.exec(sql).then(() => []) : db.query(sql, values).then((result) => result.rows);
		void rows.then(
			(found) => send({ id, rows: found }),
			(error: Error) => send({ id, error: error.message }),
		);
	});
	process.on('disconnect', () => process.exit());
	send({ id: 0, rows: [] });
}

void main();
