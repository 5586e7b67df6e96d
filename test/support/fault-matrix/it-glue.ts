import type { INodeType } from 'n8n-workflow';
import { fill, ITEM, parametersFor } from '../../../scripts/generate/itglue-samples';
import { otherSamples } from '../../../scripts/generate/other-samples';
import type { SnapshotDiff } from '../../../simulators/itglue/database';
import { runNode } from '../engine';
import { startItGlue, type TestItGlue } from '../itglue';
import { startLoopback } from '../loopback';
import { NODES } from '../node-classes';
import { choices } from '../surface';
import { seedOf } from '../write-back';
import type { Subject, World } from './run';

export interface ItGlueWorld extends World {
	glue: TestItGlue;
}

/** IT Glue with some organizations of the data set, by their ids there. */
export async function startItGlueWorld(...organizations: string[]): Promise<ItGlueWorld> {
	const glue = await startItGlue({ seed: seedOf(organizations) });
	await fill(glue);
	thinOut(glue);
	const elsewhere = await startLoopback();
	const { simulator } = glue;
	const start = simulator.database.snapshot();
	let before = start;
	const used = new Set([simulator.keys.full]);
	return {
		service: 'IT Glue',
		glue,
		faults: simulator.faults,
		requests: () => simulator.requests,
		prepare: () => {
			simulator.database.restore(start);
			// What nodes remember they remember by key.
			used.add(simulator.rotateKey());
		},
		begin: () => {
			before = simulator.database.snapshot();
			glue.clear();
		},
		changes: () => changesOf(simulator.database.diff(before)),
		secrets: () => [...used, STORED, MADE_UP],
		isRead: ({ method }) => method === 'GET',
		elsewhere,
		close: async () => {
			await simulator.close();
			await elsewhere.close();
		},
	};
}

/** Leaves a few of what there are hundreds of: everything is put back before every run. */
function thinOut({ simulator: { database } }: TestItGlue): void {
	for (const type of ['logs', 'user-metrics', 'expirations']) for (const record of database.all(type).slice(3)) database.delete(record);
}

/** The password that operations are given to write. */
const MADE_UP = 'Made-up-9f3Kq';

/** What the simulator's password values begin with. */
const STORED = 'sim-secret-';

function changesOf({ added, removed, changed }: SnapshotDiff): string[] {
	const lines = [
		...added.map(({ id, type, attributes, hidden }) => ['+', id, type, attributes, hidden]),
		...removed.map(({ id, type }) => ['-', id, type]),
		...changed.map(({ after: { id, type, attributes, hidden } }) => ['~', id, type, attributes, hidden]),
	];
	const numbers = new Map<string, string>();
	const numbered = (id: string) => numbers.get(id) ?? numbers.set(id, `#${numbers.size}`).get(id)!;
	return lines.map((line) =>
		JSON.stringify(line).replace(/29019\d{11}/g, numbered).replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"time"'),
	);
}

/** Nodes whose parameters are built from definitions. */
export const DEFINED_NODES = NODES.filter(([node, { description }]) => !(node in otherSamples) && !description.group.includes('trigger'));

/** Every operation of a node whose parameters are built from definitions. */
export function definedSubjects(world: ItGlueWorld, [node, type]: readonly [string, INodeType]): Subject[] {
	return choices(type).map((choice) => ({
		name: `${node} ${String(choice.resource)} ${String(choice.operation)}`,
		world,
		revealsPasswords: choice.operation === 'getValue',
		run: async () => {
			const { glue } = world;
			const parameters = parametersFor(glue, type, choice);
			const secret = 'password' in parameters ? { password: MADE_UP } : {};
			world.begin();
			return await runNode({ type, parameters: { ...parameters, ...secret }, credentials: glue.credentials(), input: [ITEM] });
		},
	}));
}
