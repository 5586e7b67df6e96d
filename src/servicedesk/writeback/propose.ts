import { analyseResolution, type ResolutionAnalysis } from './analysis';
import { type ContentBlock, contentOf, withoutNames } from './content';
import { decide, type WriteBackAction, type WriteBackDecision } from './decision';
import { draftWith } from './drafting';
import type { CreateDocumentPlan, TicketReference, WriteBackPlan } from './plan';
import { documentMarkdown, growingTrait, readLiveAsset, readLiveDocument, traitMarkdown } from './records';
import { addedMarkdown, markerOf } from './render';
import { sealOf } from './seal';
import type { TemplateName } from './template';
import type { Clock } from '../../http/clock';
import type { ItGlueClient } from '../../itglue/client';
import type { ChatModel, Models } from '../../knowledge/models/contracts';
import type { Ticket } from '../../psa/ticket';
import { redactNotes, singleLine, truncate } from '../../text';
import { safeUrl } from '../note';
import type { OrganizationDirectory } from '../organizations';
import type { Partition } from '../partition';
import { type OrganizationSettings, organizationOf, ownProcedures, type TriageSettings } from '../triage';
import type { MatchedOrganization } from '../triage-result';

export interface ProposeSettings extends OrganizationSettings, Pick<TriageSettings, 'internalOrganizationId'> {
	/** Below it a decision to write is only reported, 0 to 1. */
	minimumConfidence: number;
	/** Key or name of the text box that flexible assets grow by; empty for one named for it. */
	trait: string;
	/** Where new articles go; null for outside of folders. */
	folderId: (organizationId: string) => Promise<string | null>;
	template: TemplateName;
	publish: boolean;
}

export interface ProposeDependencies {
	client: ItGlueClient;
	clock: Clock;
	organizations: OrganizationDirectory;
	knowledge: (organizationId: string) => Promise<Partition>;
	settings: ProposeSettings;
	sealKey: string;
	/** A chat model words the draft; the proposal stands without it. */
	models?: Pick<Models, 'clock' | 'timeoutMs' | 'signal'> & { chat?: Pick<ChatModel, 'ask'> };
}

/** A plan that Apply accepts as it is. */
export type SealedPlan = WriteBackPlan & { seal: string };

export interface Proposal {
	/** `left-alone`: there is something to write, and the record must not be written to. */
	status: 'proposed' | 'nothing-to-write' | 'left-alone' | 'organization-not-mapped';
	action: WriteBackAction;
	/** One sentence for a person. */
	reason: string;
	confidence: number;
	ticket: TicketReference & { title: string };
	organization: MatchedOrganization | null;
	/** The record that covers the ticket, followed or to grow. */
	target: { id: string; type: string; name: string; url: string; organizationId: string; global: boolean } | null;
	linkTo: WriteBackDecision['linkTo'];
	/** What stands now, what would be added, and both together; Markdown, null where nothing would be written. */
	change: { before: string; added: string; after: string } | null;
	/** What Apply takes; null where nothing would be written. */
	plan: SealedPlan | null;
	analysis: Pick<ResolutionAnalysis, 'problem' | 'statements' | 'commands' | 'people' | 'trivial' | 'remarks'>;
	hints: string[];
}

const MAX_BEFORE = 4_000;
const MAX_TITLE = 120;

const referenceOf = ({ psa, id, number, url }: Ticket): TicketReference => ({
	psa: psa.replace(/[^\w.:-]/g, '-').slice(0, 64) || 'other',
	id: id.replace(/[^\w.:-]/g, '-').slice(0, 64) || 'unknown',
	number: singleLine(redactNotes(number)).slice(0, 64),
	url: safeUrl(url ?? ''),
});

/**
 * What a resolved ticket would change in the documentation. Reads only: the organization's records, and the record that
 * would grow as it stands. Errors are those of the directory, the knowledge base and IT Glue.
 */
export async function propose(ticket: Ticket, dependencies: ProposeDependencies): Promise<Proposal> {
	const { settings, organizations, knowledge } = dependencies;
	const analysis = analyseResolution(ticket);
	const { problem, statements, commands, people, trivial, remarks } = analysis;
	const base = {
		ticket: { ...referenceOf(ticket), title: problem.title },
		analysis: { problem, statements, commands, people, trivial, remarks },
		target: null,
		linkTo: [],
		change: null,
		plan: null,
	};
	const answer = await organizationOf(ticket, { organizations, settings });
	if (answer.found === null) {
		return {
			...base,
			status: 'organization-not-mapped',
			action: 'skip',
			reason: answer.reason,
			confidence: 0,
			organization: null,
			hints: [],
		};
	}
	const organization = answer.found;
	const own = await knowledge(organization.id);
	const internal = await ownProcedures(organization.id, { organizations, knowledge, settings });
	const decision = decide(ticket, analysis, { own, internal: internal.partition });
	const { action, confidence, linkTo, target, global } = decision;
	const decided = {
		...base,
		action,
		confidence,
		organization,
		linkTo,
		target:
			target === null
				? null
				: {
						id: target.id,
						type: target.type,
						name: target.title,
						url: target.url,
						organizationId: target.organizationId,
						global,
					},
		hints: [...own.warnings, ...internal.warnings],
	};
	if (action === 'skip') return { ...decided, status: 'nothing-to-write', reason: decision.reason };
	if (confidence < settings.minimumConfidence) {
		const reason = `${decision.reason} Too unsure to propose it (${Math.round(confidence * 100)} %).`;
		return { ...decided, status: 'nothing-to-write', reason };
	}
	const drafted = await new Drafting(
		ticket,
		analysis,
		decision,
		{ id: organization.id, records: own },
		dependencies,
	).draft();
	const hints = [...decided.hints, ...drafted.hints];
	if ('leftAlone' in drafted) return { ...decided, status: 'left-alone', reason: drafted.leftAlone, hints };
	const { plan, before } = drafted;
	const added = addedMarkdown(plan);
	return {
		...decided,
		status: 'proposed',
		reason: decision.reason,
		change: { before, added, after: before === '' ? added : `${before}\n\n${added}` },
		plan: { ...plan, seal: sealOf(plan, dependencies.sealKey) },
		hints,
	};
}

type Drafted = ({ plan: WriteBackPlan; before: string } | { leftAlone: string }) & { hints: string[] };

/** Makes the plan of a decision to write. */
class Drafting {
	private readonly hints: string[] = [];

	constructor(
		private readonly ticket: Ticket,
		private readonly analysis: ResolutionAnalysis,
		private readonly decision: WriteBackDecision,
		private readonly own: { id: string; records: Partition },
		private readonly dependencies: ProposeDependencies,
	) {}

	async draft(): Promise<Drafted> {
		const { target } = this.decision;
		if (this.decision.action === 'create' || target === null) return await this.article();
		return target.type === 'document' ? await this.document(target.id) : await this.asset(target.id);
	}

	private async document(id: string): Promise<Drafted> {
		const live = await readLiveDocument(this.dependencies.client, id);
		const begun = live.sections.some(({ content }) => content.includes(markerOf(referenceOf(this.ticket))));
		if (live.leftAlone !== null || begun) return this.leftAlone(live.leftAlone ?? this.already(live.name));
		const { content } = await this.content();
		if (content.length === 0) return this.leftAlone(ONLY_NAMES);
		const { publish } = this.dependencies.settings;
		const plan = {
			...this.common(content, live.organizationId),
			operation: 'update-document' as const,
			targetId: id,
			fingerprint: live.fingerprint,
			publish,
		};
		return { plan, before: shortened(documentMarkdown(live)), hints: this.hints };
	}

	private async asset(id: string): Promise<Drafted> {
		const live = await readLiveAsset(this.dependencies.client, id);
		if (live.leftAlone !== null) return this.leftAlone(live.leftAlone);
		const { trait: configured } = this.dependencies.settings;
		const field = growingTrait(live, configured);
		if (field === null) {
			const wanted = configured === '' ? 'has no text box' : `has no text box “${configured}”`;
			return this.leftAlone(`“${live.name}” ${wanted}, so it is left alone.`);
		}
		const standing = live.traits[field.key];
		if (typeof standing === 'string' && standing.includes(markerOf(referenceOf(this.ticket))))
			return this.leftAlone(this.already(live.name));
		const { content } = await this.content();
		if (content.length === 0) return this.leftAlone(ONLY_NAMES);
		const plan = {
			...this.common(content, live.organizationId),
			operation: 'update-flexible-asset' as const,
			targetId: id,
			fingerprint: live.fingerprint,
			trait: field.key,
		};
		return { plan, before: shortened(traitMarkdown(live, field.key)), hints: this.hints };
	}

	private async article(): Promise<Drafted> {
		const { settings } = this.dependencies;
		const { content, title } = await this.content();
		const organizationId = this.own.id;
		const plan: CreateDocumentPlan = {
			...this.common(content, organizationId),
			operation: 'create-document',
			title: truncate(title ?? titleOf(this.analysis, this.ticket), MAX_TITLE),
			folderId: await settings.folderId(organizationId),
			template: settings.template,
			publish: settings.publish,
		};
		return { plan, before: '', hints: this.hints };
	}

	private common(content: ContentBlock[], organizationId: string) {
		const linkTo = this.decision.linkTo.map(({ id }) => id);
		const date = new Date(this.dependencies.clock.now()).toISOString().slice(0, 10);
		return { version: 1 as const, organizationId, ticket: referenceOf(this.ticket), date, content, linkTo };
	}

	private async content(): Promise<{ content: ContentBlock[]; title: string | null }> {
		const { decision, analysis, own, dependencies } = this;
		const novelty = decision.action === 'create' ? null : decision.novelty;
		const plain = contentOf(
			analysis,
			novelty,
			decision.linkTo.map(({ name }) => name),
		);
		const { chat } = dependencies.models ?? {};
		const { title, content, hints } =
			chat === undefined || dependencies.models === undefined
				? { title: null, content: plain, hints: [] }
				: await draftWith(chat, dependencies.models, analysis, plain);
		this.hints.push(...hints);
		if (!decision.global) return { content, title };
		this.hints.push(
			'The record is a procedure for every client: sentences that name this client are left out. Check the rest.',
		);
		return { content: withoutNames(content, namesOf(own.records, this.ticket)), title };
	}

	private leftAlone(reason: string): Drafted {
		return { leftAlone: reason, hints: this.hints };
	}

	private already(name: string): string {
		return `“${name}” already has an entry of ticket ${this.ticket.number}.`;
	}
}

const ONLY_NAMES =
	'Every sentence of the notes names the client, and the record is a procedure for every client, so it is left alone.';

const SUBJECT_PREFIX = /^(?:\s*(?:re|fw|fwd|aw|wg)\s*:)+\s*/i;

function titleOf({ problem }: ResolutionAnalysis, { number }: Ticket): string {
	const title = problem.title.replace(SUBJECT_PREFIX, '').trim();
	return title === '' ? `Ticket ${number}` : title;
}

/** Markdown of the end of a long text, where the addition follows. */
function shortened(markdown: string): string {
	const text = redactNotes(markdown);
	return text.length <= MAX_BEFORE ? text : `…\n\n${text.slice(-MAX_BEFORE)}`;
}

/** What names a client: the organization, its people, its devices and their addresses; lower case. */
function namesOf(own: Partition, { company, contact }: Ticket): Set<string> {
	const names = new Set<string>();
	const add = (name: string | null | undefined): void => {
		const lower = (name ?? '').trim().toLowerCase();
		if (lower.length < 3) return;
		names.add(lower);
		for (const word of lower.split(/[^\p{L}\p{N}_-]+/u)) if (word.length > 3) names.add(word);
	};
	for (const name of [company.name, company.identifier, contact.name, contact.email]) add(name);
	for (const { type, title, organizationName, identifiers } of own.records.values()) {
		add(organizationName);
		if (type !== 'configuration' && type !== 'contact') continue;
		add(title);
		for (const { kind, value } of identifiers) if (kind !== 'url') add(value);
	}
	return names;
}
