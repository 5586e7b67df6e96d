import { defineConcepts } from './concept';

/** Windows as people see it: screen, power, desktop, notifications, start and shutdown. */
export const DESKTOP = defineConcepts(
	'hardware',
	String.raw`
projection-mode: second screen only; projection mode; win+p; windows p; project; duplicate extend; extend \
	duplicate; display mode; only external screen; only on the beamer; only projector; laptop screen stays dark; \
	laptop screen black external; goes to other screen; picture on wrong screen; shows only on tv; after sleep \
	screens; wrong screen after; screens swap; after standby screens; screen setup forgets; forgets screens; \
	forgets layout; layout of screens; screens rearranged; windows jump to other screen; arrangement of monitors; \
	display configuration; reverts; wakes up with only; after wake only one screen; own screen black > display .8, \
	resume-problem .4, docking-station .3
locked-display: monitor powers off; screen off when locked; locked screen off; display off lock; lock screen \
	timeout; one minute locked; after a minute locked; minute after locking; win+l; win l screen; locks and goes \
	dark; locked and dark; dark when locked; screens dark when locked; control room; dispatch screens; wall \
	screens dark; dashboard dark; monitor sleeps locked; screen goes to sleep while locked; console lock display \
	off; vidconlock; picture must stay; must stay visible; clock in pc black; stays on when locked; screen goes \
	off lock > power-settings .8, lock-screen .6, display .4
screensaver: screensaver; screen saver; scrnsave; .scr; moving logo; moving picture; moving text; bouncing \
	logo; logo when idle; pictures when idle; idle pictures; slideshow idle; slide show idle; photos when idle; \
	animation idle; company pictures idle; picture after minutes; idle screen; ten minutes idle; walk off; walk \
	away; leave the desk; nobody at the desk; left alone computer; starts after minutes; pipes; aquarium; blank \
	after idle; idle policy; privacy screen idle; screen starts when idle; force screen saver; locks when idle; \
	inactivity lock > lock-screen .7, group-policy .5
blank-icons: blank icons; white icons; white paper icons; icons white; icons blank; icon pictures; icons lost \
	pictures; plain icons; generic icons; wrong icons; same icon; icons all look same; white sheets; white sheet; \
	white squares; empty squares; icon cache; shortcut icons; shortcut symbol; pictures of programs gone; symbols \
	on desktop; desktop symbols; symbols white; taskbar symbols; white documents; icons changed; small pictures \
	gone > explorer-shell .8
notifications: notification; notifications; toast; toasts; action center; notification center; banners; \
	pop-ups corner; corner pop-up; bubble; bubbles; little messages; messages at bottom right; bottom right \
	corner; bottom corner; right corner; alerts don't show; no alerts; new mail alert; no new mail notice; do not \
	disturb; focus assist; quiet hours; push notification windows; notices; notification area; tray messages; \
	announcements; reminders in the corner; windows doesn't tell me; wpnuserservice; background apps > \
	explorer-shell .5
stuck-modifier: windows key stuck; stuck key; windows key pressed; windows logo key; key held down; letters \
	open programs; letters open things; typing opens; typing e opens; typing l locks; pressing l locks; locks when \
	I type; every letter opens; keys do commands; keyboard does commands; keyboard possessed; keyboard crazy; \
	keyboard haunted; shortcuts instead of letters; d shows desktop; r opens run; typing does strange things; \
	search opens when typing; opens explorer when I type; minimises everything when I type; letter shortcuts; \
	after coming back from remote; after leaving remote session; switch from full screen remote; sticky keys; ctrl \
	stuck; shift stuck; filter keys > peripheral .4, remote-desktop .5, explorer-shell .3
pagefile-shutdown: clear pagefile; clearpagefile; clear virtual memory; virtual memory pagefile; slow \
	shutdown; shutdown slow; shutting down takes; takes long to shut down; turning off takes; turn off takes; \
	minutes to switch off; switch off takes; wait for it to switch off; going home wait; evening shut down; long \
	to power down; power down takes; still running after shut down; shutdown screen long; shutting down screen; \
	closing down takes; before it turns off; never turns off; leaves on shutting down; auditor setting shutdown; \
	hardening shutdown > slow-shutdown .9, group-policy .2
cpu-spike: cpu spike; processor spike; cpu for minutes; cpu 1-2 minutes; cpu full for minute; processor full; \
	superfetch; sysmain; fan spins up for a minute; fan goes wild; fan minute; busy for two minutes; loud for a \
	minute then; slows for a minute; slow for two minutes then; prefetch; every few minutes slow; short freezes; \
	bursts; spikes; peaks; peak; task manager shows; service host; memory compression > memory-pressure .8, \
	slow-performance .6
reboot-41: event 41; kernel-power; kernel power; id 41; rebooted without; unexpected restart; sudden restart; \
	sudden power loss; cuts out; cuts off; goes off by itself; switches itself off; off like power cut; as if \
	unplugged; like pulling plug; as if someone pulled; restarts on its own; restarts during work; off without \
	warning; dies without warning; machine just dies; black then restarts; power button held; bugcheck 0; turned \
	off by itself; suddenly off; pc suddenly black and restart; turns off randomly; resets itself > random-reboot \
	.9, power-supply .4, overheating .25
boot-mode: ahci; ata; sata; ide; raid mode; sata mode; ata drive setting; drive mode; changed in bios; changed \
	bios setting; bios setting changed; controller mode; storage mode; reboot loop bios; loop after bios; after \
	bios change; after bios setting; bios reset defaults; bios defaults; reset bios; cmos battery replaced; new \
	bios battery; setup menu changed; settings in the setup; reboots over after bios; mainboard battery; keeps \
	restarting after setup; played with bios > disk-mode .9, bios .6, boot-failure .6
vendor-bsod: thinkpad; lenovo; lenovo vantage; enhanced biometric; windows biometric security; enhanced \
	windows biometric; uefi security; virtualization-based; kb4568831; system thread exception; 0x5c; 0xc0000005 \
	stop; blue screen after update; blue screen on lenovo; blue screen vendor tool; vendor tool crash; crash when \
	opening vantage; fingerprint security bios; face login blue screen; system_thread_exception_not_handled; \
	secure biometric; stop error after update; crash new laptops model; same model crash > bsod .9, bios .4, \
	windows-update .3
music-after-sleep: xbox music; groove; windows media player; movies & tv; movies; music app; video app; music \
	after sleep; music won't play after; no music after waking; film stops after; video error after; play error \
	after standby; media error wake; music program error; training video after; movie won't start after; player \
	error; protected content; 0xc00d; audio after resume; after wake play; plays until sleep > media-playback .9, \
	resume-problem .5, audio-device .3
display-defaults: display settings revert; resolution resets; resolution goes back; resolution changed by \
	itself; custom display; settings default; screens reset after; after update screens; monitor settings lost; \
	resolution back to; icons huge; everything huge; everything big; everything tiny; letters big; low resolution; \
	800x600; 1024x768; blurry after; service pack display; second monitor lost; monitors mixed up; multiple \
	monitors reset > display .9
start-menu: start menu; start button dead; start menu won't; start !not open; click start nothing; windows \
	button; taskbar frozen; taskbar gone; taskbar dead; search on taskbar; clock missing; tray gone; bottom bar \
	frozen; bar at the bottom; bottom bar gone; tiles gone; start screen > explorer-shell .9
default-apps: default program; default app; opens with wrong; opens in wrong; pdf opens in edge; opens in \
	browser; file association; file type; open with; double click opens; default browser; default mail; mailto; \
	links open in wrong; wrong program opens; resets default > explorer-shell .5, app-error .1
explorer-crash: explorer crashes; file explorer crash; explorer closes; folder window closes; explorer \
	freezes; folder opens slow; right click freeze; right-click hang; explorer restarts; folders won't open; \
	explorer slow; file explorer not responding; opening folder takes; green bar folder; folder loading; preview \
	handler; thumbnail > explorer-shell .8, slow-performance .3
clock-jump: clock jumps; clock resets; clock wrong; date wrong; wrong date; date jumps; date in the past; year \
	wrong; back in time; clock goes back; clock goes forward; time jumps; clock hours off; clock days off; clock \
	off; clock months off; clock set wrong; time changes itself; clock changes by itself; wrong year; clock \
	different; clock ahead; old date; time is wrong; secure time seeding; time server; ntp server; previous date \
	and time; certificate errors because date; emails future date; appeared in the past > time-sync .9
sleep-problem: sleeps; falls asleep; goes to sleep; won't sleep; wakes up at night; wakes by itself; on by \
	itself at night; turns on by itself; doesn't wake; black after sleep; !not wake; hibernate; hibernates; lid; \
	sleep after minutes; sleep setting; standby; sleeps during presentation; sleeps in meeting; sleeps while \
	working; power button; turns off after minutes; stays asleep; wake timer; sleeping too early > power-settings \
	.8, resume-problem .4
language-keyboard: keyboard language; wrong letters; letters swapped; y and z; z and y; @ sign; at sign wrong; \
	symbols wrong; keyboard layout; layout changes; language changes; english keyboard; german keyboard; french \
	keyboard; umlauts; accents; language bar; display language; windows in other language; office in other \
	language; decimal comma; date format > peripheral .4, telehealth-translation .6
touchpad-mouse: touchpad; trackpad; mouse jumps; mouse moves alone; cursor jumps; mouse frozen; no cursor; \
	pointer gone; pointer missing; pointer disappeared; mouse dead; scroll wheel; double clicks; click twice; \
	mouse lag; wireless mouse; mouse not detected; batteries mouse > peripheral .8
camera-hardware: webcam; camera not found; camera black; camera off; camera cover; camera privacy; camera \
	blocked; no camera; camera driver; camera upside down; camera not detected; 0xa00f4244; privacy shutter > \
	audio-device .6, device-driver .3
usb-device-fail: usb not recognised; usb not recognized; device not recognised; unknown usb; usb ports dead; \
	usb stopped; usb power; code 43; usb hub; disconnect sound; connect sound; ding dong; usb keeps disconnecting; \
	device descriptor > peripheral .6, device-driver .5, usb-storage .3
battery: battery; battery drain; battery dies; battery empty; doesn't charge; not charging; plugged in not \
	charging; battery swollen; charges slowly; battery lasts; runs out fast; only works plugged in; dies when \
	unplugged; battery report; battery calibration > power-supply .9
no-power: won't turn on; doesn't turn on; doesn't start at all; no sign of life; dead; power button \
	nothing; press button nothing; nothing when pressing power; fans spin no picture; beeps no picture; no display \
	on start; no post; stays black; lights but nothing; won't power; no power; fans but no picture > \
	hardware-failure .9, power-supply .5
external-display: no signal; monitor no signal; screen not detected; monitor not detected; second monitor \
	black; monitor black; external screen; hdmi; displayport; usb-c screen; adapter screen; flicker; flickering; \
	screen flickers; screen goes black for second; lines on monitor; pink screen; green screen monitor; monitor \
	turns off; cable monitor; third monitor; monitor not recognized > display .9, docking-station .3
`,
);
