/** ConnectWise PSA's records as its REST API 3.0 sends them, reduced to the fields this package reads. */

export interface CwReference {
	id: number;
	name?: string;
	identifier?: string;
}

export interface CwInfo {
	lastUpdated?: string;
	updatedBy?: string;
	dateEntered?: string;
	enteredBy?: string;
}

export interface CwTicket {
	id: number;
	summary?: string;
	recordType?: string;
	board?: CwReference;
	status?: CwReference;
	company?: CwReference;
	contact?: CwReference;
	contactName?: string;
	contactPhoneNumber?: string;
	contactEmailAddress?: string;
	priority?: CwReference;
	closedFlag?: boolean;
	closedDate?: string;
	_info?: CwInfo;
}

export interface CwNote {
	id: number;
	/** Of `allNotes` only; `TimeEntryNote` ids count separately from those of ticket notes. */
	noteType?: string;
	text?: string;
	detailDescriptionFlag?: boolean;
	internalAnalysisFlag?: boolean;
	resolutionFlag?: boolean;
	internalFlag?: boolean;
	member?: CwReference;
	contact?: CwReference;
	createdBy?: string;
	originalAuthor?: string;
	dateCreated?: string;
	timeEnd?: string;
	_info?: CwInfo;
}

export interface CwConfigurationReference {
	id: number;
	deviceIdentifier?: string;
	_info?: { name?: string };
}

export interface CwConfiguration {
	id: number;
	name?: string;
	serialNumber?: string;
	tagNumber?: string;
	modelNumber?: string;
	ipAddress?: string;
	macAddress?: string;
	type?: CwReference;
	status?: CwReference;
	company?: CwReference;
	contact?: CwReference;
	site?: CwReference;
	activeFlag?: boolean;
	_info?: CwInfo;
}

export interface CwCompany {
	id: number;
	identifier?: string;
	name?: string;
	status?: CwReference;
	phoneNumber?: string;
	website?: string;
	deletedFlag?: boolean;
	_info?: CwInfo;
}

export interface CwContact {
	id: number;
	firstName?: string;
	lastName?: string;
	/** Telephone numbers and e-mail addresses. */
	communicationItems?: Array<{ value?: string; communicationType?: string }>;
}

export interface CwCallback {
	id: number;
	description?: string;
	url: string;
	objectId: number;
	type: string;
	level: string;
	inactiveFlag?: boolean;
	isSelfSuppressedFlag?: boolean;
	_info?: CwInfo;
}

/** What ConnectWise posts to a callback URL. `Entity` holds the record as a JSON string, `null` for a deleted one. */
export interface CwDelivery {
	Action?: string;
	CallbackObjectRecId?: number;
	CompanyId?: string;
	Entity?: string | null;
	ID?: number;
	MemberId?: string;
	MessageId?: string;
	Metadata?: { key_url?: string };
	Type?: string;
}
