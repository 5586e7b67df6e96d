/** The records of an Autotask database, in the shapes its API answers with. Times are ISO 8601 UTC. */

export interface UserDefinedField {
	name: string;
	value: string | null;
}

export interface Ticket {
	id: number;
	ticketNumber: string;
	title: string;
	description: string | null;
	resolution: string | null;
	companyID: number;
	companyLocationID: number | null;
	contactID: number | null;
	configurationItemID: number | null;
	status: number;
	priority: number;
	queueID: number | null;
	issueType: number | null;
	subIssueType: number | null;
	ticketCategory: number | null;
	ticketType: number | null;
	source: number | null;
	assignedResourceID: number | null;
	assignedResourceRoleID: number | null;
	createDate: string;
	lastActivityDate: string;
	lastActivityPersonType: number;
	lastTrackedModificationDateTime: string;
	lastCustomerVisibleActivityDateTime: string | null;
	completedDate: string | null;
	resolvedDateTime: string | null;
	completedByResourceID: number | null;
	dueDateTime: string;
	externalID: string | null;
	rmmAlertID: string | null;
	problemTicketId: number | null;
	projectID: number | null;
	contractID: number | null;
	creatorResourceID: number | null;
	creatorType: number;
	userDefinedFields: UserDefinedField[];
}

export interface TicketNote {
	id: number;
	ticketID: number;
	title: string | null;
	description: string;
	noteType: number;
	publish: number;
	createDateTime: string;
	lastActivityDate: string;
	creatorResourceID: number | null;
	createdByContactID: number | null;
	impersonatorCreatorResourceID: number | null;
	impersonatorUpdaterResourceID: number | null;
}

/** A configuration item on a ticket besides its primary one. */
export interface AdditionalItem {
	id: number;
	ticketID: number;
	configurationItemID: number;
}

export interface Company {
	id: number;
	companyName: string;
	companyNumber: string | null;
	companyType: number;
	classification: number | null;
	isActive: boolean;
	phone: string | null;
	webAddress: string | null;
	parentCompanyID: number | null;
	createDate: string;
	lastActivityDate: string;
	lastTrackedModifiedDateTime: string;
}

export interface Contact {
	id: number;
	companyID: number;
	firstName: string;
	lastName: string;
	title: string | null;
	emailAddress: string | null;
	emailAddress2: string | null;
	emailAddress3: string | null;
	phone: string | null;
	/** 1 or 0. */
	isActive: number;
	createDate: string;
	lastActivityDate: string;
	lastModifiedDate: string;
}

export interface ConfigurationItem {
	id: number;
	companyID: number;
	companyLocationID: number | null;
	contactID: number | null;
	configurationItemType: number | null;
	configurationItemCategoryID: number | null;
	referenceTitle: string | null;
	referenceNumber: string | null;
	serialNumber: string | null;
	productID: number | null;
	isActive: boolean;
	installDate: string | null;
	warrantyExpirationDate: string | null;
	location: string | null;
	notes: string | null;
	createDate: string;
	lastModifiedTime: string;
	rmmDeviceID: number | null;
	rmmDeviceUID: string | null;
	rmmDeviceAuditHostname: string | null;
	rmmDeviceAuditIPAddress: string | null;
	rmmDeviceAuditExternalIPAddress: string | null;
	rmmDeviceAuditMacAddress: string | null;
	rmmDeviceAuditOperatingSystem: string | null;
	rmmDeviceAuditLastUser: string | null;
	rmmDeviceAuditDescription: string | null;
	dattoHostname: string | null;
	dattoSerialNumber: string | null;
	userDefinedFields: UserDefinedField[];
}

/** Somebody of the MSP, or an API user. */
export interface Resource {
	id: number;
	firstName: string;
	lastName: string;
	email: string;
	userName: string;
	title: string;
	isActive: boolean;
}

export interface Role {
	id: number;
	name: string;
	isActive: boolean;
}

export interface Webhook {
	id: number;
	name: string;
	webhookUrl: string;
	deactivationUrl: string;
	secretKey: string;
	isActive: boolean;
	isReady: boolean;
	isSubscribedToCreateEvents: boolean;
	isSubscribedToUpdateEvents: boolean;
	isSubscribedToDeleteEvents: boolean;
	notificationEmailAddress: string | null;
	sendThresholdExceededNotification: boolean;
	ownerResourceID: number;
	webhookGUID: string;
}

export interface WebhookField {
	id: number;
	webhookID: number;
	fieldID: number;
	isSubscribedField: boolean;
	isDisplayAlwaysField: boolean;
}

export interface WebhookUdfField {
	id: number;
	webhookID: number;
	udfFieldID: number;
	isSubscribedField: boolean;
	isDisplayAlwaysField: boolean;
}

export interface ExcludedResource {
	id: number;
	webhookID: number;
	resourceID: number;
}

export interface WebhookErrorLog {
	id: number;
	ticketWebhookID: number;
	createDateTime: string;
	errorMessage: string;
	payload: string;
	sequenceNumber: number;
}

/** A customer mail that would have gone out. */
export interface Mail {
	at: string;
	to: string;
	ticketId: number;
	noteId: number;
	/** The mail showed the contact something written as internal. */
	internal: boolean;
	text: string;
}

/** Who does something: a resource, a contact in the client portal, or one resource on behalf of another. */
export interface Actor {
	resourceId: number | null;
	contactId?: number;
	/** The API user behind `ImpersonationResourceId`. */
	impersonatorId?: number;
}

/** A time as .NET writes it: without zeros at the end of the fraction. */
export const dotNetTime = (milliseconds: number): string =>
	new Date(milliseconds)
		.toISOString()
		.replace(/(\.\d*?)0+Z$/, (_, fraction: string) => `${fraction === '.' ? '' : fraction}Z`);

export const fullName = (person: { firstName: string; lastName: string }): string =>
	`${person.firstName} ${person.lastName}`.trim();

/** A field's name as metadata of webhooks and deliveries write it. */
export const pascalCase = (name: string): string => name[0].toUpperCase() + name.slice(1);
