import { firstWrite, Matrix } from '../support/fault-matrix/check';
import { ANSWER_FAULTS } from '../support/fault-matrix/faults';
import { DEFINED_NODES, definedSubjects, type ItGlueWorld, startItGlueWorld } from '../support/fault-matrix/it-glue';
import { expectDocumented } from '../support/fault-matrix/observations';
import { skipPauses } from '../support/fault-matrix/waits';

/** Every operation on IT Glue's records that write, with every fault at the first request that does. */

const matrix = new Matrix();
let world: ItGlueWorld;

beforeAll(async () => {
	skipPauses();
	world = await startItGlueWorld(['4810147']);
});

afterAll(async () => await world.close());

test.each(DEFINED_NODES)('%s', async (...node) => {
	for (const subject of definedSubjects(world, node)) {
		expect(await matrix.check(subject, ANSWER_FAULTS, firstWrite)).toEqual([]);
		if (!/ (?:get|getAll|search)$/.test(subject.name)) expect(await matrix.checkRefused(subject)).toEqual([]);
	}
});

test('the documentation says what came of it', () => expectDocumented({ 'IT Glue, writing': matrix }));
