import type { AmbiguousAsset } from './findings';
import type { AssetPicture, PictureGroup, PictureItem, RecentTicket } from './picture';
import { type NoteLine, renderLines, type RenderedNote } from '../note-lines';
import { singleLine, truncate } from '../../text';

const MAX_NAME = 160;
const MAX_TEXT = 300;

const name = (text: string): string => truncate(singleLine(text), MAX_NAME);
const text = (value: string): string => truncate(singleLine(value), MAX_TEXT);
const join = (parts: ReadonlyArray<string | null>, by = ', '): string =>
	parts.filter((part): part is string => part !== null && part !== '').map(singleLine).join(by);

/** "12 Workstation, 3 Printer" */
export function leftOut({ more }: PictureGroup): string {
	const counts = Object.entries(more).sort((a, b) => b[1] - a[1]);
	const sum = counts.reduce((total, [, count]) => total + count, 0);
	const [shown, rest] = [counts.slice(0, 4), counts.slice(4)];
	const others = rest.reduce((total, [, count]) => total + count, 0);
	const kinds = [...shown.map(([kind, count]) => `${count} ${kind}`), ...(others > 0 ? [`${others} others`] : [])];
	if (sum === 0) return '';
	return counts.length === 1 ? `and ${sum} more` : `and ${sum} more: ${kinds.join(', ')}`;
}

function itemLine({ name: title, url, kind, relation, via, archived, type }: PictureItem): NoteLine {
	const said = join([type === 'document' ? null : kind, relation, via === null ? null : `via ${via}`, archived ? 'archived' : null]);
	return { kind: 'match', text: name(title), url, after: text(said) };
}

function groupLines(group: PictureGroup): NoteLine[] {
	const rest = leftOut(group);
	return [
		{ kind: 'heading', text: `${group.title} (${group.total})` },
		...group.items.map(itemLine),
		...(rest === '' ? [] : [{ kind: 'text' as const, text: rest }]),
	];
}

function ticketLine({ number, title, status, url, updatedAt, because }: RecentTicket): NoteLine {
	const after = join([status, updatedAt?.slice(0, 10) ?? null, because === 'named' ? 'names it' : null]);
	return { kind: 'match', text: name(`${number} ${title}`), url: url ?? '', after };
}

function assetLines({ asset, location, contact, interfaces }: AssetPicture): NoteLine[] {
	const facts = asset.facts.filter(({ label }) => label !== 'Host name' || !asset.name.toLowerCase().startsWith(valueOf(asset, label)));
	const lines: NoteLine[] = [{ kind: 'match', text: name(asset.name), url: asset.url, after: join([asset.kind, asset.archived ? 'archived' : null]) }];
	if (facts.length > 0) lines.push({ kind: 'detail', text: text(facts.map(({ label, value }) => `${label}: ${value}`).join('; ')) });
	if (location !== null) lines.push({ kind: 'detail', text: text(`Location: ${join([location.name, location.address, location.phone])}`) });
	if (contact !== null) lines.push({ kind: 'detail', text: text(`User: ${join([contact.name, contact.title, contact.phone, contact.email])}`) });
	const ports = interfaces.map((one) => join([one.name, one.ip, one.mac, one.port], ' '));
	if (ports.length > 0) lines.push({ kind: 'detail', text: text(`Interfaces: ${ports.join('; ')}`) });
	if (asset.notes !== '') lines.push({ kind: 'detail', text: text(`Notes: ${asset.notes}`) });
	return lines;
}

const valueOf = ({ facts }: AssetPicture['asset'], label: string): string =>
	facts.find((fact) => fact.label === label)?.value.toLowerCase() ?? '';

function pictureLines(picture: AssetPicture): NoteLine[] {
	const { recentTickets, groups, hints } = picture;
	const tickets = recentTickets ?? [];
	return [
		...assetLines(picture),
		...(tickets.length === 0 ? [] : [{ kind: 'heading' as const, text: 'Recent tickets' }, ...tickets.map(ticketLine)]),
		...groups.flatMap(groupLines),
		...hints.map((hint): NoteLine => ({ kind: 'text', text: `Note: ${text(hint)}` })),
	];
}

/** Candidates of each mention that was not settled. */
export function ambiguousLines(ambiguous: readonly AmbiguousAsset[]): NoteLine[] {
	return ambiguous.flatMap(({ words, reason, candidates, more }): NoteLine[] => [
		{ kind: 'text', text: text(`“${words}”: ${reason}`) },
		...candidates.map(({ name: title, url, kind }): NoteLine => ({ kind: 'match', text: name(title), url, after: kind ?? '' })),
		...(more > 0 ? [{ kind: 'text' as const, text: `and ${more} more` }] : []),
	]);
}

/** Why an asset was taken: the words of the ticket and what they fit. */
export interface ShownPicture {
	picture: AssetPicture;
	because: string | null;
}

export interface NoteContent {
	pictures: readonly ShownPicture[];
	ambiguous: readonly AmbiguousAsset[];
	/** Said where there is no picture. */
	reason: string;
	hints: readonly string[];
}

/** The pictures as a private note in Markdown, HTML and plain text, each at most 7,800 characters; foreign text is escaped. */
export function pictureNote({ pictures, ambiguous, reason, hints }: NoteContent): RenderedNote {
	const lines: NoteLine[] = [{ kind: 'heading', text: pictures.length === 0 ? 'No asset was identified' : 'Assets of this ticket' }];
	if (pictures.length === 0) lines.push({ kind: 'text', text: text(reason) });
	for (const { picture, because } of pictures) {
		const [first, ...rest] = pictureLines(picture);
		if (first !== undefined) lines.push(first);
		if (because !== null) lines.push({ kind: 'detail', text: text(because) });
		lines.push(...rest);
	}
	if (ambiguous.length > 0) lines.push({ kind: 'heading', text: 'Could be one of these' }, ...ambiguousLines(ambiguous));
	for (const hint of hints) lines.push({ kind: 'text', text: `Note: ${text(hint)}` });
	return renderLines(lines, 'More in the documentation.');
}
