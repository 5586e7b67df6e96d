import type { BenchResolution } from '../../scripts/bench/writeback';
import type { Snapshot } from '../../simulators/itglue/database';
import type { Transport } from '../../src/http/transport';
import type { ItGlueClient } from '../../src/itglue/client';
import { markerOf } from '../../src/servicedesk/writeback/render';
import type { SealedPlan } from '../../src/servicedesk/writeback/propose';
import { RecordLocks } from '../../src/servicedesk/writeback/write-once';
import { resolution, resolved, WriteBackDesk } from '../support/write-back';

const LOGISTICS = '4810252';
const fence = resolution('977031');
const tacho = resolution('186201');
const second = (base: BenchResolution, id = '999001'): BenchResolution =>
	resolved(base, {
		id,
		number: id,
		resolution: `${base.ticket.resolution ?? ''}\nAlso: firmware 7.3.1 needs the Veltrix driver, installed it from the vendor portal.`,
	});

let desk: WriteBackDesk;
let untouched: Snapshot;

beforeAll(async () => {
	desk = await WriteBackDesk.start(LOGISTICS);
	untouched = desk.simulator.database.snapshot();
});
beforeEach(() => desk.simulator.database.restore(untouched));
afterAll(async () => await desk.close());

const changed = () => desk.simulator.database.diff(untouched);
const touched = () =>
	[...changed().added, ...changed().changed.map(({ after }) => after)].map(({ type, id }) => `${type}/${id}`);

describe('proposing', () => {
	it('writes nothing, and shows what would change', async () => {
		desk.simulator.clearRequests();
		const proposal = await desk.propose(tacho);
		expect(desk.simulator.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
		expect(changed()).toEqual({ added: [], removed: [], changed: [] });
		expect(proposal).toMatchObject({
			status: 'proposed',
			action: 'update',
			target: { name: 'Tachograph card download fails' },
		});
		expect(proposal.change?.after).toBe(`${proposal.change?.before}\n\n${proposal.change?.added}`);
		expect(proposal.change?.added).toMatch(/RMM baseline/);
		expect(JSON.parse(JSON.stringify(proposal.plan))).toEqual(proposal.plan);
	});

	it.each([
		['restricted', { restricted: true }, {}, /restricted/],
		['archived', { archived: true }, {}, /archived/],
		['uploaded', { 'is-uploaded': true }, {}, /uploaded file/],
	])('leaves a %s document alone and says so', async (_name, attributes, hidden, reason) => {
		const { target } = await desk.propose(tacho);
		const document = desk.simulator.database.get('documents', target?.id);
		Object.assign(document?.attributes ?? {}, attributes);
		Object.assign(document?.hidden ?? {}, hidden);
		const proposal = await desk.propose(tacho);
		expect(['left-alone', 'nothing-to-write', 'proposed']).toContain(proposal.status);
		if (proposal.target?.id === target?.id)
			expect(proposal).toMatchObject({
				status: 'left-alone',
				plan: null,
				reason: expect.stringMatching(reason) as string,
			});
	});

	it('masks secrets in everything it returns', async () => {
		const secret = 'Herring#44Dock';
		const proposal = await desk.propose(
			resolved(tacho, {
				resolution: `${tacho.ticket.resolution ?? ''}\nReset local admin password to ${secret}. MFA code 482913 was used.`,
			}),
		);
		expect(proposal.status).toBe('proposed');
		expect(JSON.stringify(proposal)).not.toContain(secret);
		expect(JSON.stringify(proposal)).not.toContain('482913');
	});
});

describe('applying', () => {
	it('grows a document by one dated section and touches nothing else', async () => {
		const plan = await desk.planFor(tacho);
		const result = await desk.apply(plan);
		expect(result).toMatchObject({
			status: 'applied',
			published: true,
			record: { name: 'Tachograph card download fails' },
		});
		const { added, removed } = changed();
		expect(removed).toEqual([]);
		expect(added.map(({ type }) => type)).toEqual(['document-sections']);
		expect(added[0]?.attributes.content).toMatch(/2026-11-20 – ticket 186201/);
		expect(added[0]?.attributes.content).toContain(markerOf(plan.ticket));
		expect(touched().filter((key) => !key.startsWith('document-sections/'))).toEqual([
			`documents/${result.record?.id ?? ''}`,
		]);
		const before = desk.simulator.database
			.where('document-sections', 'document-id', result.record?.id)
			.filter(({ id }) => id !== added[0]?.id);
		for (const section of before) expect(section).toEqual(untouched[section.id]);
	});

	it('grows one trait of a flexible asset and keeps every other', async () => {
		const plan = await desk.planFor(fence);
		const id = plan.operation === 'update-flexible-asset' ? plan.targetId : '';
		const before = { ...(untouched[id]?.attributes.traits as Record<string, unknown>) };
		expect(await desk.apply(plan)).toMatchObject({ status: 'applied' });
		const after = desk.simulator.database.get('flexible-assets', id)?.attributes.traits as Record<string, unknown>;
		const { [plan.operation === 'update-flexible-asset' ? plan.trait : '']: grown, ...rest } = after;
		expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
		for (const [key, value] of Object.entries(rest)) expect(value).toEqual(before[key]);
		expect(String(grown).startsWith(String(before[plan.operation === 'update-flexible-asset' ? plan.trait : '']))).toBe(
			true,
		);
		expect(touched()).toEqual([`flexible-assets/${id}`]);
	});

	it('does not publish a draft, nor what others have not published yet', async () => {
		const plan = await desk.planFor(tacho);
		const id = plan.operation === 'update-document' ? plan.targetId : '';
		const [section] = desk.simulator.database.where('document-sections', 'document-id', id);
		if (section !== undefined) section.updatedAt = '2027-01-01T00:00:00.000Z';
		expect(await desk.apply(plan)).toMatchObject({
			status: 'applied',
			published: false,
			hints: [expect.stringMatching(/other edits/)],
		});
	});

	it('refuses where the record changed since, and changes nothing', async () => {
		const plan = await desk.planFor(tacho);
		const id = plan.operation === 'update-document' ? plan.targetId : '';
		const [section] = desk.simulator.database.where('document-sections', 'document-id', id);
		desk.simulator.database.update(section, { content: '<p>Rewritten by a colleague.</p>' });
		const before = desk.simulator.database.snapshot();
		expect(await desk.apply(plan)).toMatchObject({
			status: 'refused',
			reason: expect.stringMatching(/changed since/) as string,
		});
		expect(desk.simulator.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
	});

	it('leaves synced records alone: a flexible asset that says so, and a document that refuses', async () => {
		const [asset, document] = [await desk.planFor(fence), await desk.planFor(tacho)];
		for (const [type, plan] of [
			['flexible-assets', asset],
			['documents', document],
		] as const) {
			const record = desk.simulator.database.get(type, 'targetId' in plan ? plan.targetId : '');
			Object.assign(record?.hidden ?? {}, { synced: true });
		}
		const before = desk.simulator.database.snapshot();
		expect(await desk.propose(fence)).toMatchObject({
			status: 'left-alone',
			reason: expect.stringMatching(/synced/) as string,
		});
		for (const plan of [asset, document]) {
			expect(await desk.apply(plan)).toMatchObject({
				status: 'left-alone',
				reason: expect.stringMatching(/synced/) as string,
			});
		}
		expect(desk.simulator.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
	});

	it('refuses to write a flexible asset that holds a file', async () => {
		const plan = await desk.planFor(fence);
		const id = plan.operation === 'update-flexible-asset' ? plan.targetId : '';
		const asset = desk.simulator.database.get('flexible-assets', id);
		const field = desk.simulator.database.insert('flexible-asset-fields', {
			'flexible-asset-type-id': asset?.attributes['flexible-asset-type-id'],
			order: 99,
			name: 'Plan',
			'name-key': 'plan',
			kind: 'Upload',
			required: false,
		});
		const file = desk.simulator.database.insert('stored-files', {
			name: 'plan.pdf',
			size: 3,
			'content-type': 'application/pdf',
		});
		(asset?.attributes.traits as Record<string, unknown>)[String(field.attributes['name-key'])] = file.id;
		expect(await desk.propose(fence)).toMatchObject({
			status: 'left-alone',
			plan: null,
			reason: expect.stringMatching(/files or passwords/) as string,
		});
		const before = desk.simulator.database.snapshot();
		expect((await desk.apply(plan)).status).toBe('left-alone');
		expect(desk.simulator.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
	});
});

describe('two tickets on one record', () => {
	it.each([
		['document', tacho],
		['flexible asset', fence],
	])('both survive on a %s, whichever waits at whichever request, in one process', async (_name, base) => {
		const [first, other] = [await desk.planFor(base), await desk.planFor(second(base))];
		const locks = new RecordLocks();
		const results = await Promise.all([
			desk.apply(first, desk.client(), locks),
			desk.apply(other, desk.client(), locks),
		]);
		expect(results.map(({ status }) => status)).toEqual(['applied', 'applied']);
		expect(marks()).toEqual([markerOf(first.ticket), markerOf(other.ticket)]);
	});

	it('both survive on a document in two processes, at every request in turn', async () => {
		const [first, other] = [await desk.planFor(tacho), await desk.planFor(second(tacho))];
		const count = await requestsOf(first);
		for (let at = 1; at <= count; at += 1) {
			desk.simulator.database.restore(untouched);
			const paused = pausing(at, async () => void (await desk.apply(other)));
			await desk.apply(first, paused);
			expect({ at, marks: marks() }).toEqual({ at, marks: [markerOf(first.ticket), markerOf(other.ticket)] });
		}
	});

	it('survive on a flexible asset where another process had read before and writes right after', async () => {
		const [first, other] = [await desk.planFor(fence), await desk.planFor(second(fence))];
		let release = (): void => undefined;
		let arrived = (): void => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		const overwritten = new Promise<void>((resolve) => (arrived = resolve));
		const late = desk.client(async (request, send) => {
			if (request.method !== 'PATCH') return await send(request);
			await held;
			return await send(request).finally(arrived);
		});
		let written = false;
		const client = desk.client(async (request, send) => {
			if (written) {
				release();
				await overwritten;
			}
			written ||= request.method === 'PATCH';
			return await send(request);
		});
		const results = await Promise.all([desk.apply(other, late), desk.apply(first, client)]);
		expect(results.map(({ status }) => status)).toEqual(['applied', 'applied']);
		expect(marks()).toEqual([markerOf(first.ticket), markerOf(other.ticket)]);
	});

	it('survive, and with them what had been added before, where a third process that read first writes last', async () => {
		const [earlier, first, last] = [await desk.planFor(fence), await desk.planFor(second(fence)), await desk.planFor(second(fence, '999002'))];
		const late = atFirstWrite(async (writeLate) => {
			expect(await desk.apply(earlier)).toMatchObject({ status: 'applied' });
			let answer: ReturnType<typeof writeLate> | undefined;
			const overwritten = atFirstWrite(async (write) => {
				const own = await write();
				answer = writeLate();
				await answer;
				return own;
			});
			expect(await desk.apply(first, overwritten)).toMatchObject({ status: 'applied' });
			return await answer!;
		});
		expect(await desk.apply(last, late)).toMatchObject({ status: 'applied' });
		expect(marks()).toEqual([earlier, first, last].map(({ ticket }) => markerOf(ticket)));
	});

	const atFirstWrite = (around: (write: () => ReturnType<Transport>) => ReturnType<Transport>): ItGlueClient => {
		let written = false;
		return desk.client(async (request, send) => {
			if (request.method !== 'PATCH' || written) return await send(request);
			written = true;
			return await around(async () => await send(request));
		});
	};

	const requestsOf = async (plan: SealedPlan): Promise<number> => {
		const { client, sent } = desk.cutClient({ at: Infinity, when: 'before', how: 'once' });
		await desk.apply(plan, client);
		desk.simulator.database.restore(untouched);
		return sent();
	};

	const pausing = (at: number, meanwhile: () => Promise<void>): ItGlueClient =>
		desk.client(async (request, send, number) => {
			if (number === at) await meanwhile();
			return await send(request);
		});

	const marks = (): string[] => {
		const text = JSON.stringify(desk.simulator.database.snapshot());
		const sections = desk.simulator.database
			.all('document-sections')
			.map(({ attributes }) => String(attributes.content));
		const traits = desk.simulator.database
			.all('flexible-assets')
			.map(({ attributes }) => JSON.stringify(attributes.traits));
		expect(text).toContain('write-back');
		return [...sections, ...traits].flatMap((content) => content.match(/\[ref:write-back\/[^\]]+\]/g) ?? []).sort();
	};
});
