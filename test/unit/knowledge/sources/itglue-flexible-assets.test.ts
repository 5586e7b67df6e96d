import fc from 'fast-check';
import { flexibleAssetRecord, type AssetType } from '../../../../src/knowledge/sources/itglue/flexible-asset';

const COMMON = {
	'organization-id': 2901000000000101,
	'organization-name': 'Northwind Dental',
	name: 'Thing',
	'flexible-asset-type-name': 'Backup',
};

const TYPE: AssetType = {
	id: '81',
	name: 'Backup',
	fields: [
		['retention', 'Retention days', 'Number'],
		['notes', 'Notes', 'Textbox'],
		['share', 'Share', 'Percent'],
		['encrypted', 'Encrypted', 'Checkbox'],
		['renewal', 'Renewal', 'Date'],
		['technology', 'Technology', 'Select'],
		['part', 'Part two', 'Header'],
		['report', 'Report', 'Upload'],
		['console', 'Console password', 'Password'],
		['servers', 'Protected servers', 'Tag'],
		['wifi', 'Wi-Fi key', 'Text'],
		['address', 'Console', 'Text'],
	].map(([key = '', label = '', kind = ''], order) => ({ key, label, kind, order })),
};

describe('flexibleAssetRecord', () => {
	const asset = (traits: unknown, type: AssetType | null = TYPE) =>
		flexibleAssetRecord({ id: '9', type: 'flexible-assets', attributes: { ...COMMON, traits } }, type ?? undefined);

	it('reads every kind of field, in the order of the type', () => {
		const record = asset({
			wifi: 'harbour lights',
			servers: {
				type: 'Configurations',
				values: [
					{ id: 502, name: 'NWD-SRV01', hostname: 'nwd-srv01' },
					{ id: 503, name: 'NWD-SRV02' },
				],
			},
			address: 'https://10.20.0.5:8443/console on 10.20.0.5, network 10.20.0.0/24',
			console: 'never-this',
			report: { url: 'https://files/abc?signature=1', name: 'report.pdf' },
			part: 'never-this',
			technology: 'Veeam',
			renewal: '2026-11-30',
			encrypted: true,
			share: 40,
			notes: '<h3>Nightly</h3><ul><li>Weekly restore test</li></ul>',
			retention: 30,
		});
		expect(record.fields.map(({ role, label, text }) => [role, label, text])).toEqual([
			['trait', 'Retention days', '30'],
			['headings', 'Notes', 'Nightly'],
			['trait', 'Notes', 'Nightly\n\n- Weekly restore test'],
			['trait', 'Share', '40 %'],
			['trait', 'Encrypted', 'Yes'],
			['trait', 'Renewal', '2026-11-30'],
			['trait', 'Technology', 'Veeam'],
			['trait', 'Report', 'report.pdf'],
			['tags', 'Protected servers', 'NWD-SRV01, NWD-SRV02'],
			['trait', 'Wi-Fi key', '[redacted]'],
			['trait', 'Console', 'https://10.20.0.5:8443/console on 10.20.0.5, network 10.20.0.0/24'],
		]);
		expect(record.links.map(({ id, type, notes }) => [id, type, notes])).toEqual([
			['502', 'configuration', 'Protected servers'],
			['503', 'configuration', 'Protected servers'],
		]);
		expect(record.identifiers).toEqual([
			{ kind: 'hostname', value: 'nwd-srv01' },
			{ kind: 'ip', value: '10.20.0.5' },
			{ kind: 'url', value: 'https://10.20.0.5:8443/console' },
		]);
	});

	it('reads traits without knowing the type', () => {
		const record = asset(
			{ 'retention-days': 30, servers: { type: 'FlexibleAssetTypes', values: [{ id: 7, name: 'LAN' }] } },
			null,
		);
		expect(record.kind).toBe('Backup');
		expect(record.fields.map(({ label, text }) => `${label}: ${text}`)).toEqual(['Retention days: 30', 'Servers: LAN']);
		expect(record.links).toEqual([{ id: '7', type: 'flexible-asset', notes: 'Servers', direction: 'to' }]);
	});

	it('takes any traits without failing, and never a Password trait', () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom(...TYPE.fields.map(({ key }) => key), '__proto__', 'constructor'),
					fc.jsonValue(),
				),
				(traits) => {
					expect(
						asset({ ...traits, console: 'never-this' }).fields.some(({ text }) => text.includes('never-this')),
					).toBe(false);
				},
			),
		);
	});
});
