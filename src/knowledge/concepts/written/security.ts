import { defineConcepts } from './concept';

/** Phishing, malware, protection software, vulnerabilities and incidents. */
export const SECURITY = defineConcepts(
	'security',
	String.raw`
phishing: phishing; suspicious email; suspicious link; clicked link; fake invoice; scam; scam email; spear \
	phishing; ceo fraud; gift cards; business email compromise; bec; spoofed email; impersonation; fraud email; \
	entered password fake; strange email; gave password; weird email; dodgy email; fake email; dodgy link; \
	phish; asked to buy; bank details changed; payment redirect; typed my password; phished; opened attachment; \
	fake login page; qr code email; quishing; not from him; pretending to be; looks fake; legit email; email \
	from boss odd; odd email; invoice fraud; changed bank details; is this real; is this genuine; clicked \
	invoice mail; invoice mail clicked; entered password website; password website looked; fake website; looked \
	like microsoft; fake microsoft page; opened the link; clicked the link; mail from ceo; boss wants gift \
	cards; voicemail attachment mail; docusign fake; sharepoint link unknown sender; suspicious message; \
	suspicious mail; scam text; smishing; phising; weird link; legit or not; is this mail real; parcel mail; \
	entered credentials; strange invoice; wire transfer; safe to open > compromised-account .55, spam .3, \
	social-engineering .4
compromised-account: compromised account; hacked account; account hacked; account compromised; sending spam; \
	unknown sign in; impossible travel; risky user; suspicious sign-in; mailbox rule attacker; sent emails i \
	didn't; revoke sessions; sign out everywhere; hacked; someone in my account; breached; stolen credentials; \
	sign in from; breach; emails sent from my account; contacts getting emails; account takeover; token theft; \
	inbox rule strange; logged in from russia; mailbox sending; suspicious login; not me; people getting mails \
	from me; weird mails from me; emails i did not send; mails i did not send; sent folder mails i didn't write; \
	someone else logged in; someone logged in; login from abroad; sign in from another country; foreign login; \
	approve request i did not; mfa prompt i did not request; prompts i didn't ask; unexpected mfa; mfa fatigue; \
	spam from my mailbox; somebody is in my mailbox; rule i did not make; unknown rule; account was hacked; \
	weird emails from me > phishing .5, password-reset .25, mfa .25, security-incident .5
security-incident: security incident; incident response; containment; isolate; isolate machine; data breach; \
	cyber incident; incident; forensics; cyber attack; attack; intrusion; breach notification; unplug; \
	disconnect from network; evidence preserve; insurer; cyber insurance; isolation; hackers; data leak; \
	lost laptop; stolen laptop; laptop stolen; stolen device; theft; left on train; lost device; burglary \
	> malware .4, ransomware .4
malware: malware; virus; trojan; infected; spyware; adware; fake virus; pop up microsoft support; tech \
	support scam; browser hijack; infection; potentially unwanted; pup; worm; keylogger; suspicious file; \
	malicious; quarantined file; threat detected; alert detected; popup virus; screen says call microsoft; call \
	this number; computer locked call; loud alarm screen; fake warning; redirects; strange pop-ups; hijacked; \
	unwanted program; suspicious process; suspicious powershell; alert; blinking warning; call microsoft; call \
	this number pop-up; pop-up call; pop up loud; computer is infected message; virus warning; virus message; \
	screen locked call; loud voice computer; tech support popup; toll free warning; fake alert; windows defender \
	pop-up call; toolbar installed itself; search engine changed itself; mouse moving by itself; cryptominer; \
	miner; trojan found; ads everywhere; infested > antivirus .5, security-incident .3
ransomware: ransomware; strange extensions; strange extension; readme notes; encrypted files; files \
	encrypted; ransom note; ransom; decrypt; bitcoin; extensions \
	changed; cannot open files strange extension; files renamed; lockbit; readme ransom; weird extension; all \
	files renamed; funny extension; crypto; pay to unlock; encryption event; encryption attack; encryption \
	incident; crypted; cryptolocker; files gibberish names; gibberish names; scrambled files; files scrambled; \
	asks for bitcoin; countdown pay; held hostage; hostage; extension every file; everything encrypted; \
	everything is encrypted; decryptor; extortion; files became; mass encryption; mass rename; ransomeware; \
	files all renamed; @file extension changed; file ends in crypt; encryption of files; pay within hours; pay \
	within days; file name gibberish; note asks money > security-incident .6, backup .4, malware .5
antivirus: antivirus; anti-virus; av; defender; edr; sentinelone; crowdstrike; sophos; bitdefender; eset; \
	webroot; huntress; endpoint protection; real-time protection; exclusion; exclude; false positive; quarantine \
	file; tamper protection; defender for endpoint; malwarebytes; mdr; xdr; scan excluded; antimalware; blocked \
	by antivirus; endpoint security; symantec; mcafee; trend micro; carbon black; msmpeng; no protection; \
	protection missing; av scan; security agent; cylance; blocks our program; threatlocker; av exclusion; \
	antivirus removes; application control; applocker; wdac; smartscreen; asr; attack surface; blocked program; \
	software restriction; this app has been blocked; windows security; unprotected; protected your pc; \
	controlled folder; smart app control; antivirus exclusions; blocked by your administrator; network \
	protection; no antivirus; deleted our program; program flagged virus; flagged as virus; virus scanner; \
	scanner blocks; protection expired; protection is off; defender off; real time protection off; s1 agent; \
	sentinel one; virus protection; says threat; threat found > malware .4
vulnerability: vulnerability; cve; exploit; patch critical; zero day; vulnerability scan; pen test; \
	penetration test; nessus; qualys; cvss; hardening; remediation; security advisory; log4j; printnightmare; \
	audit finding; compliance audit; cyber essentials; security scan; finding; weak cipher; \
	smb signing not required; speculative; spectre; meltdown; security baseline; disable smbv1; insecure protocol; \
	auditors; security consultant; insurance questionnaire; security questionnaire; mitigations; audit; iso 27001; \
	hipaa; pci scan; security assessment > windows-update .3, certificate .15
social-engineering: social engineering; pretexting; suspicious caller; caller claims; phone scam; vishing; \
	someone called pretending; fake caller; unknown caller asked; asked me to install; gave remote access; \
	anydesk scam; teamviewer scam; let someone connect; caller said microsoft; remote access scam; took control \
	of my computer; man on phone; caller from microsoft; asked for my password; read out code; gave the code; \
	caller asking for; strange caller > identity-check .4, security-incident .4
security-warning: security warning; open file security; publisher unknown; unknown publisher; blocked; \
	unblock file; mark of the web; attachment manager; zone identifier; certificate warning; blocked by; \
	site unsafe; dangerous download; warning popup; open file warning; run this file > browser .2, antivirus .25
audit-logging: audit log; who deleted; who accessed; who changed; file audit; sign-in logs; unified audit; \
	activity log; track user; 4624; 4625; 4663; monitor employee; event 4625; log of access; who logged in; \
	investigate user; who did it; who opened; who moved > event-log .4, permission .2
data-protection: dlp; data loss; sensitivity label; confidential data; encryption at rest; gdpr; hipaa; \
	personal data; data protection; sent to wrong person; recall email; recall message; recall; privacy; unsend; \
	wrong recipient; sent wrong person; misdirected; message recall; take back email > email-encryption .3
file-extension-change: strange extensions; new ending; file endings; endings changed; demanding money; \
	money demand; pay us; note on desktop; readme file; text file money; documents renamed; weird ending; \
	funny ending; unknown extension > ransomware .8
lost-device: lost laptop; stolen laptop; laptop stolen; stolen phone; taken from car; left in taxi; left on \
	train; missing laptop; robbed; bag stolen; window smashed; phone stolen; device stolen; lost phone; mislaid; \
	laptop bag; laptop on train; forgot laptop; left my laptop; left phone; lost my laptop; lost my phone; phone \
	was stolen; laptop was stolen; laptop got stolen; someone stole; stole; break in laptop; car broken into; \
	can't find my laptop; find my iphone; wipe stolen; stole my bag > security-incident .6, new-phone .3, \
	bitlocker .2
`,
);
