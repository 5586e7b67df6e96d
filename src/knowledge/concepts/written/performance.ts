import { defineConcepts } from './concept';

/** Servers, virtual machines, services, slow computers, and files that programs fight over: situations and what explains them. */
export const PERFORMANCE = [
	...defineConcepts(
		'server',
		String.raw`
service-wont-start: service won't start; service doesn't start; service stopped; started and then stopped; \
	service stops itself; service not running; error 1053; error 1067; 1067; 1068; 1069; 1075; error 193; timely \
	fashion; logon failure service; service account password; service after reboot; services didn't start; \
	background program; agent stopped; start it by hand; start the service by hand; restart service helps; every \
	monday restart; service hung > windows-service .9, service-account .3, service-restart .4
high-cpu: high cpu; cpu 100; processor 100; 100 percent; cpu always; fan always; process eats; svchost; \
	wmiprvse; tiworker; msmpeng; searchindexer; compattelrunner; system interrupts; computer hot and slow; pc \
	crawls; everything slow since; memory full; ram full; out of memory; browser eats; too many tabs; slow after \
	start; slow in morning > slow-performance .9
hang-program: program hangs; not responding; white window; freezes for seconds; freezes minutes; freezes when \
	saving; freezes when opening; freeze when click; hangs when print; spinning circle; blue circle; rainbow \
	wheel; beach ball; have to kill; task manager end; force quit; close from task manager > app-error .6, \
	slow-performance .6
vm-problem: virtual machine; vm won't start; vm paused; vm off; vm slow; checkpoint; merge; saved state; \
	paused-critical; hyper-v; host memory; vm disk full; virtual disk; vm no network; virtual switch; integration; \
	live migration; replication critical; guest; vmms; snapshot old; esxi; datastore; vcenter; vmware tools > \
	hyper-v .8
cluster-problem: cluster; node; failover; quorum; witness; csv; cluster disk; resource failed; node down; node \
	isolated; quarantined node; cluster validation; role offline; clustered; passive node; active node > cluster \
	.9
sql-problem: sql; database; database slow; database down; suspect database; log full; tempdb; deadlock; \
	timeout expired; connection timeout; login failed for; cannot open database; named pipes provider; instance; \
	sql service; sql memory; sql backup; restore database; reporting services; odbc; connection string; linked \
	server; attach; shrink log > sql-server .9
iis-problem: iis; website; application pool; app pool; 503; 500 error; 502; 404; http error; web.config; \
	handler; site down; intranet app; web app; internal site; certificate binding; worker process; w3wp; recycling \
	> iis-webapp .9
task-problem: scheduled task; task scheduler; task not run; task didn't run; job at night; nightly job; \
	overnight job; script; batch; 0x1; 0x41301; 0x800710e0; last run result; run whether user; automatic job; \
	export at night; import at night; job stopped; report not created this morning > scheduled-task .9
server-reboot: server restarted; server rebooted; server off; server down; server not reachable; server hangs; \
	server frozen; server black; server console; ilo; idrac; unexpected shutdown server; after power cut server; \
	server won't boot; server beeping; server amber; degraded; fan server; temperature server > server .6, \
	server-hardware .6
event-log-issue: event log; event viewer; security log full; log full; audit; log size; overwrite; forwarded \
	events; subscription; logs missing > event-log .9
crash-dump: blue screen; bluescreen; bsod; stop code; stop error; sad face; your pc ran into a problem; \
	collecting info; memory.dmp; minidump; critical_process_died; irql_not_less_or_equal; \
	page_fault_in_nonpaged_area; system_service_exception; kernel_security_check_failure; dpc_watchdog_violation; \
	whea_uncorrectable_error; inaccessible_boot_device; unexpected_kernel_mode_trap; memory_management; \
	driver_power_state_failure; video_tdr_failure; bad_pool_caller; 0x0000007b; 0x7e; 0xd1; 0x9f; 0x1a; blue with \
	face; crashed blue > bsod .9
boot-stuck: won't boot; doesn't boot; stuck on logo; stuck at logo; spinning dots; circle of dots; automatic \
	repair; preparing automatic; diagnosing your pc; startup repair; no bootable device; no boot device; operating \
	system not found; bootmgr is missing; boot configuration; 0xc000000f; 0xc000000e; 0xc0000001; 0xc0000225; \
	recovery environment; black with cursor; only cursor after start; press f1; pxe; start pxe; boot menu; never \
	gets to windows; windows doesn't come; doesn't come up > boot-failure .9
remote-words: remote into; remote onto; session host; session box; session machine; terminal host; terminal machine; \
	terminal farm; hosted desktop home; hosted desktop kitchen; virtual desktop home; virtual desktop kitchen; sign \
	on company session home; sign on company desktop home; sign on firm session home; sign on firm desktop home; \
	company computer from home; company computer from kitchen; company pc from home; company pc from kitchen; dial \
	into server; dial into office; dial in server; dial in office; office computer from home; office pc from home; \
	work computer from home; work pc from home; takeover computer; takeover pc; takeover remote; take over computer; \
	take over pc; take over machine; far computer; far server; far machine; connect office pc home; connect office \
	computer home; connect work pc home; connect work computer home; server from home; server from hotel; server \
	from train; server from flat > remote-desktop .9, rds-session .6
rdp-view: remote tiny text; remote tiny letters; remote small text; remote small letters; remote desktop tiny; \
	remote desktop blurry; remote desktop scaling; remote both @screen; remote two @screen; remote all @screen; \
	remote only one @screen; remote full screen bar; remote full screen gone; remote whole screen bar; remote whole \
	screen gone; remote resolution wrong; remote zoom wrong; remote size wrong; 4k remote; 4k session; 4k rdp; rdp \
	scaling; rdp dpi; rdp resolution; use all my monitors; remote window small; remote window scroll > \
	remote-desktop .6, display .3
rdp-av: remote sound; remote audio; remote microphone; session sound; session audio; session microphone; video \
	stutters remote; video stutters session; video choppy remote; video choppy session; camera not offered session; \
	camera not offered remote; camera not available session; camera not available remote; audio redirection; \
	microphone redirection > remote-desktop .5, audio-device .4
rdp-second-session: second session same; second session user; another session same; another session user; throws out \
	first one; throws out first session; one session per user; log in twice first session; log in twice first out; \
	log in twice other session; log in twice other out; colleague logs in throws me out; colleague logs in kicks me \
	out; restrict each user to single session; somebody else took my session; another user connected to the remote \
	computer > rds-session .5, session-stuck .3
rdp-file-warning: rdp file unknown; rdp file publisher; rdp shortcut unknown; rdp shortcut publisher; publisher of \
	this remote connection; unknown publisher remote; rdp icon desktop; rdp icon laptop; rdp shortcut desktop; rdp \
	shortcut laptop; shortcut remote desktop; shortcut remote session; shortcut remote server; shortcut remote \
	terminal; sign rdp file; remote desktop icon missing; remote desktop icon gone > remote-desktop .6, \
	security-warning .3
rdp-overnight: overnight session logs; overnight session ended; overnight remote logs; overnight remote ended; \
	session ended night; session ended weekend; leave session running night; leave session running overnight; leave \
	session open night; leave session open overnight; program closed overnight remote; program closed overnight \
	session; disconnected sessions ended off after; disconnected sessions logged off after; keep my session alive; \
	keep my session running > session-timeout .8, rds-session .4
rds-access-request: give access terminal desktop; give access terminal server; give access remote desktop; give \
	access remote server; add user terminal server; add user terminal users; add user remote server; add user remote \
	users; access to the terminal server; access to the session server; new starter remote access; new starter \
	terminal access; new employee remote access; new employee terminal access; allow work terminal server please; \
	allow work terminal desktop please; allow work remote server please; allow work remote desktop please > \
	access-request .5, rds-session .5
disk-100: disk 100 usage; disk 100 task; disk hundred usage; disk hundred task; hard disk light on; hard disk light \
	constantly; hard disk lamp on; hard disk lamp constantly; disk always busy; disk always rattles; disk constantly \
	busy; disk constantly rattles; 100 percent disk; old hard disk slow; ssd instead slow; ssd upgrade slow; disk \
	usage high > slow-performance .7, high-cpu .3, disk-error .2
startup-programs: programs start by itself login; programs start automatically login; too many programs start; too \
	many things start; too many things startup; startup programs; startup apps; stop program starting automatically; \
	stop program opening automatically; everything opens at start; autostart; slow until usable start; slow until \
	usable boot; slow until ready start; slow until ready boot > slow-performance .5
slow-power: slow on battery; slow on unplugged; slow on mains; slow on charger; faster plugged slow; faster plugged \
	battery; faster charger slow; faster charger battery; power mode slow; power plan slow; power saver slow; \
	battery saver slow; battery saver mode; throttling; slow when hot; slow when warm; clock speed stays; clock \
	speed low; clock speed drops; wrong charger slow; wrong charger performance; small charger slow; small charger \
	performance > slow-performance .6, power-settings .5, overheating .3
browser-memory: tabs memory; tabs ram; tabs eat; tabs slow; tabs many; browser eats memory; browser eats ram; \
	browser uses memory; browser uses ram; chrome memory; chrome ram; chrome gigabytes; edge memory; edge ram; edge \
	gigabytes; twenty tabs; fifty tabs; hundred tabs; browser makes computer slow; browser makes pc slow > browser \
	.5, memory-pressure .4
spreadsheet-slow: spreadsheet @slowtime; spreadsheet slow; spreadsheet calculate; excel @slowtime; excel slow; excel \
	calculate; calculating threads; calculating percent; excel big hangs; excel huge hangs; formulas slow; formulas \
	recalculate; formulas minutes; opening workbook @slowtime; saving workbook @slowtime > office-app .6, \
	slow-performance .4
drives-in-session: drive redirection; fenablerdr; client drive mapping; own disk session; own disk server; own drive \
	session; own drive server; c disk over there; c disk over remote; c drive over there; c drive over remote; see \
	my disk; see my drives; see own disk; see own drives; files home laptop server; files home laptop remote; files \
	home computer server; files home computer remote; neither printer disk; neither printer drive; printers drives \
	nor; printers disks nor; ticked both boxes; checked both boxes; ticked drives connection; ticked drives box; \
	ticked disk connection; ticked disk box; usb stick session; usb stick server; memory stick session; memory stick \
	server; files from own computer session; files from own computer server; bring files session own; bring files \
	session laptop; bring files server own; bring files server laptop; local resources drives; my documents at home \
	not in the session; stick notebook server; stick notebook session; stick laptop server; stick laptop session; \
	get at stick; get at disk; get at files; save own c; save own disk; save own laptop; save own computer; neither \
	save nor print; both ticked connection; both checked connection; own notebook stick; own notebook drive; my \
	notebook stick; my notebook drive; see nothing of my laptop; see nothing of my computer; exchange files home \
	server; exchange files home session; exchange files laptop server; exchange files laptop session; notebook's \
	disk session; notebook's disk terminal; notebook's drive session; notebook's drive terminal; save on own hard \
	drive remote; own hard disk list remote; own hard drive list remote; home pc files reachable server; home pc \
	files reachable session; home pc files seen server; home pc files seen session; neither there in the list; \
	marked them options drives; marked them options disk; marked them connection drives; marked them connection \
	disk; notebook's drives remote; notebook's drives company; notebook's disk remote; notebook's disk company; \
	drives and bubble not; drives and bubble neither; company's remote windows drives; company's remote windows \
	files; company's remote windows printer; ought to be there drives remote; ought to be there drives server; ought \
	to be there printer remote; ought to be there printer server; want my files from home server; want my files from \
	home session; want my files from laptop server; want my files from laptop session; memory card remote; memory \
	card session; memory stick remote; check marks next both; check marks next disk; tick marks next both; tick \
	marks next disk; disk and little printer server > printer-redirection .7, rds-session .5
thin-client: thin client; zero client; wyse; igel; terminal; thin terminals; diskless; multipoint; station; green \
	terminal; thin client firmware; thin client can't find server; thin client blank > rds-session .5
remoteapp: remoteapp; published app; published application; remote app; rd web; workresources; webfeed; rdp file; \
	app icon remote; hosted app; program from server; streamed app; citrix app; storefront; workspace app; citrix \
	receiver; cannot start app citrix; launch.ica; avd app; windows app > rds-session .8
rd-gateway: rd gateway; remote desktop gateway; gateway server; from outside remote; gateway unavailable; \
	temporarily unavailable gateway; gateway certificate; rdp from home; rap; cap; connection authorization policy; \
	443 rdp; gateway denied; hosted desktop from home > rds-session .6, remote-desktop .5, certificate .2
`,
	),
	...defineConcepts(
		'storage',
		String.raw`
offline-copy-button: work offline work online button disappears; client-side cache remains offline; offline file \
	synchronization; no information about the partnership; sync center partnership; unc path parsed; access rights \
	share level; offline until restart; button online gone; button online missing; back office folder offline; back \
	office folder old; local copy network folder; local copy network drive; shows my local copy; shows my local \
	version; colleagues !not see my changes; colleagues !not see my edits; changes stay laptop; changes remain \
	laptop; changes train !not server; changes train !not colleagues; only reboot online; only reboot folder; !not \
	switch online folder; !not switch online drive; switch back online; other shares fine one offline; other shares \
	fine one old; reconnect folder after trip; laptop thinks still away folder; laptop thinks still away server; \
	typed on the train; away mode folder; away mode files; away mode drive; disconnected state folder; disconnected \
	mode folder; return customer folder; return customer files; folder keeps disconnected; folder keeps offline; \
	used to be a button online; button bring online; button switch online; button take online; bring it online; type \
	shared folder laptop; type shared folder only; stays on my laptop; only on my laptop colleagues; only on my \
	laptop office; only on my laptop nobody; nobody in office sees it; nobody in office sees files; sees it until \
	restart; folder live again; folder live others; restart machine then office see; restart machine then others \
	see; files shared not reach others; files shared not reach office; works with cached copy; team folder notebook \
	copy; team folder notebook old; what was on my notebook; what was on my laptop; @noise work online; work online \
	vanished; work online gone; work online missing; working on the train folder; working on the train files; folder \
	continues with old; folder continues with notebook; away mode directory; plug cable back folder; plug cable back \
	directory; plug cable back files; new files go up server reboot; new files go up server restart; unless I reboot \
	folder; unless I reboot files; menu button online; menu button displayed; menu button gone; shared project \
	directory away; shared project directory offline; directory stays away; directory stays offline; files don't go \
	up server; files don't go over server; back at desk folder still; back at desk folder old; look like friday's; \
	look like yesterday's; look like last week's; files friday's plugged; files friday's back; colleagues changed \
	them monday see; colleagues changed them don't see; cottage project company; cottage project old; catch up \
	button missing; catch up button gone; button to catch up; button to catch sync > offline-stuck .9, offline-files \
	.5
file-scan-freeze: applications freeze; freeze network drive; minifilter; csc.sys; fltmc; offline files security \
	software; client-side caching lock; virus scanner drive same; virus scanner drive moment; virus scanner drawing \
	same; virus scanner drawing moment; virus @hang drive; virus @hang file; antivirus @hang drive; antivirus @hang \
	file; both programs @hang; both programs lock; both applications @hang; both applications lock; both lock up; \
	two programs same file; two programs same drawing; two programs one file; two programs one drawing; same file \
	moment @hang; same file moment lock; same file time @hang; same file time lock; drawing network @hang restart; \
	drawing network @hang scanner; drawing drive @hang restart; drawing drive @hang scanner; @hang open network \
	drive; @hang open network share; @hang open z drive; @hang open z share; copied disk fine network @hang; copied \
	disk fine drive @hang; own disk fine network @hang; own disk fine drive @hang; locally fine network @hang; \
	antivirus off @hang; antivirus removed @hang; scanner off @hang; scanner removed @hang; program frozen !not kill \
	restart; program frozen !not kill reboot; program frozen !not close restart; program frozen !not close reboot; \
	restart computer both programs; restart frees programs; restart frees drive; restart frees file; leak protection \
	program drive; leak protection program file; protection agent same; protection agent file; protection agent \
	drive; design tool @hang drive; design tool @hang file; design tool stops drive; design tool stops file; both \
	@hang same; both stop same; touch same file; same file p drive; same file z drive; same file s drive; same file \
	network drive; mapped drive @hang software; mapped drive @hang program; network drive @hang software; network \
	drive @hang program; opening plan mapped drive @hang; opening drawing mapped drive @hang; antivirus console \
	@hang; antivirus program @hang; restarting pc frees; restarting pc only; restarting computer frees; restarting \
	computer only; local disk never @hang; local disk never quarrel; local disk no @hang; local disk no quarrel; \
	antivirus drawing drive; antivirus drawing mapped; antivirus plan drive; antivirus plan mapped; hang for good \
	file; hang for good drive; hang for good same; guard same file @hang; guard same file drive; guard one file \
	@hang; guard one file drive; one and the same file; two applications @hang; two applications good; two programs \
	@hang; two programs good; both get stuck file; both get stuck drawing; both got stuck file; both got stuck \
	drawing; look into the same drawing; look into the same file; look into the same document; only a restart helps \
	drawing; only a restart helps file; only a restart helps drive; only a restart helps programs; virus program \
	@hang drawing; virus guard @hang drawing; program locks moment scanner; program locks moment guard; program \
	locks once scanner; program locks once guard; freeze access file network; concurrently access file; watchman \
	virus both; watchman virus same; watchdog virus both; watchdog virus same; both petrified; both frozen; both \
	paralysed; both dead; both stand; reach for the same plan; reach for the same file; grab for the same plan; grab \
	for the same file; only off and on helps plan; only off and on helps file; only off and on helps drive; only off \
	and on helps shared; viewer virus same; viewer virus both; viewer antivirus same; viewer antivirus both; own \
	disk never @hang plan; own disk never @hang drive; own disk never problem plan; own disk never problem drive > \
	app-file-freeze .9, security-filter .3
bin-damaged: rd recycle.bin; $recycle.bin; bin damaged; bin corrupt; bin broken; trash damaged; trash corrupt; trash \
	broken; waste basket damaged; waste basket broken; paper basket damaged; paper basket broken; empty bin d; empty \
	bin drive; empty trash d; empty trash drive; throw away something asked; throw away something bin; throw away \
	file asked; throw away file bin; delete something asked empty; delete something asked bin; delete file asked \
	empty; delete file asked bin; asked empty bin; asked empty trash; whether empty bin; whether empty trash; say \
	yes comes back; say yes comes again; every time I throw bin; every time I throw message; every time I delete \
	bin; every time I delete message; wastebasket damaged; wastebasket clear; wastebasket second; wastebasket disk; \
	wastebasket empty; clear it bin; clear it trash; defective trash; defective bin; defective basket; faulty trash; \
	faulty bin; faulty basket; answering yes changes; answering yes nothing; deleting brings question; deleting \
	brings message; question whether empty; question whether clear; window pops login bin; window pops login trash; \
	window pops login wastebasket; window pops login basket; photos delete question; photos delete empty; photos \
	delete trash; bin of disk; bin of drive; recycle damaged; recycle defective; recycle faulty; recycle broken; \
	recycler corrupt; removing files e box; removing files e message; removing files d box; removing files d \
	message; should be emptied bin; should be emptied recycler; should be emptied trash; should be emptied basket; \
	corrupt emptied; prompt pops deleting; prompt pops recycle; prompt comes deleting; prompt comes recycle; empty \
	it keeps coming bin; empty it keeps coming recycle; empty it keeps coming question; on deleting document prompt; \
	on deleting document box; on deleting file prompt; on deleting file box; keeps coming back bin; keeps coming \
	back recycle; keeps coming up bin; keeps coming up recycle; broken empty it; clear the bin wrong; empty the bin \
	wrong; toss scans bin; toss scans disk; toss things bin; toss things disk; something wrong with bin; something \
	wrong with trash; asks every time bin; asks every time trash; asks every time empty; asks every time clear > \
	recycle-corrupt .9, recycle-bin .6
rename-after-browse: action can't be completed; folder or a file in it is open in another program; thumbcache.dll; \
	thumbs.db; disablethumbsdbonnetworkfolders; caching of thumbnails; folder another name !not; folder another name \
	claims; folder new name !not; folder new name claims; rename folder drive; rename folder server; rename \
	directory drive; rename directory server; claims folder open nobody; claims file open alone; claims file open \
	nobody; somebody has it open; alone folder open; alone folder use; alone folder renaming; give folder another \
	name; give folder new name; give folder different name; after minutes rename goes; after minutes rename works; \
	few minutes rename goes; few minutes rename works; folder move open nobody; folder move open closed; folder move \
	use nobody; folder move use closed; wait a bit then rename; retitle folder; retitle directory; relabel folder; \
	relabel directory; name of folder refused; name of folder open; name of directory refused; name of directory \
	open; changing name folder; changing name directory; peeked in folder; peeked in directory; peeked into folder; \
	peeked into directory; directory pdfs rename; directory photos rename; believes someone else folder; believes \
	someone else directory; believes someone in folder; believes someone in directory; someone else is in it; open \
	in another program which isn't true; patience helps rename; patience helps folder; waiting helps rename; waiting \
	helps folder; photo folder name; photo folder rename; picture folder name; picture folder rename; supposedly \
	using folder; supposedly using directory; supposedly in folder; supposedly in directory; someone's using folder; \
	someone's using directory; somebody's using folder; somebody's using directory; looked thumbnails rename; looked \
	thumbnails folder; looked photos rename; looked photos folder; attempt to rename share; attempt to rename \
	folder; try to rename share; try to rename folder; rename directory viewing; rename directory looked; rename \
	folder viewing; rename folder looked; claims it's open elsewhere; open elsewhere folder; open elsewhere \
	directory; open elsewhere rename; merely looked folder; merely looked thumbnails; merely viewed folder; merely \
	viewed thumbnails; renaming a network folder; renaming folder fails; call it folder differently use; call it \
	folder differently open; call it folder another use; call it folder another open; wanted to call folder use; \
	wanted to call folder denied; wanted to call directory use; wanted to call directory denied; drink tea then \
	allowed folder; drink tea then allowed rename; drink tea then works folder; drink tea then works rename; looked \
	into the folder name; looked into the folder call; supposedly in use rename; supposedly in use call > \
	thumbs-lock .9, file-locked .3
search-helper-stops: windows search service; started and then stopped; some services stop automatically; \
	crawlscopemanager; systemindex; txr blf regtrans; blf files; rebuild search index; search helper stops; search \
	helper halts; search service stops; search service halts; start search hand stops; start search hand halted; \
	start helper hand stops; start helper hand halted; find nothing type start; find nothing type search; find \
	anything type start; find anything type search; typing start field nothing; typing start field find; typing \
	start box nothing; typing start box find; search files laptop nothing results; search files laptop nothing hits; \
	search files laptop none results; search files laptop none hits; magnifier nothing; magnifier search; lens \
	nothing; lens search; search box dead; search box empty; search box nothing; says began halted; says began \
	stopped; says started halted; says started stopped; search service error; search service dies; own documents not \
	found search; search turned off computer; search turned off laptop; search turned off windows; magnifier finds \
	bottom; finds neither programs; finds neither documents; finds neither files; services search starts; search one \
	starts; search one halts; search one stops; halts at once search; halts at once service; stops at once search; \
	stops at once service; turning on indexes; turning on search; thing that indexes; thing that searches; indexes \
	files started; indexes files stopped; indexes files on; reports started then stopped; not in use started; not in \
	use stopped; not in use search; index starts stops; index starts halts; programs documents find bottom; programs \
	documents find start; programs documents search bottom; programs documents search start; no result search \
	computer; no hits search computer; search service refuses; search service itself; search service quits; stops by \
	itself after each start; searching my computer nothing; searching my computer brings; searching my pc nothing; \
	searching my pc brings; searching brings nothing; searching brings none; searching yields nothing; searching \
	yields none; index service stops; index service quits; index service dies; search on local computer; type name \
	letter start finds; type name letter start nothing; type name letter field finds; type name letter field \
	nothing; start area finds nothing; start field finds nothing; start box finds nothing; looking thing begins \
	stops; looking thing begins lies; looking thing starts stops; looking thing starts lies; begins lies down; \
	begins lies asleep; begins falls down; begins falls asleep > search-service .9, windows-search .4
`,
	),
];
