import axios from 'axios';
import { CONTROL_PREFIX } from '../../../simulators/shared/control';
import type { Transport } from '../../../src/http/transport';
import { axiosTransport } from '../../support/axios-transport';
import { childProcess, delay, http, path, process } from '../../support/platform';

export interface ServiceRules {
	/** How much faster than the wall's its time runs. */
	scale: number;
	limit: number;
	windowMs: number;
}

export interface Service {
	url: string;
	key: string;
	organizations: string[];
	documents: string[];
	/** With the key, over real HTTP, and a network between: half of the latency before the request arrives, half after. */
	transport(latencyMs: number): Transport;
	/** Lets the service take so long for each request: a network for clients that have no transport of ours. */
	answerAfter(latencyMs: number): Promise<void>;
	/** Requests refused with 429, and the most that arrived in any window. */
	counts(): Promise<{ refused: number; maxInWindow: number }>;
	stop(): Promise<void>;
}

/** Starts the simulator in a process of its own, with the rules of a key that nobody has used yet. */
async function startService({ scale, limit, windowMs }: ServiceRules): Promise<Service> {
	const main = path.join(process.cwd(), 'scripts/bench/throttle/service-main.ts');
	const rules = ['--scale', String(scale), '--limit', String(limit), '--window', String(windowMs)];
	const child = childProcess.spawn(process.execPath, ['--import', 'tsx', main, ...rules], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const kill = () => child.kill('SIGTERM');
	process.once('exit', kill);
	const line = await firstLine(child.stdout);
	const facts = JSON.parse(line) as { url: string; key: string; organizations: string[]; documents: string[] };
	// Connections are kept, as any client of an API does; without an end to how many, as not to be a limit of its own.
	axios.defaults.httpAgent = new http.Agent({ keepAlive: true, maxSockets: Infinity });
	const send = axiosTransport({ 'x-api-key': facts.key });
	return {
		...facts,
		transport: (latencyMs) => async (request) => {
			await delay(latencyMs / 2);
			const response = await send(request);
			await delay(latencyMs / 2);
			return response;
		},
		answerAfter: async (delayMs) => void (await axios.post(`${facts.url}${CONTROL_PREFIX}/faults`, { kind: 'slow', delayMs })),
		counts: async () => (await axios.get<{ refused: number; maxInWindow: number }>(`${facts.url}${CONTROL_PREFIX}/rate`)).data,
		stop: async () => {
			process.off('exit', kill);
			kill();
			await ended;
		},
	};
}

/** Does the work at a service of its own, which ends with it. */
export async function withService<T>(rules: ServiceRules, work: (service: Service) => Promise<T>): Promise<T> {
	const service = await startService(rules);
	try {
		return await work(service);
	} finally {
		await service.stop();
	}
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
	let text = '';
	return await new Promise((resolve, reject) => {
		stream.on('data', (chunk: Buffer) => {
			text += chunk.toString();
			const end = text.indexOf('\n');
			if (end >= 0) resolve(text.slice(0, end));
		});
		stream.on('end', () => reject(new Error('The simulator ended before it listened')));
	});
}
