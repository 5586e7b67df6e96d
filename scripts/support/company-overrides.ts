import corpus from '../../simulators/seed/corpus.json';
import type { ItGlueSimulator } from '../../simulators/itglue';
import type { WorkflowFile } from './n8n-api';

/** IT Glue has no link to HaloPSA, so its invented MSP does what a real one does: an override for each company. */
const WORKFLOW = 'halopsa-triage.json';
const TRIAGE = 'n8n-nodes-itglue.itGlueTriage';

/** The HaloPSA workflow with the override table its admin would have filled in; the others as they are. */
export function withOverrides<T extends { file: string; workflow: WorkflowFile }>(workflows: T[], { ids }: ItGlueSimulator): T[] {
	const override = corpus.organizations.flatMap(({ id, psaCompanies }) =>
		psaCompanies
			.filter(({ psa }) => psa === 'halopsa')
			.map(({ companyId }) => ({ company: companyId, organizationId: ids.toItGlue(id) })),
	);
	return workflows.map((entry) => {
		if (entry.file !== WORKFLOW) return entry;
		const nodes = entry.workflow.nodes.map((node) =>
			node.type === TRIAGE ? { ...node, parameters: { ...node.parameters, options: { overrides: { override } } } } : node,
		);
		return { ...entry, workflow: { ...entry.workflow, nodes } };
	});
}
