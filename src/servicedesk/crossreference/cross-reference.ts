import { buildPicture, type PictureSettings } from './build-picture';
import { findAssets } from './find-assets';
import type { AmbiguousAsset, AssetEvidence, AssetFindings, NamedAsset } from './findings';
import { mermaidOf } from './mermaid';
import type { AssetPicture } from './picture';
import { pictureNote, type ShownPicture } from './picture-note';
import { readConfiguration, type ReadConfiguration } from './read-configuration';
import type { RecentTicketReader } from './recent-tickets';
import { svgOf } from './svg/render';
import { InputError } from '../../http/errors';
import type { ItGlueClient } from '../../itglue/client';
import { rank } from '../../knowledge/ranking/rank';
import { type KnowledgeRecord, recordKey } from '../../knowledge/record';
import type { Ticket } from '../../psa/ticket';
import type { RenderedNote } from '../note-lines';
import type { OrganizationDirectory } from '../organizations';
import type { Partition } from '../partition';
import { type Patience, once } from '../patience';
import { searchIndexOf } from '../search';
import { organizationOf, type TriageSettings, understand } from '../triage';
import type { MatchedOrganization } from '../triage-result';

export interface CrossReferenceSettings extends PictureSettings {
	organization: Pick<TriageSettings, 'organizationId' | 'overrides' | 'integrationType'>;
	/** Assets of one ticket to draw a picture of; the others are only named. */
	maxAssets: number;
}

export interface CrossReferenceDependencies {
	client: ItGlueClient;
	organizations: OrganizationDirectory;
	/** The records of one organization, loaded or brought up to date. */
	knowledge: (organizationId: string) => Promise<Partition>;
	settings: CrossReferenceSettings;
	recentTickets?: RecentTicketReader;
	patiently?: Patience;
}

export type CrossReferenceStatus = 'found' | 'ambiguous' | 'no-asset' | 'organization-not-mapped';

/** What a ticket names. */
export interface TicketAssets {
	status: CrossReferenceStatus;
	/** One sentence for a person. */
	reason: string;
	organization: MatchedOrganization | null;
	organizationCandidates: Array<{ id: string; name: string }>;
	found: NamedAsset[];
	ambiguous: AmbiguousAsset[];
	hints: string[];
}

/** A picture with how the ticket names its asset, and its diagram. */
export interface DrawnAsset extends AssetPicture {
	/** How the ticket names it; null where the asset was chosen. */
	named: Pick<NamedAsset, 'certainty' | 'evidence'> | null;
	mermaid: string;
	svg: string;
}

export interface CrossReferenceResult extends TicketAssets {
	assets: DrawnAsset[];
	note: RenderedNote;
}

const EXAMINED = 200;

/** How well each record fits the ticket, by key. */
function relevanceOf(ticket: Ticket, partition: Partition): Map<string, number> {
	const { ranked } = rank(understand(ticket), [{ index: searchIndexOf(partition), global: false }], EXAMINED);
	return new Map(ranked.map(({ record, score }) => [recordKey(record), score]));
}

const said = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

function reasonFor({ found, ambiguous }: AssetFindings, organization: MatchedOrganization): string {
	if (found.length > 0) return `The ticket names ${found.map(({ name }) => name).join(', ')}.`;
	if (ambiguous.length === 0) return `The ticket names no configuration that is documented for ${organization.name}.`;
	return `More than one configuration of ${organization.name} could be meant by ${said(ambiguous.map(({ words }) => words))}.`;
}

const statusOf = ({ found, ambiguous }: AssetFindings): CrossReferenceStatus =>
	found.length > 0 ? 'found' : ambiguous.length > 0 ? 'ambiguous' : 'no-asset';

/** What the ticket names, with the records it was looked for in; `partition` is null where the company leads nowhere. */
async function namedIn(ticket: Ticket, dependencies: CrossReferenceDependencies): Promise<{ named: TicketAssets; partition: Partition | null }> {
	const { organizations, knowledge, settings, patiently = once } = dependencies;
	const answer = await patiently(async () => await organizationOf(ticket, { organizations, settings: settings.organization }));
	if (answer.found === null) {
		const { reason, candidates } = answer;
		const nothing = { organization: null, found: [], ambiguous: [], hints: [] };
		return { named: { ...nothing, status: 'organization-not-mapped', reason, organizationCandidates: candidates }, partition: null };
	}
	const organization = answer.found;
	const partition = await patiently(async () => await knowledge(organization.id));
	const { title, description, contact, assets } = ticket;
	const findings = findAssets({ title, description, contactName: contact.name, contactEmail: contact.email, assets }, partition);
	const status = statusOf(findings);
	const reason = reasonFor(findings, organization);
	return { named: { ...findings, status, reason, organization, organizationCandidates: [], hints: [...partition.warnings] }, partition };
}

/**
 * Finds the configurations a ticket names, in the organization its company leads to. An unmapped company and a ticket that
 * names nothing are results, not errors; errors are those of the directory and of the records.
 */
export async function assetsOfTicket(ticket: Ticket, dependencies: CrossReferenceDependencies): Promise<TicketAssets> {
	return (await namedIn(ticket, dependencies)).named;
}

/** "Named by “HLL-DC1” (hostname)" */
function because({ evidence, certainty }: Pick<NamedAsset, 'certainty' | 'evidence'>): string {
	const told = evidence.map(({ words, attribute, value }: AssetEvidence) =>
		attribute === 'description' ? `“${words}” (${value})` : `“${words}” (${attribute})`,
	);
	return `${certainty === 'named' ? 'Named by' : 'Described by'} ${told.join(', ')}`;
}

function draw(picture: AssetPicture, named: DrawnAsset['named']): DrawnAsset {
	return { ...picture, named, mermaid: mermaidOf(picture), svg: svgOf(picture) };
}

const shown = ({ named, ...picture }: DrawnAsset): ShownPicture => ({ picture, because: named === null ? null : because(named) });

/** The picture of every asset a ticket names, with one note for all. */
export async function picturesOfTicket(ticket: Ticket, dependencies: CrossReferenceDependencies): Promise<CrossReferenceResult> {
	const { client, settings, recentTickets, patiently = once } = dependencies;
	const { named, partition } = await namedIn(ticket, dependencies);
	const assets: DrawnAsset[] = [];
	const { organization } = named;
	if (partition !== null && organization !== null && named.found.length > 0) {
		const relevance = relevanceOf(ticket, partition);
		const chosen = named.found.slice(0, settings.maxAssets);
		const drawn = chosen.flatMap((asset) => {
			const record = partition.records.get(recordKey({ type: 'configuration', id: asset.id }));
			const earlier = recentTickets && (async (one: KnowledgeRecord) => await recentTickets(one, { id: organization.id, partition }));
			const sources = { client, partition, settings, relevance, recentTickets: earlier };
			return record === undefined ? [] : [patiently(async () => draw(await buildPicture(record, sources), { certainty: asset.certainty, evidence: asset.evidence }))];
		});
		assets.push(...(await Promise.all(drawn)));
	}
	const left = named.found.slice(settings.maxAssets).map(({ name }) => name);
	const hints = left.length === 0 ? named.hints : [...named.hints, `Further assets named, without a picture: ${left.join(', ')}.`];
	return { ...named, hints, assets, note: pictureNote({ pictures: assets.map(shown), ambiguous: named.ambiguous, reason: named.reason, hints }) };
}

const noOrganization = (id: string): InputError =>
	new InputError(`Configuration ${id} belongs to no organization this API key can read.`, 'Choose another configuration.', 'Configuration');

/**
 * The picture of one chosen configuration.
 * @throws InputError where it has no organization, ServiceError as the client does
 */
export async function pictureOfConfiguration(id: string, dependencies: CrossReferenceDependencies): Promise<CrossReferenceResult> {
	const { client, organizations, knowledge, settings, recentTickets, patiently = once } = dependencies;
	const read: ReadConfiguration = await patiently(async () => await readConfiguration(client, id, settings.signal));
	const { organizationId, title } = read.record;
	if (organizationId === '') throw noOrganization(id);
	const [directory, partition] = await Promise.all([
		patiently(async () => await organizations.byId(organizationId)),
		patiently(async () => await knowledge(organizationId)),
	]);
	if (directory === null) throw noOrganization(id);
	const asset = partition.records.get(recordKey(read.record)) ?? read.record;
	const earlier = recentTickets && (async (one: KnowledgeRecord) => await recentTickets(one, { id: organizationId, partition }));
	const picture = await buildPicture(asset, { client, partition, settings, read, recentTickets: earlier });
	const drawn = draw(picture, null);
	const { name, shortName, url } = directory;
	return {
		...{ status: 'found', reason: `${title} was chosen.`, organizationCandidates: [], found: [], ambiguous: [] },
		organization: { id: organizationId, name, shortName, url, matchedBy: 'override' },
		hints: [...partition.warnings],
		assets: [drawn],
		note: pictureNote({ pictures: [shown(drawn)], ambiguous: [], reason: '', hints: partition.warnings }),
	};
}
