import { defineConcepts } from './concept';

/** Managed phones, tablets and laptops: situations and what explains them. */
export const DEVICES = defineConcepts(
	'hardware',
	String.raw`
enrol-nonadmin: enroll device; enrol; enrolment; enroll windows; non-administrator; not administrator enroll; \
	standard account enroll; enroll needs admin; don't have the right privileges; right privileges; talk to your \
	admin; company portal error; add work account; access work or school; connect to work; join laptop to \
	management; register laptop company; set up work device; new laptop enrol; user can't enroll; staff can't \
	enroll; without admin rights; add device company; registering with company; work or school > mdm-enrol-rights \
	.9, intune .6
enrol-auto: auto-enrollment; automatic enrollment; autoenroll; group policy enrollment; 80180002b; 0x8018002b; \
	0x80180026; 0x80180014; 0x80180031; mdm enrollment policy; auto mdm; upn suffix; unverified domain; \
	non-routable; routable upn; .local upn; event 76; event 75; enrolment scheduled task; gpo enroll; pcs don't \
	turn up in intune; devices don't appear in intune; hybrid enrol > intune .8, mdm-enrol-rights .5, group-policy \
	.2
ios-profile-fail: profile installation failed; profile installation; install profile ipad; connection to the \
	server could not be established; profile failed iphone; management profile; ipad can't enroll; iphone can't \
	enroll; ipad setup company; new ipads; ipads wont register; a network error has occurred; no enrollment \
	policy; user name not recognized; device cap; too many devices; apns; push certificate; mdm push certificate; \
	expired push; installation profile; tablets registration fails; company profile ipad; supervised > intune .7, \
	mobile-device .5
noncompliant-bitlocker: not compliant; noncompliant; shows not compliant; marked not compliant; compliance; \
	device health; encryption compliance; encrypted but not compliant; encrypted yet; says not encrypted; require \
	bitlocker; require encryption; device health attestation; health attestation; non compliant laptop; blocked \
	because not compliant; red in portal; fails policy encryption; compliant after restart; grace; remediate > \
	intune .8, bitlocker .4, conditional-access .3
app-uninstall: uninstall app; remove app; can't uninstall; !not remove app; app stays; app won't go away; \
	personal app store; installed by user; installed from app store; user installed app; removed in portal still; \
	retire app; delete app from phones; app still on ipads; get rid of app on; banned app; unwanted app phones; \
	required uninstall assignment; volume purchase; vpp > app-removal .9, intune .4
checkin-stop: not checking in; check in; last check-in; stopped checking in; not contact; hasn't contacted; \
	hasn't synced; weeks ago; weeks silent; silent tablets; tablets quiet; devices silent; pending commands; \
	commands never arrive; policy doesn't reach; push certificate expired; renewed certificate; apple push \
	certificate; wrong apple id; renew apns; ipads not updated; phones don't take; wipe doesn't arrive; remote \
	lock doesn't arrive; device stale; inactive ipads; last contact > mdm-checkin .9, intune .5
autopilot: autopilot; out of box; oobe; white glove; pre-provision; esp; enrollment status page; stuck at \
	account setup; device setup; hardware hash; identifying; 0x800705b4; 0x81039001; new laptop setup stuck; first \
	setup company; setting up your device for work; please wait while we set up; apps installing stuck setup > \
	intune .7, new-computer .5
phone-mail-setup: mail on phone; set up phone; new phone mail; outlook app; phone calendar; phone contacts; \
	work profile; company phone; personal phone; byod; app protection; pin for outlook; company apps phone; your \
	organization phone; phone asks to register > mobile-mail .8, mobile-device .5
device-lost-wipe: lost phone; lost laptop; stolen; wipe; remote wipe; lock remotely; find device; left in \
	taxi; left on train; left in plane; taken from car; burgled; forgotten on bus; missing tablet; tablet gone; \
	erase device > lost-device .9, mobile-device .3
apple-id: apple id; managed apple id; icloud lock; activation lock; icloud; app store password; itunes; ipad \
	asks previous owner; apple account; apple business; verification apple > mobile-device .8
android-scanner: handheld; android handheld; zebra; honeywell; scanner gun; datawedge; gun frozen; gun \
	battery; cradle; gun wifi; rugged; terminal emulation; velocity; telnet client; handheld won't; scan trigger; \
	barcode trigger > mobile-device .6, barcode .6, warehouse .3
kiosk-device: kiosk; kiosk mode; single app; assigned access; info screen; tablet reception; visitor tablet; \
	sign-in tablet; menu tablet; kiosk browser; visitor book; self check in > auto-logon .6, projector-signage .3
app-deploy: app not installing; app deployment; required app; company portal app; software center; win32 app; \
	app pending; app failed; install from portal; software not arriving; program not pushed; 0x87d1041c; \
	0x87d30067; detection rule; missing app new laptop > intune .7, app-install .6
mac-managed: macbook; mac; imac; macos update; keychain; mac login; mac printer; mac share; mac vpn; mac \
	outlook; spotlight; finder; mac slow; filevault; mac enrol; recovery mac; mac password > mac .9
`,
);
