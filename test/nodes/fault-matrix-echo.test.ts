import { firstRead, firstWrite, Matrix } from '../support/fault-matrix/check';
import type { FaultRow } from '../support/fault-matrix/faults';
import { DEFINED_NODES, definedSubjects, startItGlueWorld } from '../support/fault-matrix/it-glue';
import { PSA_NODES, psaSubjects, startPsaWorld } from '../support/fault-matrix/psa';
import type { Subject, World } from '../support/fault-matrix/run';
import { skipPauses } from '../support/fault-matrix/waits';

/** Servers, and what stands before them, that repeat in a refusal what they were sent, the credential included. */

const HALO_RENEWS = { HaloPSA: 'renewed' } as const;
/** Autotask refuses with a 500 and a sentence. */
const REFUSED = { 'Autotask PSA': 'refused' } as const;

const rows = [400, 401, 403, 404, 409, 422, 500, 503].flatMap((status): FaultRow[] => [
	{
		name: `${status} that repeats the headers`,
		consequence: status >= 500 ? 'passing' : 'refused',
		at: status >= 500 ? REFUSED : status === 401 ? HALO_RENEWS : {},
		fault: () => ({ kind: 'echo', status }),
		lasts: 'on',
	},
	{
		name: `${status} page that repeats the headers`,
		consequence: status >= 500 ? 'passing' : 'refused',
		at: status === 401 ? HALO_RENEWS : {},
		fault: () => ({ kind: 'echo-page', status }),
		lasts: 'once',
	},
]);

beforeAll(skipPauses);

/** What a node says of the fault, without what else is expected of faults. */
async function leaksOf(subjects: Subject[]): Promise<string[]> {
	const matrix = new Matrix();
	const problems: string[] = [];
	for (const subject of subjects) {
		problems.push(...(await matrix.check(subject, rows, (clean) => [...firstRead(clean, subject), ...firstWrite(clean, subject)])));
	}
	expect(matrix.seen.filter(({ reads }) => reads !== '').length).toBeGreaterThan(rows.length);
	return problems.filter((problem) => /a secret shows/.test(problem));
}

async function within<W extends World>(world: W, subjects: (world: W) => Subject[]): Promise<void> {
	try {
		expect(await leaksOf(subjects(world))).toEqual([]);
	} finally {
		await world.close();
	}
}

test('IT Glue', async () => {
	const chosen = /organization (?:get|create)$|document (?:getAll|updateContent)$|password (?:getValue|create)$/;
	await within(await startItGlueWorld(['4810147']), (world) =>
		DEFINED_NODES.flatMap((node) => definedSubjects(world, node)).filter(({ name }) => chosen.test(name)),
	);
});

test.each(PSA_NODES)('%s', async (node) => {
	await within(await startPsaWorld(node), (world) => psaSubjects(world).filter(({ name }) => /ticket (?:get|getAll)$|add\w+$/.test(name)));
});
