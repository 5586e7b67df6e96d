import { defineConcepts } from './concept';

/** File shares, drives, cloud files, disks and encryption. */
export const STORAGE = defineConcepts(
	'storage',
	String.raw`
smb-share: file share; shared folder; network share; smb; unc path; smb1; smb2; smb signing; cifs; shared \
	drive; network drive; shared files; file server; company files; server share; common drive; lanman; access \
	share; !not access share; 0x80070035; system error 53; system error 67; network path not found; 0x80004005; \
	0x80070043; guest access smb; insecure guest; share path; oplock; lanmanworkstation; lanmanserver; credit; \
	smb multichannel; our files; office files; server folder; folder on the server; network folder; can't get on \
	the server; can't see the server; files on server; department folder > mapped-drive .6, permission .35, \
	network .15
mapped-drive: mapped drive; drive mapping; map drive; network drive; drive letter; net use; s drive; h \
	drive; p drive; m drive; t drive; g drive; k drive; u drive; x drive; z drive; shared drive; red x drive; \
	drive disconnected; drive missing; !not see drive; lost drive; drives gone; drives missing; drive \
	disappeared; persistent drive; reconnect drives; could not reconnect; letters missing; home drive; drive not \
	there; autodisconnect; idle disconnect; red cross drive; drive maps; gpp drive; drives late; my drive; \
	enablelinkedconnections; mapped elevated; common drive; drive gone; drives don't show; drives !not connect; \
	drive vanished; letter drives; drive letters; drives have red; red crosses; red cross; drives vanished; f \
	drive; j drive; l drive; n drive; o drive; q drive; r drive; v drive; w drive; y drive; drives don't \
	connect; drives after reboot; network drives; can't get to the drive > smb-share .7, group-policy .3, \
	logon-script .5
logon-script: logon script; login script; netlogon; bat file; startup script; script logon; scripts run; \
	script delay; drives.bat; kixtart; logon delay; drives turn up later; asynchronous script; minutes after logon; \
	minutes after sign in > group-policy .5, mapped-drive .4
dfs: dfs; dfs namespace; dfs-n; dfs replication; dfsr; namespace; namespace server; replication group; dfs root; \
	referral; folder target; staging; backlog; conflictanddeleted; access-based enumeration; dfs target; \
	preexisting; event 4012; event 2213; domain namespace; interlink; sysvol dfsr > smb-share .5, ad-replication .4
offline-files: offline files; csc; sync center; offline copy; folder redirection; redirected folder; \
	available offline; my documents redirected; client side caching; home folder; redirected documents; \
	documents moved; desktop redirected; known folder; kfm; slow link; working offline drive; offline file conflict; \
	documents missing; desktop files gone; redirection > smb-share .4, user-profile .3, mapped-drive .25, \
	onedrive .15
file-locked: file locked; file in use; locked for editing; open by another user; !not delete file; !not \
	rename; file open elsewhere; !not save file; rename folder; thumbs.db; read-only open; locked by; in use by \
	another; another program; somebody has open; opens read only; !not delete folder; who has file open; open \
	files; close open file; still open; another person has it open; being used; stuck open; openfiles; says open \
	nobody; stays locked; rename directory; change name folder; action can't be completed; preview pane locks; \
	delete stubborn; long path; path too long; source path too long; file name too long; filename too long; \
	locked by user; says locked file; document locked; spreadsheet locked; can't edit; can't delete; can't \
	rename; cannot copy path > smb-share .35, file-corrupt .15
file-missing: file missing; files missing; missing folder; lost file; lost files; !not find folder; deleted \
	file; accidentally deleted; files gone; folder gone; folder disappeared; documents disappeared; overwritten; \
	overwrote; saved over; wrong version; previous version; shadow copy; undelete; deleted by mistake; recover \
	file; get back file; older copy; go back version; yesterday copy; restore file; file disappeared; folder \
	moved; dragged folder; vanished folder; @file @missing; files wiped; need back; recycle bin; bring back; \
	whole folder gone; someone deleted; deleted a folder; deleted folder; folder vanished; files disappeared; \
	lost spreadsheet; forgot to save; empty folder; folder empty; moved a folder by accident; dragged by \
	mistake; overwritten by mistake; older version; restore folder; accidently deleted; folder went missing; \
	deleted by accident > restore .7, smb-share .2
recycle-bin: recycle bin; bin corrupted; empty recycle bin; $recycle; trash; wastebasket; \
	recycle bin is corrupted > file-missing .4, disk-error .25
file-corrupt: corrupt file; corrupted file; file corrupt; !not open file; unreadable; damaged file; \
	excel found unreadable; file format; garbage characters; repair file; workbook corrupt; 0 kb; zero bytes; \
	gibberish; file won't open; document damaged > restore .3
onedrive: onedrive; one drive; onedrive sync; sync client; sync stuck; cloud icon; known folder move; kfm; \
	files on demand; onedrive.exe; cloud files; onedrive reset; sync pending; sync error; blue cloud; red cross \
	file; processing changes; onedrive !not sync; conflict copy; !not syncing; unlink pc; free up space; stuck \
	syncing; groove; red x onedrive; sync issues; cloud folder; sync paused; upload blocked; files stuck \
	syncing; already syncing; onedrive login; odopen; two onedrives; file names invalid; files !not upload; \
	one-drive; duplicates with computer name; sync problem; onedrive stopped; red x sync; stopped syncing; files \
	not syncing; not synced; files don't sync; onedrive full; green tick; green ticks; blue arrows; onedrive \
	won't; onedrive keeps; desktop files onedrive; sync stopped; onedrive red > sharepoint .4, offline-files .1
sharepoint: sharepoint; sharepoint online; document library; site collection; sharepoint site; intranet; \
	team site; library; spo; site permissions; sharepoint list; version history; metadata column; online \
	library; webdav; explorer view; open with explorer; map sharepoint; intranet page; news site; wss; \
	sharepoint server; webclient; check out; checked out; check in; list threshold; 5000 items; mapped \
	sharepoint; term store; site owner; hub site; trusted site list; modern page; web part; list view; company \
	portal~; page library; online site; restore library; sharepoint designer; pages !not edit; sharepoint page; \
	sharepoint won't; sharepoint access; intranet down; sharepoint link; company intranet > onedrive .35, \
	permission .2
external-sharing: external sharing; sharing link; share with outside; sharing greyed; anyone link; sharing \
	policy; organization policies do not allow; share link external; share externally; share folder client; send \
	file outside; share file customer; sharing disabled; external recipient; sharing options; secure link; link \
	expired; share file outside company; !not share; recipient !not open link; sharing invitation; sharing \
	settings; share outside; greyed out share; access request; download link clients; sharefile; dropbox; \
	wetransfer; send large files; client upload; sharepoint file customer; link doesn't work client; client \
	can't open link; link for customer; external partner; recipients can't open > sharepoint .5, permission .4, \
	teams-guest .3
bitlocker: bitlocker; drive encryption; recovery key; encryption key; recovery password; recovery screen; \
	disk encryption; manage-bde; 48 digit; blue screen recovery key; suspend bitlocker; encrypted drive; asks \
	recovery key; filevault; bitlocker key; recovery mode key; encrypt disk; encrypted disk; unlock drive; enter \
	recovery; bitlocker network unlock; long number; key id; encryption suspended; device encryption; used space \
	encryption; padlock drive; hard drive encryption; pre-boot pin; long key; recovery code; bitlocker !not; \
	recovery key needed; long code at startup; blue screen asks key; asking for bitlocker; bit locker; key to \
	boot; key at startup; enter the recovery; bitlocker screen; unlock key > tpm .6, bios .35
tpm: tpm; tpm 2.0; trusted platform; tpm.msc; clear tpm; attestation; pcr; tpm error; 0x80090016; 0x80090030; \
	trusted platform module has malfunctioned; secure boot; keyset; pcr7; security chip; ftpm; tpm ownership; \
	tpm locked; tpm disabled > bitlocker .5, bios .4
disk-space: disk full; disk space; low disk space; out of space; drive full; c drive full; no space; free \
	space; storage full; space left; running out of space; winsxs; temp files; disk cleanup; treesize; server \
	full; low space; not enough space; !not save disk; full drive; volume full; log growth; large folder; clean \
	up disk; c: full; space alert; drive almost full; component store; make room; eats disk; hard drive full; \
	system drive; full up; shadow storage; windows.old; hiberfil; low on disk; server low; disk low; low disk; \
	disk almost full; running out of disk; no disk space; out of disk; storage almost full; computer full; drive \
	red bar; red bar; gb left; mb left; c: is full; disk is full; storage is full; hdd full; ssd full > \
	disk-error .15, server .2
disk-error: disk error; bad sectors; chkdsk; smart error; drive failing; hard drive failure; failing disk; \
	ssd failure; bad block; disk corruption; ntfs error; event 55; event 7; event 153; event 129; event 51; \
	drive clicking; hard disk failing; reset to device; io error; i/o error; read error; drive letter missing; \
	raw drive; not initialized; repair disk; drive !not recognised; dirty bit; autochk; check disk; scan drive; \
	volume corrupt; disk offline; foreign disk; unallocated; partition; extend volume; diskpart; gpt; mbr; \
	dynamic disk; usb drive !not; format disk; initialize disk; disk management; storage spaces; lun; offline \
	disk; drive making noise; drive dying; disk dying; hdd failing; smart warning; hard drive failing; imminent \
	failure; !not read disk; external drive not > raid .5, hardware-repair .3, storage-array .25
raid: raid; degraded array; raid controller; hot spare; rebuild array; failed drive; perc; megaraid; smart \
	array; predictive failure; drive light; amber light; array rebuild; red light server; orange light; virtual \
	disk degraded; drive bay; drive replaced; replaced disk; hot swap; amber light server; disk failed; failed \
	disk; disk in array; drive in the array; array drive; predicted failure; drive predictive; red light drive; \
	red light on drive; yellow light server; yellow light on; degraded; degraded raid; disk red > disk-error .5, \
	server-hardware .5, storage-array .5
storage-array: san; iscsi; lun; storage array; fibre channel; mpio; multipath; csv; cluster shared volume; \
	nimble; equallogic; msa; powervault; netapp; datastore; volume offline; iscsi initiator; target portal; \
	storage latency; datastore full; storage replica; s2d; storage spaces direct; dedup; deduplication; volume; \
	refs; vsan; persistent reservation > server .25, nas .4
nas: nas; synology; qnap; readynas; diskstation; dsm; volume crashed; truenas; storage pool; network attached; \
	synology drive; hyper backup; snapshot replication; nas box; my cloud; buffalo; storage box > storage-array .35, \
	smb-share .4, backup .2
usb-storage: usb stick; usb drive; thumb drive; flash drive; memory stick; external hard drive; removable \
	storage; removable media; usb blocked; sd card; usb disk; pen drive; memory card; block usb; usb !not \
	recognised; removable disk; eject; safely remove; portable drive; usb policy; stick !not; camera card; usb \
	not recognised; usb stick not; usb won't; stick isn't; stick not recognized; thumbdrive; usb key; usb \
	access; allow usb; usb denied; copy to usb; usb read only; external disk > peripheral .5, disk-error .2
windows-search: windows search; search index; cortana; start menu search; search bar; file search; \
	search !not find; indexing service; search !not work; find files; search slow; indexing options; search box; \
	searchindexer; index corrupt; search empty; search results blank; taskbar search > outlook-search .2
server-migration: file server migration; migrated share; new file server; storage migration service; robocopy; \
	old server; moved shares; server moved; new server; decommission; migrate server; copy permissions; \
	data migration; old path; old file server; retired server; shortcut old > smb-share .35, server .3
quota: fsrm; disk quota; folder quota; quota exceeded; home folder full; file screen; quota limit; folder limit; \
	storage limit; quota template > disk-space .4, smb-share .25
uac-mapped: elevated prompt; elevated command prompt; run as administrator drive; mapped drive elevated; \
	admin prompt drives; enablelinkedconnections; administrator window drive missing; drives gone when admin \
	> mapped-drive .6, permission-elevation .5
previous-versions: previous versions; shadow copies; earlier versions; maxshadowcopies; restore previous; \
	older versions; versions tab; list of versions; snapshots share > vss .5, restore .5, file-missing .3
file-encryption-efs: efs; encrypted file; encrypt contents; green file name; recovery agent; padlock file; \
	file encrypted access denied; encrypting file system > permission .3, certificate .2
share-by-name: netapp; filer; cifs share; smb2; smb3; older smb; protocol smb; disable smb2; \
	newer file protocol; file protocol > smb-share .6
proof-of-delivery: proof of delivery; delivery notes; pod; signed papers; signed sheets; delivery note scan; \
	consignment note; delivery paperwork; gatehouse; delivery slips; signed delivery > transport-fleet .4, \
	scanner .4, document-management .3
`,
);
