import { defineConcepts } from './concept';

/** Outlook, Exchange, mail flow, calendars, shared mailboxes, Teams and meetings. */
export const EMAIL = defineConcepts(
	'email',
	String.raw`
email: @mail; mailbox; inbox; exchange; exchange online; exchange server; owa; outlook on the web; outlook \
	web; webmail; smtp; imap; pop; e-mail; ecp; eac; mails; emails; email account; mail account; mail server; e \
	mail; mails gone; emial; outlok > outlook .35
outlook: outlook; outlook client; outlook profile; new outlook; outlook desktop; outlook app; mail program; \
	office outlook > email .4
outlook-profile: outlook profile; mail profile; new profile outlook; recreate profile; autodiscover; !not \
	open outlook; set of folders; outlook !not start; cannot start microsoft outlook; cannot open outlook \
	window; outlook data file; set up account outlook; add account outlook; account setup; configure outlook; \
	excludehttpsrootdomain; autodiscover redirect; scp lookup; outlook !not open; outlook !not launch; loading \
	profile; safe mode outlook; outlook safe; starting outlook; /resetnavpane; navigation pane; outlook stuck; \
	profile prompt; stuck loading; outlook won't open; outlook doesn't open; outlook not opening; outlook won't \
	start; outlook not starting; stuck on processing; processing outlook; set up outlook; set up my email; email \
	set up; new pc outlook; outlook setup; add email to outlook > outlook .8, autodiscover .5
autodiscover: autodiscover; autodiscover.xml; test-outlookautodiscover; service connection point; \
	email autoconfiguration; autodiscover dns; autodiscover record; mail setup finds wrong server; scp > outlook .4, \
	dns-record .35, exchange-hybrid .3
outlook-disconnected: outlook disconnected; trying to connect; outlook offline; work offline; need password; \
	outlook !not connect; outlook !not update; mail !not updating; outlook !not sync; folder !not up to date; \
	mapi; rpc over http; send receive error; 0x8004010f; 0x80040115; !not receiving mail; new mail !not show; \
	inbox !not updating; stopped getting mail; mail stopped; mapi over http; outlook disconnects; exchange \
	unavailable; connection to microsoft exchange; updating folders; offline mode; no new mail; no mail since; \
	no emails since; not getting any mail; mail not coming; emails not coming; emails not coming in; haven't had \
	email; haven't had any emails; outlook not updating; outlook says disconnected; outlook needs password; not \
	connected outlook; mail not coming in; inbox frozen; outlook stuck updating; no mail today > outlook .7, \
	outlook-profile .4, network .15
outlook-crash: outlook crash; outlook crashes; outlook closes; outlook hang; outlook freeze; outlook slow; \
	outlook @hang; outlook @slow; outlook !not responding; outlook performance; outlook lags; slow outlook; \
	outlook takes ages; outlook spins; disable add-ins outlook; outlook crashes print > outlook .7, addin .5, \
	slow-performance .3, mailbox-size .4
outlook-search: outlook search; search mail; !not find email; search no results; windows search; indexing; \
	instant search; search index; search incomplete; search box; old emails search; !not find old mail; rebuild \
	index; searchindexer; searching mail; results missing; index rebuild; search !not work; can't find emails; \
	find old emails; search in outlook; outlook can't find; search broken; old mails don't show; find a mail > \
	outlook .5, windows-search .6
ost-pst: ost; pst; data file; scanpst; inbox repair; archive pst; import pst; export pst; pst file; \
	outlook data; corrupt pst; offline outlook data; ost size; errors detected file; mail archive file; \
	personal folders; pst network; export mailbox; old archive > outlook .5, mailbox-size .4, archive-mail .5
mailbox-size: mailbox full; mailbox size; mailbox quota; quota; storage full mail; inbox full; mailbox is \
	full; over quota; !not send mailbox full; 50 gb; clean up mailbox; archive mailbox; too many items; item \
	count; recoverable items; mail storage; dumpster; mailbox limit; increase mailbox; out of space mail; many \
	folders; folders limit; mailbox is almost full; quota warning; out of mailbox; no space mailbox; clear out \
	mail; storage limit mailbox; mailbox over; outlook full; inbox is full > email .5, archive-mail .6
archive-mail: archive; online archive; in-place archive; auto archive; archiving; retention policy; \
	old emails missing; retention tag; litigation hold; ediscovery; content search; journal; mail journaling; \
	retention; managed folder assistant; autoexpanding; where old mail; compliance search; deleted item retention; \
	hold > email .4
deleted-mail: deleted email; recover deleted; deleted items; recoverable items; emails disappeared; lost \
	emails; emails missing; folder missing mail; missing folder outlook; email vanished; mail disappeared; \
	deleted folder; mail gone; emails moved; messages vanish; messages gone; restore mail; purge; soft delete; \
	dumpster recover; where my mails; inbox empty; emails gone; emails are gone; emails vanished; my inbox is \
	empty; lost mail; folder of emails; deleted an email; deleted emails back; retrieve email; retrieve deleted \
	email; inbox wiped; old emails gone; get back deleted email > email .5, archive-mail .3, inbox-rule .3, \
	restore .3
calendar: calendar; appointment; meeting request; meeting invite; invite; invitation; diary; calendar entry; \
	appointments; meeting; schedule; recurring meeting; events; rsvp; accept meeting; scheduler; booked; \
	double booked; bookings; dispatch calendar; agenda > outlook .3
calendar-delegate: delegate; delegates; calendar delegate; delegate receives; assistant calendar; delegated \
	calendar; calendar permission; share calendar; shared calendar; manager calendar; editor calendar; meeting \
	requests delegate; secretary diary; pa calendar; on behalf; duplicate meeting; duplicate invites; invites \
	twice; multiple copies invite; calendar sharing; calendar rights; manages diary; open other calendar; \
	private appointments; !not see calendar; free busy; free/busy; availability; hash marks; see when free; \
	scheduling assistant; no information available; calendar for boss; copies of invite; executive assistant; \
	see my diary; can't see my calendar; see his calendar; see her calendar; access to calendar; share my \
	calendar; boss's calendar; calendar of my boss; assistant can't see; assistant diary; open his calendar; \
	edit my calendar; edit her calendar; book in his calendar; calendar access; see each other's calendars; team \
	calendar > calendar .7, mailbox-permission .45
calendar-reminder: reminder; reminders; meeting reminder; notification calendar; no reminder; reminder !not pop; \
	alerts calendar; pop up appointment; missed appointment; missed meeting; overdue reminders; reminder window; \
	!not remind; calendar alert; no pop-ups; pops up before; bing before meeting; calendar notification; \
	old reminders keep > calendar .6, shared-mailbox .15
calendar-wrong: calendar wrong time; meetings hour off; wrong date meeting; meeting disappeared; \
	appointments disappear; calendar missing; duplicate appointments; meetings vanish; cancelled meeting still; \
	meeting shifted; all day event two days; duplicates calendar; calendar out of sync; calendar !not sync; \
	appointment moved by itself; wrong time meeting; calendar entries twice; birthday day early; appointments \
	wrong time; invites wrong time; appointments gone; calendar empty; calendar gone; calendar not updating; \
	lost appointments; appointments missing > calendar .7, time-sync .3
room-mailbox: room mailbox; room calendar; meeting room booking; resource mailbox; book room; room booking; \
	conference room calendar; resource booking; autoaccept; calendar processing; equipment mailbox; room finder; \
	boardroom booking; car booking; pool car; book boardroom; declines booking; tentative room; room list; room \
	shows busy; conflicts room; room panel; double booked room; room double booked; book conference room; room \
	declined; room invite > calendar .6, meeting-room .3
shared-mailbox: shared mailbox; shared inbox; shared folder outlook; additional mailbox; info mailbox; team \
	mailbox; info@; sales@; accounts@; group inbox; automapping; automap; auto mapped; mailbox shows up itself; \
	other mailbox; extra mailbox; open another mailbox; shared calendar mailbox; common mailbox; reception@; add \
	mailbox; second mailbox; everyone's mail; remove mailbox outlook; mailbox under mine; joint inbox; mailboxes \
	listed; departmental mailbox; generic mailbox; mailbox for team; orders@; support@; add me to info; the info \
	address; mailbox missing outlook; shared mailbox gone; department mailbox; general mailbox; general inbox; \
	generic address; common inbox; hr@ > email .5, mailbox-permission .6, outlook .3
mailbox-permission: mailbox permission; full access; sendas; send on behalf; mailbox access; mailbox rights; \
	access to mailbox; !not open mailbox; mailbox delegation; sendas; folder permission outlook; cannot expand \
	folder; grant mailbox; see someone's mail; read his mail; access her inbox; leaver mail access; permission \
	to send; rights mailbox; add-mailboxpermission; behalf of; from address; send from another address; send \
	from different; looks like from me; sender shows; access sandra's mailbox; colleague's mailbox; look in \
	mailbox; see his emails; see her emails; read her mail; mailbox of colleague; emails of a colleague; send \
	from info; send as info; on sick leave mail; mail of someone > email .4, permission .35, shared-mailbox .4
sent-items: sent items; sent folder; sent mail !not; sent messages; copy of sent; messagecopyforsentas; sent \
	!not saved; sent emails missing; where sent mail; shared mailbox sent; stuck outbox; outbox; !not leave \
	outbox; message stuck; sits in outbox; sending stuck; emails !not sending; !not send email; won't send; \
	draft stuck; emails stuck in outbox; can't send emails; unable to send email; emails don't send; emails \
	won't go; mails don't go out; email not sent; stuck sending > email .5, shared-mailbox .3, mail-flow .4
mail-flow: mail flow; email delivery; undelivered; !not deliver; !not received; email delayed; delayed \
	email; message trace; mail queue; mail loop; transport rule; connector; mail rule; email !not arrive; mail \
	!not reach; never got email; emails delayed; outside email !not; external mail; !not receive external; \
	customers say bounce; messages take hours; mail late; mail routing; accepted domain; hop count; mails not \
	arriving; !not reach recipient; outbound mail; inbound mail; delivery delay; !not getting emails; transport; \
	mail goes missing; never arrives; slow delivery; emails not arriving; mail not arriving; email not coming \
	through; didn't get the email; never received email; mails delayed; emails late; mail takes hours; emails \
	missing from customer; outside mail; mail from outside; external emails; email disappears; email never; mail \
	lost; not receiving email; emails from one; one sender > email .6, ndr .5
ndr: ndr; bounce; bounced; bounce back; bouncing; non-delivery; undeliverable; delivery failure; delivery \
	status notification; mailer daemon; returned mail; 550; 5.7.1; 5.1.1; 5.7.57; 5.4.1; 5.7.606; 5.7.708; \
	5.1.10; 5.7.64; 5.2.2; came back; rejected message; message rejected; comes back; recipient rejected; \
	mailer-daemon; access denied sending; sender denied; user unknown; delivery has failed; address !not found; \
	postmaster; kicked back; returned to sender; restricted group send; 5.7.133; 5.7.750; x500; \
	legacyexchangedn; imceaex; autocomplete; old address cached; nickname cache; email bounced; mail bounces; \
	mail returned; email returned; rejected email; email rejected; blocked by recipient; mail comes back; system \
	administrator message; undelivered mail; error when sending; recipient not found; address rejected; bounced \
	back mail; delivery failed mail > mail-flow .7, email .4
autocomplete: autocomplete; auto complete; nk2; suggested contacts; type name suggests; wrong address suggests; \
	nickname cache; remembers old address; old address pops; suggestion list; address suggestion; \
	stream_autocomplete; autofill names; to line suggestions > outlook .5, address-book .4
inbox-rule: inbox rule; rule; rules; forwarding; auto forward; forwarding rule; client-side rule; move to \
	folder automatically; rule !not work; mail forward; forwards; autoforward; redirect mail; external \
	forwarding; out of office; auto reply; oof; automatic reply; vacation message; away message; redirect; rules \
	quota; out of office reply; forward copies; goes on to; copies to; rules error; rule stopped; external \
	forward blocked; rules limit; outlook rule; quick step; absence message; away reply; forward her mail; \
	forward his mail; forward emails; forward my emails; mails forwarded; redirect emails; emails moved \
	automatically; mails go to folder; auto reply on; ooo; emails go straight to deleted; emails disappear into \
	folder > email .4, outlook .3
spam: spam; junk; junk mail; phishing email~; quarantine; quarantined; spam filter; false positive; blocked \
	sender; safe sender; mimecast; proofpoint; barracuda; mailsentry; eop; defender for office; spf; dkim; \
	dmarc; blacklist; blocklist; rbl; block list; bulk mail; goes to junk; lands in junk; spoof; spoofed; \
	newsletter; ends up in junk; sender reputation; whitelisted; allow sender; release message; safe list; \
	anti-spam; mail filter; treated as spam; customers junk folder; scl; tenant allow; backscatter; restricted \
	entities; blocked from sending; sender blocked; outbound spam; mail goes to junk; go to junk; our mail junk; \
	our emails spam; too much junk; spam mails; junk mails; emails in quarantine; held email; email held; \
	blocked email; email blocked; release email; release from quarantine; stuck in filter; junk folder; flooded; \
	mail bomb; subscription bomb > mail-flow .4, email .35, phishing .3
smtp-relay: smtp relay; relay; smtp; smtp auth; smtp submission; direct send; relay denied; high volume email; \
	smtp server; mail connector; port 25; port 587; application sends mail; device sends mail; 5.7.57; \
	smtpclientauthentication; anonymous relay; smtp client; send connector; receive connector; emails from software; \
	notifications by mail; invoices email; program send email; system emails !not; confirmation email; \
	confirmations !not sent; hve; relay account; alerts mail; automated emails; 535 > mail-flow .5, email .35
distribution-list: distribution list; distribution group; mailing list; dl; all staff; group email; email \
	group; everyone list; m365 group; microsoft 365 group; group address; members list; dynamic distribution; \
	send to group; all company email; group members !not; add to list; moderated; list owner; allstaff; team \
	list; circulation list; group mail; all-staff; mail group; mailgroup; distribution; email list; emails to \
	group > email .4, group-membership .4
address-book: address book; gal; global address list; oab; offline address book; contact list; contacts; \
	gal !not updated; !not find name; new user !not in address; address list; hide from address; company directory; \
	people list; old contacts; 0x8004010f; name !not resolve; contact missing; phone contacts; outlook contacts; \
	hidden address book; address book policy; check names; old colleague still shows > outlook .35, email .3
attachment: attachment; attachments; attach; blocked attachment; attachment size; large file email; \
	winmail.dat; winmail; tnef; !not open attachment; file too large; too big email; attach file; size limit; \
	message size; 25 mb; attachment missing; rich text; paperclip; preview attachment; opens attachment; \
	attachment error; tmp secure folder; olk; exceeds limit; send large file; big file email; pictures attached; \
	can't save attachment; dat file instead; can't open attachment; attachment won't open; attachments don't \
	open; zip blocked; zip; can't download attachment > email .4, outlook .3
email-signature: email signature; signature; signature image; footer; exclaimer; signature logo; signature \
	missing; logo red x; mail signature; disclaimer footer; roaming signatures; new signature; letterhead mail; \
	sign off; codetwo; vcard mail; signature format; signature wrong; logo signature; signature gone; signature \
	not; update signature; new title signature; signature on phone; company signature; signature old; banner > \
	outlook .4
email-view: reading pane; view outlook; conversation view; font size outlook; images !not show mail; \
	red x picture; email layout; focused inbox; outlook looks different; folder pane; favorites; \
	missing ribbon outlook; unread count; preview; sort order; zoom outlook; outlook view; toolbar outlook; \
	layout changed; print email small; winword mail; html mail; plain text mail > outlook .5
email-encryption: encrypted email; message encryption; ome; s/mime; smime; irm; aip; rights management; \
	sensitivity label; encrypt; digital signature mail; protected message; rpmsg; azure rms; purview encryption; \
	secure email; secure message; !not open encrypted; label; confidential label; do not forward; dlp; encrypted \
	mail; encrypt email; open encrypted; can't read encrypted; secure mail; send securely; send secure; \
	encrypted message; recipient cannot open encrypted; send encrypted; sensitive email > email .35, certificate \
	.3, entra-id .1
exchange-hybrid: exchange hybrid; hybrid; mailbox migration; migration batch; cross-forest; move mailbox; \
	migrate mailbox; mailbox move; organization relationship; hybrid configuration; moved to cloud; \
	migrated mailbox; migrate mail; move request; remote move; migration endpoint; mailbox moved; stalled migration; \
	imap migration; cutover > email .35, exchange-server .5
exchange-server: exchange server; exchange 2016; exchange 2019; exchange database; dag; mailbox database; \
	transport service; cumulative update exchange; information store; ecp; ems; exchange management shell; \
	exchange virtual directory; back pressure; owa blank; exchange cu; edb; database dismounted; mount database; \
	content index; exchange services; eseutil; dirty shutdown; circular logging; transaction logs exchange; \
	logs filling exchange; activesync; exchange on premises > email .4, server .3
mobile-mail: phone email; email on phone; activesync; mail iphone; mail app; outlook mobile; outlook app \
	phone; android mail; phone !not getting email; email mobile; company mail phone; mobile mail; mail on ipad; \
	@phone @mail; ios mail; exchange account phone; phone stopped syncing; calendar on phone; contacts on phone; \
	phone doesn't get mail; mail on my phone; email on my phone; no email on phone; emails on phone; outlook on \
	phone; set up email phone; mail to phone; emails not on phone; phone stopped mail; iphone mail; email \
	iphone; email on my iphone; calendar not on phone; add email to phone; work email phone > email .4, \
	mobile-device .6
teams: teams; microsoft teams; team channel; teams client; teams app; chat; channel; new teams; classic teams; \
	ms teams; teams cache; tab~; skype; skype for business; lync > meeting .3
teams-signin: teams sign in; teams login; teams !not start; teams crash; teams cache; clear teams cache; \
	teams password; teams !not open; teams error; teams keeps; caa20002; caa70004; caa5; teams loop; teams \
	blank; teams white screen; teams slow; we're sorry; reset teams; teams !not load; teams !not launch; \
	something went wrong teams; teams spinning; teams stuck; teams update; teams won't open; teams not opening; \
	teams won't load; teams not loading; teams keeps signing; teams logs me out; teams keeps crashing; teams not \
	working; teams won't let; teams down; teams stuck loading; teams @hang; teams purple screen > teams .8, \
	modern-auth .4, cached-credentials .2
teams-guest: guest access; teams guest; external user; guest user; external sharing; invite guest; outside user; \
	consultants; external people; b2b; guest invitation; partner access; contractor access teams; guests files; \
	outsiders; external chat; external federation; add external; guest !not access; switch tenant; \
	organisation switch; external access; someone outside > teams .4, sharepoint .3, external-sharing .6
teams-files: teams files; files tab; channel files; !not open files teams; upload teams; wiki; teams sharepoint; \
	files in channel; document library team; file tab; private channel; shared channel; team folder > teams .6, \
	sharepoint .6
teams-admin: create team; delete team; restore team; team owner; teams policy; teams missing; channel missing; \
	team disappeared; deleted channel; add member team; meeting policy; messaging policy; teams admin center; \
	!not create team; archive team; owner left; option missing teams; teams option greyed; button missing teams; \
	outlook add-in teams; teams meeting button; teams add-in; teams meeting add-in; schedule teams meeting \
	> teams .7, addin .2
presence: presence; status away; shows away; shows offline; available status; presence !not update; green dot; \
	yellow dot; in a call status; offline in teams; status stuck; shows busy; out of date status; presence unknown \
	> teams .6
meeting: meeting; online meeting; video call; video meeting; zoom; webex; video conference; conference call; \
	join meeting; screen share; screen sharing; webcam; virtual meeting; google meet; webinar; town hall; call \
	quality; call drops; meeting link; lobby; share screen; choppy video; live event; dial-in meeting; nobody \
	hears me; recording meeting; meeting recording; breakout; robot voice; zoom call; zoom meeting; teams call; \
	teams calls; teams meeting; call freezes; video freezes; share my screen; sharing screen; screen share \
	black; video choppy; kicked out of meeting; meeting audio > teams .4, audio-device .35
meeting-room: meeting room; conference room; boardroom; teams room; room system; huddle; conference phone; \
	projector; room display; hdmi; presentation; clickshare; wireless presentation; logitech rally; polycom; \
	poly studio; mtr; surface hub; yealink room; miracast; airplay; smart board; interactive; touch panel; \
	interactive display; casting; cast screen; av equipment; soundbar; crestron; room camera; touch dead; \
	whiteboard; smartboard; presenter; beamer; big screen; mirror screen; connect laptop tv; board room tv; av; \
	classroom board; promethean; room console; boardroom tv; tv won't show; tv shows; tv no signal; tv laptop; \
	laptop on the tv; show on tv; put on the big screen; room tv; projector won't; projector no; projector blue; \
	conference tv; meeting room screen; meeting room tablet; meeting room camera > meeting .4, display .35
audio-device: headset; microphone; speakers; no sound; audio; sound; volume; webcam; camera~; mic; mute; \
	echo; !not hear; nobody hears; audio device; jabra; plantronics; sound card; !not hear me; earphones; \
	headphones; speaker; camera !not work; video !not show; camera black; usb camera; no audio; crackling; sound \
	driver; audio driver; earpiece; sound quiet; muted; dock audio; mic isn't picked up; mic not; microphone \
	not; headset not; no sound headset; no volume; wrong speaker; laptop speakers; camera shows black; camera \
	not found; camera doesn't; webcam not; video black; earbuds; airpods; headset bluetooth; headset dead > \
	peripheral .5, meeting .25
meeting-response: meeting tracking; tracking tab; accepted; declined; responses; who accepted; \
	attendee response; meeting response; acceptances; attendees accepted; response count; tentative replies; \
	meeting replies > calendar .6
metered-connection: metered; metered connection; data plan; tethered; tethering; mobile hotspot; phone's data; \
	cellular data; data saver; limited data; hotspot phone > outlook-disconnected .35, network .25
free-busy: free busy; free/busy; checking everyone's calendars; availability; scheduling assistant; \
	see when free; busy bars; colleagues free; no information; who is free > calendar .6, autodiscover .25
working-hours: working hours; outside working hours; work hours; evening meeting; after hours meeting; \
	room outside hours; available rooms; no available rooms; rooms !not found > room-mailbox .5, calendar .4
timezone-rule: daylight saving; time zone change; clock change; tzdata; dst rule; dst change; \
	government changed time; abolished clock change; appointments hour off; next year hour > calendar-wrong .6, \
	time-sync .4
new-mail-domain: new domain; add domain; accepted domain; second domain; verify domain; mx; additional domain; \
	domain added; email domain; address on new domain; vanity domain; domain setup; mail for new domain \
	> mail-flow .5, dns-record .4
restricted-group: allowed senders; sender restriction; authenticated senders; only internal senders; \
	group restricted; moderated group; accept messages from; external senders group; outside sender group; \
	delivery management; 5.7.124; not permitted to send group > distribution-list .6, ndr .4
live-event: live event; broadcast; broadcast meeting; town hall; all-hands; audience; viewers; \
	attendees heard nothing; share computer sound; include system audio; system audio; stream; presenter clip; \
	played video > meeting .5, audio-device .4
channel-folder: rename channel; renamed channel; channel folder; channel name; folder old name; channel renamed; \
	team site folder > teams .5, sharepoint .5
create-team: create team; new team; make team; group creation; create group; who can create; create button; \
	creation restricted; create office 365 groups; !not create teams; team creation > teams .5, group-membership .3
outlook-anywhere: outlook anywhere; rpc over http; lan to wan; outside the office outlook; off network outlook; \
	external outlook; negotiate authentication; outlook at home; outlook hotspot; leave the office outlook \
	> outlook .5, password-prompt .3, autodiscover .3
profile-picture: profile picture; profile photo; my photo; avatar; user photo; face picture; staff photo; \
	people web part; photo !not show; old photo; directory picture > sharepoint .3, user-account .2
read-only-file: read only; read-only; opens read only; !not save back; protected view; checked out file; \
	enable editing; opened as read-only; required check out; information rights > file-locked .4, sharepoint .3, \
	office-app .25
skype-legacy: skype for business; lync; skype meeting; coexistence mode; islands mode; upgrade mode; \
	opens skype; meeting opens skype; sip address > teams .4, meeting .4
upn-change: upn change; upn changed; sign in name changed; user principal name; login name changed; \
	renamed user onedrive; after name change; surname changed; rename login; new surname > user-account .5, \
	onedrive .3
`,
);
