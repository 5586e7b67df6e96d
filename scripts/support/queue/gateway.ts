import { fs, path } from '../platform';
import { composeEnvironment, filledTemplate } from './compose';

export interface GatewayOptions {
	/** On loopback, with TLS. */
	port: number;
	certificates: string;
	/** Where its access log goes. */
	folder: string;
	/** Of IT Glue's stand-in on loopback, which may have several addresses, as load balancers have. */
	itGluePorts: number[];
	/** The stand-in speaks TLS: by what name it is called, and the file of the authority that signed its certificate. Else it speaks plain HTTP. */
	tls?: { name: string; authority: string };
	requestsPerMinute: number;
	burst: number;
}

/** The compose file's rate gateway, in front of a stand-in for IT Glue. */
export function gatewayTemplate({ port, certificates, folder, itGluePorts, tls, requestsPerMinute, burst }: GatewayOptions): string {
	const itGlue = itGluePorts.map((itGluePort) => `127.0.0.1:${itGluePort}`);
	const host = tls?.name ?? itGlue[0];
	const dotEnv = { GATEWAY_BURST: String(burst), ITGLUE_REQUESTS_PER_MINUTE: String(requestsPerMinute), ITGLUE_HOST: host };
	return filledTemplate('gateway/rate-gateway.conf.template', {
		...composeEnvironment('rate-gateway', dotEnv),
		GATEWAY_LISTEN: `127.0.0.1:${port}`,
		GATEWAY_LOG: gatewayLog(folder),
		GATEWAY_ERROR_LOG: path.join(folder, 'gateway-error.log'),
		...(tls === undefined ? { ITGLUE_SCHEME: 'http' } : { CA_BUNDLE: tls.authority }),
		// In Compose one name has all addresses, and what follows it holds for each.
		ITGLUE_SERVER: itGlue.join(' max_fails=0; server '),
		RESOLVER: '127.0.0.1',
		CERTIFICATES: certificates,
	});
}

function gatewayLog(folder: string): string {
	return path.join(folder, 'gateway.log');
}

/** How long each request that the gateway held back waited there, in seconds, in the order they were answered. */
export function gatewayWaits(folder: string): number[] {
	const lines = fs.readFileSync(gatewayLog(folder), 'utf8').matchAll(/ in ([\d.]+) IT-Glue \d+ in ([\d.]+)$/gm);
	return [...lines].map(([, whole, itGlue]) => Number(whole) - Number(itGlue)).filter((wait) => wait > 0.05);
}

export interface FrontOptions {
	port: number;
	/** Ports of n8n's main process and its webhook processes. */
	main: number;
	webhooks: number[];
	folder: string;
}

/** The compose file's door to n8n. */
export function frontTemplate({ port, main, webhooks, folder }: FrontOptions): string {
	return filledTemplate('front/front.conf.template', {
		...composeEnvironment('front', {}),
		FRONT_LISTEN: `127.0.0.1:${port}`,
		FRONT_LOG: path.join(folder, 'front.log'),
		FRONT_SCHEME: 'http',
		N8N_MAIN: `127.0.0.1:${main}`,
		// In Compose one name has the addresses of all.
		N8N_WEBHOOK: webhooks.map((webhook) => `127.0.0.1:${webhook}`).join('; server '),
		RESOLVER: '127.0.0.1',
	});
}
