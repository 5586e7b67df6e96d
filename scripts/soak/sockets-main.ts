import { startDesk } from '../bench/burst/desk';
import { parseArgs, process } from '../support/platform';
import { SOAK_START } from './run';
import type { WorldCounts } from './world';

/** Requests a second that somebody else sends with the same key: almost all that it may. */
const CROWD = 9.95;

/**
 * The simulators of IT Glue and ConnectWise as a process of their own, in the time that the soak tells them. It is steered by
 * messages, one of these functions each.
 */
async function startServices(organizations: number, records: number) {
	let now = SOAK_START;
	let crowded = false;
	const clock = { now: () => now, sleep: async () => await Promise.resolve() };
	const { itGlue, connectWise, companyIds, organizationIds, createTicket, close } = await startDesk({ tickets: 0, organizations, records, clock });
	let tickets = 0;
	let edits = 0;
	return {
		facts: () => ({
			...{ organizationIds, itGlueUrl: itGlue.url, key: itGlue.keys.full },
			connectWise: { url: connectWise.url, credentials: connectWise.credentials },
		}),
		at(time: number): void {
			const theirs = crowded ? Math.floor(((time - now) / 1000) * CROWD) : 0;
			now = time;
			for (let sent = 0; sent < theirs; sent += 1) itGlue.rate.admit('full', now);
		},
		createTicket: (place: number): string => createTicket(companyIds[place] ?? 0, (tickets += 1)),
		edit(place: number): void {
			edits += 1;
			for (const type of ['documents', 'configurations']) {
				const own = itGlue.database.where(type, 'organization-id', organizationIds[place]);
				const record = own[edits % own.length];
				if (record) itGlue.database.update(record, { name: `Printer and mailbox, revision ${edits}` });
			}
		},
		outage: (on: boolean): void => void (on ? itGlue.faults.add({ kind: 'reset-before' }) : itGlue.faults.clear()),
		crowd: (on: boolean): void => void (crowded = on),
		rotate: (): string => itGlue.rotateKey(),
		counts(): WorldCounts {
			const notes = connectWise.tickets().map(({ id }) => connectWise.notes(id).filter(({ internalAnalysisFlag }) => internalAnalysisFlag).length);
			const answered = (status: number) => itGlue.requests.filter((request) => request.status === status).length;
			return {
				...{ tickets, documented: notes.filter((of) => of === 1).length, requests: itGlue.requests.length },
				...{ tooMany: answered(429), unauthorized: answered(401) + answered(403) },
			};
		},
		close,
	};
}

export type Services = Awaited<ReturnType<typeof startServices>>;

/** A call of one of the services' functions, and its answer. */
export interface Call {
	number: number;
	name: keyof Services;
	argument: unknown;
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { organizations: { type: 'string' }, records: { type: 'string' } } });
	const services = await startServices(Number(values.organizations), Number(values.records));
	process.on('disconnect', () => process.exit());
	process.on('message', ({ number, name, argument }: Call) => {
		void Promise.resolve((services[name] as (argument: unknown) => unknown)(argument)).then((result) => process.send?.({ number, result }));
	});
	process.send?.({ number: 0 });
}

void main();
