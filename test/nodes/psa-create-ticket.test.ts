import type { INodeParameters, INodeType } from 'n8n-workflow';
import { AutotaskPsa } from '../../nodes/AutotaskPsa/AutotaskPsa.node';
import { ConnectWisePsa } from '../../nodes/ConnectWisePsa/ConnectWisePsa.node';
import { HaloPsa } from '../../nodes/HaloPsa/HaloPsa.node';
import { startAutotaskSimulator } from '../../simulators/autotask';
import { startConnectWiseSimulator } from '../../simulators/connectwise';
import { startHaloPsaSimulator } from '../../simulators/halopsa';
import { autotaskCredentials } from '../support/autotask-trigger';
import { connectWiseCredentials } from '../support/connectwise-trigger';
import { inLoadOptions, runNode } from '../support/engine';
import type { TestCredential } from '../support/engine-credentials';
import { haloCredentials } from '../support/halopsa-trigger';

/** n8n itself refuses a required parameter that is empty, but not an expression that comes out empty. */
const EMPTY = '={{ "" }}';

type PsaNode = ConnectWisePsa | AutotaskPsa | HaloPsa;

interface Desk {
	type: PsaNode & INodeType;
	credentials: Record<string, TestCredential>;
	/** What this PSA takes no ticket without, by the names people know. */
	required: INodeParameters;
	/** How it says that, where one is missing. */
	missing: Array<[parameter: string, message: RegExp]>;
	company: string;
	sim: { records: { tickets: { all(): object[] } }; mailSent: unknown[]; close(): Promise<void> };
}

const DESKS: Array<[string, () => Promise<Desk>]> = [
	[
		'ConnectWise PSA',
		async () => {
			const sim = await startConnectWiseSimulator({ seed: 'msp' });
			return { type: new ConnectWisePsa(), credentials: connectWiseCredentials(sim), required: {}, missing: [], company: '2101', sim };
		},
	],
	[
		'Autotask PSA',
		async () => {
			const sim = await startAutotaskSimulator({ seed: 'msp' });
			const company = String(sim.records.companies.all().find(({ id }) => id > 0)!.id);
			const missing: Desk['missing'] = [
				['board', /needs a queue/],
				['priority', /needs a priority/],
			];
			const required = { board: '29682833', priority: 'High' };
			return { type: new AutotaskPsa(), credentials: autotaskCredentials(sim), required, missing, company, sim };
		},
	],
	[
		'HaloPSA',
		async () => {
			const sim = await startHaloPsaSimulator({ seed: 'msp' });
			const missing: Desk['missing'] = [['type', /needs a ticket type/]];
			const company = String(sim.records.clients.all()[0]!.id);
			return { type: new HaloPsa(), credentials: haloCredentials(sim), required: { type: 'Incident' }, missing, company, sim };
		},
	],
];

describe.each(DESKS)('%s: Ticket → Create', (_name, start) => {
	let desk: Desk;
	let before: number;
	beforeEach(async () => {
		desk = await start();
		before = desk.sim.records.tickets.all().length;
	});
	afterEach(async () => await desk.sim.close());

	const opened = () => desk.sim.records.tickets.all().length - before;
	const create = async (parameters: INodeParameters = {}, more: object = {}) =>
		await runNode({
			type: desk.type,
			credentials: desk.credentials,
			parameters: {
				resource: 'ticket',
				operation: 'create',
				company: { __rl: true, mode: 'id', value: desk.company },
				title: 'Write the runbook for the label printers',
				description: 'Three tickets found nothing about it.',
				...desk.required,
				...parameters,
			},
			input: [{}],
			...more,
		});

	test('opens a ticket that Get reads, with the least a PSA asks for', async () => {
		const { json } = await create();
		expect(json).toEqual([{ ticketId: expect.any(String), number: expect.any(String), url: expect.any(String), created: true }]);
		const parameters = { resource: 'ticket', operation: 'get', ticketId: json[0]!.number as string };
		const read = await runNode({ type: desk.type, credentials: desk.credentials, parameters, input: [{}] });
		expect(read.json).toMatchObject([{ id: json[0]!.ticketId, title: 'Write the runbook for the label printers' }]);
		expect(desk.sim.mailSent).toEqual([]);
	});

	test('opens one for the same marker, each for its own, whatever the items', async () => {
		const once = { onlyOnce: true, marker: '=documentation {{ $json.gapId }}' };
		const { json } = await create(once, { input: [{ gapId: 'a1' }, { gapId: 'b2' }, { gapId: 'a1' }] });
		expect(json.map(({ created }) => created)).toEqual([true, true, false]);
		expect((await create(once, { input: [{ gapId: 'b2' }] })).json).toMatchObject([{ created: false, ticketId: json[1]!.ticketId }]);
		expect(opened()).toBe(2);
	});

	test('says which parameter is missing or wrong, and opens nothing', async () => {
		for (const [parameter, message] of [...desk.missing, ['title', /no title/] as const]) {
			expect((await create({ [parameter]: EMPTY })).error?.message).toMatch(message);
		}
		expect((await create({ company: { __rl: true, mode: 'id', value: EMPTY } })).error?.message).toMatch(/No company is chosen/);
		expect((await create({ onlyOnce: true, marker: EMPTY })).error?.message).toMatch(/marker/);
		expect((await create({ onlyOnce: true, marker: 'x', closedSince: 'last week' })).error?.message).toMatch(/Count Tickets Closed After is not/);
		expect((await create({ additionalFields: { contact: 'Dana' } })).error?.message).toMatch(/no contact "Dana"/);
		expect(opened()).toBe(0);
	});

	test('an AI agent opens one too', async () => {
		const { json } = await create({}, { asTool: true });
		expect(json).toMatchObject([{ created: true }]);
	});

	test('what can be chosen are the PSA’s own lists', async () => {
		const test = { type: desk.type, credentials: desk.credentials };
		const { getBoards, getStatuses, getTicketTypes } = desk.type.methods.loadOptions;
		const boards = await inLoadOptions(test, (context) => getBoards.call(context));
		const parameters = { resource: 'ticket', operation: 'create', additionalFields: { board: boards[0]!.value } };
		const statuses = await inLoadOptions({ ...test, parameters }, (context) => getStatuses.call(context));
		expect(statuses.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^new/i));
		const types = await inLoadOptions(test, (context) => getTicketTypes.call(context));
		expect(types.map(({ name }) => name)).toEqual('type' in desk.required ? expect.arrayContaining(['Incident']) : []);
	});
});
