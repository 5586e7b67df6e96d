import type { UnderstoodTicket } from '../knowledge/understanding/understand';
import type { Ticket } from '../psa/ticket';
import { redactSecrets, singleLine, truncate } from '../text';

const MAX_TOPIC = 120;
const SUBJECT_PREFIX = /^(?:\s*(?:re|fw|fwd|aw|wg)\s*:)+\s*/i;
/** A subject of fewer telling words is filled up from the text. */
const ENOUGH_WORDS = 2;
const MAX_WORDS = 6;

/** What documentation is missing, in the ticket's words with markup and secrets taken out. */
export function missingTopicOf({ words }: UnderstoodTicket, ticket: Ticket): string {
	const subject = singleLine(redactSecrets(ticket.title.slice(0, 500)))
		.replace(SUBJECT_PREFIX, '')
		.replace(/[<>`*_[\]{}|\\]/g, '');
	const telling = [...words.values()].map((word) => word.toLowerCase());
	const inSubject = telling.filter((word) => subject.toLowerCase().includes(word)).length;
	const topic =
		inSubject >= ENOUGH_WORDS
			? subject
			: [subject, ...telling.slice(0, MAX_WORDS)].filter((text) => text !== '').join(' – ');
	return truncate(topic, MAX_TOPIC);
}
