import { defineConcepts } from './concept';

/** Cloud accounts: sign-in errors, second factors, self-service and synchronisation. */
export const CLOUD_IDENTITY = defineConcepts(
	'access',
	String.raw`
app-assignment: not assigned to a role; user assignment required; assign user application; add me to the app; \
	colleague can open app; need to be added to application; sso tile; my apps; myapps; app launcher; nested group \
	assignment; role for the application; app access assignment; admin has not assigned; saas app access; travel tool; \
	expense app sign in; app says not assigned; only she can't open the app; app only lets some; assigned to role; \
	assigned a role; isn't assigned app; neighbour gets in; colleague gets in app; others get in app; colleagues get \
	in; others open app fine; expenses program assigned; signed in then thrown; signed in but thrown; microsoft signs \
	in app refuses; microsoft signed in but; software throws out; software throws her; app throws out; access to this \
	application; given access application; wasn't given access; !not given access app; needs access to app; need \
	access application; tile missing; tile app page; app !not in my apps; app page program; app on app page; app tile \
	colleague; single sign-on refused; logs in but assigned; sub-group app; group in group app; group inside group \
	app; add user to app; assign her app; app for all but me; everyone department app; assigned directly; saml-based; \
	grant application access; program on app page; new hire app refused; launcher app refused; no role for it; have no \
	role; role app icon; icon but microsoft; see icon app refused; press icon role; user isn't assigned; signed-in \
	user assigned; travel booking login; booking company login; company login assigned; colleague can book; app !not \
	assigned @worker; @signin app assigned; !not given app; app refused @worker only; colleague app works @signin; \
	only me app refuses; app rights missing; role for app; needs role app; app group missing; group for app; member \
	app group; licence fine app refuses; tile no access; login ok app refuses; office login works but program; program \
	via microsoft login; web program microsoft login; saas @signin assigned; @worker access cloud program; permission \
	sign-in program; learning platform assigned; platform assigned; platform company sign-in; not assigned others; \
	others from team have; others team have; team has it app; no permission single sign-on; single sign-on role; \
	single sign-on permission; ticket tool role; about a role; something about role; company sign-in assigned; intern \
	app role; tool single sign-on; app says I'm not assigned; !not assigned to role; user assignment required app; \
	enterprise app assignment; opens via microsoft; via our microsoft login; via microsoft login; third is told; let \
	in third; staff let in; role for application; no role application; inside right group; group inside group; inside \
	the group; two let in one; others let in; payroll software login; 50105; cloud assigned; isn't assigned cloud; \
	says isn't assigned; isn't assigned to it; she isn't assigned; he isn't assigned; app with company login; company \
	login app; others can use app; other colleagues can use; cloud software assigned > entra-id .5, group-membership \
	.3, permission .25
mfa-phone-lost: lost phone mfa; new phone mfa; phone broken code; phone number changed; old number code; code goes \
	to old number; code goes to lost phone; phone stolen code; can't approve; no phone to approve; factory reset \
	authenticator; authenticator empty; authenticator gone; app empty after new phone; restore authenticator; require \
	re-register; bypass code; locked out second factor; second factor phone; approve on old; lost my second factor; \
	locked out of mfa; locked out of my second factor; !not get past verification; phone is gone; swapped phone; \
	carrier number; sim changed; new number codes; old handset approve; prompt on old phone; lose your phone; reset \
	multi-factor settings; require contact methods; contact methods again; manage user settings; mobile lake; phone \
	fell water code; phone fell water sign; mobile broken log on; mobile broken office; mobile stolen log on; mobile \
	stolen approve; phone stolen sign; new mobile text; new mobile code; new mobile sign; new mobile approve; changed \
	provider sign; changed provider number; changed carrier sign; changed carrier code; different number sign; \
	different number code; number different since; rings previous; rings old number; rings previous number; calls old \
	number; call goes old; calls number gave up; text goes old; text goes wife; code goes previous; codes old sim; \
	still sends old number; sends to my previous; gave up number; gave back phone; returned company phone; returned \
	phone code; previous employer phone code; left phone home log; left phone home code; phone at home code; forgot \
	phone home sign; forgot phone code; forgot my phone code; no phone today; phone repair code; phone repair sign; \
	phone repair verification; screen smashed approve; phone smashed approve; traded phone approve; traded phone code; \
	wiped phone approve; wiped phone codes; phone reset codes; codes gone new phone; codes vanished phone; move \
	authenticator; transfer authenticator; approval app new; approval app moved; set approval again; app doesn't know \
	new phone; link new phone; re-link phone; pair new phone login; connect new phone login; change number codes; \
	change number sign in; update number verification; replace number verification; second step new phone; old phone \
	needed; needs my old phone; asks old phone; old device approve; sold phone; sold old phone; handbag stolen; bag \
	stolen phone; handbag phone; number no longer own; number no longer; telephone number no longer; number I no \
	longer; no longer my number; no longer have number; verification goes telephone; verification goes number; \
	verification still goes; check goes number; still linked old phone; number belongs someone; number given away; \
	cancelled sim; cancelled contract number; phone taken login; phone robbed; phone taxi login; phone dead login; \
	phone broke login; can't approve login; !not approve laptop; without phone approve; old telephone number; lost \
	@phone @signin; lost @phone code; lost @phone approve; stolen @phone @signin; stolen @phone code; broken @phone \
	@signin; broken @phone code; @new @phone code; @new @phone approve; @new @phone verify; @new @phone verification; \
	old @phone approve; old @phone code; old @phone verify; old number @signin; old number verification; number \
	@change code; number @change verification; @phone number old code; dead @phone code; dead @phone approve; without \
	@phone @signin; !not have @phone approve; @phone gone @signin; @phone drowned; @phone washing; washing machine \
	@phone; @phone toilet; @phone run over; @phone cracked approve; @phone service centre; @phone insurance login; no \
	access to old @phone; gave @phone to; child broke @phone; swapped sim; esim moved; switched numbers; private \
	number code; ex-partner number; second step stuck; second check phone lost; washing machine; ended up washing; \
	@phone ended up; login confirmation @phone; confirmation @phone new; mobile operator; another operator; switched \
	operator; operator number; received another number; got another number; another number code; earlier number; \
	number earlier one; code sent to earlier; sent to earlier; sent old one; code to previous number; provider switch; \
	changed operator; telephone number replaced; lost handset; @phone lost confirm; @phone destroyed; @phone broken \
	confirm; stolen handset; device for approving lost; approving device; approve device gone; phone for approving; \
	re-register authenticator; re-register second factor; number was ported code; forklift phone; confirm on dead; \
	dead one confirm; spare phone; spare phone confirm; confirm on old; other numbers now; all other numbers; contract \
	ended numbers; ended contract mobile; mobile company changed; texts previous; texts the previous; still texts old; \
	wants confirm old; mail wants confirm > mfa .8, new-phone .6
mfa-code-missing: code never arrives; no code arrives; text not arrive; call not arrive; verification call; code \
	by text; verification text missing; no verification call; sms not received; robot call; voice call code; phone \
	call verification; didn't receive code; don't get the code; carrier blocks sms; number blocked; unsubscribed short \
	code; calls from microsoft blocked; spam filter phone; code late; waiting for code; text message never; text or \
	voice call; verification code receive; other verification options; digits nothing arrives; six digits nothing; \
	message six digits; message with digits; text with digits; waiting for sms; waiting for text; sms never; sms stays \
	away; says texted; says sent text; claims sent code; supposedly sent code; text doesn't turn up; nothing turns up \
	mobile; nothing turns up phone; nothing arrives mobile; nothing arrives phone; phone stays silent; phone stays \
	quiet code; phone never rings; !not ring approve; !not ring code; call doesn't ring; automated call; automatic \
	call log; automated voice; robot voice; machine calls log; call lets me approve; call to approve; phone call log \
	in; phone call confirm; desk phone verification; landline verification; press pound; press hash; sign in another \
	way; different option code; number is right code; number right nothing; correct number nothing; number is correct \
	code; codes come late; code hours later; text hours later; text arrives late; resend code; send code again; \
	request code again; tried several times code; basement code; reception code text; abroad no text; roaming code; \
	foreign sim code; short code blocked; requested too often code; text messages blocked; others get text code; \
	normal sms arrive code; sent message digits; sent message mobile; sent number nothing mobile; message with code \
	mobile; ring doesn't come approve; half hour code; waited code; code from text; message ever comes; no message \
	ever; no message comes code; message never comes; chose be phoned; be phoned; phoned for check; phone stays mute; \
	ring me log; check at log on; phone check; text never reaches; code !not @phone; text !not arrive @signin; text \
	!not come @signin; sms !not @signin; @phone !not ring; call !not @signin verify; no text @signin; no sms @signin; \
	waiting @phone code; code never comes; text never comes; expecting text; expecting code; code on the way; code \
	lost; code delayed; delayed sms; delayed text code; don't get text; no call comes; call never comes; calling me \
	never; phone silent; verification sms; verification message; verification text; numbers by text; numbers by sms; \
	login number text; short message login; message from microsoft code; message with number; text with number; sms \
	!not come; sms !not arrive; sms !not get; code !not get; call !not received; numbers !not come; sms @signin; sms \
	numbers; sms digits; text numbers; text digits; text message @signin; text message code; rung; !not rung; get \
	rung; rung by; robot confirm; robot identity; robot rings; confirm identity call; call that confirms; confirmation \
	call; confirmation sms; confirmation text; confirmation code; security text; security sms; login text; login sms; \
	one-time sms; one time text; sms code; sms with code; sms with numbers; !not called verification; phone mute code; \
	phone stays mute verification; sms still nothing; sms has never come; texting me; it's texting; texting mobile; \
	mobile stays quiet; phone stays quiet; mobile quiet; mobile silent; nothing on mobile; reception good code; signal \
	fine code; full bars; restarted mobile code; restarted phone code > mfa .8, phone-number .15
sspr-fail: self-service password reset; sspr_0029; sspr; reset portal; reset page; password reset website; reset \
	my own password; forgot my password link; !not reset own password; request could not be processed; could not \
	verify; not enabled for reset; contact your administrator reset; on-premises configuration; writeback; password \
	writeback; hasn't set up; reset link error; registered contact; wrong number on file; verify your account; \
	security info missing; try again later reset; can't get back into your account; passwordreset; online reset; set \
	own password online; renew password online; renew password website; renew own password; new password myself; new \
	password on website; make new password website; password alone online; forgotten password page; forgotten password \
	link; forgotten password microsoft; clicked forgotten password; clicked forgot; reset it myself; reset by myself; \
	self reset; change password microsoft page; own forgotten password internet; recover password; recover my \
	password; password recovery; recovery page password; recovery web password; forgot link; reset through cloud page; \
	password cloud page > self-service-reset .8, password-reset .6, directory-sync .2
hash-sync: password hash synchronization; password hash sync; event 611; 611; new password not in cloud; \
	password works in office not email; password different cloud; windows password works but office; two passwords; \
	cloud still old password; office 365 old password; password not syncing; hash sync; password synchronization; \
	mail still old password; pc new password mail old; new password on pc only; password synchronization failed; \
	password hash sync stops; rpc error 8453; rpc error 8439; 8593; filetime; item with same key; web wants \
	previous; web wants old; mail web previous; mail web old password; mail on web still; web still wants; cloud \
	wants previous; teams old password; teams password different; teams password same; windows and teams; windows \
	password teams; windows password mail; windows and mail password; computer and mail password; !not same since \
	renewed; passwords no longer same; passwords !not identical; passwords differ; passwords different since; one \
	password windows; one for windows; online still old; online old password; internet old password; outlook old \
	password works; renewed password mail; renewed windows password; changed windows password mail; changed at pc \
	mail; change password office web; new password office online old; new password !not reach; web doesn't know new; \
	365 refuses new; 365 old password; portal refuses new; mail refuses new password; !not carried over; doesn't \
	carry over password; password doesn't follow; cloud password lags; everyone who changed password; all who \
	changed password; people change password mail; previous password mail; old one for mail; former password; \
	passwords !not known web; !not known outlook; must use former; use former; use former one; keep one before; one \
	before teams; onedrive teams password; password before still; outlook web former; accept old online; only old \
	password works; cloud accepts old; accepts only old; online works old; domain password online; network password \
	online; local password cloud; windows passwords outlook; windows password web; office computer password teams; \
	changing password office onedrive; new windows passwords; @password old online; @password old web; @password old \
	cloud; @password old teams; @password old outlook online; @password @change web old; @password @change online \
	old; @password @change !not cloud; @password @change !not online; @password @change !not 365; windows @password \
	365 different; @password reaches cloud; @password !not transferred; @password cloud stale; password yesterday \
	online; password update stays local; new password only locally; new password only windows; new one windows old \
	one; old one web; old one for 365; cloud behind passwords; everybody's passwords cloud; all users old password \
	online; windows and teams passwords differ; onedrive and teams still previous; previous password webmail; \
	webmail previous; webmail old password; webmail former; webmail password computers; computers accept new; pc \
	accepts new; windows accepts new; windows takes new; pc takes new; works on pc new; passwords drift; drift \
	apart; drift apart password; stays local side; change stays local; local side; password of network and; network \
	password 365; network password mail; owa old password; browser mail old password; 365 previous password; still \
	type previous; still type old; type previous password; must still use; two sides passwords; password changes \
	stay; !not taken over 365; changed passwords webmail; laptop takes new; takes new one; only the former; portal \
	only former; former one online; old one portal; portal old password; new one at pc; laptop knows new; laptop new \
	portal old; laptop new web old; pc new web old; pc new online old; windows new online old; knows only old; still \
	knows old; 365 knows old; passwords changed today web; hash sync dead; go on with old; old one in cloud; cloud \
	programs password; cloud programs old; windows password old; both always same; always the same before; same \
	minutes later; used to be same; no longer both same; whoever changes password; whoever renews; continue with \
	old; must use older; older password; outlook.office.com password; password accepted outlook.office.com; password \
	accepted webmail; password accepted online; new for computers; new for computers old; old for cloud; used to be \
	in step; passwords in step; out of step passwords; two sorts passwords; two kinds passwords; internet only takes \
	old; internet takes old; only takes old; mail takes old; only accepts old; mail only old password; internet mail \
	old; changed password work internet; online takes old > directory-sync .8, password-reset .3
sync-stopped: sync hasn't registered; last sync; more than a day; unhealthy identity synchronization; sync \
	stopped; directory synchronization stops; sync warning email; sync service not running; stopped-server-down; sync \
	server; aad connect server; sync not running; sync account; sync scheduler; last synchronisation; users not \
	appearing in cloud since; sync server down; identity synchronization; stopped-extension; miisclient; azure ad sync \
	service; microsoft azure ad sync; sync attempt 24 hours; warning mail microsoft; daily warning microsoft; warning \
	microsoft server; alert microsoft sync; microsoft mails server; !not reported 24; reported over 24 hours; 24 hours \
	server; hasn't reported hours; last 24 hours sync; new accounts !not arrive; new accounts cloud; accounts !not \
	arrive cloud; changes !not arrive cloud; new staff !not 365; new people missing cloud; new people missing teams; \
	copies users; copies our users; copying users cloud; users to cloud stopped; transfer users cloud; program copies \
	cloud; tool that syncs; nothing transferred cloud; updates of names cloud; name changes cloud; group changes \
	cloud; synchronisation service; synchronization service start; sync service !not start; log on account sync; admin \
	password changed sync; changed admin password cloud; after admin password cloud; password of sync; sync account \
	password; sync account disabled; sync account deleted; sync password expired; since password administrator \
	changed; identity sync alert; sync health alert; last sync red; local and cloud no longer; office accounts !not \
	cloud; no synchronization registered; synchronization registered; registered since yesterday; synchronization \
	since yesterday; admin left login deleted; admin left sync; admin's login deleted; administrator left deleted \
	users; admin account removed cloud; new local users; local users office; local users 365; users no longer 365; \
	users no longer turn; no longer turn up office; no longer appear 365; no longer appear office; no longer come \
	cloud; local changes no longer; new @worker !not 365; new @worker !not teams; new @worker !not cloud; new accounts \
	!not 365; accounts created here !not cloud; changes here !not cloud; changes local !not 365; microsoft warns; \
	microsoft email server sync; mail says sync; sync more than day; sync 24 hours; stale sync; sync service stopped; \
	sync program error; connector password; admin password changed accounts; cloud stopped receiving; microsoft no \
	longer receives; nothing reaches microsoft; directory !not reach cloud; service on server sync stopped; all new \
	users missing; heard nothing sync; nothing from our sync; microsoft heard nothing; writes every day sync; \
	microsoft writes; created users stay local; users stay local; stay local; admin's password renewed; since renewed \
	admin; admin's password users; new users stay; accounts stay local; no contact directory tool; directory tool; \
	directory tool contact; contact for over day; mail from microsoft morning; mail microsoft inbox; aren't in teams \
	apprentices; created but not teams; directory sync mail > directory-sync .9, service-account .2
sync-filter: connector space; metaverse; missing from connector; user missing in sync; object missing; ou filter; \
	attribute filter; not in scope; sync rule; not synchronised user; one user not synced; never shows up in cloud; \
	new account not in portal; cloudfiltered; iscriticalsystemobject; systemmailbox; linked mailbox; \
	msexchrecipienttypedetails; recipienttypedetails; account forest; resource forest; master account; sourceanchor; \
	only active directory connector; one colleague !not cloud; one colleague !not created; four arrived; others \
	arrived; others arrived one; all others sync; all others created; all others arrive; one account never; one new \
	account cloud; one missing cloud; one user missing cloud; single user cloud; one user !not arrive; doesn't get \
	created cloud; !not created cloud; never created 365; never arrives microsoft; never arrives cloud; never comes \
	cloud; no error anywhere; sync says success; sync success missing; sync shows no error; without error cloud; \
	without any error sync; !not 365 although; exists local cloud; local directory yes cloud; in office ad not cloud; \
	other forest; two forests; second forest; merged company mailbox; taken over company user; bought company mailbox \
	cloud; one person missing teams; one person !not in portal; single new employee; single employee cloud; !not \
	visible cloud; !not visible 365; visible in cloud; local account cloud; local account visible; local account but; \
	no fault log; fault in log; no fault sync; everyone synced except; synced except; all synced but; except lady; \
	except one user; company we bought; bought company mailbox; former forest; linked forest; only she missing; only \
	he missing teams; rest synced; been synced; one @worker !not cloud; one @worker !not 365; one @worker missing 365; \
	one @worker missing teams; only one @worker missing; this @worker never cloud; just this account; this account \
	!not sync; this one never; other new users came; other accounts came through; others came over; others made it; \
	came through except; made it to cloud except; user skipped; skipped by sync; sync ignores user; sync leaves out; \
	left out by sync; no error user missing; sync ok user missing; sync fine but user; mailbox from partner company; \
	mailbox in other company; just one of our people; one of our people; !not transferred microsoft; never transferred \
	365; transferred except; sync says okay; sync okay; sync ok but; sync is fine but; one person never; only person \
	!not; single person !not transferred; one account left behind; left behind sync; never transferred cloud; filtered \
	user; filtered out sync; filtering rule sync; in our directory but; directory but microsoft; doesn't get to \
	microsoft; !not get microsoft; others same day; others made same day; sync log green; log is green; sync green; \
	mailbox mother company; mailbox from mother; parent company mailbox; way I always do account > directory-sync .8
guest-tenant: invited account; does not exist in tenant; identity provider; wrong tenant; external account; b2b \
	guest; partner can't sign in; customer can't sign in; outside person sign in; other company's account; consumer \
	account; live.com; personal account used; switch directory; different organization; signed in with other account; \
	supplier login portal; external bookkeeper; external consultant login; freelancer login; partner login app; \
	supplier's login; customer's portal work; customer portal account; signs in private; private hotmail; hotmail \
	instead; private account instead; keeps signing private; picks private account; picks wrong account; logged wrong \
	account; account !not exist tenant; !not exist our tenant; !not existing tenant; own firm's login; own company's \
	login; other company's portal; invite outsider; outsider can't open; guest can't open; guest can't sign; \
	invitation accepted but; external user first; added external user; added as external; as external user; private \
	window works; incognito works; other browser works login; sign out other account; identity provider live; \
	signinaudience; wrong organisation shown; her own firm; auditor login our; external user login; tax adviser login; \
	foreign account app; own address page; with own address; freelancer page; wants into page own; identity provider \
	!not found; account !not found tenant; link from partner; partner organisation link; partner directory; their \
	directory; !not exist their directory; logged in privately; logged privately; edge privately; private login \
	partner; guest @signin other company; @worker other company @signin; outside @worker @signin; partner @signin !not \
	exist; account !not exist @site; !not exist in tenant; unknown in tenant; !not known in tenant; !not found in \
	their; wrong @mail account @site; private @mail @site; private address @site; browser uses private; remembers \
	private account; browser remembers account; other browser helps; invited person refused; invited but refused; \
	never got invitation; invite her first; foreign login; company b; consultant can't open our; our app outside \
	person; customer can't open our; supplier can't open our; tenant error outside; auditor outside; auditor from \
	outside; outside auditor app; data room; supplier's portal browser; supplier's portal account; browser always \
	takes; always takes personal; personal microsoft account; takes personal account; takes private account; personal \
	account portal; personal account instead; outsider app; person outside app; account !not in tenant; external \
	auditor app; external can't open app; redemption status; invitation redemption; was never invited; guest user \
	sign; guest account sign; guest login; invited architect; invited consultant; invited partner; another office \
	invited; account isn't known tenant; isn't known tenant; !not known our; known in our tenant; project site \
	invited; site guest !not; 50020; subcontractor app; subcontractor tenant; company mail tenant; customer's azure; \
	logged in hotmail; with my hotmail > guest-signin .8, teams-guest .3
pending-devices: pending devices; registration pending; registered pending; state pending; hybrid join pending; \
	device not registered; scp; userCertificate; device waiting; not completing registration; stays pending; device \
	list pending; registered waiting; shows waiting; laptops waiting registered; laptops shown pending; pcs shown \
	pending; computers shown pending; pending for weeks; pending cloud; list devices waiting; !not finished \
	registering; half registered; moved computers ou; moved another ou; moved ou back; ou and back; moved ou cloud; \
	laptops !not register cloud; pcs !not register cloud; password every app; password in every app; type password \
	every; !not automatic sign pcs; access blocked pending; !not recognised company device; !not seen company device; \
	company pc unknown device; company laptop treated private; device !not known cloud; device unknown; \
	automatic-device-join; re-register pc; registration connectivity; primary refresh token pending; out of sync \
	scope; hybrid joined devices; new pcs unregistered; waiting to register; stays unregistered; unfinished \
	registration; without finished registration; finished registration; device isn't known; refused device known; \
	shifted between containers; computers shifted container; moved container; cloud list; state in entra; @pc pending; \
	@pc pending cloud; @pc !not finish registration; @pc waiting registration; @pc unknown cloud; @pc !not recognised \
	company; @pc stuck pending; devices stuck pending; hybrid @pc; ou move @pc; ou move device; computer objects \
	moved; @pc list waiting; conditional access unknown device; @pc sso !not; register !not complete @pc; devices \
	halfway; registration halfway; finish registering; registering entra; registering cloud; never registered cloud; \
	organisational units moved; moved between organisational; moved between ous; computers moved units; treated \
	unknown; treated as unknown; unknown devices cloud; notebooks pending; state pending notebooks; @pc !not \
	registered cloud; @pc registration cloud; @pc !not registered entra; list without date registered; registered \
	column; column pending; only pending; portal's list laptops; !not recognised ours; recognised as ours; recognised \
	as our device; sharepoint device recognised; device isn't recognised ours; !not get sharepoint device; without \
	registered date > device-registration .8, entra-id .4
cloud-local-admin: local administrators azure; no admin rights joined device; device administrators; additional \
	local administrators; entra joined admin; support can't elevate cloud pc; admin rights laptop cloud; not local \
	admin; install rights cloud laptop; !not install on cloud laptop; global admin not local admin; technician admin \
	on cloud laptops; joined device local administrator; administrator all laptops; administrator cloud laptops; \
	administrator all cloud; admin cloud laptops; admin all joined; admin role no effect; role no effect laptop; role \
	given still; role assigned still; made administrator still; made admin still; made administrator morning; gave \
	role technician; technician role laptop; role makes local admin; local admin joined; got role today; given role \
	today; !not install colleague's laptop; install colleague's laptop; still asks other credentials; asks for other \
	credentials; asks different credentials install; still standard user; still !not install role; logged off still \
	role; logged off role; role doesn't arrive; role takes hours; pim; pim activated; activated role; eligible role; \
	just in time admin; refreshprt; support staff admin laptops; support can't install laptops; elevation refuses \
	technician; admin prompt refuses; device administrator role; cached primary refresh; azureadprtupdatetime; uac \
	entra; uac !not accept; uac refuses; supporter admin; supporter role; privileged identity; remains ordinary user; \
	remains standard user; still ordinary user; activated admin role; role since today; role today laptop; role admin \
	@pc; !not admin @pc; still !not admin; still no rights @pc; still no admin rights; technician !not install @pc; \
	supporter !not install; supporter @pc; uac prompt role; elevated role; local administrators @pc cloud; admin on \
	joined @pc; entra @pc admin; azure @pc admin; rights come hours later; rights next day; role next day worked; role \
	given yesterday; admin role entra; role !not effect; role has no effect; installing still demands; still demands \
	administrator; demands administrator role; installing demands administrator; role entra laptops; admin role \
	laptops; role but !not install; cloud-joined computers; administrator cloud-joined; administrator of all; role \
	administrator all; name !not accepted admin; !not accepted admin prompt; admin prompt; admin prompt name; accepted \
	in prompt; help with installs; helps installs role; role for installs > cloud-device-admin .8, \
	permission-elevation .4
passthrough-agent: pass-through authentication; authentication agent; agent inactive; pta agent; connector agent \
	server; agent server down; aadsts80001; aadsts80002; aadsts80014; all cloud sign-ins fail; nobody sign in 365 \
	server down; server down nobody teams; office server off nobody mail cloud; cloud login depends server > entra-id \
	.5, directory-sync .5, sign-in .3
`,
);
