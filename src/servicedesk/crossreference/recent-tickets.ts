import { findAssets } from './find-assets';
import type { RecentTicket } from './picture';
import { isServiceError } from '../../http/errors';
import type { KnowledgeRecord } from '../../knowledge/record';
import type { PsaAsset, PsaDesk } from '../../psa/psa';
import type { Ticket, TicketAsset, TicketCompany } from '../../psa/ticket';
import { redactSecrets, singleLine, truncate } from '../../text';
import { findOrganization, type OrganizationDirectory } from '../organizations';
import type { Partition } from '../partition';

/** An organization's earlier tickets of one of its assets. */
export type RecentTicketReader = (
	asset: KnowledgeRecord,
	organization: { id: string; partition: Pick<Partition, 'records' | 'derived'> },
) => Promise<{ tickets: RecentTicket[]; hints: string[] }>;

export interface RecentTicketSettings {
	/** ISO 8601 UTC; tickets changed before it are left out. */
	since: string;
	/** How many to give at most. */
	limit: number;
}

export interface RecentTicketSources {
	psa: PsaDesk;
	partition: Pick<Partition, 'records' | 'derived'>;
	/** The client's company in the PSA; null where only the device can tell. */
	companyId: string | null;
	/** Whether a company of the PSA is the organization the asset belongs to. */
	isOwner(company: TicketCompany): Promise<boolean>;
	/** Devices the PSA links to the ticket at hand: known without asking. */
	linked: readonly TicketAsset[];
	/** The ticket at hand, which is no earlier one. */
	exceptId: string | null;
	settings: RecentTicketSettings;
}

/** Tickets of the company looked through for the asset's name, the last changed first. */
const EXAMINED = 100;
/** Tickets asked one by one for their devices where the PSA has no list of a device's tickets. */
const ASKED_SINGLY = 25;
const MAX_TITLE = 160;

const same = (a: string | null | undefined, b: string): boolean => (a ?? '').trim().toLowerCase() === b.toLowerCase();

/** Names by which a PSA may keep the device, the surest first. */
function namesOf({ title, identifiers }: KnowledgeRecord): Array<{ value: string; serial: boolean }> {
	const of = (kind: string) => identifiers.filter((one) => one.kind === kind).map(({ value }) => value);
	const names = [...of('serial').map((value) => ({ value, serial: true })), ...[title, ...of('hostname')].map((value) => ({ value, serial: false }))];
	return [...new Map(names.map((name) => [name.value.toLowerCase(), name])).values()].filter(({ value }) => value !== '');
}

/** The PSA's device of this configuration: the one the ticket links, or the one of the same serial number or name. */
async function deviceOf(asset: KnowledgeRecord, sources: RecentTicketSources): Promise<{ id: string; companyId: string | null } | null> {
	const names = namesOf(asset);
	const linked = sources.linked.find(({ name, serialNumber }) =>
		names.some(({ value, serial }) => same(serial ? serialNumber : name, value)),
	);
	if (linked !== undefined && linked.id !== '') return { id: linked.id, companyId: sources.companyId };
	for (const { value, serial } of names) {
		const devices = await devicesNamed(value, serial, sources);
		const [only] = devices;
		if (devices.length === 1 && only !== undefined) return { id: only.id, companyId: only.companyId };
	}
	return null;
}

/** Devices of exactly this name that belong to the organization's company. */
async function devicesNamed(text: string, serial: boolean, { psa, companyId, isOwner }: RecentTicketSources): Promise<PsaAsset[]> {
	const found: PsaAsset[] = [];
	for await (const device of psa.assets({ text, ...(companyId !== null && { companyId }) })) {
		if (!same(serial ? device.serialNumber : device.name, text)) continue;
		if (companyId === null ? await belongs(device, psa, isOwner) : device.companyId === null || device.companyId === companyId) {
			found.push(device);
		}
		if (found.length > 1) break;
	}
	return found;
}

async function belongs({ companyId }: PsaAsset, psa: PsaDesk, isOwner: RecentTicketSources['isOwner']): Promise<boolean> {
	if (companyId === null) return false;
	const { id, name, identifier, itGlueId } = await psa.getCompany(companyId);
	return await isOwner({ id, name, identifier, itGlueId });
}

function recentTicket(ticket: Ticket, because: RecentTicket['because']): RecentTicket {
	const { id, number, title, status, closed, url, updatedAt } = ticket;
	return { ...{ id, number, status, closed, url, updatedAt, because }, title: truncate(redactSecrets(singleLine(title)), MAX_TITLE) };
}

/** Tickets of the company whose title or text names the asset by something that is its alone. */
async function* ticketsNaming(asset: KnowledgeRecord, companyId: string, sources: RecentTicketSources): AsyncGenerator<Ticket> {
	const { psa, partition, settings } = sources;
	const query = { companyIds: [companyId], updatedAfter: settings.since, order: 'newest-update' as const, limit: EXAMINED };
	for await (const ticket of psa.searchTickets(query)) {
		const { title, description, contact } = ticket;
		const { found } = findAssets({ title, description, contactName: contact.name, contactEmail: null, assets: [] }, partition);
		if (found.some(({ id, certainty }) => id === asset.id && certainty === 'named')) yield ticket;
	}
}

/**
 * Earlier tickets of an asset: those the PSA links to its device, and those of the same company that name it, the last
 * changed first. Only tickets of the organization's own company. A PSA that does not answer or refuses gives a hint.
 */
export async function recentTickets(
	asset: KnowledgeRecord,
	sources: RecentTicketSources,
): Promise<{ tickets: RecentTicket[]; hints: string[] }> {
	const { psa, settings, exceptId } = sources;
	const found = new Map<string, RecentTicket>();
	const add = (ticket: Ticket, because: RecentTicket['because']): void => {
		if (ticket.id !== exceptId && !found.has(ticket.id)) found.set(ticket.id, recentTicket(ticket, because));
	};
	const newest = (): RecentTicket[] =>
		[...found.values()].sort((a, b) => (b.updatedAt ?? '').localeCompare(a.updatedAt ?? '')).slice(0, settings.limit);
	try {
		const device = await deviceOf(asset, sources);
		const companyId = sources.companyId ?? device?.companyId ?? null;
		// A filter the PSA did not know would be ignored without a word, and give the tickets of every client.
		const isOwn = async ({ company }: Ticket) => (companyId === null ? await sources.isOwner(company) : company.id === companyId);
		if (device !== null) {
			const query = { since: settings.since, limit: settings.limit + 1, examine: ASKED_SINGLY };
			for await (const ticket of psa.ticketsOfAsset(device.id, query)) {
				if (await isOwn(ticket)) add(ticket, 'linked');
			}
		}
		if (companyId !== null) {
			for await (const ticket of ticketsNaming(asset, companyId, sources)) if (await isOwn(ticket)) add(ticket, 'named');
		}
		if (device !== null || companyId !== null) return { tickets: newest(), hints: [] };
		return { tickets: [], hints: [`The PSA knows no device like ${asset.title}, so its tickets are not known.`] };
	} catch (error) {
		if (!isServiceError(error) || error.kind === 'cancelled') return await Promise.reject(error);
		return { tickets: newest(), hints: [`Recent tickets are incomplete: ${error.message}`] };
	}
}

export interface RecentTicketReaderDeps {
	psa: PsaDesk;
	organizations: OrganizationDirectory;
	/** As in the settings of the cross-reference. */
	overrides: Readonly<Record<string, string>>;
	/** The ticket at hand; null where an asset was chosen. */
	ticket: Ticket | null;
	settings: RecentTicketSettings;
}

/**
 * Reads earlier tickets of an organization's assets from one PSA. The ticket at hand tells company and devices where it is
 * of the same PSA; else a device of the same serial number or name counts where its company leads to the same organization.
 */
export function recentTicketReader({ psa, organizations, overrides, ticket, settings }: RecentTicketReaderDeps): RecentTicketReader {
	const own = ticket !== null && ticket.psa === psa.name ? ticket : null;
	return async (asset, { id, partition }) => {
		const isOwner = async (company: TicketCompany): Promise<boolean> => {
			const answer = await findOrganization({ integrationType: psa.integrationType, company, overrides }, organizations);
			return answer.found?.id === id;
		};
		const { company, assets: linked, id: exceptId } = own ?? { company: null, assets: [], id: null };
		return await recentTickets(asset, { psa, partition, isOwner, settings, linked, exceptId, companyId: company?.id ?? null });
	};
}
