import { defineConcepts } from './concept';

/** Signing in, profiles and the desktop afterwards: situations in the words of people who know no term for them. */
export const SESSION_SCENARIOS = [
	...defineConcepts(
		'access',
		String.raw`
desktop-late-after-start: folder redirection; workstation service; well-known folder cache; network provider; \
	currently unavailable share; group policy redirection; quick sign boot; quick sign rebooted; @signin too quick; \
	@signin too fast; @signin too early; @password quick rebooted; @password quick restarted; desk bare reboot; desk \
	bare restart; documents missing reboot; documents missing restart; log off again back documents; log off again \
	back files; log off in again everything; wait coffee before sign; wait coffee before log; documents appear \
	minutes; documents appear later; place server unavailable; place server reached; desk is bare; desktop server \
	unavailable start; desktop server unavailable boot; 12 minutes; if I wait documents; if I wait files; if I wait \
	desktop; folders gone coffee; folders gone later; straight in password booted; straight in password start; \
	freshly booted password; freshly booted login; first thing morning documents; first thing morning desktop; \
	second login screen log; second login screen password; log in second; log in moment; log in instant; coffee \
	first present; coffee first there; coffee first fine; pictures music folders visible; pictures music folders \
	gone; pictures music folders missing; logging out back in fixes; logging out back in helps; logging out back in \
	cures; share can't be had; early bird login; early bird documents; network wasn't ready login; network wasn't \
	ready sign; sign in as soon as; sign in as soon immediately; wait minute before logging documents; wait minute \
	before logging files; wait minute before logging desktop; desktop come back relogin; desktop come back logoff; \
	folders point server morning; folders point server missing; fast logging switching; fast logging on; documents \
	desktop void; documents desktop empty; documents desktop bare; location not available documents; location not \
	available desktop; location not available folder; second login okay documents; second login okay desktop; \
	logging in after switching on quick; logging in after switching on too; sign on soon machine up; sign on soon \
	machine ready; files on desktop can't be seen; none of my files desktop; none of my files seen; none of my files \
	there; network location reachable files; network location reachable desktop; ten minutes another login; ten \
	minutes another log; another login then; another login they; in the morning desktop nothing; in the morning \
	desktop none; too quick for the computer; too quick for the network; patient before login; patient before log; \
	first login of the day documents; first login of the day desktop; in a hurry morning; in a hurry login; in a \
	hurry documents; letters aren't there morning; letters aren't there hurry; place can't be had; place can't be \
	reached; go out in there; go out in again; hurry in the morning > redirected-at-start .9, offline-files .3, \
	user-profile .3
many-shortcuts-logon: ufh shc; explorer.exe excessive cpu; logon times increase; cached profile deleted; logon \
	script updates desktop; many links desktop; many links screen; links desktop login slow; links desktop login \
	long; desktop full icons; desktop full links; @signin longer week; @signin longer day; getting in longer week; \
	getting in longer day; @blank @screen minutes password; @blank @screen minutes login; @blank @screen minutes \
	logon; after password empty minutes; after password blank minutes; minutes nothing password; minutes nothing \
	desktop; empty screen minutes desktop; empty screen minutes icons; script copies icons; script copies links; \
	removed icons faster; removed icons quicker; desktop takes minutes icons; desktop takes minutes links; new \
	account fast login mine; new account fast login old; heaps of links; hundred launchers; hundred shortcuts; \
	dozens launchers; dozens shortcuts; launchers desktop; launchers screen; blank period minutes; blank period \
	password; between password and desktop; blank picture sign; blank picture login; blank picture logon; each month \
	longer session; each month longer login; takes longer see something sign; takes longer see something login; \
	script refreshes shortcuts; script refreshes links; shortcuts everybody logon; shortcuts everybody login; \
	shortcuts everybody script; cluttered desktop login; cluttered desktop slow; tidy desktop faster; tidy desktop \
	login; start in the morning blank; start in the morning empty; waiting for desktop icons; waiting for desktop \
	shortcuts; stare empty screen typing; stare empty screen password; typing the password and desktop; between \
	password desktop empty; between password desktop blank; number of links; number of shortcuts; number of icons; \
	links put by script; links placed by script; gazillion shortcuts; gazillion icons; zillion shortcuts; zillion \
	icons; getting slower number links; getting slower number shortcuts; blank time until desktop; blank time before \
	desktop; more icons longer; more icons slower; three minutes empty password; three minutes empty desktop; slow \
	logon blank; logon blank screen; little pictures click start; little pictures click screen; tons of little \
	pictures; tons of little icons; colleague gets in seconds i wait; colleague gets in seconds i minutes; wait \
	minutes with nothing in front; nothing in front of me > slow-logon .8, black-screen .2
roaming-copy-logoff: your roaming profile; windows cannot copy file; event 1504; event 1509; excludeprofiledirs; \
	kb4340917; 1803 profile; settings not completely copied; settings not completely synchronised; wandering \
	settings; wandering profile; travelling settings; travelling profile; settings follow me; settings follow pc; \
	log off @slowtime; log off takes; log off message settings; log off message profile; sign out @slowtime; sign \
	out long; sign out slow; log off long; log off slow; going home @slowtime sign; going home @slowtime log; copies \
	profile sign; copies profile log; profile message every sign; profile message every log; moved pc settings old; \
	moved pc settings missing; other pc lacks settings; any pc same desktop; any pc same settings; end of shift log \
	off; end of shift log out; spring upgrade sign out; spring upgrade sign off; signing off @slowtime; signing off \
	lasts; shift sign off; shift sign out; travels with me; synchronized in full; not synchronized full; not \
	synchronized complete; leaving pc note; leaving pc message; not all could be copied; bookmarks last week; \
	bookmarks last pc; bookmarks pc other; bookmarks pc another; other pc current settings; april update signing; \
	april update logoff; could not copy profile server; could not copy everything server; personal settings pc to \
	pc; personal settings pc to workstation; logout profile copied; logout profile saved; profile copied fully; \
	profile copied completely; delays leaving minutes; delays leaving logout; leaving delayed by; upgraded to 1803; \
	wasn't fully saved profile; wasn't fully saved settings; things i saved on the desktop other pc; things i saved \
	on the desktop other computer; things i saved on the desktop other ward; my setup follow pc; my setup follow \
	computer; roaming profile synchronized; logoff delays; personal setup carried server; personal setup copied \
	server; carried to the server; every evening leave computer moans; every evening leave computer says; miss tram \
	leave; miss tram off; moans not all copied; moans not all carried; when I leave takes long; when I leave takes \
	minutes; when I leave takes so > roaming-sync .9, user-profile .5, slow-shutdown .2
renamed-user-folder: renaming user account; profilelist profileimagepath; users folder old name; winget rename \
	profile; surname folder; surname directory; maiden folder; maiden directory; married name login computer; \
	married name login folder; maiden name path; maiden name still; old name folder c; new name login folder old; \
	new name login folder still; new last name folder; new last name path; new last name login; changed name folder; \
	changed name path; folder still called name; misspelled name folder; misspelled name path; rename folder users; \
	rename folder profile; folder my stuff c called; folder my stuff c named; predecessor name folder; predecessor \
	name path; predecessor name directory; path shows old name; path shows former name; folder under users name; \
	colleague before me name folder; colleague before me name path; hr corrected surname; hr corrected name; \
	corrected spelling surname; corrected spelling name; shows misspelling; shows typo; has misspelling; has typo; \
	ex-husband's name path; ex-husband's name folder; divorce account; divorce name; divorce folder; divorce path; \
	path name old user; path name old mine; save dialogs path; save dialogs name; directory renamed users; directory \
	renamed c; c:\users name; c:\users shows; c:\users old; directory of mine name; married name login directory; \
	users directory old name; users directory old spelling; old identity folder; old identity path; payroll changed \
	name; payroll changed surname; login shows new name folder; login shows new name directory; folder under users \
	still; folder under users old; folder under users former; user directory name born; name I was born with; name \
	changed but directory; explorer user directory name; explorer user folder name; old name in users; old name in \
	explorer; old name in path; change profile path; renaming account profile; no longer mrs; no longer mr; no \
	longer miss; greets me right; greets me correct; route reads smith; route reads name; ex's name; save things \
	path; save things route; name in the path of folder; name in the route of folder; name in the address of folder; \
	get rid of old name; get rid of ex name; get rid of former name > profile-folder-name .9, user-profile .3
pin-setup-grey: convenience pin; windows hello for business policy; pin dimmed; create pin; pin option unavailable; \
	sign-in options pin; i forgot my pin; domain joined pin; pin button grey; pin button pale; four digits sign; \
	four digits log; digits instead of password; number instead password login; number instead password computer; \
	forgot digits; forgot numbers; remember digits; remember numbers; clicked forgot pin; short code sign; short \
	code login; !not make digits; !not make pin; used sign digits; used sign pin; add pin grey; add pin pale; add \
	pin nothing; lost my digits; new digits; pin before upgrade; digits before upgrade; numeric code; number code; \
	short number sign; short number log; short number login; add button clicked pin; add button clicked code; stuck \
	long password pin; stuck long password code; stuck long password forgot; told it forgot pin; told it forgot \
	code; had one before upgrade code; staff domain pin; staff domain code; pin instead password domain; pin instead \
	password laptops; everything greyed pin; everything greyed code; everything greyed sign-in; sign-in settings \
	greyed pin; sign-in settings greyed code; possibility set pin gone; possibility set pin grey; where did pin go; \
	pin greyed domain laptops; pin greyed domain computers; set a pin greyed; set a pin domain; pin setup vanished; \
	pin setup disappeared; no pin option; no pin possibility; no pin choice; recall pin faded; recall pin grey; \
	choice set pin faded; choice set pin grey; faded out; character password type pin; character password type \
	digits; said couldn't recall pin; said couldn't recall code; set new code faded; set new code grey; short secret \
	instead password; short secret replace password; unlock laptop number; unlock laptop digits; configure a pin; \
	pin hello business policies; numbers for opening laptop; numbers for opening computer; six numbers laptop; six \
	numbers computer; make up others numbers; make up others code; washed out; greyed out; thing to click grey; \
	thing to click washed; thing to click pale; digits set; digits button; signed in with digits > pin-sign-in .8, \
	windows-hello .4, greyed-out .2
pin-broken: pin isn't available; 0x80090016; 0x8009002d; ngc folder; keyset does not exist; set up your pin again; \
	pin motherboard; pin mainboard; pin repair; digits motherboard; digits mainboard; digits repair; tpm cleared \
	pin; pin stopped working update; pin stopped accepted update; pin wrong sure; pin wrong correct; digits wrong \
	sure; digits wrong correct; pin !not accepted; laptop refuses pin; laptop refuses digits; pin must change; pin \
	expired; pin history; asks create pin every; asks setup pin every; forced create pin; forced set pin; skip no \
	pin setup; want no pin setup; hello setup every login; click to set up pin > pin-sign-in .8, windows-hello .5, \
	tpm .2
face-signin-restart: facial recognition; recognition logon policy; do not display last user name; looking for you; \
	making sure it's you; windows hello requires your pin; dontdisplaylastusername; recognises face lock; recognises \
	face lunch; recognise face morning laptop; recognise face morning camera; no longer recognises me laptop; no \
	longer recognises me camera; face sign morning; face sign start; face works lock; face works lunch; unlock face; \
	unlock camera; face wants digits; face wants pin; looking for me; camera searches sign; camera searches login; \
	finger fine face; finger fine camera; hidden last user login; hidden last user sign; face at startup; cold start \
	face; cold start camera; morning digits face; morning digits camera; looks into the camera; face login dead; \
	face login broken; tries camera; camera then demands pin; camera then demands code; camera sign-in; coffee break \
	face; coffee break camera; face opens; locked face nicely; finger pin all right face; finger pin all right \
	camera; who logged last hidden; who logged last camera; hide who logged; hide who last; hide who was; turn \
	tablet on face; turn tablet on camera; powered on face pin; powered on camera pin; camera knows me; camera knows \
	face; camera only knows locked; powering on looks demands; powering on looks pin; looks and looks; hunts for me; \
	hunts for face; hidden last user camera; hidden last user face; security guy hid user; security guy hid name; \
	unlocking by look; first start face code; first start face pin; face not at start; face not at boot; tablet \
	stares at me; tablet looks at me; doesn't know me morning; doesn't know me tablet; doesn't know me face; wants \
	my numbers; wants my code; one glance wakes; one glance opens; one glance unlocks; glance opens later; glance \
	opens day; knew me until rule; knew me until security; face log in; face login in; face sign in; face only \
	locked; face after restart; face after reboot; face after start > windows-hello .9, pin-sign-in .1
fingerprint-fail: fingerprint !not recognised; fingerprint !not recognized; fingerprint !not working; fingerprint \
	!not accepted; fingerprint reader; fingerprint driver; fingerprint option; windows biometric service; \
	fingerprint missing; fingerprint gone; fingerprint register; finger reader dead; finger reader wet; finger \
	sensor dead; finger sensor wet; finger swipe sign; finger swipe login; finger press sign; finger press login; \
	finger !not accepted login; finger !not accepted sign; finger !not recognised login; finger !not recognised \
	sign; finger placed nothing > windows-hello .8, device-driver .2
no-logon-server-away: service the logon request; event 45058; fifo deletion; logon cache entry removed; \
	cachedlogonscount; oldest cached entry; caches 10 domain credentials; can't sign you in with this credential; \
	domain isn't available; laptop road sign; laptop road log; road !not sign in; nobody check sign; nobody check \
	login; nobody there to check; shared laptop sign; shared laptop log; many colleagues used laptop; many \
	colleagues used notebook; dozen colleagues laptop; dozen colleagues using; forgets me laptop; forgets me \
	notebook; last month office signed laptop; last month office logged laptop; last month office used laptop; \
	laptop remember login; laptop remember password; worked office refused outside; worked office refused road; \
	worked office refused hotel; office cable lets sign again; office cable lets log again; logon servers \
	unavailable; logon servers available; borrowed laptop sign; borrowed laptop login; borrowed laptop log; field \
	laptop sign; field laptop login; field laptop log; trade fair laptop; trade fair notebook; fair notebook \
	refuses; fair notebook login; no server there login; handle my logon; handle my login; handle my sign-in; server \
	is there handle; server is there logon; borrowed since laptop; borrowed since notebook; lots of people borrowed \
	laptop; lots of people borrowed notebook; goes through many hands; many hands laptop; many hands notebook; \
	mountains laptop logon; mountains laptop login; network doesn't know me laptop; network doesn't know me \
	notebook; laptop suddenly know me; laptop suddenly know user; was on it weeks ago; was on it month ago; pool \
	notebook refuses; pool notebook know; could before log without network; did before log without network; common \
	laptop; common notebook; department's laptop; department's notebook; customer visit laptop logging; customer \
	visit laptop login; out on visit laptop; out on visit notebook; server available logging in; server available \
	login in; did use it once weeks ago; did use it once months ago; laptop used once ago login; laptop used once \
	ago log; business trip laptop; business trip notebook; car-pool laptop log; car-pool laptop login; log in before \
	fifteen; log in before others; so have fifteen; so have ten; so have many; others used laptop since; others used \
	laptop meanwhile; first office fine trip refused; first office fine trip login; no logon servers; offsite laptop \
	login servers; offsite laptop login domain; laptop only accepts last users; laptop only accepts last people; \
	cached user logon; cached credential deletion; vouch for me; vouch for us; nobody is available to check; van \
	laptop everybody; van laptop borrowed; laptop everybody uses customer's; laptop everybody uses away; accepted me \
	in spring laptop; accepted me in office laptop; at the customer's nobody; at the customer's refuses; at the \
	customer's laptop; nobody vouch; nobody confirm; none vouch; none confirm; shared laptop trip; shared laptop \
	road; laptop of department trip log; laptop of department trip login > offline-logon .9, remote-worker .3
black-after-signin: shell explorer.exe winlogon; windows logo key ctrl shift b; capture process dump; clean boot; \
	fails to load desktop; reset the graphics driver; ctrl alt end task manager; userinit; after password dark; \
	arrow black; arrow dark; pointer black; pointer dark; only arrow @screen; only arrow visible; move arrow around; \
	move arrow only; no icons bar; no icons taskbar; password accepted then dark; password accepted then nothing; \
	nothing but dark; nothing but black; nothing but arrow; signing in dark; task manager opens black; task manager \
	opens dark; welcome then black; welcome then dark; desktop never appears; desktop never comes; no desktop after \
	login; no desktop after password; no desktop after sign; white pointer; white arrow; lonely pointer; lonely \
	arrow; dark with just cursor; all dark sound; blackness log; blackness sign; blackness password; blackness \
	desktop; just blackness; no desktop after me; no desktop log me; no desktop sign me; desktop for me; \
	ctrl+alt+del menu black; ctrl+alt+del menu dark; blue menu black; blue menu dark; blue menu pointer; dark go \
	away hour; dark go half hour; log on just dark; never see my desktop dark; welcome goes by black; welcome goes \
	by dark; only pointer there; only pointer visible; only pointer left; movable pointer; movable arrow; movable \
	cursor; blackness cursor; blackness movable; dark @screen cursor; hear dark; hear black; jingle dark; jingle \
	black; arrow I can push; arrow I can move; no pictures no bar; waiting an hour black; waiting an hour dark; \
	password only arrow; password only pointer; screen black only mouse > black-screen .9, explorer-shell .4
too-many-groups: 1,010 groups; 1010 groups; 0xc000015a; gro mem eva; ntdsutil group membership; 1,024 sids; access \
	token limit; sid history; too many groups sign; too many groups log; gathered ids; gathered groups; collected \
	ids; collected groups; hundreds groups; hundreds lists; thousand groups; thousand lists; member every group; \
	member every lists; added every project list; added every project group; too many ids; serving employee groups; \
	serving employee lists; groups removed log; groups removed sign; member of everything; in every list company; in \
	every group company; practically each group; practically every group; each group we have; every group nested; \
	they nest groups; security somethings accumulated; security somethings many; security context; added another \
	fifty groups; added another fifty rights; yet another groups; rights groups many; rights groups fifty; refused \
	sign groups; refused sign context; any computer log on groups; any computer log on accumulated; strange text \
	security; accumulated; every single group; every single list; belongs everything groups; belongs everything log; \
	collected too much context; collected too much security; security ids; signing in fails groups; signing in fails \
	ids; in each group of the company; in each group of the firm; removed from groups works; removed from groups \
	again; removed from groups login; veteran employee groups; longtime employee groups; member of more than groups; \
	account member groups logon; committee list every; committee list twenty; put on every list; put on every group; \
	put on every committee; gathering too much; gathering too many; no computer in the house lets her; no computer \
	in the house lets him; no computer in the house lets me; lets her in list; lets her in group; lets her in \
	gathering; decades lists log; decades lists in > token-size .9, logon-limit .3
password-other-site: password remote domain controller; password change remote controller; sign in domain after \
	password changes; pdc emulator; krb ap err repeat; kerberos udp tcp; new password local domain controller; sign \
	in with previous password; force replication password; @password changed head office; @password changed head \
	branch; branch new @password refused; branch new @password accepted; old @password still works; old @password \
	still accepted; old one still works; old one still lets; old one still valid; new @password refused here; new \
	one isn't accepted; works there not here; works headquarters not here; hours new password works; hours new \
	password accepted; @password hours arrive branch; @password hours arrive here; changed over the phone password; \
	here old password works; here old password refused; central helpdesk password; central helpdesk new; capital \
	@password new; capital @password changed; outpost office @password; outpost office rejects; rejects new accepts \
	former; rejects new accepts old; accepts the former; accepts the old; accepts the previous; former still good \
	here; old ones still good; old ones still work; old ones still valid; data center @password changed; data center \
	@password new; changed at main @password; changed at central @password; changed at head @password; tomorrow \
	probably work password; tomorrow probably work new; small branch new @password; small office new @password; \
	branch old password; branch new password; renewed password head; renewed password headquarters; password head \
	office server branch; password head office server local; branch server wants old one; wants the old one; wants \
	the old password; local server wants old; local server knows old; head office knows new branch; head office \
	knows new we; head office knows new here; password reached branch; password reached here; passwords differ \
	between sites; passwords differ between offices; passwords differ between branch; prior @password here; prior \
	@password works; corporate resetting @password; corporate changing @password; doesn't take effect site \
	@password; doesn't take effect here @password; doesn't take effect branch @password; take effect later \
	@password; take effect immediately @password; take effect right @password; our site old @password; our site \
	prior @password; @password log here old; changed passwords known site; changed passwords known branch; two \
	passwords; two places; two cities; in one city works other not @password; in one city works another not \
	@password; fresh secret known; fresh secret here; stale one good; stale one works; small town password; small \
	town secret; by evening new; by evening fresh; by evening works; capital's help desk password; capital's help \
	desk secret; new secret; still previous password; still former password; still prior password; central office \
	changed password; wants previous password; wants former password; half a day password > remote-dc .9, \
	password-reset .3, ad-replication .3
admin-account-off: built-in administrator; logon as administrator in safe mode; net user administrator; recovery \
	console; main admin user; main admin account; admin disabled standalone; admin disabled pc; turned off admin; \
	turned off administrator; turned off main user; nobody admin computer; nobody admin pc; standalone pc admin; \
	standalone pc administrator; get back in admin; get back in administrator; get back in disabled; enable admin \
	account; enable admin again; admin safe mode; hardening guide disabled administrator; hardening guide disabled \
	admin; no other user settings; no other user rights; locked ourselves out admin; locked ourselves out pc; may \
	change settings admin; may change settings user; may change settings nobody; master user off; master user \
	disabled; switched off built-in admin; supervisor login deactivated; supervisor login disabled; deactivated no \
	other login; deactivated no other account; own login simple install; own login simple admin; own login only \
	simple; own login only limited; install anything rights pc; install anything admin pc; no other login right; no \
	other login rights; right to reactivate admin; right to reactivate account; home office pc admin; measuring \
	computer supervisor login; measuring computer supervisor account; followed checklist admin; followed checklist \
	administrator; can't turn admin back on; can't turn administrator back on; hardening tool deactivated; hardening \
	tool disabled; only administrator on pc; only administrator on computer; deactivated only administrator; \
	deactivated only admin; kiosk pc administrator; kiosk pc admin; no one allowed anything pc; no one allowed \
	anything computer; no one allowed anything admin; admin gone pc; admin gone computer; admin gone kiosk; disabled \
	administrator user; disabled administrator management; disabled administrator box; no other admin box; no other \
	admin pc; other admin on that; other admin on this; other admin on the; no one allowed do anything box; realize \
	no admin left; realize no admin other; without admin pc left; without admin pc now; lost only admin; lost only \
	administrator; disable administrator account; access computer disabled administrator; master user turned; master \
	user switched; only one who may change; only one who may install; how do I undo admin; how do I undo \
	administrator; how do I undo user; to be safe turned off user; shop computer admin user; shop computer admin off \
	> admin-locked-out .9, disabled-account .4
temp-profile: temporary profile; signed in with temporary; you've been signed in with; can't sign in to your \
	account; user profile service failed; user profile cannot be loaded; user profile couldn't be loaded; profile \
	service failed the sign-in; brand new computer empty; brand new computer favourites; brand new desktop empty; \
	brand new desktop favourites; all my gone desktop reset; all my gone desktop empty; all my gone settings reset; \
	all my gone settings empty; desktop like on first day; everything factory fresh login; everything factory fresh \
	desktop; everything factory fresh settings; changes lost sign out; changes lost sign logoff; changes lost log \
	out; changes lost log logoff; .bak profilelist; event 1511; event 1515; event 1508 > user-profile .9, sign-in .2
login-screen-stuck: login screen @hang; login screen missing; login box @hang; login box missing; no password box; \
	no password field; password box missing; password box appear; password field missing; password field appear; \
	other user missing; other user option; other user gone; no place type password; no place enter password; wrong \
	user shown login; wrong user shown screen; wrong user offered login; wrong user offered screen; someone else's \
	name login screen; someone else's name lock screen; colleague's name login screen; colleague's name lock screen; \
	switch user missing; switch user option; caps lock login; caps lock password; num lock login; num lock password; \
	password typed wrong layout login; password typed wrong keyboard login; password letters wrong layout login; \
	password letters wrong keyboard login; keyboard dead login screen; keyboard dead sign-in screen; keyboard not \
	login screen; keyboard not sign-in screen > sign-in .6
login-hours: sign in outside refused; sign in outside not allowed; sign in weekend refused; sign in weekend not \
	allowed; account time hours; logon hours; time restriction login; time restriction sign; account restrictions; \
	only log in office hours; only log in working hours; thrown off out at six account; thrown off out at six hours; \
	thrown off out at evening account; thrown off out at evening hours > logon-limit .8, sign-in .3
`,
	),
];
