import { parseArgs, process } from '../shared/platform';
import { startAutotaskSimulator } from './index';

/** `tsx simulators/autotask/main.ts [--port 3980] [--state file.json]`: runs until it is interrupted. */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { port: { type: 'string' }, state: { type: 'string' } } });
	const simulator = await startAutotaskSimulator({ port: Number(values.port ?? 0), stateFile: values.state });
	const { userName, secret, integrationCode } = simulator.credentials;
	process.stdout.write(
		[
			`Service desk       ${simulator.url}/`,
			`Zone look-up       ${simulator.url}/atservicesrest/v1.0/zoneInformation?user=${encodeURIComponent(userName)}`,
			`User name          ${userName}`,
			`Secret             ${secret}`,
			`Integration code   ${integrationCode}`,
			'',
		].join('\n'),
	);
	const stop = () => {
		void simulator.close().then(() => process.exit(0));
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

void main();
