import type { TestCredential } from '../support/engine-credentials';
import type { NodeResult } from '../support/engine';
import { DEFINED_NODES, definedSubjects, startItGlueWorld } from '../support/fault-matrix/it-glue';
import { PSA_NODES, psaSubjects, startPsaWorld } from '../support/fault-matrix/psa';
import { type Subject, textOf, type World } from '../support/fault-matrix/run';
import { skipPauses } from '../support/fault-matrix/waits';

/** A credential that is changed at the service while this process remembers tokens, zones and names for the old one. */

interface Rotating extends World {
	credentials(): Record<string, TestCredential>;
	rotate(): void;
}

const REFUSED = /refused the API key|did not accept the (?:credential|Secret)|does not know this client/;

beforeAll(skipPauses);

async function open(node: string): Promise<{ world: Rotating; reading: Subject; writing: Subject }> {
	const world = node === 'IT Glue' ? await startItGlueWorld(['4810147']) : await startPsaWorld(node);
	const subjects = 'glue' in world ? DEFINED_NODES.flatMap((each) => definedSubjects(world, each)) : psaSubjects(world);
	const named = (pattern: RegExp) => subjects.find(({ name }) => pattern.test(name))!;
	return { world, reading: named(/ (?:organization|ticket) get$/), writing: named(/ (?:contact create|note addPrivate)$/) };
}

function refused({ world }: Subject, result: NodeResult): void {
	expect(textOf(result)).toMatch(REFUSED);
	expect(textOf(result)).toMatch(/Check/);
	const everything = JSON.stringify([result.run.data.resultData, result.error?.toJSON?.()]) + (result.error instanceof Error ? String(result.error.stack) : '');
	expect(world.secrets().filter((secret) => everything.includes(secret))).toEqual([]);
}

describe.each(['IT Glue', ...PSA_NODES])('%s', (node) => {
	let world: Rotating;
	let reading: Subject;
	let writing: Subject;
	const start = () => world.begin();

	beforeEach(async () => {
		({ world, reading, writing } = await open(node));
	});
	afterEach(async () => await world.close());

	test.each(['nothing is remembered', 'everything is remembered'])('between two runs, where %s', async (remembered) => {
		const old = world.credentials();
		if (remembered.startsWith('everything')) expect((await reading.run(start)).error).toBeUndefined();
		world.rotate();
		refused(reading, await reading.run(start, { credentials: old }));
		refused(writing, await writing.run(start, { credentials: old }));
		expect(world.changes()).toEqual([]);
		expect((await reading.run(start)).error).toBeUndefined();
		expect((await writing.run(start)).error).toBeUndefined();
		expect(world.changes()).toHaveLength(1);
		// What is remembered for the new one is not the old one's.
		refused(reading, await reading.run(start, { credentials: old }));
	});

	test('in the middle of a run: what was written stands, the rest says why it was not', async () => {
		await writing.run(start);
		await writing.run(start);
		const perItem = world.requests().length;
		const { faults } = world;
		const { take } = faults;
		let met = 0;
		const { items, status } = await writing.run(
			() => {
				start();
				faults.take = (method, path) => {
					met += 1;
					if (met === perItem + 1) world.rotate();
					return take.call(faults, method, path);
				};
			},
			{ input: [{}, {}, {}].map((json) => ({ json: { ...json, secret: '' } })), onError: 'continueRegularOutput' },
		);
		faults.take = take;
		expect(status).toBe('success');
		expect(items).toHaveLength(3);
		const failed = items.filter(({ json }) => json.error !== undefined);
		expect(failed.length).toBeGreaterThan(0);
		expect(failed.length).toBeLessThan(3);
		for (const { json } of failed) {
			expect(json.error).toMatch(REFUSED);
			expect(json.details).toMatch(/Check/);
		}
		expect((await writing.run(start)).error).toBeUndefined();
	});
});
