import { defineConcepts } from './concept';

/** Windows Update, upgrades, servicing and activation: error families and what explains them. */
export const UPDATES = defineConcepts(
	'server',
	String.raw`
wu-access: 0x80070005; e_accessdenied; access denied update; update access denied; permission update; rights \
	folder update; windows update access; cbs access denied; trustedinstaller; registry permission servicing; \
	updates refused rights > windows-update .9, permission .4
wu-corrupt: 0x80070570; 0x80073712; 0x800f081f; 0x80070002; 0x80070003; 0x8007000d; 0x800f0831; 0x80070bc9; \
	0x800f0922; 0x800f0986; 0x80242016; error_file_corrupt; corrupt component store; corrupted package; missing \
	package; missing files update; restorehealth; source files could not be found; damaged update; payload \
	missing; manifest missing; half installed update; package corrupt; checksur > windows-update .9, system-files \
	.6
wu-server: 0x80240439; 0x80244022; 0x8024401c; 0x80240034; 0x8024401b; 0x80244019; 0x80244007; wsus; update \
	server; managed by your organization update; policy update server; wsus server; client not reporting wsus; \
	dual scan; invalid update response; update point; sccm update; targeting update; wsus pool; could not find \
	updates > windows-update .9, group-policy .2
wu-network: 0x8024402c; 0x80072ee2; 0x80072efd; 0x80072f8f; 0x80072ee7; 0x8024402f; 0x8024500c; 0x80070643; \
	update proxy; proxy update; winhttp proxy; bypass list; proxy settings update; can't reach update; update \
	server not reached; features on demand; optional feature download; language pack download; rsat download; add \
	feature fails; update no internet; exceptions list; proxy exceptions > windows-update .9, proxy .6
wu-rollback: undoing changes; reverting changes; changes undone; couldn't complete the updates; uninstalled \
	after restart; updates removed after restart; installs then disappears; rolls back; rolled back; update gone \
	after reboot; same update every day; same update again; update offers itself again; hangs at percent; stuck at \
	30%; stuck at 100%; stuck at percent; configuring updates; working on updates; do not turn off; reverts; \
	update loops; failure configuring; new updates are uninstalled; update hangs; update never finishes; update \
	comes back; installs every night > windows-update .9
upgrade-media: this pc can't be upgraded; can't be upgraded; pc can't be upgraded to windows 10; upgrade \
	refuses; upgrade stopped drive; usb device attached; sd card attached; memory card; card in reader; card slot; \
	stick plugged in; external drive plugged; drive reassignment; drive letter reassign; inappropriate drive \
	reassignment; upgrade with stick; remove usb upgrade; photo card in slot; camera card in; backup disk plugged \
	in upgrade; feature update refused; upgrade message red x; upgrade to may 2019; upgrade says not possible > \
	in-place-upgrade .9, windows-update .4, usb-storage .3
winsxs: winsxs; component store; component store large; component cleanup; startcomponentcleanup; resetbase; \
	dism cleanup; windows folder big; windows folder huge; system folder eats; side by side folder; analyze \
	component store; old updates space; superseded updates; windows folder gigabytes; folder in windows grows; \
	disk full windows folder > disk-space .8, system-files .6
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
`,
);
