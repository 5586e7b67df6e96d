import type { INodeExecutionData } from 'n8n-workflow';
import { DEFINED_NODES, definedSubjects, type ItGlueWorld, SECRET_ITEM, startItGlueWorld } from '../support/fault-matrix/it-glue';
import type { Subject } from '../support/fault-matrix/run';
import { SERVICE_DESK_NODES, serviceDeskSubjects, TICKET_CLIENTS } from '../support/fault-matrix/service-desk';
import { skipPauses } from '../support/fault-matrix/waits';

/** On Error: Continue, where operations read, write in bulk, or work for tickets: what fails carries its error, the rest goes on. */

beforeAll(skipPauses);

/** Items that one run of a reading operation works on at once. */
const SIDE_BY_SIDE = 5;
const ITEMS = 2 * SIDE_BY_SIDE;

const items = (count: number): INodeExecutionData[] => Array.from({ length: count }, () => SECRET_ITEM);
const place = ({ pairedItem }: INodeExecutionData) => (pairedItem as { item: number } | undefined)?.item;
const isTold = ({ json }: INodeExecutionData) => typeof json.error === 'string' && typeof json.details === 'string';

/** Runs it with the first request refused. 413 is what no operation has another way around. */
async function refusedOnce(subject: Subject, more: Parameters<Subject['run']>[1]) {
	const { world } = subject;
	world.faults.clear();
	world.prepare();
	const { status, items: given, outputs } = await subject.run(
		() => {
			world.begin();
			world.faults.add({ kind: 'status', status: 413, times: 1 });
		},
		{ ...more, onError: 'continueRegularOutput' },
	);
	world.faults.clear();
	const all = outputs.flat();
	return { status, given, all, failed: all.filter(({ json }) => json.error !== undefined), fine: all.filter(({ json }) => json.error === undefined) };
}

describe('on IT Glue’s records', () => {
	let world: ItGlueWorld;
	const subjects = () => DEFINED_NODES.flatMap((node) => definedSubjects(world, node));

	beforeAll(async () => {
		world = await startItGlueWorld(['4810147']);
	});
	afterAll(async () => await world.close());

	test('an item that cannot be read says so, and the others are', async () => {
		const reading = subjects().filter(({ name }) => / (?:get\w*|search|download|waitUntilReady)$/.test(name));
		expect(reading.length).toBeGreaterThan(70);
		const wrong: unknown[] = [];
		let goneOn = 0;
		for (const subject of reading) {
			const { status, failed, fine } = await refusedOnce(subject, { input: items(ITEMS) });
			// Items that ask the same at once share an answer.
			const isShared = failed.length <= SIDE_BY_SIDE && failed.every((item, index) => place(item) === index);
			const isRight = status === 'success' && failed.length > 0 && failed.every(isTold) && isShared && fine.every((item) => place(item)! >= failed.length);
			if (fine.length > 0) goneOn += 1;
			if (!isRight) wrong.push([subject.name, status, failed.map((item) => [place(item), item.json]), fine.length]);
		}
		expect(wrong).toEqual([]);
		expect(goneOn).toBeGreaterThan(60);
	});

	test('items of a bulk request that is refused say so, each by itself', async () => {
		const bulk = subjects().filter(({ name }) => / bulk\w+$/.test(name));
		expect(bulk.length).toBeGreaterThan(20);
		const wrong: unknown[] = [];
		for (const subject of bulk) {
			const { status, failed, all } = await refusedOnce(subject, { input: items(2) });
			if (status !== 'success' || failed.length === 0 || !failed.every(isTold) || new Set(all.map(place)).size !== 2) {
				wrong.push([subject.name, status, all.map((item) => [place(item), item.json.error, item.json.details])]);
			}
		}
		expect(wrong).toEqual([]);
	});
});

test('a ticket that cannot be worked on says so, and the others are', async () => {
	const world = await startItGlueWorld(TICKET_CLIENTS, true);
	try {
		const wrong: unknown[] = [];
		const told: string[] = [];
		const untold: string[] = [];
		for (const subject of SERVICE_DESK_NODES.flatMap((node) => serviceDeskSubjects(world, node))) {
			const { status, failed, fine } = await refusedOnce(subject, { times: 2 });
			if (failed.length > 0) told.push(subject.name);
			else untold.push(subject.name);
			const places = new Set(failed.map(place));
			if (status !== 'success' || !failed.every(isTold) || fine.some((item) => places.has(place(item)))) {
				wrong.push([subject.name, status, failed.map(({ json }) => [json.error, json.details]), fine.length]);
			}
		}
		expect(wrong).toEqual([]);
		expect(told.length).toBeGreaterThan(9);
		// They ask no service.
		expect([...untold].sort()).toEqual(['ItGlueDocumentationGaps readFeedback', 'ItGlueDocumentationGaps report', 'ItGlueKnowledge statistics']);
	} finally {
		await world.close();
	}
});
