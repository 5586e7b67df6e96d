import { measureQueue, type QueueFigures } from './bench/queue/measure';
import { buildPackage } from './support/package-install';
import { os, parseArgs, process } from './support/platform';
import { step } from './support/progress';
import { runScript } from './support/run-script';
import { showProgress } from './support/spinner';

/** Some five minutes, of which most are n8n's starts. */
const DEFAULTS = { workers: '1,2,3', tickets: 60 };

/** `npm run bench:queue`, or `-- --workers 1,3 --tickets 120`: what a set-up as in `deploy/` does and needs on this machine. */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { workers: { type: 'string' }, tickets: { type: 'string' }, json: { type: 'boolean' } } });
	const tickets = Number(values.tickets ?? DEFAULTS.tickets);
	await step(showProgress, 'Building', buildPackage);
	const all: QueueFigures[] = [];
	for (const workers of (values.workers ?? DEFAULTS.workers).split(',')) {
		const figures = await measureQueue(Number(workers), tickets, showProgress);
		all.push(figures);
		process.stdout.write(`${tickets} tickets, ${os.cpus().length} processors, load ${os.loadavg()[1].toFixed(1)} in the last five minutes\n`);
		process.stdout.write(`${describe(figures)}\n`);
	}
	if (values.json) process.stdout.write(`${JSON.stringify(all)}\n`);
}

function describe(figures: QueueFigures): string {
	const { workers, startSeconds, ticketsPerMinute, medianSeconds, p95Seconds, cpuMs, memoryMb, databaseConnections, itGlueRequests, followedUp } = figures;
	const each = (by: QueueFigures['cpuMs'], unit: string) =>
		Object.entries(by).map(([kind, value]) => `${kind} ${Math.round(value)} ${unit}`).join(', ');
	return [
		`${workers} workers: started in ${Math.round(startSeconds)} s, ${Math.round(ticketsPerMinute)} tickets a minute, note after ${medianSeconds.toFixed(1)} s (95 %: ${p95Seconds.toFixed(1)} s)`,
		`  processor time a ticket: ${each(cpuMs, 'ms')}`,
		`  memory: ${each(memoryMb, 'MB')}; ${databaseConnections} database connections; ${itGlueRequests} IT Glue requests; ${followedUp} tickets followed up`,
	].join('\n');
}

runScript(main);
