import { marked } from 'marked';
import type { ItGlueSimulator } from '../../../simulators/itglue';
import { crossTenantLeaks } from '../../e2e/support/cross-tenant';
import { tenancyOf } from '../../e2e/support/tenancy';
import { SCENE } from './attacks';

/** What the simulator's made-up password values begin with. */
const SECRET_VALUE = 'sim-secret-';

/** Every text inside a value, and the key of each. */
export function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]) : [];
}

/** Secrets in a value: values of passwords, API keys. */
export function secretsIn(value: unknown, { keys }: ItGlueSimulator, more: string[] = []): string[] {
	const text = textsIn(value).join('\n');
	return [SECRET_VALUE, ...Object.values(keys), ...more].filter((secret) => text.includes(secret));
}

/** Texts of other clients in a value that is the scene's client's; `said` is what the stranger wrote, who may name whom he likes. */
export function foreignTextsIn(value: unknown, itGlue: ItGlueSimulator, said: string[] = []): string[] {
	const { owned, shared } = tenancyOf({ itGlue, desks: [] });
	const written = [{ where: 'output', tenant: SCENE.organizationId, text: textsIn(value).join('\n') }];
	return crossTenantLeaks({ owned, shared: [...shared, ...said], written }).map(({ text }) => text);
}

interface Located {
	id: string;
	organizationId: string;
}

/** Records in a value, at any depth, that are neither the client's nor the MSP's own, or are not at all. */
export function foreignRecordsIn(value: unknown, itGlue: ItGlueSimulator): Located[] {
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.values(value).flatMap((each) => foreignRecordsIn(each, itGlue));
	const { id, organizationId } = value as Partial<Located>;
	if (typeof id !== 'string' || typeof organizationId !== 'string') return inner;
	const record = itGlue.database.find(id);
	const owner = String(record?.attributes['organization-id']);
	const known = [SCENE.organizationId, SCENE.internalId].includes(organizationId) && owner === organizationId;
	return known ? inner : [...inner, { id, organizationId }];
}

/** Elements a note may consist of. */
const HARMLESS = new Set('p strong em a ul ol li br code pre h1 h2 h3 h4 blockquote table thead tbody tr th td hr del'.split(' '));

/** A mail address as a renderer links it where it stands in the text: to write to, with nothing in it yet. */
const WRITTEN_OUT = /^mailto:[^?&]+$/;

/**
 * What is alive in HTML besides text: elements that are none of a note's, handlers, and addresses that lead elsewhere than
 * to `host`. Empty for a note that can do no harm.
 */
export function aliveIn(html: string, host: string): string[] {
	const tags = [...html.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)];
	return tags.flatMap(([tag, name, attributes]) => {
		const addresses = [...attributes.matchAll(/(?:href|src|action|srcset|data)\s*=\s*["']?([^"'\s>]*)/gi)].map(([, address]) => address);
		const elsewhere = addresses.filter((address) => !address.replaceAll('&amp;', '&').startsWith(`${host}/`) && !WRITTEN_OUT.test(address));
		const handlers = [...attributes.matchAll(/\son\w+\s*=/gi)].map(String);
		return HARMLESS.has(name.toLowerCase()) ? [...elsewhere, ...handlers] : [tag];
	});
}

/** The same of Markdown, as somebody sees it who renders it and lets HTML through. */
export const aliveInMarkdown = (markdown: string, host: string): string[] => aliveIn(marked.parse(markdown, { async: false }), host);
