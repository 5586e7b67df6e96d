import { type AssetIndex, type AssetName, exactKey, nounKey } from './asset-index';
import type { AssetAttribute } from './findings';
import { compact, type Piece, piecesOf } from './ticket-words';
import { isChatter, isCommon, isFunctionWord } from '../../knowledge/index/commonness';
import { stem } from '../../knowledge/index/stem';

/** A place of the ticket that is the exact name of one configuration, or of several. */
export interface ExactMention {
	words: string;
	start: number;
	end: number;
	names: AssetName[];
}

const LONGEST_NAME = 6;
/** What may stand inside a name. */
const JOINTS = /^(?:[-_. ]|:)$/;
const IP = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d|\/(?:[12]?\d|3[01])(?!\d))/g;
const IPV6 = /(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi;
const MAC = /(?<![0-9a-z])[0-9a-f]{2}(?:[:. -]?[0-9a-f]{2}){5}(?![0-9a-z])/gi;
/** "version 10.30.0.1" is no address. */
const VERSION_BEFORE = /(?:\bv|\bversion|\bver\.?|\bbuild|\brelease|\bfirmware)[\s:]{0,3}$/i;
const TAG_BEFORE = /(?:serial|s\/n|\bsn\b|service|asset|inventory|tag|label|sticker)[^\n]{0,24}$/i;
const LOOK_BACK = 40;

/** Every place of a text that names configurations exactly, in order; of overlapping ones the longest. */
export function exactMentions(text: string, index: AssetIndex): ExactMention[] {
	const mentions = [...addressMentions(text, index), ...nameMentions(text, index)];
	mentions.sort((a, b) => b.end - b.start - (a.end - a.start));
	const kept: ExactMention[] = [];
	for (const mention of mentions) {
		if (!kept.some(({ start, end }) => mention.start < end && start < mention.end)) kept.push(mention);
	}
	return kept.sort((a, b) => a.start - b.start);
}

function addressMentions(text: string, index: AssetIndex): ExactMention[] {
	const forms: Array<[AssetAttribute, RegExp]> = [
		['ip', IP],
		['ip', IPV6],
		['mac', MAC],
	];
	return forms.flatMap(([attribute, form]) =>
		[...text.matchAll(form)].flatMap(({ 0: words, index: start }) => {
			if (attribute === 'ip' && VERSION_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start))) return [];
			const names = [...index.named(exactKey(attribute, words))];
			return names.length === 0 ? [] : [{ words, start, end: start + words.length, names }];
		}),
	);
}

function nameMentions(text: string, index: AssetIndex): ExactMention[] {
	const pieces = piecesOf(text);
	const mentions: ExactMention[] = [];
	for (let first = 0; first < pieces.length; first++) {
		if (isInsideName(text, pieces, first)) continue;
		let joined = '';
		for (let last = first; last < Math.min(first + LONGEST_NAME, pieces.length); last++) {
			if (last > first && !JOINTS.test(text.slice(pieces[last - 1]?.end, pieces[last]?.start))) break;
			joined += pieces[last]?.text ?? '';
			const mention = mentionOf(text, pieces, first, last, joined, index);
			if (mention !== null) mentions.push(mention);
		}
	}
	return mentions;
}

/** Within an e-mail address's domain or after a hyphen a longer, other name is written. */
function isInsideName(text: string, pieces: readonly Piece[], place: number): boolean {
	const start = pieces[place]?.start ?? 0;
	return /[\p{L}\p{N}][-_@.]$/u.test(text.slice(Math.max(0, start - 2), start));
}

function mentionOf(
	text: string,
	pieces: readonly Piece[],
	first: number,
	last: number,
	joined: string,
	index: AssetIndex,
): ExactMention | null {
	const [start, end] = [pieces[first]?.start ?? 0, pieces[last]?.end ?? 0];
	const written = text.slice(start, end);
	// "DUN-FS" is not what "DUN-FS-OLD" names.
	if (/^[-_][\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return null;
	const exact = index.named(`name ${joined}`);
	const known = exact.length > 0 ? exact : index.named(`zeros ${joined.replace(/(\p{L})0+(?=\d)/gu, '$1')}`);
	const before = text.slice(Math.max(0, start - LOOK_BACK), start);
	const names = known.filter((name) => isMeant(name, written, before, last - first + 1, index));
	return names.length === 0 ? null : { words: written, start, end, names };
}

/** Whether the written words mean the device and not just happen to read like one of its names. */
function isMeant({ attribute, value, partial }: AssetName, written: string, before: string, length: number, index: AssetIndex): boolean {
	const digits = (written.match(/\d/g) ?? []).length;
	const isNumber = /^\d+$/.test(compact(written));
	switch (attribute) {
		case 'serial':
		case 'asset-tag':
			if (isNumber) return TAG_BEFORE.test(before) || (attribute === 'serial' && digits > 8);
			return written.length > 3 && (digits > 0 || TAG_BEFORE.test(before)) && !isPlainWord(written, index);
		case 'nickname':
			return written.length > 2 && !isPlainWord(value.replace(/^the /i, ''), index);
		case 'name':
			return /\s/.test(value) || isHostnameMeant(value, written, length, partial, index);
		default:
			return isHostnameMeant(value, written, length, partial, index);
	}
}

function isHostnameMeant(value: string, written: string, length: number, partial: boolean, index: AssetIndex): boolean {
	if (/^\d+$/.test(compact(written))) return false;
	const spaced = /[ :]/.test(written);
	if (spaced && (length > 4 || compact(written).length < 5 || !/\d/.test(value))) {
		// "JRV NAS" still reads like the name, "front desk" like two words.
		if (partial || !index.isOwnPrefix(written.split(/[\s:]/)[0] ?? '')) return false;
	}
	if (/^\p{L}+$/u.test(written)) return !isPlainWord(written, index) || (written === value && written === written.toUpperCase());
	return true;
}

/** Words that everybody uses: no name by themselves. */
function isPlainWord(written: string, index: AssetIndex): boolean {
	const word = written.toLowerCase();
	if (/[^\p{L}]/u.test(word)) return false;
	const root = stem(word);
	return isChatter(root) || isCommon(root) || isFunctionWord(root) || index.classes.has(nounKey([word]));
}
