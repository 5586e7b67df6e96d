/*
 * How well tickets that need the same documentation are told from others: groups judged tickets as the gap report would, client by
 * client, and compares pairs. Two tickets need the same where they share a record of the highest grade.
 *
 * npm run bench:gaps -- --tickets F [--tickets F …]
 */
import { TicketProfiles } from '../src/knowledge/feedback/profile';
import { groupByTopic, SAME_TOPIC, TopicVectors } from '../src/servicedesk/gaps/grouping';
import { readRows } from '../src/servicedesk/gaps/read-rows';
import { topicKey } from '../src/servicedesk/gaps/topic';
import { understandTicket } from '../src/knowledge/understanding/understand';
import { parseArgs, process } from './support/platform';
import { readJson } from './support/project';

interface JudgedTicket {
	id: string;
	orgId: string;
	subject: string;
	body: string;
	relevant: Record<string, number>;
}

const HIGHEST = 3;

function rowOf({ id, orgId, subject, body }: JudgedTicket): object {
	const ticketText = `${subject}\n${body}`.slice(0, 900);
	const understood = understandTicket({ title: subject, description: body, contactName: null, contactEmail: null, assets: [] });
	return { rowKey: `bench/${id}/gap`, kind: 'gap', ticketId: id, ticketText, organizationId: orgId, topicKey: topicKey(understood) };
}

function needed({ relevant }: JudgedTicket): string[] {
	return Object.entries(relevant).flatMap(([record, grade]) => (grade === HIGHEST ? [record] : []));
}

const { values } = parseArgs({ options: { tickets: { type: 'string', multiple: true } } });
const tickets = (values.tickets ?? []).flatMap((file) => readJson<JudgedTicket[]>(file));
const needs = new Map(tickets.map((ticket) => [ticket.id, new Set(needed(ticket))]));
const { rows: all } = readRows(tickets.map(rowOf));
const vectors = new TopicVectors(all, new TicketProfiles());
const counts = { pairs: 0, same: 0, grouped: 0, both: 0, groups: 0 };
for (const orgId of new Set(tickets.map((ticket) => ticket.orgId))) {
	const rows = all.filter(({ organizationId }) => organizationId === orgId);
	const groups = groupByTopic(rows, vectors);
	const groupOf = new Map(groups.flatMap((group, place) => group.map(({ ticketId }) => [ticketId, place] as const)));
	counts.groups += groups.length;
	rows.forEach((a, place) => {
		for (const b of rows.slice(place + 1)) {
			const same = [...(needs.get(a.ticketId) ?? [])].some((record) => needs.get(b.ticketId)?.has(record));
			const together = groupOf.get(a.ticketId) === groupOf.get(b.ticketId);
			counts.pairs++;
			if (same) counts.same++;
			if (together) counts.grouped++;
			if (same && together) counts.both++;
		}
	});
}
const share = (part: number, whole: number): number | null => (whole === 0 ? null : Number((part / whole).toFixed(3)));
const result = {
	tickets: tickets.length,
	threshold: SAME_TOPIC,
	...counts,
	precision: share(counts.both, counts.grouped),
	recall: share(counts.both, counts.same),
	byChance: share(counts.same, counts.pairs),
};
process.stdout.write(`${JSON.stringify(result, null, '\t')}\n`);
