import { namedMentions } from '../../knowledge/ranking/names';
import type { SearchIndex } from '../../knowledge/ranking/search-index';
import { tokenize } from '../../knowledge/index/tokenize';
import { type KnowledgeRecord, recordKey } from '../../knowledge/record';
import type { UnderstoodTicket } from '../../knowledge/understanding/understand';
import { isInformative } from './substance';

/** A configuration the ticket is about, and how that is known. */
export interface AffectedConfiguration {
	id: string;
	name: string;
	/** 0 to 1. */
	confidence: number;
	/** One phrase for a person: what in the ticket or the notes names it. */
	why: string;
}

/** Where the evidence stands: words of the ticket and the notes, and the record that is to grow. */
export interface LinkQuestion {
	understood: UnderstoodTicket;
	text: string;
	target: KnowledgeRecord | null;
}

const MIN_CONFIDENCE = 0.5;
const MAX_LINKS = 5;
const SURE_NAME = 0.9;

/** What kinds of configurations are spoken of by, beside their own names. */
const TYPE_WORDS: ReadonlyArray<readonly [type: RegExp, spoken: RegExp]> = [
	[/switch/i, /\b(?:switch(?:es|port)?|vlan|wall port|patch (?:port|panel)|poe|trunk port|uplink|port \d+)\b/i],
	[
		/firewall/i,
		/\b(?:firewall|vpn|site[- ]to[- ]site|tunnel|nat rule|wan|geo-?(?:ip|block)|sd-?wan|web filter|ssl inspection)\b/i,
	],
	[/nas/i, /\bnas\b/i],
	[/print|mfp|plotter/i, /\b(?:printer|mfp|copier|plotter|label printer)\b/i],
	[/wireless|access point|wlan/i, /\b(?:access points?|aps?|wlan controller|wireless controller|ssid)\b/i],
	[/phone|pbx|telephon/i, /\b(?:pbx|phone system|extension)\b/i],
	[/router/i, /\b(?:router|5g box|lte)\b/i],
	[/cart/i, /\b(?:trolley|cart)\b/i],
	[/tape/i, /\btape\b/i],
];
const OWN_DEVICE =
	/\b(?:my|her|his|their|the) (?:laptop|pc|computer|desktop|machine|workstation|notebook|mac(?:book)?|tablet|docking station|dock|screens?|monitors?)\b|\b(?:laptop|workstation|notebook|thin client)\b/i;
const PERSONAL = /laptop|workstation|desktop|thin client|tablet|notebook|computer/i;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Everything after the organization's prefix, and what that ends in: `HDG-FD-MILL1` is also `FD-MILL1` and `MILL1`. */
function shortForms(name: string): string[] {
	const parts = name.split('-');
	return parts
		.slice(1)
		.map((_part, from) => parts.slice(from + 1).join('-'))
		.filter((form) => form.length >= 3 && /[A-Za-z]/.test(form));
}

/** The longest short form of a host name that the text has and that means one configuration only. */
function shortNameIn(text: string, configuration: KnowledgeRecord, all: readonly KnowledgeRecord[]): string | null {
	for (const form of shortForms(configuration.title)) {
		const pattern = new RegExp(`(?<![\\w-])${escape(form)}(?![\\w-])`, /\d/.test(form) ? 'i' : '');
		if (!pattern.test(text)) continue;
		const others = all.filter((other) => other !== configuration && shortForms(other.title).includes(form));
		if (others.length === 0) return form;
	}
	return null;
}

function descriptionOf(configuration: KnowledgeRecord): string {
	return configuration.fields
		.filter(({ role }) => role === 'notes')
		.map(({ text }) => text)
		.join('\n')
		.slice(0, 2_000);
}

/** Words of descriptions to how many configurations of the organization have them. */
function frequencies(all: readonly KnowledgeRecord[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const configuration of all) {
		const terms = new Set(tokenize(`${descriptionOf(configuration)}\n${configuration.title}`).map(({ term }) => term));
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return counts;
}

/** Whether a text writes a word with a capital letter where no sentence begins. */
function isNameIn(text: string, word: string): boolean {
	if (!/^\p{Lu}/u.test(word) || /^\p{Lu}{2,4}$/u.test(word)) return false;
	if (/\p{Ll}\p{Lu}/u.test(word)) return true;
	return new RegExp(`(?<=[\\p{L}\\p{N},)] )${escape(word)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Whether what follows says where something is: "tunnel to Quayside". */
const isPlaceIn = (before: string): boolean =>
	/\b(?:at|to|in|from|near|by|of)\s(?:the\s)?(?:\p{Lu}\p{L}*\s)?$/u.test(before);

/** Words of the description that the text has and no other configuration: names first, then other words. */
function describedIn(
	{ terms, said }: { terms: ReadonlySet<string>; said: string },
	configuration: KnowledgeRecord,
	counts: ReadonlyMap<string, number>,
): { names: string[]; words: string[] } {
	const text = descriptionOf(configuration);
	const names = new Set<string>();
	const words = new Set<string>();
	for (const token of tokenize(text)) {
		if (!isInformative(token) || !terms.has(token.term) || (counts.get(token.term) ?? 0) > 1) continue;
		const shown = text.slice(token.start, token.end);
		if (isPlaceIn(text.slice(0, token.start))) continue;
		if (isNameIn(said, shown)) names.add(shown);
		else words.add(shown);
	}
	return { names: [...names], words: [...words] };
}

class Finder {
	private readonly all: KnowledgeRecord[];
	private readonly counts: Map<string, number>;
	private readonly terms: ReadonlySet<string>;
	private readonly found = new Map<string, AffectedConfiguration>();
	private readonly inSubject = new Set<string>();

	constructor(
		records: ReadonlyMap<string, KnowledgeRecord>,
		private readonly index: SearchIndex,
		private readonly question: LinkQuestion,
	) {
		this.all = [...records.values()].filter(({ type, archived }) => type === 'configuration' && !archived);
		this.counts = frequencies(this.all);
		this.terms = new Set(tokenize(question.text).map(({ term }) => term));
	}

	find(): AffectedConfiguration[] {
		this.byName();
		for (const configuration of this.all) {
			this.byShortName(configuration);
			this.byDescription(configuration);
			this.byUser(configuration);
			this.byType(configuration);
			this.byTarget(configuration);
		}
		return this.surest()
			.sort((a, b) => b.confidence - a.confidence || a.name.localeCompare(b.name))
			.slice(0, MAX_LINKS);
	}

	/** Where something is named exactly, what else could be meant counts only if the subject speaks of it. */
	private surest(): AffectedConfiguration[] {
		const found = [...this.found.values()].filter(({ confidence }) => confidence >= MIN_CONFIDENCE);
		const named = found.some(({ confidence }) => confidence >= SURE_NAME);
		return found.filter(({ id, confidence }) => !named || confidence >= SURE_NAME || this.inSubject.has(id));
	}

	private add({ id, title }: KnowledgeRecord, confidence: number, why: string): void {
		const known = this.found.get(id);
		if (known === undefined) this.found.set(id, { id, name: title, confidence, why });
		else if (confidence > known.confidence) Object.assign(known, { confidence, why });
	}

	private byName(): void {
		for (const { key, kind, shown, strength } of namedMentions(this.question.understood, this.index)) {
			const record = this.index.record(key);
			if (record?.type !== 'configuration' || record.archived || strength < SURE_NAME) continue;
			this.add(record, 1, `${kind === 'nickname' ? 'known as' : kind} ${shown}`);
		}
	}

	private byShortName(configuration: KnowledgeRecord): void {
		const form = shortNameIn(this.question.text, configuration, this.all);
		if (form !== null) this.add(configuration, 0.9, `named ${form}`);
	}

	private byDescription(configuration: KnowledgeRecord): void {
		const { names, words } = describedIn({ terms: this.terms, said: this.question.text }, configuration, this.counts);
		if (names.length > 0) this.add(configuration, 0.75, `described by ${names.join(', ')}`);
		else if (words.length > 1) this.add(configuration, 0.6, `described by ${words.join(', ')}`);
	}

	private byUser(configuration: KnowledgeRecord): void {
		const user = configuration.identifiers.find(({ kind }) => kind === 'person')?.value;
		const contact = this.question.understood.contactName;
		if (user === undefined || contact === null || !PERSONAL.test(configuration.kind ?? '')) return;
		if (user.toLowerCase() === contact.toLowerCase() && OWN_DEVICE.test(this.question.text)) {
			this.add(configuration, 0.6, `the device of ${user}`);
		}
	}

	private byType(configuration: KnowledgeRecord): void {
		const type = configuration.kind ?? '';
		const words = TYPE_WORDS.find(([kind]) => kind.test(type))?.[1];
		const spoken = words?.exec(this.question.text)?.[0];
		if (spoken === undefined || this.all.filter(({ kind }) => kind === configuration.kind).length > 1) return;
		this.add(configuration, 0.55, `the only ${type.toLowerCase()}, and “${spoken}” is spoken of`);
		if (words?.test(this.question.understood.passages[0]?.text ?? '')) this.inSubject.add(configuration.id);
	}

	/** A configuration linked to the record that is to grow, where the notes speak of it in some way. */
	private byTarget(configuration: KnowledgeRecord): void {
		const { target } = this.question;
		if (target === null || !this.index.linkedKeys(recordKey(target)).includes(recordKey(configuration))) return;
		this.add(configuration, 0.5, `linked to “${target.title}”`);
	}
}

/**
 * Which configurations of the organization a resolved ticket is about: named exactly or in short, by nickname, by what
 * only they are described as, by their user, or as the only one of their kind. At most five, surest first.
 */
export function affectedConfigurations(
	records: ReadonlyMap<string, KnowledgeRecord>,
	index: SearchIndex,
	question: LinkQuestion,
): AffectedConfiguration[] {
	return new Finder(records, index, question).find();
}
