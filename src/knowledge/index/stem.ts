/** Words whose stem by rule would merge or split what a service desk keeps apart or together. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
	news: 'news',
	one: 'one',
	rights: 'rights',
	wins: 'wins',
	drivers: 'driver',
	driver: 'driver',
	books: 'books',
	terms: 'terms',
	settings: 'setting',
	setting: 'setting',
	server: 'server',
	servers: 'server',
	user: 'user',
	users: 'user',
	scanner: 'scanner',
	scanners: 'scanner',
	teams: 'teams',
	windows: 'windows',
	access: 'access',
	address: 'address',
	wireless: 'wireless',
	process: 'process',
	dns: 'dns',
	sms: 'sms',
	dfs: 'dfs',
	wsus: 'wsus',
	ups: 'ups',
	pos: 'pos',
	nas: 'nas',
	gps: 'gps',
	status: 'status',
	bus: 'bus',
	gas: 'gas',
	lens: 'lens',
	analysis: 'analysis',
	sign: 'sign',
	exchange: 'exchange',
	office: 'office',
	policy: 'polici',
	wifi: 'wifi',
	froze: 'freez',
	frozen: 'freez',
	broke: 'break',
	broken: 'break',
	lost: 'lose',
	gone: 'gone',
	sent: 'send',
	ran: 'run',
	began: 'begin',
	forgot: 'forget',
	forgotten: 'forget',
	stuck: 'stuck',
	hung: 'hang',
	slower: 'slow',
	slowly: 'slow',
	slowness: 'slow',
	printer: 'printer',
	printers: 'printer',
	login: 'login',
	logon: 'logon',
	logins: 'login',
	logons: 'logon',
	dying: 'die',
	died: 'die',
	dies: 'die',
	lying: 'lie',
	tying: 'tie',
	bought: 'buy',
	moved: 'move',
	moves: 'move',
	moving: 'move',
};

const isVowel = (word: string, index: number): boolean => {
	const character = word[index];
	if (character === 'y') return index > 0 && !isVowel(word, index - 1);
	return character === 'a' || character === 'e' || character === 'i' || character === 'o' || character === 'u';
};

/** Porter's measure: how many vowel-consonant sequences the stem holds. */
function measure(stem: string): number {
	let count = 0;
	let previous = false;
	for (let i = 0; i < stem.length; i++) {
		const vowel = isVowel(stem, i);
		if (previous && !vowel) count++;
		previous = vowel;
	}
	return count;
}

function hasVowel(stem: string): boolean {
	for (let i = 0; i < stem.length; i++) if (isVowel(stem, i)) return true;
	return false;
}

function endsDoubleConsonant(word: string): boolean {
	const last = word.length - 1;
	return last > 0 && word[last] === word[last - 1] && !isVowel(word, last);
}

function endsShort(word: string): boolean {
	const last = word.length - 1;
	if (last < 2) return false;
	return (
		!isVowel(word, last) && isVowel(word, last - 1) && !isVowel(word, last - 2) && !'wxy'.includes(word[last] ?? '')
	);
}

function withoutPlural(word: string): string {
	if (word.endsWith('sses')) return word.slice(0, -2);
	if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}i` : word.slice(0, -1);
	if (word.endsWith('ss') || word.endsWith('us') || !word.endsWith('s')) return word;
	return word.length > 3 ? word.slice(0, -1) : word;
}

function withoutParticiple(word: string): string {
	if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
	const stem = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : null;
	if (stem === null || stem.length < 2 || !hasVowel(stem)) return word;
	if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
	if (endsDoubleConsonant(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
	return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

/** Suffixes and what takes their place, by the character code of their last letter: a word is held against few of them. */
type SuffixRules = ReadonlyArray<ReadonlyArray<{ suffix: string; replacement: string }> | undefined>;

function byLastLetter(rules: ReadonlyArray<readonly [suffix: string, replacement: string]>): SuffixRules {
	const letters: Array<Array<{ suffix: string; replacement: string }>> = [];
	for (const [suffix, replacement] of rules) {
		(letters[suffix.charCodeAt(suffix.length - 1)] ??= []).push({ suffix, replacement });
	}
	return letters;
}

const DERIVATIONS = byLastLetter([
	['ational', 'ate'],
	['tional', 'tion'],
	['ization', 'ize'],
	['isation', 'ise'],
	['fulness', 'ful'],
	['ousness', 'ous'],
	['iveness', 'ive'],
	['ation', 'ate'],
	['ator', 'ate'],
	['alism', 'al'],
	['aliti', 'al'],
	['iviti', 'ive'],
	['biliti', 'ble'],
	['entli', 'ent'],
	['ousli', 'ous'],
	['alli', 'al'],
	['enci', 'ence'],
	['anci', 'ance'],
	['izer', 'ize'],
	['abli', 'able'],
	['eli', 'e'],
]);
const SHORTENINGS = byLastLetter([
	['icate', 'ic'],
	['ative', ''],
	['alize', 'al'],
	['iciti', 'ic'],
	['ical', 'ic'],
	['ful', ''],
	['ness', ''],
]);
const ENDINGS = byLastLetter(
	'ement ance ence able ible ment ant ent ism ate iti ous ive ize ise al er ic'.split(' ').map((ending) => [ending, ''] as const),
);

/** Takes the first of the suffixes the word has, where what is left is longer than so many syllables. */
function replaceSuffix(word: string, rules: SuffixRules, longerThan: number): string {
	const candidates = rules[word.charCodeAt(word.length - 1)];
	for (let at = 0; candidates !== undefined && at < candidates.length; at++) {
		const { suffix, replacement } = candidates[at]!;
		if (!word.endsWith(suffix)) continue;
		const stem = word.slice(0, -suffix.length);
		return measure(stem) > longerThan ? stem + replacement : word;
	}
	return word;
}

function withoutEnding(word: string): string {
	if (!word.endsWith('sion') && !word.endsWith('tion')) return replaceSuffix(word, ENDINGS, 1);
	return measure(word.slice(0, -3)) > 1 ? word.slice(0, -3) : word;
}

function withoutFinalE(word: string): string {
	let result = word;
	if (result.endsWith('e')) {
		const stem = result.slice(0, -1);
		const size = measure(stem);
		if (size > 1 || (size === 1 && !endsShort(stem))) result = stem;
	}
	return result.endsWith('ll') && measure(result) > 1 ? result.slice(0, -1) : result;
}

function withIForFinalY(word: string): string {
	return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

/** In Porter's order. */
const STEPS: ReadonlyArray<(word: string) => string> = [
	withoutPlural,
	withoutParticiple,
	withIForFinalY,
	(word) => replaceSuffix(word, DERIVATIONS, 0),
	(word) => replaceSuffix(word, SHORTENINGS, 0),
	withoutEnding,
	withoutFinalE,
];

function porter(word: string): string {
	let result = word;
	for (let step = 0; step < STEPS.length; step++) result = STEPS[step]!(result);
	return result;
}

// Not the words every object knows, such as "constructor".
const exceptionOf = (word: string): string | undefined => (Object.hasOwn(EXCEPTIONS, word) ? EXCEPTIONS[word] : undefined);

/**
 * The stem of a lower-case English word, after Porter (1980), with exceptions for words of the trade. Words of other
 * alphabets come back as they are.
 */
export function stem(word: string): string {
	if (word.length < 3) return word;
	return exceptionOf(word) ?? (/^[a-z]+$/.test(word) ? porter(word) : word);
}
