/** What a trigger remembers between deliveries and restarts, as plain JSON. Times are milliseconds since the epoch. */
export interface LedgerState {
	/** Which PSA account this is about; another one starts afresh. */
	source?: string;
	/** Nothing before this moment, in the PSA's own time, is news. */
	since?: number;
	/** Everything the PSA changed up to here has been looked at. */
	cursor?: number;
	/** Entries up to here have been forgotten, and count as seen. */
	floor?: number;
	/** When each kind of event of each ticket was last seen: `c:48213` (created), `u:` (updated), `r:` (resolved), `n:` (reopened). */
	seen?: Record<string, number>;
	/** Tickets handed on as created, and when by our own clock: their executions may be cut off by a crash. */
	handedOn?: Record<string, number>;
	/** Tickets that could not be read when the PSA told us of them. */
	pending?: string[];
	/** Ids of deliveries already handled. */
	deliveries?: string[];
}

const MOST_SEEN = 1500;
const MOST_HANDED_ON = 200;
const MOST_PENDING = 500;
const MOST_DELIVERIES = 500;
const MOST_FOLLOWED_UP = 1000;

/**
 * Lets every event of a ticket through once. Several deliveries at the same time share one ledger in the process; across
 * processes and restarts it travels as `LedgerState`, and states that diverged are merged without forgetting.
 */
export class TicketLedger {
	private state: Required<Omit<LedgerState, 'source' | 'since' | 'cursor'>> & Pick<LedgerState, 'since' | 'cursor'>;
	private readonly claimed = new Set<string>();

	/** Of this process alone: whether it has looked for what a restart left behind, and when it last went through the changes. */
	recovered = false;
	sweptAt = -Infinity;
	/** Whether somebody is going through them just now. */
	sweeping = false;
	/** Whether deliveries come to this process, so that its ledger knows what they brought. */
	hearsDeliveries = false;
	/** When the webhook was last seen to stand. */
	webhookCheckedAt = -Infinity;
	/** Tickets created before it, in the PSA's own time, have been followed up. */
	followedUpTo = -Infinity;
	private readonly examined = new Set<string>();

	constructor(readonly source: string) {
		this.state = { floor: 0, seen: {}, handedOn: {}, pending: [], deliveries: [] };
	}

	/** Adds what another copy of the ledger knows; ignored where it is about another account. */
	absorb(other: LedgerState): void {
		if (other.source !== this.source) return;
		const { state } = this;
		state.since = lowest(state.since, other.since);
		state.cursor = highest(state.cursor, other.cursor);
		state.floor = Math.max(state.floor, other.floor ?? 0);
		state.seen = latest(state.seen, other.seen);
		state.handedOn = latest(state.handedOn, other.handedOn);
		state.pending = united(state.pending, other.pending, MOST_PENDING);
		state.deliveries = united(other.deliveries ?? [], state.deliveries, MOST_DELIVERIES);
		this.prune();
	}

	/** A copy to store. */
	toState(): LedgerState {
		return structuredClone({ source: this.source, ...this.state });
	}

	get since(): number | undefined {
		return this.state.since;
	}

	get cursor(): number | undefined {
		return this.state.cursor;
	}

	begin(since: number): void {
		this.state.since ??= since;
		this.state.cursor ??= since;
	}

	advance(to: number): void {
		this.state.cursor = highest(this.state.cursor, to);
	}

	lastSeen(key: string): number | undefined {
		return this.state.seen[key];
	}

	/** Whether an event at `at` is news; what is being worked on by another delivery is not. */
	isNews(key: string, at: number): boolean {
		return at > this.state.floor && at > (this.state.seen[key] ?? -Infinity) && !this.claimed.has(key);
	}

	/** Takes an event on. `false` where it is no news. */
	claim(key: string, at: number): boolean {
		if (!this.isNews(key, at)) return false;
		this.claimed.add(key);
		return true;
	}

	/** The event is dealt with. */
	settle(key: string, at: number): void {
		this.claimed.delete(key);
		this.state.seen[key] = Math.max(at, this.state.seen[key] ?? 0);
		this.prune();
	}

	/** The event is not dealt with after all, and stays news. */
	release(key: string): void {
		this.claimed.delete(key);
	}

	/** Whether this is the first time the delivery is seen. */
	firstDelivery(id: string): boolean {
		if (this.state.deliveries.includes(id)) return false;
		this.state.deliveries = [...this.state.deliveries, id].slice(-MOST_DELIVERIES);
		return true;
	}

	handOn(ticketId: string, now: number): void {
		this.state.handedOn[ticketId] = now;
		const surplus = Object.entries(this.state.handedOn).sort(([, a], [, b]) => b - a).slice(MOST_HANDED_ON);
		for (const [id] of surplus) delete this.state.handedOn[id];
	}

	/** The tickets handed on within `windowMs` of the last one. Those before are forgotten: their executions were long over. */
	lastHandedOn(windowMs: number): string[] {
		const last = Math.max(...Object.values(this.state.handedOn));
		const recent = Object.entries(this.state.handedOn).filter(([, at]) => at >= last - windowMs);
		this.state.handedOn = Object.fromEntries(recent);
		return recent.map(([id]) => id);
	}

	/** When the ticket was handed on, by our own clock. */
	handedOnAt(ticketId: string): number | undefined {
		return this.state.handedOn[ticketId];
	}

	forgetHandedOn(ticketId: string): void {
		delete this.state.handedOn[ticketId];
	}

	isFollowedUp(ticketId: string): boolean {
		return this.examined.has(ticketId);
	}

	/** The ticket need not be followed up again. It stays out of the stored state, which another process writes as well. */
	followedUp(ticketId: string, createdAt: number): void {
		this.followedUpTo = Math.max(this.followedUpTo, createdAt);
		this.examined.add(ticketId);
		const [oldest] = this.examined;
		if (this.examined.size > MOST_FOLLOWED_UP) this.examined.delete(oldest);
	}

	postpone(ticketId: string): void {
		this.state.pending = united(this.state.pending, [ticketId], MOST_PENDING);
	}

	get pending(): readonly string[] {
		return this.state.pending;
	}

	done(ticketIds: readonly string[]): void {
		this.state.pending = this.state.pending.filter((id) => !ticketIds.includes(id));
	}

	private prune(): void {
		const entries = Object.entries(this.state.seen);
		if (entries.length <= MOST_SEEN * 1.2) return;
		entries.sort(([, a], [, b]) => b - a);
		const gone = entries.slice(MOST_SEEN);
		for (const [key] of gone) delete this.state.seen[key];
		this.state.floor = Math.max(this.state.floor, gone[0][1]);
	}
}

/** The ledgers of this process: triggers whose deliveries overlap in time must see each other's claims. */
export class LedgerRegistry {
	private readonly ledgers = new Map<string, TicketLedger>();

	constructor(private readonly most = 500) {}

	/** @param name names the trigger; a ledger about another account is replaced */
	get(name: string, source: string): TicketLedger {
		const known = this.ledgers.get(name);
		const ledger = known?.source === source ? known : new TicketLedger(source);
		this.ledgers.delete(name);
		this.ledgers.set(name, ledger);
		const oldest = this.ledgers.keys().next().value;
		if (this.ledgers.size > this.most && oldest !== undefined) this.ledgers.delete(oldest);
		return ledger;
	}
}

function highest(a: number | undefined, b: number | undefined): number | undefined {
	return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

function lowest(a: number | undefined, b: number | undefined): number | undefined {
	return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function latest(a: Record<string, number>, b: Record<string, number> = {}): Record<string, number> {
	const merged = { ...a };
	for (const [key, at] of Object.entries(b)) merged[key] = Math.max(at, merged[key] ?? at);
	return merged;
}

function united(a: string[], b: string[] = [], most: number): string[] {
	return [...new Set([...a, ...b])].slice(-most);
}
