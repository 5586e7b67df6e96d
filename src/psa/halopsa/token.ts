import { createHash } from 'crypto';
import type { Clock } from '../../http/clock';
import { ServiceError } from '../../http/errors';
import { parseJson } from '../../http/json';
import { SingleFlight } from '../../http/single-flight';
import type { HttpRequest, HttpResponse } from '../../http/transport';
import { SERVICE } from './errors';
import { type HaloSite, parseHaloSite } from './site';

/** What reading tickets, clients and assets and writing notes takes; notes have no scope of their own. */
export const DEFAULT_SCOPE = 'edit:tickets read:customers read:assets';

/** Who asks which HaloPSA: what its API application was given. */
export interface HaloAccount {
	/** As the user typed it: `https://fernhollow.halopsa.com`. */
	url: string;
	/** Of a hosted HaloPSA; empty where there is none. */
	tenant: string;
	clientId: string;
	clientSecret: string;
	/** Scopes, separated by blanks: a token without any is handed out, but good for nothing. */
	scope: string;
}

/** An access token and how many seconds it lives. */
export interface HaloToken {
	accessToken: string;
	expiresInSeconds: number;
}

/** A token is renewed this long before it ends, a short-lived one after nine tenths of its life. */
const RENEW_EARLY_MS = 5 * 60_000;
/** Where HaloPSA does not say how long a token lives. */
const USUAL_LIFE_SECONDS = 3600;
const MOST_TOKENS = 200;

type Send = (request: HttpRequest, signal?: AbortSignal) => Promise<HttpResponse>;

/**
 * The tokens of one process. Each account has one, asked for once however many requests wait for it, and held in memory
 * only.
 */
export class TokenStore {
	private readonly known = new Map<string, { accessToken: string; renewAt: number }>();
	private readonly flights = new SingleFlight<string>(SERVICE);

	constructor(private readonly clock: Pick<Clock, 'now'>) {}

	/** A token that is good now. @throws ServiceError of kind `credential` that names the field to check */
	async get(account: HaloAccount, send: Send, signal?: AbortSignal): Promise<string> {
		const name = accountName(account);
		const token = this.known.get(name);
		if (token && this.clock.now() < token.renewAt) return token.accessToken;
		return await this.flights.run(name, async (abort) => await this.ask(name, account, send, abort), signal);
	}

	/** Another token than `refused`, unless somebody got one since. */
	async replace(account: HaloAccount, refused: string, send: Send, signal?: AbortSignal): Promise<string> {
		const name = accountName(account);
		if (this.known.get(name)?.accessToken === refused) this.known.delete(name);
		return await this.get(account, send, signal);
	}

	private async ask(name: string, account: HaloAccount, send: Send, signal: AbortSignal): Promise<string> {
		const asked = this.clock.now();
		const { accessToken, expiresInSeconds } = await requestToken(account, (request) => send(request, signal));
		const lifeMs = expiresInSeconds * 1000;
		this.known.delete(name);
		this.known.set(name, { accessToken, renewAt: asked + lifeMs - Math.min(RENEW_EARLY_MS, lifeMs / 10) });
		const oldest = this.known.keys().next().value;
		if (this.known.size > MOST_TOKENS && oldest !== undefined) this.known.delete(oldest);
		return accessToken;
	}
}

/** Names an account without telling its secret; another secret or scope is another account. */
export function accountName({ url, tenant, clientId, clientSecret, scope }: HaloAccount): string {
	const { tokenUrl } = parseHaloSite(url, tenant);
	const parts = JSON.stringify([tokenUrl, clientId, clientSecret, scope]);
	return createHash('sha256').update(`HaloPSA\n${parts}`).digest('hex').slice(0, 32);
}

/**
 * Asks for an access token with the client credentials grant, form-encoded.
 * @throws InputError for a URL that is none; ServiceError whose `field` and advice name what to check
 */
export async function requestToken(account: HaloAccount, send: (request: HttpRequest) => Promise<HttpResponse>): Promise<HaloToken> {
	const site = parseHaloSite(account.url, account.tenant);
	const form = new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: account.clientId,
		client_secret: account.clientSecret,
		scope: account.scope,
	});
	const response = await send({
		method: 'POST',
		url: site.tokenUrl,
		headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
		body: form.toString(),
	});
	const answer = parsed(response);
	const accessToken = answer?.access_token;
	if (response.status < 300 && typeof accessToken === 'string' && accessToken !== '') {
		const life = Number(answer?.expires_in);
		return { accessToken, expiresInSeconds: life > 0 ? life : USUAL_LIFE_SECONDS };
	}
	throw refusal(response.status, answer?.error, site, account);
}

/** What HaloPSA's names for a refused token mean for who fills in the credential. */
function refusal(status: number, error: unknown, site: HaloSite, account: HaloAccount): ServiceError {
	const failure = (message: string, advice: string, field?: string) =>
		new ServiceError(message, { kind: 'credential', service: SERVICE, advice, status, field });
	if (status >= 500 || status === 429) {
		return new ServiceError(`HaloPSA is having trouble handing out a token (${status})`, {
			kind: 'unavailable',
			service: SERVICE,
			advice: 'Try again in a few minutes.',
			status,
		});
	}
	if (error === 'invalid_scope') {
		return failure(
			'HaloPSA does not know one of the scopes',
			`Check Scope in the HaloPSA credential: names separated by blanks, such as ${DEFAULT_SCOPE}.`,
			'Scope',
		);
	}
	if (error === 'unauthorized_client' || error === 'unsupported_grant_type') {
		return failure(
			'The API application in HaloPSA does not take a client ID and secret',
			'Set its authentication method to Client ID and Secret (Services) in Configuration > Integrations > HaloPSA API.',
			'Client ID',
		);
	}
	if (error !== undefined || status === 401) {
		const tenant = account.tenant.trim() === '' ? 'whether your HaloPSA needs a Tenant' : 'Tenant';
		return failure(
			'HaloPSA does not know this client',
			`Check Client ID and Client Secret in the HaloPSA credential, and ${tenant}: all three get this same answer.`,
			'Client ID',
		);
	}
	return failure(
		`${site.web} does not answer like HaloPSA`,
		'Check HaloPSA URL in the HaloPSA credential: it is the address you open HaloPSA at.',
		'HaloPSA URL',
	);
}

function parsed(response: HttpResponse): { access_token?: unknown; expires_in?: unknown; error?: unknown } | undefined {
	try {
		const body: unknown = parseJson(String(response.body));
		return typeof body === 'object' && body !== null ? body : undefined;
	} catch {
		return undefined;
	}
}
