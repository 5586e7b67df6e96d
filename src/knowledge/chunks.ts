import { createHash } from 'crypto';
import { type KnowledgeRecord, recordKey, type RecordType } from './record';
import { redactSecrets } from '../text';

/** A piece of a record's text for a vector store, with what tells where it belongs. Flat, so that any loader can map it. */
export interface TextChunk {
	/** Title and kind of the record, then the piece: plain text without secrets. */
	text: string;
	organizationId: string;
	organizationName: string;
	type: RecordType;
	id: string;
	title: string;
	kind: string | null;
	url: string;
	/** ISO 8601 UTC. */
	updatedAt: string | null;
	/** Number of the piece, counted from 0, and how many the record has. */
	chunk: number;
	chunks: number;
	/** Names the piece: `document/123#0`. */
	key: string;
	/** SHA-256 of `text`, hexadecimal: the same piece has the same hash as long as it says the same. */
	contentHash: string;
}

/** n8n's document loader splits longer texts again, in 1,000 characters with an overlap. */
export const MAX_CHUNK = 1_000;
const MAX_HEAD = 300;
const MAX_CHUNKS = 500;

/**
 * A record's text in pieces of at most 1,000 characters, cut where a paragraph, line or sentence ends. Text beyond 500 pieces is
 * left out; no document in IT Glue's limits comes near.
 */
export function chunksOf(record: KnowledgeRecord): TextChunk[] {
	const { organizationId, organizationName, type, id, title, kind, url, updatedAt } = record;
	const head = redactSecrets([title, kind ?? ''].filter((line) => line !== '').join('\n')).slice(0, MAX_HEAD);
	// Before it is cut, so that no secret loses what it is recognised by.
	const body = redactSecrets(record.fields.map(({ label, text }) => `${label}: ${text}`).join('\n\n'));
	const pieces = piecesOf(body, MAX_CHUNK - head.length - 1).slice(0, MAX_CHUNKS);
	const texts = pieces.length === 0 ? [head] : pieces.map((piece) => `${head}\n${piece}`);
	const about = { organizationId, organizationName, type, id, title: redactSecrets(title), kind, url, updatedAt };
	return texts.map((text, chunk) => ({
		text,
		...about,
		chunk,
		chunks: texts.length,
		key: `${recordKey(record)}#${chunk}`,
		contentHash: createHash('sha256').update(text).digest('hex'),
	}));
}

/** Where a text may be cut, best first. */
const SEAMS = ['\n\n', '\n', '. ', ' '];

function piecesOf(text: string, most: number): string[] {
	const pieces: string[] = [];
	let from = 0;
	while (from < text.length) {
		const to = from + most >= text.length ? text.length : seamIn(text, from, most);
		const piece = text.slice(from, to).trim();
		if (piece !== '') pieces.push(piece);
		from = to;
	}
	return pieces;
}

/** The last good place to cut within `most` characters, no earlier than half of them. */
function seamIn(text: string, from: number, most: number): number {
	const window = text.slice(from, from + most);
	for (const seam of SEAMS) {
		const place = window.lastIndexOf(seam);
		if (place >= most / 2) return from + place + seam.length;
	}
	// A pair of characters that form one stays together.
	const splitsPair = /[\uD800-\uDBFF]$/.test(window);
	return from + most - (splitsPair ? 1 : 0);
}
