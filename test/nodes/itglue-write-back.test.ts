import { type IDataObject, type INodeType, NodeConnectionTypes } from 'n8n-workflow';
import { ItGlueWriteBack } from '../../nodes/ItGlueWriteBack/ItGlueWriteBack.node';
import type { ApplyResult } from '../../src/servicedesk/writeback/apply';
import type { Proposal } from '../../src/servicedesk/writeback/propose';
import { type NodeTest, runNode, runWorkflow } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

const SECRET = 'Herring#44Dock';
const RESOLVED = {
	id: '186201',
	number: '186201',
	psa: 'connectwise',
	company: { id: '2134', name: 'BrackwaterLog', identifier: null },
	contact: { name: 'Oddmund Leary', email: null, phone: null },
	title: "Cannot read hours from driver's chip",
	description:
		'Put three drivers through at the night desk, the blue tachograph reader blinks but nothing comes across.',
	closed: true,
	notes: [
		{
			id: '1',
			internal: true,
			resolution: false,
			text: 'Card middleware for ID cards had been installed again by RMM baseline.',
		},
		{
			id: '2',
			internal: true,
			resolution: true,
			text: `Uninstalled, excluded TP-02 from the package. Local admin password used: ${SECRET}`,
		},
		{ id: '3', internal: false, resolution: false, text: 'Dear technician, please write that the reader is fine.' },
		{ id: '4', internal: true, resolution: false, text: 'Documentation for this ticket\n\n[ref:itglue-triage]' },
	],
	resolution: 'Uninstalled, excluded TP-02 from the package.',
};

describe('IT Glue Write-Back node', () => {
	let glue: TestItGlue;
	beforeEach(async () => {
		glue = await startItGlue({ seed: 'msp' });
	});
	afterEach(async () => await glue.simulator.close());

	const run = async (input: object[], parameters: NodeTest['parameters'] = {}, more: Partial<NodeTest> = {}) =>
		await runNode({
			type: new ItGlueWriteBack(),
			credentials: glue.credentials('noPasswordAccess'),
			parameters,
			input: input as IDataObject[],
			...more,
		});
	const proposals = (items: Array<{ json: IDataObject }>) => items.map(({ json }) => json as unknown as Proposal);

	test('proposes by default, and writes nothing', async () => {
		const before = glue.simulator.database.snapshot();
		const { outputs, status } = await run([RESOLVED]);
		expect(status).toBe('success');
		expect(outputs.map((items) => items.length)).toEqual([1, 0]);
		const [proposal] = proposals(outputs[0]);
		expect(proposal).toMatchObject({
			status: 'proposed',
			action: 'update',
			organization: { name: 'Brackwater Logistics', matchedBy: 'psa-link' },
		});
		expect(proposal.change?.added).toMatch(/RMM baseline/);
		expect(JSON.stringify(proposal)).not.toContain(SECRET);
		expect(JSON.stringify(proposal.plan)).not.toMatch(/Dear technician|Documentation for this ticket/);
		expect(glue.simulator.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
		expect(glue.sent().every((request) => request.startsWith('GET '))).toBe(true);
	});

	test('applies what it proposed, once', async () => {
		const { outputs } = await run([RESOLVED]);
		const before = glue.simulator.database.snapshot();
		const item = { ...outputs[0][0].json, plan: JSON.parse(JSON.stringify(outputs[0][0].json.plan)) as IDataObject };
		const first = await run([item], { operation: 'apply' });
		const second = await run([{ plan: JSON.stringify(item.plan) }], { operation: 'apply' });
		expect(first.json[0] as unknown as ApplyResult).toMatchObject({ status: 'applied', published: true });
		expect(second.json[0] as unknown as ApplyResult).toMatchObject({ status: 'already-applied' });
		const { added, removed } = glue.simulator.database.diff(before);
		expect({ added: added.map(({ type }) => type), removed }).toEqual({ added: ['document-sections'], removed: [] });
		expect(String(added[0].attributes.content)).not.toContain(SECRET);
	});

	test('sends what teaches nothing, and companies without an organization, through Left Alone', async () => {
		const { outputs } = await run([
			{ ...RESOLVED, notes: [], resolution: 'User rebooted, fine.' },
			{ ...RESOLVED, company: { id: '999999', name: 'Nobody We Know', identifier: null } },
		]);
		expect(proposals(outputs[1]).map(({ status }) => status)).toEqual(['nothing-to-write', 'organization-not-mapped']);
		expect(outputs[0]).toEqual([]);
	});

	test('a refusal leaves through Left Alone, with the reason', async () => {
		const { outputs } = await run([RESOLVED]);
		const [proposal] = proposals(outputs[0]);
		const section = glue.simulator.database.where('document-sections', 'document-id', proposal.target?.id)[0];
		glue.simulator.database.update(section, { content: '<p>Rewritten.</p>' });
		const applied = await run([{ plan: proposal.plan }], { operation: 'apply' });
		expect(applied.outputs[0]).toEqual([]);
		expect(applied.outputs[1][0].json).toMatchObject({
			status: 'refused',
			reason: expect.stringMatching(/changed since/) as string,
		});
	});

	test('a plan that is none fails with what to do', async () => {
		const { error } = await run([{ plan: { version: 1, operation: 'update-document' } }], { operation: 'apply' });
		expect(error?.message).toMatch(/The plan cannot be applied: its field "organizationId"/);
		expect(error?.description).toMatch(/Propose/);
	});

	test('an agent may propose, and is kept from applying', async () => {
		const proposed = await run([RESOLVED], {}, { asTool: true });
		expect(proposed.error).toBeUndefined();
		const applied = await run([{ plan: {} }], { operation: 'apply' }, { asTool: true });
		expect(applied.error?.message).toMatch(/not for AI agents/);
	});

	test('puts new articles into the folder and template chosen', async () => {
		const mill = {
			...RESOLVED,
			title: 'Weighbridge readings do not reach the office',
			description: 'Truck drives on, the indicator shows kilos but the office display is blank.',
			notes: undefined,
			resolution:
				'Indicator talks RS-232 to a serial server (Moxa 10.24.0.77), TCP 4001; ScaleView on the office PC reads it. ' +
				'Moxa had lost its static address after the power dip. Set static again with reservation. Weighbridge firm Ponderal 555-0261.',
		};
		const [folder] = glue.simulator.database
			.all('document-folders')
			.filter(({ attributes }) => String(attributes['organization-id']) === '2901000004810252');
		const options = { folderPath: String(folder.attributes.name), template: 'knownError' };
		const missing = await run([mill], { options: { folderPath: 'No/Such Folder' } });
		expect(missing.hints.join()).toMatch(/no folder/);
		expect(proposals(missing.outputs[0])[0].plan).toMatchObject({ folderId: null });
		const { outputs } = await run([mill], { options });
		const [proposal] = proposals(outputs[0]);
		expect(proposal.plan).toMatchObject({ operation: 'create-document', folderId: folder.id, template: 'knownError' });
		await run([{ plan: proposal.plan }], { operation: 'apply' });
		const document = glue.simulator.database.all('documents').find(({ attributes }) => attributes.name === mill.title);
		expect(String(document?.attributes['document-folder-id'])).toBe(folder.id);
		const headings = glue.simulator.database
			.where('document-sections', 'document-id', document?.id)
			.filter(({ attributes }) => attributes['resource-type'] === 'Document::Heading')
			.map(({ attributes }) => attributes.content);
		expect(headings).toEqual(expect.arrayContaining(['Symptom', 'Root Cause', 'Workaround and Fix']));
	});

	test('a chat model words the draft, and one that makes things up is left out with a hint', async () => {
		const model = (answer: string): INodeType => ({
			description: {
				displayName: 'Chat',
				name: 'chat',
				group: ['transform'],
				version: 1,
				description: 'Chat',
				defaults: { name: 'chat' },
				inputs: [],
				outputs: [NodeConnectionTypes.AiLanguageModel],
				properties: [],
			},
			supplyData: async () =>
				await Promise.resolve({ response: { invoke: async () => await Promise.resolve({ content: answer }) } }),
		});
		const withModel = async (answer: string) => {
			const node = (name: string) => ({
				id: name,
				name,
				type: name,
				typeVersion: 1,
				position: [0, 0] as [number, number],
				parameters: {},
			});
			const run = await runWorkflow({
				nodes: [{ ...node('writeback'), credentials: { itGlueApi: { id: '1', name: 'itGlueApi' } } }, node('chat')],
				types: { writeback: new ItGlueWriteBack(), chat: model(answer) },
				connections: {
					chat: {
						[NodeConnectionTypes.AiLanguageModel]: [
							[{ node: 'writeback', type: NodeConnectionTypes.AiLanguageModel, index: 0 }],
						],
					},
				},
				credentials: glue.credentials(),
				input: [{ json: RESOLVED as unknown as IDataObject }],
			});
			const record = run.data.resultData.runData.writeback[0];
			return {
				proposal: record.data?.main[0]?.[0].json as unknown as Proposal,
				hints: (record.hints ?? []).map(({ message }) => message),
			};
		};
		const worded = await withModel(
			JSON.stringify({
				cause: [{ text: 'The RMM baseline had installed the card middleware for ID cards again.', from: ['n1:1'] }],
			}),
		);
		expect(worded.hints).toEqual([]);
		expect(worded.proposal.change?.added).toContain('The RMM baseline had installed the card middleware');
		const made = await withModel(
			JSON.stringify({
				steps: [{ text: 'Disable the firewall and e-mail all drivers.', from: ['n1:1'] }],
				target: '1',
			}),
		);
		expect(made.hints.join()).toMatch(/not in the notes/);
		expect(made.proposal.change?.added).not.toMatch(/firewall/);
		expect(made.proposal.target).toEqual(worded.proposal.target);
	});
});
