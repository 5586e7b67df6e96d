import { ThrottleRegistry } from '../../../../src/http/throttle-registry';
import type { HttpRequest } from '../../../../src/http/transport';
import { TicketFeed } from '../../../../src/psa/feed';
import { HaloMemories, HaloPsaClient } from '../../../../src/psa/halopsa/client';
import { TokenStore } from '../../../../src/psa/halopsa/token';
import { TicketLedger } from '../../../../src/psa/ledger';
import { VirtualClock } from '../../../support/virtual-clock';

const MINUTE = 60_000;
const BURST = 500;

/** A HaloPSA with tickets that all came at once, and the times of all requests to it. */
class BurstingHalo {
	readonly times: number[] = [];
	private readonly tickets: Array<{ id: number; client_id: number; datecreated: string; last_update: string }>;

	constructor(private readonly clock: VirtualClock) {
		const created = new Date(clock.now()).toISOString();
		this.tickets = Array.from({ length: BURST }, (_, place) => ({ id: place + 1, client_id: 12, datecreated: created, last_update: created }));
	}

	readonly transport = async ({ url }: HttpRequest) => {
		this.times.push(this.clock.now());
		return await Promise.resolve({ status: 200, headers: {}, body: JSON.stringify(this.answer(new URL(url))) });
	};

	private answer({ pathname, searchParams }: URL): unknown {
		if (pathname === '/auth/token') return { access_token: 'token', expires_in: 86_400 };
		if (pathname.startsWith('/api/Client/')) return { id: 12, name: 'Northwind' };
		if (pathname === '/api/Tickets') return this.page(searchParams);
		const one = /^\/api\/Tickets\/(\d+)$/.exec(pathname);
		return one ? this.tickets[Number(one[1]) - 1] : [];
	}

	private page(query: URLSearchParams): unknown {
		const ids = query.get('ticketids')?.split(',').map(Number);
		const found = this.tickets.filter(({ id }) => ids === undefined || ids.includes(id));
		const end = Number(query.get('page_no')) * 100;
		return { record_count: found.length, tickets: found.slice(end - 100, end) };
	}
}

describe('500 new HaloPSA tickets in a burst', () => {
	it('come once each, and never more than 300 requests fall into 5 minutes', async () => {
		const clock = new VirtualClock(Date.parse('2026-01-15T10:00:00Z'));
		const halo = new BurstingHalo(clock);
		const psa = new HaloPsaClient({
			account: { url: 'https://fernhollow.halopsa.com', tenant: '', clientId: 'id', clientSecret: 'word', scope: 'all' },
			transport: halo.transport,
			clock,
			throttles: new ThrottleRegistry(),
			tokens: new TokenStore(clock),
			memories: new HaloMemories(),
		});
		const ledger = new TicketLedger('account');
		ledger.begin(clock.now());
		const settings = { events: ['created'] as const, filter: {}, resolvedStatuses: [], ownMembers: [], catchUpMs: 72 * 60 * MINUTE };
		const feed = new TicketFeed({ psa, ledger, clock }, settings);
		const started: string[] = [];

		const deliveries = Array.from({ length: BURST }, async (_, place) => {
			const id = String(place + 1);
			try {
				started.push(...(await feed.look([id])).map(({ ticket }) => ticket.id));
			} catch {
				ledger.postpone(id);
			}
		});
		await clock.runUntil(Promise.all(deliveries));
		for (let polls = 0; polls < 10 && started.length < BURST; polls += 1) {
			const news = await clock.runUntil(feed.sweep(clock.now() + 4 * MINUTE));
			started.push(...news.map(({ ticket }) => ticket.id));
		}

		expect([...started].sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: BURST }, (_, place) => String(place + 1)));
		const window = (from: number) => halo.times.filter((at) => at >= from && at < from + 5 * MINUTE).length;
		expect(Math.max(...halo.times.map(window))).toBeLessThanOrEqual(300);
	});
});
