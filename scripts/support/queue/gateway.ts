import { fs, path } from '../platform';
import { composeEnvironment, filledTemplate } from './compose';

export interface GatewayOptions {
	/** On loopback, with TLS. */
	port: number;
	certificates: string;
	/** Where its access log goes. */
	folder: string;
	/** Of the IT Glue simulator on loopback, without TLS. */
	itGluePort: number;
	requestsPerMinute: number;
	burst: number;
}

/** The compose file's rate gateway, in front of an IT Glue simulator. */
export function gatewayTemplate({ port, certificates, folder, itGluePort, requestsPerMinute, burst }: GatewayOptions): string {
	const itGlue = `127.0.0.1:${itGluePort}`;
	const dotEnv = { GATEWAY_BURST: String(burst), ITGLUE_REQUESTS_PER_MINUTE: String(requestsPerMinute), ITGLUE_HOST: itGlue };
	return filledTemplate('gateway/rate-gateway.conf.template', {
		...composeEnvironment('rate-gateway', dotEnv),
		GATEWAY_LISTEN: `127.0.0.1:${port}`,
		GATEWAY_LOG: gatewayLog(folder),
		GATEWAY_ERROR_LOG: path.join(folder, 'gateway-error.log'),
		ITGLUE_SCHEME: 'http',
		ITGLUE_SERVER: itGlue,
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
	/** Ports of n8n's main and webhook processes. */
	main: number;
	webhook: number;
	folder: string;
}

/** The compose file's door to n8n. */
export function frontTemplate({ port, main, webhook, folder }: FrontOptions): string {
	return filledTemplate('front/front.conf.template', {
		...composeEnvironment('front', {}),
		FRONT_LISTEN: `127.0.0.1:${port}`,
		FRONT_LOG: path.join(folder, 'front.log'),
		FRONT_SCHEME: 'http',
		N8N_MAIN: `127.0.0.1:${main}`,
		N8N_WEBHOOK: `127.0.0.1:${webhook}`,
	});
}
