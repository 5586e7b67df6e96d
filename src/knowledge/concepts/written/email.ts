import { defineConcepts } from './concept';

/** Outlook, Exchange, mail flow, calendars, shared mailboxes, Teams and meetings. */
export const EMAIL = defineConcepts(
	'email',
	String.raw`
email: @mail; mailbox; inbox; exchange; exchange online; exchange server; owa; outlook web; webmail; smtp; imap; pop; \
	e-mail; ecp; eac; mails; emails; email account; mail account; mail server; e mail; mails gone; emial; outlok > \
	outlook .35
outlook: outlook; outlook client; outlook profile; new outlook; outlook desktop; outlook app; mail program; office \
	outlook > email .4
outlook-profile: outlook profile; mail profile; recreate profile; autodiscover; !not open outlook; set of folders; \
	cannot open outlook window; outlook data file; add account outlook; account setup; configure outlook; \
	excludehttpsrootdomain; autodiscover redirect; scp lookup; outlook !not open; outlook !not launch; loading \
	profile; outlook safe; starting outlook; /resetnavpane; navigation pane; outlook stuck; profile prompt; stuck \
	loading; outlook won't open; outlook doesn't open; outlook not opening; stuck on processing; processing outlook; \
	set up outlook; email set up; new pc outlook; outlook setup; add email to outlook > outlook .8, autodiscover .5
autodiscover: autodiscover; autodiscover.xml; test-outlookautodiscover; service connection point; email \
	autoconfiguration; autodiscover dns; autodiscover record; mail setup finds wrong server; scp > outlook .4, \
	dns-record .35, exchange-hybrid .3
outlook-disconnected: outlook disconnected; trying to connect; outlook offline; work offline; need password; outlook \
	!not connect; outlook !not update; mail !not updating; outlook !not sync; folder !not up to date; mapi; rpc over \
	http; send receive error; 0x8004010f; 0x80040115; !not receiving mail; new mail !not show; inbox !not updating; \
	mail stopped; mapi over http; exchange unavailable; connection to microsoft exchange; updating folders; offline \
	mode; no new mail; no mail since; no emails since; not getting any mail; mail not coming; emails not coming; \
	haven't had email; outlook not updating; not connected outlook; inbox frozen; outlook stuck updating; no mail \
	today > outlook .7, outlook-profile .4, network .15
outlook-crash: outlook crash; outlook closes; outlook hang; outlook freeze; outlook slow; outlook @hang; outlook \
	@slow; outlook !not responding; outlook performance; outlook lags; outlook takes ages; outlook spins; disable \
	add-ins outlook > outlook .7, addin .5, slow-performance .3, mailbox-size .4
outlook-search: outlook search; search mail; !not find email; search no results; windows search; indexing; instant \
	search; search index; search incomplete; search box; old emails search; !not find old mail; rebuild index; \
	searchindexer; results missing; search !not work; can't find emails; find old emails; outlook can't find; search \
	broken; old mails don't show; find a mail > outlook .5, windows-search .6
ost-pst: ost; pst; data file; scanpst; inbox repair; archive pst; import pst; export pst; pst file; outlook data; \
	corrupt pst; ost size; errors detected file; mail archive file; personal folders; pst network; export mailbox; old \
	archive > outlook .5, mailbox-size .4, archive-mail .5
mailbox-size: mailbox full; mailbox size; mailbox quota; quota; inbox full; over quota; 50 gb; clean up mailbox; \
	archive mailbox; too many items; item count; recoverable items; mail storage; dumpster; mailbox limit; increase \
	mailbox; out of space mail; many folders; folders limit; quota warning; out of mailbox; no space mailbox; clear \
	out mail; mailbox over; outlook full; bigger mailbox; larger mailbox; told almost full > email .5, archive-mail .6
archive-mail: archive; online archive; in-place archive; auto archive; archiving; retention policy; old emails \
	missing; retention tag; litigation hold; ediscovery; content search; journal; mail journaling; retention; managed \
	folder assistant; autoexpanding; where old mail; compliance search; deleted item retention; hold > email .4
deleted-mail: deleted email; recover deleted; deleted items; recoverable items; emails disappeared; lost emails; \
	emails missing; folder missing mail; missing folder outlook; email vanished; mail disappeared; deleted folder; \
	mail gone; emails moved; messages vanish; messages gone; restore mail; purge; soft delete; dumpster recover; where \
	my mails; inbox empty; emails gone; lost mail; folder of emails; retrieve email; inbox wiped > email .5, \
	archive-mail .3, inbox-rule .3, restore .3
calendar: calendar; appointment; meeting request; meeting invite; invite; invitation; diary; calendar entry; \
	appointments; meeting; schedule; recurring meeting; events; rsvp; accept meeting; scheduler; booked; double \
	booked; bookings; dispatch calendar; agenda > outlook .3
calendar-delegate: delegate; delegates; calendar delegate; delegate receives; assistant calendar; calendar permission; \
	share calendar; manager calendar; editor calendar; meeting requests delegate; secretary diary; pa calendar; on \
	behalf; duplicate meeting; duplicate invites; invites twice; multiple copies invite; calendar rights; manages \
	diary; open other calendar; private appointments; !not see calendar; free busy; free/busy; availability; hash \
	marks; see when free; scheduling assistant; no information available; calendar for boss; copies of invite; \
	executive assistant; see my diary; can't see my calendar; see his calendar; see her calendar; boss's calendar; \
	calendar of my boss; assistant can't see; assistant diary; open his calendar; edit my calendar; edit her calendar; \
	book in his calendar; calendar access; see each other's calendars; team calendar; stand-in for; deputy for; i'm \
	her deputy; look after diary; look after calendar; keep the diary; pa to; as pa; secretary job; for boss diary; \
	assistant to; boss's invitations; her invitations; his invitations; handle the calendar; handle calendar for; run \
	her calendar; responsible for calendar; invitations come to me > calendar .7, mailbox-permission .45
calendar-reminder: reminder; reminders; meeting reminder; notification calendar; no reminder; reminder !not pop; \
	alerts calendar; pop up appointment; missed appointment; missed meeting; overdue reminders; reminder window; !not \
	remind; no pop-ups; pops up before; bing before meeting; old reminders keep; !not bing; !not alert me; alarm \
	appointment; bell appointment; popup appointment; appointments pass unnoticed; bings; bell calendar; rings \
	appointment; no bell > calendar .6, shared-mailbox .15
calendar-wrong: calendar wrong time; meetings hour off; wrong date meeting; meeting disappeared; appointments \
	disappear; calendar missing; duplicate appointments; meetings vanish; cancelled meeting still; meeting shifted; \
	all day event two days; duplicates calendar; calendar out of sync; calendar !not sync; appointment moved by \
	itself; wrong time meeting; calendar entries twice; birthday day early; appointments wrong time; invites wrong \
	time; appointments gone; calendar empty; calendar gone; calendar not updating; lost appointments; appointments \
	missing; invitation wrong time zone; other time zone invitation; colleagues abroad time meeting > calendar .7, \
	time-sync .3
room-mailbox: room mailbox; room calendar; resource mailbox; book room; resource booking; autoaccept; calendar \
	processing; equipment mailbox; room finder; boardroom booking; car booking; pool car; declines booking; tentative \
	room; room list; room shows busy; conflicts room; room panel; room declined; room invite; reserve hall; reserve \
	room; book hall; reserve space; book space; place to meet; chapel hall; pick a room; find a room; choose room > \
	calendar .6, meeting-room .3
shared-mailbox: shared mailbox; shared inbox; shared folder outlook; additional mailbox; info mailbox; team mailbox; \
	info@; sales@; accounts@; group inbox; automapping; automap; auto mapped; mailbox shows up itself; other mailbox; \
	extra mailbox; open another mailbox; common mailbox; reception@; add mailbox; second mailbox; everyone's mail; \
	remove mailbox outlook; mailbox under mine; joint inbox; mailboxes listed; departmental mailbox; generic mailbox; \
	orders@; support@; add me to info; the info address; mailbox missing outlook; department mailbox; general inbox; \
	generic address; common inbox; hr@; team box; group box; team's box; parish mailbox; claims mailbox; invoice \
	mailbox; department's mailbox; complaints box; box on the left > email .5, mailbox-permission .6, outlook .3
mailbox-permission: mailbox permission; full access; sendas; send on behalf; mailbox access; mailbox rights; !not open \
	mailbox; mailbox delegation; sendas; folder permission outlook; cannot expand folder; grant mailbox; see someone's \
	mail; read his mail; access her inbox; leaver mail access; permission to send; add-mailboxpermission; behalf of; \
	from address; send from another address; send from different; looks like from me; sender shows; colleague's \
	mailbox; look in mailbox; see his emails; see her emails; read her mail; mailbox of colleague; emails of a \
	colleague; send from info; send as info; on sick leave mail; mail of someone > email .4, permission .35, \
	shared-mailbox .4
sent-items: sent items; sent folder; sent mail !not; sent messages; copy of sent; messagecopyforsentas; sent !not \
	saved; sent emails missing; where sent mail; shared mailbox sent; stuck outbox; outbox; !not leave outbox; message \
	stuck; sits in outbox; sending stuck; emails !not sending; !not send email; won't send; draft stuck; can't send \
	emails; unable to send email; emails don't send; emails won't go; mails don't go out; email not sent > email .5, \
	shared-mailbox .3, mail-flow .4
mail-flow: mail flow; email delivery; undelivered; !not deliver; !not received; email delayed; message trace; mail \
	queue; mail loop; transport rule; connector; mail rule; email !not arrive; mail !not reach; outside email !not; \
	external mail; !not receive external; customers say bounce; messages take hours; mail late; mail routing; accepted \
	domain; hop count; mails not arriving; !not reach recipient; outbound mail; inbound mail; delivery delay; !not \
	getting emails; transport; mail goes missing; never arrives; slow delivery; emails not arriving; email not coming \
	through; didn't get the email; mails delayed; emails late; mail takes hours; emails missing from customer; outside \
	mail; external emails; email disappears; email never; mail lost; not receiving email; emails from one; one sender; \
	letter came in; not single letter; nothing comes in; mails never show; into the void; whatever is sent disappears; \
	none has got any; never got my; delay of hours; arrive hours later; arrive with delay > email .6, ndr .5
ndr: ndr; bounce; bounced; bounce back; bouncing; non-delivery; undeliverable; delivery failure; delivery status \
	notification; mailer daemon; returned mail; 550; 5.7.1; 5.1.1; 5.7.57; 5.4.1; 5.7.606; 5.7.708; 5.1.10; 5.7.64; \
	5.2.2; came back; rejected message; comes back; recipient rejected; mailer-daemon; access denied sending; sender \
	denied; user unknown; delivery has failed; address !not found; postmaster; kicked back; returned to sender; \
	restricted group send; 5.7.133; 5.7.750; x500; legacyexchangedn; imceaex; autocomplete; old address cached; \
	nickname cache; email bounced; mail bounces; email returned; rejected email; blocked by recipient; system \
	administrator message; undelivered mail; error when sending; recipient not found; address rejected; delivery \
	failed mail; sent back to me; mail sent back; letters sent back; letter returned; boomerang; mail turned down; \
	turn it down; throws mail away; mail refused; mail rejected by; rejects our mail; rejects what we send; delivery \
	refused; message refused > mail-flow .7, email .4
autocomplete: autocomplete; auto complete; nk2; suggested contacts; type name suggests; nickname cache; remembers old \
	address; old address pops; suggestion list; address suggestion; stream_autocomplete; autofill names; to line \
	suggestions > outlook .5, address-book .4
inbox-rule: inbox rule; rule; rules; forwarding; auto forward; forwarding rule; client-side rule; move to folder \
	automatically; rule !not work; mail forward; forwards; autoforward; redirect mail; external forwarding; out of \
	office; auto reply; oof; automatic reply; vacation message; away message; redirect; rules quota; forward copies; \
	goes on to; copies to; rules error; rule stopped; rules limit; outlook rule; quick step; absence message; away \
	reply; forward emails; redirect emails; emails moved automatically; mails go to folder; ooo; emails go straight to \
	deleted; emails disappear into folder; rule throw away; rule delete adverts; sort mails automatically; rule moves \
	mails; mailbox filter; filter mails automatically; sends on automatically; automatically passes on; told mailbox \
	to; told outlook to; mails automatically to > email .4, outlook .3
spam: spam; junk; junk mail; phishing email~; quarantine; quarantined; spam filter; false positive; blocked sender; \
	safe sender; mimecast; proofpoint; barracuda; mailsentry; eop; defender for office; spf; dkim; dmarc; blacklist; \
	blocklist; rbl; block list; bulk mail; goes to junk; lands in junk; spoof; spoofed; newsletter; ends up in junk; \
	sender reputation; whitelisted; allow sender; release message; safe list; anti-spam; mail filter; treated as spam; \
	scl; tenant allow; backscatter; restricted entities; blocked from sending; outbound spam; go to junk; our emails \
	spam; too much junk; spam mails; emails in quarantine; held email; blocked email; release email; release from \
	quarantine; stuck in filter; junk folder; flooded; mail bomb; subscription bomb > mail-flow .4, email .35, \
	phishing .3
smtp-relay: smtp relay; relay; smtp; smtp auth; smtp submission; direct send; relay denied; high volume email; smtp \
	server; mail connector; port 25; port 587; application sends mail; device sends mail; 5.7.57; \
	smtpclientauthentication; anonymous relay; smtp client; send connector; receive connector; emails from software; \
	notifications by mail; invoices email; program send email; system emails !not; confirmation email; confirmations \
	!not sent; hve; relay account; alerts mail; automated emails; 535; mx endpoint connector; smtp.office365.com; 587 \
	starttls; printers scanners lob applications send email; send as this sender; server name and port; mail server \
	settings copier; mail settings scanner; outgoing server printer; settings sending copier; copier firm asks server; \
	technician copier mail; scans by mail; scan mail stopped; scanner !not send mail; scanner mail password; copier \
	mail password; copier !not mail; machine !not send scans; scanning to mail fails; scan never arrives; scan to \
	email never; scanned pages mail; scanned letters mail; send scan email fails; new copier mail; mail from copier; \
	mailing from machine; old copier encryption; copier tls; copier too old mail; scanner old firmware mail; which \
	host which port; which server port; host and port; port and encryption; server and login copier; email results; \
	lab machine email; machine should email; device should mail; mail through microsoft; through office 365 send; \
	scanner through office; account for copier; login for copier; what to enter scanner; settings for sending; copier \
	used to scan mail; technician needs server; technician server port; scanner authentication error; scanner 535; \
	mail scans microsoft; set up canon mail; set up copier mail; set up scanner mail; printer mail office 365; device \
	smtp > mail-flow .5, email .35
distribution-list: distribution list; distribution group; mailing list; dl; all staff; group email; everyone list; \
	m365 group; microsoft 365 group; group address; members list; dynamic distribution; send to group; all company \
	email; group members !not; add to list; moderated; list owner; allstaff; team list; circulation list; group mail; \
	all-staff; mailgroup; distribution; email list; writes to list; choir's list; club list; council list; sent to the \
	list; address for all; address that goes to; address of the whole; list address; common address > email .4, \
	group-membership .4
address-book: address book; gal; oab; contact list; contacts; gal !not updated; !not find name; new user !not in \
	address; address list; hide from address; company directory; people list; old contacts; 0x8004010f; name !not \
	resolve; contact missing; phone contacts; outlook contacts; check names; old colleague still shows > outlook .35, \
	email .3
attachment: attachment; attachments; attach; blocked attachment; attachment size; large file email; winmail.dat; \
	winmail; tnef; file too large; too big email; attach file; size limit; message size; 25 mb; attachment missing; \
	rich text; paperclip; preview attachment; opens attachment; attachment error; tmp secure folder; olk; exceeds \
	limit; send large file; big file email; pictures attached; can't save attachment; dat file instead; zip blocked; \
	zip; can't download attachment > email .4, outlook .3
email-signature: email signature; signature; signature image; footer; exclaimer; signature logo; signature missing; \
	logo red x; mail signature; disclaimer footer; roaming signatures; new signature; letterhead mail; sign off; \
	codetwo; vcard mail; signature format; signature wrong; signature gone; signature not; update signature; signature \
	on phone; company signature; signature old; banner > outlook .4
email-view: reading pane; view outlook; conversation view; font size outlook; images !not show mail; red x picture; \
	email layout; focused inbox; outlook looks different; folder pane; favorites; missing ribbon outlook; unread \
	count; preview; sort order; zoom outlook; toolbar outlook; layout changed; print email small; winword mail; html \
	mail; plain text mail > outlook .5
email-encryption: encrypted email; message encryption; ome; s/mime; smime; irm; aip; rights management; sensitivity \
	label; encrypt; digital signature mail; protected message; rpmsg; azure rms; purview encryption; secure email; \
	secure message; label; confidential label; do not forward; dlp; encrypted mail; open encrypted; can't read \
	encrypted; secure mail; send securely; send encrypted; sensitive email > email .35, certificate .3, entra-id .1
exchange-hybrid: exchange hybrid; hybrid; mailbox migration; migration batch; cross-forest; move mailbox; organization \
	relationship; hybrid configuration; moved to cloud; migrate mail; move request; remote move; migration endpoint; \
	stalled migration; imap migration; cutover > email .35, exchange-server .5
exchange-server: exchange server; exchange 2016; exchange 2019; exchange database; dag; mailbox database; transport \
	service; cumulative update exchange; information store; ecp; ems; exchange management shell; exchange virtual \
	directory; back pressure; owa blank; exchange cu; edb; database dismounted; mount database; content index; \
	exchange services; eseutil; dirty shutdown; circular logging; transaction logs exchange; logs filling exchange; \
	activesync; exchange on premises > email .4, server .3
mobile-mail: phone email; activesync; mail iphone; mail app; outlook mobile; outlook app phone; android mail; email \
	mobile; company mail phone; mobile mail; mail on ipad; @phone @mail; ios mail; exchange account phone; phone \
	stopped syncing; calendar on phone; contacts on phone; phone doesn't get mail; mail on my phone; outlook on phone; \
	mail to phone; phone stopped mail; email iphone > email .4, mobile-device .6
teams: teams; microsoft teams; team channel; teams client; teams app; chat; channel; new teams; classic teams; ms \
	teams; teams cache; tab~; skype; skype for business; lync; chat program; chat app; chat tool; chat software; chat \
	window; chat application; chat thing; messaging program; meeting program; meeting app; conferencing program; video \
	call program; purple program; purple icon; call program; in my chat; group chat; conversations~; messenger > \
	meeting .3
teams-signin: teams sign in; teams login; teams !not start; teams crash; teams cache; teams password; teams !not open; \
	teams error; teams keeps; caa20002; caa70004; caa5; teams loop; teams blank; teams white screen; teams slow; we're \
	sorry; reset teams; teams !not load; teams !not launch; something went wrong teams; teams spinning; teams stuck; \
	teams update; teams won't open; teams not opening; teams won't load; teams not loading; teams logs me out; teams \
	not working; teams won't let; teams down; teams @hang; teams purple screen > teams .8, modern-auth .4, \
	cached-credentials .2
teams-guest: guest access; teams guest; external user; guest user; external sharing; invite guest; outside user; \
	consultants; external people; b2b; partner access; contractor access teams; guests files; outsiders; external \
	chat; external federation; add external; switch tenant; organisation switch; external access; someone outside > \
	teams .4, sharepoint .3, external-sharing .6
teams-files: teams files; files tab; channel files; upload teams; wiki; teams sharepoint; document library team; \
	private channel; shared channel; team folder > teams .6, sharepoint .6
teams-admin: create team; delete team; restore team; team owner; teams policy; teams missing; channel missing; team \
	disappeared; deleted channel; add member team; meeting policy; messaging policy; teams admin center; archive team; \
	owner left; teams option greyed; teams meeting button; teams add-in; schedule teams meeting > teams .7, addin .2
presence: presence; status away; shows away; shows offline; available status; presence !not update; green dot; yellow \
	dot; in a call status; offline in teams; status stuck; shows busy; out of date status; presence unknown > teams .6
meeting: meeting; online meeting; video call; video meeting; zoom; webex; video conference; conference call; join \
	meeting; screen share; webcam; virtual meeting; google meet; webinar; town hall; call quality; call drops; meeting \
	link; lobby; choppy video; live event; dial-in meeting; nobody hears me; recording meeting; breakout; robot voice; \
	zoom call; zoom meeting; teams call; teams meeting; call freezes; video freezes; kicked out of meeting; meeting \
	audio; camera call; online assembly; live presentation; board call > teams .4, audio-device .35
meeting-room: meeting room; conference room; boardroom; teams room; room system; huddle; conference phone; projector; \
	room display; hdmi; presentation; clickshare; wireless presentation; logitech rally; polycom; poly studio; mtr; \
	surface hub; yealink room; miracast; airplay; smart board; interactive; touch panel; interactive display; casting; \
	cast screen; av equipment; soundbar; crestron; room camera; touch dead; whiteboard; smartboard; presenter; beamer; \
	big screen; mirror screen; av; classroom board; promethean; room console; boardroom tv; tv shows; tv no signal; tv \
	laptop; room tv; projector won't; projector no; projector blue; conference tv > meeting .4, display .35
audio-device: headset; microphone; speakers; no sound; audio; sound; volume; webcam; camera~; mic; mute; echo; !not \
	hear; nobody hears; audio device; jabra; plantronics; sound card; !not hear me; earphones; headphones; speaker; \
	camera !not work; video !not show; camera black; usb camera; no audio; crackling; sound driver; audio driver; \
	earpiece; sound quiet; muted; dock audio; mic isn't picked up; mic not; microphone not; headset not; no volume; \
	wrong speaker; laptop speakers; camera not found; camera doesn't; webcam not; video black; earbuds; airpods; \
	headset bluetooth; headset dead > peripheral .5, meeting .25
meeting-response: meeting tracking; tracking tab; accepted; declined; responses; who accepted; attendee response; \
	meeting response; acceptances; attendees accepted; response count; tentative replies; meeting replies > calendar \
	.6
metered-connection: metered connection; data plan; tethered; tethering; mobile hotspot; phone's data; cellular data; \
	data saver; limited data; hotspot phone > outlook-disconnected .35, network .25
free-busy: free busy; free/busy; checking everyone's calendars; availability; scheduling assistant; see when free; \
	busy bars; colleagues free; who is free > calendar .6, autodiscover .25
working-hours: working hours; evening meeting; after hours meeting; room outside hours; available rooms; rooms !not \
	found > room-mailbox .5, calendar .4
timezone-rule: daylight saving; time zone change; clock change; tzdata; dst rule; dst change; government changed time; \
	appointments hour off; next year hour > calendar-wrong .6, time-sync .4
new-mail-domain: new domain; accepted domain; second domain; verify domain; mx; additional domain; email domain; \
	vanity domain; domain setup > mail-flow .5, dns-record .4
restricted-group: allowed senders; sender restriction; authenticated senders; only internal senders; group restricted; \
	moderated group; accept messages from; external senders group; outside sender group; delivery management; 5.7.124; \
	not permitted to send group > distribution-list .6, ndr .4
live-event: live event; broadcast; broadcast meeting; town hall; all-hands; audience; viewers; attendees heard \
	nothing; share computer sound; system audio; stream; presenter clip; played video > meeting .5, audio-device .4
channel-folder: rename channel; channel folder; channel name; folder old name; team site folder > teams .5, sharepoint \
	.5
create-team: create team; new team; make team; group creation; create group; who can create; create button; creation \
	restricted; !not create teams; team creation > teams .5, group-membership .3
outlook-anywhere: outlook anywhere; rpc over http; lan to wan; outside the office outlook; off network outlook; \
	external outlook; negotiate authentication; outlook at home; outlook hotspot; leave the office outlook; lan to a \
	wan; switch lan wan; client authentication method; ntlm authentication outlook; outlook @ask outside; mail \
	password away from office; leave building mail password; outside building mail asks; unplug cable mail asks; pull \
	cable mail login; undock outlook password; network change outlook password; wifi outlook password; switch to wifi \
	mail asks; hotspot mail password; hotspot mail login; train mail password; hotel mail password; hotel outlook \
	asks; customer's wifi outlook; home internet outlook password; inside the office outlook no password; in the \
	building outlook never asks; back at desk outlook quiet; on the road outlook asks; travel outlook password; mobile \
	network outlook asks; cable out wireless outlook; docked no questions; phone's internet outlook; phone internet \
	asks; van outlook login; car outlook login; field outlook; at customers outlook; guest network outlook; own \
	network never asks; cable never asks; wired never asks; @mail outside @signin; outlook tethered; outlook wireless \
	@ask; outlook home @password; outlook road @signin; outlook customer @signin; @mail hotspot @signin; outlook \
	internet @phone @ask; outlook office no @password; only have internet outlook; login away desk; away from desk \
	@signin; back in office quiet; back in office no @password; office to workshop @signin; across the street @signin; \
	elsewhere outlook @ask; office fine elsewhere @password > outlook .5, password-prompt .3, autodiscover .3, \
	outlook-password-prompt .8
profile-picture: profile picture; profile photo; my photo; avatar; user photo; face picture; staff photo; people web \
	part; photo !not show; old photo; directory picture > sharepoint .3, user-account .2
read-only-file: read only; read-only; !not save back; protected view; checked out file; enable editing; opened as \
	read-only; required check out; information rights > file-locked .4, sharepoint .3, office-app .25
skype-legacy: skype for business; lync; skype meeting; coexistence mode; islands mode; upgrade mode; opens skype; sip \
	address > teams .4, meeting .4
upn-change: upn change; sign in name changed; user principal name; login name changed; renamed user onedrive; after \
	name change; surname changed; rename login; new surname > user-account .5, onedrive .3
auto-reply: out of office; automatic replies; oof message; absence message; set-mailboxautoreplyconfiguration; \
	internal external auto reply; holiday answer; holiday reply; holiday message; away text; absence text; answer \
	automatically; auto answer still going; vacation notice still; still says i'm away; still sends away message; away \
	message colleague ill; set absence for colleague; sick colleague mails answer; different text outside company; \
	reply only once per sender; confirm receipt automatically; customers get no absence; automatic answer; answer at \
	weekends; reply at weekends; automatic answer shared mailbox; automatic reply shared mailbox > inbox-rule .5, \
	outlook .3
mail-look: conversation view; message list font; reading pane; compact layout; reset view; cleanviews; focused inbox; \
	grouped in threads; threads mail; mails stacked; mails bundled; one by one mails; order of mails; oldest on top; \
	newest at bottom; sorted wrong mails; text in mail tiny; letters in mail tiny; small writing mail; mail writing \
	huge; zoom mail; preview gone mail; columns gone outlook; looks different outlook; outlook changed appearance; \
	folders on left gone; folder list vanished; other tab inbox; mails in other tab; unread number wrong; dark mode \
	mail; ribbon gone outlook > email-view .8
signature-change: mail signature template; roaming signatures; signature server rule; old phone number signature; \
	signature old title; bottom of my mails; text under my mail; text below mails; lines under mail; footer of mail; \
	logo under mail; company logo bottom mail; name and number under; signature on every device; signature !not appear \
	reply; signature twice; signature in browser missing; signature picture attached; signature spacing; change footer \
	for everyone; new logo all signatures; disclaimer text under > email-signature .8
`,
);
