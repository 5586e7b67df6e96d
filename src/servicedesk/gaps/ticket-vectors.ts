import { openGaps } from './gaps';
import { readRows } from './read-rows';
import type { Models } from '../../knowledge/models/contracts';
import { safely } from '../../knowledge/models/safely';
import { type Embeddable, fullVector, unitVectors } from '../../knowledge/models/vectors';

/** The vectors of an embedding model for tickets' texts. */
export interface TicketVectors {
	/** Of length 1; undefined for a text that was not embedded. */
	of(ticketText: string): Float32Array | undefined;
	/** The cosine of texts that have nothing to do with each other, by which models differ widely; below 1. */
	unrelated: number;
}

/** The newest tickets without documentation; comparing more with each other takes too long. */
const MOST_EMBEDDED = 600;
/** A model for which everything is alike tells nothing. */
const MOST_ALIKE = 0.98;

/** Tickets of which no two need the same. */
const UNRELATED = [
	'Printer on the second floor jams and shows a paper error',
	'I forgot my password and cannot sign in this morning',
	'Please order a headset for our new colleague in accounting',
	'VPN drops every hour when I work from home',
	'The shared calendar of the meeting room shows no bookings',
	'Backup of the file server failed last night',
	'Suspicious mail about an unpaid invoice, did anyone click it?',
	'Laptop battery swells, the touchpad is lifting up',
	'Our website shows a certificate warning to visitors',
	'The spreadsheet with the budget is locked by somebody else',
	'Phones at reception are silent when a call comes in',
	'Disk space on the database server runs out',
];

const embeddable = (text: string): Embeddable => ({ title: '', kind: null, fields: [{ label: 'Ticket', text, role: 'body' }] });

/**
 * Embeds the tickets that found no documentation, each text once a process; without secrets.
 * @param values rows of Triage, as a table kept them
 * @param hint gets what went wrong; the report is then made without the model
 * @returns undefined where there is no model, or none of use
 * @throws where the execution was stopped
 */
export async function embedTickets(
	models: Pick<Models, 'embedding' | 'vectors' | 'clock' | 'timeoutMs' | 'signal'>,
	values: readonly unknown[],
	hint: (message: string) => void,
): Promise<TicketVectors | undefined> {
	const { embedding: model, vectors } = models;
	if (model === undefined) return undefined;
	const open = [...new Set(openGaps(readRows(values).rows).map(({ ticketText }) => ticketText))];
	if (open.length > MOST_EMBEDDED) hint(`Only the newest ${MOST_EMBEDDED} tickets were given to the embedding model.`);
	const texts = open.slice(-MOST_EMBEDDED);
	const given = new Map(texts.map((text) => [text, embeddable(text)]));
	const answer = await safely('embedding model', models, async (signal) => {
		const found = unitVectors(await model.embed(UNRELATED, signal), UNRELATED.length);
		const dimensions = found[0]?.length ?? 0;
		await vectors.complete(model, [...given.values()], dimensions, signal);
		const known = [...given].flatMap(([text, record]) => {
			const vector = vectors.get(model.name, record, dimensions);
			return vector === undefined ? [] : [[text, fullVector(vector)] as const];
		});
		return { known: new Map(known), unrelated: meanCosine(found) };
	});
	if ('hint' in answer) {
		hint(answer.hint);
		return undefined;
	}
	const { known, unrelated } = answer.value;
	if (unrelated <= MOST_ALIKE) return { of: (text) => known.get(text), unrelated };
	hint('The embedding model finds everything alike; the result goes without it.');
	return undefined;
}

/** Over all pairs of unit vectors, from the length of their sum. */
function meanCosine(vectors: readonly Float32Array[]): number {
	const sum = new Float64Array(vectors[0]?.length ?? 0);
	for (const vector of vectors) vector.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
	const squared = sum.reduce((total, value) => total + value ** 2, 0);
	return (squared - vectors.length) / (vectors.length * (vectors.length - 1));
}
