import type { IDataObject } from 'n8n-workflow';
import { ItGlueConfiguration } from '../../nodes/ItGlueConfiguration/ItGlueConfiguration.node';
import type { JsonApiDocument } from '../../src/itglue/jsonapi';
import { runNode } from '../support/engine';
import { collectGarbage } from '../support/garbage';
import { startItGlue, type TestItGlue } from '../support/itglue';

/** Told every page that is read. (A jest function would itself hold on to what it returned.) */
const mockObserver: { see: (page: JsonApiDocument) => void } = { see: () => {} };

jest.mock('../../src/itglue/response', () => {
	const original = jest.requireActual<typeof import('../../src/itglue/response')>('../../src/itglue/response');
	return {
		...original,
		readDocument: (...given: Parameters<typeof original.readDocument>) => {
			const document = original.readDocument(...given);
			mockObserver.see(document);
			return document;
		},
	};
});

const COUNT = 10_100;
const PAGES = 11;
/** The page at hand, the four that are fetched ahead, and one that just came. */
const MOST_HELD = 6;

let glue: TestItGlue;
let pages: Array<WeakRef<JsonApiDocument>>;
let held: number[];

beforeAll(async () => {
	glue = await startItGlue({ seed: 'empty' });
	const { database } = glue.simulator;
	const owner = { 'organization-id': Number(database.insert('organizations', { name: 'Big' }).id) };
	for (let number = 0; number < COUNT; number += 1) {
		// Names in another order than ids, so that an order is not given by chance.
		const name = `PC-${String((number * 7919) % COUNT).padStart(5, '0')}`;
		database.insert('configurations', { ...owner, name, notes: `<p>${'x'.repeat(200)}</p>` });
	}
});

beforeEach(() => {
	pages = [];
	held = [];
	mockObserver.see = (page) => {
		pages.push(new WeakRef(page));
		collectGarbage();
		held.push(pages.filter((one) => one.deref() !== undefined).length);
	};
	glue.clear();
});

afterAll(async () => {
	await glue.simulator.close();
});

const parameters = {
	...{ resource: 'configuration', operation: 'getAll', returnAll: true },
	sort: { by: 'name', direction: 'asc' },
};

const names = (json: IDataObject[]) => json.map(({ name }) => String(name));

describe('all of 10,100 configurations', () => {
	it('come in order, each once, with the fewest requests, and no page is held longer than it is needed', async () => {
		const result = await runNode({ type: new ItGlueConfiguration(), parameters, credentials: glue.credentials() });
		expect(result.error).toBeUndefined();
		expect(result.json).toHaveLength(COUNT);
		expect(new Set(result.json.map(({ id }) => id)).size).toBe(COUNT);
		const inOrder = names(result.json);
		expect(inOrder).toEqual([...inOrder].sort());
		const asked = glue.sent().map((request) => Number(/page\[number\]=(\d+)&page\[size\]=1000&sort=name$/.exec(request)?.[1]));
		expect(asked.sort((a, b) => a - b)).toEqual(Array.from({ length: PAGES }, (_, index) => index + 1));
		expect(held).toHaveLength(PAGES);
		expect(Math.max(...held)).toBeLessThanOrEqual(MOST_HELD);
	});

	it('would show that pages are held, if they were', async () => {
		const all: JsonApiDocument[] = [];
		const { see } = mockObserver;
		mockObserver.see = (page) => {
			all.push(page);
			see(page);
		};
		await runNode({ type: new ItGlueConfiguration(), parameters, credentials: glue.credentials() });
		expect(all).toHaveLength(PAGES);
		expect(Math.max(...held)).toBeGreaterThan(MOST_HELD);
	});

	it('are not read where a limit is set', async () => {
		const some = { ...parameters, returnAll: false, limit: 1500 };
		const result = await runNode({ type: new ItGlueConfiguration(), parameters: some, credentials: glue.credentials() });
		expect(result.json).toHaveLength(1500);
		expect(glue.sent()).toHaveLength(2);
	});
});
