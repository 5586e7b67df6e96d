import { createHmac } from 'crypto';
import type { WriteBackPlan } from './plan';

/** What Propose decided and nobody between it and Apply may change; the text may be edited. */
function sealed(plan: WriteBackPlan): string {
	const { version, operation, organizationId, ticket, linkTo } = plan;
	const place = operation === 'create-document' ? [plan.folderId] : [plan.targetId, plan.fingerprint];
	const trait = operation === 'update-flexible-asset' ? [plan.trait] : [];
	return JSON.stringify([version, operation, organizationId, ticket.psa, ticket.id, [...linkTo].sort(), place, trait]);
}

/**
 * Proves that a plan's organization, record, links and ticket are those that Propose chose, whatever the plan passed through.
 * @param key known to nobody but the holders of the API key
 */
export function sealOf(plan: WriteBackPlan, key: string): string {
	return createHmac('sha256', `write-back plan\n${key}`).update(sealed(plan)).digest('base64url');
}
