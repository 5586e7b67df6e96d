import fc from 'fast-check';
import { LedgerRegistry, TicketLedger } from '../../../src/psa/ledger';

const SOURCE = 'https://na.myconnectwise.net|acmemsp';

describe('the ledger', () => {
	test('lets an event through once, while it is worked on and after', () => {
		const ledger = new TicketLedger(SOURCE);
		expect(ledger.claim('c:1', 10)).toBe(true);
		expect(ledger.claim('c:1', 10)).toBe(false);
		ledger.settle('c:1', 10);
		expect(ledger.claim('c:1', 10)).toBe(false);
		expect(ledger.claim('c:1', 11)).toBe(true);
	});

	test('an event that was given back stays news', () => {
		const ledger = new TicketLedger(SOURCE);
		ledger.claim('c:1', 10);
		ledger.release('c:1');
		expect(ledger.claim('c:1', 10)).toBe(true);
	});

	test('never lets an event through twice, whatever is stored, lost, merged and in whatever order', () => {
		const event = fc.record({ ticket: fc.integer({ min: 1, max: 8 }), at: fc.integer({ min: 1, max: 50 }), copy: fc.integer({ min: 0, max: 2 }) });
		fc.assert(
			fc.property(fc.array(event, { maxLength: 80 }), (events) => {
				const process = new TicketLedger(SOURCE);
				const copies = [{}, {}, {}];
				const newest = new Map<number, number>();
				for (const { ticket, at, copy } of events) {
					process.absorb(copies[copy]!);
					const news = process.claim(`u:${ticket}`, at);
					expect(news).toBe(at > (newest.get(ticket) ?? 0));
					if (news) process.settle(`u:${ticket}`, at);
					newest.set(ticket, Math.max(at, newest.get(ticket) ?? 0));
					copies[copy] = process.toState();
				}
			}),
		);
	});

	test('survives a restart as JSON', () => {
		const before = new TicketLedger(SOURCE);
		before.begin(5);
		before.settle('c:1', 10);
		before.advance(10);
		before.firstDelivery('m1');
		before.postpone('7');
		before.handOn('1', 100);
		const after = new TicketLedger(SOURCE);
		after.absorb(JSON.parse(JSON.stringify(before.toState())));
		expect(after.toState()).toEqual(before.toState());
		expect([after.isNews('c:1', 10), after.firstDelivery('m1'), after.firstDelivery('m2')]).toEqual([false, false, true]);
	});

	test('stays small, and what it forgot counts as seen', () => {
		const ledger = new TicketLedger(SOURCE);
		for (let id = 1; id <= 5000; id += 1) {
			ledger.settle(`c:${id}`, id);
			ledger.firstDelivery(`m${id}`);
			ledger.handOn(String(id), id);
			ledger.postpone(String(id));
		}
		expect(JSON.stringify(ledger.toState()).length).toBeLessThan(60_000);
		expect(ledger.isNews('c:1', 1)).toBe(false);
		expect(ledger.isNews('c:9999', 5001)).toBe(true);
	});

	test('of another account starts afresh', () => {
		const other = new TicketLedger('https://eu.myconnectwise.net|other');
		other.settle('c:1', 10);
		const ledger = new TicketLedger(SOURCE);
		ledger.absorb(other.toState());
		expect(ledger.isNews('c:1', 10)).toBe(true);
	});

	test('the tickets handed on last are those shortly before the last one', () => {
		const ledger = new TicketLedger(SOURCE);
		expect(ledger.lastHandedOn(50)).toEqual([]);
		ledger.handOn('1', 100);
		ledger.handOn('2', 180);
		ledger.handOn('3', 200);
		expect(ledger.lastHandedOn(50)).toEqual(['2', '3']);
	});

	test('is one per trigger in a process, of a bounded number of triggers', () => {
		const registry = new LedgerRegistry(2);
		const first = registry.get('a', SOURCE);
		expect(registry.get('a', SOURCE)).toBe(first);
		expect(registry.get('a', 'other')).not.toBe(first);
		const again = registry.get('a', SOURCE);
		registry.get('b', SOURCE);
		registry.get('c', SOURCE);
		expect(registry.get('a', SOURCE)).not.toBe(again);
	});
});
