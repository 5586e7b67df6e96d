import { measureQueue, measureSettings, type QueueFigures } from './bench/queue/measure';
import { buildPackage } from './support/package-install';
import { os, parseArgs, process } from './support/platform';
import { step } from './support/progress';
import { runScript } from './support/run-script';
import { showProgress } from './support/spinner';

const DEFAULTS = { workers: '1,2,3', webhooks: '1', tickets: '60' };

/**
 * What a set-up as in `deploy/` does and needs on this machine: `npm run bench:queue`, or `-- --workers 1,3 --webhooks 1,2 --tickets 120`.
 * With `--settings` instead what n8n's settings for expressions do on one of them, against n8n's own.
 */
async function main(): Promise<void> {
	const text = { type: 'string' } as const;
	const flag = { type: 'boolean' } as const;
	const { values } = parseArgs({ options: { workers: text, webhooks: text, tickets: text, settings: flag, json: flag } });
	const { workers, webhooks, tickets } = { ...DEFAULTS, ...values };
	await step(showProgress, 'Building', buildPackage);
	const sizes = numbers(workers).flatMap((some) => numbers(webhooks).map((more) => ({ workers: some, webhooks: more, tickets: Number(tickets) })));
	const all: QueueFigures[] = [];
	const tell = (title: string, figures: QueueFigures) => {
		all.push(figures);
		process.stdout.write([title, describe(figures), compare(figures, all[0]), ''].join('\n').trimStart());
	};
	if (values.settings) await measureSettings(sizes[0], showProgress, tell);
	else for (const size of sizes) tell('', await measureQueue(size, showProgress));
	process.stdout.write(`${tickets} tickets, ${os.cpus().length} processors, load ${os.loadavg()[2].toFixed(1)} in the last fifteen minutes\n`);
	if (values.json) process.stdout.write(`${JSON.stringify(all)}\n`);
}

function numbers(list: string): number[] {
	const all = list.split(',').map(Number);
	if (!all.every((number) => Number.isInteger(number) && number > 0)) throw new Error(`Not a list of numbers such as 1,2,3: ${list}`);
	return all;
}

function compare({ cpuMs, ticketsPerMinute }: QueueFigures, first: QueueFigures): string {
	const times = (value: number, of: number) => `${(value / of).toFixed(2)}`;
	return `  against the first: tickets a minute × ${times(ticketsPerMinute, first.ticketsPerMinute)}, processor time of webhooks × ${times(cpuMs.webhook, first.cpuMs.webhook)}, of workers × ${times(cpuMs.worker, first.cpuMs.worker)}`;
}

function describe(figures: QueueFigures): string {
	const { workers, webhooks, startSeconds, ticketsPerMinute, medianSeconds, p95Seconds, cpuMs, memoryMb, databaseConnections, itGlueRequests, followedUp } = figures;
	const each = (by: QueueFigures['cpuMs'], unit: string) =>
		Object.entries(by).map(([kind, value]) => `${kind} ${Math.round(value)} ${unit}`).join(', ');
	return [
		`${webhooks} webhook processes, ${workers} workers: started in ${Math.round(startSeconds)} s, ${Math.round(ticketsPerMinute)} tickets a minute, note after ${medianSeconds.toFixed(1)} s (95 %: ${p95Seconds.toFixed(1)} s)`,
		`  processor time a ticket: ${each(cpuMs, 'ms')}`,
		`  memory: ${each(memoryMb, 'MB')}; ${databaseConnections} database connections; ${itGlueRequests} IT Glue requests; ${followedUp} tickets followed up`,
	].join('\n');
}

runScript(main);
