import type { NetworkInterface } from './picture';
import { isServiceError } from '../../http/errors';
import type { ItGlueClient } from '../../itglue/client';
import type { JsonApiDocument, JsonApiResource } from '../../itglue/jsonapi';
import type { KnowledgeRecord, RecordType } from '../../knowledge/record';
import { configurationRecord } from '../../knowledge/sources/itglue/core-records';
import { recordOfUrl, recordTypeOf } from '../../knowledge/sources/itglue/links';
import { idOf, line, webUrl } from '../../knowledge/sources/itglue/values';
import { redactSecrets } from '../../text';

/** A related item of a configuration, as its own page lists it. */
export interface RelatedItem {
	id: string;
	/** Null for what the knowledge base does not hold. */
	type: RecordType | null;
	/** As IT Glue calls the type. */
	typeName: string;
	name: string;
	url: string;
	notes: string | null;
	archived: boolean;
}

/** What one request tells about a configuration beyond the lists. */
export interface ReadConfiguration {
	record: KnowledgeRecord;
	interfaces: NetworkInterface[];
	related: RelatedItem[];
}

/** IT Glue lists interfaces and related items nowhere but here (itglue-api 4.3, 4.4, 4.20). */
const INCLUDES = 'configuration_interfaces,related_items';

const textOf = (value: unknown): string | null => line(value) || null;

/**
 * Reads a configuration with its interfaces and related items in one request.
 * @throws ServiceError as the client does
 */
export async function readConfiguration(client: ItGlueClient, id: string, signal?: AbortSignal): Promise<ReadConfiguration> {
	const path = `/configurations/${encodeURIComponent(id)}`;
	const { data, included = [] } = await client.get(path, { include: INCLUDES }, { signal, purpose: 'read the configuration' });
	return configurationOf(data, included);
}

/** Like `readConfiguration`; what the key may not read, or a service that is down, becomes a sentence. */
export async function tryConfiguration(
	client: ItGlueClient,
	id: string,
	signal?: AbortSignal,
): Promise<ReadConfiguration | { failure: string }> {
	try {
		return await readConfiguration(client, id, signal);
	} catch (error) {
		if (!isServiceError(error) || error.kind === 'cancelled' || error.kind === 'credential') return await Promise.reject(error);
		return { failure: error.message };
	}
}

function configurationOf(data: JsonApiDocument['data'], included: JsonApiResource[]): ReadConfiguration {
	const resource = data as JsonApiResource;
	const ofType = (type: string) => included.filter((one) => one.type === type);
	const interfaces = ofType('configuration-interfaces');
	return {
		record: configurationRecord(resource, interfaces.map(({ attributes }) => attributes)),
		interfaces: resource.attributes.restricted === true ? [] : interfaces.map(interfaceOf),
		related: resource.attributes.restricted === true ? [] : ofType('related-items').flatMap(relatedOf),
	};
}

function interfaceOf({ attributes: at }: JsonApiResource): NetworkInterface {
	const { name, 'ip-address': ip, 'mac-address': mac, port, primary } = at;
	return { name: textOf(name), ip: textOf(ip), mac: textOf(mac), port: textOf(port), primary: primary === true };
}

function relatedOf({ attributes: at }: JsonApiResource): RelatedItem[] {
	const url = webUrl(at['resource-url']);
	const typeName = line(at['resource-type-name']) || line(at['asset-type']);
	const type = recordTypeOf(typeName) ?? recordTypeOf(at['asset-type']) ?? recordOfUrl(url)?.type ?? null;
	const id = idOf(at['resource-id']);
	if (id === null) return [];
	const notes = line(at.notes);
	return [
		{
			...{ id, type, typeName, url, archived: at.archived === true },
			name: redactSecrets(line(at.name)),
			notes: notes === '' ? null : redactSecrets(notes),
		},
	];
}
