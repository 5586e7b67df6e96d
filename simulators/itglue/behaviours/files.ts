import type { Context } from '../context';
import { applicationError } from '../errors';
import { isObject } from '../names';
import type { StoredRecord } from '../types';

/** Files live in the database under a type that no route serves. */
export const FILE_TYPE = 'stored-files';
export const FILE_PREFIX = '/__files';

const CONTENT_TYPES: Record<string, string> = {
	pdf: 'application/pdf',
	png: 'image/png',
	jpg: 'image/jpeg',
	txt: 'text/plain',
	csv: 'text/csv',
	zip: 'application/zip',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** By what it decodes to: a pattern over megabytes can exhaust the stack of the engine. */
const isStrictBase64 = (text: string): boolean => text !== '' && Buffer.from(text, 'base64').toString('base64') === text;

export const extensionOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1].toLowerCase() ?? '';

/**
 * Stores an uploaded file given as `{content, file_name}`; the content is strict base64, without line breaks or a
 * `data:` prefix. The name of its name stays in snake case, but for images of documents.
 */
export function storeFile(ctx: Context, upload: unknown, pointer: string, nameKeys = ['file_name']): StoredRecord {
	const file = isObject(upload) ? upload : {};
	const name = nameKeys.map((key) => file[key]).find((value) => value !== undefined);
	const { content } = file;
	if (typeof name !== 'string' || typeof content !== 'string' || !isStrictBase64(content)) {
		throw applicationError(422, ['is invalid'], pointer);
	}
	return ctx.db.insert(FILE_TYPE, {
		name,
		content,
		'content-type': CONTENT_TYPES[extensionOf(name)] ?? 'application/octet-stream',
		size: Buffer.from(content, 'base64').length,
	});
}

/** A signed address, good without an API key and only without one; nothing where there is no file. */
export function downloadUrl(ctx: Context, fileId: unknown): string | null {
	if (!fileId) return null;
	const expires = ctx.now() + 15 * 60_000;
	return `${ctx.apiUrl}${FILE_PREFIX}/${String(fileId)}?expires=${expires}&signature=${signature(fileId, expires)}`;
}

/** Stands in for the storage's signature: enough to notice an address that was altered. */
export function signature(fileId: unknown, expires: number): string {
	const product = (BigInt(String(fileId)) * 2654435761n) ^ (BigInt(expires) * 40503n);
	return BigInt.asUintN(64, product).toString(16);
}
