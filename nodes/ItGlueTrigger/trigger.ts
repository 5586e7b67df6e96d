import type {
	ICredentialsDecrypted,
	IDataObject,
	INodeCredentialTestResult,
	INodeExecutionData,
	IPollFunctions,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import { isSameSecret, SHORTEST_SECRET } from '../../src/itglue/changes-feed';
import { definitionOf } from '../../src/itglue/definitions';
import { FeedMemories, type FeedState } from '../../src/itglue/feed-memory';
import { RecordFeed, type RecordNews } from '../../src/itglue/record-feed';
import { simplify, withoutSecrets } from '../../src/itglue/simplify';
import { getItGlueAccess } from '../shared/client';
import { clock } from '../shared/clock';
import { readSettings, type TriggerSettings } from './settings';

/** Credential that holds the secret of live feeds. */
export const LIVE_FEED_CREDENTIAL = 'itGlueLiveFeedApi';

type TriggerContext = IPollFunctions | IWebhookFunctions;

const SAMPLES = 5;

/** Polls and live feeds overlap in one process, and n8n gives each its own copy of the static data. */
const memories = new FeedMemories();

/** Records of test calls: n8n runs a node that can poll once more when the editor tests it. */
const testCalls = new Map<string, RecordNews>();

/** One poll: what is news, or in a test a few recent records. */
export async function pollChanges(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const settings = readSettings(context);
	const { feed, save } = await open(context, settings);
	const today = todayIn(context.getTimezone());
	if (context.getMode() === 'manual') {
		const called = takeTestCall(context);
		return samples(called ? [called] : await feed.samples(SAMPLES, today), settings);
	}
	const news = await feed.poll({ until: deadlineOf(context), today, withoutLists: !settings.catchesUp });
	save();
	return news.length > 0 ? [news.map((each) => toItem(each, settings))] : null;
}

/** A call of an IT Glue workflow: proved by its secret; what it says is not believed but read again. */
export async function receiveFeed(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { secret: given } = context.getQueryData() as IDataObject;
	const { secret } = await context.getCredentials(LIVE_FEED_CREDENTIAL);
	if (!isSameSecret(given, String(secret ?? ''))) return answer(context, 401);
	const settings = readSettings(context);
	const { feed, save } = await open(context, settings);
	if (context.getMode() === 'manual') return await testCall(context, feed, settings);
	const news = await feed.look(context.getBodyData());
	save();
	return news ? { workflowData: [[toItem(news, settings)]] } : answer(context, 200);
}

async function testCall(
	context: IWebhookFunctions,
	feed: RecordFeed,
	settings: TriggerSettings,
): Promise<IWebhookResponseData> {
	const resource = await feed.recordIn(context.getBodyData());
	if (!resource) return answer(context, 200);
	const news: RecordNews = { event: 'updated', resource };
	testCalls.set(triggerName(context), news);
	return { workflowData: [[toItem(news, settings)]] };
}

function takeTestCall(context: TriggerContext): RecordNews | undefined {
	const name = triggerName(context);
	const news = testCalls.get(name);
	testCalls.delete(name);
	return news;
}

function samples(news: RecordNews[], settings: TriggerSettings): INodeExecutionData[][] {
	if (news.length > 0) return [news.map((each) => toItem(each, settings))];
	throw new InputError('IT Glue has no record that fits.', 'Choose other resources or organizations, then test again.');
}

/** The feed of this trigger, and what keeps its memory. */
async function open(context: TriggerContext, settings: TriggerSettings): Promise<{ feed: RecordFeed; save: () => void }> {
	const { client, scope } = await getItGlueAccess(context, 0, settings.isWebhook ? 'interactive' : 'bulk');
	const staticData = context.getWorkflowStaticData('node');
	const memory = memories.get(triggerName(context), scope);
	memory.absorb(staticData as FeedState);
	const feed = new RecordFeed(client, memory, settings, clock);
	const save = () => void Object.assign(staticData, memory.toState());
	return { feed, save };
}

const TOO_SHORT = 'The secret is too short: anyone could guess it and start this workflow.';
const LONGER = `Use at least ${SHORTEST_SECRET} random characters.`;

/** What n8n shows where the credential is tested. */
export function testSecret({ data }: ICredentialsDecrypted): INodeCredentialTestResult {
	return isLongEnough(data?.secret)
		? { status: 'OK', message: 'The secret is long enough' }
		: { status: 'Error', message: `${TOO_SHORT} ${LONGER}` };
}

/** Checked when the workflow is switched on. @throws InputError */
export function checkSecret(secret: unknown): void {
	if (!isLongEnough(secret)) throw new InputError(TOO_SHORT, LONGER, 'Secret');
}

function isLongEnough(secret: unknown): boolean {
	return String(secret ?? '').length >= SHORTEST_SECRET;
}

function triggerName(context: TriggerContext): string {
	return `${context.getWorkflow().id}/${context.getNode().id}`;
}

function answer(context: IWebhookFunctions, status: number): IWebhookResponseData {
	context.getResponseObject().status(status).end();
	return { noWebhookResponse: true };
}

/** n8n says how long a poll may take; older versions do not. */
function deadlineOf(context: IPollFunctions): number {
	const { getPollBudgetMs } = context as { getPollBudgetMs?: () => number | undefined };
	const budget = getPollBudgetMs?.call(context);
	return typeof budget === 'number' && budget > 0 ? clock.now() + budget * 0.8 : Infinity;
}

/** The day it is where the workflow is: expirations are days, not moments. */
function todayIn(timeZone: string): string {
	// Swedish dates are ISO dates.
	return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(clock.now()));
}

function toItem({ event, resource, daysLeft, daysAhead }: RecordNews, { simplified }: TriggerSettings): INodeExecutionData {
	const record = simplified ? simplify(definitionOf(resource.type), resource) : withoutSecrets({ ...resource });
	const expiring = event === 'expiring' ? { daysLeft, daysAhead } : {};
	return { json: { event, resource: resource.type, ...expiring, ...record } as IDataObject };
}
