import { defineConcepts } from './concept';

/** Files, folders, disks and encryption: situations and what explains them. */
export const FILE_ACCESS = defineConcepts(
	'storage',
	String.raw`
redirected-at-start: redirected folders; folder redirection; documents unavailable; documents missing in the \
	morning; my documents empty; my documents missing after boot; desktop unavailable; desktop empty in the \
	morning; is currently unavailable; location unavailable; refers to a location; \\server unavailable; \
	unavailable after restart; unavailable at start; files appear later; appears after a while; shows up after \
	minutes; appears after signing out; sign out and in helps; logout helps; log off helps; log in again helps; \
	morning things missing; things not there in the morning; papers missing; pictures missing start; background \
	things gone; things on my background; signed in too quickly; too fast after boot; cold start; wait before sign \
	in; wifi not yet; network not yet; unplugged at sign in; fast logon > offline-files .7, user-profile .4, \
	gpo-startup .4
offline-stuck: work offline; work online; working offline; stays offline; offline until restart; offline \
	files; client-side caching; csc; offline mode; back in office still offline; still offline; doesn't go online; \
	button disappears; online button gone; work online button; offline folder; changes not on server; old copies; \
	offline transition; slow link mode; until reboot offline; sync center error; sync conflicts; changes only on \
	laptop; saved but not on server; colleague doesn't see my saved; grey x folder; files from last week; only \
	after restart current > offline-files .9
roaming-sync: roaming profile; roaming; not completely synchronized; profile not synchronised; profile was \
	not; logoff long; logging off takes long; signing off long; settings don't follow; settings don't travel; \
	settings not taken to other pc; desktop not same on other pc; my settings on other pc; log off delay; profile \
	copy; copying profile; profile server; profile big; profile gigabytes; appdata; exclude directories; profile \
	upload; event 1509; event 1504 > user-profile .9, slow-logon .3, slow-shutdown .3
profile-folder-name: profile path; profile folder; users folder name; c:\users; folder has old name; folder \
	old name user; old surname folder; maiden name folder; married folder name; renamed account folder; folder \
	keeps old; user folder; profile name; rename profile; name in path; path shows old; user directory; home \
	folder name; still under old name; name changed but folder; profileimagepath > user-profile .7, upn-change .6, \
	user-account .3
thumbs-lock: thumbs.db; rename folder; !not rename; renaming folder; folder rename refused; action can't be \
	completed; folder or a file in it is open; open in another program; file in use nobody; nobody has it open; \
	all closed still; !not delete folder; !not move folder; preview; thumbnails; pictures folder rename; nobody is \
	in it; folder in use; just looked into folder; wait some minutes then works; folder of photos > file-locked .9
file-encrypted: efs; encrypting file system; green file name; green name; green letters; name is green; green \
	writing; shown in green; file green; green font file; encrypted file; encrypted attributes; full control still \
	denied; permission ok but denied; rights ok but denied; rights are fine but; permissions are correct; \
	permissions look right; owner but denied; even admin denied; even administrator refused; domain admin refused; \
	only one file denied; one file in folder; others in folder open; file of former employee; file made by; \
	written by someone who left; made by leaver; padlock on file; decrypt file; recovery agent; cannot be copied \
	denied; effective access full; documents !not open full; despite owner !not open; although rights access; \
	though permissions denied; rights others denied; rights others refused; predecessor file denied; colleague \
	files refused; leaver documents !not open; retired spreadsheet access; ex-colleague document nobody; departed \
	file denied; former files refused; letter in column; letter attributes column; letter attribute column; e in \
	column; e attributes column; e attribute column; attributes column; attribute e file; encrypt checkbox file; \
	encrypt tick folder; encrypt contents secure; encrypt box file; lock symbol file; lock symbol document; lock \
	symbol name; yellow lock file; only open document; only open it; only maker open; taken ownership denied; \
	taken ownership still; taken ownership refused; took ownership denied; took ownership still; took ownership \
	refused; even denied document; decrypt colleague; decrypt leaver; decrypt user; file made retired; document \
	made former; file made ex; document made departed; file made gone; spreadsheet from predecessor; document of \
	predecessor; file from predecessor; letter of predecessor; sheet from predecessor; predecessor file; \
	predecessor spreadsheet; predecessor document; predecessor denied; predecessor left; predecessor !not open; \
	owner full control !not; i'm owner denied; the owner access; i'm owner !not open; the owner file; files next \
	open; files next work; files next it; name shown green; name in green; shown green file; written green name; \
	name green administrator; appears green refused; shown green denied; written green rights; administrator \
	refused file; admin refused rights; boss refused correct; is refused folder; administrator refused document; \
	rights correct refused; rights correct denied; rights correct !not open; rights correct access; rights correct \
	file; name another colour; file other colour; title different colour; name strange colour; coloured file name; \
	made someone left; written person left; created colleague left; saved man left; made left rights; made left \
	open; made left denied; all have rights !not; all rights open; all rights file; all rights opened; !not opened \
	by anyone; left file denied; left document !not open; left file rights; one pdf denies; one pdf denied; one \
	pdf refuses; one pdf folder; single pdf denies; single pdf denied; single pdf refuses; single pdf folder; \
	denies everything else fine; !not even admin open; security page says; security says may; maternity leave \
	file; maternity leave letter; maternity leave document; maternity leave open; colleague's letter admin; \
	colleague's file nobody; colleague's letter !not open; letters are green; full control pdf; full control \
	document; its letters green; name letters green; drawing by retired; document by former; file by ex; letter by \
	departed; sheet by dead; retired engineer file; retired colleague drawing; retired accountant document; \
	retired boss denied; retired secretary file; denied for all; denied all admins; denied all including; denied \
	all rights; denied everyone admins; denied everyone including; denied everyone rights; denied everybody \
	admins; denied everybody including; denied everybody rights; including admins denied; including admins \
	refused; rights ok denied; permissions fine refused; rights good !not open; permissions right denied > \
	file-encryption-efs .9, permission .6
continue-button: click continue; continue button; permanently get access; you don't currently have permission; \
	don't currently have permission; clicked continue; name added to permissions; my name in security; admin added \
	to acl; users added to acl; explorer adds; permission entries pile; names appear in permissions; strange names \
	rights; who added rights; admins names on folders; personal entries; security tab full of names; access list \
	grows; pressed continue folder; pressing continue access; clicked continue name; clicking continue rights; hit \
	continue got; click continue folder; press continue access; chose continue name; select continue rights; \
	button continue access; button continue folder; button continue rights; name rights list; name permissions \
	tab; name security appeared; name rights suddenly; name permissions now; names on folders; accounts security \
	tab; personal names security; personal accounts rights; personal entries permissions; personal names folders; \
	individual names security; individual accounts rights; individual users permissions; individual names folders; \
	individual accounts acl; single persons access list; names nobody entered; names nobody added; names nobody \
	put; names nobody gave; accounts nobody entered; accounts nobody added; accounts nobody put; put him rights; \
	added her permissions; entered me folder; put admin list; added name rights; entered names permissions; \
	auditor personal accounts; audit individual names; auditors named rights; revision personal entries; audit \
	found personal; audit found named; audit found individual; audit found names; audit found accounts; former \
	admin still; former admin full; former admin rights; left IT still; left full control; explorer changes \
	rights; explorer changes permissions; rights changed opening; shield continue; payroll folder listed; pressed \
	button offered; pressed button folder; pressed button rights; button windows offered; names technicians \
	security; accounts administrators directories; names admins folders; accounts people list; names helpdesk \
	rights; accounts technicians appear; technicians names appear; administrators accounts directories; \
	technicians accounts folders; security list names; security list technicians; security list folders; security \
	list directories; security list appear; security list accounts; security list people; nobody put there; \
	auditors found account; auditors ask name; auditors complain rights; auditors asked folder; auditors found \
	names; looked once rights; looked only full; looked folder name; looked once account; only looked full; once \
	looked access; crept into rights; crept into permissions; crept into security; crept into list; name get \
	rights; account get permissions; user get list; name get folder; clicked on continue; got in continue; got in \
	permission; got security properties; went in continue; went in permission; went security properties; find \
	myself security; find myself permissions; find myself list; find myself rights; in its security; nobody edited \
	permissions; allowed folder continue; go for good; merely looked folder; merely looked them; merely looked \
	explorer; merely looked directory; looked folders explorer; looked directories explorer; looked with explorer; \
	home directory admin; every folder login; home folders admin; who gave admin; gave full control; who gave \
	login; who gave rights; who gave account; admin login full control; login every folder; account all directory \
	> acl-change .9, permission .4
moved-rights: moved folder; moving folder; move folders; dragged folder; cut and paste folder; kept old rights; \
	keeps rights; old permissions stay; rights not adapted; permissions not updated after move; moved into other \
	folder; still can be read by; wrong people can see; people see what they shouldn't; people of old department; \
	new place old rights; copy instead of move; same volume; inherited permissions not; inheritance after move; \
	reorganised folders; moved department folder; dragged folder rights; moved folders permissions; shifted \
	directory access; dropped folder everyone; pulled folders everybody; relocated directory nobody; moved folder \
	still; rearranged folders rights; reorganised folders access; reorganized folders see; tidied folders rights; \
	reorganisation folders rights; reorganisation folders access; folder under department; folder other \
	department; folder management still; folder hr everyone; folder board everybody; folder confidential read; \
	folder private see; folder protected still; protected folder still; still readable moved; everyone open move; \
	still readable moving; still read moved; still see move; rights old place; rights old folder; rights old \
	location; old place rights; takes rights along; took permissions with; carried rights old; brings permissions \
	along; brought rights with; !not take over rights; !not take over permissions; marked inherited; inherited \
	from parent !not; inherited but parent; moved instead copied; restored folder rights; suddenly inheritance \
	applied; inheritance disable enable; inheritance off again; folder moved disk; folder moved volume; folder \
	moved drive; shoved folder rights; shoved folder access; folder general area; folder common place; dragged \
	folder into; dragged folder management; dragged folder general; dragged folder area; dragged folder read; \
	dragged folder still; everybody still read; copies put correctly; copies behave moved; copies correct folder; \
	copies right there; reorganised directories still; reorganised folders readable; reorganised shares access; \
	reorganised directories rights; reorganised folders team; directories moved rights; directories reorganised \
	readable; directories shifted still; directories moved access; directories reorganised team; folders moved \
	still; folders moved readable; folders moved team; folders moved access; folders moved department; folders \
	moved rights; folders moved people; project shifted under; project moved under; project put under; folder \
	shifted under; folder moved under; folder put under; directory shifted under; directory moved under; directory \
	put under; shifted under share; shifted below folder; shifted into closed; shifted under write; shifted below \
	read; shifted into archive; still write moved; still write shifted; still write there; still write closed; \
	still write archive; staff still write; team still write; people still write; project still write; slid folder \
	area; slipped folder department; pushed folder partner; dropped folder area; put folder department; \
	apprentices still get; interns still get; trainees still get; everyone still get; staff still get; still get \
	moved; still get folder; still get area; new folder they; new folder right; new folder there !not; new folder \
	correct; make new folder; labelled inherited parent; marked inherited parent; shown inherited parent; restored \
	folder place; entries inherited parent; pulled folder over; pushed folder into; slid folder to; carried folder \
	across; transferred folder over; colleagues shouldn't look; colleagues shouldn't see; colleagues shouldn't \
	read; colleagues shouldn't folder; colleagues shouldn't access; shouldn't see moved; shouldn't look folder; \
	shouldn't read since; shouldn't see more; restricted part folder; restricted area moved; restricted folder \
	pulled; restricted part everyone; restricted area still; since moved folder; since pulled folder; since \
	dragged folder; since shifted folder; outsiders see folder; outsiders see moved; outsiders see files; moved to \
	restricted; pulled to restricted > inherited-rights .9, permission .5
app-file-freeze: freeze network file; freezes opening network file; opens from network hang; both programs \
	freeze; both programs hang; two programs same file; same moment file; same time same file; concurrently; two \
	applications; program hang network drive; local fine network hangs; on c never; on network drive only; from \
	server freezes; on drive n; restart pc only helps; only reboot helps freeze; dlp; data loss prevention; data \
	leak; guard tool; antivirus opens same; scanner opens same; oplock; lease; deadlock; offline available drive; \
	designer drawing freeze; drawing from network; goes white when opening; turns white network file; programs go \
	white > app-error .3, smb-share .4, security-filter .5, offline-files .4, slow-performance .3
search-service: windows search service; search service stopped; search started and then stopped; search not \
	starting; search service won't start; searchindexer crash; indexing not running; indexing paused; can't search \
	files; find files nothing; search finds no files; files search broken; start menu finds nothing; search turned \
	off; search results none; search catalog; rebuild index; index location; search magnifying; magnifying glass; \
	file search nothing; looking for files nothing > windows-search .9
edb-size: windows.edb; edb; index file huge; index file size; search index huge; index grows; pst indexed; index \
	pst; programdata search; search data; big hidden file; huge file programdata; grows every day; disk fills \
	search; eats my disk; eats drive; gigabytes hidden; disk full nobody knows; mysterious file; index outlook \
	big; indexing mail huge; index pst grew; indexed archive disk; index outlook space; indexing mail gigabytes; \
	hidden file gigabytes; unknown folder huge; mysterious file big; strange folder growing; hidden file grows; \
	unknown folder gb; mysterious file fills; search gigabytes disk; search gb grows; search database huge; search \
	eats drive; search fills file; search data disk; added pst full; free space vanishes; space eaten search; \
	space eaten index; shows windows.edb; tool windows.edb; found windows.edb; biggest windows.edb; nobody knows \
	fills; search file bigger; defrag edb; esentutl; index less content; index less mail; larger expected indexed; \
	search programdata big; search programdata gb; search programdata gigabytes; search programdata huge; search \
	programdata folder; disk shrinks daily; disk shrinks archives; hidden file gb; hidden file search; hidden file \
	90; hidden file belonging; hidden file huge; hidden file growing; file belonging search; belonging search \
	file; belonging search gb; belonging search hidden; mail archives shrinks; mail archives since; largest item \
	windows.edb; largest file windows.edb; largest thing windows.edb; biggest item windows.edb; biggest file \
	windows.edb; biggest thing windows.edb; huge item windows.edb; huge file windows.edb; huge thing windows.edb; \
	windows.edb largest; windows.edb disk; windows.edb full; windows.edb gb; windows.edb huge; windows.edb big; \
	windows.edb grows; windows.edb tool; indexed full; indexed disk; indexed space; indexed gb; indexed old; \
	indexed drive; mailbox files searchable; made searchable; programdata culprit; program data file; programdata \
	gb; program data huge; programdata full; gb left mailbox; space left mail; gb left search; space left \
	archives; gb left searchable; search index times; search index large; search index larger; search index big; \
	search index several; index several times; hooked in mail; hooked in archives; hooked in pst; hung in mail; \
	hung in archives; hung in pst; search database gb; search database big; search database grows; search database \
	large; gb search database; gigabyte search index; gigabytes search data; gb search file > indexing-database \
	.9, disk-space .6
recycle-corrupt: recycle bin corrupted; corrupted recycle bin; bin corrupt; do you want to empty; empty the \
	recycle bin for this drive; $recycle.bin; waste basket broken; bin error; trash error; deleted files bin; \
	message about bin; bin on d; recycle bin on drive > recycle-bin .9
previous-missing: previous versions missing; most recent previous versions; latest version missing; previous \
	versions list; older versions of file; shadow copies missing; restore previous; snapshots missing; today's \
	version missing; only old versions; yesterday's copy missing; versions tab empty; versions list short; newest \
	copies not listed; earlier copy not there; properties versions; history of file; 64 versions; only older \
	versions; only oldest versions; only ancient versions; just old versions; just older versions; just oldest \
	versions; just ancient versions; recent versions missing; newest snapshots gone; latest copies !not; new \
	states absent; newer versions hidden; current snapshots lost; yesterday version missing; this week copy !not; \
	monday state absent; today version there; versions stop at; versions end months; versions stops weeks; \
	versions finish spring; versions stop ago; list ends ago; list stops months; list ends weeks; list stops \
	spring; newest is months; newest version weeks; newest copy old; newest entry ago; right-click versions; \
	right-click restore; right-click earlier; right-click older; right click versions; right click earlier; \
	earlier states list; earlier copies missing; earlier state share; earlier states folder; earlier copies file; \
	raised limit snapshots; increased number versions; higher count shadow; raised limit copies; keep more \
	snapshots; kept more versions; keeps more copies; keep more states; 512 snapshots; 500 (previousversions; \
	maxshadowcopies; snapshots exist server; snapshots taken but; snapshots there users; snapshots made list; \
	admin versions not; server sees snapshots; versions long ago; only shows versions; yesterday's version drive; \
	yesterday's version folder; yesterday's version plan; yesterday's version share; yesterday's version list; \
	friday's version drive; friday's version folder; friday's version plan; friday's version share; friday's \
	version list; save snapshots each; make snapshots each; take snapshots each; only ones spring; only ones \
	march; only ones january; only ones months; only ones summer; only ones winter; look earlier versions; looking \
	earlier versions; earlier versions only; earlier versions spring; earlier versions nothing; earlier versions \
	missing; earlier versions see; earlier versions folder; snapshots on server; snapshots server says; snapshots \
	technician list; snapshots server there; snapshots technician users; snapshots server versions; snapshots \
	technician see; number snapshots kept; number versions increased; number snapshots 800; shadow copies kept; \
	yesterday's state list; yesterday's state missing; yesterday's state find; yesterday's state versions; \
	yesterday's state more; !not find yesterday state; !not find recent versions; !not find today copy; ancient \
	states folder; ancient states share; ancient states file; ancient states only; old states folder; old states \
	share; old states file; old states only; fresh states !not share; new ones !not versions; recent copies !not \
	listed; latest states !not shown; states of folder; list stops in; list stops may; list stops april; list \
	stops june; list stops year; previous versions stops; previous versions ends; previous versions stop; previous \
	versions old; previous versions ancient; previous versions may; snapshots 600; snapshots 800; snapshots 512; \
	snapshots 700; snapshots 1000; keeps 600 snapshots; keeps 512 snapshots; keeps 800 snapshots; keeps many \
	snapshots; former versions; youngest weeks; youngest version; youngest old; youngest months; youngest is; list \
	former versions; list former states; state monday list; version tuesday versions; version monday weeks; \
	snapshot twice list; snapshot daily versions; snapshot hourly old; snapshot twice weeks; latest ones !not \
	displayed; latest ones !not shown; latest ones !not listed; weeks old youngest; weeks old newest; weeks old \
	version; weeks old versions; versions eleven weeks; versions ten weeks; versions six weeks; versions eight \
	weeks; states eleven weeks; states ten weeks; states six weeks; states eight weeks; versions tab lists; \
	versions tab only; versions tab ancient; versions tab old; tab only lists; only ancient ones; snapshots ran \
	morning; snapshots ran today; snapshots ran versions; ancient ones; ancient versions; ancient states; ancient \
	copies > previous-versions .9, restore .4
system-image-fail: system image; image backup; create a system image; create image; copy of whole pc; windows \
	backup image; efi system partition; recovery partition; system reserved; 0x80780119; 0x8078012d; 0x807800c5; \
	0x80070057 backup; not enough disk space shadow; not enough disk space to create; partition too small; backup \
	of windows itself; backup and restore windows 7; whole computer copy; backup stops at once; sdclt; backup to \
	usb disk fails; emergency copy pc; volumes larger; cannot be protected; can't be protected; 2088958; \
	0x807800b4; 807800b4; two terabyte image; three terabytes backup; four tb copy; 2 terabyte disk; 3 terabytes \
	refuses; 4 tb refused; big drive backup !not; volume large backup; volume big image; volume large protected; \
	disk large backup; disk big image; disk large copy; copy whole pc; image entire computer; snapshot complete \
	machine; backup whole disk; whole system backup !not; safety copy computer; full copy machine; emergency copy \
	workstation; windows own backup; built own backup; built-in own backup; windows' own backup; backup wizard \
	refuses; backup wizard error; backup wizard close; backup wizard stops; image wizard; only close dialog; \
	shrink volume backup; shrink volume image; shrink volume 2088958; vhd limit 2040; mirror whole pc; mirror \
	whole disk; mirror whole machine; complete copy pc; complete copy computer; complete copy disk; complete copy \
	laptop; complete copy windows; windows built copy; windows built backup; windows built image; windows built \
	pc; volume too big; big be protected; be protected volume; be protected disk; be protected big; protected too \
	big; be protected larger; 4 tb disk; 3 tb drive; 5 tb copy; 6 tb image; 8 tb protected; 4 tb volume; image \
	whole workstation; image whole pc; image my disk; image workstation machine; backup restore breaks; backup \
	restore fails; backup restore image; backup restore stops; backup restore refuses; larger two terabytes; \
	backup copy everything; everything workstation copy; everything computer image; everything workstation \
	external; incl windows copy; incl windows backup; incl windows external; refuses once copy; refuses once \
	image; refuses once backup; refuses once disk; refuses once tb; system image gives; system image error; system \
	image tb; system image refuses; whole computer image; whole computer backup; entire computer copy; entire \
	computer image; entire computer backup; complete computer copy; complete computer image; complete computer \
	backup; windows' tool copy; windows' tool image; windows' wizard stops; windows' tool backup; terabytes disk \
	copy; terabytes volume image; terabytes drive stops; terabytes disk backup > backup .7, vss .5
bitlocker-prompt: recovery key; asks for recovery; bitlocker recovery; 48 digits; 48-digit; long number; blue \
	screen key; key after update; key after bios; key after dock; recovery screen every; every boot recovery; \
	recovery again and again; asks key each start; after firmware; after docking; after mainboard; enter recovery \
	key; where is the key; key id; key for laptop; unlock drive; encryption screen; numbers at start; pcr > \
	bitlocker .9, tpm .3
bitlocker-pin: bitlocker pin; startup pin; pin at startup; pin at power on; pin before windows; too many pin; \
	too many pin entry; pin entry attempts; pin wrong too often; wrong pin many times; anti-hammering; dictionary \
	attack; lockout pin; boot pin; forgot startup pin; pre-boot; preboot; number before windows; code before \
	windows; code when switching on; blue screen with pin; child played with laptop; typed pin too often > \
	bitlocker .8, tpm .6, pin-sign-in .2
bitlocker-enable: enable bitlocker; turn on bitlocker; switch on encryption; encrypt laptop; encryption can't \
	be enabled; encryption won't start; error enabling bitlocker; account does not exist bitlocker; specified \
	account bitlocker; backup key to directory; save key to ad; escrow; key not saved; encryption not started; \
	manage-bde on; domain joined encryption; bitlocker error; encrypt drive fails; group policy bitlocker; \
	encryption refuses > bitlocker .9
bitlocker-suspend: suspend bitlocker; suspend protection; before firmware; before bios update; firmware update \
	tool; vendor update tool; non-microsoft updates; reboot count; pause encryption; maintenance encryption; \
	before flashing; update tool laptops; recovery after vendor update; prepare bios update; protection off for; \
	disable protectors > bitlocker .9, bios .5
tpm-missing: tpm not recognized; tpm not detected; tpm missing; tpm not found; compatible tpm; no tpm; tpm \
	cannot be found; trusted platform module; security device; tpm driver; tpm in device manager; other device; \
	unknown security chip; security chip not; tpm.msc; no compatible security; tpm windows 7; chip missing; \
	encryption chip > tpm .9, device-driver .3
shadow-space: shadow copy; shadow storage; volume shadow; vss; vss error; writers; snapshot; snapshots; diff \
	area; 0x80042306; 0x8004230c; insufficient storage; previous copy; volsnap 36; volsnap 25 > vss .9
long-path: path too long; file name too long; name is too long; 260 characters; 255 characters; long path; \
	!not copy name; deep folders; can't copy folder long; destination path; paths too deep; longpathsenabled; \
	filename would be too long > file-locked .5
disk-full-user: c drive full; disk full; no space; low on space; storage sense; downloads folder; temp files; \
	recycle bin big; profile big; ost big; free up; red bar drive; can't save because full; laptop full; not \
	enough memory disk; clean the disk; storage almost full > disk-space .9
disk-dying: clicking; clicking disk; grinding disk; slow disk; bad sector; bad sectors; smart; scan and repair \
	drive; check disk at start; chkdsk every boot; disk errors; disk reset; disk 100; drive not readable; data \
	recovery; dirty bit; disk failing > disk-error .9
nas-access: nas; nas not reachable; nas full; nas beeps; nas light; synology; qnap; diskstation; nas password; \
	nas share; nas update; volume degraded nas; storage box; backup nas offline > nas .9
`,
);
