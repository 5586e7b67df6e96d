import type { Clock } from '../../src/http/clock';
import { type HttpRequest, type HttpResponse, type Transport, TransportError } from '../../src/http/transport';
import { IT_GLUE_REQUEST_LIMIT, itGlueThrottleSettings } from '../../src/itglue/client';
import { GeneratedItGlue } from '../bench/knowledge/service';
import { generateTenant, usualOrganization } from '../bench/knowledge/tenant';
import type { Scale } from './traffic';

const LATENCY_MS = 120;
const { windowMs } = itGlueThrottleSettings();
const JSON_API = { 'content-type': 'application/vnd.api+json' };

/** IT Glue in virtual time: keys, the limit, outages and edits over a generated data set. */
export class SoakItGlue {
	readonly url = 'https://api.itglue.example';
	readonly organizationIds: string[];
	key = 'ITG.first';
	down = false;
	/** Requests a second that somebody else sends with the same key. */
	crowd = 0;
	refused = 0;
	unauthorized = 0;
	private readonly service: GeneratedItGlue;
	/** When the requests of the window came. */
	private window: number[] = [];
	private revision = 0;

	constructor(
		{ organizations, records }: Scale,
		private readonly clock: Clock,
	) {
		const plans = Array.from({ length: organizations }, (_, place) => usualOrganization(records, place === 0));
		this.service = new GeneratedItGlue(generateTenant(plans));
		this.organizationIds = this.service.data.organizations.map(({ id }) => id);
	}

	get requests(): number {
		return this.service.requests;
	}

	rotate(): string {
		this.key = `ITG.${(this.revision += 1)}.${this.clock.now()}`;
		this.window = [];
		return this.key;
	}

	/** Somebody renames a document and a configuration. */
	edit(place: number): void {
		const organizationId = this.organizationIds[place] ?? '';
		const at = new Date(this.clock.now()).toISOString();
		this.revision += 1;
		for (const kind of ['documents', 'configurations']) {
			this.service.rename(kind, organizationId, this.revision, { name: `Printer and mailbox, revision ${this.revision}`, at });
		}
	}

	/** What a credential with this key sends through. */
	transport(key: string): Transport {
		return async (request) => {
			await this.clock.sleep(LATENCY_MS / 2, request.signal);
			if (this.down) throw new TransportError('Connection refused', 'ECONNREFUSED', false);
			const answer = key === this.key ? await this.answer(request) : this.stranger();
			await this.clock.sleep(LATENCY_MS / 2, request.signal);
			return answer;
		};
	}

	private async answer(request: HttpRequest): Promise<HttpResponse> {
		const now = this.clock.now();
		const mine = this.window.filter((at) => at > now - windowMs);
		if (mine.length + this.crowd * (windowMs / 1000) >= IT_GLUE_REQUEST_LIMIT) {
			this.refused += 1;
			return { status: 429, headers: { 'retry-after': '20' }, body: '{"message":"Too Many Requests"}' };
		}
		this.window = [...mine, now];
		return this.linked(request) ?? (await this.service.transport(request));
	}

	/** The organization a PSA company is linked to, which the generated service does not look for. */
	private linked({ url }: HttpRequest): HttpResponse | null {
		const { pathname, searchParams } = new URL(url);
		const company = searchParams.get('filter[psa_id]');
		if (pathname !== '/organizations' || company === null) return null;
		const found = this.service.data.organizations.filter(({ psaCompanies = [] }) => psaCompanies.some(({ companyId }) => companyId === company));
		const data = found.map(({ id, name, shortName }) => ({ id, type: 'organizations', attributes: { name, 'short-name': shortName } }));
		const meta = { 'current-page': 1, 'next-page': null, 'total-pages': 1, 'total-count': data.length };
		return { status: 200, headers: JSON_API, body: JSON.stringify({ data, meta }) };
	}

	private stranger(): HttpResponse {
		this.unauthorized += 1;
		return { status: 401, headers: JSON_API, body: '{"errors":[{"title":"Unauthorized","status":"401"}]}' };
	}
}
