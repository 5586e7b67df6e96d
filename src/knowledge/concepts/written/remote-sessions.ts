import { defineConcepts } from './concept';

/** Remote desktops and session hosts: situations and what explains them. */
export const REMOTE_SESSIONS = defineConcepts(
	'server',
	String.raw`
rd-licensing-fail: no remote desktop license servers; no license servers; no licence servers; rd licensing; \
	licensing mode; licensing mode not configured; grace period; 120 days; remote session disconnected license; \
	licence for remote; license expired remote; temporary licence; mslicensing; per user per device; cals; \
	licensing diagnoser; licensing warning; balloon license; days left; stop working in days; will stop working \
	in; remote desktop will stop; nobody can get on terminal server; after four months; trial remote; only two at \
	a time; two at a time on the server; only two people; admin mode > rds-licensing .9, rds-session .4
rdp-internal-error: an internal error has occurred; internal error; internal error remote; remote internal; \
	connects then error; remote desktop error immediately; instantly error; max outstanding; rdp listener; rdp \
	tcp; security layer; remote cannot connect error; connection refused rdp; closes immediately remote; flashes \
	remote; remote window flashes; rdp certificate; rsa; machinekeys; rdp port; udp transport > remote-desktop .8
rdp-identity: verify the identity of the remote computer; cannot verify the identity; identity of the remote; \
	time or date difference; clock difference; time difference; clocks don't agree; date on remote; difference \
	between your computer; certificate warning remote; remote clock; clock on server wrong remote; publisher of \
	this remote; do you trust remote; trust this connection; remote warning certificate; can't verify remote > \
	remote-desktop .7, time-sync .5, certificate .3
rdp-lsa: local security authority cannot be contacted; local security authority; lsa; expired password remote; \
	password expired remote; change password before remote; must change password remote; first logon remote; user \
	must change password; network level authentication; nla; could be due to expired password; new starters \
	remote; new employees remote; temporary password remote; !not change password over remote; remote login new \
	user; after reset remote fails; fresh password remote > remote-credential .8, password-reset .3, \
	remote-desktop .5
clipboard-remote: clipboard; copy paste; copy and paste; copying over remote; copy file remote; paste file; \
	pasting; paste does nothing; large file copy remote; big files paste; 2 gb; over 2 gb; larger than; several \
	gigabytes; gigabytes; gb file; copy to server by paste; ctrl c ctrl v; rdpclip; clipboard redirection; file \
	doesn't arrive after paste; paste silently; nothing pasted; no error paste; drag and drop remote; small files \
	paste fine; transfer file to remote session; copy zip to server; backup file copy session > remote-desktop .7, \
	rds-session .3
rds-busy: service is currently busy; currently busy; busy message; remote desktop service busy; terminal \
	server busy; server busy; is busy; try again later remote; please wait remote; waiting for session; session \
	host hang; logons stuck; sign-outs stuck; nobody new can log on; new logins hang; those already in can work; \
	existing sessions fine; existing users fine; already logged in keep working; csrss; win32k; deadlock; waiting \
	for local session manager; gsvc; user sessions stuck logging off; half logged off > rds-session .8, slow-logon \
	.3
interactive-logon-right: logon interactively; log on interactively; local policy does not permit; local policy \
	doesn't permit; not permitted to log on; allow log on through; allow log on locally; remote desktop users \
	group; right to sign in through remote; need the right to sign in; you need the right; sign in through remote \
	desktop services; denied log on; deny logon; not allowed on terminal server; user rights; can't log on to \
	server; new user terminal server; only admins can log on; to sign in remotely you need; remote users group > \
	local-policy .8, logon-limit .6, rds-session .4
idle-warning: idle; idle timer; idle warning; idle message; session idle; has been idle; will be disconnected; \
	disconnected in; over its time limit; idle timer expired; countdown box; press any key; pressing a key; two \
	minute warning; kicked when idle; idle limit; session time limit; box counts down; annoying box idle; warning \
	before disconnect; thrown off after lunch; after lunch disconnected; get thrown out; logon time limit; \
	disconnect timer; dialog idle > session-timeout .9, rds-session .4
securing-connection: securing remote connection; secure connection stage; secures the connection; \
	makes link secure; making connection secure; stuck securing; hangs at securing; secure remote takes; \
	certificate chain; certificate revocation; crl download; root certificates; automatic root; ctl; no internet \
	access server; isolated network; isolated servers; air gapped; air-gapped; closed network; without internet; \
	internet blocked; no outside access; restricted network; separated network; plant network; jump host; jump \
	server; hop station; 15 seconds before; 20 seconds before; delay connecting remote; waits before login; slow \
	to connect remote; session start slow; takes long to connect then fast; first ten seconds remote; session \
	opens slowly > remote-desktop .7, certificate .6
rdp-black: black screen remote; remote black; black rdp; session black; black after login remote; black remote \
	window; remote desktop black; cursor only remote; session shows nothing; remote shows only black; blank \
	session; remote window stays black; black when connecting; reconnect black; big screen remote; multi monitor \
	remote; bitmap caching; resize window remote; ctrl alt end > black-screen .7, remote-desktop .6, rds-session \
	.3
session-stuck: session stuck; stuck session; old session; ghost session; disconnected session; hanging \
	session; session still open; logged in twice; already logged on; session frozen; log off user; end session; \
	kill session; reset session; can't log off; logging off forever; session won't close; user still logged in; \
	reconnects to black; frozen program in session > rds-session .9
rds-slow: terminal server slow; slow session; session slow; remote slow; typing lag remote; remote lags; laggy \
	remote; keystrokes delayed; everyone on terminal server slow; farm slow; host overloaded; load balancing; \
	drain mode; one host full; mouse lag remote; screen updates slow; choppy remote; typing slow remote > \
	rds-session .7, slow-performance .5
remoteapp: remoteapp; published app; published application; remote app; rd web; workresources; webfeed; rdp \
	file; app icon remote; hosted app; program from server; streamed app; citrix app; storefront; workspace app; \
	receiver; cannot start app citrix; launch.ica; avd app; windows app > rds-session .8
rd-gateway: rd gateway; remote desktop gateway; gateway server; from outside remote; gateway unavailable; \
	temporarily unavailable gateway; gateway certificate; rdp from home; rap; cap; connection authorization \
	policy; 443 rdp; gateway denied; hosted desktop from home > rds-session .6, remote-desktop .5, certificate .2
remote-work-pc: my work pc from home; office pc from home; connect to my desk; my computer at work; work \
	computer asleep; work pc off; wake work pc; remote to my pc; pc in office not reachable; pc turned off office; \
	remote computer turned off; can't find computer remote; remote access is not enabled; my desktop from home > \
	remote-desktop .8, vpn .3, power-settings .15
thin-client: thin client; zero client; wyse; igel; terminal; thin terminals; diskless; multipoint; station; \
	userful; green terminal; thin client firmware; thin client can't find server; thin client blank > rds-session \
	.5
`,
);
