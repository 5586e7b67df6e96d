/**
 * What HaloPSA does where its documentation is silent or its users disagree. Each is a switch, so that a client can be
 * tried against both readings. A default marked (harder) is the one that asks more of a client.
 */
export interface Switches {
	/** `tenant` must be in the token request's query; else it may be there, in the body, or be left out. */
	tenantInQuery: boolean;
	/** The status of `invalid_client` and `invalid_scope`. */
	tokenErrorStatus: 400 | 401;
	/** Seconds a token lives. */
	tokenLifetimeSeconds: number;
	/** The token answer carries a `refresh_token` too. */
	issueRefreshToken: boolean;
	/** What a 401 of the API says. */
	unauthorizedBody: 'empty' | 'text';
	/** Webhooks and notifications need the scope `admin` or `all` (harder). */
	webhooksNeedAdmin: boolean;
	/** Path beginnings below `/api` that the application's agent may not use: 403. */
	deniedPaths: string[];
	/** The teams whose tickets the application's agent sees; lists leave out the rest without a word. `null` for all. */
	visibleTeams: string[] | null;

	/** Requests in a window before 429: 300 in 300 s, 500 in 300 s and 500 in 180 s were all seen. */
	rateLimit: number;
	rateWindowSeconds: number;
	/** 429 tells how long to wait; off (harder). */
	retryAfter: boolean;

	/** Rows of a list that asks neither for pages nor for a count; `null` for all. */
	defaultCount: number | null;
	/** A page size over 100: cut to 100 without a word (harder), or refused. */
	oversizedPage: 'cut' | 'refused';
	/** Lists leave out what costs time: HTML texts, closure notes, custom fields (harder). */
	leanLists: boolean;
	/** `search` of users looks into e-mail addresses too; off, into names only (harder). */
	usersFoundByEmail: boolean;
	/** Ticket lists carry the details as plain text. */
	detailsInLists: boolean;
	/** `includedetails` also brings the names that `includestatus`, `includeagent` and `includetickettype` bring. */
	namesWithDetails: boolean;
	/** Ticket lists leave closed tickets out unless `includeclosed` or `closed_only` asks for them. */
	closedNeedAsking: boolean;
	/** `lastupdatefromdate` and `lastupdatetodate` include their own instant; off (harder). */
	lastUpdateInclusive: boolean;
	/** Minutes that the times in parameters are ahead of UTC, for servers that read them as their own local time. */
	parameterUtcOffsetMinutes: number;
	/** `order=last_update` is honoured; off, it is ignored as any unknown field is. */
	orderByLastUpdate: boolean;
	/** Dates that are not set: 1900 (harder), or left out. */
	unsetDates: '1900' | 'absent';
	/** Times carry a `Z`; off, they carry no zone and mean UTC (harder). */
	timesWithZone: boolean;
	/** A reopened ticket keeps `hasbeenclosed` (harder). */
	reopenedStaysClosed: boolean;
	/** The webhook, notification and delivery lists: bare arrays, or keyed as those of tickets. */
	webhookListShape: 'bare' | 'keyed';

	/** A write of one element is answered with the record, or with an array of it. */
	postAnswer: 'object' | 'array';
	/** The status of a successful create. */
	createStatus: 200 | 201;
	/** The body of 400. */
	badRequestShape: 'model-state' | 'map' | 'Message';
	/** The body of any other error. */
	errorShape: 'resultCode' | 'ClassName' | 'Message' | 'error' | 'text';

	/** A changed status leaves a hidden action of the system's own (harder). */
	logStatusChanges: boolean;
	/** An outcome's e-mail, status and visibility win over what the action itself says (harder). */
	outcomeWins: boolean;
	/** An outcome given as text counts as the outcome of that name (harder); off, it is only a label. */
	outcomeFoundByName: boolean;
	/** An action the user can see is mailed unless `sendemail` is false (harder). */
	mailUnlessForbidden: boolean;
	/** `sendemail: true` mails the user even about a hidden action (harder). */
	mailHiddenActions: boolean;
	/** `emailto` mails whoever it names, whatever `sendemail` says (harder). */
	mailToAlways: boolean;
	/** An automation of the MSP mails the user about every action, unless `dont_do_rules` is sent. */
	ruleMailsUser: boolean;
	/** `_dont_fire_automations` works on actions as `dont_do_rules` does; it is declared for tickets only. */
	honourDontFireAutomations: boolean;
	/** `dont_do_rules` and `_dont_fire_automations` keep webhooks from firing too. */
	quietChangesFireNoWebhook: boolean;
	/** Longest note in characters; `null` for no limit, as none is published. */
	maxNoteLength: number | null;

	/** Whose changes fire "updated by user": anybody's (harder), or only the ticket's user's. */
	updatedFiresFor: 'anyone' | 'user';
	/** The language of a delivery's `event` and `message`. */
	eventLanguage: 'en' | 'de';
	/** A delivery's body even without batching: the event, or an array of one. */
	deliveryBody: 'object' | 'array';
	/** `events` in the body of a webhook makes its notifications; off, it is skipped (harder). */
	eventsWithWebhook: boolean;
	/** `auto_disable_attempts` switches a webhook off after so many failures in a row (harder). */
	autoDisable: boolean;
}

export const defaultSwitches = (): Switches => ({
	tenantInQuery: false,
	tokenErrorStatus: 401,
	tokenLifetimeSeconds: 3600,
	issueRefreshToken: false,
	unauthorizedBody: 'empty',
	webhooksNeedAdmin: true,
	deniedPaths: [],
	visibleTeams: null,
	rateLimit: 300,
	rateWindowSeconds: 300,
	retryAfter: false,
	defaultCount: 50,
	oversizedPage: 'cut',
	leanLists: true,
	usersFoundByEmail: false,
	detailsInLists: true,
	namesWithDetails: false,
	closedNeedAsking: false,
	lastUpdateInclusive: false,
	parameterUtcOffsetMinutes: 0,
	orderByLastUpdate: true,
	unsetDates: '1900',
	timesWithZone: false,
	reopenedStaysClosed: true,
	webhookListShape: 'bare',
	postAnswer: 'object',
	createStatus: 201,
	badRequestShape: 'model-state',
	errorShape: 'ClassName',
	logStatusChanges: true,
	outcomeWins: true,
	outcomeFoundByName: true,
	mailUnlessForbidden: true,
	mailHiddenActions: true,
	mailToAlways: true,
	ruleMailsUser: false,
	honourDontFireAutomations: false,
	quietChangesFireNoWebhook: false,
	maxNoteLength: null,
	updatedFiresFor: 'anyone',
	eventLanguage: 'en',
	deliveryBody: 'object',
	eventsWithWebhook: false,
	autoDisable: true,
});
