import type { FastifyInstance } from 'fastify';

import { CALLBACK_FIELDS } from '../callbacks/registry';
import { patchFields } from '../patch';
import { API, collection, ID, idOf, jsonBody, record, type ApiContext } from './context';

/** `/system/callbacks`. */
export function callbackRoutes(app: FastifyInstance, context: ApiContext): void {
	const { records, registry, switches, apiMember } = context;
	const path = '/system/callbacks';
	collection(app, context, path, 'callback', () => records.callbacks.all());
	app.post(API + path, async (request, reply) => {
		const callback = registry.create(jsonBody(request), apiMember);
		return await reply.code(201).send(callback);
	});
	app.get(`${API}${path}/${ID}`, async (request) => record(request, registry.get(idOf(request))));
	app.put(`${API}${path}/${ID}`, async (request) => registry.update(idOf(request), jsonBody(request), apiMember));
	app.patch(`${API}${path}/${ID}`, async (request) => {
		const id = idOf(request);
		const fields = patchFields(jsonBody(request), registry.get(id), CALLBACK_FIELDS, 'callback', switches);
		return registry.update(id, fields, apiMember);
	});
	app.delete(`${API}${path}/${ID}`, async (request, reply) => {
		registry.delete(idOf(request));
		return await reply.code(204).send();
	});
}
