import { defineConcepts } from './concept';

/** Domain logons, Kerberos, the directory and its controllers: situations and what explains them. */
export const DIRECTORY = defineConcepts(
	'access',
	String.raw`
offline-logon: cached logon; cachedlogonscount; cached logons; no logon servers available; no logon server; \
	logon servers; sign in without network; log in without vpn; sign in away from office; logon offline; offline \
	logon; sign in on plane; laptop away from office login; !not sign in at home; works in office not at home; \
	cannot log in at home; domain isn't available; domain not available; domain unavailable; never logged in on \
	this laptop before; first time on this laptop; loan laptop sign in; loaner laptop sign in; pool laptop; logged \
	in here before; hotel can't sign in; customer site login; cached user logon; fifo; 45058; lsasrv; last ten \
	users; many people use laptop; too many users on laptop; previously signed in; sign in refused outside office; \
	!not contact domain; no network login > sign-in .5, cached-credentials .5, remote-worker .3, active-directory \
	.25
token-size: 1,010; 1010 groups; too many security ids; context accumulated; security ids; access token limit; \
	token bloat; maxtokensize; member many groups; hundred groups; hundreds of groups; lots of groups; in every \
	group; nested groups; sid history; sidhistory; big token; all the groups; many security groups; added to all \
	groups; group memberships too many; group after group; 150 groups; 200 groups; group list long; header too \
	long; request header too long; bad request; http 400; 400 error; belongs to many groups; so many groups; \
	number of groups > kerberos .6, group-membership .4, sign-in .2
machine-password: machine account password; machine password; computer password; reverted snapshot; snapshot \
	reverted; rolled back vm; restored snapshot; restored image; older image; restored from backup domain; after \
	restore cannot log in; after system restore; went back to checkpoint; checkpoint reverted; newer password \
	value; netdom resetpwd; reset-computermachinepassword; put back old image; cloned pc; old backup of pc; pc was \
	restored; trust lost; computer lost domain; refusepasswordchange; disablepasswordchange; put back to last \
	month; pc restored then; refuses domain logins; domain sign in fails on one pc > trust-relationship .8, \
	computer-account .4, restore .15
netlogon-startup: 5719; netlogon; netlogon service; no domain controller at startup; netlogon starts; startup \
	order network; nic slow start; portfast; link negotiation; network not ready; before network is ready; \
	expectedDialupDelay; event 5719; dependency netlogon; status_internal_error; secure session; \
	gpnetworkstartuptimeout > trust-relationship .4, active-directory .4, group-policy .2
spn-mismatch: krb_ap_err_modified; duplicate spn; wrong spn; setspn; spn registered; service principal name; \
	target principal name; target account name is incorrect; target principal; stale dns kerberos; wrong machine \
	answers; name points to other server; reused ip; ip reused; reused address; reused name; service ticket; \
	encrypted with; name not unique; identically named; same named account; ticket modified; event 4 kerberos; two \
	machines same name; kerberos client received > kerberos .7, computer-account .35, dns-record .2
logon-workstations: authorized to login from this station; not authorized to login; log on to; logon \
	workstations; userworkstations; allowed workstations; only from certain computers; restricted to certain \
	computers; smb signing required; digitally sign communications; security signature; plain text password smb; \
	lan manager authentication level; old linux share; samba; older file server; old nas; station restriction; log \
	on only to > logon-limit .6, smb-share .4, ntlm .4
ad-console: active directory users and computers; dsa.msc; naming information cannot be located; server is not \
	operational; snap-in; console !not open; admin console; mmc; user management console; can't manage users; \
	domain tool; management tool won't open; users and computers; remote server administration; rsat; \
	administrative center; where we create accounts; where I create users; tool for user accounts > \
	active-directory .7, ldap .3
ad-object-error: attribute is owned; security accounts manager; sam; specified account does not exist; !not \
	edit user; !not delete user; !not edit object; delete user error; can't delete account; can't change account; \
	conflict object; cnf; lingering; phantom; lost and found; protected from accidental deletion; accidental \
	deletion; orphan object; directory object; object can't be removed; half deleted user; built-in object > \
	active-directory .6, user-account .3
dc-time-ad: domain controller down; dc down; dc unreachable; dc offline; only one dc; lost domain controller; \
	domain controller crashed; seize roles; metadata cleanup; domain controller demotion; dc restore; dsrm \
	password; authoritative restore; ad recycle bin; deleted user restore; restore deleted user; undelete user > \
	active-directory .6, ad-replication .4
domain-trust: trust between domains; forest trust; external trust; other domain; two domains; domain trust; \
	trusted domain; child domain; parent domain; users of other domain; sid filtering; selective authentication; \
	cross domain; company merge domain; foreign security principal > trust-relationship .6, active-directory .4
kerberos-delegation: double hop; delegation; unconstrained; constrained delegation; second hop; web app to \
	sql; credentials don't pass; resource-based; trusted for delegation > kerberos .7, spn-mismatch .4
password-change-fail: !not change password; unable to change password; password change denied; doesn't meet \
	complexity; complexity; minimum age; minimum password age; password too short; password not strong enough; \
	password history; reuse password; used before password; password refused policy; password too simple; fine \
	grained policy; password rules; meets requirements; new password rejected > password-reset .6, group-policy .2
password-expiry-notice: password expire; expires in days; expiry reminder; expired while away; expired at \
	home; password expired remote; expired on holiday; must change at next logon; user must change password; \
	change password first logon; before signing in first time; password expired rdp; first sign in > \
	password-reset .6, sign-in .3
admin-locked-out: disabled the administrator; disabled administrator account; no administrator left; only \
	administrator; no admin account; administrator disabled; how to get in after; get admin back; last admin; no \
	one is admin; nobody is admin; built-in administrator; safe mode administrator; offline enable administrator; \
	local administrator gone; turned off admin account; switched off admin; removed from administrators; locked \
	out of admin; lost admin rights myself > disabled-account .6, permission-elevation .4, safe-mode .3
gpo-startup: policy at startup; startup policy; computer policy not applied; policy not applied at boot; \
	policy sometimes; 1129; 1055; 1054; network initialization policy; wait for network; always wait for the \
	network; fast logon optimization; fast logon; startup scripts; asynchronous policy; software installation \
	policy; mornings policy; intermittent policy; cold start policy; gpnetworkstartuptimeoutpolicyvalue; policies \
	missing after boot > group-policy .8, slow-logon .25
group-change-no-effect: added to group but; added to group still; group change no effect; still no access \
	after adding; membership not updated; group not taking effect; log off and on group; added group home worker; \
	group change vpn; new group vpn; klist purge; group added yesterday still; put in group still; given access \
	still denied; access granted but still; whoami groups; still can't open after added; rights granted not \
	working; membership change > group-membership .7, kerberos .3, vpn .2, permission .3
sysvol-health: sysvol; netlogon share; sysvol not shared; sysvolready; frs migration; dfsr sysvol; d2 d4; \
	burflags; journal wrap; policies missing on dc; policy files differ; sysvol empty; msdfsr > ad-replication .6, \
	dfs .4, group-policy .3
account-audit: who locked; lockout source; which device locks; where lockout coming; account keeps locking; \
	find lockout; lock again minutes; lock after unlock; every hour locked; event 4740; caller computer name; bad \
	passwords from > account-lockout .8, audit-logging .3
ntlm-fallback: ntlm blocked; ntlm disabled; disable ntlm; ntlm hardening; works by ip; ip instead of name; \
	falls back to ntlm; lmcompatibilitylevel; restrict ntlm; protected users > ntlm .7, kerberos .3
computer-rename: rename computer; computer name; rename pc; changed computer name; duplicate computer name; pc \
	name; pc renamed; machine renamed; hostname change > computer-account .6, domain-join .4
join-failure: !not join domain; domain join fails; can't add to domain; put on domain; join error; domain \
	could not be contacted; specified domain; domain does not exist; access denied joining; delegated join; ten \
	computers; exceeded maximum number; machine quota; technician can't join; helpdesk can't join; join new \
	machines; rejoin; re-join; new pc domain; pcs won't join; adding pcs; reinstalled pc same name; join computers \
	to the domain > domain-join .8, delegation .3, dns .2
`,
);
