import type { WorkflowFile } from '../support/n8n-api';
import { fs, path } from '../support/platform';
import { PROJECT } from '../support/project';

/** Workflows that are written once, for ConnectWise PSA; those of the other PSAs follow from them. */
const SOURCES = ['documentation-gap-report.json', 'resolution-write-back.json', 'ticket-asset-picture.json', 'ticket-note-feedback.json'];

type Node = WorkflowFile['nodes'][number];

interface OtherPsa {
	/** As the package's code calls it; the beginning of the file's name. */
	name: string;
	/** What to write in place of what, in this order, anywhere in the file. */
	words: ReadonlyArray<readonly [string, string]>;
	/** What this PSA takes no ticket without, by the names of the settings and of the node's parameters. */
	newTicket: { settings: Record<string, string>; parameters: Record<string, string>; advice: string };
	/** Whether its webhooks tell of a ticket whose notes alone have changed. */
	tellsOfNotes: boolean;
}

const setting = (name: string) => `={{ $('Settings').first().json.${name} }}`;

const OTHERS: OtherPsa[] = [
	{
		name: 'autotask',
		words: [
			['connectWisePsa', 'autotaskPsa'],
			['a ConnectWise', 'an Autotask'],
			['ConnectWise', 'Autotask'],
			['"recentTickets": "connectwise"', '"recentTickets": "autotask"'],
			['-4000-8000-', '-4000-8001-'],
			['"id": "ItGlue', '"id": "ItGlueAt'],
		],
		tellsOfNotes: false,
		newTicket: {
			settings: { board: '', priority: '' },
			parameters: { board: setting('board'), priority: setting('priority'), dueAt: '={{ $now.plus({ days: 14 }).toISO() }}' },
			advice: 'with its queue in `board` and its `priority`, by name',
		},
	},
	{
		name: 'halopsa',
		words: [
			['connectWisePsa', 'haloPsa'],
			['ConnectWise PSA', 'HaloPSA'],
			['ConnectWise', 'HaloPSA'],
			['"recentTickets": "connectwise"', '"recentTickets": "halopsa"'],
			['-4000-8000-', '-4000-8002-'],
			['"id": "ItGlue', '"id": "ItGlueHa'],
		],
		tellsOfNotes: true,
		newTicket: {
			settings: { ticketType: 'Incident', board: '', priority: '' },
			parameters: { type: setting('ticketType') },
			advice: 'with its `ticketType`, and its team in `board` and its `priority` if you like, by name',
		},
	},
];

/** Files of the workflows of the other PSAs, by path within the project. */
export function psaWorkflowFiles(): Map<string, string> {
	const files = SOURCES.flatMap((source) => {
		const text = fs.readFileSync(path.join(PROJECT, 'workflows', source), 'utf8');
		return OTHERS.map((psa) => [`workflows/${psa.name}-${source}`, workflowOf(text, psa)] as const);
	});
	return new Map(files);
}

function workflowOf(source: string, psa: OtherPsa): string {
	const text = psa.words.reduce((written, [word, other]) => written.replaceAll(word, other), source);
	const workflow = JSON.parse(text) as WorkflowFile;
	const nodes = workflow.nodes.map((node) => hearingNotes(withNewTicket(node, psa), psa));
	return `${JSON.stringify({ ...workflow, nodes }, null, 2)}\n`;
}

/** A trigger that waits for notes polls where webhooks would not bring them. */
function hearingNotes(node: Node, { tellsOfNotes }: OtherPsa): Node {
	const { events } = node.parameters;
	const waits = node.type.endsWith('PsaTrigger') && Array.isArray(events) && events.includes('updated');
	return waits && !tellsOfNotes ? { ...node, parameters: { ...node.parameters, mode: 'polling' } } : node;
}

/** The nodes that open tickets ask for what this PSA wants. */
function withNewTicket(node: Node, { newTicket }: OtherPsa): Node {
	const { parameters } = node;
	if (parameters.operation === 'create' && parameters.resource === 'ticket') {
		const additional = Object.entries(parameters.additionalFields as object).filter(([name]) => !(name in newTicket.parameters));
		return { ...node, parameters: { ...parameters, ...newTicket.parameters, additionalFields: Object.fromEntries(additional) } };
	}
	if (typeof parameters.content === 'string') {
		return { ...node, parameters: { ...parameters, content: parameters.content.replace('with their `board` and `priority` if you like, by name', newTicket.advice) } };
	}
	return node.name === 'Settings' ? { ...node, parameters: { ...parameters, assignments: { assignments: settingsOf(parameters, newTicket.settings) } } } : node;
}

interface Assignment {
	id: string;
	name: string;
	value: unknown;
	type: string;
}

function settingsOf(parameters: Node['parameters'], wanted: Record<string, string>): Assignment[] {
	const { assignments } = parameters.assignments as { assignments: Assignment[] };
	const missing = Object.entries(wanted).filter(([name]) => !assignments.some((assignment) => assignment.name === name));
	return [...assignments, ...missing.map(([name, value]) => ({ id: `s-${name}`, name, value, type: 'string' }))];
}
