import { defineConcepts } from './concept';

/** Connections, names, addresses and tunnels: situations and what explains them. */
export const CONNECTIVITY = defineConcepts(
	'network',
	String.raw`
ncsi-browser: browser opens by itself; browser window opens; edge opens by itself; internet explorer opens; \
	msn opens; msn page; news page opens; page opens when connect; page opens at sign in; page opens when dock; \
	website pops up after; browser pops up vpn; portal opens; connectivity test; connectivity probe; \
	msftconnecttest; ncsi; active probe; redirect page; opens a page every time; page nobody asked for; start page \
	pops; browser starts when cable; opens itself when connecting wifi; additional log on information may be \
	required; sign in to network > captive-portal .7, network .3
no-internet-icon: no internet icon; globe icon; yellow triangle; exclamation mark; says no internet but; no \
	internet secured; icon shows no internet; internet works but; shows limited; office says offline but; apps \
	think offline; shows disconnected but works; network icon wrong; not connected icon > captive-portal .6, \
	network .4
autodisconnect-share: autodisconnect; idle share; drive after idle; after coffee drive; after lunch drive; \
	idle 15 minutes; fifteen minutes idle; drive lost after not using; not used for a while; drive cross after \
	while; program loses database; database on share; shared database loses; app error after idle; mapped drive \
	connection lost; disconnected drive comes back; comes back when clicking; click it works again; red cross \
	opens anyway; opens slowly first time; keepconn; keep alive share; accounting program loses connection; loses \
	network file > mapped-drive .8, smb-share .5, network-idle-drop .4
reconnect-drives: could not reconnect; reconnect all network drives; reconnect at sign in; drives not \
	connected at start; red x on drives; drives red; red cross at start; drives after restart; drive works once \
	clicked; double click and it works; drives not there at logon; drives unavailable at boot; restore \
	connections; balloon drives; notification drives; must click each drive; after sign-in drives; status \
	unavailable; 1809; drives in command line unavailable > mapped-drive .9
elevated-drives: elevated; run as administrator drive; drives missing as admin; admin window drives; installer \
	doesn't see drive; setup can't find drive; installer can't see drives; install from network drive; drives \
	missing in admin prompt; command prompt admin drive; enablelinkedconnections; as admin z; as administrator no \
	drives; path not found when admin; admin cmd drive; uac drives; program run as admin doesn't see > uac-mapped \
	.9, permission-elevation .3
second-credentials: different user name and password; different credentials; other user same server; second \
	user same server; multiple connections to a server; 1219; more than one user name; currently mapped using a \
	different; already connected server; other login share; use other account for folder; map with other account; \
	connect using different credentials; disconnect all previous; two accounts one server; folder for scanner \
	account; manager folder other account; same server twice > shared-login-credentials .9, mapped-drive .4
discovery-off: network discovery; discovery turns off; discovery won't stay; won't stay on; option turns \
	itself off; switches back off; goes back to off; turn on discovery; can't turn on discovery; sharing center \
	option; radio button goes back; computers not shown network; see other computers; network folder empty; can't \
	see other pcs; network neighbourhood empty; other machines not visible; browse network empty; function \
	discovery; ssdp discovery; upnp device host; neighbours not shown; no other computers > network-discovery .9
idle-nic: disconnects when idle; network gone for seconds; drops for several seconds; few seconds offline; \
	after not touching; not touched the computer; computer not used; left alone; after sign in idle; short \
	disconnect; cable disconnects seconds; ethernet disconnect seconds; link goes down idle; call drops when not \
	touching; download stops when idle; remote drops when I don't move mouse; mouse moved comes back > \
	network-idle-drop .9, nic-power .4
nic-wake: wakes itself; wakes by network; wake on lan; network adapter power; allow this device to wake; turn \
	off this device to save power; power management tab; magic packet; adapter sleep; network after sleep; no \
	network after sleep; wakes at night; wake on pattern; adapter off to save; pnpcapabilities; no internet after \
	waking; wifi after sleep > nic-power .9, resume-problem .3
unidentified-network: unidentified network; unknown network; identify network; public network; wrong profile; \
	network type; domain network not detected; network location awareness; not recognised as domain; public \
	instead of domain; firewall public; child domain; subdomain; network 2; name of network wrong; thinks it's \
	public; cannot identify > network-discovery .4, firewall-profile .6, network-loss .3
vpn-profile-firewall: firewall profile vpn; domain profile vpn; firewall doesn't switch; firewall stays \
	public; third-party vpn; after vpn connect public; support can't reach laptop vpn; remote control blocked vpn; \
	can't ping laptop on vpn; it can't reach home laptop; helpdesk can't connect to laptop; remote tool blocked \
	home; remote assistance vpn; laptop at home not reachable; nla restart > firewall-profile .9, vpn .4
vpn-721: error 721; remote computer did not respond; gre; protocol 47; pptp; verifying username; verifying \
	user name and password; stuck verifying; hangs at verifying; tcp 1723; pptp passthrough; old vpn; router \
	blocks vpn; new router vpn; vpn after router change; home router vpn; vpn only from hotspot; works over phone \
	hotspot; provider router vpn; new modem vpn; changed provider vpn > vpn-failure .9
vpn-l2tp: l2tp; ipsec; l2tp/ipsec; pre-shared key; preshared key; certificate vpn; 789; 809; 787; 792; udp \
	500; udp 4500; nat-t; nat traversal; behind nat; behind router vpn; assumeudpencapsulation; oakley; ike; main \
	mode; quick mode; security negotiation; negotiation timed out; vpn server behind; vpn behind router; vpn \
	server moved behind; both behind nat > vpn-failure .8, vpn .5
vpn-internet: internet gone when vpn; no internet after vpn; !not surf vpn; websites stop when vpn; vpn up web \
	down; vpn on web off; as soon as vpn; while connected to vpn; home printer vpn; radio stops vpn; google \
	doesn't open with vpn; use default gateway on remote network; default gateway remote; split tunnel; all \
	traffic; disconnect vpn internet works; only company pages; only internal sites; private browsing while vpn; \
	without vpn fine; internet returns when disconnect > split-tunnel .9, vpn .5
vpn-after-connect: vpn connected but; vpn connected no; vpn up but no drives; vpn works but can't; connected \
	vpn !not reach server; vpn no shares; vpn no dns; vpn names; vpn only by ip; vpn slow; vpn routes; vpn no \
	access to files; tunnel up nothing; connected and nothing works; drives over vpn; vpn but no network drive > \
	vpn .8, dns .3, routing .3
wifi-drop-vpn: wifi drops when vpn; wlan disconnects vpn; wireless disconnects; wi-fi goes off dial; wireless \
	off when vpn; connection manager; wcmsvc; simultaneous connections; minimize the number; block connections; \
	wifi and cable; wifi turns off when cable; wifi off at dock; wireless lost when dial; kicks me off the wifi > \
	wifi-vpn-conflict .9
airplane: airplane mode; flight mode; plane mode; after flight; after the flight; after landing; aircraft \
	mode; plane symbol; small plane; plane icon; wireless stays off; wifi stays off; wireless devices disabled; \
	bluetooth gone after; after turning off flight; radio stays off; wifi switch grey; wifi option missing; \
	wireless button; after travelling wifi; mobile modem off; radio management > airplane-mode .9, wifi .4
dhcp-fail: !not get address; no address; apipa; 169.254; self assigned; self-assigned; renew fails; ipconfig \
	renew; dhcp discover; dhcp offer; invalid flag; broadcast flag; bootp; no lease; lease not renewed; no ip \
	from; no address from server; dhcp client; plugged in no address; address starting with 169; gets no number; \
	wrong range; wrong subnet; limited or no connectivity; dhcp server unreachable; relay agent > dhcp .9
dhcp-reserve: reservation outside; reservation; reserve address; dhcp reservation; outside of scope; scope \
	range; scope distribution; fixed address printer; always same address; reserved address; exclude range; can't \
	add reservation; address not in range; specified address is not available; static lease > dhcp .8, ip-address \
	.3
dhcp-failover: dhcp failover; failover relationship; partner down; communication interrupted; recover wait; \
	lease replication; lease information; two dhcp servers; second dhcp server; dhcp servers differ; dhcp servers \
	disagree; hot standby; load balance dhcp; failover state; leases not copied; partner server; mclt > dhcp .8
dns-zones: zone; zones; dns zones; zone not loaded; zones missing; dns empty; dns console empty; event 4000; \
	event 4007; 4013; 4015; 4521; dns service active directory; waiting for active directory; dns started before; \
	no names resolve internal; internal names dead; dc dns itself; only dc dns; zone data; zone transfer; \
	secondary zone; stub zone; server no names; nothing resolves > dns .9, active-directory .3
dns-tld: top-level domain; root hints; some domains; certain domains; one country domains; co.uk; .cn; .eu \
	domains; some sites resolve; some websites no; sites from one country; until dns restart; restart dns service \
	helps; clear cache dns helps; dns cache; maxcachettl; every few days some sites; intermittent names; random \
	sites not found; reboot dns helps > dns-top-level .9, dns .6
two-gateways: two network cards; second network card; two gateways; default gateways; multiple gateways; two \
	routers; second adapter; server with two cards; extra network card; multihomed; two nics; backup network card; \
	management network card; traffic goes wrong way; replies wrong way; answers over other card; reaches some \
	networks not others; comes and goes after second card; dead gateway > dual-gateway .9, routing .4
smb-denied: access denied share; share denied; share permission; smb access; share access denied; shared \
	folder denied; file share refused; share says no permission; ntfs and share; effective access; can't open \
	share; \\server access; access-based; abe; hidden share; admin share; remote uac; local account share; windows \
	10 share; guest share; insecure guest; smb1 disabled; old nas not visible; xp share; unspecified error \
	0x80004005; path not found 0x80070035; see server but not open; credentials for share; network password > \
	smb-share .9, permission .5
symlink-alias: server alias share; cname share; alias to file server; other name for server; old server name \
	share; \\oldname; target name; duplicate name exists; strict name checking; server by nickname; by alias \
	denied; real name works; old server name still used > hostname-alias .8, smb-share .4
`,
);
