import { measureBurst } from '../../../scripts/bench/burst/measure';

describe('the benchmark of a burst', () => {
	it('documents every ticket once, and counts what each way of doing it asks for', async () => {
		const { cold, warm, naive } = await measureBurst({ tickets: 6, organizations: 2, records: 60 }, 0);
		expect([cold, warm, naive].map(({ tickets, documented, tooMany }) => ({ tickets, documented, tooMany }))).toEqual(
			[1, 2, 3].map(() => ({ tickets: 6, documented: 6, tooMany: 0 })),
		);
		expect(cold.requestsPerTicket).toBeGreaterThan(warm.requestsPerTicket);
		expect(warm.requestsPerTicket).toBeLessThanOrEqual(2);
		expect(naive.requestsPerTicket).toBeGreaterThan(3 * warm.requestsPerTicket + 1);
		for (const { psaRequestsPerTicket, lastNoteMs } of [cold, warm, naive]) {
			expect(psaRequestsPerTicket).toBeGreaterThanOrEqual(2);
			expect(lastNoteMs).toBeGreaterThan(0);
		}
	});
});
