import { type ByteStream, LARGEST_ANSWER, TOO_BIG, TransportError } from './transport';

/**
 * Takes in an answer's body, unless it is larger than `LARGEST_ANSWER`: unpacked, as a small answer may be a bomb. The
 * connection is the caller's to cut where this throws.
 * @throws TransportError `TOO_BIG`, else whatever the stream throws
 */
export async function readBody(stream: ByteStream): Promise<Buffer> {
	const taken: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > LARGEST_ANSWER) throw new TransportError(`No answer (${TOO_BIG}).`, TOO_BIG, true);
		taken.push(chunk);
	}
	return Buffer.concat(taken, size);
}

/**
 * An answer's text, in the encoding that its byte order mark or content type names; UTF-8 where they name none that is known.
 * What is no text in it becomes U+FFFD.
 */
export function decodeText(body: Uint8Array, contentType = ''): string {
	const marked = body[0] === 0xff && body[1] === 0xfe ? 'utf-16le' : body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : undefined;
	const named = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
	try {
		return new TextDecoder(marked ?? named).decode(body);
	} catch {
		return new TextDecoder().decode(body);
	}
}
