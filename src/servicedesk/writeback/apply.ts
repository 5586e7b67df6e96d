import { growAsset } from './apply-asset';
import { writeArticle } from './apply-article';
import { growDocument } from './apply-document';
import { readPlan, type WriteBackPlan } from './plan';
import { configurationsOf, relate } from './relate';
import { NotApplied } from './not-applied';
import { sealOf } from './seal';
import { processLocks, type RecordLocks } from './write-once';
import type { Clock } from '../../http/clock';
import { InputError, isServiceError } from '../../http/errors';
import type { ItGlueClient } from '../../itglue/client';

export interface ApplyDependencies {
	client: ItGlueClient;
	clock: Clock;
	/** What plans of this account are sealed with. */
	sealKey: string;
	/** Those of the process by default. */
	locks?: RecordLocks;
}

export interface ApplyResult {
	/** `refused`: it changed meanwhile, so propose again. `left-alone`: nobody may write it by API. */
	status: 'applied' | 'already-applied' | 'refused' | 'left-alone';
	/** One sentence for a person. */
	reason: string;
	operation: WriteBackPlan['operation'];
	record: { id: string; type: 'document' | 'flexible-asset'; name: string; url: string; organizationId: string } | null;
	/** Names of the configurations the record is linked to now. */
	linkedTo: string[];
	published: boolean;
	hints: string[];
}

/** What one of the operations did. */
export interface Outcome {
	live: { id: string; name: string; url: string; organizationId: string };
	/** Whether anything was written but links and publishing. */
	wrote: boolean;
	published: boolean;
	hint: string | null;
}

/** What the three operations are given. */
export interface Application<Plan extends WriteBackPlan> {
	client: ItGlueClient;
	clock: Clock;
	plan: Plan;
	/** Links the record to the plan's configurations; `known` are its links so far. */
	link: (path: string, known: ReadonlyMap<string, string>) => Promise<void>;
}

const lockOf = (plan: WriteBackPlan): string =>
	plan.operation === 'create-document'
		? `new/${plan.organizationId}/${plan.title.toLowerCase()}`
		: `record/${plan.targetId}`;

/**
 * Carries out a plan of Propose, once: applying it again, after a crash or a lost answer, completes what is missing and
 * repeats nothing. Refuses where the record changed since, leaves alone what may not be written, touches nothing else.
 * @param given the plan, from anywhere: it is checked from scratch
 * @throws InputError where it is no plan of this account, `ServiceError` where IT Glue cannot be written to now
 */
export async function applyPlan(given: unknown, dependencies: ApplyDependencies): Promise<ApplyResult> {
	const plan = checkedPlan(given, dependencies.sealKey);
	try {
		return await (dependencies.locks ?? processLocks).run(lockOf(plan), async () => await carryOut(plan, dependencies));
	} catch (error) {
		const ended = endedBy(error);
		if (ended === null) return await Promise.reject(error);
		const nothing = { record: null, linkedTo: [], published: false, hints: [] };
		return { ...nothing, status: ended.status, reason: ended.message, operation: plan.operation };
	}
}

async function carryOut(plan: WriteBackPlan, { client, clock }: ApplyDependencies): Promise<ApplyResult> {
	let linked = 0;
	const configurations = await configurationsOf(client, plan.organizationId, plan.linkTo);
	const link = async (path: string, known: ReadonlyMap<string, string>): Promise<void> => {
		const note = `Ticket ${plan.ticket.number}`;
		linked = await relate({ client, clock, path, note }, [...configurations.keys()], known);
	};
	const { live, wrote, published, hint } = await operate(plan, { client, clock, link });
	const changed = wrote || linked > 0 || published;
	const missing = plan.linkTo.filter((id) => !configurations.has(id));
	const hints =
		missing.length === 0
			? []
			: [`Not linked, because the organization has no such configuration: ${missing.join(', ')}.`];
	const { id, name, url, organizationId } = live;
	return {
		status: changed ? 'applied' : 'already-applied',
		reason: `“${name}” ${changed ? 'holds' : 'already held'} what ticket ${plan.ticket.number} taught.`,
		operation: plan.operation,
		record: {
			id,
			type: plan.operation === 'update-flexible-asset' ? 'flexible-asset' : 'document',
			name,
			url,
			organizationId,
		},
		linkedTo: [...configurations.values()],
		published,
		hints: hint === null ? hints : [...hints, hint],
	};
}

async function operate(plan: WriteBackPlan, tools: Omit<Application<WriteBackPlan>, 'plan'>): Promise<Outcome> {
	switch (plan.operation) {
		case 'update-document':
			return await growDocument({ ...tools, plan });
		case 'update-flexible-asset':
			return await growAsset({ ...tools, plan });
		case 'create-document':
			return await writeArticle({ ...tools, plan });
	}
}

function checkedPlan(given: unknown, key: string): WriteBackPlan {
	const plan = readPlan(given);
	const { seal } = (typeof given === 'string' ? JSON.parse(given) : given) as { seal?: unknown };
	if (typeof seal === 'string' && seal === sealOf(plan, key)) return plan;
	throw new InputError(
		'The plan is not one that Propose made with this credential: its organization, record, links or ticket differ.',
		'Connect the output of Propose. Only the text, title and template of a plan may be edited; use the same credential.',
		'Plan',
	);
}

function endedBy(error: unknown): NotApplied | null {
	if (error instanceof NotApplied) return error;
	if (isServiceError(error) && error.kind === 'conflict') return new NotApplied('left-alone', error.message);
	if (isServiceError(error) && error.kind === 'not-found') {
		return new NotApplied('refused', `The record does not exist any more. ${error.message}`);
	}
	return null;
}
