import { parseJson } from '../http/json';

/** What an error answer says, whichever layer wrote it. */
export interface ErrorBody {
	/**
	 * `application`: `{"errors":[…]}` of IT Glue itself; `gateway`: `{"message":"…"}` of what stands before it;
	 * `page`: HTML, of a router, proxy or firewall; `other`: anything else, or nothing.
	 */
	layer: 'application' | 'gateway' | 'page' | 'other';
	/** One entry an error, in the service's words. */
	reasons: string[];
	/** The attribute of the first error that names one, kebab-case: `organization-id`. */
	field?: string;
}

const MOST_REASONS = 10;
const LONGEST_REASON = 500;

/** Titles that only repeat the status. */
const GENERIC_TITLE = /^(unprocessable (entity|content)|bad request|unauthorized|forbidden|not found|conflict|error)$/i;

export function isWebPage(text: string): boolean {
	return /^\s*<(!doctype|html|\?xml|head|body|!--|h\d|p|div|center)\b/i.test(text.slice(0, 300));
}

/** Never throws: whatever is there is made the best of. */
export function parseErrorBody(text: string): ErrorBody {
	if (isWebPage(text)) return { layer: 'page', reasons: [] };
	const body = parsed(text) as { errors?: unknown; error?: unknown; message?: unknown } | null | undefined;
	if (body === null || typeof body !== 'object') return { layer: 'other', reasons: [] };
	if (body.errors !== undefined) return application(body.errors);
	const message = [body.message, body.error].find((value): value is string => typeof value === 'string');
	return message ? { layer: 'gateway', reasons: [clean(message)] } : { layer: 'other', reasons: [] };
}

function application(errors: unknown): ErrorBody {
	const entries = (Array.isArray(errors) ? errors : [errors]).slice(0, MOST_REASONS);
	const read = entries.map(readError).filter(({ text, field }) => text || field);
	return {
		layer: 'application',
		reasons: read.map(({ text, field }) => clean(field && !mentions(text, field) ? `${field}: ${text}` : text)),
		field: read.find(({ field }) => field)?.field,
	};
}

/** IT Glue's `detail` is a string, an array of strings, or missing with all the text in `title`. */
function readError(error: unknown): { text: string; field?: string } {
	if (error === null || typeof error !== 'object') return { text: String(error ?? '') };
	const { title, detail, source } = error as Record<string, unknown>;
	const details = (Array.isArray(detail) ? detail : [detail]).filter((part) => typeof part === 'string' && part !== '');
	const heading = typeof title === 'string' ? title : '';
	const words = details.length === 0 || !GENERIC_TITLE.test(heading) ? [heading, ...details] : details;
	return { text: [...new Set(words)].filter(Boolean).join(': '), field: fieldOf(source) };
}

/** `data/attributes/organization_id`, `/data/attributes/flexible-asset-traits.url`, `id` → the last name, in kebab-case. */
function fieldOf(source: unknown): string | undefined {
	const { pointer, parameter } = (source ?? {}) as Record<string, unknown>;
	const path = [pointer, parameter].find((value): value is string => typeof value === 'string' && value !== '');
	const name = path
		?.split(/[/.]/)
		.filter((part) => part !== '' && !/^\d+$/.test(part))
		.at(-1);
	return name && !['data', 'attributes'].includes(name) ? name.slice(0, 100).replaceAll('_', '-') : undefined;
}

function mentions(text: string, field: string): boolean {
	return text.toLowerCase().replace(/[ _]/g, '-').includes(field.toLowerCase());
}

function clean(text: string): string {
	const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
	return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}

function parsed(text: string): unknown {
	try {
		return parseJson(text);
	} catch {
		return undefined;
	}
}
