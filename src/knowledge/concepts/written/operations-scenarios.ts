import { defineConcepts } from './concept';

/** What every client has: callers, people, lines, phones, doors, copies, renewals, vendors. */
export const OPERATIONS_SCENARIOS = [
	...defineConcepts(
		'security',
		String.raw`
caller-verification: identity check; verify identity; verify caller; caller identity; call back; call-back; code \
	word; prove who; pretext; authorised contact; approver; locked out boarding; read me password; gatehouse asks; \
	agency asks reset; no identity file; director's wife; voice on phone; claims to be; do I give; should I tell; \
	says he's new; unknown man > identity-check .9, social-engineering .5, password-reset .25
takeover-response: account takeover; takeover response; block sign-in; revoke sessions; revoke refresh tokens; \
	hidden rules; includehidden; unknown inbox rule; rss feeds; consented apps; oauth consent; everyone address book; \
	replies mails never; answers disappear; replies vanish; pressed approve; said yes prompt; typed login fake; \
	invoice altered; wrong account paid; new bank details; say I send; say I sent; people say I; weird bills name; \
	partners received; suppliers got; sent folder full; sent items strange > compromised-account .9, phishing .4, \
	security-incident .3
message-triage: suspicious message; report button; phish report; message triage; original as eml; return-path; \
	detonate; sandbox; purge; block url; strange sender; misspelled sender; one letter different; boss needs favour; \
	asks gift cards; bill from unknown; qr code mail; should I open; smells fishy; looks fishy; too good true; \
	courier wants; wants me log; didn't click; bank writes; pretend mail; supposedly from; tax office link; strange \
	mail; weird mail; qr picture; odd mail; mail real; confirm data; bank mail > phishing .9, takeover-response .3
encryption-response: encryption event; network contain; isolate the machine; pull the cable; readme notes; ransom \
	note; strange extension; disconnect hypervisor; security lead; insurer hotline; forensics; evidence; containment; \
	red screen pay; wallpaper says pay; all photos locked; held to ransom; pay in coins; crypto payment; edr \
	screaming; names all files; wanting money; notes every desk; funny ending; desktop letter; letter demanding; \
	demand payment; documents got ending; odd names files; blackmail; extort > ransomware .9, security-incident .6, \
	file-extension-change .5
lost-stolen-device: missing or stolen; stolen device; lost device; disable device object; retire byod; wipe \
	company; lost mode; bitlocker escrow; police reference; crime number; report theft; nicked; pinched; swiped from; \
	grabbed; snatched; backpack gone; rucksack; security tray; burglars; burgled office; thieves; gym locker; fell \
	overboard; can't find phone; leaver kept laptop; taken out car; bag taken; my bag; left behind; vanished from; \
	someone took; tram; metro; subway; somebody stole; robbed on; pickpocket; purse > lost-device .9, \
	device-lost-wipe .7, security-incident .3
mfa-device-change: temporary access pass; re-registration; re-register methods; delete authenticator \
	registration; wiped authenticator; number changed; codes go dead; approval goes old; phone in repair; phone in \
	river; phone smashed codes; phone swapped shop; authenticator empty; no accounts app; sold my phone; gave back \
	phone; traded in phone; lost code app; old phone gone; new phone asks; phone exchanged; dead one; can't approve; \
	now new one; phone died approve; phone broken login; lost phone login; old mobile > mfa-phone-lost .8, mfa .6, \
	new-phone .6
hardware-token: hardware token; hardware tokens; oath token; token drift; two consecutive codes; token serial; \
	token seed; six-digit fob; grey fob; little fob; fob blank; fob battery; refuses app; otp token; phone clock otp; \
	fido key; yubikey; passkey stick; grey thing; digits wrong; token wrong; keyring blank; small keyring; fob \
	display; keychain numbers > mfa .8, mfa-code-missing .4, time-sync .1
break-glass: break-glass; break glass; emergency account; emergency admin; emergency access; last admin; only \
	admin left; fido key safe; sealed envelope; four-eyes; four eyes; two people approve; jump host; gdap; laps > \
	admin-locked-out .5, permission-elevation .4, service-account .3
credential-rotation: credential rotation; quarterly rotation; rotate password; rotation of credentials; rotated \
	secret; svc account; dependent services; 4740; caller computer name; nobody told copier; expires 180 days; yearly \
	token; password list; password safe; password vault; renewed login; someone renewed; locked every night; job \
	dead; connection error since > service-account .8, account-lockout .4, password-reset .2
vendor-remote-access: vendor access; vendor session; time-boxed; time boxed; temporary rule; per session; vendor \
	vpn; maker machine dial; machine builder; remote maintenance; teamviewer vendor; anydesk vendor; open port \
	supplier; software house wants; consultant needs server; contractor remote; close access after; outside \
	technician; external technician > vendor-management .8, firewall .3, vpn .3
audit-questionnaire: security questionnaire; insurance form; insurer asks; insurer's scan; customer audit; list \
	of admins; access review; quarterly review; penetration test; hipaa assessment; policy document; encryption proof \
	> vulnerability .6, account-audit .5
`,
	),
	...defineConcepts(
		'onboarding',
		String.raw`
starter-form: new-starter form; starter form; authorised approver; working days ahead; pre-start; licence stock; \
	privacy training; badge enrolment; role template; like her predecessor; begins next week; new nurse; new \
	assistant; new hygienist; new vet; new lawyer; new trainee; new designer; new picker; new receptionist; new \
	waiter; new cook; new teacher; new bookkeeper; comes on board; hired; we hired; we've hired; mail and login; \
	locum starts; temp starts; new solicitor; new colleague needs; is coming aboard > onboarding .9, new-computer .2
temp-people: volunteer; volunteers; student placement; work experience; intern; agency staff; locum; casual \
	staff; summer help; holiday cover; apprentice; external worker; access package; date range; pool accounts; shared \
	temp login; helpers need; two weeks only; unpaid helper; privacy pledge; f1 licence; f3 licence; guest account; \
	pensioner helps > onboarding .7, guest-signin .2, application-seat-order .1
leaver-removal: departing staff; leaver process; hostile leaver; hostile termination; immediately disable; \
	leavers ou; block sign-in; random credential; licence off; agency leaver; collect fob; last day friday; no longer \
	employed; walked out; sacked; fired; dismissed; escorted out; shut out now; still gets ex; keep mailbox of; took \
	another job; retires; retiring; died colleague; mail kept; stopped working here; was let go; close accounts; \
	block him; block her; stop access; went bad terms; ended contract; was suspended > offboarding .9
role-switch: moves department; transfer internal; promoted; changes department; new role access; remove old \
	groups; old rights remain; switching jobs inside; takes new tasks; now leads team; maternity cover > role-change \
	.9, access-request .3
office-move: office move; office relocation; relocate; moving premises; new premises; second location; close \
	branch; move desks; swap desks; re-patch; patching; data points; extra sockets; refit; cleaners unplug; carry \
	computers; order line new; lead time circuit; cabling quote; landlord moved; builders cut; sockets; changed \
	seats; sit elsewhere > role-change .1, switch .4, internet-outage .2
workstation-swap: workstation replacement; pc replacement; known folder move; local psts; bookmarks signatures; \
	label templates; scanner profiles; node-locked; software inventory; old machine kept; secure erase; disk \
	destruction; since got new; refresh cycle; things get over; next computer; files get over; favourites; exchange \
	pc; pc exchanged > new-computer .9
`,
	),
	...defineConcepts(
		'hardware',
		String.raw`
vendor-call: warranty; warranty call; rma; advance replacement; warranty-plus; service tag; support phone; \
	contract end; raise case; vendor case; hotline pin; who repairs; leased machine; lease ends; copier people; under \
	guarantee; swap unit; return broken; order toner; man come out; sends new one; sticker number; arrived dead; \
	exchange it; service firm > hardware-repair .8, vendor-management .8, asset-lookup .3
escalation-line: escalation; escalate; escalation procedure; level 2; hands-on time; third re-open; duty \
	engineer; on-call; duty rota; after hours; priority matrix; response time; declare p1; site down; clinic down; \
	night shift; nobody picks up; reported days ago; who decides; guests queuing; production halted; whole shift \
	idle; court today; wake somebody; wait till morning; emergency number; line stands; send people home; waiting \
	room full; drivers shouting; shouting; night nurse; 1 a.m.; 2 a.m.; 3 a.m.; 4 a.m. > checklist-handover .8, \
	outage-emergency .5
heat-cupboard: overheated switch; thermal shutdown; poe power denied; stair cupboard; fan kit; vent open; alarm \
	probe; attic heat; comes back night; heat wave; heatwave; works morning dies; aircon broke; ac failed server; \
	dust filter; dust cabinet; when hot; warm weather; die afternoons; summer afternoon; hot outside; sunny; hot day; \
	floor disappears > overheating .8, switch .5
power-cut-aftermath: after power cut; power dip; power failure; electricity was off; lights flickered; storm last \
	night; lightning; breaker tripped; fuse blew; ups beeping; ups beeps; battery backup beeping; ups battery; \
	startup order; power-on order; since electricity; since thunderstorm; electrician switched off; planned power \
	outage; shutdown before power > power-outage .9, server-shutdown .4
asset-end-of-life: end of life; end of support; extended support; retirement of server; decommission; old server \
	off; still points old; hardware refresh plan; budget next year; aging server; ageing; capex; firewall renewal > \
	asset-lookup .6, migration .4, server-migration .3
door-system: door controller; door controllers; access control server; door schedule; badge deactivated; lost \
	badge; new badge; badge printer; badge dead; locked outside; reader no light; reader red; reader beeps twice; one \
	door only; opens wrong time; doorbell camera; visitor badge; door log; alarm arming; cleaner alarm; pin door; \
	keypad; fob collected > door-access .9, proximity-card .5
camera-footage: cctv export; footage; footage retention; recording retention; 14 days; nvr; nvr disk; poe budget; \
	poe port reset; spider; police want; police ask; car hit; theft video; owners watch; camera app; view link; see \
	my cat; camera dead; car scratched; video link; camera ward; camera dark; one camera; camera hall; camera door; \
	camera off > camera-cctv .9
copier-addressbook: address book; scan destinations; scan destination; store address; panel address; panel list; \
	one-touch; speed dial copier; add me copier; new colleague scan; button with name; goes to predecessor; send \
	error; tx settings; remote ui; command center; scans bounce; max size scan; thick document scan; half pages scan; \
	not list machine; put paper through; scanned letters; big machine scan; names on copier; copier doesn't show; \
	refuses to send; little scanner; number 806; error 806; scanner login; send paper > scan-to-email .7, \
	scan-to-folder .7, copier-panel .6
label-size-reset: label calibration; calibrate printer; gap sensor; skips every second; empty labels between; \
	label too low; label upside down; ribbon wrong way; faint label; barcode not readable; barcode smudged; labels \
	tiny; red light label; head latch; peels off; after new roll; print across; runs over edge; text over edge; tags \
	cut; tag text > label-printer .9, calibration .5
mac-fleet-odd: only mac; director's mac; full disk access; system extension; extensions approval; keychain keeps \
	asking; keychain old; after macos upgrade; apple computer boss; photos library sync; platform sso > mac .9, \
	mac-managed .7
shared-desk-login: shared front-desk; auto-logon account; desk accounts; counter login; reception login; shared \
	sign-in; previous shift logged; screen lock off; lock time; till locks; common login; team password; password \
	sticky note; desk computer; desk login; counter computer; colleague's name; colleague's pages; desk browser; \
	other's bookmarks > shared-login-credentials .8, auto-logon .7, shared-computer .6
docs-rules: documentation standard; write documentation; runbook; runbook or document; title of page; superseded \
	by; archive old page; link configuration; password records only; wrong instructions; document out date > \
	training-howto .5, checklist-handover .3
`,
	),
	...defineConcepts(
		'server',
		String.raw`
ops-maintenance-window: maintenance window; patch window; patch windows; reboot window; third sunday; reboot \
	order; deferrals; forced reboot; ring 0; emergency update; known exploited; cvss; vm checkpoint; rollback patch; \
	no reboot hours; restart tonight; restart at lunch; ok to reboot; lost work overnight; updates bad time; planned \
	downtime; turn server off > patch-reboot .7, reboot .6, windows-update .5, checklist-handover .3
rotating-media: tape rotation; tape; tapes; lto; cartridge slot; insert media; wrong cartridge; cleaning \
	cartridge; tape library; weekly rotation; offsite cartridge; bank box; paper log cartridge; swap backup disk; \
	take disk home; rdx cassette; cassette backup; forgot change tape; which tape; next tape; drive asks tape; \
	library asks; media request > backup-storage .8, backup .5
restore-request: file restore; restore folder; previous versions; mount image; instant recovery; hardened \
	repository; test restore; snapshot restore; somebody deleted; someone deleted; threw away; trashed it; overwrote; \
	overwritten; saved over; wrote over; want yesterday's; last week's version; dragged folder; older copy; undo \
	import; picture one patient; deleted record; wiped by mistake; emptied folder; I deleted; sheet gone; empty \
	since; messed up; database back; messed database; still somewhere; roll back to > restore .9, file-missing .4, \
	previous-versions .4
protection-job: protection job; job failed order; failed backup; vss writer failed; repository full; chain \
	broken; gfs; no backup since; backup mail says; cloud copy behind; slow morning backup; backup collides; replica \
	failed; laptop backed up; nightly copy; copy red; red for days; red since; nightly copies; data copy; safety \
	copy; copies red > backup .9, vss .3, backup-storage .5
saas-restore: saas backup; m365 backup; cloud backup mail; restore mailbox; restore onedrive; restore sharepoint; \
	restored folder; leavers retention; retention one year; mail folder gone; site deleted; files ex colleague; her \
	onedrive; donor database export; crm export monthly; cloud folder; half year ago; emptied library; volunteer \
	deleted > saas-backup .9, restore .5
standby-recovery: disaster recovery; cloud standby; boot in cloud; bare metal; recovery usb; recovery stick; \
	failover test; dr test; rebuild server; new hardware restore; server burned; server gone; recovery time > restore \
	.7, server .3, checklist-handover .2
scheduled-export: scheduled task; task last result; 0x41301; task hung; export task; csv still open; export \
	stopped; daily report missing; automatic list; overview every morning; figures mail; job printed nightly > \
	scheduled-task .8, data-import .4, reporting .4
`,
	),
	...defineConcepts(
		'network',
		String.raw`
site-offline-triage: site offline; site down; agents red; all agents; line fault; open fault; carrier ticket; \
	ping wan; carrier gateway; lte take over; lte failover; 4g failover; power cycle modem; ont lights; digger; cable \
	cut; fibre cut; shop no internet; backup line; back main line; box orange light; provider engineer; circuit id; \
	street works; road works; outage in area; no one internet; all offline; everything dead; building dark; modem \
	red; red lamp; modem lamp; internet phones; without connection since; box shows red > internet-outage .9, \
	everyone-affected .3, vendor-call .3
tunnel-dynamic: site-to-site tunnel; tunnel down; branch tunnel; ipsec ikev2; phase 1; phase 2; dpd; dynamic \
	address; former sa; stale sa; ike gateway clear; ddns; ddns resolves; pppoe; mss; autovpn spoke; depot cut off; \
	google but; web fine but; main computer; can't reach main; since phone company; other branch; drives red; drives \
	not reachable; websites ok but; mails work but; new modem; modem changed; shared letters dead; charts dead; here \
	internet ok; second site; headquarters; web yet; location sees web > site-to-site .9, mapped-drive .3, \
	internet-outage .2
microwave-link: microwave link; 60 ghz; bridge pavilion; radio bridge; fog; fades in fog; heavy rain; rain drops \
	link; snow on dish; leaves on trees; across the yard; barn internet; antenna moved wind; dish misaligned > \
	remote-site-wireless .9, internet-outage .2
posture-remote-access: ztna; ztna tag; health tag; device posture; posture check; hip check; ems invite; invite \
	code; per-app rules; cloud gateway; secure edge; no home pcs; resume protection; old vpn removed; vpn replaced; \
	policy not found; not remote group; isn't healthy; laptop refused; shield icon; icon orange; shield orange; \
	encryption off; home notebook > vpn .7, conditional-access .3, noncompliant-bitlocker .3
prelogon-vpn: always-on vpn; pre-logon; prelogon; machine certificate; machine cert lapsed; globalprotect; \
	internal host detection; on-demand profile; certutil pulse; icon connecting; laptop away months; trust lost \
	laptop; machine secret; duty tablet; globe icon; globe turns; icon turns; turns forever; before can log; before \
	log on; long unused laptop > vpn .7, certificate .4, machine-password .4
leftover-vpn-session: leftover session; two-session limit; session limit vpn; session of yesterday; already \
	logged vpn; approve push within; mfa extension; radius mfa; nps extension; extension cert; too slow approve; \
	maximum connections; still connected elsewhere; other session home; closed notebook; too many sessions; session \
	already; connected twice > vpn-failure .7, wifi-authentication .1, mfa .2
home-overlap: 192.168.1; 192.168.0; overlapping subnet; overlapping range; subnet clash; same addresses home; \
	hotel network clash; split routes missing; says connected but; connected yet nothing; at mother's house; at \
	holiday home; from my sister's; works phone hotspot > vpn-after-connect .6, vpn .5, routing .4
landlord-network: landlord network; landlord wifi; managed by landlord; coworking; co-working; building wifi; \
	business centre; serviced office; per-company vlan; portal login each; mac bypass; isolation printer; house \
	network; building's wifi; we don't manage; landlord internet; house internet; house wifi; landlord's portal; \
	building portal > wifi .5, captive-portal .4, guest-wifi .3, printer-offline .2
wifi-key-change: staff wireless; wireless key changes; wifi password changed; pre-shared key; psk; 802.1x; \
	certificate sign-on; eap-tls; nps; machine cert; can't connect network; wifi refuses laptop; old wifi name; wifi \
	name gone; used type password; private phone wifi; byod; byod voucher; own phones wifi; weekly voucher; forget \
	network rejoin > wifi-authentication .9
renewal-certificate: certificate renewal; public certificate; acme; win-acme; let's encrypt; dns-01; csr; full \
	chain; missing intermediate; caa record; bind everywhere; publisher prompt; cert lifetimes; alert 30 days; dns \
	api token; thin clients root; name doesn't match; name mismatch; browser warns; expires tomorrow; ssl mail \
	reminder; crossed out; lock crossed; publisher; site dangerous; red lock; padlock; unsafe page; not trusted \
	connect; red notice; red page; visitors red; site red; lock struck; lock address; lock sign > certificate .9, \
	expired .4
domain-renewal: domain renewal; registrar; renewal notice; domain lapsed; domain expired; parked page; transfer \
	code; auth code; auth-code; dns zone; zone; txt record; change dns; website moves; new web host; host asks \
	record; invoice domain; domain bill real; web address ends; buy domain; second domain; someone registered name; \
	lookalike domain > domain-registration .9, dns-record .7, website .3
cabling-loop: network loop; broadcast storm; stp root; spanning tree; loop took down; mini switch; all lights \
	flashing; whole hall offline; one room offline; fibre module; sfp; sfp spare; om4; port err-disabled; bpdu; \
	unmanaged switch; wire into; put a wire; cable both; into two sockets; nobody in plant; nobody gets anywhere; \
	plugged wire > switch .8, everyone-affected .2
`,
	),
	...defineConcepts(
		'telephony',
		String.raw`
call-schedules: call flow; schedules; night routing; emergency schedule; night button; blf button; night service; \
	star code; star codes; bank holiday; opening hours phone; lunch break phones; day calls go; vet not reachable; \
	duty mobile; duty phone; lamp red phone; light night key; announcement wrong; new announcement; record greeting; \
	menu old name; log into queue; callers hear; hear closed; tape says closed; phones closed; emergency line; \
	clients ringing; phone goes off; nobody's phone; night phone; machine picks up > call-routing .9, night-routing \
	.9, telephony .4
dect-roaming: dect; dect base; multi-cell; cordless handset; cordless phone; base station; repeater; repeater \
	chain; sync tree; roaming cordless; drops in corridor; goes mute walking; handset searching; carrying phone; \
	phone dies cellar; portable phone; wireless phone; handset battery; re-root base; metal doors; voice goes away; \
	phone cuts; phone in yard > telephony .7, call-quality .6
hosted-voice: hosted voice; hosted phones; voip provider; phone portal; provider portal pin; handset \
	provisioning; seat phone; softphone app; new extension; porting; porting date; take calls home; all phones dead; \
	phones no power; poe phones; phone chained pc; number shown outside; hear one side; caller !not hear; robot \
	voice; voice breaks; desk phone > telephony .9, phone-registration .5
pager-alarm-lines: alarm line; lift line; elevator phone; fire panel line; analog line; analogue; ata; fax over \
	ip; door phone; intercom rings; gate phone; nurse call; panic button; paging speakers; school bell; tannoy > \
	lift-alarm-line .8, sms-paging .5
`,
	),
	...defineConcepts(
		'application',
		String.raw`
lob-version-mismatch: version mismatch; newer than database; database version newer; incompatible client version; \
	schema version; same build everywhere; older build; wrong version program; please upgrade client; client out date \
	> app-install .5, lob-application .5, app-error .2
approval-stuck: stuck at approval; purchase order stuck; po stuck; approval workflow; workflow engine; workflow \
	service; approve link; approver left; requisition stuck; expense claim stuck; sign-off mail never; sign off \
	purchase; two approvers limit; waits for signature; no mail approve; requests stuck; order not released; order \
	pending; pending for days > accounting-software .4, lob-application .4, erp-manufacturing .2
floating-seats: floating seats; seats taken; borrowed licence; borrowed seat; licence checkout; license checkout; \
	vendor daemon; lmstat; license server port; licence daemon; laptop licence trip; took seat home; only twelve can; \
	cannot connect license; clock set back; usb dongle; dongle !not found; green stick light; little stick server; \
	drawing program full; no licence left; every place occupied; all places taken; places occupied; package refused \
	start; still has licence; too few licences; design package refused > licence .8, cad .2
named-subscription: trial expired; trial ended; trial mode; says trial; seat reclaimed; licensing helper; \
	personal identity; assign seat; seat assignment; says not entitled; buy now window; adobe seat; autodesk seat; \
	creative cloud; swap seat; wants me subscribe; firm pays; asks for payment; start trial; expired although; trial \
	over; no longer program > licence .8, application-seat-order .4
application-seat-order: order licences; additional seat; cancel seats; annual term; mid-term; 7-day cancel \
	window; csp licences; distributor; licence stock; true-up; renewal date; agreement renewal; renew software; \
	maintenance renewal; support renewal; renews each; licence quote; price for seat; paying for leavers; cut down \
	licences; unused licences; licence count > licence .8, vendor-call .4
nonprofit-licence: nonprofit licensing; charity licensing; nonprofit portal; grant licences; donated licences; \
	re-validated; re-validation; validation lapsed; charity number; eligibility proof; non-profit offer; techsoup; \
	free licences; bar office; charity status; office banner; product switched off; word only read; can't write word; \
	word excel locked > licence .7, activation .5
client-portal-invites: client portal; portal invitation; invite not received; client !not get invitation; client \
	!not upload; link used; one-time link; secure portal; send documents page; upload page; reset verification; \
	resend limit; portal sync folder; portal bridge; link no longer; welcome mail portal; clients' papers; customer \
	papers; accountant portal > external-sharing .5, document-management .3, lob-application .3
order-mail-parser: parser mailbox; order parser; app registration; client secret; secret lapsed; aadsts7000222; \
	service principal; graph app; unread count climbs; order mails; mail robot; connector secret; api secret expired; \
	piling up unread; robot takes; automatic reading; no new jobs; bold ones; bold mails; automatic creation; mails \
	not processed > data-import .5, aadsts-errors .4, expired .3, shared-mailbox .2
plate-gate: number plate; number-plate; licence plate; license plate; anpr; lpr; allow list plates; barrier shut; \
	boom gate; yard gate; gate camera; garage door system; gate clock; barrier down; own lorries; gate knows; knew \
	them; drivers wait gate; barrier car; barrier doesn't; arm lift; arm stays; trucks street; entry barrier; yard \
	entrance > door-access .7, camera-cctv .4, transport-fleet .2
`,
	),
];
