import { defineConcepts } from './concept';

/** Remote desktops and session hosts: situations and what explains them. */
export const REMOTE_SESSIONS = defineConcepts(
	'server',
	String.raw`
rd-licensing-fail: no remote desktop license servers; no license servers; no licence servers; rd licensing; \
	licensing mode; licensing mode not configured; grace period; 120 days; remote session disconnected license; \
	licence for remote; license expired remote; temporary licence; mslicensing; per user per device; cals; licensing \
	diagnoser; licensing warning; balloon license; days left; stop working in days; will stop working in; remote \
	desktop will stop; nobody can get on terminal server; after four months; trial remote; only two at a time; two \
	at a time on the server; only two people; remote admin mode; nothing hand out licence; nothing hand out license; \
	licence throws out; licence kicks out; !not server licence; !not server license; out of licences; out of \
	licenses; out of cals; available license server; available license remote; nobody get shared server license; \
	nobody get shared server licence; session ended license; session ended licence; bought licences remote; bought \
	licences terminal; temporary license; device license remote; device license terminal; connect license server; \
	give license remote; give license server; provide them licence; provide them license; ended since licence; ended \
	since license; license servers none; license servers missing; told licence missing; told licence none; paid \
	seats remote; paid seats terminal; terminal farm licence; terminal farm license; seats licences bought server; \
	everybody thrown licence; everybody thrown license; licence server down remote; licence server down terminal; \
	whole office locked out terminal; license can't be given; license can't be granted; given to the session; nobody \
	to issue licences; nobody to issue licenses; find anybody issue licences; find anybody issue licenses; throws \
	everyone out terminal; licences unavailable terminal; licences unavailable session; nobody could give permit; \
	nobody could give licence; permit slip server drops; permit slip server give; drops them licence shared; drops \
	them license shared > rds-licensing .9, rds-session .4
rdp-internal-error: an internal error has occurred; internal error; internal error remote; remote internal; connects \
	then error; remote desktop error immediately; instantly error; max outstanding; rdp listener; rdp-tcp listener; \
	rdp security layer; remote cannot connect error; connection refused rdp; closes immediately remote; flashes \
	remote; remote window flashes; rdp certificate; rsa; machinekeys; rdp port; udp transport; something internal \
	failed; something internal happened; internal wrong; internal fault; internal failure; internal problem; second \
	try remote; second try connects; second attempt remote; second attempt connects; first try remote fails; first \
	try remote error; first try connect fails; first try connect error; windows audio service remote; securitylayer; \
	userauthentication 0; renewal self-signed; mstsc localhost; take over machine error; take over machine wrong; \
	take over computer error; take over computer wrong; remote aborts immediately; remote aborts instantly; remote \
	breaks immediately; remote breaks instantly; error before enter name remote; error before enter credentials \
	remote; minute then connects remote; control machine from my desk error; first go remote; first go connect; \
	second go; remoting error hangs; remoting fault hangs; complains something inside; complains something internal; \
	hangs sixty seconds remote; hangs sixty seconds connect; hangs 60 seconds remote; hangs 60 seconds connect; call \
	up test computer remote error; call up bench computer remote error; call open test computer remote error; call \
	open bench computer remote error; remote immediately error; inside error; second attempt works error; second \
	attempt right error; remote control error pc; remote control error machine; no further hint remote; no further \
	hint internal; no further explanation remote; no further explanation internal; keep trying lets remote; keep \
	trying lets eventually; keep trying works remote; keep trying works eventually; remote just says error; \
	sometimes lets me remote error; no more than that error; error has occurred connecting remote; trying again \
	minute shows; trying again minute works; trying again minute happily; trying again minute desktop > \
	remote-desktop .8
rdp-identity: verify the identity of the remote computer; cannot verify the identity; identity of the remote; time \
	or date difference; clock difference; time difference; clocks don't agree; date on remote; difference between \
	your computer; certificate warning remote; remote clock; clock on server wrong remote; publisher of this remote; \
	do you trust remote; trust this connection; can't verify remote; different dates two; different dates both; \
	compared clocks; compared times; compared watch; compared both; both show same time; both show same 9; claims \
	clock wrong; clocks identical connect; verify identity computer; verify identity machine; connect refuses time; \
	connect refuses date; connect refuses clock; net time; w32tm remote; connects again reboot time; connects again \
	reboot date; machines not same time; refuses dates hours; watch agree; watch same; watch match; watch differ; \
	its watch; its clock; my watch; my clock; clocks agree; they do agree; calendar date remote; calendar date \
	connect; calendar date takeover; who other side; who other computer; who other machine; sure who side; sure who \
	machine; sure who computer; same time source; same time place; same time server; rejected remoting time; \
	rejected remoting watch; rebooting possible remote days; rebooting again remote days; times match remote; times \
	match connect; clock wrong takeover; day wrong remote; day wrong connect; times line remote; times sync remote; \
	times step remote; aren't in line times; aren't in line clock; their time mine; their time ours; exact time \
	both; exact time display; exact time remote; theirs and mine clock; minutes apart remote; minutes apart connect; \
	can't remote time; can't remote date; supposedly clock wrong; disagreement day; disagreement hour; disagree day; \
	disagree hour; day and hour; alleged time disagreement; wristwatch says same; wristwatch says equal; what time \
	it is remote; what time it is office > remote-desktop .7, time-sync .5, certificate .3
rdp-lsa: local security authority cannot be contacted; local security authority; lsa remote; expired password \
	remote; change password before remote; must change password remote; first logon remote; user must change \
	password; network level authentication; nla remote; could be due to expired password; new starters remote; new \
	employees remote; temporary password remote; !not change password over remote; remote login new user; after \
	reset remote fails; fresh password remote; security authority; authority !not reach; authority !not contacted; \
	not the one you specified; outdated entry in the dns cache; try using ip address instead of name; termdd; event \
	56; machine reached not; machine reached other; machine answered not; machine answered other; reached isn't \
	meant; reached isn't wanted; reached isn't intended; wrong machine answered; wrong machine reached; wrong \
	computer answered; wrong computer reached; authentication error remote; authentication error connect; line busy \
	dial; line busy remote; line congested dial; line congested remote; busy hours remote connect fails; authority \
	server; authority dial; authority remote; security body contacted remote; security instance; security office; \
	computer reached isn't one; computer reached isn't asked; computer reached not one; computer reached not asked; \
	isn't the one I asked; isn't the one I wanted; isn't the one I typed; number instead name remote; number instead \
	name connect; ip instead name remote; ip instead name connect; sporadically remote contacted; sometimes remote \
	contacted; line quiet night remote; line quiet night works; line quiet night goes; not the one I asked; name \
	leads wrong machine; name leads wrong computer; name leads other machine; name leads other computer; out of \
	reach authority; out of reach security; refused at random connection; field remote refused; field terminal \
	authority; field terminal refused; mobile network overloaded remote; mobile network overloaded terminal; mobile \
	network weak remote; mobile network weak terminal; remote login breaks mobile; remote login breaks random; \
	remote login refused mobile; random refusal remote; random refusal terminal; random refusal server; local \
	authority contacted; local authority reached; different machine than asked; different machine than wanted; \
	different computer than asked; different computer than wanted; thin line authority; thin line machine; weak line \
	authority; weak line machine; authority not contacted; authority not reached > remote-credential .8, \
	password-reset .3, remote-desktop .5
clipboard-remote: clipboard; copy paste; copy and paste; copying over remote; copy file remote; paste file; paste \
	doesn't work; paste does nothing; large file copy remote; big files paste; 2 gb; over 2 gb; larger than 2 gb; \
	several gigabytes; gigabytes; gb file remote; copy to server by paste; ctrl c ctrl v; rdpclip; clipboard \
	redirection; file doesn't arrive after paste; paste silently; nothing pasted; no error paste; drag and drop \
	remote; small files paste fine; transfer file to remote session; copy zip to server; backup file copy session; \
	big video paste; big file remote; big file session; gigabyte copy; gigabyte paste; gb copy; gb paste; small \
	files fine copy; nothing lands remote; nothing lands server; drag file remote; drag file server; move large file \
	server; move large file remote; tsclient; pretends copied; pretends pasted; copying ends nothing remote; copying \
	ends nothing server; movie laptop server paste; movie laptop server copy; ctrl+c; ctrl+v; ctrl+c ctrl+v remote; \
	ctrl+c ctrl+v server; ctrl+c ctrl+v over; big stuff across; big stuff over; drag archive server; drag archive \
	remote; target folder empty; target folder stays; long recording remote; long recording server; 3 gb drag; tiny \
	spreadsheets no problem remote; tiny spreadsheets no problem server; clipboard server; clipboard remote; \
	clipboard session; nothing arrives on the server; via clipboard; by clipboard; sending movie clipboard; sending \
	movie remote; doesn't do a thing copy; doesn't do a thing clipboard; not even complain copy; text snippets copy; \
	text snippets paste; few pages documents go copy; few pages documents go remote; gig file; gig dump; gigabyte \
	file; gigabyte dump; dump over to remote; dump over to server; nothing whatsoever copy; nothing whatsoever \
	remote; copying inserting server; copying inserting remote; copying inserting window; film laptop server \
	nothing; film laptop server never; notes get there like film; notes get there like big; copying files larger; \
	insert server window; insert remote window; film window server; film window remote > remote-desktop .7, \
	rds-session .3
rds-busy: service is currently busy; currently busy; busy message; remote desktop service busy; terminal server \
	busy; server busy; says busy server; try again later remote; please wait remote; waiting for session; session \
	host hang; logons stuck; sign-outs stuck; nobody new can log on; new logins hang; those already in can work; \
	existing sessions fine; existing users fine; already logged in keep working; csrss; win32k; deadlock; waiting \
	for local session manager; gsvc; user sessions stuck logging off; half logged off; service busy later; service \
	busy now; busy try later; busy try again; come back later server; come back later remote; come back later \
	session; remote service occupied; server restart helps days; server restart helps while; nobody new sign server; \
	nobody new sign session; those inside keep; those inside fine; already in fine; already in work; already in \
	keep; latecomers; session leak; token leak; memory leak remote; restart remote desktop services; unhealthy \
	system; console logon slow; turns people away server; turns people away remote; server full try later; occupied \
	right now; told busy later; told busy moment; busy at the moment; currently occupied; momentarily busy; \
	momentarily occupied; occupied come back; occupied come later; quiet week reboot; quiet week restart; carry on \
	those; carry on already; carry on whoever; whoever was on it already; around nine nobody gets server; around \
	nine nobody gets terminal; own screen console slow log; reboot gives week; reboot gives days; reboot gives \
	peace; remote machine occupied; busy remote; busy terminal; busy machine; remote service too much do; remote \
	service so much do; too much to do server; too much to do service; too much to do remote; got in before happily; \
	got in before fine; got in before works; whoever got in early; whoever got in before; early birds work server; \
	early birds work remote; server overwhelmed; server swamped; server overburdened; server overrun; remote no \
	capacity now; remote no capacity moment; late ones rejected server; late ones rejected remote; can't take me; \
	can't take us; can't take anyone; in already notice nothing; in already feel nothing; colleagues already in \
	notice; dial in busy; dial in moment; dial in later; moment busy service; won't accept anyone server; won't \
	accept anyone session; comes late occupied; comes late busy; shared machine occupied; allegedly occupied; \
	allegedly busy; supposedly occupied; supposedly busy; early ones work occupied; early ones work busy; switching \
	off and on helps days server; switching off and on helps days machine; switching off and on helps days shared > \
	rds-session .8, slow-logon .3
interactive-logon-right: permit log on interactively; log on interactively; local policy does not permit; local \
	policy doesn't permit; not permitted to log on; allow log on through; allow log on locally; remote desktop users \
	group; right to sign in through remote; need the right to sign in; you need the right; sign in through remote \
	desktop services; denied log on; deny logon; not allowed on terminal server; user rights terminal; can't log on \
	to server; new user terminal server; only admins can log on; to sign in remotely you need; remote users group; \
	policy permit sign; policy permit log; rules system let sign; rules system let log; rules !not sign; rules !not \
	log; not allowed sign server; not allowed sign terminal; temp refused server; temp refused remote; refused \
	server others; refused server rest; right log locally; allow logon to terminal server; user rights assignment; \
	login works pc not server; login works pc not terminal; grant right sign server; grant right sign terminal; \
	system let her sign; system let her log; may not enter server; may not enter terminal; may not enter session; \
	this system doesn't let; only admins get server; only admins get terminal; missing right terminal server; \
	missing right remote server; account but server doesn't let; account but server won't let; local policy here; \
	local policy system; local policy machine; let her not server; let her not terminal; doesn't let her shared; \
	doesn't let her terminal; system's rules; machine's rules; rules forbid log; rules forbid sign; rules forbid \
	logon; thrown back rules; thrown back remark; thrown back policy; apprentice server let; apprentice server \
	refused; others from team go in; others from team get in; remark rules; remark policy; remark permit; forbid log \
	here; forbid log server; bounced away terminal; bounced away server; guest lecturer terminal let; guest lecturer \
	terminal allow; entering terminal rejection; entering terminal refused; rejection local; rejection rules; \
	rejection policy; rejection allow; own desk fine terminal not; own desk fine terminal rejected; allow him in \
	interactively; allow her in interactively; policy won't allow him; policy won't allow her; interactively; \
	permitted enter; rules here; same job may server; same job may machine; isn't permitted shared machine; isn't \
	permitted shared rules; shared machine told permitted; shared machine told allowed > local-policy .8, \
	logon-limit .6, rds-session .4
idle-warning: idle; idle timer; idle warning; idle message; session idle; has been idle; will be disconnected; \
	disconnected in; over its time limit; idle timer expired; countdown box; any key stay connected; press key keep \
	session; two minute warning; kicked when idle; idle limit; session time limit; box counts down; annoying box \
	idle; warning before disconnect; thrown off after lunch; after lunch disconnected; get thrown out; logon time \
	limit; disconnect timer; dialog idle; idle box; idle notice; inactive box; inactive notice; touched nothing cut; \
	touched nothing kicked; not touched minutes disconnected; will be cut off minutes; will be kicked off minutes; \
	warning before cut; without warning disconnect; close immediately without; close immediately warning; \
	enabletimeoutwarning; win32 tssessionsetting; idlesessionlimit; two @slowtime notice; two @slowtime countdown; \
	two @slowtime box; reading call disconnected session; reading call disconnected remote; annoying notice session; \
	annoying notice remote; nothing done message disconnect; nothing happened message disconnect; untouched session; \
	no mouse movement disconnected; stop box minutes; idle too long; countdown nurse; countdown patient; countdown \
	customer; countdown session; countdown remote; end it no message; end it no warning; just end session; just end \
	it; tells people idle minutes; tells people session minutes; two minutes react; two minutes answer; two minutes \
	click; gives two minutes; gives them minutes; time over end session; time over close session; message before \
	session end; message before session closes; warn before session; session left alone box; silence pop-up \
	inactive; silence pop-up session; having been inactive; inactive session; inactive popup; inactive minutes; drop \
	people without a word; drop people without a notice; quietly disconnect session; quietly disconnect users; \
	inactivity message; haven't moved mouse session; haven't moved mouse box; before session cut box; before session \
	cut message; covers data box; covers data message; box shows seconds session; session gets cut; session gets \
	dropped; session gets closed; need it gone box; need it gone message; thinking then box disconnect; thinking \
	then box session; not working for minutes box; not working for minutes warning; are you still there; window \
	counting down; counting down session; counting down touch; counting down out; touch something or i'm out; touch \
	something or i'm off; go without window session; go without window counting; appears in my session counting; \
	appears in my session seconds; disable warning message; while talking customer session; while talking customer \
	window; counting down seconds; message disconnected two minutes > session-timeout .9, rds-session .4
securing-connection: securing remote connection; secure connection stage; secures the connection; makes link secure; \
	making connection secure; stuck securing; hangs at securing; secure remote takes; certificate chain; certificate \
	revocation; crl download; trusted root certificates; automatic root; ctl; server without internet access; \
	isolated network remote; isolated servers; air gapped; air-gapped; closed network; remote without internet; \
	internet blocked; no outside access remote; separated network; plant network; jump host; jump server; hop \
	station; 15 seconds before; 20 seconds before; delay connecting remote; waits before login; slow to connect \
	remote; session start slow; takes long to connect then fast; first ten seconds remote; session opens slowly; \
	making connection safe; securing connection; securing line; encrypting connection; encrypting line; line about \
	safe connection; seconds before login hop; sits seconds connection safe; hop machines; hop servers; hop zone; \
	hop host; jump machines; jump zone; sealed zone; sealed network; sealed-off zone; sealed-off network; twenty \
	seconds connect; from office lan instantly; instant from office; instant from lan; trusted root remote; trusted \
	certification authority list; self-signed certificate remote; then goes on connection seconds; first stage \
	connection slow then fast; first stage connection long then fast; lingers encrypting; lingers securing; lingers \
	line; lingers connection; lingers before; pauses securing; pauses remoting; pauses connection; pause before \
	password server; quarter minute remote; quarter minute connect; encrypting link; get out web remoting; get out \
	web lab; lab segment remoting; lab network remoting; remoting slow; remoting delay; remoting seconds; elsewhere \
	no pause; elsewhere no delay; servers cut off internet remote; servers cut off web remote; initiating remote \
	connection; protects line; protects link; protects connection; offline servers remoting; offline servers \
	protects; step protects; step secures; step encrypts; normal net at once remoting; normal net at once machines; \
	no web access servers remote; no web access machines remote; isolated segment waits; isolated segment phase; \
	securing phase; securing stage; taking over computers waits; taking over computers pause; waits at securing; \
	waits always before go on; waits always before go continue; elsewhere immediate remote; elsewhere immediate \
	connect; bank's isolated segment; bank's isolated network; safety of the connection; safety connection wait; \
	safety connection seconds; safety connection tells; sterile area machines; sterile area wait; no connection to \
	the world; outside world machines seconds; outside world machines wait; wait twenty seconds machines; wait \
	twenty seconds area; servers have no internet; machines have no internet; hosts have no internet; servers \
	without internet seconds; servers without internet securing; servers without internet slow; around 15 seconds \
	securing > remote-desktop .7, certificate .6
rdp-black: black screen remote; remote black; black rdp; session black; black after login remote; black remote \
	window; remote desktop black; cursor only remote; session shows nothing; remote shows only black; blank session; \
	remote window stays black; black when connecting; reconnect black; big screen remote; multi monitor remote; \
	bitmap caching; resize window remote; ctrl alt end; stare dark; stare black; stare nothing; dial server dark; \
	dial server black; connect server dark while; black eventually icons; black eventually desktop; darkness minute; \
	darkness until; darkness before; black until icons appear; black until icons pop; mtu size; black screen may \
	appear; disable bitmap; remote desktop finally appears; remote desktop finally shows; slow line black; slow line \
	dark; far server black; office server black; office server dark; pitch dark; pitch black; pitch-dark; holiday \
	dark server; holiday dark desktop; wallpaper appears; wallpaper there; wallpaper until; until my icons; until my \
	desktop; packet size; picture cache; far server dark; picture remains black; picture remains dark; black window \
	minute; black window long; open company desktop dark; open company desktop black; black for some time; remoting \
	dark; black before icons; black before desktop; nothing visible minute remote; nothing visible minute server; \
	totally dark @slowtime; totally dark window; window dark @slowtime; window dark then; sign on session dark; then \
	comes desktop dark; then comes desktop black; dark for two @slowtime; dark for one @slowtime; only then desktop \
	dark; only then desktop black; desktop late dark session; watch dark window session; black hole; look into \
	black; look into dark; look into nothing; usual desktop black; usual desktop dark; usual desktop while; black \
	screen sign-in; sign-in by using remote; see nothing minute remote; see nothing minute office; see nothing \
	minute server; nothing at all minute then desktop; nothing at all minute then icons; night sky then; night sky \
	remote; my stuff emerges after; my stuff emerges minute > black-screen .7, remote-desktop .6, rds-session .3
session-stuck: session stuck; stuck session; old session; ghost session; disconnected session; hanging session; \
	session still open; logged in twice; already logged on; session frozen; log off user; end session; kill session; \
	reset session; can't log off; logging off forever; session won't close; user still logged in; reconnects to \
	black; frozen program in session > rds-session .9
rds-slow: terminal server slow; slow session; session slow; remote slow; typing lag remote; remote lags; laggy \
	remote; keystrokes delayed; everyone on terminal server slow; farm slow; host overloaded; load balancing; drain \
	mode; one host full; mouse lag remote; screen updates slow; choppy remote; typing slow remote > rds-session .7, \
	slow-performance .5
remote-work-pc: my work pc from home; office pc from home; connect to my desk; my computer at work; work computer \
	asleep; work pc off; wake work pc; remote to my pc; pc in office not reachable; pc turned off office; remote \
	computer turned off; can't find computer remote; remote access is not enabled; my desktop from home > \
	remote-desktop .8, vpn .3, power-settings .15
rds-grace-warning: will stop working in days; grace period; balloon reminder; 120 days; balloon days; bubble days; \
	balloon server; balloon remote; balloon session; bubble server; bubble remote; bubble session; notice corner \
	days remote; notice corner days server; notice tray days remote; notice tray days server; in days remote stop; \
	in days server stop; in days server quit; days left remote; days left server; days remaining remote; days \
	remaining server; counting down days; mode set remote; mode set server; mode configured remote; mode configured \
	server; remote quit days; remote quit weeks; remote will quit; remote will end; remote will stop; number of days \
	smaller; number of days lower; number of days less; number of days shrinks; trial period remote; trial period \
	server; trial period terminal; licensing mode; licence mode; new session host days; after four months server; \
	after four months remote; each day number lower; day counter server; day counter remote; speech bubble; trial \
	time runs; trial time ends; trial period runs; trial period ends; kind of licences; kind of licenses; sort of \
	licences; sort of licenses; warns administrators days; warns administrators remote; warns admins days; warns \
	admins remote; remote work ends days; remote work stop days; remote access ends days; remote access stop days; \
	nags trial session; nags trial remote; nags licence session; nags licence remote; runs out remote days; runs out \
	session days; runs out server days; per user or device choose; per user or device which; which licence kind \
	remote; which licence kind server; which licence type remote; which licence type server; yellow note clock; \
	yellow note host; yellow bubble clock; yellow bubble host; days remote service stops; licensing way undefined; \
	licensing way unknown; licensing kind undefined; licensing kind unknown; specify how it's licensed; unless \
	specify licens; unless specify licensing; unless choose licens; unless choose licensing; is that urgent days \
	remote; is that urgent days server; new host note days; new host message days; new server note days; new server \
	message days; note by the clock; mode not configured warning; speech balloon; balloon telling left; balloon says \
	left; 30 days left; 40 days left; 47 days left; 60 days left; what happens after days server; what happens after \
	days machine; what happens after left server; what happens after left machine; only when admin logs days; only \
	when admin logs balloon; only when admin on days; only when admin on balloon > rd-licensing-fail .7, \
	rds-licensing .7, rds-session .3
`,
);
