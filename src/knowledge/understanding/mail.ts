/** What a line of a ticket is. Only `content` is about the problem; `forwarded` is when nothing else is said. */
export type LineKind = 'content' | 'greeting' | 'closing' | 'signature' | 'disclaimer' | 'quoted' | 'header';

export interface TicketLine {
	text: string;
	kind: LineKind;
}

const MAX_LINE = 2_000;

/** Whom a greeting addresses: common words, or names, which have a capital letter. */
const ADDRESSEE =
	"(?:[Aa]ll|[Tt]eam|[Tt]here|[Gg]uys|[Ff]olks|[Ee]very(?:one|body)|[Ss]upport|IT|it|[Hh]elp ?[Dd]esk|[Ss]ervice [Dd]esk|[Ss]ir|[Mm]adam|\\p{Lu}(?:[.'’-]{0,2}\\p{L})*)";
const SALUTATION =
	'(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay)|[Gg]reetings|[Mm]orning|[Aa]fternoon|[Hh]allo)';
const GREETING = new RegExp(
	`^(?:${SALUTATION}(?:[ ,]+(?:and )?${ADDRESSEE}){0,4}|[Tt]o whom it may concern)\\s*[,.!:;-]*$`,
	'u',
);
const LEADING_GREETING = new RegExp(`^\\s*${SALUTATION}(?: ${ADDRESSEE}){0,3}\\s*[,!.:-]+\\s+`, 'u');
const CLOSING_WORDS = 'thanks|thank you|thx|ta|regards|cheers|wishes|respectfully|sincerely|ty|tia|rgds|brgds|br|kr|mfg';
const CLOSING_MORE =
	'a million|a lot|so much|very much|again|in advance|and (?:kind |best )?regards|all|team|guys|for (?:your|the|all) help';
const CLOSING = new RegExp(
	`^(?:(?:(?:many|kind|best|warm|kindest|warmest) )?(?:${CLOSING_WORDS}|yours(?: sincerely| faithfully| truly)?)` +
		`(?: (?:${CLOSING_MORE}))*|have a (?:great|good|nice) (?:day|weekend|week|one|evening).{0,20}|talk soon|speak soon|` +
		'all the best)[\\s,.!~-]*$',
	'i',
);
const SIGNATURE_MARK =
	/^(?:--|__+|-- |—)\s*$|^(?:sent|gesendet) (?:from|via|with) (?:my|outlook|the|mail|samsung|yahoo|gmail)\b|^get outlook for\b|^sent from\b/i;
const FORWARD_MARK =
	/^[\s>*]*-{2,}\s*(?:original message|forwarded message|original appointment|weitergeleitete nachricht)\s*-{2,}|^begin forwarded message:|^-{5,} ?forwarded/i;
const REPLY_MARK = /^[\s>]*on\b.{4,160}\bwrote:\s*$/i;
const MAIL_HEADER =
	/^[\s>*]*\*{0,2}(?:from|sent|to|cc|bcc|date|subject|reply-to|importance|von|an|betreff)\*{0,2}:\s?\S?/i;
const DISCLAIMER = new RegExp(
	[
		'confidential(?:ity notice)?\\b.{0,200}(?:intended|recipient|privileged|addressee)',
		'(?:e-?mail|message|communication|transmission).{0,80}(?:intended (?:solely|only)|privileged|confidential|may contain)',
		'(?:e-?mail|message|communication|transmission).{0,80}may be a public record',
		'intended (?:solely |only )?for the (?:use of the )?(?:addressee|recipient|individual|named)',
		'(?:think|consider) (?:before you print|the environment)',
		'(?:if|in case) you (?:have |are not |received |were not )?.{0,40}(?:received this|intended recipient|in error)',
		'virus-free|scanned (?:by|for) .{0,30}(?:virus|mimecast|sophos|barracuda)',
		'(?:caution|warning|external)\\b.{0,20}(?:this (?:e-?mail|message)|external|originat)',
		'registered (?:office|in england|number)|company (?:number|registration)|authori[sz]ed and regulated',
		'(?:never|not) change (?:our|its|my) bank|not accept service (?:of documents )?by (?:e-?mail|fax)|follow us (?:on|!)',
		'do not click (?:on )?links|(?:views|opinions) expressed|unsubscribe',
		'view (?:this|in) (?:e-?mail )?(?:in )?(?:your )?browser',
		'working (?:days|hours)\\b.{0,30}(?:mon|tue|wed|thu|fri)',
	].join('|'),
	'i',
);
const PHONE_LINE =
	/^(?:[tmpfdwoe]|tel|phone|mobile|cell|fax|direct|office|web|email|e-mail)(?:\s*[:.|])?\s*[+(]?\d[\d\s().x-]{6,}/i;
const CONTACT_DETAIL = /\|.*\||(?:\b(?:ext|tel|mob)\.?\s?\d)|\bwww\.|\bhttps?:\/\/|\b\d{3}[-. ]\d{3,4}\b/i;
const NAME_LINE = /^(?:(?:dr|mr|mrs|ms|prof)\.? )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;

function classify(text: string): LineKind {
	const line = text.trim();
	if (line === '') return 'content';
	if (/^>/.test(line)) return DISCLAIMER.test(line) ? 'disclaimer' : 'quoted';
	if (FORWARD_MARK.test(line) || REPLY_MARK.test(line)) return 'header';
	if (SIGNATURE_MARK.test(line)) return 'signature';
	if (DISCLAIMER.test(line)) return 'disclaimer';
	if (line.length <= 60 && GREETING.test(line)) return 'greeting';
	if (line.length <= 60 && CLOSING.test(line)) return 'closing';
	if (PHONE_LINE.test(line)) return 'signature';
	return 'content';
}

/** Lines of a mail header block ("From: … Sent: … Subject: …") right after a forward or reply mark, or standing as two or more. */
function markHeaders(lines: TicketLine[]): void {
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i];
		if (line === undefined || line.kind === 'disclaimer' || !MAIL_HEADER.test(line.text)) continue;
		const near = [lines[i - 2], lines[i - 1], lines[i + 1], lines[i + 2]];
		if (near.some((other) => other !== undefined && (other.kind === 'header' || MAIL_HEADER.test(other.text)))) {
			line.kind = 'header';
		}
	}
}

const looksLikeSignature = (text: string): boolean => {
	const line = text.trim();
	return line === '' || NAME_LINE.test(line) || (line.length < 120 && CONTACT_DETAIL.test(line)) || line.length < 45;
};

/** After a closing ("Kind regards"), short lines of names, roles and numbers are the signature, up to the next mail. */
function markSignatures(lines: TicketLine[]): void {
	for (let i = 0; i < lines.length; i++) {
		const kind = lines[i]?.kind;
		if (kind !== 'closing' && kind !== 'signature') continue;
		const dashes = /^\s*(?:--|__+|—)/.test(lines[i]?.text ?? '');
		for (let j = i + 1, count = 0; j < lines.length && count < 10; j++, count++) {
			const line = lines[j];
			if (line === undefined || line.kind === 'header' || line.kind === 'quoted') break;
			if (line.kind !== 'content') continue;
			if (!dashes && !looksLikeSignature(line.text)) break;
			if (line.text.trim() !== '') line.kind = 'signature';
		}
	}
}

/** "Jane Doe" or "Jane Doe, Office Manager" on a line of its own, or parts between bars. */
const SIGNER_LINE = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:, \p{Lu}[\p{L}&/ -]{2,40})?$|^[^|]{3,40}\|[^|]{2,40}\|/u;
const LONGEST_SIGNATURE = 4;

/**
 * A last paragraph that begins with who writes is a signature without a closing: name, company, what the company says of itself.
 * One that asks or goes on in the middle of a sentence is not.
 */
function markSignedParagraph(lines: TicketLine[]): void {
	const content = (line: TicketLine | undefined): boolean => line?.kind === 'content' && line.text.trim() !== '';
	const last = lines.findLastIndex(content);
	let first = last;
	while (first > 0 && lines[first - 1]?.text.trim() !== '') first--;
	const before = lines.slice(0, first).some(content);
	const [signer, ...rest] = lines.slice(first, last + 1).map(({ text }) => text.trim());
	if (!before || signer === undefined || rest.length >= LONGEST_SIGNATURE || !SIGNER_LINE.test(signer.slice(0, MAX_LINE))) return;
	if (rest.some((text) => text.endsWith('?') || /^\p{Ll}/u.test(text))) return;
	for (const line of lines.slice(first, last + 1)) if (line.kind === 'content') line.kind = 'signature';
}

/** A last line that is only a name, or details between bars, signs the mail without a closing. */
function markTrailingName(lines: TicketLine[]): void {
	let seen = 0;
	for (let i = lines.length - 1; i > 0 && seen < 4; i--) {
		const line = lines[i];
		if (line === undefined || line.text.trim() === '' || line.kind !== 'content') continue;
		seen++;
		const text = line.text.trim();
		const isName = NAME_LINE.test(text) && text.split(' ').length <= 3;
		const isDetail = text.length < 140 && /\|/.test(text) && CONTACT_DETAIL.test(text);
		if (!isName && !isDetail) return;
		line.kind = 'signature';
	}
}

/**
 * Tells the lines of a ticket apart: what is said, and what only comes with mail. Linear in the length of the text; lines
 * beyond 2,000 characters are cut for the recognition, not in the result.
 */
export function classifyLines(text: string): TicketLine[] {
	const lines = text.split('\n').map((line): TicketLine => ({ text: line, kind: classify(line.slice(0, MAX_LINE)) }));
	markHeaders(lines);
	markSignatures(lines);
	markTrailingName(lines);
	markSignedParagraph(lines);
	return lines;
}

const QUOTE_PREFIX = /^[\s>]+/;

export interface MailParts {
	/** What the sender says now. */
	own: string;
	/** What is quoted or forwarded below, without its headers, signatures and disclaimers. */
	earlier: string;
}

function join(lines: readonly string[]): string {
	return lines
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** Cleans the quoted part once more without its marks: its own greetings, signatures and deeper quotes show only then. */
function earlierText(lines: readonly TicketLine[]): string {
	const stripped = lines.map(({ text }) => text.replace(QUOTE_PREFIX, '')).join('\n');
	return join(
		classifyLines(stripped)
			.filter(({ kind }) => kind === 'content')
			.map(({ text }) => text),
	);
}

/** Splits a ticket's text into what is said and what is quoted, leaving out greetings, signatures and disclaimers. */
export function splitMail(text: string): MailParts {
	const lines = classifyLines(text);
	const firstMark = lines.findIndex(({ kind }) => kind === 'header');
	const boundary = firstMark === -1 ? lines.length : firstMark;
	const own: string[] = [];
	const earlier: TicketLine[] = [];
	lines.forEach((line, index) => {
		if (line.kind === 'header') return;
		if (index > boundary || line.kind === 'quoted') earlier.push(line);
		else if (line.kind === 'content') own.push(line.text.replace(LEADING_GREETING, ''));
	});
	return { own: join(own), earlier: earlierText(earlier) };
}
