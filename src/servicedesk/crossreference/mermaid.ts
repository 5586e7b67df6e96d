import type { AssetPicture, PictureGroup, PictureItem } from './picture';
import { singleLine, truncate } from '../../text';

const MAX_LABEL = 60;
/** Records drawn of a group; the others are counted. */
const MAX_ITEMS = 6;
/** Characters that could mean something to Mermaid: all but those that cannot, and the beginnings of links and arrows. */
const SPECIAL = /:(?=\/\/)|-(?=-)|(?<=-)-|[^\p{L}\p{N} ,.:()+_/…–-]/gu;

/** Text as it may stand between quotes in a Mermaid diagram: it ends no quote, and starts no directive, tag or link. */
export function escapeMermaid(text: string): string {
	return truncate(singleLine(text), MAX_LABEL).replace(SPECIAL, (character) => `#${character.codePointAt(0)};`);
}

const label = (...lines: Array<string | null>): string =>
	`"${lines.filter((line): line is string => line !== null && line !== '').map(escapeMermaid).join('<br/>')}"`;

const CONFIGURATION_GROUPS = new Set(['related', 'further']);

/** Records each with what relates them; a group that is only counted is one node. */
function groupLines(group: PictureGroup, place: number): string[] {
	const id = `g${place}`;
	const shown = group.items.slice(0, MAX_ITEMS);
	const left = group.total - shown.length;
	const node = (item: PictureItem, number: number): string => {
		const from = item.via === null ? 'asset' : id;
		return `${from} ---|${label(item.relation)}| ${id}n${number}[${label(item.name, item.kind)}]`;
	};
	const names = shown.map(({ name }) => name);
	if (!CONFIGURATION_GROUPS.has(group.key)) {
		const rest = left > 0 ? [`and ${left} more`] : [];
		return [`asset --- ${id}[${label(`${group.title} (${group.total})`, ...names, ...rest)}]`];
	}
	const further = shown.some(({ via }) => via !== null) ? [`asset -.- ${id}([${label(group.title)}])`] : [];
	const rest = left > 0 ? [`asset --- ${id}rest(${label(`${left} more ${group.title.toLowerCase()}`)})`] : [];
	return [...further, ...shown.map(node), ...rest];
}

/**
 * The picture as a Mermaid flowchart, for wherever Markdown renders it. The asset in the middle, its related
 * configurations each with the relation between, all other records listed by kind. Every foreign text is escaped.
 */
export function mermaidOf({ asset, location, contact, groups, recentTickets }: AssetPicture): string {
	const address = asset.facts.find(({ label: name }) => name === 'IP address')?.value ?? null;
	const people = [
		...(location === null ? [] : [`asset --- location[/${label('Location', location.name)}/]`]),
		...(contact === null ? [] : [`asset --- contact(${label('User', contact.name, contact.phone)})`]),
	];
	const tickets = recentTickets ?? [];
	const recent =
		tickets.length === 0
			? []
			: [`asset --- tickets[${label(`Recent tickets (${tickets.length})`, ...tickets.slice(0, MAX_ITEMS).map(({ number, title }) => `${number} ${title}`))}]`];
	const lines = [...people, ...groups.flatMap(groupLines), ...recent];
	return ['flowchart LR', `asset[[${label(asset.name, asset.kind, address)}]]`, ...lines].join('\n  ');
}
