import { bundledWorkflows } from '../../../scripts/support/n8n-setup';
import type { PsaName } from '../../../scripts/support/service-desks';
import type { Stack } from '../../../scripts/support/stack';
import { withParameters } from '../../../scripts/support/triage-options';

const FILES: Record<PsaName, string> = {
	connectwise: 'documentation-gap-report.json',
	autotask: 'autotask-documentation-gap-report.json',
	halopsa: 'halopsa-documentation-gap-report.json',
};

/** What the workflow's node "Settings" says, as far as it is not left as bundled. */
interface ReportSettings {
	/** The ticket that the report is noted on. */
	ticketId: number;
	/** The company that tickets are opened for. */
	companyId: number;
	ticketsForAStub: number;
	board?: string;
	priority?: string;
}

interface Assignment {
	name: string;
	value: unknown;
	type: string;
}

/** The bundled report of a PSA, every few seconds instead of weekly, writing drafts. @returns its id in n8n */
export async function startGapReport(stack: Stack, psa: PsaName, settings: ReportSettings): Promise<string> {
	const { workflow } = bundledWorkflows().find(({ file }) => file === FILES[psa])!;
	const known = new Map((await stack.api.credentials()).map(({ id, name, type }) => [type, { id, name }]));
	const often = withParameters(workflow, 'Every Week', () => ({ rule: { interval: [{ field: 'seconds', secondsInterval: 10 }] } }));
	const settled = withParameters(often, 'Settings', ({ assignments }) => ({
		assignments: { assignments: (assignments as { assignments: Assignment[] }).assignments.map((each) => given(each, { ...settings })) },
	}));
	const writing = withParameters(settled, 'Draft Stub', () => ({ createDocument: true, folderPath: 'From Tickets', createFolders: true }));
	const own = stack.desks.find((desk) => desk.psa === psa)!.credential.type;
	const types: Record<string, string> = { 'Draft Stub': 'itGlueApi', 'Note the Report': own, 'Open a Ticket': own };
	const nodes = writing.nodes.map((node) =>
		types[node.name] === undefined ? node : { ...node, credentials: { [types[node.name]]: known.get(types[node.name])! } },
	);
	const created = await stack.api.createWorkflow({ ...writing, id: undefined, name: `Gap report, often (${psa})`, nodes });
	await stack.api.activate(created);
	return created.id;
}

function given(assignment: Assignment, settings: Record<string, unknown>): Assignment {
	const value = settings[assignment.name];
	if (value === undefined) return assignment;
	return { ...assignment, value: assignment.type === 'string' ? String(value) : value };
}
