import type { FastifyInstance } from 'fastify';

import { FILE_PREFIX, FILE_TYPE, signature } from './behaviours/files';
import type { Database } from './database';

const DENIED =
	'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>SignatureDoesNotMatch</Code>' +
	'<Message>The request signature does not match.</Message></Error>';

/** Serves stored files at their signed addresses. An API key sent along breaks the signature, as storage hosts do. */
export function registerFiles(app: FastifyInstance, db: Database, now: () => number): void {
	app.get(`${FILE_PREFIX}/:id`, async (request, reply) => {
		const { id } = request.params as { id: string };
		const { expires, signature: given } = request.query as Record<string, string>;
		const file = db.get(FILE_TYPE, id);
		const isSigned = /^\d+$/.test(expires ?? '') && /^\d+$/.test(id) && given === signature(id, Number(expires));
		if (!file || !isSigned || Number(expires) < now() || request.headers['x-api-key'] !== undefined) {
			reply.code(403).type('application/xml');
			return DENIED;
		}
		reply.type(String(file.attributes['content-type']));
		return Buffer.from(String(file.attributes.content), 'base64');
	});
}
