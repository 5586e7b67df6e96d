import { runStandAlone } from '../shared/stand-alone';
import { startHaloPsaSimulator } from './index';

/** `tsx simulators/halopsa/main.ts [--port 3981] [--state file.json]`: runs until it is interrupted. */
void runStandAlone(startHaloPsaSimulator, ({ url, apiBase, credentials }) => ({
	'Service desk': `${url}/`,
	API: apiBase,
	Token: `${url}/auth/token`,
	Tenant: credentials.tenant,
	'Client id': credentials.clientId,
	'Client secret': credentials.clientSecret,
	Scope: 'all',
}));
