import type { IDataObject } from 'n8n-workflow';
import { clock } from '../../../nodes/shared/clock';
import type { NodeContext } from '../../../nodes/shared/context';
import { TicketTrigger } from '../../../nodes/shared/psa/ticket-trigger';
import type { SkippingClock } from '../../support/skipping-clock';
import { HOUR, SmallPsa } from '../../unit/psa/small-psa';

jest.mock('../../../nodes/shared/clock', () => {
	const { SkippingClock } = jest.requireActual<typeof import('../../support/skipping-clock')>('../../support/skipping-clock');
	const clock = new SkippingClock(Date.parse('2026-01-15T10:00:00Z'));
	return { clock, patience: clock };
});

const READING_SECONDS = 3;
const LOST = 40;

/** A PSA in a burst: reading one ticket takes seconds. */
class SlowPsa extends SmallPsa {
	override async getTicket(id: string) {
		(clock as SkippingClock).pass(READING_SECONDS);
		return await super.getTicket(id);
	}
}

function activeTrigger(psa: SmallPsa): TicketTrigger {
	const staticData: IDataObject = {};
	const context = { getWorkflow: () => ({ id: 'w' }), getNode: () => ({ id: 't' }), getWorkflowStaticData: () => staticData };
	const settings = { events: ['created' as const], filter: {}, resolvedStatuses: [], ownMembers: [], catchUpMs: 72 * HOUR, followUpMs: 0 };
	return new TicketTrigger(context as unknown as NodeContext, psa, 'account', settings);
}

test('a delivered ticket waits a few seconds for others whose deliveries got lost, and these come with the next ones, once each', async () => {
	const psa = new SlowPsa();
	const trigger = activeTrigger(psa);
	await trigger.begin();
	for (let count = 0; count < LOST; count += 1) psa.create();
	const given: string[] = [];
	for (let deliveries = 0; deliveries < LOST && given.length < psa.tickets.size; deliveries += 1) {
		const ticketId = psa.create();
		const before = clock.now();
		const { workflowData = [[]] } = await trigger.delivered([{ ticketId, action: 'added', messageId: undefined, member: undefined }]);
		const ids = workflowData[0]!.map(({ json }) => String(json.id));
		expect(ids).toContain(ticketId);
		expect(clock.now() - before).toBeLessThanOrEqual(15_000);
		given.push(...ids);
	}
	expect([...given].sort()).toEqual([...psa.tickets.keys()].sort());
});
