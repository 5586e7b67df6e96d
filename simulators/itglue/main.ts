import { parseArgs, process } from '../shared/platform';
import { startItGlueSimulator } from './index';

/** Runs the simulator until it is told to stop: `tsx simulators/itglue/main.ts [--port 4010] [--host 127.0.0.1]`. */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4010' },
			host: { type: 'string', default: '127.0.0.1' },
			'web-url': { type: 'string', default: 'self' },
			seed: { type: 'string', default: 'msp' },
		},
	});
	const sim = await startItGlueSimulator({
		port: Number(values.port),
		host: values.host,
		webUrl: values['web-url'],
		seed: values.seed === 'empty' ? 'empty' : 'msp',
	});
	process.stdout.write(`${JSON.stringify({ url: sim.url, keys: sim.keys })}\n`);
	const stop = () => void sim.close().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

void main();
