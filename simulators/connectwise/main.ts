import { parseArgs, process } from '../shared/platform';
import { startConnectWiseSimulator } from './index';

/** `tsx simulators/connectwise/main.ts [--port 3979] [--state file.json]`: runs until it is interrupted. */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { port: { type: 'string' }, state: { type: 'string' } } });
	const simulator = await startConnectWiseSimulator({ port: Number(values.port ?? 0), stateFile: values.state });
	const { companyId, publicKey, privateKey, clientId } = simulator.credentials;
	process.stdout.write(
		[
			`Service desk   ${simulator.url}/`,
			`API            ${simulator.apiBase}`,
			`Company id     ${companyId}`,
			`Public key     ${publicKey}`,
			`Private key    ${privateKey}`,
			`Client id      ${clientId}`,
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
