import { defineConcepts } from './concept';

/** What users tell of accounts, second factors and encrypted disks who know none of the terms. */
export const IDENTITY_SCENARIOS = defineConcepts(
	'access',
	String.raw`
hello-setup-fail: provisioning hello fails; !not set up hello; hello setup error; face setup error; finger setup \
	error; something went wrong pin; 0x801c044d; 0x80090011; 0x801c03ed; pin !not created; create pin fails; add pin \
	error; pin needs verification; asks set up pin again; pin every morning setup; set up pin again and again; hello \
	after password change; hello credentials !not verified; option temporarily unavailable; use password once then; \
	hello hybrid; key trust; cloud kerberos trust; hello no access shares; pin sign no drives; finger sign no \
	shares > windows-hello .8, pin-sign-in .5
admin-consent-elevate: install asks administrator; temporary admin; admin for one day; become administrator; makes \
	me admin; developer admin rights; need local admin; admin rights laptop; yes button grey; yes greyed; uac no yes; \
	password box administrator; type admin name; update wants admin; program starts only admin; driver install admin; \
	printer install admin; run elevated > permission-elevation .9
session-signed-out: signed out everywhere; all sessions ended; revoked sessions; logged out of everything; logged \
	out of all apps; suddenly signed out; signs me out all; session has expired sign; your session expired; idle \
	session timeout web; signed out after hour; teams and outlook logged out; password changed signed out; must sign \
	in everywhere again > sso-loop .6, entra-id .3
domain-user-local: local account instead; microsoft account instead; personal account laptop; laptop set up \
	private account; laptop joined privately; switched to microsoft account; home edition; windows home domain; \
	windows home !not join; upgrade to pro; edition !not support domain; set up without company; laptop from shop \
	company > domain-join .5, new-computer .3
sid-duplicate: duplicate sid; same sid; cloned without sysprep; sysprep; cloned pcs; cloned disks share; copied \
	disk image pcs; pcs from one image; same image share refused; imaged pcs !not connect; machines copied from one; \
	between cloned computers > kerberos .4, ntlm .4, smb-denied .3
local-admin-laps: laps; laps password; windows laps; local administrator password; rotated local admin; password \
	of local admin; local admin password pc; read laps; laps empty; laps !not shown; laps password missing; laps \
	rotate; technician local password; admin password for this laptop; ms-mcs-admpwd; msLAPS > permission-elevation \
	.6, credential-known .4
app-consent: need admin approval; admin approval required; approval required app; request approval app; \
	aadsts65001; aadsts90094; unverified app; app wants permission; app needs permission; permissions requested; grant \
	consent; admin consent; connect app to office; connect calendar app; third-party app mail; allow app access \
	mailbox; app asks admin; ask your admin app; plugin needs approval; app registration; administrator has to \
	approve; administrator must approve; administrator approve app; admin has to approve; admin must approve; admin \
	must allow app; needs administrator approval; connect calendar tool; connect tool office; connect program mailbox; \
	link app office account; allow program access mail; app permission office; waiting for admin approval; approval \
	needed app > entra-id .6, permission .2
sso-certificate: saml certificate; signing certificate saml; aadsts700016; aadsts7000222; aadsts50011; \
	aadsts75011; client secret expired; secret expired; app secret; reply url; redirect uri; nobody log in app; \
	everyone sso app; all users app login; whole company app sign; single sign-on everyone; sso broken everyone; since \
	yesterday nobody app; saml metadata > entra-id .5, certificate .5
account-picker: pick an account; account picker; two accounts sign; work and private account; mixed accounts; \
	mixed up accounts; keeps choosing other; wrong account every; use another account; switch account; signed wrong \
	account; logs into wrong account; previous employer account; school account; old company account; two work \
	accounts; browser profile; always opens other account; signs in private account; signs in with private; signs me \
	in private; browser signs wrong; browser signs me; private instead firm; private instead company; firm account \
	instead; opens with private account; takes the wrong account; wrong user name filled; other account remembered; \
	log in as other account > entra-id .4, sign-in .3
onmicrosoft-login: onmicrosoft; name ends onmicrosoft; onmicrosoft login; upn suffix; wrong login address; two \
	accounts same person; account twice cloud; second account created; duplicate account cloud; soft match; hard \
	match; immutableid; numbers behind name; digits behind address; address with numbers; empty second mailbox; wrong \
	address in teams > directory-sync .6, user-account .5
device-join-limit: 0x801c0003; 801c0003; 0x801c03f2; reached device limit; maximum number of devices; device \
	quota; too many devices user; user has too many pcs; remove old devices join; technician joined too many; device \
	cap; !not join cloud; join azure fails; !not connect laptop cloud; something went wrong join > entra-id .5, \
	device-registration .5, intune .3
browser-device-claim: chrome !not compliant; chrome blocked edge; works in edge; edge works chrome; firefox \
	blocked sign; private window blocked; browser !not device; browser support extension; microsoft single sign on \
	extension; windows accounts extension; device state unregistered; browser asks certificate; !not there from here \
	browser > conditional-access .7, browser .3
gpo-script-delay: configure logon script delay; logon script delay; scripts five minutes; scripts !not run five; \
	minutes after logon script; drives five minutes; drives around five; drives after five; drives appear five; drives \
	appear minutes; drives later sign; drives late sign; drives come late; drives come after minutes; drives only \
	after minutes; drives show up after; drives show minutes; drives turn up minutes; drive letters minutes; drive \
	letters later; letters minutes later; letters for drives; letters come minutes; letters !not there yet; wait for \
	drives; wait minutes drives; sit minutes drives; printers appear minutes; login batch delay; login batch; batch \
	file delay; batch runs late; batch starts late; bat late; black script window; script window minutes; script \
	window late; shares turn up minutes; shares minutes after; takes five minutes letters; exactly five minutes; \
	always five minutes sign; 5 minutes after login; five minutes after login; five minutes after logging; drives !not \
	right away; drives !not immediately; s drive minutes after; drives shortly after coffee; network drives minutes; \
	drive and printers appear; drives after log in; drive appears while after; appears a while after; script runs \
	late; script late login; script connects shares; script way too late; shares connected late; letters five minutes; \
	drive letters take; letters take minutes; letters take five; drives take five; drives take minutes; minutes after \
	logging show; five minutes show; take five minutes show; letters come late; letters come so late; drives come so \
	late; coffee drives; coffee letters; had coffee; desktop quickly letters; desktop quick drives; desktop there \
	drives; desktop there but drives; letters late; network letters late; five minutes or so drives > logon-script .9, \
	group-policy .3
gpo-screensaver: screen saver timeout policy; screen saver timeout; enable screen saver; screensavetimeout; group \
	policy screen saver; policy screensaver; saver policy; screensaveractive; policy picture unattended; policy \
	picture idle; picture unattended computers; unattended computers; unattended pc; unattended screens; screens stay \
	unattended; screens stay open policy; never goes screensaver; saver centrally; screensaver centrally; saver \
	administrators; screen saver set no; saver set all pcs; saver no effect; saver !not start; saver !not come; pcs \
	!not lock policy; nurse walks away; patient data visible; patient data screen; customers read screen; visitors \
	read screen; data visible away; hide screen idle; company logo idle; company picture idle; picture !not come idle; \
	moving picture policy; slide pictures idle; forced screensaver; waiting time missing; no waiting time; minutes \
	saver empty; idle policy screen; screen stays on policy; saver on but nothing; gpo screensaver; enforced screen \
	saver; enforced screensaver; screens visible visitors; visible for visitors; reception screens; screens remain \
	visible; enforce saver; central setting saver; central setting screen; saver active yet; saver unattended; content \
	all day; show content; unattended show; screens show content; saver set yet; pcs show contents; covering patient \
	screen; cover screen idle; clients blank saver; blank with screen saver; privacy screen saver; rule screen saver; \
	saver rule; saver rule active; however long left; however long pc; nothing happens idle; ordered screen saver; \
	users can't switch off saver; saver greyed but > screensaver .8, group-policy .5, lock-screen .3
kerberos-etype: kdc_err_etype_notsupp; etype; encryption type not supported; rc4 disabled; rc4 removed; supported \
	encryption types; msds-supportedencryptiontypes; krbtgt reset; krbtgt password; event 42; event 27; november \
	update kerberos; after domain controller update logins; after patching controllers login; controllers updated \
	login fails; aes keys; old account never changed password login > kerberos .9, windows-update .2
ldap-bind-fail: ldap bind failed; strong authentication required; 2889; 2887; ldap channel binding; \
	ldapenforcechannelbinding; ldap signing required; ldap login application; app login directory fails; application \
	directory login; program checks ad; copier address book directory; phone directory lookup; scanner can't find \
	names; user lookup copier; nas domain users; appliance ad login; firewall ad login; ldaps certificate expired; \
	invalid credentials ldap; 49 data 52e > ldap .9, certificate .2
password-laptop-stale: laptop wants old password; laptop still old password; laptop only old password; laptop \
	takes old; new password works web laptop; web new laptop old; phone new laptop old; changed password home laptop; \
	changed online laptop old; password changed website laptop; cached old password laptop; vpn new password laptop; \
	laptop and vpn different; lock and unlock on vpn; changed password at office laptop home; two passwords laptop; \
	windows wants previous password; pc at home previous password > cached-credentials .7, password-reset .4
gpo-restriction: restrictions in effect; cancelled due to restrictions; operation cancelled restrictions; disabled \
	by administrator; disabled by your administrator; managed by your organization setting; some settings are managed; \
	settings are hidden; control panel blocked; control panel restricted; task manager disabled; registry editing \
	disabled; command prompt disabled; !not change wallpaper; !not change background; wallpaper locked; desktop \
	picture locked; own picture desktop; settings locked admin; right-click disabled; run box gone; change time zone \
	blocked; locked setting policy; grey setting administrator; feature switched off administrator > group-policy .8, \
	permission-elevation .2
gpo-not-applying: gpupdate fails; gpupdate error; computer policy could not be updated; user policy could not be \
	updated; processing of group policy failed; ms16-072; authenticated users read; wrong ou; loopback processing; \
	policy !not reach pc; policy !not arrive; setting !not arrive pc; company wallpaper !not; company background !not; \
	homepage policy; new rule doesn't reach; rule applies others not; settings from head office missing; policy works \
	others; policy doesn't come; policy not pulled; gpresult shows; denied security filtering; gpo linked; changed gpo \
	no effect; central setting !not apply > group-policy .9
join-dc-missing: domain controller could not be contacted; ensure domain name typed; specified domain either; does \
	not exist or could not be contacted; 0x54b; netsetup.log; nt4emulator; ldap ping; srv record join; dns suffix \
	join; neutralizent4emulator; member domain new pcs; become member domain; become member network; !not become \
	member; !not made member domain; company domain !not found; claims domain !not exist; says domain !not exist; \
	specified domain !not exist; domain name typed right; domain typed correctly; domain name spelled; name typed \
	right controller; pings fine join; pings fine domain; old machines join; older computers join; older machines no \
	problem domain; old pcs join fine; other domain joins; windows 11 won't join; fresh laptop domain; fresh laptop \
	company domain; new pcs domain contacted; new pcs domain found; !not find company domain; !not see company domain; \
	domain !not seen laptop; hook up pc domain; attach pc domain; workgroup to domain; old nt server; ancient nt \
	server; nt 4.0; wrong dns join; router as dns join; public dns domain; no controller found joining; domain member \
	windows; find the domain; !not find domain; no controller reachable; controller reachable; checks spelling domain; \
	spelling domain; nt days; setting from nt; insists controller; bought pcs domain; newly bought domain; newly \
	bought pcs; assert domain; isn't there domain; older ones find; older ones find domain; pcs into domain !not; !not \
	get pcs domain; !not get into domain; !not get laptop domain; domain missing says; can't locate \
	domain > join-failure .6, domain-join .8, dns .3
mfa-first-setup: more information required; keep your account secure; action required security; skip for now; days \
	until required; 14 days; asked to set up authenticator; set up second step; set up sign-in method; set up \
	verification; protect your account page; first time verification; first sign-in wants app; register security info; \
	new user verification; download app first sign; asks install app phone; qr first login; how to set up code; enable \
	mfa; turn on two step; roll out mfa > mfa .8, onboarding .15
sso-loop: asks to sign in every time; keeps asking sign in; sign in loop; login loop; stay signed in; session \
	cookie; single sign on stopped; sso stopped; have to log in everywhere; logs in twice; signs in again and again; \
	seamless sso; sign in every app; token refresh; prompt every app > entra-id .5, password-prompt .4, modern-auth \
	.4, conditional-access .3
location-block: blocked country; from abroad; sign in abroad; abroad blocked; travelling; in spain; on holiday \
	login; overseas login; foreign country; geo; vpn exit country; can't sign in from; unusual location; named \
	locations > conditional-access .8
dc-tombstone: 2042; 8614; tombstone lifetime; too long since; exceeded tombstone; lingering objects; \
	removelingeringobjects; divergent and corrupt; strict replication consistency; server switched off months; \
	server turned off months; server off months; controller off months; server in storage months; server box months; \
	server in cupboard; server stored cellar; server disconnected months; dc offline months; branch server months; \
	server unplugged months; server months without connection; plugged server in again; plugged it in again server; \
	server back on after months; old server reconnected; old server turned on again; server returned from repair \
	domain; deleted accounts come back; deleted users come back; deleted accounts reappear; deleted accounts again; \
	accounts deleted popped; deleted accounts popped up; removed people reappear; deleted last year again; accounts \
	of leavers back; ghosts deleted users; resurrected accounts; zombie users branch; !not exchange users; servers \
	copy users; stopped copying accounts; exchange accounts head office; branch server old accounts; line to branch \
	down months; site line down months; clock jumped years controller; wrong date controller months; last replicated \
	months; !not replicated months; !not replicated since; says too long server; long without contact controller; \
	very old controller restored; overseas plant server; closed shop server; closed site server; closed shop \
	controller; since winter controller; whole year server; unreachable year; unreachable whole year; server \
	unreachable months; last contact too; time since last contact; back on grid; back on grid server; controller \
	back on; !not talk to others; !not talk other servers; talk to head office server; removed headquarters still; \
	removed still exist; people removed still exist; still exist at branch; branch !not update accounts; second \
	domain controller off; controller away months; reopened site server; season closed server; winter break server; \
	server transported; controller stored; server from storage; pulled out of storage; server off half year; server \
	off a year; old server deleted accounts; deleted @worker reappear; deleted @worker back; back after months; back \
	after year; server back online accounts; controller back online; returned controller; forgotten controller; \
	forgotten server; old controller plugged; old accounts reappear; deleted logins returned; removed accounts \
	returned; removed accounts show; erased accounts reappear; disconnected branch controller; branch offline since; \
	branch cut off months; replication stopped after months; refuses replicate long; quarantined controller; \
	controller months; controller stood; controller storage; controller warehouse; controller hooked up; hooked up \
	again; hooked up months; controller half year; controller year; dc months; dc year; dc storage; refuses take \
	part; refuses to take part; users reappeared; reappeared list; reappeared user list; colleagues left reappeared; \
	left long ago reappear; gone people reappear; reappeared accounts; restarted forgotten; restarted old \
	controller; forgotten server restarted; started old server again; controller out of service months; controller \
	powered off; server only winter; switched on only; server season accounts; seasonal server; !not synchronise \
	accounts; synchronise accounts server; accounts main server; sync accounts head office; accounts between \
	servers; accounts with head office; server runs only; rarely switched on server; spare dc; dc in drawer; inbound \
	replication; without power half; without power months; without electricity months; half a year server; half year \
	domain server; domain server running again; server running again users; users erased; users we erased; erased \
	still there; changes from here; changes never arrive; changes here !not arrive; second site server; site without \
	power; flood server; fire server months; server repaired months; server back running accounts; been too long; \
	it's been too long; complaining too long; controller was off; controller turned off; controller switched off; \
	controller summer; controller winter; off since october; !not get changes controller; powered on old server; old \
	server powered; old logon server; logon server shelf; server from shelf; ex-employees again; employees exist \
	again; people exist again; accounts exist again; old domain server started; started again old domain; logon \
	server put back; logon server months; back on after months; server closed branch > ad-replication .8, \
	active-directory .3
ad-replication-denied: restrictremoteclients; unauthenticated rpc; restrictions for unauthenticated; replicate now \
	denied; replication access denied; replicate directory denied; rpc traffic authenticated; remote procedure call \
	restricted; press replicate; sites services denied; second controller denied; second controller changes; second \
	controller take over; controllers refuse each other; logon servers denied; logon servers exchanging; servers \
	stopped exchanging changes; logon servers each other; changes from first controller; highest admin replicate; \
	domain admin denied replicate; hardening remote calls; remote calls denied; rpc hardening controllers; rpc locked \
	down; domain controllers denied each other; two controllers denied; controllers stopped copying denied; !not take \
	over changes; !not accept changes controller; refuses changes other controller; never reaches other site; site \
	never reaches; forcing copy denied; force replication denied; forcing replication; sites tool denied; sites tool; \
	require authentication rpc; authentication remote procedure; authentication for remote; refuse replication; \
	controllers refuse replication; accounts one site other; force copy sites; replication denied; controllers denied; \
	dc denied dc; denied between controllers; denied between dcs; replication access is denied; sync now denied \
	controller; controllers !not copy; changes stay one controller; accounts stay one site; user made here !not there; \
	new users only one server; remote calls authenticate; rpc must authenticate; rpc setting controllers; policy rpc; \
	dcs denied; between our dcs; our dcs denied; replicating stopped denied; policy rpc clients; rpc clients; \
	replicating dcs; remote calls restricted controllers; enable port 135; fetch changes main; fetch changes denied; \
	backup domain server; second domain server; domain servers denied; enterprise admin denied; i'm enterprise admin; \
	anonymous calls; locked down anonymous; calls between machines; lock down calls; pull changes denied; pull from \
	main denied > ad-replication .8, rpc .4
sspr-wrong-contact: error processing your request; error processing; request could not be processed; try resetting \
	again; number may be incorrect; unable to reach you; chose call error; chose text error; call my number error; \
	after entering phone; entering phone error; contact support assistance; reset contact support; old extension; old \
	extension registered; number there old; number old reset; old number stored; phone stored wrong; wrong number \
	stored; wrong phone recorded; page calls wrong phone; reset calls old number; request couldn't processed; error \
	forgotten password; forgotten password processing; new password website error; renew password website error; \
	something went wrong forgotten; something wrong reset page; again reset error; own reset fails; own reset error; \
	reset alone fails; fails after phone; error after choosing call; recover password error; site recover error; \
	recover pick call; pick be called; pick to be called; choose be called; wanted call office; call office number; \
	office number changed; request was !not processed; recovery page error; recovery site error; recovery call; error \
	after pick; page ring office; switchboard number reset; error called; request !not be processed; reset !not \
	processed; reset @site call; reset @site error; reset @site phone error; reset @password call error; reset \
	@password phone error; reset @password text error; own @password @site error; forgot @password @site error; forgot \
	@password error processing; forgot @password try again; old number reset @password; number outdated reset; \
	outdated number; changed number reset @password; error reset !not reach; reset says contact support; request \
	failed reset; verification by phone reset fails; page tells try again; phone entry out of date; phone entry; entry \
	out of date; out of date number; via phone processing; via phone error reset; reports processing error; please try \
	resetting; self reset ends; self reset again; self reset error; renew forgotten phone; forgotten via phone; reset \
	via phone; reset with phone error; number on file incorrect; number on file wrong; get a call error; chose get \
	call; chose to get call; thinks for while error; desk number changed; desk phone changed; desk number reset; \
	extension changed; extension changed reset; moved desk number; link login page error; said error try again; error \
	and try again; used link login page > sspr-fail .8, password-reset .4
sspr-no-contact: could not verify your account; couldn't verify account; !not be verified account; no telephone \
	numbers; no phone on file; no telephone on file; account could not verified; never entered phone; never entered \
	number; never gave phone; never gave number; never registered phone; never set recovery; no phone recorded; no \
	phone stored; no number recorded; no number stored; no mobile recorded; no mobile stored; no recovery number; no \
	recovery phone; nothing on file; no contact details; no contact stored; forgotten page verify; forgotten password \
	verify; renew password verified; reset page verify; verification impossible reset; no way prove; alternate email \
	missing; never filled contact; never filled in phone; !not registered self-service; didn't register reset; no \
	private number; new employee reset online; new nurse online password; new starter forgot online; unable verify \
	account; unable verify your; nothing set up there; nothing set up recover; page !not verify him; page !not verify \
	her; web page verify; stored his mobile; stored her mobile; never stored mobile; never stored phone; verify \
	account reset; verify account @password; !not verify me; !not verify my; @password page verify; forgot @password \
	verify; reset @site verify; reset @site account; recover verify account; recovery verify; no phone reset \
	@password; no number reset @password; without number reset; no mobile in system; phone missing account reset; \
	never asked for my number; no contact method reset; identity !not verified reset; !not verify him; !not verify \
	her; !not verify them; no mobile noted; mobile noted; no number noted; no phone noted; number noted; verify him \
	web; set new password web verify; new password over web; over the web verify; contact missing reset; no contact \
	data; contact data missing; account cannot confirmed; !not be confirmed; page help oneself; help oneself; help \
	yourself page; confirm account page; put in telephone; never put telephone; never put in phone; put in number; \
	telephone for her; telephone for him > sspr-fail .8, password-reset .4
sspr-onprem: sspr_0029; properly set up; !not properly set up; on-premises configuration; password writeback; \
	writeback permissions; protected group; adminsdholder; remote sam; 33004; 6329; remote calls to sam; preferred \
	domain controllers; organization set up premises; organisation set up something; our organization hasn't; set up \
	on premises; something on premises; last step password; last step reset; final step reset; final step password; \
	end of reset; after choosing new password; after choosing fresh; chosen password page organization; after typing \
	new password page; bosses administrator reset; bosses admin rights password; administrators own password internet; \
	administrators own forgotten; administrators can't reset; admins can't renew; admin rights forgotten password; \
	ordinary staff can; staff can administrators can't; only administrators refused; normal users can reset; reset \
	!not reach office; doesn't go back office; web reset windows unchanged; reset online windows old; !not written \
	back; written back; new password not back local; code sspr; remark local configuration; breaks at the end; \
	recovery breaks end; it heads password; secretaries yes; configuration on premises; organization configuration; \
	reset @site organization; reset @password organization; reset @password premises; reset @site end error; new \
	@password last step; last step fails; final page error; reset @password admin refused; admin !not reset own; \
	admins reset @site; reset online !not windows; writeback error; service reset not set up; company not configured \
	reset; !not configured reset; web reset local account; new password refused by organization; own reset \
	administrators; it refused self reset; self reset refused; reset page refused it; complaining local setup; local \
	setup; complaining setup; web page !not taken over; password web !not taken; changed over web; error very end; \
	very end organization; very end; at the very end; taken over from web; web to local password; typed fresh password \
	twice; sspr in it; company prepared; company !not prepared; prepared in house; in house reset; in-house setup; end \
	of online reset; online reset end; our company hasn't > sspr-fail .8, directory-sync .3
legacy-client: old outlook; outlook 2010; outlook 2013; old client; enableadal; modern authentication disabled; \
	basic auth turned off; legacy protocol; registry enable adal; imap password; pop password; app password; \
	activesync old; old mail program; ancient outlook; stopped after basic > modern-auth .8, outlook .2
duplicate-proxy: duplicate proxy; proxyaddress; attributevaluemustbeunique; invalidsoftmatch; duplicate attribute; \
	same address two objects; quarantined attribute; conflicting address; alias already used; address already in use; \
	proxy address already > directory-sync .6, email .25
aadsts-errors: aadsts; aadsts50020; aadsts50105; aadsts50057; aadsts50126; aadsts50034; aadsts50053; aadsts50076; \
	aadsts53003; aadsts65001; aadsts700016; aadsts90072; aadsts50011; correlation id; trouble signing you in; request \
	id; sign-in error; error page microsoft; microsoft login error; 50020; 50105; 50126; 50034; 50053; 50076; 53003; \
	65001; 700016; 90072; 50011 > entra-id .7, sign-in .3
mfa-code-rejected: code rejected; code wrong always; code invalid; code !not accepted; code incorrect; digits \
	rejected; digits !not accepted; rotating code; changing digits rejected; code expired before; time on phone wrong; \
	phone clock codes; thirty seconds code; code runs out; enters code says wrong; code typed wrong; wrong code; right \
	code refused; numbers app refused; numbers app rejected; six numbers refused; six digits refused; digits refused; \
	code refused; code from app refused; app code refused; app code wrong; app number wrong; phone clock wrong code; \
	phone's clock; codes always refused; code doesn't work app; code says invalid; verification code invalid; \
	verification code wrong; otp wrong; otp invalid > mfa .8
mfa-prompt-often: code every day; code every time; code each time; code several times; approve many times; approve \
	constantly; too many approvals; approval each app; every app approval; every morning code; every morning approve; \
	again and again code; asks code always; remember this device; don't ask again; !not remember device; trust this \
	device; stay trusted; stop asking code; annoying code; code twice a day; mfa frequency; sign-in frequency; \
	reauthenticate every; enter code times day; code times a day; code ten times; approve ten times; approve times a \
	day; computer be remembered; computer remembered code; remember this computer; code again after lunch; code for \
	each program; code each program; confirm every day; confirm each time phone; approval every hour; why code \
	every > mfa .7, sso-loop .5, conditional-access .2
`,
);
