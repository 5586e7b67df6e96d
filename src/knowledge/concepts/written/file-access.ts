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
	denied; effective access full > file-encryption-efs .9, permission .6
continue-button: click continue; continue button; permanently get access; you don't currently have permission; \
	don't currently have permission; clicked continue; name added to permissions; my name in security; admin added \
	to acl; users added to acl; explorer adds; permission entries pile; names appear in permissions; strange names \
	rights; who added rights; admins names on folders; personal entries; security tab full of names; access list \
	grows > acl-change .9, permission .4
moved-rights: moved folder; moving folder; move folders; dragged folder; cut and paste folder; kept old \
	rights; keeps rights; old permissions stay; rights not adapted; permissions not updated after move; moved into \
	other folder; still can be read by; wrong people can see; people see what they shouldn't; people of old \
	department; new place old rights; copy instead of move; same volume; inherited permissions not; inheritance \
	after move; reorganised folders; moved department folder > inherited-rights .9, permission .5
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
edb-size: windows.edb; edb; index file huge; index file size; search index huge; index grows; pst indexed; \
	index pst; programdata search; search data; big hidden file; huge file programdata; file growing; grows every \
	day; disk fills search; eats my disk; eats drive; gigabytes hidden; disk full nobody knows; mysterious file > \
	indexing-database .9, disk-space .6
recycle-corrupt: recycle bin corrupted; corrupted recycle bin; bin corrupt; do you want to empty; empty the \
	recycle bin for this drive; $recycle.bin; waste basket broken; bin error; trash error; deleted files bin; \
	message about bin; bin on d; recycle bin on drive > recycle-bin .9
previous-missing: previous versions missing; most recent previous versions; latest version missing; previous \
	versions list; older versions of file; shadow copies missing; restore previous; snapshots missing; today's \
	version missing; only old versions; yesterday's copy missing; versions tab empty; versions list short; newest \
	copies not listed; earlier copy not there; properties versions; history of file; 64 versions > \
	previous-versions .9, restore .4
system-image-fail: system image; image backup; create a system image; create image; copy of whole pc; full \
	image; windows backup image; efi system partition; recovery partition; system reserved; 0x80780119; \
	0x8078012d; 0x807800c5; 0x80070057 backup; not enough disk space shadow; not enough disk space to create; \
	image fails; partition too small; backup of windows itself; backup and restore windows 7; whole computer copy; \
	backup stops at once; sdclt; backup to usb disk fails; emergency copy pc > backup .7, vss .5
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
