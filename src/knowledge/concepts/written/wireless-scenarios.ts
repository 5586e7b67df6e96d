import { defineConcepts } from './concept';

/** Wireless networks, addresses and lines: situations that people tell of without any of the terms. */
export const WIRELESS_SCENARIOS = defineConcepts(
	'network',
	String.raw`
discovery-off: network discovery; discovery turns off; discovery won't stay; won't stay on; option turns itself \
	off; switches back off; goes back to off; turn on discovery; can't turn on discovery; sharing center option; \
	radio button goes back; computers not shown network; see other computers; network folder empty; can't see \
	other pcs; network neighbourhood empty; other machines not visible; browse network empty; function discovery; \
	ssdp discovery; upnp device host; neighbours not shown; no other computers; setting !not saved network; \
	settings !not save sharing; changes !not stick discovery; option !not keep network; save changes off; option \
	jumps back; option flips back; option springs back; option goes back; option switches back; make pc visible; \
	make computer visible; make laptop visible; pc invisible network; computer invisible network; laptop invisible \
	network; invisible to others; see pcs network; see computers network; see machines network; pcs !not show \
	network; machines !not visible network; network window empty; network section blank; network area nothing; \
	network place blank; under network empty; under network nothing; click network nothing; advanced sharing off; \
	sharing options off; sharing options revert; sharing options save; sharing settings off; sharing settings \
	revert; sharing settings save; file sharing off; !not stay on discovery; enable discovery off; enable \
	discovery reverts; turn file printer sharing; neighbour computers empty; computers seen network; be seen \
	network; be seen other; be seen others; be seen explorer; switch discovery on; discovery set; discovery \
	reverts; discovery off; discovery enable; discovery enabled; discovery switch; choose option save; look again \
	off; look set off; reverts itself; reverts by itself; reverts off; reverts to off; neighbour pcs; neighbours \
	network; neighbours empty; neighbours gone; neighbours missing; explorer network empty; explorer network \
	nothing; explorer network blank; part explorer network; network part empty; network part explorer; network \
	place empty; network place explorer; activate visibility; enable discovery; enabled sharing; turned on \
	visibility; computers explorer seen; computers network see; computers explorer list; computers network empty; \
	computers explorer gone; save press off; save pressed off; save click off; computers !not list each; pcs !not \
	find other; laptops !not show each; none computers list; pick turn save; choose turn dot; select turn off; set \
	turn back; pick turn network; dot back off; dot is back; tick is back; circle is back; sharing settings hold; \
	sharing settings stick; sharing settings stay; sharing settings return; return off settings; return off \
	sharing; return off network; return off option; !not show up others; laptop !not show others; computer !not \
	show neighbours; pc !not show list; laptop !not show workshop; workshop computers !not see; classroom \
	computers !not see; home computers !not see; page sharing forgets; page sharing change; page sharing revert; \
	choices sharing forgets; choices sharing change; choices sharing revert; forgets right away; accepts change \
	forgets; press turn nothing; discovery off press; machines stay invisible; pcs stay invisible; computers stay \
	invisible; !not browse shared folders; change !not accepted sharing; change !not accepted network; change !not \
	accepted discovery; setting lost sharing; setting lost discovery; setting lost network; choice lost sharing; \
	choice lost discovery; choice lost network; discoverable; be discoverable; find other desktops; see other \
	desktops; detect other desktops; list other desktops; choice negative return; choice off return; option \
	negative return; option off return; setting negative return; setting off return; network choice remain; \
	sharing option back; network choice lost; sharing option off; desktops !not see each; find laptops network; \
	see desktops network; find stations network; see devices network; nothing listed under network > \
	network-discovery .9
wifi-saved-password: forget network; forget this network; saved wifi password; new wifi password device; type wifi \
	code; everyone wifi except; colleagues wifi except; enter network security key; network security key mismatch; \
	key wireless different; key wireless changed; key wireless new; code wireless different; code wireless \
	changed; code wireless new; password wireless different; password wireless changed; password wireless new; \
	!not ask key wireless; !not ask code wireless; !not ask password wireless; wifi everyone i !not; wireless \
	others me !not; wifi everyone mine !not; changed code wireless; new key wifi; former password wlan; old code \
	wireless; wireless code changed; wireless key changed; wireless password changed; wifi code changed; wifi key \
	changed; wifi password changed; wlan code changed; wlan key changed; wlan password changed; enter new wifi \
	password; remove saved wifi; remove saved wireless; remove saved network; delete saved wifi; delete saved \
	wireless; delete saved network; forget saved wifi; forget saved wireless; forget saved network; !not ask new \
	wifi password; wifi says wrong password; wireless rejects password phone > wifi-authentication .7, wifi .5
wifi-roaming: roaming wifi; roaming wireless; roaming wlan; roaming access point; sticky client; handover access \
	points; walking wifi drops; walking wireless drops; walking wlan drops; walking call drops; walking scanner \
	drops; walk hall wifi; walk warehouse wireless; walk building drops; walk corridor call; aisle no wifi; corner \
	no wireless; back room drops; stays far access point; clings old access point; fast transition 802.11r; end \
	aisle wireless; end aisle drops; end aisle wifi; corner aisle wireless; corner aisle drops; corner aisle wifi; \
	loses wireless hall; handheld drops wireless; scanner drops wireless; scanner drops wifi; between buildings \
	wireless; across halls wifi; between rooms wireless; across wards wifi; walk wifi drops; walking wireless \
	lost; go wlan gone; drive wifi reconnect; carry wireless drops; roll wlan lost; wifi drops walk; wifi drops \
	moving; wifi drops move; wifi drops carry; wifi drops driving; room room wireless; room room wifi; room room \
	wlan; room room drops; room room breaks; wireless lost walk; wireless lost walking; wireless lost rounds; \
	wireless lost corridor; wireless lost moving; wireless drops walk; wireless drops walking; wireless drops \
	rounds; wireless drops corridor; wireless drops moving; wifi lost walk; wifi lost walking; wifi lost rounds; \
	wifi lost corridor; wifi lost moving; wifi drops walking; wifi drops rounds; wifi drops corridor; wlan lost \
	walk; wlan lost walking; wlan lost rounds; wlan lost corridor; wlan lost moving; wlan drops walk; wlan drops \
	walking; wlan drops rounds; wlan drops corridor; wlan drops moving; cart wireless breaks; trolley wifi drops; \
	forklift wlan lost; handheld wireless off; tablet wifi breaks; corridor wireless drops; corridor wireless \
	lost; corridor wireless gone; corridor wifi drops; corridor wifi lost; corridor wifi gone; corridor wlan \
	drops; corridor wlan lost; corridor wlan gone; stairs wireless drops; stairs wireless lost; stairs wireless \
	gone; stairs wifi drops; stairs wifi lost; stairs wifi gone; stairs wlan drops; stairs wlan lost; stairs wlan \
	gone; aisle wireless drops; aisle wireless lost; aisle wireless gone; aisle wifi drops; aisle wifi lost; aisle \
	wifi gone; aisle wlan drops; aisle wlan lost; aisle wlan gone; room wireless drops; room wireless lost; room \
	wireless gone; room wifi drops; room wifi lost; room wifi gone; room wlan drops; room wlan lost; room wlan \
	gone; wireless jumps access points; moving around wireless > wifi .7
wifi-crowded: wifi slow canteen; wifi slow lunch; wifi slow crowded; wifi slow conference; wifi slow event; wifi \
	slow class; full room wifi; full class wifi; full hall wifi; many devices wifi; many devices wireless; \
	classroom tablets wifi once; wifi capacity; channel interference; channel overlap; channel congestion; channel \
	utilisation; co-channel interference; microwave oven wifi; microwave kitchen wifi; neighbour wifi interferes; \
	only 2.4 ghz; band steering; wifi slow afternoon; wifi slow visitors; wifi bad afternoon; wifi bad visitors; \
	forty people wireless; fifty people wifi; hundred people wireless; many people wifi; lots people wireless; \
	assembly wireless; assembly wifi; nobody usable wireless; none usable wireless; none usable wifi; full hall \
	wireless; crowded room wifi; full canteen internet; crowded class wireless; wifi slow everybody; wifi slow \
	everyone; wifi slow people; wifi slow crowd; wifi slow full; everybody wifi slow; wifi slow break; wifi slow \
	breaks; wifi slow assembly; wifi slow fair; class wireless unusable; class wireless slow; class wireless \
	collapses; class wifi unusable; class wifi slow; class wifi collapses; class wlan unusable; class wlan slow; \
	class wlan collapses; everyone wireless unusable; everyone wireless slow; everyone wireless collapses; \
	everyone wifi unusable; everyone wifi slow; everyone wifi collapses; everyone wlan unusable; everyone wlan \
	slow; everyone wlan collapses; everybody wireless unusable; everybody wireless slow; everybody wireless \
	collapses; everybody wifi unusable; everybody wifi collapses; everybody wlan unusable; everybody wlan slow; \
	everybody wlan collapses; crowd wireless unusable; crowd wireless slow; crowd wireless collapses; crowd wifi \
	unusable; crowd wifi slow; crowd wifi collapses; crowd wlan unusable; crowd wlan slow; crowd wlan collapses; \
	audience wireless unusable; audience wireless slow; audience wireless collapses; audience wifi unusable; \
	audience wifi slow; audience wifi collapses; audience wlan unusable; audience wlan slow; audience wlan \
	collapses; guests wireless unusable; guests wireless slow; guests wireless collapses; guests wifi unusable; \
	guests wifi slow; guests wifi collapses; guests wlan unusable; guests wlan slow; guests wlan collapses; whole \
	class tablets; whole class wireless; whole class wifi; all pupils tablets; all pupils wireless; all pupils \
	wifi; all students tablets; all students wireless; all students wifi; many tablets wireless; all devices wifi; \
	thirty phones wlan; fifty tablets wireless; wireless unusable; wifi unusable; meeting wireless slow; event \
	wifi unusable; lecture wireless overloaded; lunch wifi slow; canteen wireless unusable; overloaded wifi; \
	overloaded wireless > wifi .7, internet-speed .4
wifi-adapter-gone: wifi option missing; wifi button gone; wifi icon disappeared; wifi switch vanished; wifi tile \
	missing; network adapters wireless missing; wlan autoconfig service; wlansvc; wifi card died; wifi card \
	missing; wifi card !not found; wifi card dead; code 10 wireless; !not wireless networks found; no networks \
	listed laptop; no wireless networks; no wifi networks; wireless networks displayed; wireless networks shown; \
	wireless networks listed; wireless networks found; wireless hardware removed; wireless card gone; wireless \
	chip dead; wireless hardware missing; wireless card broken; wifi symbol gone; wifi symbol missing; wifi symbol \
	disappeared; !not list wireless network; !not list wireless networks; !not list wifi network; !not list wifi \
	networks; !not single wireless network; wireless symbol !not; wireless symbol gone; wireless symbol missing; \
	wireless icon !not; wireless icon gone; wireless icon missing; wireless button !not; wireless button gone; \
	wireless button missing; wireless entry !not; wireless entry gone; wireless entry missing; wifi symbol !not; \
	wifi icon !not; wifi icon gone; wifi icon missing; wifi button !not; wifi button missing; wifi entry !not; \
	wifi entry gone; wifi entry missing; wlan symbol !not; wlan symbol gone; wlan symbol missing; wlan icon !not; \
	wlan icon gone; wlan icon missing; wlan button !not; wlan button gone; wlan button missing; wlan entry !not; \
	wlan entry gone; wlan entry missing; only globe wireless; only globe wifi; only globe symbol; !not wireless \
	network found; !not wireless network shown; !not wireless network listed; !not wireless network available; \
	!not wireless networks shown; !not wireless networks listed; !not wireless networks available; !not wifi \
	network found; !not wifi network shown; !not wifi network listed; !not wifi network available; !not wifi \
	networks found; !not wifi networks shown; !not wifi networks listed; !not wifi networks available; !not wlan \
	network found; !not wlan network shown; !not wlan network listed; !not wlan network available; !not wlan \
	networks found; !not wlan networks shown; !not wlan networks listed; !not wlan networks available; laptop sees \
	no wireless > wifi .6, device-driver .5
portal-not-shown: captive portal !not appear; captive portal !not open; captive portal !not load; captive portal \
	!not show; neverssl; visitor code expired; guest voucher invalid; visitor code !not accepted; guest voucher \
	refused; stuck hotel login page; form accept hotspot; form accept airport; form accept hotel; form accept \
	come; form accept appear; page accept hotspot; page accept airport; page accept hotel; page accept come; page \
	accept appear; login accept hotspot; login accept airport; login accept hotel; login accept come; login accept \
	appear; hotspot page !not; hotspot form !not; airport page !not; airport form !not; hotel page !not; hotel \
	form !not; joined hotspot page; joined hotspot internet; joined hotspot form; hotel page !not show; airport \
	page !not appear; cafe page !not open; hotel page !not appear; hotel page !not come; hotel page !not open; \
	hotel page !not load; hotel form !not appear; hotel form !not come; hotel form !not open; hotel form !not \
	load; train page !not appear; train page !not come; train page !not open; train page !not load; train form \
	!not appear; train form !not come; train form !not open; train form !not load; airport page !not come; airport \
	page !not open; airport page !not load; airport form !not appear; airport form !not come; airport form !not \
	open; airport form !not load; campsite page !not appear; campsite page !not come; campsite page !not open; \
	campsite page !not load; campsite form !not appear; campsite form !not come; campsite form !not open; campsite \
	form !not load; guest page !not appear; guest page !not come; guest page !not open; guest page !not load; \
	guest form !not appear; guest form !not come; guest form !not open; guest form !not load; page enter room \
	number; voucher page hotel; surname page wifi; connected hotel wireless !not; connected guest wireless !not; \
	connected visitor wireless !not; hotel wireless page; hotel wireless login; hotel wireless internet; hotel \
	wireless nothing; guest wireless page !not > captive-portal .7, guest-wifi .5
client-isolation: client isolation; ap isolation; mdns; bonjour; airprint wifi; airprint missing; airprint !not \
	found; chromecast !not found; chromecast missing; chromecast wifi; apple tv !not found; apple tv missing; \
	apple tv wifi; airplay missing; airplay !not found; airplay wifi; cast screen tv; cast screen missing; cast \
	screen !not found; cast laptop tv; cast laptop missing; cast laptop !not found; cast tablet tv; cast tablet \
	missing; cast tablet !not found; miracast; wireless display !not found; wireless display connect; tv !not \
	shown phone; screen !not found ipad; beamer !not listed tablet; tv !not shown cast; ipad !not find tv; ipad \
	!not find printer; ipad !not find screen; phone tv wifi; devices wifi !not see; tablet !not see projector; \
	tablet !not see tv; tablet !not see beamer; tablet !not see screen; tablets !not see projector; tablets !not \
	see tv; tablets !not see beamer; tablets !not see screen; phone !not see projector; phone !not see tv; phone \
	!not see beamer; phone !not see screen; ipad !not see projector; ipad !not see tv; ipad !not see beamer; ipad \
	!not see screen; laptop !not see projector; laptop !not see tv; laptop !not see beamer; laptop !not see \
	screen; mirror their screen; mirror ipad projector; mirror ipad tv; mirror ipad screen; mirror tablet \
	projector; mirror tablet tv; mirror tablet screen; mirror phone projector; mirror phone tv; mirror phone \
	screen; tablets projector; tablets tv; tablets apple tv; ipads projector; ipads tv; ipads apple tv; tv \
	wireless phone; tv wifi phone; beamer wireless phone; beamer wifi phone; screen wireless phone; screen wifi \
	phone; projector wireless phone; projector wifi phone; phone !not find tv; phone !not find speaker; phone !not \
	find beamer; phone !not find printer; show photos phone tv; stream phone tv; send phone beamer; throw phone \
	tv; tablet !not find tv; tablet !not find printer; tablet !not find speaker; in wireless !not find; airplay \
	tv; chromecast lobby; airplay meeting; mirror screen tv; mirror screen wireless; mirror screen ipad > wifi .4, \
	vlan .3
private-mac: private address wifi; randomised mac; random mac; mac randomization; random hardware addresses; ipad \
	sign wifi; mac filter phone; mac filter new; mac filter !not; mac address filter; device !not allowed list \
	wifi; accept terms day; accept terms again; accept terms daily; terms wireless day; login wireless day; though \
	new device; new device wireless; wifi registration daily; wifi registration again; wifi terms daily; wifi \
	terms again; wifi login daily; wifi login again; wireless registration daily; wireless registration again; \
	wireless terms daily; wireless terms again; wireless login daily; wireless login again; phone unknown device \
	wireless; device blocked mac list > wifi-authentication .6, dhcp .2
ip-conflict: ip conflict; ip address conflict; address conflict detected; duplicate ip; duplicate address; another \
	computer ip; computer has address; same address twice; two devices address; two devices ip; two devices \
	number; conflict another system; printer pc address; till laptop ip; camera phone address; device pc ip; \
	kicked off switched; works printer switched; online pc switched; works device switched; someone took address; \
	stops whenever device; offline whenever device; static address inside pool; network drops colleague arrives; \
	share one number; share one address; share one ip; copier switched offline; copier switched computer; copier \
	switched lose; printer switched offline; printer switched computer; printer switched lose; switched on \
	offline; switched on computer; switched on lose; offline copier on; drops printer on; offline device on; two \
	things address; two things number; two things ip; the same address; use same address; using same address; \
	machines same address; computers seem address; devices same address; pcs seem address; same address drops; \
	same address drop; address one drops; same address other; address turned on; drops turned on; offline switched \
	on; drops other on; offline other starts; one always turned; one drops turned; another computer address; \
	another computer number; another device address; another device ip; another device number; another machine \
	address; another machine ip; another machine number; another system address; another system ip; another system \
	number; computer same address; computer same ip; computer same number; device same address; device same ip; \
	device same number; machine same address; machine same ip; machine same number; system same address; system \
	same ip; system same number; second computer address; second computer ip; second computer number; second \
	device address; second device ip; second device number; second machine address; second machine ip; second \
	machine number; second system address; second system ip; second system number; message address use; message \
	address already; message address taken; message ip use; message ip already; message ip taken; address already \
	use; address already taken; address already used; address clash; same ip two; same ip both; same ip another; \
	same ip second; disappears other starts; offline other on; drops other computer > ip-address .7, dhcp .5
dhcp-full: scope full; scope exhausted; scope empty; scope used up; pool full; pool exhausted; pool empty; pool \
	used up; no free addresses; no more addresses; out of addresses; run out addresses; ran out addresses; \
	addresses used up; addresses exhausted; addresses all taken; 1063 event scope; 1020 event scope percent; \
	visitors no address; trainees no address; students no address; 169 address everyone; 169 address many; 169 \
	address several; 169 address new; new devices !not get address; lease time shorten; lease time long; lease \
	time guest; newcomers address; newcomers network; newcomers internet; newcomers connection; more guests \
	address; more devices addresses; more people connection; more visitors address; guests !not address many; \
	visitors !not get full; students !not connect others; late !not address first; first shift connection; early \
	forty network; first thirty gets; early people get; first comers connection; only first devices; only first \
	people; only first forty; only first thirty; only first twenty; latecomers no connection; latecomers no \
	network; latecomers no internet; many devices addresses; range addresses exhausted; list addresses used; \
	supply addresses empty; range addresses out; no address left; addresses run out > dhcp .8
rogue-dhcp: rogue dhcp; unauthorised dhcp; foreign dhcp; wrong gateway dhcp; wrong gateway some; wrong gateway \
	lease; someone plugged router; someone brought box; router plugged lan; brought router home; brought modem \
	home; address starting 192.168.1 suddenly; 192.168.0 address office; 192.168.0 address suddenly; 192.168.0 \
	address wrong; two dhcp answers; dhcp snooping; half room wrong address; strange gateway address; own box \
	wall; his box network; her box socket; private box put; tenant box wall; visitor router network; apprentice \
	box plugged; colleague router brought; half pcs internet; half pcs nowhere; half pcs wrong; half pcs network; \
	put router wall; put router network; put router socket; box home plugged; router home office; box home \
	network; router home brought; somebody plugged router; someone plugged box; colleague plugged wifi; tenant \
	plugged router; wrong addresses pcs; private router plugged; private router connected; private router office; \
	private router strange; private router someone; own router plugged; own router connected; own router office; \
	own router strange; own router someone; wifi box plugged; wifi box connected; wifi box office; wifi box \
	strange; wifi box someone; access point plugged; access point connected; access point office; access point \
	strange; access point someone; home router plugged; home router connected; home router office; home router \
	strange; home router someone; cheap router plugged; cheap router connected; cheap router office; cheap router \
	strange; cheap router someone; second router plugged; second router connected; second router office; second \
	router strange; second router someone; someone connected router; someone put router; connected private router; \
	strange network internet; strange network some; strange network address; us strange network; several wrong \
	address; half other network; brought own router > dhcp .7, network-loss .3
firewall-prompt: program needs port; program needs ports; software needs port; software needs ports; game needs \
	port; game needs ports; machine needs port; machine needs ports; firewall asks allow program; unblock program \
	firewall; firewall popup admin; firewall popup allow; firewall popup program; port blocked vendor; port \
	blocked supplier; port blocked software; port blocked provider; port closed vendor; port closed supplier; port \
	closed software; port closed provider; vendor asks open; supplier asks ports; vendor asks firewall; add \
	exception firewall; add rule firewall; firewall disabled works; open two ports; open some ports; open the \
	ports; open three ports; supplier ports open; supplier ports opened; supplier ports needs; supplier ports \
	asks; supplier port open; supplier port opened; supplier port needs; supplier port asks; vendor ports open; \
	vendor ports opened; vendor ports needs; vendor ports asks; vendor port open; vendor port opened; vendor port \
	needs; vendor port asks; manufacturer ports open; manufacturer ports opened; manufacturer ports needs; \
	manufacturer ports asks; manufacturer port open; manufacturer port opened; manufacturer port needs; \
	manufacturer port asks; contractor ports open; contractor ports opened; contractor ports needs; contractor \
	ports asks; contractor port open; contractor port opened; contractor port needs; contractor port asks; ports \
	open that; port forward supplier; firewall asks program; firewall blocked allow; firewall asks software; port \
	open vendor; port opened supplier; port open software; port opened machine; port open camera; port be opened; \
	open port camera; opened port supplier; opening port vendor; open port software; opened port machine; firewall \
	asks; firewall may communicate; asks may communicate; allowed communicate firewall; allowed communicate \
	program; allowed communicate network; firewall window each; firewall message every; firewall question program; \
	firewall box starts; not allowed confirm firewall > firewall .7
branch-cut-off: branch cut off; site offline; depot isolated; shop unreachable; plant without connection; outpost \
	cut off; warehouse offline; whole branch !not work; entire shop !not reach; whole site !not connect; entire \
	depot !not log; site !not see headquarters; shop !not get server; branch !not reach servers; tunnel between \
	houses; tunnel between sites; tunnel between offices; fibre cut; excavator cable; builders cut cable; digger \
	line; warehouse !not reach server; warehouse !not reach us; warehouse !not reach main; warehouse !not reach \
	head; shop !not reach server; shop !not reach us; shop !not reach main; shop !not reach head; branch !not \
	reach server; branch !not reach us; branch !not reach main; branch !not reach head; depot !not reach server; \
	depot !not reach us; depot !not reach main; depot !not reach head; plant !not reach server; plant !not reach \
	us; plant !not reach main; plant !not reach head; school !not reach server; school !not reach us; school !not \
	reach main; school !not reach head; clinic !not reach server; clinic !not reach us; clinic !not reach main; \
	clinic !not reach head; warehouse server dead; warehouse telephone dead; warehouse phone dead; shop server \
	dead; shop telephone dead; shop phone dead; branch server dead; branch telephone dead; branch phone dead; \
	depot server dead; depot telephone dead; depot phone dead; site server dead; site telephone dead; site phone \
	dead; across town !not reach; across town !not server; across town !not connection; building cut off; other \
	site offline; branch offline; depot cut off; shop down; plant dead; site dark; shop !not see us; branch !not \
	reach anything; shop no connection; branch no connection; depot no connection; store no connection; site no \
	connection; outlet no connection; shop can't book; branch can't book; depot can't book; outlet can't book; no \
	connection us; shop offline since; shop dead since; shop disconnected since; branch offline since; branch dead \
	since; branch disconnected since; depot offline since; depot dead since; depot disconnected since; plant \
	offline since; plant dead since; plant disconnected since; farm offline since; farm dead since; farm \
	disconnected since; whole depot; whole outlet > site-to-site .7, internet-outage .5
line-flaky: internet drops every; internet interrupts day; internet disappears evening; internet drops again; \
	internet interrupts seconds; line resyncs itself; modem resync every; router restarts again; line reboots \
	itself; internet out minutes; restart router helps; restart box fixes; restart router internet; unplug router \
	helps; unplug modem helps; unplug box helps; power cycle router; power cycle modem; internet bad rains; packet \
	loss line; packet loss provider; packet loss ping; internet cuts out; internet moment day; internet minute \
	times; internet seconds often; internet moment again; unplug box better; unplug router minute; unplug box \
	works; better hour router; fine hour box; better hour internet; internet fails several; internet gone often; \
	internet drops repeatedly; internet goes away; internet comes goes; internet and off; internet keeps dropping; \
	internet every minutes; internet patchy; internet unstable; reboot modem helps; internet hiccups; internet \
	stutters; internet wobbles; internet flaps; hiccups every minutes; interruptions every minutes; internet away \
	times; internet interrupted day; internet returns itself; minute without internet; seconds without internet; \
	moment without internet; internet gone several times; line interruptions; internet interruptions; internet \
	comes back > internet-outage .7, internet-speed .3
`,
);
