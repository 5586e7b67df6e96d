import { startConnectWiseSimulator } from '../simulators/connectwise';
import { startItGlueSimulator } from '../simulators/itglue';
import { freePort } from './support/n8n-process';
import { onStop } from './support/on-stop';
import { process } from './support/platform';

/** `npm run simulators`: just the local IT Glue and ConnectWise PSA, for trying nodes against, until Ctrl-C. */
async function main(): Promise<void> {
	const itGlue = await startItGlueSimulator({ webUrl: 'self', port: await freePort(4010) });
	const psa = await startConnectWiseSimulator({ port: await freePort(4020) });
	const { companyId, publicKey, privateKey, clientId } = psa.credentials;
	process.stdout.write(`IT Glue
  base URL      ${itGlue.url}
  API key       ${itGlue.keys.full}
  without password access, scoped to one organization, paused:
                ${itGlue.keys.noPasswordAccess}, ${itGlue.keys.scoped}, ${itGlue.keys.paused}
ConnectWise PSA
  site          ${psa.url}
  company       ${companyId}
  public key    ${publicKey}
  private key   ${privateKey}
  client id     ${clientId}
  technician    ${psa.url}/

Ctrl-C stops both.
`);
	onStop(() => void Promise.all([itGlue.close(), psa.close()]).then(() => process.exit(0)));
}

void main();
