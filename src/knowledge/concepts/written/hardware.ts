import { defineConcepts } from './concept';

/** Computers and what plugs into them, phones and tablets as devices. */
export const HARDWARE = defineConcepts(
	'hardware',
	String.raw`
hardware-failure: hardware failure; @pc @dead; !not turn on; won't turn on; no power; no lights; broken \
	computer; spilled; spilt; coffee keyboard; water damage; dropped laptop; cracked screen; broken screen; \
	screen cracked; dead computer; smoke; sparks; burnt; beeps on start; dead pc; laptop !not charge; !not power \
	on; liquid; smashed; hinge; key came off; motherboard; mainboard; physical damage; fell; broken laptop; \
	nothing happens press power; pops; button !not respond; laptop won't turn on; pc won't turn on; no sign of \
	life; totally dead; completely dead; spilled coffee; spilled tea; water on laptop; wet laptop; dropped my \
	laptop; screen broke; screen smashed; cracked; screen is cracked; lines on screen; lines across screen; \
	keyboard broken; broken keyboard; hinge broken; smells burnt; burning smell pc; black and no lights; pc \
	dead; laptop dead; computer dead; computer won't turn on > hardware-repair .5, power-supply .4
hardware-repair: repair; warranty; replace part; rma; warranty claim; service tag; dell support; engineer visit; \
	technician visit; swap out; onsite engineer; parts; vendor support; replacement unit; loan; loaner; spare; \
	spares; send back; exchange unit; prosupport; next business day; fixed by vendor; hot spare device; lend \
	> asset-lookup .2
power-supply: power supply; psu; power brick; charger; ac adapter; power adapter; power cable; power cord; \
	battery; battery drain; swollen battery; charging; !not charging; plugged in not charging; low battery; \
	battery life; dies quickly; battery !not last; poe injector; mains; surge protector; extension lead; power \
	strip; usb-c charger; bulging; battery replace; slow charger; charge port; battery drains; drains; battery \
	empty; battery dead; battery dies; battery gone; doesn't hold charge; charger broken; broken charger; lost \
	charger; forgot charger; charger not; need charger; new charger; battery bulging; swelling; swollen; battery \
	hour > hardware-failure .35
memory-ram: ram; memory module; memory upgrade; dimm; memory test; memtest; add memory; faulty memory; \
	memory diagnostic; installed memory > hardware-failure .3, slow-performance .2
docking-station: docking station; dock; docked; usb-c; thunderbolt; wd19; displaylink; port replicator; \
	undock; dock monitors; plug in laptop; hub; dock !not; docks; screens dock; desk dock; dock firmware; laptop \
	plugged desk; at my desk monitors; monitor when docked; not detected when docked; usb c; laptop on dock; \
	docking station not > display .5, peripheral .4, power-supply .2
peripheral: keyboard; mouse; usb device; usb; peripheral; touchpad; trackpad; device !not recognised; \
	unknown device; foot pedal; pedal; usb hub; usb port; cordless mouse; keys !not work; cursor; pointer; \
	stylus; pen; keyboard layout; wrong letters; touchscreen; touch screen; mousepad; mouse jumps; types wrong \
	characters; numlock; num lock; wacom; kvm; dongle; spacebar; caps lock; joystick; signature pad; mic pedal; \
	key !not; input language; ime; keyboard language; trackball; 3d mouse; usb !not work; serial port; com port; \
	rs232; adapter cable; gadget; switch box; keypad; keyboard not; mouse not; mouse and keyboard; keyboard and \
	mouse; mouse dead; keyboard dead; mouse stuck; mouse freezes; mouse doesn't; keyboard doesn't; keys stuck; \
	stuck key; key stuck; mouse batteries; usb ports; webcam; usb device not > device-driver .3
device-driver: device driver; driver; drivers; device manager; yellow exclamation; code 10; code 43; code 28; \
	unknown device; driver update; update driver; driver rollback; hardware id; driver signature; inf; \
	device !not start; driver install; code 52; code 19; code 31; firmware driver; pnp; chipset; unsigned driver; \
	driver conflict; setupapi; pnputil; driver store; hardware changes; plug and play > peripheral .2
bios: bios; uefi; firmware; firmware update; bios update; secure boot; bios password; boot order; cmos; \
	dell command update; firmware upgrade; bios settings; legacy boot; f2; firmware flashed; capsule; flash bios; \
	microcode; vendor update tool; lenovo vantage; hp support assistant; non-microsoft software updates; \
	virtualization technology; vt-x > tpm .25
new-computer: new computer; new laptop; new pc; replace pc; workstation replacement; pc refresh; old \
	computer replaced; setup new machine; hardware order; order laptop; quote laptop; new workstation; upgrade \
	pc; replacement computer; computer for new; move pc; old pc to new pc; prep computer; set up pc; configure \
	pc; refresh; build; spec; lead time; hardware purchase; which model; buy laptop; transfer data new; pc \
	setup; standard build; ordering; procurement; purchase; who orders; quote; order equipment; fit out; \
	additional computer; extra pc; another workstation; needs a computer; need a pc; setting up pc; computer \
	setup; equipping; order new laptop; laptop for new; laptop for starter; need laptop; need a laptop; new \
	desktop; laptop order; replace laptop; replace my laptop; swap laptop; old laptop; new pc for; set up new \
	laptop; laptop setup; pc for new; second laptop > onboarding .3, in-place-upgrade .25
asset-lookup: serial number; asset tag; who uses; which device; inventory; specs; what model; purchase date; \
	warranty expires; warranty expiry; asset list; audit list; machine; name of pc; end of life; lease; \
	equipment list; hardware inventory > new-computer .15
mobile-device: @phone; mobile device; smartphone; tablet; ipad; iphone; android; handheld; zebra handheld; \
	rugged; mobile; pda; phone screen; sim; sim card; roaming data; mobile data; cell phone; tab; tablets; app \
	store; ios update; apple id; icloud; mobile app; phone storage; handsets; samsung; honeywell; tc52; mc33; \
	sim swap; esim; data plan; mobile plan; google play; pixel; hand terminal; phone plan; tc21; company phone; \
	mobile phone; ipad won't; ipad not; iphone won't; tablet won't; tablet not; work phone; mobile won't; tablet \
	broken; tablet frozen; tablet @hang; android won't; phone won't; sim not > intune .35
intune: intune; mdm; mobile device management; company portal; compliance policy; compliant; not compliant; \
	noncompliant; enrollment; enrolment; enroll; enrolled; device management; app protection; mam; autopilot; \
	endpoint manager; work profile; managed device; device wipe; remote wipe; jamf; airwatch; kandji; apple \
	business manager; dep; enrolment failed; configuration profile; intune portal; ime; win32 app; mosyle; \
	meraki sm; soti; 0x80180; enroll device; not meet; retire device; flagged; compliance; compliance report; \
	app deployment; 0x87d1; wipe phone; checks in; device limit; enrollment error; android enterprise; mdm \
	profile; knox; check-in; work apps; not in mdm; enrol ipad; enroll phone; phone not compliant; device not \
	compliant; management profile; can't install apps; apps don't install; apps not installing; ipad locked; \
	wipe ipad; managed ipad; managed phone; device not managed; says not compliant > mobile-device .45, \
	conditional-access .3, entra-id .2
mac: mac; macos; macbook; imac; os x; apple computer; finder; jamf; monterey; ventura; sonoma; sequoia; \
	keychain; safari; apple mac; macs; filevault; mac mini; time machine > new-computer .05
camera-cctv: cctv; camera; cameras; nvr; dvr; surveillance; hikvision; video recording; security camera; \
	camera footage; axis; ip camera; verkada; milestone; footage; recorder; video wall; dahua; camera offline; \
	vms; dashcam; camera feed; camera system; playback; unifi protect; security video; feeds; cctv missing; \
	camera down; camera black picture; cameras down; cameras offline; cameras not recording; police want \
	footage; export footage; view cameras; camera image; see the cameras; camera outside; car park camera; no \
	picture camera > network .2
door-access: door access; access control; door controller; badge; fob; key card; keycard; door lock; \
	electronic lock; door !not open; card reader; badge reader; gate; intercom; door entry; paxton; swipe card; \
	proximity; doors; buzzer; door fob; barrier; turnstile; entry system; key fob; keypad door; locks door; card \
	!not open; doorbell; door strike; swipe; door system; alarm panel; burglar alarm; intruder alarm; alarm \
	system; gate barrier; maglock; badge reader doesn't; badge doesn't; badge won't; door won't open; door won't \
	unlock; door stays; door is locked; doors locked; doors unlocked; door unlocked; fob doesn't; fob won't; new \
	badge; lost badge; new fob; lost fob; entrance; front door lock; door schedule; door release; reader beeps > \
	proximity-card .7
proximity-card: proximity card; rfid; nfc; card encoder; encode card; smart card reader; badge number; hid card; \
	card encoder station; mifare; badge; tap card; cards; cut card; make card > door-access .4
kvm-console: kvm; console; kvm over ip; serial console; rack console; crash cart > server-hardware .4
projector-signage: digital signage; signage; projector; display board; menu board; information screen; \
	lobby screen; tv screen; screen in reception; noticeboard screen; dashboard screen; wallboard; \
	waiting room screen; queue board; number board; yodeck; media player; tv wall; departure board; board shows; \
	departures; tv; smart tv > display .3, meeting-room .25, auto-logon .2
calibration: calibrate; calibration; sensor; alignment; recalibrate; offset; misaligned; gap sensor; \
	media sensor; shifted; drift; off center; not aligned > label-printer .15
mdm-checkin: devices not checking in; !not check in; last check-in; device inactive; unhealthy device; \
	commands pending; pending command; device !not report; !not reported weeks; push certificate; apns; apple push; \
	sync device; device !not respond commands; remote command; management state; tablets quiet; mdm push \
	> intune .7, mobile-device .4
mdm-enrol-rights: enroll device; enroll laptop; company portal error; don't have the right privileges; \
	non-administrator; auto-enrollment; mdm auto enroll; 0x80180002; standard user enroll; add laptop portal; \
	enrolment rights > intune .7, permission-elevation .3
app-removal: uninstall app; remove app; app store app; personal app; required uninstall; retire app; vpp; \
	remove application remotely > intune .4, app-install .4
signature-pad: signature pad; topaz; esignature pad; sign tablet; pen pad > peripheral .5
scale-device: scale; scales; weighing; weighbridge; balance; load cell; indicator; weight reading; truck scale; \
	shipping scale > peripheral .3, warehouse .2
`,
);
