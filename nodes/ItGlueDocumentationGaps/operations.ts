import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import { folderAt } from '../../src/itglue/document-folders';
import { asText } from '../../src/itglue/ids';
import { TicketProfiles } from '../../src/knowledge/feedback/profile';
import { readTicket } from '../../src/psa/read-ticket';
import { marksInNotes, readNotes } from '../../src/servicedesk/gaps/feedback-notes';
import { readFeedbackRequest } from '../../src/servicedesk/gaps/feedback-request';
import { DEFAULT_REPORT_SETTINGS, gapReport } from '../../src/servicedesk/gaps/report';
import { embedTickets } from '../../src/servicedesk/gaps/ticket-vectors';
import { draftStub, readGap, type Stub } from '../../src/servicedesk/gaps/stub';
import { writeStub, type WrittenStub } from '../../src/servicedesk/gaps/write-stub';
import { connectedEmbedding } from '../shared/ai';
import { clock } from '../shared/clock';
import { feedbackSender } from '../shared/feedback';
import type { Emit } from '../shared/items';
import { getItGlueKnowledge } from '../shared/knowledge';
import { between } from '../shared/numbers';

/** One item of one execution of the node. */
export interface GapsRun {
	context: IExecuteFunctions;
	itemIndex: number;
	emit: Emit;
	/** Leaves a hint in the output panel. */
	hint: (message: string) => void;
}

/** Tickets read once a process: next week's report has most of last week's. */
const profiles = new TicketProfiles(20_000);

const MOST_DAYS = 36_500;

/** All items are the rows of one report, so the first one makes it. */
export async function runReport({ context, itemIndex, emit, hint }: GapsRun): Promise<void> {
	if (itemIndex > 0) return;
	const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	const { minTickets, maxAgeDays, most, keepDays } = DEFAULT_REPORT_SETTINGS;
	const settings = {
		now: clock.now(),
		minTickets: Math.floor(between(options.minTickets, minTickets, 1, 1000, 'Minimum Tickets')),
		maxAgeDays: between(options.maxAgeDays, maxAgeDays, 1, MOST_DAYS, 'Maximum Age of Documents'),
		keepDays: between(options.keepDays, keepDays, 1, MOST_DAYS, 'Keep Rows For'),
		most: Math.floor(between(options.most, most, 1, 1000, 'Maximum per Organization')),
	};
	const rows = context.getInputData().map(({ json }) => json);
	const models = await connectedEmbedding(context, itemIndex, hint);
	const vectors = models && (await embedTickets(models, rows, hint));
	const report = gapReport(rows, options.feedback, settings, profiles, vectors);
	for (const message of report.hints) hint(message);
	emit({ ...report } as unknown as IDataObject);
}

export async function runDraftStub(run: GapsRun): Promise<void> {
	const { context, itemIndex, emit } = run;
	const stub = draftStub(readGap(context.getInputData()[itemIndex].json));
	const creates = context.getNodeParameter('createDocument', itemIndex, false) === true;
	const document = creates ? await createStub(run, stub) : null;
	emit({ ...stub, document } as unknown as IDataObject);
}

async function createStub({ context, itemIndex }: GapsRun, stub: Stub): Promise<WrittenStub> {
	const { client, organizations } = await getItGlueKnowledge(context, itemIndex, 'bulk');
	const organizationId = stub.organizationId ?? (await organizations.primary())?.id;
	if (organizationId === undefined) {
		throw new InputError(
			'The gap is one of several organizations, and no organization is your own.',
			'Mark your own organization as primary in IT Glue, or leave out shared gaps (scope "shared").',
			'Create Document',
		);
	}
	const path = asText(context.getNodeParameter('folderPath', itemIndex, ''));
	const createFolders = context.getNodeParameter('createFolders', itemIndex, false) === true;
	const folderId = await folderAt(client, organizationId, path, createFolders);
	return await writeStub(client, stub, { organizationId, folderId });
}

export async function runReadFeedback(run: GapsRun): Promise<void> {
	const { context, itemIndex } = run;
	if (context.getNodeParameter('feedbackFrom', itemIndex) === 'notes') readKeywords(run);
	else await readLink(run);
}

async function readLink({ context, itemIndex, emit }: GapsRun): Promise<void> {
	const { secret } = await feedbackSender(context, itemIndex);
	const { query, body } = context.getInputData()[itemIndex].json;
	if (!isObject(query) && !isObject(body)) {
		throw new InputError(
			'The item is no request of a webhook.',
			'Connect a Webhook node for GET and POST, whose items have query and body.',
			'Feedback From',
		);
	}
	const request = { query: isObject(query) ? query : {}, body: isObject(body) ? body : {} };
	emit({ ...readFeedbackRequest(request, secret, clock.now()) } as unknown as IDataObject);
}

const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function readKeywords({ context, itemIndex, emit, hint }: GapsRun): void {
	const { json } = context.getInputData()[itemIndex];
	const ticket = { ...readTicket(json), notes: readNotes(json.notes) };
	const rows = listOf(context.getNodeParameter('rows', itemIndex, '[]'), 'Report Rows');
	const stored = listOf(context.getNodeParameter('marks', itemIndex, '[]'), 'Marks So Far');
	const { marks, unclear } = marksInNotes(ticket, rows, stored, clock.now());
	for (const { named, reason } of unclear) {
		hint(`Ticket ${ticket.number}: ${named === '' ? 'a keyword without a name' : `“${named}”`} was not counted. ${reason}`);
	}
	for (const mark of marks) emit({ ...mark });
}

/** A list of rows, or the JSON of one. */
function listOf(value: unknown, parameter: string): unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value === 'string') {
		try {
			const parsed: unknown = JSON.parse(value.trim() || '[]');
			if (Array.isArray(parsed)) return parsed;
		} catch {
			// Said below.
		}
	}
	const advice = "Give the rows of a Data Table, such as {{ $('Rows').all().map((item) => item.json) }}.";
	throw new InputError(`${parameter} is no list.`, advice, parameter);
}
