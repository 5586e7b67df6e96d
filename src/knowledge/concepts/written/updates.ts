import { defineConcepts } from './concept';

/** Windows Update, upgrades, servicing and activation: error families and what explains them. */
export const UPDATES = defineConcepts(
	'server',
	String.raw`
wu-access: 0x80070005; e_accessdenied; access denied update; update access denied; permission update; rights \
	folder update; windows update access; cbs access denied; trustedinstaller; registry permission servicing; \
	updates refused rights; update denied access; update denied rights; update denied system; update denied \
	permission; update refused access; update refused rights; update refused system; update refused permission; \
	updates rights missing; updates rights problem; updates permission missing; updates permission problem; \
	antivirus blocks update; antivirus off update; update works antivirus off; lacking permission update; missing \
	permissions updates; no rights patch; !not write update folder; 80070005; setowner trustedinstaller; icacls \
	winsxs reset; patch access denied; patches denied; update not touch; updates refuse rights; update !not \
	allowed; patches stop access; patches stop rights; patches stopped denied; patches stop administrator; patches \
	no access; patches rights; patches administrator; patches refused; patches permission; administrator patch \
	denied; administrator patches access; administrator update refused; administrator patch rights; tightened \
	settings update; tightened security patch; tightened rights patches; monthly update denied; monthly patch \
	access; monthly patches rights; monthly update refused; monthly patch permission; cleaning tool rights; \
	cleaner tool system; tuning tool patches; cleaning tool update; alter rights system; !not permitted file; !not \
	permitted update; !not permitted updating; updating permitted; virus guard update; virus guard updating; virus \
	guard patch; patches e_accessdenied; patch tuesday access; patch tuesday denied; patch tuesday rights; patch \
	fails access; update fails access > windows-update .9, permission .4
wu-corrupt: 0x80070570; 0x80073712; 0x800f081f; 0x80070002; 0x80070003; 0x8007000d; 0x800f0831; 0x80070bc9; \
	0x800f0922; 0x800f0986; 0x80242016; error_file_corrupt; corrupt component store; corrupted package; missing \
	package; missing files update; restorehealth; source files could not be found; damaged update; payload \
	missing; manifest missing; half installed update; package corrupt; checksur; damaged update file; corrupt \
	updates files; corrupted patch update; unreadable patches windows; broken download file; defective update \
	files; faulty updates update; update says damaged; update says corrupted; update says unreadable; update says \
	broken; file directory corrupted; file corrupted update; directory corrupted update; download interrupted \
	update; download cut update; download broken update; download aborted update; download incomplete update; \
	update interrupted; update incomplete; update half downloaded; unplugged during update; shut during update; \
	bad sectors update; 80070570; error_file_or_directory_corrupted; clear download folder update; \
	softwaredistribution download delete; update downloaded unreadable; patch damaged; patch corrupt; patch \
	unreadable; downloaded update damaged; monthly file damaged; patch directory unreadable; patches file !not \
	readable; update directory damaged; damaged not readable; damaged patch; damaged monthly; damaged download; \
	damaged package; lost wifi downloading; lost wlan downloading; lost connection downloading; lost internet \
	downloading; downloading update lost; installing patch cut; downloading update power; installing patch wifi; \
	downloading update crashed; disk errors update; unreadable patch update; unreadable patch patch; unreadable \
	patch monthly; unreadable package update; unreadable package patch; unreadable package monthly; unreadable \
	directory update; unreadable directory patch; unreadable directory monthly; update archive broken; update \
	package damaged; update file corrupt; update cab defective; ends 0570; ends 570; ending 0570; ending 570; \
	error 0570; electricity failure fetching; power cut update; electricity gone patch; power failure downloading; \
	something corrupted !not read; corrupted !not read patch; damaged !not readable update; corrupted !not read \
	every; every patch fails; every patch corrupted; every patch damaged; directory corrupted unreadable; shut \
	middle fetching; shut middle download; shut middle update; closed middle fetching; closed middle download; \
	closed middle update; off middle fetching; off middle download; off middle update; fetching update; fetching \
	yesterday; fetching patch; installing kb corrupt; installing kb damaged; installing kb 0570; install kb \
	corrupt; install kb damaged; install kb 0570; unreadable update; shut during download; turned off downloading; \
	shut during fetching; thunderstorm download; storm patch; outage update; interruption download; download cut \
	patch; download cut corrupted; download interrupted patch; download interrupted corrupted; always corrupted \
	patch; always corrupted update; always corrupted unreadable > windows-update .9, system-files .6
wu-server: 0x80240439; 0x80244022; 0x8024401c; 0x80240034; 0x8024401b; 0x80244019; 0x80244007; wsus; update \
	server; managed by your organization update; policy update server; wsus server; client not reporting wsus; \
	dual scan; invalid update response; update point; sccm update; targeting update; wsus pool; could not find \
	updates; wu_e_not_initialized; update agent !not; update agent initialized; update agent initialize; update \
	agent startup; update agent starts; 80240439; agent data store; rename softwaredistribution; re-register \
	components; regsvr32 wuapi; check updates error; checking updates fails; search updates stops; searching \
	updates once; look updates immediately; checking updates nothing; !not search updates; !not check updates; \
	!not look updates; update service broken; update mechanism damaged; update component !not start; update \
	function broken; retry updates error; try button same; retry updates nothing; never finds updates; press check \
	updates error; updates button error; updates button red; updates check error; updates check red; !not begin \
	look update; !not start looking updates; !not begin search patches; !not start searching update; update part \
	windows; patch part windows; update !not start itself; update !not initialise component; update !not \
	initialize agent; update !not get going; retry button update; retry button updates; retry button error; retry \
	button windows; looking patches error; looking patches fails; looking patches second; looking patches stops; \
	looking patches breaks; page updates red; page updates error; page updates turns; turns red updates; turns red \
	search; turns red ask; goes red updates; goes red search; goes red ask; ask search updates; ask search error; \
	ask search red; ask search instant; update client initialize; !not initialize update; !not initialize client; \
	!not initialize pc; !not initialize agent; instant error update; instant error updates; instant error search; \
	instant red update; instant red updates; instant red search; looking updates ends; looking updates error; \
	looking updates stops; looking updates fails; updates search dead; updates search ends; updates search stops; \
	updates search !not > windows-update .9, group-policy .2
wu-network: 0x8024402c; 0x80072ee2; 0x80072efd; 0x80072f8f; 0x80072ee7; 0x8024402f; 0x8024500c; 0x80070643; update \
	proxy; proxy update; winhttp proxy; bypass list; proxy settings update; can't reach update; update server not \
	reached; features on demand; optional feature download; language pack download; rsat download; add feature \
	fails; update no internet; exceptions list; proxy exceptions; name_not_resolved; \
	wu_e_pt_winhttp_name_not_resolved; 8024402c; !not complete requested changes; changes couldn't completed; \
	windows couldn't complete requested; reboot computer try; optional feature add; extra features install; \
	additional component error; optional function fails; extra feature windows; additional features !not; turn \
	windows feature; add windows feature; enable windows feature; activate windows feature; switch windows \
	feature; install windows feature; install net framework; add .net; need dotnet; framework 3.5; .net 3.5; \
	install language pack; add speech pack; download handwriting pack; install keyboard pack; handwriting feature; \
	language pack error; language pack fails; language pack !not; language feature error; language feature fails; \
	language feature !not; rsat install; rsat add; feature on demand; turn windows features; update address name \
	!not; update server name !not; update proxy name !not; proxy name update; !not reach microsoft update; !not \
	find update server; !not resolve microsoft address; specify intranet microsoft update; feature needs internet \
	files; adding feature error; adding component windows; adding function fails; adding language ends; adding \
	framework completed; adding part error; program wants framework; wants .net; wants framework; spanish language \
	pack; french language windows; german language proofreading; italian language install; polish language fails; \
	chinese language pack; foreign language windows; language pack need; language pack windows; language pack \
	install; language pack reboot; language pack spanish; changes not completed; reboot try feature; reboot try \
	changes; reboot try language; reboot try framework; optional windows part; optional windows parts; optional \
	windows component; optional windows feature; optional windows features; add rsat; rsat; voice recognition \
	language; voice recognition windows; voice recognition pieces; speech recognition language; speech recognition \
	windows; speech recognition pieces; language pieces windows; voice pieces windows; adding windows feature; \
	enabling windows language; adding windows pieces; spell language add; dictation windows install; handwriting \
	language fails; demands dotnet; needs framework; requires dotnet; asks .net; dotnet 3.5 windows; .net 3.5 \
	demands; dotnet 3.5 kiosk; .net 3.5 old; dotnet 3.5 install; !not get bits windows; !not get bits feature; \
	software demands dotnet; software demands framework; software demands feature > windows-update .9, proxy .6
wu-rollback: undoing changes; reverting changes; changes undone; couldn't complete the updates; uninstalled after \
	restart; updates removed after restart; installs then disappears; rolls back; rolled back; update gone after \
	reboot; same update every day; same update again; update offers itself again; hangs at percent; stuck at 30%; \
	stuck at 100%; stuck at percent; configuring updates; working on updates; do not turn off; reverts; update \
	loops; failure configuring; new updates are uninstalled; update hangs; update never finishes; update comes \
	back; installs every night; percent hangs update; percent stuck back; percent stands update; percent stays \
	restart; percent stops update; percent freezes back; stops at thirteen; stuck at 13%; stands at 20%; stays at \
	35%; sticks at thirteen; freezes at 13%; 13 percent; 13% complete; update removed restart; updates removes \
	again; patch taken back; patches undone start; update withdrawn afterwards; updates pulled restart; patch \
	cancelled again; patches gone itself; update reversed start; takes update back; undoes update; undoes updates; \
	undoes changes; undoes itself; gives up updates; updates offered again; same patch again; same update every; \
	same updates next; same patch morning; same update evening; same updates daily; same patch circle; same update \
	week; same updates offered; every evening update; every night updates; every shutdown patch; every morning \
	update; every day updates; every restart patch; round round update; trustedinstaller timeout; \
	blocktimeincrement; waiting shutdown processing; no progress detected milliseconds; trusted installer service; \
	installed gone restart; installed gone start; never stay installed; updates !not stick; updates !not stay; \
	updates !not hold; updates !not keep; all patches gone; patches gone restart; update gone boot; updates gone \
	evening; patches gone next; update gone day; counts percent restarts; counts some stops; counts up undone; \
	counts percent back; counts some patch; counts up update; undone all patch; undone all update; undone \
	everything restart; undone again restarts; undone all percent; quarter hour percent; quarter hour update; \
	quarter hour working; quarter hour restart; quarter hour boot; stays like percent; stays like quarter; stays \
	like update; stays like 13; percent quarter hour; % quarter hour; next evening patch; next day update; next \
	morning patches; next evening updates; next day percent; installs same patch; installing same update; \
	installed same patches; installs same updates; has undone it; has undone all; has undone them; has undone \
	everything; boots update gone; starts updates gone; boots patches gone; time shut down installs; every \
	shutdown installs; every shutdown update; every shutdown percent; percent stops restart; vanish again reboot; \
	vanish following reboot; vanish after reboot; updates vanish; install fine vanish; history tries update; \
	history failed update; history list update; eleven tries update; ten tries one; many tries same; several tries \
	update; waits reboots failed; spinning screen minutes; spinning screen update; spinning screen reboot; turning \
	screen minutes; turning screen update; turning screen reboot; every morning show; every morning patch; every \
	morning percent; 13 % waits; 30 % reboots; 35 % failed; 98 % hangs; updates install vanish; update failed \
	history; update failed again; update failed times; update failed every; overnight patches hang; night updates \
	thrown; nightly update back; overnight patches undone; night updates gone; nightly update 13; overnight \
	patches fail; thrown out patches; thrown out updates; thrown out again; kicked out patches; kicked out \
	updates; kicked out again; pulled out patches; pulled out updates; pulled out again; patches hang 13; patches \
	thrown percent; patches undone morning; patches go night; patches fail overnight; morning after morning; \
	patches hang thrown; updates stick removed; patches hang out; updates stick back; updating hangs night > \
	windows-update .9
upgrade-media: this pc can't be upgraded; can't be upgraded; pc can't be upgraded to windows 10; upgrade refuses; \
	upgrade stopped drive; usb device attached; sd card attached; memory card; card in reader; card slot; stick \
	plugged in; external drive plugged; drive reassignment; drive letter reassign; inappropriate drive \
	reassignment; upgrade with stick; remove usb upgrade; photo card in slot; camera card in; backup disk plugged \
	in upgrade; feature update refused; upgrade message red x; upgrade to may 2019; upgrade says not possible; \
	stick in upgrade; computer !not upgradeable version; pc !not upgraded release; upgrade says !not upgraded; \
	upgrade says !not upgradeable; upgrade says !not possible; setup says !not upgraded; setup says !not \
	upgradeable; setup says !not possible; pc upgraded fine; specs fine refused; requirements fine upgrade !not; \
	unplug everything upgrade; unplug everything windows; external media upgrade; external media remove; external \
	media attached; upgrade hold; dongle upgrade refused; docking upgrade stops; needs attention upgrade; drive \
	letter stick upgrade; big new windows; upgrade new windows !not; refuses pc stick; refuses pcs usb; refuses \
	pcs card; stick plugged upgrade; card plugged setup; disk plugged refuses; new windows version !not; card \
	camera still; card slot upgrade; card reader windows; card camera slot; card still slot; pc can't upgraded; \
	laptop can't upgraded; machine can't upgraded; card from camera; needs attention pc; needs attention windows; \
	memory card side; memory card slot; memory card tablet; memory card laptop; little memory card; usb things \
	upgrade; usb things windows; upgrade stops cross; refuses newer windows; micro sd; sd in it; sd in tablet; sd \
	in slot; sd in laptop; upgrade tablet refused; upgrade laptop refused; upgrade pc refused; upgrade refused sd; \
	upgrade refused card; upgrade refused stick; upgrade refused usb; upgrade refused tablet; tablet upgrade sd; \
	tablet upgrade card; tablet upgrade stick; tablet upgrade micro; laptop upgrade sd; laptop upgrade card; \
	laptop upgrade stick; laptop upgrade micro > in-place-upgrade .9, windows-update .4, usb-storage .3
winsxs: winsxs; component store; component store large; component cleanup; startcomponentcleanup; resetbase; dism \
	cleanup; windows folder big; windows folder huge; system folder eats; side by side folder; analyze component \
	store; old updates space; superseded updates; windows folder gigabytes; folder in windows grows; disk full \
	windows folder; windows folder grows; windows folder fills; windows folder fat; windows folder large; windows \
	folder takes; windows folder half; windows folder 30; windows folder 20; windows folder eats; windows folder \
	bigger; windows' own folder; system folder big; system folder fills; system folder grows; system folder huge; \
	system folder large; old updates fill; superseded patches disk; previous updates eat; leftover patches clean; \
	folder delete windows; can delete winsxs; may empty winsxs; safe remove winsxs; safely move winsxs; folder \
	called winsxs; folder called sxs; biggest folder windows; cleanup updates space; cleanup updates disk; cleanup \
	updates gigabytes; cleanup update space; cleanup update disk; cleanup update gigabytes; update less space; \
	month less space; updates eat space; updates eat disk; updates fill disk; updates fill drive; updates fill \
	space; patches fill disk; patches fill drive; patches fill space; spsuperseded; hard links size; tidy windows \
	folder; folder windows 40; folder windows 20; folder windows 30; folder windows gb; directory windows 40; \
	directory windows 20; directory windows 30; directory windows gb; old patches folder; old patches space; old \
	patches gb; old patches disk; old patches delete; old patches fill; old patches take; i delete windows; i \
	delete folder; i delete patches; i delete it; fuller patch day; fuller update month; fuller each time; fuller \
	every day; patch day fuller; patch day disk; patch day space; patch day grows; patch day drive; tool shows \
	folder windows; 128 gb full; 64 ssd windows; 120 gb drive; 256 ssd disk; biggest folder winsxs; biggest folder \
	c; biggest directory windows; biggest directory winsxs; biggest directory c; gets fuller updates; gets fuller \
	patch; gets fuller update; gets fuller month; gets fuller patches; leftovers of updates; leftovers of patches; \
	remains of updates; remains of patches; rests of updates; rests of patches; strangely named folders; oddly \
	named folders; weird named folders; windows directory gb; windows directory takes; windows directory folders; \
	windows directory room; thousands folders windows; it go windows; it go folder; it go gb; piled up patches; \
	piled up updates; piled up windows; years windows patches; clear old patches; tiny disk patches; tiny disk \
	updates; tiny disk windows; little disk patches; little disk updates; little disk windows; windows subfolder \
	gb; windows subfolder large; windows subfolder big; windows subfolder components; components folder windows; \
	components folder gb; components folder shrink; remnants patches; leftovers updates; rubbish windows; debris \
	patches; residue updates; ballast windows; windows takes all; windows takes nearly; windows takes gb; windows \
	takes half; windows takes most; windows takes space; windows big disk; windows huge tablet; windows large \
	space; windows gb full; mostly patches disk; mostly patches full; mostly patches space; mostly updates disk; \
	mostly updates full; mostly updates space > disk-space .8, system-files .6
feature-upgrade: feature update; upgrade fails; windows 11 upgrade; 0xc1900101; 0xc1900208; 0x8007001f; \
	0x80070020; 0xc1900200; safe_os; second_boot; driver upgrade; compatibility; not eligible; pc health check; \
	requirements; tpm required; unsupported cpu; end of support; upgrade readiness; rollback windows; go back to \
	previous > in-place-upgrade .9
driver-update: driver update; wrong driver after update; driver via update; after patch driver; display driver \
	update; driver rollback; vendor driver; optional update driver; update broke printer; update broke sound; \
	update broke wifi > device-driver .8, windows-update .4
patch-reboot: restart required; pending restart; reboot pending; active hours; restarts at night; restarted \
	overnight; lost work restart; restarts for updates; restart in working hours; postpone restart; automatic \
	restart; update restart; closed my documents overnight; everything closed in the morning > windows-update .7, \
	reboot .5
activate-fail: activate windows; not activated; product key; kms; kms host; slmgr; 0xc004f074; 0x8007232b; \
	0xc004c003; 0x803f7001; activation server; activate in corner; watermark; text in the corner; letters in the \
	corner; genuine; key invalid; volume licence; after mainboard activation; motherboard change activation; \
	digital licence > activation .9
store-app: microsoft store; store; store won't open; store error; store app; install from store; store \
	blocked; store offline; store in vpn; store after vpn; app store windows; company store; uwp; apps isolated; \
	network isolation; proxy servers for apps; private network ranges; intranet proxy apps; store says no \
	internet; store page blank; photos app; calculator; camera app; modern app; tiles app; built-in app won't; \
	store needs to be online; 0x80131500; 0x80073cf9; check your connection store > app-install .6, proxy .2, vpn \
	.15
store-vpn: store vpn; store tunnel; store dial; store force tunnel; microsoft store vpn connection; app store \
	tunnel; apps store vpn; application store connected; apps store dial; page failed load; private network \
	ranges; network isolation; subnet definitions; private network ranges apps; subnet definitions authoritative; \
	force tunneling store; store outgoing block rule; store home connected; store home connection; store home \
	company; store home tunnel; store empty connected; store blank company; store !not open vpn; store !not load \
	tunnel; store loads connection; windows shop vpn; microsoft shop tunnel; app shop connected; windows shop \
	dial; microsoft shop page; app shop empty; get apps connected vpn; firewall service off store; app shop \
	company; windows shop connected; app shop home; windows shop page; app shop failed; store tunnel on; store \
	company network; app store vpn; app store connected; app store home; office store works; office store opens; \
	office store can; store empty page; empty page store; store dial in; store dialled in; store dialing in; store \
	downloads building; store downloads vpn; store downloads work; store downloads !not; store app vpn; store app \
	building; store app downloads; store app tunnel; hang up store; hang up app; app shop page; app shop fails; \
	app shop tunnel; app shop blank > store-app .7, split-tunnel .3
update-space: !not enough space update; !not enough space upgrade; windows needs space; windows needs gb; need gb \
	update; need gb upgrade; need space update; need space upgrade; update space; update disk full; update low \
	disk; update !not enough room; 0x80070070; 0xc190020e; insufficient disk space update; upgrade little space; \
	upgrade little room; upgrade little disk; update space needs; update room free; update gb need; update full \
	enough; update little space; update little room; update little memory; update more space; update more room; \
	update more memory; update !not enough space; update !not enough memory; update insufficient space; update \
	insufficient room; update insufficient memory; upgrade little memory; upgrade more space; upgrade more room; \
	upgrade more memory; upgrade !not enough space; upgrade !not enough room; upgrade !not enough memory; upgrade \
	insufficient space; upgrade insufficient room; upgrade insufficient memory; complains space update; complains \
	space windows; complains space tablet; complains room update; complains room windows; complains room tablet; \
	little space update; little space windows; little space tablet; little space upgrade > windows-update .6, \
	disk-space .7
update-download-stuck: stuck downloading 0; hangs download percent; stays downloading update; stands download \
	updates; downloading updates 0; downloading updates stuck; downloading updates hours; downloading updates \
	days; downloading updates forever; downloading updates never; update downloads forever; update downloading \
	hours; update downloading never; update downloads 0; 0% downloading; pending download update; pending install \
	update; checking updates forever; checking updates hours; checking updates never; checking updates endless; \
	checking updates spins; search updates endless; search updates hours; update circle spins hours; bits service \
	update; delivery optimization cache; update preparation hours; update stuck percent; updates hangs hours; \
	download 0 days; downloading forever finishes; update never percent; standing at downloading; standing at \
	download; standing at 0; update standing 0; update standing 0%; update standing downloading; update standing \
	percent; update stands 0; update stands 0%; update stands downloading; update stands percent; update stays 0; \
	update stays 0%; update stays downloading; update stays percent; update stuck 0; update stuck 0%; update stuck \
	downloading; updates standing 0; updates standing 0%; updates standing downloading; updates standing percent; \
	updates stands 0; updates stands 0%; updates stands downloading; updates stands percent; updates stays 0; \
	updates stays 0%; updates stays downloading; updates stays percent; updates stuck 0; updates stuck 0%; updates \
	stuck downloading; updates stuck percent; download standing 0; download standing 0%; download standing \
	downloading; download standing percent; download stands 0; download stands 0%; download stands downloading; \
	download stands percent; download stays 0; download stays 0%; download stays downloading; download stays \
	percent; download stuck 0; download stuck 0%; download stuck downloading; download stuck percent; downloading \
	0; downloading since morning; downloading since yesterday > windows-update .8
updates-managed: managed your organization; settings managed organization; update button grey; update settings \
	greyed; update options managed; update button missing; updates paused; pause updates; updates off policy; \
	updates disabled organisation; updates !not offered company; updates blocked pc; !not offered update others; \
	colleague newer windows; others newer version; stopped getting updates; no updates months; no updates weeks; \
	end support version; end service version; version end service; !not receive security updates; updates greyed; \
	update grey; updates managed; update paused; updates missing; update off; !not get updates; !not get update; \
	!not get patches; !not receive updates; !not receive update; !not receive patches; !not offered updates; !not \
	offered update; !not offered patches; colleague got newer windows; newer windows don't; button grey update; \
	button grey updates; button grey organisation; button grey managed; option grey update; option grey updates; \
	option grey organisation; option grey managed; managed by organisation; managed the organization; !not get \
	newer windows > windows-update .7, group-policy .3
winre-partition: 0x80070643; kb5034441; kb5028997; recovery partition small; recovery partition resize; recovery \
	partition space; recovery partition update; recovery partition full; winre partition; reagentc; resize \
	recovery partition; recovery environment servicing failed; recovery environment update > windows-update .8, \
	disk-space .2
`,
);
