import { OWNER } from './support/n8n-setup';
import { onStop } from './support/on-stop';
import { buildPackage } from './support/package-install';
import { parseArgs, process } from './support/platform';
import { killAllGroups } from './support/process-groups';
import { step } from './support/progress';
import { PSA_NAMES, type PsaName, type ServiceDesk } from './support/service-desks';
import { showProgress } from './support/spinner';
import { Stack } from './support/stack';
import { removeTemporaryFolders } from './support/temporary-folders';
import { awaitNote, awaitTriageResult, type DocumentedTicket } from './support/ticket-documentation';

const HELP = `npm run demo                       n8n, simulators, a ticket that gets its documentation; stays until Ctrl-C
npm run demo -- --once             the same once; the last line is JSON; exit code 1 where no note arrived
  --ticket "summary"               the ticket's summary
  --description "text"             its description
  --company "name"                 its company, as the PSA knows it (part of the name is enough)
  --psa connectwise|autotask|halopsa|all
                                   which PSA's tickets; ConnectWise PSA unless told otherwise
  --timeout seconds                how long to wait for the note, 60 unless told otherwise
`;

const SAMPLE = {
	ticket: 'Warehouse labels do not come out of the Zebra printers',
	description:
		'Since this morning no shipping labels come out at all after ship confirm, on all bays. The printers show a normal light. ' +
		'We already switched them off and on again. Trucks are waiting.',
	company: 'Brackwater L',
};

const options = parseArgs({
	options: {
		once: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
		ticket: { type: 'string', default: SAMPLE.ticket },
		description: { type: 'string' },
		company: { type: 'string', default: SAMPLE.company },
		psa: { type: 'string', default: 'connectwise' },
		timeout: { type: 'string', default: '60' },
	},
}).values;

let stack: Stack | null = null;

async function main(): Promise<number> {
	if (options.help) {
		process.stdout.write(HELP);
		return 0;
	}
	await step(showProgress, 'Building this package', async () => await buildPackage());
	stack = await Stack.start({ progress: showProgress, n8nPort: 5678, psas: chosenPsas(options.psa) });
	const documented: Array<DocumentedTicket | null> = [];
	for (const desk of stack.desks) documented.push(await createTicket(stack, desk));
	if (options.once) {
		for (const ticket of documented) if (ticket !== null) process.stdout.write(`${JSON.stringify(ticket)}\n`);
		return documented.includes(null) ? 1 : 0;
	}
	process.stdout.write(whereToLook(stack));
	return await new Promise(() => {});
}

function chosenPsas(wanted: string): PsaName[] {
	if (wanted === 'all') return PSA_NAMES;
	const chosen = PSA_NAMES.filter((name) => name === wanted);
	if (chosen.length > 0) return chosen;
	throw new Error(`--psa is "${wanted}". Choose one of: ${PSA_NAMES.join(', ')}, all`);
}

async function createTicket(running: Stack, desk: ServiceDesk): Promise<DocumentedTicket | null> {
	const company = findCompany(desk, options.company);
	const description = options.description ?? (options.ticket === SAMPLE.ticket ? SAMPLE.description : '');
	const line = showProgress(`${desk.title}: ticket "${options.ticket}" of ${company.names[0]}`);
	const started = Date.now();
	const id = desk.createTicket({ summary: options.ticket, description, companyId: company.id });
	line.update(`${desk.title}: ticket #${id} "${options.ticket}" of ${company.names[0]}: waiting for its documentation`);
	const note = await awaitNote(desk, id, Number(options.timeout) * 1000);
	const seconds = Math.round((Date.now() - started) / 100) / 10;
	if (note === null) {
		line.failed(`No note on ticket #${id} within ${options.timeout} seconds. Look at n8n's log, ${running.n8n.logFile}, and its executions`);
		return null;
	}
	const matches = (await awaitTriageResult(running, id, desk.psa))?.matches ?? [];
	line.done(`${desk.title}: ticket #${id} carries its documentation after ${seconds} seconds`);
	for (const { name, confidence } of matches) process.stderr.write(`    ${Math.round(confidence * 100)} %  ${name}\n`);
	return {
		ticket: id,
		matches: matches.map(({ name, type, url, confidence }) => ({ name, type, url, confidence })),
		noteId: note.id,
		seconds,
	};
}

function findCompany(desk: ServiceDesk, wanted: string): { id: number; names: string[] } {
	const companies = desk.companies();
	const folded = (text: string): string => text.toLowerCase().replace(/\s/g, '');
	const found =
		companies.find(({ names }) => names.some((name) => folded(name) === folded(wanted))) ??
		companies.find(({ names }) => names.some((name) => folded(name).includes(folded(wanted))));
	if (found !== undefined) return found;
	throw new Error(`${desk.title} has no company "${wanted}". Companies: ${companies.map(({ names }) => names[0]).join(', ')}`);
}

function whereToLook({ n8n, desks, itGlue }: Stack): string {
	const pages = desks.map(({ title, url }) => `  ${title.padEnd(17)}  ${url}/`).join('\n');
	return `
${pages}
                     the technician's page: type a ticket of your own and watch its documentation arrive
  n8n editor         ${n8n.url}
                     ${OWNER.email} / ${OWNER.password}
  IT Glue            ${itGlue.url}  (links in notes lead here)
  n8n's log          ${n8n.logFile}

  Ctrl-C stops everything.
`;
}

/** Stops what runs, once, and ends this process. */
let stopping = false;
async function stop(code: number, keepFiles = false): Promise<void> {
	if (stopping) return;
	stopping = true;
	await stack?.close({ keepFiles });
	killAllGroups();
	if (!keepFiles) removeTemporaryFolders();
	process.exit(code);
}

onStop((reason) => {
	process.stderr.write(`\nStopping: ${reason}\n`);
	void stop(options.once ? 130 : 0);
});

main().then(
	async (code) => await stop(code, code !== 0),
	async (error: unknown) => {
		process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
		await stop(1, true);
	},
);
