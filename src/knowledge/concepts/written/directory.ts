import { defineConcepts } from './concept';

/** Domain logons, Kerberos, the directory and its controllers: situations and what explains them. */
export const DIRECTORY = defineConcepts(
	'access',
	String.raw`
offline-logon: cached logon; cachedlogonscount; no logon servers available; no logon server; logon servers; sign \
	in without network; log in without vpn; sign in away from office; logon offline; sign in on plane; laptop away \
	from office login; !not sign in at home; works in office not at home; cannot log in at home; domain isn't \
	available; domain unavailable; never logged in on this laptop before; first time on this laptop; loan laptop sign \
	in; loaner laptop sign in; pool laptop; logged in here before; hotel can't sign in; customer site login; cached \
	user logon; fifo; 45058; lsasrv; last ten users; many people use laptop; too many users on laptop; previously \
	signed in; sign in refused outside office; !not contact domain; no network login > sign-in .5, cached-credentials \
	.5, remote-worker .3, active-directory .25
machine-password: machine account password; machine password; reverted snapshot; rolled back vm; restored \
	snapshot; restored image; older image; restored from backup domain; after restore cannot log in; after system \
	restore; went back to checkpoint; checkpoint reverted; newer password value; netdom resetpwd; \
	reset-computermachinepassword; put back old image; cloned pc; old backup of pc; pc was restored; trust lost; \
	computer lost domain; refusepasswordchange; disablepasswordchange; put back to last month; pc restored then; \
	refuses domain logins; pwdlastset; secure channel reset; rolled back virtual; rolled back logon; rolled back log; \
	set back earlier logon; earlier point login; earlier point domain; earlier point teacher; repaired itself domain; \
	offered repair domain; repair itself login; startup repair domain; system restore login; system restore domain; \
	older state login; older state domain; previous state domain; restored copy login; image last month login; older \
	copy pc login; backup image domain; backup image login; cloned machine login; refrozen; deep freeze; reset each \
	night domain; frozen image domain; turned back weeks logon; turned back pc; !not log on after restore; after \
	restoring nobody log; after rollback log; undone virtual log; undo changes virtual; only local account works; only \
	local works login; local one works company; local user works domain; local account still works; state of weeks \
	ago; weeks ago since nobody log; bare metal domain; restore point company login; went back in time pc; \
	non-persistent; vdi desktops trust; recovered from image login; put back virtual machine; newer pwdlastset; newer \
	than client device; reverting virtual machine; old snapshot; collecting secure channel; restoring machine bare \
	metal; old system restore; restored last restore point; machine account password change; master image; put back \
	image; put back master; reset to image; image every weekend; image every night domain; saved state domain; saved \
	state machine; saved state virtual; relation domain lost; relationship domain lost; last week's state; lab \
	computers image; restored nightly; rollback software; checkpoint domain; checkpoint login; refuses domain users; \
	restored @pc domain; restored @pc @signin; restored @pc !not @signin; older image @signin; rolled back @pc; \
	snapshot @signin; back snapshot domain; point @pc domain; clone @signin domain; @pc forgot domain; @pc lost \
	connection domain; @pc no longer belongs domain; @pc no longer accepts company; !not accept domain @pc; company \
	account !not accepted @pc; domain @signin !not restore; restore point trust; snapshot trust; old backup @pc \
	domain; turned clock back @pc; previous day state @pc login; saved image company login; recovery point domain \
	account; reset to yesterday login; undo machine state login; undid itself; windows undid; windows reverted; \
	windows rolled back; earlier day login; earlier day account; earlier date login; earlier date domain; only \
	built-in account; just built-in account; nobody past login; nobody gets past; only local admin gets; firm account \
	refused; network account trust; network account refused; copy of machine domain; copy virtual domain; image made \
	spring; old image network; trust has failed; trust failed restored; machine pulled from image; machine from \
	backup; machine from copy; started old copy; restored server login; restored client login; revived from backup \
	domain; put older disk back; old disk put in; swapped back old disk; played back copy; copy months ago pc; \
	complete copy pc; copy of disk months; supplier restored image; none sign on pc; none of us sign; none of us log; \
	normal names pc; nobody's name accepted; names !not accepted pc; windows comes up none; line about trust; message \
	about trust; ran back virtual; back before course; reset after course; training desktop back; training machine \
	reset; go back again trust; delete from domain add helps; re-adding domain helps > trust-relationship .8, \
	computer-account .4, restore .15
netlogon-startup: 5719; no domain controller at startup; netlogon starts; startup order network; nic slow start; \
	portfast; link negotiation; network not ready; before network is ready; expectedDialupDelay; event 5719; \
	dependency netlogon; status_internal_error; secure session; gpnetworkstartuptimeout; set up a secure session; \
	secure session with controller; secure session domain; server 2025 member; 0xc00000e5; internal error session; \
	error whenever boots controller; error each restart netlogon; logon service restart error; logon service red; \
	restart logon service; red entry controller; red entry session; red event session; red event domain controller; \
	new server older controllers; older domain controllers error; event disappears itself controller; single error \
	boot controller; alarm each boot server domain; harmless error domain; harmless event domain; error then works \
	controller; error but everything works domain; freshly installed member server; 2025 server error; 2025 server \
	event; falls back netlogon; security-netlogon; newest server error; newest windows server; start of netlogon; !not \
	establish secure session; secure session internal; established secure session; older dc error; old controllers \
	2019; controllers run 2019; controllers run 2022; one error every start; error every boot server domain; each \
	start one error controller; secure channel error boot; brief error boot controller; server event right after \
	restart; works afterwards error log; netlogon error windows server; mixed versions controllers; newer than \
	controllers; reboot netlogon error; each reboot netlogon; no ill effect; 2025 member; reboot 2025 server; netlogon \
	error log; netlogon service restarts; netlogon at startup error; !not reach logon server securely; logon server \
	securely; fresh 2025; after patch night; patch night error; minute later good; minute later fine domain; other \
	servers 2022 > trust-relationship .4, active-directory .4, group-policy .2
spn-mismatch: krb_ap_err_modified; duplicate spn; wrong spn; setspn; spn registered; service principal name; \
	target principal name; target account name is incorrect; target principal; stale dns kerberos; wrong machine \
	answers; name points to other server; reused ip; reused address; reused name; service ticket; encrypted with; name \
	not unique; same named account; ticket modified; event 4 kerberos; two machines same name; kerberos client \
	received; retired server name; name of retired server; name of old server; name of former server; same name as old \
	server; reused server name; took over name server; old server's name; given server same name; server same name \
	login; number works name login; ip works name login; address works name asks; ip number works; by number works; \
	going by number; by name login box; by name refused; name asks password number; load balanced login; two servers \
	behind; behind several servers; nlb virtual; cluster name login prompt; web page suddenly wants name; intranet \
	suddenly asks; intranet suddenly wants; suddenly user name intranet; suddenly login intranet; staff page suddenly \
	password; never asked before intranet; application pool account; app pool identity; ticket encrypted; encrypted \
	other password; encrypted another password; password used to encrypt; different than target server; alias login \
	prompt; cname login prompt; identical server names; two servers same name; host name taken over; dns points old \
	server login; kept its name; kept name server; kept same name; replaced server name; replaced file server; second \
	domain login window; other domain login window; clients second domain; pair of web servers; pair web servers; web \
	servers login box; ip opens; by ip opens; ip opens right; ip opens fine; swapped server name; wrong password \
	ticket; event 4; service ticket password; name and password box; @site @password two servers; load balancer \
	@password; same name server @password; old name server @password; alias server @password; server alias asks; farm \
	of web servers; web farm login; one of two web servers; cluster web login; virtual name asks; works under real \
	name; real server name works; short name asks; server rebuilt name asks; newly built server same; took name of \
	retired; new machine old name server; name was used before server; service account spn; authentication by name \
	fails; name refused number fine; two nodes; two nodes one address; nodes behind address; one address nodes; behind \
	one address; demands credentials everyone; demands credentials; site demands credentials; internal site login; \
	internal page credentials; intranet credentials; name pop-up number; login pop-up name; pop-up through name; \
	through its name; numeric address; numeric address works; numeric address lets; log modified; kerberos modified; \
	address instead name works; server address works name; identically named machine; server farm; site server farm; \
	moved to server farm; some calls opens; sometimes immediately sometimes password; password three times forbidden; \
	three times forbidden; name password three times; forbidden after password; log speaks kerberos; speaks of \
	kerberos; list site farm > kerberos .7, computer-account .35, dns-record .2
logon-workstations: authorized to login from this station; not authorized to login; logon workstations; \
	userworkstations; allowed workstations; only from certain computers; restricted to certain computers; smb signing \
	required; digitally sign communications; security signature; plain text password smb; lan manager authentication \
	level; old linux share; samba; older file server; old nas; station restriction; log on only to; account not \
	authorized station; may not log station; may not login station; from this station; station refused; station not \
	authorised; station not allowed; security settings tightened network; tightened security pc; hardened server \
	additional; hardened server new pc; hardening new pc refused; hardening since can't add; since hardening join; \
	since hardening add; stricter security add pc; stricter security workstation; strong session key; digitally \
	encrypt; client communications always; server communications always; security options join; consultant security \
	new pc; baseline new pc join; reset security defaults join; workstation not welcome; signing compulsory; signing \
	mandatory; smb signing mandatory; communication signing; template controllers client; security template \
	controllers; client brought in station; bring till domain; authorised log station; !not authorised log; this \
	station @signin; station @signin; !not log station; signing required join; required signing pc; till computer \
	domain; server policy too strict join; stricter controllers join; security options too strict; unauthorised \
	station; unauthorized station; cash desk domain station; sentence station; message station; station message join; \
	log on to list; sign secure channel data; putting clients domain; clients domain station; message about station; \
	about the station; signing options server; smb signing options; signing made mandatory server > logon-limit .6, \
	smb-share .4, ntlm .4
ad-console: active directory users and computers; dsa.msc; naming information cannot be located; server is not \
	operational; snap-in; console !not open; admin console; user management console; can't manage users; domain tool; \
	management tool won't open; remote server administration; rsat; administrative center; where we create accounts; \
	where I create users; tool for user accounts; naming information found; naming information; information naming \
	cannot; isn't operational server; operational contact administrator; manage staff accounts window; window manage \
	accounts; window manage users; window user accounts; user administration !not open; administration tool users; \
	administration tool !not start; accounts tool !not; user list tool !not open; user console error; tool reset \
	passwords error; tool reset passwords !not; where I reset passwords; where passwords get reset; create new users \
	tool; program create users; tcp/ip filtering; only port 80; restricted ports server; ports closed server; ports \
	blocked controller; closed ports administration; domains and trusts; enterprise !not available; configuration \
	information describing; !not open ad; tool unlock accounts; unlock people tool; administer accounts window; user \
	manager !not open; where I unlock; unlock people; limited ports; limited ports server; ports network card; x in \
	console; tool staff logins !not; tool for logins operational; where I add staff accounts; ad users window; users \
	and computers error; users and computers !not open; console !not connect domain; ad snap-in error; directory tool \
	error; manage accounts tool; window with all accounts; account window error; administering accounts; administering \
	accounts tool; tool administering; tool complains operational; complains server operational; accounts console; \
	user directory console; program for accounts operational; port 389 closed; port 389 blocked; open users and \
	computers; program list of users; list of all users; list users opens error; information on names; names couldn't \
	located; information names located; unlock colleague program; unlock colleague error; unlocking program; server \
	said !not running > active-directory .7, ldap .3
ad-object-error: attribute is owned; security accounts manager; sam; specified account does not exist; !not edit \
	user; !not delete user; !not edit object; delete user error; can't delete account; can't change account; conflict \
	object; cnf; lingering; phantom; lost and found; protected from accidental deletion; accidental deletion; orphan \
	object; directory object; object can't be removed; half deleted user; built-in object; security accounts manager \
	owned; broken account directory; damaged account directory; object half; invalid object \
	directory > active-directory .6, user-account .3
dc-time-ad: domain controller down; dc down; dc unreachable; dc offline; only one dc; lost domain controller; \
	domain controller crashed; seize roles; metadata cleanup; domain controller demotion; dc restore; dsrm password; \
	authoritative restore; ad recycle bin; deleted user restore; undelete user > active-directory .6, ad-replication \
	.4
domain-trust: trust between domains; forest trust; external trust; other domain; two domains; domain trust; child \
	domain; parent domain; users of other domain; sid filtering; selective authentication; cross domain; company merge \
	domain; foreign security principal > trust-relationship .6, active-directory .4
kerberos-delegation: double hop; delegation; unconstrained; constrained delegation; second hop; web app to sql; \
	credentials don't pass; resource-based; trusted for delegation > kerberos .7, spn-mismatch .4
password-change-fail: !not change password; unable to change password; password change denied; doesn't meet \
	complexity; complexity; minimum age; minimum password age; password too short; password not strong enough; \
	password history; reuse password; used before password; password refused policy; password too simple; fine grained \
	policy; password rules; meets requirements; new password rejected; used already password; password too similar; \
	password contains name; changed too recently password; only once a day password; can't pick password; every \
	password refused; no password accepted; none of my passwords; password I choose refused; chosen password refused; \
	length requirement password; capital letter digit; special character required; rules for password unclear; banned \
	password; common word password; password contains banned; choose different password refused > password-reset .6, \
	group-policy .2
password-expiry-notice: password expire; expires in days; expiry reminder; expired while away; expired at home; \
	password expired remote; expired on holiday; must change at next logon; user must change password; change password \
	first logon; before signing in first time; password expired rdp; first sign in; password ended weekend; password \
	ran out vacation; password ran out home; expired can't connect vpn; expired password tunnel; warning password \
	days; countdown password; balloon password; password validity; password never expires; how long password valid; \
	every 90 days password; forced change password login; before first sign-in; user's password must be changed; \
	change before logging first; remote first login expired > password-reset .6, sign-in .3
admin-locked-out: disabled the administrator; disabled administrator account; no administrator left; only \
	administrator; no admin account; administrator disabled; how to get in after; get admin back; last admin; no one \
	is admin; nobody is admin; built-in administrator; safe mode administrator; offline enable administrator; local \
	administrator gone; turned off admin account; switched off admin; removed from administrators; locked out of \
	admin; lost admin rights myself > disabled-account .6, permission-elevation .4, safe-mode .3
gpo-startup: policy at startup; startup policy; computer policy not applied; policy not applied at boot; policy \
	sometimes; 1129; 1055; 1054; network initialization policy; wait for network; always wait for the network; fast \
	logon optimization; fast logon; startup scripts; asynchronous policy; software installation policy; mornings \
	policy; intermittent policy; cold start policy; gpnetworkstartuptimeoutpolicyvalue; policies missing after boot; \
	settings missing morning; settings missing startup; company settings missing; without company settings; without \
	their settings; come up without; start without settings; start without policies; settings !not there boot; another \
	restart right; another restart fixes; second restart right; second restart settings; reboot again settings; random \
	machines settings; random pcs policies; some mornings pcs; some mornings settings; now and then without; now and \
	then policies; sometimes start without; sometimes without wallpaper; should arrive at boot; arrive at startup; \
	software at boot; installs at boot; software assigned startup; network late boot; network comes late; network \
	slower boot; boots faster network; fast ssd policies; no domain controller boot; policies hit and miss; irregular \
	policies; intermittently fail policy; intermittently apply; fail group policy; race condition; startup policy \
	processing; policy processing wait; gpnetworkstarttimeoutpolicyvalue; 1503; policy every other boot; missing after \
	cold start; settings !not always; domain settings power; !not always arrive settings; later day settings; later in \
	day they do; later day policies; settings eventually arrive; policies eventually; switch on settings domain; boot \
	without applying; every so often boot; every so often policies; company rules boot; client settings domain; \
	settings from domain; domain settings; policies @start missing; @start without settings; sometimes @pc without \
	settings; restart helps policies; reboot helps settings; reboot brings settings; policies after reboot; policy \
	sometimes missing; gpo sometimes; gpo !not at boot; gpo !not startup; gpo missing morning; switched on and \
	settings missing; computers booting no policies; policies at boot !not; drive mapping sometimes boot; group policy \
	event 1055; netlogon 5719 policy; dc unavailable at boot; hit and miss; policies power up; policies hit miss; \
	reboot cures; reboot usually; reboot cures policies; usually reboot settings; policies irregularly; domain \
	policies !not start; policies missing power; policy after power; boot sometimes policies; restart cures; lottery \
	boot; lottery settings; one boot next; boot wallpaper; wallpaper restrictions; wallpaper from server; restrictions \
	from server; restrictions missing boot; sometimes wallpaper restrictions; classroom pcs settings; pupils settings; \
	from boot to boot; every second boot; random at boot; reboot helps wallpaper; settings a lottery; by chance \
	settings; depends on boot; one time yes next no > group-policy .8, slow-logon .25
sysvol-health: sysvol; netlogon share; sysvol not shared; sysvolready; frs migration; dfsr sysvol; d2 d4; \
	burflags; journal wrap; policies missing on dc; policy files differ; sysvol empty; msdfsr > ad-replication .6, dfs \
	.4, group-policy .3
account-audit: who locked; lockout source; which device locks; where lockout coming; account keeps locking; find \
	lockout; lock again minutes; lock after unlock; every hour locked; event 4740; caller computer name; bad passwords \
	from > account-lockout .8, audit-logging .3
ntlm-fallback: ntlm blocked; ntlm disabled; ntlm hardening; works by ip; ip instead of name; falls back to ntlm; \
	lmcompatibilitylevel; restrict ntlm; protected users > ntlm .7, kerberos .3
computer-rename: rename computer; computer name; rename pc; changed computer name; duplicate computer name; pc \
	name; machine renamed; hostname change > computer-account .6, domain-join .4
join-failure: !not join domain; domain join fails; can't add to domain; put on domain; join error; domain could \
	not be contacted; specified domain; domain does not exist; access denied joining; delegated join; ten computers; \
	exceeded maximum number; machine quota; technician can't join; helpdesk can't join; join new machines; rejoin; new \
	pc domain; pcs won't join; adding pcs; reinstalled pc same name; join computers to the domain; network membership \
	pc; pc member of network; pc member company; joining pcs fails; enter the domain; hook pc domain; add workstation \
	domain; re-add domain; take out of domain and back > domain-join .8, delegation .3, dns .2
delegated-join: delegation wizard; delegate computer objects; create computer objects; reset password permission; \
	reset password computer objects; account operators; computer account already exists; existing computer account; \
	non-administrator join; delegated control join; delegated users join; add or remove computer objects; validated \
	write; pre-created computer; technician join refused; technicians join denied; helper join refused; helpers \
	computers denied; junior join domain; junior technicians machines; junior technicians add; branch helpers \
	computers; apprentice join denied; helpdesk add pc denied; helpdesk join denied; assistant join denied; as admin \
	joins; when admin do it works join; works domain admin join; only domain admin join; admin no problem join; \
	existed before join; existed before connect; existed before network; machine existed before; pc was already \
	network; was in network before; reinstalled pc join; re-installed denied; re-installed access denied; rebuilt pc \
	join; rebuilt machine denied; re-imaged join; same name join denied; old name join refused; own unit computers; \
	own ou computers; put computers ou; computers in own unit; right put computers; right add computers; may add \
	machines; allowed add machines; may add new machines; connect company network refused admin; swapped pc same name; \
	wizard computers denied; some pcs join others; windows cannot complete password change; name already exists join; \
	name already exists domain; whose name exists; name exists denied; bring pcs domain denied; permission bring pcs; \
	permission bring computers; reinsert workstation; replaced workstation former; workstation former name; former \
	name; delegated rights ou; rights on ou; only domain administrator succeeds; only administrator succeeds; school's \
	helper domain; @worker join domain refused; technician @pc domain; helper @pc domain; reinstalled @pc domain; @pc \
	account exists join; name exists join; delegated @pc denied; delegated ou join; delegated rights join; delegated \
	permission computers; non-admin join; non admin join; technicians domain access denied; helper access denied \
	domain; prestaged computer denied; reset computer account denied; take over existing computer name; reuse existing \
	computer object; permission adding computers; permission add computers; adding computers; known before machine; \
	machine was known; machine known; computer known already; helper adding; external helper computers; interns add; \
	interns workstations; reusing computer name; reusing old name; reusing old computer; reuse name denied; reused \
	name join; name used before join; computer existed already; add computers but not; allowed to add computers; add \
	workstations denied; add workstations ou; create new ones directory; may create new; create new machines; \
	pre-created machine; pre-created; pre created; reinstalled one stopped; stopped with no rights; trainees set up \
	pcs; trainees pcs domain; apprentices pcs domain > join-failure .6, domain-join .7, delegation .5, \
	computer-account .4
dc-block-mode: ipsec driver; block mode; entered block mode; discard all inbound; 4292; 7023; ipsec services \
	terminated; polstore.dll; ipsec policy local; ipsec policy store; ipsec services file; server blocks everything; \
	server blocks every connection; server blocks all; server no network at all; blocks in and out; all traffic server \
	blocked; controller blocks traffic; logon server blocks; logon server no network; !not ping controller; main \
	server no network; server without network power; power failure server network; interrupted update server network; \
	no internet nobody log; neither internet logon; internet and logon gone; internet domain both~; no internet !not \
	join; service secure traffic; ip security service; service file !not found server; service cannot find file; \
	encrypting service server !not start; drops every packet; drops packets ipsec; drops all packets; packets dropped \
	server; ipsec service !not; ipsec service come; hard shutdown server packet; whole office log on surf; !not log on \
	surf; server accounts respond; driver block; server blocks traffic; server !not ping !not log; server unreachable \
	after crash ipsec; everything dropped; packets dropped; server deaf; server isolated itself; server cut itself \
	off; ipsec !not start; ipsec error boot; ipsec registry; isolates itself; server isolates; isolated itself \
	network; ip security !not; security service find file; domain server isolated; can't find file service booting; \
	cuts itself network; dead on network; server dead network; logons dead network; since blackout; since the \
	blackout; blackout server; no ping; no ping server; missing file service; own screen normal > ipsec-policy .9, \
	active-directory .4, windows-service .2
ad-object-undeleted: undeleted; reanimated object; samaccounttype; objectcategory; fixupobjectstate; 0x525; \
	0x209a; attribute not permitted; attribute owned; attribute belongs accounts manager; specified account !not exist \
	delete; ad recycle bin; brought back account; brought back user; brought back colleague's account; restored \
	account change; restored account remove; restored account !not edit; restored user !not delete; recovered account \
	edit; revived account; revived group; undeleted user edit; half dead group; half dead account; half dead user; \
	half deleted; zombie account; zombie group; neither change nor remove; neither edit nor delete; !not change nor \
	delete; !not change remove account; deleted and revived; deleted and restored group; deleted by mistake restored \
	account; account from recycle bin; user from recycle bin; group from recycle bin; account back but broken; group \
	back but broken; broken since restored account; deleting account !not exist; deleting gives !not exist; deleting \
	it says doesn't exist; delete group !not exist; visible but doesn't exist; exists and doesn't exist; editing not \
	permitted account; editing gives not permitted; !not get rid of account directory; gmsa delete; restored users \
	rename; restored users erase; restored users delete; restored two users; restored accounts !not; neither rename \
	nor erase; neither rename nor delete; erase account; cleanup script users; script deleted users; script deleted \
	accounts; wrong cleanup; cleanup users restored; modification fails account; modifications fail; undeleted service \
	account; deletion no such; no such account; restored object directory; restored but broken user; restored account \
	edit; restored account delete; restored @worker account; restored group !not; account !not deleted edited; \
	recovered account !not; recovered @worker !not delete; back from deleted items ad; revived @worker; resurrected \
	user edit; sam owns; owned by sam; object owned; delete fails does not exist; change fails owned; rename fails \
	owned; account stuck undeletable; group recovered; removed recovered; removed then recovered; removed and \
	recovered; restored group; recovered user; recovered account; !not alter group; !not modify group; !not get rid \
	object; computer object !not; object account !not exist; !not exist even though; doesn't exist though see; exist \
	though I see; says !not exist but listed; ghost object; broken object; undelete problem; recover deleted group; \
	recovered !not altered; removed recovered altered; deleted twenty accounts; got back from bin; back from bin; from \
	the bin; no edit possible; no removal possible; edit removal; neither edit removal; got them back accounts; \
	accounts back bin; recovered tool accounts; accounts strange since recovery > ad-object-error .8, active-directory \
	.4
account-lock-source: after holiday locked; locked again and again; locked each morning; lock returns; minutes \
	after unlocking locked; unlocked and locked again; relocks; locked although nothing typed; locks without typing; \
	locked while on vacation; tablet old password locks; phone old password locks; wifi old password locks; mapped \
	drive locks account; old session locks account; remote session locks; scheduled task locks; outlook at home locks; \
	someone guessing; password guessing; brute force; bad attempts from outside; locked overnight; locked every hour; \
	netlogon.log; 0xc000006a; 0xc0000234; 4771 lockout; alockout > account-audit .8, account-lockout .8, \
	cached-credentials .4
trust-two-domains: users other domain !not; login other domain; sister company domain; merged company domain; \
	acquired domain; cross-forest; !not pick users other domain; users of second domain; netdom trust; name suffix \
	routing; conditional forwarder trust; other forest groups; sids instead of names; access across domains; other \
	company's users folder > domain-trust .9
`,
);
