import { KnowledgeBase, type KnowledgeScope } from '../../src/knowledge/base';
import { ItGlueSource, ItGlueTenant } from '../../src/knowledge/sources/itglue';
import type { ItGlueClient, Lane } from '../../src/itglue/client';
import { ItGlueOrganizations, OrganizationMemory } from '../../src/servicedesk/itglue-organizations';
import type { RequestCount } from '../../src/http/transport';
import { getItGlueAccess } from './client';
import { clock } from './clock';
import type { NodeContext } from './context';

/** One mirror of the documentation for all executions of this n8n process. */
const processKnowledge = new KnowledgeBase(clock);

export interface ItGlueKnowledge {
	client: ItGlueClient;
	scope: KnowledgeScope;
	source: ItGlueSource;
	organizations: ItGlueOrganizations;
	/** What this execution has sent to IT Glue so far, for this item. */
	requests: RequestCount;
}

/** The documentation the node's credential can read: kept per key, asked for with this execution's requests. */
export async function getItGlueKnowledge(context: NodeContext, itemIndex: number, lane: Lane = 'interactive'): Promise<ItGlueKnowledge> {
	const { client, requests, scope: key } = await getItGlueAccess(context, itemIndex, lane);
	const scope = processKnowledge.scope(key);
	const tenant = scope.shared('tenant', () => new ItGlueTenant());
	const memory = scope.shared('organizations', () => new OrganizationMemory(clock));
	return {
		client,
		requests,
		scope,
		source: new ItGlueSource({ client, clock, tenant }),
		organizations: new ItGlueOrganizations(client, memory),
	};
}
