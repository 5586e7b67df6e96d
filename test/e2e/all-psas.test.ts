import axios from 'axios';
import { silentProgress } from '../../scripts/support/progress';
import { PSA_NAMES, type PsaName } from '../../scripts/support/service-desks';
import { Stack } from '../../scripts/support/stack';
import { allTriageResults, awaitTriageResult } from '../../scripts/support/ticket-documentation';
import corpus from '../../simulators/seed/corpus.json';
import type { TriageResult } from '../../src/servicedesk/triage-result';
import tickets from '../fixtures/msp/tickets-dev.json';
import { startModelServer, type ModelServer } from '../../simulators/models';
import { companyIn, foreignNames } from './support/clients';
import { startGapReport } from './support/gap-report';
import { describeModels } from './support/models';
import { until } from './support/tickets';

jest.setTimeout(900_000);

const SAMPLE = tickets.slice(0, 20);
const TICKET_SYSTEM_KEY = 'the ticket system';

let stack: Stack;
let models: ModelServer;

beforeAll(async () => {
	const data = { name: 'x-ticket-system', value: TICKET_SYSTEM_KEY };
	models = await startModelServer();
	const moreCredentials = [
		{ name: 'Ticket system', type: 'httpHeaderAuth', data },
		{ name: 'Model server', type: 'openAiApi', data: { apiKey: models.apiKey, url: models.baseUrl } },
	];
	stack = await Stack.start({ progress: silentProgress, psas: PSA_NAMES, moreCredentials });
});

afterAll(async () => {
	await stack?.close();
	await models?.close();
});

function companyOf(psa: PsaName, orgId: string): number {
	const links = corpus.organizations.find(({ id }) => id === orgId)?.psaCompanies ?? [];
	return Number(links.find((link) => link.psa === psa)?.companyId);
}

const deskOf = (psa: PsaName) => stack.desks.find((desk) => desk.psa === psa)!;

/** Ticket ids by PSA, in the sample's order. */
const created = new Map<PsaName, number[]>();

describe('the same tickets through every PSA', () => {
	it.each(PSA_NAMES)('each carry one private note, and nobody is mailed: %s', async (psa) => {
		const desk = deskOf(psa);
		const ids = SAMPLE.map(({ subject, body, orgId }) =>
			desk.createTicket({ summary: subject.slice(0, 100), description: body, companyId: companyOf(psa, orgId) }),
		);
		created.set(psa, ids);
		await until('a note on every ticket', () => ids.every((id) => desk.documentation(id).length > 0));
		await desk.settled();
		expect(ids.map((id) => desk.documentation(id).map((note) => note.private))).toEqual(ids.map(() => [true]));
		expect(desk.mailsSent()).toBe(0);
	});

	it('get the same documentation', async () => {
		let found = new Map<string, TriageResult>();
		await until('a stored execution of every ticket', async () => (found = await allTriageResults(stack)).size >= 3 * SAMPLE.length);
		const results = Object.fromEntries(PSA_NAMES.map((psa) => [psa, created.get(psa)!.map((id) => found.get(`${psa}/${id}`)!)]));
		const summaries = PSA_NAMES.map((psa) =>
			results[psa].map(({ status, organization, matches, answerConfidence, missingTopic }) => ({
				status,
				organization: organization?.id,
				matches: matches.map(({ id, type, confidence }) => ({ id, type, confidence: confidence.toFixed(2) })),
				confidence: answerConfidence.toFixed(2),
				missingTopic,
			})),
		);
		expect(summaries[0].map(({ organization }) => organization)).toEqual(SAMPLE.map(({ orgId }) => stack.itGlue.ids.toItGlue(orgId)));
		expect(summaries[0].filter(({ matches }) => matches.length > 0).length).toBeGreaterThan(15);
		for (const other of summaries.slice(1)) expect(other).toEqual(summaries[0]);
		const ways = (psa: PsaName) => [...new Set(results[psa].map(({ organization }) => organization?.matchedBy))].sort();
		expect(PSA_NAMES.map((psa) => [psa, ways(psa)])).toEqual([
			['connectwise', ['psa-link']],
			['autotask', ['psa-link']],
			['halopsa', ['itglue-id', 'override']],
		]);
	});

	it.each(PSA_NAMES)('never carry a word of another client: %s', (psa) => {
		const desk = deskOf(psa);
		(created.get(psa) ?? []).forEach((id, place) => {
			const text = desk.documentation(id)[0].text.toLowerCase();
			const company = companyOf('connectwise', SAMPLE[place].orgId);
			expect(foreignNames(company).filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
		});
	});
});

describe('a ticket from any other system', () => {
	const post = async (ticket: object, key: string) =>
		await axios.post(`${stack.n8n.url}/webhook/itglue-triage`, ticket, { headers: { 'x-ticket-system': key }, validateStatus: () => true });
	const [{ subject, body, orgId }] = SAMPLE;
	const { name: company } = corpus.organizations.find(({ id }) => id === orgId)!;

	it('is answered with the same documentation', async () => {
		const { status, data } = await post({ id: '4711', title: subject, description: body, company }, TICKET_SYSTEM_KEY);
		expect(status).toBe(200);
		const [first] = created.get('connectwise')!;
		const result = await awaitTriageResult(stack, first);
		expect(data.matches.map(({ id }: { id: string }) => id)).toEqual(result?.matches.map(({ id }) => id));
	});

	it('is answered with what is missing where its company leads nowhere', async () => {
		const { data } = await post({ title: subject, description: body, company: 'Nobody & Sons' }, TICKET_SYSTEM_KEY);
		expect(data).toMatchObject({ status: 'organization-not-mapped', reason: expect.stringContaining('Nobody & Sons') });
	});

	it('is refused from a stranger', async () => {
		expect((await post({ title: subject, company }, 'a guess')).status).toBe(403);
	});
});

// Here, because they share the running n8n.
describeModels(
	() => stack,
	() => models,
);

// That of ConnectWise is tried in documentation-gaps.test.ts, of which these are made.
describe.each(['autotask', 'halopsa'] as const)('the gap report of %s', (psa) => {
	const desk = deskOf.bind(undefined, psa);
	const OWN_COMPANY = companyIn(psa, 'Fernhollow IT Partners');
	const opened = () => desk().tickets().filter(({ companyId, given: [title] }) => companyId === OWN_COMPANY && title.startsWith('Write documentation'));

	it('notes itself on a ticket, and opens one a gap', async () => {
		const ticketId = desk().createTicket({ summary: 'Documentation to be written', companyId: OWN_COMPANY });
		const required = psa === 'autotask' ? { board: '29682833', priority: 'High' } : {};
		const report = await startGapReport(stack, psa, { ticketId, companyId: OWN_COMPANY, ticketsForAStub: 3, ...required });
		const ended = async () =>
			(await stack.api.executions(report)).map(({ status }) => status).filter((status) => !['new', 'running'].includes(status));
		await until('a run of the report', async () => (await ended()).length > 0);
		expect(new Set(await ended())).toEqual(new Set(['success']));
		const reports = desk().documentation(ticketId).filter(({ text }) => text.includes('itglue-gap-report'));
		expect(reports.map((note) => note.private)).toEqual([true]);
		const titles = opened().map(({ given: [title] }) => title);
		expect(titles.length).toBeGreaterThan(0);
		expect(titles).toEqual([...new Set(titles)]);
		expect(desk().mailsSent()).toBe(0);
	});
});
