import { soak, soakIn } from './soak/run';
import { socketsWorld } from './soak/sockets-world';
import { FULL, type Scale, SHORT } from './soak/traffic';
import { verdictOn } from './soak/verdict';
import { parseArgs, performance, process } from './support/platform';

const MB = 1024 * 1024;

async function soakOverHttp(scale: Scale) {
	const { world, clock } = await socketsWorld(scale);
	return await soakIn(world, scale, clock);
}

/** `npm run soak`, with `-- --sockets` over real HTTP, with `--short` smaller. */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { short: { type: 'boolean' }, sockets: { type: 'boolean' }, json: { type: 'boolean' } } });
	const scale = values.short ? SHORT : FULL;
	const start = performance.now();
	const { samples, ...counts } = values.sockets ? await soakOverHttp(scale) : await soak(scale);
	const { ratios, grown } = verdictOn(samples);
	const write = (text: string) => process.stdout.write(`${text}\n`);
	const seconds = ((performance.now() - start) / 1000).toFixed(0);
	write(`${2 * scale.days} days of ${scale.organizations} organizations with ${scale.records} records each, in ${seconds} s`);
	write(`  tickets ${counts.tickets}, documented once ${counts.documented}, tried again ${counts.triedAgain}`);
	write(`  requests ${counts.requests}, 429s ${counts.tooMany}, key refused ${counts.unauthorized}`);
	samples.forEach(({ heapBytes, alarms, handles, descriptors, storedBytes }, day) => {
		write(`  day ${String(day + 1).padStart(2)}: heap ${(heapBytes / MB).toFixed(1)} MB, alarms ${alarms}, handles ${handles}, descriptors ${descriptors}, stored ${storedBytes} bytes`);
	});
	for (const [held, ratio] of Object.entries(ratios)) write(`  ${held.padEnd(12)} second week ${ratio.toFixed(3)} × the first`);
	for (const line of grown) write(`  GREW: ${line}`);
	if (counts.documented < counts.tickets) write(`  LOST OR TWICE: ${counts.tickets - counts.documented} tickets`);
	if (values.json) write(JSON.stringify({ ratios, ...counts }));
	process.exitCode = grown.length > 0 || counts.documented < counts.tickets ? 1 : 0;
}

void main();
