import { entity, flag, link, pick, readOnly, required, text, time, webhook, whole } from './field';

/** `dueDateTime` is a must because no service-level agreement fills it here; queue or assignee is checked apart. */
export const TICKETS = entity(
	'Tickets',
	[
		text('ticketNumber', 50, { ...readOnly, ...webhook(101) }),
		text('title', 255, { ...required, ...webhook(102) }),
		text('description', 8000, webhook(103)),
		text('resolution', 32000, webhook(104)),
		link('companyID', 'Company', { ...required, ...webhook(105) }),
		link('companyLocationID', 'CompanyLocation', webhook(106)),
		link('contactID', 'Contact', webhook(107)),
		link('configurationItemID', 'ConfigurationItem', webhook(108)),
		pick('status', 'ticketStatus', { ...required, ...webhook(109) }),
		pick('priority', 'ticketPriority', { ...required, ...webhook(110) }),
		pick('queueID', 'queue', webhook(111)),
		pick('issueType', 'issueType', webhook(112)),
		pick('subIssueType', 'subIssueType', webhook(113)),
		pick('ticketCategory', 'ticketCategory', { initial: 3, ...webhook(114) }),
		pick('ticketType', 'ticketType', { initial: 1, ...webhook(115) }),
		pick('source', 'ticketSource', webhook(116)),
		link('assignedResourceID', 'Resource', webhook(117)),
		link('assignedResourceRoleID', 'Role', webhook(118)),
		time('createDate', { ...readOnly, ...webhook(119) }),
		time('lastActivityDate', { ...readOnly, ...webhook(120) }),
		whole('lastActivityPersonType', { ...readOnly, isQueryable: false }),
		time('lastTrackedModificationDateTime', readOnly),
		time('lastCustomerVisibleActivityDateTime', readOnly),
		time('completedDate', { ...readOnly, ...webhook(121) }),
		time('resolvedDateTime', { ...readOnly, ...webhook(122) }),
		link('completedByResourceID', 'Resource', readOnly),
		time('dueDateTime', { ...required, ...webhook(123) }),
		text('externalID', 50, webhook(124)),
		text('rmmAlertID', 50),
		link('problemTicketId', 'Ticket'),
		link('projectID', 'Project'),
		link('contractID', 'Contract', webhook(125)),
		link('creatorResourceID', 'Resource', readOnly),
		whole('creatorType', { ...readOnly, isQueryable: false }),
	],
	{
		udfs: [{ id: 29682801, name: 'Change window', length: 100 }],
		canCreate: true,
		canUpdate: true,
		supportsWebhooks: true,
		putOnly: ({ patchTickets }) => !patchTickets,
	},
);

export const TICKET_NOTES = entity(
	'TicketNotes',
	[
		link('ticketID', 'Ticket', required),
		text('title', 250),
		text('description', 32000, required),
		pick('noteType', 'noteType', required),
		pick('publish', 'publish', required),
		time('createDateTime', readOnly),
		time('lastActivityDate', readOnly),
		link('creatorResourceID', 'Resource', readOnly),
		link('createdByContactID', 'Contact', readOnly),
		link('impersonatorCreatorResourceID', 'Resource', readOnly),
		link('impersonatorUpdaterResourceID', 'Resource', readOnly),
	],
	{ parent: { entity: 'Tickets', child: 'Notes', key: 'ticketID' }, canCreate: true, canUpdate: true },
);

export const ADDITIONAL_ITEMS = entity(
	'TicketAdditionalConfigurationItems',
	[link('ticketID', 'Ticket', required), link('configurationItemID', 'ConfigurationItem', required)],
	{
		parent: { entity: 'Tickets', child: 'AdditionalConfigurationItems', key: 'ticketID' },
		canCreate: true,
		canDelete: true,
	},
);

export const TICKET_WEBHOOKS = entity(
	'TicketWebhooks',
	[
		text('name', 50, required),
		text('webhookUrl', 500, required),
		text('deactivationUrl', 500, required),
		text('secretKey', 64, { ...required, isSecret: true, isQueryable: false }),
		flag('isActive', { ...required, initial: true }),
		flag('isReady', readOnly),
		flag('isSubscribedToCreateEvents'),
		flag('isSubscribedToUpdateEvents'),
		flag('isSubscribedToDeleteEvents'),
		text('notificationEmailAddress', 150),
		flag('sendThresholdExceededNotification'),
		link('ownerResourceID', 'Resource'),
		text('webhookGUID', 36, readOnly),
	],
	{ canCreate: true, canUpdate: true, canDelete: true },
);

const webhookChild = (child: string) => ({
	parent: { entity: 'TicketWebhooks', child, key: 'webhookID' },
	canCreate: true,
	canUpdate: child !== 'ExcludedResources',
	canDelete: true,
});
const SHOWN = [flag('isSubscribedField', required), flag('isDisplayAlwaysField', required)];
const OWNER = link('webhookID', 'TicketWebhook', required);

export const WEBHOOK_FIELDS = entity(
	'TicketWebhookFields',
	[OWNER, pick('fieldID', 'ticketWebhookField', required), ...SHOWN],
	webhookChild('Fields'),
);
export const WEBHOOK_UDFS = entity(
	'TicketWebhookUdfFields',
	[OWNER, pick('udfFieldID', 'ticketWebhookUdf', required), ...SHOWN],
	webhookChild('UdfFields'),
);
export const EXCLUDED_RESOURCES = entity(
	'TicketWebhookExcludedResources',
	[OWNER, link('resourceID', 'Resource', required)],
	webhookChild('ExcludedResources'),
);
