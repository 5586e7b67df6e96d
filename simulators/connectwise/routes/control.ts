import type { FastifyInstance } from 'fastify';

import { CONTROL_PREFIX, isLocal } from '../../shared/control';
import type { Actor, Ticket } from '../model';
import type { NewTicket } from '../new-ticket';
import type { ServiceDesk } from '../service-desk';
import { ID, idOf, jsonBody } from './context';

export interface ControlOptions {
	desk: ServiceDesk;
	createTicket: (input: NewTicket) => Ticket;
	technician: Actor;
}

/** Tickets and notes for other processes on the machine, as a technician would make and read them. */
export function controlRoutes(app: FastifyInstance, { desk, createTicket, technician }: ControlOptions): void {
	void app.register(
		async (scope) => {
			scope.addHook('onRequest', async (request, reply) => {
				if (!isLocal(request)) await reply.code(404).send('');
			});
			scope.get('/tickets', async () => desk.records.tickets.all());
			scope.post('/tickets', async (request) => createTicket(jsonBody(request) as unknown as NewTicket));
			scope.get(`/tickets/${ID}`, async (request) => desk.ticket(idOf(request)));
			scope.patch(`/tickets/${ID}`, async (request) => desk.updateTicket(idOf(request), jsonBody(request), technician));
			scope.get(`/tickets/${ID}/notes`, async (request) => desk.notes(idOf(request)));
			scope.post(`/tickets/${ID}/notes`, async (request) => desk.addNote(idOf(request), jsonBody(request), technician));
		},
		{ prefix: CONTROL_PREFIX },
	);
}
