/** The records of a ConnectWise PSA, in the shapes its API answers with. Times are ISO 8601 UTC in whole seconds. */

export interface Reference {
	id: number;
	name: string;
	identifier?: string;
	sort?: number;
}

export interface Info {
	lastUpdated: string;
	updatedBy: string;
	dateEntered?: string;
	enteredBy?: string;
	[href: `${string}_href`]: string;
}

export interface CustomField {
	id: number;
	caption: string;
	type: string;
	entryMethod: string;
	numberOfDecimals: number;
	value: unknown;
}

export interface Ticket {
	id: number;
	summary: string;
	recordType: 'ServiceTicket' | 'ProjectTicket' | 'ProjectIssue';
	board: Reference;
	status: Reference;
	company: Reference;
	site: Reference | null;
	contact: Reference | null;
	contactName: string | null;
	contactPhoneNumber: string | null;
	contactEmailAddress: string | null;
	priority: Reference;
	severity: string;
	impact: string;
	source: Reference | null;
	resources: string | null;
	closedFlag: boolean;
	closedDate: string | null;
	closedBy: string | null;
	dateResolved: string | null;
	customerUpdatedFlag: boolean;
	automaticEmailContactFlag: boolean;
	automaticEmailResourceFlag: boolean;
	automaticEmailCcFlag: boolean;
	automaticEmailCc: string | null;
	externalXRef: string | null;
	parentTicketId: number | null;
	hasChildTicket: boolean;
	customFields: CustomField[];
	_info: Info;
}

export interface Note {
	id: number;
	ticketId: number;
	text: string;
	detailDescriptionFlag: boolean;
	internalAnalysisFlag: boolean;
	resolutionFlag: boolean;
	issueFlag: boolean;
	member: Reference | null;
	contact: Reference | null;
	customerUpdatedFlag: boolean;
	dateCreated: string;
	createdBy: string;
	internalFlag: boolean;
	externalFlag: boolean;
	_info: Info;
}

/** The note of a time entry: seen in `allNotes` only. */
export interface TimeEntryNote {
	id: number;
	ticketId: number;
	text: string;
	internalAnalysisFlag: boolean;
	resolutionFlag: boolean;
	member: Reference;
	timeStart: string;
	timeEnd: string;
	_info: Info;
}

export interface Company {
	id: number;
	identifier: string;
	name: string;
	status: Reference;
	types: Reference[];
	phoneNumber: string | null;
	website: string | null;
	territory: Reference;
	deletedFlag: boolean;
	_info: Info;
}

export interface Contact {
	id: number;
	firstName: string;
	lastName: string;
	title: string | null;
	company: Reference;
	inactiveFlag: boolean;
	communicationItems: Array<{
		id: number;
		type: Reference;
		value: string;
		defaultFlag: boolean;
		communicationType: string;
	}>;
	_info: Info;
}

export interface Configuration {
	id: number;
	name: string;
	type: Reference;
	status: Reference;
	company: Reference;
	contact: Reference | null;
	site: Reference | null;
	serialNumber: string | null;
	modelNumber: string | null;
	tagNumber: string | null;
	ipAddress: string | null;
	macAddress: string | null;
	osType: string | null;
	osInfo: string | null;
	deviceIdentifier: string | null;
	lastLoginName: string | null;
	manufacturer: Reference | null;
	notes: string | null;
	activeFlag: boolean;
	installationDate: string | null;
	purchaseDate: string | null;
	warrantyExpirationDate: string | null;
	managementLink: string | null;
	remoteLink: string | null;
	questions: unknown[];
	customFields: CustomField[];
	_info: Info;
}

export interface Board {
	id: number;
	name: string;
	inactiveFlag: boolean;
	projectFlag: boolean;
	_info: Info;
}

export interface Status {
	id: number;
	name: string;
	sortOrder: number;
	closedStatus: boolean;
	inactive: boolean;
	defaultFlag: boolean;
	escalationStatus: 'NotResponded' | 'Responded' | 'ResolutionPlan' | 'Resolved' | 'NoEscalation';
	timeEntryNotAllowed: boolean;
	board: Reference;
	_info: Info;
}

export interface Priority {
	id: number;
	name: string;
	sortOrder: number;
	color: string;
	defaultFlag: boolean;
	_info: Info;
}

export interface Member {
	id: number;
	identifier: string;
	firstName: string;
	lastName: string;
	title: string;
	officeEmail: string;
	inactiveFlag: boolean;
	_info: Info;
}

export interface Callback {
	id: number;
	description: string;
	url: string;
	objectId: number;
	type: string;
	level: string;
	memberId: number;
	payloadVersion: string;
	inactiveFlag: boolean;
	isSoapCallbackFlag: boolean;
	isSelfSuppressedFlag: boolean;
	connectWiseID: string;
	_info: Info;
}

/** A customer mail that would have gone out. */
export interface Mail {
	at: string;
	to: string;
	ticketId: number;
	noteId: number | null;
	/** The mail showed the contact something written as internal. */
	internal: boolean;
	text: string;
}

/** Who does something: a member, or a contact writing in. */
export interface Actor {
	identifier: string;
	member: Member | null;
}

export const isoSeconds = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

export const refTo = (row: { id: number; name: string }): Reference => ({ id: row.id, name: row.name });
export const companyRef = ({ id, identifier, name }: Company): Reference => ({ id, identifier, name });
export const fullName = (person: { firstName: string; lastName: string }): string =>
	`${person.firstName} ${person.lastName}`.trim();
export const memberRef = (member: Member): Reference => ({
	id: member.id,
	identifier: member.identifier,
	name: fullName(member),
});
