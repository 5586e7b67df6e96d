import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ItGlueFeedbackApi } from '../../credentials/ItGlueFeedbackApi.credentials';
import { ItGlueDocumentationGaps } from '../../nodes/ItGlueDocumentationGaps/ItGlueDocumentationGaps.node';
import { ItGlueTriage } from '../../nodes/ItGlueTriage/ItGlueTriage.node';
import type { GapReport } from '../../src/servicedesk/gaps/report';
import { signQuestion } from '../../src/servicedesk/gaps/feedback-link';
import type { TriageResult } from '../../src/servicedesk/triage-result';
import { credential, type NodeResult, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

const SECRET = 'a secret of thirty-two characters';
const LOGISTICS = { psa: 'connectwise', company: { id: '2134', name: 'BrackwaterLog', identifier: null } };
const DRONE = { ...LOGISTICS, title: 'Drone flight controller firmware', description: 'The survey drone refuses its gimbal firmware.' };
const GIMBAL = { ...LOGISTICS, title: 'Survey drone does not update', description: 'The gimbal of the drone refuses new firmware.' };
const LABELS = { ...LOGISTICS, title: 'Warehouse labels do not come out of the Zebra printers', description: 'No shipping labels come out after ship confirm, on all bays.' };

let glue: TestItGlue;
const feedback = (more: object = {}) =>
	credential(ItGlueFeedbackApi, { url: 'https://n8n.example/webhook/itglue-feedback', secret: SECRET, ...more });

beforeEach(async () => {
	glue = await startItGlue({ seed: 'msp' });
});

afterEach(async () => {
	await glue.simulator.close();
});

async function gaps(operation: string, input: IDataObject[], parameters: INodeParameters = {}, more: object = {}): Promise<NodeResult> {
	return await runNode({
		type: new ItGlueDocumentationGaps(),
		credentials: { ...glue.credentials(), ...feedback() },
		parameters: { operation, ...parameters },
		input,
		...more,
	});
}

async function triaged(tickets: object[], parameters: INodeParameters = {}, credentials = feedback()): Promise<TriageResult[]> {
	const type = new ItGlueTriage();
	const { outputs, error } = await runNode({ type, credentials: { ...glue.credentials(), ...credentials }, parameters, input: tickets as IDataObject[] });
	if (error !== undefined) throw new Error(error.message);
	return outputs.flat().map(({ json }) => json as unknown as TriageResult);
}

async function reportOn(tickets: object[], parameters: INodeParameters = {}): Promise<GapReport> {
	const rows = (await triaged(tickets)).flatMap(({ reportRows }) => reportRows);
	return (await gaps('report', rows as unknown as IDataObject[], parameters)).json[0] as unknown as GapReport;
}

describe('Report', () => {
	it('makes one report of all rows, with both tickets of a topic as one gap', async () => {
		const report = await reportOn([{ ...DRONE, id: '1', number: '1' }, { ...GIMBAL, id: '2', number: '2' }, { ...LABELS, id: '3', number: '3' }]);
		expect(report.totals).toMatchObject({ tickets: 3, gapTickets: 2, gaps: 1 });
		expect(report.sections[0]).toMatchObject({ organizationName: 'Brackwater Logistics', gaps: [{ tickets: 2 }] });
		expect(report.report.markdown).toContain('Brackwater Logistics');
		expect(report.note.text.length).toBeLessThanOrEqual(7800);
	});

	it('is empty without rows, and says what it did not understand', async () => {
		const empty = await gaps('report', [{}]);
		expect(empty.json[0]).toMatchObject({ totals: { tickets: 0 } });
		const { hints } = await gaps('report', [{ some: 'thing' }]);
		expect(hints.join()).toContain('reportRows');
	});

	it('says which option is wrong', async () => {
		const { error } = await gaps('report', [{}], { options: { maxAgeDays: 'long' } });
		expect(error?.message).toContain('Maximum Age of Documents is "long"');
	});

	it('asks IT Glue for nothing and needs no credential', async () => {
		const { status } = await gaps('report', [{}], {}, { credentials: {} });
		expect(status).toBe('success');
		expect(glue.sent()).toEqual([]);
	});
});

describe('Draft Stub', () => {
	let gap: IDataObject;
	const create = async (more: INodeParameters = {}, item = gap) => await gaps('draftStub', [item], { createDocument: true, ...more });
	const documents = () => glue.simulator.database.all('documents').filter(({ attributes }) => String(attributes.name).startsWith('DRAFT:'));
	const sectionsOf = (id: unknown) => glue.simulator.database.where('document-sections', 'document-id', id);

	beforeEach(async () => {
		gap = (await reportOn([{ ...DRONE, id: '1', number: '1' }])).gaps[0] as unknown as IDataObject;
		glue.clear();
	});

	it('drafts without writing anything', async () => {
		const { json } = await gaps('draftStub', [gap]);
		expect(json[0]).toMatchObject({ document: null, title: expect.stringContaining('Drone flight controller firmware') });
		expect(glue.sent()).toEqual([]);
	});

	it('creates an unpublished document in the folder of the gap’s organization', async () => {
		const { json, error } = await create({ folderPath: 'From Tickets', createFolders: true });
		expect(error).toBeUndefined();
		expect(json[0].document).toMatchObject({ created: true });
		const [document] = documents();
		expect(String(document.attributes['organization-id'])).toBe(gap.organizationId);
		expect(document.attributes['published-at'] ?? null).toBeNull();
		const folder = glue.simulator.database.all('document-folders').find(({ id }) => id === String(document.attributes['document-folder-id']));
		expect(folder?.attributes.name).toBe('From Tickets');
		expect(sectionsOf(document.id).length).toBeGreaterThan(8);
	});

	it('creates it once, and leaves alone what somebody wrote', async () => {
		const [first] = (await create()).json;
		const before = glue.simulator.database.snapshot();
		const [second] = (await create()).json;
		expect(second.document).toEqual({ ...(first.document as IDataObject), created: false });
		expect(glue.simulator.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
	});

	it('goes on where a run ended between title and text', async () => {
		await create();
		const [document] = documents();
		for (const section of sectionsOf(document.id)) glue.simulator.database.delete(section);
		const { json } = await create();
		expect(json[0].document).toMatchObject({ documentId: document.id, created: false });
		expect(documents()).toHaveLength(1);
		expect(sectionsOf(document.id).length).toBeGreaterThan(8);
	});

	it('of several organizations goes to the own one', async () => {
		await create({}, { ...gap, scope: 'shared', organizationId: null });
		const primary = glue.simulator.database.all('organizations').find(({ attributes }) => attributes.primary === true)!;
		expect(String(documents()[0].attributes['organization-id'])).toBe(primary.id);
		expect(JSON.stringify(sectionsOf(documents()[0].id))).not.toContain('Ticket 1');
	});

	it('says that an item is no gap', async () => {
		const { error } = await gaps('draftStub', [{ topic: 'x' }]);
		expect(error?.message).toBe('The item is no gap of a gap report.');
	});
});

describe('Read Feedback', () => {
	const token = (more: object = {}, expires = Date.now() + 3_600_000, secret = SECRET) =>
		signQuestion({ ticketKey: 'connectwise/1', ticketNumber: '1', organizationId: '5', record: 'document/7', ...more }, expires, secret);
	const read = async (query: IDataObject, body: IDataObject, more: object = {}) =>
		await gaps('readFeedback', [{ query, body }], { feedbackFrom: 'link' }, more);

	it('takes the answer of the form that Triage’s link leads to', async () => {
		const [result] = await triaged([{ ...LABELS, id: '3', number: '3' }], { askFeedback: true });
		const link = /https:\/\/n8n\.example\/webhook\/itglue-feedback\?f=([\w.-]+)/.exec(result.note.html);
		const f = link?.[1] ?? '';
		expect((await read({ f }, {})).json[0]).toMatchObject({ status: 'asked', mark: null });
		const { json } = await read({ f }, { f, verdict: 'unhelpful' });
		expect(json[0]).toMatchObject({ status: 'answered', mark: { rowKey: result.reportRows[0].rowKey, helpful: false, ticketId: '3' } });
	});

	it('counts nothing that is forged or expired', async () => {
		const forged = token({}, undefined, 'another secret of thirty-two!!');
		expect((await read({}, { f: forged, verdict: 'helpful' })).json[0]).toMatchObject({ status: 'forged', mark: null, httpStatus: 403 });
		expect((await read({}, { f: token({}, Date.now() - 1000), verdict: 'helpful' })).json[0]).toMatchObject({ status: 'expired', httpStatus: 410 });
	});

	it('says what is wrong with the credential or the item, without the secret', async () => {
		const { error } = await read({}, {}, { credentials: feedback({ secret: 'too-short-to-be' }) });
		expect(error?.message).toContain('too short');
		expect(JSON.stringify(error?.toJSON?.() ?? error)).not.toContain('too-short-to-be');
		const { error: other } = await gaps('readFeedback', [{ a: 1 }], { feedbackFrom: 'link' });
		expect(other?.message).toBe('The item is no request of a webhook.');
	});

	it('can be tested as a credential', () => {
		const test = (data: object) => new ItGlueDocumentationGaps().methods.credentialTest.feedbackCredential.call({} as never, { data } as never);
		return Promise.all([test({ url: 'https://n8n.example/w', secret: SECRET }), test({ url: 'n8n', secret: SECRET }), test({})]).then((results) =>
			expect(results.map(({ status }) => status)).toEqual(['OK', 'Error', 'Error']),
		);
	});

	it('reads keywords in private notes, and says which it could not place', async () => {
		const ticket = { ...LABELS, id: '3', number: '3' };
		const [{ reportRows }] = await triaged([ticket]);
		const note = { id: '9', internal: true, resolution: false, author: 'Tech', createdAt: '2026-06-01T00:00:00.000Z' };
		const item = { ...ticket, notes: [{ ...note, text: `#unhelpful ${reportRows[0].recordName}\n#helpful nothing like it` }] };
		const { json, hints } = await gaps('readFeedback', [item as unknown as IDataObject], { feedbackFrom: 'notes', rows: JSON.stringify(reportRows) });
		expect(json).toEqual([expect.objectContaining({ rowKey: reportRows[0].rowKey, helpful: false, organizationId: reportRows[0].organizationId })]);
		expect(hints.join()).toContain('“nothing like it” was not counted');
	});
});
