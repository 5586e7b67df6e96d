import { definitionOf } from '../../../src/itglue/definitions';
import { bulkRequest, createRequest, deleteRequest, publishRequest, updateRequest } from '../../../src/itglue/write-requests';

const configurations = definitionOf('configurations');
const made = { 'organization-id': '7', 'configuration-type-id': '8', name: 'SRV01' };

describe('values IT Glue would refuse or ignore', () => {
	it.each<[Record<string, unknown>, RegExp]>([
		[{ colour: 'red' }, /no field "colour"/],
		[{ 'created-at': 'x' }, /"Created At" of configurations cannot be changed/],
		[{ name: '' }, /"Name" is empty/],
		[{ restricted: 'maybe' }, /"Restricted" is neither true nor false/],
		[{ hostname: {} }, /"Hostname" is not text/],
		[{ 'installed-at': '31.01.2026' }, /"Installed At" is not a date/],
		[{ 'location-id': '99999999999999999999' }, /"Location" is not an ID/],
		[{}, /nothing to change/],
	])('%j', (values, message) => {
		expect(() => updateRequest(configurations, '1', values)).toThrow(message);
	});

	it('are missing from a new record', () => {
		expect(() => createRequest(configurations, { ...made, 'configuration-type-id': '' })).toThrow(
			'"Configuration Type" is empty.',
		);
		expect(() => createRequest(definitionOf('locations'), { name: 'HQ' })).not.toThrow();
		expect(() => createRequest(definitionOf('password-folders'), { name: 'HQ' })).toThrow('"Organization" is empty.');
		expect(() => createRequest(definitionOf('flexible-asset-types'), { name: 'A', icon: 'cloud' })).toThrow(
			'There are no flexible asset fields.',
		);
	});

	it('are secrets, which no error repeats', () => {
		const values = { 'organization-id': '7', name: 'x', password: { value: 'hunter2' } };
		expect(() => createRequest(definitionOf('passwords'), values)).toThrow('"Password" is not text.');
	});
});

describe('values', () => {
	it('become what IT Glue takes', () => {
		const values = { ...made, restricted: 'true', 'installed-at': '2026-01-31T23:00:00+02:00', notes: '' };
		expect(createRequest(configurations, values).body).toEqual({
			data: {
				type: 'configurations',
				attributes: {
					'organization-id': 7,
					'configuration-type-id': 8,
					name: 'SRV01',
					restricted: true,
					'installed-at': '2026-01-31',
				},
			},
		});
	});

	it('are emptied by an update', () => {
		expect(updateRequest(configurations, '1', { 'location-id': '', notes: null }).body).toEqual({
			data: { type: 'configurations', attributes: { notes: null, 'location-id': null } },
		});
	});

	it('do not name the parent that the path names', () => {
		const request = createRequest(definitionOf('configuration-interfaces'), { name: 'eth0' }, { parentId: '5' });
		expect(request).toEqual({
			method: 'POST',
			path: '/configurations/5/relationships/configuration_interfaces',
			query: {},
			body: { data: { type: 'configuration-interfaces', attributes: { name: 'eth0' } } },
		});
	});
});

describe('paths', () => {
	it('of a delete never are a collection without a body', () => {
		expect(deleteRequest(configurations, '1')).toMatchObject({
			path: '/configurations',
			body: { data: [{ type: 'configurations', attributes: { id: 1 } }] },
		});
		expect(deleteRequest(definitionOf('groups'), '1')).toEqual({ method: 'DELETE', path: '/groups/1', query: {} });
		expect(() => bulkRequest(configurations, 'bulk-delete', [])).toThrow('There are no configurations to send.');
		expect(() => deleteRequest(definitionOf('models'), '1')).toThrow('IT Glue has no "bulk-delete" for models.');
	});

	it('of attachments hold the type of the record', () => {
		const parent = { parentType: 'ssl-certificates', parentId: '5' };
		const attachment = { content: 'aGk=', name: 'hi.txt' };
		expect(createRequest(definitionOf('attachments'), { attachment }, parent).path).toBe(
			'/ssl_certificates/5/relationships/attachments',
		);
		const folder = { parentType: 'document-folders', parentId: '5' };
		expect(deleteRequest(definitionOf('related-items'), '6', folder).path).toBe('/folders/5/relationships/related_items');
		const owner = { parentType: 'organizations', parentId: '5' };
		expect(() => createRequest(definitionOf('attachments'), { attachment }, owner)).toThrow(
			'Records of the type "organizations" have no attachments.',
		);
	});

	it('of publishing are PATCHed', () => {
		expect(publishRequest(definitionOf('documents'), '5')).toEqual({
			method: 'PATCH',
			path: '/documents/5/publish',
			query: {},
		});
	});
});
