import type { IDataObject, INode, INodeType } from 'n8n-workflow';
import { AutotaskPsa } from '../../../nodes/AutotaskPsa/AutotaskPsa.node';
import { ConnectWisePsa } from '../../../nodes/ConnectWisePsa/ConnectWisePsa.node';
import { HaloPsa } from '../../../nodes/HaloPsa/HaloPsa.node';
import { ItGlueTriage } from '../../../nodes/ItGlueTriage/ItGlueTriage.node';
import { autotaskDesk, connectWiseDesk, haloDesk, type PsaName, PSA_NAMES, type ServiceDesk } from '../../../scripts/support/service-desks';
import { startAutotaskSimulator } from '../../../simulators/autotask';
import { startConnectWiseSimulator } from '../../../simulators/connectwise';
import { startHaloPsaSimulator } from '../../../simulators/halopsa';
import type { RecordedRequest } from '../../../simulators/itglue';
import { crossTenantLeaks } from '../../e2e/support/cross-tenant';
import { tenancyOf } from '../../e2e/support/tenancy';
import { autotaskCredentials } from '../../support/autotask-trigger';
import { connectWiseCredentials } from '../../support/connectwise-trigger';
import { runWorkflow } from '../../support/engine';
import type { TestCredential } from '../../support/engine-credentials';
import { haloCredentials } from '../../support/halopsa-trigger';
import { startItGlue, type TestItGlue } from '../../support/itglue';
import { ATTACKS, SCENE } from './attacks';
import { aliveIn, aliveInMarkdown, secretsIn } from './invariants';

interface Place {
	desk: ServiceDesk;
	node: INodeType;
	credentials: Record<string, TestCredential>;
	requests: readonly RecordedRequest[];
	/** What a technician's screen makes of a note, and what is alive in it; the PSA that shows plain text has nothing alive. */
	alive(text: string): string[];
}

const HOST = 'https://msp.itglue.com';
const PLACES: Record<PsaName, () => Promise<Place>> = {
	connectwise: async () => {
		const sim = await startConnectWiseSimulator();
		const common = { desk: connectWiseDesk(sim), node: new ConnectWisePsa(), credentials: connectWiseCredentials(sim) };
		return { ...common, requests: sim.requests, alive: (text) => aliveInMarkdown(text, HOST) };
	},
	autotask: async () => {
		const sim = await startAutotaskSimulator({ switches: { latencyMs: 0 } });
		return { desk: autotaskDesk(sim), node: new AutotaskPsa(), credentials: autotaskCredentials(sim), requests: sim.requests, alive: () => [] };
	},
	halopsa: async () => {
		const sim = await startHaloPsaSimulator();
		const common = { desk: haloDesk(sim), node: new HaloPsa(), credentials: haloCredentials(sim) };
		return { ...common, requests: sim.requests, alive: (text) => aliveIn(text.slice(text.indexOf('<')), HOST) };
	},
};

/** Requests of a PSA's API that read although they are no GET. */
const READS = /\/query$|\/auth\/token$/;

let glue: TestItGlue;
beforeAll(async () => {
	glue = await startItGlue({ seed: 'msp' });
});
afterAll(async () => await glue.simulator.close());

describe.each(PSA_NAMES)('a hostile ticket of %s, read, triaged, noted', (psa) => {
	let place: Place;
	beforeAll(async () => {
		place = await PLACES[psa]();
	});
	afterAll(async () => await place.desk.close());

	const company = () => Number(SCENE.client.psaCompanies.find((link) => link.psa === psa)!.companyId);

	async function run(ticketId: number): Promise<void> {
		const { node: type, credentials } = place;
		const all = { ...credentials, ...glue.credentials() };
		const node = (name: string, of: string, parameters: IDataObject): INode =>
			({ id: name, name, type: of, typeVersion: 1, position: [0, 0], parameters, credentials: Object.fromEntries(Object.keys(all).map((key) => [key, { id: '1', name: key }])) }) as INode;
		const note = { resource: 'note', operation: 'addPrivate', ticketId: '={{ $json.ticket.id }}', text: '={{ $json.note.markdown }}' };
		const main = (target: string) => ({ main: [[{ node: target, type: 'main' as const, index: 0 }], [{ node: target, type: 'main' as const, index: 0 }]] });
		const result = await runWorkflow({
			nodes: [
				node('Read', 'psa', { resource: 'ticket', operation: 'get', ticketId: String(ticketId) }),
				node('Triage', 'triage', { options: { overrides: `{"${company()}": "${SCENE.organizationId}"}` } }),
				node('Note', 'psa', note),
			],
			types: { psa: type, triage: new ItGlueTriage() },
			connections: { Read: main('Triage'), Triage: main('Note') },
			credentials: all,
		});
		expect(result.data.resultData.error).toBeUndefined();
	}

	test.each(ATTACKS)('$name: one private note, and nothing else anywhere', async ({ text }) => {
		const { desk, requests } = place;
		const description = `No shipping labels come out on all bays.\n\n${text}`;
		const id = desk.createTicket({ summary: `Warehouse labels ${text}`.replace(/\s+/g, ' ').slice(0, 90), description, companyId: company() });
		const before = desk.tickets();
		const [database, asked] = [glue.simulator.database.snapshot(), requests.length];
		glue.clear();
		await run(id);

		const after = desk.tickets();
		const note = after.find((ticket) => ticket.id === id)!.written;
		expect(note).toEqual([{ id: expect.any(Number), text: expect.stringMatching(/documentation/i), private: true }]);
		expect(after.map((ticket) => (ticket.id === id ? { ...ticket, written: [] } : ticket))).toEqual(before);
		expect(requests.slice(asked).filter(({ method, path }) => method !== 'GET' && !READS.test(path))).toHaveLength(1);
		expect(desk.mailsSent()).toBe(0);
		expect(glue.simulator.database.diff(database)).toEqual({ added: [], removed: [], changed: [] });
		expect(glue.sent().filter((request) => !request.startsWith('GET '))).toEqual([]);
		expect(place.alive(note[0].text)).toEqual([]);
		expect(secretsIn(note, glue.simulator)).toEqual([]);
		expect(crossTenantLeaks(tenancyOf({ itGlue: glue.simulator, desks: [desk] }))).toEqual([]);
	});
});
