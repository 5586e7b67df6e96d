import { defineConcepts } from './concept';

/** Shared folders, sticks and files: situations that people tell of without any of the terms. */
export const SHARE_SCENARIOS = defineConcepts(
	'storage',
	String.raw`
smb-sync-bit: synchronize access control; synchronize bit; synchronize permission; missing synchronize; netapp \
	filer; icacls synchronize; disable smb2; smb2 protocol client; smb2 create desiredaccess; accesschk; old smb1 \
	client; newer windows folder denied; xp opens folder; rights old @pc; old @pc in; old box gets; filer denied; \
	filer access; filer folder; storage appliance denied; older protocol works; older protocol folder; switch \
	protocol back folder; replaced @pc folder denied; directory storage denied; directory storage refused; folder \
	storage denied; folder storage refused; share storage denied; share storage refused; old one opens; person old \
	opens; user older one; account old pc; person older computer; ancient @pc opens; ancient @pc folder; ancient \
	@pc works; ancient @pc still; ancient box opens; ancient box folder; ancient box works; ancient box still; \
	storage folder denied; appliance directory refused; filer folder nobody; newer version protocol; newer version \
	smb; antique windows let; old windows let; ancient windows let; denied new workstation; refused new \
	workstation; user old pc; modern computer !not folder; years old pc; tower under name; desktop under name; \
	version 1 protocol; unless version 1; !not allowed directory new; !not allowed directory modern; !not allowed \
	directory notebook; directory lives netapp; bought year refused; purchased year denied; acquired year folder; \
	delivered year refused; older ones walk; older ones get; older ones go; older ones come; only new \
	workstations; only newest pcs; only latest machines; only new computers; only newest laptops; only latest \
	notebooks; filer refuses; refused at filer > smb-denied .7, share-by-name .4, permission .4
guest-share: insecure guest logons; unauthenticated guest access; organization's security policies block; security \
	policies block guest; allowinsecureguestauth; smb 1.0/cifs client; turn smb 1.0; function discovery provider \
	host; everyone full control share; folder without password; share without password; share without login; share \
	without account; no password share; no password folder; no password nas; box without password; box without \
	login; pc shared folder; colleague pc folder; neighbour pc share; wife pc shared; boss pc folder; partner pc \
	share; secretary pc shared; reception pc folder; pc pc folder; pc pc share; pc pc sharing; between computers \
	sharing; between laptops folder; peer peer share; workgroup share; workgroup folder; workgroup pc; workgroup \
	computer; windows 10 shared folder; open folder pc; shared reception pc; shared front pc; shared back pc; \
	shared office pc; unspecified error share; unspecified error folder; unspecified error network; error \
	0x80004005 unspecified; policy blocks guest; shared folder file explorer; netbios helper service; without \
	password security policies; !not allowed without password; security policies click; security policies \
	computer; security policies list; security policies shop; security policies pc; security policies share; one \
	back room; computer back room; pc back room; !not log share without password; no password set share; policies \
	guest; policies guests; policies unauthenticated; policy guest; policy guests; policy unauthenticated; blocks \
	unauthenticated; people without server; folder shared pc; folder shared computer; folder shared laptop; disk \
	box hallway; storage box cupboard; network box password; network box old; open computer's folder; husband \
	computer folder; wife computer share; brother computer error; colleague computer folder; neighbour computer \
	share; look folder computer; disk on router; usb fritz share; drive router folder; disk fritz password; usb \
	router user; farm office two; farm office share; farm office folder; share folder machines; unspecified error \
	computer; unspecified error pc; unknown error folder; unknown error computer; unknown error share; unknown \
	error pc; share folders other; network error 0x80004005; media disk reception; music disk password; film disk \
	accounts; media disk guest; never had accounts; disk no accounts; box no accounts; anonymous visitors \
	forbidden; anonymous access blocked; anonymous users share; anonymous visitors denied; double clicking \
	unspecified; double click unspecified; clicking unspecified; offers folder other; offers folder pc; offers \
	folder neighbour; shares folder other; shares folder pc; shares folder neighbour; till pc folder; kitchen pc \
	folder; workshop pc folder; parish pc folder; choir computer share; club pc folder; family computer share; \
	garage pc folder; farm computer share; leads unspecified error; photo folder pc; music folder computer; scan \
	folder laptop; video folder pc > smb-denied .7, smb-share .6, network-discovery .3
dfsr-dirty: event 2213; dirty shutdown; dfsr database; resumereplication; resume replication; \
	stopreplicationonautorecovery; dfsrvolumeconfig; 2212 2214; replicated folders volume; dfsr service stopped; \
	replication paused; outage branch stopped; blackout site not; crash copy stops; ups replication copied; \
	thunderstorm sites differ; site outdated versions; warehouse yesterday documents; files !not arrive site; \
	documents !not copy branch; saved here missing; saved missing site; file servers differ; file servers \
	disagree; file servers different; file servers not; file servers replicate; file servers copy; servers !not \
	copy files; servers !not copying folders; servers !not mirror other; servers !not replicate anymore; servers \
	!not replicating each; servers !not exchange files; !not mirrored branch; !not mirrored sites; !not mirrored \
	servers; !not mirrored anymore; identical branches !not; step servers anymore; copying between servers !not; \
	sync between servers; sync between sites; sync between offices; sync between locations; sync between branches; \
	changed here old; sites folder different; offices folder different; houses folder different; replication \
	stopped power; replication dead crash; replication stops reboot; replication stopped restart; blackout office; \
	blackout branch; blackout site; blackout old versions; blackout drawings; blackout copies; blackout server; \
	sees old versions; sees old files; sees old drawings; sees old state; sees old lists; sees old prices; sees \
	old documents; old versions lists; save here !not get; save here !not arrive; save here !not reach; save here \
	!not appear; save here !not come; !not get them save; !not get them saved; !not get them files; !not get them \
	office; !not get them branch; i save here; two houses servers; two buildings copy; two plants same; two shops \
	differ; two offices files; servers copy changes; copy changes other; copy changes servers; copy changes \
	houses; copy changes sites; !not copy changes servers; !not copy changes houses; !not copy changes sites; !not \
	copy changes other; !not copy other servers; !not copy other houses; !not copy other sites; !not copy other \
	other; file servers stopped; between file servers !not; file servers since; replicate changes stopped; \
	replicate folders !not; replicate files power; replicate changes since; outdated files branch; outdated copies \
	other; outdated versions office; outdated files site; outdated copies plant; store !not show up; our end show; \
	our end files; our end missing; our end old; since outage servers; after outage store; since outage files; \
	after outage end; since outage planners; after outage copies; servers healthy files; servers healthy store; \
	servers healthy show; servers healthy copies; unclean shutdown dfsr; unclean shutdown servers; unclean \
	shutdown folders; resume by hand; dfsr stopped; dfsr paused; dfsr resume; dfsr hand; they store show; planners \
	store appear; colleagues store end; two shops share; two shops folder; two shops price; two shops server; own \
	server folder; own server share; own server shop; own server site; folders drift apart; files drift apart; \
	servers drift apart; sites drift apart; drift apart power; drift apart since; drift apart folders; twins \
	folders power; twin files since; identical servers differ; mirrored folders drift; folders used twins; folders \
	used identical; folders used same; folders used mirrored; folders were twins; folders were identical; folders \
	were same; folders were mirrored; two cities folders; towns folders differ; offices folders identical; shops \
	folders same > dfs .8, ad-replication .2
group-needs-relogin: whoami groups; permission granted !not working yet; rights given denied; klist purge; added \
	still !not folder; added still !not get; added still !not access; added still !not open; added yet !not \
	folder; added yet !not get; added yet !not access; added yet !not open; still !not get folder; group but \
	denied; group no access; group but still; put into group; put group folder; put group still; put group denied; \
	added group folder; added group still; added group denied; into group still > permission .6, group-membership \
	.5
folder-not-visible: folder !not visible colleague; folder !not visible me; folder !not visible others; folder !not \
	visible shown; !not see folder colleague; !not see folder others; !not see folder everyone; folder invisible \
	me; folder invisible some; folder invisible share; folder invisible drive; folder hidden me; folder hidden \
	some; folder hidden share; folder hidden drive; access-based enumeration; directory missing only; project \
	folder !not listed; !not see folder boss; !not see folder sees; boss sees folder; boss sees directory; \
	colleague sees folder; colleague sees directory; neighbour sees folder; neighbour sees directory; manager sees \
	folder; manager sees directory; folder boss sees; folder colleague sees; drive !not see folder; colleague sees \
	folder !not; others see folder !not; folder !not shown colleague; folder !not me colleague; folder isn't me; \
	others sees folder; sees folder drive; sees folder me; sees folder not; for me folder; for me drive; folder \
	missing only; !not visible me folder; !not visible me share; !not visible me directory; folder hidden us > \
	permission .5, dfs .3
smb1-off: smb1 disabled; smb1 removed; smb1 off; smb1 !not installed; smb 1.0 removed; smb 1.0 disabled; smb 1.0 \
	missing; smbv1; requires obsolete smb1; share requires smb1 protocol; obsolete protocol share; unsafe protocol \
	share; copier !not folder server; copier !not folder replaced; copier !not folder new; copier !not share \
	server; copier !not share replaced; copier !not share new; scanner !not folder server; scanner !not folder \
	replaced; scanner !not folder new; scanner !not share server; scanner !not share replaced; scanner !not share \
	new; machine !not folder server; machine !not folder replaced; machine !not folder new; machine !not share \
	server; machine !not share replaced; machine !not share new; device !not folder server; device !not folder \
	replaced; device !not folder new; device !not share server; device !not share replaced; device !not share new; \
	ancient copier; ancient scanner; ancient machine; ancient device; old copier folder; old scanner folder; \
	ancient copier folder; ancient scanner folder; milling machine folder; cnc machine programs; lathe machine \
	server; embroidery machine share; cutting machine folder; laser machine programs; machine !not read programs \
	folder; old copier !not share > smb-share .7, scan-to-folder .2
fat32-limit: file large destination; large the destination; fat32; stick space large; stick empty refuses; 4gb \
	limit; exfat; format ntfs stick; enough space stick large; stick free !not film; stick free !not file; stick \
	free !not video; stick space !not film; stick space !not file; stick space !not video; usb free !not film; usb \
	free !not file; usb free !not video; usb space !not film; usb space !not file; usb space !not video; card free \
	!not film; card free !not file; card free !not video; card space !not film; card space !not file; card space \
	!not video; stick gb free; gb film stick; gb film card; gb film usb; stick refuses film; stick refuses file; \
	stick refuses video; stick refuses large; image gb usb !not; !not copied to stick; gb free stick !not; !not \
	fit stick; video fit stick; film large stick; file big stick; image fit stick; large plenty stick; large free \
	stick; large space stick; stick says large; large file stick > usb-storage .7
write-protected: write protected; write-protected; write protection stick; write protection card; write protection \
	disk; write protection drive; disk write protected; card readonly !not delete; usb locked !not copy; little \
	switch card; little switch sd; little switch side; little slider card; little slider sd; little slider side; \
	little lever card; little lever sd; little lever side; lock switch card; !not delete from stick; !not format \
	stick; diskpart attributes readonly; removable policy deny; removable blocked deny; removable write deny; \
	stick write protected; stick locked; stick read only; card write protected; card locked; card read only; drive \
	write protected; drive locked; drive read only; !not save stick protected; !not save card protected; !not copy \
	stick protected; !not copy card protected; !not format stick protected; !not format card protected; !not \
	delete stick protected; !not delete card protected; card protected delete; card protected save; card protected \
	says; card protected copy; card protected write; stick protected delete; stick protected save; stick protected \
	says; stick protected copy; stick protected write; usb protected delete; usb protected save; usb protected \
	says; usb protected copy; usb protected write; disk protected delete; disk protected save; disk protected \
	says; disk protected copy; disk protected write; it's protected card; it's protected stick; it's protected \
	disk; says protected card; says protected stick; says protected disk; !not delete card anything; !not delete \
	stick anything; card only read; stick only read > usb-storage .7
letter-conflict: drive letter conflict; drive letter taken; drive letter used; drive letter already; drive letter \
	changed; drive letter wrong; stick takes letter; assign letter; assign drive letter; change drive letter; \
	stick same letter; stick took letter; stick letter; stick network drive; stick letter disappears; stick f \
	disappears; stick g disappears; letter disappears stick; network letter disappears; network letter gone; \
	network letter stick; shows stick instead; stick instead network; stick instead drive; stick instead letter > \
	usb-storage .4, mapped-drive .4, disk-error .2
wrong-server-path: path old server; path former server; path retired server; macros old server; links former path; \
	linked former server; server renamed links; server replaced shortcuts; server renamed macros; favourites old \
	server; favourites dead server; problem shortcut changed moved; item changed moved shortcut; links old server; \
	shortcuts old server; formulas old server; old server path; old server name; old server links; old server \
	shortcut; old server still; old server icons; links excel server; links files server; links dead server; links \
	broken server; shortcuts excel server; shortcuts files server; shortcuts dead server; shortcuts broken server; \
	formulas excel server; formulas files server; formulas dead server; formulas broken server; references excel \
	server; references files server; references dead server; references broken server; links dead former; links \
	dead since; links dead name; former server links; former name files; former path go; former server shortcut; \
	go former name; point former server; lead former path; linked files broken; linked files dead; linked tables \
	broken; linked tables dead; linked cells broken; linked cells dead > server-migration .8, mapped-drive .3
unknown-sid: unknown account s-1-5-21; account unknown; s-1-5-21; orphaned sid; strange number security; strange \
	number owner; strange number rights; owner unknown folder; owner unknown file; unable display current owner; \
	take ownership folder; take ownership folders; take ownership file; ownership folder; ownership leaver; \
	ownership deleted user; long numbers permissions; strange numbers rights; long numbers security; strange \
	numbers persons; long numbers names; strange numbers list; numbers place persons; numbers place names; numbers \
	place people; permissions list numbers; permissions list strange; permissions list shows; permissions tab \
	numbers; permissions tab strange; permissions tab shows; number place name; long number rights; cryptic number \
	permissions; long number owner; rights tab number; rights tab numbers; rights tab cryptic; rights tab unknown; \
	rights list number; rights list numbers; rights list cryptic; rights list unknown; numbers instead names; \
	entries s-1-5; once names security; used names rights; instead names tab; once names entries; s-1-5; cryptic \
	entries security; cryptic entries rights; cryptic entries permissions > permission .6, acl-change .5
slow-folder: folder opens slow; folder opening slowly; folder opens minutes; folder opens ages; green bar folder; \
	green bar explorer; thousands files folder slow; smb slow directory; contents folder ages; contents folder \
	minutes; contents folder slow; contents folder shown; content folder ages; content folder minutes; content \
	folder slow; content folder shown; ages folder shown; ages contents open; ages files opens; ages list shown; \
	drawings folder ages; pictures folder minutes; photo folder slow; project folder shown; until folder shown; \
	until folder opens; until folder fills; folder slow open; folder slowly opens; folder minutes list; folder \
	ages loads; @slow open server folder; network folder @slow; network drive @slow; server folder @slow; server \
	drive @slow; minutes all listed; folder minutes listed; pictures minutes shown; list minutes loaded; folder \
	minutes appear; green bar top; green bar creeps; green bar crawls; green bar slow; folder creeps; folder \
	crawls; takes minutes folder; takes minutes pictures; takes minutes listed; takes minutes files; folder \
	pictures minutes; directory photos slow; folder scans ages > smb-share .5, slow-performance .4
open-file-warning: open file security warning; publisher not verified; files network blocked; files network \
	warning; files network harmful; files be harmful; unblock file properties; blocked came another computer; \
	local intranet file; local intranet server; local intranet share; intranet zone file; intranet zone server; \
	intranet zone share; zone map server; zone map share; warning time program; security time program; program \
	lying share; program lying server; program share warning; program share warns; program share asks; publisher \
	unknown network; publisher unknown share; publisher unknown server; publisher unknown file; publisher !not \
	verified; warns publisher; warns program server; warns start server; warns open server; windows warns program; \
	windows warns server; windows warns publisher; windows warns run; security warns program; security warns \
	server; security warns publisher; security warns run > security-warning .6, smb-share .3
who-has-open: has file open; colleague workbook open; locked editing me; locked editing myself; locked editing \
	user; locked editing colleague; locked editing leaver; locked by myself; locked by me; file locked leaver; \
	file open absent; file locked holiday; file open home; says open closed; says open colleague !not; says open \
	gone; read-only copy notify; notify when available; close open file server; unlock spreadsheet; release \
	workbook; owner file ~$; tilde dollar file; crashed now locked file; used somebody closed; opened somebody \
	nobody; edited somebody list; used somebody file; all have closed; nobody closed list; nobody closed file; \
	nobody closed used; nobody closed open; everyone closed list; everyone closed file; everyone closed used; \
	everyone closed open; claims list used; claims file used; claims sheet used; used by somebody; list being \
	used; somebody it open; someone file open; has list open; colleague sheet open; somebody table open; only read \
	list; only read file; only read sheet; only read table; says locked nobody; says locked closed; says locked \
	colleague; says use nobody; says use closed; says use colleague; says open nobody; says open colleague; free \
	locked file; unlock open list; release locked sheet; close open file; locked for myself; locked for me; file \
	locked saving; file locked save; file locked myself; file locked nobody; says mr editing; says mrs editing; \
	says ms editing; says colleague editing; is editing it; is editing holiday; is editing says; is editing file; \
	open reading since; open reading says; open reading only; editing holiday file; open home list; editing gone \
	roster; open ill says; editing left file; edited someone holiday; edited someone gone; edited someone nobody > \
	file-locked .9
folder-quota: home folder full; personal drive limit; scan directory quota; project folder exceeded; quota \
	exceeded; quota reached; quota limit; quota increase; quota raise; limit reached gb; limit folder megabyte; \
	limit drive save; limit home gb; more space home; more space folder; more space share; more space drive; more \
	space personal; fsrm quota; !not allowed file type folder; file screen blocked; file screen music; file screen \
	video; mp3 !not save server; video !not saved server; film !not copy server; music !not save server; home \
	drive full; personal drive full; personal folder full; department drive full; department folder full; limit \
	exceeded folder; limit exceeded drive; limit exceeded server; own folder full; exceeded lots; exceeded room; \
	exceeded folder; my allotted space > quota .9, disk-space .3
dfs-referral: dfs referral wrong; dfs target old; dfs namespace remote; dfs root down; dfs referral order; dfs \
	target unavailable; users server path; namespace unavailable; namespace !not accessible; namespace cannot \
	queried; element not found dfs; referral cache; dfsutil; site costing; company path server; company path sent; \
	company path singapore; company path slow; domain path server; domain path sent; domain path singapore; domain \
	path slow; sent server in; sent server other; sent server abroad; sent server forever; lands server abroad; \
	lands server overseas; lands server country; lands server city; lands server far; lands copy abroad; lands \
	copy overseas; lands copy country; lands copy city; lands copy far; sent server overseas; sent server country; \
	sent server city; sent server far; sent copy abroad; sent copy overseas; sent copy country; sent copy city; \
	sent copy far; connects server abroad; connects server overseas; connects server country; connects server \
	city; connects server far; connects copy abroad; connects copy overseas; connects copy country; connects copy \
	city; connects copy far; far away server files > dfs .9
`,
);
