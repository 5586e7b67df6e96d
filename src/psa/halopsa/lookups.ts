import type { Clock } from '../../http/clock';
import { isServiceError } from '../../http/errors';
import type { PsaChoice } from '../psa';
import type { HaloApi } from './api';
import type { HaloNames } from './mapper';
import type { HaloChoice, HaloClient, HaloPriority } from './wire';

/** How long names and links are used again; a corrected one shows after it. */
const FRESH_MS = 10 * 60_000;
/** An id that is not known yet may be new: asked again, but not for every ticket. */
const DOUBT_MS = 60_000;
const MOST_ANSWERS = 2000;

/** The status that closes a ticket in a HaloPSA as delivered; MSPs may add others of the same name. */
const CLOSED_STATUS_ID = 9;

interface Answer {
	at: number;
	value: Promise<unknown>;
}

/** What tickets refer to, remembered for all executions of one account in this process. */
export class HaloMemory {
	private readonly answers = new Map<string, Answer>();

	constructor(private readonly clock: Pick<Clock, 'now'>) {}

	async get<T>(name: string, ask: () => Promise<T>, freshMs = FRESH_MS): Promise<T> {
		const known = this.answers.get(name);
		if (!known || this.clock.now() - known.at >= freshMs) return await this.ask(name, ask);
		try {
			return (await known.value) as T;
		} catch (error) {
			// The execution that asked may have been stopped; that is no answer for the others.
			return isServiceError(error) && error.kind === 'cancelled' ? await this.ask(name, ask) : await Promise.reject(error);
		}
	}

	private async ask<T>(name: string, ask: () => Promise<T>): Promise<T> {
		const answer: Answer = { at: this.clock.now(), value: ask() };
		this.answers.delete(name);
		this.answers.set(name, answer);
		const oldest = this.answers.keys().next().value;
		if (this.answers.size > MOST_ANSWERS && oldest !== undefined) this.answers.delete(oldest);
		try {
			return (await answer.value) as T;
		} catch (error) {
			if (this.answers.get(name) === answer) this.answers.delete(name);
			return await Promise.reject(error);
		}
	}
}

/** HaloPSA's short lists, and clients by id. */
export class HaloLookups {
	constructor(
		private readonly api: HaloApi,
		private readonly memory: HaloMemory,
	) {}

	/** The names tickets need; those the agent may not read stay unknown. */
	async names(seen: { statusIds: number[]; priorityIds: number[] }): Promise<HaloNames> {
		const statuses = await this.byId('Status', seen.statusIds, async () => await this.statuses());
		const priorities =
			seen.priorityIds.length === 0
				? new Map<number, string>()
				: await this.byId('Priority', seen.priorityIds, async () => await this.allPriorities());
		return {
			status: (id) => (id === undefined ? null : (statuses.get(id) ?? null)),
			priority: (id) => (id === undefined ? null : (priorities.get(id) ?? null)),
			isClosedStatus: (id) => id === CLOSED_STATUS_ID || (id !== undefined && /^closed$/i.test(statuses.get(id)?.trim() ?? '')),
		};
	}

	/** Teams by name. */
	async teams(): Promise<PsaChoice[]> {
		return await this.named('Team', 'list teams');
	}

	/** Ticket types by name. */
	async ticketTypes(): Promise<PsaChoice[]> {
		return await this.named('TicketType', 'list ticket types');
	}

	/** Statuses by name. */
	async statusChoices(): Promise<PsaChoice[]> {
		return await this.named('Status', 'list statuses');
	}

	/** Every priority once: the agreements have their own of the same name. */
	async priorities(): Promise<PsaChoice[]> {
		const named = new Map((await this.allPriorities()).map(({ id, name }) => [name, { id: String(id), name }]));
		return byName([...named.values()]);
	}

	/** The ids of all priorities of these names. */
	async priorityIds(names: readonly string[]): Promise<number[]> {
		const wanted = new Set(names.map(folded));
		return (await this.allPriorities()).filter(({ name }) => wanted.has(folded(name))).map(({ id }) => id);
	}

	/** The client, or `null` where the API application may not read it. */
	async client(id: number): Promise<HaloClient | null> {
		const what = `read client ${id}`;
		return await this.memory.get(`Client/${id}`, async () => await allowed(this.api.get<HaloClient>(`Client/${id}`, {}, what), null));
	}

	private async byId(
		name: string,
		ids: number[],
		read: () => Promise<Array<{ id: number; name: string }>>,
	): Promise<Map<number, string>> {
		const list = await allowed(read(), []);
		const known = new Map(list.map((choice) => [choice.id, choice.name]));
		if (ids.every((id) => known.has(id))) return known;
		const again = await allowed(this.memory.get(`${name}/again`, async () => await this.refreshed(name), DOUBT_MS), []);
		for (const { id, name: text } of again) known.set(id, text);
		return known;
	}

	private async refreshed(resource: string): Promise<Array<{ id: number; name: string }>> {
		const list = await this.api.choices<HaloPriority>(resource, {}, `list ${resource}`);
		return list.map(numbered);
	}

	private async statuses(): Promise<Array<{ id: number; name: string }>> {
		return (await this.cached('Status', 'list statuses')).map(numbered);
	}

	private async allPriorities(): Promise<Array<{ id: number; name: string }>> {
		return (await this.cached('Priority', 'list priorities')).map(numbered);
	}

	private async named(resource: string, what: string): Promise<PsaChoice[]> {
		return byName((await this.cached(resource, what)).map(({ id, name }) => ({ id: String(id), name: name ?? String(id) })));
	}

	private async cached(resource: string, what: string): Promise<HaloPriority[]> {
		return await this.memory.get(resource, async () => await this.api.choices<HaloPriority>(resource, {}, what));
	}
}

/** What the agent may not see is left out rather than failing the ticket. */
export async function allowed<T, F>(answer: Promise<T>, otherwise: F): Promise<T | F> {
	try {
		return await answer;
	} catch (error) {
		const hidden = isServiceError(error) && (error.kind === 'permission' || error.kind === 'not-found');
		return hidden ? otherwise : await Promise.reject(error);
	}
}

function numbered({ id, priorityid, name }: HaloPriority & HaloChoice): { id: number; name: string } {
	const number = Number(priorityid ?? id);
	return { id: number, name: name ?? String(number) };
}

function byName(choices: PsaChoice[]): PsaChoice[] {
	return choices.sort((a, b) => a.name.localeCompare(b.name));
}

function folded(text: string): string {
	return text.trim().toLowerCase();
}
