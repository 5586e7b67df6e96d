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

const DEFAULT_VALUES: KeyValues = {
	full: 'ITG.5f1de0c9a7b3-full',
	noPasswordAccess: 'ITG.5f1de0c9a7b3-no-password-access',
	scoped: 'ITG.5f1de0c9a7b3-scoped',
	paused: 'ITG.5f1de0c9a7b3-paused',
};

/** The API keys of one simulated account. */
export class KeyRing {
	readonly values: KeyValues;
	private readonly byValue: Map<string, ApiKey>;

	constructor(values: Partial<KeyValues>, scopedTo: string[]) {
		this.values = { ...DEFAULT_VALUES, ...values };
		const { full, noPasswordAccess, scoped, paused } = this.values;
		const keys: ApiKey[] = [
			{ name: 'full', value: full, passwordAccess: true },
			{ name: 'noPasswordAccess', value: noPasswordAccess, passwordAccess: false },
			{ name: 'scoped', value: scoped, passwordAccess: true, organizationIds: scopedTo },
			{ name: 'paused', value: paused, passwordAccess: true, paused: true },
		];
		this.byValue = new Map(keys.map((key) => [key.value, key]));
	}

	/** The key of a request's `x-api-key` header, paused ones included. */
	find(value: unknown): ApiKey | undefined {
		return typeof value === 'string' ? this.byValue.get(value) : undefined;
	}
}
