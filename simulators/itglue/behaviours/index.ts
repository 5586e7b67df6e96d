import type { Behaviour } from '../context';
import * as activity from './activity';
import { attachments } from './attachments';
import * as basics from './basics';
import * as documents from './documents';
import * as flexible from './flexible-assets';
import * as folders from './folders';
import * as passwords from './passwords';

const BEHAVIOURS: Record<string, Behaviour> = {
	organizations: basics.organizations,
	'organization-types': basics.syncable,
	'organization-statuses': { ...basics.syncable, ...basics.organizationStatuses },
	'configuration-types': basics.configurationTypes,
	'configuration-statuses': basics.syncable,
	'contact-types': basics.syncable,
	configurations: basics.configurations,
	contacts: basics.contacts,
	locations: basics.locations,
	'flexible-asset-types': basics.flexibleAssetTypes,
	'flexible-asset-fields': flexible.flexibleAssetFields,
	'flexible-assets': flexible.flexibleAssets,
	documents: documents.documents,
	'document-sections': documents.documentSections,
	'document-images': documents.documentImages,
	'document-folders': folders.documentFolders,
	passwords: passwords.passwords,
	'password-categories': passwords.passwordCategories,
	'password-folders': folders.passwordFolders,
	attachments,
	'user-metrics': activity.userMetrics,
	logs: activity.logs,
	users: activity.users,
	groups: activity.groups,
	exports: activity.exports_,
	checklists: activity.checklists,
};

const PLAIN: Behaviour = {};

/** What sets a resource apart; nothing for most. */
export const behaviourOf = (type: string): Behaviour => BEHAVIOURS[type] ?? PLAIN;
