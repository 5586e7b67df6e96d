import type { IDataObject } from 'n8n-workflow';
import { ItGlueTriage } from '../../../nodes/ItGlueTriage/ItGlueTriage.node';
import type { TriageResult } from '../../../src/servicedesk/triage-result';
import { runNode } from '../../support/engine';
import { startItGlue, type TestItGlue } from '../../support/itglue';

/** One client's text must not reach another's ticket, whatever IT Glue or what stands before it answers. */

const CLIENT = '2901000004810252';
const TICKET = {
	id: '1',
	psa: 'connectwise',
	company: { id: '2134', name: 'BrackwaterLog', identifier: null },
	title: 'Warehouse labels do not come out of the Zebra printers',
	description: 'No shipping labels come out after ship confirm, on all bays.',
};

let glue: TestItGlue;
beforeEach(async () => {
	glue = await startItGlue({ seed: 'msp' });
});
afterEach(async () => await glue.simulator.close());

async function triage(ticket: object = TICKET, credentials = glue.credentials()) {
	const { outputs, error } = await runNode({ type: new ItGlueTriage(), credentials, input: [ticket as IDataObject] });
	expect(error).toBeUndefined();
	const results = outputs.flat().map(({ json }) => json as unknown as TriageResult);
	return { results, text: JSON.stringify(results) };
}

/** Makes IT Glue answer a list with every record of that type, whatever is asked for: a filter that is not known, a mixed-up cache. */
function ignoreFilters(path: string, type: string): void {
	const data = glue.simulator.database.all(type).map(({ id, attributes }) => ({ id, type, attributes }));
	const meta = { 'current-page': 1, 'next-page': null, 'total-pages': 1, 'total-count': data.length };
	glue.simulator.faults.add({ kind: 'status', status: 200, body: { data, meta }, match: { method: 'GET', path } });
}

test('lists that hold every client’s records give only the ticket’s own', async () => {
	const { database } = glue.simulator;
	const primary = database.all('organizations').find(({ attributes }) => attributes.primary === true)!.id;
	const isOwn = (id: unknown) => String(id) === CLIENT || String(id) === primary;
	const foreign = database.all('configurations').filter(({ attributes }) => !isOwn(attributes['organization-id']));
	expect(foreign.length).toBeGreaterThan(20);
	for (const type of ['configurations', 'contacts', 'locations', 'domains']) ignoreFilters(`/${type}$`, type);
	ignoreFilters('/flexible_assets$', 'flexible-assets');
	ignoreFilters('/relationships/documents$', 'documents');
	const names = foreign.slice(0, 30).map(({ attributes }) => String(attributes.name));
	const { results } = await triage({ ...TICKET, description: `${TICKET.description} Seen on ${names.join(', ')}.` });
	expect(results[0].organization?.id).toBe(CLIENT);
	expect(results[0].matches.length).toBeGreaterThan(0);
	expect(results[0].matches.filter(({ organizationId }) => !isOwn(organizationId))).toEqual([]);
	const others = database.all('documents').filter(({ attributes }) => !isOwn(attributes['organization-id'])).map(({ attributes }) => String(attributes.name));
	const own = new Set(database.all('documents').filter(({ attributes }) => isOwn(attributes['organization-id'])).map(({ attributes }) => String(attributes.name)));
	const shown = JSON.stringify([results[0].matches, results[0].note]);
	expect(others.filter((name) => !own.has(name) && shown.includes(name))).toEqual([]);
});

test('what one key has read is not given to another key at the same address', async () => {
	const { database } = glue.simulator;
	const canary = 'CANARY-OF-THE-FIRST-ACCOUNT';
	const [best] = (await triage()).results[0].matches;
	const record = database.get('documents', best.id)!;
	const before = String(record.attributes.name);
	glue.simulator.rotateKey();
	database.update(record, { name: `${before} ${canary}` });
	const first = glue.credentials();
	expect((await triage(TICKET, first)).text).toContain(canary);
	// The other account has the same ids, as two sandboxes of one template may.
	database.update(database.get('documents', best.id)!, { name: before });
	glue.simulator.rotateKey();
	const second = await triage(TICKET, glue.credentials());
	expect(second.results[0].matches[0].id).toBe(best.id);
	expect(second.text).not.toContain(canary);
});

test('a company that IT Glue links to every organization is left to a person', async () => {
	ignoreFilters('/organizations$', 'organizations');
	const { results } = await triage();
	expect(results[0].organization).toBeNull();
	expect(results[0].matches).toEqual([]);
});
