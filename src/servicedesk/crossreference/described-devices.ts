import { type AssetIndex, nounKey } from './asset-index';
import { type DeviceClass, NOT_THE_DEVICE, WANTED } from './device-nouns';
import { sentencesOf, type Word } from './ticket-words';
import { isChatter, isCommon } from '../../knowledge/index/commonness';
import { STOP_WORDS } from '../../knowledge/index/stopwords';
import type { KnowledgeRecord } from '../../knowledge/record';

/** A device the ticket describes, with the configurations its noun can mean. */
export interface DescribedDevice {
	/** As written, the noun with what belongs to it. */
	words: string;
	start: number;
	/** Configurations in use of the noun's class. */
	possible: KnowledgeRecord[];
	/** Stems that tell the device from others, as written. */
	modifiers: Map<string, string>;
	/** People's names among them: a device of theirs is meant and no other's. */
	owners: Set<string>;
	common: DeviceClass['common'];
	plural: boolean;
	/** "Both session hosts"; "one of the laptops", which says that nobody knows which. */
	number: 'both' | 'one-of' | null;
}

export interface Reporter {
	/** Who "my laptop" belongs to. */
	contactName: string | null;
}

const MAX_BEFORE = 4;
const MAX_AFTER = 8;
const MAX_DEVICES = 40;
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const PLACES = list('in on at by near behind under beside outside inside next with of for from belonging opposite above below within upstairs downstairs');
const RELATIVES = list('that which where called named labelled labeled marked running hosting running');
/** Finite verbs and joints that end what is said of the device itself. */
const ENDS = list(
	'is are was were be been has have had does do did can cannot could will would shall should may might must won wont dont doesnt ' +
		'isnt arent wasnt cant keeps keep kept shows show showed says say said goes go went gives gave makes made takes took gets got ' +
		'stops stopped starts started fails failed failing needs need wants want asks ask asked reports reported and or but because ' +
		'so when while since until if than then after before again not no never doesn isn hasn',
);
const DETERMINERS = list('the a an this that these those our your some any each every which what one all no other usual');
/** Of all there is no one device. */
const UNIVERSAL = list('every all any each no other usual');
const PRONOUNS = list('his her their');
/** "Please switch it off" speaks of no switch. */
const VERB_LIKE = list('switch host monitor display printing');
const VERB_BEFORE = list('to please can could will would we you they i and then not cannot must should lets');
const VERB_AFTER = list('to over back off on it them from between my your his her their this');

/** Devices described in the text by a noun of the trade and what stands with it. Linear in the length of the text. */
export function describedDevices(text: string, index: AssetIndex, reporter: Reporter): DescribedDevice[] {
	const devices: DescribedDevice[] = [];
	/** People named so far, for "her PC". */
	const people = new Map<string, string>();
	for (const sentence of sentencesOf(text)) {
		for (let place = 0; place < sentence.length; ) {
			const head = headAt(sentence, place, index);
			const word = sentence[place];
			if (word && index.people.has(word.text)) people.set(word.stem, word.text);
			if (head === null) {
				place += 1;
				continue;
			}
			const device = deviceAt(text, sentence, head, { index, reporter, people });
			if (device !== null) devices.push(device);
			if (devices.length >= MAX_DEVICES) return devices;
			place = head.end;
		}
	}
	return devices;
}

interface Head {
	/** Places in the sentence, the end exclusive. */
	start: number;
	end: number;
	classes: DeviceClass[];
}

/** The longest device noun at this place; adjoining ones ("FortiGate firewall") belong together. */
function headAt(sentence: readonly Word[], place: number, index: AssetIndex): Head | null {
	for (let length = 3; length > 0; length--) {
		const words = sentence.slice(place, place + length);
		if (words.length < length || words.slice(1).some(({ afterBreak }) => afterBreak)) continue;
		const classes = index.classes.get(nounKey(words.map(({ text }) => text)));
		if (classes === undefined) continue;
		if (length === 1 && isVerb(sentence, place)) return null;
		return { start: place, end: place + length, classes };
	}
	return null;
}

function isVerb(sentence: readonly Word[], place: number): boolean {
	if (!VERB_LIKE.has(sentence[place]?.text ?? '')) return false;
	const [before, after] = [sentence[place - 1]?.text, sentence[place + 1]?.text];
	return (before === undefined && after !== undefined && VERB_AFTER.has(after)) || (before !== undefined && VERB_BEFORE.has(before)) || (after !== undefined && VERB_AFTER.has(after) && !DETERMINERS.has(before ?? ''));
}

interface Surroundings {
	index: AssetIndex;
	reporter: Reporter;
	people: ReadonlyMap<string, string>;
}

function deviceAt(text: string, sentence: readonly Word[], head: Head, around: Surroundings): DescribedDevice | null {
	const { index } = around;
	const next = sentence[head.end];
	if (next !== undefined && !next.afterBreak && NOT_THE_DEVICE.has(next.text)) return null;
	// "Server smtp.example.com" is some service's name.
	if (next !== undefined && /^\.[\p{L}\p{N}]/u.test(text.slice(next.end, next.end + 2))) return null;
	const before = wordsBefore(sentence, head.start);
	const after = wordsAfter(sentence, head.end);
	if (before.some(({ text: word }) => WANTED.has(word))) return null;
	if (UNIVERSAL.has(sentence[head.start - before.length - 1]?.text ?? '')) return null;
	const owners = ownersOf(sentence, head.start, before, around);
	if (owners === null) return null;
	// "Session host", "label printer": what kind of it tells as well.
	const qualifiers = sentence.slice(head.start, head.end - 1);
	const modifiers = new Map(
		[before, qualifiers, after].flatMap((words) => words.flatMap((word, place) => telling(word, words[place - 1]))),
	);
	for (const [stem, name] of owners) modifiers.set(stem, name);
	for (const word of [...before, ...after]) if (index.people.has(word.text)) owners.set(word.stem, word.text);
	const number = next !== undefined && /^\d+$/.test(next.text) ? next : undefined;
	if (number !== undefined) modifiers.set(`${sentence[head.end - 1]?.stem ?? ''} ${number.text}`, number.text);
	const classes = head.classes.filter(({ needsOwner }) => needsOwner !== true || owners.size > 0);
	const possible = index.configurations.filter(
		(record) => !record.archived && classes.some((one) => one.fits(index.profile(record))),
	);
	if (possible.length === 0) return null;
	const shown = [...before, ...sentence.slice(head.start, head.end), ...after];
	const start = shown[0]?.start ?? 0;
	return {
		words: text.slice(start, shown[shown.length - 1]?.end),
		start,
		possible,
		modifiers,
		owners: new Set(owners.keys()),
		common: classes.map(({ common }) => common).find((common) => common !== undefined),
		plural: isPlural(sentence[head.end - 1]?.text ?? ''),
		number: numberOf(sentence.slice(Math.max(0, head.start - before.length - 4), head.start)),
	};
}

const isPlural = (noun: string): boolean => nounKey([noun]) !== noun;

function numberOf(before: readonly Word[]): DescribedDevice['number'] {
	const text = before.map((word) => word.text).join(' ');
	if (/\bboth\b/.test(text)) return 'both';
	return /\b(?:one|1|some|any|either) of (?:the|our|their|your|my|his|her|these|those|a)\b/.test(text) ? 'one-of' : null;
}

/** What stands before the noun and belongs to it, in order: "the front desk". */
function wordsBefore(sentence: readonly Word[], start: number): Word[] {
	let first = start;
	while (first > 0 && start - first < MAX_BEFORE) {
		const word = sentence[first - 1];
		if (word === undefined || sentence[first]?.afterBreak) break;
		if (DETERMINERS.has(word.text) || ENDS.has(word.text) || PLACES.has(word.text) || PRONOUNS.has(word.text) || word.text === 'my') break;
		first -= 1;
		// A possessive is where its noun phrase begins, with the name before it: "Dr Ives's", "Ruth Kessingland's".
		if (word.possessive && sentence[first - 1]?.possessive) break;
	}
	return sentence.slice(first, start);
}

/** What follows the noun and belongs to it: "in the linen room", "that runs the labels". */
function wordsAfter(sentence: readonly Word[], end: number): Word[] {
	const opening = sentence[end];
	if (opening === undefined) return [];
	if (!PLACES.has(opening.text) && !RELATIVES.has(opening.text)) return [];
	let last = end + 1;
	while (last < sentence.length && last - end < MAX_AFTER) {
		const word = sentence[last];
		if (word === undefined || word.afterBreak || ENDS.has(word.text)) break;
		last += 1;
	}
	return sentence.slice(end, last);
}

/**
 * Whose device it is by "my", "his", "her": the names to look for. `null` where nobody is known to whom it could belong,
 * so that it is not taken for somebody else's.
 */
function ownersOf(
	sentence: readonly Word[],
	start: number,
	before: readonly Word[],
	{ reporter, people, index }: Surroundings,
): Map<string, string> | null {
	const pronoun = sentence[start - before.length - 1]?.text;
	if (pronoun === 'my') {
		const names = sentencesOf(reporter.contactName ?? '').flat();
		const known = names.filter(({ text }) => index.people.has(text));
		return known.length === 0 ? null : new Map(known.map(({ stem, text }) => [stem, text]));
	}
	if (pronoun !== undefined && PRONOUNS.has(pronoun)) return people.size === 0 ? null : new Map(people);
	return new Map();
}

/** The word where it can tell one device from another; numbers count with the word before them. */
function telling(word: Word, previous: Word | undefined): Array<[string, string]> {
	const { text, stem } = word;
	if (STOP_WORDS.has(text) || PLACES.has(text) || RELATIVES.has(text) || DETERMINERS.has(text)) return [];
	if (/^\d+$/.test(text)) return previous === undefined ? [] : [[`${previous.stem} ${text}`, `${previous.text} ${text}`]];
	return [[stem, text]];
}

/** Words of ordinary conversation say nothing where no device has them: "the old printer". */
export function isTelling(modifier: string): boolean {
	return !isChatter(modifier) && !isCommon(modifier);
}
