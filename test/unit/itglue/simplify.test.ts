import { definitionOf } from '../../../src/itglue/definitions';
import { includedWith, recordKey, simplify, withoutSecrets } from '../../../src/itglue/simplify';

const asset = {
	id: '901',
	type: 'flexible-assets',
	attributes: {
		name: 'Veeam nightly',
		'flexible-asset-type-name': 'Backup',
		'organization-id': 3404663151263944,
		'resource-url': 'https://acme.itglue.com/101/assets/records/901',
		restricted: false,
		traits: {
			technology: 'Veeam',
			'retention-days': 30,
			notes: '<div>Weekly <b>restore</b> test</div>',
			'protected-servers': {
				type: 'Configurations',
				values: [{ id: 2901000000000502, name: 'NWD-SRV01', hostname: 'nwd-srv01', 'resource-url': 'https://x' }],
			},
			report: { url: 'https://acme.itglue.com/files/abc', name: 'report.pdf', size: 48211 },
			password: 'written by a person into a field of this name',
			empty: null,
		},
	},
};

describe('a simplified record', () => {
	it('has the few fields that matter, ids as text, and tags, files and rich text as a reader sees them', () => {
		expect(simplify(definitionOf('flexible-assets'), asset)).toEqual({
			id: '901',
			name: 'Veeam nightly',
			flexibleAssetTypeName: 'Backup',
			organizationId: '3404663151263944',
			resourceUrl: 'https://acme.itglue.com/101/assets/records/901',
			traits: {
				technology: 'Veeam',
				'retention-days': 30,
				notes: 'Weekly restore test',
				'protected-servers': [{ id: '2901000000000502', name: 'NWD-SRV01' }],
				report: { name: 'report.pdf', url: 'https://acme.itglue.com/files/abc' },
				password: 'written by a person into a field of this name',
				empty: null,
			},
		});
	});

	it('of a password keeps the login page apart from its page in IT Glue, and has no value', () => {
		const attributes = {
			name: 'Console',
			url: 'https://login.example.com',
			'resource-url': 'https://acme.itglue.com/101/passwords/951',
			password: 'made-up-value',
			'otp-secret': 'made-up-seed',
		};
		const simple = simplify(definitionOf('passwords'), { id: '951', type: 'passwords', attributes });
		expect(simple).toEqual({
			id: '951',
			name: 'Console',
			url: 'https://login.example.com',
			resourceUrl: 'https://acme.itglue.com/101/passwords/951',
		});
	});
});

describe('a raw record', () => {
	it('has no password value at any depth, and its traits untouched', () => {
		const record = {
			attributes: { password: 'a', 'otp-secret': 'b', 'password-category-id': 1, traits: asset.attributes.traits },
			included: [{ attributes: { otp_secret: 'c', versions: [{ password: 'd', name: 'old' }] } }],
		};
		expect(withoutSecrets(record)).toEqual({
			attributes: { 'password-category-id': 1, traits: asset.attributes.traits },
			included: [{ attributes: { versions: [{ name: 'old' }] } }],
		});
	});

	it('finds what it refers to among the included records', () => {
		const eth0 = { id: '1', type: 'configuration-interfaces', attributes: { name: 'eth0' } };
		const record = {
			id: '5',
			type: 'configurations',
			attributes: {},
			relationships: {
				'configuration-interfaces': { data: [{ type: eth0.type, id: '1' }, { type: eth0.type, id: '2' }] },
				location: { data: null },
				'adapters-resources': { data: [] },
			},
		};
		const included = new Map([[recordKey(eth0), eth0]]);
		expect(includedWith(record, included)).toEqual({ configurationInterfaces: [eth0] });
	});
});
