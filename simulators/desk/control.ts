import type { FastifyInstance, FastifyRequest } from 'fastify';

import { CONTROL_PREFIX, isLocal } from '../shared/control';
import { parseBody } from '../shared/server';

/** What another process on the machine does as a technician; bodies and answers are the PSA's own records. */
export interface DeskControl {
	tickets(): unknown[];
	ticket(id: number): unknown;
	create(input: Record<string, unknown>): unknown;
	update(id: number, fields: Record<string, unknown>): unknown;
	notes(ticketId: number): unknown[];
	addNote(ticketId: number, note: Record<string, unknown>): unknown;
}

const idOf = (request: FastifyRequest): number => Number((request.params as { id: string }).id);
const bodyOf = (request: FastifyRequest) => (parseBody(request.body) ?? {}) as Record<string, unknown>;

/** Adds `/__simulator/tickets` and what is below it. */
export function deskControlRoutes(app: FastifyInstance, control: DeskControl): void {
	void app.register(
		async (scope) => {
			scope.addHook('onRequest', async (request, reply) => {
				if (!isLocal(request)) await reply.code(404).send('');
			});
			const ticket = '/tickets/:id(^\\d+$)';
			scope.get('/tickets', async () => control.tickets());
			scope.post('/tickets', async (request) => control.create(bodyOf(request)));
			scope.get(ticket, async (request) => control.ticket(idOf(request)));
			scope.patch(ticket, async (request) => control.update(idOf(request), bodyOf(request)));
			scope.get(`${ticket}/notes`, async (request) => control.notes(idOf(request)));
			scope.post(`${ticket}/notes`, async (request) => control.addNote(idOf(request), bodyOf(request)));
		},
		{ prefix: CONTROL_PREFIX },
	);
}
