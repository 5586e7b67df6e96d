import { autotaskDesk, connectWiseDesk, haloDesk, PSA_NAMES, type ServiceDesk } from '../../../scripts/support/service-desks';
import { startAutotaskSimulator } from '../../../simulators/autotask';
import { startConnectWiseSimulator } from '../../../simulators/connectwise';
import { startHaloPsaSimulator } from '../../../simulators/halopsa';
import { startItGlueSimulator, type ItGlueSimulator } from '../../../simulators/itglue';
import corpus from '../../../simulators/seed/corpus.json';
import type { NewNote } from '../../../src/psa/psa';
import { crossTenantLeaks } from '../../e2e/support/cross-tenant';
import { tenancyOf } from '../../e2e/support/tenancy';
import { autotaskClient } from '../../support/autotask-client';
import { connectWiseClient } from '../../support/connectwise-client';
import { haloClient } from '../../support/halopsa-client';

type Sink = { desk: ServiceDesk; addPrivateNote(note: NewNote): Promise<unknown> };

let itGlue: ItGlueSimulator;
let sinks: Sink[];

beforeAll(async () => {
	itGlue = await startItGlueSimulator({ webUrl: 'self' });
	const [connectWise, autotask, halo] = await Promise.all([startConnectWiseSimulator(), startAutotaskSimulator(), startHaloPsaSimulator()]);
	const [one, two, three] = [connectWiseClient(connectWise), autotaskClient(autotask), haloClient(halo)];
	sinks = [
		{ desk: connectWiseDesk(connectWise), addPrivateNote: async (note) => await one.addPrivateNote(note) },
		{ desk: autotaskDesk(autotask), addPrivateNote: async (note) => await two.addPrivateNote(note) },
		{ desk: haloDesk(halo), addPrivateNote: async (note) => await three.addPrivateNote(note) },
	];
});
afterAll(async () => await Promise.all([itGlue, ...sinks.map(({ desk }) => desk)].map((each) => each.close())));

const [, client, other] = corpus.organizations;
const documentOf = (orgId: string) => corpus.documents.find((document) => document.orgId === orgId && document.body.length > 300)!;
const leaks = (desk: ServiceDesk) => crossTenantLeaks(tenancyOf({ itGlue, desks: [desk] }));

describe.each(PSA_NAMES)('a note on a ticket of %s', (psa) => {
	const sink = () => sinks.find(({ desk }) => desk.psa === psa)!;
	const company = (organization: typeof client) => Number(organization.psaCompanies.find((link) => link.psa === psa)!.companyId);
	let count = 0;
	/** What the check finds after a ticket of the client got this note. */
	async function leaked(text: string, { description = 'It prints nothing.', organization = client } = {}): Promise<string[]> {
		const ticket = sink().desk.createTicket({ summary: 'Printer offline', description, companyId: company(organization) });
		await sink().addPrivateNote({ ticketId: String(ticket), marker: `planted-${count++}`, text });
		return leaks(sink().desk)
			.filter(({ where }) => where.endsWith(String(ticket)))
			.map((leak) => leak.text);
	}

	it.each([
		['a hostname', () => corpus.configurations.find(({ orgId, hostname }) => orgId === other.id && hostname)!.hostname!],
		['a serial number', () => corpus.configurations.find(({ orgId, serialNumber }) => orgId === other.id && serialNumber)!.serialNumber!],
		['a document’s name', () => documentOf(other.id).name],
		['an address of a record', () => `[see](${itGlue.url}/${itGlue.ids.toItGlue(other.id)}/docs/1)`],
		['a contact’s address', () => corpus.contacts.find(({ orgId, email }) => orgId === other.id && email)!.email!],
		['the name of the organization', () => other.name],
	])('is found out where it holds %s of another client', async (_, text) => {
		expect(await leaked(`**IT Glue**: ${text()} might help.`)).not.toEqual([]);
	});

	it('is found out where it holds a piece of another client’s document', async () => {
		const words = documentOf(other.id).body.split('\n').map((line) => line.split(' ')).find((line) => line.length > 12 && !/[[#|]/.test(line[0]))!;
		expect(await leaked(`> …${words.slice(2, 11).join(' ')}…`)).not.toEqual([]);
	});

	it('may hold what its own client, the MSP or the ticket itself says', async () => {
		const [own, msp] = [documentOf(client.id), documentOf(corpus.organizations.find(({ isInternal }) => isInternal)!.id)];
		const quoted = documentOf(other.id).name;
		const text = `${client.name}: ${own.name}\n\n${own.body.slice(0, 400)}\n\n${msp.name}\n\n${msp.body.slice(0, 400)}\n\n${quoted}`;
		expect(await leaked(text, { description: `You wrote about ${quoted}` })).toEqual([]);
	});

	it('is found out where it holds what another client’s ticket says', async () => {
		const foreign = 'The lacquer oven of line seven smells of burnt almonds again';
		sink().desk.createTicket({ summary: 'Oven', description: foreign, companyId: company(other) });
		expect(await leaked(`Recent tickets: ${foreign}`)).not.toEqual([]);
	});

	it('may report about everybody on a ticket of the MSP itself', async () => {
		expect(await leaked(`${other.name}: ${documentOf(other.id).name}`, { organization: corpus.organizations[0] })).toEqual([]);
	});
});
