import type { IExecuteFunctions } from 'n8n-workflow';
import type { RequestCount } from '../../../src/http/transport';
import type { Lane } from '../../../src/http/throttle-contract';
import type { RawDelivery, Verification } from '../../../src/psa/delivery';
import type { TicketEvent } from '../../../src/psa/feed';
import type { PsaDesk } from '../../../src/psa/psa';
import type { NodeContext } from '../context';

/** One account of a PSA, as the node's credential opens it. */
export interface PsaAccess<P extends PsaDesk = PsaDesk> {
	psa: P;
	/** Names the account: what is remembered about one is not used for another. */
	account: string;
	/** What this access has sent so far. */
	requests: RequestCount;
	/** A secret for the webhook of this name, which only who has the credential can work out. */
	webhookSecret(name: string): string;
}

/** What opening a ticket asks for, besides company and title. */
export interface NewTicketWords {
	/** Who sees the description and that nobody is mailed. */
	description: string;
	/** What must be given, because the PSA takes no ticket without it. */
	requires: ReadonlyArray<'board' | 'priority' | 'dueAt' | 'type'>;
	/** Where the marker stands, as in "It stands …". */
	markerPlace: string;
	/** Whether a status belongs to a board. */
	statusOfBoard?: boolean;
}

/** What a PSA calls things, in sentences and labels. */
export interface PsaWords {
	/** `Board`, `Queue` or `Team`; plural by adding an s. */
	board: string;
	/** `Configuration` or `Asset`; plural by adding an s. */
	asset: string;
	ticketIdExample: string;
	companyIdExample: string;
	assetIdExample: string;
	/** What a private note is in this PSA, in a sentence or two. */
	privateNote: string;
	/** Who sees a public note, and whether mail goes out. */
	publicNote: string;
	/** Where the PSA's lists leave out parts of a ticket: which, and what reading them costs, without a full stop. */
	briefLists?: string;
	newTicket: NewTicketWords;
	/** What Ignore Updates By takes: `Logins of members`, with examples. */
	users: { what: string; example: string };
}

/** Everything that tells one PSA's node and trigger from another's. */
export interface PsaDescriptor<P extends PsaDesk = PsaDesk> {
	/** As users know it: `ConnectWise PSA`. */
	label: string;
	words: PsaWords;
	/**
	 * @param itemIndex for credentials whose fields are expressions
	 * @param onLimit told before a request has to wait for the PSA's limit
	 * @throws InputError where a field of the credential cannot be used
	 */
	open(context: NodeContext, itemIndex?: number, lane?: Lane, onLimit?: () => void): Promise<PsaAccess<P>>;
}

/** The webhook a trigger wants. */
export interface WantedWebhook {
	/** n8n's address for it. */
	url: string;
	secret: string;
	events: readonly TicketEvent[];
}

/** A webhook as it stands at the PSA. */
export interface StandingWebhook {
	/** The PSA's name of the user our credential belongs to, where it tells: updates by it are our own. */
	ownMember?: string;
}

/** A PSA whose tickets start workflows. */
export interface PsaTriggerDescriptor<P extends PsaDesk = PsaDesk> extends PsaDescriptor<P> {
	/** What webhook mode is, and what has to be so that deliveries come. */
	webhookDescription: string;
	/** The webhook, where it is registered, switched on and as wanted; `undefined` where anything is to be done. */
	findWebhook(access: PsaAccess<P>, wanted: WantedWebhook): Promise<StandingWebhook | undefined>;
	/** Makes it stand as wanted, whatever is there. */
	ensureWebhook(access: PsaAccess<P>, wanted: WantedWebhook): Promise<StandingWebhook>;
	/** One that is gone already is no failure. */
	removeWebhook(access: PsaAccess<P>, wanted: WantedWebhook): Promise<void>;
	/** Believes nothing before it is proven. */
	verify(access: PsaAccess<P>, delivery: RawDelivery, secret: string): Promise<Verification>;
}

/** Of the contexts, only an execution has items; the others ignore the index. */
export async function credentialData(context: NodeContext, type: string, itemIndex: number) {
	return await (context as IExecuteFunctions).getCredentials(type, itemIndex);
}
