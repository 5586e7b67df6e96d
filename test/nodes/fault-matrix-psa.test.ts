import { firstRead, firstWrite, Matrix } from '../support/fault-matrix/check';
import { ANSWER_FAULTS } from '../support/fault-matrix/faults';
import { expectDocumented } from '../support/fault-matrix/observations';
import { PSA_NODES, psaSubjects, type PsaWorld, startPsaWorld } from '../support/fault-matrix/psa';
import { skipPauses } from '../support/fault-matrix/waits';

/** Every operation of the PSAs' nodes, with every fault at its first request and, where there is one, the first that writes. */

const reading = new Matrix();
const privateNotes = new Matrix();
const publicNotes = new Matrix();
let worlds: PsaWorld[];

beforeAll(async () => {
	skipPauses();
	worlds = await Promise.all(PSA_NODES.map(startPsaWorld));
});

afterAll(async () => await Promise.all(worlds.map(async (world) => await world.close())));

test.each(PSA_NODES)('%s', async (node) => {
	for (const subject of psaSubjects(worlds.find((world) => world.node === node)!)) {
		const isWriting = / (?:add\w+|create)$/.test(subject.name);
		if (!isWriting || subject.findsItsOwn) expect(await reading.check(subject, ANSWER_FAULTS, firstRead)).toEqual([]);
		const matrix = !isWriting ? reading : subject.findsItsOwn ? privateNotes : publicNotes;
		if (isWriting) expect(await matrix.check(subject, ANSWER_FAULTS, firstWrite)).toEqual([]);
		expect(await matrix.checkRefused(subject)).toEqual([]);
	}
});

test('the documentation says what came of it', () =>
	expectDocumented({ 'PSA, reading': reading, 'PSA, private note': privateNotes, 'PSA, public note or new ticket': publicNotes }));
