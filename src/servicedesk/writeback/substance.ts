import { isChatter, isCommon } from '../../knowledge/index/commonness';
import { type Token, tokenize } from '../../knowledge/index/tokenize';

/** Numbers, times and dates by themselves say nothing that belongs into documentation. */
const MERE_NUMBER =
	/^(?:\d{1,4}|\d{1,2}[:.h]\d{2}|\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|\d{1,2}\.(?:0\d|1[0-2])\.\d{2,4}|\d+(?:st|nd|rd|th|x|min|h|s|pm|am|%))$/;
/** Words of every closing note. */
const CLOSING_WORDS = new Set(
	(
		'documented doc docs reply replied reopen status told mon tue wed thu fri sat sun min mins hr hrs sec secs yr yrs till duty rgds ' +
		'tested test confirm confirmed ok okay fine fixed resolved solved solv done close closed remote remotely session ' +
		'phone mail email caller happy sorted pc computer laptop machine device normal redacted success successfully again'
	).split(' '),
);

/** Whether a term carries content: no function word, small talk, closing formula or mere number. */
export function isInformative({ term, stop, part }: Pick<Token, 'term' | 'stop' | 'part'>): boolean {
	if (stop || part !== false || isChatter(term) || isCommon(term)) return false;
	return !MERE_NUMBER.test(term) && !CLOSING_WORDS.has(term) && term.length > 1;
}

/** The stems of a text that carry content, each once. */
export function informative(text: string): string[] {
	return [
		...new Set(
			tokenize(text)
				.filter(isInformative)
				.map(({ term }) => term),
		),
	];
}

/** Versions and addresses; part numbers, articles and codes of letters and digits. Not ticket numbers, times and amounts. */
const EXACT_FACT = /^(?:v?\d+(?:\.\d+)+[a-z]?|(?=[^a-z]*[a-z])(?=\D*\d\D*\d)[a-z\d][a-z\d._-]{3,})$/i;

/** Whether a term is a fact by itself, such as a driver's version. */
export function isExactFact(token: Pick<Token, 'term' | 'stop' | 'part'>): boolean {
	return isInformative(token) && EXACT_FACT.test(token.term);
}
