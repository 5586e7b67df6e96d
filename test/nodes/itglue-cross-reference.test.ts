import type { IDataObject } from 'n8n-workflow';
import { ItGlueAutotaskApi } from '../../credentials/ItGlueAutotaskApi.credentials';
import { ItGlueConnectWiseApi } from '../../credentials/ItGlueConnectWiseApi.credentials';
import { ItGlueHaloPsaApi } from '../../credentials/ItGlueHaloPsaApi.credentials';
import { ItGlueCrossReference } from '../../nodes/ItGlueCrossReference/ItGlueCrossReference.node';
import { type PsaName, SERVICE_DESKS, type ServiceDesk } from '../../scripts/support/service-desks';
import type { CrossReferenceResult } from '../../src/servicedesk/crossreference/cross-reference';
import { credential, type NodeTest, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

const HARBOUR_LEGAL = '2901000004810147';
const COMPANY: Record<PsaName, string> = { connectwise: '2117', autotask: '29683502', halopsa: '21' };
const TICKET = {
	id: '1',
	psa: 'connectwise',
	company: { id: COMPANY.connectwise, name: 'Harbour Legal LLP', identifier: null },
	title: 'Event log errors',
	description: 'Monitoring: HLL-DC1.harbour.local reports DNS 4013 after the reboot at 02:10.',
};
const AMBIGUOUS = { ...TICKET, id: '2', title: 'Virtual server out of memory', description: 'Alert without text: virtual machine memory pressure.' };
const NOTHING = { ...TICKET, id: '3', title: 'Shared mailbox', description: 'Please give Zelda access to events@.' };
const UNMAPPED = { ...TICKET, id: '4', company: { id: '999999', name: 'Nobody & Sons', identifier: null } };

type Result = CrossReferenceResult & { requests: { itGlue: number; psa: number }; ticket: { id: string } };

describe('IT Glue Cross-Reference node', () => {
	let glue: TestItGlue;
	beforeEach(async () => {
		glue = await startItGlue({ seed: 'msp' });
	});
	afterEach(async () => await glue.simulator.close());

	const run = async (input: object[], parameters: NodeTest['parameters'] = {}, more: Partial<NodeTest> = {}) =>
		await runNode({ type: new ItGlueCrossReference(), credentials: glue.credentials(), parameters, input: input as IDataObject[], ...more });
	const results = (items: Array<{ json: IDataObject }>) => items.map(({ json }) => json as unknown as Result);
	const chosen = (id: string) => ({ operation: 'picture', configurationId: { __rl: true, mode: 'id', value: id } });
	const idOf = (name: string): string => glue.simulator.database.all('configurations').find(({ attributes }) => attributes.name === name)!.id;

	test('a ticket that names an asset gets its picture, with a note and a diagram as a file', async () => {
		const { outputs, status } = await run([TICKET]);
		expect(status).toBe('success');
		expect(outputs.map((items) => items.length)).toEqual([1, 0]);
		const [result] = results(outputs[0]);
		expect(result).toMatchObject({ status: 'found', organization: { id: HARBOUR_LEGAL, matchedBy: 'psa-link' }, ticket: { id: '1' } });
		const [asset] = result.assets;
		expect(asset.named).toEqual({ certainty: 'named', evidence: [{ attribute: 'hostname', words: 'HLL-DC1', value: 'HLL-DC1' }] });
		expect(asset.location?.name).toBe('Chancel House');
		expect(asset.groups.find(({ key }) => key === 'related')?.items.map(({ name }) => name)).toContain('HLL-HV1');
		expect(asset.groups.map(({ key }) => key)).toEqual(expect.arrayContaining(['documents', 'flexible-assets', 'same-site']));
		expect(asset.mermaid).toMatch(/^flowchart LR\n {2}asset\[\["HLL-DC1/);
		expect(asset).not.toHaveProperty('svg');
		expect(result.note.markdown).toContain(`[HLL-DC1](${asset.asset.url})`);
		const file = outputs[0][0].binary!.diagram;
		expect(file).toMatchObject({ mimeType: 'image/svg+xml', fileName: 'HLL-DC1.svg' });
		expect(Buffer.from(file.data, 'base64').toString()).toMatch(/^<svg [\s\S]*HLL-DC1[\s\S]*<\/svg>$/);
		expect(outputs[0][0].pairedItem).toEqual({ item: 0 });
	});

	test('once the organization is known, a picture takes one request, and says so', async () => {
		await run([TICKET]);
		glue.clear();
		const { outputs } = await run([TICKET]);
		expect(glue.sent()).toEqual([`GET /configurations/${idOf('HLL-DC1')}?include=configuration_interfaces,related_items`]);
		expect(results(outputs[0])[0].requests).toEqual({ itGlue: 1, psa: 0 });
	});

	test('depth follows related configurations, each with what is between', async () => {
		const { outputs } = await run([TICKET], { depth: 2, options: { diagram: 'none' } });
		const further = results(outputs[0])[0].assets[0].groups.find(({ key }) => key === 'further')!;
		expect(further.items.every(({ depth, via }) => depth === 2 && via !== null)).toBe(true);
		expect(outputs[0][0].binary).toBeUndefined();
	});

	test('what is ambiguous, not there or not mapped needs attention, with candidates and no guess', async () => {
		const { outputs } = await run([AMBIGUOUS, NOTHING, UNMAPPED]);
		expect(outputs[0]).toEqual([]);
		const [ambiguous, nothing, unmapped] = results(outputs[1]);
		expect(ambiguous).toMatchObject({ status: 'ambiguous', assets: [] });
		expect(ambiguous.ambiguous[0].candidates.map(({ name }) => name).sort()).toEqual(['HLL-DC1', 'HLL-FS1']);
		expect(ambiguous.note.text).toContain('HLL-FS1');
		expect(nothing).toMatchObject({ status: 'no-asset', found: [], ambiguous: [], assets: [] });
		expect(unmapped).toMatchObject({ status: 'organization-not-mapped', organization: null, assets: [] });
		expect(outputs[1].map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	});

	test('Find Assets in Ticket asks for no picture', async () => {
		await run([TICKET], { operation: 'findAssets' });
		glue.clear();
		const { outputs } = await run([TICKET, NOTHING], { operation: 'findAssets' });
		expect(results(outputs[0])[0].found.map(({ name }) => name)).toEqual(['HLL-DC1']);
		expect(results(outputs[1])[0].status).toBe('no-asset');
		expect(glue.sent()).toEqual([]);
	});

	test('a chosen configuration gets its picture; one that does not exist says so', async () => {
		const { outputs } = await run([{}], chosen(idOf('HLL-FS1')));
		const [result] = results(outputs[0]);
		expect(result.assets[0]).toMatchObject({ named: null, asset: { name: 'HLL-FS1' } });
		expect(result.organization?.id).toBe(HARBOUR_LEGAL);
		const { error } = await run([{}], chosen('2901999999999999'));
		expect(error?.message).toMatch(/not found|does not exist/i);
		const wrong = await run([{}], { operation: 'picture', configurationId: { __rl: true, mode: 'id', value: '={{ "x1" }}' } });
		expect(wrong.error?.message).toContain('"Configuration" is not the ID of a configuration: "x1"');
	});

	test('a parameter out of range says which, and what to enter', async () => {
		const { error } = await run([TICKET], { depth: '={{ 9 }}' });
		expect(error).toMatchObject({ message: 'Depth is "9".', description: 'Enter a number, from 1 to 3.' });
	});

	test("nothing of another client is read or given out, whatever the ticket says", async () => {
		const foreign = { ...TICKET, description: `${TICKET.description} Also HDG-SRV01, 10.21.1.10 and 7HK2Q93 <img src=x onerror=alert(1)>` };
		const { outputs } = await run([foreign], { depth: 3, options: { diagram: 'text' } });
		const text = JSON.stringify(results(outputs[0])[0].assets) + results(outputs[0])[0].note.html;
		expect(text).not.toContain('HDG-');
		expect(text).not.toContain('<img');
		const others = glue.simulator.database.all('organizations').filter(({ id }) => id !== HARBOUR_LEGAL);
		expect(others.some(({ id }) => glue.sent().some((request) => request.includes(`/organizations/${id}/`)))).toBe(false);
	});

	test('passwords are named, and no value is asked for or given out', async () => {
		const password = glue.simulator.database.all('passwords').find(({ attributes }) => String(attributes['organization-id']) === HARBOUR_LEGAL && attributes['resource-id'])!;
		const { outputs, run: record } = await run([{}], { ...chosen(String(password.attributes['resource-id'])), depth: 2, options: { diagram: 'text' } });
		const passwords = results(outputs[0])[0].assets[0].groups.find(({ key }) => key === 'passwords');
		expect(passwords?.items.map(({ name }) => name)).toContain(password.attributes.name);
		expect(JSON.stringify(record)).not.toContain('sim-secret');
		expect(glue.sent().some((request) => /show_password=true|\/passwords\/\d/.test(request))).toBe(false);
	});

	test('as an AI tool it answers with little, and no diagram', async () => {
		const { items } = await run([{}], { ...chosen(idOf('HLL-DC1')) }, { asTool: true });
		const text = JSON.stringify(items[0].json);
		expect(text).toContain('HLL-HV1');
		expect(text).not.toMatch(/flowchart|<svg/);
		expect(text.length).toBeLessThan(12_000);
	});

	describe.each(['connectwise', 'autotask', 'halopsa'] as const)('recent tickets from %s', (psa) => {
		let desk: ServiceDesk;
		/** A ticket the device is linked to. */
		let linked: number;
		const TYPES = { connectwise: ItGlueConnectWiseApi, autotask: ItGlueAutotaskApi, halopsa: ItGlueHaloPsaApi };
		const companyId = Number(COMPANY[psa]);

		beforeEach(async () => {
			desk = await SERVICE_DESKS[psa]();
			linked = desk.createTicket({ summary: 'Linked before', companyId }, [desk.device('HLL-DC1')!]);
		});
		afterEach(async () => await desk.close());

		const overrides = { overrides: { override: [{ company: COMPANY[psa], organizationId: HARBOUR_LEGAL }] } };
		const recent = async (parameters: NodeTest['parameters'], ticket: object) => {
			const credentials = { ...glue.credentials(), ...credential(TYPES[psa], desk.credential.data as never) };
			const { outputs, error } = await run([ticket], { recentTickets: psa, options: overrides, ...parameters }, { credentials });
			expect(error).toBeUndefined();
			return results(outputs[0])[0];
		};
		const titles = ({ assets: [asset] }: Result) => asset.recentTickets?.map(({ title, because }) => [title, because]).sort();

		test('those the PSA links and those that name it, without the one at hand and without another client’s', async () => {
			desk.createTicket({ summary: 'HLL-DC1 again without time', companyId });
			desk.createTicket({ summary: 'Printer jams', companyId });
			const other = desk.companies().find(({ id }) => id !== companyId)!;
			desk.createTicket({ summary: 'HLL-DC1 of somebody else', companyId: other.id });
			const atHand = desk.createTicket({ summary: 'HLL-DC1 now', companyId });
			const ticket = { ...TICKET, psa, id: String(atHand), company: { id: COMPANY[psa], name: null, identifier: null } };
			const result = await recent({}, ticket);
			expect(titles(result)).toEqual([['HLL-DC1 again without time', 'named'], ['Linked before', 'linked']]);
			expect(result.requests.psa).toBeGreaterThan(0);
			expect(result.assets[0].recentTickets?.find(({ title }) => title === 'Linked before')?.id).toBe(String(linked));
			expect(result.note.text).toContain('Linked before');
		});

		test('a chosen configuration finds its device by serial number, of the company that leads to its organization', async () => {
			const result = await recent(chosen(idOf('HLL-DC1')), {});
			expect(titles(result)).toEqual([['Linked before', 'linked']]);
		});

		test('a PSA that does not answer is a hint, not a failure', async () => {
			await desk.close();
			const result = await recent({}, { ...TICKET, psa, company: { id: COMPANY[psa], name: null, identifier: null } });
			expect(result.assets[0].recentTickets).toEqual([]);
			expect(result.assets[0].hints.join()).toMatch(/Recent tickets are incomplete/);
			desk = await SERVICE_DESKS[psa]();
		});
	});
});
