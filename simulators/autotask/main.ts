import { runStandAlone } from '../shared/stand-alone';
import { startAutotaskSimulator } from './index';

/** `tsx simulators/autotask/main.ts [--port 3980] [--state file.json]`: runs until it is interrupted. */
void runStandAlone(startAutotaskSimulator, ({ url, credentials: { userName, secret, integrationCode } }) => ({
	'Service desk': `${url}/`,
	'Zone look-up': `${url}/atservicesrest/v1.0/zoneInformation?user=${encodeURIComponent(userName)}`,
	'User name': userName,
	Secret: secret,
	'Integration code': integrationCode,
}));
