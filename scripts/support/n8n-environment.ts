import { path } from './platform';
import { PROJECT } from './project';

/**
 * Everything n8n 2.41 would fetch from a host of n8n's or npm's, switched off (its own configuration classes name these).
 * `loopback-only.cjs` shows that nothing is left: what still tries is refused and recorded.
 */
const NO_CALLS_HOME = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
	// The list of verified community nodes; the installed package is loaded from its folder all the same.
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_AI_ENABLED: 'false',
	N8N_AI_GATEWAY_ENABLED: 'false',
	// The MCP registry has no switch but its module's.
	N8N_DISABLED_MODULES: 'mcp-registry,instance-ai,chat-hub,agents,instance-reporting',
};

const RUNTIME = {
	DB_TYPE: 'sqlite',
	EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'all',
	EXECUTIONS_DATA_SAVE_ON_ERROR: 'all',
	GENERIC_TIMEZONE: 'UTC',
	N8N_BLOCK_ENV_ACCESS_IN_NODE: 'true',
	N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'true',
	N8N_PYTHON_ENABLED: 'false',
	// Plain HTTP on loopback.
	N8N_SECURE_COOKIE: 'false',
};

export interface N8nAddress {
	port: number;
	/** Of the broker that n8n and its own task runner talk over. */
	brokerPort: number;
}

/** n8n's environment; nothing of this process's own n8n settings (`N8N_*`) or proxies reaches it. */
export function n8nEnvironment(
	inherited: Record<string, string | undefined>,
	userFolder: string,
	{ port, brokerPort }: N8nAddress,
	refusedFile: string,
): Record<string, string> {
	const hooks = ['loopback-only.cjs', 'stop-with-parent.cjs'].map((file) => path.join(PROJECT, 'scripts', 'support', file));
	return {
		...keep(inherited),
		...NO_CALLS_HOME,
		...RUNTIME,
		N8N_USER_FOLDER: userFolder,
		N8N_HOST: '127.0.0.1',
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_PORT: String(port),
		N8N_PROTOCOL: 'http',
		N8N_EDITOR_BASE_URL: `http://127.0.0.1:${port}/`,
		WEBHOOK_URL: `http://127.0.0.1:${port}/`,
		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		LOOPBACK_ONLY_LOG: refusedFile,
		NODE_OPTIONS: hooks.map((hook) => `--require=${JSON.stringify(hook)}`).join(' '),
	};
}

function keep(inherited: Record<string, string | undefined>): Record<string, string> {
	const wanted = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'USER', 'SHELL'];
	return Object.fromEntries(wanted.flatMap((name) => (inherited[name] === undefined ? [] : [[name, inherited[name]]])));
}
