import { startItGlueSimulator } from '../../../simulators/itglue';
import { generateTenant, usualOrganization } from '../knowledge/tenant';
import { parseArgs, process } from '../../support/platform';
import { ScaledClock } from './clock';

/** The IT Glue simulator as a process of its own, so that client and service share no event loop. Prints where it is. */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			scale: { type: 'string', default: '1' },
			limit: { type: 'string', default: '3000' },
			window: { type: 'string', default: '300000' },
			organizations: { type: 'string', default: '60' },
		},
	});
	const clock = new ScaledClock(Number(values.scale));
	const plans = Array.from({ length: Number(values.organizations) }, () => usualOrganization(60));
	const simulator = await startItGlueSimulator({
		clock: () => clock.now(),
		seed: generateTenant(plans),
		rateLimit: { limit: Number(values.limit), windowMs: Number(values.window), retryAfter: 'seconds' },
	});
	const ids = (type: string) => simulator.database.all(type).map(({ id }) => id);
	const facts = { url: simulator.url, key: simulator.keys.full, organizations: ids('organizations'), documents: ids('documents') };
	process.stdout.write(`${JSON.stringify(facts)}\n`);
}

void main();
