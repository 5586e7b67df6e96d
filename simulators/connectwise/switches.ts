/**
 * What ConnectWise does where its documentation is silent or its users disagree. Each is a switch, so that a client
 * can be tried against both readings. A default marked (harder) is the one that asks more of a client.
 */
export interface Switches {
	/** Adding a note touches the ticket's `lastUpdated` and fires an `updated` callback (harder). */
	noteFiresUpdated: boolean;
	/** `isSelfSuppressedFlag` keeps a member's own changes from its callbacks. Off: it is stored and ignored (harder). */
	honourSelfSuppressedFlag: boolean;
	/** `skipCallback: true` on a ticket keeps callbacks from firing. Off: it is ignored (harder). */
	honourSkipCallback: boolean;
	/** The signing-key page asks for the API's credentials. */
	keyUrlNeedsCredentials: boolean;
	/** What is appended to the callback URL, right after its last character. */
	callbackSuffix: 'id-and-action' | 'id' | 'none';
	/** `allNotes` exists; older servers answer 404. */
	serveAllNotes: boolean;
	/** `processNotifications: true` mails the contact even about an internal note (harder). */
	mailInternalNotes: boolean;
	/** Line breaks in notes stay; off, each becomes a blank. */
	keepLineBreaks: boolean;
	/** The technician's page renders notes as Markdown, as the newer client does. */
	renderMarkdown: boolean;
	/** Longest note in characters; `null` for no limit, as the model declares none. */
	maxNoteLength: number | null;
	/** Patch paths into a reference, such as `company/identifier`: 200 and nothing changes (harder), or they are applied. */
	nestedPatchPath: 'ignored' | 'applied';
	/** Which of the two shapes seen a 401 has. */
	unauthorizedCode: 'Unauthorized' | 'ConnectWiseApi';
	/** 429 comes from the API as JSON, or from the layer before it as HTML. */
	tooManyRequestsBody: 'json' | 'html';
	/** `IsCloud` of companyinfo is text, as the guide prints it, or a boolean, as recorded. */
	isCloudAsText: boolean;
	/** Requests a minute before 429; ConnectWise publishes no number, "more than 1000" is said to be throttled. */
	requestsPerMinute: number;
	/** Seconds in `Retry-After`. */
	retryAfterSeconds: number;
	/** Path beginnings below `apis/3.0` the API member's security role does not allow: 403. */
	deniedPaths: string[];
}

export const defaultSwitches = (): Switches => ({
	noteFiresUpdated: true,
	honourSelfSuppressedFlag: false,
	honourSkipCallback: false,
	keyUrlNeedsCredentials: false,
	callbackSuffix: 'id-and-action',
	serveAllNotes: true,
	mailInternalNotes: true,
	keepLineBreaks: true,
	renderMarkdown: true,
	maxNoteLength: null,
	nestedPatchPath: 'ignored',
	unauthorizedCode: 'Unauthorized',
	tooManyRequestsBody: 'json',
	isCloudAsText: true,
	requestsPerMinute: 1000,
	retryAfterSeconds: 30,
	deniedPaths: [],
});
