import corpus from '../../../simulators/seed/corpus.json';
import type { SeedData, SeedFlexibleAssetType, SeedOrganization } from '../../../simulators/itglue/seed/types';
import { Random } from './random';
import { Writer } from './writer';

/** How many records of each kind an organization has. */
export interface RecordCounts {
	documents: number;
	flexibleAssets: number;
	passwords: number;
	configurations: number;
	contacts: number;
	locations: number;
}

export interface OrganizationPlan {
	counts: RecordCounts;
	/** Words a document has, at least and at most. */
	documentWords: [number, number];
	internal?: boolean;
}

/** Shares of an MSP's records by kind: mostly devices, few documents. */
const SHARES: RecordCounts = {
	documents: 0.08,
	flexibleAssets: 0.1,
	passwords: 0.2,
	configurations: 0.47,
	contacts: 0.14,
	locations: 0.01,
};

const USUAL_WORDS: [number, number] = [80, 500];
const LONG_WORDS: [number, number] = [600, 1500];
const YEAR_MS = 365 * 24 * 3_600_000;
const NEWEST = Date.UTC(2026, 9, 1);
const FOLDERS = ['Procedures', 'Procedures/Onboarding', 'Network', 'Applications', null, null];

/** An organization with so many records, in the usual mix. */
export function usualOrganization(records: number, internal = false): OrganizationPlan {
	const counts = Object.fromEntries(
		Object.entries(SHARES).map(([kind, share]) => [kind, Math.round(records * share)]),
	) as unknown as RecordCounts;
	counts.configurations += records - Object.values(counts).reduce((sum, count) => sum + count, 0);
	return { counts, documentWords: USUAL_WORDS, internal };
}

/** One with very many long documents beside the usual mix. */
export function documentHeavyOrganization(documents: number, others: number): OrganizationPlan {
	const { counts } = usualOrganization(others);
	return { counts: { ...counts, documents }, documentWords: LONG_WORDS };
}

/** A data set for the simulator, the same in every run. Organizations keep the order of their plans. */
export function generateTenant(plans: readonly OrganizationPlan[], seed = 20261123): Required<SeedData> {
	const generator = new Generator(seed);
	plans.forEach((plan) => generator.organization(plan));
	return generator.data;
}

class Generator {
	readonly data: Required<SeedData> = {
		organizations: [],
		flexibleAssetTypes: corpus.flexibleAssetTypes as SeedFlexibleAssetType[],
		documents: [],
		flexibleAssets: [],
		configurations: [],
		passwords: [],
		contacts: [],
		locations: [],
		relatedItems: [],
	};
	private readonly random: Random;
	private readonly writer: Writer;
	private lastId = 100_000_000;

	constructor(seed: number) {
		this.random = new Random(seed);
		this.writer = new Writer(this.random);
	}

	organization({ counts, documentWords, internal = false }: OrganizationPlan): void {
		const number = this.data.organizations.length + 1;
		const organization: SeedOrganization = {
			...this.dated(),
			name: `Client ${number} ${this.writer.line(1)} Ltd`,
			shortName: `C${number}`,
			organizationType: internal ? 'Internal' : 'Customer',
			organizationStatus: 'Active',
			description: this.writer.line(15),
			isInternal: internal,
			psaCompanies: [{ psa: 'connectwise', companyId: String(500 + number), companyName: `Client ${number}` }],
		};
		this.data.organizations.push(organization);
		this.recordsOf(organization.id, counts, documentWords);
	}

	private recordsOf(orgId: string, counts: RecordCounts, [fewest, most]: [number, number]): void {
		const { data, random, writer } = this;
		const owned = (name: string) => ({ ...this.dated(), orgId, name });
		const each = (count: number, make: () => void) => Array.from({ length: count }).forEach(make);
		each(counts.locations, () => data.locations.push({ ...owned(writer.line(2)), city: writer.line(1) }));
		each(counts.contacts, () => data.contacts.push(this.contact(orgId)));
		each(counts.configurations, () => data.configurations.push(this.configuration(orgId)));
		each(counts.passwords, () =>
			data.passwords.push({
				...owned(writer.line(4)),
				username: `svc-${this.lastId.toString(36)}`,
				category: random.pick(['Server', 'Network', 'Cloud', 'Application']),
				notes: writer.line(8),
			}),
		);
		each(counts.flexibleAssets, () => data.flexibleAssets.push(this.flexibleAsset(orgId)));
		each(counts.documents, () =>
			data.documents.push({
				...owned(writer.line(6)),
				folder: random.pick(FOLDERS),
				body: writer.document(random.between(fewest, most)),
			}),
		);
	}

	private contact(orgId: string) {
		const [firstName, lastName] = [this.writer.line(1), `${this.writer.line(1)}${this.lastId % 97}`];
		const name = `${firstName} ${lastName}`;
		return { ...this.dated(), orgId, name, firstName, lastName, title: 'Clerk', email: `p${this.lastId}@client.example` };
	}

	private configuration(orgId: string) {
		const { random, writer } = this;
		const hostname = `${random.pick(['WS', 'SRV', 'PRN', 'SW', 'AP'])}-${this.lastId.toString(36).toUpperCase()}`;
		return {
			...this.dated(),
			orgId,
			name: hostname,
			hostname,
			configurationType: random.pick(['Workstation', 'Server', 'Printer', 'Switch']),
			configurationStatus: 'Active',
			primaryIp: `10.${random.between(0, 250)}.${random.between(0, 250)}.${random.between(1, 250)}`,
			serialNumber: `SN${this.lastId.toString(36).toUpperCase()}`,
			operatingSystem: random.pick(['Windows 11', 'Windows Server 2022', null]),
			manufacturer: random.pick(['Hewlett', 'Lenovo', 'Dell']),
			model: random.pick(['M404', 'T14', 'R740', 'X1']),
			notes: writer.line(20),
		};
	}

	private flexibleAsset(orgId: string) {
		const type = this.random.pick(this.data.flexibleAssetTypes);
		const traits = type.fields
			.filter(({ kind }) => kind === 'Text' || kind === 'Textbox')
			.map(({ nameKey, kind }) => [nameKey, this.writer.line(kind === 'Textbox' ? 40 : 5)]);
		const name = this.writer.line(5);
		return { ...this.dated(), orgId, name, typeId: type.id, traits: Object.fromEntries(traits) as Record<string, string> };
	}

	private dated(): { id: string; createdAt: string; updatedAt: string } {
		this.lastId += 1;
		const updated = NEWEST - this.random.between(0, 3 * YEAR_MS);
		const created = updated - this.random.between(0, YEAR_MS);
		const iso = (at: number) => new Date(at).toISOString();
		return { id: String(this.lastId), createdAt: iso(created), updatedAt: iso(updated) };
	}
}
