import type { ExampleTicket, Gap } from './gaps';
import type { StaleRecord } from './stale';
import { singleLine, truncate } from '../../text';
import type { NoteLine } from '../note-lines';

interface Section {
	organizationName: string;
	gaps: readonly Gap[];
	stale: readonly StaleRecord[];
	more: number;
}

interface Content {
	sections: readonly Section[];
	shared: readonly Gap[];
}

const MAX_NAME = 160;

const heading = (text: string): NoteLine => ({ kind: 'heading', text: truncate(singleLine(text), MAX_NAME) });
const detail = (text: string): NoteLine => ({ kind: 'detail', text: singleLine(text) });

export const counted = (count: number, singular: string): string => `${count} ${singular}${count === 1 ? '' : 's'}`;
const dayOf = (time: string | null): string => time?.slice(0, 10) ?? 'unknown';

function spanOf({ firstSeen, lastSeen }: Gap): string {
	const [first, last] = [dayOf(firstSeen), dayOf(lastSeen)];
	return first === last ? first : `${first} to ${last}`;
}

const numberOf = ({ number }: ExampleTicket): string => `#${singleLine(number)}`;

function gapLines(gap: Gap): NoteLine[] {
	const after = `${counted(gap.tickets, 'ticket')}, ${spanOf(gap)}`;
	const lines: NoteLine[] = [{ kind: 'match', text: truncate(singleLine(gap.topic), MAX_NAME), url: '', after }];
	const numbers = gap.examples.filter(({ number }) => number !== '').map(numberOf);
	if (numbers.length > 0) lines.push(detail(`Tickets: ${numbers.join(', ')}`));
	if (gap.closest !== null) lines.push(detail(`Closest: ${gap.closest.name}`));
	if (gap.organizations.length > 0) {
		const clients = gap.organizations.map(({ organizationName, tickets }) => `${organizationName} (${tickets})`);
		lines.push(detail(`Organizations: ${clients.slice(0, 10).join(', ')}${clients.length > 10 ? ' and more' : ''}`));
	}
	return lines;
}

function staleLines({ name, url, tickets, reasons }: StaleRecord): NoteLine[] {
	return [
		{
			kind: 'match',
			text: truncate(singleLine(name), MAX_NAME),
			url: url ?? '',
			after: `offered on ${counted(tickets, 'ticket')}`,
		},
		detail(reasons.join('; ')),
	];
}

function sectionLines({ organizationName, gaps, stale, more }: Section): NoteLine[] {
	const lines = [heading(organizationName)];
	if (gaps.length > 0) lines.push({ kind: 'text', text: 'Not documented:' }, ...gaps.flatMap(gapLines));
	if (stale.length > 0) lines.push({ kind: 'text', text: 'To be reviewed:' }, ...stale.flatMap(staleLines));
	if (more > 0) lines.push({ kind: 'text', text: `And ${more} more.` });
	return lines;
}

/** The report line by line: a section an organization, then what several lack, which only the MSP itself is to read. */
export function linesOfReport({ sections, shared }: Content): NoteLine[] {
	const lines = sections.flatMap(sectionLines);
	if (shared.length > 0) {
		lines.push(heading('Wanted by several organizations: a procedure of your own'), ...shared.flatMap(gapLines));
	}
	return lines.length > 0 ? lines : [heading('No documentation gaps'), { kind: 'text', text: 'Every ticket found its documentation.' }];
}
