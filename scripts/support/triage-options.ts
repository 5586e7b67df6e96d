import corpus from '../../simulators/seed/corpus.json';
import type { ItGlueSimulator } from '../../simulators/itglue';
import type { WorkflowFile } from './n8n-api';

interface WorkflowEntry {
	file: string;
	workflow: WorkflowFile;
}

const TRIAGE = 'n8n-nodes-itglue.itGlueTriage';

/** The Options of the Triage nodes in these workflows, set as somebody would in the editor. */
export function withTriageOptions<T extends WorkflowEntry>(entries: T[], options: Record<string, unknown>): T[] {
	return entries.map((entry) => ({
		...entry,
		workflow: {
			...entry.workflow,
			nodes: entry.workflow.nodes.map((node) => {
				if (node.type !== TRIAGE) return node;
				const chosen = (node.parameters.options ?? {}) as Record<string, unknown>;
				return { ...node, parameters: { ...node.parameters, options: { ...chosen, ...options } } };
			}),
		},
	}));
}

/**
 * The override table that the invented MSP's admin would have filled in for HaloPSA, where IT Glue has no link to the
 * companies: each company with its organization.
 */
export function haloOverrides({ ids }: ItGlueSimulator): Record<string, unknown> {
	const override = corpus.organizations.flatMap(({ id, psaCompanies }) =>
		psaCompanies
			.filter(({ psa }) => psa === 'halopsa')
			.map(({ companyId }) => ({ company: companyId, organizationId: ids.toItGlue(id) })),
	);
	return { overrides: { override } };
}
