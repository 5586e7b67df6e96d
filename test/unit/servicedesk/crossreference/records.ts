import { type KnowledgeRecord, recordKey, type RecordLink, type RecordType } from '../../../../src/knowledge/record';
import { configurationRecord, contactRecord, locationRecord } from '../../../../src/knowledge/sources/itglue/core-records';
import type { Partition } from '../../../../src/servicedesk/partition';

const HOST = 'https://msp.itglue.com/1';

/** A configuration as the mirror reads it. */
export function device(id: number, name: string, attributes: Record<string, unknown> = {}): KnowledgeRecord {
	return configurationRecord(
		{
			id: String(id),
			type: 'configurations',
			attributes: {
				name,
				hostname: name,
				'resource-url': `${HOST}/configurations/${id}`,
				'organization-id': 1,
				'organization-name': 'Acme',
				'configuration-type-name': 'Server',
				...attributes,
			},
		},
		[],
	);
}

export function person(id: number, name: string, title = ''): KnowledgeRecord {
	const attributes = { name, title, 'organization-id': 1, 'organization-name': 'Acme' };
	return contactRecord({ id: String(id), type: 'contacts', attributes: { ...attributes, 'resource-url': `${HOST}/contacts/${id}` } });
}

export function site(id: number, name: string, notes = ''): KnowledgeRecord {
	const attributes = { name, notes, 'organization-id': 1, 'organization-name': 'Acme' };
	return locationRecord({ id: String(id), type: 'locations', attributes: { ...attributes, 'resource-url': `${HOST}/locations/${id}` } });
}

export function record(type: RecordType, id: number, title: string, links: RecordLink[] = [], more: Partial<KnowledgeRecord> = {}): KnowledgeRecord {
	return {
		...{ id: String(id), type, title, links, kind: null, url: `${HOST}/${type}/${id}`, organizationId: '1', organizationName: 'Acme' },
		...{ fields: [], identifiers: [], archived: false, createdAt: null, updatedAt: null },
		...more,
	};
}

/** One organization's records, as the knowledge base holds them. */
export function partition(records: readonly KnowledgeRecord[]): Partition {
	const keyed = new Map(records.map((one) => [recordKey(one), one]));
	return { records: keyed, version: 1, warnings: [], derived: (_key, build) => build(keyed) };
}
