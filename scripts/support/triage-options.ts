import corpus from '../../simulators/seed/corpus.json';
import type { ItGlueSimulator } from '../../simulators/itglue';
import type { WorkflowFile, WorkflowNode } from './n8n-api';
import type { ServiceDesk } from './service-desks';

/** The workflow with the parameters of some nodes, by type or by name, changed as somebody would in the editor. */
export function withParameters(
	workflow: WorkflowFile,
	which: string,
	change: (parameters: WorkflowNode['parameters']) => object,
): WorkflowFile {
	const nodes = workflow.nodes.map((node) =>
		[node.type, node.name].includes(which) ? { ...node, parameters: { ...node.parameters, ...change(node.parameters) } } : node,
	);
	return { ...workflow, nodes };
}

/** The workflow with these among the Options of its Triage nodes. */
export function withTriageOptions(workflow: WorkflowFile, options: Record<string, unknown>): WorkflowFile {
	return withParameters(workflow, 'n8n-nodes-itglue.itGlueTriage', (parameters) => ({
		options: { ...(parameters.options as object | undefined), ...options },
	}));
}

/** Nodes that look for a company's organization, and take the override table among their Options. */
const ORGANIZATION_SEEKERS = ['itGlueTriage', 'itGlueWriteBack', 'itGlueCrossReference'].map((name) => `n8n-nodes-itglue.${name}`);

/** The workflow with these among the Options of every node that looks for organizations. */
export function withCompanyOverrides(workflow: WorkflowFile, overrides: Record<string, unknown>): WorkflowFile {
	const nodes = workflow.nodes.map((node) => {
		if (!ORGANIZATION_SEEKERS.includes(node.type) || node.parameters.operation === 'apply') return node;
		return { ...node, parameters: { ...node.parameters, options: { ...(node.parameters.options as object | undefined), ...overrides } } };
	});
	return { ...workflow, nodes };
}

/**
 * The override table that the invented MSP's admin would have filled in for a PSA that IT Glue has no link to: the
 * companies that the PSA itself does not link to their organization.
 */
export function companyOverrides({ psa, companies }: ServiceDesk, { ids }: ItGlueSimulator): Record<string, unknown> {
	const unlinked = new Set(companies().filter(({ itGlueId }) => itGlueId === '').map(({ id }) => String(id)));
	const override = corpus.organizations.flatMap(({ id, psaCompanies }) =>
		psaCompanies
			.filter((link) => link.psa === psa && unlinked.has(link.companyId))
			.map(({ companyId }) => ({ company: companyId, organizationId: ids.toItGlue(id) })),
	);
	return { overrides: { override } };
}
