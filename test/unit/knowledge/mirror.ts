import { recordKey, type KnowledgeRecord } from '../../../src/knowledge/record';
import type { SourceChanges, SourceSnapshot } from '../../../src/knowledge/source';
import { ItGlueSource, ItGlueTenant } from '../../../src/knowledge/sources/itglue';
import { FakeItGlue, ManualClock } from './fake-itglue';

export const ACME = '1';
export const OTHER = '2';

/** An organization mirrored by hand, as the knowledge base does it. */
export class Mirror {
	records = new Map<string, KnowledgeRecord>();
	cursor: SourceSnapshot['cursor'] = {};

	constructor(
		private readonly source: ItGlueSource,
		private readonly organizationId = ACME,
	) {}

	async load(maxAgeMs = 0): Promise<SourceSnapshot> {
		const snapshot = await this.source.load(this.organizationId, { lane: 'interactive', maxAgeMs });
		this.records = new Map(snapshot.records.map((record) => [recordKey(record), record]));
		this.cursor = JSON.parse(JSON.stringify(snapshot.cursor)) as SourceSnapshot['cursor'];
		return snapshot;
	}

	async update(maxAgeMs = 0): Promise<SourceChanges> {
		const changes = await this.source.changes(this.organizationId, this.cursor, this.records, {
			lane: 'interactive',
			maxAgeMs,
		});
		for (const key of changes.removed) this.records.delete(key);
		for (const record of changes.changed) this.records.set(recordKey(record), record);
		this.cursor = JSON.parse(JSON.stringify(changes.cursor)) as SourceSnapshot['cursor'];
		return changes;
	}

	titles(type: KnowledgeRecord['type']): string[] {
		return [...this.records.values()]
			.filter((record) => record.type === type)
			.map(({ title }) => title)
			.sort();
	}
}

export function setUp() {
	const glue = new FakeItGlue();
	const clock = new ManualClock();
	const tenant = new ItGlueTenant();
	const source = new ItGlueSource({ client: glue.client, clock, tenant });
	glue.put('organizations', 1, 1, { name: 'Acme' });
	glue.put('organizations', 2, 2, { name: 'Other' });
	glue.put('flexible_asset_types', 50, 0, { name: 'Backup', enabled: true });
	for (const [organization, first] of [
		[1, 100],
		[2, 200],
	] as const) {
		glue.put('documents', first, organization, { name: `Runbook ${organization}`, content: '<p>Restart it</p>' });
		glue.put('configurations', first + 1, organization, { name: `SRV-${organization}` });
		glue.put('passwords', first + 2, organization, { name: `Admin ${organization}`, password: 'never-this' });
		glue.put('contacts', first + 3, organization, { name: `Person ${organization}` });
		glue.put('locations', first + 4, organization, { name: `Site ${organization}` });
		glue.put('flexible_assets', first + 5, organization, {
			name: `Veeam ${organization}`,
			'flexible-asset-type-id': 50,
			'flexible-asset-type-name': 'Backup',
			traits: {},
		});
	}
	return { glue, clock, tenant, source, mirror: new Mirror(source) };
}
