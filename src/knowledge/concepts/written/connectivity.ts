import { defineConcepts } from './concept';

/** Connections, names, addresses and tunnels: situations and what explains them. */
export const CONNECTIVITY = defineConcepts(
	'network',
	String.raw`
ncsi-browser: browser opens by itself; browser window opens; edge opens by itself; internet explorer opens; msn \
	opens; msn page; news page opens; page opens when connect; page opens at sign in; page opens when dock; \
	website pops up after; browser pops up vpn; portal opens; connectivity test; connectivity probe; \
	msftconnecttest; ncsi; active probe; redirect page; opens a page every time; page nobody asked for; start page \
	pops; browser starts when cable; opens itself when connecting wifi; additional log on information may be \
	required; sign in to network; browser starts alone; browser appears itself; browser launches itself; window \
	msn pops; page news opens; tab microsoft appears; window msn jumps; msn page connect; msn site connecting; msn \
	portal network; msn news wifi; msn page opens; msn site cable; msn portal plug; msn news itself; microsoft \
	page opens; page opens alone; page opens itself; page opens unasked; web page morning; internet page login; \
	web page start; browser every login; browser each logon; browser every start; browser each morning; browser \
	opens login; browser opens logon; browser opens docking; browser opens dock; browser opens cable; browser \
	opens plug; browser opens wifi; browser opens join; edge startup; edge itself; edge unasked; edge wifi; edge \
	dock; edge comes up; explorer opens connecting wifi; plugging cable browser; plugging cable page; plugging \
	cable msn; plugging network browser; plugging network page; plugging network msn; hotel login page; page \
	joining wifi; page joined network; page connecting wifi; unwanted page network; nobody opened browser; not \
	open browser; tab opens connect; page appears connected; tab opens plug; page appears dock; exclamation \
	network page; virus browser opens; infected browser opens connect; limited internet access alert; msftncsi; \
	enableactiveprobing; passive probe; plug cable msn; plug cable browser; plug cable edge; plug in msn; plug \
	news page; plug in browser; plug in edge; news page itself; msn page itself; microsoft page itself; microsoft \
	news page; pops up browser; pops up page; pops up msn; pops up news; pops up cable; edge starts own; edge \
	starts itself; edge starts wlan; edge starts wifi; edge starts network; edge starts alone; starts own edge; \
	starts own browser; starts own msn; shows msn; msn own; msn alone; msn wlan; msn cable; msn virus; msn why; \
	msn itself; exclamation mark wlan; exclamation mark bottom; get wlan edge; get wlan browser; get wlan page; \
	get wlan opens; joining wlan browser; joins wifi edge; join wlan msn; joining wifi page; joins wlan opens; \
	browser open connecting; explorer comes up msn; comes up msn; come up msn; launches edge portal; launches edge \
	joining; launches edge network; launches edge campus; joining campus launches; joining network launches; join \
	campus launches; join network launches; portal !not touched it; behind proxy msn; behind proxy page; behind \
	proxy opens; behind proxy explorer; browser !not touched opens; browser !not touched network; browser !not \
	touched joining; browser !not touched connect; edge !not touched opens; edge !not touched network; edge !not \
	touched joining; edge !not touched connect; some portal opens; some portal edge; some portal joining; news \
	portal pop; news portal opens; news portal edge; news portal comes; just connecting browser; just connecting \
	edge; just connecting page; just connecting portal; fair edge pop; conference browser opens; hotel page wifi; \
	station edge pop; window appears connecting; browser opens network; edge pops wlan; window appears cable; \
	browser opens plugged > captive-portal .7, network .3
no-internet-icon: no internet icon; globe icon; yellow triangle; exclamation mark; says no internet but; no \
	internet secured; icon shows no internet; internet works but; shows limited; office says offline but; apps \
	think offline; shows disconnected but works; network icon wrong; not connected icon > captive-portal .6, \
	network .4
idle-nic: disconnects when idle; network gone for seconds; drops for several seconds; few seconds offline; after \
	not touching; not touched the computer; computer not used; after sign in idle; short disconnect; cable \
	disconnects seconds; ethernet disconnect seconds; link goes down idle; call drops when not touching; download \
	stops when idle; remote drops when I don't move mouse; mouse moved comes back; provtool; ndisuio; \
	dmwappushservice; dmwappushsvc; short hiccup network; brief interruption connection; short dropout login; \
	brief gap seconds; network hiccup login; network blip logon; network dropout signing; network gap seconds; \
	network hiccup untouched; seconds interruption network; seconds interruption connection; few seconds \
	unreachable; several seconds gone; unattended pc connection; untouched computer drops; unused machine network; \
	unattended terminal offline; nobody pc connection; nobody computer network; nobody machine drops; nobody \
	keyboard connection; nobody touches connection; kiosk offline seconds; till drops seconds; dashboard loses \
	seconds; display offline seconds; signage drops seconds; terminal loses seconds; once after login; network \
	interrupted resumes seconds; drops seconds login; windows iot network; link few moments; contact few moments; \
	connection few moments; network few moments; moments offline login; moment link logon; moments network logged; \
	moment connection logs; nobody touches login; nobody touches network; nobody touches kiosk; nobody touches \
	after; nobody touches 3; nobody touches seconds; 3 seconds network; 4 seconds offline; 5 seconds away; three \
	seconds connection; four seconds gone; five seconds network; 3 4 seconds; network away seconds; network away \
	moments; network away login; network away briefly; briefly offline login; shortly disconnected logon; briefly \
	offline minutes; camera loses link; instrument loses pc; logged and left; interrupted seconds logon; short \
	break network login; computer left unused; logs leaves freezes; signs leaves minutes; lan goes seconds; \
	network goes seconds; several seconds wire; several seconds network; several seconds lan; several seconds \
	connection; several seconds offline; several seconds drops; operator !not use seconds; user !not use drops; \
	cashier !not use logon; operator !not use network; never day network; never day seconds; never day lan; \
	dropped lan seconds; dropped network s; dropped lan moment; dropped network minutes; nobody moves mouse; mouse \
	!not moved network; mouse !not moved lan; mouse !not moved drops; mouse !not moved connection; left unattended \
	connection; left unattended server; left unattended network; left unattended lan; unattended lost server; \
	unattended loses server; logged on unattended; blink ten minutes; moment ten minutes; instant ten minutes; \
	network blink; alarms time network; alarms time login; alarms time seconds; alarms time blink; monitor pc \
	network; ward pc seconds; gauge pc drops; control pc blink > network-idle-drop .9, nic-power .4
nic-wake: wakes itself; wakes by network; wake on lan; network adapter power; allow this device to wake; turn off \
	this device to save power; power management tab; magic packet; adapter sleep; network after sleep; no network \
	after sleep; wakes at night; wake on pattern; adapter off to save; pnpcapabilities; no internet after waking; \
	wifi after sleep; saves power lan; saves power network; standby lan dead; sleep network dead; after nap \
	offline; waking up offline; woke up lan; network missing sleep; network gone standby; network dead lid; \
	network missing woken; unplug cable sleep; pull cable standby; replug cable waking; reseat cable woken; reboot \
	after sleep network; network symbol cross sleep; overnight sleep network; overnight sleep lan; overnight sleep \
	offline; computers turn themselves; wake by network; wakes by packet; switches on night; switch pc remotely; \
	switch computer home; start pc remotely; start pc afar; start computer remotely; start computer afar; start \
	machine remotely; start machine afar; wake pc remotely; wake computer home; wake pc afar; turn pcs remotely; \
	turn computers remotely; untick save power; usb network adapter sleep; docking lan after sleep; settings card \
	sleep network; open lid network; opening lid cable; lift lid dock; raise lid restart; open lid offline; lid no \
	network; network restart lid; network restart sleep; network restart standby; network restart wake; without \
	sleep never; pcs woken night; pcs woken network; pcs woken up; computers woken night; computers woken network; \
	computers woken up; machines woken night; machines woken network; machines woken up; woken up night; woken up \
	network; turn themselves night; switch themselves am; power themselves evening; start themselves weekend; \
	computers night themselves; turn at 2; turn at 3; turn at night; turn at 2am; turn at 3am; wakes pc night; \
	wakes pcs night; wakes computer night; wakes computers night; awakened by network; sleep network !not come; \
	sleep network !not return; sleep network !not back; adapter sleeps save; card asleep power; adapter off lid; \
	card sleeps sleep; adapter asleep standby; slept lan; slept network; slept cross; slept reboot; slept offline; \
	has slept lan; has slept network; has slept connection; reboot come alive; start themselves night; start \
	themselves evening; starts themselves weekend; starts themselves night; starts themselves evening; started \
	themselves weekend; started themselves night; started themselves evening; computers start themselves; weekend \
	computers themselves; tick box network adapter; pause slept network; lunch slept network; network dead pause; \
	network dead slept; network dead sleep; energy computers night; pull plug cable; unplug plug cable; pull cable \
	sleep; pull cable wake; pull cable coffee; plug cable sleep; plug cable wake; plug cable standby; plug cable \
	coffee; !not sleep lan; woken network dead; waking lan gone; awake cable offline; sleep kills network; sleep \
	kills lan > nic-power .9, resume-problem .3
unidentified-network: unidentified network; unknown network; identify network; public network; wrong profile; \
	network type; domain network not detected; network location awareness; not recognised as domain; public \
	instead of domain; firewall public; child domain; subdomain; network 2; name of network wrong; thinks it's \
	public; cannot identify; !not identify network; child domain network; child domain computers; child domain \
	firewall; child domain member; subsidiary pcs public; branch computers public; sub-domain firewall public; \
	subdomain pcs public; thinks public network; thinks cafe office; thinks foreign company; thinks strange \
	network; office public network; office cable public; office cable unknown; office cable unidentified; says \
	unknown network; says unidentified network; network name unknown; network called unknown; asks public network; \
	asks private network; asks discoverable network; firewall strict inside; firewall closed work; firewall tight \
	inside; company network !not recognised; company network !not recognized; company network !not identified; \
	company network !not known; !not recognise company network; !not recognise own network; !not recognise office \
	network; !not recognise our network; !not recognize company network; !not recognize own network; !not \
	recognize office network; !not recognize our network; own network foreign; own network strange; own network \
	public; treats office cafe; treated company public; treats network foreign; treated office hotel; like cafe \
	firewall; ldap 389; udp 389; port 389 blocked; port 389 root; intranetforests; forest root contact; forest \
	root unreachable; forest root 389; forest root domain; root domain unreachable; 0x54b; sits office thinks \
	public; daughter company public; sister domain think; child firm firewall; sub company network; daughter \
	domain pcs; think strange place; think public network; think foreign place; think cafe network; strange public \
	place; sub domain public; sub domain pcs; sub domain firewall; sub domain network; sub domain think; own sub \
	domain; pcs branch unidentified; machines branch unknown; pcs branch cafe; treat lan cafe; treat network \
	public; treat office foreign; treat lan hotel; treat network strange; treats like cafe; unidentified network \
	restart; unidentified network branch; unidentified network office; unidentified network desk; unidentified \
	network after; office lan public; office lan unidentified; office lan unknown; office lan foreign; office lan \
	stranger; pcs believe outside; !not tell which network; !not tell what network; unable tell network; \
	subordinate domain; top domain udp; top domain 389; top domain filtered; top domain firewall; public firewall \
	boot; public firewall set; public firewall office; public firewall domain; wall socket public network; network \
	on public; network they firewall; network it public; domain beneath; child firm network; daughter company \
	desktops; subsidiary firm unknown; acquired company public; unknown network inbound; unknown network desktops; \
	unknown network office; unknown network child; unknown network firewall; unknown network domain; lock inbound; \
	inbound blocked office; inbound blocked unknown; inbound blocked network; inbound blocked public; inbound \
	locked office; inbound locked unknown; inbound locked network; inbound locked public > network-discovery .4, \
	firewall-profile .6, network-loss .3
vpn-profile-firewall: firewall profile vpn; domain profile vpn; firewall doesn't switch; firewall stays public; \
	third-party vpn; after vpn connect public; support can't reach laptop vpn; remote control blocked vpn; can't \
	ping laptop on vpn; it can't reach home laptop; helpdesk can't connect to laptop; remote tool blocked home; \
	remote assistance vpn; laptop at home not reachable; nla restart; firewall public vpn; firewall public tunnel; \
	firewall public dial; firewall public home; says public vpn; says public although; says public though; says \
	public tunnel; thinks public tunnel; thinks public vpn; thinks public dial; still public dial; still public \
	vpn; still public tunnel; still public connected; network shows public vpn; domain firewall tunnel; domain \
	firewall vpn; domain firewall dial; profile switch tunnel; profile switch vpn; profile switch domain; category \
	switch tunnel; category switch vpn; category switch domain; remote help home fails; inventory home laptops; \
	inventory tunnel laptops; scanner home laptops; scanner tunnel laptops; patching home laptops; patching tunnel \
	laptops; management home laptops; management tunnel laptops; sometimes domain sometimes public; ping home \
	laptop; ping tunnel laptop; ping vpn laptop; negativecacheperiod; negative cache; maxnegativecachettl; \
	dsgetdcname nla; error_no_such_domain; routes added late; reachable office home laptop; public network cisco; \
	public network tunnel; public network connected; public network kitchen; public network home; !not take over \
	screen; !not take over laptop; !not take over pc; distribution !not reach laptops; deployment !not reach home; \
	patches !not reach people; updates !not reach laptops; rollout !not reach home; software distribution home; \
	software distribution laptops; software distribution tunnel; software distribution remote; software deployment \
	home; software deployment laptops; software deployment tunnel; software deployment remote; !not reach laptops \
	home; !not reach laptops people; !not reach laptops vpn; firewall remains public; firewall stays closed; \
	firewall still private; firewall keeps strict; disconnect connect works; disconnect connect sometimes; \
	disconnect connect helps; disconnect connect firewall; disconnect connect public; connect sometimes works; \
	tunnel up public; tunnel up firewall; tunnel up although; laptops home unreachable; people home public; \
	laptops home firewall; client connected public; client connected firewall; client connected still; tunnel \
	connected public; tunnel connected firewall; tunnel connected still; remote help laptops; thinks public home; \
	public spot though; public place although; public hotspot tunnel; public spot firewall; keeps private profile; \
	keeps public profile; domain profile anyconnect; domain profile client; domain profile connecting; domain \
	profile tunnel; private profile anyconnect; private profile client; private profile connecting; private \
	profile tunnel; sharing laptop blocked; reaches home laptops; notices domain firewall; realises domain \
	firewall; !not notice domain; !not notice company; !not notice tunnel; juniper client firewall; fortinet \
	client firewall; cisco client firewall; pulse client firewall; palo client firewall; inventory scan nothing; \
	inventory scan home; inventory scan vpn; inventory scan tunnel; inventory scans nothing; inventory scans home; \
	inventory scans vpn; inventory scans tunnel; walled off home; walled off tunnel; walled off vpn; walled off \
	machine; if hotel firewall; if hotel tunnel; if hotel lobby; can't get help; !not get help home; !not get help \
	tunnel; half time connect; half time vpn; half time client; half time firewall; blocked firewall home; \
	tele-workers; teleworkers patches; teleworkers firewall; teleworkers reach; teleworkers push; !not push \
	patches; !not push software; !not push updates; claims public profile; claims public network; public profile \
	tunnel; public profile vpn; public profile while; public profile home; reconnecting domain; reconnecting \
	sometimes; reconnecting puts; reconnecting profile; push patches home; distribute software tele; push patches \
	remote; home laptops unreachable; home computers closed; !not reach home laptops; !not reach home computers; \
	!not reach home machines; !not reach remote laptops; !not reach remote computers; !not reach remote machines > \
	firewall-profile .9, vpn .4
vpn-721: error 721; remote computer did not respond; gre; protocol 47; pptp; verifying username; verifying user \
	name and password; stuck verifying; hangs at verifying; tcp 1723; pptp passthrough; old vpn; router blocks \
	vpn; new router vpn; vpn after router change; home router vpn; vpn only from hotspot; works over phone \
	hotspot; provider router vpn; new modem vpn; changed provider vpn; remote computer !not responding; other side \
	!not answer; far end !not answering; opposite side !not respond; other end !not responding; verifying name \
	stuck; verifying username hangs; verifying name stays; verifying username minutes; verifying name long; hangs \
	username check; new router dial; changed modem remote; provider box dial; provider box company; tethering \
	works company; hotel internet dial; apartment internet company; parents internet vpn; friend internet dial; \
	hotel blocks dial; hotel connection dial; parents works dial; friends works connection; neighbours works vpn; \
	house connection works; internet connection works; place connection works; router home blocks; new firewall \
	dial-in; after firewall change vpn; !not get company home router; dialing house stops; dialling home hangs; \
	dial hotel fails; dialing flat verifying; dialling house checking; stops verifying name; hangs verifying \
	password; stuck verifying user; stays verifying name; sits verifying password; verifying the name; name \
	password verifying; remote computer answer; remote computer answering; remote computer respond; remote \
	computer silent; says computer answer; says computer silent; says computer respond; box provider dial; modem \
	new company; box exchanged vpn; router provider work; reps hotel company; sales hotels reach; field dial dial; \
	reps firewall company; sales vpn reach; reach company hotel; reached company hotel; !not reach company hotel; \
	!not reach company hotels; !not reach company field; !not reach company home; checks name password; dial-up \
	connection hangs; dial-up connection company; !not answer remote machine; !not answer remote computer; !not \
	answer remote side; no answer remote; tethered mobile works; guest house vpn; guest house pptp; guest house \
	fails; guest house connection; drops gre; router drops gre; router drops vpn; router drops pptp; router \
	discards gre; router discards vpn; router discards pptp; router swallows gre; router swallows vpn; router \
	swallows pptp; checking username hangs; checking username then; checking username stuck; checking username \
	stops; verifying user; verifying and dies; verifying dies; code 721; 721; far computer react; far computer \
	answer; far computer silent; !not react far computer; !not react far side; !not react far end; !not react \
	remote computer; !not react remote side; !not react remote end; !not react other computer; !not react other \
	side; !not react other end; guest network pptp; guest network link; guest network tunnel; guest network \
	company; mobile data pptp; dial worked years; customer's network dial !not; caravan site firm; camp wifi \
	company; camping wlan link; guest site dial; hotel wifi verifying; airport wlan firm; stays at verifying; ends \
	with 721; link firm stays; line company hangs; link office verifying; line firm stuck; link company ends; \
	hangs verifying name; sticks checking user; hangs verifying username > vpn-failure .9
vpn-l2tp: l2tp; ipsec; l2tp/ipsec; pre-shared key; preshared key; certificate vpn; 789; 809; 787; 792; udp 500; \
	udp 4500; nat-t; nat traversal; behind nat; behind router vpn; assumeudpencapsulation; oakley; ike; main mode; \
	quick mode; security negotiation; negotiation timed out; vpn server behind; vpn behind router; vpn server \
	moved behind; both behind nat; shared key vpn; shared secret dial; shared word connection; shared key tunnel; \
	key typed vpn; secret typed vpn; preshared word; preshared secret; minute dial error; modem wrong dial; modems \
	error connection; modem problem vpn; modems fault connecting; modem wrong minute; something wrong modem; says \
	modem no modem; talks about modem; !not have a modem; before asks password; before asks name; before asking \
	password; before asking name; !not asks name connecting; !not ask username dial; !not asked password vpn; !not \
	asks name connection; before login window vpn; !not get far password; certificate computer vpn; certificate \
	laptop vpn; ppp log; isakmp log; ppplog; waits minute connecting; waits minute dial; waits minute vpn; two \
	routers vpn; long delay error dial; company connection one minute; thinks minute modem; waits minute then; \
	works minute error; thinks minute response; minute then modem; minute then error; minute no response; minute \
	gives up; wrong my modem; have no modem; never asks name; never asks password; never asks user; never asks \
	login; !not ask me name; !not ask me who; !not ask me login; !not ask me password; secret word changed; secret \
	key tunnel; secret phrase connection; secret shared vpn; gives up minute; gives up response; gives up server; \
	before login window; before login box; before password mask; before name prompt; no response server; box name \
	never; window name never; certificate missing tunnel; certificate wrong tunnel; certificate expired tunnel; \
	key missing tunnel; key wrong tunnel; key expired tunnel; tunnel waits minute; modem might connection; modems \
	error connecting; modem fault dial; modems defective plant; modem might company; !not credentials asked \
	connect; !not credentials asked tunnel; !not credentials asked dial; common passphrase; shared passphrase; \
	passphrase tunnel; passphrase renewed; passphrase changed; passphrase vpn; long pause then; long pause \
	connecting; long pause error; long pause modem; endless pause then; endless pause connecting; endless pause \
	error; endless pause modem; sixty seconds modem; sixty seconds error; sixty seconds then; sixty seconds \
	connect; entire minute passes; entire minute connect; entire minute response; entire minute then; whole minute \
	passes; whole minute connect; whole minute nothing; whole minute then; typed no password; never asked \
	password; never asked name; never asked me; machine certificate lacks; machine certificate missing; machine \
	certificate tunnel; machine certificate connect; which log l2tp; which log tunnel; which log vpn; link breaks \
	after login; l2tp link; home box nat; press connect minute; attempt idles; connection idles; tunnel idles; \
	idles seconds; idles minute; idles s; key both sides; both sides key; both sides word; both sides phrase; both \
	sides know; two sides key; two sides word; two sides phrase; two sides know; mistyped key; mistyped shared; \
	mistyped secret; mistyped word; mentions modem; blames modem; reports modem; suspects modem; talks modem; \
	modem problem tunnel; modem problem connection; modem problem dial; modem problem attempt; no modem laptop; no \
	modem house; no modem pc > vpn-failure .8, vpn .5
vpn-internet: internet gone when vpn; no internet after vpn; !not surf vpn; websites stop when vpn; vpn up web \
	down; vpn on web off; as soon as vpn; while connected to vpn; home printer vpn; radio stops vpn; google \
	doesn't open with vpn; use default gateway on remote network; default gateway remote; split tunnel; all \
	traffic; disconnect vpn internet works; only company pages; only internal sites; private browsing while vpn; \
	without vpn fine; internet returns when disconnect; work tunnel web !not; dialled no google; tunnel no \
	internet; tunnel web dead; tunnel internet gone; tunnel google; tunnel no web; music stops connected; \
	streaming dies vpn; radio off tunnel; spotify dead dial; news gone work; youtube stops connected; video dies \
	vpn; weather off tunnel; !not google while connected; !not surf while connection; !not browse while dial; !not \
	web while tunnel; !not google while logged; private mail connected; online bank dial; web shop tunnel; bank \
	while vpn; end vpn google; disconnected vpn surf; either work internet; either company internet; either office \
	internet; one other internet; one other work; remote gateway tick; uncheck default gateway; overrides local \
	default gateway; local default gateway; internet office not; web company never; connected office !not news; \
	connected company !not google; connected firm !not watch; search engine connected; search engine office; \
	search engine home; search engine disconnect; search engine vpn; news connected office; news connected home; \
	news connected work; news vpn office; news vpn home; news vpn work; news tunnel office; news tunnel home; news \
	tunnel work; news dial office; news dial home; news dial work; videos connected office; videos connected home; \
	videos connected work; videos vpn office; videos vpn home; videos vpn work; videos tunnel office; videos \
	tunnel home; videos tunnel work; videos dial office; videos dial home; videos dial work; weather connected \
	office; weather connected home; weather connected work; weather vpn office; weather vpn home; weather vpn \
	work; weather tunnel office; weather tunnel home; weather tunnel work; weather dial office; weather dial home; \
	weather dial work; only pages work; pages work connected; pages work home; pages work only; disconnect \
	everything there; disconnect everything works; disconnect everything back; soon disconnect everything; soon \
	disconnect web; soon disconnect internet; soon disconnect pages; soon disconnect all; connected firm google; \
	connected company radio; connected work web; connected office internet; connected headquarters surf; connected \
	firm youtube; connected company bank; !not use google company; !not use google work; radio stream connected; \
	music stops firm; video stream company; film stops tunnel; radio stream dial; music stops end; web back end; \
	web back ended; web back disconnect; web back cut; end web back; cut google again; either firm internet; \
	either company web; either work google; at once impossible; at once internet; at once company; at once firm; \
	at once dial; impossible internet company; !not both web firm; impossible internet office; !not both web work; \
	since dial internet; since dial web; since dial google; dialling home internet !not; private browsing \
	connected; private surfing dial; private internet tunnel; private browsing vpn; private surfing company; news \
	pages !not vpn; pages dead tunnel; pages vanish vpn; company pages open; hang up news; hang up web; hang up \
	internet; hang up loads; hang up pages; private surfing direct; private surfing directly; private surfing \
	tunnel; private surfing vpn; surfing gone connected; vpn no vanish; vpn pages dead; vpn web gone; vpn internet \
	load; vpn browser vanish; outside page loads; outside page remote; outside page connection; outside page \
	school; no outside page; outside pages load; outside pages dead; outside pages gone; outside pages vpn; cut \
	everything loads; cutting everything loads; everything loads cut; everything loads disconnected; everything \
	loads without; everything loads end; !not browse dialled; dialled in browse; dialled in internet; dialled in \
	print; dialled in web; dialled in google; all goes us; all goes company; all goes office; all goes tunnel; \
	internet stay local; tick box internet; checkbox local; tick gateway; tick box remote; tunnel takes all \
	traffic; line open no; line open web; !not news sites vpn; !not outside sites connected; !not other sites \
	line; closing it brings; closing line back; closing connection internet; closing tunnel web; closing it sites; \
	brings back vpn; sites back closed; sites back disconnected; sites back ended; sites back hung; university \
	line internet; school tunnel web; hospital connection sites; council line google; university tunnel pages > \
	split-tunnel .9, vpn .5
vpn-after-connect: vpn connected but; vpn connected no; vpn up but no drives; vpn works but can't; connected \
	vpn !not reach server; vpn no shares; vpn no dns; vpn names; vpn only by ip; vpn slow; vpn routes; vpn no \
	access to files; tunnel up nothing; connected and nothing works; drives over vpn; vpn but no network drive > \
	vpn .8, dns .3, routing .3
smb-denied: access denied share; share denied; share permission; smb access; share access denied; shared folder \
	denied; file share refused; share says no permission; ntfs and share; effective access; can't open share; \
	\\server access; access-based; abe; hidden share; admin share; remote uac; local account share; windows 10 \
	share; guest share; insecure guest; smb1 disabled; old nas not visible; xp share; unspecified error \
	0x80004005; path not found 0x80070035; see server but not open; credentials for share; network password; check \
	spelling name; network path denied; network path refused > smb-share .9, permission .5
symlink-alias: server alias share; cname share; alias to file server; other name for server; old server name \
	share; \\oldname; target name; duplicate name exists; strict name checking; server by nickname; by alias \
	denied; real name works; old server name still used > hostname-alias .8, smb-share .4
`,
);
