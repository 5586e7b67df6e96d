import type { ItGlueClient } from '../../../../src/itglue/client';
import type { JsonApiDocument, JsonApiResource } from '../../../../src/itglue/jsonapi';
import type { KnowledgeRecord, RecordLink } from '../../../../src/knowledge/record';
import { device, partition, person, record, site } from './records';

const to = (type: RecordLink['type'], id: number, notes: string): RecordLink => ({ type, id: String(id), notes, direction: 'to' });

/** What IT Glue answers about a configuration beyond its lists. */
export interface Answered {
	attributes?: Record<string, unknown>;
	interfaces?: Array<Record<string, unknown>>;
	related?: Array<{ type: string; id: number; name?: string; notes?: string; url?: string }>;
}

/** Answers configurations by id, and notes which were asked for. */
export function fakeClient(answers: Record<number, Answered | Error>): { client: ItGlueClient; asked: string[] } {
	const asked: string[] = [];
	const get = async (path: string): Promise<JsonApiDocument> => {
		asked.push(path);
		const id = Number(path.split('/').at(-1));
		const answer = answers[id] ?? {};
		if (answer instanceof Error) throw answer;
		return documentOf(id, answer);
	};
	return { client: { get } as unknown as ItGlueClient, asked };
}

function documentOf(id: number, { attributes = {}, interfaces = [], related = [] }: Answered): JsonApiDocument {
	const included: JsonApiResource[] = [
		...interfaces.map((one, place) => ({ id: `i${place}`, type: 'configuration-interfaces', attributes: { ...one, 'configuration-id': id } })),
		...related.map(({ type, id: other, name = `${type} ${other}`, notes, url }, place) => ({
			id: `r${place}`,
			type: 'related-items',
			attributes: {
				...{ name, notes, 'resource-id': other, 'resource-type-name': type, archived: false },
				'resource-url': url ?? `https://msp.itglue.com/1/records/${other}`,
			},
		})),
	];
	const own = { name: `Device ${id}`, 'organization-id': 1, 'organization-name': 'Acme', 'configuration-type-name': 'Server' };
	return { data: { id: String(id), type: 'configurations', attributes: { ...own, ...attributes } }, included };
}

/** A server with about so many relations: documents, credentials, devices and people, some far away. */
export function scene(relations: number) {
	const attributes = {
		...{ 'primary-ip': '10.0.0.10', 'mac-address': '02:00:00:00:00:10', 'serial-number': '7HK2Q93', 'default-gateway': '10.0.0.1' },
		...{ 'manufacturer-name': 'Dell', 'model-name': 'PowerEdge T350', 'operating-system-name': 'Windows Server 2022' },
		...{ 'configuration-status-name': 'Active', notes: "DC, file and print. Nickname 'Molly'." },
		...{ 'location-id': 90, 'location-name': 'Quayside practice', 'contact-id': 80, 'contact-name': 'Ada Ives' },
	};
	const asset = device(1, 'ACM-SRV01', attributes);
	const kinds = ['Workstation', 'Laptop', 'Printer', 'Switch', 'Server'];
	const share = (part: number): number => Math.max(1, Math.round(relations * part));
	const many = (count: number, make: (place: number) => KnowledgeRecord): KnowledgeRecord[] => Array.from({ length: count }, (_, place) => make(place));
	const records = [
		asset,
		person(80, 'Ada Ives', 'Practice manager'),
		site(90, 'Quayside practice', 'Rack in the lab cupboard'),
		device(2, 'ACM-FW01', { 'configuration-type-name': 'Firewall', 'primary-ip': '10.0.0.1', 'location-id': 90 }),
		device(3, 'ACM-HV1', { 'configuration-type-name': 'Server', notes: 'Host' }),
		device(4, 'ACM-GUEST2', { 'configuration-type-name': 'Server' }),
		...many(share(0.35), (place) =>
			device(1000 + place, `ACM-WS-${String(place).padStart(3, '0')}`, { 'configuration-type-name': kinds[place % kinds.length], 'location-id': 90 }),
		),
		...many(share(0.25), (place) => record('document', 2000 + place, `Restart order and health checks, part ${place + 1}`, [to('configuration', 1, 'Documents')])),
		...many(share(0.2), (place) =>
			record('flexible-asset', 3000 + place, `Practice suite module ${place + 1}`, [to('configuration', 1, 'Hosted on')], { kind: 'Application' }),
		),
		...many(share(0.15), (place) => record('password', 4000 + place, `Local administrator ${place + 1}`, [to('configuration', 1, 'Credential for')], { kind: 'Server' })),
	];
	const { client, asked } = fakeClient({
		1: {
			attributes: { ...attributes, name: 'ACM-SRV01', hostname: 'ACM-SRV01', 'resource-url': asset.url },
			interfaces: [{ name: 'iDRAC', 'ip-address': '10.0.0.11', 'mac-address': '02:00:00:00:00:11', primary: false }],
			related: [
				{ type: 'Configuration', id: 3, notes: 'Runs on' },
				{ type: 'SSL Certificate', id: 7, name: 'srv01.acme.example', notes: 'Certificate' },
			],
		},
		3: { related: [{ type: 'Configuration', id: 4, notes: 'Hosts' }, { type: 'Configuration', id: 1, notes: 'Runs on' }] },
	});
	return { asset, records, partition: partition(records), client, asked };
}
