import { type AssetPicture, countKinds, type GroupKey, type PictureGroup, type PictureItem } from '../picture';
import { leftOut } from '../picture-note';

export interface Row {
	text: string;
	/** Second line, smaller. */
	note: string;
	url: string | null;
	faded: boolean;
}

/** Colours of the cards' edges, by what they hold. */
export type Accent = 'place' | 'ticket' | 'document' | 'secret' | 'device' | 'other';

export interface Card {
	title: string;
	accent: Accent;
	rows: Row[];
	/** What is left out, in words. */
	more: string;
	/** Drawn to the left, to the right, or below the asset. */
	side: 'left' | 'right' | 'below';
}

const ROWS = 5;
const TICKET_ROWS = 4;

const ACCENTS: Record<GroupKey, { accent: Accent; side: Card['side'] }> = {
	documents: { accent: 'document', side: 'right' },
	'flexible-assets': { accent: 'document', side: 'right' },
	passwords: { accent: 'secret', side: 'right' },
	related: { accent: 'device', side: 'below' },
	further: { accent: 'device', side: 'below' },
	'same-user': { accent: 'device', side: 'left' },
	'same-site': { accent: 'device', side: 'left' },
	contacts: { accent: 'place', side: 'left' },
	others: { accent: 'other', side: 'right' },
};

const joined = (...parts: Array<string | null>): string => parts.filter((part) => part !== null && part !== '').join(' · ');

function rowOf({ name, relation, kind, via, url, archived, type }: PictureItem): Row {
	const what = type === 'document' ? null : kind;
	const said = relation.toLowerCase().startsWith('same ') ? null : relation;
	return { text: name, note: joined(said, via === null ? null : `via ${via}`, what, archived ? 'archived' : null), url, faded: archived };
}

function groupCard(group: PictureGroup): Card {
	const { key, title, total, items } = group;
	const shown = items.slice(0, ROWS);
	const more = countKinds(items.slice(ROWS), group.more);
	return { ...ACCENTS[key], title: `${title} (${total})`, rows: shown.map(rowOf), more: leftOut({ ...group, more }) };
}

/** Where the asset stands and whom it belongs to. */
function placeCard({ location, contact, interfaces }: AssetPicture): Card[] {
	const rows: Row[] = [];
	if (contact !== null) rows.push({ text: contact.name, note: joined('User', contact.title, contact.phone), url: contact.url, faded: false });
	if (location !== null) rows.push({ text: location.name, note: joined('Location', location.address), url: location.url, faded: false });
	for (const { name, ip, mac, port } of interfaces.slice(0, ROWS)) {
		rows.push({ text: joined(name, ip) || 'Interface', note: joined('Interface', mac, port === null ? null : `port ${port}`), url: null, faded: false });
	}
	if (rows.length === 0) return [];
	const left = interfaces.length - ROWS;
	return [{ title: 'Who and where', accent: 'place', side: 'left', rows, more: left > 0 ? `and ${left} more interfaces` : '' }];
}

function ticketCard({ recentTickets }: AssetPicture): Card[] {
	const tickets = recentTickets ?? [];
	if (tickets.length === 0) return [];
	const rows = tickets.slice(0, TICKET_ROWS).map(({ number, title, status, updatedAt, url, closed }) => ({
		text: title,
		note: joined(number, status, updatedAt?.slice(0, 10) ?? null),
		url,
		faded: closed,
	}));
	const left = tickets.length - rows.length;
	return [{ title: `Recent tickets (${tickets.length})`, accent: 'ticket', side: 'left', rows, more: left > 0 ? `and ${left} more` : '' }];
}

/** What the diagram shows beside the asset itself, in order. */
export function cardsOf(picture: AssetPicture): Card[] {
	return [...placeCard(picture), ...ticketCard(picture), ...picture.groups.map(groupCard)];
}
