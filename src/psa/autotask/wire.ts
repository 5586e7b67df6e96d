/** Autotask's records as its REST API 1.0 sends them, reduced to the fields this package reads. */

export interface AtTicket {
	id: number;
	ticketNumber?: string | null;
	title?: string | null;
	description?: string | null;
	resolution?: string | null;
	companyID?: number | null;
	contactID?: number | null;
	configurationItemID?: number | null;
	status?: number | null;
	priority?: number | null;
	queueID?: number | null;
	createDate?: string | null;
	lastActivityDate?: string | null;
	lastTrackedModificationDateTime?: string | null;
	lastActivityResourceID?: number | null;
	completedDate?: string | null;
	resolvedDateTime?: string | null;
}

export interface AtNote {
	id: number;
	ticketID?: number;
	title?: string | null;
	description?: string | null;
	noteType?: number | null;
	publish?: number | null;
	createDateTime?: string | null;
	creatorResourceID?: number | null;
	createdByContactID?: number | null;
}

export interface AtCompany {
	id: number;
	companyName?: string | null;
	companyNumber?: string | null;
	isActive?: boolean | null;
	phone?: string | null;
	webAddress?: string | null;
}

export interface AtContact {
	id: number;
	firstName?: string | null;
	lastName?: string | null;
	emailAddress?: string | null;
	emailAddress2?: string | null;
	emailAddress3?: string | null;
	/** 1 or 0. */
	isActive?: number | boolean | null;
	phone?: string | null;
}

export interface AtResource {
	id: number;
	firstName?: string | null;
	lastName?: string | null;
	email?: string | null;
	userName?: string | null;
}

export interface AtConfigurationItem {
	id: number;
	companyID?: number | null;
	configurationItemType?: number | null;
	referenceTitle?: string | null;
	referenceNumber?: string | null;
	serialNumber?: string | null;
	isActive?: boolean | null;
	rmmDeviceAuditHostname?: string | null;
	dattoHostname?: string | null;
	dattoSerialNumber?: string | null;
}

export interface AtTicketItem {
	id: number;
	configurationItemID: number;
	ticketID: number;
}

/** One field of an entity's metadata. Values are texts here and numbers in records. */
export interface AtField {
	name: string;
	picklistValues?: Array<{ value: string; label: string; isActive?: boolean }> | null;
}

export interface AtWebhook {
	id: number;
	name?: string | null;
	webhookUrl?: string | null;
	isActive?: boolean | null;
	isReady?: boolean | null;
	isSubscribedToCreateEvents?: boolean | null;
	isSubscribedToUpdateEvents?: boolean | null;
	ownerResourceID?: number | null;
}

export interface AtWebhookField {
	id: number;
	fieldID?: number | null;
	isSubscribedField?: boolean | null;
}

export interface AtExcludedResource {
	id: number;
	resourceID?: number | null;
}

export interface AtUsage {
	externalRequestThreshold?: number;
	currentTimeframeRequestCount?: number;
}

/** What Autotask posts to a webhook. */
export interface AtDelivery {
	Action?: unknown;
	Guid?: unknown;
	EntityType?: unknown;
	Id?: unknown;
	SequenceNumber?: unknown;
	PersonID?: unknown;
	/** How some samples write it. */
	PersonId?: unknown;
}
