import type { PsaDesk } from '../../../../src/psa/psa';
import type { Ticket } from '../../../../src/psa/ticket';
import { type RecentTicketSources, recentTickets } from '../../../../src/servicedesk/crossreference/recent-tickets';
import { device, partition } from './records';

/** A PSA that ignores the filters it is given, as HaloPSA does with parameters it does not know. */

const asset = device(1, 'ACM-SRV01', { 'serial-number': '7HK2Q93' });

function ticket(id: string, companyId: string | null, title = 'ACM-SRV01 is slow'): Ticket {
	const company = { id: companyId, name: null, identifier: null };
	return { id, number: id, title, company, description: '', contact: { name: null, email: null, phone: null }, updatedAt: '2026-01-01T00:00:00Z' } as Ticket;
}

const ALL = [ticket('1', 'acme'), ticket('2', 'other'), ticket('3', null)];

async function* everything() {
	yield* ALL;
}

async function found(sources: Partial<RecentTicketSources>): Promise<string[]> {
	const device = { id: '9', name: 'ACM-SRV01', serialNumber: '7HK2Q93' };
	const { tickets } = await recentTickets(asset, {
		psa: { ticketsOfAsset: everything, searchTickets: everything } as unknown as PsaDesk,
		partition: partition([asset]),
		companyId: 'acme',
		isOwner: async ({ id }) => await Promise.resolve(id === 'acme'),
		linked: [device],
		exceptId: null,
		settings: { since: '2025-01-01T00:00:00Z', limit: 10 },
		...sources,
	});
	return tickets.map(({ id }) => id);
}

test('tickets of other clients, and of none, are left out whatever the PSA answers', async () => {
	expect(await found({})).toEqual(['1']);
	expect(await found({ linked: [], psa: { assets: async function* () {}, searchTickets: everything } as unknown as PsaDesk })).toEqual(['1']);
});

test('where only the device is known, tickets count whose company leads to its organization', async () => {
	expect(await found({ companyId: null })).toEqual(['1']);
});
