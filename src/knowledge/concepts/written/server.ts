import { defineConcepts } from './concept';

/** Servers, virtualisation, remote desktop, clusters, policies, updates and databases. */
export const SERVER = defineConcepts(
	'server',
	String.raw`
server: server; servers; windows server; host; server room; application server; server down; server offline; vm; \
	virtual machine; server @dead; server 2008; server 2012; server 2016; server 2019; server 2022; server box \
	> server-hardware .2
server-hardware: rack server; poweredge; proliant; idrac; ilo; out of band; bmc; redundant power supply; psu; \
	server fan; chassis; blade; server beeping; amber led; dimm; ecc; hardware fault; server noise; fans loud; \
	backplane; ipmi; hardware alert; front panel light; server too hot > server .5, hardware-repair .35, \
	overheating .35
windows-service: service; services.msc; service stopped; service !not start; service fails to start; 1053; 1068; \
	1069; start service; windows service; service hung; dependency service; 7000; 7009; 7011; 7031; 7034; \
	service crashed; service terminated; stuck starting; 7023; background service; terminated unexpectedly; \
	service control manager; automatic delayed; svchost > service-restart .6, service-account .3
service-restart: restart service; service restart; bounce service; restart spooler; stop start service; \
	restart the service; kick service; reboot fixes; restart fixes; recycle; restarting fixes; cycle service \
	> windows-service .4
reboot: reboot; restart; restarted; rebooted; power cycle; turn off and on; restart loop; shutdown; \
	unexpected shutdown; reboot loop; rebooted itself; restarts itself; restarted overnight; pending reboot; \
	power cycled; restarts > random-reboot .2
rds-session: rds; remote desktop services; terminal server; session host; rdsh; connection broker; \
	remoteapp; ts farm; terminal services; hosted desktop; rd gateway; rdweb; rd web; citrix; xenapp; \
	xendesktop; storefront; ica; virtual desktop; avd; azure virtual desktop; published app; thin client; \
	session limit; disconnected session; rds farm; load balancing sessions; wvd; horizon; vdi; remote app; \
	shadow session; log off session; farm; hosted session; ts licensing; netscaler; workspace app; logged on to \
	two; workresources; cloud desktop; hung session; terminal farm; ghost session; wyse; zero client; igel; \
	remote session; session collection; rd session; broker; desktop in browser; published desktop; farm \
	sluggish; old session; stuck session; session stuck; session on terminal; log me off; log off my; kick me \
	off; reset session; reset my session; end my session; kill my session; frozen session; session frozen; \
	session hangs; terminal server slow; ts session; citrix won't; disconnected from session; session \
	disconnected; logged in twice; sessions > remote-desktop .6, server .2
remote-desktop: remote desktop; rdp; mstsc; terminal session; 3389; remote into; remote in; remote connection; \
	remote desktop connection; rdp client; remote control my pc; connect to my work pc; remote to office pc; \
	internal error has occurred; remote pc; remote computer; rdp file; rdp disconnect; connect remote computer; \
	rdp black screen; rdp drops; hosted server; app server home; remote session freezes; remote desktop black; \
	remote desktop slow; multiple monitors remote; clipboard; copy paste remote; rdpclip; copy and paste; \
	paste !not work; !not copy paste; udp rdp; 0x204; 0x3; 0x4; because of protocol error; \
	another user is signed in; an authentication error has occurred; remote desktop !not connect; desktop at work; \
	my office computer from home; logged in to the server; remote screen > rds-session .35, vpn .15
rds-licensing: rds licensing; remote desktop license; terminal server license; rds cal; license server; no \
	license servers available; grace period; client access license; cal; per user cal; per device cal; licensing \
	mode; 120 days; licensing grace; mslicensing; lserver; disconnected because there are no; no licence \
	servers; no license servers; remote desktop licence; licence servers; licensing server; rd license; remote \
	desktop licences; ts licence; rds licence > rds-session .7, licence .5
hyper-v: hyper-v; hyperv; hypervisor; virtual switch; vhd; vhdx; avhdx; checkpoint; checkpoints; live \
	migration; vmms; integration services; guest vm; vm !not start; virtual machine; virtual machines; replica; \
	hyper-v replica; merge checkpoint; saved state; vm host; virtualization; virtual host; failed to start vm; \
	0x80070569; stuck in saved; vm stuck; host runs; differencing disk; vm migration; paused critical; what runs \
	on; vms on; which machines run; nested virtualization; slat; export vm; import vm; vm won't start; vm not \
	starting; vm off; vm down; vm !not; virtual server; virtual machine won't; vm paused; host crashed; vms \
	down; virtual servers > server .35
vmware: vmware; esxi; vcenter; vsphere; vmotion; snapshot; vmdk; vmtools; datastore; esx; purple screen; \
	host maintenance mode; vm snapshot; consolidation; proxmox; xen > hyper-v .5, server .35
cluster: failover cluster; cluster; cluster node; quorum; witness; csv; cluster resource; failover; \
	cluster name; node down; cluster network; 1135; 1069; 1069 cluster; sofs; node removed; cluster service; \
	cluster shared volume; cluster-aware updating; heartbeat; evicted; cluster validation; resource online; 5120; \
	1196; 1207; always on group; hosts in pair; moves between nodes; file share witness; other node; cluster disk; \
	vco; cno; failed over > hyper-v .25, server .25, storage-array .25
group-policy: group policy; gpo; gpupdate; gpresult; rsop; policy applied; group policy preferences; gpp; \
	administrative template; loopback; policy !not applying; wmi filter; security filtering; central store; admx; \
	1058; 1030; 1129; gpt.ini; sysvol; policies; item-level targeting; 1085; 1006; client-side extension; gpmc; \
	policy setting; hardened; hardening; hardening settings; registry policy; secpol; security policy; local policy; \
	policy processing; security baseline; since policy; applied policy; locked down; policy we set; \
	slow link detection; group policy client; ms16-072; security settings; rule from it; new rule; \
	consultant settings > active-directory .3
windows-update: windows update; wsus; cumulative update; patch tuesday; patching; hotfix; servicing stack; \
	update fails; 0x80070002; 0x8024; 0x80240439; 0x80070570; 0x80073712; 0x800f0922; 0x800f081f; 0x80070bc9; \
	0x8024402c; 0x80244022; 0x80240034; 0x8007000d; cbs log; cbs; dism; sfc; update stuck; update loop; updates; \
	update installing; updates !not install; feature update; windows upgrade; undoing changes; rolled back update; \
	security update; softwaredistribution; wuauserv; component store; windows 11 upgrade; 23h2; 24h2; 22h2; \
	update error; patch; patched; since the update; after update; update broke; uninstall update; usoclient; \
	delivery optimization; update orchestrator; catroot2; big upgrade; upgrade assistant; getting windows ready; \
	working on updates; installing updates percent; updates keep failing; waas; patches > reboot .2
in-place-upgrade: in-place upgrade; upgrade windows; windows 11; 0xc1900101; setup failed; upgrade fails; \
	compatibility hold; mediacreationtool; setupdiag; os upgrade; downgrade; windows 10 end of support; sysprep; \
	imaging; image; deployment; mdt; wds; sccm; pxe; task sequence; autopilot; reimage; answer file; unattend; \
	capture image; pxe boot; boot image; winpe; provisioning package; osd; rebuild pc; reinstall windows; \
	specialize; reset this pc; configuration manager; mecm; smsts > windows-update .35, new-computer .4
activation: activation; activate windows; kms; mak; slmgr; 0xc004f074; 0xc004f038; not genuine; product key; \
	activation watermark; office activation; unlicensed product; 0x8007232b; activation error; license expired \
	windows; windows !not activated; key management; volume activation; slui; 0xc004c003; 0x80070426; \
	0xc004f012; deactivated; black wallpaper genuine; vl; digital license; office !not activated; product \
	activation failed; adba; activate office; watermark; sppsvc; vamt; 0xc004f00f; windows not activated; \
	activate windows watermark; office says unlicensed; windows license expire; license will expire; reenter \
	product key > licence .6
boot-failure: !not boot; won't boot; boot failure; no boot device; inaccessible boot device; bootmgr; bcd; \
	automatic repair; startup repair; 0x7b; stop 0x7b; winre; bootrec; black screen cursor; stuck boot; stuck logo; \
	dell logo; spinning dots; preparing automatic repair; !not start windows; stuck at startup; \
	operating system not found; boot loop; missing operating system; recovery environment; bootable; uefi boot; \
	invalid boot; preboot; repair loop; stuck on black; !not load windows; safe mode; 0xc000000f; 0xc0000225; \
	0xc0000098; boots to; spinning circle; pc !not boot; windows !not load; @pc !not start > bsod .4, \
	hardware-failure .35, disk-error .25
bsod: blue screen; bsod; bugcheck; stop error; stop code; crash dump; minidump; memory dump; 0x0000007e; \
	kernel_security_check_failure; system_service_exception; whea; whea_uncorrectable_error; 0x124; 0x133; 0x9f; \
	0x50; 0x1e; 0xd1; 0x3b; 0xef; 0x7f; 0x139; memory.dmp; windbg; driver_irql; irql_not_less_or_equal; \
	critical_process_died; page_fault; sad face; your pc ran into a problem; system crashed; stopped blue; \
	dpc_watchdog; clock_watchdog; nmi; complete dump; bug check; dump file; blue with white text; debugger; \
	driver verifier > device-driver .35, random-reboot .4, memory-ram .35
random-reboot: random reboot; restarts itself; reboots itself; turns itself off; shuts off; shuts itself down; \
	random shutdown; unexpectedly shut down; kernel-power; event 41; 6008; power loss; switches off; goes off; \
	restarts whenever; restarts on its own; turns off by itself; dies suddenly; reboots at random; \
	spontaneous restart; reboot without warning; shutdown without warning; cleanly shutting down; random restarts; \
	off for no reason; restarts for no reason; just turns off; sudden restart > power-supply .5, overheating .4, \
	bsod .3
slow-shutdown: slow shutdown; takes forever shut down; hangs shutting down; stuck shutting down; power off slow; \
	shutdown hangs; takes minutes to turn off; clear pagefile; clearpagefileatshutdown; !not shut down; \
	minutes to shut down; closing takes ages; forever to power off; long time turn off; slow log off; logoff hangs; \
	signing out; sign out slow; stuck signing out; waittokillservicetimeout; turning off takes \
	> slow-performance .3, power-settings .2
slow-performance: slow performance; @pc @slow; @slow; runs slow; high cpu; 100% cpu; cpu usage; memory leak; \
	high memory; performance; task manager; slowness; takes ages; freezes; freezing; hang; hangs; hung; \
	!not responding; 100% disk; lagging; laggy; sluggish; typing delay; delay typing; letters appear later; \
	spinning wheel; hourglass; not responding; pagefile; nonpaged pool; paged pool; perfmon; resource monitor; \
	wmiprvse; svchost cpu; typing seconds later; processor; low on memory; out of memory; out of resources; \
	virtual memory; handle leak; wmi; cpu at; eats cpu; fan loud slow; bogged down; takes minutes to open; crawls; \
	grinding; everything slow; whole office slow; cpu hog; who eats; maxed out; 2019; 2004; pool leak; desktop heap; \
	hangs; wmi repository; provider host > server .1
explorer-shell: explorer; file explorer; explorer.exe; taskbar; start menu; start button; desktop icons; tray; \
	right click; context menu; explorer crash; shell; icons missing; start menu !not open; taskbar missing; \
	black desktop; quick access; pinned; windows key; wallpaper; desktop background; tiles; icon cache; shortcuts; \
	file association; default app; opens with wrong; default program; open with; folder view; thumbnails; \
	search charm; notification area; shellexperiencehost; windows explorer; windows keeps opening; bottom bar; \
	action center; tile; jump list; sticky notes; snipping tool; screenshots; start layout; green taskbar; \
	icons white; blank icons; default browser; pdf opens in; details pane > user-profile .25
black-screen: black screen; blank screen; screen black; @blank @screen; black screen after login; empty desktop; \
	only cursor; dark screen; black after sign in; cursor only; nothing on screen; explorer !not load; \
	black with mouse; screens blank; shows nothing; screen stays dark; no picture; screens are blank \
	> explorer-shell .35, display .4, slow-logon .2
display: monitor; display; second screen; dual screen; external monitor; resolution; hdmi; displayport; \
	dual monitors; graphics driver; video driver; flicker; flickering; screen resolution; scaling; dpi; blurry; \
	multiple monitors; extend; extended display; no signal; graphics card; screen upside down; rotated screen; \
	monitor !not detected; gpu; tearing; second monitor; two screens; screen off; monitor turns off; orientation; \
	brightness; colours wrong; purple screen~; tiny text; huge icons; text too small; monitor powers off; \
	usb-c monitor; big monitor; refresh rate; hdr; nvidia; displaylink; video card; monitor goes dark; \
	screen goes to sleep; picture cuts out; monitors swapped; monitor sleep; display timeout > docking-station .4, \
	peripheral .3
sql-server: sql server; sql; database; database error; mssql; sql express; sql agent; sa account; odbc; dsn; \
	sql instance; connection string; transaction log; tempdb; database locked; deadlock; query timeout; database \
	full; sql service; login failed for user; attach database; dbcc; suspect; sql backup; database connection; \
	ole db; sqlserver; mysql; postgres; oracle; named instance; database server; restore database; maintenance \
	plan; log full; index rebuild; always on; data source; sql browser; sql timeout; dead-lock; database \
	offline; cannot connect to database; recovery pending; data base; error 40; 18456; ssms; db; database in \
	suspect; database suspect; database down; database not; database won't; cannot connect to sql; can't reach \
	database; database unavailable; sql down; sql not running; data base error; connection to the database; \
	database connection lost; unable to connect to database; lost connection to database > lob-application .35, \
	server .2
iis-webapp: iis; application pool; web application; 500 error; http 500; internal server error; web.config; \
	asp.net; app pool; w3wp; website server error; 503; service unavailable; http 404; site binding; apache; nginx; \
	tomcat; web service; 401; http error > website .4, server .2
scheduled-task: scheduled task; task scheduler; batch job; nightly job; script failed; overnight job; \
	scheduled job; 0x1; 0x41301; job failed; cron; night job; nightly; automatic job; task !not run; nightly run; \
	nightly process; overnight import; nightly import; runs at night; daily job; powershell; script; vbscript; \
	automation; batch file; execution policy; last run result; overnight run > windows-service .3, \
	service-account .3, lob-application .2
event-log: event log; event viewer; event id; log full; security log; audit log; eventvwr; winrm; subscription; \
	event forwarding; audit policy; auditing; event collector > server .15
wmi: wmi; winmgmt; wmi repository; wmic; cim; wmiprvse; 0x80041; winrm; powershell remoting; psremoting; \
	0x80041010; wbem > slow-performance .25, windows-service .3
power-settings: power plan; sleep; hibernate; power settings; sleep mode; standby; energy; screen timeout; \
	lid close; fast startup; power options; powercfg; turn off display; sleeps; goes to sleep; wakes itself; \
	!not wake; won't wake; wake up; doze; hibernation; sleep button; modern standby; energy options; \
	console lock display off; turn off after; always on; black after sleep; resume from sleep; stays awake; \
	battery saver; s0; s3; vidconlock > lock-screen .3, display .25, nic-power .3
core-failover: high availability; disaster recovery; failover; replica; business continuity; site recovery; \
	dr test; switch over; standby server; recovery plan; continuity; failback; azure site recovery; warm standby \
	> backup .4, cluster .4
azure: azure; aws; cloud server; azure vm; virtual network; storage account; resource group; cloud hosting; \
	subscription; azure file; ec2; s3; azure backup; blob; azure files; lambda; expressroute; azure portal \
	> server .25, entra-id .15
power-outage: power outage; power cut; power failure; ups; battery backup; apc; ups battery; generator; \
	brownout; lights flickered; electricity; power blip; beeping ups; replace battery; power loss; surge; \
	uninterruptible; flicker; power went out; lost power; breaker; tripped; eaton; powerchute; on battery; \
	lights went out; lights blinked; after thunderstorm; storm; lightning; power flicker; blackout; fuse; \
	electricians; power back; electrical work; after outage; network shutdown; runtime; ups is beeping; ups \
	alarm; ups beeps; ups on battery; ups failed; ups battery low; electricity went; electric cut; lost \
	electricity; no electricity; tripped breaker; after the outage > server-hardware .3, random-reboot .25, \
	power-supply .25
overheating: overheating; too hot; temperature; thermal; fan; fans loud; hot; air conditioning; server room \
	hot; cooling; heat; dust; hvac; burning smell; ac broken; aircon; boiling; room temperature; high \
	temperature; loud fan; thermal throttling; sensor alert; heat alarm; degrees; server room warm; server room \
	degrees; room is hot; hot in server room; ac failed; ac is down; ac off; air con; air conditioner; laptop \
	hot; laptop very hot; gets hot; cooker; fan noise; fan loud; loud fans; temperature alert; temp alert > \
	hardware-failure .3, server-hardware .35
server-shutdown: planned shutdown; shutdown order; power down order; start order; startup order; order of \
	shutdown; what depends on; can i switch off; what do we lose; turn off server; power off host; depends on; \
	maintenance window; planned outage; electrical maintenance; bring back up; boot order; dependencies; impact \
	of; safe to reboot; shut everything down; relocation; office move; what runs; which systems affected; turn \
	servers back on; bring servers up; shut down servers; shutting down the servers; power shutdown; \
	electrician; electrical inspection > hyper-v .35, power-outage .4, server .35
session-timeout: session timeout; idle session; session limit; disconnect idle; idle timeout; logged out \
	automatically; logs me out; logged out after; automatic logoff; time limit session; disconnected after \
	minutes; cut off after; kicked off after; inactivity disconnect; idle disconnect; keeps logging out; signs \
	me out; signed out after; idle warning; session expires; session expired; end disconnected session; \
	countdown disconnect; maxidletime; logged out every; logs me out every; keep getting logged out; keeps \
	kicking me out; logs off by itself; logs out by itself; kicked out after; thrown out after; logged off \
	while; signed out every hour; logged out every hour > rds-session .45, lock-screen .3
resume-problem: resume from sleep; wake from sleep; after waking; after standby; lid closed; close lid; \
	open lid; wakes up black; after hibernate; woke up; out of standby; after sleep; since it slept; \
	comes back from sleep; undocked lid > power-settings .6, display .3
registry: registry; regedit; registry key; registry value; hklm; hkcu; reg add; dword; registry setting
safe-mode: safe mode; recovery console; last known good; boot menu; f8; msconfig; clean boot; selective startup \
	> boot-failure .5
disk-mode: ahci; ide mode; raid mode; ata mode; sata mode; disk controller mode; storage controller; vmd; \
	rst driver; changed disk mode > bios .5, boot-failure .4
system-files: dism; sfc; sfc scannow; component store; restorehealth; corrupt system files; side by side store; \
	windows image; winsxs > windows-update .5, disk-space .2
memory-pressure: superfetch; sysmain; prefetch; memory compression; cpu spike; processor spike; cpu jumps; \
	spikes; high cpu service > slow-performance .6
security-filter: minifilter; filter driver; antivirus filter; file system filter; third-party security software; \
	scan on access; on-access scan > antivirus .5, slow-performance .3
ipsec-policy: ipsec policy; ipsec service; block mode; policyagent; ipsec services; ike > firewall .35, \
	network .3
indexing-database: windows.edb; index database; search database; indexed pst; index size; index grows \
	> windows-search .6, disk-space .4
media-playback: media player; video playback; codec; music app; movies; groove; streaming video; plays no sound; \
	video player; dvd > audio-device .3
update-broke: since the update !not; since updates slow; since patch crash; since patches crashes; since update \
	gone; since updates broken; since patch black; since patches blank; since update printer; since updates sound; \
	since patch scanner; since patches wifi; since update program; update last night !not; patch yesterday broke; \
	patches overnight since; update weekend now; patch morning gone; update yesterday crash; patch overnight \
	broken; patches weekend stopped; uninstall update; remove patch; roll back kb; take back update; undo patch; \
	worked yesterday update; worked yesterday updates; worked yesterday patch; worked until update; worked until \
	updates; worked until patch; worked before update; worked before updates; worked before patch; known issue \
	rollback; after patch day !not; after yesterday's update; after yesterday's patch; after last update; after \
	last patch; after latest update; after latest patch; after monday's update; after monday's patch; after update \
	scanner; after update printer; after update camera; after update program; after update sound; after update \
	screen; after update drawer; after patch scanner; after patch printer; after patch camera; after patch \
	program; after patch sound; after patch screen; after patch drawer; since update scanner; since update camera; \
	since update sound; since update screen; since update drawer; since patch printer; since patch camera; since \
	patch program; since patch sound; since patch screen; since patch drawer; after update !not found; yesterday's \
	update; since yesterday's patch; since yesterday's update; since update scanner !not; patch yesterday printer; \
	update yesterday prints; patch yesterday scanner; update yesterday sound; patch yesterday program; since patch \
	software !not; since update program !not; since updates scanner !not; since patch printer !not; since update \
	screen !not; patch monday !not; patch monday since; patch monday program; patch monday software; patch monday \
	broken; patch tuesday !not; patch tuesday since; patch tuesday program; patch tuesday software; patch tuesday \
	broken; patch wednesday !not; patch wednesday since; patch wednesday program; patch wednesday software; patch \
	wednesday broken; patch thursday !not; patch thursday since; patch thursday program; patch thursday software; \
	patch thursday broken; patch friday !not; patch friday since; patch friday program; patch friday software; \
	patch friday broken; patch weekend !not; patch weekend since; patch weekend program; patch weekend software; \
	patch weekend broken; update monday !not; update monday since; update monday program; update monday software; \
	update monday broken; update tuesday !not; update tuesday since; update tuesday program; update tuesday \
	software; update tuesday broken; update wednesday !not; update wednesday since; update wednesday program; \
	update wednesday software; update wednesday broken; update thursday !not; update thursday since; update \
	thursday program; update thursday software; update thursday broken; update friday !not; update friday since; \
	update friday program; update friday software; update friday broken; update weekend !not; update weekend \
	since; update weekend program; update weekend software; update weekend broken; since the patch; since last \
	update > windows-update .6, after-change .5
update-when: restarts itself presentation; restarted during meeting; reboots middle call; restarts while work; \
	restarted itself surgery; reboots during lesson; rebooted middle customer; restarted while update; forced \
	restart; forced reboot; forced update; postpone restart; delay update; put off updates; postpone reboot; \
	update middle meeting; update during presentation; update middle lecture; update during work; update middle \
	call; update during class; update middle surgery; update during lesson; lost work restart; unsaved document \
	update; lost documents overnight; unsaved spreadsheet restarted; updating long customer; updating hour \
	patients; updating while class; updating long meeting; updating hour waiting; countdown restart; countdown \
	update; countdown reboot; update night only; update night instead; update weekend please; update night \
	schedule; restarted while teaching; restarted while working; restarted while talking; restarted while \
	presenting; restarted while typing; restarted while call; restarted while meeting; windows restarted while; \
	restarts while working; restarts while presenting; restarts while call; restarts while meeting; restarted \
	middle updates; restarted middle lecture; restarted middle call; restarted during lesson; restart lecture \
	update; restart meeting updates; restart presentation update; restart class updates; restart surgery update; \
	update surgery hours; update opening hours; update business hours; update working hours; update office hours; \
	restarted pc hours; restarted computer during; restarted laptop while; restarted pc middle; restarted itself \
	updates; restarted itself update; restarted itself middle; restarted itself talk; restarted itself meeting; \
	restarted updates middle; restarted updates talk; restarted updates customer; restarted updates meeting; \
	restarted updates call; restarted updates itself; restarted updates during; restarted update middle; restarted \
	update talk; restarted update customer; restarted update meeting; restarted update call; restarted update \
	itself; restarted update during; restarts updates middle; restarts updates talk; restarts updates customer; \
	restarts updates meeting; restarts updates call; restarts updates itself; restarts updates during; restarts \
	update middle; restarts update talk; restarts update customer; restarts update meeting; restarts update call; \
	restarts update itself; restarts update during; rebooted updates middle; rebooted updates talk; rebooted \
	updates customer; rebooted updates meeting; rebooted updates call; rebooted updates itself; rebooted updates \
	during; rebooted update middle; rebooted update talk; rebooted update customer; rebooted update meeting; \
	rebooted update call; rebooted update itself; rebooted update during; middle talk restarted; during meeting \
	restarted; middle lecture restarted; during call restarted; middle surgery restarted; update middle of > \
	patch-reboot .8, windows-update .5
hardware-old-win11: !not meet requirements windows; !not meet requirements system; !not meet minimum windows; !not \
	meet minimum system; minimum system requirements windows; unsupported processor windows; unsupported cpu \
	windows; unsupported hardware windows; processor !not supported; support secure boot; windows 10 end; win10 \
	expires; win10 ends; windows 10 support; win10 october; pc health check; pc health app; pcs too old; pcs \
	windows 11; which pcs replaced; computers too old; which computers replaced; laptops too old; laptops windows \
	11; which laptops replaced; get windows 11; get win11 when; get win11 my; get win11 laptop; get win11 pc; \
	conditions windows 11; requirements windows 11; criteria windows 11; fulfil conditions pc; fulfil conditions \
	windows; fulfil conditions laptop; fulfil requirements pc; fulfil requirements windows; fulfil requirements \
	laptop; pc conditions windows; pc requirements windows; pc criteria windows; laptop conditions windows; laptop \
	requirements windows; laptop criteria windows; computer conditions windows; computer requirements windows; \
	computer criteria windows; laptop good enough windows; enough windows 11; ready windows 11; fit windows 11; \
	suitable windows 11; capable windows 11; windows 11 laptop; windows 11 pc; windows 11 computer; windows 11 \
	eligible; windows 11 possible; old windows 11 > feature-upgrade .8, in-place-upgrade .5
`,
);
