interface Dated {
	id: string;
	createdAt?: string;
	updatedAt?: string;
}

interface Owned extends Dated {
	orgId: string;
	name: string;
}

type Text = string | null;

export interface SeedOrganization extends Dated {
	name: string;
	shortName: Text;
	organizationType: string;
	organizationStatus: string;
	description: Text;
	isInternal?: boolean;
	psaCompanies?: Array<{ psa: string; companyId: string; companyName: string }>;
}

export interface SeedFlexibleAssetType extends Dated {
	name: string;
	description: Text;
	icon: string;
	enabled: boolean;
	fields: Array<{
		order: number;
		name: string;
		nameKey: string;
		kind: string;
		required: boolean;
		showInList: boolean;
		tagType?: string;
		useForTitle?: boolean;
		defaultValue?: string;
	}>;
}

export interface SeedDocument extends Owned {
	/** `A/B`; null for the root. */
	folder: Text;
	/** Markdown. */
	body: string;
}

export interface SeedFlexibleAsset extends Owned {
	typeId: string;
	traits: Record<string, string>;
}

export interface SeedConfiguration extends Owned {
	hostname?: Text;
	configurationType: string;
	configurationStatus?: Text;
	primaryIp?: Text;
	macAddress?: Text;
	serialNumber?: Text;
	operatingSystem?: Text;
	manufacturer?: Text;
	model?: Text;
	contactId?: Text;
	locationId?: Text;
	notes?: Text;
}

export interface SeedPassword extends Owned {
	username?: Text;
	category?: Text;
	url?: Text;
	/** Singular camel form, for an embedded password. */
	resourceType?: Text;
	resourceId?: Text;
	notes?: Text;
}

export interface SeedContact extends Owned {
	firstName: string;
	lastName?: Text;
	title?: Text;
	email?: Text;
	phone?: Text;
	locationId?: Text;
	important?: boolean | null;
	notes?: Text;
}

export interface SeedLocation extends Owned {
	primary?: boolean;
	address1?: Text;
	city?: Text;
	region?: Text;
	postalCode?: Text;
	phone?: Text;
	notes?: Text;
}

export interface SeedRelatedItem extends Dated {
	fromType: string;
	fromId: string;
	toType: string;
	toId: string;
	notes?: Text;
}

/** A data set with short ids, as `simulators/seed/corpus.json` holds one. Lists may be left out. */
export interface SeedData {
	organizations?: SeedOrganization[];
	flexibleAssetTypes?: SeedFlexibleAssetType[];
	documents?: SeedDocument[];
	flexibleAssets?: SeedFlexibleAsset[];
	configurations?: SeedConfiguration[];
	passwords?: SeedPassword[];
	contacts?: SeedContact[];
	locations?: SeedLocation[];
	relatedItems?: SeedRelatedItem[];
}
