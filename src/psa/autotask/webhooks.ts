import type { Clock } from '../../http/clock';
import { type FailureKind, isServiceError, ServiceError } from '../../http/errors';
import { collect } from '../collect';
import type { TicketEvent } from '../feed';
import { secretFingerprint } from '../webhook-secret';
import type { AutotaskApi } from './api';
import { SERVICE } from './errors';
import { anyOf, where } from './filters';
import type { AutotaskMemory } from './memory';
import type { AtExcludedResource, AtResource, AtWebhook, AtWebhookField } from './wire';

const ENTITY = 'TicketWebhooks';
const NAME = 'n8n-itglue';

/** A webhook without a subscribed field never becomes ready, and every field takes a request. */
const FIELDS: Record<TicketEvent, readonly string[]> = {
	created: ['Status'],
	resolved: ['Status', 'CompletedDate'],
	updated: [
		'Status',
		'Title',
		'Description',
		'Resolution',
		'CompanyID',
		'ContactID',
		'ConfigurationItemID',
		'Priority',
		'QueueID',
		'IssueType',
		'AssignedResourceID',
		'CompletedDate',
	],
};

const READY_ATTEMPTS = 20;
const READY_EVERY_MS = 1500;

export interface TicketWebhook {
	/** Where Autotask is to post: https, port 443. */
	url: string;
	/** At most 64 characters. */
	secret: string;
	events: readonly TicketEvent[];
}

export interface WebhookDeps {
	api: AutotaskApi;
	memory: AutotaskMemory;
	clock: Clock;
}

/**
 * The webhook for the URL where it is complete, active and ready, and signs with this secret. Autotask switches one off
 * after 25 failed deliveries, and never gives a secret back: the name tells which one it has, and is written last.
 */
export async function findWebhook(api: AutotaskApi, wanted: TicketWebhook): Promise<AtWebhook | undefined> {
	const standing = await standingAt(api, wanted.url);
	const isComplete = standing?.name === nameOf(wanted) && standing.isActive === true && standing.isReady === true;
	return isComplete ? standing : undefined;
}

/** Makes the webhook stand as wanted, whatever is there, and returns it. Doing it twice does no harm. */
export async function ensureWebhook(deps: WebhookDeps, wanted: TicketWebhook): Promise<AtWebhook> {
	const { api } = deps;
	const standing = await standingAt(api, wanted.url);
	const id = standing?.id ?? (await create(deps, wanted));
	const what = 'set up the webhook in Autotask';
	if (standing) await api.update(ENTITY, { id, ...settingsOf(wanted, NAME) }, what);
	await subscribe(deps, id, wanted.events);
	const { ownerResourceID } = await api.item<AtWebhook>(`${ENTITY}/${id}`, what);
	await excludeOwn(api, id, wanted, ownerResourceID);
	await api.update(ENTITY, { id, ...settingsOf(wanted, nameOf(wanted)) }, what);
	return await ready(deps, id);
}

/** Removes every webhook for the URL; one that is gone already is no failure. */
export async function removeWebhooks(api: AutotaskApi, url: string): Promise<void> {
	for (const { id } of await webhooksAt(api, url)) {
		try {
			await api.delete(`${ENTITY}/${id}`, `remove webhook ${id}`);
		} catch (error) {
			if (!isServiceError(error) || error.kind !== 'not-found') await Promise.reject(error);
		}
	}
}

async function standingAt(api: AutotaskApi, url: string): Promise<AtWebhook | undefined> {
	return (await webhooksAt(api, url))[0];
}

async function webhooksAt(api: AutotaskApi, url: string): Promise<AtWebhook[]> {
	const named = api.query<AtWebhook>(ENTITY, [where('name', 'beginsWith', NAME)], 'list the webhooks');
	return (await collect(named)).filter(({ webhookUrl }) => webhookUrl === url);
}

/** Says which secret and events the webhook was completed with; 50 characters at most. */
function nameOf({ secret, events }: TicketWebhook): string {
	return `${NAME} ${secretFingerprint([secret, ...[...events].sort()].join('|'))}`;
}

function settingsOf({ url, secret, events }: TicketWebhook, name: string) {
	return {
		name,
		webhookUrl: url,
		deactivationUrl: url,
		secretKey: secret,
		isActive: true,
		isSubscribedToCreateEvents: events.includes('created'),
		isSubscribedToUpdateEvents: events.some((event) => event !== 'created'),
		isSubscribedToDeleteEvents: false,
	};
}

/** An answer that got lost may have left the webhook there. */
async function create({ api }: WebhookDeps, wanted: TicketWebhook): Promise<number> {
	const ownerResourceID = await ownResource(api);
	const owner = ownerResourceID === undefined ? {} : { ownerResourceID };
	try {
		return await api.create(ENTITY, { ...settingsOf(wanted, NAME), ...owner }, 'register the webhook with Autotask');
	} catch (error) {
		if (!isServiceError(error)) return await Promise.reject(error);
		const standing = error.outcomeUnknown ? await standingAt(api, wanted.url) : undefined;
		if (standing) return standing.id;
		throw refused(error);
	}
}

/** What is in the way of a webhook, where Autotask said no: a security level without webhooks, an address it cannot post to. */
function refused(error: ServiceError): ServiceError {
	const advice = REFUSAL_ADVICE[error.kind];
	if (advice === undefined) return error;
	const { message, kind, service, status, reasons } = error;
	return new ServiceError(message, { kind, service, status, reasons, advice: `${advice}, or set the Trigger Mode to Polling.` });
}

const REFUSAL_ADVICE: Partial<Record<FailureKind, string>> = {
	permission: 'Turn on "Can create WebHooks" in the security level of the API user in Autotask (it is off in every level at first)',
	invalid: 'Autotask posts to https on port 443 only, and to each address once: give n8n such an address',
};

/** The API user's own resource; `undefined` where it may not be read. */
async function ownResource(api: AutotaskApi): Promise<number | undefined> {
	const { userName } = api.account;
	const filter = [anyOf(where('email', 'eq', userName), where('userName', 'eq', userName))];
	try {
		const found = await collect(api.query<AtResource>('Resources', filter, 'find the API user'));
		return found.length === 1 ? found[0].id : undefined;
	} catch (error) {
		const unreadable = isServiceError(error) && (error.kind === 'permission' || error.kind === 'invalid');
		return unreadable ? undefined : await Promise.reject(error);
	}
}

/** One request a field, one after the other: more than three at once are refused. */
async function subscribe({ api, memory, clock }: WebhookDeps, id: number, events: readonly TicketEvent[]): Promise<void> {
	const known = await memory.picklist(api, clock, 'TicketWebhookFields', 'fieldID');
	const wanted = new Set(events.flatMap((event) => FIELDS[event]).map(plain));
	const fieldIds = known.filter(({ name }) => wanted.has(plain(name))).map((field) => Number(field.id));
	if (fieldIds.length === 0) throw noFields();
	const path = `${ENTITY}/${id}/Fields`;
	const standing = await collect(api.children<AtWebhookField>(path, 'read the fields of the webhook'));
	for (const fieldID of fieldIds) {
		if (standing.some((row) => row.fieldID === fieldID && row.isSubscribedField)) continue;
		const row = { webhookID: id, fieldID, isSubscribedField: true, isDisplayAlwaysField: false };
		await api.create(path, row, 'choose what the webhook tells');
	}
}

/**
 * Our own changes are not delivered, so that no workflow starts itself. Not where created tickets are wanted: another
 * workflow may create them with the same API user.
 */
async function excludeOwn(
	api: AutotaskApi,
	id: number,
	{ events }: TicketWebhook,
	resourceID: number | null | undefined,
): Promise<void> {
	if (typeof resourceID !== 'number') return;
	const path = `${ENTITY}/${id}/ExcludedResources`;
	const rows = await collect(api.children<AtExcludedResource>(path, 'read whom the webhook leaves out'));
	const own = rows.find((row) => row.resourceID === resourceID);
	const wanted = !events.includes('created');
	if (wanted && !own) await api.create(path, { webhookID: id, resourceID }, "leave the API user's own changes out");
	if (!wanted && own) await api.delete(`${path}/${own.id}`, "let the API user's own tickets in");
}

async function ready({ api, clock }: WebhookDeps, id: number): Promise<AtWebhook> {
	for (let attempt = 1; attempt <= READY_ATTEMPTS; attempt += 1) {
		const webhook = await api.item<AtWebhook>(`${ENTITY}/${id}`, 'see whether the webhook is ready');
		if (webhook.isReady === true) return webhook;
		await clock.sleep(READY_EVERY_MS);
	}
	throw new ServiceError('Autotask has not made the webhook ready yet', {
		kind: 'unavailable',
		service: SERVICE,
		advice: 'Activate the workflow again in a minute: what is there is used.',
	});
}

/** Field labels come as `CompletedDate` or `Completed Date`. */
function plain(label: string): string {
	return label.replace(/[^a-z0-9]/gi, '').toLowerCase();
}

function noFields(): ServiceError {
	return new ServiceError('Autotask offers none of the ticket fields a webhook needs', {
		kind: 'permission',
		service: SERVICE,
		advice: "Give the API user's security level access to tickets and webhooks, or set the Trigger Mode to Polling.",
	});
}
