import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { Matrix } from '../support/fault-matrix/check';
import { ANSWER_FAULTS } from '../support/fault-matrix/faults';
import { DEFINED_NODES, definedSubjects, type Given, type ItGlueWorld, SECRET_ITEM, startItGlueWorld } from '../support/fault-matrix/it-glue';
import { psaSubjects, PSA_NODES, startPsaWorld } from '../support/fault-matrix/psa';
import type { Subject } from '../support/fault-matrix/run';
import { skipPauses } from '../support/fault-matrix/waits';

/** What writes in several requests, with a fault at each of them in turn; and several items, one of which fails. */

const CONTENT = { content: '## First\n\nOne.\n\n## Second\n\nTwo.' };
const FILE = { data: 'iVBORw0KGgo=', mimeType: 'image/png' };
const items = (count: number): INodeExecutionData[] => Array.from({ length: count }, () => SECRET_ITEM);

/** Operations of several requests, with what makes them so. */
const STEPS: Record<string, Given> = {
	'document create': { parameters: CONTENT },
	'document updateContent': { parameters: CONTENT },
	'document appendSection': { parameters: CONTENT },
	'document replaceSection': {},
	'document move': { parameters: { folderPath: 'New/Deep', createFolders: true } },
	'flexibleAsset create': {},
	'flexibleAsset update': {},
	'flexibleAsset upsert': {},
	'flexibleAsset bulkCreate': { input: items(3) },
	'flexibleAsset bulkUpdate': {},
	'configuration bulkCreate': { input: items(60) },
	'attachment create': {
		parameters: { attachment: 'a,b' },
		input: [{ json: {}, binary: { a: { ...FILE, fileName: 'a.png' }, b: { ...FILE, fileName: 'b.png' } } }],
	},
};

const LOST = ['Connection reset before the answer', 'Connection reset in the middle of the answer', '503 Service Unavailable', '503 after the work was done', '422 Unprocessable Content'];
const rows = ANSWER_FAULTS.filter(({ name }) => LOST.includes(name));

let world: ItGlueWorld;

beforeAll(async () => {
	skipPauses();
	world = await startItGlueWorld(['4810147']);
});

afterAll(async () => await world.close());

const subjects = (given: Record<string, Given> = {}) => DEFINED_NODES.flatMap((node) => definedSubjects(world, node, given));

test.each(Object.keys(STEPS))('%s, at every request in turn', async (name) => {
	const subject = subjects(STEPS).find((known) => known.name.endsWith(` ${name}`))!;
	const matrix = new Matrix();
	expect(await matrix.check(subject, rows, ({ requests }) => requests.map((_, at) => at))).toEqual([]);
	expect(new Set(matrix.seen.map(({ fault }) => fault)).size).toBe(rows.length);
	expect(matrix.seen.length).toBeGreaterThan(rows.length);
});

/** The first of two items meets a refusal; the node is told to go on. */
async function secondOf(subject: Subject, input: IDataObject[] | INodeExecutionData[]): Promise<unknown> {
	subject.world.faults.clear();
	subject.world.prepare();
	const { items: given, status } = await subject.run(
		() => {
			subject.world.begin();
			subject.world.faults.add({ kind: 'status', status: 400, times: 1 });
		},
		{ input, onError: 'continueRegularOutput' },
	);
	const [failed, ...others] = given;
	const isTold = typeof failed?.json.error === 'string' && typeof failed.json.details === 'string';
	const place = (item?: INodeExecutionData) => (item?.pairedItem as { item: number } | undefined)?.item;
	const works = others.length > 0 && others.every((item) => item.json.error === undefined && place(item) === 1);
	return isTold && place(failed) === 0 && works && status === 'success' ? [] : [subject.name, status, given.map(({ json }) => json.error ?? 'fine')];
}

test('an item that is refused says so, and the next one is written', async () => {
	const writing = subjects().filter(({ name }) => !/ (?:get\w*|search|download|waitUntilReady|bulk\w+)$/.test(name));
	expect(writing.length).toBeGreaterThan(80);
	const wrong: unknown[] = [];
	for (const subject of writing) wrong.push(await secondOf(subject, items(2)));
	expect(wrong.flat()).toEqual([]);
});

test.each(PSA_NODES)('an item that %s is refused says so, and the next one is done', async (node) => {
	const psa = await startPsaWorld(node);
	try {
		const wrong: unknown[] = [];
		for (const subject of psaSubjects(psa)) {
			if (!/getNotes$|ticket getAll$/.test(subject.name)) wrong.push(await secondOf(subject, [{}, {}]));
		}
		expect(wrong.flat()).toEqual([]);
	} finally {
		await psa.close();
	}
});
