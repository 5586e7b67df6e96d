import type { Clock } from '../../src/http/clock';
import { SoakDesk } from './desk';
import { SoakItGlue } from './service';
import type { Scale } from './traffic';
import type { World } from './world';

/** Requests a second of somebody else: almost all that a key may send. */
const CROWD = 9.95;

/** Both services in this process's memory, without sockets. */
export function memoryWorld(scale: Scale, clock: Clock): World {
	const glue = new SoakItGlue(scale, clock);
	const desk = new SoakDesk(clock);
	return {
		...{ url: glue.url, organizationIds: glue.organizationIds, key: glue.key, psa: desk },
		transport: (key) => glue.transport(key),
		createTicket: async (organization) => await Promise.resolve(desk.create(String(501 + organization))),
		edit: async (organization) => await Promise.resolve(glue.edit(organization)),
		outage: async (on) => void (glue.down = await Promise.resolve(on)),
		crowd: async (on) => void (glue.crowd = await Promise.resolve(on ? CROWD : 0)),
		rotate: async () => await Promise.resolve(glue.rotate()),
		counts: async () => {
			const notes = [...desk.documented.values()];
			const { requests, refused, unauthorized } = glue;
			const documented = notes.filter((count) => count === 1).length;
			return await Promise.resolve({ tickets: notes.length, documented, requests, tooMany: refused, unauthorized });
		},
		close: async () => await Promise.resolve(),
	};
}
