import { withoutLeading, withoutTrailing } from './trim';

/** Stands where a secret stood. */
export const REDACTED = '[redacted]';

const PASSWORD_LABEL =
	'pass(?:word|wd|wort|code|phrase| phrase)?s?|pwd?|kennwort|(?:wpa2?|wi-?fi|wep|network) key|psk|pre-?shared key|' +
	'(?:shared |client |app |consumer )?secret(?: key| value)?|(?:api|access|secret|private|account|encryption|' +
	'signing|recovery|bitlocker|auth|authkey|registration|enrollment|site|master|shared access|storage|product|' +
	'licen[cs]e|activation)[ _-]?key|apikey|sharedaccess(?:key|signature)|accountkey|sas token|' +
	'(?:access |api |auth |bearer |refresh |session |bot |id )?token|community(?: string)?|' +
	'(?:security|secret) answer|credentials?';
const CODE_LABEL =
	'(?:(?:mfa|2fa|otp|totp|sms|one[- ]time|verification|security|auth(?:entication)?|login|sign-?in|access|door|gate|' +
	'alarm|safe|unlock|lock|recovery|backup|entry|conference|host|voicemail|admin|user|key ?pad|disarm|duress) ' +
	'(?:pass)?(?:codes?|pins?))|pins?|pin (?:code|number)|otp|totp|passcodes?';

/** Words that follow a label in prose and are no secret. */
const ORDINARY = new Set(
	(
		'a an the is are was be been to in on at of or and for from by with see use using ask call contact check refer ' +
		'stored store reset resets expired expires expiry expire expiration changed change changes none null n/a na ' +
		'no not yes required require requires unknown policy same blank empty default set unset managed rotated rotate rotation it ' +
		'glue itglue vault manager keeper lastpass bitwarden laps under below above here there this that their his her ' +
		"your our my must should can cannot will may never do does did don't doesn't hidden redacted masked removed " +
		'missing invalid wrong incorrect correct disabled enabled locked lockout sync synced hash writeback age length ' +
		'history complexity minimum maximum min max days day months after before when if as per only new old current ' +
		'previous works working failed fails fail error issue prompt prompts dialog field box screen page portal link ' +
		'request requests ticket tbd tba todo pending ok true false again once every any all each has have had'
	).split(' '),
);

const LABELLED = new RegExp(
	// A label that ends a word, an aside such as "(admin)", then a separator.
	`(?<![A-Za-z0-9])(?:(${CODE_LABEL})|(${PASSWORD_LABEL}))(?![A-Za-z0-9])` +
		'(["\'*_`]{0,3}(?: {0,2}\\([^()\\n]{0,40}\\))?["\'*_`]{0,3})' +
		'( {0,8}(?:[:=|]|->|=>|→)[>*_`]{0,3} {0,8}| {1,4}(?:is|was|are|to)(?: now)?:? {1,4}| {1,4})',
	'gi',
);
/** "The password for the guest network is …": only what looks like a secret is taken as one so far from the label. */
const DESCRIBED = new RegExp(
	`(?<![A-Za-z0-9])(?:${PASSWORD_LABEL})(?: (?!(?:is|are)\\b)[^\\s:=|]{1,24}){1,6}(?: ?[:=] ?| (?:is|are) (?:now )?)`,
	'gi',
);
/** A quoted text, or what runs to the next blank, cell or end of a setting. */
const VALUE = /"[^"\n]{1,256}"|'[^'\n]{1,256}'|`[^`\n]{1,256}`|[^\s|"'`<>]{1,512}/y;

const KNOWN_FORMS: Array<[RegExp, string]> = [
	[/(?<![\w-])eyJ[\w-]{8,4096}\.[\w-]{4,4096}(?:\.[\w-]{0,4096})?/g, REDACTED],
	[/(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g, REDACTED],
	[/(?<![\w-])(?:gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|sk-|sk_live_|sk_test_|rk_live_)[\w-]{16,512}/g, REDACTED],
	[/(?<![\w-])AIza[\w-]{30,64}/g, REDACTED],
	[/(?<![\w.-])ITG\.[\w.-]{16,512}/g, REDACTED],
	[/(?<![\d-])(?:\d{6}-){7}\d{6}(?![\d-])/g, REDACTED],
	[/\b[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}\b/g, REDACTED],
	[/(\b(?:bearer|basic) )(?=[\w+/.~-]{0,512}\d)[\w+/.~-]{16,4096}={0,2}/gi, `$1${REDACTED}`],
	[/(:\/\/[^\s:@/]{1,128}:)[^\s@/]{1,256}(?=@)/g, `$1${REDACTED}`],
	[/(\bnet user +(?:"[^"\n]{1,64}"|[^\s/*]{1,64}) +)(?![/*])[^\s/]{3,128}/gi, `$1${REDACTED}`],
	[/([?&](?:sig|secret|token|access_token|api_?key|key|password|pwd)=)[^\s&#"'<>]{4,1024}/gi, `$1${REDACTED}`],
	[/(<([\w:.-]{0,40}(?:passw(?:or)?d|passphrase|pwd|secret|token|apikey)[\w:.-]{0,20})(?: [^<>\n]{0,200})?>)[^<>\n]{1,256}(?=<\/\2>)/gi, `$1${REDACTED}`],
	[/(ConvertTo-SecureString +(?:-String +)?)(?:"[^"\n]{1,256}"|'[^'\n]{1,256}')/gi, `$1${REDACTED}`],
	[/(\s-(?:pw|p) ?)(?:"[^"\n]{1,256}"|'[^'\n]{1,256}')/g, `$1${REDACTED}`],
];

/** Stems of all labels: a line without one is not read closely. */
const MENTIONS = /p(?:ass|wd?|in|sk)|k(?:ey|enn)|secret|token|community|answer|credential|otp|code/i;
/** What every known form holds; a text with neither this nor a label holds no secret that could be told. */
const SIGNS = new RegExp(
	'eyJ|A[KS]IA|gh[pousr]_|_pat_|glpat-|xox|sk[-_]|rk_|AIza|ITG\\.|\\d{6}-\\d|[A-Z0-9]{5}-[A-Z0-9]{5}-|' +
		'(?:bearer|basic|user) |://|[?&]sig|SecureString|\\s-p|---',
	'i',
);

/** Whether a label, such as the name of a field, says that its value is a secret of some kind. */
export function mentionsSecret(label: string): boolean {
	return MENTIONS.test(label);
}

const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_LINE = /^[A-Za-z0-9+/=:, -]*$/;

function isAddress(value: string): boolean {
	return (
		/^(?:https?:\/\/|\\\\)/i.test(value) || /^[^@\s]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}\.[a-z]{2,24}$/i.test(value)
	);
}

/** Whether a word has the mixture that passwords have and prose has not. */
function looksSecret(value: string): boolean {
	if (value.length < 4 || isAddress(value) || /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:T[\d:.]{1,15}Z?)?$/.test(value))
		return false;
	const letters = /\p{L}/u.test(value);
	const digits = /\d/.test(value);
	const symbols = /[!@#$%^&*?~+=§€£]/.test(value);
	return (letters && (digits || symbols)) || (digits && symbols) || /\p{Ll}\p{Lu}/u.test(value);
}

function isSecretValue(raw: string, code: boolean, assigned: boolean): boolean {
	const value = withoutLeading(withoutTrailing(raw, '"\'`).,;:*'), '"\'`(*');
	if (value === '' || raw.includes(REDACTED) || REDACTED.includes(raw)) return false;
	if (code) return /\d/.test(value) && /^[\w*#-]{3,64}$/.test(value) && !/^\d{1,2}-[a-z]/i.test(value);
	if (ORDINARY.has(value.toLowerCase()) || isAddress(value) || /^[-–—*•_.]+$/.test(value)) return false;
	return assigned || (raw[0] !== '(' && looksSecret(value));
}

/** How many further words after the label belong to the secret: codes and phrases come in groups. */
function endOfGroup(line: string, end: number): number {
	const more = /(?:[ ,;/-]{1,3}[\w*#-]{0,64}\d[\w*#-]{0,64}){1,32}/y;
	more.lastIndex = end;
	return end + (more.exec(line)?.[0].length ?? 0);
}

/** Whether a label at this place is a command's option: `-Password`, `--token`, `/pass`. */
function isOption(line: string, index: number): boolean {
	return /(?:^|[\s(])(?:--?|\/)$/.test(line.slice(Math.max(0, index - 3), index));
}

function redactLabelled(line: string): string {
	let result = '';
	let copied = 0;
	LABELLED.lastIndex = 0;
	for (let match = LABELLED.exec(line); match; match = LABELLED.exec(line)) {
		const [, code, password, , separator = ''] = match;
		const assigned = /[:=|]/.test(separator) || (password !== undefined && isOption(line, match.index));
		VALUE.lastIndex = LABELLED.lastIndex;
		const raw = VALUE.exec(line)?.[0];
		if (raw === undefined || !isSecretValue(raw, code !== undefined, assigned)) continue;
		const settings = separator.includes('=') ? raw.indexOf(';') : -1;
		let end = LABELLED.lastIndex + (settings > 0 ? settings : raw.length);
		if (code !== undefined) end = endOfGroup(line, end);
		result += line.slice(copied, LABELLED.lastIndex) + REDACTED;
		copied = end;
		LABELLED.lastIndex = end;
	}
	return copied === 0 ? line : result + line.slice(copied);
}

function redactDescribed(line: string): string {
	let result = '';
	let copied = 0;
	DESCRIBED.lastIndex = 0;
	while (DESCRIBED.exec(line)) {
		const start = DESCRIBED.lastIndex;
		VALUE.lastIndex = start;
		const raw = VALUE.exec(line)?.[0];
		if (raw === undefined || !isSecretValue(raw, false, false)) continue;
		result += line.slice(copied, start) + REDACTED;
		copied = start + raw.length;
		DESCRIBED.lastIndex = copied;
	}
	return copied === 0 ? line : result + line.slice(copied);
}

const ONLY_LABEL = new RegExp(`^[\\s*_#-]{0,8}(?:${PASSWORD_LABEL}|${CODE_LABEL})[\\s*_]{0,4}$`, 'i');
const LABEL_LINE = new RegExp(
	`(?:^|[^A-Za-z0-9])(?:${PASSWORD_LABEL}|${CODE_LABEL})[\\s*_]{0,4}[:=][\\s*_]{0,4}$`,
	'i',
);

/** Masks what stands under a column headed "Password", as long as the table goes on. */
class TableColumns {
	private secret: number[] = [];
	private width = 0;

	end(): void {
		this.secret = [];
	}

	/** The row with secret cells masked, or null where no column of it is known to be secret. */
	redact(line: string): string | null {
		const cells = line.split(' | ');
		if (cells.length > 64) return null;
		if (this.secret.length > 0 && cells.length === this.width) {
			return cells
				.map((cell, index) => (this.secret.includes(index) && this.holdsValue(cell) ? REDACTED : cell))
				.join(' | ');
		}
		this.width = cells.length;
		this.secret = cells.flatMap((cell, index) => (cell.length < 80 && ONLY_LABEL.test(cell) ? [index] : []));
		// "Password | value" is a row of its own, which the label rule reads.
		if (cells.length === 2 && this.secret[0] === 0) this.secret = [];
		if (this.secret.length === 0) return null;
		return cells
			.map((cell, index) => (!this.secret.includes(index) && looksSecret(cell) ? REDACTED : cell))
			.join(' | ');
	}

	private holdsValue(cell: string): boolean {
		const value = cell.trim().toLowerCase();
		return value !== '' && !value.split(' ').every((word) => ORDINARY.has(word)) && !isAddress(value);
	}
}

/** Line-by-line state: a private key goes on until its end line, a label may have its value on the next line. */
class LineRedactor {
	private insideKey = false;
	private labelled = false;
	private readonly columns = new TableColumns();

	redact(line: string): string | null {
		if (line === '' && !this.insideKey) return line;
		const withoutKey = this.privateKey(line);
		if (withoutKey === null) return null;
		const afterLabel =
			this.labelled && /^\s*\S{4,128}\s*$/.test(withoutKey) && isSecretValue(withoutKey.trim(), false, true);
		this.labelled = withoutKey.length < 200 ? LABEL_LINE.test(withoutKey) : false;
		if (afterLabel) return REDACTED;
		const row = withoutKey.includes(' | ') ? this.columns.redact(withoutKey) : this.columns.end();
		if (row) return row;
		return MENTIONS.test(withoutKey) ? redactDescribed(redactLabelled(withoutKey)) : withoutKey;
	}

	private privateKey(line: string): string | null {
		let text = line;
		if (this.insideKey) {
			const end = KEY_END.exec(text);
			if (end) text = text.slice(end.index + end[0].length);
			else if (KEY_LINE.test(text)) return null;
			this.insideKey = false;
			if (end && text === '') return null;
		}
		const begin = KEY_BEGIN.exec(text);
		if (!begin) return text;
		const end = KEY_END.exec(text);
		this.insideKey = !end;
		return `${text.slice(0, begin.index)}${REDACTED}${end ? text.slice(end.index + end[0].length) : ''}`;
	}
}

function redactKnownForms(text: string): string {
	return KNOWN_FORMS.reduce((result, [form, by]) => result.replace(form, by), text);
}

/**
 * Masks what looks like a secret: values after labels such as "password:", "PIN" or "API key =", tokens of known
 * forms, private key blocks, credentials in URLs and connection strings, columns headed "Password". Everything around
 * them stays. A safety net for free text, no proof that nothing is left. Time grows with the length.
 */
export function redactSecrets(text: string): string {
	if (!MENTIONS.test(text) && !SIGNS.test(text)) return text;
	const redactor = new LineRedactor();
	const lines: string[] = [];
	for (const line of redactKnownForms(text).split('\n')) {
		const redacted = redactor.redact(line);
		if (redacted !== null) lines.push(redacted);
	}
	return lines.join('\n');
}
