import { defineConcepts } from './concept';

/** Addresses, names, clocks and lines: situations that people tell of without any of the terms. */
export const NETWORK_SCENARIOS = defineConcepts(
	'network',
	String.raw`
wifi-drop-vpn: wifi drops when vpn; wlan disconnects vpn; wireless disconnects; wi-fi goes off dial; wireless off \
	when vpn; connection manager; wcmsvc; simultaneous connections; minimize the number; block connections; wifi \
	and cable; wifi turns off when cable; wifi off at dock; wireless lost when dial; kicks me off the wifi; \
	seconds vpn wireless; seconds tunnel wlan; dial wireless drops; dial wifi drops; dial wlan drops; tunnel wifi \
	drops; tunnel wireless off; tunnel wlan gone; tunnel wifi disconnects; wifi disappears vpn; wireless gone \
	tunnel; wlan cut vpn; wifi off tunnel; wireless disconnects vpn; vpn kicks wifi; vpn ends wireless; vpn kills \
	wlan; vpn cuts off; vpn throws wifi; cable fine vpn wireless; vpn adapter ethernet; iftype; thinks cable \
	plugged; thinks cable connected; thinks cable lan; believes cable plugged; believes cable connected; believes \
	cable lan; one connection time; only one network once; simultaneous connections disabled; wireless disconnects \
	tunnel; wlan thrown out; wifi kicked out; wireless pushed out; wlan bumped out; tunnel up wlan; tunnel stands \
	wifi; tunnel established wireless; tunnel connected wlan; wlan tunnel falls; wifi tunnel collapses; wireless \
	tunnel too; wlan tunnel round; soon tunnel wlan; soon vpn wifi; soon connected wireless; tunnel firm wlan; \
	tunnel company wifi; tunnel work wireless; tunnel office wlan; wlan gone twenty; wlan gone seconds; wlan gone \
	connection; wlan gone tunnel; wlan gone vpn; wlan favour virtual; wifi favour vpn; wireless favour adapter; \
	virtual vpn adapter ethernet; drops wireless vpn; drops wireless tunnel; drops wireless virtual; drops \
	wireless favour; own wlan gone; count as ethernet; counts as ethernet; counted as ethernet; loses wlan tunnel; \
	kills wifi vpn; throws wifi away; throws wireless away; throws wlan away; throwing wifi away; throwing \
	wireless away; throwing wlan away; wifi away tunnel; wifi away vpn; wifi away established; wireless away \
	tunnel; wireless away vpn; wireless away established; wlan away tunnel; wlan away vpn; wlan away established; \
	tunnel established wifi; tunnel established wlan; connect wifi goes; dial wifi dies; connect wifi gone; wifi \
	dies tunnel; wifi dies vpn; wifi gone tunnel; wifi gone vpn; wifi lost tunnel; wifi lost vpn > \
	wifi-vpn-conflict .9
airplane: airplane mode; flight mode; plane mode; after flight; after the flight; after landing; aircraft mode; \
	plane symbol; small plane; plane icon; wireless stays off; wifi stays off; wireless devices disabled; \
	bluetooth gone after; after turning off flight; radio stays off; wifi switch grey; wifi option missing; \
	wireless button; after travelling wifi; mobile modem off; radio management; plane off wifi; flight ended \
	wireless; airplane over still; plane out bluetooth; switched plane off; switched flight off; turned plane off; \
	flight finished wifi; flight over wifi; plane finished wifi; plane over wifi; after flying wireless; after \
	landing wifi; after flight bluetooth; after plane internet; after trip wireless; flew back wifi; flew back \
	wireless; the plane laptop; the aircraft wireless; the plane wifi; the aircraft tablet; wifi off although \
	plane; wireless grey plane; wireless grey flight; wireless grey sleep; wireless greyed plane; wireless greyed \
	flight; wireless greyed sleep; wifi bluetooth off; wifi bluetooth gone; neither wireless bluetooth !not; \
	bluetooth wifi dead; bluetooth wifi gone; bluetooth wifi off; wifi switch !not on; wifi switch !not move; wifi \
	switch !not stay; closed lid plane; shut lid flight; shut laptop airplane; slept aeroplane; sleep plane; \
	hibernate flight; mobile broadband off plane; aeroplane mode wifi; aeroplane mode still; aeroplane mode off; \
	aeroplane mode wireless; pc settings wireless; turn wireless devices; pilot laptop; cabin wireless; take-off \
	mode; takeoff laptop; boarding wireless; stewardess mode; aeroplane key; aeroplane button; aeroplane mode; \
	aeroplane switch; aeroplane sign; flight mode overnight; plane mode asleep; airplane mode sleep; flight mode \
	lid; plane mode ended; airplane mode off; flight mode still; ended flight mode; flight key wireless; flight \
	key lid; flight key wifi; plane key wireless; plane key lid; plane key wifi; the flight pressed; the flight \
	switched; the flight turned; the flight laptop; the flight lid; remain dead wireless; remain dead bluetooth; \
	remain dead radio; no radio all; flew laptop wifi; flew wireless wifi; flew tablet wifi; flew home wifi; \
	before take-off switched; before takeoff turned; before boarding wifi; before flight switched; airplane state; \
	flying mode; state bag wlan; state bag wireless; state bag wifi; state bag sleeping; mode bag wlan; mode bag \
	wireless; mode bag wifi; mode bag sleeping; !not find any wireless; our flight wireless; our flight wifi; our \
	flight wlan; our flight mode; the flight wireless; the flight wifi; the flight wlan; the flight mode; taken \
	out airplane; took out flight; set laptop plane; put tablet plane; set on plane; plane and closed; plane then \
	shut; plane and slept; plane then hotel; plane and off; plane off still; plane off bluetooth; departure \
	laptop; boarding plane; no wifi nor bluetooth; neither wifi; neither bluetooth; neither wireless; nor wifi; \
	nor bluetooth; nor wireless > airplane-mode .9, wifi .4
dhcp-fail: !not get address; no address; apipa; 169.254; self assigned; self-assigned; renew fails; ipconfig \
	renew; dhcp discover; dhcp offer; invalid flag; broadcast flag; bootp; no lease; lease not renewed; no ip \
	from; no address from server; dhcp client; plugged in no address; address starting with 169; gets no number; \
	wrong range; wrong subnet; limited or no connectivity; dhcp server unreachable; relay agent > dhcp .9
dhcp-reserve: reservation outside; reservation; reserve address; dhcp reservation; outside of scope; scope range; \
	scope distribution; fixed address printer; always same address; reserved address; exclude range; can't add \
	reservation; address not in range; specified address is not available; static lease; always address printer; \
	always ip camera; always number device; always address machine; always ip scanner; always number terminal; \
	permanent ip camera; same number device; own address scanner; particular ip terminal; constant number reserve; \
	fixed address refused; permanent ip machine; same number door; reserve number; reserve ip; reserving ip; \
	reserving address; reserving number; reservation refused; reservation error; reservation !not; reservation \
	rejected; not reserved client; specified dhcp client; number outside range; address beyond pool; ip below \
	scope; number under list; address above distribution; ip before range; outside range; outside pool; outside \
	scope; outside distribution range; low numbers reserve; low numbers free; low numbers printer; tie address \
	device; tie address mac; tie address printer; tie ip device; tie ip mac; tie ip printer; tie number device; \
	tie number mac; tie number printer; bind mac device; pin address printer; assign ip reservation; link mac \
	camera; mac to ip; distribution range; extend range dhcp; extend range reserve; extend range scope; extend \
	range addresses; exclusion range; same subnet reserve; same subnet reservation; same subnet refused; same \
	subnet but; always same number; permanently get address; always keep ip; want printer number; want camera \
	address; want device ip; want scanner number; want terminal address; want machine ip; number 10 printer; \
	number 192 reserved; number 172 device; number 10 camera; number 192 begins; reserved client; list begins at; \
	list starts at; hands out begins; give out starts; gives out range; handed out pool; giving out list; hands \
	out below; give out above; gives out outside; lies below pool; lies outside range; lies above list; lies \
	before scope; lies beyond start; address refused range; address rejected pool; address !not accepted below; \
	address refused outside; address rejected reserve; address !not accepted list; one same ip; same ip keep; same \
	ip must; same ip plotter; same ip printer; same ip always; adding dhcp client; adding dhcp error; adding dhcp \
	refused; reserve ip clock; reserve ip within; reserve ip handed; reserve ip not; !not within addresses handed; \
	addresses handed out reserve; constant ip fails; constant ip range; constant ip dhcp; constant ip inside; \
	constant address fails; constant address range; constant address dhcp; constant address inside; !not inside \
	range; entering dhcp fails; entering dhcp range; entering dhcp refused; fixed number device; fixed number \
	modem; fixed number lift; fixed number printer; fixed number below; fixed number range; fixed number server; \
	below dhcp range; below our range; number below range; lift fixed range; alarm number refuses; gate address \
	refused; door fixed dhcp; clock number reserve; camera address range > dhcp .8, ip-address .3
dhcp-failover: dhcp failover; failover relationship; partner down; communication interrupted; recover wait; lease \
	replication; lease information; two dhcp servers; second dhcp server; dhcp servers differ; dhcp servers \
	disagree; hot standby; load balance dhcp; failover state; leases not copied; partner server; mclt; pair \
	address servers; pair dhcp servers; two address servers; both address servers; both dhcp servers; second \
	address servers; second dhcp servers; states differ servers; state different server; status disagree dhcp; \
	states contradict partner; lists leases differ; list addresses different; lists leases not; leases only one; \
	leases missing second; leases !not partner; leases only other; leases missing copied; !not copied second \
	server; !not mirrored partner dhcp; !not replicated other server; !not arrive second dhcp; standby dhcp; \
	backup dhcp; spare dhcp; twin dhcp; replicate leases; migrated dhcp; moved scopes; imported address server; \
	exported dhcp; after dhcp migration; after dhcp upgrade; after dhcp move; netsh export; export-dhcpserver; \
	inactive reservations; recover other normal; address lists servers; address lists differ; address lists both; \
	two servers give; two servers addresses; two servers different; two servers tell; two servers normal; one says \
	normal; partner down normal; partner down address; partner down dhcp; partner down server; !not have all \
	leases; all leases second; all leases first; all leases copied; all leases other; all leases missing; main \
	normal mate; main normal partner; main normal other; main normal second; first normal mate; first normal \
	partner; first normal other; first normal second; mate recover; mate addresses; mate dhcp; mate given; handing \
	out addresses; spare machine addresses; spare machine dhcp; spare machine devices; spare machine leases; spare \
	server addresses; spare server dhcp; spare server devices; spare server leases; !not know devices mate; !not \
	know devices partner; !not know devices addresses; !not know devices leases; lacks computers dhcp; lacks \
	devices main; lacks leases other; lacks computers known; upgraded one dhcp; upgraded one failover; dhcp \
	failover normal; dhcp failover state; dhcp failover mate; dhcp failover upgraded; twins dhcp; pair dhcp; dhcp \
	machines disagree; dhcp machines differ; dhcp machines state; dhcp machines twin; disagree on state; disagree \
	state; leases seen one; leases known one; leases visible one; newly given leases; newly given addresses; state \
	disagree dhcp; states differ leases; state disagree twin > dhcp .8
dns-zones: dns zones; zone not loaded; zones missing; dns empty; dns console empty; event 4000; event 4007; 4013; \
	4015; 4521; dns service active directory; waiting for active directory; dns started before; no names resolve \
	internal; internal names dead; dc dns itself; only dc dns; zone data; zone transfer; secondary zone; stub \
	zone; server no names; nothing resolves; dns console denied; dns console nothing; dns manager empty; dns \
	manager denied; dns manager access; dns manager blank; zone list empty; unable open zone; application \
	directory partition; netdom resetpwd; secure channel itself; secure channel pdc; kdc stop dns; single dc dns; \
	after restore names; after snapshot dns; !not find by name; !not find server name; !not find servers name; \
	server unreachable name; all names fail; all names dead; all names gone; all names unknown; ip works name \
	!not; ip works names !not; number works name !not; number works names !not; numbers works name !not; numbers \
	works names !not; address works name !not; address works names !not; only numbers work; only ip work; only \
	addresses work; inside names dead; internal names unknown; intern names fail; in-house names gone; inside \
	names nothing; number works name; number works names; !not name works office; !not name works building; !not \
	name works inside; names server reboot; names server restart; intranet only number; server only ip; shares \
	only address; everything name dead; whole office !not find servers; name console dc; name console empty; name \
	console server; dns console dc; dns console server; find server name; number works server; number works find; \
	its name server; their name servers; its name nobody; their name find; by its name !not; name by number; dns \
	shows no zones; no zones event; no zones dns; no zones console; no zones shown; no zones server; no zones log; \
	names empty console; names empty server; names gone console; names gone server; only numbers server; only \
	numbers find; server names unknown; names unknown everywhere; hosts unknown all; names unknown restore; one \
	zone dns; single zone !not; any zone left; one zone there; since server started; opening dns access denied; \
	!not one zone; no server answers name; answers its name; answers their name; answers only 10; answers only \
	number; answers only ip; answers only address; reachable only 10; reachable only number; reachable only ip; \
	reachable only address; dns tool empty; dns tool emptiness; dns tool nothing; dns tool blank; name tool empty; \
	name tool emptiness; name tool nothing; name tool blank; since crash names; since crash name; since crash \
	server; since crash numbers; servers its name !not; servers name no > dns .9, active-directory .3
dns-tld: top-level domain; root hints; one country domains; co.uk; .eu domains; some sites resolve; some websites \
	no; sites from one country; until dns restart; restart dns service helps; clear cache dns helps; dns cache; \
	maxcachettl; every few days some sites; intermittent names; random sites not found; reboot dns helps; certain \
	endings; certain ending; certain countries; certain country; addresses ending; sites ending; domains ending; \
	websites ending; ending in uk; ending in br; ending in cn; ending in biz; british sites !not; english websites \
	dead; uk pages unreachable; chinese supplier open; brazilian suppliers fail; foreign domains gone; overseas \
	addresses unknown; scottish customers !not; london sites dead; sites to britain; mails of england; mail from \
	uk; websites to brazil; pages of china; sites one country; mails certain country; one country sites; one \
	country addresses; one country websites; one country pages; mails british bounce; mails uk fail; mails english \
	wait; mails chinese stuck; mails brazilian queue; clear cache back; empty server days; flush name server; \
	restart dns works; reboot cache fixes; every days sites; after days domains; every days names; after days \
	same; every days again; works days sites; works week domains; .co.uk; .biz; .com.br; server failed nslookup; \
	root hints resolution; com works uk; com ok br; only uk sites; maxcachettl registry; suppliers brazil mail; \
	customers china mails; partners britain site; clients england address; suppliers uk found; customers brazil \
	stuck; brazil addresses !not found; china address !not resolve; british names !not open; england domains !not \
	exist; uk addresses !not found; britain address !not resolve; london names !not open; mails to brazil; mails \
	to china; mails to britain; mails to england; mails to uk; mails one country; cache cleared works; name server \
	emptied; cache restarted until; cache cleared sites; until cache cleared; until cache emptied; until cache \
	server; after restarting name server; restarting name server; every days websites; every days british; every \
	days mails; every days country; every days domains; every days same; british suppliers websites; foreign \
	suppliers site; english suppliers sites; brazilian suppliers open; com fine uk; com fine others; com fine \
	british; com fine sites; quit resolving; particular country open; certain country sites; one country weekly; \
	particular country week; certain country twice; pages one country; pages particular country; pages certain \
	country; !not open pages country; twice week pages; twice week sites; twice week country; twice week resolve; \
	clearing cache helps; time time resolving; time time resolve; time time domains; time time sites; anything \
	ending uk; anything ending br; anything ending cn; anything ending biz; anything ending eu; bounces dns; \
	bounce dns helps; bounce dns until; bounce dns again; bounce dns works; after dns restarted; until dns bounce; \
	after dns cleared; until dns reboot > dns-top-level .9, dns .6
two-gateways: two network cards; second network card; two gateways; default gateways; multiple gateways; two \
	routers; second adapter; server with two cards; extra network card; multihomed; two nics; backup network card; \
	management network card; traffic goes wrong way; replies wrong way; answers over other card; reaches some \
	networks not others; comes and goes after second card; dead gateway; second card added; second card server; \
	second card since; second card branch; second cables server; second cables pc; second cables plugged; two \
	cables server; two cables pc; two cables plugged; both cables server; both cables pc; both cables plugged; two \
	routers server; two lines server; two providers server; pc two networks; server two networks; computer two \
	networks; sits both networks; stands both networks; hangs both networks; networks at once; networks same time; \
	both networks pc; both networks server; office machine network; company camera network; office production \
	network; company lab network; office plc network; one network works; either one network; branch lost second; \
	site unreachable card; outside lost second; disjointed networks; dead gateway detect; dead gateway detected; \
	dead gateway detects; dead gateway detection; static routes instead; both cards gateway; both adapters \
	gateway; both ports gateway; each cards gateway; each adapters gateway; each ports gateway; two cards gateway; \
	two adapters gateway; two ports gateway; gateway twice; gateway both cards; gateway entered twice; gateway on \
	both; pull second cable works; city loses server; another town lose; country lost connection; loses and again; \
	second cable machines; server loses city; server loses town; always reachable house; always reachable here; \
	always reachable local; always reachable office; reachable here city !not; reachable here town !not; reachable \
	here branch !not; reachable here site !not; sits both lans; stands both nets; in both networks; both networks \
	own; both nets each; both lans gateway; both networks sometimes; both nets pc; machine network office; plant \
	network company; production network office; camera network company; sometimes one side; with own gateway; its \
	own gateway; own gateway each; own gateway both; own gateway networks; own gateway card; branch !not see \
	server; branch !not see more; branch !not see card; branch !not see second; site !not see server; site !not \
	see more; site !not see card; site !not see second; works after starting; site lose after; subnet lose cable; \
	local ones fine; two nics each; dual cards default; two nics route; dual cards gateway; default route each; \
	two networks people; two networks plant; two networks server; two networks put; put two networks; branch time \
	outs; time outs far; time outs plant; time outs remote; time outs branch; default gateway two; default gateway \
	cards; default gateway card; gateway each cards; gateway two cards; two cards gateways; two cards die; two \
	cards connections; both cards gateways; both cards die; both cards connections; legs in both; legs in two; \
	legs in plant; legs in office; leg both networks; legs two lans; foot each nets; production office network; \
	both with gateway; remote stations lost; remote stations disappear; remote stations drop; lost after remote; \
	disappear after stations; vanish after branch; lost after gateway; server two lans; pc two lans; stations lost \
	gateway; branches lost both > dual-gateway .9, routing .4
vpn-server-nat: server behind nat; server behind nat-t; server behind router; server behind firewall; vpn server \
	behind; vpn gateway behind; assumeudpencapsulationcontextonsendrule; policyagent registry; nat-t device; \
	security associations server behind; l2tp/ipsec server nat; vpn server private address; second box front; \
	second modem front; box front server; inside works outside !not; inside dial works; inside vpn works; registry \
	laptops vpn; registry laptop vpn; registry clients vpn; setting laptops vpn; setting laptop vpn; setting \
	clients vpn; registry value vpn windows; public address server; public ip vpn server; forward 500; forward \
	4500; udp forwarded server; ports forwarded still vpn; port forwarding vpn server; dial-in server behind; \
	remote access server behind; phones connect windows !not vpn; translates addresses server; address translation \
	vpn; server hidden behind; dial-in server router; dial-in server moved; dial-in server put; put behind router; \
	put behind firewall; put behind nat; nobody outside get; nobody outside connect; nobody outside dial; nobody \
	outside vpn; nobody outside in; outside people !not in; external staff !not connect; outside users !not dial; \
	external laptops !not get; private address server; private address vpn; private address ports; private address \
	dial; private address forwarded; ports 500 still; ports 4500 clients; ports forwarded fail; ports 500 vpn; \
	ports 4500 l2tp; forwarded still ports; forwarded still vpn; forwarded still fail; forwarded still clients; \
	forwarded all ports; forwarded all vpn; forwarded all fail; forwarded all clients; l2tp clients fail; l2tp \
	clients !not; l2tp clients router; l2tp clients forwarded; windows laptops !not router; windows laptops !not \
	server; windows laptops !not nat; windows laptops !not behind; windows clients !not router; windows clients \
	!not server; windows clients !not nat; windows clients !not behind; ipads get windows !not; macs get notebooks \
	!not; phones get windows !not; ipads connect windows !not; ipads in windows !not; macs connect windows !not; \
	macs in windows !not; phones connect windows !not; phones in windows !not; apple connect windows !not; apple \
	in windows !not; 192.168 address vpn; 192.168 address behind; 192.168 address server; 192.168 address box; vpn \
	host sits; vpn machine behind; vpn box private; vpn host nat; nat router vpn; nat router host; nat router \
	behind; nat router server; registry value nat; registry value vpn; registry value notebooks; registry value \
	windows; registry value mentioned; provider swap outside; provider swap all; provider change outside; provider \
	change all; private number server; private number access; private number vpn; private number dial; registry \
	key clients; registry entry laptops; registry key heard; server front firewall; firewall front vpn; firewall \
	front server; firewall front windows; within ok outside; within fine outside; within works outside; outside \
	fails within; outside fails inside; outside fails l2tp; outside fails forwarded; l2tp outside fails; vpn from \
	outside !not; hidden behind router; hidden behind box; hidden behind fritzbox; hidden behind firewall; hidden \
	behind nat; behind fritzbox; behind modem; behind new router; behind nat router; external notebooks stuck; \
	outside laptops fail; external clients !not; internal ones not; inside laptops fine; internal notebooks ok; \
	inside ones in; vpn gateway hidden; vpn gateway moved; vpn gateway router; gateway behind router; gateway \
	behind fritzbox; gateway behind nat; gateway behind box > vpn-l2tp .6, vpn-failure .5
dhcp-moved: moved one subnet; fail obtain dhcp-assigned; obtain valid ip address; addressing schemes overlap; \
	client moved segment; new subnet dhcp; floor no network; branch no network; took laptop room; pushed cart \
	hall; keeps old address; keeps old ip; keeps old number; keeps previous address; keeps previous ip; keeps \
	previous number; old address moved; previous ip move; previous ip building; old address floor; previous ip \
	segment; old address still; address old building; address other floor; address previous room; address old \
	office; address other site; address previous segment; address old place; only new place !not; only new room \
	!not; only new building !not; only new floor !not; wrong segment address; other subnet moved; wrong segment \
	ip; moved one subnet another; overlapping subnets; overlapping addresses; overlapping ranges; overlap \
	addressing schemes; different subnet mask; release ip; release address; release moved; release ipconfig; renew \
	ip; renew address; renew moved; renew ipconfig; ipconfig release; server remains silent; dhcprequest; rolled \
	cart floor; wheeled trolley building; carried pc hall; pushed laptop ward; moved machine room; took printer \
	wing; brought computer floor; floor no connection; back two fine; back first works; back second everything; \
	back old fine; back floor works; took laptop building; other building number; old building address; new \
	building ip; building no network; old building connection; number old building; number previous building; \
	number other building; address previous building; address other building; ip old building; ip previous \
	building; ip other building; still number old; still address from; still ip previous; still number other; \
	address other place; ip previous floor; number old site; address other room; since floor connection; machine \
	taken annex; device brought building; computer moved house; equipment carried site; printer relocated wing; \
	scanner taken hall; annex address; house no network; other hall !not connect; extension building connects; \
	address main house; address main building; address main site; address main office; shows address main; has ip \
	former; uses address old; insists ip previous; insists former ip; insists former address; former ip nothing; \
	former address still; former ip desk; former address connects; former ip insists; desk swap ip; office change \
	address; across street computer; across street address; across street network; across street ip; across street \
	connects; main house perfect; old building fine; former house works; !not talks anything annex; !not talks \
	anything taken; taken annex address; brought building network; holds on address; brings down laptop; bring \
	down net; brought down address; take down laptop; took down net; reading hall address; library net; hall \
	laptop; yard net; put new wing; put new building; put new house; new wing address; new wing network; new wing \
	pc; other wing address; other wing network; other wing pc; address isn't network; address not network; across \
	the yard; renew helped once; renew helped address; ipconfig renew helped; had upstairs; numbers upstairs; \
	address upstairs; since moving ip; stays old address; old address stays; old address remains; old address \
	sticks; address old clinic; address old site; address old house; pc building address; next door address; next \
	door network; next door moved; opposite address; opposite network; opposite moved; opposite cut off; moved \
	trolley address; moved machine offline; moved pc address > dhcp-fail .7, dhcp .5, ip-address .3
`,
);
