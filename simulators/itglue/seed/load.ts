import type { Database } from '../database';
import { passwordParent } from '../behaviours/kinds';
import { htmlOfMarkdown, sectionsOfMarkdown } from '../markdown';
import type { Attributes, StoredRecord } from '../types';
import { toItGlueId } from './ids';
import type * as Seed from './types';

/** How the seed names PSAs → IT Glue's integration types. HaloPSA has none. */
const PSA_TYPES: Record<string, string> = { connectwise: 'manage', autotask: 'autotask' };
const FIELD_KINDS: Record<string, string> = { Phone: 'Text' };
const SELECT_SEPARATOR = '\r\n';

/** The value of a seeded password. The marker lets tests prove that none leaks. */
export const secretOf = (seedId: string): string => `sim-secret-${seedId}`;

const html = (text: string | null | undefined): string | null => (text ? htmlOfMarkdown(text) : null);

/** Fills a database from a data set with short ids. */
export class SeedLoader {
	private readonly named = new Map<string, StoredRecord>();

	constructor(private readonly db: Database) {}

	load(data: Seed.SeedData): void {
		data.organizations?.forEach((entry) => this.organization(entry));
		data.flexibleAssetTypes?.forEach((entry) => this.flexibleAssetType(entry, data.flexibleAssets ?? []));
		data.locations?.forEach((entry) => this.location(entry));
		data.contacts?.forEach((entry) => this.contact(entry));
		data.configurations?.forEach((entry) => this.configuration(entry));
		data.documents?.forEach((entry) => this.document(entry));
		data.flexibleAssets?.forEach((entry) => this.flexibleAsset(entry));
		data.passwords?.forEach((entry) => this.password(entry));
		data.relatedItems?.forEach((entry) => this.relatedItem(entry));
	}

	private put(
		type: string,
		entry: { id: string; createdAt?: string; updatedAt?: string },
		attributes: Attributes,
		hidden: Attributes = {},
	) {
		const { createdAt, updatedAt } = entry;
		return this.db.insert(type, attributes, { id: toItGlueId(entry.id), hidden, createdAt, updatedAt });
	}

	/** The id of a list entry by its name, made where it does not exist yet. */
	private entryOf(type: string, name: string | null | undefined, attributes: Attributes = {}): number | null {
		if (!name) return null;
		const key = JSON.stringify([type, name, attributes]);
		let record = this.named.get(key);
		if (!record) this.named.set(key, (record = this.db.insert(type, { name, ...attributes })));
		return Number(record.id);
	}

	private organization(entry: Seed.SeedOrganization): void {
		const psaLinks = (entry.psaCompanies ?? [])
			.filter(({ psa }) => psa in PSA_TYPES)
			.map(({ psa, companyId }) => ({ id: companyId, type: PSA_TYPES[psa] }));
		this.put(
			'organizations',
			entry,
			{
				name: entry.name,
				description: entry.description,
				'short-name': entry.shortName,
				primary: Boolean(entry.isInternal),
				'organization-type-id': this.entryOf('organization-types', entry.organizationType),
				'organization-status-id': this.entryOf('organization-statuses', entry.organizationStatus),
			},
			psaLinks.length ? { psaLinks, synced: true } : {},
		);
	}

	private flexibleAssetType(entry: Seed.SeedFlexibleAssetType, assets: Seed.SeedFlexibleAsset[]): void {
		const { name, description, icon, enabled } = entry;
		const type = this.put('flexible-asset-types', entry, { name, description, icon, enabled, 'show-in-menu': true });
		const used = (key: string) =>
			assets
				.filter(({ typeId }) => typeId === entry.id)
				.map(({ traits }) => traits[key])
				.filter(Boolean);
		for (const field of entry.fields) {
			const options = field.kind === 'Select' ? [...new Set(used(field.nameKey))].join(SELECT_SEPARATOR) : null;
			this.db.insert('flexible-asset-fields', {
				'flexible-asset-type-id': Number(type.id),
				order: field.order,
				name: field.name,
				'name-key': field.nameKey,
				kind: FIELD_KINDS[field.kind] ?? field.kind,
				required: field.required,
				'show-in-list': field.showInList,
				'tag-type': field.tagType ?? null,
				'use-for-title': field.useForTitle ?? false,
				'default-value': field.defaultValue ?? options,
			});
		}
	}

	private location(entry: Seed.SeedLocation): void {
		this.put('locations', entry, {
			...this.owned(entry),
			primary: entry.primary,
			'address-1': entry.address1,
			city: entry.city,
			'postal-code': entry.postalCode,
			'region-id': this.region(entry.region),
			phone: entry.phone,
			notes: entry.notes,
		});
	}

	/** The data set's regions are invented, and so is their country. */
	private region(name: string | null | undefined): number | null {
		if (!name) return null;
		const country = this.entryOf('countries', 'Northland', { iso: 'NL-X' });
		return this.entryOf('regions', name, { iso: name.slice(0, 2).toUpperCase(), 'country-id': country });
	}

	private contact(entry: Seed.SeedContact): void {
		const emails = entry.email ? [{ value: entry.email, primary: true, 'label-name': 'Work' }] : [];
		const digits = entry.phone?.replace(/[^\d+]/g, '');
		const phone = { extension: null, primary: true, 'label-name': 'Work', 'label-type': 'Work' };
		this.put('contacts', entry, {
			'organization-id': Number(toItGlueId(entry.orgId)),
			'first-name': entry.firstName,
			'last-name': entry.lastName,
			title: entry.title,
			important: entry.important,
			notes: entry.notes,
			'location-id': this.idOf(entry.locationId),
			'contact-emails': emails,
			'contact-phones': digits ? [{ ...phone, value: digits, 'formatted-value': entry.phone }] : [],
		});
	}

	private configuration(entry: Seed.SeedConfiguration): void {
		const manufacturer = this.entryOf('manufacturers', entry.manufacturer);
		this.put('configurations', entry, {
			...this.owned(entry),
			hostname: entry.hostname,
			'primary-ip': entry.primaryIp,
			'mac-address': entry.macAddress,
			'serial-number': entry.serialNumber,
			notes: html(entry.notes),
			archived: entry.configurationStatus === 'Retired',
			'configuration-type-id': this.entryOf('configuration-types', entry.configurationType),
			'configuration-status-id': this.entryOf('configuration-statuses', entry.configurationStatus),
			'manufacturer-id': manufacturer,
			'model-id': manufacturer && this.entryOf('models', entry.model, { 'manufacturer-id': manufacturer }),
			'operating-system-id': this.entryOf('operating-systems', entry.operatingSystem),
			'contact-id': this.idOf(entry.contactId),
			'location-id': this.idOf(entry.locationId),
		});
	}

	/** A folder by its path, made with all folders above it. */
	private folder(organizationId: number, path: string | null): number | null {
		if (!path) return null;
		const cut = path.lastIndexOf('/');
		const parent = this.folder(organizationId, cut < 0 ? null : path.slice(0, cut));
		const place = { 'organization-id': organizationId, 'parent-id': parent };
		return this.entryOf('document-folders', path.slice(cut + 1), place);
	}

	private document(entry: Seed.SeedDocument): void {
		const owned = this.owned(entry);
		const document = this.put('documents', entry, {
			...owned,
			'document-folder-id': this.folder(owned['organization-id'], entry.folder),
			'published-at': entry.updatedAt ?? entry.createdAt,
		});
		const sections = sectionsOfMarkdown(entry.body).map((section, sort) =>
			this.db.insert(
				'document-sections',
				{ 'document-id': Number(document.id), ...section, sort },
				{ createdAt: entry.createdAt, updatedAt: entry.updatedAt },
			),
		);
		document.hidden.publishedSections = structuredClone(sections);
	}

	private flexibleAsset(entry: Seed.SeedFlexibleAsset): void {
		const typeId = toItGlueId(entry.typeId);
		const kinds = new Map(
			this.db
				.where('flexible-asset-fields', 'flexible-asset-type-id', typeId)
				.map(({ attributes }) => [attributes['name-key'], attributes.kind]),
		);
		const traits = Object.entries(entry.traits).map(([key, value]) => [
			key,
			kinds.get(key) === 'Textbox' ? htmlOfMarkdown(value) : value,
		]);
		const attributes = {
			'organization-id': Number(toItGlueId(entry.orgId)),
			'flexible-asset-type-id': Number(typeId),
			traits: Object.fromEntries(traits) as Attributes,
		};
		this.put('flexible-assets', entry, attributes, { name: entry.name });
	}

	private password(entry: Seed.SeedPassword): void {
		const kind = passwordParent(entry.resourceType);
		this.put('passwords', entry, {
			...this.owned(entry),
			username: entry.username,
			url: entry.url,
			notes: entry.notes,
			password: secretOf(entry.id),
			'password-updated-at': entry.updatedAt,
			'password-category-id': this.entryOf('password-categories', entry.category),
			'resource-type': kind?.type ?? null,
			'resource-id': kind ? this.idOf(entry.resourceId) : null,
		});
	}

	private relatedItem(entry: Seed.SeedRelatedItem): void {
		const [sourceId, destinationId] = [toItGlueId(entry.fromId), toItGlueId(entry.toId)];
		this.put('related-items', entry, { notes: entry.notes }, { ownerId: sourceId, sourceId, destinationId });
	}

	private owned(entry: { orgId: string; name: string }) {
		return { 'organization-id': Number(toItGlueId(entry.orgId)), name: entry.name };
	}

	private idOf(seedId: string | null | undefined): number | null {
		return seedId ? Number(toItGlueId(seedId)) : null;
	}
}
