import { type Accent, cardsOf, type Row } from './cards';
import { type Box, COLUMN, HEAD, layOut, MARGIN, PADDING, type Placed, ROW } from './layout';
import { escapeXml, fitted } from './text';
import { safeUrl } from '../../note-lines';
import type { AssetPicture } from '../picture';

/** Light and dark of each colour; the dark ones apply where whoever looks at it prefers dark. */
const COLOURS: Record<string, [light: string, dark: string]> = {
	paper: ['#f6f8fb', '#10151d'],
	card: ['#ffffff', '#1a222e'],
	edge: ['#d5dde8', '#33404f'],
	line: ['#a9b6c6', '#55667a'],
	ink: ['#14202e', '#e8eef5'],
	soft: ['#566577', '#a3b2c3'],
	link: ['#0b5cad', '#7db8f5'],
	hub: ['#1f3a5f', '#27507f'],
};
const ACCENTS: Record<Accent, [light: string, dark: string]> = {
	place: ['#b3670b', '#e0a04f'],
	ticket: ['#8a3fa0', '#c58ad8'],
	document: ['#0e8a7d', '#3ecbb9'],
	secret: ['#b3364a', '#f08a9a'],
	device: ['#2a6fbb', '#6fb1f2'],
	other: ['#6b7684', '#98a6b6'],
};

const SIZE = 13;
const SMALL = 11;
const FONT = "font-family=\"'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif\"";
const TEXT_WIDTH = COLUMN - 2 * PADDING;

function styles(): string {
	const entries = [...Object.entries(COLOURS), ...Object.entries(ACCENTS).map(([name, pair]) => [`a-${name}`, pair] as const)];
	const rules = (dark: 0 | 1): string =>
		entries.map(([name, pair]) => `.agp-${name}{fill:${pair[dark]}}.agp-s-${name}{stroke:${pair[dark]}}`).join('');
	return `<style>${rules(0)}@media (prefers-color-scheme:dark){${rules(1)}}</style>`;
}

const rectangle = ({ x, y, width, height }: Box, classes: string, radius = 8): string =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" class="${classes}"/>`;

interface TextOptions {
	colour: string;
	size?: number;
	bold?: boolean;
	width?: number;
}

function words(x: number, y: number, text: string, { colour, size = SIZE, bold = false, width = TEXT_WIDTH }: TextOptions): string {
	const weight = bold ? ' font-weight="600"' : '';
	return `<text x="${x}" y="${y}" font-size="${size}"${weight} class="agp-${colour}">${escapeXml(fitted(text, width, size, bold))}</text>`;
}

function linked(url: string | null, full: string, content: string): string {
	const title = `<title>${escapeXml(full)}</title>`;
	const address = safeUrl(url ?? '');
	if (address === null) return `<g>${title}${content}</g>`;
	return `<a href="${escapeXml(address)}" target="_blank" rel="noopener">${title}${content}</a>`;
}

function row({ text, note, url, faded }: Row, x: number, y: number): string {
	const colour = safeUrl(url ?? '') === null ? 'ink' : 'link';
	const content = words(x, y + 15, text, { colour }) + words(x, y + 29, note, { colour: 'soft', size: SMALL });
	return `<g${faded ? ' opacity=".65"' : ''}>${linked(url, note === '' ? text : `${text}: ${note}`, content)}</g>`;
}

function card({ card: { title, accent, rows, more }, box }: Placed): string {
	const x = box.x + PADDING;
	const stripe = rectangle({ x: box.x, y: box.y + 8, width: 4, height: box.height - 16 }, `agp-a-${accent}`, 2);
	const end = box.y + HEAD + rows.length * ROW;
	return [
		rectangle(box, 'agp-card agp-s-edge'),
		stripe,
		words(x, box.y + 22, title, { colour: `a-${accent}`, bold: true }),
		...rows.map((one, place) => row(one, x, box.y + HEAD + place * ROW)),
		more === '' ? '' : words(x, end + 14, more, { colour: 'soft', size: SMALL }),
	].join('');
}

/** From the asset to a card: sideways in a curve, downwards straight. */
function line(hub: Box, { box, card: { accent } }: Placed): string {
	const [middle, centre] = [hub.y + hub.height / 2, box.y + Math.min(box.height / 2, 60)];
	const classes = `class="agp-s-a-${accent}" fill="none" stroke-width="1.5" opacity=".7"`;
	if (box.x === hub.x) {
		const x = hub.x + 24;
		return `<path d="M${x} ${hub.y + hub.height}V${box.y}" ${classes}/>`;
	}
	const left = box.x < hub.x;
	const [from, to] = left ? [hub.x, box.x + box.width] : [hub.x + hub.width, box.x];
	const bend = (from + to) / 2;
	return `<path d="M${from} ${middle}C${bend} ${middle} ${bend} ${centre} ${to} ${centre}" ${classes}/>`;
}

const HUB_FACTS = ['IP address', 'MAC address', 'Serial number', 'Model', 'Operating system', 'Status'];

function hubLines({ asset }: AssetPicture): string[] {
	const facts = HUB_FACTS.flatMap((label) => asset.facts.filter((fact) => fact.label === label));
	return facts.map(({ label, value }) => `${label}: ${value.split(', ')[0]}`);
}

function hub(picture: AssetPicture, box: Box): string {
	const { asset } = picture;
	const x = box.x + PADDING;
	const kind = [asset.kind, asset.archived ? 'archived' : null].filter((part) => part !== null).join(' · ');
	const white = (y: number, text: string, size: number, bold = false): string =>
		`<text x="${x}" y="${y}" font-size="${size}" fill="#fff"${bold ? ' font-weight="600"' : ''}>${escapeXml(fitted(text, TEXT_WIDTH, size, bold))}</text>`;
	const lines = hubLines(picture).map((text, place) => white(box.y + 70 + place * 17, text, SMALL + 1));
	const content = [white(box.y + 28, asset.name, 17, true), white(box.y + 47, kind, SMALL + 1), ...lines].join('');
	return rectangle(box, 'agp-hub', 10) + linked(asset.url, asset.name, content);
}

const hubHeight = (picture: AssetPicture): number => 66 + hubLines(picture).length * 17;

/**
 * The picture as an SVG: the asset in the middle, what belongs to it in cards around it. Nothing is loaded from anywhere,
 * there is no script, and every foreign text is escaped; light or dark follows whoever looks at it.
 */
export function svgOf(picture: AssetPicture): string {
	const { width, height, hub: box, cards } = layOut(cardsOf(picture), hubHeight(picture));
	const paper = rectangle({ x: 0, y: 0, width, height }, 'agp-paper', 0);
	const [hint] = picture.hints;
	const foot = hint === undefined ? '' : words(MARGIN, height + 4, `Note: ${hint}`, { colour: 'soft', size: SMALL, width: width - 2 * MARGIN });
	const total = height + (foot === '' ? 0 : 16);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" role="img" ${FONT}>`,
		`<title>${escapeXml(`${picture.asset.name} and what belongs to it`)}</title>`,
		styles(),
		paper.replace(`height="${height}"`, `height="${total}"`),
		...cards.map((placed) => line(box, placed)),
		hub(picture, box),
		...cards.map(card),
		foot,
		'</svg>',
	].join('\n');
}
