import { parseArgs, process } from '../shared/platform';
import { startHaloPsaSimulator } from './index';

/** `tsx simulators/halopsa/main.ts [--port 3981] [--state file.json]`: runs until it is interrupted. */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { port: { type: 'string' }, state: { type: 'string' } } });
	const simulator = await startHaloPsaSimulator({ port: Number(values.port ?? 0), stateFile: values.state });
	const { tenant, clientId, clientSecret } = simulator.credentials;
	process.stdout.write(
		[
			`Service desk   ${simulator.url}/`,
			`API            ${simulator.apiBase}`,
			`Token          ${simulator.url}/auth/token`,
			`Tenant         ${tenant}`,
			`Client id      ${clientId}`,
			`Client secret  ${clientSecret}`,
			'Scope          all',
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
