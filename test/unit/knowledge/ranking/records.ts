import { type KnowledgeRecord, recordKey } from '../../../../src/knowledge/record';
import type { TicketText } from '../../../../src/knowledge/understanding/understand';

let next = 1;

/** A document of organization 1; everything can be overridden. */
export function record(overrides: Partial<KnowledgeRecord> & { body?: string }): KnowledgeRecord {
	const { body, ...rest } = overrides;
	const id = rest.id ?? String(next++);
	return {
		id,
		type: 'document',
		kind: null,
		title: 'Untitled',
		url: `https://docs.example/${id}`,
		organizationId: '1',
		organizationName: 'Contoso',
		fields: body === undefined ? [] : [{ role: 'body', label: 'Body', text: body }],
		identifiers: [],
		links: [],
		archived: false,
		createdAt: null,
		updatedAt: null,
		...rest,
	};
}

export const mapOf = (records: readonly KnowledgeRecord[]): Map<string, KnowledgeRecord> =>
	new Map(records.map((item) => [recordKey(item), item]));

export const text = (title: string, description = '', more: Partial<TicketText> = {}): TicketText => ({
	title,
	description,
	contactName: null,
	contactEmail: null,
	assets: [],
	...more,
});
