import { answerConfidence } from '../../../../src/knowledge/confidence';
import { rank, type Ranking } from '../../../../src/knowledge/ranking/rank';
import { SearchIndex } from '../../../../src/knowledge/ranking/search-index';
import { understandTicket } from '../../../../src/knowledge/understanding/understand';
import { mapOf, record, text } from './records';

const RECORDS = mapOf([
	record({ title: 'Printer spooler stops with 0x80070005', body: 'Clear the queue and restart the print spooler service.' }),
	record({ title: 'Remote desktop is busy', body: 'The machine is busy. Restart the remote desktop service.' }),
	record({ title: 'Mailbox is full', body: 'Enable the online archive of the mailbox.' }),
	record({ title: 'Wi-Fi certificate renewal', body: 'Renew the certificate of the RADIUS server.' }),
]);

function rankingOf(title: string, description = ''): Ranking {
	return rank(understandTicket(text(title, description)), [{ index: SearchIndex.over(RECORDS), global: false }], 10);
}

describe('what speaks for and against an answer', () => {
	it('is the share of the codes of the ticket that the record lacks', () => {
		const missing = (title: string) => rankingOf(title).ranked[0]?.evidence.missingCodes;
		expect(missing('Print spooler stops with 0x80070005')).toBe(0);
		expect(missing('Print spooler stops with 0x800706BA')).toBe(1);
		expect(missing('Print spooler stops with 0x80070005 and 0x800706BA')).toBe(0.5);
		expect(missing('Print spooler stops')).toBe(0);
	});

	it('is how rare the words of the ticket are: those no record has are the rarest', () => {
		const rarity = (title: string) => rankingOf(title).ticket.rarity;
		expect(rarity('restart service')).toBeLessThan(rarity('renew certificate'));
		expect(rarity('renew certificate')).toBeLessThan(rarity('espresso grinder'));
	});

	it('does not take a machine of another kind for a documented one', () => {
		expect(answerConfidence(rankingOf('The espresso machine leaks', 'The espresso machine leaks'))).toBeLessThan(0.5);
	});
});
