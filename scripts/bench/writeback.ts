import type { BenchCorpus } from './corpus';
import { asTicket, partitionsOf } from './systems';
import type { Ticket } from '../../src/psa/ticket';
import { analyseResolution } from '../../src/servicedesk/writeback/analysis';
import { decide, type WriteBackAction } from '../../src/servicedesk/writeback/decision';

/** A resolved ticket as Propose is given it, and whose it is. */
export interface BenchResolution {
	organizationId: string;
	ticket: Ticket;
}

/** What only scoring sees. */
export interface ExpectedDecision {
	action: WriteBackAction;
	target: string | null;
	linkTo: string[];
}

export interface BenchDecision {
	ticketId: string;
	action: WriteBackAction;
	target: string | null;
	confidence: number;
	linkTo: string[];
}

export interface WriteBackFigures {
	count: number;
	/** Share of the decisions that are the expected one. */
	decision: number | null;
	byAction: Record<string, { right: number; all: number }>;
	/** Share of the expected updates that name the expected record, whatever they decide. */
	target: number | null;
	/** Of all configurations to link on expected updates and creations, the share that is linked. */
	linkRecall: number | null;
	/** Of the configurations linked where an update or creation was expected, the share that was expected. */
	linkPrecision: number | null;
}

type Row = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function ticketOf(row: Row): Ticket {
	const contactName = text(row.contact) === '' ? null : text(row.contact);
	const [id, organizationId] = [String(row.ticketId), text(row.orgId)];
	const ticket = asTicket({
		id,
		organizationId,
		subject: text(row.subject),
		body: text(row.body),
		contactName,
		contactEmail: null,
	});
	return { ...ticket, closed: true, resolution: text(row.resolutionNotes) };
}

/** Reads resolutions; what is expected is kept apart from what the engine is given. */
export function readResolutions(content: string): {
	tickets: BenchResolution[];
	expected: Map<string, ExpectedDecision>;
} {
	const rows = JSON.parse(content) as Row[];
	return {
		tickets: rows.map((row) => ({ organizationId: text(row.orgId), ticket: ticketOf(row) })),
		expected: new Map(
			rows.flatMap((row) =>
				row.expected === undefined ? [] : [[String(row.ticketId), row.expected as ExpectedDecision]],
			),
		),
	};
}

/** Decisions of the Propose path without a model, with the corpus in place of the knowledge base. */
export async function decisionsOf(
	corpus: BenchCorpus,
	resolutions: readonly BenchResolution[],
): Promise<BenchDecision[]> {
	const { partitions, internal } = partitionsOf(corpus);
	return await Promise.resolve(
		resolutions.map(({ organizationId, ticket }) => {
			const own = partitions(organizationId);
			const scope = { own, internal: internal === null || internal === organizationId ? null : partitions(internal) };
			const { action, target, confidence, linkTo } = decide(ticket, analyseResolution(ticket), scope);
			return {
				ticketId: ticket.id,
				action,
				target: action === 'update' ? (target?.id ?? null) : null,
				confidence,
				linkTo: linkTo.map(({ id }) => id),
			};
		}),
	);
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Figures over the decisions that have an expectation, and a line for each that missed it. */
export function scoreDecisions(
	decisions: readonly BenchDecision[],
	expected: ReadonlyMap<string, ExpectedDecision>,
): { figures: WriteBackFigures; misses: string[] } {
	const judged = decisions.flatMap((decision) => {
		const wanted = expected.get(decision.ticketId);
		return wanted === undefined ? [] : [{ decision, wanted }];
	});
	const byAction: WriteBackFigures['byAction'] = {};
	const links = { found: 0, wanted: 0, given: 0 };
	const misses: string[] = [];
	for (const { decision, wanted } of judged) {
		const count = (byAction[wanted.action] ??= { right: 0, all: 0 });
		count.all += 1;
		const right = decision.action === wanted.action;
		if (right) count.right += 1;
		const found = wanted.linkTo.filter((id) => decision.linkTo.includes(id));
		if (wanted.action !== 'skip') {
			links.found += found.length;
			links.wanted += wanted.linkTo.length;
			links.given += decision.linkTo.length;
		}
		const wrongTarget = wanted.action === 'update' && decision.target !== wanted.target;
		if (!right || wrongTarget || found.length < wanted.linkTo.length) {
			misses.push(
				`${decision.ticketId}: wanted ${wanted.action} ${wanted.target ?? ''} [${wanted.linkTo.join(' ')}], ` +
					`decided ${decision.action} ${decision.target ?? ''} [${decision.linkTo.join(' ')}] (${decision.confidence})`,
			);
		}
	}
	const updates = judged.filter(({ wanted }) => wanted.action === 'update');
	const right = Object.values(byAction).reduce((sum, count) => sum + count.right, 0);
	return {
		misses,
		figures: {
			count: judged.length,
			decision: ratio(right, judged.length),
			byAction,
			target: ratio(updates.filter(({ decision, wanted }) => decision.target === wanted.target).length, updates.length),
			linkRecall: ratio(links.found, links.wanted),
			linkPrecision: ratio(links.found, links.given),
		},
	};
}
