import type { Schema } from './conditions/evaluate';

const reference = (...names: string[]): Schema => Object.fromEntries(names.map((name) => [name, 'reference'] as const));
const text = (...names: string[]): Schema => Object.fromEntries(names.map((name) => [name, 'text'] as const));
const flag = (...names: string[]): Schema => Object.fromEntries(names.map((name) => [name, 'flag'] as const));
const number = (...names: string[]): Schema => Object.fromEntries(names.map((name) => [name, 'number'] as const));
const date = (...names: string[]): Schema => Object.fromEntries(names.map((name) => [name, 'date'] as const));

/**
 * The fields of each record type, as the vendor's model names them. Nothing on a ticket names its configurations:
 * ConnectWise cannot filter tickets by configuration.
 */
export const SCHEMAS = {
	ticket: {
		...number('id', 'parentTicketId', 'actualHours', 'budgetHours'),
		...text('summary', 'recordType', 'contactName', 'contactPhoneNumber', 'contactEmailAddress', 'severity', 'impact'),
		...text('resources', 'externalXRef', 'automaticEmailCc', 'closedBy'),
		...reference(
			'board',
			'status',
			'company',
			'site',
			'contact',
			'priority',
			'type',
			'subType',
			'item',
			'source',
			'team',
			'owner',
		),
		...flag('closedFlag', 'customerUpdatedFlag', 'hasChildTicket', 'processNotifications', 'skipCallback'),
		...flag('automaticEmailContactFlag', 'automaticEmailResourceFlag', 'automaticEmailCcFlag'),
		...date('closedDate', 'dateResolved', 'dateResplan', 'dateResponded', 'requiredDate'),
	},
	note: {
		...number('id', 'ticketId'),
		...text('text', 'createdBy', 'noteType'),
		...flag('detailDescriptionFlag', 'internalAnalysisFlag', 'resolutionFlag', 'issueFlag', 'customerUpdatedFlag'),
		...flag('processNotifications', 'internalFlag', 'externalFlag', 'bundledFlag', 'mergedFlag', 'isMarkdownFlag'),
		...reference('member', 'contact', 'ticket'),
		...date('dateCreated', 'timeStart', 'timeEnd'),
	},
	company: {
		...number('id'),
		...text('identifier', 'name', 'phoneNumber', 'website'),
		...reference('status', 'territory', 'site'),
		...flag('deletedFlag'),
	},
	contact: {
		...number('id'),
		...text('firstName', 'lastName', 'title'),
		...reference('company', 'site'),
		...flag('inactiveFlag'),
	},
	configuration: {
		...number('id'),
		...text('name', 'serialNumber', 'modelNumber', 'tagNumber', 'ipAddress', 'macAddress', 'osType', 'osInfo'),
		...text('deviceIdentifier', 'lastLoginName', 'notes', 'managementLink', 'remoteLink'),
		...reference('type', 'status', 'company', 'contact', 'site', 'manufacturer'),
		...flag('activeFlag'),
		...date('installationDate', 'purchaseDate', 'warrantyExpirationDate'),
	},
	configurationReference: { ...number('id'), ...text('deviceIdentifier') },
	board: { ...number('id'), ...text('name'), ...flag('inactiveFlag', 'projectFlag') },
	status: {
		...number('id', 'sortOrder'),
		...text('name', 'escalationStatus'),
		...flag('closedStatus', 'inactive', 'defaultFlag', 'timeEntryNotAllowed'),
		...reference('board'),
	},
	priority: { ...number('id', 'sortOrder'), ...text('name', 'color'), ...flag('defaultFlag') },
	member: {
		...number('id'),
		...text('identifier', 'firstName', 'lastName', 'title', 'officeEmail'),
		...flag('inactiveFlag'),
	},
	callback: {
		...number('id', 'objectId', 'memberId'),
		...text('description', 'url', 'type', 'level', 'payloadVersion', 'connectWiseID'),
		...flag('inactiveFlag', 'isSoapCallbackFlag', 'isSelfSuppressedFlag'),
	},
} satisfies Record<string, Schema>;

export type RecordType = keyof typeof SCHEMAS;
