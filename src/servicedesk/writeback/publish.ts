import { writeOnce } from './write-once';
import type { Clock } from '../../http/clock';
import type { ItGlueClient } from '../../itglue/client';
import { publishDocument, readDocumentRecord } from '../../itglue/document-write';
import { asText } from '../../itglue/ids';

/**
 * Publishes a document unless what was added is published already.
 * @param since ISO 8601 UTC, when it was added
 * @param publishedAt as last read; null for a draft
 * @returns whether this call published it
 */
export async function publishOnce(
	{ client, clock }: { client: ItGlueClient; clock: Clock },
	id: string,
	since: string,
	publishedAt: string | null,
): Promise<boolean> {
	let known: string | null | undefined = publishedAt;
	const { wrote } = await writeOnce<true>(
		clock,
		async () => {
			const at = known === undefined ? asText((await readDocumentRecord(client, id)).attributes['published-at']) : known;
			known = undefined;
			return at !== null && at !== '' && at >= since ? true : null;
		},
		async () => {
			await publishDocument(client, id);
			return true;
		},
	);
	return wrote;
}
