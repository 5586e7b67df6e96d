import { defineConcepts } from './concept';

/** Phones, tablets and laptops under management. */
const MANAGED = defineConcepts(
	'hardware',
	String.raw`
enrol-nonadmin: not administrator enroll; standard account enroll; enroll needs admin; don't have the right \
	privileges; right privileges; talk to your admin; company portal error; add work account; connect to work; join \
	laptop to management; set up work device; new laptop enrol; user can't enroll; staff can't enroll; add device \
	company; registering with company; local administrators group enroll; enroll already configured; add laptop \
	company portal; lack right privileges; lacks privileges; lack privileges portal; privileges perform operation; \
	!not register laptop; !not register notebook; ordinary user register; ordinary users notebooks; ordinary user \
	enrol; normal user enrol; plain user enrol; employees register notebooks; staff register own; register for \
	management; register notebook management; register pc management; add pc management; works if admin enrol; works \
	if admin register; admin can register; admin register works; administrator register management; already installed \
	notebook; already installed laptop management; already set up laptop; laptop already in use company; register pc \
	company; sign up laptop; add laptop to company; add my laptop company; connect laptop company; put laptop \
	management; laptop under management; talk to admin portal; existing laptop management; register themselves \
	management; portal app privileges; portal app laptop; company app laptop refuses; sign up notebooks; sign up pc \
	management; notebooks for management; @pc for management; !not administrators notebooks; are no administrators; \
	insufficient privileges; insufficient rights portal; normal user portal; privileges normal user; notebook in \
	management; notebooks mdm; add mdm admin; bring pcs management; enrol myself; administrators on them management; \
	no admin management; @pc management privileges; @pc portal privileges; @pc register admin; enrol @pc admin; enroll \
	@pc rights; !not enroll @pc; !not add @pc portal; company portal privileges; company portal admin; portal rights; \
	portal app rights; not privileged; add work account rights; user without admin rights portal; standard user \
	portal; staff member portal laptop; register used pc; enrol existing pc; more privileges; more privileges portal; \
	privileges adding; adding work laptop; add work laptop; adding laptop portal; adding @pc portal; privileges \
	laptop; privileges company; more rights portal; more rights register; aren't administrators on laptops; no \
	privileges portal; non-administrator enroll; enroll windows rights; non-administrator account device; register \
	laptop company rights; without admin rights enrol; company app notebook; company app windows; company app laptop; \
	put company app; app and add notebook; talk to my admin; should talk admin; have the privileges; !not have \
	privileges; !not administrator on it; i'm not administrator notebook; told to add notebook > mdm-enrol-rights .9, \
	intune .6
enrol-auto: auto-enrollment; automatic enrollment; group policy enrollment; 80180002b; 0x8018002b; 0x80180026; \
	0x80180014; 0x80180031; mdm enrollment policy; auto mdm; upn suffix; unverified domain; non-routable; routable \
	upn; .local upn; event 76; event 75; enrolment scheduled task; gpo enroll; pcs don't turn up in intune; devices \
	don't appear in intune; hybrid enrol; auto mdm enroll; tenantinfo; old tenant; different tenant; wrong tenantid; \
	clouddomainjoin; azureadprt no; authcodeurl; previously joined different; merged sister firm; sister firm \
	laptops; sister company laptops; laptops from other company; pcs from other company; used to belong; belonged to \
	another; belonged other company; previously other company; previously another firm; second-hand pcs; second-hand \
	laptops; bought used; refurbished laptops; refurbished pcs; acquired company laptops; acquired company pcs; \
	taken over company pcs; company takeover laptops; pcs !not appear management; !not appear in management; laptops \
	!not appear management; don't turn up management; should enroll policy; management by policy; device management \
	by policy; into management automatically; missing device list; !not show up endpoint; ending 2b; ends in 2b; \
	previous owner company pc; still tied old company; still linked old firm; still belongs previous company; joined \
	previous company; came from subsidiary pcs; inherited organization computers; inherited from organisation; \
	computers inherited; inherited pcs; mdm !not take; joined but mdm; acquired company; auto enrolment gpo; \
	enrolment by gpo; machines acquired company; @pc other company management; @pc previous company; @pc former \
	company; @pc old company; @pc old firm; @pc sister company; @pc !not appear intune; @pc !not intune; @pc !not \
	mdm; @pc !not enroll automatically; gpo @pc management; policy @pc management; enrolment policy pcs; bought \
	company pcs; bought firm laptops; second hand @pc; tenant left over; leftover tenant; remains of old tenant; old \
	company account pc; merger pcs; merger laptops; moved to our domain management; old tenant in them; taken-over \
	company; taken over company; !not enrol automatically; laptops taken over; tenant in them; previous tenant; took \
	on notebooks; took over notebooks; notebooks from firm; firm we bought; firm that we bought; company we bought \
	laptops; management on own; into management on their own; on their own management; 8018002b; own management \
	don't; device management own; came from another company; from another company; into device management > intune \
	.8, mdm-enrol-rights .5, group-policy .2
ios-profile-fail: profile installation failed; profile installation; install profile ipad; profile failed iphone; \
	ipad can't enroll; iphone can't enroll; ipad setup company; new ipads; ipads wont register; a network error has \
	occurred; no enrollment policy; user name not recognized; device cap; apns; push certificate; mdm push \
	certificate; expired push; tablets registration fails; company profile ipad; profile could !not install; profile \
	!not be installed; profile !not installed; setup ends profile; profile ipad; profile iphone install; company setup \
	iphone; setting up iphone company; setting up ipad company; iphone set up management; installing management fails; \
	management fails iphone; management installation ipad; management fails at end; previous it firm; previous it \
	company iphone; managed by previous; managed before other; formerly managed; former colleague ipad; predecessor \
	ipad; previous user ipad register; registered other person ipad; last step ipad; last step iphone; download \
	profile; settings profile iphone; remove management profile; old profile phone; profile already phone; mdm \
	payload; restore ipad as new; ipad as new device; tablet !not added company; apple tablet company; apple tablet \
	register; apple phone company setup; personal iphone blocked; personally owned; corporate-owned; vpn & device \
	management; no intune license; enrolment ends error ipad; iphone registration fails; iphone registering error; \
	salesman's ipad; clear cookies safari; putting in profile; profile network error; management aborted; setup \
	management aborted; company management aborted; previous clinic ipad; previous clinic management; previous school \
	ipad; used previous management; theirs management ours; ours !not installed; ours can't be installed; their \
	management ipad; another management ipad; iphone profile; !not download profile; management profile fails; \
	management profile !not; company management ipad; company management iphone; company setup tablet; enrol ipad \
	fails; enrol iphone fails; enroll ipad; enroll iphone; register ipad; register iphone; adding ipad company; ipad \
	from previous; iphone from predecessor; ipad used before; iphone used before; other mdm; old mdm; former mdm; \
	already has profile; second profile; server connection profile; ipad restore new enroll; ipad profile fails; \
	iphone profile error; profile fails tablet; iphone formerly; ipad formerly; formerly mobile management; another \
	mobile management; other mobile management; different mobile management; another management iphone; other \
	management iphone; ours iphone; !not get ours; iphone other company; iphone other organisation; ipad other \
	company; ipad other school; profile is put on; putting profile; profile put on; sales ipad management; ipad our \
	management; iphone our management; setting up ipad management; setting up iphone management; remove management \
	profile ipad; management profile ipad; one somebody used earlier; used earlier ipad; ipad somebody else; ipad used \
	somebody; step management ipad; management put on; put on stops; field worker ipad; preparing ipad; preparing \
	iphone > intune .7, mobile-device .5
noncompliant-bitlocker: not compliant; noncompliant; shows not compliant; marked not compliant; device health; \
	encryption compliance; encrypted but not compliant; encrypted yet; says not encrypted; require bitlocker; require \
	encryption; device health attestation; health attestation; non compliant laptop; blocked because not compliant; \
	red in portal; fails policy encryption; compliant after restart; remediate; bitlocker encryption !not finished; \
	encryption isn't finished; encrypted portal says; encrypted today portal; encrypted this afternoon; encryption on \
	red; encryption on but; bitlocker on still; bitlocker on red; bitlocker turned on red; bitlocker running; \
	encryption running; still encrypting; busy encrypting; encrypting percent; encryption takes hours; encryption in \
	progress; !not meet rules; !not meet company rules; doesn't meet rules encrypted; fresh computers red; new laptops \
	red; new laptops not compliant; red overview encryption; red because encryption; overview red; says unencrypted; \
	portal unencrypted; laptop judged insecure; portal says !not secure; disk encrypted but portal; encrypted mail \
	blocked; blocked although encrypted; padlock on disk; status encryption wrong; compliance says encrypt; company \
	portal encrypt; asks encrypt although; wait for encryption; rule about encryption; rejected because encryption; \
	laptop refused encryption status; switched encryption compliant; encryption noon compliant; laptop isn't \
	compliant; still isn't compliant; compliance bad encryption; laptop bad encryption; 100 percent yet; !not 100 \
	percent; percent yet; report bad encryption; encrypted compliant; encrypted !not compliant; bitlocker !not \
	compliant; @pc encrypted compliant; @pc encrypted blocked; @pc encryption red; encrypted @pc rejected; encrypting \
	@pc portal; compliant later; compliance waits; became compliant later; bitlocker still running; bitlocker \
	progress; encryption progress; encryption only half; half encrypted; encryption ongoing; mail refused encryption; \
	teams refused encryption; blocked until encrypted; complains encryption; portal complains encryption; compliant \
	turning on encryption; right after encryption; marked non compliant encryption; non compliant encryption; \
	non-compliant drive encryption; just turned on encryption; after turning on encryption; compliant right after; \
	grace encryption; saw the padlock; padlock yet; padlock but blocked; set up today encryption; allegedly comply; \
	device allegedly; !not comply encryption; comply encryption; outlook blocked encryption; outlook blocked comply; \
	comply though encrypted; device !not comply; laptop !not comply > intune .8, bitlocker .4, conditional-access .3
app-uninstall: uninstall app; remove app; can't uninstall; !not remove app; app stays; app won't go away; personal \
	app store; installed by user; installed from app store; user installed app; removed in portal still; retire app; \
	delete app from phones; app still on ipads; get rid of app on; banned app; unwanted app phones; required uninstall \
	assignment; volume purchase; vpp; non-vpp; only apps deployed; available or required; assignment uninstall; game \
	off iphones; game off ipads; game off company; game company phones; game from phones; take app off; take game off; \
	take off all iphones; app off phones; app away from phones; remotely remove program; remotely remove app; remove \
	remotely ipad; remove program ipads; remove app ipads; program from ipads; loaded on own; loaded themselves; \
	loaded by themselves; installed themselves; installed by themselves; installed themselves store; staff installed \
	app; drivers installed app; users downloaded app; downloaded themselves; people downloaded app phones; from \
	console disappear; !not disappear iphone; app !not disappear; app remains phones; app remains iphones; app stays \
	ipads; delete from console app; push uninstall; uninstall command ignored; uninstall phones app; forbid app \
	phones; tiktok phones; whatsapp company phones; social app company; private apps company phone; take over \
	management app; clean apps off ipads; unwanted program tablets; chat app iphones; app vanish iphones; vanish from \
	iphones; vanish from phones; removal console; removal !not effect; removal from console; mdm delete apps; mdm !not \
	delete; apps apple's store; apps from store; field iphones app; private chat app; removal command app; remove app \
	@phone; remove app all; uninstall app @phone; uninstall ipad; uninstall iphones; delete app @phone; app @phone \
	installed themselves; app @phone own; app @phone themselves; game @phone; unwanted app @phone; personal app \
	@phone; self-installed; self installed app; app !not uninstall; app !not deleted mdm; intune remove app; intune \
	uninstall; remote uninstall; store app remove; clear app from devices; get rid app devices; fetched app store; \
	employees fetched; fetched from store; remove app employees; app employees store; app store company iphones; app \
	store company; store on company iphones; remove app iphones; take away app; pull app off; tiktok ipads; get rid \
	tiktok; put on themselves; put it on themselves; people put apps; put on ipads themselves; get rid app ipads; \
	social media ipads; social media company phones; games on company ipads; apps for private use company; loaded \
	games; loaded games iphones; games iphones; games ipads; games company; games but they stay; remove in console; \
	chose remove; chose remove console; remove console stay; they stay on phones; console remove app > app-removal .9, \
	intune .4
checkin-stop: not checking in; last check-in; stopped checking in; weeks ago; weeks silent; silent tablets; \
	tablets quiet; devices silent; pending commands; commands never arrive; policy doesn't reach; push certificate \
	expired; apple push certificate; wrong apple id; renew apns; ipads not updated; phones don't take; wipe doesn't \
	arrive; remote lock doesn't arrive; device stale; inactive ipads; last contact; trying to sync; sync successful; \
	management state unhealthy; company access setup; check in periodically; !not reported management; !not reported \
	weeks ipads; haven't reported weeks; ipads reported; tablets reported weeks; stopped receiving apps; stopped \
	receiving company; stopped getting company; no new apps; !not get new apps; !not get apps anymore; don't get \
	settings; new settings !not reach; iphone company apps stopped; iphone stopped receiving; portal sync; portal \
	can't sync; company portal sync; sync button phone; listed as inactive; shown as inactive; shows inactive ipads; \
	last seen weeks; last seen months; !not seen weeks; long not seen; offline in console; dead in console; grey in \
	console; console lost tablets; lost contact tablets; lost contact ipads; lost contact iphone; tablets ignore \
	commands; commands stay pending; mail blocked portal sync; lost mail access iphone; warehouse ipads; drivers' \
	tablets silent; set up again portal; ipads stopped talking; tablets no longer listen; iphones no longer managed; \
	ipads asleep in drawer management; !not contacted management; tablets last contact; contact month ago; last \
	contact month; remote lock reach; lock !not reach; wipe !not reach; commands !not reach; !not reach tablets; \
	tablets no longer reachable; last sync weeks; sync date old; sync status unhealthy; portal ipad sync; ipad can't \
	sync; tablets trucks management; show last contact; unable to sync~; renewed push certificate; ipad !not report; \
	iphone !not report; ipad !not sync management; iphone !not sync portal; @phone !not sync portal; tablets !not \
	report; tablets silent weeks; device last contact; devices silent weeks; @phone inactive management; @phone \
	unhealthy; ipad unhealthy; management lost ipads; management !not reach; !not reach ipads; !not reach @phone \
	management; apps no longer arrive ipad; apps no longer pushed; app pushes !not arrive; policy !not arrive ipad; \
	settings !not arrive ipad; updates !not arrive ipads; portal says sync; sync with company fails; work phone lost \
	contact; open company portal to sync; iphones quiet; phones quiet weeks; quiet for weeks; quiet weeks; nothing I \
	send arrives; nothing arrives intune; send arrives iphones; unable to sync mail; portal unable sync; ipad unable \
	sync; work app portal; iphones silent; few iphones quiet; tablets mute; hasn't synced management; ipads synced \
	since; iphones synced since; tablets synced since; synced last month ipads; last reported; last reported july; \
	ipads last reported; in use every day; used daily but; console ipads reported; new apps settings get; settings \
	!not get to them; apps !not get to them > mdm-checkin .9, intune .5
autopilot: autopilot; out of box; oobe; white glove; pre-provision; esp; enrollment status page; stuck at account \
	setup; device setup; hardware hash; identifying; 0x800705b4; 0x81039001; new laptop setup stuck; first setup \
	company; setting up your device for work; please wait while we set up; apps installing stuck setup; new laptop \
	sits preparing; stuck preparing device; stuck setting up apps; hours setting up laptop; first start company logo; \
	delivered straight home laptop; sent to my home laptop; unboxed laptop; unpacked laptop setup; asks company \
	address first; shows previous company; shows other company's login; wrong company at setup; welcome to company \
	screen; percent first setup; setup new notebook hangs; setup restarts again; device preparation failed; securing \
	your hardware; account setup failed; identifying apps > intune .7, new-computer .5
phone-mail-setup: mail on phone; set up phone; new phone mail; outlook app; phone calendar; phone contacts; work \
	profile; company phone; personal phone; byod; app protection; pin for outlook; company apps phone; your \
	organization phone; phone asks to register > mobile-mail .8, mobile-device .5
device-lost-wipe: lost phone; lost laptop; stolen; wipe; remote wipe; lock remotely; find device; left in taxi; \
	left on train; left in plane; taken from car; burgled; forgotten on bus; missing tablet; tablet gone; erase \
	device > lost-device .9, mobile-device .3
apple-id: apple id; managed apple id; icloud lock; activation lock; icloud; app store password; itunes; ipad asks \
	previous owner; apple account; apple business; verification apple > mobile-device .8
android-scanner: handheld; android handheld; zebra; honeywell; scanner gun; datawedge; gun frozen; gun battery; \
	cradle; gun wifi; rugged; terminal emulation; velocity; telnet client; handheld won't; scan trigger; barcode \
	trigger > mobile-device .6, barcode .6, warehouse .3
kiosk-device: kiosk; kiosk mode; single app; assigned access; info screen; tablet reception; visitor tablet; \
	sign-in tablet; menu tablet; kiosk browser; visitor book; self check in > auto-logon .6, projector-signage .3
app-deploy: app not installing; app deployment; required app; company portal app; software center; win32 app; app \
	pending; app failed; install from portal; software not arriving; program not pushed; 0x87d1041c; 0x87d30067; \
	detection rule; missing app new laptop > intune .7, app-install .6
mac-managed: macbook; mac; imac; macos update; keychain; mac login; mac printer; mac share; mac vpn; mac outlook; \
	spotlight; finder; mac slow; filevault; mac enrol; recovery mac; mac password > mac .9
enrol-restriction: 0x80180014; personal devices blocked; blocked personal; enrollment restriction; platform !not \
	allowed; couldn't enroll your device; device type !not allowed; android !not allowed company; own phone !not \
	accepted; private phone register refused; private tablet refused company; mdm terms of use; device already being \
	managed; already managed by organization; already enrolled by another; your device is already connected; \
	0x8018000a; 80180018; 0x80180018; not licensed to enroll; private android !not; private phone !not accepted; \
	private phone registering; own android registering; personal phone refused; personal phone registering; private \
	iphone refused; registering own phone; phone type not allowed; registration blocked phone > intune .8, \
	mobile-device .3
android-work-profile: work profile; !not create work profile; work profile failed; briefcase icon; suitcase icon; \
	work apps grey; work apps paused; pause work; second set of apps; work side private side; two play stores; work \
	play store; android enterprise; android enrol; samsung enrol; android company setup; android work apps gone; work \
	contacts private phone > mobile-device .6, intune .6
ipad-remote-management: remote management screen; remote management ipad; ipad asks company login; stuck remote \
	management; abm; apple business manager; device enrollment program; dep token; previous company lock ipad; belongs \
	to other company ipad; hello screen ipad; ipad setup assistant; ipad bought used lock; !not get past setup ipad; \
	enrolment token expired; mdm server token > intune .5, apple-id .4
passcode-phone: forgot phone passcode; forgot phone code; forgot screen code; iphone disabled; iphone unavailable; \
	ipad unavailable; security lockout; passcode reset; remove passcode; screen code phone; ipad disabled try; unlock \
	pattern; forgot pattern; phone pattern; locked out of tablet; locked out of ipad; locked out of phone; code to \
	open phone; too many tries phone; child locked ipad; unlock phone remotely; tablet code forgotten; forgot unlock \
	code; unlock code phone; unlock code iphone; unlock code ipad; forgot code iphone; forgot code ipad; code iphone \
	disabled; phone disabled code; phone locked out; phone locked too many; wrong code phone; entered wrong phone \
	code; screen lock forgotten; phone pin forgotten; device pin forgotten > mobile-device .7, intune .3
app-protection: organization data; data cannot be pasted; !not paste work; !not copy paste phone; copy paste \
	blocked phone; paste from outlook phone; can't save attachment phone; save to phone blocked; share blocked phone; \
	app asks pin; pin outlook phone; pin for work apps; jailbroken; jailbreak; app wiped; company data removed app; \
	access blocked app phone; open links in edge; must use edge phone; managed browser; app protection policy; needs \
	company portal installed; rooted phone; device is rooted > intune .6, mobile-device .4
noncompliant-os: os too old; minimum version; phone too old company; update phone access; update ios company; \
	needs newer version company; minimum os; android version access; device must update; !not compliant update; !not \
	compliant antivirus; !not compliant firewall; !not compliant password; password required compliance; default \
	compliance; !not evaluated; grace period; marked noncompliant; device threat level; becomes noncompliant; lost \
	access noncompliant; recheck status; says laptop !not allowed anymore > intune .7, conditional-access .5
mdm-certificates: scep; certificate profile; pkcs profile; ndes; certificate connector; wifi profile phone; wifi \
	profile intune; vpn profile intune; phones no company wifi; tablets no company wifi; certificate !not phone; \
	certificate missing phone; root certificate phone; device certificate expired phones > intune .5, certificate .6, \
	wifi-authentication .3
mdm-wipe-mistake: wiped by mistake; erased by mistake phone; wrong device wiped; wiped wrong; private photos gone \
	company; phone reset itself company; retired by mistake; retire device; removed device portal; deleted device \
	portal; device removed from intune; device object deleted; deleted computer from cloud; reset to factory remotely; \
	fresh start; autopilot reset > intune .6, mobile-device .3
usb-blocked: usb stick blocked; stick blocked; usb !not allowed; usb denied; memory stick refused; removable \
	storage denied; removable storage access; access denied usb; usb policy; stick read only policy; !not copy to \
	stick; !not write stick; usb port disabled; usb ports locked; stick must be encrypted; permission for usb; need \
	usb access; camera card blocked; allow usb stick > usb-storage .6, permission .2
company-portal-stuck: company portal stuck; getting your resources; confirming device settings; checking access; \
	checking status portal; portal spinning; portal loading; portal app crashes; portal app blank; portal can't sign \
	in; portal keeps asking; portal says no devices; device !not shown portal; choose device portal; portal category; \
	can't map device; this device hasn't been set up; portal error access company resources; 0xcaa; portal login \
	error > intune .7
phone-register-access: help us keep your device secure; device must be registered; register device to get access; \
	broker app; phone asks register; must install authenticator mail; must install company portal; mail wants company \
	portal; mail asks register phone; access needs managed phone; your sign-in was successful but phone; native mail \
	app blocked; iphone mail blocked; built-in mail app blocked; approved app; use outlook instead; only outlook app \
	allowed; teams on private phone; mail private phone refused > conditional-access .7, mobile-mail .5, intune .4
phone-passcode-policy: passcode requirement; must set passcode; set a passcode within; asks to change passcode; \
	change passcode 60; longer passcode; six digit passcode required; passcode too simple; screen lock required; pin \
	length phone; encryption required phone; phone must have lock; phone demands new code; phone forces code; demands \
	passcode; demands six digit; demands digit passcode; demands new passcode; passcode within; phone demands \
	passcode; phone forces passcode; phone wants longer code; phone wants new code; phone wants passcode; suddenly \
	passcode; set code on phone; why phone code; iphone wants passcode > intune .6, mobile-device .5
device-sync-windows: 0x80072f9a; 0x82ac0200; sync wasn't fully successful; sync could not be initiated; access \
	work or school sync; info sync button; dmwappush; mdm sync error; pc !not sync intune; laptop last check-in; \
	laptop !not check in; windows policies intune !not; configuration profile error; profile conflict; profile \
	pending; setting !not applied intune; remediation failed; laptop shows error in intune > intune .8, mdm-checkin .3
android-enrol-fail: android enrol fails; android !not enrol; samsung !not enrol; qr enrol; scan qr enrol; \
	zero-touch; zero touch; knox; knox mobile enrollment; afw#setup; dedicated device; fully managed; google play \
	managed; play store empty work; !not set up work; couldn't add work profile; policies prevent work profile; device \
	owner > intune .7, mobile-device .4
lost-mode: lost mode; find my; locate device; locate lost ipad; ring lost phone; message on lost; disable lost \
	mode; ipad shows lost; lock screen message ipad; ipad locked company message; device lock message; track phone; \
	track laptop location > lost-device .7, mobile-device .4
primary-user-device: primary user; wrong user device list; device assigned wrong person; laptop shows old owner; \
	device still under former; change owner device; rename device intune; device name wrong; duplicate device; device \
	twice list; two entries device; old entry device; clean up devices; stale devices list; retired devices \
	list > intune .6, device-registration .4
windows-join-cloud: join entra; join azure; azure ad join; join this device to; set up work school; sign in laptop \
	company mail; log on laptop with mail address; laptop local account to company; convert local account company; \
	disconnect work account; remove work account; account problems fix account; work or school account problem; fix \
	now account; connected to organization's; already joined; device is already joined > device-registration .7, \
	entra-id .6
`,
);

/** Phones and other devices as a second factor. */
const SECOND_FACTORS = defineConcepts(
	'access',
	String.raw`
mfa-app-notification: notification !not appear; push !not appear; no notification authenticator; no push \
	authenticator; notification approve late; open app manually; must open app; app must be opened; battery saver \
	authenticator; notifications off authenticator; number matching; enter number shown; number shown on screen; type \
	number shown; request expired; approval timed out; approve popup missing; no popup approve; no pop-up phone sign; \
	nothing to approve; authenticator no accounts; authenticator crashes; authenticator locked; authenticator wants \
	fingerprint; approve button missing; deny pressed; app shows no request; request never pops; request never pops \
	up; approval never pops; pops up approve !not; open authenticator myself; open authenticator manually; open the \
	authenticator each; request !not appear phone; no request phone; approval request !not; approval !not appear; \
	notification of authenticator; authenticator silent > mfa .8
mfa-no-phone: no smartphone; no company phone codes; refuse private phone; private phone sign; private mobile \
	verification; don't want private phone; own phone refuse; own mobile not; use my own phone work; phones !not \
	allowed; phones forbidden; mobiles forbidden; no mobiles production; no phones ward; phone locked away; shared \
	account code; shared login code; team login code; code goes colleague; colleague's phone code; hardware token \
	order; key fob login order; key instead of phone; alternative to phone; staff without mobile; exempt mfa; exclude \
	from mfa; turn off second step; exception second factor; without phone sign in; no phone second; no phone \
	verification; cleaners smartphone; staff smartphone; old phone no apps; keypad phone; non-smart phone; button \
	phone; without mobile second; not own mobile; without mobile sign in > mfa .7
`,
);

export const DEVICES = [...MANAGED, ...SECOND_FACTORS];
