import { parse } from 'yaml';
import { fs, path } from '../../../scripts/support/platform';
import { PROJECT } from '../../../scripts/support/project';

interface Service {
	image: string;
	environment?: Record<string, string>;
	volumes?: string[];
	command?: string | string[];
	depends_on?: Record<string, unknown>;
}

const DEPLOY = path.join(PROJECT, 'deploy');
const read = (file: string) => fs.readFileSync(path.join(DEPLOY, file), 'utf8');
const { services, volumes } = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service>; volumes: Record<string, null> };

/** `${NAME}` of the templates; nginx's own variables are written in small letters. */
const placeholders = (text: string) => [...new Set([...text.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name]) => name))];

describe('the compose file', () => {
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
		for (const other of others) expect({ ...other.environment, image: other.image }).toEqual({ ...main.environment, image: main.image });
		expect([services.webhook.command, services.worker.command]).toEqual(['webhook', expect.stringMatching(/^worker /)]);
	});

	it('asks for exactly the values that .env.example explains, or has a default for them', () => {
		const used = [...read('compose.yaml').matchAll(/\$\{([A-Z0-9_]+)(:[-?])?/g)].map(([, name, otherwise]) => ({ name, otherwise }));
		const explained = [...read('.env.example').matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name);
		const undefaulted = used.filter(({ name, otherwise }) => otherwise === undefined && !used.some((use) => use.name === name && use.otherwise));
		expect(undefaulted).toEqual([]);
		expect(explained.filter((name) => !used.some((use) => use.name === name))).toEqual([]);
		const required = used.filter(({ otherwise }) => otherwise === ':?').map(({ name }) => name);
		expect(required.filter((name) => !explained.includes(name))).toEqual([]);
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
			for (const name of Object.keys(depends_on)) expect(services).toHaveProperty([name]);
		}
	});
});
