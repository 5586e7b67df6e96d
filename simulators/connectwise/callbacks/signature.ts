import { crypto } from '../../shared/platform';

/** The value of `x-content-signature`: base64 of HMAC-SHA-256 over the raw body, keyed with the key's SHA-256. */
export function signBody(body: string | Buffer, signingKey: string): string {
	const key = crypto.createHash('sha256').update(signingKey, 'utf8').digest();
	return crypto.createHmac('sha256', key).update(body).digest('base64');
}

/** The keys behind the signing-key page: the newest signs, older ones stay readable until withdrawn. */
export class SigningKeys {
	private readonly keys = new Map<string, string>();
	private current!: { id: string; key: string };

	constructor() {
		this.rotate();
	}

	/** Signs with a new key from now on, under a new address. */
	rotate(options: { withdrawOld?: boolean } = {}): void {
		if (options.withdrawOld) this.keys.clear();
		this.current = { id: crypto.randomUUID(), key: crypto.randomBytes(32).toString('base64') };
		this.keys.set(this.current.id, this.current.key);
	}

	get newest(): { id: string; key: string } {
		return this.current;
	}

	/** All keys, the newest last, in a form that JSON keeps. */
	dump(): Array<[id: string, key: string]> {
		return [...this.keys];
	}

	restore(keys: Array<[id: string, key: string]>): void {
		const newest = keys.at(-1);
		if (!newest) return;
		this.keys.clear();
		for (const [id, key] of keys) this.keys.set(id, key);
		this.current = { id: newest[0], key: newest[1] };
	}

	find(id: string): string | undefined {
		return this.keys.get(id);
	}
}
