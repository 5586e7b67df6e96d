import type { Feedback } from '../../../src/knowledge/feedback/feedback';
import { TicketProfiles } from '../../../src/knowledge/feedback/profile';
import type { Partition } from '../../../src/servicedesk/partition';
import { readTicket } from '../../../src/psa/read-ticket';
import { DEFAULT_TRIAGE_SETTINGS, triage } from '../../../src/servicedesk/triage';
import type { TriageResult } from '../../../src/servicedesk/triage-result';
import { mapOf, record } from '../knowledge/ranking/records';

const MSP = { organizationId: '7', organizationName: 'The MSP' };
const OWN = [
	record({ id: '1', title: 'Office printers', body: 'Printer queue: restart the spooler of the printer.' }),
	record({ id: '2', title: 'Label printers', body: 'Calibrate the printer after changing labels.', updatedAt: '2026-01-01T00:00:00.000Z' }),
	record({ id: '3', title: 'Warehouse relay', body: 'Power cycle the relay behind the dock.' }),
];
const GLOBAL = [
	record({ ...MSP, id: '70', title: 'Printing, all clients', body: 'Printer drivers.' }),
	record({ ...MSP, id: '71', title: 'Spooler hygiene', body: 'Empty the folder.' }),
];
const FOREIGN = record({ id: '90', title: 'Fabrikam printer', body: 'printer', organizationId: '9', organizationName: 'Fabrikam' });
const TICKET = readTicket({ number: '500', title: 'Printer down', description: 'Nothing comes out of the printer at the dock since today.', company: { name: 'Contoso' } });
const SAME = `${TICKET.title}\n${TICKET.description}`;

function partition(records: typeof OWN): Partition {
	const map = mapOf(records);
	return { records: map, version: 1, warnings: [], derived: (_key, build) => build(map) };
}

async function run(rows?: unknown, profiles = new TicketProfiles()): Promise<TriageResult> {
	const organization = { id: '1', name: 'Contoso', shortName: null, url: null };
	return await triage(TICKET, {
		organizations: {
			byId: async () => await Promise.resolve(organization),
			byPsaCompany: async () => await Promise.resolve([]),
			all: async () => await Promise.resolve([organization]),
			primary: async () => await Promise.resolve(null),
			byEmailDomain: async () => await Promise.resolve([]),
		},
		knowledge: async (id) => await Promise.resolve(partition(id === '7' ? GLOBAL : OWN)),
		settings: { ...DEFAULT_TRIAGE_SETTINGS, internalOrganizationId: '7', maxMatches: 10 },
		resolved: rows === undefined ? undefined : { rows, profiles },
	});
}

const feedback = (more: Partial<Feedback>): Feedback => ({
	ticketId: '123',
	organizationId: '1',
	ticketText: SAME,
	record: 'document/3',
	helpful: true,
	at: '2026-06-01T00:00:00.000Z',
	...more,
});
const place = ({ matches }: TriageResult, id: string) => matches.findIndex((match) => match.id === id);
const matchOf = ({ matches }: TriageResult, id: string) => matches.find((match) => match.id === id)!;

test('a record that solved the same ticket comes up although no word leads to it, and says which ticket', async () => {
	const [before, after] = [await run(), await run([feedback({})])];
	const scoreless = before.matches.length;
	const match = matchOf(after, '3');
	expect(place(before, '3')).not.toBe(0);
	expect(match.why.join()).toContain('Helped with the similar ticket #123');
	const share = match.shares.find(({ part }) => part === 'resolved-ticket')!.share;
	expect(share).toBeGreaterThan(0.3);
	expect(match.shares.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 1);
	expect(after.matches.length).toBeGreaterThanOrEqual(scoreless);
});

test('it moves up the record that helped, and is more sure of it', async () => {
	const before = await run();
	const second = before.matches[1];
	const after = await run([feedback({ record: `document/${second.id}` })]);
	expect(after.matches[0].id).toBe(second.id);
	expect(after.matches[0].confidence).toBeGreaterThan(second.confidence);
});

test('however many tickets say so, they add half of the best other score at most', async () => {
	const many = Array.from({ length: 50 }, (_, number) => feedback({ ticketId: `9${number}` }));
	const { shares, why } = matchOf(await run(many), '3');
	const one = matchOf(await run(many.slice(0, 1)), '3');
	expect(shares).toEqual(one.shares);
	expect(why.join()).toMatch(/Helped with the similar tickets #\d+, #\d+, #\d+ and 47 more/);
	const ranks = (await run(many)).matches.map(({ id }) => id);
	expect(ranks[0]).toBe((await run()).matches[0].id);
});

test('a mark as unhelpful lowers the record visibly, and taking it back restores it', async () => {
	const before = await run();
	const best = before.matches[0];
	const mark = feedback({ record: `document/${best.id}`, helpful: false });
	const marked = await run([mark]);
	expect(place(marked, best.id)).toBeGreaterThan(0);
	expect(matchOf(marked, best.id).confidence).toBeLessThan(best.confidence);
	expect(matchOf(marked, best.id).why).toContain('Marked as unhelpful on the similar ticket #123');
	expect((await run([])).matches).toEqual(before.matches);
	const overruled = await run([mark, { ...mark, helpful: true, at: '2026-06-02T00:00:00.000Z' }]);
	expect(overruled.matches[0].id).toBe(best.id);
});

test('a mark from before the record was changed counts less', async () => {
	const mark = feedback({ record: 'document/2', helpful: false, at: '2025-12-01T00:00:00.000Z' });
	const [early, late] = [await run([mark]), await run([{ ...mark, at: '2026-02-01T00:00:00.000Z' }])];
	expect(matchOf(early, '2').confidence).toBeGreaterThan(matchOf(late, '2').confidence);
});

test('a ticket that has nothing in common says nothing', async () => {
	const other = feedback({ ticketText: 'Fax line noisy\nThe elevator telephone crackles' });
	expect((await run([other])).matches).toEqual((await run()).matches);
});

describe('between clients', () => {
	const theirs = { organizationId: '9', ticketId: 'FAB-42' };

	test('another client’s ticket says nothing about this client’s records', async () => {
		for (const organizationId of ['9', null]) {
			const after = await run([feedback({ ...theirs, organizationId }), feedback({ ...theirs, organizationId, record: 'document/1', helpful: false })]);
			expect(after).toEqual(await run());
		}
	});

	test('it counts for the MSP’s own procedures, without being named', async () => {
		const after = await run([feedback({ ...theirs, record: 'document/71' })]);
		expect(matchOf(after, '71').why.join()).toContain('Helped with a similar ticket');
		expect(JSON.stringify(after)).not.toContain('FAB-42');
	});

	test('no row brings in another client’s record', async () => {
		const after = await run([feedback({ record: `document/${FOREIGN.id}` }), feedback({ ...theirs, record: `document/${FOREIGN.id}` })]);
		expect(after).toEqual(await run());
	});
});

test('what a row calls its ticket stays text', async () => {
	const { note } = await run([feedback({ ticketId: '<img src=x onerror=alert(1)>[x](http://evil.example)', record: 'document/1' })]);
	expect(note.html).not.toContain('<img');
	expect(note.markdown).not.toContain('](http://evil.example)');
});

test('rows that cannot be read are told of, and the rest counts', async () => {
	const after = await run([{ record: 'document/3' }, feedback({})]);
	expect(after.hints.join()).toContain('1 of the resolved tickets could not be read');
	expect(matchOf(after, '3').why.join()).toContain('#123');
});

test('a resolved ticket is understood once, in bounded memory', async () => {
	const profiles = new TicketProfiles(3);
	const of = jest.spyOn(profiles, 'of');
	await run([feedback({})], profiles);
	expect(profiles.size).toBe(1);
	const first = of.mock.results[0].value as object;
	await run([feedback({})], profiles);
	expect(of.mock.results.at(-1)?.value).toBe(first);
	for (const number of [1, 2, 3, 4, 5]) profiles.of(`Ticket ${number}`);
	expect(profiles.size).toBe(3);
});
