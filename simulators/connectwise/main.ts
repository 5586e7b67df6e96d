import { process } from '../shared/platform';
import { startConnectWiseSimulator } from './index';

/** `tsx simulators/connectwise/main.ts [--port 3979]`: runs until it is interrupted. */
async function main(): Promise<void> {
	const at = process.argv.indexOf('--port');
	const simulator = await startConnectWiseSimulator({ port: at < 0 ? 0 : Number(process.argv[at + 1]) });
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
