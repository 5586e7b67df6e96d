import { REDACTED, redactSecrets } from './redact';
import { withoutTrailing } from './trim';

/**
 * Command options and idioms that carry a secret in plain sight, beyond what prose and settings do. The first group stays,
 * what follows it is the secret.
 */
const COMMANDS: readonly RegExp[] = [
	/(\bcurl\b[^\n]{0,200}?\s-u\s?["']?[^\s:"']{1,64}:)[^\s"']{3,128}/gi,
	/(\b(?:psexec|plink|pscp|sshpass|rdesktop|xfreerdp|net use|mysql|mysqldump|sqlcmd|osql|bcp|schtasks|runas|wmic|winrs|smbclient|ldapsearch|isql)\b[^\n]{0,200}?\s[-/](?:pw|p|pass|w)[ :=]?)(?!\[)["']?[^\s"'-][^\s"']{2,127}/gi,
	/(\bnet use\b[^\n]{0,160}?\/user:\S{1,128} )(?![/*])\S{3,128}/gi,
	/((?:\becho\b[^\n|]{0,20}["']?)[\w.-]{1,32}:)[^\s"'|]{3,128}(?=["']?\s*\|\s*chpasswd)/gi,
	/(\benable (?:secret|password)(?: \d)? )(?!\[)\S{3,128}/gi,
	/(\b(?:password|secret|key)(?: )(?:[0579]) )(?!\[)\S{4,128}/gi,
	/(\b(?:pw|pwd|pass(?:word|phrase|code)?)\b(?: (?:is|was|to|now|set|changed|reset)){1,3}:? )(?:"[^"\n]{3,64}"|'[^'\n]{3,64}')/gi,
	/(\bpassw(?:or|o)[rt]?[td]\b[^\n.;:]{0,40}? (?:auf|to|zu|=) )(?!\[)(?=\S*[\d!@#$%^&*?+=§€£])\S{4,64}/gi,
];

/** A line that speaks of credentials is read closely: what looks like one is masked even without a label. */
const CUE =
	/\b(?:pass(?:word|wd|wort|code|phrase)?s?|pwd?|pw|creds?|credentials?|logged[ -]?(?:in|on)|login|logon|signed[ -]?in|secrets?|tokens?|otp|totp|laps|psk)\b/i;
const ONE_TIME = /\b(?:authenticator|mfa|2fa|otp|totp|one[- ]time|verification|passcode|sms|texted?|approval)\b/i;
const SIX_DIGITS = /(?<![\d.:-])(?:\d{3}[ -]\d{3}|\d{6,8})(?![\d.:-])/g;

/** user/secret, user:secret, user | secret after a word that says a pair follows. */
const PAIR =
	/((?:\b(?:creds?|credentials?|(?<![.\w])log(?:ged|ging)?[ -]?(?:in|on)|login|logon|sign(?:ed|ing)?[ -]?in|account|user(?:name)?|as|with)\b[ :]{1,3})(?:(?:is|are|as|with|using|were|was|it|the|account|user)[ :]{1,3}){0,3}["']?[\w.@\\-]{2,64}["']? ?[/:|] ?)(?!\[)(["']?\S{4,128})/gi;

/** What is entered as a key or licence: digits and letters in groups or after a prefix. */
const KEYED =
	/((?:\b(?:licen[cs]e|serial|product|activation|api|site|registration|new|old|master|install(?:ation)?|unlock|recovery|pairing|secret|access)? ?(?:keys?|codes?|tokens?)\b(?: (?:is|was|now|used|entered|pasted|came|number|no\.?))?[:=]? ))(?!\[)((?=\S*\d)(?=\S*[A-Za-z])[A-Za-z0-9]{2,}(?:[-_][A-Za-z0-9]{2,}){1,7}|(?=[A-Za-z]*\d)(?=[A-Za-z\d]*[A-Za-z])(?=(?:[A-Za-z]*\d){3})[A-Za-z0-9]{12,128})(?![\w.\\-])/gi;
/** Prefixes by which services mark their keys: `pt_live_…`, `stw_rl_…`. */
const PREFIXED =
	/(?<![\w-])[a-z]{2,8}_(?:[a-z]{2,8}_)?(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{12,256}(?![\w-])/g;

const SYMBOL = /[!@#$%^&*?+=§€£]/;
const NAME_LIKE =
	/^(?:(?:office|windows|server|exchange|sql|microsoft|win|esxi?|ubuntu|debian|sharepoint|outlook|iphone|ipad|android)\d.*|[A-Z]+-?\d+|[A-Z]+\$\w+|v?\d+(?:\.\d+)+\w?|0x[0-9a-f]+|[A-Z]+\d*[a-z]{1,2})$/i;
/** Words and numbers joined: `Herring-44-Dock`. */
const PASSPHRASE = /^(?:[A-Z][a-z0-9]{2,}|\d{1,6})(?:[-_.](?:[A-Z]?[a-z0-9]{2,}|\d{1,6})){1,5}$/;
const KEY_COMBINATION = /^(?:ctrl|control|alt|shift|win|cmd|fn|strg|umschalt)\b/i;
const HOST_LIKE = /^[A-Z0-9]+(?:-[A-Z0-9]+)+$/;

const isAddress = (word: string): boolean =>
	/^(?:https?:|\\\\|[a-z]:\\|\/)/i.test(word) || /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(word);

/** What a word has to have: by itself all four kinds of characters; beside a cue a mixture is enough. */
function looksLikePassword(word: string, cued: boolean): boolean {
	if (word.length < 7 || word.length > 128 || isAddress(word) || word.includes(REDACTED)) return false;
	if (/[()<>{}[\]\\]/.test(word) || /^%.*%/.test(word) || /^[#@$]/.test(word) || KEY_COMBINATION.test(word))
		return false;
	const [lower, upper, digit] = [/[a-z]/.test(word), /[A-Z]/.test(word), /\d/.test(word)];
	const inner = SYMBOL.test(withoutTrailing(word, '!?'));
	if (lower && upper && digit && inner) return !/=/.test(word) || cued;
	if (!cued || HOST_LIKE.test(word) || NAME_LIKE.test(word)) return false;
	if (PASSPHRASE.test(word)) return digit;
	if ((lower || upper) && digit) return SYMBOL.test(word) || (lower && upper && !/[._/-]/.test(word));
	return lower && upper && inner && /[!@#$%^&?]/.test(word);
}

/** 32 hexadecimal digits or 40 characters of Base64 in one piece are keys more often than anything else. */
const LONG_KEY =
	/(?<![\w+/=.-])(?:[0-9a-f]{32,512}|(?=[\w+/-]{0,512}\d)(?=[\w+/-]{0,512}[a-z])(?=[\w+/-]{0,512}[A-Z])[\w+/-]{40,512}={0,2})(?![\w+/=-])/g;

const trimmed = (word: string): { core: string; tail: string } => {
	const tail = word.slice(withoutTrailing(word, '"\'`).,;:*_').length);
	return { core: word.slice(0, word.length - tail.length), tail };
};

function maskWords(line: string, cued: boolean): string {
	return line.replace(/\S+/g, (word) => {
		const lead = /^["'`(*_]*/.exec(word)?.[0] ?? '';
		const { core, tail } = trimmed(word.slice(lead.length));
		return looksLikePassword(core, cued) ? `${lead}${REDACTED}${tail}` : word;
	});
}

function redactPairs(line: string): string {
	return line.replace(PAIR, (whole, before: string, secret: string) => {
		const { core, tail } = trimmed(secret.replace(/^["'`]/, ''));
		const mixed = /\p{L}/u.test(core) && /\d|[!#$%^&*?+=§€£]/.test(core);
		return mixed && !isAddress(core) && !NAME_LIKE.test(core) && !HOST_LIKE.test(core)
			? `${before}${REDACTED}${tail}`
			: whole;
	});
}

/** A cue in one line also covers the next: "Reset her password. / The new one is …". */
function redactLine(line: string, cuedBefore: boolean): string {
	if (line.trim() === '') return line;
	const cued = CUE.test(line);
	let masked = COMMANDS.reduce((text, form) => text.replace(form, `$1${REDACTED}`), line);
	masked = redactPairs(masked).replace(LONG_KEY, REDACTED).replace(PREFIXED, REDACTED).replace(KEYED, `$1${REDACTED}`);
	if (ONE_TIME.test(masked)) masked = masked.replace(SIX_DIGITS, REDACTED);
	return maskWords(masked, cued || cuedBefore);
}

/**
 * Masks secrets in what technicians write after the work: everything `redactSecrets` finds, and beyond it command options,
 * user/password pairs, one-time codes, long keys, and words with the mixture of a password, for which lines that speak of
 * credentials are read more closely. Rather masks too much than too little. Time grows with the length.
 */
export function redactNotes(text: string): string {
	let cued = false;
	return redactSecrets(text)
		.split('\n')
		.map((line) => {
			const masked = redactLine(line, cued);
			cued = CUE.test(line);
			return masked;
		})
		.join('\n');
}
