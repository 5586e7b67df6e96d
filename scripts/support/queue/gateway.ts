import { path } from '../platform';
import { filledTemplate } from './nginx';

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
	return filledTemplate('gateway/rate-gateway.conf.template', {
		GATEWAY_LISTEN: `127.0.0.1:${port}`,
		GATEWAY_NAME: 'rate-gateway',
		GATEWAY_LOG: path.join(folder, 'gateway.log'),
		GATEWAY_ERROR_LOG: path.join(folder, 'gateway-error.log'),
		GATEWAY_BURST: String(burst),
		GATEWAY_QUEUE: '500',
		ITGLUE_REQUESTS_PER_MINUTE: String(requestsPerMinute),
		ITGLUE_HOST: itGlue,
		ITGLUE_SCHEME: 'http',
		ITGLUE_SERVER: itGlue,
		RESOLVER: '127.0.0.1',
		CA_BUNDLE: '/etc/ssl/certs/ca-certificates.crt',
		CERTIFICATES: certificates,
	});
}
