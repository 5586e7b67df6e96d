import { startItGlueSimulator } from '../simulators/itglue';
import { freePort } from './support/n8n-process';
import { onStop } from './support/on-stop';
import { process } from './support/platform';
import { PSA_NAMES, SERVICE_DESKS, type ServiceDesk } from './support/service-desks';

/** `npm run simulators`: just the local IT Glue and PSAs, for trying nodes against, until Ctrl-C. */
async function main(): Promise<void> {
	const itGlue = await startItGlueSimulator({ webUrl: 'self', port: await freePort(4010) });
	const desks = await Promise.all(PSA_NAMES.map((psa) => SERVICE_DESKS[psa]()));
	process.stdout.write(`IT Glue
  base URL      ${itGlue.url}
  API key       ${itGlue.keys.full}
  without password access, scoped to one organization, paused:
                ${itGlue.keys.noPasswordAccess}, ${itGlue.keys.scoped}, ${itGlue.keys.paused}
${desks.map(described).join('')}
Ctrl-C stops all.
`);
	onStop(() => void Promise.all([itGlue, ...desks].map((simulator) => simulator.close())).then(() => process.exit(0)));
}

/** What to enter in the PSA's credential, and where its technicians look. */
function described({ title, url, credential }: ServiceDesk): string {
	const fields = Object.entries(credential.data).map(([name, value]) => `  ${name.padEnd(16)}${String(value)}\n`);
	return `${title}\n${fields.join('')}  technician's page  ${url}/\n`;
}

void main();
