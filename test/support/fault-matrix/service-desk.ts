import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { ItGlueFeedbackApi } from '../../../credentials/ItGlueFeedbackApi.credentials';
import { DEVICE_TICKET, RESOLVED_TICKET, TICKET, UNKNOWN_TICKET } from '../../../scripts/generate/other-samples';
import { credential, type NodeResult, type NodeTest, runNode } from '../engine';
import { NODES } from '../node-classes';
import { choices } from '../surface';
import type { ItGlueWorld } from './it-glue';
import type { Subject } from './run';

/** Clients of the data set that the tickets below are about. */
export const TICKET_CLIENTS = ['4810147', '4810252'];

type Run = (parameters: INodeParameters, input: IDataObject[], more?: Partial<NodeTest>) => Promise<NodeResult>;

/** What a node's operation is run with; `make` comes before faults begin. */
interface Work {
	make?(world: ItGlueWorld, run: (node: string) => Run): Promise<IDataObject>;
	given(world: ItGlueWorld, made: IDataObject): { parameters?: INodeParameters; input: IDataObject[] };
}

const ticket = (given: object, parameters?: INodeParameters): Work => ({ given: () => ({ parameters, input: [given as IDataObject] }) });

const knowledge: Work = {
	given: ({ glue }) => ({ parameters: { query: 'label printer', organizationId: glue.ids('organizations')[1] }, input: [{}] }),
};

const triaged: Work['make'] = async (_, run) => {
	const { outputs } = await run('ItGlueTriage')({}, [TICKET, UNKNOWN_TICKET]);
	return { rows: outputs.flat().flatMap(({ json }) => json.reportRows as IDataObject[]) };
};

/** By class name and operation. */
const WORK: Record<string, Work> = {
	'ItGlueTriage ': ticket(TICKET),
	'ItGlueCompanyMapping ': ticket(TICKET.company),
	'ItGlueKnowledge search': knowledge,
	'ItGlueKnowledge sync': knowledge,
	'ItGlueKnowledge statistics': knowledge,
	'ItGlueKnowledge getChunks': knowledge,
	'ItGlueCrossReference findAssets': ticket(DEVICE_TICKET),
	'ItGlueCrossReference ticketPictures': ticket(DEVICE_TICKET),
	'ItGlueCrossReference picture': {
		given: ({ glue }) => {
			const device = glue.simulator.database.all('configurations').find(({ attributes }) => attributes.name === 'HLL-DC1')!;
			return { parameters: { configurationId: device.id }, input: [{}] };
		},
	},
	'ItGlueWriteBack propose': ticket(RESOLVED_TICKET, { options: { minimumConfidence: 0 } }),
	'ItGlueWriteBack apply': {
		make: async (_, run) => {
			const { outputs } = await run('ItGlueWriteBack')({ operation: 'propose', options: { minimumConfidence: 0 } }, [RESOLVED_TICKET]);
			return { plan: outputs.flat()[0].json.plan };
		},
		given: (_, { plan }) => ({ parameters: { plan: '={{ $json.plan }}' }, input: [{ plan }] }),
	},
	'ItGlueDocumentationGaps report': { make: triaged, given: (_, { rows }) => ({ input: rows as IDataObject[] }) },
	'ItGlueDocumentationGaps draftStub': {
		make: async (world, run) => {
			const { rows } = await triaged(world, run);
			const { json } = await run('ItGlueDocumentationGaps')({ operation: 'report' }, rows as IDataObject[]);
			return { gap: (json[0].gaps as IDataObject[])[0] };
		},
		given: (_, { gap }) => ({ parameters: { createDocument: true }, input: [gap as IDataObject] }),
	},
	'ItGlueDocumentationGaps readFeedback': {
		make: triaged,
		given: (_, { rows }) => {
			const text = `#helpful ${String((rows as IDataObject[])[0].recordName)}`;
			const notes = [{ id: '9', internal: true, resolution: false, author: 'Tech', createdAt: '2026-06-01T00:00:00.000Z', text }];
			return { parameters: { feedbackFrom: 'notes', rows: JSON.stringify(rows) }, input: [{ ...TICKET, notes }] };
		},
	},
};

/** Nodes that work for tickets on IT Glue. */
export const SERVICE_DESK_NODES = ['ItGlueTriage', 'ItGlueCompanyMapping', 'ItGlueKnowledge', 'ItGlueCrossReference', 'ItGlueWriteBack', 'ItGlueDocumentationGaps'];

/** Every operation of a node that works for tickets. */
export function serviceDeskSubjects(world: ItGlueWorld, node: string): Subject[] {
	const runner = (name: string): Run => {
		const type: INodeType = NODES.find(([known]) => known === name)![1];
		const feedback = credential(ItGlueFeedbackApi, { url: 'https://n8n.example/webhook/f', secret: FEEDBACK_SECRET });
		return async (parameters, input, more) =>
			await runNode({ type, parameters, input, credentials: { ...world.credentials(), ...(name === 'ItGlueDocumentationGaps' ? feedback : {}) }, ...more });
	};
	return choices(NODES.find(([known]) => known === node)![1]).map(({ operation = '' }) => ({
		name: `${node} ${String(operation)}`.trim(),
		world,
		findsItsOwn: operation === 'apply',
		exceptions: EXCEPTIONS[`${node} ${String(operation)}`],
		writeExceptions: operation === 'apply' ? NOT_APPLIED : {},
		run: async (start, { times = 1, ...more } = {}) => {
			const work = WORK[`${node} ${String(operation)}`];
			const made = (await work.make?.(world, runner)) ?? {};
			start();
			const { parameters, input } = work.given(world, made);
			return await runner(node)({ ...(operation === '' ? {} : { operation }), ...parameters }, Array.from({ length: times }, () => input).flat(), more);
		},
	}));
}

/** Apply's output says why it changed nothing. */
const NOT_APPLIED = { '404 Not Found': 'other-way', '409 Conflict': 'other-way', '423 Locked': 'other-way' } as const;

const EXCEPTIONS: Record<string, Subject['exceptions']> = {
	'ItGlueWriteBack apply': NOT_APPLIED,
	'ItGlueKnowledge sync': { '404 Not Found': 'other-way' },
	'ItGlueDocumentationGaps draftStub': { '400 Bad Request': 'other-way', '422 Unprocessable Content': 'other-way' },
};

const FEEDBACK_SECRET = 'feedback-secret-'.repeat(2);
