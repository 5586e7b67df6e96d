import { parse } from 'yaml';
import { fs, path } from '../platform';
import { PROJECT } from '../project';

const DEPLOY = path.join(PROJECT, 'deploy');

interface Service {
	environment?: Record<string, string>;
	command?: string | string[];
	healthcheck?: { test: string[] };
}

const { services } = parse(fs.readFileSync(path.join(DEPLOY, 'compose.yaml'), 'utf8'), { merge: true }) as {
	services: Record<string, Service>;
};

/**
 * What a service's container gets as its environment, where `.env` holds the given values.
 * @throws Error where the compose file asks for a value that is not among them
 */
export function composeEnvironment(service: string, dotEnv: Record<string, string>): Record<string, string> {
	const entries = Object.entries(services[service].environment ?? {});
	return Object.fromEntries(entries.map(([name, value]) => [name, interpolated(value, dotEnv)]));
}

/** What a service's container runs, as words. Where it runs a shell, that is the shell and its one script. */
export function composeCommand(service: string, dotEnv: Record<string, string>): string[] {
	const { command = [] } = services[service];
	const words = Array.isArray(command) ? command : command.split(' ');
	return words.map((word) => interpolated(word, dotEnv));
}

/** The program and arguments by which a container is asked whether it is well. */
export function composeHealthCheck(service: string): string[] {
	const [kind, ...words] = services[service].healthcheck?.test ?? [];
	if (kind !== 'CMD') throw new Error(`${service} has no check that runs a program`);
	return words;
}

/** A template of `deploy/` as the nginx image fills it in: variables that are set are replaced, nginx's own stay. */
export function filledTemplate(file: string, values: Record<string, string>): string {
	const text = fs.readFileSync(path.join(DEPLOY, file), 'utf8');
	return text.replace(/\$\{([A-Z0-9_]+)\}/g, (_match, name: string) => {
		if (values[name] === undefined) throw new Error(`${file} needs ${name}`);
		return values[name];
	});
}

/** `${NAME}`, `${NAME:-default}`, `${NAME:?what is missing}` and `$$`, as Compose reads them. */
export function interpolated(text: string, dotEnv: Record<string, string>): string {
	return text.replace(/\$(?:\$|\{([A-Z0-9_]+)(?::([-?])([^}]*))?\})/g, (match, name?: string, kind?: string, more?: string) => {
		if (match === '$$' || name === undefined) return '$';
		const given = dotEnv[name] ?? '';
		if (given !== '' || kind === undefined) return given;
		if (kind === '?') throw new Error(`${name}: ${more}`);
		return more ?? '';
	});
}
