import fc from 'fast-check';
import { findAssets } from '../../../../src/servicedesk/crossreference/find-assets';
import { device, partition, person, site } from './records';

const RECORDS = [
	device(1, 'ACM-DC1', { 'primary-ip': '10.0.0.10', 'serial-number': 'VM-ACM-0010', 'model-name': 'Virtual machine', 'manufacturer-name': 'Hyper-V', notes: 'DC, DNS', 'location-id': 90 }),
	device(2, 'ACM-FS02', { 'primary-ip': '10.0.0.12', 'mac-address': '02:AB:00:00:00:12', 'serial-number': '7HK2Q93', 'asset-tag': '00417', notes: "Files. Nickname 'Molly'.", 'location-id': 90 }),
	device(3, 'ACM-SW-PAINT', { 'configuration-type-name': 'Switch', 'manufacturer-name': 'Cisco', 'model-name': 'C9200L', notes: "Paint hall, 'the sauna'." }),
	device(4, 'ACM-LT-09', { 'configuration-type-name': 'Laptop', 'contact-id': 80, 'contact-name': 'Ada Ives' }),
	device(5, 'ACM-LT-11', { 'configuration-type-name': 'Laptop', 'contact-id': 81, 'contact-name': 'Ben Okri' }),
	device(6, 'Front Desk Printer', { hostname: null, 'configuration-type-name': 'Printer', 'manufacturer-name': 'Ricoh', 'model-name': 'IM C3010' }),
	device(7, 'ACM-MFP2', { 'configuration-type-name': 'Printer', notes: 'Accounts' }),
	device(8, 'ACM-OLD', { archived: true, 'serial-number': 'ZZ99881', notes: 'Retired' }),
	device(9, 'ACM-FW-NORTH', { 'configuration-type-name': 'Firewall', 'model-name': 'FortiGate 60F', 'manufacturer-name': 'Fortinet', 'primary-ip': '192.168.1.1' }),
	device(10, 'ACM-FW-SOUTH', { 'configuration-type-name': 'Firewall', 'model-name': 'FortiGate 60F', 'manufacturer-name': 'Fortinet', 'primary-ip': '192.168.1.1' }),
	person(80, 'Ada Ives', 'Surgeon'),
	person(81, 'Ben Okri', 'Porter'),
	site(90, 'Main house', 'Rack in the linen room'),
];

function find(description: string, more: { title?: string; contactName?: string; assets?: Array<{ name: string | null; serialNumber: string | null }> } = {}) {
	const { title = '', contactName = null, assets = [] } = more;
	return findAssets({ title, description, contactName, contactEmail: null, assets }, partition(RECORDS));
}

const names = (description: string, more?: Parameters<typeof find>[1]): string[] => find(description, more).found.map(({ name }) => name);

describe('assets named exactly', () => {
	it.each([
		['a host name in any case', 'acm-dc1 reports DNS 4013', 'ACM-DC1'],
		['a host name with its domain', 'ACM-DC1.acme.local: certificate expired', 'ACM-DC1'],
		['a UNC path', 'cannot open \\\\acm-fs02\\data', 'ACM-FS02'],
		['a computer account', 'logon failure of ACME\\ACM-LT-11$', 'ACM-LT-11'],
		['a host name without the prefix all share', 'please reboot FS02 tonight', 'ACM-FS02'],
		['a host name without its leading zero', 'ACM-FS2 is full', 'ACM-FS02'],
		['an IP address with a port', 'https://10.0.0.10:8443/login times out', 'ACM-DC1'],
		['a MAC address with colons', 'who is 02:ab:00:00:00:12?', 'ACM-FS02'],
		['a MAC address with hyphens', 'who is 02-AB-00-00-00-12?', 'ACM-FS02'],
		['a MAC address in Cisco notation', 'violation by 02ab.0000.0012 on Gi1/0/4', 'ACM-FS02'],
		['a bare MAC address', 'move 02AB00000012 to VLAN 4', 'ACM-FS02'],
		['a serial number in lower case', 'dell tag 7hk2q93, disk failed', 'ACM-FS02'],
		['an asset tag that is a number, where the text says so', 'the sticker says asset 00417', 'ACM-FS02'],
		['a nickname', 'molly is slow again', 'ACM-FS02'],
		['a nickname in small letters', 'It is 57 degrees in the sauna.', 'ACM-SW-PAINT'],
		['a name of several words', 'the front desk printer jams', 'Front Desk Printer'],
		['an archived device', 'S/N ZZ99881 found in the cellar', 'ACM-OLD'],
	])('%s', (_what, text, expected) => {
		const { found, ambiguous } = find(text);
		expect(found.map(({ name, certainty }) => [name, certainty])).toEqual([[expected, 'named']]);
		expect(ambiguous).toEqual([]);
		expect(text).toContain(found[0].evidence[0].words);
	});

	it.each([
		['a longer name', 'ACM-DC1-OLD is gone'],
		['a name the device is only a part of', 'OLD-ACM-DC1 is gone'],
		['an e-mail address', 'mail to alerts@acm-dc1.example bounces'],
		['a version number', 'updated to version 10.0.0.10 today'],
		['a longer address', 'traffic to 10.0.0.100 and 110.0.0.10'],
		['a network', 'route 10.0.0.0/24 and 10.0.0.10/24 are missing'],
		['a number that happens to be an asset tag', 'invoice 00417 has two lines'],
	])('not %s', (_what, text) => {
		expect(find(text)).toEqual({ found: [], ambiguous: [] });
	});

	it('gives several, with the words and the attribute each time', () => {
		expect(find('Drain ACM-DC1, then 7HK2Q93 (10.0.0.12).').found.map(({ name, evidence }) => [name, evidence])).toEqual([
			['ACM-DC1', [{ attribute: 'hostname', words: 'ACM-DC1', value: 'ACM-DC1' }]],
			[
				'ACM-FS02',
				[
					{ attribute: 'serial', words: '7HK2Q93', value: '7HK2Q93' },
					{ attribute: 'ip', words: '10.0.0.12', value: '10.0.0.12' },
				],
			],
		]);
	});

	it('takes the device the PSA links', () => {
		const linked = names('It is slow', { assets: [{ name: 'nobody knows', serialNumber: '7HK2Q93' }, { name: 'acm-lt-09', serialNumber: null }] });
		expect(linked).toEqual(['ACM-FS02', 'ACM-LT-09']);
	});

	it('lists every device of an address that two have, and takes the one named besides', () => {
		const { found, ambiguous } = find('192.168.1.1 does not answer');
		expect(found).toEqual([]);
		expect(ambiguous.map(({ words, candidates }) => [words, candidates.map(({ name }) => name)])).toEqual([
			['192.168.1.1', ['ACM-FW-NORTH', 'ACM-FW-SOUTH']],
		]);
		expect(find('192.168.1.1 does not answer, ACM-FW-SOUTH').found.map(({ name }) => name)).toEqual(['ACM-FW-SOUTH']);
		expect(find('192.168.1.1 does not answer, ACM-FW-SOUTH').ambiguous).toEqual([]);
	});
});

describe('assets described', () => {
	it.each([
		["somebody's device", "Dr Ives's laptop does not charge.", 'ACM-LT-09'],
		["the reporter's own device", 'My laptop does not charge.', 'ACM-LT-11'],
		['a device by a pronoun', 'Ben cannot sign in, his laptop is locked.', 'ACM-LT-11'],
		['a device by the role of who uses it', "The surgeon's laptop is lost.", 'ACM-LT-09'],
		['a device by its place', 'The switch in the paint hall is dark.', 'ACM-SW-PAINT'],
		['a device by what stands before its noun', 'The accounts copier shows an error.', 'ACM-MFP2'],
		['a device by its function', 'The file server is full.', 'ACM-FS02'],
		['a device by its domain role', 'The domain controller has the wrong time.', 'ACM-DC1'],
		['the only one of its kind', 'The switch hums.', 'ACM-SW-PAINT'],
	])('%s', (_what, text, expected) => {
		const { found, ambiguous } = find(text, { contactName: 'Ben Okri' });
		expect(found.map(({ name, certainty }) => [name, certainty])).toEqual([[expected, 'described']]);
		expect(ambiguous).toEqual([]);
	});

	it.each([
		['several of a kind', 'The FortiGate shows a certificate error.', ['ACM-FW-NORTH', 'ACM-FW-SOUTH']],
		['one of several', 'One of the laptops is stuck, nobody says which.', ['ACM-LT-09', 'ACM-LT-11']],
		['a place both stand in', 'A server in the linen room beeps.', ['ACM-DC1', 'ACM-FS02']],
	])('lists %s and guesses none', (_what, text, expected) => {
		const { found, ambiguous } = find(text);
		expect(found).toEqual([]);
		expect(ambiguous.map(({ candidates }) => candidates.map(({ name }) => name).sort())).toEqual([expected]);
	});

	it.each([
		['a device to buy', 'Please quote a new laptop for Ada.'],
		['a room', 'The server room is hot.'],
		['a verb', 'Please switch it off.'],
		['an address of another system', 'Server smtp.example.com refuses the login.'],
		['the MAC address as such', 'What is a MAC address?'],
		["a stranger's device", 'My laptop is slow.'],
		['all of a kind', 'Every printer is offline.'],
		['no device at all', 'Please give Zelda access to the shared mailbox.'],
	])('finds nothing in %s', (_what, text) => {
		expect(find(text, { contactName: 'Somebody Else' })).toEqual({ found: [], ambiguous: [] });
	});

	it('says nothing of a bare noun beside an exact name', () => {
		expect(find('ACM-SW-PAINT dropped off the firewall, and the server log is full.')).toMatchObject({
			found: [{ name: 'ACM-SW-PAINT' }],
			ambiguous: [],
		});
	});

	it('takes both where both are meant', () => {
		expect(names('Both laptops are locked.')).toEqual(['ACM-LT-09', 'ACM-LT-11']);
	});
});

describe('any text', () => {
	const WORDS = ['the', 'server', 'ACM-DC1', 'laptop', "Ada's", '10.0.0.12', 'in', 'linen', 'room', '192.168.1.1', '<b>', '\n', 'FortiGate', 'printer', 'my', '"', '02ab.0000.0012'];

	it('finds only documented assets, each once, and none that is listed as ambiguous too', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 30 }), (words) => {
				const { found, ambiguous } = find(words.join(' '), { contactName: 'Ada Ives' });
				const ids = found.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const { candidates } of ambiguous) for (const { id } of candidates) expect(ids).not.toContain(id);
			}),
		);
	});

	it('keeps no secret of the ticket in its evidence', () => {
		const { found } = find('password: Hunter2-ACM-DC1! and ACM-DC1 is down');
		expect(JSON.stringify(found)).not.toContain('Hunter2');
	});

	it('reads a very long ticket in time that grows with its length', () => {
		const text = `${'the server in the linen room of Ada, '.repeat(5_000)} ACM-DC1`;
		expect(find(text).found.length).toBeLessThanOrEqual(RECORDS.length);
	});
});
