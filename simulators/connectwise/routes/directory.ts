import type { FastifyInstance } from 'fastify';

import { notFound } from '../errors';
import type { RecordType } from '../schemas';
import type { Records } from '../seed';
import { API, collection, ID, idOf, record, type ApiContext } from './context';

interface Directory {
	path: string;
	type: RecordType;
	kind: string;
	table: (records: Records) => { all(): Array<{ id: number }>; get(id: number): { id: number } | undefined };
}

/** The collections that are only read here. */
const DIRECTORIES: Directory[] = [
	{ path: '/company/companies', type: 'company', kind: 'Company', table: ({ companies }) => companies },
	{ path: '/company/contacts', type: 'contact', kind: 'Contact', table: ({ contacts }) => contacts },
	{
		path: '/company/configurations',
		type: 'configuration',
		kind: 'Configuration',
		table: ({ configurations }) => configurations,
	},
	{ path: '/service/boards', type: 'board', kind: 'Board', table: ({ boards }) => boards },
	{ path: '/service/priorities', type: 'priority', kind: 'Priority', table: ({ priorities }) => priorities },
	{ path: '/system/members', type: 'member', kind: 'Member', table: ({ members }) => members },
];

/** Companies, contacts, configurations, boards with their statuses, priorities, members, and `/system/info`. */
export function directoryRoutes(app: FastifyInstance, context: ApiContext): void {
	const { records } = context;
	for (const { path, type, kind, table } of DIRECTORIES) {
		const rows = table(records);
		collection(app, context, path, type, () => rows.all());
		app.get(`${API}${path}/${ID}`, async (request) => {
			const row = rows.get(idOf(request));
			if (!row) throw notFound(kind, idOf(request));
			return record(request, row);
		});
	}
	const statusesOf = (boardId: number) => {
		if (!records.boards.get(boardId)) throw notFound('Board', boardId);
		return records.statuses.all().filter(({ board }) => board.id === boardId);
	};
	collection(app, context, `/service/boards/${ID}/statuses`, 'status', (request) => statusesOf(idOf(request)));
	app.get(`${API}/service/boards/${ID}/statuses/:statusId(^\\d+$)`, async (request) => {
		const status = statusesOf(idOf(request)).find(({ id }) => id === idOf(request, 'statusId'));
		if (!status) throw notFound('Status', idOf(request, 'statusId'));
		return record(request, status);
	});
	app.get(`${API}/system/info`, async () => ({
		version: context.version,
		isCloud: context.isCloud,
		serverTimeZone: 'Eastern Standard Time',
		cloudRegion: 'NA',
		licenseBits: [],
	}));
}
