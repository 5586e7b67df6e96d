import { defineConcepts } from './concept';

/** People who join, move and leave, and what they need. */
const PEOPLE = defineConcepts(
	'onboarding',
	String.raw`
onboarding: onboarding; new starter; new user; new hire; new employee; joiner; starts monday; starts on; set up \
	new user; new joiner; user setup; create account; first day; new team member; new colleague; welcome pack; setup \
	account; needs account; new @worker; joins us; joining the team; starts next; starts tomorrow; starting next week; \
	new account for; induction; provision user; starter; create user; new person starting; apprentice; trainee; new \
	staff; temp starting; intern; student worker; seasonal; agency; locum; new doctor; new partner; new manager \
	starting; day one; pre-start; what does she need; will be joining; first week; access for new; contractor starts; \
	volunteer; substitute; rotation; coming back from leave; returning; rehire; new girl; new recruit; create login; \
	needs login; set up email for new; new associate; new nurse; new driver; new teacher; new receptionist; new \
	lawyer; new assistant; temp worker; summer student > user-account .4, new-computer .35, group-membership .3, \
	licence .25, checklist-handover .3
offboarding: offboarding; leaver; terminated; leaves company; last day; left the company; disable account; \
	ex-employee; resigned; remove access; employee left; revoke access; leaving; exit; dismissed; fired; account \
	removal; convert mailbox shared; has left; no longer with us; no longer works; final day; notice; leaving us; let \
	go; sacked; retire; block sign-in; walked out; escort; delete user; archive user; maternity; long leave; \
	sabbatical; shared mailbox leaver; forward mail leaver; exit checklist; remove user; deprovision; what to do with \
	mail; wipe phone leaver; made redundant; redundant; fired today; no longer employed; deactivate account; \
	deactivate user; delete account; take away access; cut off access; departed > user-account .4, mailbox-permission \
	.25, licence .15
role-change: role change; moves department; transfer; promoted; new role; mover; moving team; department change; \
	new job title; covering for; takes over from; maternity cover; same access as; same rights as; copy permissions \
	from; mirror access; mirror user; access like; handover; stand in; deputising; moving office; new desk; desk move; \
	relocate desk; seat move; switched department; new department; copy access > group-membership .4, user-account .3, \
	onboarding .4
checklist-handover: checklist; approval; who approves; procedure; standard operating procedure; sop; handover; \
	escalation; who do we call; after hours; on call; out of hours; contact list; service level; sla; change window; \
	change approval; emergency change; priority; maintenance; vendor contact; support contact; who supports; account \
	number; support number; hours of support; who to contact; responsible person; call tree; opening hours; major \
	incident; p1; communication plan; rota on call; weekend support; change request; change freeze; everyone down; \
	business stopped > vendor-management .3
vendor-management: vendor; supplier; third party; support contract; maintenance contract; vendor case; raise case; \
	vendor support; vendor access; vendor remote; supplier access; contractor access; vendor vpn; external technician; \
	vendor needs; support agreement; contract; account manager; supplier needs; engineer from; remote access for \
	vendor; temporary access; vendor needs access; vendor technician; third-party technician > lob-application .1
training-howto: how do i; how to; training; user guide; instructions; show me how; where do i find; guide; \
	tutorial; tips; faq; quick reference; walkthrough; what is the best way; steps for; teach > checklist-handover .1
leaver-data: leaver's mailbox; leaver's mail; leaver's files; leaver's onedrive; former employee's mail; former \
	employee mailbox; former colleague's files; access to mails of former; access to files of former; take over \
	mailbox; successor mailbox; successor files; mails of predecessor; read mails of colleague who left; forward mails \
	of former; auto-reply former; out of office former; keep mailbox after; how long keep mailbox; delete mailbox \
	after; manager gets access mailbox; hand over files; copy files of leaver; backup leaver laptop; archive mailbox \
	leaver; who gets mails; mails colleague left; mails who left; files colleague left; files who left; colleague who \
	left mails; left last week mails; left company mails; left company files; mailbox who left; mailbox of someone \
	left; somebody left mailbox; what happens mailbox; what happens files; inherits mailbox > offboarding .8, \
	mailbox-permission .4
urgent-leaver: dismissed today; fired this morning; block immediately; lock account now; lock immediately; lock \
	out immediately; disable right now; cut access now; walk out today; before meeting at; kick out all sessions; \
	change passwords he knows; change passwords she knew; remove remote access immediately; collect laptop today; \
	suspended employee; leave with immediate effect; immediate termination > offboarding .9
contractor-access: contractor account; temporary account; external worker account; consultant account; account for \
	auditor; freelancer account; temp agency account; limited time account; account until end; guest account external; \
	visitor account; access for two weeks; access for audit; interim manager account; external needs login; cleaning \
	firm account; student placement account > onboarding .7, vendor-management .3
starter-missing: started today !not; starts today no account; began today; nothing ready new; no login new; new \
	starter can't log; new starter no mail; new employee no access; forgot to order account; forgot to tell new; \
	arrived without account; sits without computer; no laptop first day; new colleague still waiting; first day !not \
	log; account !not ready; missing access new employee; start date changed; won't start job; joiner start date \
	moved; new employee starts earlier > onboarding .8
name-change: married name; new surname; got married; marriage name; divorced name; name misspelled; name spelled \
	wrong; typo in name; first name wrong; changed her name; changed surname; maiden name back; display name wrong; \
	correct name directory; change email after wedding; new name mail address; name change login; preferred name; name \
	in teams wrong > user-account .8, upn-change .5
access-like-colleague: same as colleague; same access as; same rights colleague; same folders as; rights like; \
	copy rights; clone user; copy user; like predecessor; as predecessor had; replaces colleague; takes over job; \
	takes over from; fills in for; covers for maternity; substitute needs access; deputy access; while on holiday \
	access; during absence access; stands in for; give same rights; same rights as; same permissions as; same access \
	like; same as predecessor; rights of his predecessor; identical rights; equal rights; needs what has; what \
	colleague has; everything colleague can; access his predecessor > role-change .8, group-membership .4
long-leave: maternity leave; parental leave; sabbatical; long sick; long-term sick; on leave account; leave of \
	absence; pause account; suspend while away; comes back after leave; returns from maternity; back after baby; \
	returns from sabbatical; reactivate returning; returning employee; rehired; coming back to company; back in \
	company; worked here before > offboarding .4, onboarding .4, disabled-account .3
internal-transfer: moves to other site; moves to branch; transfers to department; changes team; switches \
	department; new boss; new job inside; promoted to; becomes manager; becomes head; leaves department stays; remove \
	old rights; old department access; new department access; changes cost centre; title changed; job title update; \
	manager field; organisation chart; department wrong in directory > role-change .9
equipment-new-person: laptop for new; phone for new person; equipment new starter; order equipment; headset new \
	starter; screen for new colleague; desk setup new; monitor new joiner; kit for starter; badge for new; return \
	equipment; equipment back leaver; collect laptop leaver; laptop of leaver; reuse laptop; prepare laptop next user; \
	reassign laptop; wipe laptop for new user > onboarding .5, new-computer .6
`,
);

/** The accounts, groups and second factors they have. */
const ACCOUNTS = defineConcepts(
	'access',
	String.raw`
account-expired: accountexpires; account expires; account has expired; user account has expired; expiry date \
	account; contract extended account; contract prolonged account; contract extension login; temp contract prolonged; \
	extend account; extend login; extend contractor; prolong account; account end date; trainee extended; intern \
	extended; placement extended; contractor renewal account; account ran out; consultant stays longer; contractor \
	stays longer; stays another month login; expired at month end account > disabled-account .6, offboarding .1
account-shared-use: shared account; two people one login; same login several; common login; department login; \
	login for everyone shop floor; shift workers login; one pc many staff login; quick user change; badge tap login; \
	single sign shared pc > shared-computer .6, sign-in .3
stale-directory: stale accounts; inactive accounts; inactive users; old computers directory; unused accounts; \
	clean up directory; cleanup accounts; last logon date; lastlogontimestamp; accounts not used months; list of all \
	users; export users; user report; who still has account; list accounts department; tidy directory; number of \
	accounts > user-account .5, active-directory .3
login-name-format: which user name; what user name type; user name format; domain backslash; backslash name; short \
	name login; sign in to another domain; login with email address or; email as username; upn login; local name \
	instead of domain; user name changed login; full name or short; dot backslash name; backslash before \
	name > sign-in .5, user-account .5
login-list-wrong: someone else's name login; previous user's name; other user missing; other user !not shown; no \
	other user; switch user; switch user missing; only shows colleague; login shows colleague; shows wrong person \
	login; list of users login; still signed in colleague; left signed in; pc locked by; locked by colleague; computer \
	is in use; colleague locked pc; can't sign in colleague locked; no users on login screen; my name not on screen; \
	my name !not shown login; hide last user; pc locked by another; @pc locked colleague; screen name predecessor; \
	login screen predecessor; predecessor's name login; !not enter my name; can't enter mine; enter other name login; \
	previous owner login; someone else's login screen; only one name login; wrong name login screen; name of colleague \
	login; last user shown > sign-in .5, shared-computer .5
keyboard-password: caps lock password; num lock password; num lock login; keyboard layout password; keyboard \
	layout login; special characters password; at sign password; y and z; z and y swapped; wrong characters login; \
	letters swapped login; keypad digits password; password field nothing; dots !not appear; !not type password; can't \
	type in password box; keyboard language login; american keyboard login; us layout login; english keyboard \
	password; password with umlaut; key broken password; accent password; eye symbol password > wrong-password .5, \
	language-keyboard .6
cloud-user-restore: deleted user 365; restore deleted user; deleted users list; within 30 days; accidentally \
	deleted account; account deleted by mistake; user deleted by mistake; deleted wrong user; deleted wrong account; \
	bring back account; bring back user; undelete account; account removed accidentally; got deleted by mistake \
	account; soft deleted; hard deleted; deleted wrong employee; deleted wrong person account; deleted wrong one \
	admin; get her back account; get user back; get account back; deleted employee restore; removed wrong user; \
	removed wrong account; restore former account; recover deleted user; recover user account > user-account .6, \
	restore .3, entra-id .3
synced-object-stuck: !not delete synced; !not remove synced user; synced from on-premises; managed on-premises; \
	!not edit in portal; on-premises mastered; orphaned user cloud; deleted locally still cloud; still in cloud; \
	still appears in admin center; can't manage object; removed from ad still; leaver still in microsoft 365; stays \
	in the portal; cloud copy stays; ghost user; orphaned user; onpremisessyncenabled; disable directory \
	synchronization; turn off synchronization; ad no longer available; deleted on-premises; left years ago still; \
	left long ago still admin; leaver still admin; former employee still listed; former employee admin page; former \
	employee portal; ex-employee still; still shows up admin; shows up admin page; admin page greyed; delete button \
	refuses; delete button grey; delete greyed user; remove greyed user; old server switched off; old server gone; \
	old server scrapped; scrapped server; server in cellar; no longer server in-house; no longer own server; no more \
	local server; threw away server; server thrown away; everything online now; everything in cloud now; moved fully \
	cloud; moved completely cloud; decommissioned server; decommissioned domain controller; no local directory; do \
	it local directory; local directory portal; local directory change; on-premises only change; change surname \
	portal; change surname admin; change name portal; !not change name cloud; !not edit name admin; rename portal \
	grey; fields greyed portal; fields grey admin; fields read only portal; phone number greyed portal; job title \
	greyed; break sync; convert cloud only; cloud-only account; deleted server still cloud; deleted locally still; \
	removed locally still; user remains cloud; still in online list; account online remains; erase portal; erase \
	user portal; erase online; !not erase user; managed elsewhere; online admin portal remove; retired portal; \
	deleted local server; deleted on our server online; user deleted local; online still exists; online she still; \
	online he still; holds licence; holds license; still holds licence; occupies licence; leaver licence online; \
	account lingers cloud; remove office 365 refused; delete office 365 refused; object managed locally; source of \
	authority; server died cloud; server was scrapped; old server sold; !not delete @worker portal; !not delete \
	@worker cloud; !not delete account portal; !not remove account cloud; delete account 365 greyed; remove \
	ex-employee 365; remove leaver portal; leaver in 365 delete; deleted at home server cloud; deleted in office \
	still 365; deleted ad still 365; deleted ad still online; still in teams deleted; old colleague still teams \
	list; old employees still address; cloud user without local; no more ad; ad is gone; ad was removed; since we \
	closed server; server shut down for good; got rid of server; retired the server cloud; account controlled by \
	server; must change locally; edit on server only; edit only local; name change greyed; title greyed portal; \
	names portal modified; !not modify portal; !not changed portal; !not edited portal; shut server forever; server \
	forever; server for good; closed our server; closed down server; names microsoft portal; modify users portal; \
	edit users portal; edit users admin; microsoft user list; user list microsoft deleted; former apprentice list; \
	user list online; user can't be deleted; can't delete user; !not delete user cloud; delete user microsoft; \
	button greyed; button is grey; button inactive user; old people in portal; departed in portal; portal locked \
	fields; users tied to server; detach users from server; release users from local; server scrapped portal; \
	managed elsewhere portal; scrapped the server; giving up server; gave up server; given up server; after server \
	gone; delete leavers; delete leavers microsoft; leavers admin center; remove leavers; leavers microsoft; \
	vanished from ad; vanished ad; twin; twin in entra; gone ad entra; deleted ad entra; stays in entra; still in \
	entra; still in azure; copy in entra; ad account gone; gone from ad; cloud counterpart; unable to delete user; \
	unable delete leaver; server to scrapyard; old directory server; directory server gone; only possible local; \
	possible in local directory; admin page local; says local directory; in local directory; migrated server \
	scrapped; name changed admin page; wedding portal name; name portal refuses; portal refuses change; admin page \
	refuses; page says local; must be done on-premises; in on-premises directory; no premises any more; delete \
	online list; remove online list; server long gone > directory-sync .7, user-account .25
account-blocked-cloud: user account is disabled; sign-in blocked; blocked credential; aadsts50057; account \
	disabled cloud; account was turned off; account switched off; disabled in ad; blocked by admin; reactivate user; \
	returned from leave account; came back from leave; back from maternity; back from sabbatical; parental leave \
	disabled; leave account disabled; leave her account; after leave disabled; from leave disabled; comes back leave; \
	came back disabled; returned account disabled; account is turned off; account turned off; says account disabled; \
	message account disabled; disabled opening app; disabled planning app; partner's site disabled; partner's website \
	turned off; partner disabled; work login turned off; own mail works fine; own mail works; own mailbox works but; \
	other firm disabled; customer disabled account; guest disabled; resource tenant; accountenabled; disabled by \
	mistake; switched off by mistake; turned off by mistake; rejoined company account; rehired account; account closed \
	login; account inactive; deactivated login; deactivated by mistake; blocked after leave; sick leave login; sick \
	leave account; long illness account; seasonal back login; months away account; wrongly disabled; told account \
	deactivated; supplier site account disabled; account suspended partner; 50057; user is disabled; my user disabled; \
	account is disabled website; sharepoint disabled; site tells disabled; website says disabled; payroll website \
	disabled; website account disabled; back from year; back from baby; baby account; year off account; year with \
	baby; account disabled @site; account disabled app; account disabled after leave; @worker returned disabled; \
	@worker back disabled; disabled other company; disabled in their; their side disabled; their system says disabled; \
	blocked on their side; locked at partner; account switched off @signin; account off since leave; after break \
	account; after maternity account; enabled again please; switch account on; turn account back on; account shows \
	disabled; tool account disabled; tool says disabled; told account disabled; account has been disabled; been \
	disabled; our account disabled supplier; login to supplier disabled; supplier's tool disabled; long illness; after \
	illness; after long absence; absence account; after half a year account; app says disabled; application account \
	disabled; account status disabled; user switched off; user was switched off; portal tells user; wholesaler user; \
	user off portal; our user off; login switched off partner; access switched off partner; partner locked our user; \
	aadsts50057 leave; portal says user disabled; re-enabled account; user turned off site; back from a year; came \
	back year; year abroad account; user account is disabled tool; project tool partner; tool of partner; login \
	partner tool; partner tool disabled; windows and mail work; windows mail work but > disabled-account .7, entra-id \
	.4
group-change-no-effect: added to group but; added to group still; group change no effect; still no access after \
	adding; membership not updated; group not taking effect; log off and on group; added group home worker; group \
	change vpn; new group vpn; klist purge; group added yesterday still; put in group still; given access still \
	denied; access granted but still; still can't open after added; rights granted not working; membership change; put \
	in group monday; put in group home; put in group tunnel; put into group home; working home group; home office \
	group; over tunnel folder; tunnel folder; tunnel new rights; tunnel new drive; remote new rights; home workers \
	drive; home workers folder; home worker new; home staff new drive; new rights home; on site immediately; on site \
	comes immediately; office straight away; office comes at once; office works immediately; colleagues in office \
	straight; added team drive; added team folder; added team letter; added to team don't; even after restart folder; \
	given folder home; given folder remote; removed from group still; taken out group still; still old rights home; \
	old rights vpn; removed access still vpn; remote staff added; home colleagues added; vpn after sign; signs in \
	before vpn; connects after login; cached sign-in groups; lock unlock vpn; come office once rights; bring laptop \
	office rights; out-of-date list; group membership vpn; membership changes vpn; membership changes update; folder \
	group laptop home; never comes to office group; permanent home group; rights project folder remote; rights last \
	week vpn; got rights vpn; rights folder vpn; vpn still denied; office lan works; on lan works; removed home user; \
	removed from group open; can still open vpn; still open everything vpn; still opens group; vpn group access; home \
	@worker group; group added home; access granted home; granted access vpn; still no access vpn; new access only \
	office; rights only in office; folder only office; drive only office; sees folder only office; only when in office \
	folder; group works office only; membership home laptop; added at home !not; new team folder home; since joined \
	group home; permissions home refused; laptop never in office; remote user groups stale; remote user added group; \
	old groups laptop; remote people rights; remote people groups; groups changed days; changed their groups; groups \
	days ago; old rights groups; rights groups remote; remote rights old; home workers rights; rights still old; \
	remote groups changed; rights home changed; sales folder home; folder from home vpn; folder vpn !not; !not see \
	folder vpn; !not see it home; on site I do; on site works; site works home; days ago still old; membership home \
	office; new member home; team membership remote; added me group home; been given folder; been given access home; \
	been added home; permission home vpn; new permission vpn; vpn permission; granted over tunnel; granted days ago; \
	granted days still; granted still denies; granted but denied; tunnel denies; over tunnel denies; vpn denies; \
	folder denied tunnel; folder granted vpn; folder granted home; got folder vpn; access days ago vpn; access granted \
	tunnel; given rights days; received rights vpn; remote group changes vpn; whoami shows old groups; working from \
	home months; home for months folder; added group contracts folder; added me to group; they've added me; say added \
	me; say they added; added same day works; same day and works; refused after restarts; still get refused; still \
	refused; headquarters works; at headquarters same; colleague office same group works > group-membership .7, \
	kerberos .3, vpn .2, permission .3
token-size: 1,010; 1010 groups; too many security ids; context accumulated; security ids; access token limit; \
	token bloat; maxtokensize; member many groups; hundred groups; hundreds of groups; lots of groups; in every \
	group; sid history; sidhistory; big token; all the groups; many security groups; added to all groups; group \
	memberships too many; 150 groups; 200 groups; group list long; header too long; request header too long; bad \
	request; http 400; 400 error; belongs to many groups; so many groups; number of groups; token is too large; \
	kerberos many groups; sits on committees; on every committee; every project list; every distribution list \
	person; member of every list; member of every team; in so many lists; in so many teams; groups over years; \
	accumulated groups; collected groups; collected rights years; keeps collecting groups; groups he is in; groups \
	she is in; groups longest serving; too many lists; too many teams; one too many groups; rights from every \
	department; access to everything groups; header page; about header; message about header; header intranet; \
	request too long; cookie header; bad request only; bad request him; bad request her; in practically every; \
	belongs everything groups; hundred teams; dozens of groups; dozens of lists; deputy of every department; added \
	every folder years; one more group since; last group added since; worked until another group; size of header; \
	white page header; member of everything; in everything; another few groups; another few lists; distribution \
	circles; helps all departments; all departments one person; one more list since; yet another group; yet another \
	list; yet another team; old style logon; ntlm works; part of every team; every working group; assigned every \
	team; extra groups since; more groups since; limit of groups; header error; header too; @site bad request; @site \
	header long; header too large; only one @worker bad request; @worker so many groups; @worker too many groups; \
	@worker every list; @worker in every group; all groups @worker; memberships too many; membership of many; \
	memberships pile; groups pile up; hundreds of memberships; put in one more group; leaving some groups helps; \
	removing groups helps; fewer groups helps; member of over; title in every team; access list grows; long-standing \
	employee groups; merged groups person; kerberos ticket too big; ticket too large; each circulation list; \
	circulation lists; each circulation; four hundred; error four hundred; found each list; huge number groups; huge \
	number memberships; number of memberships; old-timer groups; memberships servers; policies outdated groups; so \
	many memberships; list of groups endless; countless groups; countless lists; thirty groups; many roles same \
	person; every mailing list; each mailing list; all mailing lists; circulation every; circulation of every; \
	circulation of plant; request error portal; request error browser; request error internal; ntlm all right; ntlm \
	is fine; two hundred groups; two hundred; longest employed; groups unable authenticate; many security groups \
	authenticate; one team after another; one group after the other; list after list years; put into team after \
	team; nobody took rights away; never took rights away; old rights away; rights never taken; moved through \
	departments; moved through units; moved through all; worked in all departments; rotated through departments; \
	size browser sends; what browser sends; browser sends too much; request size; accumulates rights; piled up \
	rights; rights from all units; rights from former jobs; rights of former positions; every job he had; every \
	position she had; career through company; header too big; header is too big; any mailing group; every access \
	group; in any group; practically any group; group everywhere; mailing and access group; so many wards; so many \
	teams > kerberos .6, group-membership .4, sign-in .2
mfa-device-limit: five devices; max devices registered; authenticator limit; too many authenticators; limit of \
	authenticator; device limit authenticator; already registered authenticator; sixth phone; old phones registered; \
	remove old devices; delete old device mfa; !not add authenticator; !not set up authenticator; qr code error; \
	adding authenticator fails; another phone authenticator; maximum devices; maximum number of devices; too many \
	phones; old tablets and phones; every phone I ever had; many phones over the years; hardware tokens; tokens or \
	authenticator apps; too many devices registered; delete one or more authenticator; maximum number already; already \
	maximum; maximum app; get rid one first; delete one first; remove one first; must remove one; must delete one \
	phone; too many registered; many handsets; many phones over; many phones time; old phones listed; all my old \
	phones; list of old phones; previous phones listed; phones from years; scan square code; square code verification; \
	square code app; approval app limit; approval app maximum; verification app limit; verification app maximum; can't \
	link another phone; can't add another phone; another device refused app; sixth device; five already; 5 already; \
	five phones; limit reached app; strongauthentication; sign-in methods delete; mysecurityinfo; clean up old phones; \
	every year new phone; test phones registered; demo phones; tester many phones; phones still attached; phone each \
	year; phone every year; add newest phone; newest phone app; delete an old one; code more than five; five devices \
	error; login app new phone; delete @phone authenticator; old @phone authenticator; @phone limit @signin; add \
	@phone approval; register @phone too many; !not register @phone; registered devices full; list full; list of \
	devices full; approval list full; slots used; no free slot; all slots; another authenticator app; authenticator \
	app and add new; replaced phones never removed; never removed old phones; previous phones still registered; still \
	registered old phones; qr too many; tokens too many; cannot have more than; clear old handsets; clear old phones; \
	clear out phones; remove old handsets; remove old phones; delete old phones; delete old handsets; old handsets \
	authenticator; old phones authenticator; !not accept another authenticator; another authenticator; one more \
	authenticator; additional authenticator; authenticator refused; unregister phones; deregister phone; take old \
	phones off; list of phones; registered phones; sign-in methods full; methods full; too many methods; too many \
	authenticators registered; maximum authenticators; app says limit; more than 5 authenticator; more than five \
	authenticator; more than five devices; more than five phones; must remove one first; note remove one; tests all \
	phones; test phones company; newest phone; adding work account app; adding account approval; approval program; \
	approval program remove; program for approving full; too old entries; old entries app; many entries app > mfa .7, \
	new-phone .4
`,
);

export const ONBOARDING = [...PEOPLE, ...ACCOUNTS];
