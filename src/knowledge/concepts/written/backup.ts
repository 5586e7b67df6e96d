import { defineConcepts } from './concept';

/** Backup, restore, archive copies and their usual troubles. */
export const BACKUP = defineConcepts(
	'backup',
	String.raw`
backup: backup; backups; veeam; datto; acronis; storagecraft; shadowprotect; backup exec; altaro; nable \
	backup; cove; image backup; nightly backup; windows server backup; wbadmin; backup job; backup failed; \
	backup software; continuity; veeam agent; axcient; msp360; cloudberry; bdr; dattobackup; siris; arcserve; \
	commvault; backup radar; time machine; carbonite; tape; lto; backup window; full backup; incremental; \
	differential; backup alert; backup report; backup chain; job failed; offsite backup; backup warning; backup \
	storage; backups red; backup red; backups failing; backup failing; backup fails; backups failed; backup not \
	run; backup didn't run; no backup; backup missed; missed backup; backup error; backup stuck; backup took; \
	backup says; last backup; backup is old; backup check; backup success; job did not run > restore .4
restore: restore; recover data; recovery; restore file; restore from backup; file level recovery; bare \
	metal; bmr; restored; roll back; get back; restoring; restore point; system restore; point in time; instant \
	recovery; recover deleted; restore test; test restore; previous versions; version history; put back; restore \
	server; item recovery; restore mailbox; retrieve; yesterday version; get back deleted; back from backup; \
	older version file; restore yesterday; need file restored; saved over spreadsheet; saved over document; \
	saved over drawing; saved over file; previous version file > backup .6
backup-storage: repository; backup repository; retention; backup target; repository full; offsite copy; \
	cloud copy; backup copy job; object storage; immutable; replication backup; backup space; air gap; vault; \
	rotation; rdx; backup disk; backup drive; usb backup; swap tape; swap drive; backup nas; retention days; wasabi; \
	storage container; seed; backup copy > backup .7, disk-space .3, nas .3
vss: vss; volume shadow copy; vss writer; shadow copy; shadow copies; vssadmin; writer failed; 0x8004231f; \
	0x80042306; vss provider; snapshot failed; writers; vss timeout; 0x80042308; system writer; shadow copy \
	storage; 8193; 12289; 12293; vss error; diskshadow; previous versions tab; shadowcopy; 0x81000101; volsnap; \
	snapshot error; backup snapshot; writer error; shadow copy error > backup .6, windows-service .15
saas-backup: saas backup; office 365 backup; m365 backup; mailbox backup; sharepoint backup; spanning; \
	backupify; dropsuite; skykick; afi; cloud to cloud; onedrive backup; keepit > backup .7, email .2, sharepoint .2
legal-retention: retention period; keep records; record retention; years retention; data retention; \
	archive records; public records; retention schedule; gdpr; subject access; disclosure; records request; foi \
	> archive-mail .4, backup .25
network-delete: deleted share mistake; deleted server restore; deleted share bin; !not the bin server; !not in \
	trash share; !not the recycle drive; who deleted folder; who deleted file; who deleted files; dragged folder \
	vanished; dragged folder gone; dragged folder missing; folder suddenly inside folder; bin server !not; trash \
	network deleted; recycle share empty; bin server folder; deleted server bin; deleted server folder; deleted \
	server file; deleted server back; folder dragged accident; files slipped mistake; folder moved mouse; deleted \
	server mistake; deleted server accident; deleted share accident; erased server bin; erased server mistake; \
	erased server accident; erased share bin; erased share mistake; erased share accident; removed server bin; \
	removed server mistake; removed server accident; removed share bin; removed share mistake; removed share \
	accident; !not my recycle bin; !not in recycle bin > file-missing .8, restore .5
restore-needed: restore folder yesterday; recover files deleted; restore directory backup; recover folder monday; \
	overwrote file; overwritten template; saved over spreadsheet; overwrote original; overwritten version; deleted \
	folder accident; deleted file mistake; deleted files cleaning; deleted folder tidying; deleted file wrong; \
	state yesterday file; state monday file; state friday file; it was yesterday; was last week; it was before; \
	the backup file; the backup folder; the backup document; the backup please; accidentally deleted folder; \
	accidentally removed file; accidentally emptied files; accidentally moved directory; accidentally deleted \
	project; emptied bin important; emptied recycle needed; emptied trash file; emptied bin early; bring back \
	folder; get back file; bring back files; get back yesterday; bring back deleted; deleted accident folder; \
	deleted accident file; deleted accident files; deleted mistake folder; deleted mistake file; deleted mistake \
	files; deleted accidentally folder; deleted accidentally file; deleted accidentally files; restore file; \
	restore files; restore spreadsheet; restore yesterday; yesterday version file; older version sheet; previous \
	version file; saved over old; saved over it; saved over one; saved over the; saved over original; saved over \
	template; wrote over old; wrote over original; wrote over template; wrote over one; copied over old; copied \
	over original; copied over template; copied over one; get me tuesday; get me monday; get me yesterday; get \
	last week; get me friday; old calculation back; previous offer back; original list back; old letter back; \
	previous text back; wiped folder yesterday; erased file back; lost document please; destroyed folder get > \
	file-missing .7, restore .8
backup-failed-night: backup failed night; backup missed weekend; backup error mail; backup warning report; backup \
	unsuccessful again; backup failed days; night backup failed; night backup !not; night backup red; night backup \
	error; backup mail red; backup report failed; backup message error; backup mail warning; backup !not run \
	since; backup !not ran days; backup !not finished night; backup !not start week; backup !not complete weekend; \
	backup !not done since; no backup since; no backup days; no backup weeks; backup cancelled night; backup \
	aborted error; backup stopped percent; backup interrupted night; daily backup message failed; backup agent \
	offline; backup agent unreachable; backup agent !not responding; backup agent version; backup agent \
	disconnected; backup service stopped; backup service !not; backup service start; without successful backup; \
	night without backup; day without backup; days without backup; week without backup; third night backup; nights \
	row backup; nights row red; nights row failed; backup failed; backup red; backup error; backup missed; backup \
	fails; backup failing; mail backup red; mail backup failed; mail backup error; message backup red; message \
	backup failed; message backup error; report backup red; report backup failed; report backup error; backup red \
	again; backup failed again; backup red morning > backup .9
backup-credentials: backup password changed; backup account expired; backup credentials wrong; backup user denied; \
	backup login failed; backup access denied; since password changed backup; backup logon failure; backup share \
	login; backup target access; backup nas denied; backup share credentials; rpc backup guest; backup proxy \
	access; backup proxy denied; backup proxy rights; backup !not log on; backup log nas; backup login server; \
	backup sign fails; backup log on !not; backup login storage; backup refused login; backup refused password; \
	backup refused account; backup !not get storage; backup !not log server; backup !not reach nas; backup !not \
	get share; backup changed password; administrator password changed backup > backup .7, service-account .5
backup-full: backup disk full; backup target low; backup repository full; backup stick low; !not enough space \
	backup; !not enough space repository; repository low; repository full; repository space; old backups delete; \
	old backups remove; old backups clean; old backups space; backup retention long; backup versions reduce; \
	backup chain shorten; backup retention keep; bigger disk backup; bigger drive backup; bigger nas backup; \
	backup grows; backups eat space; backups eat disk; backup drive full; backup nas full; backup storage full; \
	backup space full; backup target full; disk backups full; backup no room; backup no place; backup overflowing; \
	backup target room; backup target space; room on target; backup stops room; backup stops space; backup stops \
	full; backup stops target; backup fails room; backup fails space; backup fails full; backup fails target; \
	backups stops room; backups stops space; backups stops full; backups stops target; backups fails room; backups \
	fails space; backups fails full; backups fails target > backup-storage .9, disk-space .3
backup-disk-swap: change backup disk; swap tape drive; rotate cartridge tape; replace usb cartridge; exchange \
	backup medium; forgot change tape; forgotten swap disk; forgot insert cartridge; forgotten change backup; \
	insert tape; insert medium; insert disk; insert cartridge; insert media; wrong tape backup; wrong disk \
	inserted; wrong medium drive; wrong cartridge backup; tape stuck; tape !not ejected; tape eject; tape jammed; \
	tape cleaning; tape worn; tape label; cleaning tape; backup disk !not recognised; backup disk !not found; \
	backup disk !not seen; backup disk !not detected; backup disk !not shown; monday disk; monday tape; friday \
	disk; friday tape; tape drive light; tape drive cleaning; tape drive error; tape drive !not; rdx cartridge; \
	rdx eject; rdx !not; off-site disk safe; which tape; tape thursday in; tape thursday which; tape thursday go; \
	tape thursday change; tape thursday backup; tape friday in; tape friday which; tape friday go; tape friday \
	change; tape friday backup; tape monday in; tape monday which; tape monday go; tape monday change; tape monday \
	backup; tape tuesday in; tape tuesday which; tape tuesday go; tape tuesday change; tape tuesday backup; tape \
	wednesday in; tape wednesday which; tape wednesday go; tape wednesday change; tape wednesday backup; cartridge \
	thursday in; cartridge thursday which; cartridge thursday go; cartridge thursday change; cartridge thursday \
	backup; cartridge friday in; cartridge friday which; cartridge friday go; cartridge friday change; cartridge \
	friday backup; cartridge monday in; cartridge monday which; cartridge monday go; cartridge monday change; \
	cartridge monday backup; cartridge tuesday in; cartridge tuesday which; cartridge tuesday go; cartridge \
	tuesday change; cartridge tuesday backup; cartridge wednesday in; cartridge wednesday which; cartridge \
	wednesday go; cartridge wednesday change; cartridge wednesday backup; disk thursday in; disk thursday which; \
	disk thursday go; disk thursday change; disk thursday backup; disk friday in; disk friday which; disk friday \
	go; disk friday change; disk friday backup; disk monday in; disk monday which; disk monday go; disk monday \
	change; disk monday backup; disk tuesday in; disk tuesday which; disk tuesday go; disk tuesday change; disk \
	tuesday backup; disk wednesday in; disk wednesday which; disk wednesday go; disk wednesday change; disk \
	wednesday backup; tape go in; tape goes in; changed tape; change tape; swap tape; swapped tape; replace tape; \
	changed backup disk; changed backup drive; swap backup disk; swap backup drive; rotate backup disk; rotate \
	backup drive; take backup disk; take backup drive; tape friday; tape monday; tape changed; tape inserted; tape \
	full; tape rotation; tape wants cleaning; tape needs cleaning; cleaning cartridge; exchange backup disk; \
	exchange backup drive; exchange backup cartridge; exchange backup tape; exchange backup media; swap backup \
	cartridge; swap backup tape; swap backup media; change backup drive; change backup cartridge; change backup \
	tape; change backup media; replace backup disk; replace backup drive; replace backup cartridge; replace backup \
	tape; replace backup media; bring backup disk; bring backup drive; bring backup cartridge; bring backup tape; \
	bring backup media; take backup cartridge; take backup tape; take backup media; exchange tape friday; exchange \
	disk monday; exchange cartridge nobody; exchange tape forgot; exchange disk holiday; friday backup disk; \
	monday backup disk; nobody exchange disk; nobody exchange tape; nobody change disk; nobody change tape; nobody \
	swap disk; nobody swap tape > backup-storage .8
backup-slow: backup slow morning; backup hours night; backup long hours; backup runs morning; backup working \
	hours; internet slow backup; internet slow upload; backup upload slow; backup upload saturates; backup upload \
	internet; backup upload line; backup upload days; backup upload seed; cloud backup slow; cloud backup upload; \
	cloud backup pending; cloud backup behind; cloud backup !not; backup window exceeded; backup window overrun; \
	backup stuck percent; backup stuck at; backup stuck hours; backup running day; backup hours noon; backup still \
	yet; backup takes morning; backup !not finished yet; backup !not done morning; backup !not ready nine; backup \
	!not finished still; backup crawls everything; backup crawls morning; backup crawls day; backup slow \
	everything; backup slow day; backup nine finished; backup eight still; backup ten running; backup morning \
	finished; backup noon still; still backing up > backup .8, slow-performance .2
backup-vss: vss writer backup; vss writers backup; vss timeout backup; vss error backup; vss snapshot backup; \
	writer failed backup; writer failed stable; writer retryable backup; writer retryable stable; writer state \
	backup; writer state stable; vssadmin list writers; snapshot failed backup; snapshot creation backup; snapshot \
	error backup; snapshot timeout backup; shadow copy !not backup; 0x80042301; 0x800423f4; 0x800423f3; \
	0x80042316; 0x80780119; sql writer; backup fails shadow; backup fails snapshot; backup fails writer; backup \
	failed shadow; backup failed snapshot; backup failed writer; restart server backup works; writers failed \
	backup; writers failed state; writers failed sql; writers failed server; writer failed state; writer failed \
	sql; writer failed server; backup sql writer; backup exchange writer; backup server writer; backup writer; \
	backup writers; backup snapshot; backup shadow > vss .9, backup .6
restore-test: restore test; test restore; prove backup; proof backups; check restore; verify backup; insurance \
	backup proof; auditor restore test; audit backup evidence; insurance restore how; auditor backup asks; we \
	backed up; it backed up; this backed up; server backed up; folder backed up; my backed up; everything backed \
	up; is backed up; long backups kept; long backup kept; far back backup; far back restore; far back go; include \
	folder backup; include server backup; include pc backup; include nas backup; include drive backup; add folder \
	backup; add server backup; add pc backup; add laptop backup; test whether restore; tested restore; last test \
	restore; we last test; we last restore; can we restore; testing recovery; tried restoring; tested data back; \
	insurance backup; insurance restore; insurance data back; insurance recovery; insurer backup; insurer restore; \
	insurer data back; insurer recovery; auditor backup; auditor restore; auditor data back; auditor recovery; \
	bank backup; bank restore; bank data back; bank recovery; parent company backup; parent company restore; \
	parent company recovery; prove restore; prove recovery; prove backups; show restore; show recovery; show \
	backups; document restore; document recovery; document backups > restore .6, backup .7
restore-slow: restore slow; restore takes; restore fails; restore stuck; restore hangs; restore error; restore \
	!not; restored files empty; restored folder wrong; restored mailbox old; restored files damaged; restored \
	folder place; restored mailbox missing; restore other folder; restore different hardware; restore other place; \
	restore different server; !not restore backup; !not restore file; !not restore image; file !not in backup; \
	backup damaged restore; backup corrupt restore; backup unreadable restore; backup encrypted restore; backup \
	password restore; backup password lost; backup password forgotten; backup password unknown; encryption key \
	backup; encryption password backup; restore days; restore hours; restore running; restore percent; restoring \
	days; restoring hours; restoring hangs; restoring stuck; restoring forever; restoring slow; restore mailbox \
	running; restore server hangs; restore folder failed > restore .8, backup .5
`,
);
