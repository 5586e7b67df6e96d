import { measureBurst } from './bench/burst/measure';
import { parseArgs, process } from './support/platform';

const PLAN = { tickets: 120, organizations: 60, records: 250 };

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
	const figures = await measureBurst(PLAN);
	const { tickets, organizations, records } = PLAN;
	process.stdout.write(`${tickets} tickets at once over ${organizations} organizations with ${records} records each\n`);
	for (const [name, { documented, requestsPerTicket, psaRequestsPerTicket, tooMany, lastNoteMs }] of Object.entries(figures)) {
		const ratio = (lastNoteMs / figures.naive.lastNoteMs).toFixed(2);
		process.stdout.write(
			`  ${name.padEnd(6)} ${documented} documented, ${requestsPerTicket.toFixed(2)} IT Glue requests a ticket, ` +
				`${psaRequestsPerTicket.toFixed(1)} to the PSA, 429s: ${tooMany}, last note after ${(lastNoteMs / 1000).toFixed(1)} s (${ratio} × script)\n`,
		);
	}
	if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
}

void main();
