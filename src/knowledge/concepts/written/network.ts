import { defineConcepts } from './concept';

/** Connectivity, name resolution, addressing, Wi-Fi, VPN, firewalls, switching and circuits. */
export const NETWORK = defineConcepts(
	'network',
	String.raw`
network: network; lan; ethernet; connectivity; connection; network adapter; nic; network card; patch; \
	network drop~; cable~; wired > internet-outage .2
network-loss: no network; network down; network dead; lost network; !not connect network; limited \
	connectivity; no connectivity; network unavailable; unidentified network; no internet access; network keeps \
	dropping; disconnected network; cable unplugged; network cable; connection drops; intermittent connection; \
	red x network; network @dead; media disconnected; !not reach network; cable internet dead; loses connection; \
	after sleep network; nothing connects; cable plugged in but; network gone; off the network; loses network; \
	dropped off the network; kicked off network; computer not on the network; no network connection > network \
	.7, nic-power .4, switch .25, internet-outage .3
nic-power: wake from sleep network; power management adapter; allow turn off device; network adapter sleep; \
	nic driver; adapter power; energy efficient ethernet; after sleep; wakes up~; out of sleep; resume; \
	after standby; wake on lan; wol; lid~; asleep > network .5, power-settings .5, device-driver .3
internet-outage: internet down; internet outage; no internet; isp; isp outage; wan down; circuit down; \
	broadband; fibre; fiber; leased line; circuit; internet slow; internet service provider; failover; lte \
	backup; 4g backup; backup line; modem; ont; carrier; wan; uplink; the internet; websites !not load; web \
	pages !not open; nothing loads; no web; whole office offline; online nothing; google !not open; !not browse; \
	internet is down; internet is out; internet out; internet went; internet gone; lost internet; net is down; \
	nothing online works; nobody can get online; !not get online; can't get online; get online; all offline; \
	everyone offline; provider outage; digger; router lights; router red light; modem lights; comcast; spectrum; \
	verizon; internet drops; internet keeps; everything online down; site is offline; no wan > network .4, \
	firewall .3
internet-speed: internet slow; slow internet; speed test; bandwidth; bufferbloat; throttled; saturated; slow \
	download; slow web; pages slow; web slow; everything online slow; video buffering; buffering; throughput; \
	qos; traffic shaping; slow network; network slow; transfer slow; copy slow; latency; packet loss; ping high; \
	jitter; slow copying; copying files slow; tcp window; web is crawling; web crawling; everything on the web; \
	internet crawls; internet is slow; slow web pages; net is slow; internet @slow; pages take forever; websites \
	@slow; downloads @slow; speed bad; not the speed we pay; wifi @slow > internet-outage .4, network .4, \
	slow-performance .3
dns: dns; name resolution; nslookup; dns server; dns resolution; host name resolve; !not resolve; dns \
	suffix; flushdns; forwarder; resolver; conditional forwarder; dns cache; split dns; root hints; dns lookup; \
	resolve names; dns zone; name server; dns_probe; server dns address; dns scavenging; stale record; aging \
	scavenging; recursion; by name !not ip; works by ip; only ip works; name !not found; names don't resolve; \
	site can't be reached; server not found; address could not be found; dns not responding; cannot find server \
	> network .3, dns-record .6
dns-record: dns record; a record; cname; mx record; ptr; srv record; txt record; host record; dynamic dns; \
	dynamic update; dns registration; register dns; alias record; reverse lookup; ttl; public dns; nameserver; \
	domain name records; dns hosting; registrar; dynamic registration; duplicate dns; missing srv > dns .6, \
	domain-registration .4
hostname-alias: cname; alias; netbios alias; server alias; disablestrictnamechecking; alternate name; dns alias; \
	strict name checking; second name server; nickname server > dns-record .5, smb-share .3
netbios: netbios; wins; lmhosts; computer browser; nbtstat; network neighborhood; browse network; \
	network browsing; nbns; single label > dns .3, network-discovery .5
dhcp: dhcp; ip lease; dhcp server; scope; dhcp scope; reservation; lease; 169.254; apipa; dhcp reservation; \
	dhcp relay; ip helper; address pool; out of addresses; scope full; ip address conflict; dhcp exhausted; \
	bad_address; dhcp failover; option 66; rogue dhcp; !not get ip; no ip address; obtain ip; dhcp options; \
	superscope; reserved client; fixed address; dhcp database; lease time; exclusion range; 169.254 address; \
	self assigned; no address; gets wrong address; address starting 169; 169 address; ip pool; no ip; !not get \
	an address; two devices same address > ip-address .6, network .3
ip-address: ip address; static ip; ip conflict; duplicate ip; subnet; gateway; subnet mask; default gateway; \
	ipconfig; address conflict; ipv4; ipv6; change ip; fixed ip; address changed; ip changed; \
	invalid ip configuration; tcp/ip; winsock; netsh reset; valid ip configuration; ip range > network .4
wifi: wifi; wi-fi; wireless; wlan; access point; ssid; ap; aps; wireless network; signal; wpa; wpa2; wpa3; \
	802.11; unifi; meraki ap; wifi signal; wireless signal; roaming; weak signal; dead spot; hotspot; wireless \
	lan; wireless controller; bars~; one bar; no bars; dead zone; wifi drops; wifi slow; 5ghz; 2.4ghz; channel; \
	aruba instant; ruckus; mesh~; !not connect wifi; wireless adapter; hidden ssid; forgets wifi; wireless card; \
	hot spot; wifi keeps; wifi bad; bad wifi; wifi down; no wifi; wifi out; lost wifi; lose wifi; wifi spotty; \
	spotty; wi fi; wireless keeps; poor signal; weak wifi; wifi !not; no signal wifi; wifi disappears; wifi \
	network gone; off the wifi; wifi extender; wirless; wifi patchy; patchy > network .4
wifi-authentication: 802.1x; radius; nps; wpa enterprise; eap; peap; eap-tls; wireless certificate; network \
	policy server; certificate wifi; dot1x; machine authentication; preshared key; wifi password; wireless \
	password; new wifi key; wifi code; wi-fi password; wpa2-enterprise; wireless profile; onboard wifi; radius \
	server; supplicant; !not join wifi; authentication wifi; wifi asks for password; wifi wants password; wifi \
	login; wifi credentials; what is the wifi password; wifi key; can't authenticate wifi; wifi certificate; \
	unable to join wifi; !not join this network; wifi says incorrect > wifi .6, certificate .4, group-policy .2
guest-wifi: guest wifi; guest network; guest wireless; captive portal; voucher; visitor wifi; guest \
	internet; public wifi; hotspot login; guests online; visitors internet; splash page; guest ssid; visitor \
	network; terms page; conference wifi; hotel wifi; landing page; visitors wifi; accept terms; visitors can't \
	get on; visitor wireless; visitor internet; wifi for guests; wifi for visitors; customers wifi; wifi \
	password guests; wifi code visitors; patient wifi; public wireless > wifi .6, captive-portal .6
captive-portal: captive portal; msftconnecttest; ncsi; network connectivity status; browser opens by itself; \
	opens automatically browser; msn opens; connectivity check; sign in network page; yellow triangle; \
	exclamation mark network; no internet access icon; yellow warning; connect test; globe icon; network icon; \
	says no internet; browser window pops; internet icon > proxy .4, network .35
airplane-mode: airplane mode; flight mode; plane mode; radio off; wireless switch; bluetooth off; plane symbol; \
	plane icon; hardware radio; wireless turned off; radios; aeroplane mode > wifi .5, bluetooth .4
bluetooth: bluetooth; pairing; paired; pair; wireless headset; wireless mouse; wireless keyboard; cordless; \
	unpair; no cord; bt~; dongle > peripheral .4
proxy: proxy; proxy server; pac file; wpad; web filter; web proxy; proxy settings; auto proxy; netsh \
	winhttp; proxy pac; web filtering; transparent proxy; zscaler; content filter; umbrella; dns filter; blocked \
	website; site blocked; page blocked; category blocked; blocked page; website blocked; filtering; allow site; \
	unblock website; whitelist site; allowlist; webfilter; proxy authentication; website is blocked; category; \
	web block; unblock; unblock site; can't open site because; youtube blocked; allow website; access blocked \
	website > internet-outage .15, firewall .35
vpn: vpn; remote access; anyconnect; forticlient; globalprotect; openvpn; wireguard; netextender; l2tp; \
	ipsec; sstp; ikev2; pptp; always on vpn; ssl vpn; sslvpn; vpn client; vpn tunnel; connect to office; work \
	from home; working from home; connect from home; remote working; remote worker; rras; dial in; dial-in; dial \
	up; from home; home connection; ztna; pulse secure; ivanti; cisco secure client; tunnel; connect company \
	network; dials; mobile vpn; watchguard vpn; sonicwall vpn; directaccess; secure remote access; sophos \
	connect; token for remote; home office; telework; wfh; remote connection; offsite access; vpn keeps; vpn \
	!not; get into the network from home; cisco client; forti; vpn drop; pulse; need vpn; vpn access > network \
	.25, firewall .3, mfa .1
vpn-failure: vpn !not connect; vpn error; error 720; error 721; error 789; error 809; error 800; error 812; \
	error 619; error 691; error 868; vpn drops; vpn disconnects; vpn stuck; verifying username; gre; protocol \
	47; nat-t; udp 500; udp 4500; remote computer !not responding; l2tp connection attempt failed; \
	assumeudpencapsulation; vpn timeout; 1723; negotiation; remote connection drops; negotiate; security layer; \
	pre-shared key; vpn hangs; tunnel drops; times out connecting; vpn connects then; vpn fails; vpn keeps \
	dropping; vpn keeps disconnecting; vpn says; vpn failed; vpn authentication; tunnel authentication failed; \
	!not establish vpn; vpn @hang; vpn connection failed; vpn times out; vpn credentials; vpn won't; can't \
	connect to vpn; gets stuck connecting; vpn stuck at; vpn not working > vpn .8, firewall .3
split-tunnel: split tunnel; split tunneling; default gateway on remote network; internet while connected \
	vpn; no internet vpn; internet stops vpn; use default gateway; all traffic through vpn; lose internet vpn; \
	vpn no internet; web stops connected; vpn local network; full tunnel; force tunnel; internet connected to \
	work; routes vpn; hairpin; !not browse while vpn; on the vpn can't browse; vpn can't browse; when vpn no \
	internet; no web on vpn; vpn on internet stops; vpn kills internet; internet dies vpn; google while vpn; vpn \
	printer; local printer vpn > vpn .8, internet-outage .25, routing .4
site-to-site: site to site; site-to-site; s2s; branch tunnel; ipsec tunnel; tunnel down; branch office; \
	inter-site; sd-wan; sdwan; mpls; phase 1; phase 2; vpn between sites; other site !not reach; two offices; \
	branches; remote site down; sites !not see; hub spoke; peer; one branch can't reach; branch can't reach; \
	head office server; !not reach head office; other location can't; connection between offices; link between; \
	between the offices; satellite office; branch offline; link to head office; main office unreachable; branch \
	cut off; link between sites; other office cannot reach > vpn .5, firewall .4, routing .3
firewall: firewall; fortigate; sonicwall; watchguard; palo alto; pfsense; sophos xg; meraki mx; asa; \
	firewall rule; port forward; nat; blocked port; open port; policy rule; utm; windows firewall; inbound rule; \
	dnat; access rule; security appliance; allow port; wan ip; geo ip; port 443~; edge device; perimeter; vip~; \
	fw; defender firewall; blocked by firewall; opnsense; outbound rule; unblock port; blocked by the firewall; \
	whitelist ip; allow ip; ip whitelisted; port opened; open port vendor; forward port > network .3
routing: routing; route; static route; bgp; ospf; vlan routing; gateway unreachable; traceroute; asymmetric; \
	persistent route; route print; multihomed; two network cards; next hop; metric > network .35
switch: switch; switch port; poe; trunk; stp; spanning tree; lacp; patch panel; port down; switchport; vlan; \
	network port; wall jack; wall socket; data point; wall port; network outlet; cabinet; comms room; comms \
	cabinet; uplink port; procurve; catalyst; stack; unmanaged switch; loop network; broadcast storm; port \
	shutdown; port security; network closet; rack~; network socket; jack; link light; dead port; little lights~; \
	floor box; patched; patch lead; patch cable; cabling; cat6; data outlet; wall dead; jack is dead; plug in \
	wall; network point; data jack; network jack; network plug; cable in wall; new network point; half the \
	office offline; port on wall dead; wall port dead; network port wall > network .5, vlan .5
vlan: vlan; tagged; untagged; native vlan; voice vlan; trunk port; segmented network; subnet separation; \
	iot network; 802.1q > switch .6
network-discovery: network discovery; network and sharing center; !not see other computers; \
	network neighborhood; function discovery; ssdp; upnp; computers !not show network; discovery turned off; \
	advanced sharing; network places; browse computers; file sharing off; fdrespub; network profile; public profile; \
	private network profile; domain network profile; wrong network profile; network location; nla service \
	> smb-share .3, network .4, netbios .4
network-teaming: nic teaming; teaming; bonding; lacp; link aggregation; switch embedded teaming; set team; \
	virtual switch; vmswitch; team nic; team adapter; rss; vmq; jumbo frames > network .4, hyper-v .3
remote-site-wireless: point to point; microwave; wireless bridge; antenna; line of sight; ptp link; radio link; \
	airfiber; dish; link tower; backhaul; mast; cellular router; 4g router; site router; telemetry link; starlink; \
	satellite; lte router; sim router; site cabin internet > wifi .3, network .5, internet-outage .3
domain-registration: domain expired; domain renewal; registrar; domain name; whois; nameservers; godaddy; \
	domain transfer; renew domain; renewal notice domain; domain expires; domain expiring; domain about to \
	expire; web address > dns-record .5, website .5
website: website; web site; site down; web hosting; wordpress; iis; cpanel; web server; public site; our \
	site; company page; web host; site !not loading; app pool; hosting; 404; 503; 502; cms; web shop; online \
	shop; webshop; internet information services; application pool; site not loading; webpage down; homepage \
	down; website error; update website; website hacked; web form; web designer; can't open our website; site \
	shows error > certificate .2, dns-record .2
certificate: certificate; certificates; cert; ssl; tls; expired certificate; certificate warning; not \
	secure; certificate authority; root ca; pki; csr; renew certificate; certificate expired; untrusted; self \
	signed; self-signed; crl; revocation; adcs; autoenrollment; enrollment; certificate template; not trusted; \
	private; certutil; ca server; intermediate; chain; san; subject alternative; issuer; lets encrypt; https; \
	schannel; cipher; tls 1.0; tls 1.2; 36887; 36874; security certificate; connection is not private; privacy \
	error; padlock warning; cert renewal; ndes; scep; ocsp; enterprise ca; trusted root; certificate error; site \
	not secure; revoked; ssl inspection; pfx; thumbprint; handshake; not secure warning; website not secure; \
	shows not secure; certificate has expired; cert expired; cert expires; certificate renewal; renew cert; \
	padlock gone; padlock red; security alert certificate; ssl warning; ssl expired; ssl renewal; site \
	certificate; expired cert > security-warning .25
time-sync: time sync; clock; wrong time; ntp; w32time; time service; clock wrong; time skew; time zone; \
	timezone; date wrong; wrong date; time drift; clock drift; minutes behind; minutes fast; clock ahead; pdc \
	emulator time; w32tm; system time; clock resets; shows a date; time is off; daylight saving; dst; hour off; \
	hour behind; secure time seeding; cmos; cmos battery; clocks differ; clock slow; date jumps; date from; \
	tick; stripchart; time provider; wrong hour; clock on pc; pc time; computer time; time jumped > kerberos .3, \
	active-directory .15
rpc: rpc; rpc server unavailable; 0x800706ba; 1722; endpoint mapper; dynamic ports; port 135; dcom; rpc error; \
	remote procedure call; 10009; 10016; dcom hardening; ephemeral ports; port exhaustion; 0x6ba; named pipe; \
	rpc endpoint; event 4227; out of ports > firewall .35, network .2
snmp-monitoring: monitoring alert; snmp; prtg; zabbix; librenms; nagios; ping alert; host down alert; \
	up down alert; monitor alert; threshold alert; alert cleared; availability alert; uptime; rmm alert; monitoring; \
	agent offline; not checking in; rmm agent; agent !not reporting; ninja agent; datto rmm; connectwise automate; \
	n-able; labtech; kaseya agent > server .2
network-idle-drop: drops when idle; disconnects when not used; unused for minutes; not touched; idle minutes; \
	leave desk; left alone; inactive network; after minutes idle; goes away seconds; connection blips \
	> network-loss .5, nic-power .4
wifi-vpn-conflict: wireless drops vpn; wlan disconnects vpn; wifi disconnects after vpn; connection manager; \
	wcmsvc; minimize simultaneous connections; wireless turns off when connected; simultaneous connections; \
	wifi goes off dial > wifi .5, vpn .5
firewall-profile: firewall profile; domain profile; public profile; private profile; network category; \
	network location awareness; nla; firewall stays public; wrong firewall profile; network profile vpn \
	> firewall .6, vpn .2
dual-gateway: multiple gateways; two gateways; default gateway; multihomed; two network cards; two nics; \
	second network card; wrong route; metric > routing .6, network .3
dns-top-level: root hints; top level domain; .co.uk; dns cache poisoned; maxcachettl; \
	certain domains !not resolve; some websites !not resolve; edns; dnssec; resolver fails > dns .7
autodisconnect-share: autodisconnect; idle share; drive after idle; after coffee drive; after lunch drive; idle 15 \
	minutes; fifteen minutes idle; drive lost after not using; not used for a while; drive cross after while; \
	program loses database; database on share; shared database loses; app error after idle; mapped drive \
	connection lost; disconnected drive comes back; comes back when clicking; click it works again; red cross \
	opens anyway; opens slowly first time; keepconn; keep alive share; accounting program loses connection; loses \
	network file; @drive idle disconnects; @drive idle disconnected; @drive idle drops; @drive unused disconnects; \
	@drive unused disconnected; @drive unused drops; @drive untouched disconnects; @drive untouched disconnected; \
	@drive untouched drops; @drive cross lunch; @drive cross coffee; @drive cross while; @drive after lunch; \
	@drive after break; @drive after pause; @drive after meeting; @drive after coffee; @drive quarter hour; @drive \
	15 minutes; @drive twenty minutes; @drive half hour; !not touch @drive while; !not use @drive while; !not used \
	@drive while; !not touched @drive while; leave @drive alone; @drive back click; @drive back clicking; red x \
	disappears; click @drive reconnects; cross still opens; @drive falls asleep; @drive goes sleep; @drive nods \
	off; server drops idle; program loses data file; program left open @drive; away desk @drive; left desk @drive; \
	stepped away @drive; back lunch @drive; back break @drive; back meeting @drive; @drive timeout; @drive times \
	out; @drive inactivity; regular interval inactivity; first click @drive slow; wakes up click @drive; idle time \
	share; program minimised loses file; disk red mark; letter red sign; drive red symbol; disk red dot; red mark \
	disk; red mark drive; red mark letter; red mark share; disk idle; disk unused; disk untouched; letter idle; \
	letter unused; letter untouched; server folder idle; server folder unused; server folder untouched; disk after \
	lunch; disk after break; disk after pause; disk after while; disk falls asleep; disk goes sleep; disk \
	disconnects; leave program alone; leave program open; leave program idle; leave program standing; program \
	alone quarter; program alone hour; program alone while; program alone minutes; program unused data; program \
	idle server; program untouched drive; program minimised file; program unused database; data server !not found; \
	opening disk explorer; double-click mark gone; click cross there; clicked x fine; double-click mark away; \
	click cross disappears; everything click drive; return desk drive; after phone call drive; program loses \
	server; mark goes opened; cross goes opened; !not typed while database; !not worked time folder; !not used \
	minutes drive; !not typed while program; !not write network disk; one click drive; one click folder; letter \
	good click; drive fine clicking; disk normal opened; letter alive click; shown disconnected opens; shown \
	disconnected but; shown disconnected folder; shown disconnected drive; !not save anymore network; nineties \
	software network; nineties software database; nineties software disconnected; thrown out drive; kicked out \
	drive; runtime error drive; runtime error network; runtime error cross; opening l cures; open l cures; opening \
	it cures; file window cures; explorer cures; been away drive; been away program; been away cross; been away \
	letter; was away drive; was away program; was away cross; was away letter; busy elsewhere drive; occupied \
	elsewhere drive; working elsewhere drive; cross through drive; cross through letter; cross through it; letter \
	crossed idle; letter crossed pause; letter crossed away; letter crossed minutes; tables network drive; poke \
	drive well; tap letter well; click share well; mouse drive well; program lost source; register lost source; \
	database lost source; list lost source; lost source idle; lost file visitors; lost database minutes; hold \
	sessions open; hold sessions longer; keep drive alive; keep share alive; keep connection alive; hold drive \
	alive; hold share alive; hold connection alive; file server closes; visitors later drive; customers later \
	program; patients later letter; wakes drive click; revives letter mouse; revived share click; connection share \
	sleeps; connection drive sleeps; rested program drive; rested program server; rested program data; resting \
	program drive; resting program server; resting program data; paused program drive; paused program server; \
	paused program data > mapped-drive .8, smb-share .5, network-idle-drop .4
reconnect-drives: could not reconnect; reconnect all network drives; reconnect at sign in; drives not connected at \
	start; red x on drives; drives red; red cross at start; drives after restart; drive works once clicked; double \
	click and it works; drives not there at logon; drives unavailable at boot; restore connections; balloon \
	drives; notification drives; must click each drive; after sign-in drives; status unavailable; 1809; drives in \
	command line unavailable; morning drives red; morning red crosses; drives cross start; drives red login; \
	drives crossed startup; drives cross boot; drives red switching; bubble drives; corner message drives; corner \
	notice drives; corner popup drives; network drives connected message; open drive first; click drive once; \
	click every drive; click through drives; one one drives; drives before network; drives too early; letters \
	crossed out; crossed out drives; net use unavailable; unavailable drives net use; new-smbmapping; mapdrives \
	script; program fails drive clicked; shortcut fails drive; drives after power; drives after switching; \
	reconnect drives logon; little red crosses drives; red crosses letters; open each letter; !not get disks back; \
	!not get drives back; !not get letters back; !not bring disks back; !not bring drives back; !not bring letters \
	back; server disks start; server disks turn; server disks morning; server disks login; server disks back; \
	disks red start; disks red morning; disks red login; disks cross start; disks cross morning; disks cross \
	login; disks crossed start; disks crossed morning; disks crossed login; one after drives; one after letters; \
	notice bottom drives; notice bottom disks; notice bottom network; notice corner drives; notice corner disks; \
	notice corner network; letters start red; letters startup cross; letters morning mark; letters login dead; \
	letters boot red; red marks letters; red marks drives; red marks disks; red marks startup; red marks login; \
	drives all show red; drives unavailable morning; restoring network connections; network disks !not start; \
	click through letters; click through disks; letters crossed; drives crossed; disks crossed; go through \
	letters; go through drives; go through disks; go through them; reconnecting failed network; reconnecting \
	failed drives; reconnecting failed places; reconnecting failed letters; reconnection failed network; \
	reconnection failed drives; reconnection failed places; reconnection failed letters; log in letters; boot \
	letters; boot up letters; start letters; look broken opened; looks broken clicked; appear broken opened; \
	opened hand drive; open hand letters; click hand drives; opened hand places; each turns normal; turn normal \
	click; turn normal opened; turn normal mouse; sheet fails letter; sheet fails drive; sheet fails opened; macro \
	fails letter; macro fails drive; macro fails opened; program fails letter; program fails drive; program fails \
	opened; balloon network; balloon reconnect; balloon reconnecting; tray drives; tray network; tray reconnect; \
	tray reconnecting; network places broken; network places hand; network places opened; network places morning; \
	network places day; device !not available shortcut; drive !not available shortcut; shortcuts answer; popup \
	near clock drives; lost after logon drives; needs open drive; need open letter; open each place; drives wake \
	opened; drive dead opened; letter dead opened; autumn update drives; !not restore drives; !not restore drive; \
	!not restore network; network drives !not restored; bubble network; bubble complaining; bubble restore; \
	program !not launch before drive; greets drives; greets network; greets bubble; greeted drives; greeted \
	network; greeted bubble; !not launch drive opened; !not launch drive clicked; each morning letters; every \
	morning letter; each morning drives; every morning disks; each morning drive; drives asleep start; drives \
	asleep morning; drives asleep login; drives sleeping start; drives sleeping morning; drives sleeping login; \
	red mark clicked; red marks opened; red cross click; red x clicked > mapped-drive .9
`,
);
