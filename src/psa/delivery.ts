/** A delivery of a webhook that is genuine. What it says about the ticket is not passed on: the ticket is read instead. */
export interface VerifiedDelivery {
	/** The PSA's id of this delivery, where repeated attempts carry the same one. */
	messageId: string | undefined;
	/** What happened to the ticket: `deleted` tickets are no news, `added` ones may be wanted alone; `unknown` if not said. */
	action: 'added' | 'updated' | 'deleted' | 'unknown';
	ticketId: string;
	/** Whose change it was, in the PSA's own naming of its users. */
	member: string | undefined;
}

export type Verification =
	| { verdict: 'genuine'; delivery: VerifiedDelivery; /** The others of a batch. */ more?: VerifiedDelivery[] }
	/** Genuine, but nothing about a ticket. */
	| { verdict: 'irrelevant' }
	| { verdict: 'forged' }
	/** What proves it could not be fetched just now. */
	| { verdict: 'unknown' };

/** A delivery as it came. */
export interface RawDelivery {
	/** The bytes as they came: a re-serialised body has another signature. */
	rawBody: Uint8Array | undefined;
	/** Names in lower case. */
	headers: Readonly<Record<string, unknown>>;
}

/** A webhook body larger than any ticket is not looked at. */
export const LARGEST_DELIVERY = 2_000_000;

/** One header's value; absent where it was sent several times. */
export function headerOf({ headers }: RawDelivery, name: string): string | undefined {
	const value = headers[name];
	return typeof value === 'string' ? value : undefined;
}
