import { NaiveScript } from '../../../scripts/bench/knowledge/naive';
import { indexMemory, loadTenant, quietHour, ticketLatency } from '../../../scripts/bench/knowledge/measure';
import { benchmarkTenant, makeMirror } from '../../../scripts/bench/knowledge/scenario';
import { GeneratedItGlue } from '../../../scripts/bench/knowledge/service';
import { documentHeavyOrganization, generateTenant, usualOrganization } from '../../../scripts/bench/knowledge/tenant';
import { startItGlueSimulator } from '../../../simulators/itglue';
import { axiosTransport } from '../../../scripts/support/axios-transport';

const PLANS = [usualOrganization(30, true), documentHeavyOrganization(12, 40), usualOrganization(150)];

describe('the generated tenant', () => {
	it('is the same in every run, and has the size it is said to have', () => {
		expect(generateTenant(PLANS)).toEqual(generateTenant(PLANS));
		const sizes = benchmarkTenant().map(({ counts }) => Object.values(counts).reduce((sum, count) => sum + count, 0));
		expect(sizes).toHaveLength(200);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(150_000);
		expect(sizes[2]).toBe(1000);
		expect(benchmarkTenant()[1]?.counts.documents).toBe(2500);
	});

	it('is served in memory as the simulator serves it: the same records on the same pages', async () => {
		const data = generateTenant(PLANS);
		const simulator = await startItGlueSimulator({ seed: data });
		const generated = new NaiveScript('https://api.example', new GeneratedItGlue(data).transport);
		const real = new NaiveScript(simulator.url, axiosTransport({ 'x-api-key': simulator.keys.full }));
		for (const { id, name } of data.organizations) {
			const names = async (script: NaiveScript, organization: string) =>
				(await script.everythingOf(organization)).map(({ type, attributes }) => `${type} ${attributes.name}`).sort();
			const own = (await real.list('/organizations', {})).find(({ attributes }) => attributes.name === name);
			// IT Glue makes names of contacts and assets itself.
			const comparable = (all: string[]) => all.filter((text) => !/^(contacts|flexible-assets)/.test(text));
			expect(comparable(await names(generated, id))).toEqual(comparable(await names(real, own?.id ?? '')));
		}
		expect(generated.requests).toBeGreaterThan(0);
		await simulator.close();
	});
});

describe('the knowledge benchmark', () => {
	it('counts the requests of a load and of a quiet hour', async () => {
		const mirror = makeMirror(PLANS);
		const { requests } = await loadTenant(mirror);
		// Asset types, one page a kind and asset type, organizations, one page of documents each.
		const kinds = 4 + mirror.service.data.flexibleAssetTypes.length;
		expect(requests).toBe(1 + kinds + 1 + PLANS.length);
		expect(mirror.scope.statistics().records).toBe(30 + 49 + 150);
		const hour = await quietHour(mirror, 30 * 60_000);
		expect(hour.requests).toBe(2 * (kinds + PLANS.length) + 1);
	});

	it('triages against what was loaded without a request, and measures the index beside its text', async () => {
		const mirror = makeMirror(PLANS);
		await loadTenant(mirror);
		const before = mirror.service.requests;
		const { p50, p95, max } = await ticketLatency(mirror, [2]);
		expect([p50 > 0, p95 >= p50, max >= p95]).toEqual([true, true, true]);
		const { records, text } = await indexMemory(mirror, () => undefined, [0, 2]);
		expect(records).toBe(180);
		expect(text).toBeGreaterThan(10_000);
		expect(mirror.service.requests).toBe(before);
	});
});
