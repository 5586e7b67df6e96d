import { bundledWorkflows } from '../../scripts/support/n8n-setup';
import type { WorkflowFile } from '../../scripts/support/n8n-api';
import { fs, path } from '../../scripts/support/platform';
import { silentProgress } from '../../scripts/support/progress';
import { PSA_NAMES, type PsaName } from '../../scripts/support/service-desks';
import { Stack } from '../../scripts/support/stack';
import { companyIn, foreignNames } from './support/clients';
import { until } from './support/tickets';

jest.setTimeout(900_000);

const FILES: Record<PsaName, string> = {
	connectwise: 'ticket-asset-picture.json',
	autotask: 'autotask-ticket-asset-picture.json',
	halopsa: 'halopsa-ticket-asset-picture.json',
};
const MARKER = 'asset-picture';

/** The bundled workflow with its trigger switched on, which is off as it is imported. */
const switchedOn = (workflow: WorkflowFile, file: string): WorkflowFile => {
	if (!Object.values(FILES).includes(file)) return workflow;
	return { ...workflow, nodes: workflow.nodes.map((node) => (node.type.endsWith('PsaTrigger') ? { ...node, disabled: false } : node)) };
};

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
		stack = await Stack.start({ progress: silentProgress, psas: PSA_NAMES, edit: switchedOn });
		for (const psa of PSA_NAMES) {
			const imported = stack.workflows.find(({ file }) => file === FILES[psa])!;
			expect(imported.active).toBe(true);
			workflows.set(psa, imported.id);
		}
	});

	afterAll(async () => await stack?.close());

	it('is imported switched off', () => {
		const triggers = bundledWorkflows()
			.filter(({ file }) => Object.values(FILES).includes(file))
			.flatMap(({ workflow }) => workflow.nodes.filter(({ type }) => type.endsWith('PsaTrigger')));
		expect(triggers.map(({ disabled }) => disabled)).toEqual(PSA_NAMES.map(() => true));
	});

	describe.each(PSA_NAMES)('%s', (psa) => {
		const desk = () => stack.desks.find((one) => one.psa === psa)!;
		const companyId = companyIn(psa, CLIENT);
		const pictures = (ticketId: number) => desk().documentation(ticketId).filter(({ text }) => text.includes(MARKER));
		let ticketId: number;

		it('puts one private note with the asset, what belongs to it and its recent tickets on the ticket', async () => {
			desk().createTicket({ summary: 'Clock was wrong', companyId }, [desk().device('HLL-DC1')!]);
			desk().createTicket({ summary: 'hll-dc1 did not patch', companyId });
			desk().createTicket({ summary: 'HLL-DC1 of somebody else', companyId: companyIn(psa, 'Harbor Dental Group') });
			ticketId = desk().createTicket({ summary: 'Event log errors', description: 'HLL-DC1.harbour.local reports DNS 4013.', companyId });
			await until('a picture on the ticket', () => pictures(ticketId).length > 0);
			await desk().settled();
			const notes = pictures(ticketId);
			expect(notes.map((note) => note.private)).toEqual([true]);
			for (const words of ['HLL-DC1', 'Chancel House', 'HLL-HV1', 'Clock was wrong', 'hll-dc1 did not patch']) {
				expect(notes[0].text).toContain(words);
			}
			expect(notes[0].text).not.toContain('somebody else');
			const text = notes[0].text.toLowerCase();
			expect(foreignNames(companyIn('connectwise', CLIENT)).filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
			expect(desk().mailsSent()).toBe(0);
		});

		it('lists the candidates where several could be meant, and writes nothing where no asset is named', async () => {
			const nothing = desk().createTicket({ summary: 'Please give Zelda access to events@', companyId });
			const several = desk().createTicket({ summary: 'Virtual server out of memory', companyId });
			await until('the candidates on the ticket', () => pictures(several).length > 0);
			expect(pictures(several)[0].text).toContain('HLL-FS1');
			// Tickets that come at the same moment may share an execution.
			await until('the end of every execution, each ticket in one', async () => {
				const executions = await stack.api.executions(workflows.get(psa)!);
				if (!executions.every(({ status }) => status === 'success')) return false;
				const stored = await Promise.all(executions.map(async ({ id }) => (await stack.api.execution(id)).stored));
				return SUMMARIES.every((summary) => stored.some((text) => text.includes(summary)));
			});
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
