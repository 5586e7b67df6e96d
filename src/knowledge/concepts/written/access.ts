import { defineConcepts } from './concept';

/** Sign-in, passwords, multi-factor, accounts, groups, permissions, Kerberos and the directory. */
export const ACCESS = defineConcepts(
	'access',
	String.raw`
sign-in: @signin; log in; sign in; log on; logon; login; get in~; credentials; authentication; welcome screen; \
	login screen; sign in screen; !not get in; !not log in; !not sign in; !not let me in; rejects login; kicks me \
	out~; kicked out~; won't let me log; can't get on the computer; login page; log back in; logged out; log on \
	screen; stuck at login; unable to login; !not access account; login screen comes back > user-account .3
password: @password; pass word > sign-in .3
password-reset: password reset; forgot password; new password; change password; !not remember password; self \
	service password; sspr; password writeback; temporary password; password expired; must change password; password \
	expiry; reset my login; password history; password policy; password complexity; !not meet requirements; secret \
	reset; rotate password; reset the password; reset my password; reset his password; reset her password; reset \
	password for; can't remember pw; don't remember my password; forgot pw; forgot my login; forgot login; forgotten \
	my password; forgot my code; passwrod; pasword; new pw; pw reset; need new password; lost my password; lost \
	password; don't know my password; password ran out; time to change password; password is about to expire; update \
	my password; change my password; set a new password; unlock and reset; old password after holiday; first time \
	password; initial password; starter password; ctrl alt del change; needs password reset; password for her; reset \
	for user; new login password; forgot my; password not known; restore password; change pw; reset the pin; recover \
	account; account recovery; password help; regain access; forgotten~; can't remember~; can't remember login; can't \
	remember how sign in > password .7, cached-credentials .5, account-lockout .35, sign-in .3
wrong-password: wrong password; incorrect password; invalid credentials; bad password; invalid username; username \
	or password; password !not accepted; !not take password; password !not work; logon failure; 0x0000052e; 1326; does \
	not recognise password; password rejected; refuses password; password is right; credentials are wrong; password is \
	incorrect; says incorrect; says password wrong; credentials are right; password i know is right; typing right \
	password; invalid login; login incorrect; login failed; login denied; authentication failed; unknown username; \
	doesn't accept my password; doesn't like my password; won't take my password; password no longer works; password \
	stopped working > password .6, sign-in .5, cached-credentials .3, account-lockout .35
account-lockout: account lockout; locked out; account locked; lockout; keeps locking; unlock account; locks \
	itself; too many attempts; currently locked; bad password count; 4740; lockout source; smart lockout; throws me \
	out; shut out~; keeps getting locked; badpwdcount; eventcombmt; unlock user; blocked account; locked myself out; \
	locked me out; locked out account; i am locked out; says locked; account is locked; user is locked; unlock my \
	account; unlock his account; keeps locking me; frozen account; suspended account; typed it wrong times; typed \
	password wrong times; wrong too many times; account is blocked; too many tries; too many wrong; typed it wrong; \
	wrong password too often; referenced account; locked for; account gets locked; locked every morning; keeps being \
	locked; lock my account; wait and try again; temporarily locked; unlock her; unlock him; unlock please > sign-in \
	.4, cached-credentials .5, wrong-password .4, password-reset .25
cached-credentials: cached credential; after password change; since password changed; drive password @change; \
	share password @change; folder password @change; still old password; credential manager; stored credential; saved \
	password; saved credentials; cmdkey; windows vault; old password; remembered password; stale credential; klist; \
	purge tickets; stored password; keychain; clear credentials; windows credential; saved login; old secret; stale \
	ticket; former key; generic credential; changed my password yesterday; after i changed my password; since i \
	changed my password; since new password; new password phone; still uses old password; old password stored; \
	password updated but; since password reset; after password reset; new password and now; after resetting my \
	password; phone still old password; password changed drive; password changed now; old credentials stored; \
	remembers old password; stored windows password; password manager windows; saved network password; service with \
	old password; phone with old password; mapped with old password > password-reset .5, account-lockout .4, kerberos \
	.3, password-prompt .3, smb-share .2
password-prompt: password prompt; asks password; @ask @password; @password @again; keeps asking password; prompt \
	credentials; login loop; sign in again; password over and over; prompts for password; enter password again; sign \
	in loop; repeated prompt; need password~; reauthenticate; server needs sign in; keeps wanting password; asks login \
	every; login box; login window keeps; box keeps popping; password box; password window; credentials popup; \
	credentials box; password popup; log in every time > password .5, modern-auth .4, cached-credentials .4, sign-in \
	.4
modern-auth: modern authentication; modern auth; basic auth; basic authentication; legacy authentication; oauth; \
	adal; wam; token broker; msal; enablemodernauth; enableadal; app password; legacy auth; azure ad token; primary \
	refresh token; prt; refresh token; access token; token expired > mfa .3, password-prompt .4, entra-id .4, outlook \
	.2
mfa: mfa; multi factor; multifactor; 2fa; two factor; two step; authenticator; authenticator app; verification \
	code; security code; one time code; otp; text code; code phone; approve sign in; push notification; approve \
	request; number matching; temporary access pass; tap; re-register; security info; second factor; security key; \
	fido; yubikey; token code; sms code; approve~; additional verification; code !not arrive; duo; sends code; code \
	old number; hardware token; azure mfa; phone sign in; verification text; approval prompt; approve logins; approve \
	the login; approve sign-in; prompts go to old; codes go to old; code old phone; digit code; six digit; 6 digit; \
	login code; sign-in code; code never comes; no code; codes stopped; authentificator; authenticater; microsoft \
	authenticator; google authenticator; okta; extra verification; verify identity phone; phone approval; mfa \
	registration; mfa reset; reset authenticator; re-enrol mfa; re-register mfa; set up authenticator again; \
	verification prompt; qr code authenticator; passkey; text with code; double authentication; extra code; \
	second-factor; mfa prompt; mfa code; mfa app; mfa setup; code generator; mfa loop; verify it's you; verify its \
	you; verify who i am; more information required; extra security; extra step login; proof of identity; \
	authentication method; approve on phone; approve on my phone; approve the sign; phone pop up; confirm on phone; \
	push never comes; number to type; two digit number; keys fob code; token fob; passcode app > entra-id .35, sign-in \
	.35, new-phone .4
new-phone: new phone; lost phone; phone replaced; broken phone; changed phone; new handset; phone stolen; phone \
	died; new number; got new mobile; old phone; @new @phone; lost @phone; phone fell; phone water; dropped phone; \
	phone upgrade; switched phones; traded phone; bought phone; changed my phone; phone was replaced; wiped my cell; \
	wiped phone; reset my phone; factory reset phone; got a new iphone; new iphone; new samsung; new android; upgraded \
	iphone; new device old one; on my old handset; old handset; old iphone; old mobile; changed phone provider; \
	different phone; phone is dead; phone smashed; phone repair; new sim; handset replaced; different mobile > mfa .6, \
	mobile-device .35
windows-hello: windows hello; hello for business; facial recognition; face sign in; fingerprint; biometric; camera \
	sign in; face unlock; looking for you; pin sign in; whfb; finger reader; thumb; recognise face; fingerprint \
	reader; infrared camera; face login; finger login; pin !not available; face recognition; unlock with face; camera \
	login; face no longer; doesn't know my face; smile; look at camera; sign-in options; hello; hello pin; finger \
	scan; touch sensor sign in; option currently unavailable; managed by your organization; glasses; infrared; face \
	option gone; domain biometrics > sign-in .4, tpm .3
smart-card: smart card; smartcard; cac; piv; card reader; certificate logon; card logon; id card; insert card; \
	badge login; card pin blocked; wrong card pin; card certificate expired; card !not read; card !not recognised \
	login; reader light off card; card reader !not; insert a smart card; no valid certificates card; employee card \
	login; card login !not; new card login; lost card login; doctor's card; health card login; signature card; smart \
	card resource manager; virtual smart card; card pin; pin of card; card reader login; log in with reader; log in \
	with card; sign in with card; login card; badge reader pc; card inserted nothing; card blocked login > certificate \
	.4, sign-in .3
kerberos: kerberos; tgt; ticket granting; spn; service principal; klist; krb; kdc; 4771; event 4; keytab; \
	krb_ap_err; delegation; constrained delegation; kerberos ticket; token size; maxtokensize; token bloat; member \
	many groups; too many groups; many groups; preauthentication; pac; krbtgt; rc4; encryption type; 4768; 4769; http \
	400 bad request; bad request; request header too long; kerberos error; kerberos fail; s4u; ticket expired; \
	tickets; kerberos event; kdc event; event 27; event 14; event 16; des; aes; armoring; kerberos client; \
	security-kerberos; windows integrated login; integrated windows authentication; ticket server \
	password > active-directory .35, sign-in .2, time-sync .3, ntlm .35
ntlm: ntlm; ntlmv2; ntlm authentication; lmcompatibility; lm compatibility; 4776; ntlm blocked; netlogon; secure \
	channel~ > active-directory .3, kerberos .3
trust-relationship: trust relationship; secure channel; workstation trust; trust failed; rejoin domain; \
	test-computersecurechannel; broken trust; machine account password; computer account; domain trust; forest trust; \
	nltest; security database computer account; lost trust; security database; fell off the domain; no longer trusts; \
	domain doesn't recognise; computer not recognised domain; workstation and primary domain; kicked off domain; \
	relation to the domain; domain relationship; domain users refused pc; nobody domain login pc; domain login one \
	pc > domain-join .5, active-directory .4
domain-join: domain join; add domain; joining; unjoin; djoin; offline domain join; computer object; netbios \
	domain; joining computer; put on domain; !not join domain; re-image same name; pre-staged; put machines domain; \
	access denied join; domain controller could not be contacted; ms-ds-machineaccountquota; existing computer \
	account; reuse account; netjoin; pc company network member; pc into domain; pcs into domain; machine into network; \
	member of domain; domain member; connect pc company network; bring pc network; bring computers domain; add \
	workstation; bring workstations; workstations into network; computer into company network; machines company \
	network > active-directory .45, computer-account .5, dns .25
computer-account: computer account; computer object; machine account; duplicate name; rename computer; computer \
	name; stale computer; account same name; cno; prestage > active-directory .4
active-directory: active directory; ad; aduc; domain controller; dc; ntds; ldap; domain; forest; ou; \
	organizational unit; users and computers; dsa.msc; global catalog; fsmo; schema; adsi; gc; domain services; \
	dcpromo; promote; demote; sysvol; dsrm; naming context; rid; pdc emulator; naming information; directory service; \
	adsiedit > user-account .25
ad-replication: ad replication; replication; repadmin; lingering object; usn rollback; tombstone; replication \
	error; 8453; 8606; 1722; 2042; 1311; kcc; sites and services; intersite; dcs different; two dcs disagree; change \
	!not show other dc; frs; dfsr; sysvol replication; journal wrap; !not replicate; tombstone lifetime; 8524; 1988; \
	event 2042; site replication; replication access denied; replication topology; dcs out of sync; replicating \
	directory changes; dcdiag; replication stopped; not replicated since; domain controllers differ; too long since \
	replicated; deleted objects return; other dc doesn't; two servers different users; account exists on one dc; \
	naming context replication; unable to replicate; replicate now; controllers exchange; servers exchange accounts; \
	exchange changes servers; accounts reach other; account changes other server; other controller; between \
	controllers; controllers talk; second domain controller; two domain controllers; two logon servers; other site \
	accounts; controllers copy > active-directory .5, dns .25
ldap: ldap; ldap bind; ldap signing; directory lookup; ldap query; 389; 636; ldap over ssl; channel binding; \
	address book lookup > active-directory .5, certificate .2
entra-id: entra; entra id; azure ad; aad; azure active directory; cloud account; aadsts; tenant; microsoft 365 \
	account; office 365 sign in; work or school account; conditional access; intune~; device registration; dsregcmd; \
	hybrid join; azure ad joined; sso; single sign on; seamless sso; cloud sign in; signs in straight cloud; \
	federated; adfs; ad fs; saml; prt; your sign in was blocked; sign-in blocked; portal.azure; cloud only; enterprise \
	application > sign-in .3, mfa .3
conditional-access: conditional access; access blocked; you cannot access this right now; !not get there from \
	here; sign in blocked; blocked location; travelling abroad; foreign country sign in; risky sign in; compliant \
	device; named location; trusted location; abroad; travel; overseas; on holiday sign in; blocked country; geo \
	block; geoblock; geo fence; grant access; device must be compliant; your sign-in was successful but; does not meet \
	criteria; device isn't managed; unmanaged device; need managed device; approved app required; block unknown \
	devices; personal device blocked; compliant required; policy blocks sign; access has been blocked; you don't have \
	access to this > entra-id .6, mfa .35, intune .3
directory-sync: directory sync; dirsync; azure ad connect; entra connect; aad connect; sync error; password hash \
	sync; sync cycle; delta sync; immutableid; object !not synced; source anchor; duplicate attribute; user !not \
	syncing; cloud sync; idfix; writeback; start-adsyncsynccycle; proxyaddress conflict; soft match; !not show office \
	365; new user !not cloud; passthrough authentication; not synced to; new user not in 365; not syncing to office; \
	account not in cloud; sync to 365; ad sync; adsync; azure sync; local account cloud; local users cloud; local \
	users 365; local server online account; in-house accounts cloud; server accounts online; accounts reach cloud; \
	syncing users; accounts to cloud > entra-id .5, active-directory .4
adfs: adfs; federation; sts; token signing; relying party; claims; federation metadata; web application proxy; \
	single sign-on page; federated domain; wap server; adfs certificate expired; event 364; federation service \
	unavailable; sts page; login page redirect unreachable; organization's sign-in page; taking you to your \
	organization; company login page down; login page blank company; token-signing certificate; adfs proxy trust; \
	nobody reach login page > entra-id .4, certificate .4
user-account: user account; account; user profile~; disabled account; username; upn; rename user; changed name; \
	married; surname; last name change; display name; maiden name; enable account; create user; samaccountname; guest \
	account; unknown user; new name; alias > active-directory .25
group-membership: group membership; security group; member of; distribution group; add to group; group nesting; \
	memberof; dynamic group; access group; permissions group; groups; add member; put in group; role; owner of \
	group > permission .4, active-directory .3
permission: permission; access denied; no access; !not allowed; denied; unauthorized; not authorised; rights; acl; \
	ntfs permission; inherit; read only; full control; ownership; share permission; takeown; icacls; access control; \
	request access; 0x80070005; e_accessdenied; you don't have permission; you need permission; forbidden; 403; \
	allowed to see; let me see folder; contact your administrator; unauthorised; not have access; wall~; privilege; \
	user rights; says i don't have rights; not authorized; not permitted; no permission; no rights; rights missing; \
	lost access; lost my access; !not open folder; folder denied; access refused; permission error; padlock folder; \
	locked folder; need rights; folder not visible; not have rights > group-membership .4, sign-in .1
permission-elevation: run as administrator; admin rights; administrator rights; uac; elevation; local admin; laps; \
	admin password; admin credentials; administrator password; admin prompt; asks for administrator; needs admin; \
	install rights; privilege management; standard user; admin box; administrator box; !not install software; user \
	account control; needs admin password; wants admin; admin password to install; asks for admin; wants \
	administrator; admin rights to; enter admin; asking for admin password; uac prompt; blocked by admin; require \
	administrator; requires admin; not allowed to install > permission .4
delegation: delegated; delegate control; delegate rights; delegation of control; helpdesk rights; delegated admin; \
	gdap; junior admin; rights on ou; delegated permissions > active-directory .4, permission .5
service-account: service account; svc; run as account; service logon; gmsa; managed service account; log on as a \
	service; application account; service credential; logon batch job; service user; service account password; \
	password of service; service logon failed; 1069; started failing after password service; service password changed; \
	scheduled job account; account that runs; job runs under; task runs as; scanner account password; backup account \
	password; service account locked; service account expired; technical user; system user password; functional \
	account > password .35, windows-service .4
user-profile: user profile; temporary profile; temp profile; profile corrupted; profilelist; roaming profile; \
	profile service; desktop empty; desktop icons gone; lost desktop; all my icons gone; settings gone; new profile; \
	mandatory profile; default profile; default user; ntuser; signed in temporary; user hive; blank desktop; !not load \
	profile; profile size; desktop is empty; background gone; looks brand new; started fresh; everything reset; \
	ntuser.dat; usrclass; delete profile; my desktop gone; desktop different; profile path; event 1511; event 1530; \
	icons gone; looks like a new computer; looks like new computer; desktop is different; everything gone from \
	desktop; desktop gone; lost my desktop; desktop cleared; fresh desktop; favourites and desktop gone; not my \
	desktop; profile error; strange desktop; settings reset; documents and desktop missing; logged into \
	temporary > sign-in .25, profile-disk .45
profile-disk: profile disk; user profile disk; upd; fslogix; profile container; vhdx; container locked; frxsvc; \
	uvhd; disk stays mounted; profile mounted; profile in use; office container; odfc; frx; lock vhdx; vhd \
	locked > user-profile .7, rds-session .5, smb-share .25
slow-logon: slow logon; slow login; takes forever log in; long time sign in; minutes log in; please wait user \
	profile; applying settings; blank screen login; black screen sign in; preparing windows; stuck welcome; applying \
	policy; sign in takes minutes; logging in takes; login takes; preparing desktop; long to get in; slow sign in; \
	stare screen; 5 minutes log in; stuck signing in; getting in worse; logging in slow; takes minutes to log; 10 \
	minutes to log; takes long to log in; takes forever to log; long login; login is slow; ages to log in; morning log \
	in slow; welcome circle; stuck on welcome; log on slow; please wait for; group policy client; applying computer \
	settings; blank screen after password; ten minutes to desktop; long until desktop; desktop takes; waiting for user \
	profile service; welcome screen long; coffee while logging; logging on takes; login takes ages; stuck at applying; \
	slow desktop first; !not reach desktop; after typing password long; takes long after password; dark screen before \
	desktop > user-profile .4, group-policy .35, sign-in .4, slow-performance .3
logon-limit: logon hours; time restriction; logon time; allowed to log on; interactive logon; deny logon; logon \
	locally; sign-in method not allowed; user right assignment; account restriction; logon type; local logon denied; \
	remote desktop users > sign-in .4, permission .3
credential-known: stored password; admin password; login details; what is the password; need the password; \
	credentials for; who has the password; password vault; shared password; generic login; shared account; lookup \
	password; password for; need login; need the login; admin login; who knows the password; forgotten admin password; \
	user name and password for; password for portal; portal login > password .6
identity-check: identity check; verify caller; caller verification; who is calling; impersonate; pretext; callback \
	number; verify identity; identity verification; proof identity; caller identity; new voice; claims to be; says she \
	is; says he is; caller wants; phone caller password; unknown number reset; prove who > password-reset .35, mfa \
	.35, social-engineering .4
auto-logon: auto logon; autologon; automatic logon; autoadminlogon; kiosk mode; assigned access; kiosk; shared \
	terminal; generic login screen; sign on screens; shop floor terminal; shop floor screen; self service terminal; \
	public pc; dedicated terminal; digital sign; signs on automatically; lobby pc; single app > sign-in .3, \
	user-account .2
lock-screen: lock screen; locked computer; screen saver; inactivity; locks after; ctrl alt del; win l; \
	screensaver; inactivity timeout; unlock computer; locks itself minutes; idle timeout; password \
	screensaver > sign-in .3, power-settings .4
remote-credential: credssp; encryption oracle; nla; network level authentication; credential delegation; \
	restricted admin; remote credential guard; saved rdp; double hop; credential guard; smart card \
	rdp > remote-desktop .5, sign-in .3
disabled-account: account disabled; enable account; re-enable; reactivate account; switched off account; disabled \
	administrator; built-in administrator; administrator account disabled; only admin account; no admin account; \
	account inactive; deactivated user; user disabled; aadsts50057; turned account back on; account \
	expired > user-account .5, sign-in .3
pin-sign-in: pin; convenience pin; set up pin; pin complexity; pin greyed; create a pin; pin !not set; add pin; \
	forgot pin; reset pin; pin button; too many pin; pin attempts; set a pin; four digits; 4 digits; six digits; pin \
	setup; pin instead of password; pin disappeared; add a pin; pin option; pin not working; pin unavailable; \
	something happened and your pin; pin on laptop; number instead of password; pin policy > windows-hello .6, tpm .25
local-policy: local policy; local security policy; user rights assignment; allow log on; deny log on; interactive \
	logon; log on locally; policy does not permit; not permitted to log on; sign-in method isn't allowed > logon-limit \
	.6, group-policy .3
inherited-rights: inherited permissions; inheritance; moved folder permissions; move folder rights; copied folder \
	permissions; acl inherited; permissions after moving; parent permissions; old rights; keeps permissions; dragged \
	folder > permission .6, file-missing .15
acl-change: added to acl; acl; continue button folder; permanently get access; click continue access; explorer \
	elevates; permissions changed themselves; names in permissions > permission .6, permission-elevation .35
cloud-device-admin: device administrators; local administrator role; azure ad joined device local administrator; \
	cloud joined admin; entra joined administrator; administrators on all joined laptops; admin on cloud laptop; \
	device admin role > entra-id .5, permission-elevation .45
device-registration: device registration; pending device; registered device; hybrid joined; dsregcmd; device \
	object; stale device; device join; automatic registration; workplace join; userdevice; duplicate device > entra-id \
	.5, intune .3
guest-signin: aadsts50020; guest sign in; external user sign in; identity provider; user does not exist in tenant; \
	external account login; wrong tenant; invited account; partner sign in; external auditor; consumer account; \
	personal microsoft account; tenant does not exist > entra-id .5, teams-guest .3
self-service-reset: self service password; sspr; could not verify your account; request could not be processed; no \
	contact method; authentication phone; security questions; forgot password page; reset link; reset page; registered \
	phone; no mobile registered; alternate email > password-reset .7, mfa .25
shared-login-credentials: different credentials; multiple connections; different user name; already mapped; using \
	more than one user name; 1219; second share other user; mapped using a different; another login for \
	share > mapped-drive .5, cached-credentials .3
remote-dc: remote domain controller; branch domain controller; site link; password change replication; pdc; urgent \
	replication; local domain controller; branch office logon; password works at hq; new password refused branch; \
	password works at head office; password not branch; hours until new password; new password takes hours; old \
	password still works; old one still works; old password works branch; password changed at hq; password changed \
	head office; at branch old; new one refused; new password refused; branch password; changed password other site; \
	changed at headquarters; password in other office; for some hours; dc at branch; local server doesn't know; \
	password replication; rodc; read only domain controller; takes a while to work here; forwarding to pdc; works \
	there not here > ad-replication .5, password-reset .3
kerberos-skew: clock skew; krb_ap_err_skew; time difference between client and server; time difference login; five \
	minutes difference; clock wrong login; wrong time login refused; wrong date login; date wrong !not log in; pc \
	clock !not log; clock behind domain; clock ahead domain; time off sign in; dead battery clock login; bios date \
	login; time differs server login; clock hour off login; clock pc hour off; login refused clock; refused because \
	clock; clock off login; clock wrong sign in; time wrong sign in; pc time wrong login; wrong year login; hour off \
	login; minutes off login > time-sync .8, kerberos .6, sign-in .3
group-owner: who owns group; group owner left; owner of team left; become owner; change group owner; !not add \
	members; add members group myself; manage group members; manage distribution members; nobody owns team; orphaned \
	team; approve join group; request to join group > group-membership .6
first-login: first login fails; first time login; first time log in; initial login; start password !not; starter \
	password; welcome letter password; one-time password letter; temporary password !not; temporary password expired; \
	new hire password; first day password; must change at first login; first sign in change password; login letter; \
	where do I get my password; how do I log in first > onboarding .5, password-reset .5
logon-hours: logon hours; time restrictions; account has time restrictions; outside allowed hours; login refused \
	evening; login refused weekend; !not log in weekend; !not log in evening; night shift login; early shift log in; \
	before seven log in; after hours login refused; kicked off at six; logged off every evening; logged off at closing \
	time; weekend work login; saturday login; permitted hours; night shift !not; late shift !not log; after ten \
	o'clock; after ten log in; after six log; !not log in night; !not log in sunday; login only daytime; login works \
	daytime; login blocked night; works only in daytime > logon-limit .8, sign-in .3
`,
);
