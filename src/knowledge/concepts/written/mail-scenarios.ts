import { defineConcepts } from './concept';

/** Mail, calendars and mailboxes: situations and what explains them. */
export const MAIL_SCENARIOS = defineConcepts(
	'email',
	String.raw`
meeting-duplicates: duplicate meeting; twice invitation; double invitations; multiple meeting requests; same \
	invitation; each invite; assistant gets; assistant receives; secretary gets; invitations for boss; boss's \
	invitations; pa receives invites; forwards meeting; delegate and full access; delegate receives copies; hidden \
	delegate rules; schedule+ ems interface; mfcmapi rule; corrupted delegate rule; delegate receives duplicate; same \
	invite several times; boss invited i get; boss's meeting twice; deputy gets double; all of his invitations; all of \
	her invitations; each invitation arrives; requests for chief; lands doubled; arrives doubled; comes doubled; \
	double requests; pa two copies; secretary double; triplicate; in triplicate; duplicate for deputy; i'm her deputy; \
	deputy calendar; deputy invitation; appears twice inbox; each meeting several; several copies; ceo's meetings; ceo \
	meetings inbox; invites for the ceo; three identical; two identical; identical invitations; identical requests; \
	pair of invites; a pair of each; getting two of each; getting a pair; stand-in invites; stand-in twice; invites \
	for mayor; principal's invites; two per meeting; invites three; invites copies; each invite two; requests twice; \
	invitations come to me; each comes twice; invitation again and again; handle calendar invitations; same meeting \
	request again; invitations pile up; same one three times; same one twice; up to three times; invitations several \
	times; requests several times; invitations multiple; invitations duplicated; requests duplicated; invitations over \
	and over; copies requests > calendar-delegate .8, duplicate .4
free-busy-fail: we're checking; free/busy; free busy; hash marks; stripes in scheduling; availability not shown; see \
	who is free; when colleagues are free; busy bars missing; grey bars scheduling; scheduling assistant empty; \
	availability service; can't see availability; when others are free; somebody's free slots; spin forever \
	scheduling; schedule view spinning; freebusysupport; schedulinginformation; viewing free/busy; checking diaries; \
	when others have time; when colleagues have time; who has time meeting; see who has time; when everyone has time; \
	common free time; find a free slot; free slot planner; planner bars missing; bars never appear; bars !not appear; \
	coloured bars meeting; blue bars missing; busy times missing; busy times colleagues; times of colleagues !not \
	show; availability of colleagues; planner keeps checking; planner spins; planner empty colleagues; planning \
	meeting bars; see when doctors free; see when people free; scheduling grid; new office planner; office installed \
	scheduling; colleagues busy !not see; coworkers busy; see when busy; when coworkers are free; partners are free \
	slot; planning page loading; planning page never; stripes checking; hatched lines; hatched bars; hatched area; \
	grey lines planning; who's booked; who is booked; who is available; who's available; when are colleagues \
	available; tell who is busy; date that suits all; date for five people; see others occupied; occupied times; \
	checking calendars; looking through calendars; busy !not see colleagues; free !not see colleagues; everybody's \
	engagements; availability colleagues !not; plan meeting !not see; schedule meeting !not see; checking doesn't \
	stop; bars coworkers; bars don't load; engagements don't load; see when people are free; see everyone's free; when \
	people are free; make meeting checking; plan meeting checking; scheduling checking > free-busy .8, calendar .4, \
	autodiscover .3
room-hours: room outside hours; outside working hours; late meeting; weekend room; room saturday; early morning room; \
	room finder empty; available rooms; time zone room; after six room; after 5 room; room shown as taken; room free \
	but; set-mailboxcalendarconfiguration; workinghoursstarttime; working hours rooms; hours of room differ; room \
	finder list; room list empty; rooms pane empty; room after hours; room after work; room at seven; room at six pm; \
	room 6 pm; room 7 pm; room 7 am; room before eight; room early breakfast; dinner meeting room; no room offered; \
	lists no room; none of the rooms; daytime lists rooms; pick a room empty; no hall; hall evening; pane with rooms; \
	room at 6.30; breakfast meeting; breakfast room none; rooms certainly free; surely free room; room search; no room \
	free; nothing free room; nothing's free room; nothing free evening; room 19:00; room 18:00; room 20:00; room \
	17:30; room 07:00; room 06:30; lots of rooms noon; rooms at noon shown; rehearsal room; room before opening; room \
	outside opening; reserve hall; hall 8 pm; hall 7 pm; room 8 pm; room 9 pm; chooser zero; chooser empty; afternoon \
	plenty; afternoon lots rooms; afternoon rooms fine; rehearsal 8 pm; reserve evening; room picker; selection of \
	rooms empty; rooms evening; room late; rooms pm none; rooms list zero; early room none; room sunday; rooms in \
	afternoon; place evening; venue evening; space evening; place to hold; look for a place meeting; venue after work; \
	mornings dozen; zero results room; zero results place; hall late; hall weekend; room night; place saturday; \
	assembly evening; hall after work; room after closing > working-hours .7, room-mailbox .7
reminder-extra: reminders shared calendar; reminders additional mailbox; reminder team calendar; no pop-up shared; \
	doesn't remind me shared; bell second mailbox; reminder for automapped; reminders other mailbox; reminders only \
	own; own calendar reminders work; reminders of team mailbox; reminders from the shared; event reminders \
	automapped; no event reminders; add exchange account reminders; joint diary reminder; common calendar remind; team \
	planner remind; ward calendar bell; shared diary alarm; shared calendar alarm; shared calendar !not pop; team \
	calendar !not ring; bell other calendar; bell own calendar; own dates remind; own appointments bing; own dates \
	bing; bing for my own; nothing bings; bings only own; bings before appointments; !not bing; no bing; no ping \
	appointment; pings before own; rings only my own; chimes own calendar; !not warned shared; no alert other \
	calendar; no popup department; department calendar remind; second calendar remind; second calendar alarm; \
	colleague's calendar remind; reminded of my own; missed joint appointment; forgotten shared appointment; never \
	alerts me; alerts own; alerts only mine; bell from team; popup from team's; fleet calendar; vehicle calendar; cars \
	calendar; deliveries missed calendar; only from mine popup; no reminder window; reminder window comes; reminder \
	other calendar; reminder mailbox calendar; calendar of mailbox; workshop calendar; mailbox's calendar remind; \
	dates in mailbox calendar; group calendar reminder; resource calendar remind; office calendar remind; reminders \
	for these; alert for these appointments; joint appointments forgotten; missed because no reminder; ring or pop; \
	entries don't ring; entries !not pop; whereas mine do; planner mounted; planner entries ring; planner entries \
	remind; planner outlook pop; mine do pop; mine ring; mine remind; pops up mine; planner remind; !not pop up \
	whereas; appointments team !not remind; entries !not remind; calendar never warns; calendar !not warn; calendar \
	!not alert; calendar never alerts; calendar !not notify; calendar never reminds; calendar added remind; on-call \
	calendar; duty calendar; calendar added warns; warns ahead; calendar !not ring; calendar silent; colleagues' \
	calendar reminder > calendar-reminder .8, shared-mailbox .4, automapping .25
dst-year: next year; hour off; hour late calendar; hour early calendar; one hour later; one hour earlier; dst; \
	daylight saving time; summer time; winter time; clocks change; clocks go back; clocks go forward; time zone \
	update; appointments after march; appointments after october; meetings shift; rebase; time zone data; \
	timezoneoverride; time zone definition; government scrapped clock; country changed time zone; from january hour; \
	january hour late; january on hour; next year's meetings; this year correct january; weekly slots hour; recurring \
	an hour late; recurring an hour early; appointments an hour late; spring meetings hour; web calendar correct hour; \
	done away with daylight; done away with summer; sixty minutes; december is right; series shifts; next spring \
	meetings; next year's standing; standing meetings; have jumped; meetings jumped; jumped an hour; jumped to 9; \
	following year hour; coming year hour; hour next spring; january shifted hour; recurring wrong hour january; \
	calendar hour january; abolished the clock; after january 1 > timezone-rule .8, calendar-wrong .5
tracking-tab: tracking tab; who accepted; who has accepted; who is coming; responses not counted; replies not counted; \
	shows none; shows no response; accepted but shows; accept counts; attendees said yes; said yes but; yes and no \
	counts; list of attendees; attendance list meeting; organizer doesn't see; responses processed; reply mails \
	deleted; replies land; rule moves responses; stays not responded; still says none; update tracking information; \
	pr_processed; responses are not deleted; response column; tracking page response; yes emails but none; got yes \
	mails; have their yes; they said yes; confirmations but; confirmed by mail appointment; none next to name; nobody \
	has answered though; no reply recorded; answers !not recorded; answers !not counted; answers !not entered; answers \
	in inbox appointment; responses in inbox meeting; replies in inbox meeting; list of who comes; headcount meeting; \
	how many will come; how many are coming; head count appointment; invited thirty; replied to invitation shows; \
	acceptance in inbox; accept mails arrive; participants said yes; guest list appointment; add-in swallows replies; \
	who has confirmed; attendee page; acceptances come in mail; acceptances arrive but; overview who accepted; \
	overview of meeting; count for caterer; count for the kitchen; number of people coming; still no response; no \
	response beside; no response for nearly; hardly anyone tick; ticks beside names; meeting's own list; own list \
	meeting; list in meeting; list inside appointment; accepted training; accepted my invitation; accepted invitation \
	shows; accept but list; see their messages; said they'd come; promised to come; participants list wrong; \
	participant list meeting; invitation status; responses missing list; confirmed not listed; accepted !not show; \
	accepted !not listed; answers !not show meeting; replied yes !not; yeses; invitation !not register; replies \
	invitation !not; invited people none; accepted none; said yes none; nobody replied; who's coming meeting; said yes \
	list; list kept up to date; participants !not up to date; !not count said yes; sent yes appointment; open day \
	invited; yes mails appointment; guests confirmed appointment; attendees list !not updated; answers attendees !not \
	> meeting-response .8, calendar .4
ndr-sender-blocked: 5.1.8; 5.1.90; 5.7.501; 5.7.502; 5.7.708; blocked for sending; restricted user; account sending \
	spam; cannot send anymore; not allowed to send; outbound spam; suspected of sending spam; sender restricted; \
	sender not allowed; all mails refused; compromised sending; hacked sending mails; tenant exceeded; blocked from \
	sending mail; unblock the account sending; 550 5.1.8; access denied bad outbound; bad sender; spam from my \
	address; mails i never wrote; messages i didn't write; letters i never sent; nothing i send arrives; everything i \
	send returns; every letter returned; my account sends junk; hacked now !not send; locked from sending; sending \
	ban; !not write to anyone returned; receiving works sending returned; after hack sending; letters boomerang; mails \
	boomerang; got rubbish from me; gotten rubbish; rubbish from my address; trash from my address; nonsense from my \
	address; advertising sent by me; advertising from my address; outgoing returned denied; account taken over; taken \
	over !not send; hijacked; hijacked account; still can't send; was hacked !not send; after attack !not send; \
	account cleaned !not send; unlock sending; release my sending; allowed to send again; blacklisted user; hacked \
	account send; intruder account; intruder send; whatever i send; everything i send bounced; account spam sent; spam \
	under my name; !not send since hack; account misused; misused spam; stolen password mail; someone stolen password \
	mail; bounced whoever; whoever i write; my mail bounced everywhere; none of my mail delivered; nothing i send \
	delivered; everything comes back denied; blocked sending after phishing; virus sent mails > spam .6, ndr .6, \
	compromised-account .5
ndr-quota: submission quota; quota was exceeded; sending limit; recipient limit; 10,000 recipients; 10000 recipients; \
	message rate; too many recipients; mass mail; bulk mail sending; newsletter sending; sent to all customers; mail \
	shot; mailshot; 5.2.122; 5.2.121; 5.1.90; send campaign outlook; invoices to all customers; limit for today; sent \
	too many; next day works; daily limit; allowance exceeded; sending allowance; reached sending; christmas greetings \
	customers; season's greetings; easter greetings; greetings whole customer; whole customer list; entire customer \
	list; all members mail; all donors mail; all parents mail; all patients mail; invitation to thousands; newsletter \
	myself; newsletter from my own; newsletter from my mail; newsletter stopped halfway; halfway through stopped; \
	circular to customers; circular letter mail; mass letter; serial letter mail; mail merge blocked; sent too much \
	today; wrote to thousands; tomorrow it works again; since mailing !not send; all alumni; all former pupils; all \
	subscribers; all clients today; mailed everyone today; even one mail; !not send even one; goes away tomorrow; by \
	itself tomorrow; flyer to all; flyer subscribers; flyer by mail; brochure to all; 12,000; 15,000; refused after \
	hundreds; quota surpassed; mailed supporters; petition supporters; thousands of supporters; thousands of \
	customers; thousands of recipients; mailed thousands; sending quota; quota since mailing; too many letters; too \
	many mails today; appeal to donors; christmas cards mail; announcement to all customers; sent to whole address \
	book; after a few thousand; allowed number of recipients; blocked after newsletter; invitation all members; used \
	up quota; used up allowance; complete mailing; complete address list; fans by outlook; mailing outlook quota; \
	mailing fans; programme to all; 11k; 10k; 12k; mailed all contacts; entire membership; whole membership; mailed \
	all customers; newsletter outlook stopped; mailing stopped; @mail thousands; @mail everybody limit; mailing limit; \
	newsletter limit; sent hundreds stopped; wrote to all members; thousand members; 11,000; 13,000; after newsletter \
	refused; every message refused; newsletter outlook refused; sent too many refused; written to all members; whole \
	supporter base; supporter base; letter to all supporters; quota exceeded mailbox; stuck for today; mass \
	invitation; sent to everybody stopped; all parents at once; mailing refused > ndr .7, spam .3, mail-flow .4
ndr-group-restricted: 5.7.124; 5.7.133; 5.7.123; 5.7.1 group; permission to send to group; allowed senders; only \
	members can send; restricted group; restricted distribution; internal senders only; sender not in; group refuses; \
	list refuses; list rejects; mail to everyone refused; !not send to all; !not mail to group; message to list \
	returned; mail to group bounced; accept messages only; authenticated senders; moderator; 550 5.7.124; edit \
	delivery management; delivery management sender; add sender group; permitted to write list; allowed to write to \
	all; allowed to write group; permitted to write address; !not on list permitted; !not permitted to send; not among \
	allowed; write to all colleagues; write to everyone refused; write to all staff; mail all employees; all employees \
	address; everybody address refused; all-hands address; whole company address; announcement to all refused; \
	announcement everyone returned; boss may write all; colleague can write list; only management can write; group \
	mail rejected me; team address refuses me; list !not accept mine; members only list; outsiders write to group; \
	rota address returned; fire drill everyone; whole school address; all teachers address; all parents address; may \
	post to; allowed to post to; among those may; post to address; address for all; address of all; address all \
	drivers; mail whole firm; mail the whole company; certain people can write; only some can write to; group address \
	returned; report !not among; only bosses can write; error 124; approved sender; !not an approved; delivery \
	refused; teaching staff; common address; collective address; whole staff address; staff address refused; whole \
	team address; everyone address; permission for list; approval list send; !not allowed write list; !not allowed \
	write group; !not write to all; !not mail everyone; sender !not list; !not permitted list; mail to all returned; \
	address all volunteers; announce to everyone; announcement to staff; bounce group only certain; certain senders; \
	senders may write; who may write to group; permission to mail all; mail to whole company; mail to the whole \
	school; mail all colleagues; group address bounce; summer party everyone > restricted-group .8, distribution-list \
	.6, ndr .6
ndr-auth: 5.7.57; 5.7.60; 5.7.3; 535; 5.7.139; anonymous mail; smtp authentication; smtpclientauthentication; \
	authentication unsuccessful; smtp auth disabled; client not authenticated; not authenticated to send; device not \
	authenticated; app mails refused; program mail refused; web form mails; website form mail; ups mails; nas mails; \
	sends notifications stopped; 550 5.7.57; negotiate tls; anonymous !not possible; anonymous !not allowed; alarm box \
	mails; machine used to mail; device used to mail; box used to mail us; freezer alarm mail; alarm mails log; log \
	says !not authenticated; heating mails; sensor mails; camera mails; recorder emails; elevator alarm mail; door \
	system mails; ticket machine mails; till mails report; program mails invoices; shop mails orders; website sends \
	order; webshop mails; contact form mails; booking system mails; payroll sends mail; backup report mails; nightly \
	report mail; automatic messages stopped; time clock mail; alerts ceased; email alerts stopped; stopped mailing; no \
	longer mails; used to send alerts; used to email; gadget mails; logs 5.7.57; appliance mails; weather station; \
	gate mails; pump mails; scale mails; lab machine mails; measuring device mail; inverter mails; solar mails; device \
	@mail !not; alarm @mail !not; alerts @mail !not; machine @mail !not; control @mail !not; software @mail !not; \
	program @mail !not send; fault mails; warning mails; error mails of machine; sensors @mail; controller !not send \
	email; controller email; alarm emails !not sent; temperature emails; temperature alarm; cold room; fridge alarm; \
	emails from device; emails from machine; display says authenticated; unit emails; panel emails; server emails \
	stopped; scanner authenticated error > smtp-relay .9, ndr .5, scan-to-email .3
ndr-spf: 5.7.23; 5.7.5; 5.7.509; 5.7.515; 5.7.26; spf; dkim; dmarc; violates spf; spf record; spf fail; too many \
	lookups; ten lookups; permerror; authentication check; sending domain does not; domain's policy; newsletter tool; \
	crm sends for us; third party sends mail; gmail rejects; our mail refused by; refused by partner company; \
	customer's server refuses; 550 5.7.23; high risk delivery pool; sender policy; sends in our name; writes in our \
	name; tool mails our name; invoices in our name; service sends for us; newsletter service our address; mailing \
	tool our address; marketing tool sends; shop system sends our; bookkeeping tool sends our; customers' servers \
	refuse; several customers refuse; several customers bounce; customers refuse our mail; partners refuse our mail; \
	other companies refuse; not authorised to send; sender check; fake sender; forged; taken for forged; treated as \
	fake; treated as forgery; gmail refuses ours; only some customers bounce; sends as us; mails as us; !not believe \
	it is us; think it isn't us; !not really us; doubt sender; !not trust our mail; servers turn down; mail turned \
	down; identity of sender; pretends to be us; genuine sender; newsletter service refused; newsletter turned down; \
	newsletter service domain; rejects what we send; clients reject what; throws our mail away; server throws away; \
	address !not allowed server; allowed from that server; tool which mails; in our name refused; sends under our \
	name; under our name refused; our address as sender; ticket system our address; town hall refuses; authority \
	refuses our mail; bank refuses our mail; sender domain; domain !not authorised; domain !not authorized; permitted \
	servers; @mail our name refused; domain refused; spf returned; service sends our name; strict provider; !not \
	accept our @mail; sender record; record dns mail refused; dns record new office; gateway rejects us; gateway \
	refuses us; partner's gateway; dns our mail refused; spf mention; invoicing service name; invoices sent by \
	service; invoicing tool mails; mails in our name; customers mail servers send back; mail servers reject; rejected \
	spf > spam .6, ndr .6, dns-record .6
ndr-unknown: 5.1.1; 5.1.10; recipient not found; user unknown; recipaddress; exrecipnotfound; resolver.adr; does not \
	exist; mailbox doesn't exist; legacyexchangedn; x500; imceaex; old address cached; reply to old mail; replies to \
	old; reply to migrated; autocomplete entry; remembered address; suggested address; typed address works; mailbox \
	recreated; former colleague's address; internal bounce; colleague unreachable by mail; new typing works; dropdown \
	address; when typing name suggests; resolver.adr.exrecipnotfound; reset nickname autocomplete; reply migrated \
	message; nickname cache; answer old letters; answer letters bounce; replies bounce old; mails before the move; \
	letters before the move; before the changeover reply; before migration reply; long line of letters; line of \
	capitals; capitals and slashes; cryptic address; gibberish address; o= cn=; recipients cn; weird long address; \
	colleague others reach; others reach her; others reach him fine; everyone else reaches; rehired colleague; left \
	and returned bounce; pick suggested name; suggestion bounces; write address by hand; proposed name wrong; imceaex \
	bounce; last year's messages; fresh messages okay; fresh message same person; suggested name returns; take \
	suggestion returns; mail returns suggested; write the address out; address out arrives; proposal returns; \
	x500-looking; message from years ago; years ago answer; years ago reply; answer message years; answer old message; \
	answering older mails; replying older; old thread reply; old conversation reply; receives other mail; still here \
	bounce; typed by hand arrives; address she had before; reply old @mail; old @mail bounce; answer old @mail; hit \
	reply old; reply imported @mail; reply undeliverable old; begin to type; start typing name; typing name bounce; \
	type name address; comes up when type; address comes up; address proposed; picked name bounces; choose from list \
	bounces; old entry name > ndr .8, autocomplete .6
ndr-lookup: 5.4.1; 5.4.4; 5.4.6; 5.4.14; 5.7.64; 5.7.606; 5.7.511; 5.2.2; 5.3.4; 5.2.3; 4.4.7; 4.7.0; 4.2.2; 4.3.2; \
	4.4.316; mail loop; hop count exceeded; routing loop; relay access denied; mailbox full bounce; message too large; \
	expired message; greylisted; banned ip; blacklisted ip; connection refused mail; recipient mailbox full; over \
	quota recipient; delivery status; tenantattribution > ndr .8, mail-flow .6
forward-rule: forward rule; forwarding blocked; external forwarding; auto forward; automatic forwarding disabled; \
	5.7.520; forward to gmail; forward to private; forward to outside; forwarded copies don't arrive; copies don't \
	arrive; remote domain forwarding; rule to private address; redirect to mobile; redirect to hotmail; copy to \
	private mail; used to forward; sends a copy to; forward to 10 or more; forwarding limit; 10 or more individual \
	recipients; rule passes on; pass mail on; pass on to drivers; rule to my people; rule ten people; rule fourteen; \
	rule many people; rule too many; rule to whole team; rule with three worked; with three names worked; forward to \
	many; forward to all drivers; forward daily roster; forward orders automatically; forward automatically team; \
	forwarded automatically !not arrive; automatically sent on; hand on automatically; redistribute incoming; \
	distribute incoming mail; share incoming mail; relayed to colleagues; rule on but nobody; rule is on nobody; rule \
	active nothing; rule switched on nothing; colleagues !not receive forwarded; none received forwarded; forwarding \
	does nothing; forwarding !not work; rule !not pass; incoming goes to everyone; forwarding stopped adding; added \
	people to rule; added names rule; automatic passing on; passing on incoming; passing on to people; sends every \
	order; sends every request on; rule kitchens; rule sends to all; rule sends every; reduced it worked; rule with \
	five; rule with sixteen; !not forwarded to all; incoming orders to all; copies to twelve; copy to every driver; \
	filter hands on; filter should hand; filter should pass; filter passes on; filter sends on; filter forwards; \
	filter to colleagues; hand incoming; every incoming alarm; each incoming mail; incoming mail to everyone; received \
	none of them; on-call list rule; rule eleven; automatic copy to; copies automatically team; rule distribute; rule \
	to many; rule sends nothing; filter in mailbox hand; filter mailbox colleagues; whole crew; relay requests; told \
	mailbox to; told outlook to forward; thirteen people; mailbox should distribute; mailbox should forward; mailbox \
	forwards nothing; incoming requests to team; rule crew; rule colleagues !not; rule team !not; @mail automatically \
	colleagues !not; forward colleagues !not arrive; relay crew; forwards all orders; forwards to people; rule pass \
	mails; rule pass each; forward each mail; forward all mails to; forwards everything to; volunteers rule; rule \
	doesn't send; rule !not send; rule people nothing; forwarding !not arriving > inbox-rule .8, mail-flow .3
group-external-silent: external recipients distribution group; outside members; contacts in group; external members; \
	guests in list; no error no mail; silently dropped; no non-delivery; reportToOriginator; report to originator; \
	return-path; blank sender; null sender; suppliers in list; committee list; send to list outside; external \
	recipients !not receive distribution; reporttomanagerenabled; reporttooriginatorenabled; return-path blank; \
	senders !not receive nondelivery; list with outside; list private addresses; members with private addresses; gmail \
	members; outside addresses list; outside people list; outside contacts list; externals list; outsiders never get; \
	outside never receives; own people receive; own staff receive list; colleagues get it outside; employees get \
	outside; board list; committee addresses; volunteers list; club members list; suppliers group address; consultants \
	group address; no notice of it; never told it failed; each of them directly; each one directly works; write \
	individually works; individually it works; individually it gets; single mail gets there; one by one arrives; \
	writing directly arrives; direct mail arrives; list swallowed; list hotmail; list yahoo; people with hotmail; \
	people with yahoo; people with gmail; web.de addresses list; members hotmail; staff get the mail; staff get it \
	those; own people get; employees get it others; !not told of problem; nobody tells me failed; mail straight to \
	them; straight to them arrives; freelancers list; translators list; parents in list; coaches list; outside people \
	group; failure notice; no failure message; supervisory board; board group minutes; board never got; externals in \
	group; externals group nothing; outside ones never; outsiders in the group; own people did; our own got it; own \
	employees got; partners in list; group address outside; not informed list; list !not get private; council list; \
	list councillors; no notice list; list trustees; list governors; don't get thing list; private mail accounts; \
	private email accounts; private accounts list; list members private; people on list nothing; list these get \
	nothing; no error list; list free mail; freemail; home addresses list; home email list; list outside !not; list \
	private !not; group external !not; group outside !not receive; list people !not get; list some !not receive; list \
	never customers; list customers !not get; list clients !not; list suppliers !not; list partners !not; list parents \
	!not; group customers !not get; group clients !not receive; just to ourselves; only ourselves; only we get; only \
	we receive; advisory list; list never arrives; list never gets > distribution-list .8, mail-flow .5
new-domain-mail: new domain; second domain; additional domain; changed company name; rebrand; brand name mail; mx \
	record; domain verified; accepted domain; internal relay; domain not receiving; new address doesn't receive; \
	bought domain; replicate exchange online; 72 hours mx; new web name; new internet name; mail ending; address \
	ending; name after the @; after the at sign; behind the @; sister company address; sister company mail; second \
	brand address; new brand address; bought new name; bought web name; registered domain mail; name bought monday; \
	new address !not receive; !not single letter new; mail to new name; everyone new address; gave everyone address; \
	domain in portal; rebranded; company rebranded; test mails never; test mail from private; mail to it !not \
	received; new ending nothing; different web address; new web address; from outside disappears; new mailboxes \
	outside; mailboxes exist but; new firm name; firm renamed; company renamed; new company name @mail; letters new \
	address; write to new address; name changed addresses; address with new name; internet name mail; domain !not \
	receive; new addresses !not; domain @mail void; domain put microsoft; domain registered @mail; @mail new name \
	!not; further domain; mail new addresses !not arrive; new addresses don't arrive; old ones arrive new; nothing \
	sent to it; new company addresses > new-mail-domain .9, dns-record .5, mail-flow .4
shared-calendar: shared calendar; calendar of colleague; team calendar; group calendar; add calendar; open calendar; \
	calendar not visible; calendar missing; calendar permission; publish calendar; colleague's calendar empty; \
	calendar not updating; edit calendar; can only see free > calendar-delegate .6, calendar .5
mail-client-setup: add account; second account; set up mail; configure mail; mail setup; new profile; imap settings; \
	incoming server; outgoing server; mail profile; outlook setup wizard; sign-in outlook first > outlook-profile .7, \
	autodiscover .5
junk-legit: legit in junk; real mails junk; important mails in junk; customers land in junk; supplier in junk; mails \
	in quarantine; held mail; held back; holding back; let through; release mail; release held; whitelist sender; \
	never came; allow their domain; mail filter caught; caught by filter; false positive mail; not spam; block this \
	sender; too much spam; spam increased > spam .9
`,
);
