import fc from 'fast-check';
import type { JsonApiResource } from '../../../../src/itglue/jsonapi';
import {
	configurationRecord,
	contactRecord,
	domainRecord,
	locationRecord,
	passwordRecord,
} from '../../../../src/knowledge/sources/itglue/core-records';
import { documentRecord } from '../../../../src/knowledge/sources/itglue/document';
import { nicknames } from '../../../../src/knowledge/sources/itglue/identifiers';
import { recordOfUrl, recordTypeOf } from '../../../../src/knowledge/sources/itglue/links';

const COMMON = {
	'organization-id': 2901000000000101,
	'organization-name': 'Northwind Dental',
	name: 'Thing',
	'created-at': '2024-02-01T12:00:00.000Z',
	'updated-at': '2026-01-20T06:30:00.000Z',
};

function resource(
	type: string,
	attributes: Record<string, unknown>,
	relationships?: JsonApiResource['relationships'],
): JsonApiResource {
	return { id: '9', type, attributes: { ...COMMON, ...attributes }, relationships };
}

const document = (attributes: Record<string, unknown>) =>
	documentRecord(resource('documents', attributes), new Map(), null);
const textOf = (record: { fields: Array<{ label: string; text: string }> }, label: string) =>
	record.fields.find((field) => field.label === label)?.text;

describe('documentRecord', () => {
	it('reads sections of a single document, in their order', () => {
		const section = (sort: number, type: string, content: string | null) => ({
			id: String(sort),
			attributes: { 'resource-type': type, content, sort },
		});
		const record = document({
			content: '<p>not this</p>',
			sections: [
				section(2, 'Document::Step', '<p>Fail back.</p>'),
				section(0, 'Document::Heading', 'Failover'),
				section(1, 'Document::Text', '<h2>HA</h2><p>Check HA state.</p>'),
				section(3, 'Document::Gallery', null),
			],
		});
		expect(textOf(record, 'Headings')).toBe('Failover\nHA');
		expect(textOf(record, 'Body')).toBe('Failover\n\nHA\n\nCheck HA state.\n\nFail back.');
	});

	it('reads the blocks of a list, and the single text of an old document', () => {
		const block = (sort: number, content: string) => ({ resource_type: 'Document::Text', sort, resource: { content } });
		expect(textOf(document({ content: [block(1, '<p>two</p>'), block(0, '<p>one</p>')] }), 'Body')).toBe('one\n\ntwo');
		expect(textOf(document({ content: '<p>old</p>' }), 'Body')).toBe('old');
	});

	it('has nothing but the title of an uploaded file', () => {
		expect(document({ 'is-uploaded': true, content: '<p>x</p>' }).fields).toEqual([]);
	});

	it('shows that a restricted document exists, and nothing of its text', () => {
		const record = document({ restricted: true, content: '<p>salaries</p>' });
		expect(record.title).toBe('Thing');
		expect(JSON.stringify(record)).not.toContain('salaries');
	});

	it('links to related items, to hyperlinks and to locators', () => {
		const related = resource('related-items', {
			'resource-id': 501,
			'resource-type-name': 'Configuration',
			notes: 'Failover steps',
		});
		const record = documentRecord(
			resource(
				'documents',
				{
					content:
						'<a href="https://x.itglue.com/101/docs/77">this</a> and DOC-101-78, not <a href="/101/docs/9">itself</a>',
				},
				{ 'related-items': { data: [{ id: '9', type: 'related-items' }] } },
			),
			new Map([['related-items/9', related]]),
			'Network',
		);
		expect(record.kind).toBe('Network');
		expect(record.links).toEqual([
			{ id: '501', type: 'configuration', notes: 'Failover steps', direction: 'either' },
			{ id: '77', type: 'document', notes: null, direction: 'to' },
			{ id: '78', type: 'document', notes: null, direction: 'to' },
		]);
	});

	it('keeps secrets and markup out of the text, and hostile addresses out of the link', () => {
		const record = document({
			content: '<script>x()</script><p>Password: Summer2024!</p>',
			'resource-url': 'javascript:alert(1)',
		});
		expect(textOf(record, 'Body')).toBe('Password: [redacted]');
		expect(record.url).toBe('');
	});

	it('takes any content without failing', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (content, sections) => {
				expect(document({ content, sections }).title).toBe('Thing');
			}),
		);
	});
});

describe('the other records', () => {
	it('gives a configuration everything that names it', () => {
		const record = configurationRecord(
			resource('configurations', {
				name: 'NWD-PRN01',
				hostname: 'nwd-prn01',
				'primary-ip': '10.20.0.9',
				'mac-address': '02:00:5e:10:20:01',
				'serial-number': 'SN1',
				'asset-tag': 'A-7',
				'configuration-type-name': 'Printer',
				'manufacturer-name': 'Xerox',
				'model-name': 'C405',
				notes: '<p>Upstairs. Users call it "the beast". Admin PIN: 4711</p>',
				'location-id': 71,
				'contact-name': 'Lupe Marrin',
			}),
			[{ name: 'eth1', 'ip-address': '10.20.1.9', 'mac-address': null }],
		);
		expect(record.kind).toBe('Printer');
		expect(record.identifiers).toEqual([
			{ kind: 'hostname', value: 'nwd-prn01' },
			{ kind: 'ip', value: '10.20.0.9' },
			{ kind: 'mac', value: '02:00:5e:10:20:01' },
			{ kind: 'serial', value: 'SN1' },
			{ kind: 'asset-tag', value: 'A-7' },
			{ kind: 'person', value: 'Lupe Marrin' },
			{ kind: 'ip', value: '10.20.1.9' },
			{ kind: 'nickname', value: 'the beast' },
		]);
		expect(textOf(record, 'Model')).toBe('Xerox C405');
		expect(textOf(record, 'Notes')).toContain('PIN: [redacted]');
		expect(record.links).toEqual([{ id: '71', type: 'location', notes: 'Location', direction: 'to' }]);
	});

	it('never holds a password value, whatever came with the record', () => {
		const record = passwordRecord(
			resource('passwords', {
				name: 'Backup console',
				username: 'svc-backup',
				url: 'https://console',
				password: 'never-this',
				'otp-secret': 'never-this',
				notes: 'pwd=Summer2024! rotated yearly',
				'password-category-name': 'Backup',
				'password-updated-at': '2026-01-05T11:00:00.000Z',
				'resource-type': 'configurations',
				'resource-id': 501,
			}),
		);
		expect(JSON.stringify(record)).not.toMatch(/never-this|Summer2024/);
		expect(record).toMatchObject({
			kind: 'Backup',
			passwordUpdatedAt: '2026-01-05T11:00:00.000Z',
			identifiers: [
				{ kind: 'username', value: 'svc-backup' },
				{ kind: 'url', value: 'https://console' },
			],
			links: [{ id: '501', type: 'configuration' }],
		});
	});

	it('links a password inside an asset to the asset its page belongs to', () => {
		const { links } = passwordRecord(
			resource('passwords', {
				'resource-type': 'flexible-asset-traits',
				'resource-id': 3,
				'parent-url': 'https://x/101/assets/records/905',
			}),
		);
		expect(links).toEqual([{ id: '905', type: 'flexible-asset', notes: 'Credential for', direction: 'to' }]);
	});

	it('reads people, places and domains', () => {
		const contact = contactRecord(
			resource('contacts', {
				name: null,
				'first-name': 'Lupe',
				'last-name': 'Marrin',
				'contact-emails': [{ value: 'l@x.example' }, null],
				'contact-phones': [{ value: '5550114', 'formatted-value': '555-0114' }],
			}),
		);
		expect(contact.title).toBe('Lupe Marrin');
		expect(contact.identifiers).toEqual([
			{ kind: 'person', value: 'Lupe Marrin' },
			{ kind: 'email', value: 'l@x.example' },
		]);
		expect(textOf(contact, 'Phone')).toBe('555-0114');
		const place = locationRecord(
			resource('locations', { 'address-1': '4 Quayside', city: 'Port Alder', primary: true }),
		);
		expect(textOf(place, 'Address')).toBe('4 Quayside, Port Alder');
		expect(domainRecord(resource('domains', { name: 'x.example' })).identifiers).toEqual([
			{ kind: 'hostname', value: 'x.example' },
		]);
	});
});

describe('names and addresses', () => {
	it.each([
		['Configurations', 'configuration'],
		['Flexible Asset', 'flexible-asset'],
		['FlexibleAssetType: 12', 'flexible-asset'],
		['flexible_asset', 'flexible-asset'],
		['Passwords', 'password'],
		['Ticket', null],
		['constructor', null],
		[null, null],
	])('reads the type %j', (name, type) => {
		expect(recordTypeOf(name)).toBe(type);
	});

	it.each([
		['https://x/101/docs/5#top', { id: '5', type: 'document' }],
		['/101/assets/12-backup/records/6', { id: '6', type: 'flexible-asset' }],
		['https://x/101/configurations/7?a=1', { id: '7', type: 'configuration' }],
		['https://x/101/docs/folder/8', null],
		['https://example.com/', null],
	])('reads the address %j', (url, target) => {
		expect(recordOfUrl(url)).toEqual(target);
	});

	it('reads nicknames as people write them', () => {
		const names = (notes: string) => nicknames(notes).map(({ value }) => value);
		expect(names('Big copier, aka "the beast".')).toEqual(['the beast']);
		expect(names('Everyone calls it the Dragon, mind the tray.')).toEqual(['the Dragon']);
		expect(names('Vendor was called twice on Monday')).toEqual([]);
		expect(names('A device called “Old Faithful”')).toEqual(['Old Faithful']);
	});
});
