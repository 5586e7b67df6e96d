/** How a type is named in traits, passwords and related items. */
export interface RecordKind {
	type: string;
	/** Tag trait type. */
	tag: string;
	/** Related items' `destination-type` and `resource-type-name`. */
	display: string;
	/** Embedded passwords' `resource-type` as it is written. */
	singular: string;
}

const kind = (type: string, tag: string, display: string): RecordKind => ({
	type,
	tag,
	display,
	singular: display === 'SSL Certificate' ? 'SslCertificate' : display.replace(/ /g, ''),
});

export const KINDS: RecordKind[] = [
	kind('configurations', 'Configurations', 'Configuration'),
	kind('contacts', 'Contacts', 'Contact'),
	kind('documents', 'Documents', 'Document'),
	kind('document-folders', 'DocumentFolders', 'Document Folder'),
	kind('domains', 'Domains', 'Domain'),
	kind('locations', 'Locations', 'Location'),
	kind('organizations', 'Organizations', 'Organization'),
	kind('passwords', 'Passwords', 'Password'),
	kind('flexible-assets', 'FlexibleAssetTypes', 'Flexible Asset'),
	kind('checklists', 'Checklists', 'Checklist'),
	kind('checklist-templates', 'ChecklistTemplates', 'Checklist Template'),
	kind('ssl-certificates', 'SslCertificates', 'SSL Certificate'),
	kind('tickets', 'Tickets', 'Ticket'),
	kind('users', 'AccountsUsers', 'User'),
];

/** Passwords can be embedded in these, by their singular camel form only. */
const PASSWORD_PARENTS = [
	...['Configuration', 'Contact', 'Document', 'Domain', 'Location', 'SslCertificate', 'FlexibleAsset', 'Ticket'],
];

export const kindOfType = (type: string): RecordKind | undefined => KINDS.find((entry) => entry.type === type);

export const kindOfDisplay = (display: unknown): RecordKind | undefined =>
	KINDS.find((entry) => entry.display === display);

export const passwordParent = (singular: unknown): RecordKind | undefined =>
	PASSWORD_PARENTS.includes(String(singular)) ? KINDS.find((entry) => entry.singular === singular) : undefined;

/** The type a Tag field points to: a tag type, or `FlexibleAssetType: <id>`. */
export const taggedKind = (tagType: unknown): RecordKind | undefined =>
	/^FlexibleAssetType: \d+$/.test(String(tagType))
		? kindOfType('flexible-assets')
		: KINDS.find((entry) => entry.tag === tagType);
