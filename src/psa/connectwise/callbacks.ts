import { isServiceError, ServiceError } from '../../http/errors';
import type { ConnectWiseApi } from './api';
import { allOf, where } from './conditions';
import { saysExists, SERVICE } from './errors';
import type { CwCallback } from './wire';

const PATH = 'system/callbacks';

/** Every service ticket of the whole company; `objectId` 1 is the owner itself. */
const ALL_TICKETS = { type: 'ticket', level: 'owner', objectId: 1 } as const;

export interface TicketCallback {
	/** Where ConnectWise is to post; without a query, see `callbackUrl`. */
	webhookUrl: string;
	/** Keep changes made with the same API member from being posted, where ConnectWise heeds it. */
	selfSuppressed: boolean;
}

/** ConnectWise appends the record's id and the action to the URL's end, which stays valid only behind a query key. */
export function callbackUrl(webhookUrl: string): string {
	return `${webhookUrl}${webhookUrl.includes('?') ? '&' : '?'}recordId=`;
}

/**
 * The callback for the URL, or `undefined` where there is none that works: ConnectWise deactivates a callback, without a
 * word, after three days on which every delivery failed.
 */
export async function findActiveCallback(api: ConnectWiseApi, wanted: TicketCallback): Promise<CwCallback | undefined> {
	const callbacks = await callbacksFor(api, wanted.webhookUrl);
	return callbacks.find((callback) => !callback.inactiveFlag && (callback.isSelfSuppressedFlag ?? false) === wanted.selfSuppressed);
}

/** Makes sure that the callback exists and is active, whatever stood there before, and returns it. */
export async function ensureCallback(api: ConnectWiseApi, wanted: TicketCallback): Promise<CwCallback> {
	const [standing] = await callbacksFor(api, wanted.webhookUrl);
	return standing ? await revive(api, standing, wanted) : await create(api, wanted);
}

/** Removes every callback for the URL; one that is gone already is no failure. */
export async function removeCallbacks(api: ConnectWiseApi, webhookUrl: string): Promise<void> {
	for (const { id } of await callbacksFor(api, webhookUrl)) {
		try {
			await api.delete(`${PATH}/${id}`, `remove callback ${id}`);
		} catch (error) {
			if (!isServiceError(error) || error.kind !== 'not-found') await Promise.reject(error);
		}
	}
}

async function callbacksFor(api: ConnectWiseApi, webhookUrl: string): Promise<CwCallback[]> {
	const url = callbackUrl(webhookUrl);
	const conditions = allOf([where('type', '=', ALL_TICKETS.type), where('level', '=', ALL_TICKETS.level)]);
	const found: CwCallback[] = [];
	for await (const callback of api.list<CwCallback>(PATH, { conditions }, 'list the callbacks')) {
		if (callback.url === url) found.push(callback);
	}
	return found;
}

async function create(api: ConnectWiseApi, wanted: TicketCallback): Promise<CwCallback> {
	const body = {
		description: 'n8n ticket trigger',
		url: callbackUrl(wanted.webhookUrl),
		...ALL_TICKETS,
		payloadVersion: '3.0.0',
		inactiveFlag: false,
		isSelfSuppressedFlag: wanted.selfSuppressed,
	};
	try {
		const response = await api.send('POST', PATH, body);
		if (!saysExists(response)) return api.read<CwCallback>(response, 'register the webhook with ConnectWise PSA');
	} catch (error) {
		if (!isServiceError(error) || !error.outcomeUnknown) return await Promise.reject(error);
		return await standingOr(api, wanted, error);
	}
	return await standingOr(api, wanted);
}

/** ConnectWise says the callback exists, or left open whether it was made: then it is there, or the failure was one. */
async function standingOr(api: ConnectWiseApi, wanted: TicketCallback, failure?: ServiceError): Promise<CwCallback> {
	const [standing] = await callbacksFor(api, wanted.webhookUrl);
	if (standing) return await revive(api, standing, wanted);
	throw failure ?? refusedWithoutReason();
}

/** Callbacks are each member's own in some lists: the one in the way may not be ours to see. */
function refusedWithoutReason(): ServiceError {
	return new ServiceError('ConnectWise PSA says this webhook exists already, but does not list it', {
		kind: 'conflict',
		service: SERVICE,
		advice: 'Another API member may have registered it. Remove its callback in ConnectWise, then activate the workflow again.',
	});
}

async function revive(api: ConnectWiseApi, standing: CwCallback, wanted: TicketCallback): Promise<CwCallback> {
	const changes = [
		...(standing.inactiveFlag ? [{ path: 'inactiveFlag', value: false }] : []),
		...((standing.isSelfSuppressedFlag ?? false) === wanted.selfSuppressed
			? []
			: [{ path: 'isSelfSuppressedFlag', value: wanted.selfSuppressed }]),
	];
	if (changes.length === 0) return standing;
	return await api.patch<CwCallback>(`${PATH}/${standing.id}`, changes, 'reactivate the webhook in ConnectWise PSA');
}
