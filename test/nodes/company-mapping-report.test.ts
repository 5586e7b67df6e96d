import type { INodeParameters, INodeType } from 'n8n-workflow';
import { AutotaskPsa } from '../../nodes/AutotaskPsa/AutotaskPsa.node';
import { ConnectWisePsa } from '../../nodes/ConnectWisePsa/ConnectWisePsa.node';
import { HaloPsa } from '../../nodes/HaloPsa/HaloPsa.node';
import { ItGlueCompanyMapping } from '../../nodes/ItGlueCompanyMapping/ItGlueCompanyMapping.node';
import { startAutotaskSimulator } from '../../simulators/autotask';
import { startConnectWiseSimulator } from '../../simulators/connectwise';
import { startHaloPsaSimulator } from '../../simulators/halopsa';
import corpus from '../../simulators/seed/corpus.json';
import { autotaskCredentials } from '../support/autotask-trigger';
import { connectWiseCredentials } from '../support/connectwise-trigger';
import { runNode } from '../support/engine';
import type { TestCredential } from '../support/engine-credentials';
import { haloCredentials } from '../support/halopsa-trigger';
import { startItGlue, type TestItGlue } from '../support/itglue';

/** A PSA's companies, as the report is run on them. */
interface Companies {
	psa: string;
	node: INodeType;
	credentials: Record<string, TestCredential>;
	/** Another company, made after one that is there. */
	add(name: string, identifier?: string, active?: boolean): string;
	requests(): number;
	close(): Promise<void>;
}

const PSAS: Record<string, () => Promise<Companies>> = {
	connectwise: async () => {
		const sim = await startConnectWiseSimulator({ seed: 'msp' });
		const { companies } = sim.records;
		const [model] = companies.all();
		return {
			psa: 'connectwise',
			node: new ConnectWisePsa(),
			credentials: connectWiseCredentials(sim),
			add: (name, identifier = '', active = true) =>
				String(companies.put({ ...model!, id: companies.takeId(), name, identifier, deletedFlag: !active }).id),
			requests: () => sim.requests.length,
			close: async () => await sim.close(),
		};
	},
	autotask: async () => {
		const sim = await startAutotaskSimulator({ seed: 'msp' });
		const { companies } = sim.records;
		const [model] = companies.all();
		return {
			psa: 'autotask',
			node: new AutotaskPsa(),
			credentials: autotaskCredentials(sim),
			add: (companyName, companyNumber = '', isActive = true) =>
				String(companies.put({ ...model!, id: companies.takeId(), companyName, companyNumber, isActive }).id),
			requests: () => sim.requests.length,
			close: async () => await sim.close(),
		};
	},
	halopsa: async () => {
		const sim = await startHaloPsaSimulator({ seed: 'msp' });
		const { clients } = sim.records;
		const [model] = clients.all();
		return {
			psa: 'halopsa',
			node: new HaloPsa(),
			credentials: haloCredentials(sim),
			add: (name, ref = '', active = true) =>
				String(clients.put({ ...model!, id: clients.takeId(), name, ref, inactive: !active, itglue_id: '' }).id),
			requests: () => sim.requests.length,
			close: async () => await sim.close(),
		};
	},
};

let glue: TestItGlue;
let desk: Companies;
beforeEach(async () => {
	glue = await startItGlue({ seed: 'msp' });
});
afterEach(async () => await Promise.all([glue.simulator.close(), desk.close()]));

interface Row {
	company: { id: string; name: string };
	organization?: { id: string; name: string; matchedBy: string };
	reason?: string;
	candidates?: Array<{ name: string }>;
}

/** The report as its workflow runs it: Company Get Many, then the mapping. */
async function report(overrides: INodeParameters[] = []): Promise<{ mapped: Row[]; unmapped: Row[] }> {
	const { json: companies, error } = await runNode({
		type: desk.node,
		credentials: desk.credentials,
		parameters: { resource: 'company', operation: 'getAll', returnAll: true },
		input: [{}],
	});
	expect(error).toBeUndefined();
	glue.clear();
	const parameters = { psa: desk.psa, options: { overrides: { override: overrides } } };
	const { outputs } = await runNode({ type: new ItGlueCompanyMapping(), credentials: glue.credentials(), parameters, input: companies });
	const [mapped, unmapped] = outputs.map((items) => items.map(({ json }) => json as unknown as Row));
	return { mapped: mapped!, unmapped: unmapped! };
}

const organizationNamed = (name: string) => glue.simulator.database.insert('organizations', { name, 'short-name': null }).id;

describe.each(Object.keys(PSAS))('the mapping report of %s', (psa) => {
	beforeEach(async () => {
		desk = await PSAS[psa]!();
	});

	const linked = corpus.organizations.flatMap(({ id, psaCompanies }) =>
		psaCompanies.filter((link) => link.psa === psa).map(({ companyId }) => [companyId, id] as const),
	);

	/** Autotask keeps the MSP itself as company 0, which no link names; its name leads to the MSP's own organization. */
	const ownRecord = psa === 'autotask' ? ['0'] : [];
	const internal = corpus.organizations.find(({ isInternal }) => isInternal)!;

	test('leads every company with a link to its organization, and leaves none out', async () => {
		const { mapped, unmapped } = await report();
		const listed = [...mapped, ...unmapped].map(({ company }) => company.id);
		expect(listed.sort()).toEqual([...linked.map(([id]) => id), ...ownRecord].sort());
		const own = ownRecord.map((companyId) => [companyId, internal.id] as const);
		const expected = new Map([...linked, ...own].map(([companyId, id]) => [companyId, glue.simulator.ids.toItGlue(id)]));
		for (const { company, organization } of mapped) expect([company.id, organization?.id]).toEqual([company.id, expected.get(company.id)]);
		const by = new Set(mapped.map(({ organization }) => organization?.matchedBy));
		expect([...by]).toContain(psa === 'halopsa' ? 'itglue-id' : 'psa-link');
		// HaloPSA's import linked half of the clients; of the others some bear their organization's very name.
		if (psa !== 'halopsa') expect(unmapped).toEqual([]);
		for (const { reason } of unmapped) expect(reason).toMatch(/linked to or named exactly/);
	});

	test('leaves an ambiguous name to a person until an override says which, and names who is alike', async () => {
		const twins = [organizationNamed('Twin Oaks Dental'), organizationNamed('twin oaks  dental')];
		const twin = desk.add('Twin Oaks Dental');
		const alike = desk.add('Harbour Legal');
		const { unmapped } = await report();
		const rowOf = (rows: Row[], id: string) => rows.find(({ company }) => company.id === id);
		expect(rowOf(unmapped, twin)?.reason).toMatch(/fits more than one organization/);
		expect(rowOf(unmapped, twin)?.candidates).toHaveLength(2);
		expect(rowOf(unmapped, alike)?.candidates).toContainEqual(expect.objectContaining({ name: 'Harbour Legal LLP' }));
		const corrected = await report([{ company: twin, organizationId: twins[1]! }]);
		expect(rowOf(corrected.mapped, twin)?.organization).toMatchObject({ id: twins[1], matchedBy: 'override' });
	});

	test('leaves out companies the PSA no longer uses', async () => {
		const gone = desk.add('Harbour Legal LLP', '', false);
		const { mapped, unmapped } = await report();
		expect([...mapped, ...unmapped].map(({ company }) => company.id)).not.toContain(gone);
	});

	// Autotask is asked as ConnectWise is; 600 companies are two of its pages and spare the suite a minute.
	const count = psa === 'autotask' ? 600 : 2_000;

	test(`of ${count} companies asks IT Glue once a company for links, and once for 1,000 organizations`, async () => {
		const there = glue.simulator.database.all('organizations').length;
		for (let index = there; index < 1_400; index += 1) organizationNamed(`Client ${index}`);
		for (let index = linked.length + ownRecord.length; index < count; index += 1) desk.add(`Client ${index}`);
		const before = desk.requests();
		const { mapped, unmapped } = await report();
		expect(mapped.length + unmapped.length).toBe(count);
		expect(mapped.filter(({ organization }) => organization?.matchedBy === 'name').length).toBeGreaterThan(Math.min(count, 1_400) - 50);
		expect(glue.sent()).toHaveLength(psa === 'halopsa' ? 2 : count + 2);
		expect(glue.simulator.requests.filter(({ status }) => status === 429)).toEqual([]);
		const pageSize = psa === 'autotask' ? 500 : 100;
		expect(desk.requests() - before).toBeLessThanOrEqual(Math.ceil(count / pageSize) + 2);
	});
});
