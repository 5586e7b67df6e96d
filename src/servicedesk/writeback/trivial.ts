/** Kinds of closures that teach nothing. */
export type TrivialKind =
	| 'reboot'
	| 'duplicate'
	| 'spam'
	| 'no-reply'
	| 'user-error'
	| 'self-resolved'
	| 'outage'
	| 'administrative'
	| 'routine'
	| 'simple-part'
	| 'by-the-book'
	| 'no-content';

interface TrivialClass {
	kind: TrivialKind;
	/** One sentence for a person. */
	reason: string;
	pattern: RegExp;
	/** Informative words the notes may hold beside the phrase and still teach nothing. */
	allowance: number;
}

const any = (...parts: string[]): RegExp => new RegExp(parts.join('|'), 'i');

/** In the order in which they are tried. */
export const TRIVIAL_CLASSES: readonly TrivialClass[] = [
	{
		kind: 'duplicate',
		reason: 'A duplicate: what was learned stands in the other ticket.',
		pattern: any(
			'\\bdup(?:e|es|licates?|licated)?\\b(?! (?:ip|address|mac|name|entr|record|key|sid|spn|file|row|contact|account|host|dns))',
			'\\bmerged? (?:in)?to\\b|\\bmerged with\\b|\\bsame (?:as|issue as|problem as) (?:my |the |your |another |other |#?\\d)',
			'\\b(?:see|handled (?:in|under)|tracked (?:in|under)|covered (?:in|by|under)|continued? (?:in|under)|worked (?:in|under)) (?:the )?(?:other |main |parent |master |earlier |original )?(?:ticket|case|call|incident)\\b',
			'\\b(?:child|linked) (?:ticket|incident) (?:of|to)\\b',
		),
		allowance: 8,
	},
	{
		kind: 'spam',
		reason: 'Not a support case: spam, advertising or an automatic message.',
		pattern: any(
			'\\b(?:spam|junk mail|advert(?:ising|isement)?|marketing|sales (?:pitch|call|e-?mail|mail|offer|approach)|cold[- ]?call|newsletter|unsolicited|vendor pitch|promotion(?:al)?|out[- ]of[- ]office|auto[- ]?(?:reply|response|matic reply)|bounce message|delivery receipt|test ticket|ticket was a test|created (?:by mistake|in error|by accident))\\b(?! (?:filter|folder|quarantine|rule|list|app|report|confidence|policy))',
		),
		allowance: 6,
	},
	{
		kind: 'no-reply',
		reason: 'Closed without an answer from the user: nothing was found out.',
		pattern: any(
			'\\bno (?:reply|response|answer|feedback|contact|word|reaction)\\b(?! (?:from (?:the )?(?:server|host|device|switch|printer|dns|ntp|gateway|controller|firewall|service|port)|on (?:port|tcp|udp)|to ping))',
			"\\b(?:did(?:n't| not)|never|has(?:n't| not)|have(?:n't| not)|not) (?:re(?:ply|plied|spond(?:ed)?|turn(?:ed)? (?:my |our |the )?calls?)|answer(?:ed)?|got? back|come back to us|heard)\\b",
			'\\b(?:un(?:reachable|able to reach) (?:the )?(?:user|client|customer|her|him|contact)|un(?:responsive|able to contact)|(?:closed|closing|auto-?closed) (?:due to|for|after|because of) (?:inactivity|lack|no|silence|\\w+ (?:attempts|days|reminders))|(?:two|three|four|2|3|4|several) (?:attempts|reminders|chasers|voice ?mails|calls)|chased (?:twice|three times|\\dx?))\\b',
		),
		allowance: 6,
	},
	{
		kind: 'administrative',
		reason: 'Scheduling or administration, nothing technical.',
		pattern: any(
			'\\b(?:appointments?|re-?schedul\\w+|visit (?:confirmed|booked|moved)|date (?:confirmed|agreed)|booked (?:in|for)|calendar|meeting (?:moved|confirmed)|invoice|billing (?:question|query)|quote (?:sent|requested)|quotation|order(?:ed)? (?:placed|confirmed|toner)|forwarded to (?:accounts|sales|billing|account manager|finance|procurement|purchasing)|passed (?:on )?to (?:accounts|sales|billing|account manager|finance|procurement|purchasing)|(?:question|query) answered|answered (?:by|on the) (?:phone|question)|confirmed by (?:phone|mail|e-?mail)|information only|for information|fyi only|no action (?:needed|required|taken|necessary|on our|from us|by us)|nothing (?:to do|for us)|cancell?ed (?:by|at)|withdrawn|no longer (?:needed|required|relevant|wanted)|not (?:needed|required) any ?more|user (?:cancel|withdr)\\w+|request withdrawn|out of scope)\\b',
		),
		allowance: 7,
	},
	{
		kind: 'outage',
		reason: 'A fault elsewhere that passed: nothing was done here.',
		pattern: any(
			"\\b(?:(?:isp|provider|carrier|vendor|microsoft|supplier|telco|power|mains|internet|upstream|cloud|service|known|regional|national|third[- ]party) (?:outage|incident|fault|degradation)|outage (?:over|ended|cleared|fixed|resolved|at|on)|status page|(?:on|at) (?:their|the (?:vendor|provider|supplier|carrier|isp|bank|authority)(?:'s)?) (?:side|end)|(?:vendor|provider|carrier|isp|microsoft|bank|they) (?:fixed|resolved|restored|cleared) it|nothing (?:wrong )?(?:on|at) our (?:side|end))\\b",
		),
		allowance: 8,
	},
	{
		kind: 'reboot',
		reason: 'Cured by a restart; the cause stayed unknown.',
		pattern: any(
			'\\b(?:re-?boot(?:ed|ing|s)?|re-?start(?:ed|ing|s)?|power[- ]?cycl(?:ed?|ing)|turn(?:ed)? (?:it )?off and on|switched (?:it )?off and on|off and on again|closed and re-?opened|re-?opened (?:the )?(?:app|outlook|teams|browser|program)|signed (?:out|off) and (?:back )?(?:in|on)|logg?(?:ed)? (?:out|off) and (?:back )?(?:in|on)|re-?log(?:ged|in)|unplugged and (?:re)?plugged)\\b',
		),
		allowance: 4,
	},
	{
		kind: 'user-error',
		reason: 'A slip of the user, cleared up by asking: nothing to document.',
		pattern: any(
			"\\b(?:user (?:error|mistake|slip|found (?:it|the|that|out)|had (?:not|forgotten|the wrong|mis\\w+|typed|caps|muted)|was (?:typing|using|in|looking|on) (?:the )?(?:wrong|old|mute)|realised|realized|forgot|mistyped|mis-?read|training|education|did(?:n't| not) (?:know|see|notice|realise))|caps ?lock|num ?lock|wrong (?:password|button|cable|folder|account|room|window|profile) (?:typed|pressed|selected|chosen|used|by)|(?:was |were |had been )?(?:on )?mute[d]?\\b|aeroplane mode|airplane mode|(?:was |were |wasn't |not )?(?:un)?plugged(?: in)?|switched off at|not switched on|turned (?:down|off) by|volume|looking in the wrong|wrong (?:folder|window|mailbox|tab|view)|hidden (?:column|window|behind)|minimi[sz]ed|filter (?:was )?(?:set|on|left)|showed (?:her|him|them|user)|explained (?:to|how)|how[- ]to question|pebkac)\\b",
		),
		allowance: 6,
	},
	{
		kind: 'self-resolved',
		reason: 'It went away by itself; the cause stayed unknown.',
		pattern: any(
			"\\b(?:resolved (?:itself|on its own|by itself)|went away|gone (?:away )?(?:by|when|before|now)|self[- ]?(?:healed|healing|resolved|cleared|corrected)|cleared (?:itself|by itself|on its own)|came back (?:by itself|on its own|by themselves)|(?:could|can)(?:n't|not| not) (?:be )?(?:re-?produced?|replicated?|find (?:any|a) (?:fault|problem|issue))|not (?:re-?producible)|un(?:able to reproduce)|no (?:fault|error|issue|problem) (?:found|seen|visible)|nff|false (?:alarm|positive)|works? (?:now|again|today|for (?:me|us|user))[,.;]? (?:no|without|before|nothing)|working (?:when|by the time|before) |fine when|already (?:working|fixed|resolved|fine|solved)|user (?:fixed|solved|sorted|resolved)|fixed (?:it )?(?:by )?(?:user|her|him|them|my)(?:self|selves)|(?:isp|provider|microsoft|vendor|carrier) (?:outage|fault|incident|side)(?: (?:over|ended|cleared|fixed|resolved))?|known outage|intermittent)\\b",
		),
		allowance: 5,
	},
	{
		kind: 'simple-part',
		reason: 'A worn part or consumable was changed: no knowledge in it.',
		pattern: any(
			'\\b(?:batter(?:y|ies)|toner|ink|cartridge|paper (?:jam|tray)|new (?:mouse|keyboard|headset|cable|charger|adapter|batteries|battery|monitor)|replaced (?:the )?(?:mouse|keyboard|headset|cable|charger|adapter|batter|monitor|lead)|(?:mouse|keyboard|headset|cable|charger|adapter|batter(?:y|ies)|monitor|lead) (?:was )?(?:replaced|swapped|exchanged)|swapped (?:the )?(?:mouse|keyboard|headset|cable|charger|adapter|batter|monitor|lead)|spare (?:mouse|keyboard|headset|cable|charger|adapter|monitor)|loose (?:cable|plug|lead|connector)|re-?seated (?:the )?(?:cable|plug|lead))\\b',
		),
		allowance: 5,
	},
	{
		kind: 'routine',
		reason: 'Everyday routine, done the standard way.',
		pattern: any(
			'\\b(?:password (?:was )?(?:reset|changed)|reset (?:the |her |his |their |user )?(?:\\w+ )?password|unlock(?:ed)? (?:the |her |his |their |user |ad )?(?:\\w+ )?account|account (?:was )?unlocked|added (?:to|user to) (?:the )?(?:group|distribution list|list|mailbox|calendar)|permission granted|access granted|licen[cs]e (?:assigned|added)|mailbox permission|mapped (?:the )?(?:drive|printer)|added (?:the )?printer|installed (?:the )?(?:app|software|adobe|chrome|zoom|teams|reader|update|updates)|re-?sent (?:the )?(?:invite|link|invitation)|whitelisted (?:the )?(?:sender|address)|released (?:from|the mail from) quarantine|released (?:the )?(?:mail|e-?mail|message))\\b',
		),
		allowance: 5,
	},
];
