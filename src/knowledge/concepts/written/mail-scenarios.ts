import { defineConcepts } from './concept';

/** Mail, calendars and mailboxes: situations and what explains them. */
export const MAIL_SCENARIOS = defineConcepts(
	'email',
	String.raw`
outlook-loading: loading profile; stuck at loading; stuck on loading; stops at loading; splash screen outlook; \
	outlook logo stays; outlook opening screen; outlook starting forever; outlook start screen; hangs at \
	processing; processing; outlook !not get past; outlook only opens in safe mode; hardware graphics \
	acceleration; add-ins at start; outlook stays on the logo; blue box outlook; small window outlook; outlook \
	little window; opening outlook takes; outlook never opens; never finishes opening > outlook-profile .7, \
	outlook-crash .4, addin .3
outlook-temp: could not create the work file; work file; temp environment variable; cache folder; check the \
	temp; temporary internet files; secure temp folder; olk folder; temp folder path; registry cache value; \
	inetcache; work-file > outlook .6, registry .3
outlook-many-mailboxes: many shared mailboxes; many mailboxes; lots of mailboxes; lots of shared; many \
	folders; 500 folders; too many folders open; shared folders slow; mailboxes open at once; opened many \
	mailboxes; several mailboxes slow; team mailboxes slow; twenty mailboxes; ten mailboxes; download shared \
	folders; cached shared; syncing shared folders; other people's mailboxes open; all the boxes; so many boxes; \
	outlook slow shared; outlook slow with; mailbox with many folders > outlook-crash .7, shared-mailbox .5, \
	mailbox-size .3
automapping: automapping; automap; automapped; auto-mapping; appears by itself; shows by itself; turns up by \
	itself; added automatically; not added automatically; mailbox by group; rights by group; full access group; \
	group full access; group instead of person; security group mailbox; person by person; mailbox doesn't turn up; \
	on the left outlook; left side outlook; left pane; folder list; mailbox keeps coming back; !not remove \
	mailbox; can't close mailbox; mailbox won't go away; get rid of mailbox; extra mailbox outlook; opens \
	colleague's mailbox; remove-mailboxpermission; mailbox of former colleague; old colleague mailbox still; box \
	doesn't appear; box of team doesn't show; in browser but not outlook; mailbox shows automatically > \
	shared-mailbox .8, mailbox-permission .6
send-fails: operation failed; the operation failed; messaging interfaces; error when sending; sending error; \
	send button error; unknown error sending; 0x80040201; 0x8004011d; 0x800ccc0e; 0x800ccc0f; 0x80042109; client \
	operation failed; !not send from outlook; presses send error; send gives error; error on send; send fails; \
	pressing send; hits send; !not be sent; sending mail error; every mail I send error > sent-items .5, outlook \
	.5
online-archive: archive mailbox; in-place archive; online archive; archive not displayed; archive missing \
	outlook; archive doesn't show; archive only in browser; archive folder gone; second mailbox archive; archive \
	in web; archive tree; archive not in outlook; archive licence; plan 2 archive; archive disappeared; archive in \
	owa; old mail archive not visible; personal archive; archive box > archive-mail .8, outlook .4, licence .15
meeting-duplicates: duplicate meeting; duplicate meeting requests; twice invitation; meeting requests twice; \
	gets invitations twice; two copies invite; double invitations; multiple meeting requests; same invitation; \
	invite twice; each invite; assistant gets; assistant receives; secretary gets; invitations for boss; boss's \
	invitations; pa receives invites; forwards meeting; forwarded meeting request; delegate and full access; \
	delegate receives copies > calendar-delegate .8, duplicate .4
free-busy-fail: checking everyone's calendars; we're checking; free/busy; free busy; hash marks; hatched; \
	slashes; striped; stripes in scheduling; no information; availability not shown; see who is free; when \
	colleagues are free; busy bars missing; grey bars scheduling; scheduling assistant empty; availability \
	service; can't see availability; when others are free; somebody's free slots; spin forever scheduling; \
	schedule view spinning > free-busy .8, calendar .4, autodiscover .3
room-hours: room outside hours; outside working hours; evening meeting room; late meeting; no rooms available; \
	rooms unavailable evening; no room found evening; weekend room; room saturday; early morning room; room finder \
	empty; list of rooms empty; available rooms; no available rooms; all rooms show unavailable; time zone room; \
	after six room; after 5 room; room shown as taken; room free but > working-hours .7, room-mailbox .7
reminder-extra: reminders shared calendar; reminders additional mailbox; reminder team calendar; no pop-up \
	shared; doesn't remind me shared; bell second mailbox; reminder for automapped; reminders other mailbox; \
	reminders only own; own calendar reminders work; reminds me mine; reminders of team mailbox; alarms for \
	appointments other calendar; reminders from the shared > calendar-reminder .8, shared-mailbox .4, automapping \
	.25
dst-year: next year; wrong hour next year; hour off; hour late calendar; hour early calendar; one hour later; \
	one hour earlier; dst; daylight saving time; summer time; winter time; clocks change; clock change; clocks go \
	back; clocks go forward; time zone update; government abolished; new time zone rule; appointments after march; \
	appointments after october; meetings shift; rebase; time zone data > timezone-rule .8, calendar-wrong .5
tracking-tab: tracking tab; tracking; who accepted; who has accepted; who is coming; responses not counted; \
	replies not counted; shows none; shows no response; accepted but shows; acceptances; accept counts; attendees \
	said yes; said yes but; yes and no counts; list of attendees; attendance list meeting; organizer doesn't see; \
	responses processed; reply mails deleted; replies land; rule moves responses; stays not responded; still says \
	none > meeting-response .8, calendar .4
ndr-sender-blocked: 5.1.8; 5.1.90; 5.7.501; 5.7.502; 5.7.708; bad outbound sender; blocked for sending; \
	restricted user; restricted users; account sending spam; cannot send anymore; not allowed to send; outbound \
	spam; suspected of sending spam; sender restricted; sender not allowed; marked as bad sender; all mails \
	refused; compromised sending; hacked sending mails; too much junk sent from; tenant exceeded; blocked from \
	sending mail; nothing she sends goes out; every mail comes back > spam .6, ndr .6, compromised-account .5
ndr-quota: submission quota; sender's submission quota; quota was exceeded; sending limit; recipient limit; \
	10,000 recipients; 10000 recipients; recipient rate limit; message rate; too many recipients; mass mail; mass \
	mailing; bulk mail sending; newsletter sending; sent to all customers; mailing to thousands; mail shot; \
	mailshot; 5.2.122; 5.2.121; 5.1.90; send campaign outlook; invoices to all customers; limit for today; sent \
	too many; can't send any more today; next day works; daily sending limit; daily limit > ndr .7, spam .3, \
	mail-flow .4
ndr-group-restricted: 5.7.124; 5.7.133; 5.7.123; 5.7.1 group; not allowed to send to group; permission to send \
	to group; allowed senders; only members can send; restricted group; restricted distribution; internal senders \
	only; sender not in; group refuses; list refuses; list rejects; mail to all-staff comes back; mail to everyone \
	refused; !not send to all; !not mail to group; message to list returned; mail to group bounced; she's not \
	allowed to mail; accept messages only; authenticated senders; moderator > restricted-group .8, \
	distribution-list .6, ndr .6
ndr-auth: 5.7.57; 5.7.60; 5.7.3; 535; 5.7.139; client was not authenticated; anonymous mail; smtp \
	authentication; smtpclientauthentication; authentication unsuccessful; smtp auth disabled; client not \
	authenticated; not authenticated to send; device not authenticated; app mails refused; program mail refused; \
	web form mails; website form mail; software sends mail refused; alert mails stopped; monitoring mails stopped; \
	alarm mails stopped; ups mails; nas mails; scan to mail stopped; sends notifications stopped > smtp-relay .9, \
	ndr .5, scan-to-email .3
ndr-spf: 5.7.23; 5.7.5; 5.7.509; 5.7.515; 5.7.26; spf; dkim; dmarc; sender policy framework; violates spf; spf \
	record; spf fail; too many lookups; ten lookups; permerror; authentication check; sending domain does not; \
	domain's policy; dns txt record mail; new mail service sends for us; newsletter tool; crm sends for us; third \
	party sends mail; mail gets refused by partner; gmail rejects; our mail refused by; refused by partner \
	company; customer's server refuses > spam .6, ndr .6, dns-record .6
ndr-unknown: 5.1.1; 5.1.10; recipient not found; user unknown; recipaddress; exrecipnotfound; resolver.adr; \
	does not exist; mailbox doesn't exist; legacyexchangedn; x500; imceaex; old address cached; reply to old mail; \
	replies to old; reply to migrated; deleted and recreated mailbox; autocomplete entry; remembered address; \
	suggested address; bounces when picking from list; typed address works; mailbox recreated; former colleague's \
	address; internal bounce; colleague unreachable by mail; new typing works; dropdown address; when typing name \
	suggests > ndr .8, autocomplete .6
ndr-lookup: 5.4.1; 5.4.4; 5.4.6; 5.4.14; 5.7.64; 5.7.606; 5.7.511; 5.2.2; 5.3.4; 5.2.3; 4.4.7; 4.7.0; 4.2.2; \
	4.3.2; 4.4.316; mail loop; hop count exceeded; routing loop; relay access denied; mailbox full bounce; message \
	too large; expired message; greylisted; banned ip; blacklisted ip; connection refused mail; recipient mailbox \
	full; over quota recipient; message expired; delivery status; tenantattribution > ndr .8, mail-flow .6
forward-rule: forward rule; forwarding blocked; external forwarding; auto forward; automatic forwarding \
	disabled; 5.7.520; forward to gmail; forward to private; forward to outside; forwarded copies don't arrive; \
	copies don't arrive; inbox rule forward; rule forwards; rule doesn't forward; outbound spam filter policy; \
	remote domain forwarding; rule to private address; redirect to mobile; redirect to hotmail; copy to private \
	mail; rule runs but nothing arrives; used to forward; sends a copy to > inbox-rule .8, mail-flow .3
group-external-silent: external recipients distribution group; outside members; outside members don't get; \
	contacts in group; external members; members outside; guests in list; list members outside; no bounce; no \
	error no mail; without bounce; nothing comes back; silently dropped; no non-delivery; reportToOriginator; \
	report to originator; return-path; blank sender; null sender; freelancers in list; suppliers in list; board \
	members outside; committee list; send to list outside > distribution-list .8, mail-flow .5
new-domain-mail: new domain; second domain; additional domain; changed company name; rebrand; brand name mail; \
	mail to new domain; addresses on new domain; mx record; domain added; domain verified; accepted domain; \
	internal relay; domain not receiving; new address doesn't receive; mail to new address bounce; nobody can \
	write to new; new company name addresses; bought domain > new-mail-domain .9, dns-record .5, mail-flow .4
metered: metered; metered connection; metered connection warning; data limit; data plan outlook; tethered \
	outlook; hotspot outlook; phone internet outlook; set as metered; lte laptop outlook; mobile broadband mail; \
	sim laptop; on train mail; outlook offline hotspot; outlook won't sync hotspot; wifi marked; connection costs; \
	connection may cost > metered-connection .9, outlook-disconnected .5
shared-calendar: shared calendar; calendar of colleague; team calendar; group calendar; add calendar; open \
	calendar; calendar not visible; calendar missing; calendar permission; share calendar outside; publish \
	calendar; calendar sharing; colleague's calendar empty; calendar not updating; shared calendar slow; new \
	shared calendar; edit calendar; can only see free > calendar-delegate .6, calendar .5
search-mail: search finds nothing; search returns nothing; search shows old; search incomplete; only finds old \
	mails; doesn't find new mail; search box grey; search greyed outlook; finds nothing; can't search mail; \
	results only up to; index; something went wrong search; no matches found; server search; search slow outlook > \
	outlook-search .9
mail-client-setup: add account; second account; set up mail; configure mail; mail setup; account settings; new \
	profile; imap settings; server settings; incoming server; outgoing server; mail profile; outlook setup wizard; \
	encrypted connection not available; connecting to server; sign-in outlook first > outlook-profile .7, \
	autodiscover .5
junk-legit: legit in junk; real mails junk; important mails in junk; customers land in junk; supplier in junk; \
	mails in quarantine; held mail; held back; holding back; let through; release mail; release held; whitelist \
	sender; never came; allow their domain; mail filter caught; caught by filter; false positive mail; not spam; \
	block this sender; too much spam; spam increased > spam .9
`,
);
