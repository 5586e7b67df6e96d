import { defineConcepts } from './concept';

/** Phishing, malware, protection software, vulnerabilities and incidents. */
const THREATS = defineConcepts(
	'security',
	String.raw`
phishing: phishing; suspicious email; suspicious link; clicked link; fake invoice; scam; scam email; spear \
	phishing; ceo fraud; gift cards; business email compromise; bec; spoofed email; impersonation; fraud email; \
	entered password fake; strange email; gave password; weird email; dodgy email; fake email; dodgy link; asked to \
	buy; bank details changed; payment redirect; typed my password; opened attachment; fake login page; qr code email; \
	quishing; not from him; pretending to be; looks fake; legit email; email from boss odd; odd email; invoice fraud; \
	is this real; is this genuine; clicked invoice mail; entered password website; password website looked; fake \
	website; looked like microsoft; fake microsoft page; opened the link; clicked the link; mail from ceo; boss wants \
	gift cards; voicemail attachment mail; docusign fake; sharepoint link unknown sender; suspicious message; \
	suspicious mail; scam text; smishing; phising; weird link; legit or not; is this mail real; parcel mail; entered \
	credentials; strange invoice; wire transfer; safe to open > compromised-account .55, spam .3, social-engineering \
	.4
compromised-account: compromised account; hacked account; sending spam; unknown sign in; impossible travel; risky \
	user; suspicious sign-in; mailbox rule attacker; sent emails i didn't; revoke sessions; sign out everywhere; \
	hacked; someone in my account; breached; stolen credentials; sign in from; emails sent from my account; contacts \
	getting emails; account takeover; token theft; inbox rule strange; logged in from russia; mailbox sending; \
	suspicious login; not me; people getting mails from me; weird mails from me; emails i did not send; mails i did \
	not send; sent folder mails i didn't write; someone else logged in; someone logged in; login from abroad; sign in \
	from another country; foreign login; approve request i did not; mfa prompt i did not request; prompts i didn't \
	ask; unexpected mfa; mfa fatigue; spam from my mailbox; somebody is in my mailbox; rule i did not make; unknown \
	rule; account was hacked; weird emails from me > phishing .5, password-reset .25, mfa .25, security-incident .5
security-incident: security incident; incident response; containment; isolate; isolate machine; data breach; cyber \
	incident; incident; forensics; cyber attack; attack; intrusion; breach notification; unplug; disconnect from \
	network; evidence preserve; insurer; cyber insurance; hackers; data leak; lost laptop; stolen laptop; stolen \
	device; theft; left on train; lost device; burglary > malware .4, ransomware .4
malware: malware; virus; trojan; infected; spyware; adware; fake virus; pop up microsoft support; tech support \
	scam; browser hijack; potentially unwanted; pup; worm; keylogger; suspicious file; malicious; quarantined file; \
	threat detected; alert detected; popup virus; screen says call microsoft; call this number; computer locked call; \
	loud alarm screen; fake warning; redirects; strange pop-ups; hijacked; unwanted program; suspicious process; \
	suspicious powershell; alert; blinking warning; call microsoft; call this number pop-up; pop-up call; pop up loud; \
	computer is infected message; virus warning; virus message; screen locked call; loud voice computer; tech support \
	popup; toll free warning; fake alert; windows defender pop-up call; toolbar installed itself; search engine \
	changed itself; mouse moving by itself; cryptominer; miner; trojan found; ads everywhere; infested > antivirus .5, \
	security-incident .3
ransomware: ransomware; strange extensions; readme notes; encrypted files; ransom note; ransom; decrypt; bitcoin; \
	extensions changed; cannot open files strange extension; files renamed; lockbit; readme ransom; weird extension; \
	all files renamed; funny extension; crypto; pay to unlock; encryption event; encryption attack; encryption \
	incident; crypted; cryptolocker; files gibberish names; gibberish names; scrambled files; asks for bitcoin; \
	countdown pay; held hostage; hostage; extension every file; everything encrypted; everything is encrypted; \
	decryptor; extortion; files became; mass encryption; mass rename; ransomeware; @file extension changed; file ends \
	in crypt; encryption of files; pay within hours; pay within days; note asks money > security-incident .6, backup \
	.4, malware .5
antivirus: antivirus; av; defender; edr; sentinelone; crowdstrike; sophos; bitdefender; eset; webroot; huntress; \
	endpoint protection; real-time protection; exclusion; exclude; false positive; quarantine file; tamper protection; \
	defender for endpoint; malwarebytes; mdr; xdr; scan excluded; antimalware; blocked by antivirus; endpoint \
	security; symantec; mcafee; trend micro; carbon black; msmpeng; no protection; protection missing; av scan; \
	security agent; cylance; blocks our program; threatlocker; av exclusion; antivirus removes; application control; \
	applocker; wdac; smartscreen; asr; attack surface; blocked program; software restriction; this app has been \
	blocked; windows security; unprotected; protected your pc; controlled folder; smart app control; antivirus \
	exclusions; blocked by your administrator; network protection; no antivirus; deleted our program; program flagged \
	virus; flagged as virus; virus scanner; scanner blocks; protection expired; protection is off; defender off; real \
	time protection off; s1 agent; sentinel one; virus protection; says threat; threat found > malware .4
vulnerability: vulnerability; cve; exploit; patch critical; zero day; vulnerability scan; pen test; penetration \
	test; nessus; qualys; cvss; hardening; remediation; security advisory; log4j; printnightmare; audit finding; \
	compliance audit; cyber essentials; security scan; finding; weak cipher; smb signing not required; speculative; \
	spectre; meltdown; security baseline; disable smbv1; insecure protocol; auditors; security consultant; insurance \
	questionnaire; security questionnaire; mitigations; audit; iso 27001; hipaa; pci scan; security \
	assessment > windows-update .3, certificate .15
social-engineering: social engineering; pretexting; suspicious caller; caller claims; phone scam; vishing; someone \
	called pretending; fake caller; unknown caller asked; asked me to install; gave remote access; anydesk scam; \
	teamviewer scam; let someone connect; caller said microsoft; remote access scam; took control of my computer; man \
	on phone; caller from microsoft; asked for my password; read out code; gave the code; caller asking for; strange \
	caller > identity-check .4, security-incident .4
security-warning: security warning; open file security; publisher unknown; blocked; unblock file; mark of the web; \
	attachment manager; zone identifier; certificate warning; blocked by; site unsafe; dangerous download; warning \
	popup; open file warning; run this file > browser .2, antivirus .25
audit-logging: audit log; who deleted; who accessed; who changed; file audit; sign-in logs; unified audit; \
	activity log; track user; 4624; 4625; 4663; monitor employee; event 4625; log of access; who logged in; \
	investigate user; who did it; who opened; who moved > event-log .4, permission .2
data-protection: dlp; data loss; sensitivity label; confidential data; encryption at rest; gdpr; hipaa; personal \
	data; data protection; sent to wrong person; recall email; recall message; recall; privacy; unsend; wrong \
	recipient; sent wrong person; misdirected; take back email > email-encryption .3
file-extension-change: strange extensions; new ending; file endings; endings changed; demanding money; pay us; \
	note on desktop; readme file; text file money; documents renamed; weird ending; funny ending; unknown \
	extension > ransomware .8
lost-device: lost laptop; stolen laptop; stolen phone; taken from car; left in taxi; left on train; missing \
	laptop; robbed; bag stolen; window smashed; device stolen; lost phone; mislaid; laptop bag; laptop on train; \
	forgot laptop; left my laptop; left phone; lost my laptop; lost my phone; phone was stolen; laptop was stolen; \
	laptop got stolen; someone stole; stole; break in laptop; car broken into; can't find my laptop; find my iphone; \
	wipe stolen; stole my bag > security-incident .6, new-phone .3, bitlocker .2
mfa-fatigue: approval request !not me; request to approve !not; approve request night; approval at night; prompts \
	in the night; prompts I didn't start; request I didn't start; login request strange; code without asking; code I \
	didn't request; code !not requested; codes I never asked; unexpected code; unexpected approval; someone trying log \
	in; somebody trying my account; someone trying my password; someone has my password; pressed approve by mistake; \
	approved by mistake; accepted by mistake approval; approved wrong request; approved without thinking; phone keeps \
	asking approve; approvals sunday night; asked approve night; phone asked approve; asked me to approve; approve \
	login night; approve login wasn't; wasn't me approve; wasn't at computer approve; !not me login request; request \
	login three; approval in the middle; midnight approval; weird approval; strange approval; foreign approval; \
	approval I never; approval though !not; popup login not mine; code arrived without; got code \
	without > compromised-account .8, mfa .4
password-leaked: password found in breach; password in data leak; password leaked; data leak warning; compromised \
	password warning; browser warns password; chrome password warning; breach notice; have i been pwned; pwned; leaked \
	list; dark web; darknet; credentials on dark web; stolen passwords list; same password everywhere; my password is \
	out; password appeared leak > compromised-account .6, password-reset .4
clicked-phish: clicked and typed; clicked and entered; entered my details page; typed password page fake; typed \
	details then; gave my login page; filled in my password; logged in fake; page looked real; page asked login then \
	nothing; opened attachment then; clicked before thinking; clicked link what now; fell for mail; fell for it; \
	realised fake; realised too late; scanned qr mail; opened shared document login > phishing .9, compromised-account \
	.6
found-usb: found usb; found stick; unknown stick; stick in car park; stick in letterbox; usb in mail; plugged in \
	found; strange stick; plugged unknown usb > security-incident .6, malware .4
awareness-test: training phishing; simulated phishing; phishing test; failed test mail; test mail from security; \
	security awareness; awareness course; awareness training; security training link; cyber course; knowbe4; mandatory \
	security course; was that a test > phishing .4
phish-report: report phishing button; report button outlook; how report suspicious; where forward suspicious; \
	where to send suspicious; report junk button missing; report spam button > phishing .7, spam .4
false-alarm: false alarm virus; our own program virus; own software flagged; safe program blocked; deleted our \
	file virus; virus scanner removed program; quarantined our; exclusion needed; whitelist program; allow program \
	scanner; program gone after scan; scanner thinks virus; legit program blocked; supplier's tool flagged > antivirus \
	.9
protection-agent: agent offline; protection agent missing; agent !not reporting; not protected computer; \
	protection outdated; signatures old; definitions out of date; definitions !not update; virus definitions; scanner \
	licence expired; scanner expired; shield red; shield yellow; red cross shield; antivirus two installed; real-time \
	off; protection turned off itself; defender turned off > antivirus .9
fake-popup: page won't close warning; loud warning; voice says computer; siren browser; phone number on screen; \
	call number on screen; full screen warning; browser locked warning; police message screen; pay fine screen; pop-up \
	can't close; notification bottom virus; notifications from browser virus; ads bottom right; ads in corner; adverts \
	corner screen; subscription renewal popup; mcafee expired popup > malware .8, social-engineering .4
extension-suspicious: strange extension browser; unknown extension browser; browser extension added; search page \
	changed; start page changed; homepage hijack; redirected search; yahoo instead of google; bing instead of google; \
	toolbar appeared; coupons appear; new tab strange > malware .7, browser .4
caller-scam: caller from microsoft; someone rang pretending; rang from bank; rang from it department; said from \
	support; man on phone remote; let him on my computer; let her on computer; installed anydesk; installed teamviewer \
	caller; read code to caller; gave code on phone; call about my computer; call supposed it; stranger remote \
	control; caller took over mouse; paid with gift cards phone > social-engineering .9, security-incident .4
misdirected-data: sent list wrong person; wrong customer received; wrong attachment sent; sent salary list; sent \
	patient data; data to wrong address; mail wrong recipient data; personal data outside; privacy breach; cc instead \
	of bcc; all addresses visible; shared link everyone; folder visible everyone; public link by mistake; gdpr \
	report > data-protection .9
`,
);

/** Encrypted disks. */
const ENCRYPTED = defineConcepts(
	'storage',
	String.raw`
bitlocker-key-wanted: bitlocker recovery password; recovery known issues; forcerecovery; adbackup; protectors \
	-adbackup; infinite recovery; recovery loop; pcr values; surface firmware; secure boot off recovery; mbam; surface \
	recovery image; uefi firmware recovery; !not backed up recovery; non-existing recovery; blue page start; blue page \
	number; blue page digits; blue page key; page wants number; wants 48; 48 digit; 48 numbers; long row digits; row \
	of numbers; row of digits; blocks of digits; eight groups; eight blocks; groups of six; wants key never; key I've \
	never seen; key never got; nobody has key laptop; nobody knows key laptop; key !not stored; key !not saved; key \
	!not found portal; key nowhere; recovery number; tablet asks number; number over and over start; restarts same \
	page; same page after number; typed right number again; typing key restarts; after key restarts; loop asking key; \
	keeps wanting key; wants key every; key every start; key each time boot; key surface; surface number start; \
	firmware renewed key; firmware renewed number; firmware update key; after update wants key; update then asks key; \
	after bios key; bios changed key; after docking key; after repair key; repair shop key; motherboard key; new board \
	key; memory added key; laptop locked long number; disk locked number; startup asks digits; boot asks digits; wants \
	unlock code disk; encryption recovery; recovery at power; recovery power on; recovery at start; recovery screen \
	@pc; nobody saved key; ever saved key; key was saved; key lost @pc; key unknown @pc; nobody wrote down key; \
	recovery after firmware; recovery password firmware; firmware number reboots; reboots wants key; wants recovery; \
	@pc asks recovery; @pc wants key; @pc wants digits; key again reboot; reboots recovery again; blue screen key @pc; \
	blue screen number @pc; @pc key start; @pc number start; @pc code start; @pc long code; @pc long key; @pc long \
	number; @pc 48; recovery key nobody; key nobody has; key !not found; no key saved; no key anywhere; recovery key \
	loop; number loop start; recovery again; recovery every time; recovery each boot; tablet recovery; surface \
	recovery; surface number; surface update key; firmware update number; update asks number; update wants number; \
	bios update number; unlock number disk; drive locked recovery; digits to continue; enter digits start; digits \
	every start; forty-eight; lengthy number; lengthy code start; demands recovery number; demands recovery; demands \
	long number; lengthy recovery; lengthy number update; update from laptop maker; laptop maker update; maker's \
	update number; blue display; blue display key; boots to blue; comes back to it; comes back each time; asking \
	bitlocker key; each time key; display asking key; very long number; screen asking number; screen long number; \
	instead of starting number; asking number instead; instead of windows number; laptop number instead; \
	manufacturer's program updated; program updated number; at customer's number > bitlocker-prompt .8, bitlocker .8, \
	tpm .2
bitlocker-pin-new: oem tpm lockout; tpm lockout count; unlock period; too many pin entry; tpm lockout; reset tpm \
	chip; new notebook pin; new laptop start pin; first day start pin; only tried once; tried once pin; tried once \
	attempts; too many attempts first; attempts although once; attempts brand new; just unpacked pin; just unpacked \
	number; unpacked computer refuses; brand new start pin; start pin correctly; start pin refused; start number \
	refused; number before windows; refuses number windows; pin refused before windows; claims tried too often; tried \
	too often start; tried too often new; claims too many attempts; pin correct but start; correct pin boot refused; \
	pin at boot refused; out of box pin; delivered pin too many; from shop pin; disk pin wrong; encryption pin start; \
	pin first screen; pre-boot pin; startup pin blocked; start pin blocked; came from factory pin; factory yesterday \
	pin; first use pin; new machine pin; too many entries; entries pin; pin blocked new; @new @pc pin attempts; @new \
	@pc too many; @new @pc start pin; start pin too many; boot pin too many; boot pin attempts; too many attempts \
	boot; too many attempts windows starts; too many attempts power; locked first start; brand-new @pc pin; factory \
	@pc pin; fresh @pc pin; fresh notebook pin; number at power on refused; code at power on refused; pin wrong though \
	right; attempts exhausted; attempts used up; used up pin; pin tries; used up tries; out-of-the-box pc; first boot \
	pin; first boot tries; out of tries; no tries left; no attempts left; tries exhausted; start code; start code \
	correct; start code often; correct code often; correct code message; entered wrongly too; entered wrongly often; \
	wrongly too often; entered wrong often; unpacked notebooks; unpacked laptops; encryption start code; code before \
	windows; correct code refused; correct pin message; on three of them code > bitlocker-pin .8, bitlocker .6, tpm .4
bitlocker-before-update: suspend before firmware; suspend-bitlocker; resume-bitlocker; rebootcount; resume \
	protection; non-microsoft software; modify boot components; tpm firmware updates; flash bios; flash new bios; \
	flash bios encrypted; bios weekend laptops; bios update fleet; bios all laptops; bios update planned; avoid \
	entering key; avoid long key; avoid recovery; prevent key prompt; prevent recovery prompt; before we update bios; \
	before updating firmware; before bios; before manufacturer's update; dell update encrypted; lenovo update \
	encrypted; hp update encrypted; manufacturer's update tool; manufacturer's tool firmware; firmware encrypted \
	laptops; bios encrypted laptops; switch off before firmware; switch off before update encrypted; pause encryption; \
	pause bitlocker; temporarily encryption off; temporarily disable bitlocker; temporarily turn off protection; turn \
	off encryption before; protection before update; roll out bios; roll out firmware; firmware roll-out; bios \
	maintenance weekend; each enter long key; everybody enter key; everyone enter key monday; without recovery key \
	update; new bios version encrypted; pause protection; pause the protection; last bios every user; last bios \
	digits; next time avoid digits; next bios update; bios upgrade key; upgrade made users type; avoid next time key; \
	vendor firmware encrypted; rollout encrypted @pc; before rollout; plan bios; prepare firmware; protection during \
	update; before bios update; before firmware; bios update encrypted; bios update bitlocker; firmware update \
	bitlocker; update firmware encrypted; bios @pc weekend; bios @pc avoid; avoid key @pc; avoid recovery key; prevent \
	recovery key; without asking key; so nobody asked key; suspend encryption; suspend protection; stop encryption \
	temporarily; encryption temporarily; off during bios; off for update; before driver tool; before vendor tool; \
	thunderbolt firmware; dock firmware update; mass bios; lots of laptops firmware; planned firmware; no one needs \
	key; nobody needs key; handle encrypted bios; encrypted bios; upgrading bios; bios upgrading encrypted; encrypted \
	pcs bios; firmware package; firmware package notebooks; manufacturer's firmware; manufacturer's firmware \
	notebooks; do beforehand; beforehand firmware; beforehand key; last time half asked; last time key; last time \
	asked digit; next morning key; asked key next morning; prepare for firmware > bitlocker-suspend .8, bitlocker .6, \
	bios .4
bitlocker-new-account: error_no_such_user; !not fully replicated account; account !not exist bitlocker; account \
	!not exist encrypt; specified account encrypt; back up recovery password directory; encrypt disk first morning; \
	encrypt first day; encrypt her disk; encrypt his disk; new employee encrypt; new user encrypt; new user bitlocker; \
	trainee encryption; login made hour; account made hour; account made today; account created today encryption; \
	account created morning encrypt; fresh account encrypt; fresh user encryption; wizard account exist; encryption \
	wizard account; encrypt wizard error; turning on encryption fails; switching on encryption fails; encryption of \
	drive fails; encryption fails new; drive encryption new starter; disk protection account; account unknown \
	encryption; encryption says user unknown; known everywhere but encryption; joined morning encrypt; joined today \
	encrypt; joined this morning @pc; !not know account encrypt; account !not known encrypt; !not encrypt account; \
	encrypt @pc account; encrypt @pc new; freshly created user; freshly created account encrypt; created user encrypt; \
	started today encrypt; newcomer encrypt; new colleague encryption; first login encryption; encrypt @new @worker; \
	encryption fails @new; encryption new login; encrypt fresh login; bitlocker new account; account !not exist disk; \
	account created minutes; account made minutes encrypt; user just created; just created account; account \
	replication encryption; turn on bitlocker account; bitlocker fails new starter; switch on bitlocker fails; !not \
	turn on bitlocker; account unknown bitlocker; account unknown; account was made today; made today; account today \
	bitlocker; hire bitlocker; new hire bitlocker; started hour ago; started an hour; hour ago encrypt; account \
	allegedly; allegedly !not exist; allegedly exist; encrypt first thing; encrypt as first; encrypt first task; \
	assistant encryption; assistant account; user !not exist encrypt > bitlocker-enable .8, bitlocker .6, \
	ad-replication .2
tpm-driver: compatible tpm cannot; tpm isn't recognized; oem driver tpm; tpm driver uninstall; security devices \
	tpm; system devices tpm; scan hardware changes tpm; no compatible chip; compatible security chip; security chip \
	!not; chip on in bios; chip enabled bios; chip is there; has the chip; has chip windows; chip system devices; chip \
	under system; shown system devices; virtual smart card; after upgrade chip; upgrading in place chip; upgrade chip \
	encryption; chip !not seen; chip !not found; chip !not recognised; windows doesn't see chip; encryption chip; \
	encryption needs chip; disk encryption chip; crypto chip; trust chip; chip missing windows; chip disappeared; tpm \
	console says; tpm present bios; encryption refused no chip; tpm shows system; no tpm; tpm active bios; tpm !not \
	used; complains no tpm; no chip bios; tpm windows 7; security chip @pc; chip !not windows; chip !not detected; \
	chip bios windows; chip wrong place; chip device manager; chip wrong driver; security chip bitlocker; tpm !not \
	bitlocker; tpm bitlocker !not; tpm upgrade; tpm after upgrade; tpm vanished; tpm not compatible; tpm there but; \
	tpm bios on; encryption no tpm; encryption tpm missing; virtual smartcard tpm; trusted module; encryption chip \
	notebook; chip of notebook; chip seen windows; chip upgrade; suitable security module; no suitable security; \
	security module; security module computer; module system devices; device manager system devices; among system \
	devices; enabled in bios security; module enabled bios; bios it's enabled > tpm-missing .8, tpm .7, bitlocker .3
bitlocker-to-go: bitlocker to go; encrypted usb stick; encrypted stick password; stick asks password; usb stick \
	wants password; forgot stick password; forgot password external drive; external disk encrypted; external drive \
	locked password; stick locked; encrypted memory stick; unlock stick home; stick at home computer unlock; mac can't \
	read encrypted stick > bitlocker .7, usb-storage .6
bitlocker-stuck: encryption stuck; encryption stuck percent; encryption paused; encryption stays percent; waiting \
	for activation; encryption hangs; encryption slow days; turn off bitlocker; remove encryption; encryption never \
	completes; yellow triangle drive; exclamation mark on drive; percent since yesterday encryption; decrypting drive; \
	decrypting laptop; decryption bitlocker; encryption hangs halfway; encryption never ends; encryption not \
	moving > bitlocker .8
bitlocker-key-lookup: find recovery key; find bitlocker key; look up key; key lookup bitlocker; where recovery \
	key; where bitlocker key; key id match; myrecoverykey; key in entra; key in azure; key in active directory; \
	recovery tab; bitlocker recovery password viewer; read key to user; need key for laptop; key for asset; key of \
	colleague's laptop; get unlock key; export recovery keys > bitlocker .8, bitlocker-prompt .4
data-drive-locked: auto-unlock; automatic unlock drive; d drive locked; data drive locked; second drive locked \
	bitlocker; drive with padlock; yellow padlock; drive asks password each; unlock d drive; drive encrypted other \
	computer; bitlocker policy conflict; 0x80310059; 0x8031004a; 0x803100b5; 0x80310060; startup options conflict; no \
	pre-boot keyboard; slate bitlocker > bitlocker .8
disk-encryption: encrypt @pc; encrypt drive; encrypt disk; encryption power on; encryption startup; encryption at \
	boot; encryption screen; encryption page; encryption number; encryption wizard; encryption percent; encryption \
	chip; turn on encryption; switch on encryption; enabling encryption; encryption compliance; encryption status; \
	encryption turned off; protected disk; drive protection; device encryption; hard disk secured; data protection \
	laptop disk > bitlocker .9
`,
);

/** Sign-ins that security measures stop or ask more of. */
const GUARDED = defineConcepts(
	'access',
	String.raw`
risky-signin: risky sign-in; risky user; risk detected; unusual activity; suspicious activity blocked; suspicious \
	login blocked; account blocked suspicious; aadsts50053; aadsts53004; malicious ip; identity protection; sign-in \
	looked unusual; unusual sign-in; blocked for security reasons; high risk; leaked credentials; dismiss risk; \
	confirm safe; anonymous ip; unfamiliar sign-in > conditional-access .5, compromised-account .4
security-key-problem: usb key login; usb key sign; security key lost; security key !not; key !not recognised sign; \
	touch key; key blinks; yubikey; fido2; nfc key; key pin; passkey missing; passkey !not; passkey phone; key fob \
	sign in; token lost; replacement token; token battery; token display blank > mfa .7
guest-mfa: guest mfa; mfa for guest; other company's authenticator; authenticator partner tenant; code for \
	customer's teams; customer's tenant code; partner's code; guest code lost; new phone partner's code; customer \
	environment approve; second factor partner; reset mfa in other tenant; their it must reset; guest approval other \
	organisation; codes for customer; code for partner's; codes partner's portal; customer's teams code > mfa .6, \
	guest-tenant .6
pim-role: privileged identity management; eligible assignment; activate role; role approval pending; activation \
	denied; activation pending; admin role expired; role expired; global admin needed; need admin center access; admin \
	rights portal; who is global admin; break glass; emergency account; admin role request; helpdesk admin role; user \
	administrator role > entra-id .6, permission-elevation .3
nps-mfa: nps extension; radius mfa; vpn mfa; vpn approve; vpn approval never; approve vpn timeout; vpn code; vpn \
	asks code; vpn push; remote desktop gateway mfa; gateway approve; vpn login phone prompt; vpn login no prompt; vpn \
	second factor; token for vpn > mfa .6, vpn-failure .5
`,
);

export const SECURITY = [...THREATS, ...ENCRYPTED, ...GUARDED];
