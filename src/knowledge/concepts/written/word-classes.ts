import { stem } from '../../index/stem';
import { NEGATION } from '../../index/tokenize';

/** Class name (with its `@`) to the stems that belong to it. */
export type WordClasses = ReadonlyArray<readonly [string, readonly string[]]>;

const define = (name: string, words: string): readonly [string, readonly string[]] => [
	`@${name}`,
	[
		...new Set(
			words
				.split(/\s+/)
				.filter((word) => word !== '')
				.map(stem),
		),
	],
];

/** Everyday words that mean the same to a service desk. */
export const WORD_CLASSES: WordClasses = [
	[NEGATION, [NEGATION, ...['fail', 'failure', 'refuse', 'unable', 'stop', 'reject'].map(stem)]],
	define(
		'pc',
		'pc pcs computer laptop desktop workstation machine tower notebook surface macbook imac mac thinkpad latitude optiplex ' +
			'elitebook chromebook terminal',
	),
	define(
		'printer',
		'printer copier mfp mfd multifunction photocopier xerox ricoh canon konica kyocera brother laserjet plotter',
	),
	define('phone', 'phone mobile cell cellphone iphone android smartphone handset handheld'),
	define(
		'slow',
		'slow sluggish crawl crawling laggy lag lags lagging forever ages snail treacle molasses unresponsive',
	),
	define('hang', 'hang hangs freeze freezes frozen froze stuck spin spins spinning lockup unresponsive stall stalls'),
	define('crash', 'crash crashes close closes closed shut shuts quit quits exit exits vanish vanishes die dies'),
	define('start', 'start boot startup turn power open launch load come'),
	define('dead', 'dead broken broke kaput bust busted down gone offline unresponsive'),
	define(
		'again',
		'again repeatedly over constantly continually continuously keeps keep loop looping every always nonstop',
	),
	define('ask', 'ask asks asking prompt prompts prompting want wants demand demands request requests popup nag nags'),
	define('signin', 'login logon signin sign log logging signing authenticate'),
	define('password', 'password passwords passphrase pw pwd passcode credential credentials pin'),
	define('missing', 'missing gone disappear disappeared disappears vanish vanished lost lose empty blank'),
	define('slowtime', 'forever ages minutes hours eternity'),
	define('mail', 'mail mails email emails message messages'),
	define('screen', 'screen monitor display panel'),
	define('file', 'file files document documents folder folders spreadsheet workbook'),
	define('drive', 'drive drives share shares folder folders'),
	define('site', 'site website page webpage portal intranet'),
	define('new', 'new replacement another newer changed swapped'),
	define('change', 'change changed changes changing reset resetting updated update switched'),
	define('room', 'room office desk reception floor'),
	define('worker', 'user employee starter hire joiner staff person colleague associate temp intern contractor'),
	define('drop', 'drop drops dropping dropped disconnect disconnects disconnected disconnecting cut cuts lose loses'),
	define('noise', 'noise beep beeps beeping click clicking grind grinding rattle buzz buzzing whine loud'),
	define('blank', 'blank black empty white'),
];
