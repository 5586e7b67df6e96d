import { defineConcepts } from '../concept';

/** Phishing, malware, protection software, vulnerabilities and incidents. */
export const SECURITY = defineConcepts(
	'security',
	String.raw`
phishing: phishing; suspicious email; suspicious link; clicked link; fake invoice; scam; scam email; \
	spear phishing; ceo fraud; gift cards; business email compromise; bec; spoofed email; impersonation; \
	fraud email; entered password fake; strange email; gave password; weird email; dodgy email; fake email; \
	dodgy link; phish; asked to buy; bank details changed; payment redirect; typed my password; phished; \
	opened attachment; fake login page; qr code email; quishing; not from him; pretending to be; looks fake; \
	legit email; email from boss odd; odd email; invoice fraud; changed bank details; is this real; is this genuine \
	> compromised-account .55, spam .3, social-engineering .4
compromised-account: compromised account; hacked account; account hacked; account compromised; sending spam; \
	unknown sign in; impossible travel; risky user; suspicious sign-in; mailbox rule attacker; sent emails i didn't; \
	revoke sessions; sign out everywhere; hacked; someone in my account; breached; stolen credentials; sign in from; \
	breach; emails sent from my account; contacts getting emails; account takeover; token theft; inbox rule strange; \
	logged in from russia; mailbox sending; suspicious login; not me; people getting mails from me > phishing .5, \
	password-reset .25, mfa .25, security-incident .5
security-incident: security incident; incident response; containment; isolate; isolate machine; data breach; \
	cyber incident; incident; forensics; cyber attack; attack; intrusion; breach notification; unplug; \
	disconnect from network; evidence preserve; insurer; cyber insurance; isolation; hackers; data leak; \
	lost laptop; stolen laptop; laptop stolen; stolen device; theft; left on train; lost device; burglary \
	> malware .4, ransomware .4
malware: malware; virus; trojan; infected; spyware; adware; fake virus; pop up microsoft support; \
	tech support scam; browser hijack; infection; potentially unwanted; pup; worm; keylogger; suspicious file; \
	malicious; quarantined file; threat detected; alert detected; popup virus; screen says call microsoft; \
	call this number; computer locked call; loud alarm screen; fake warning; redirects; strange pop-ups; hijacked; \
	unwanted program; suspicious process; suspicious powershell; alert; blinking warning > antivirus .5, \
	security-incident .3
ransomware: ransomware; encrypted files; files encrypted; ransom note; ransom; decrypt; bitcoin; \
	extensions changed; cannot open files strange extension; files renamed; lockbit; readme ransom; weird extension; \
	all files renamed; funny extension; crypto; pay to unlock > security-incident .6, backup .4, malware .5
antivirus: antivirus; anti-virus; av; defender; edr; sentinelone; crowdstrike; sophos; bitdefender; eset; \
	webroot; huntress; endpoint protection; real-time protection; exclusion; exclude; false positive; \
	quarantine file; tamper protection; defender for endpoint; malwarebytes; mdr; xdr; scan excluded; antimalware; \
	blocked by antivirus; endpoint security; symantec; mcafee; trend micro; carbon black; msmpeng; no protection; \
	protection missing; av scan; security agent; cylance; blocks our program; threatlocker; av exclusion; \
	antivirus removes; application control; applocker; wdac; smartscreen; asr; attack surface; blocked program; \
	software restriction; this app has been blocked; windows security; unprotected; protected your pc; \
	controlled folder; smart app control; antivirus exclusions; blocked by your administrator; network protection; \
	no antivirus > malware .4
vulnerability: vulnerability; cve; exploit; patch critical; zero day; vulnerability scan; pen test; \
	penetration test; nessus; qualys; cvss; hardening; remediation; security advisory; log4j; printnightmare; \
	audit finding; compliance audit; cyber essentials; security scan; finding; weak cipher; \
	smb signing not required; speculative; spectre; meltdown; security baseline; disable smbv1; insecure protocol; \
	auditors; security consultant; insurance questionnaire; security questionnaire; mitigations; audit; iso 27001; \
	hipaa; pci scan; security assessment > windows-update .3, certificate .15
social-engineering: social engineering; pretexting; suspicious caller; caller claims; phone scam; vishing; \
	someone called pretending; fake caller; unknown caller asked; asked me to install; gave remote access; \
	anydesk scam; teamviewer scam; let someone connect; caller said microsoft; remote access scam; \
	took control of my computer > identity-check .4, security-incident .4
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
lost-device: lost laptop; stolen laptop; laptop stolen; stolen phone; taken from car; left in taxi; \
	left on train; missing laptop; robbed; bag stolen; window smashed; phone stolen; device stolen; lost phone; \
	mislaid; laptop bag > security-incident .6, new-phone .3, bitlocker .2
`,
);
