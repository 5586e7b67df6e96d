import type { FastifyInstance, FastifyRequest } from 'fastify';
import qs from 'qs';

import { crypto } from '../shared/platform';
import type { Switches } from './switches';

/** What the API application of the PSA gives to a client. */
export interface Credentials {
	clientId: string;
	clientSecret: string;
	tenant: string;
}

interface Token {
	scopes: string[];
	expiresAt: number;
}

const AREAS = ['tickets', 'customers', 'assets', 'calendar', 'crm', 'contracts', 'kb', 'reporting'];
/** There are none for actions: they ride on the ticket scopes. */
const SCOPES = new Set(['all', 'admin', ...AREAS.flatMap((area) => [`read:${area}`, `edit:${area}`])]);

/** The tokens that were given out. They do not outlive the process, as real ones may not outlive a release. */
export class Tokens {
	private readonly tokens = new Map<string, Token>();

	issue(scopes: string[], expiresAt: number): string {
		const token = crypto.randomBytes(48).toString('base64url');
		this.tokens.set(token, { scopes, expiresAt });
		return token;
	}

	/** The scopes of a request's token; `null` without a token that is good now, or with one that has no scope. */
	scopesOf(request: FastifyRequest, now: number): string[] | null {
		const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
		const token = bearer === undefined ? undefined : this.tokens.get(bearer);
		return token && token.expiresAt > now && token.scopes.length ? token.scopes : null;
	}

	/** Makes every token useless, as a changed secret or a restart does. */
	revokeAll(): void {
		this.tokens.clear();
	}
}

/** True where one of the scopes lets its holder do what `needed` names. */
export function allows(scopes: string[], needed: string): boolean {
	const [verb, area] = needed.split(':');
	return scopes.includes('all') || scopes.includes(needed) || (verb === 'read' && scopes.includes(`edit:${area}`));
}

export interface OAuthOptions {
	credentials: Credentials;
	tokens: Tokens;
	switches: Switches;
	now: () => number;
	url: () => string;
}

/** `POST /auth/token`, form-encoded, and `GET /api/AuthInfo`, which tells where it is. */
export function oauthRoutes(app: FastifyInstance, options: OAuthOptions): void {
	const { credentials, tokens, switches, now, url } = options;
	app.get('/api/AuthInfo', async () => ({ auth_url: `${url()}/auth`, tenant_id: credentials.tenant }));
	app.post('/auth/token', async (request, reply) => {
		const form = readForm(request);
		const error = form ? refusal(form, request.query as Form, options) : 'invalid_request';
		const status = error?.startsWith('invalid_client') || error === 'invalid_scope' ? switches.tokenErrorStatus : 400;
		if (!form || error) return await reply.code(status).send({ error });
		const scopes = scopesIn(form);
		const seconds = switches.tokenLifetimeSeconds;
		return {
			access_token: tokens.issue(scopes, now() + seconds * 1000),
			token_type: 'Bearer',
			expires_in: seconds,
			...(switches.issueRefreshToken && { refresh_token: crypto.randomBytes(24).toString('base64url') }),
			scope: scopes.join(' '),
		};
	});
}

type Form = Record<string, unknown>;

/** The fields of a form-encoded body; `null` where it is declared as anything else. */
export function readForm(request: FastifyRequest): Form | null {
	if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return null;
	return qs.parse(String(request.body ?? ''));
}

function scopesIn({ scope }: Form): string[] {
	return typeof scope === 'string' ? scope.split(/\s+/).filter(Boolean) : [];
}

/** OAuth's name for what is wrong. A missing scope is not: such a token is issued, and is good for nothing. */
function refusal(form: Form, query: Form, { credentials, switches }: OAuthOptions): string | null {
	if (form.grant_type !== 'client_credentials') return 'unsupported_grant_type';
	const tenant = query.tenant ?? (switches.tenantInQuery ? undefined : (form.tenant ?? credentials.tenant));
	const { clientId, clientSecret } = credentials;
	const known = form.client_id === clientId && form.client_secret === clientSecret && tenant === credentials.tenant;
	if (!known) return 'invalid_client';
	return scopesIn(form).every((scope) => SCOPES.has(scope)) ? null : 'invalid_scope';
}
