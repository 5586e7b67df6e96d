import type { JsonApiResource } from '../../../itglue/jsonapi';
import { redactSecrets } from '../../../text';
import type { KnowledgeRecord, RecordType } from '../../record';
import { idOf, line, time, webUrl } from './values';

export interface BaseRecord {
	record: KnowledgeRecord;
	/** Restricted to named people: its title may show that it exists, its content must not reach a ticket all can read. */
	withheld: boolean;
}

/** What every resource has: title, link, organization, times. */
export function baseRecord(resource: JsonApiResource, type: RecordType, kind: unknown): BaseRecord {
	const { attributes } = resource;
	return {
		record: {
			id: resource.id,
			type,
			kind: line(kind) || null,
			title: redactSecrets(line(attributes.name)),
			url: webUrl(attributes['resource-url']),
			organizationId: idOf(attributes['organization-id']) ?? '',
			organizationName: line(attributes['organization-name']),
			fields: [],
			identifiers: [],
			links: [],
			archived: attributes.archived === true,
			createdAt: time(attributes['created-at']),
			updatedAt: time(attributes['updated-at']),
		},
		withheld: attributes.restricted === true,
	};
}
