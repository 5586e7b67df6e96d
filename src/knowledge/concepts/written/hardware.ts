import { defineConcepts } from './concept';

/** Computers and what plugs into them, phones and tablets as devices. */
export const HARDWARE = defineConcepts(
	'hardware',
	String.raw`
hardware-failure: hardware failure; @pc @dead; !not turn on; won't turn on; no power; no lights; broken computer; \
	spilled; spilt; coffee keyboard; water damage; dropped laptop; cracked screen; broken screen; screen cracked; \
	dead computer; smoke; sparks; burnt; beeps on start; dead pc; laptop !not charge; !not power on; liquid; \
	smashed; hinge; key came off; motherboard; mainboard; physical damage; fell; broken laptop; nothing happens \
	press power; pops; button !not respond; laptop won't turn on; pc won't turn on; no sign of life; totally dead; \
	completely dead; spilled coffee; spilled tea; water on laptop; wet laptop; dropped my laptop; screen broke; \
	screen smashed; cracked; screen is cracked; lines on screen; lines across screen; keyboard broken; broken \
	keyboard; hinge broken; smells burnt; burning smell pc; black and no lights; pc dead; laptop dead; computer \
	dead; computer won't turn on > hardware-repair .5, power-supply .4
hardware-repair: repair; warranty; replace part; rma; warranty claim; service tag; dell support; engineer visit; \
	technician visit; swap out; onsite engineer; parts; vendor support; replacement unit; loan; loaner; spare; \
	spares; send back; exchange unit; prosupport; next business day; fixed by vendor; hot spare device; lend > \
	asset-lookup .2
power-supply: power supply; psu; power brick; charger; ac adapter; power adapter; power cable; power cord; battery; \
	battery drain; swollen battery; charging; !not charging; plugged in not charging; low battery; battery life; \
	dies quickly; battery !not last; poe injector; mains; surge protector; extension lead; power strip; usb-c \
	charger; bulging; battery replace; slow charger; charge port; battery drains; drains; battery empty; battery \
	dead; battery dies; battery gone; doesn't hold charge; charger broken; broken charger; lost charger; forgot \
	charger; charger not; need charger; new charger; battery bulging; swelling; swollen; battery hour > \
	hardware-failure .35
memory-ram: ram; memory module; memory upgrade; dimm; memory test; memtest; add memory; faulty memory; memory \
	diagnostic; installed memory > hardware-failure .3, slow-performance .2
docking-station: docking station; dock; docked; usb-c; thunderbolt; wd19; displaylink; port replicator; undock; dock \
	monitors; plug in laptop; hub; dock !not; docks; screens dock; desk dock; dock firmware; laptop plugged desk; at \
	my desk monitors; monitor when docked; not detected when docked; usb c; laptop on dock; docking station not > \
	display .5, peripheral .4, power-supply .2
peripheral: keyboard; mouse; usb device; usb; peripheral; touchpad; trackpad; device !not recognised; unknown \
	device; foot pedal; pedal; usb hub; usb port; cordless mouse; keys !not work; cursor; pointer; stylus; pen; \
	keyboard layout; wrong letters; touchscreen; touch screen; mousepad; mouse jumps; types wrong characters; \
	numlock; num lock; wacom; kvm; dongle; spacebar; caps lock; joystick; signature pad; mic pedal; key !not; input \
	language; ime; keyboard language; trackball; 3d mouse; usb !not work; serial port; com port; rs232; adapter \
	cable; gadget; switch box; keypad; keyboard not; mouse not; mouse and keyboard; keyboard and mouse; mouse dead; \
	keyboard dead; mouse stuck; mouse freezes; mouse doesn't; keyboard doesn't; keys stuck; stuck key; key stuck; \
	mouse batteries; usb ports; webcam; usb device not > device-driver .3
device-driver: device driver; driver; drivers; device manager; yellow exclamation; code 10; code 43; code 28; \
	unknown device; driver update; update driver; driver rollback; hardware id; driver signature; inf; device !not \
	start; driver install; code 52; code 19; code 31; firmware driver; pnp; chipset; unsigned driver; driver \
	conflict; setupapi; pnputil; driver store; hardware changes; plug and play > peripheral .2
bios: bios; uefi; firmware; firmware update; bios update; secure boot; bios password; boot order; cmos; dell command \
	update; firmware upgrade; bios settings; legacy boot; f2; firmware flashed; capsule; flash bios; microcode; \
	vendor update tool; lenovo vantage; hp support assistant; non-microsoft software updates; virtualization \
	technology; vt-x > tpm .25
new-computer: new computer; new laptop; new pc; replace pc; workstation replacement; pc refresh; old computer \
	replaced; setup new machine; hardware order; order laptop; quote laptop; new workstation; upgrade pc; \
	replacement computer; computer for new; move pc; old pc to new pc; prep computer; set up pc; configure pc; pc \
	build; spec; lead time; hardware purchase; which model; buy laptop; transfer data new; pc setup; standard build; \
	ordering; procurement; purchase; who orders; quote; order equipment; fit out; additional computer; extra pc; \
	another workstation; needs a computer; need a pc; setting up pc; computer setup; equipping; order new laptop; \
	laptop for new; laptop for starter; need laptop; need a laptop; new desktop; laptop order; replace laptop; \
	replace my laptop; swap laptop; old laptop; new pc for; set up new laptop; laptop setup; pc for new; second \
	laptop > onboarding .3, in-place-upgrade .25
asset-lookup: serial number; asset tag; who uses; which device; inventory; specs; what model; purchase date; \
	warranty expires; warranty expiry; asset list; audit list; machine; name of pc; end of life; lease; equipment \
	list; hardware inventory > new-computer .15
mobile-device: @phone; mobile device; smartphone; tablet; ipad; iphone; android; handheld; zebra handheld; rugged; \
	mobile; pda; phone screen; sim; sim card; roaming data; mobile data; cell phone; tab; tablets; app store; ios \
	update; apple id; icloud; mobile app; phone storage; handsets; samsung; honeywell; tc52; mc33; sim swap; esim; \
	data plan; mobile plan; google play; pixel; hand terminal; phone plan; tc21; company phone; mobile phone; ipad \
	won't; ipad not; iphone won't; tablet won't; tablet not; work phone; mobile won't; tablet broken; tablet frozen; \
	tablet @hang; android won't; phone won't; sim not > intune .35
intune: intune; mdm; mobile device management; company portal; compliance policy; compliant; not compliant; \
	noncompliant; enrollment; enrolment; enroll; enrolled; device management; app protection; mam; autopilot; \
	endpoint manager; work profile; managed device; device wipe; remote wipe; jamf; airwatch; kandji; apple business \
	manager; dep; enrolment failed; configuration profile; intune portal; ime; win32 app; mosyle; meraki sm; soti; \
	0x80180; enroll device; not meet; retire device; compliance; compliance report; app deployment; 0x87d1; wipe \
	phone; checks in; device limit; enrollment error; android enterprise; mdm profile; knox; check-in; work apps; \
	not in mdm; enrol ipad; enroll phone; phone not compliant; device not compliant; management profile; can't \
	install apps; apps don't install; apps not installing; ipad locked; wipe ipad; managed ipad; managed phone; \
	device not managed; says not compliant > mobile-device .45, conditional-access .3, entra-id .2
mac: mac; macos; macbook; imac; os x; apple computer; finder; jamf; monterey; ventura; sonoma; sequoia; keychain; \
	safari; apple mac; macs; filevault; mac mini; time machine > new-computer .05
camera-cctv: cctv; camera; cameras; nvr; dvr; surveillance; hikvision; video recording; security camera; camera \
	footage; axis; ip camera; verkada; milestone; footage; recorder; video wall; dahua; camera offline; vms; \
	dashcam; camera feed; camera system; playback; unifi protect; security video; feeds; cctv missing; camera down; \
	camera black picture; cameras down; cameras offline; cameras not recording; police want footage; export footage; \
	view cameras; camera image; see the cameras; camera outside; car park camera; no picture camera > network .2
door-access: door access; access control; door controller; badge; fob; key card; keycard; door lock; electronic \
	lock; door !not open; card reader; badge reader; gate; intercom; door entry; paxton; swipe card; proximity; \
	doors; buzzer; door fob; barrier; turnstile; entry system; key fob; keypad door; locks door; card !not open; \
	doorbell; door strike; swipe; door system; alarm panel; burglar alarm; intruder alarm; alarm system; gate \
	barrier; maglock; badge reader doesn't; badge doesn't; badge won't; door won't open; door won't unlock; door \
	stays; door is locked; doors locked; doors unlocked; door unlocked; fob doesn't; fob won't; new badge; lost \
	badge; new fob; lost fob; entrance; front door lock; door schedule; door release; reader beeps > proximity-card \
	.7
proximity-card: proximity card; rfid; nfc; card encoder; encode card; smart card reader; badge number; hid card; \
	card encoder station; mifare; badge; tap card; cards; cut card; make card > door-access .4
kvm-console: kvm; console; kvm over ip; serial console; rack console; crash cart > server-hardware .4
projector-signage: digital signage; signage; projector; display board; menu board; information screen; lobby screen; \
	tv screen; screen in reception; noticeboard screen; dashboard screen; wallboard; waiting room screen; queue \
	board; number board; yodeck; media player; tv wall; departure board; board shows; departures; tv; smart tv > \
	display .3, meeting-room .25, auto-logon .2
calibration: calibrate; calibration; sensor; alignment; recalibrate; offset; misaligned; gap sensor; media sensor; \
	shifted; drift; off center; not aligned > label-printer .15
mdm-checkin: devices not checking in; !not check in; last check-in; device inactive; unhealthy device; commands \
	pending; pending command; device !not report; !not reported weeks; push certificate; apns; apple push; sync \
	device; device !not respond commands; remote command; management state; tablets quiet; mdm push > intune .7, \
	mobile-device .4
mdm-enrol-rights: enroll device; enroll laptop; company portal error; don't have the right privileges; \
	non-administrator; auto-enrollment; mdm auto enroll; 0x80180002; standard user enroll; add laptop portal; \
	enrolment rights > intune .7, permission-elevation .3
app-removal: uninstall app; remove app; app store app; personal app; required uninstall; retire app; vpp; remove \
	application remotely > intune .4, app-install .4
signature-pad: signature pad; topaz; esignature pad; sign tablet; pen pad > peripheral .5
scale-device: scale; scales; weighing; weighbridge; lab balance; load cell; weight indicator; weight reading; truck \
	scale; shipping scale > peripheral .3, warehouse .2
speaker-noise: speaker crackles; speaker distorted; speaker buzzes; speaker hisses; loudspeaker crackles; \
	loudspeaker distorted; loudspeaker buzzes; loudspeaker hisses; sound crackles; sound distorted; sound scratchy; \
	sound tinny; laptop speaker quiet; laptop speaker broken; laptop speaker dead; too quiet laptop; too quiet \
	speakers; too silent laptop; too silent speakers > audio-device .6
laptop-hot: laptop hot lap; laptop hot bottom; laptop burning lap; laptop burning bottom; hot on my lap; too hot to \
	touch laptop; overheats laptop; overheats notebook; overheats surface; overheating laptop; overheating notebook; \
	overheating surface; bottom gets hot; dust fan; dust cooling; dust vents > overheating .9
reboot-41: event 41; kernel-power; kernel power; id 41; rebooted without; unexpected restart; sudden restart; sudden \
	power loss; cuts out; pc cuts off; goes off by itself; switches itself off; off like power cut; as if unplugged; \
	like pulling plug; as if someone pulled; restarts on its own; restarts while working; off without warning; dies \
	without warning; machine just dies; black then restarts; power button held; bugcheck 0; turned off by itself; \
	suddenly off; pc suddenly black and restart; turns off randomly; resets itself; plug pulled off; plug pulled \
	restarts; plug yanked off; plug yanked restarts; goes off itself starts; goes off itself restarts; restarts \
	middle; restarts suddenly; restarts warning; restarts randomly; reboots middle; reboots suddenly; reboots \
	warning; reboots randomly; not properly switched; not properly turned; not cleanly switched; not cleanly turned; \
	cleanly shutting down; not shut down properly; shutdown unexpected; no blue message restarts; no blue message \
	off; no blue error restarts; no blue error off; dark suddenly then starts; dark click then restarts; dark click \
	then starts; lost unsaved work restarts; lost unsaved work off; lost unsaved work suddenly; several times a day \
	restarts; several times a day reboots; several times a day off; game restarts; game off; game reboots; rendering \
	restarts; rendering off; rendering reboots; overclock; power supply weak; power supply underpowered; dies \
	instantly computer; dies instantly pc; dies suddenly computer; dies suddenly pc; black in the middle of work; \
	screen dead then starts up; simply dead second; simply dead boots; simply dead moment; dead for a second boots; \
	dead for a second starts; dead for a moment boots; dead for a moment starts; dead then boots again; dead and \
	boots again; resets rendering; resets load; resets heavy; resets game; power unit weak; power unit faulty; no \
	message no heat; boots again middle; boots again letter; boots again work; boots again suddenly; twice times \
	week reboots; twice times week restarts; twice times day reboots; twice times day restarts; pc dead boots again; \
	pc dead starts again; pc off boots again; pc off starts again; rendering crash; gaming crash; off and comes up; \
	off and comes again; off and starts up; off and starts again; out blue off; out blue restarts; out blue reboots; \
	like electricity cut; like electricity failure; like power cut; like power failure; like after electricity; like \
	after power; like after blackout; same socket not others; same outlet not others; same room not others; suddenly \
	no power then boots; suddenly no power then starts; workstation off comes again; workstation off up again; pc \
	off comes again; pc off up again; switches off for no reason; flicker then restart; power strip fine restarts; \
	power strip fine off; power socket fine restarts; power socket fine off; abruptly cuts off; abruptly switches \
	off; abruptly switches out; restart own day abruptly; restart own times abruptly; like someone pulled switch; \
	like someone hit plug; like someone hit switch; flash then off; flash then restart; flash and off; flash and \
	restart; no shutdown just off; no shutdown simply off; off on again by itself; tripped cord; tripped cable; \
	tripped plug; dies wakes moment; dies wakes second; dies starts moment; dies starts second; just dies computer; \
	just dies pc; just dies till; as if it tripped; as if it pulled; wakes back a moment later; wakes again a moment \
	later; comes back a moment later; comes again a moment later; nobody touches it off; nobody touches it dies; \
	nobody touches it restarts; drops dead restarts; drops dead again > random-reboot .9, power-supply .4, \
	overheating .25
boot-mode: ahci; ata; sata; ide mode; ide ahci; raid mode; sata mode; ata drive setting; drive mode; changed in \
	bios; changed bios setting; sata controller mode; storage mode; reboot loop bios; loop after bios; after bios \
	change; after bios setting; bios reset defaults; bios defaults; reset bios; cmos battery replaced; new bios \
	battery; setup menu changed; settings in the setup; reboots over after bios; mainboard battery; keeps restarting \
	after setup; played with bios; setup menu switched disk; setup menu switched drive; playing setup menu; playing \
	setup settings; playing bios menu; playing bios settings; disk talked setup; disk talked mode; disk addressed \
	setup; disk addressed mode; how hard disk changed; how hard disk mode; how hard disk talked; menu before windows \
	changed; starts fails starts; starts fails again; starts fails over; starts fails loop; without end starts; \
	without end restarts; without end boots; endless starts; endless restarts; endless boots; endless reboot; \
	endlessly starts; endlessly restarts; endlessly boots; endlessly reboot; restart loop setup; restart loop bios; \
	restart circle setup; restart circle bios; coin cell replaced; coin cell board; button cell replaced; button \
	cell board; put back old setting boots; put back old setting starts; boot start drivers; safeboot minimal; \
	faster mode bios changed; faster mode setup changed; ssd mode bios changed; ssd mode setup changed; start mode \
	of disk; boot mode of disk; flipped switch disk; flipped switch mode; flipped setting disk; flipped setting \
	mode; newer disk mode; new disk mode; disk mode startup; disk mode menu; disk mode bios; disk mode setup; \
	battery exchanged setup; battery exchanged boot; battery replaced setup; battery replaced boot; setup lost \
	values; setup lost settings; setup lost date; goes round circles boot; goes round circles start; round in \
	circles; disk is set else boot; disk is set else start; disk is something else boot; disk is something else \
	start; crashes on load restarts; crashes on load loop; restarts for ever; restarts for forever; bios battery \
	boot; bios battery disk; bios cell boot; bios cell disk; changed disk mode; ssd faster switch; ssd faster \
	setting; ssd speed switch; ssd speed setting; nephew changed bios; nephew changed setup; nephew played bios; \
	nephew played setup; drive controller changed bios; drive controller changed setup; drive controller setting \
	bios; drive controller setting setup; before reaching reaches desktop restarts; before reaching reaches desktop \
	forever; before reaching reaches windows restarts; before reaching reaches windows forever; restarts forever \
	before; restarts forever boot; restarts forever bios; restarts forever since; legacy modern mode; legacy modern \
	sata; legacy modern switch; toggled sata; toggled mode; toggled setting; toggled legacy; firmware setting \
	restarts; firmware setting boot; firmware switch restarts; firmware switch boot; disk quicker setting; disk \
	quicker menu; disk faster setting; disk faster menu; blue menu before windows; dark menu before windows; before \
	windows menu setting; before windows screen changed; before windows screen setting; begins breaks off; starts \
	breaks off; starts breaks again; changing ata setting; quicker with another setting > disk-mode .9, bios .6, \
	boot-failure .6
vendor-bsod: thinkpad; lenovo; lenovo vantage; enhanced biometric; windows biometric security; enhanced windows \
	biometric; uefi security; virtualization-based; kb4568831; system thread exception; 0x5c; 0xc0000005 stop; blue \
	screen after update; blue screen on lenovo; blue screen vendor tool; vendor tool crash; crash when opening \
	vantage; fingerprint security bios; face login blue screen; system_thread_exception_not_handled; secure \
	biometric; stop error after update; crash new laptops model; same model crash; ldiagio; thinkpad blue; thinkpad \
	bluescreen; thinkpad crash; thinkpad stop; thinkpad sad; maker service program crash; maker service tool crash; \
	maker's tool; maker's program; maker's service; blue maker; blue vendor; blue manufacturer; blue vantage; sad \
	smiley laptops; sad smiley opened; sad face laptops; sad face opened; several laptops blue; several laptops \
	bluescreen; several model blue; several model bluescreen; blue patches laptops; blue patches model; uefi \
	biometric; biometric setting blue; biometric setting setup; whole series blue; whole series bluescreen; open \
	lenovo tool; open lenovo app; open lenovo program; identical notebooks blue; identical notebooks crash; \
	identical laptops blue; identical laptops crash; same maker crash; same brand blue; same brand crash; helper \
	program maker; helper program blue; helper program drivers; maker's helper; maker's software; manufacturer's \
	helper; manufacturer's program; manufacturer's tool; manufacturer's software; blue crash august; blue crash \
	fixes; blue crash update; blue crash notebooks; august fixes blue; august fixes bluescreen; august patches blue; \
	august patches bluescreen; firmware strengthened face; firmware strengthened finger; firmware enhanced face; \
	firmware enhanced finger; face finger protection firmware; face finger protection bios; face finger security \
	firmware; face finger security bios; carbon bluescreens; carbon blue; looks for drivers blue; looks for drivers \
	crash; looks for updates blue; looks for updates crash; bluescreen biometric; bluescreen face; bluescreen \
	finger; bluescreen firmware; thread exception; once vantage starts; once vantage opens; when vantage starts; \
	when vantage opens; vantage; monthly update blue laptops; monthly update crash laptops; own service app blue; \
	own service app crash; own service app laptops; summer patches blue; summer patches laptops; summer update blue; \
	summer update laptops; maker's app starts; maker's app opens; maker's assistant starts; maker's assistant opens; \
	yoga blue screen; yoga blue death; blue page sad; blue page helper; blue page laptops; preinstalled helper \
	opened; preinstalled helper blue; preinstalled program opened; preinstalled program blue; equal laptops blue; \
	equal laptops sad; equal notebooks blue; equal notebooks sad; helper from the maker; stop error security enabled \
	> bsod .9, bios .4, windows-update .3
battery: battery; battery drain; battery dies; battery empty; doesn't charge; not charging; plugged in not charging; \
	battery swollen; charges slowly; battery lasts; runs out fast; only works plugged in; dies when unplugged; \
	battery report; battery calibration > power-supply .9
no-power: won't turn on; doesn't turn on; doesn't start at all; no sign of life; dead; power button nothing; press \
	button nothing; nothing when pressing power; fans spin no picture; beeps no picture; no display on start; no \
	post; stays black; lights but nothing; won't power; no power; fans but no picture > hardware-failure .9, \
	power-supply .5
usb-device-fail: usb not recognised; usb not recognized; device not recognised; unknown usb; usb ports dead; usb \
	stopped; usb power; code 43; usb hub; disconnect sound; connect sound; ding dong; usb keeps disconnecting; \
	device descriptor > peripheral .6, device-driver .5, usb-storage .3
touchpad-mouse: touchpad; trackpad; mouse jumps; mouse moves alone; cursor jumps; mouse frozen; no cursor; pointer \
	gone; pointer missing; pointer disappeared; mouse dead; scroll wheel; double clicks; click twice; mouse lag; \
	wireless mouse; mouse not detected; batteries mouse; cursor moves itself; cursor moves alone; cursor drifts \
	itself; cursor drifts alone; clicks by itself; ghost touches; ghost clicks; ghost input; touch screen types \
	itself; touch screen clicks itself > peripheral .8
camera-hardware: webcam; camera not found; camera black; camera off; camera cover; camera privacy; camera blocked; \
	no camera; camera driver; camera upside down; camera not detected; 0xa00f4244; privacy shutter > audio-device \
	.6, device-driver .3
mouse-settings: scroll wrong direction; scroll opposite direction; wheel wrong direction; wheel opposite direction; \
	mouse too fast; mouse too slow; pointer too fast; pointer too slow; left mouse buttons swapped; left mouse \
	buttons handed; right mouse buttons swapped; right mouse buttons handed; left-handed mouse; double click speed; \
	double click fast; pointer size; pointer speed; pointer trail; mouse wheel zooms; mouse wheel jumps; mouse wheel \
	backwards > peripheral .6, touchpad-mouse .6
music-after-sleep: xbox music; groove; windows media player; movies & tv; movies; music app; video app; music after \
	sleep; music won't play after; no music after waking; film stops after; video error after; play error after \
	standby; media error wake; music program error; training video after; movie won't start after; player error; \
	protected content; 0xc00d; audio after resume; after wake play; plays until sleep; player sleep; player nap; \
	player standby; music sleep; music nap; music standby; loudspeakers in @screen; loudspeakers of @screen; \
	speakers in @screen; speakers of @screen; @screen speakers player; @screen speakers music; @screen loudspeakers \
	player; @screen loudspeakers music; player start anew; player start again; player open anew; player open again; \
	find nothing play sound; find nothing play on; find anything play sound; find anything play on; can't find your \
	audio device; audio device disconnected; audio device reconfigured; 0xc00d4e86; integrated audio; hdmi audio \
	sleep; hdmi audio wake; hdmi sound sleep; hdmi sound wake; song stops sleep; song stops standby; nap song; nap \
	computer; pause lunch music error; pause lunch song error; playback endpoint; training film sleep; training film \
	standby; training video sleep; training video standby; film go woken; film go wakes; film play woken; film play \
	wakes; refuses go on film; refuses go on movie; refuses go on song; refuses go on woken; once woken film; once \
	woken music; once awake film; once awake music; loudspeakers inside @screen; loudspeakers built @screen; \
	speakers inside @screen; speakers built @screen; 0xc00d4e86 standby; 0xc00d4e86 lunch; 0xc00d4e86 return; open \
	station once more; open station once anew; open station again more; open station again anew; return from lunch \
	radio; return from lunch music; return from lunch player; return from lunch song; couldn't find the audio \
	device; monitor speakers standby; monitor speakers sleep; monitor speakers woke; monitor speakers wake; sound \
	device gone sleep; sound device gone standby; sound device gone woken; sound device gone player; radio app error \
	standby; radio app error sleep; stream app error standby; stream app error sleep; been in standby radio; been in \
	standby film; been in standby song; audiobook app standby; audiobook app sleep; audiobook application standby; \
	audiobook application sleep; audio output disconnected; audio output gone; audio output missing; output \
	disconnected standby; output disconnected sleep; output disconnected play; output disconnected app; isn't an \
	audio device; sound through @screen standby; sound through @screen sleep; sound through hdmi standby; after \
	standby audio; after sleep audio; returns from sleep audio; returns from sleep sound; returns from standby \
	audio; returns from standby sound; display port sound; display port audio; audio device wake; audio device \
	sleep; songs come out of @screen; music come out of @screen; dozed player; dozed song; dozed sound; dozed music; \
	napped sound; lost where send; lost where sound; where to send the sound; another song fine sleep; another song \
	works sleep; player lost sound; player lost device > media-playback .9, resume-problem .5, audio-device .3
external-display: no signal; monitor no signal; screen not detected; monitor not detected; second monitor black; \
	monitor black; external screen; hdmi; displayport; usb-c screen; adapter screen; flicker; flickering; screen \
	flickers; screen goes black for second; lines on monitor; pink screen; green screen monitor; monitor turns off; \
	cable monitor; third monitor; monitor not recognized > display .9, docking-station .3
`,
);
