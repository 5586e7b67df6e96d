import { setUp } from '../../scripts/support/n8n-setup';
import type { WorkflowFile } from '../../scripts/support/n8n-api';
import { fs, path } from '../../scripts/support/platform';
import { silentProgress } from '../../scripts/support/progress';
import { PROJECT, readJson } from '../../scripts/support/project';
import { PSA_NAMES, type PsaName, type ServiceDesk } from '../../scripts/support/service-desks';
import { Stack } from '../../scripts/support/stack';
import { companyOverrides } from '../../scripts/support/triage-options';
import corpus from '../../simulators/seed/corpus.json';
import { foreignNames } from './support/clients';
import { until } from './support/tickets';

jest.setTimeout(900_000);

const FILE = 'ticket-asset-picture.json';
const MARKER = 'asset-picture';
const workflow = (file: string): WorkflowFile => readJson<WorkflowFile>(path.join(PROJECT, 'workflows', file));

/** What its note tells an admin of another PSA to do: that PSA's trigger and note nodes, and where recent tickets come from. */
function variantFor(desk: ServiceDesk, stack: Stack): WorkflowFile {
	const original = workflow(FILE);
	const trigger = workflow(desk.workflow).nodes.find(({ type }) => /PsaTrigger$/.test(type))!;
	const noteType = workflow(desk.workflow).nodes.find(({ parameters }) => parameters.operation === 'addPrivate')!.type;
	const options = desk.psa === 'halopsa' ? companyOverrides(desk, stack.itGlue) : {};
	const nodes = original.nodes.map((node) => {
		if (node.type.endsWith('PsaTrigger')) return { ...trigger, name: node.name, id: node.id };
		if (node.parameters.operation === 'addPrivate') return { ...node, type: noteType };
		if (!node.type.endsWith('.itGlueCrossReference')) return node;
		return { ...node, parameters: { ...node.parameters, recentTickets: desk.psa, options } };
	});
	return { ...original, id: undefined, name: `${original.name} (${desk.title})`, nodes };
}

const companyOf = (psa: PsaName, name: string): number =>
	Number(corpus.organizations.find((one) => one.name === name)?.psaCompanies.find((link) => link.psa === psa)?.companyId);

const CLIENT = 'Harbour Legal LLP';
/** Of every ticket. */
const SUMMARIES = [
	'Clock was wrong',
	'hll-dc1 did not patch',
	'HLL-DC1 of somebody else',
	'Event log errors',
	'Please give Zelda access to events@',
	'Virtual server out of memory',
];

describe('the workflow that attaches the picture of an asset', () => {
	let stack: Stack;
	const workflows = new Map<PsaName, string>();

	beforeAll(async () => {
		stack = await Stack.start({ progress: silentProgress, psas: PSA_NAMES });
		for (const desk of stack.desks) {
			const variant = variantFor(desk, stack);
			const [imported] = await setUp(stack.api, stack.credentials(), [{ file: `${desk.psa}.json`, workflow: variant }]);
			expect(imported.active).toBe(true);
			workflows.set(desk.psa, imported.id);
		}
	});

	afterAll(async () => await stack?.close());

	it('is imported switched off', () => {
		expect(stack.workflows.find(({ file }) => file === FILE)).toMatchObject({ active: false });
	});

	describe.each(PSA_NAMES)('%s', (psa) => {
		const desk = () => stack.desks.find((one) => one.psa === psa)!;
		const companyId = companyOf(psa, CLIENT);
		const pictures = (ticketId: number) => desk().documentation(ticketId).filter(({ text }) => text.includes(MARKER));
		let ticketId: number;

		it('puts one private note with the asset, what belongs to it and its recent tickets on the ticket', async () => {
			desk().createTicket({ summary: 'Clock was wrong', companyId }, [desk().device('HLL-DC1')!]);
			desk().createTicket({ summary: 'hll-dc1 did not patch', companyId });
			desk().createTicket({ summary: 'HLL-DC1 of somebody else', companyId: companyOf(psa, 'Harbor Dental Group') });
			ticketId = desk().createTicket({ summary: 'Event log errors', description: 'HLL-DC1.harbour.local reports DNS 4013.', companyId });
			await until('a picture on the ticket', () => pictures(ticketId).length > 0, 180_000);
			await desk().settled();
			const notes = pictures(ticketId);
			expect(notes.map((note) => note.private)).toEqual([true]);
			for (const words of ['HLL-DC1', 'Chancel House', 'HLL-HV1', 'Clock was wrong', 'hll-dc1 did not patch']) {
				expect(notes[0].text).toContain(words);
			}
			expect(notes[0].text).not.toContain('somebody else');
			const text = notes[0].text.toLowerCase();
			expect(foreignNames(companyOf('connectwise', CLIENT)).filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
			expect(desk().mailsSent()).toBe(0);
		});

		it('lists the candidates where several could be meant, and writes nothing where no asset is named', async () => {
			const nothing = desk().createTicket({ summary: 'Please give Zelda access to events@', companyId });
			const several = desk().createTicket({ summary: 'Virtual server out of memory', companyId });
			await until('the candidates on the ticket', () => pictures(several).length > 0, 180_000);
			expect(pictures(several)[0].text).toContain('HLL-FS1');
			// Tickets that come at the same moment may share an execution.
			await until('the end of every execution, each ticket in one', async () => {
				const executions = await stack.api.executions(workflows.get(psa)!);
				if (!executions.every(({ status }) => status === 'success')) return false;
				const stored = await Promise.all(executions.map(async ({ id }) => (await stack.api.execution(id)).stored));
				return SUMMARIES.every((summary) => stored.some((text) => text.includes(summary)));
			}, 180_000);
			expect(pictures(nothing)).toEqual([]);
		});

		it('hands the diagram on as a file, and keeps no secret in what n8n stores', async () => {
			const stored = await Promise.all((await stack.api.executions(workflows.get(psa)!)).map(async ({ id }) => await stack.api.execution(id)));
			const text = JSON.stringify(stored);
			expect(text).toContain('image/svg+xml');
			expect(text).toContain('HLL-DC1.svg');
			const { credential } = desk();
			const secrets = ['secret', 'privateKey', 'clientSecret'].flatMap((key) => credential.data[key] ?? []);
			for (const secret of [...secrets, stack.itGlue.keys.noPasswordAccess]) expect(text).not.toContain(String(secret));
			expect(text).not.toContain('sim-secret');
		});
	});

	it('needs no part of the machine n8n runs on', () => {
		const refused = path.join(stack.userFolder, 'refused-calls.log');
		expect(fs.existsSync(refused) ? fs.readFileSync(refused, 'utf8') : '').toBe('');
	});
});
