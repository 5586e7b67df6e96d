/**
 * What technicians' shorthand says, in classes of phrases. Every pattern is bounded, so that reading stays linear.
 */

/** Names people give to a piece of documentation. */
const DOC =
	'(?:docs?|documents?|documentation|(?<!(?:web|status|login|log-?in|sign-?in|help|start|home|landing|public|portal|test|settings|admin|console|splash|error|payment|download) )page|article|kba?|kb article|knowledge ?base|run ?book|play ?book|sop(?:[- ]?\\d+)?|procedure|(?<!(?:user|quick) )guide|how-?to|wiki|it ?glue|write-?up|known[- ]issue|known[- ]error|check ?list|itg)';
const ADJECTIVE =
	"(?:(?:the|our|this|that|an?|any|its|existing|current|standard|usual|known|client(?:'s)?|own|internal|[\\w-]{1,20}(?:'s)?) ){0,4}";

const any = (...parts: string[]): RegExp => new RegExp(parts.join('|'), 'i');

/** The work went by an existing document. */
export const FOLLOWED = any(
	`\\b(?:as|like|exactly as|just as) (?:per|in|described|documented|written|noted|laid out|set out|stated|listed|given|shown|outlined|it says|we have)\\b`,
	`\\bas (?:per|in|on) ${ADJECTIVE}${DOC}\\b`,
	`\\b(?:per|by|from|via|with|using|used|following|followed|according to|went by|worked (?:through|from)|went through|ran through|did|applied|along) ${ADJECTIVE}${DOC}\\b`,
	`\\b${DOC} (?:was |were |steps? (?:were |was )?)?(?:followed|worked|applied|used|did it|did the (?:job|trick)|covers? (?:it|this|that|everything|all)|has it|sorted it|fixed it|held up|is (?:correct|accurate|up to date|still right|fine|right))\\b`,
	`\\b(?:documented|usual|known|standard|normal|regular) (?:fix|steps?|procedure|routine|method|cure|remedy|sequence|order|process|workaround)\\b`,
	`\\bby the book\\b|\\bto the letter\\b|\\bstep by step (?:as|per|from)\\b|\\btextbook\\b`,
	`\\bsteps? \\d{1,2}(?: ?(?:-|–|to|through|and|,) ?\\d{1,2}){0,4} (?:of|in|from|on|worked|did|were|fixed|solved)\\b`,
);

/** Said to be nothing that documentation would gain from. */
export const NOTHING_NEW = any(
	`\\bnothing (?:new|to (?:add|document|record|note|update|change)|else to (?:add|note)|further(?: to add)?|special|unusual|out of the ordinary|different)\\b`,
	`\\bno (?:new (?:info(?:rmation)?|findings?|knowledge|learnings?)|changes? (?:needed|required|necessary|to (?:the )?(?:doc|page|runbook|article|procedure))|deviations?|surprises|additions?|(?:doc(?:umentation)?|kb|runbook) (?:update|change)s? (?:needed|required|necessary))\\b`,
	`\\b(?:doc|docs|page|article|runbook|procedure|guide|sop) (?:needs? no|did(?:n't| not) need|does(?:n't| not) need)\\b`,
	`\\bno need to (?:document|update|change|add)\\b|\\b(?:already|all) documented\\b|\\bdocumented already\\b|\\bsame (?:fix |thing |procedure |steps )?as (?:always|last time|before|every time)\\b`,
);

/** The documentation lacks something or is wrong: what follows is worth writing down. */
export const DOC_LACKS = any(
	`\\b(?:not|isn't|wasn't|nowhere|never|missing|absent|lacking|left out) (?:yet |mentioned |documented |covered |listed |noted |described |recorded )?(?:in|from|on|by|of) ${ADJECTIVE}${DOC}\\b`,
	`\\b${DOC}(?: page| article)? (?:does(?:n't| not)|did(?:n't| not)|says? nothing|makes? no|has (?:no|nothing)|had (?:no|nothing)|lacks?|misses|omits|fails to|never|only (?:covers|mentions|says|has|lists|knows)|still (?:says|has|lists|shows|names|mentions)|is (?:wrong|outdated|out of date|stale|old|incomplete|missing|silent)|was (?:wrong|outdated|out of date|stale|incomplete|missing)|needs?|should (?:say|mention|have|be|include|get)|wants|could do with|assumes|stops (?:at|there))\\b`,
	`\\b(?:add|added|adding|append|put|note|noted|worth adding|worth noting|to be added|should be added|needs? adding|needs? (?:to go|putting)|needs? to be) (?:it |this |that |a line |the \\w+ )?(?:in|into|to|on) ${ADJECTIVE}${DOC}\\b`,
	`\\b(?:update|updating|correct|amend|extend|revise|fix|change) ${ADJECTIVE}${DOC}\\b`,
	`\\b(?:did|does|do|was|is|were|are)(?:n't| not) (?:help|enough|work|fix|clear|do it|resolve|solve|cover(?:ed)?|documented)\\b`,
	`\\b(?:undocumented|new (?:step|cause|requirement)|extra (?:step|cause)|additional (?:step|cause)|one more (?:step|thing|cause)|in addition|additionally|also (?:had to|needs?|needed|required|has to|must)|different (?:cause|reason|this time)|this time\\b)`,
);

/** There is said to be no document at all. */
export const NO_DOC = any(
	`\\b(?:no|without|couldn't find|could not find|can't find|cannot find|found no|didn't find|there(?:'s| is| was) no|have no|had no|lacks?) (?:any )?${ADJECTIVE}${DOC}\\b`,
	`\\bnothing (?:is |was |at all )?(?:documented|written (?:down|up)|on file|recorded|on record|in (?:it ?glue|itg|the (?:docs|documentation|kb|wiki|knowledge base)))\\b`,
	`\\bnot (?:yet )?(?:documented|written (?:up|down)|in it ?glue) (?:anywhere|at all|yet|so far)\\b|\\b(?:should|needs? to|must|ought to) be (?:documented|written (?:up|down))\\b`,
	`\\b(?:needs?|deserves?|wants?|should (?:get|have)) (?:a|an|its own|a new) (?:own |new |proper |short )?${DOC}\\b|\\bfirst time (?:we|i|this|that|it|seen|anyone)\\b|\\bnew (?:to us|system|device|kit|machine|install(?:ation)?) (?:for|at|with) us\\b`,
);

/** Turns that take back what was said about following a document. */
export const CONTRAST =
	/\b(?:but|except(?:ion)?|however|although|though|apart from|other than|only (?:difference|then|after|this time)|until|besides|plus|instead|still (?:no|not|failed|failing|dead|broken|there|the same)|did ?n.?t (?:help|work|fix)|remained|came back|not enough)\b/i;

/** Why it happened. */
export const CAUSE =
	/\b(?:because|due to|caused by|cause(?:d)? (?:was|is|:)|root cause|reason(?: was| is|:)|turn(?:s|ed) out|traced (?:it )?(?:to|back)|culprit|down to|result(?:ed)? (?:of|from)|owing to|thanks to a|was (?:still|again|set|missing|wrong|expired|full|stuck|disabled|off|blocked|corrupt(?:ed)?|locked|down|stale|outdated|stopped|held|hung|not)|were (?:still|again|missing|wrong|expired|disabled|blocked|stale|held)|had (?:been|dropped|lost|expired|changed|fallen|moved|reset|switched|gone|run|installed|not|no|started|stopped|a|an|its)|has (?:expired|lapsed|changed)|expired|lapsed|(?:was|were)n'?t|never (?:got|been|had|came|started)|out of (?:space|date|sync|licen[cs]es)|failed because|since the|after (?:the|an?) (?:update|upgrade|patch|power|move|change|migration|reboot)|mismatch|conflict(?:ing|ed)?|wrong (?:\w+))\b/i;

/** It was checked and holds. */
export const OUTCOME =
	/\b(?:works?(?: now| again| fine)?|working(?: now| again)?|ok(?:ay)?|all good|all (?:fine|well)|fine(?: now| again)?|resolved|solved|fixed|confirmed|tested|verified|test(?:s|ed)? (?:ok|fine|passed)|back (?:up|online|to normal)|up (?:again|and running)|online again|prints?(?: now| again| fine)?|no (?:more )?(?:errors?|issues?|recurrence|further)|stable|happy|can (?:log ?in|sign in|print|scan|open|connect|work|read|send) (?:again|now)?|came (?:up|back)|successful(?:ly)?)\b/i;

/** What is still to be done, or must be kept in mind. */
export const FOLLOW_UP =
	/\b(?:to follow|follow(?:ing)?[- ]?up|must (?:be|not|stay|keep)|has to (?:be|stay)|have to (?:be|stay)|should (?:be|not|stay|also)|needs? to (?:be|stay)|next (?:time|year|month|week|renewal)|renew(?:al|s|ed)?|every (?:year|month|quarter|week)|yearly|annual(?:ly)?|monthly|quarterly|to avoid|to prevent|so that it (?:does|will)|won.?t (?:come|happen)|in future|for (?:the )?future|remember|reminder|due (?:in|on|by)|planned|scheduled|to be (?:done|replaced|enrolled|ordered|changed|moved|kept|added|excluded|checked)|do not|don.?t|never|always|keep)\b/i;

/** Verbs of technical work as they begin a note, in the forms technicians use. */
export const ACTION =
	/\b(?:re-?(?:start|boot|set|seat|install|image|build|create|add|new|run|pair|join|connect|register|map|index|enrol|enroll|sync|sign|route|wire|patch|import|export|place|store|enable|load|point|issue|key|format|flash|train|link|configure)\w*|set|moved?|unin?stall\w*|install\w*|exclud\w*|includ\w*|add(?:ed|ing)?|remov\w*|delet\w*|clear\w*|flush\w*|purg\w*|chang\w*|switch\w*|swap\w*|updat\w*|upgrad\w*|roll\w* back|rolled|downgrad\w*|patch\w*|ran|run|execut\w*|stop(?:ped)?|start(?:ed)?|kill\w*|end(?:ed)?|disabl\w*|enabl\w*|turn\w* (?:on|off)|unlock\w*|lock\w*|unblock\w*|block\w*|whitelist\w*|allow\w*|permit\w*|open(?:ed)?|clos\w*|creat\w*|made|copi\w*|copy|renam\w*|replac\w*|detach\w*|attach\w*|mount\w*|unmount\w*|extend\w*|expand\w*|increas\w*|rais\w*|lower\w*|reduc\w*|grew|shrank|assign\w*|grant\w*|gave|import\w*|export\w*|download\w*|upload\w*|configur\w*|adjust\w*|edit\w*|correct\w*|fix(?:ed)?|repair\w*|clean\w*|plug\w*|unplug\w*|connect\w*|disconnect\w*|join\w*|unjoin\w*|map(?:ped)?|unmap\w*|releas\w*|renew\w*|rotat\w*|register\w*|unregister\w*|approv\w*|forc\w*|push(?:ed)?|pulled|deploy\w*|migrat\w*|restor\w*|rebuil\w*|defragment\w*|scann?\w*|trac\w*|logged (?:in|on)|log(?:ged)? out|sign\w* (?:in|out)|extract\w*|appl(?:y|ied)|point(?:ed)?|tagg?\w*|untagg?\w*|provision\w*|decommission\w*|order\w*|exchang\w*|ticked|unticked|check(?:ed)? (?:out|in)|tick|untick|bypass\w*|power(?:ed)?[- ]?cycl\w*|cycl\w*|shut|boot\w*|hard[- ]?coded|pinned|merg\w*|split|convert\w*|calibrat\w*|align\w*|drain\w*|dial\w*|excluded|bound|unbound|bind|limit\w*|throttl\w*|promot\w*|demot\w*|seiz\w*|seated|rewrote|overrode|replugg\w*)\b/i;

/** Something to type: a shell command, a cmdlet, a path, a setting. */
export const COMMAND =
	/`[^`\n]{3,200}`|\b(?:Get|Set|New|Remove|Add|Enable|Disable|Start|Stop|Restart|Test|Invoke|Update|Import|Export|Install|Uninstall|Resize|Repair|Reset|Connect|Clear|Move|Grant|Revoke|Mount|Dismount)-[A-Z][A-Za-z]{2,30}\b|\b[\w-]{2,40}\.(?:exe|cmd|bat|ps1|sh|msc|cpl)\b|\b(?:gpupdate|gpresult|ipconfig|sfc|dism|chkdsk|netsh|nslookup|ping|tracert|net (?:stop|start|use|user)|sc (?:config|query|stop|start)|reg (?:add|delete)|dsregcmd|klist|repadmin|dcdiag|w32tm|certutil|wusa|msiexec|robocopy|diskpart|bcdedit|powercfg|systemctl|service \w+ restart|apt(?:-get)?|yum|docker|ssh|shut ?\/ ?no ?shut|no shutdown|iisreset|vssadmin|wbadmin|nltest|setspn|icacls|takeown|quser|logoff|mstsc|tabcal|lpstat|cupsenable)\b(?: [-/\w.:\\]+){0,8}/;

/** Talk about the work that is none of it. */
export const TALK =
	/\b(?:thank(?:s| you)|cheers|called (?:the )?(?:user|client|customer|her|him|back)|rang|spoke (?:to|with)|left (?:a )?(?:voice ?mail|message|vm)|voicemail|e-?mailed (?:the )?(?:user|client|customer|her|him)|sent (?:an? )?(?:e-?mail|message|update) to|waiting (?:for|on)|awaiting|on hold|will (?:call|ring|check|get back|follow)|lunch|on site at|arrived|travel(?:led)?|drove|parking|coffee|nice|friendly|grateful|apologi[sz]ed|sorry|weather|closing (?:the |this )?(?:ticket|call|case)?|closed (?:the |this )?(?:ticket|call|case)?|ticket closed|time (?:spent|entry|logged)|\d+ ?(?:min(?:ute)?s?|hours?|hrs?) (?:spent|on (?:the )?phone)|remote(?:d)? (?:session|in(?:to)?)|teamviewer|remote(?:ly)? connected|user (?:is )?(?:happy|pleased|satisfied|confirmed|agrees?|says thanks)|informed|let (?:her|him|them|the user) know|per (?:phone|telephone))\b/i;
