import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { fs, path } from '../../scripts/support/platform';
import { PROJECT } from '../../scripts/support/project';
import { ItGlueTriage } from '../../nodes/ItGlueTriage/ItGlueTriage.node';
import type { TriageResult } from '../../src/servicedesk/triage-result';
import { runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

/** The page's sections with a ticket and the parameters for it. */
const SECTIONS = fs
	.readFileSync(path.join(PROJECT, 'docs', 'other-ticket-sources.md'), 'utf8')
	.split(/^## /m)
	.slice(1)
	.map((section) => {
		const [payload, parameters] = [...section.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json) as unknown);
		return [section.split('\n')[0], payload as IDataObject, parameters as INodeParameters] as const;
	});

let glue: TestItGlue;
beforeAll(async () => {
	glue = await startItGlue({ seed: 'msp' });
});
afterAll(async () => await glue.simulator.close());

test('the page shows systems of every kind', () => {
	expect(SECTIONS.map(([name]) => name.split(',')[0])).toEqual(['Zammad', 'Zendesk', 'Freshservice', 'E-mail']);
});

test.each(SECTIONS)('%s: its ticket gets its documentation with the mapping of the page', async (_name, payload, mapping) => {
	const parameters = { ticketSource: 'fields', ...mapping };
	const { outputs } = await runNode({ type: new ItGlueTriage(), credentials: glue.credentials(), parameters, input: [payload] });
	const result = outputs[0]![0]!.json as unknown as TriageResult;
	expect(result).toMatchObject({ status: 'matched', organization: { name: 'Harbour Legal LLP', matchedBy: 'name' } });
	expect(result.matches[0]!.name).toBe('Matter folders and drive letters (since FS1 migration)');
	expect(result.ticket).toMatchObject({ psa: 'other', contact: { email: expect.stringMatching(/^dana@/) } });
});

test('a mail from a domain that is not in the table leads nowhere', async () => {
	const [, payload, mapping] = SECTIONS.at(-1)!;
	const input = [{ ...payload, from: 'x@harbourlegal.example.evil.example' }];
	const { outputs } = await runNode({ type: new ItGlueTriage(), credentials: glue.credentials(), parameters: { ticketSource: 'fields', ...mapping }, input });
	expect(outputs[1]![0]!.json).toMatchObject({ status: 'organization-not-mapped', matches: [] });
});
