import { path } from '../../../scripts/support/platform';
import { PROJECT, readJson } from '../../../scripts/support/project';
import { VectorDatabase } from '../../support/pgvector/database';

/** The statements of the workflow that keeps documentation in PGVector, before PostgreSQL with pgvector. */

interface Piece {
	key: string;
	hash: string;
	organization: string;
}

const { nodes } = readJson<{ nodes: Array<{ name: string; parameters: { query: string } }> }>(path.join(PROJECT, 'workflows', 'itglue-pgvector.json'));
const queryOf = (name: string) => nodes.find((node) => node.name === name)!.parameters.query;
let database: VectorDatabase;

/** Compares pieces with the table as the workflow does. @returns the keys of those that have to be put in, which are then */
async function fill(pieces: Piece[]): Promise<string[]> {
	const current = JSON.stringify(pieces.map(({ key, hash, organization }) => [key, hash, organization]));
	const found = await database.query<{ key: string }>(queryOf('Compare With Table'), [current]);
	const missing = found.map(({ key }) => key).sort();
	for (const { key, hash, organization } of pieces.filter((piece) => missing.includes(piece.key))) {
		const metadata = JSON.stringify({ key, contentHash: hash, organizationId: organization });
		await database.query('INSERT INTO itglue_documentation (text, metadata, embedding) VALUES ($1, $2, $3)', [`Text of ${key}`, metadata, '[1,0,0]']);
	}
	return missing;
}

async function stored(): Promise<string[]> {
	const of = `metadata->>'key' || ' ' || (metadata->>'contentHash') || ' ' || (metadata->>'organizationId')`;
	const pieces = await database.query<{ piece: string }>(`SELECT ${of} AS piece FROM itglue_documentation`);
	return pieces.map(({ piece }) => piece).sort();
}

beforeAll(async () => {
	database = await VectorDatabase.start();
});

afterAll(async () => await database.stop());

beforeEach(async () => {
	await database.execute('DROP TABLE IF EXISTS itglue_documentation');
	await database.execute(queryOf('Prepare Table'));
});

const A = { key: 'a', hash: '1', organization: '7' };
const B = { key: 'b', hash: '1', organization: '8' };

it('can prepare the table again and again', async () => {
	await fill([A]);
	await database.execute(queryOf('Prepare Table'));
	expect(await stored()).toEqual(['a 1 7']);
});

it('puts each piece in once', async () => {
	expect(await fill([A, B])).toEqual(['a', 'b']);
	expect(await fill([A, B])).toEqual([]);
	expect(await stored()).toEqual(['a 1 7', 'b 1 8']);
});

it('replaces what changed, and removes what is gone', async () => {
	await fill([A, B]);
	expect(await fill([{ ...A, hash: '2' }])).toEqual(['a']);
	expect(await stored()).toEqual(['a 2 7']);
	expect(await fill([])).toEqual([]);
	expect(await stored()).toEqual([]);
});

it('leaves no piece with an organization that it no longer belongs to', async () => {
	await fill([A]);
	expect(await fill([{ ...A, organization: '9' }])).toEqual(['a']);
	expect(await stored()).toEqual(['a 1 9']);
});

it('makes up for a run that was cut off before anything was put in', async () => {
	await fill([A]);
	await database.query(queryOf('Compare With Table'), [JSON.stringify([['a', '2', '7'], ['b', '1', '8']])]);
	expect(await stored()).toEqual([]);
	expect(await fill([{ ...A, hash: '2' }, B])).toEqual(['a', 'b']);
});
