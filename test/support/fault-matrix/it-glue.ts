import type { INodeType } from 'n8n-workflow';
import { clock } from '../../../nodes/shared/clock';
import { fill, ITEM, parametersFor } from '../../../scripts/generate/itglue-samples';
import { otherSamples } from '../../../scripts/generate/other-samples';
import type { Database } from '../../../simulators/itglue/database';
import { type NodeTest, runNode } from '../engine';
import type { TestCredential } from '../engine-credentials';
import { startItGlue, type TestItGlue } from '../itglue';
import { CLOSED_PORT, startLoopback } from '../loopback';
import { NODES } from '../node-classes';
import { choices } from '../surface';
import { seedOf } from '../write-back';
import type { Subject, World } from './run';

export interface ItGlueWorld extends World {
	glue: TestItGlue;
	/** Makes the key useless and another one good. */
	rotate(): void;
	/** Of the key that is good now. */
	credentials(): Record<string, TestCredential>;
}

/**
 * IT Glue with some organizations of the data set, by their ids there.
 * @param isWhole with all their documents
 */
export async function startItGlueWorld(organizations: string[], isWhole = false): Promise<ItGlueWorld> {
	const glue = await startItGlue({ seed: seedOf(organizations), clock: () => clock.now(), rateLimit: { limit: Infinity } });
	if (!isWhole) thinOut(glue);
	await fill(glue);
	const elsewhere = await startLoopback();
	const { simulator } = glue;
	const { database } = simulator;
	const start = { records: database.snapshot(), texts: recordTexts(database) };
	let now = { version: database.version, texts: start.texts };
	let before = start.texts;
	/** Most runs change nothing, and there are thousands. */
	const textsNow = () => {
		if (now.version !== database.version) now = { version: database.version, texts: recordTexts(database) };
		return now.texts;
	};
	const used = new Set([simulator.keys.full]);
	const world: ItGlueWorld = {
		service: 'IT Glue',
		glue,
		credentials: () => {
			const { itGlueApi, ...others } = glue.credentials();
			const data = { ...itGlueApi.data, ...(world.isRefusing && { customBaseUrl: CLOSED_PORT }) };
			return { ...others, itGlueApi: { ...itGlueApi, data } };
		},
		isRefusing: false,
		faults: simulator.faults,
		requests: () => simulator.requests,
		prepare: () => {
			if (textsNow() !== start.texts) {
				database.restore(start.records);
				now = { version: database.version, texts: start.texts };
			}
			// What nodes remember they remember by key.
			world.rotate();
		},
		rotate: () => void used.add(simulator.rotateKey()),
		begin: () => {
			before = textsNow();
			glue.clear();
		},
		changes: () => (textsNow() === before ? [] : changesOf(before, textsNow())),
		secrets: () => [...used, STORED, MADE_UP],
		isRead: ({ method }) => method === 'GET',
		elsewhere,
		close: async () => {
			await simulator.close();
			await elsewhere.close();
		},
	};
	return world;
}

/** Leaves a few of what there are many of: everything is put back before every run. */
function thinOut({ simulator: { database } }: TestItGlue): void {
	for (const type of ['logs', 'user-metrics', 'related-items', 'documents']) {
		for (const record of database.all(type).slice(0, -5)) database.delete(record);
	}
	const documents = new Set(database.all('documents').map(({ id }) => id));
	for (const section of database.all('document-sections')) {
		if (!documents.has(String(section.attributes['document-id']))) database.delete(section);
	}
}

/** The password that operations are given to write. */
const MADE_UP = 'Made-up-9f3Kq';

/** What the simulator's password values begin with. */
const STORED = 'sim-secret-';

/** ISO 8601, or milliseconds since 1970. */
const TIME = /"\d{4}-\d\d-\d\dT[\d:.]+Z"|\b1\d{12}\b/g;

/** Every stored record as text, by id, as far as runs can be compared. */
function recordTexts(database: Database): Map<string, string> {
	const records = Object.keys(database.counts()).flatMap((type) => database.all(type));
	return new Map(records.map(({ id, type, attributes, hidden }) => [id, JSON.stringify([id, type, attributes, hidden])]));
}

function changesOf(before: Map<string, string>, after: Map<string, string>): string[] {
	const lines = [
		...[...after].filter(([id]) => !before.has(id)).map(([, text]) => `+ ${text}`),
		...[...before].filter(([id]) => !after.has(id)).map(([, text]) => `- ${text}`),
		...[...after].filter(([id, text]) => before.has(id) && before.get(id) !== text).map(([, text]) => `~ ${text}`),
	];
	const numbers = new Map<string, string>();
	const numbered = (id: string) => numbers.get(id) ?? numbers.set(id, `#${numbers.size}`).get(id)!;
	return lines.map((line) => line.replace(/29019\d{11}/g, numbered).replace(TIME, '"time"'));
}

/** Nodes whose parameters are built from definitions. */
export const DEFINED_NODES = NODES.filter(([node, { description }]) => !(node in otherSamples) && !description.group.includes('trigger'));

export const SECRET_ITEM = { ...ITEM, json: { secret: MADE_UP } };

/** Where IT Glue may lack a filter or a route, there is another way. */
function exceptionsOf(resource: string, operation: string): Subject['exceptions'] {
	if (resource === 'document' && /^(?:getAll|search)$/.test(operation)) {
		return { '400 Bad Request': 'other-way', '422 Unprocessable Content': 'other-way' };
	}
	const isRead = /^(?:get|getAll|download)$/.test(operation);
	return resource === 'attachment' && isRead ? { '400 Bad Request': 'other-way', '404 Not Found': 'other-way' } : {};
}

/** What an operation is given instead of the simplest there is. */
export type Given = Partial<Pick<NodeTest, 'parameters' | 'input'>>;

/** Every operation of a node whose parameters are built from definitions. */
export function definedSubjects(world: ItGlueWorld, [node, type]: readonly [string, INodeType], given: Record<string, Given> = {}): Subject[] {
	return choices(type).map((choice) => ({
		name: `${node} ${String(choice.resource)} ${String(choice.operation)}`,
		world,
		revealsPasswords: choice.operation === 'getValue',
		exceptions: exceptionsOf(String(choice.resource), String(choice.operation)),
		run: async (start, more) => {
			const { glue } = world;
			const { parameters: special, input = [SECRET_ITEM] } = given[`${String(choice.resource)} ${String(choice.operation)}`] ?? {};
			const parameters = { ...parametersFor(glue, type, choice), ...special };
			const secret = 'password' in parameters ? { password: '={{ $json.secret }}' } : {};
			start();
			return await runNode({ type, parameters: { ...parameters, ...secret }, credentials: world.credentials(), input, ...more });
		},
	}));
}
