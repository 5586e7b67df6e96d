import type { AssetReference } from './findings';
import type { RecordType } from '../../knowledge/record';

/** The lists of a picture, in the order a technician reads them. */
export type GroupKey =
	| 'documents'
	| 'flexible-assets'
	| 'passwords'
	| 'related'
	| 'further'
	| 'same-user'
	| 'same-site'
	| 'contacts'
	| 'others';

/** A record that has to do with the asset. A password's value is never among it. */
export interface PictureItem {
	id: string;
	/** Null for records the knowledge base does not hold, such as tickets and SSL certificates. */
	type: RecordType | null;
	/** Configuration type, flexible asset type, password category, document folder. */
	kind: string | null;
	name: string;
	url: string;
	archived: boolean;
	/** How it is related, in words: "Runs on", "Credential for", "names it in its text". */
	relation: string;
	/** Steps away: 1 is the asset's own. */
	depth: number;
	/** The configuration between, from the second step on. */
	via: string | null;
	updatedAt: string | null;
}

export interface PictureGroup {
	key: GroupKey;
	title: string;
	/** How many there are. */
	total: number;
	/** The first of them, best first. */
	items: PictureItem[];
	/** What is left out, by kind: `{ Workstation: 12, Printer: 3 }`. */
	more: Record<string, number>;
}

export interface NetworkInterface {
	name: string | null;
	ip: string | null;
	mac: string | null;
	port: string | null;
	primary: boolean;
}

export interface AssetContact {
	id: string;
	name: string;
	title: string | null;
	phone: string | null;
	email: string | null;
	url: string;
}

export interface AssetLocation {
	id: string;
	name: string;
	address: string | null;
	phone: string | null;
	url: string;
}

/** A ticket that concerned the asset before. */
export interface RecentTicket {
	id: string;
	number: string;
	title: string;
	status: string | null;
	closed: boolean;
	url: string | null;
	/** ISO 8601 UTC. */
	updatedAt: string | null;
	/** `linked`: the PSA links the device. `named`: the text names it. */
	because: 'linked' | 'named';
}

/** Everything documented about one configuration, in one picture. */
export interface AssetPicture {
	asset: AssetReference & {
		/** Label and value of what is known: status, model, addresses, serial, warranty. */
		facts: Array<{ label: string; value: string }>;
		/** Beginning of the notes, plain text without secrets. */
		notes: string;
	};
	location: AssetLocation | null;
	contact: AssetContact | null;
	interfaces: NetworkInterface[];
	/** Those that are not empty. */
	groups: PictureGroup[];
	/** Null where no PSA was asked. */
	recentTickets: RecentTicket[] | null;
	/** What could not be read or was left out, in words for a person. */
	hints: string[];
}

/** How many of the items are of each kind, on top of earlier counts. Kinds are what people called them, "constructor" included. */
export function countKinds(items: readonly PictureItem[], counted: PictureGroup['more'] = {}): PictureGroup['more'] {
	const counts = new Map(Object.entries(counted));
	for (const { kind, type } of items) {
		const name = kind ?? type ?? 'other';
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return Object.fromEntries(counts);
}
