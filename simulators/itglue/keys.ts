import type { ApiKey } from './types';

export interface KeyValues {
	/** May do everything. */
	full: string;
	/** Reads no password values. */
	noPasswordAccess: string;
	/** May touch one organization only: the first of the seed. */
	scoped: string;
	/** Switched off by an administrator. */
	paused: string;
}

/** Values in IT Glue's form; nobody else's. */
const valueOf = (name: keyof KeyValues): string => `ITG.5f1de0c9a7b3.${name}`;

/** The API keys of one simulated account. */
export class KeyRing {
	readonly values: KeyValues;
	private readonly byValue: Map<string, ApiKey>;
	private rotations = 0;

	constructor(values: Partial<KeyValues>, scopedTo: string[]) {
		const { full = valueOf('full'), noPasswordAccess = valueOf('noPasswordAccess') } = values;
		const { scoped = valueOf('scoped'), paused = valueOf('paused') } = values;
		this.values = { full, noPasswordAccess, scoped, paused };
		const keys: ApiKey[] = [
			{ name: 'full', value: full, passwordAccess: true },
			{ name: 'noPasswordAccess', value: noPasswordAccess, passwordAccess: false },
			{ name: 'scoped', value: scoped, passwordAccess: true, organizationIds: scopedTo },
			{ name: 'paused', value: paused, passwordAccess: true, paused: true },
		];
		this.byValue = new Map(keys.map((key) => [key.value, key]));
	}

	/** Gives a key another value, as an administrator does who rotates it: the old one is unknown from now on. */
	rotate(name: keyof KeyValues): string {
		const key = this.byValue.get(this.values[name])!;
		this.byValue.delete(key.value);
		this.rotations += 1;
		key.value = this.values[name] = `${valueOf(name)}.${this.rotations}`;
		this.byValue.set(key.value, key);
		return key.value;
	}

	/** The key of a request's `x-api-key` header, paused ones included. */
	find(value: unknown): ApiKey | undefined {
		return typeof value === 'string' ? this.byValue.get(value) : undefined;
	}
}
