import { entity, flag, link, pick, text, time, whole } from './field';

/** What is only read here; in Autotask itself most of it can be written too. */
export const COMPANIES = entity('Companies', [
	text('companyName', 100),
	text('companyNumber', 50),
	pick('companyType', 'companyType'),
	pick('classification', 'classification'),
	flag('isActive'),
	text('phone', 25),
	text('webAddress', 255),
	link('parentCompanyID', 'Company'),
	time('createDate'),
	time('lastActivityDate'),
	time('lastTrackedModifiedDateTime'),
]);

export const CONTACTS = entity('Contacts', [
	link('companyID', 'Company'),
	text('firstName', 50),
	text('lastName', 50),
	text('title', 50),
	...['', '2', '3'].map((number) => text(`emailAddress${number}`, 254)),
	text('phone', 25),
	whole('isActive'),
	time('createDate'),
	time('lastActivityDate'),
	time('lastModifiedDate'),
]);

export const CONFIGURATION_ITEMS = entity(
	'ConfigurationItems',
	[
		link('companyID', 'Company'),
		link('companyLocationID', 'CompanyLocation'),
		link('contactID', 'Contact'),
		pick('configurationItemType', 'configurationItemType'),
		whole('configurationItemCategoryID'),
		text('referenceTitle', 255),
		text('referenceNumber', 50),
		text('serialNumber', 100),
		link('productID', 'Product'),
		flag('isActive'),
		time('installDate'),
		time('warrantyExpirationDate'),
		text('location', 100),
		text('notes', 5000),
		time('createDate'),
		time('lastModifiedTime'),
		whole('rmmDeviceID'),
		text('rmmDeviceUID', 50),
		...['Hostname', 'IPAddress', 'ExternalIPAddress', 'MacAddress', 'OperatingSystem', 'LastUser', 'Description'].map(
			(name) => text(`rmmDeviceAudit${name}`, 255),
		),
		text('dattoHostname', 255),
		text('dattoSerialNumber', 100),
	],
	{ udfs: [{ id: 29682802, name: 'Rack', length: 50 }] },
);

export const RESOURCES = entity('Resources', [
	text('firstName', 50),
	text('lastName', 50),
	text('email', 254),
	text('userName', 32),
	text('title', 50),
	flag('isActive'),
]);

export const ROLES = entity('Roles', [text('name', 200), flag('isActive')]);

/** Kept for 30 days by Autotask; as long as the simulator runs here. */
export const WEBHOOK_ERRORS = entity('WebhookEventErrorLogs', [
	link('ticketWebhookID', 'TicketWebhook'),
	time('createDateTime'),
	text('errorMessage', 8000),
	text('payload', 32000),
	whole('sequenceNumber'),
]);
