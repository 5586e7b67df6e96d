import { defineConcepts } from './concept';

/** Wireless, proxies, sockets, tunnels and lines: situations that people tell of without any of the terms. */
export const LINE_SCENARIOS = defineConcepts(
	'network',
	String.raw`
elevated-drives: run as administrator drive; drives missing as admin; admin window drives; installer doesn't see \
	drive; setup can't find drive; installer can't see drives; install from network drive; drives missing in admin \
	prompt; command prompt admin drive; enablelinkedconnections; as admin z; as administrator no drives; path not \
	found when admin; admin cmd drive; uac drives; program run as admin doesn't see; installer !not see @drive; \
	setup !not find letter; installation !not know network; installer !not show @drive; visible normal admin \
	drive; administrator letter gone; run admin @drive; run admin letter; run admin letters; admin mode @drive; \
	admin mode letter; admin mode letters; administrator mode @drive; administrator mode letter; administrator \
	mode letters; admin password @drive; admin password letter; after admin password drive; elevated program \
	drive; elevated !not find path; setup says path; update network drive admin; installer network drive path; \
	powershell admin drive; explorer sees drive; file dialog drives missing; shield icon drive; prompt credentials \
	drive; drive letter admin; drive letter administrator; drive letter elevated; letters missing admin; letters \
	missing administrator; letters missing elevated; typed admin password letter; password letter gone; setup \
	claims disk; installer says drive; installation insists path; setup claims letter; installer says folder; \
	setup !not exist disk; installer !not exist drive; setup !not exist letter; installer !not exist path; setup \
	!not exist folder; chose administrator disk; choose administrator drive; choosing administrator letter; chose \
	administrator setup; choose administrator installer; administrator disk !not exist; administrator letter !not \
	there; administrator letters !not found; administrator drives !not listed; administrator disk !not visible; \
	install disk administrator; installing drive administrator; update share administrator; install server \
	administrator; install server admin; update drive elevated; install server technician; although see drive; \
	elevated rights letters; raised rights drives; higher rights disks; elevated rights drive; raised rights \
	letter; normally started drives; started normally letters; started normally drives; started normally disks; \
	started normally drive; dialog letters missing; dialog drives none; dialog disks !not; dialog letters gone; \
	letters only normal user; wizard !not browse; package !not browse; !not browse drive admin; !not browse letter \
	admin; !not browse h admin; !not browse f admin; !not browse network admin; approve admin drive; approved \
	admin browse; consent admin letter; approve admin wizard; prompt administrator drive; prompt administrator \
	letter; prompt administrator !not know; ordinary prompt drive; !not find drive admin; !not find drive \
	elevated; !not find drive administrator; !not valid drive admin; !not valid letter admin; launched admin \
	letters; launched admin drives; launched admin drive; launched administrator letters; launched administrator \
	drives; launched administrator drive; regular drive okay; updater admin drive; updater admin letter; updater \
	admin fetch; updater admin files; started elevated drive; started elevated letter; started elevated letters; \
	show letters administrator; show letters admin; letters show administrator; letters show admin; letters show \
	elevated; elevated powershell no; elevated prompt !not; elevated cmd missing; elevated console no; elevated x; \
	elevated drive; elevated letter; elevated drives; run admin vanish; run admin vanishes; run admin gone; run \
	admin missing; run admin drive; browse box vanish; browse window letter; file dialog drive; browse box admin; \
	vanish admin drive; vanishes administrator letter; disappear elevated letters; disappears admin drive; \
	explorer drive powershell; explorer drive cmd; explorer drive prompt; explorer drive console; powershell drive \
	missing; powershell drive unknown; powershell drive !not; powershell letter missing; powershell letter \
	unknown; powershell letter !not; powershell mapped missing; powershell mapped unknown; powershell mapped !not; \
	uac wants credentials > uac-mapped .9, permission-elevation .3
second-credentials: different user name and password; different credentials; other user same server; second user \
	same server; multiple connections to a server; 1219; more than one user name; currently mapped using a \
	different; already connected server; other login share; use other account for folder; map with other account; \
	connect using different credentials; disconnect all previous; two accounts one server; folder for scanner \
	account; manager folder other account; same server twice; already connected name; already connected login; \
	already signed server; two accounts share; two names machine; password same server; login same server; account \
	same server; second folder login; folder own user; folder other user; folder different login; folder another \
	account; folder other password; special login share; manager password drive; disconnect first mappings; \
	disconnect existing connections; disconnect any connection; disconnect all mapping; disconnect previous \
	mappings; multiple connections server; multiple connections user; one user name; ip works account; map other \
	user; map different user; map another user; connect credentials folder; auditor folder password; consultant \
	folder account; temp folder login; log differently folder; logged differently folder; login differently \
	folder; !not two users server; already using name; use another name; user finance refuses; user share already; \
	user folder pc; separate user drive; ip instead name; machine other name; server another user; machine \
	different login; server other account; scan login already; scanner login different; common login connected; \
	group login refuses; connected different name; connected another name; connected other name; already connected \
	different; already connected another; already connected team; supposed open folder login; disk server team; \
	disk file server; disk server second; disk server another; refuses use name; refuses already user; refuses \
	another login; same machine login; same machine name; same machine project; same machine user; project login \
	share; team login drive; scan login n; project login machine; team login claims; second share scan; second \
	share user; second share login; second share connecting; other share scan; other share user; other share \
	login; other share connecting; user multiple connections; m my name; drive my name; director share account; \
	director share using; director share names; deputy share account; deputy share using; deputy share names; boss \
	share account; boss share using; boss share names; open as me; connected as me; mapped as me; server open me; \
	bookkeeping account drive; accounting account windows; scanner account folder; director account share; boss \
	account grumbles; team account already; lab account drive; grumbles other folder; complains already drive; \
	objects account share; grumbles name open; complains server folder; separate account server; second account \
	drive; other account map; separate account folder; second account share > shared-login-credentials .9, \
	mapped-drive .4
clock-past: secure time seeding; utilizessltimedata; clock resets previous date; previous date time; \
	kernel-general; w32tm unregister; closed private network; isolated network date; isolated network clock; \
	isolated network time; ssl time metadata; date goes back; date jumps back; date jumped back; date set back; \
	date falls back; date fell back; yesterday date after; yesterday date clock; old date restart; past date \
	switching; wrong date start; old date boot; past date power; wrong day morning; wrong day start; wrong day \
	restart; wrong day switching; wrong day powered; calendar day wrong; !not internet pc date; !not internet pcs \
	clock; !not internet computer day; !not internet machine date; without internet date; without internet clock; \
	without internet day; isolated pc date; closed pcs clock; offline network day; separate net time; stand-alone \
	computers date; standalone machines clock; air-gapped pc day; several days back; few days behind; two days \
	past; three days early; five days back; jumped back days; clock days behind; entries past; logs yesterday; log \
	wrong date; records wrong day; labels old date; samples days early; batches past; set date start; correct date \
	restart; corrected date back; fix date wrong; date correct restart; date correct reboot; overnight date back; \
	overnight date wrong; overnight date old; travels back time; believes it's last; believes it's yesterday; \
	believes it's monday; believes it's tuesday; believes it's friday; believes it's week; believes last tuesday; \
	thinks is monday; believes still friday; thinks last week; believes is day; thinks still yesterday; labels \
	wrong day; labels wrong date; labels yesterday's day; labels yesterday's date; labels old day; wrong day \
	labels; wrong date batch; wrong day protocol; wrong date report; separate network date; separate network \
	clock; separate network day; separate network days; separate network time; powering off date; switching off \
	date; turning off date; date days past; date days back; date days early; days the past; past nobody log; past \
	!not log in; date past start; date past restart; date past network; date past power; date past isolated; date \
	past login; day past boot; island network date; closed network clock; isolated network computer; island \
	network day; shows thursday date; displays friday date; has yesterday date; displays old date; cnc computer \
	date; machine pc clock; control control day; plant computer thursday; press pc time; powered up date; powered \
	up day; powered up clock; powered up shows; powered up thursday; date previous week; date last month; date \
	previous day; date last year; previous week date; kerberos date previous; kerberos date past; kerberos date \
	week; kerberos date back; domain date previous; domain date past; domain date week; domain date back; days ago \
	believing; week ago believes; days ago starts; week ago boot; days ago date; believing days ago; believes days \
	ago; set right next morning; set right clock; set right morning; former date boot; former date start; former \
	date jump; jump former date; test network date; test network time; test network boot; test network former; \
	closed network date; closed network time; closed network boot; closed network former; time reset event; time \
	reset boot; time reset past; scale pc date; silo pc days; pump pc clock; test pc date; past day power; old day \
	start; earlier day plant; wrong day island; past day boot; old day wake; island pcs day; island pc date; \
	island computers time; island network past; wake up past day; a past day; power off date; powered off day; \
	switched off past; power off clock; plant pcs date; sewage computers day; factory pcs past; mill computers \
	date; shows old date; starts past day; boots wrong date; shows former day > clock-jump .8, time-sync .7
network-loop: network loop; switching loop; broadcast storm; spanning tree loop; spanning tree blocked; spanning \
	tree off; loop detected; loop protection; cable plugged ends; both ends same; both ends wall; both ends \
	switch; both ends cable; cable plugged back; patched twice; tidied cables; cables tidied; trainee cables dead; \
	cleaner cables down; someone cables floor; colleague cables nothing; apprentice cables dead; box cupboard \
	flickers; box cupboard flashes; box cupboard blinks; box cupboard mad; box cupboard crazy; switch cupboard \
	flickers; switch cupboard flashes; switch cupboard blinks; switch cupboard mad; switch cupboard crazy; \
	flickers like crazy; flashes like mad; blink like mad; cable cleaner offline; plug cleaning floor; cable \
	vacuum lights; plug cleaner network; lights flashing offline; lights flashing network; lights flashing floor; \
	lights flashing switch; cable ends wall; lights blink mad; leds flash crazy; lights flicker wildly; leds blink \
	all; ends cable wall; ends cable socket; ends cable switch; plugged cable floor; plugged cable down > switch \
	.7, network-loss .5
socket-dead: network socket dead; wall outlet !not live; lan jack inactive; port !not patched; patch socket; patch \
	port; patch outlet; patch data point; no link light; no lights cable; no lights port; no lights socket; cable \
	wall nothing; cable wall dead; desk outlet live; socket number patch; socket number activate; socket number \
	dead; activate socket; enable outlet; connect wall port; activate network port; enable data point; cable \
	kinked; cable damaged; cable chewed; cable pinched; cable broken clip; clip broken network cable; plug loose \
	network; plug wobbly network; works socket cable; err-disabled; port security violation; outlet next works; \
	outlet next does; outlet next fine; socket next works; socket next does; socket next fine; jack next works; \
	jack next does; jack next fine; no network outlet; no network socket; no network wall; no network jack; outlet \
	new place; outlet new desk; outlet new room; socket new place; socket new desk; socket new room; jack new \
	place; jack new desk; jack new room; socket !not work; outlet !not work; socket no light; outlet no light; \
	jack no light; port no light; no light socket; no light network; no light cable; no light outlet; socket desk \
	dead; socket at window !not; socket new dead; socket at wall !not; network socket broken; network socket desk; \
	network socket light; network socket !not; need network socket; want lan outlet; please data port; need \
	network point; jack behind copier; socket under desk; outlet beside door; jack next cabinet; socket behind \
	wall; jack !not patched; wall !not patched; socket isn't patched; activate socket desk; activate socket room; \
	activate socket please; activate outlet desk; activate outlet room; activate outlet please; activate it desk; \
	activate it room; activate it please; activate port desk; activate port room; activate port please; activate \
	jack desk; activate jack room; activate jack please; patch socket desk; patch socket room; patch socket \
	please; patch outlet desk; patch outlet room; patch outlet please; patch it desk; patch it room; patch it \
	please; patch port desk; patch port room; patch port please; patch jack desk; patch jack room; patch jack \
	please; enable socket desk; enable socket room; enable socket please; enable outlet desk; enable outlet room; \
	enable outlet please; enable it desk; enable it room; enable it please; enable port desk; enable port room; \
	enable port please; enable jack desk; enable jack room; enable jack please; switch socket desk; switch socket \
	room; switch socket please; switch outlet desk; switch outlet room; switch outlet please; switch it desk; \
	switch it room; switch it please; switch port desk; switch port room; switch port please; switch jack desk; \
	switch jack room; switch jack please; new desk network; new desk cable; new desk socket; new desk outlet; \
	socket room !not active; outlet desk !not live; jack room !not connected; socket desk !not work > switch .7, \
	network-loss .4
link-speed: link speed 100; link speed 10; link speed gigabit; 100 mbit instead; speed and duplex; duplex \
	mismatch; auto-negotiation; autonegotiation; gigabit only 100; gigabit shows 100; gigabit cable 100; \
	negotiates 100; copying only 11 mb; slow since cable; slow since dock; cat5 cable slow; half duplex; copying \
	slower phone; copy slower cable; transfer slower since; copying slower dock; the phone slow; the phone slower; \
	the phone pc; tenth of speed; fraction of speed; speed others cable; cable through telephone; cable through \
	phone; through telephone slow; through telephone copies; through telephone speed; through telephone pc; copies \
	slower others; copies slower colleague; copies slower cable; copying tenth others; copying tenth cable; \
	copying tenth speed; copying fraction others; copying fraction cable; copying fraction speed; copying slower \
	others; copying slower cable; copying slower speed; copies tenth others; copies tenth cable; copies tenth \
	speed; copies fraction others; copies fraction cable; copies fraction speed; copies slower speed; transfers \
	tenth others; transfers tenth cable; transfers tenth speed; transfers fraction others; transfers fraction \
	cable; transfers fraction speed; transfers slower others; transfers slower cable; transfers slower speed > \
	internet-speed .6, switch .4
proxy-stuck: proxy server !not responding; unable connect proxy; err_proxy_connection_failed; proxy settings \
	returns; proxy setting again; proxy settings stuck; proxy setting leftover; check proxy address; use proxy \
	server tick; websites only proxy off; autoconfig script wrong; autoconfig script unreachable; autoconfig \
	script old; wpad slow; wpad fails; proxy refuses; proxy refuses connections; proxy outside; proxy travel; \
	proxy abroad; proxy away; browser says proxy; firefox claims proxy; chrome complains proxy; edge mentions \
	proxy; proxy !not responding; no browser opens; proxy reachable; proxy reached; proxy unreachable; proxy is \
	not; mentions proxy; proxy error browser; browser proxy home; browser proxy hotel; browser proxy error; \
	browser proxy !not; browsers proxy home; browsers proxy hotel; browsers proxy error; browsers proxy !not; \
	pages proxy home; pages proxy hotel; pages proxy error; pages proxy !not; websites proxy home; websites proxy \
	hotel; websites proxy error; websites proxy !not; teams works pages !not; only browsers dead; edge proxy \
	error; edge proxy !not; edge proxy message; chrome proxy error; chrome proxy !not; chrome proxy message; \
	firefox proxy error; firefox proxy !not; firefox proxy message > proxy .8, internet-outage .2
dns-stale: flush dns; stale dns; stale record; stale entry; stale cache; new website !not shown; mobile data new \
	site; old ip name; old ip dns; old ip resolves; old ip points; ipconfig flushdns; hosts file entry; hosts file \
	old; hosts file edited; wrong computer answers name; moved website previous; changed website old; relaunched \
	website office; moved website still; website previous version; website previous one; website previous office; \
	website previous pcs; new website !not visible; new website !not office; new website !not here; new website \
	former; new website old; new website previous; new homepage former; new homepage old; new homepage previous; \
	new site former; new site old; new site previous; current website former; current website old; current website \
	previous; current homepage former; current homepage old; current homepage previous; current site former; \
	current site old; current site previous; see former page; see old website; see previous site; see former one; \
	new website live; new site live; new homepage live > dns .7, dns-record .5
inside-only-site: split brain dns; hairpin nat; nat loopback; internal dns zone public; own website inside !not; \
	own website office !not; own website internally !not; website without www; site without www; www missing \
	record inside; everyone us website; everyone us site; homepage reached everywhere; website reached everywhere; \
	site reached everywhere; everywhere but building; everywhere but office; everywhere but inside; everywhere but \
	here; !not own homepage; own homepage building; own homepage inside; own homepage office; reach website \
	inside; reach homepage office; reach site building; reach webmail inside; website !not inside office; website \
	!not inside company; website !not inside building; office website dead; office homepage error; outsiders see \
	website; customers see site; in building error; in building page; in building site; in building website; web \
	page building !not; web page inside !not; web page office !not; website building error; website building !not; \
	website inside error; website inside !not; website office error; website office !not; webpage building error; \
	webpage building !not; webpage inside error; webpage inside !not; webpage office error; webpage office !not; \
	homepage building error; homepage building !not; homepage inside error; homepage inside !not; homepage office \
	error; homepage office !not; mobile network page opens; own website !not house; site error office > dns-record \
	.6, website .4
mtu-problem: mtu; fragmentation; mss clamp; df bit; packet too large; black hole router; small ones go large; \
	small fine large !not; large attachment stops > vpn .4, firewall .3, routing .4
vpn-overlap: overlapping subnet vpn; overlapping subnets vpn; overlapping network vpn; subnet home office; address \
	hotel office; home network office; address range clash; change router range home; conflicting routes vpn; nat \
	overlap; mother's works vpn; mother's can vpn; mother's fine vpn; parents' works vpn; parents' can vpn; \
	parents' fine vpn; brother's works vpn; brother's can vpn; brother's fine vpn; friend's works vpn; friend's \
	can vpn; friend's fine vpn; neighbour's works vpn; neighbour's can vpn; neighbour's fine vpn; vpn connects \
	server !not found; same addresses home; same addresses office; same addresses vpn; uses same addresses; \
	addresses as company; addresses as office; addresses as work; addresses as network; box home addresses; home \
	box addresses; home router numbers; home network range; connected !not get server home > vpn-after-connect .7, \
	vpn .5
vpn-full: vpn licence limit; vpn license limit; vpn user limit; vpn session limit; vpn tunnel limit; maximum users \
	vpn; maximum sessions vpn; maximum connections vpn; maximum tunnels vpn; maximum ports vpn; many users vpn; \
	many connections vpn; many people vpn; vpn pool full; vpn pool exhausted; vpn address pool; late morning !not \
	vpn; late comers !not vpn; snow everybody home !not; lockdown everybody home !not; first come first vpn; \
	already logged elsewhere vpn; session still active vpn; vpn many users; vpn many people; vpn refuses morning; \
	vpn after half past; vpn each morning !not; vpn full; vpn no more; vpn too many; vpn busy; !not vpn colleague \
	leaves; ports in use; all ports used; all ports use; all ports busy; vpn says busy; vpn says ports; vpn says \
	full; vpn says limit; vpn reports busy; vpn reports ports; vpn reports full; vpn reports limit; maximum number \
	connections; maximum number users; maximum number sessions; maximum connections reached; connections reached \
	maximum; connections reached limit; connections reached home; connections reached vpn; snow home; storm vpn; \
	strike connections; flu everybody > vpn-failure .6, vpn .5
vpn-password-expired: vpn password expired; expired password home; expired password vpn; expired password remote; \
	expired password dial; new password vpn !not; holiday password vpn; leave password vpn; vpn !not accept new \
	password; change password home !not; change password vpn !not; change password remote !not; error 691; \
	credentials rejected vpn; vpn asks password; password ran out; sick password ran; holiday password expired; \
	maternity password vpn; leave password out; vpn let change password; password expired home; password expired \
	away; password expired abroad; password expired travel; password ran home; password ran away; password ran \
	abroad; password ran travel; password expired vpn; password expired holiday; password expired tunnel; password \
	expired remote; vpn password old; vpn password changed; vpn login expired; vpn login old; vpn login changed; \
	!not vpn password expired; !not vpn password changed; !not vpn password old; connection home refuses; home \
	tunnel rejects; vpn refuses new; vpn refuses password; vpn refuses it; vpn rejects new; vpn rejects password; \
	vpn rejects it > vpn-failure .6, password .5
vpn-slow: vpn slow; slow over vpn; slow through vpn; slow on vpn; tunnel slow; tunnel crawls; drawings over vpn \
	slow; database over vpn slow; slow modem vpn; vpn throughput; vpn upload speed; vpn download speed; program \
	slow vpn; program slow tunnel; program slow home; program slowly vpn; program slowly tunnel; program slowly \
	home; software slow vpn; software slow tunnel; software slow home; software slowly vpn; software slowly \
	tunnel; software slowly home; system slow vpn; system slow tunnel; system slow home; system slowly vpn; system \
	slowly tunnel; system slowly home; application slow vpn; application slow tunnel; application slow home; \
	application slowly vpn; application slowly tunnel; application slowly home; unbearably slow; slow home vpn; \
	slow home tunnel; slow home program; @slow vpn; drawings vpn minutes; files vpn slow; documents vpn take; \
	spreadsheets vpn long; minutes open vpn; ages open vpn; long open vpn; vpn minutes open; vpn minutes load; vpn \
	minutes save; minutes tunnel opening; ages vpn open; long home file; work home slow; home everything @slow; \
	home files @slow; home program @slow; drawing minutes tunnel; drawing minutes vpn; drawing minutes home; \
	drawing ages tunnel; drawing ages vpn; drawing ages home; drawing forever tunnel; drawing forever vpn; drawing \
	forever home; file minutes tunnel; file minutes vpn; file minutes home; file ages tunnel; file ages vpn; file \
	ages home; file forever tunnel; file forever vpn; file forever home; program minutes tunnel; program minutes \
	vpn; program minutes home; program ages tunnel; program ages vpn; program ages home; program forever tunnel; \
	program forever vpn; program forever home; folder minutes tunnel; folder minutes vpn; folder minutes home; \
	folder ages tunnel; folder ages vpn; folder ages home; folder forever tunnel; folder forever vpn; folder \
	forever home > vpn .6, internet-speed .5
no-vpn-client: install vpn client; install vpn software; need vpn laptop; need vpn access; need vpn client; need \
	vpn account; new laptop vpn; another phone vpn; set up vpn; vpn instructions; vpn manual; vpn guide; vpn how \
	to; vpn setup; vpn profile; do get vpn; can find vpn; do download vpn; vpn for external; vpn for contractor; \
	vpn for supplier; vpn new colleague; vpn home office; vpn icon missing; vpn program gone; vpn program missing; \
	vpn program uninstalled; vpn profile missing; work days home; days home please; two days home; set up home; \
	set up remote; home office starting; home office equipment; find vpn client; get vpn program; download vpn \
	app; where vpn client; vpn client new; vpn program mac; vpn app laptop; vpn client where; vpn program install; \
	install for vpn; what install vpn; what install home; what install tunnel; need install vpn; need install \
	home; need install tunnel; have install vpn; have install home; have install tunnel; like work home; start \
	working home; begin working home; new laptop tunnel; request vpn; request home office; request remote access; \
	apply vpn; apply home office; apply remote access; permission vpn; permission home office; permission remote \
	access > vpn .6, remote-worker .3
dock-network: dock ethernet !not; dock lan dead; dock network missing; dock ethernet port; cable dock nothing; \
	network dock dead; lan in dock !not; network through dock; docking network !not; usb network adapter !not; \
	network only directly; mac pass through; mac address pass-through; dock mac address; realtek usb; monitor \
	works dock network !not; dock power no network; dock no network; dock gives no; dock gives !not; dock gives \
	wireless; dock network no; dock network !not; dock network wireless; dock screens network; no network dock; no \
	network docking; no network docked; no lan dock; no lan docking; no lan docked; docked no network; docked no \
	lan; docked no internet; dock no network cable; laptop dock network; laptop dock cable; laptop dock lan; dock \
	cable !not; dock lan !not; dock internet !not; docking station cable !not; docking station network !not; \
	docking station lan !not; docking station internet !not > docking-station .6, network-loss .4
remote-clock-drift: clocks differ pcs; clocks disagree servers; clocks different company; clocks differ rooms; \
	terminal differs pc; door differs pc; minutes late clock; minutes early pc; minutes behind server; minutes \
	ahead taskbar; domain time source; w32tm config; ntp source external; ntp source unreachable; ntp source set; \
	ntp server external; ntp server unreachable; ntp server set; ntp peer external; ntp peer unreachable; ntp peer \
	set; local cmos clock source; pdc emulator ntp; vm clock drifts; vm clock host; vm clock wrong; vm time \
	drifts; vm time host; vm time wrong; hyper-v time synchronization; event 36 time; event 29 time; time skew \
	great; pcs off minutes; pcs wrong minutes; computers off minutes; computers wrong minutes; clocks off minutes; \
	clocks wrong minutes; time off minutes; everyone's clock minutes; all clocks wrong; everyone's time off; clock \
	minutes off; clock min behind; clock minutes ahead; clock min late; clock minutes early; clock min fast; clock \
	minutes slow; clocks different minutes; clocks differ minutes; pcs different minutes; pcs differ minutes; \
	terminal minutes off; terminal minutes different; clocks all computers; clocks ahead; clocks behind; time \
	clock door; time clock minutes; time clock different > time-sync .9
`,
);
