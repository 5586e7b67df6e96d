import { HaloPsa } from '../../nodes/HaloPsa/HaloPsa.node';
import { startHaloPsaSimulator, type HaloPsaSimulator } from '../../simulators/halopsa';
import { runNode } from '../support/engine';
import { haloCredentials } from '../support/halopsa-trigger';

jest.mock('../../nodes/shared/clock', () => {
	const { SkippingClock } = jest.requireActual<typeof import('../support/skipping-clock')>('../support/skipping-clock');
	const real = jest.requireActual<typeof import('../../nodes/shared/clock')>('../../nodes/shared/clock');
	return { ...real, clock: new SkippingClock(Date.parse('2026-06-30T12:00:00Z')) };
});

describe('a report that is run again and again within HaloPSA\u2019s limit', () => {
	let sim: HaloPsaSimulator;
	beforeEach(async () => {
		sim = await startHaloPsaSimulator({ seed: 'msp' });
	});
	afterEach(async () => await sim.close());

	const open = async (requestLimit: number) => {
		const company = String(sim.records.clients.all()[0]!.id);
		return await runNode({
			type: new HaloPsa(),
			credentials: haloCredentials(sim, { requestLimit }),
			parameters: {
				resource: 'ticket',
				operation: 'create',
				company: { __rl: true, mode: 'id', value: company },
				title: 'Write documentation',
				type: 'Incident',
				onlyOnce: true,
				marker: '=documentation gap {{ $json.gapId }}',
			},
			input: ['a', 'b', 'c', 'd'].map((gapId) => ({ gapId })),
		});
	};

	it('says that it waits for HaloPSA, once, and does all it should', async () => {
		const { json, hints } = await open(6);
		expect(json.map(({ created }) => created)).toEqual([true, true, true, true]);
		expect(hints).toEqual([expect.stringMatching(/^This run waited\. HaloPSA allows no more requests for now/)]);
	});

	it('says nothing where there is nothing to wait for', async () => {
		expect((await open(300)).hints).toEqual([]);
	});
});
