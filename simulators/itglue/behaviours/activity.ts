import { forbidden, type Behaviour, type Context } from '../context';
import { applicationError } from '../errors';
import { inTimeRange } from '../query';
import type { StoredRecord } from '../types';
import { downloadUrl, storeFile } from './files';

const DAY_MS = 86_400_000;
const LOG_DAYS = 30;
const WEEK_ERROR = 'date range filter cannot be longer than a week, and cannot start with a wildcard';

/** Seven days at most; an open end is fine, an open start is not, except that `*,*` passes. */
function checkWeek(range: string): void {
	const [start, end = start] = range.split(',').map((part) => part.trim());
	if (start === '*' && end === '*') return;
	const tooLong = end !== '*' && Date.parse(end) - Date.parse(start) > 7 * DAY_MS;
	if (start === '*' || tooLong) throw applicationError(422, undefined, undefined, WEEK_ERROR);
}

export const userMetrics: Behaviour = {
	filters: { date: (_ctx, { attributes }, value) => inTimeRange(String(attributes.date), value) },
	select: (_ctx, records, filter) => {
		if (typeof filter.date === 'string') checkWeek(filter.date);
		return records;
	},
};

export const logs: Behaviour = {
	select: (ctx, records, filter) => {
		if (!ctx.switches.logs) throw forbidden();
		if (ctx.switches.logsWeekLimit && typeof filter.created_at === 'string') checkWeek(filter.created_at);
		const oldest = ctx.now() - LOG_DAYS * DAY_MS;
		return records.filter(({ createdAt }) => Date.parse(createdAt) >= oldest);
	},
};

export const users: Behaviour = {
	computed: {
		name: (_ctx, { attributes }) => [attributes['first-name'], attributes['last-name']].filter(Boolean).join(' '),
		avatar: (ctx, { attributes }) => downloadUrl(ctx, attributes.file) ?? attributes.avatar ?? null,
	},
	// Written as a file, read as an address.
	prepare: (ctx, { attributes, given }) => {
		if (given.avatar === undefined || given.avatar === null) return;
		attributes.file = storeFile(ctx, given.avatar, '/data/attributes/avatar').id;
		delete attributes.avatar;
	},
};

export const groups: Behaviour = {
	includes: {
		organizations: (ctx, record) =>
			((record.hidden.organizationIds ?? []) as string[])
				.map((id) => ctx.db.get('organizations', id))
				.filter((target) => target !== undefined),
		users: (ctx, record) =>
			((record.hidden.userIds ?? []) as string[])
				.map((id) => ctx.db.get('users', id))
				.filter((target) => target !== undefined),
	},
};

/** An archive without entries. */
const EMPTY_ZIP = Buffer.concat([Buffer.from([0x50, 0x4b, 0x05, 0x06]), Buffer.alloc(18)]).toString('base64');

const isBuilt = (ctx: Context, record: StoredRecord): boolean =>
	ctx.now() >= Date.parse(record.createdAt) + ctx.switches.exportDuration;

/** An export is built later: its status, and then its address, tell that it is done. */
export const exports_: Behaviour = {
	computed: {
		status: (ctx, record) => (isBuilt(ctx, record) ? 'completed' : 'running'),
		'download-url': (ctx, record) => (isBuilt(ctx, record) ? downloadUrl(ctx, record.hidden.fileId) : null),
	},
	created: (ctx, record) => {
		const file = { content: EMPTY_ZIP, file_name: `export-${record.id}.zip` };
		record.hidden.fileId = storeFile(ctx, file, '/data/attributes').id;
	},
	serve: (_ctx, _record, attributes) => {
		delete attributes['zip-password'];
		delete attributes['include-logs'];
	},
};

export const checklists: Behaviour = {
	includes: { checklist_tasks: (ctx, record) => ctx.db.where('checklist-tasks', 'checklist-id', record.id) },
};
