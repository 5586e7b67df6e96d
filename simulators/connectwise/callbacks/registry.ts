import { crypto } from '../../shared/platform';
import { invalidObject, notFound } from '../errors';
import { isoSeconds, type Actor, type Callback, type Ticket } from '../model';
import type { Records } from '../seed';

type Body = Record<string, unknown>;

/** The record types callbacks exist for. There is none for notes. */
const TYPES = [
	'activity', 'agreement', 'company', 'configuration', 'contact', 'expense', 'invoice', 'member', 'opportunity',
	'productcatalog', 'project', 'purchaseorder', 'schedule', 'ticket', 'time',
]; // prettier-ignore
/** The levels documented per type; other types are subscribed as a whole or one by one. */
const LEVELS: Record<string, string[]> = {
	ticket: ['owner', 'board', 'project', 'phase', 'status', 'ticket', 'integratortag'],
	configuration: ['owner', 'type', 'status', 'configuration'],
	company: ['owner', 'status', 'type', 'territory', 'company', 'integratortag'],
};
const MAX_DESCRIPTION = 100;
export const CALLBACK_FIELDS = new Set([
	'description',
	'url',
	'objectId',
	'type',
	'level',
	'inactiveFlag',
	'isSelfSuppressedFlag',
	'payloadVersion',
]);

/** The registered callbacks: what they are, whether they may be, and which of them a ticket concerns. */
export class CallbackRegistry {
	constructor(
		private readonly records: Records,
		private readonly options: { allowHttp: boolean; now: () => number },
	) {}

	/** @throws ApiError 404 */
	get(id: number): Callback {
		const callback = this.records.callbacks.get(id);
		if (!callback) throw notFound('Callback', id);
		return callback;
	}

	/** @throws ApiError 400 with the inner codes MissingRequiredField, InvalidField, InvalidObject or ObjectExists */
	create(body: Body, actor: Actor): Callback {
		const callback = this.write(
			{
				id: 0,
				description: '',
				url: '',
				objectId: 1,
				type: '',
				level: '',
				memberId: actor.member?.id ?? 0,
				payloadVersion: '3.0.0',
				inactiveFlag: false,
				isSoapCallbackFlag: false,
				isSelfSuppressedFlag: false,
				connectWiseID: crypto.randomUUID(),
				_info: { lastUpdated: '', updatedBy: '' },
			},
			body,
			actor,
		);
		callback.id = this.records.callbacks.takeId();
		return this.records.callbacks.put(callback);
	}

	/** @throws ApiError 400, 404 */
	update(id: number, body: Body, actor: Actor): Callback {
		return this.records.callbacks.put(this.write(this.get(id), body, actor));
	}

	/** @throws ApiError 404 */
	delete(id: number): void {
		this.get(id);
		this.records.callbacks.delete(id);
	}

	/** Switches a callback off, as ConnectWise does without a word after three days of failures. */
	deactivate(id: number): void {
		const callback = this.records.callbacks.get(id);
		if (callback) this.records.callbacks.put({ ...callback, inactiveFlag: true });
	}

	/** The active callbacks that hear of this ticket. */
	concerning(ticket: Ticket): Callback[] {
		const objectIds: Record<string, number> = { board: ticket.board.id, status: ticket.status.id, ticket: ticket.id };
		return this.records.callbacks
			.all()
			.filter(({ inactiveFlag, type }) => !inactiveFlag && type === 'ticket')
			.filter(({ level, objectId }) => level === 'owner' || objectIds[level] === objectId);
	}

	private write(callback: Callback, body: Body, actor: Actor): Callback {
		const next: Callback = { ...callback };
		for (const field of CALLBACK_FIELDS) if (body[field] !== undefined) Object.assign(next, { [field]: body[field] });
		next.type = String(next.type).toLowerCase();
		next.level = String(next.level).toLowerCase();
		if (next.objectId === 0 && next.level === 'owner') next.objectId = 1;
		this.check(next);
		next._info = { lastUpdated: isoSeconds(this.options.now()), updatedBy: actor.identifier };
		return next;
	}

	private check(callback: Callback): void {
		const { id, url, type, level, objectId, description } = callback;
		for (const field of ['url', 'type', 'level'] as const) {
			if (!callback[field]) throw wrong('MissingRequiredField', `The ${field} field is required.`, field);
		}
		if (!this.validUrl(url)) throw wrong('InvalidField', 'The url field is not a valid URL.', 'url');
		if (String(description).length > MAX_DESCRIPTION)
			throw wrong('InvalidField', 'description exceeds the maximum length of 100.', 'description');
		if (typeof objectId !== 'number' || !Number.isInteger(objectId))
			throw wrong('InvalidField', 'objectId must be a number.', 'objectId');
		if (!TYPES.includes(type)) throw wrong('InvalidField', `type ${type} is not valid.`, 'type');
		if (!(LEVELS[type] ?? ['owner', type]).includes(level))
			throw wrong('InvalidObject', `level ${level} is not valid for type ${type}.`, 'level');
		const same = (other: Callback) =>
			other.id !== id &&
			other.type === type &&
			other.level === level &&
			other.objectId === objectId &&
			other.url === url;
		if (this.records.callbacks.find(same)) throw wrong('ObjectExists', 'The callback already exists.', 'objectId');
	}

	private validUrl(url: unknown): boolean {
		if (typeof url !== 'string' || !URL.canParse(url)) return false;
		const { protocol } = new URL(url);
		return protocol === 'https:' || (this.options.allowHttp && protocol === 'http:');
	}
}

function wrong(code: string, message: string, field: string): Error {
	return invalidObject('callback', [{ code, message, field }]);
}
