import { runStandAlone } from '../shared/stand-alone';
import { startConnectWiseSimulator } from './index';

/** `tsx simulators/connectwise/main.ts [--port 3979] [--state file.json]`: runs until it is interrupted. */
void runStandAlone(startConnectWiseSimulator, ({ url, apiBase, credentials }) => ({
	'Service desk': `${url}/`,
	API: apiBase,
	'Company id': credentials.companyId,
	'Public key': credentials.publicKey,
	'Private key': credentials.privateKey,
	'Client id': credentials.clientId,
}));
