import { supersessions } from '../../../../src/knowledge/ranking/supersession';
import { recordKey } from '../../../../src/knowledge/record';
import { mapOf, record } from './records';

describe('supersessions', () => {
	it.each([
		'OLD - VPN setup',
		'VPN setup (old)',
		'VPN setup [archived]',
		'DEPRECATED VPN setup',
		'VPN setup - do not use',
	])('takes "%s" as replaced by the record of the same topic', (title) => {
		const old = record({ title });
		const current = record({ title: 'VPN setup' });
		expect(supersessions(mapOf([old, current])).get(recordKey(old))).toBe(recordKey(current));
	});

	it.each(['Online archive does not show', 'Old server room cooling', 'Legacy scanner on COM3', 'Archive mailbox'])(
		'leaves "%s" alone: the word is its topic',
		(title) => {
			expect(supersessions(mapOf([record({ title })])).size).toBe(0);
		},
	);

	it('reads links, archived records, folders and opening words', () => {
		const linked = record({ id: '1', links: [{ id: '2', type: 'document', notes: 'Superseded by', direction: 'to' }] });
		const current = record({ id: '2', title: 'Current' });
		const archived = record({ id: '3', archived: true, title: 'Gone' });
		const filed = record({ id: '4', kind: 'Network/Archive', title: 'Filed' });
		const says = record({ id: '5', title: 'Says', body: '**This document is obsolete**, see the new one.' });
		const found = supersessions(mapOf([linked, current, archived, filed, says]));
		expect(Object.fromEntries(found)).toEqual({
			'document/1': 'document/2',
			'document/3': null,
			'document/4': null,
			'document/5': null,
		});
	});

	it('reads what a newer document of the same folder retires in its opening words', () => {
		const older = record({ title: 'Phones - Brassline night switch', kind: 'Phones', createdAt: '2021-01-01T00:00:00Z' });
		const body = 'Brassline is out since May. Star codes do nothing.';
		const newer = record({ title: 'Hosted voice', kind: 'Phones', createdAt: '2024-01-01T00:00:00Z', body });
		expect(Object.fromEntries(supersessions(mapOf([older, newer])))).toEqual({ [recordKey(older)]: recordKey(newer) });
		expect(supersessions(mapOf([{ ...older, kind: 'Network' }, newer])).size).toBe(0);
	});

	it('knows an older document by the name its first sentence gives', () => {
		const older = record({
			title: 'Visitor internet - voucher box',
			kind: 'Wi-Fi',
			createdAt: '2021-01-01T00:00:00Z',
			body: 'Visitors go through the Portcullis box in the comms room. Vouchers come from the desk.',
		});
		const body = 'Portcullis boxes and paper vouchers were removed in March. Sign in with room and surname.';
		const newer = record({ title: 'Visitor wireless', kind: 'Wi-Fi', createdAt: '2024-01-01T00:00:00Z', body });
		const beside = record({ title: 'Access points', kind: 'Wi-Fi', createdAt: '2020-01-01T00:00:00Z', body: 'One per floor.' });
		const found = Object.fromEntries(supersessions(mapOf([older, newer, beside])));
		expect(found).toEqual({ [recordKey(older)]: recordKey(newer) });
	});

	it('takes one and many of a thing for the same', () => {
		const older = record({ title: 'Tapes - weekly rotation', kind: 'Backup', createdAt: '2021-01-01T00:00:00Z' });
		const body = 'Tape is finished (library sold in February). Restores come from the repository.';
		const newer = record({ title: 'Data protection', kind: 'Backup', createdAt: '2024-01-01T00:00:00Z', body });
		expect(Object.fromEntries(supersessions(mapOf([older, newer])))).toEqual({ [recordKey(older)]: recordKey(newer) });
	});
});
