import { firstRead, firstWrite, Matrix } from '../support/fault-matrix/check';
import { LONG_FAULTS } from '../support/fault-matrix/faults';
import { DEFINED_NODES, definedSubjects, startItGlueWorld } from '../support/fault-matrix/it-glue';
import { expectDocumented } from '../support/fault-matrix/observations';
import { PSA_NODES, psaSubjects, startPsaWorld } from '../support/fault-matrix/psa';
import type { Subject, World } from '../support/fault-matrix/run';
import { SERVICE_DESK_NODES, serviceDeskSubjects, TICKET_CLIENTS } from '../support/fault-matrix/service-desk';
import { losePatienceWith, skipPauses } from '../support/fault-matrix/waits';

/** One reading and one writing operation of every node, with answers that never end, and answers that are too big. */

// So that an answer is too big before it takes long; the real limit is tested with the transport.
jest.mock('../../src/http/transport', () => ({
	...jest.requireActual<object>('../../src/http/transport'),
	LARGEST_ANSWER: 4 * 1024 * 1024,
}));

const reading = new Matrix();
const writing = new Matrix();

beforeAll(skipPauses);

/** The first operation that fits of each node. */
function representatives(subjects: Subject[], fits: RegExp): Subject[] {
	const nodes = new Map<string, Subject>();
	for (const subject of subjects) {
		const node = subject.name.replace(/ .*/, '');
		if (fits.test(subject.name) && !nodes.has(node)) nodes.set(node, subject);
	}
	return [...nodes.values()];
}

async function within<W extends World>(world: W, subjectsOf: (world: W) => Subject[], reads: RegExp, writes: RegExp): Promise<void> {
	losePatienceWith(world.faults);
	try {
		const subjects = subjectsOf(world);
		const problems: string[] = [];
		for (const subject of representatives(subjects, reads)) problems.push(...(await reading.check(subject, LONG_FAULTS, firstRead)));
		for (const subject of representatives(subjects, writes)) problems.push(...(await writing.check(subject, LONG_FAULTS, firstWrite)));
		expect(problems).toEqual([]);
	} finally {
		await world.close();
	}
}

test('nodes on IT Glue’s records', async () => {
	const all = (world: Parameters<typeof definedSubjects>[0]) => DEFINED_NODES.flatMap((node) => definedSubjects(world, node));
	await within(await startItGlueWorld(['4810147']), all, / getAll$/, / (?:create|upload|update|delete)$/);
	const nodes = (matrix: Matrix) => new Set(matrix.seen.map(({ operation }) => operation.replace(/ .*/, '')));
	expect(DEFINED_NODES.map(([node]) => node).filter((node) => !nodes(reading).has(node))).toEqual([]);
	expect(DEFINED_NODES.map(([node]) => node).filter((node) => !nodes(writing).has(node))).toEqual(['ItGlueDomainExpiration']);
});

test('nodes for tickets', async () => {
	const all = (world: Parameters<typeof serviceDeskSubjects>[0]) => SERVICE_DESK_NODES.flatMap((node) => serviceDeskSubjects(world, node));
	const reads = /Triage$|CompanyMapping$|Knowledge search|findAssets$|propose$|draftStub$/;
	await within(await startItGlueWorld(TICKET_CLIENTS, true), all, reads, /apply$|draftStub$/);
});

test.each(PSA_NODES)('%s', async (node) => {
	await within(await startPsaWorld(node), psaSubjects, /ticket get$/, /addPublic$/);
});

test('the documentation says what came of it', () =>
	expectDocumented({ 'One of each node, reading': reading, 'One of each node, writing': writing }));
