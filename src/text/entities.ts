/** Names of the characters 160 to 255, in order. */
const LATIN_1 = (
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
	'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde ' +
	'Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc ' +
	'Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml ' +
	'aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc ' +
	'otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');

/** Other names used in office and mail HTML, with their hexadecimal code points. */
const OTHERS = (
	'amp:26 lt:3c gt:3e quot:22 apos:27 OElig:152 oelig:153 Scaron:160 scaron:161 Yuml:178 fnof:192 circ:2c6 ' +
	'tilde:2dc ensp:2002 emsp:2003 thinsp:2009 zwnj:200c zwj:200d lrm:200e rlm:200f ndash:2013 mdash:2014 ' +
	'lsquo:2018 rsquo:2019 sbquo:201a ldquo:201c rdquo:201d bdquo:201e dagger:2020 Dagger:2021 bull:2022 ' +
	'hellip:2026 permil:2030 prime:2032 Prime:2033 lsaquo:2039 rsaquo:203a euro:20ac trade:2122 larr:2190 ' +
	'uarr:2191 rarr:2192 darr:2193 harr:2194 rArr:21d2 hArr:21d4 minus:2212 infin:221e asymp:2248 ne:2260 ' +
	'le:2264 ge:2265 check:2713 lbrack:5b rbrack:5d lbrace:7b rbrace:7d lpar:28 rpar:29 num:23 dollar:24 ' +
	'percnt:25 ast:2a plus:2b comma:2c period:2e sol:2f colon:3a semi:3b equals:3d quest:3f commat:40 bsol:5c ' +
	'lowbar:5f grave:60 vert:7c excl:21 Tab:9 NewLine:a'
).split(' ');

const NAMED = new Map<string, string>([
	...LATIN_1.map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
	...OTHERS.map((entry): [string, string] => {
		const [name = '', code = ''] = entry.split(':');
		return [name, String.fromCodePoint(parseInt(code, 16))];
	}),
]);

/** Decoded even where the semicolon is missing, as browsers do. */
const WITHOUT_SEMICOLON = new Set(['amp', 'lt', 'gt', 'quot', 'nbsp']);

/** What Windows-1252 bytes mean where they are written as numeric references 128 to 159. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

const REFERENCE = /&(?:#([xX]?)([0-9a-fA-F]{1,16})|([A-Za-z][A-Za-z0-9]{1,15}))(;?)/g;

function fromCodePoint(code: number): string {
	if (code >= 128 && code < 160) return WINDOWS_1252[code - 128] ?? '\ufffd';
	const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return valid ? String.fromCodePoint(code) : '\ufffd';
}

/** Decodes character references once: `&amp;lt;` becomes `&lt;`. Linear, and never throws. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		REFERENCE,
		(whole: string, hex: string | undefined, digits: string | undefined, name: string | undefined, end: string) => {
			if (digits !== undefined) {
				const decimalMisread = hex === '' && /[a-fA-F]/.test(digits);
				return decimalMisread ? whole : fromCodePoint(parseInt(digits, hex ? 16 : 10));
			}
			const character = NAMED.get(name ?? '');
			if (character === undefined) return whole;
			return end || WITHOUT_SEMICOLON.has(name ?? '') ? character : whole;
		},
	);
}
