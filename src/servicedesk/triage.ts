import { accessAdvice } from './access';
import { consultedAnswer, withModels } from './consulted-matches';
import { asker } from './gaps/asker';
import type { FeedbackSender } from './gaps/feedback-link';
import { reportRows } from './gaps/rows';
import { missingTopicOf } from './missing-topic';
import { renderNote } from './note';
import { findOrganization, type OrganizationAnswer, type OrganizationDirectory } from './organizations';
import type { Partition } from './partition';
import { once, type Patience } from './patience';
import { learnedFrom, type ResolvedTickets } from './resolved-tickets';
import { searchIndexOf, understandQuery } from './search';
import type { MatchedOrganization, Match, TriageResult } from './triage-result';
import { isServiceError } from '../http/errors';
import { answerConfidence, matchConfidence } from '../knowledge/confidence';
import { consult, type Consultation, type PoolRecord } from '../knowledge/models/consult';
import type { Models } from '../knowledge/models/contracts';
import { rank, type RankedRecord, type Ranking, type RankingScope } from '../knowledge/ranking/rank';
import { snippetOf } from '../knowledge/ranking/snippet';
import { sharesOf, whyOf } from '../knowledge/ranking/why';
import { type UnderstoodTicket, understandTicket } from '../knowledge/understanding/understand';
import type { Ticket } from '../psa/ticket';
import { redactSecrets } from '../text';

export interface TriageSettings {
	/** The MSP's own organization, whose procedures hold for every client: its id, the directory's primary one, or none. */
	internalOrganizationId: string | 'primary' | null;
	/** Skips the mapping: the organization was chosen in the node. */
	organizationId: string | null;
	/** PSA company id, identifier or name to organization id. */
	overrides: Readonly<Record<string, string>>;
	/** IT Glue's name of the ticket's PSA; null where IT Glue has no link to it. */
	integrationType: string | null;
	/** How many matches to return at most. */
	maxMatches: number;
	/** Answer confidence below which the ticket is a gap, 0 to 1. */
	threshold: number;
}

/** What decides which organization a ticket belongs to. */
export type OrganizationSettings = Pick<TriageSettings, 'organizationId' | 'overrides' | 'integrationType'>;

export const DEFAULT_TRIAGE_SETTINGS: TriageSettings = {
	internalOrganizationId: null,
	organizationId: null,
	overrides: {},
	integrationType: null,
	maxMatches: 5,
	threshold: 0.6,
};

export interface TriageDependencies {
	organizations: OrganizationDirectory;
	/** The records of one organization, loaded or brought up to date. */
	knowledge: (organizationId: string) => Promise<Partition>;
	settings: TriageSettings;
	/** Repeats what reads while the service does not answer; tried once where absent. */
	patiently?: Patience;
	/** What earlier tickets taught; the result stands without them. */
	resolved?: ResolvedTickets;
	/** Models to consult; the result stands without them. */
	models?: Models;
	/** Asks in the note whether a record helped; nothing is asked without it. */
	feedback?: FeedbackSender;
	/** Milliseconds since 1970, for rows of tickets without a time and for how long links hold. */
	now?: () => number;
}

/** Deep enough to come upon a stored credential. */
const RANKED = 40;
/** Calibration looks at the leaders. */
const EXAMINED = 6;

const isMatchType = (type: string): type is Match['type'] =>
	type === 'document' || type === 'flexible-asset' || type === 'configuration' || type === 'password';

/** The organization of a ticket: the one chosen, or the one its company leads to. */
export async function organizationOf(
	ticket: Ticket,
	{ organizations, settings }: Pick<TriageDependencies, 'organizations'> & { settings: OrganizationSettings },
): Promise<OrganizationAnswer> {
	if (settings.organizationId === null) {
		const { integrationType, overrides } = settings;
		const { company, contact } = ticket;
		return await findOrganization({ integrationType, company, contactEmail: contact.email, overrides }, organizations);
	}
	const chosen = await organizations.byId(settings.organizationId);
	if (chosen !== null) return { found: { ...pick(chosen), matchedBy: 'override' } };
	const reason = `Organization ${settings.organizationId} does not exist or cannot be read with this API key.`;
	return { found: null, reason, candidates: [] };
}

const pick = ({
	id,
	name,
	shortName,
	url,
}: Omit<MatchedOrganization, 'matchedBy'>): Omit<MatchedOrganization, 'matchedBy'> => ({
	id,
	name,
	shortName,
	url,
});

/**
 * What a ticket says, secrets masked. The names of its organization are no topic; the PSA's own name for it counts only where none
 * was found, so that the same ticket finds the same through every PSA.
 */
export function understand(ticket: Ticket, organization?: Pick<MatchedOrganization, 'name' | 'shortName'>): UnderstoodTicket {
	const { name, shortName } = organization ?? { name: ticket.company.name, shortName: null };
	const names = [name, shortName].filter((one) => typeof one === 'string');
	return understandTicket({
		title: redactSecrets(ticket.title.slice(0, MAX_READ)),
		description: redactSecrets(ticket.description.slice(0, MAX_READ)),
		contactName: ticket.contact.name,
		contactEmail: ticket.contact.email,
		assets: ticket.assets,
		organizationNames: names,
	});
}

/** A little more than understanding reads, so that it can tell that something was left out. */
const MAX_READ = 30_000;

function toMatch(
	ranking: Ranking,
	answer: number,
	position: number,
	titleOf: (key: string) => string | undefined,
): Match[] {
	const ranked = ranking.ranked[position];
	if (ranked === undefined) return [];
	const { record } = ranked;
	const { type } = record;
	if (!isMatchType(type)) return [];
	return [
		{
			id: record.id,
			type,
			kind: record.kind,
			name: record.title,
			url: record.url,
			organizationId: record.organizationId,
			organizationName: record.organizationName,
			global: ranked.global,
			confidence: matchConfidence(ranking, position, answer),
			why: whyOf(ranked, titleOf),
			shares: sharesOf(ranked),
			snippet: redactSecrets(snippetOf(record, new Set(ranking.query.words.map(({ term }) => term)))),
			updatedAt: record.updatedAt,
			outdated: ranked.outdatedBy !== null,
		},
	];
}

function notMapped(ticket: Ticket, reason: string, candidates: TriageResult['organizationCandidates']): TriageResult {
	const content = {
		status: 'organization-not-mapped' as const,
		reason,
		organization: null,
		organizationCandidates: candidates,
		issueType: understand(ticket).issue,
		matches: [],
		answerConfidence: 0,
		missingTopic: null,
		hints: [],
	};
	return { ...content, ticket, reportRows: [], note: renderNote(content) };
}

interface Scopes {
	scopes: RankingScope[];
	pool: () => PoolRecord[];
	warnings: string[];
}

async function scopesFor(organization: MatchedOrganization, dependencies: TriageDependencies): Promise<Scopes> {
	const { knowledge, patiently = once } = dependencies;
	const [client, own] = await Promise.all([
		patiently(async () => await knowledge(organization.id)),
		ownProcedures(organization.id, dependencies),
	]);
	const parts = [{ partition: client, global: organization.id === own.id }];
	if (own.partition !== null) parts.push({ partition: own.partition, global: true });
	const scopes = parts.map(({ partition, global }) => ({ index: searchIndexOf(partition), global }));
	return {
		scopes,
		pool: () =>
			parts.flatMap(({ partition, global }, place) =>
				[...partition.records]
					.filter(([, { type, archived }]) => isMatchType(type) && !archived)
					.map(([key, record]) => ({ record, global, outdatedBy: scopes[place]?.index.outdatedBy(key) })),
			),
		warnings: [...parts.flatMap(({ partition }) => partition.warnings), ...own.warnings],
	};
}

interface OwnProcedures {
	id: string | null;
	/** `null` also where the client is the MSP itself. */
	partition: Partition | null;
	warnings: string[];
}

/** The MSP's own records come on top: where they cannot be read, the ticket still gets its client's, and says so. */
export async function ownProcedures(
	clientId: string,
	{ organizations, knowledge, settings, patiently = once }: Pick<TriageDependencies, 'organizations' | 'knowledge' | 'patiently'> & {
		settings: Pick<TriageSettings, 'internalOrganizationId'>;
	},
): Promise<OwnProcedures> {
	const { internalOrganizationId: wanted } = settings;
	try {
		const id = wanted === 'primary' ? ((await patiently(async () => await organizations.primary()))?.id ?? null) : wanted;
		if (id === null || id === clientId) return { id, partition: null, warnings: [] };
		return { id, partition: await patiently(async () => await knowledge(id)), warnings: [] };
	} catch (error) {
		if (!isServiceError(error) || error.kind === 'cancelled') return await Promise.reject(error);
		const warnings = [`Your own organization's procedures were not searched: ${error.message}`];
		return { id: null, partition: null, warnings };
	}
}

async function consultModels(
	{ models }: TriageDependencies,
	ranking: Ranking,
	understood: UnderstoodTicket,
	pool: () => PoolRecord[],
	scopes: readonly RankingScope[],
): Promise<Consultation | null> {
	if (models === undefined) return null;
	const text = understood.passages.map((passage) => passage.text).join('\n');
	const search = (words: string): RankedRecord[] => rank(understandQuery(words), scopes, RANKED, 0).ranked;
	return await consult({ text, ranked: ranking.ranked, pool: pool(), search }, models);
}

function matchesOf(ranking: Ranking, answer: number, consultation: Consultation | null, most: number, titleOf: TitleOf): Match[] {
	if (consultation === null) {
		return ranking.ranked.slice(0, most).flatMap((_ranked, place) => toMatch(ranking, answer, place, titleOf));
	}
	const confidences = ranking.ranked.map((_ranked, place) => matchConfidence(ranking, place, answer));
	const ordered = { ...ranking, ranked: consultation.order.map(({ ranked }) => ranked) };
	return consultation.order
		.slice(0, most)
		.flatMap((consulted, place) =>
			toMatch(ordered, answer, place, titleOf).map((match) => withModels(match, consulted, place, confidences)),
		);
}

/** The weakest way to an organization is said: whoever reads the note may know better. */
function organizationHints({ name, matchedBy }: MatchedOrganization): string[] {
	if (matchedBy !== 'name-and-email-domain') return [];
	return [
		`More than one organization is called ${name}; the contact's e-mail domain decided. Link the company to make it certain.`,
	];
}

type TitleOf = (key: string) => string | undefined;

const titleLookup =
	(scopes: readonly RankingScope[]) =>
	(key: string): string | undefined =>
		scopes.map(({ index }) => index.record(key)?.title).find((title) => title !== undefined);

function reasonFor(gap: boolean, { name }: MatchedOrganization, best: RankedRecord | undefined): string {
	if (best === undefined) return `Nothing in the documentation of ${name} has to do with this ticket.`;
	return gap
		? `The documentation of ${name} does not seem to cover this ticket.`
		: `“${best.record.title}” fits best in the documentation of ${best.record.organizationName}.`;
}

/**
 * Finds the documentation for a ticket: the organization by link or exact name, then the records of that organization and
 * of the MSP's own, ranked, with reasons and calibrated confidence, and a note ready to be added. Errors are those of the
 * directory and the client's records; an unmapped organization or a gap is a result, not an error, and where the MSP's own
 * records cannot be read, a hint says so.
 */
export async function triage(ticket: Ticket, dependencies: TriageDependencies): Promise<TriageResult> {
	const { patiently = once } = dependencies;
	const answer = await patiently(async () => await organizationOf(ticket, dependencies));
	if (answer.found === null) return notMapped(ticket, answer.reason, answer.candidates);
	const organization = answer.found;
	const { scopes, pool, warnings } = await scopesFor(organization, dependencies);
	const understood = understand(ticket, organization);
	const { maxMatches, threshold } = dependencies.settings;
	const learned = learnedFrom(dependencies.resolved, ticket, organization.id);
	const [depth, examined] = [Math.max(RANKED, maxMatches), Math.max(EXAMINED, maxMatches)];
	const ranking = rank(understood, scopes, depth, examined, learned.experience);
	const titleOf = titleLookup(scopes);
	const ownConfidence = answerConfidence(ranking);
	const consultation = await consultModels(dependencies, ranking, understood, pool, scopes);
	const confidence = consultation === null ? ownConfidence : consultedAnswer(ownConfidence, consultation);
	const gap = confidence < threshold;
	const access = accessAdvice(understood.issue, ranking.ranked);
	const content = {
		status: gap ? ('gap' as const) : ('matched' as const),
		reason: reasonFor(gap, organization, consultation?.order[0]?.ranked ?? ranking.ranked[0]),
		organization,
		organizationCandidates: [],
		issueType: understood.issue,
		...(access === undefined ? {} : { access }),
		matches: matchesOf(ranking, confidence, consultation, maxMatches, titleOf),
		answerConfidence: confidence,
		missingTopic: gap ? missingTopicOf(understood, ticket) : null,
		hints: [...organizationHints(organization), ...understood.hints, ...learned.hints, ...warnings],
	};
	const hints = [...content.hints, ...(consultation?.hints ?? [])];
	const result = { ...content, hints, ticket };
	const now = dependencies.now?.() ?? null;
	const note = renderNote(content, asker(ticket, organization.id, dependencies.feedback, now));
	return { ...result, reportRows: reportRows(result, understood, now), note };
}
