import { firstRead, firstWrite, Matrix } from '../support/fault-matrix/check';
import { ANSWER_FAULTS } from '../support/fault-matrix/faults';
import { type ItGlueWorld, startItGlueWorld } from '../support/fault-matrix/it-glue';
import { expectDocumented } from '../support/fault-matrix/observations';
import { SERVICE_DESK_NODES, serviceDeskSubjects, TICKET_CLIENTS } from '../support/fault-matrix/service-desk';
import { skipPauses } from '../support/fault-matrix/waits';

/** Every operation of the nodes for tickets, with every fault at its first request and, where there is one, the first that writes. */

const reading = new Matrix();
const writing = new Matrix();
let world: ItGlueWorld;

beforeAll(async () => {
	skipPauses();
	world = await startItGlueWorld(TICKET_CLIENTS, true);
});

afterAll(async () => await world.close());

test.each(SERVICE_DESK_NODES)('%s', async (node) => {
	for (const subject of serviceDeskSubjects(world, node)) {
		expect(await reading.check(subject, ANSWER_FAULTS, firstRead)).toEqual([]);
		expect(await writing.check(subject, ANSWER_FAULTS, firstWrite)).toEqual([]);
		// With another address a plan is somebody else's.
		if (!reading.silent.includes(subject.name) && !subject.name.endsWith('apply')) expect(await reading.checkRefused(subject)).toEqual([]);
	}
});

test('some ask no service, as what they need comes with the item', () => {
	expect([...reading.silent].sort()).toEqual(['ItGlueDocumentationGaps readFeedback', 'ItGlueDocumentationGaps report', 'ItGlueKnowledge statistics']);
});

test('the documentation says what came of it', () => expectDocumented({ 'Ticket nodes, reading': reading, 'Ticket nodes, writing': writing }));
