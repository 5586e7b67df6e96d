/*
 * How well tickets that need the same documentation are told from others: groups judged tickets as the gap report would, and
 * compares pairs, of one client and over all clients.
 *
 * npm run bench:gaps -- --tickets F [--tickets F …]      two tickets need the same where they share a record of the highest grade
 * npm run bench:gaps -- --topics F [--half tuned|held]   two tickets need the same where somebody gave them the same topic
 *
 * The halves are by a hash of the topic: subjects and weights were chosen on the one, the other was held back.
 */
import { createHash } from 'crypto';
import { TicketProfiles } from '../src/knowledge/feedback/profile';
import { TopicEvidence } from '../src/servicedesk/gaps/evidence';
import { groupByTopic, SAME_TOPIC } from '../src/servicedesk/gaps/grouping';
import { readRows } from '../src/servicedesk/gaps/read-rows';
import type { ReportRow } from '../src/servicedesk/gaps/rows';
import { topicKey } from '../src/servicedesk/gaps/topic';
import { understandTicket } from '../src/knowledge/understanding/understand';
import { parseArgs, process } from './support/platform';
import { readJson } from './support/project';

interface BenchTicket {
	id: string;
	orgId: string;
	subject: string;
	body: string;
	/** Grades of records. */
	relevant?: Record<string, number>;
	topic?: string;
}

const HIGHEST = 3;

/** What the ticket needs; of a ticket that needs nothing that exists, nobody has judged what else needs the same. */
const needsOf = ({ relevant = {}, topic }: BenchTicket): string[] =>
	topic === undefined ? Object.entries(relevant).flatMap(([record, grade]) => (grade === HIGHEST ? [record] : [])) : [topic];

function rowOf({ id, orgId, subject, body }: BenchTicket): object {
	const ticketText = `${subject}\n${body}`.slice(0, 900);
	const understood = understandTicket({ title: subject, description: body, contactName: null, contactEmail: null, assets: [] });
	return { rowKey: `bench/${id}/gap`, kind: 'gap', ticketId: id, ticketText, organizationId: orgId, topicKey: topicKey(understood) };
}

const isHeld = ({ topic = '' }: BenchTicket): boolean =>
	Number.parseInt(createHash('sha256').update(topic).digest('hex').slice(-1), 16) % 2 === 1;

const share = (part: number, whole: number): number | null => (whole === 0 ? null : Number((part / whole).toFixed(3)));

const { values } = parseArgs({
	options: { tickets: { type: 'string', multiple: true }, topics: { type: 'string', multiple: true }, half: { type: 'string' } },
});
const tickets = [...(values.tickets ?? []), ...(values.topics ?? [])]
	.flatMap((file) => readJson<BenchTicket[]>(file))
	.filter((ticket) => values.half === undefined || isHeld(ticket) === (values.half === 'held'));
const needs = new Map(tickets.map((ticket) => [ticket.id, new Set(needsOf(ticket))]));
const { rows } = readRows(tickets.map(rowOf));
const evidence = new TopicEvidence(rows, new TicketProfiles());

/** Pairs of judged tickets, each group of tickets by itself. */
function compared(lots: readonly ReportRow[][]): object {
	const counts = { pairs: 0, same: 0, grouped: 0, both: 0, groups: 0 };
	for (const lot of lots) {
		const groups = groupByTopic(lot, evidence);
		const groupOf = new Map(groups.flatMap((group, place) => group.map(({ ticketId }) => [ticketId, place] as const)));
		const judged = lot.filter(({ ticketId }) => needs.get(ticketId)?.size);
		counts.groups += groups.length;
		judged.forEach((a, place) => {
			for (const b of judged.slice(place + 1)) {
				const same = [...(needs.get(a.ticketId) ?? [])].some((need) => needs.get(b.ticketId)?.has(need));
				const together = groupOf.get(a.ticketId) === groupOf.get(b.ticketId);
				counts.pairs++;
				if (same) counts.same++;
				if (together) counts.grouped++;
				if (same && together) counts.both++;
			}
		});
	}
	return {
		...counts,
		precision: share(counts.both, counts.grouped),
		recall: share(counts.both, counts.same),
		byChance: share(counts.same, counts.pairs),
	};
}

const clients = [...new Set(rows.map(({ organizationId }) => organizationId))];
const result = {
	tickets: tickets.length,
	threshold: SAME_TOPIC,
	ofOneClient: compared(clients.map((id) => rows.filter(({ organizationId }) => organizationId === id))),
	overAllClients: compared([rows]),
};
process.stdout.write(`${JSON.stringify(result, null, '\t')}\n`);
