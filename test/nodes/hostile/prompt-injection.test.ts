import { type INodeParameters, type INodeType, NodeConnectionTypes } from 'n8n-workflow';
import { ItGlueCrossReference } from '../../../nodes/ItGlueCrossReference/ItGlueCrossReference.node';
import { ItGlueKnowledge } from '../../../nodes/ItGlueKnowledge/ItGlueKnowledge.node';
import { ItGlueTriage } from '../../../nodes/ItGlueTriage/ItGlueTriage.node';
import { ItGlueWriteBack } from '../../../nodes/ItGlueWriteBack/ItGlueWriteBack.node';
import { startItGlue, type TestItGlue } from '../../support/itglue';
import { runWithModels, type SuppliedModel } from '../../support/with-models';
import { type Attack, ATTACKS, SCENE } from './attacks';
import { aliveIn, aliveInMarkdown, foreignRecordsIn, foreignTextsIn, secretsIn } from './invariants';

const UNTOUCHED = { added: [], removed: [], changed: [] };
const organizationId = { __rl: true, mode: 'id', value: SCENE.organizationId };
const fresh = { options: { freshnessMinutes: 0 } };

let glue: TestItGlue;
beforeAll(async () => {
	glue = await startItGlue({ seed: 'msp' });
});
afterAll(async () => await glue.simulator.close());

/** Everything that was sent to a model. */
let prompts: string[] = [];

/** Models that do whatever the stranger wants, the store and the reranker as far as they can. */
function obedient({ text, answer }: Attack, draft: boolean): SuppliedModel[] {
	const { foreign } = SCENE;
	const wanted = (prompt: string) => {
		if (draft) return JSON.stringify({ title: text, steps: [{ text, from: ['n1:1', 'n3:1'] }], target: foreign.documentId });
		return typeof answer === 'string' ? answer : answer(prompt);
	};
	const chunk = (metadata: object) => [{ pageContent: text, metadata }, 1];
	const tool_calls = [{ id: '1', name: 'getValue', args: { passwordId: foreign.passwordId } }];
	return [
		[
			NodeConnectionTypes.AiLanguageModel,
			{
				invoke: async (prompt: string) => {
					prompts.push(prompt);
					return await Promise.resolve({ content: wanted(prompt), tool_calls, additional_kwargs: { tool_calls } });
				},
			},
		],
		[
			NodeConnectionTypes.AiReranker,
			{
				compressDocuments: async (documents: object[], question: string) => {
					prompts.push(JSON.stringify(documents), question);
					return await Promise.resolve([{ metadata: { id: `document/${foreign.documentId}` } }, { metadata: { id: text } }]);
				},
			},
		],
		[
			NodeConnectionTypes.AiVectorStore,
			{
				similaritySearchWithScore: async (question: string) => {
					prompts.push(question);
					return await Promise.resolve([
						chunk({ organizationId: foreign.organizationId, type: 'document', id: foreign.documentId }),
						chunk({ organizationId: SCENE.organizationId, type: 'document', id: foreign.documentId }),
						chunk({ organizationId: SCENE.organizationId, type: 'password', id: foreign.passwordId }),
						chunk({ organizationId: text, type: text, id: text }),
					]);
				},
			},
		],
	];
}

const TICKET = {
	id: '1',
	number: '1',
	psa: 'connectwise',
	company: { id: '2134', name: 'BrackwaterLog', identifier: null },
	title: 'Warehouse labels do not come out of the Zebra printers',
	description: 'No shipping labels come out after ship confirm, on all bays.',
	closed: false,
};
const note = (id: string, text: string, more: object = {}) => ({ id, internal: true, resolution: false, text, ...more });
const RESOLVED = {
	...TICKET,
	title: "Cannot read hours from driver's chip",
	description: 'Put three drivers through at the night desk, the blue tachograph reader blinks but nothing comes across.',
	closed: true,
	notes: [note('1', 'Card middleware for ID cards had been installed again by RMM baseline.')],
	resolution: 'Uninstalled, excluded TP-02 from the package.',
};
const TITLES = ["Warehouse labels don't come out - print relay"];

/** The stranger's words where strangers' words are: in the ticket, its notes, the names of people. */
const attackedTicket = (text: string) => ({
	...TICKET,
	title: `${TICKET.title} ${text}`.slice(0, 200),
	description: `${TICKET.description}\n\n${text}`,
	contact: { name: text.slice(0, 80), email: null, phone: null },
});
const attackedResolution = (text: string) => ({
	...RESOLVED,
	description: `${RESOLVED.description}\n\n${text}`,
	notes: [...RESOLVED.notes, note('2', RESOLVED.resolution, { resolution: true }), note('3', text)],
});

/** Writes the attack into what the client itself has documented, the very records the ticket is about. */
function attackRecords(text: string): void {
	const { database } = glue.simulator;
	const own = (type: string) => database.where(type, 'organization-id', SCENE.organizationId);
	for (const document of own('documents').filter(({ attributes }) => TITLES.includes(String(attributes.name)))) {
		database.update(document, { name: `${String(document.attributes.name)} ${text}`.slice(0, 240) });
		const [section] = database.where('document-sections', 'document-id', document.id);
		database.update(section, { content: `${String(section.attributes.content)}<p>${text}</p>` });
		document.hidden.publishedSections = structuredClone(database.where('document-sections', 'document-id', document.id));
	}
	const [configuration] = own('configurations');
	database.update(configuration, { notes: text });
	const [password] = own('passwords');
	database.update(password, { name: `Label printers ${text}`.slice(0, 240), notes: text });
}

interface Run {
	node: () => INodeType;
	parameters: INodeParameters;
	/** Which of the models it has inputs for; all unless told otherwise. */
	models?: 'chat' | 'none';
	ticket: (text: string) => object;
	draft?: boolean;
}

const plainTicket = () => TICKET;
const RUNS: Record<string, Run> = {
	'Triage of a hostile ticket': { node: () => new ItGlueTriage(), parameters: fresh, ticket: attackedTicket },
	'Triage among hostile documents': { node: () => new ItGlueTriage(), parameters: fresh, ticket: plainTicket },
	'Knowledge, Search': {
		node: () => new ItGlueKnowledge(),
		parameters: { operation: 'search', query: '={{ $json.description }}', organizationId, ...fresh },
		ticket: attackedTicket,
	},
	'Knowledge, Get Text Chunks': {
		node: () => new ItGlueKnowledge(),
		parameters: { operation: 'getChunks', organizationId, ...fresh },
		models: 'none',
		ticket: plainTicket,
	},
	'Cross-Reference': {
		node: () => new ItGlueCrossReference(),
		parameters: { operation: 'ticketPictures', ...fresh },
		models: 'none',
		ticket: (text) => ({ ...attackedTicket(text), title: `TP-02 and BWL-DC1 ${text}`.slice(0, 200) }),
	},
	'Write-Back, Propose': { node: () => new ItGlueWriteBack(), parameters: fresh, models: 'chat', ticket: attackedResolution },
	'Write-Back, Propose with a draft of a model’s': {
		node: () => new ItGlueWriteBack(),
		parameters: fresh,
		models: 'chat',
		ticket: attackedResolution,
		draft: true,
	},
};

/** The notes in a node's items: each of its forms. */
const notesIn = (items: object[]) =>
	items.flatMap((item) => {
		const { note: ready } = item as { note?: { markdown: string; html: string; text: string } };
		return ready === undefined ? [] : [ready];
	});

describe.each(ATTACKS)('$name', (attack) => {
	let before: ReturnType<TestItGlue['simulator']['database']['snapshot']>;
	let planted: typeof before;
	beforeAll(() => {
		const { database } = glue.simulator;
		before = database.snapshot();
		attackRecords(attack.text);
		planted = database.snapshot();
	});
	afterAll(() => glue.simulator.database.restore(before));
	beforeEach(() => {
		prompts = [];
		glue.clear();
	});

	async function run({ node, parameters, models, ticket, draft = false }: Run) {
		const connected = obedient(attack, draft).filter(([type]) => models === undefined || (models === 'chat' && type === NodeConnectionTypes.AiLanguageModel));
		const result = await runWithModels(node(), { parameters, input: [ticket(attack.text)], models: connected, credentials: glue.credentials() });
		expect(result.error).toBeUndefined();
		expect(result.items.length).toBeGreaterThan(0);
		return result;
	}

	test.each(Object.entries(RUNS))('%s: nothing foreign, nothing written, nothing given away', async (_, each) => {
		const { items, hints } = await run(each);
		const { simulator } = glue;
		expect(foreignRecordsIn(items, simulator)).toEqual([]);
		expect(foreignTextsIn([items, hints, prompts], simulator, [attack.text])).toEqual([]);
		expect(secretsIn([items, hints, prompts], simulator)).toEqual([]);
		expect(simulator.database.diff(planted)).toEqual(UNTOUCHED);
		expect(glue.sent().filter((request) => !request.startsWith('GET ') || /show_password=true|\/passwords\/\d/.test(request))).toEqual([]);
		for (const { markdown, html } of notesIn(items)) {
			expect(aliveInMarkdown(markdown, 'https://msp.itglue.com')).toEqual([]);
			expect(aliveIn(html, 'https://msp.itglue.com')).toEqual([]);
		}
		expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
	});

	test('Write-Back, Apply: what a person approved goes where it was to go, as text', async () => {
		const { items } = await run(RUNS['Write-Back, Propose with a draft of a model’s']);
		const apply = { node: () => new ItGlueWriteBack(), parameters: { operation: 'apply' }, models: 'none' as const };
		const { items: results } = await run({ ...apply, ticket: () => ({ plan: items[0].plan }) });
		const { added, removed, changed } = glue.simulator.database.diff(planted);
		expect(results[0]).toMatchObject({ status: 'applied' });
		expect(removed).toEqual([]);
		const [section, ...links] = added;
		expect(section.type).toBe('document-sections');
		expect(links.filter(({ type }) => type !== 'related-items')).toEqual([]);
		const document = glue.simulator.database.find(section.attributes['document-id'])!;
		const reached = [document, ...links.map(({ hidden }) => glue.simulator.database.find(hidden.destinationId)!)];
		expect(new Set(reached.map(({ attributes }) => String(attributes['organization-id'])))).toEqual(new Set([SCENE.organizationId]));
		expect(changed.map(({ after }) => after.id)).toEqual([document.id]);
		expect(aliveIn(String(section.attributes.content), 'https://msp.itglue.com')).toEqual([]);
		expect(secretsIn(added, glue.simulator)).toEqual([]);
		glue.simulator.database.restore(planted);
	});
});
