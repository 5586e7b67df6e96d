import { rank, type RankedRecord } from '../../../../src/knowledge/ranking/rank';
import { SearchIndex } from '../../../../src/knowledge/ranking/search-index';
import { sharesOf, whyOf } from '../../../../src/knowledge/ranking/why';
import type { KnowledgeRecord } from '../../../../src/knowledge/record';
import { understandTicket } from '../../../../src/knowledge/understanding/understand';
import { mapOf, record, text } from './records';

const FILLER = [
	record({ title: 'Guest wireless voucher printing', body: 'Reception prints vouchers from the portal.' }),
	record({ title: 'Firewall rule change request', body: 'Rules need approval of the owner.' }),
	record({ title: 'Onboarding checklist', body: 'Account, laptop, badge.' }),
	record({ title: 'Quarterly restore test', body: 'Restore one file and one machine.' }),
];

function rankOne(ticket: Parameters<typeof understandTicket>[0], records: readonly KnowledgeRecord[]): RankedRecord[] {
	const index = SearchIndex.over(mapOf([...FILLER, ...records]));
	return rank(understandTicket(ticket), [{ index, global: false }], 10).ranked;
}
const titles = (ranked: readonly RankedRecord[]): string[] => ranked.map((item) => item.record.title);

describe('rank', () => {
	it('finds a runbook that shares no word with the ticket', () => {
		const runbook = record({
			title: 'Stale Kerberos tickets and Credential Manager entries',
			body: 'Run klist purge, remove the entries with cmdkey, sign in again.',
		});
		const [first] = rankOne(text('User cannot access shared drive after password change'), [runbook]);
		expect(first?.record).toBe(runbook);
		expect(first?.parts.some(({ part }) => part === 'concept')).toBe(true);
	});

	it('ranks a successor above what it replaces, even where it says so in other words', () => {
		const old = record({ id: '901', title: 'OLD - Night switch of the phones', body: 'Phones ring the vet at night.' });
		const links = [{ id: '901', type: 'document' as const, notes: 'Supersedes', direction: 'to' as const }];
		const successor = record({ title: 'Cloud portal', body: 'Exceptions are not copied.', links });
		const found = titles(rankOne(text('Phones ring at night'), [old, successor]));
		expect(found.slice(0, 2)).toEqual([successor.title, old.title]);
	});

	it('puts the device first that the ticket names by host name, IP address, MAC, serial or nickname', () => {
		const device = record({
			type: 'configuration',
			title: 'OSA-PLOT1',
			kind: 'Printer',
			identifiers: [
				{ kind: 'ip', value: '10.28.0.60' },
				{ kind: 'mac', value: '02:28:00:00:00:60' },
				{ kind: 'serial', value: 'CN-77X-1' },
			],
			fields: [{ role: 'notes', label: 'Notes', text: "Large format, known as 'Moby'." }],
		});
		const rival = record({ title: 'Restart order after a power cut', body: 'Machines offline since the power cut.' });
		for (const name of ['OSA-PLOT1', '10.28.0.60', '02-28-00-00-00-60', 'cn-77x-1', 'Moby']) {
			expect(rankOne(text(`${name} offline since the power cut`), [device, rival])[0]?.record).toBe(device);
		}
	});

	it('knows an asset by the proper name in its title, however many records speak of it', () => {
		const application = record({ type: 'flexible-asset', title: 'Tallowick WMS', kind: 'Application' });
		const speaking = [1, 2, 3, 4].map((shift) =>
			record({ title: `Shift ${shift}`, body: `Shift ${shift} signs in to Tallowick. Reset the badge reader with the key.` }),
		);
		const [first] = rankOne(text('Please reset the Tallowick password'), [...speaking, application]);
		expect(first?.record).toBe(application);
		expect(first?.parts.some(({ part }) => part === 'name')).toBe(true);
	});

	it('puts the asset of the best document right after the third place', () => {
		const asset = record({ type: 'flexible-asset', title: 'Wide machine', kind: 'Hardware' });
		const links = [{ id: asset.id, type: 'flexible-asset' as const, notes: null, direction: 'to' as const }];
		const ticket = 'Plotter prints stripes since the roll was changed by the apprentice';
		const guide = record({ title: 'Care of the machine', body: `${ticket}: clean the head.`, links });
		const others = ['Plotter prints stripes', 'Plotter stripes', 'Stripes', 'Apprentice'].map((body) => record({ body }));
		const found = rankOne(text(ticket), [...others, asset, guide]);
		expect(found[0]?.record).toBe(guide);
		expect(found.findIndex(({ record: { id } }) => id === asset.id)).toBe(3);
	});

	it('brings up what is linked to the device the ticket names', () => {
		const device = record({ type: 'configuration', title: 'BWL-PRN01', kind: 'Server' });
		const guide = record({
			title: 'Loading bay relay',
			body: 'Start the relay again.',
			links: [{ id: device.id, type: 'configuration', notes: 'Documents', direction: 'to' }],
		});
		const ranked = rankOne(text('BWL-PRN01 does nothing'), [device, guide]);
		expect(titles(ranked).slice(0, 2).sort()).toEqual(['BWL-PRN01', 'Loading bay relay']);
	});

	it('ranks an outdated document under its successor, however well its words fit', () => {
		const newer = record({
			id: '901',
			title: 'Remote access with the ZTNA client',
			body: 'VPN replacement for staff at home.',
		});
		const older = record({
			id: '900',
			title: 'VPN setup for home office',
			body: 'VPN setup VPN client home office VPN.',
			links: [{ id: '901', type: 'document', notes: 'Supersedes', direction: 'from' }],
		});
		const ranked = rankOne(text('VPN setup for home office'), [older, newer]);
		expect(titles(ranked).indexOf(newer.title)).toBeLessThan(titles(ranked).indexOf(older.title));
		const old = ranked.find((item) => item.record === older);
		expect(whyOf(old as RankedRecord, () => newer.title)).toContain(`Outdated: replaced by “${newer.title}”`);
	});

	it('prefers the client’s own procedure to the same global one', () => {
		const own = record({ title: 'MFA reset', body: 'Reset the authenticator.' });
		const global = record({ title: 'MFA reset', body: 'Reset the authenticator.', organizationId: '2' });
		const scopes = [
			{ index: SearchIndex.over(mapOf([...FILLER, own])), global: false },
			{ index: SearchIndex.over(mapOf([global])), global: true },
		];
		const { ranked } = rank(understandTicket(text('MFA reset needed')), scopes, 10);
		expect(ranked.slice(0, 2).map((item) => item.record)).toEqual([own, global]);
	});

	it('brings up the stored login where the ticket asks for one', () => {
		const login = record({ type: 'password', kind: 'Firewall', title: 'SonicWall admin' });
		const firewall = record({
			type: 'configuration',
			kind: 'Firewall',
			title: 'FW1',
			body: 'SonicWall TZ370, SonicWall portal.',
		});
		expect(rankOne(text('Need the admin password for the SonicWall'), [firewall, login])[0]?.record).toBe(login);
	});

	it('forgives misspellings, joined and split words', () => {
		const share = record({ title: 'SharePoint library', body: 'Permissions of the library.' });
		const mail = record({ title: 'Quarantine release', body: 'Release held messages.' });
		expect(rankOne(text('share point libary gone'), [share, mail])[0]?.record).toBe(share);
		expect(rankOne(text('stuck in quarentine'), [share, mail])[0]?.record).toBe(mail);
	});

	it('gives parts that add up to the score, and shares that add up to one', () => {
		const ranked = rankOne(text('Printer queue stuck on PRN-1', 'error 0x00000709'), [
			record({ title: 'Print queue stuck', body: 'Error 0x00000709: restart the spooler.' }),
		]);
		for (const item of ranked) {
			expect(item.parts.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(item.score, 9);
			expect(sharesOf(item).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 1);
		}
	});

	it('gives no reason that is not part of the score', () => {
		const [first] = rankOne(text('Printer queue stuck'), [
			record({ title: 'Print queue', body: 'Restart the spooler.' }),
		]);
		const reasons = whyOf(first as RankedRecord, () => undefined);
		expect(reasons.length).toBeGreaterThan(0);
		expect(reasons.length).toBeLessThanOrEqual((first as RankedRecord).parts.length);
		expect(reasons.join(' ')).toMatch(/queue/);
	});
});

describe('SearchIndex.over', () => {
	const find = (index: SearchIndex, words: string): string[] =>
		titles(rank(understandTicket(text(words)), [{ index, global: false }], 10).ranked);

	it('takes over changed, new and removed records without reading the others again', () => {
		const kept = record({ id: '70', title: 'Zebra label printer' });
		const changed = record({ id: '71', title: 'Tape library' });
		const removed = record({ id: '72', title: 'Franking machine' });
		const before = SearchIndex.over(mapOf([...FILLER, kept, changed, removed]));
		const after = SearchIndex.over(
			mapOf([...FILLER, kept, { ...changed, title: 'Cloud vault' }, record({ id: '73', title: 'Weighbridge' })]),
			before,
		);
		expect(find(after, 'zebra label printer')[0]).toBe('Zebra label printer');
		expect(find(after, 'cloud vault')[0]).toBe('Cloud vault');
		expect(find(after, 'weighbridge')[0]).toBe('Weighbridge');
		expect(find(after, 'franking machine')).not.toContain('Franking machine');
		expect(find(after, 'tape library')).not.toContain('Tape library');
	});

	it('tells records of different types with one id apart', () => {
		const document = record({ id: '5', title: 'Payroll export' });
		const device = record({ id: '5', type: 'configuration', title: 'PAY-SRV1', kind: 'Server' });
		const index = SearchIndex.over(mapOf([document, device]));
		expect(find(index, 'payroll export')[0]).toBe('Payroll export');
		expect(find(index, 'PAY-SRV1 down')[0]).toBe('PAY-SRV1');
	});
});
