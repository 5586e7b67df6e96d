import { inspect } from '../../../scripts/support/platform';
import { shareOfLimit, ThrottleRegistry } from '../../../src/http/throttle-registry';
import { VirtualClock } from '../../support/virtual-clock';

const PART = '0123456789abcdef';
const VALUE = `ITG.${PART}0123456789abcdef`;
const settings = { limit: 10, windowMs: 1000, maxInFlight: 5 };

function setUp() {
	const registry = new ThrottleRegistry();
	const clock = new VirtualClock();
	const get = (baseUrl: string, secret = VALUE, limit = 10) =>
		registry.get({ baseUrl, secret, settings: { ...settings, limit }, clock });
	return { registry, clock, get };
}

it('is one throttle for a key, whatever the path', () => {
	const { get } = setUp();
	expect(get('https://api.itglue.com')).toBe(get('https://api.itglue.com/'));
	expect(get('https://api.itglue.com')).not.toBe(get('https://api.eu.itglue.com'));
	expect(get('https://api.itglue.com')).not.toBe(get('https://api.itglue.com', 'ITG.another'));
});

it('takes new settings over and keeps what is counted', async () => {
	const { get } = setUp();
	const permit = await get('https://api.itglue.com').acquire();
	permit.answered();
	expect(get('https://api.itglue.com', VALUE, 7).statistics()).toMatchObject({ limit: 7, inWindow: 1 });
});

it('keeps no key', () => {
	const { registry, get } = setUp();
	get('https://api.itglue.com');
	expect(inspect(registry, { depth: 10 })).not.toContain(PART);
});

it('forgets idle throttles once there are many, and only those', async () => {
	const { registry, clock, get } = setUp();
	const busy = get('https://api.itglue.com', 'busy');
	const permit = await busy.acquire();
	for (let index = 0; index < 500; index += 1) get('https://api.itglue.com', `key ${index}`);
	expect(get('https://api.itglue.com', 'busy')).toBe(busy);
	expect((inspect(registry, { depth: 1, maxArrayLength: 1000 }).match(/itglue\.com#/g) ?? []).length).toBeLessThan(250);
	permit.answered();
	await clock.advance(2000);
	expect(busy.idle).toBe(true);
});

it('gives each process its part of the limit, and at least one request', () => {
	expect(shareOfLimit(3000, 4)).toBe(750);
	expect(shareOfLimit(3000, 7)).toBe(428);
	expect(shareOfLimit(3000, 0)).toBe(3000);
	expect(shareOfLimit(2, 5)).toBe(1);
});
