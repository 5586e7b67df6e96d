/**
 * What Autotask does where its documentation is silent or its users disagree. Each is a switch, so that a client can
 * be tried against both readings. A default marked (harder) is the one that asks more of a client.
 */
export interface Switches {
	/** External requests in 60 minutes before all are refused, over every integration of the database. */
	requestThreshold: number;
	/** Slows answers down by half a second from 50 % of the threshold, by a second from 75 %. */
	slowDown: boolean;
	/** Status of a refusal by the request or the thread threshold: the pages name 429, clients match the text. */
	thresholdStatus: 429 | 500;
	/** Seconds in the `Retry-After` of such a refusal; `null` for no such header, as none is documented (harder). */
	retryAfterSeconds: number | null;
	/** Requests at the same time per integration code and endpoint. */
	threads: number;
	/** What an endpoint is: the first part of the path, so that a ticket's notes count as Tickets, or the entity. */
	threadKey: 'first-part' | 'entity';
	/** Real milliseconds every request takes at least, so that requests can meet. */
	latencyMs: number;
	/** Real milliseconds a request's thread stays taken after its answer. */
	threadReleaseMs: number;
	/** Whether a 401 says anything. */
	unauthorizedBody: 'errors' | 'empty';
	/** Missing permissions mostly come as 500 (harder), though 403 is documented. */
	deniedStatus: 500 | 403;
	/** Entities the API user's security level does not allow. */
	deniedEntities: string[];
	/** "Can create WebHooks" of the security level, and how many; every level starts with it switched off. */
	webhooksAllowed: boolean;
	maxWebhooks: number;
	/** Tickets take PATCH; one client says they take PUT only. */
	patchTickets: boolean;
	/** Paths must be written as documented, apart from the version (harder). */
	caseSensitivePaths: boolean;
	/** Fields of a body that the entity does not have, or that are read-only: 500 (harder), or skipped. */
	strayFields: 'refused' | 'skipped';
	/** Values and labels of the picklist of `publish`; tenants word them differently, so clients go by the label. */
	publishEveryone: number;
	publishEveryoneLabel: string;
	publishInternal: number;
	publishInternalLabel: string;
	/** A ticket category can make note titles a must (harder). */
	noteTitleRequired: boolean;
	/** A note published to everyone is mailed to the contact without any workflow rule (harder). */
	mailPublicNotes: boolean;
	/** A note moves `lastActivityDate`, and so fires webhooks that subscribe to it (harder). */
	notesMoveLastActivity: boolean;
	/** A technician's change of a field moves it too; off: only `lastTrackedModificationDateTime` moves (harder). */
	editsMoveLastActivity: boolean;
	/**
	 * The body of a delivery and what its signature covers: `escaped` sends and signs the escaped text, `unescaped`
	 * sends plain text with the escaped text's signature (harder), `plain` sends and signs plain text.
	 */
	wireForm: 'escaped' | 'unescaped' | 'plain';
	personKey: 'PersonID' | 'PersonId';
	/** Field values in deliveries are text, numbers included. */
	fieldValuesAsText: boolean;
	/** Labels in the picklist of webhook fields: `CompletedDate`, or `Completed Date`. */
	webhookFieldLabels: 'names' | 'captions';
	/** How long a webhook takes to become ready after its first subscribed field. */
	readyDelayMs: number;
	/** What 25 failures in a row are counted in: tries (harder), or events whose every try failed. */
	failuresAre: 'attempts' | 'events';
	/** What calls the deactivation URL: everything a delivery has, the same without its entity type (harder), nothing. */
	deactivationBody: 'full' | 'without-entity' | 'empty';
	deactivationMethod: 'POST' | 'GET';
	deactivationSigned: boolean;
	/** Whether a webhook read back shows its secret key. */
	returnSecretKey: boolean;
}

export const defaultSwitches = (): Switches => ({
	requestThreshold: 10_000,
	slowDown: true,
	thresholdStatus: 429,
	retryAfterSeconds: null,
	threads: 3,
	threadKey: 'first-part',
	latencyMs: 3,
	threadReleaseMs: 0,
	unauthorizedBody: 'errors',
	deniedStatus: 500,
	deniedEntities: [],
	webhooksAllowed: true,
	maxWebhooks: 50,
	patchTickets: true,
	caseSensitivePaths: true,
	strayFields: 'refused',
	publishEveryone: 1,
	publishEveryoneLabel: 'All Autotask Users',
	publishInternal: 2,
	publishInternalLabel: 'Internal Only',
	noteTitleRequired: true,
	mailPublicNotes: true,
	notesMoveLastActivity: true,
	editsMoveLastActivity: false,
	wireForm: 'unescaped',
	personKey: 'PersonID',
	fieldValuesAsText: true,
	webhookFieldLabels: 'names',
	readyDelayMs: 0,
	failuresAre: 'attempts',
	deactivationBody: 'without-entity',
	deactivationMethod: 'POST',
	deactivationSigned: false,
	returnSecretKey: false,
});
