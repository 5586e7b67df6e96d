import { defineConcepts } from './concept';

/** The mail program on a person's computer: situations and what explains them. */
const OUTLOOK_SCENARIOS = defineConcepts(
	'email',
	String.raw`
outlook-loading: loading profile; stops at loading; splash screen outlook; outlook opening screen; outlook starting \
	forever; outlook start screen; hangs at processing; outlook !not get past; hardware graphics acceleration; add-ins \
	at start; blue box outlook; small window outlook; outlook little window; opening outlook takes; outlook never \
	opens; never finishes opening; processing on the start-up screen; run maximized; frame value; office explorer \
	frame; disablehardwareacceleration; two video cards; intel and nvidia outlook; two graphics chips; graphics driver \
	outlook start; splash says processing; splash processing stays; outlook picture stays; opening picture mail; stays \
	at loading; profile text stays; stuck starting outlook; outlook stuck opening; small window mail; outlook title \
	picture; starting screen mail; welcome picture mail; splash never moves; mail says processing; mail card \
	processing; small card processing; mail !not come up; mail !not open; mail program !not start; mail !not start up; \
	banner processing; banner profile; opening banner; further than loading; two video chips; video chips notebook; \
	processing outlook; outlook loading stuck; outlook launching; stage at launching; profile stage; !not beyond \
	profile; service pack outlook; office sp1; starts full size; maximized outlook; outlook !not beyond; displays \
	processing; start card processing; start picture processing; outlook @hang profile; outlook @hang start; outlook \
	!not start up; outlook card; outlook banner; @mail @hang start; outlook !not past; outlook !not further; outlook \
	loading hours; outlook opening hours; outlook logo; outlook stays on start; outlook stays opening; outlook won't \
	finish starting; stays that way profile; second graphics card; graphics card mail; start picture outlook; starts \
	never outlook; outlook freezes starting; two graphics adapters > outlook-profile .7, outlook-crash .4, addin .3
outlook-temp: work file; temp environment variable; check the temp; temporary internet files; secure temp folder; olk \
	folder; temp folder path; registry cache value; inetcache; work-file; check temp environment; inetcache folder; \
	user shell folders cache; cache string value; temp variable outlook; temp variable mail; outlook temp folder; \
	environment variable outlook; cleaning tool outlook; cleaner outlook !not start; profile cleaned outlook; internet \
	files folder outlook; error opening mail temp; outlook temp error; create file temp outlook; outlook cache folder \
	wrong > outlook .6, registry .3
outlook-many-mailboxes: many mailboxes; lots of mailboxes; lots of shared; many folders; 500 folders; shared folders \
	slow; mailboxes open at once; several mailboxes slow; team mailboxes slow; twenty mailboxes; ten mailboxes; \
	download shared folders; cached shared; syncing shared folders; other people's mailboxes open; all the boxes; so \
	many boxes; outlook slow shared; outlook slow with; shared folders or mailboxes open; more than five mailboxes; \
	open these additional mailboxes; !not have permission to create an entry; permission create entry folder; fifteen \
	mailboxes; fifteen boxes; dozen mailboxes; dozen team boxes; boxes in left column; boxes left slow; team boxes \
	slow; mailboxes of colleagues slow; everybody's calendars open slow; diaries of all bosses; switching folders \
	slow; switch folder outlook slow; folder to folder takes; changing folder takes; outlook slow many calendars; lots \
	of calendars outlook; other people's boxes slow; several boxes slow; number of mailboxes outlook; many inboxes \
	outlook; group boxes slow; mail slow fifteen; mail slow boxes; outlook slow start many; own mailbox only fast; \
	twelve mailboxes; eight mailboxes; six mailboxes; inboxes of colleagues; their inboxes; all their inboxes; cover \
	colleagues inbox; six colleagues inbox; outlook mud; wading mud mail; mail molasses; eleven mailboxes; \
	departmental mailboxes; remove them outlook quick; quick without other boxes; calendars of others slow; each click \
	outlook; diary permission create; nine doctors; mounted in outlook; mailboxes mounted; click from one mailbox; \
	long pause outlook; long pause mail; ring turns outlook; ring turns mail; hourglass mail; egg timer mail; wait \
	each mailbox; several people's mail; mail of all; look after mail of; manage mail for; mail for eight people; \
	shared boxes slow; outlook with many; mailboxes @slow; inboxes @slow; boxes @slow outlook; calendars @slow \
	outlook; outlook colleagues inboxes; inboxes open; whole team inboxes; several inboxes; mailboxes @hang; inboxes \
	@hang; boxes @hang outlook; accounts outlook @slow; twelve inboxes; ten inboxes; fifteen inboxes; twenty inboxes; \
	invoice inboxes; right to create entry > outlook-crash .7, shared-mailbox .5, mailbox-size .3
automapping: automapping; automap; automapped; auto-mapping; added automatically; on the left outlook; left side \
	outlook; opens colleague's mailbox; mailbox shows automatically; aren't automapped; msexchdelegatelistbl; \
	alternativemailbox; automapping $false; every box shows; admin rights every mailbox; rights to all boxes; 25 \
	mailboxes; department rights mailbox > shared-mailbox .8, mailbox-permission .6
automapping-group: mailbox by group; rights by group; full access group; group instead of person; security group \
	mailbox; person by person; mailbox doesn't turn up; box doesn't appear; group membership automap; box for group \
	!not appear; directly has it sees it; box !not in list outlook; team box !not in outlook; group rights mailbox; \
	add by hand mailbox; belong to group mailbox; member of group box; mailbox would show up; mailbox should show up; \
	mailbox !not show up; box !not show up; mailbox !not appear; added through role mailbox; group membership !not \
	expanded; isn't expanded autodiscover; group mailbox !not; security group mailbox !not; group members mailbox \
	!not; granted group mailbox; team's group mailbox; mailbox !not folder pane; mailbox !not visible; mailbox adding \
	manually; rights group inbox; permission group mailbox > automapping .8, shared-mailbox .6, mailbox-permission .5
automapping-unwanted: appears by itself; shows by itself; turns up by itself; !not remove mailbox; can't close \
	mailbox; mailbox won't go away; get rid of mailbox; extra mailbox outlook; remove-mailboxpermission; mailbox of \
	former colleague; remove automapping; disable automapping; box opens by itself; boxes open by themselves; mailbox \
	loads by itself; unwanted mailbox outlook; other people's mailboxes appear; keep rights but !not open; stop \
	opening boxes; hide mailbox from outlook; remove box from left; always see her mailbox; mailbox below mine; box \
	below mine; mailbox under mine; box under mine; hangs under mine; close mailbox nothing; ex-manager's mailbox; \
	ex-colleague's mailbox; mailbox of ex; mailbox for a year; automapping $false; mailbox by itself; mailbox \
	automatically opens; mailbox !not close; inbox !not close; mailbox !not get rid; !not want mailbox; !not need \
	mailbox; right click close mailbox; mailbox i can't close; mailbox i no longer need; only needed to check mailbox; \
	take mailbox out of outlook; remove colleague's mailbox; remove her mailbox; remove his mailbox; mailboxes loaded; \
	mailbox should disappear; mailbox still in outlook > automapping .8, shared-mailbox .6, mailbox-permission .5
send-fails: messaging interfaces; sending error; 0x80040201; 0x8004011d; 0x800ccc0e; 0x800ccc0f; 0x80042109; client \
	operation failed; !not send from outlook; send fails; pressing send; hits send; !not be sent; google apps sync; \
	gsync outlook; google account outlook send; gmail and work same; google and exchange same profile; separate \
	outlook profiles; interfaces returned unknown error; unknown error restart outlook; sending !not possible \
	operation; google sync outlook; interfaces gave; g suite mailbox; g suite exchange; google sync tool; google \
	account next to; operation failed~; operation failed mail; unknown error messaging; google calendar sync; google \
	sync error; private google; gmail sync; composing fine send; composing ok send; google thing installed; google \
	calendar outlook send; failed messaging; google installed send > sent-items .5, outlook .5
metered: metered connection; data limit; data plan outlook; tethered outlook; hotspot outlook; phone internet outlook; \
	set as metered; lte laptop outlook; mobile broadband mail; sim laptop; on train mail; wifi marked; connection \
	costs; may charge extra; internal mapi error; upgrade in progress mailbox; mapisvc.inf; mobile data outlook; lte \
	mail outbox; 4g mail outbox; 5g stick mail; phone as modem mail; tethering mail stays; van internet mail; site \
	router mail; surf stick; data card outlook; click file warning; satellite line; satellite outlook; ship mail; ship \
	internet; line may cost; line cost extra; mailbox optimized; mailbox is being optimised; file page warning; \
	metered warning office; connection billed; could be billed; paid connection; chargeable connection; costs money \
	outlook; drafts won't leave; since update outbox; profile requested service; mobile router mail; router extra \
	charge; mails waiting to be sent; waiting to be sent connection; connection charge; nothing arrives metered; mifi; \
	wireless stick mail; metered nothing sent; outbox metered; costly connection; expensive connection; connection \
	expensive outlook; connection costly mail > metered-connection .9, outlook-disconnected .5
online-archive: archive mailbox; in-place archive; online archive; archive not displayed; archive missing outlook; \
	archive doesn't show; archive only in browser; archive folder gone; archive in web; archive tree; archive not in \
	outlook; archive licence; plan 2 archive; archive disappeared; archive in owa; personal archive; archive box; \
	automatically detect settings; moved old mails; old letters moved; letters moved second; old post moved; old \
	messages other mailbox; older mails moved; archive on internet page; archive on website; archive website only; \
	archive browser outlook; archive web version; see archive in browser; archive !not on computer; archive !not in \
	program; archive !not on pc; archive !not listed; archive !not displayed; archive shows web; history of mails \
	browser; archived mail !not outlook; box for old mail; below inbox browser; own archive of mails; colleague's \
	outlook shows archive; archive appears on colleague; archive at home but; storeroom mail; storeroom letters; \
	correspondence put away; correspondence put storeroom; correspondence moved; mails put away; mail put in store; \
	letters put away; under my own box; under own mailbox browser; browser under inbox; website !not outlook; on \
	internet page !not computer; second store; second mailbox !not computer; second mailbox internet; second mailbox \
	!not in outlook; years of mail second; years of mail moved; years of correspondence; old mails elsewhere; separate \
	mailbox; different mailbox old; other mailbox old mail; keep mine small; keep my mailbox small; no trace pc; no \
	trace of archive; no trace outlook; office.com old mails; up to year put; mails up to 2019; mails until last year; \
	mail of previous years; earlier years mail; archived by it; relieved my mailbox; history @missing outlook web; \
	only via browser old; internet page outlook !not; web page outlook !not; website but !not outlook; correspondence \
	internet page; old correspondence; correspondence opened browser; cellar old mail; attic old mail; store room old; \
	vault old mail; warehouse old mails; deposit old mails; depot for mails; stash of mail; older part of mails; \
	archive @site; old @mail @site; old @mail browser; older @mail browser; archive !not outlook; old @mail !not \
	outlook; old @mail !not program; letters @site !not; second @mail box; archive folder !not; old messages @site; \
	old letters @site; earlier @mail @site; old @mail online; older @mail online; old messages online; @mail webmail \
	only; years messages web; messages of years; archive laptop new; secretary's archive > archive-mail .8, outlook \
	.4, licence .15
outlook-password-prompt: continually prompted credentials; outlook keeps asking password; outlook @ask @password; mail \
	program @ask @password; login box outlook; login window outlook; outlook @ask login; outlook @ask sign in; \
	password loop outlook; outlook !not accept password; outlook forgets password; outlook !not remember password; \
	windows security outlook; credentials box mail; mail @ask login again; window for password mail; password prompt \
	outlook; logon box mail; outlook prompts credentials; outlook @again @signin; @mail program @again; outlook nags; \
	outlook @again credentials; outlook interrupts; credentials outlook times; outlook asks who; @mail @ask @signin \
	again; mail asks log in~; outlook bothers; outlook pesters; outlook demands @password; outlook insists @password; \
	outlook window @password again; keeps popping up password; outlook keeps popping; pops up for password; outlook \
	user name again; outlook login every; outlook credentials every > outlook .6, password-prompt .7
outlook-prompt-migrated: modern authentication outlook; !not use modern authentication; \
	alwaysusemsoauthforautodiscover; enableadal; outlook connects by rpc; primary mailbox on-premises; mailbox in \
	office 365; migrate mailbox outlook prompts; mailbox moved @ask @password; since migration outlook @ask; mail \
	moved to microsoft; post moved to microsoft; post shifted to microsoft; mail server in basement; migrated \
	colleagues password; colleagues !not moved password; transferred mailbox asks; brought mail to cloud; mailboxes \
	taken to cloud; closet server; box in-house; in-house mailbox and cloud; never modern page; live at microsoft; \
	mail at microsoft; machine room; server room to cloud; interrupts credentials; ever since cloud; since moving \
	mail; outlook cloud @password; outlook @signin cloud; @mail moved @password; outlook microsoft @password; moved \
	cloud credentials; transferred cloud outlook; outlook cloud credentials; mailbox cloud @ask; account cloud outlook \
	@ask; microsoft's side; mail on microsoft; mailboxes to microsoft; switched to office 365 outlook @ask; shifted to \
	365; moved to 365; mailboxes shifted; thinks old exchange; still old exchange; since migration pesters; migration \
	credentials; migration password outlook; bothers password; fresh profile !not asked > outlook-password-prompt .8, \
	modern-auth .7, exchange-hybrid .4
outlook-prompt-setup: logon network security; anonymous authentication; create outlook profile prompted; trying to \
	connect password; connection to microsoft exchange is unavailable; must be online complete action; cancel prompt \
	exchange unavailable; cancel password exchange; trying to connect login; first start outlook password; exchange \
	!not there cancel; older office login again; bottom trying to connect; status trying to connect; security box \
	reappears; fill box reappears; cancelling exchange unavailable; pressing cancel exchange; adding account password \
	again; account !not be finished; whatever password she enters; web accepts same password; elderly pc outlook; \
	office 2013 password; office 2010 password; old outlook password; hook up mailbox; hook up outlook; adding mailbox \
	password; add mailbox asks; create account outlook asks; !not online exchange; outlook must be online; set up \
	outlook @password; adding account @again @ask; new account outlook @ask @password; set up mailbox @ask; give up \
	exchange; give up password outlook; cancel says exchange; exchange can't be reached; exchange !not reached; \
	account setup outlook loops; profile creation password; creating profile asks > outlook-password-prompt .8, \
	outlook-profile .5, outlook-disconnected .4
mail-pictures: images blocked; automatic download pictures; picture placeholder; safe links; mail links !not open; \
	pictures red crosses; pictures in newsletter; logo in mails missing; pictures !not show mail; images in mail \
	empty; blank frames mail; links in mails !not open; link in mail nothing; hyperlinks mail !not work; mail shown as \
	code; mail full of symbols; strange characters mail; question marks in mail; umlauts mail wrong > email-view .5, \
	browser .15
attachment-trouble: winmail.dat; tnef; blocked attachment type; maximum attachment size; dat thing; strange dat file; \
	attached drawing !not open; customer's letter attachment; paper clip missing; file in mail !not open; enclosed \
	file; file too big mail; too big to mail; 40 mb mail; video by mail; drag file into mail; attach button; \
	attachments as links; save all attachments; program removes attachments; preview of attachment; send video client; \
	send video mail; 100 mb; 100 mb video; send large video; big file to client; large drawing to client > attachment \
	.8
shared-mailbox-request: create shared mailbox; new shared mailbox; convert to shared mailbox; functional mailbox; \
	shared box for; common box; common address for team; joint inbox; joint mailbox; joint address; address for whole \
	department; mailbox for project; box with three people; team address needed; new address for event; info address; \
	several people read same; answer from team address; reply as team; who answered which; deleted from team box; \
	leaver's box shared; read mail of departed; department's name rather; show department's name; address goes to \
	both; address that goes to; mails of predecessor; predecessor's mails; predecessor mailbox > shared-mailbox .8, \
	mailbox-permission .4
mail-folder-lost: moved folder by accident; dragged folder; folder dropped into another; folder accidentally moved; \
	folder slid; subfolder gone; folder of customer gone; inbox suddenly empty; all my mails gone; recover deleted \
	items; deleted too much; emptied bin by mistake; emptied the deleted items; mails deleted by mistake; get mails \
	back; mails vanish on reading; mails vanish by themselves; phone deletes mails; pop removes mails; filter hides \
	mails; deleted folder mails; deleted customer's folder; how long keeps deleted mail; how long deleted mail kept; \
	deleted mail kept; empty deleted items automatically; trash emptied automatically > deleted-mail .8
new-outlook: new outlook toggle; olk.exe; classic outlook; try the new outlook; new outlook switched itself; two \
	outlooks; outlook changed overnight; pst new outlook; old outlook again; outlook pre; outlook like a website > \
	outlook .7, addin .2
mail-data-file: outlook.ost in use; scanpst; pst 50 gb; set of folders !not opened; old mail file; mail file broken; \
	mail file too big; personal folder file > ost-pst .8
contacts-trouble: contact folder; contacts duplicated; contact group; contacts missing outlook; cached contacts; \
	contacts list empty; address cards; cards of customers; my addresses gone; addresses of customers gone; contacts \
	twice; team contacts; group of recipients; own distribution; own mail group; address list of mine; import \
	contacts; business cards outlook > address-book .7
protected-mail: rpmsg; message encryption portal; one-time passcode mail; encrypted mail !not open; recipient !not \
	open protected; send confidential mail; patient data by mail; send safely; secure sending; customer can't open \
	mail; passcode never; locked mail > email-encryption .8
search-mail: search returns nothing; search shows old; search incomplete; doesn't find new mail; search box grey; \
	search greyed outlook; finds nothing; can't search mail; results only up to; index; no matches found; server \
	search; search slow outlook > outlook-search .9
recall-delay: recall message; delay delivery; schedule send; deferred delivery; undo send; take back mail; take back \
	message; pull back mail; sent to wrong person; sent wrong customer; sent to wrong address; mail to wrong \
	recipient; unsend; send later; send tomorrow morning; go out tomorrow; mail at set time; timed sending; read \
	receipt; delivery receipt; know if read > outlook .5, sent-items .2
mail-twice: duplicate emails; duplicate messages received; receive everything twice; double mails; same mail three \
	times; sends twice; two rules duplicates; list and personally twice; emails twice; mails twice; reach me twice; \
	emails double > mail-flow .4, inbox-rule .3
address-change: primary smtp address; proxyaddresses; email alias; display name change; change email address; second \
	address same mailbox; extra address to my mailbox; sender name wrong; misspelt name address; typo in my address; \
	reply to old address; keep old address; second mail address; send from second address; choose sender from; from \
	line choose > email .4, upn-change .4
meeting-organizer: change the meeting organizer; organizer left; remove-calendarevents; cancel series; recurring \
	meeting organiser; meeting by departed colleague; !not delete meeting series; cancelled still in calendar; \
	cancelled still shows; ghost meeting; edit one of series; former colleague meeting; former colleague's weekly; \
	still in everyone's diary; take meeting out; nobody can delete meeting; meeting of departed > calendar .6, \
	offboarding .2
phone-calendar: calendar sync phone; ical; google calendar sync; calendar on ipad; calendar phone different; phone \
	!not show appointments; ipad !not show dates; dates on phone missing; entered on phone !not pc; phone calendar \
	old; appointments twice phone; birthdays phone; contacts on phone missing; numbers gone from phone; private \
	calendar with work > mobile-mail .7, calendar .4
calendar-privacy: private appointment; calendar details visibility; limited details; block time calendar; focus time; \
	block lunch; meetings over lunch; hide my appointments; others see details; everybody reads my diary; only show \
	busy; secretary sees private; overlay calendars; colours of calendar; coloured category; colour for each client; \
	print calendar week; public holidays calendar; holidays twice calendar; week numbers; birthday calendar; list of \
	birthdays > calendar .6, calendar-delegate .3
mail-poll: voting buttons; findtime; scheduling poll; vote on date; poll by mail; ask for dates; doodle; choose date \
	together; form for registration; collect answers mail; bookings page; customers book themselves > calendar .4, \
	outlook .3
`,
);

/** Documents kept online and the programs people meet and chat with: situations and what explains them. */
const CLOUD_SCENARIOS = defineConcepts(
	'application',
	String.raw`
cloud-library: sharepoint online; document library; site library; sharepoint library; cloud library; cloud documents; \
	cloud folder; cloud directory; cloud files; cloud store; company cloud; our cloud; list in the cloud; online \
	library; online documents; online folder; intranet documents; intranet files; from the intranet; files on team \
	site; shared library; team library; shared cloud; document area; common library; project library; files area; \
	online storage; online store; intranet library; intranet folder; team's documents; group documents; documents in \
	team; files in team > sharepoint .7, onedrive .5
delete-blocked: !not delete item; unable to delete; !not delete file sharepoint; !not delete folder; deletion refused; \
	delete not allowed; ediscovery hold; retention label; preservation; checked out; folder not empty; can't remove \
	folder; delete comes back; delete keeps returning; locked by retention; remove-pnpfile; site collection \
	administrator remove; retention policies block deletion; exceeded storage limit delete; can't get rid of; can't \
	get rid intranet; !not get rid of directory; throwing away fails; deleting !not possible; back the next day; \
	reappears next day; deleted folder returns; deleted file returns; old folder reappears; won't let me remove; !not \
	remove file cloud; !not remove folder cloud; empty folder !not delete; legal retention; under retention; kept by \
	law; legal hold files; must be kept; label prevents deletion; still there after deleting; directory on the \
	intranet; !not be erased; can't be erased; erase refused; erase files cloud; always reappear; reappears delete; \
	library under hold; under a hold; !not let me delete; photos cloud !not delete; pictures cloud !not delete; \
	resists deleted; folder being deleted; !not be removed cloud; deleting a folder intranet; owner can't delete; i'm \
	owner delete; can't delete though; !not delete old project; !not delete library; !not delete document intranet; \
	!not delete online; delete sharepoint !not; delete cloud !not; deleting sharepoint !not; remove sharepoint !not; \
	deleting document !not succeed; deleting !not succeed; handbook delete; old files sharepoint delete; delete folder \
	sharepoint; sharepoint error delete; retention error delete; !not remove pictures; error retention appears; !not \
	delete sharepoint; delete old folder !not; removing sharepoint retention > sharepoint .4, onedrive .3, \
	archive-mail .2, file-locked .3
open-read-only: opens read-only; read only; read-only; !not edit; can't edit; edit document greyed; locked for \
	editing; mandatory column; required column; check out required; required property; properties panel; irm; \
	protected view; sensitivity; opens locked; saving refused; can't save to site; must check out; save not possible; \
	can't type in; enable editing; checkout required; draft item security; validation columns; libraries synchronized \
	as read-only; reduced functionality mode read-only; only look at it; can only look; !not write in it; !not type in \
	it; !not enter anything; yellow bar on top; yellow bar at top; bar on top says; yellow strip; lock symbol on file; \
	greyed cells; pencil missing; pencil crossed; others can write; colleague can edit same; changes !not saved cloud; \
	must save a copy; save as copy only; opens for viewing; view only; viewing mode; edit button missing; roster can't \
	write; read-only in title; title says read-only; can't put in changes; !not put in the changes; !not enter \
	changes; plan locked; !not be filled in; can't be filled in; fill in list; filled in read; writing not possible; \
	save !not possible site; keyboard nothing document; vacation list; duty list read; file says read-only; can't \
	change list cloud; closed for editing; write-protected; sharepoint write-protected; sharepoint !not edit; cloud \
	@file !not edit; @file !not write sharepoint; documents open protected; excel sharepoint read-only; roster \
	read-only; sharepoint file read-only; read-only for me; only me read-only; !not save changes sharepoint; save \
	changes @file sharepoint !not; everyone read-only sharepoint > read-only-file .9, sharepoint .4
synced-file-vanished: moved to recycle bin; file disappears sync; synced file gone; deleted by sync; saved file \
	disappears; disappears after saving; nobody deleted; synced folder file; lands in bin; ends up in bin; removed \
	from local folder; deleted by field; virus-protection quarantines files; synchronized file recycle bin; was in the \
	trash; trash can; wastebasket; waste basket; thrown away nobody; no one admits; nobody threw away; who deleted the \
	file; who threw away; gone for everybody; file gone for everyone; missing for everyone shared; keeps landing in \
	trash; file ends in trash; price list in trash; cleaned up her laptop; thought only my copy; dragged out of \
	folder; moved out of synced folder; overnight recycle bin; collection moved bin; deleted for entire team; deleted \
	for everyone; lands in the trash; who did that bin; collection gone bin; tidied my laptop; only tidied; tidied \
	laptop files; cleaned laptop files; cleared my laptop; made space on laptop; told i deleted; supposed to have \
	deleted; supposedly deleted by me; deleted them allegedly; vanished common library; vanished from library; \
	vanished from cloud; files vanish cloud; documents vanish cloud; drawings vanished; half the files gone; folder \
	vanished for all; recycle bin my name; bin says me; recycle bin of site; @file trash; @file recycle bin everyone; \
	files jump bin; files into recycle bin; synced @file recycle bin; synced @file @missing; library @file bin; team's \
	files bin; found in sharepoint recycle bin; sync library deleted; several sync library; bin says deleted; she \
	swears; documents deleted over and over; files deleted sharepoint; library files deleted > onedrive .6, \
	file-missing .5, recycle-bin .3
webdav-drive: webdav; document library drive; mapped library; library as network drive; webclient; open with explorer; \
	explorer view; trusted sites; mapped drive to site; cloud drive letter; drive to cloud; cloud site as drive; s: to \
	sharepoint; access denied before opening files; keep me signed in; persistent cookie; site in explorer; online \
	folder as drive; webclient service started; before opening files in this location; first add the web site; option \
	to login automatically; letter to cloud documents; letter leads to cloud; letter for the intranet; letter for \
	company cloud; drive letter intranet; letter y: cloud; cloud documents !not accessible; cloud letter !not \
	accessible; cloud drive !not accessible; intranet drive @missing; intranet folder as drive; intranet in explorer; \
	library in explorer letter; sharepoint in my computer; sharepoint under this pc; works in browser !not drive; \
	linked to our sharepoint; letter for online documents; network letter online; letter disappears site; first open \
	the site; p: sharepoint; contents of sharepoint library; z: sharepoint; y: sharepoint; drive sharepoint; \
	sharepoint letter; babbles trusted; adding it to trusted; trusted websites drive; letter inaccessible; cloud as a \
	drive; drive to site lost; letter cloud denied; cloud @drive denied; letter library denied; drive goes to \
	sharepoint > sharepoint .7, mapped-drive .7
webinar-limit: webinar registration; attendee limit; 300 participants; webinar capacity; more people webinar; more \
	seats webinar; webinar full; too many participants; people !not get in full; invite thousand; big online event; \
	external presenters; dial-in pin; number of participants; participants 500; raise participants; more participants; \
	info evening; online evening; participants limit > meeting .5, licence .2
`,
);

export const OFFICE_SCENARIOS = [...OUTLOOK_SCENARIOS, ...CLOUD_SCENARIOS];
