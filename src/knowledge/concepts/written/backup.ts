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
`,
);
