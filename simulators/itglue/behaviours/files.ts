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
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const STRICT_BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export const extensionOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1].toLowerCase() ?? '';

/**
 * Stores an uploaded file given as `{content, file_name}`; the content is strict base64, without line breaks or a
 * `data:` prefix.
 */
export function storeFile(ctx: Context, upload: unknown, pointer: string): StoredRecord {
	const file = isObject(upload) ? upload : {};
	const name = file.file_name ?? file['file-name'];
	const { content } = file;
	if (typeof name !== 'string' || typeof content !== 'string' || content === '' || !STRICT_BASE64.test(content)) {
		throw applicationError(422, ['is invalid'], pointer);
	}
	return ctx.db.insert(FILE_TYPE, {
		name,
		content,
		'content-type': CONTENT_TYPES[extensionOf(name)] ?? 'application/octet-stream',
		size: Buffer.from(content, 'base64').length,
	});
}

/** A signed address, good without an API key and only without one. */
export function downloadUrl(ctx: Context, fileId: unknown): string {
	const expires = ctx.now() + 15 * 60_000;
	return `${ctx.apiUrl}${FILE_PREFIX}/${String(fileId)}?expires=${expires}&signature=${signature(fileId, expires)}`;
}

/** Stands in for the storage's signature: enough to notice an address that was altered. */
export function signature(fileId: unknown, expires: number): string {
	const product = (BigInt(String(fileId)) * 2654435761n) ^ (BigInt(expires) * 40503n);
	return BigInt.asUintN(64, product).toString(16);
}
