import { defineConcepts } from './concept';

/** Cloud accounts: sign-in errors, second factors, self-service and synchronisation. */
export const CLOUD_IDENTITY = defineConcepts(
	'access',
	String.raw`
aadsts-errors: aadsts; aadsts50020; aadsts50105; aadsts50057; aadsts50126; aadsts50034; aadsts50053; \
	aadsts50076; aadsts53003; aadsts65001; aadsts700016; aadsts90072; aadsts50011; correlation id; sorry but we're \
	having trouble signing you in; trouble signing you in; request id; sign-in error; error page microsoft; \
	microsoft login error > entra-id .7, sign-in .3
app-assignment: not assigned to a role; user assignment required; assigned users; assign user application; not \
	assigned; add me to the app; colleague can open app; need to be added to application; enterprise app; assign \
	app; sso tile; my apps; myapps; app launcher; nested group assignment; role for the application; app access \
	assignment; admin has not assigned; saas app access; travel tool; expense app sign in; app says not assigned; \
	only she can't open the app; app only lets some > entra-id .5, group-membership .3, permission .25
account-blocked-cloud: user account is disabled; sign-in blocked; block sign in; blocked credential; \
	aadsts50057; account disabled cloud; re-enabled; account was turned off; account switched off; disabled in ad; \
	blocked by admin; reactivate user; returned from leave account; came back from leave; back from maternity; \
	back from sabbatical > disabled-account .7, entra-id .4
mfa-phone-lost: lost phone mfa; new phone mfa; phone broken code; phone number changed; old number code; code \
	goes to old number; code goes to lost phone; phone stolen code; can't approve; no phone to approve; factory \
	reset authenticator; authenticator empty; authenticator gone; app empty after new phone; restore \
	authenticator; re-register; require re-register; bypass code; locked out second factor; second factor phone; \
	approve on old; lost my second factor; locked out of mfa; locked out of my second factor; !not get past \
	verification; phone is gone; swapped phone; carrier number; sim changed; new number codes; old handset \
	approve; prompt on old phone > mfa .8, new-phone .6
mfa-code-missing: code never arrives; no code arrives; code doesn't arrive; no text; text not arrive; call not \
	arrive; verification call; code by text; verification text missing; no verification call; sms not received; \
	robot call; voice call code; phone call verification; didn't receive code; don't get the code; carrier blocks \
	sms; number blocked; unsubscribed short code; calls from microsoft blocked; spam filter phone; code late; \
	waiting for code; text message never > mfa .8, phone-number .15
mfa-device-limit: five devices; max devices registered; authenticator limit; too many authenticators; limit of \
	authenticator; device limit authenticator; already registered authenticator; sixth phone; old phones \
	registered; remove old devices; delete old device mfa; !not add authenticator; !not set up authenticator; qr \
	code error; adding authenticator fails; another phone authenticator; maximum devices; maximum number of \
	devices; too many phones; old tablets and phones; every phone I ever had; many phones over the years > mfa .7, \
	new-phone .4
sspr-fail: self-service password reset; sspr_0029; sspr; reset portal; reset page; password reset website; \
	reset my own password; forgot my password link; !not reset own password; request could not be processed; could \
	not verify; not enabled for reset; contact your administrator reset; on-premises configuration; writeback; \
	password writeback; hasn't set up; reset link error; registered contact; wrong number on file; verify your \
	account; security info missing; try again later reset; can't get back into your account; passwordreset; online \
	reset; reset online > self-service-reset .8, password-reset .6, directory-sync .2
hash-sync: password hash synchronization; password hash sync; event 611; 611; new password not in cloud; \
	password works in office not email; password different cloud; windows password works but office; two \
	passwords; cloud still old password; office 365 old password; password not syncing; hash sync; password \
	synchronization; mail still old password; pc new password mail old; new password on pc only > directory-sync \
	.8, password-reset .3
sync-stopped: sync hasn't registered; last sync; more than a day; unhealthy identity synchronization; sync \
	stopped; directory synchronization stops; sync warning email; sync service not running; stopped-server-down; \
	sync server; aad connect server; sync not running; sync account; sync scheduler; sync hasn't run; last \
	synchronisation; users not appearing in cloud since; sync server down; identity synchronization > \
	directory-sync .9, service-account .2
synced-object-stuck: !not delete synced; !not remove synced user; synced from on-premises; managed \
	on-premises; !not edit in portal; on-premises mastered; orphaned user cloud; deleted locally still cloud; \
	still in cloud; still appears in admin center; can't manage object; out of scope; removed from ad still; \
	leaver still in microsoft 365; stays in the portal; cloud copy stays; ghost user > directory-sync .7, \
	user-account .25
sync-filter: filtered; filtering; connector space; metaverse; missing from connector; user missing in sync; \
	object missing; ou filter; attribute filter; not in scope; sync rule; not synchronised user; one user not \
	synced; never shows up in cloud; doesn't show up in cloud; new account not in portal; cloudfiltered; \
	iscriticalsystemobject; systemmailbox > directory-sync .8
duplicate-proxy: duplicate proxy; proxyaddress; attributevaluemustbeunique; invalidsoftmatch; duplicate \
	attribute; same address two objects; quarantined attribute; conflicting address; alias already used; address \
	already in use; proxy address already > directory-sync .6, email .25
guest-tenant: guest; invited account; does not exist in tenant; identity provider; wrong tenant; external \
	account; b2b guest; partner can't sign in; customer can't sign in; outside person sign in; other company's \
	account; consumer account; live.com; personal account used; switch directory; different organization; signed \
	in with other account; supplier login portal > guest-signin .8, teams-guest .3
pending-devices: pending devices; device pending; registration pending; registered pending; state pending; \
	hybrid join pending; device not registered; scp; userCertificate; device waiting; not completing registration; \
	stays pending; device list pending > device-registration .8, entra-id .4
cloud-local-admin: local administrators azure; no admin rights joined device; device administrators; \
	additional local administrators; entra joined admin; support can't elevate cloud pc; admin rights laptop \
	cloud; not local admin; install rights cloud laptop; !not install on cloud laptop; global admin not local \
	admin; technician admin on cloud laptops > cloud-device-admin .8, permission-elevation .4
sso-loop: asks to sign in every time; keeps asking sign in; sign in loop; login loop; stay signed in; session \
	cookie; single sign on stopped; sso stopped; have to log in everywhere; logs in twice; signs in again and \
	again; seamless sso; sign in every app; token refresh; prompt every app > entra-id .5, password-prompt .4, \
	modern-auth .4, conditional-access .3
location-block: blocked country; from abroad; sign in abroad; abroad blocked; travelling; in spain; on holiday \
	login; overseas login; foreign country; country blocked; geo; vpn exit country; can't sign in from; unusual \
	location; named locations > conditional-access .8
legacy-client: old outlook; outlook 2010; outlook 2013; old client; enableadal; modern authentication \
	disabled; basic auth turned off; legacy protocol; registry enable adal; imap password; pop password; app \
	password; activesync old; old mail program; ancient outlook; stopped after basic > modern-auth .8, outlook .2
`,
);
