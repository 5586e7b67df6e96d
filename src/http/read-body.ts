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
