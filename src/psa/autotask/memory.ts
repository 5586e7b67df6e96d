import type { Clock } from '../../http/clock';
import { isServiceError } from '../../http/errors';
import { collect } from '../collect';
import type { PsaChoice } from '../psa';
import type { AutotaskApi } from './api';
import { inLots, oneOf } from './filters';
import type { AtCompany, AtConfigurationItem, AtContact, AtField, AtResource } from './wire';

const PICKLISTS_LIVE_MS = 3_600_000;
const RECORDS_LIVE_MS = 600_000;
const MOST_RECORDS = 5000;
const MOST_ACCOUNTS = 200;

/** Tickets carry ids only: these are the records whose names they are shown with. */
interface NamedRecords {
	Companies: AtCompany;
	Contacts: AtContact;
	Resources: AtResource;
	ConfigurationItems: AtConfigurationItem;
}

type Entity = keyof NamedRecords;

interface Kept<T> {
	value: T;
	until: number;
}

/** What one account's tickets refer to, kept for some minutes, so that a ticket does not cost a request a name. */
export class AutotaskMemory {
	private readonly picklists = new Map<string, Kept<Promise<AtField[]>>>();
	private readonly records = new Map<string, Kept<object | null>>();

	/** The choices of a field, switched-off ones included. Their ids differ from one Autotask to the next. */
	async picklist(api: AutotaskApi, clock: Clock, entity: string, field: string): Promise<Array<PsaChoice & { active: boolean }>> {
		const fields = await this.fields(api, clock, entity);
		const values = fields.find(({ name }) => name.toLowerCase() === field.toLowerCase())?.picklistValues ?? [];
		return values.map(({ value, label, isActive }) => ({ id: String(value), name: label, active: isActive !== false }));
	}

	/** The records with these ids, as many as the API user may see. */
	async named<E extends Entity>(
		api: AutotaskApi,
		clock: Clock,
		entity: E,
		ids: Iterable<number | null | undefined>,
	): Promise<Map<number, NamedRecords[E]>> {
		const wanted = [...new Set([...ids].filter((id): id is number => typeof id === 'number'))];
		const missing = wanted.filter((id) => !this.recalled(entity, id, clock.now()));
		await Promise.all(inLots(missing).map(async (lot) => await this.load(api, clock, entity, lot)));
		const found = wanted.map((id) => [id, this.records.get(`${entity}/${id}`)?.value] as const);
		return new Map(found.filter((entry): entry is [number, NamedRecords[E]] => Boolean(entry[1])));
	}

	private recalled(entity: Entity, id: number, now: number): boolean {
		return (this.records.get(`${entity}/${id}`)?.until ?? 0) > now;
	}

	private async load(api: AutotaskApi, clock: Clock, entity: Entity, ids: number[]): Promise<void> {
		const found = await allowed(collect(api.query<{ id: number }>(entity, [oneOf('id', ids)], `read ${entity}`)));
		const until = clock.now() + RECORDS_LIVE_MS;
		const byId = new Map(found.map((record) => [record.id, record]));
		for (const id of ids) {
			this.records.delete(`${entity}/${id}`);
			this.records.set(`${entity}/${id}`, { value: byId.get(id) ?? null, until });
		}
		const surplus = this.records.size - MOST_RECORDS;
		for (const key of [...this.records.keys()].slice(0, Math.max(0, surplus))) this.records.delete(key);
	}

	private async fields(api: AutotaskApi, clock: Clock, entity: string): Promise<AtField[]> {
		const kept = this.picklists.get(entity);
		if (kept && kept.until > clock.now()) return await kept.value;
		const value = this.readFields(api, entity);
		this.picklists.set(entity, { value, until: clock.now() + PICKLISTS_LIVE_MS });
		value.catch(() => this.picklists.delete(entity));
		return await value;
	}

	private async readFields(api: AutotaskApi, entity: string): Promise<AtField[]> {
		const { fields } = await api.get<{ fields?: AtField[] }>(`${entity}/entityInformation/fields`, `read the fields of ${entity}`);
		return fields ?? [];
	}
}

/** The memories of a process's accounts. */
export class AutotaskMemories {
	private readonly memories = new Map<string, AutotaskMemory>();

	of(account: string): AutotaskMemory {
		const memory = this.memories.get(account) ?? new AutotaskMemory();
		this.memories.delete(account);
		this.memories.set(account, memory);
		const oldest = this.memories.keys().next().value;
		if (this.memories.size > MOST_ACCOUNTS && oldest !== undefined) this.memories.delete(oldest);
		return memory;
	}
}

export const processMemories = new AutotaskMemories();

/** Nothing where the API user may not read it: a ticket without a name is better than none. */
async function allowed<T>(records: Promise<T[]>): Promise<T[]> {
	try {
		return await records;
	} catch (error) {
		return isServiceError(error) && error.kind === 'permission' ? [] : await Promise.reject(error);
	}
}
