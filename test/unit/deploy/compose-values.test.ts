import { composeCommand, composeEnvironment, filledTemplate } from '../../../scripts/support/queue/compose';

const DOT_ENV = { N8N_ENCRYPTION_KEY: 'key', POSTGRES_PASSWORD: 'word', REDIS_PASSWORD: 'pass', PUBLIC_URL: 'https://n8n.example/' };

describe('the compose file as the tests run it without containers', () => {
	it('gives each n8n process the values of .env, and its defaults for the rest', () => {
		for (const service of ['main', 'webhook', 'worker']) {
			const environment = composeEnvironment(service, DOT_ENV);
			expect(environment).toMatchObject({ N8N_ENCRYPTION_KEY: 'key', N8N_WEBHOOK_URL: DOT_ENV.PUBLIC_URL, GENERIC_TIMEZONE: 'UTC' });
			expect(environment).toMatchObject({ DB_POSTGRESDB_PASSWORD: 'word', DB_POSTGRESDB_POOL_SIZE: '10', QUEUE_BULL_REDIS_PASSWORD: 'pass' });
			expect(Object.values(environment).filter((value) => value.includes('${'))).toEqual([]);
		}
	});

	it('runs what the containers run', () => {
		expect(composeCommand('worker', { ...DOT_ENV, WORKER_CONCURRENCY: '4' })).toEqual(['worker', '--concurrency=4']);
		expect(composeCommand('worker', DOT_ENV)).toEqual(['worker', '--concurrency=10']);
		expect(composeCommand('main', DOT_ENV)).toEqual([]);
		expect(composeCommand('redis', DOT_ENV)[2]).toMatch(/^exec redis-server .*"\$REDIS_PASSWORD"$/);
	});

	it('refuses to go on without a value that has to be filled in', () => {
		expect(() => composeEnvironment('main', { ...DOT_ENV, PUBLIC_URL: '' })).toThrow('PUBLIC_URL: set it in .env');
		expect(() => filledTemplate('front/front.conf.template', {})).toThrow(/needs RESOLVER/);
	});
});
