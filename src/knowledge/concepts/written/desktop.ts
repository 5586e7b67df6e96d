import { defineConcepts } from './concept';

/** Windows as people see it: screen, power, desktop, notifications, start and shutdown. */
export const DESKTOP = defineConcepts(
	'hardware',
	String.raw`
projection-mode: second screen only; projection mode; win+p; windows p; project; duplicate extend; display mode; \
	only external screen; only on the beamer; only projector; laptop screen stays dark; laptop screen black \
	external; goes to other screen; picture on wrong screen; shows only on tv; after sleep screens; wrong screen \
	after; screens swap; after standby screens; screen setup forgets; forgets screens; forgets layout; layout of \
	screens; screens rearranged; windows jump to other screen; arrangement of monitors; display configuration; wakes \
	up with only; after wake only one screen; own screen black; lid close @screen; lid close picture; lid home \
	@screen; lid home dark; plug big @screen only; plug big @screen dark; laptop @screen dark external; laptop \
	@screen dark big; only one @screen shows; only one @screen picture; same @screen chose; duplicate set; duplicate \
	chosen; mirror set; mirror chosen; standby @screen wrong; standby @screen only; chosen both; chosen same; laptop \
	stays dark @screen; laptop stays dark plugged; forgets both; forgets duplicate; forgets mirror; dark laptop big \
	monitor; picture jumps to monitor; tv plug notebook; tv plug laptop; only the tv displays; only the tv shows; \
	mirroring picked; mirroring last; mirroring wanted; mirroring; same thing both @screen; both displays closing; \
	both displays same; own @screen off; own @screen dark; own @screen black; closing reconnecting @screen; closing \
	connecting @screen; slept lid @screen; slept lid tv; lid shut tv; lid shut monitor; laptop forgets @screen; \
	reconnecting desk @screen; undocking back picture; undocking back only; picture only big @screen; picture only \
	external @screen; picture only second @screen; prefer duplicated; prefer mirrored; want duplicated; duplicated \
	as it was; clone mode; clone before; clone had; laptop's @screen off trip; laptop's @screen off reconnect; back \
	trip @screen only off; back trip @screen only dark; as though chosen only second; as though chosen only \
	external; resume from standby @screen; large screen only glows; large screen only lit; only the large @screen; \
	only the big @screen; lid down home desk; show same on both; told it to show both; told it to show same > \
	display .8, resume-problem .4, docking-station .3
locked-display: monitor powers off; screen off when locked; locked screen off; display off lock; lock screen \
	timeout; one minute locked; after a minute locked; minute after locking; win+l; win l screen; locks and goes \
	dark; locked and dark; dark when locked; screens dark when locked; control room; dispatch screens; wall screens \
	dark; dashboard dark; monitor sleeps locked; screen goes to sleep while locked; console lock display off; \
	vidconlock; picture must stay; must stay visible; clock in pc black; screen stays on when locked; screen goes \
	off lock; wall @screen dark; wall @screen off; lock dark minute; lock dark later; minute later black lock; \
	energy settings never lock; energy settings never dark; @screen must stay lit locked; stay on locked; @screen \
	off locked; @screen dark locked; @screen black locked; videoconlock; console lock display; set never still dark \
	locked; set never still off locked; dashboard picture locked off; guard locks; guard screens; guard pictures; \
	guard camera; camera pictures seen; camera pictures night; camera pictures locks; @screen off seconds after; \
	press windows and l @screen; press windows and l sleep; press windows and l dark; windows l @screen sleep; \
	windows l @screen dark; windows l @screen off; remain on half hour locked; remain on half hour monitor; monitor \
	goes to sleep really fast l; locks pc @screen; locks pc off; whatever power plan @screen; whatever power plan \
	lock; power plan no effect lock; power plan no ignored lock; seen all night; board @screen locked; list @screen \
	locked; map @screen locked; monitor shuts down seconds lock; monitor shuts down minute lock; pc has to be locked \
	board; sixty seconds lock; sixty seconds monitor; sixty seconds later; black in a minute lock; black in a minute \
	after; visitor list lock; visitor list dark; set everything never @screen; set everything never dark; porter \
	locks; porter pc; guard pc; see gates all; see gates times; locks his pc sees; locks his pc nothing; sees \
	nothing minute; sees nothing locks; sees nothing later; energy option; minute later nothing locks > \
	power-settings .8, lock-screen .6, display .4
screensaver: screensaver; screen saver; scrnsave; .scr; moving logo; moving picture; moving text; bouncing logo; \
	logo when idle; pictures when idle; idle pictures; slideshow idle; slide show idle; photos when idle; animation \
	idle; company pictures idle; picture after minutes; idle screen; ten minutes idle; walk off; walk away; leave \
	the desk; nobody at the desk; left alone computer; starts after minutes; pipes; aquarium; blank after idle; idle \
	policy; privacy screen idle; screen starts when idle; force screen saver; locks when idle; inactivity lock > \
	lock-screen .7, group-policy .5
blank-icons: blank icons; white icons; white paper icons; icon pictures; icons lost pictures; plain icons; generic \
	icons; wrong icons; same icon; icons all look same; white sheets; white squares; empty squares; icon cache; \
	shortcut icons; shortcut symbol; pictures of programs gone; symbols on desktop; desktop symbols; symbols white; \
	taskbar symbols; white documents; icons changed; small pictures gone; white shortcuts; white tiles; blank \
	symbols; blank shortcuts; blank tiles; icons lost look; icons without look; still start @noise icons; still \
	start @noise symbols; still start double icons; still start double symbols; iconcache; iconhandler; shell \
	experience host; shortcuts look same; shortcuts show same; programs bar white; programs bar blank; programs \
	desktop white; programs desktop blank; logo of programs gone; logo of programs missing; little pictures white; \
	little pictures gone; little pictures missing; picture on desktop shortcuts; same blank page desktop; same blank \
	picture desktop; all got same picture; all got blank picture; blank page picture desktop; little logos gone; \
	little logos white; little logos empty; little logos replaced; logos taskbar gone; logos taskbar white; logos \
	menu gone; logos menu white; replaced by empty; replaced by white; replaced by blank; empty white ones; empty \
	white logos; clicking works usual white; clicking works usual blank; clicking works usual picture; clicking \
	works usual icon; icon all alike; icon all identical; images of apps gone; images of apps missing; images of \
	programs gone; images of programs missing; can't tell programs apart icons; can't tell programs apart white; \
	can't tell programs apart desktop; lost their logos icons; lost their logos programs; anonymous shortcuts; \
	anonymous icons; anonymous desktop; white rectangle desktop; lost their image programs; lost their image icons; \
	every one same sheet; every one same empty; every one identical sheet; every one identical empty; same empty \
	sheet; same empty page; same white page; programs lost picture; programs lost icon; can launch them white; can \
	launch them rectangle; can launch still white; can launch still rectangle; shortcuts function still empty; \
	shortcuts work still empty; application shortcuts; taskbar show blank; little pictures programs; colorful \
	pictures programs; colorful pictures white; pictures programs white; pictures programs blank; pictures programs \
	sheets; pictures programs gone; recognise programs pictures; recognise programs symbols; recognise programs \
	icons > explorer-shell .8
notifications: notification; toast; action center; notification center; banners; pop-ups corner; corner pop-up; \
	bubble; little messages; messages at bottom right; bottom right corner; bottom corner; right corner; alerts \
	don't show; no alerts; new mail alert; no new mail notice; do not disturb; focus assist; quiet hours; push \
	notification windows; notices; tray messages; announcements; reminders in the corner; windows doesn't tell me; \
	wpnuserservice; background apps; notifications don't show; priority only alarms only; little windows corner; \
	little windows bottom; pop up corner mail; pop up corner meeting; appointments announce; appointments alert; \
	meetings announce; meetings alert; miss meetings corner; miss meetings popup; no popups; no pop-ups; without \
	popups; without pop-ups; popups gone; popups stopped; pop-ups gone; pop-ups stopped; pc silent mail; pc silent \
	appointments; new mail notice; new mail realise; flyout; during presentations alerts; during presentations \
	popups; bell symbol corner; bell symbol taskbar; crossed bell; windows tells me new; windows tells me mail; \
	slides in corner; slides in right; sliding notes; sliding messages; sliding boxes; lower right mail; lower right \
	chat; moon clock; moon symbol; moon sign; moon icon; announcements suppressed; announcements none; announcements \
	gone; announcements come; overlook appointments; overlook meetings; oversee appointments; oversee meetings; \
	notes mail arrives; notes mail lower; suppressed presenting; presenting customers afterwards none; presenting \
	customers afterwards announcements; no hint mail; no hint chat; no sound new mail; no sound new chat; wasn't \
	told meeting pc; wasn't told meeting computer; alerts arrive late screen; alerts arrive none screen; balloons \
	mail; balloons message; balloons calendar; balloons gone; bottom right nothing mail; bottom right nothing \
	messages; since web conference no notifications; since web conference no balloons; notices of mails; notices of \
	appointments; pop-up notices stopped; pop-up notices gone; nothing flashes mail; nothing flashes message; \
	presentation mode notices; presentation mode alerts; pop-up incoming mail; pop-up incoming meetings; don't get \
	any pop-up mail; don't get any pop-up meetings; checked outlook they're on; missed meeting because no pop-up; \
	nothing tells me mail; nothing tells me meeting; pings note; pings corner; pings colleague; pings mine; pings \
	message; note in the corner; notice in the corner; someone writes notice; someone writes note; mute pc notes; \
	mute pc mail; late for everything note; late for everything reminder > explorer-shell .5
stuck-modifier: windows key stuck; stuck key; windows key pressed; logo key pressed; hold windows logo key; key held \
	down; letters open programs; letters open things; typing opens; typing e opens; typing l locks; pressing l \
	locks; locks when I type; every letter opens; keys do commands; keyboard does commands; keyboard possessed; \
	keyboard crazy; keyboard haunted; shortcuts instead of letters; d shows desktop; r opens run; typing does \
	strange things; search opens when typing; opens explorer when I type; minimises everything when I type; letter \
	shortcuts; after coming back from remote; after leaving remote session; switch from full screen remote; sticky \
	keys; ctrl stuck; shift stuck; filter keys; each letter opens; each letter starts; letter open something; \
	keyboard nuts; keyboard mad; keyboard wild; keyboard bananas; keyboard bewitched; typing e locks; e brings \
	folders; e brings explorer; r brings run; l locks screen; l locks computer; l locks pc; letters act commands; \
	windows key held; windows key down; like key held; like key pressed; back remote keyboard; back remote letters; \
	other computer back own keyboard; other computer back own letter; other computer back own keys; apply windows \
	key combinations; logo key held; write letter opens windows; little run window; own keys crazy; own keys behave; \
	own keys wrong; keys behaved crazy; keys behaved weird; keys behaved strange; pressing r starts; pressing r \
	opens; r starts command; r starts run; m hides everything; m hides windows; l locks me; l locks out; other \
	machine full screen keys; other machine full screen keyboard; write no mail keys; write no mail letters; command \
	box pressing; command box key; back from server session keys; back from server session keyboard; letters do \
	things; letters do commands; typing chaos remote; typing madness remote; keyboard on drugs; tapping any \
	character; tapping any letter; tapping any key; any character opens; any character starts; left remote window \
	keyboard; left remote window keys; characters open stuff; characters open programs; characters open things; \
	minimises everything keyboard; minimises everything letter; minimises everything key; keystroke fires; keystroke \
	opens; keystroke starts; keystroke triggers; each keystroke; fires up something key; p changes @screen; back on \
	my laptop keystroke; back on my laptop key; remote machine hour keystroke; remote machine hour keys; letters \
	fire; letters launch; letters trigger; whatever I type starts; whatever I type launches; instead of an e; \
	instead of an r; instead of an l; instead of letter box; instead of letter folders; instead of letter window; \
	behaves as if key; computer behaves as if; after switch remote session key; typing report instead box; typing \
	report instead folders; box to start things came; box to start things comes > peripheral .4, remote-desktop .5, \
	explorer-shell .3
pagefile-shutdown: clear pagefile; clearpagefile; clear virtual memory; virtual memory pagefile; slow shutdown; \
	shutting down takes; takes long to shut down; turning off takes; minutes to switch off; switch off takes; wait \
	for it to switch off; going home wait; evening shut down; long to power down; power down takes; still running \
	after shut down; shutdown screen long; shutting down screen; closing down takes; before it turns off; never \
	turns off; leaves on shutting down; auditor setting shutdown; hardening shutdown; swap memory wipe; swap memory \
	clear; swap file wipe; swap file clear; wipe memory shutdown; wipe memory down; erase memory shutdown; erase \
	memory down; auditor wipe; auditor clear; auditor memory; audit wipe; audit clear; audit memory; turning off \
	@slowtime; turning off long; turning down @slowtime; turning down long; evening wait minutes; evening wait off; \
	evening wait down; goes off slowly; gets off slowly; more ram slower off; more ram longer off; more ram longer \
	shutdown; shutdown policy memory; shutdown option memory; going home pc off; going home pc down; going home \
	computer off; going home computer down; shutdown @slowtime; paging file shutdown; memory emptied shutdown; \
	memory emptied off; memory overwritten shutdown; memory overwritten off; power down minutes; go dark computers; \
	go dark pcs; goes dark computers; goes dark pcs; wait for computers dark; wait for computers off; wait for pcs \
	dark; wait for pcs off; erase memory closing; erase memory off; erase paging closing; erase paging off; paging \
	file overwrites; paging file overwritten; paging file erased; paging file cleared; powering off @slowtime; \
	powering off takes; powering off quarter; powering off long; quarter of an hour off; quarter of an hour shut; \
	quarter of an hour closing; quarter of an hour dark; consultants memory; consultants closing; consultants rule; \
	consultants off; security rule off; security rule shut; security setting off; security setting shut; clock wait \
	computers dark; clock wait computers off; clock wait pcs dark; clock wait pcs off; long until off computer; long \
	until off pc; long until dark computer; long until dark pc; closing down computer evening; closing down pc \
	evening; swap emptied; swap cleaned; swap deleted; emptied closing memory; rule demands swap; rule demands \
	memory; rule requires swap; rule requires memory; end of day computer takes long down; end of day computer takes \
	ages off; end of day computer takes ages down; shut down very long rule; shut down very long policy; stays on \
	ages after shut; stays on ages after down; is on ages after shut; is on ages after down; long closing computer; \
	long closing pc; long closing windows; wipe virtual memory; virtual memory activated; virtual memory policy; \
	turning pc off night ten; turning pc off evening ten; pc off night needs minutes; pc off night needs long; pc \
	off night takes minutes; night takes ten off; night takes ten down; night takes long off; night takes long down; \
	policy wipe memory; policy wipe swap; policy clear memory; policy clear swap; long to switch off; long to switch \
	down; shuts down slowly; sit watch shutting; leftovers memory wiped; leftovers memory erased; remains memory \
	wiped; remains memory erased; data protection memory wiped; data protection memory off; data protection memory \
	shut; end of day shutting minutes; end of day shutting long; end of day off minutes; end of day off long > \
	slow-shutdown .9, group-policy .2
cpu-spike: cpu spike; processor spike; cpu for minutes; cpu 1-2 minutes; cpu full for minute; processor full; \
	superfetch; sysmain; fan spins up for a minute; fan goes wild; fan minute; busy for two minutes; loud for a \
	minute then; slows for a minute; slow for two minutes then; prefetch; every few minutes slow; short freezes; \
	bursts; spikes; peaks; task manager shows; service host; memory compression; fan roars @slowtime; fan roars two; \
	fan howls @slowtime; fan howls two; every few minutes processor; every few minutes busy; processor fully \
	@slowtime; processor fully again; @slowtime then quiet; @slowtime then calm; @slowtime then silent; quiet then \
	again; quiet then loud; quiet then fan; task list service; task list host; task list blames; program open fan; \
	program open processor; program running fan; program running processor; program closed fan quiet; program closed \
	fan calm; program closed processor quiet; program closed processor calm; largeaddressaware; virtual address \
	descriptor; goes on indefinitely; waves processor; waves fan; waves slow; bursts processor; bursts fan; bursts \
	slow; vacuum cleaner laptop; vacuum cleaner fan; blows hairdryer; blows jet; blows vacuum; blows hoover; sounds \
	hairdryer; sounds jet; sounds vacuum; sounds hoover; like a hairdryer; like a hoover; like a vacuum; like a jet; \
	blows gets silent; blows gets quiet; blows goes silent; blows goes quiet; silent blows again; silent loud again; \
	quiet blows again; quiet loud again; eats whole chip; eats whole processor; takes whole chip; takes whole \
	processor; bursts chip; bursts cpu; bursts service; chip processor minutes; background thing eats; background \
	thing processor; background service eats; background service processor; lab software up laptop; lab software up \
	loud; lab software runs laptop; lab software runs loud; 64 bit calculator; 64 bit program; 64 bit tool; 64 bit \
	software; two minutes silent; two minutes quiet; two minutes calm; two minutes again; hot noisy minutes then; \
	sluggish @slowtime processor; sluggish @slowtime fine; sluggish @slowtime again; processor max @slowtime; \
	processor max while; processor top @slowtime; processor top while; culprit sysmain; culprit superfetch; culprit \
	service; then fine then again; minute fine again; minute fine sluggish; minute fine slow; periodically processor \
	100; periodically processor hundred; periodically cpu 100; periodically cpu hundred; 90 seconds processor; 90 \
	seconds cpu; 90 seconds 100; legacy tool processor 100; legacy tool processor minute; legacy tool cpu 100; \
	legacy tool cpu minute; minute 100 processor again; minute 100 cpu again; culprit list; culprit processor; every \
	so often processor; every so often cpu; every so often fan; every so often sluggish; minute loud; pants pc \
	minute; pants pc fan; pants computer minute; pants computer fan; grandpa program; grandpa software; ancient \
	program; ancient software; prehistoric program; prehistoric software; something of windows busy; loud quiet loud \
	> memory-pressure .8, slow-performance .6
display-defaults: display settings revert; resolution resets; resolution goes back; resolution changed by itself; \
	custom display; settings default; screens reset after; after update screens; monitor settings lost; resolution \
	back to; icons huge; everything huge after update; everything big after update; everything tiny after update; \
	letters big after update; low resolution; 800x600; 1024x768; blurry after; service pack display; second monitor \
	lost; monitors mixed up; multiple monitors reset; three @screen order; three @screen arrangement; two @screen \
	order; two @screen arrangement; @screen order gone; @screen order lost; @screen position gone; @screen position \
	lost; main @screen changed; main @screen reset; primary @screen changed; primary @screen reset; flicker rate \
	reset; flicker rate lost; flicker frequency reset; flicker frequency lost; service pack @screen reset; service \
	pack @screen order; service package @screen reset; service package @screen order; factory defaults @screen; \
	factory settings @screen; set up again @screen order; set up again @screen resolution; set up again @screen \
	position; left monitor right; mouse wrong side @screen; mouse wrong edge @screen; rearranged @screen; \
	personalization display; resolution monitors update; resolution monitors patch; resolution monitors package; \
	reinstalled drivers display; left @screen right; left @screen swapped; left @screen one; pictures flicker again \
	package; pictures flicker again pack; four @screen arrangement; four @screen pack; six @screen arrangement; six \
	@screen pack; @screen forgot arrangement; @screen forgot order; @screen forgot layout; forgot the arrangement; \
	chief @screen which; chief @screen pack; main @screen which; main @screen pack; pack installed @screen; pack \
	overnight @screen; big package @screen; big package left; big pack @screen; big pack left; nicely set @screen; \
	nicely arranged @screen; arrangement of @screen; vista pack; vista package; vista service; second third @screen \
	places; second third @screen position; second third @screen lost; lost their @screen; lost places @screen; lost \
	resolution @screen; @screen lost settings; mixed up @screen update; mixed up @screen pack; jumbled up @screen \
	update; jumbled up @screen pack; primary @screen mixed; primary one mixed; primary one changed; positions sizes \
	@screen; large windows update @screen; places and resolution; left is right; middle @screen main; middle @screen \
	boss; middle one main; middle one boss; shimmer @screen; shimmer left; shimmer update; flickers @screen; \
	flickers left; flickers update; bundle put @screen; bundle put left; bundle installed @screen; bundle installed \
	left; trader desk @screen; trader desk left; trading desk @screen; trading desk left > display .9
start-menu: start menu broken; start menu dead; start button dead; start menu won't; start !not open; click start \
	nothing; windows button; taskbar frozen; taskbar gone; taskbar dead; search on taskbar; clock missing; tray \
	gone; bottom bar frozen; bar at the bottom; bottom bar gone; tiles gone; start screen > explorer-shell .9
default-apps: default program; default app; opens with wrong; opens in wrong; pdf opens in edge; opens in browser; \
	file association; file type; open with; double click opens; default browser; default mail; mailto; links open in \
	wrong; wrong program opens; resets default > explorer-shell .5, app-error .1
explorer-crash: explorer crashes; file explorer crash; explorer closes; folder window closes; explorer freezes; \
	folder opens slow; right click freeze; right-click hang; explorer restarts; folders won't open; explorer slow; \
	file explorer not responding; opening folder takes; green bar folder; folder loading; preview handler; thumbnail \
	> explorer-shell .8, slow-performance .3
clock-jump: clock jumps; clock resets; clock wrong; date wrong; wrong date; date jumps; date in the past; year \
	wrong; back in time; clock goes back; clock goes forward; time jumps; clock hours off; clock days off; clock \
	off; clock months off; clock set wrong; time changes itself; clock changes by itself; wrong year; clock \
	different; clock ahead; old date; time is wrong; secure time seeding; time server; ntp server; previous date and \
	time; certificate errors because date; emails future date; appeared in the past > time-sync .9
sleep-problem: sleeps; falls asleep; goes to sleep; won't sleep; wakes up at night; wakes by itself; on by itself at \
	night; turns on by itself; doesn't wake; black after sleep; !not wake; hibernate; hibernates; lid; sleep after \
	minutes; sleep setting; standby; sleeps during presentation; sleeps in meeting; sleeps while working; power \
	button; turns off after minutes; stays asleep; wake timer; sleeping too early > power-settings .8, \
	resume-problem .4
language-keyboard: keyboard language; wrong letters; letters swapped; y and z; z and y; @ sign; at sign wrong; \
	symbols wrong; keyboard layout; layout changes; language changes; english keyboard; german keyboard; french \
	keyboard; umlauts; accents; language bar; display language; windows in other language; office in other language; \
	decimal comma; date format > peripheral .4, telehealth-translation .6
taskbar-place: taskbar left; taskbar top; taskbar right; taskbar side; taskbar moved; taskbar bottom; taskbar \
	middle; taskbar hides; taskbar autohide; taskbar centre; taskbar center; start button middle; start button left; \
	start button moved; bar moved side; bar moved left; bar wandered side; bar wandered left; combine taskbar \
	buttons; taskbar on second @screen; taskbar on both @screen; taskbar too big; taskbar too small; taskbar too \
	thick > explorer-shell .7
wallpaper: wallpaper stretched desktop; wallpaper stretched monitor; wallpaper changes desktop; wallpaper changes \
	monitor; desktop background changes; desktop background back; desktop background locked; desktop background own; \
	own picture as background; own picture as wallpaper; own photo as background; own photo as wallpaper; company \
	wallpaper; company background; corporate wallpaper; corporate background; change wallpaper !not; change \
	background !not; lock screen picture; lock screen photo > explorer-shell .5, group-policy .3
screenshot: screenshot; snip; print screen; screen grab; snipping tool !not; take picture of screen; take picture my \
	screen; take photo of screen; take photo my screen; screen recording screen; screenshot shortcut; screenshot \
	key; screenshot nothing > explorer-shell .4
accessibility-on: voice reads aloud; voice reads everything; voice speaks aloud; voice speaks everything; narrator; \
	screen magnified stuck; screen magnified follows; screen magnified zoomed; screen magnified huge; high contrast; \
	colours inverted @screen; colours inverted evening; colours negative @screen; colours negative evening; night \
	light; sticky keys beep; filter keys beep; toggle keys beep; screen upside; screen sideways; screen rotated; \
	screen turned; rotated @screen; rotated picture; on-screen keyboard pops; on-screen keyboard appears; everything \
	zoomed in; screen yellowish; screen orange > display .3, explorer-shell .3
window-offscreen: window opens outside screen; window opens off screen; window opens invisible screen; window opens \
	elsewhere screen; window off-screen; window offscreen; program opens on monitor not connected; program opens on \
	monitor not there; program opens on monitor that connected; program opens on monitor that there; only see \
	taskbar preview window; only shows taskbar preview window; bring window back screen; bring window back view; get \
	window back screen; get window back view; window hidden other @screen; window hidden unplugged @screen; window \
	lost other @screen; window lost unplugged @screen; title bar above screen; title bar out of reach screen; window \
	jumps other @screen > display .4
icons-rearranged: icons rearranged desktop; icons moved desktop; symbols rearranged desktop; symbols moved desktop; \
	desktop icons jumbled; desktop icons left; icons all moved left; icon arrangement lost; icon arrangement reset; \
	icon layout lost; icon layout reset; auto arrange; icons too big desktop; icons too small desktop; icons too \
	large desktop; icons too tiny desktop > explorer-shell .6
`,
);
