import { defineConcepts } from './concept';

/** Teams, SharePoint and OneDrive: situations and what explains them. */
export const COLLABORATION = defineConcepts(
	'application',
	String.raw`
teams-video-load: 4k monitor; hdr monitor; high resolution monitor; big monitor meeting; slow video meeting; video \
	meeting slow; meeting freezes laptop; dock meeting; laptop lags in call; cpu during call; fan loud meeting; choppy \
	when sharing; slow only in meetings; without dock fine; undocked fine; on own screen fine; wide screen; curved \
	screen; gallery view slow; turn off video; hardware acceleration; gpu load; docked to external 4k; \
	ultra-high-definition; port replicator; performance during video meetings; camera call slow; camera call crawls; \
	video call crawls; crawls when call starts; computer crawls call; notebook crawls meeting; fan roars; fan loud \
	call; fan starts call; ultrawide; huge screen call; huge monitor; giant monitor; large monitor slow; on the sofa \
	fine; picture jerky call; jerky video call; stutters camera call; stutter during meeting; typing delay meeting; \
	everything slow while meeting; after meeting fast again; slow as soon as camera; faces freeze docked; hooked to \
	4k; camera calls unusable; client calls camera; laptop unusable call; laptop unusable meeting; two hdr displays; \
	faces stutter; typing lags meeting; smooth without screen; lags as long as meeting; people on video; people on \
	camera; very high-resolution; high-resolution screens; two high resolution; two big screens; docking station \
	video; gets hot meeting; gets slow meeting; warm and slow call; meeting jerks; video jerks; call jerks; jerky \
	meeting; slow while conferencing; when cameras on; cameras on slow; ultra hd; meeting @slow @screen; call @slow \
	@screen; call @slow dock; video @slow dock; video @slow @screen; video conference @slow; video conferences \
	machine; conferences dock; 4k panel; 4k @slow; giant panel; new 4k screen; 4k screen dock; ultra-sharp; screen \
	video slow; video calls unusable; calls unusable screens; attached to two screens; only slow with screen; without \
	that screen; without the screen works; office without screen fine > teams .5, meeting .5, display .4, \
	slow-performance .4, docking-station .4
share-sound: share sound; share system audio; include computer sound; include system audio; sound of video; video \
	without sound; no sound from clip; heard nothing clip; clip had no sound; film no sound; played a film; music \
	during presentation; broadcast no audio; live event audio; presenter audio; audience heard nothing; viewers hear \
	no; town hall sound; attendees hear nothing; produce live event; stream no sound; audio from shared content; \
	sharing content during broadcast meeting; youtube !not heard; film !not heard; film nobody heard; ran the film; \
	showed a film; showed a clip silent; clip silent others; silent film audience; only heard us talking; only heard \
	my voice; heard speaker !not film; played music nobody; music !not heard meeting; song !not heard; sound of the \
	film; sound of the clip; sound of presentation missing; anniversary film; training film sound; safety film; \
	broadcast to all branches; broadcast speech; transmission without sound; viewers heard nothing; saw but heard \
	nothing; saw it but heard; saw film !not heard; promo video sound; stream video sound; all-hands video; all-hands \
	stream; mute for them; video mute; film mute; clip mute; silent for them; silent video; silent for the audience; \
	live presentation video; live presentation sound; presentation video !not heard; public viewers sound; stream \
	without sound; broadcast silent; audience no sound; sound only here; we heard it they; video !not hear; film !not \
	hear; clip !not hear; film without sound; clip without sound; video audience !not hear; played a video event; live \
	event video; event video sound; see but not hear; watching not hear; watched without sound; played video viewers; \
	town hall video > live-event .7, audio-device .4, meeting .5
teams-white: white screen; blank teams; teams empty window; symlink; symbolic link; profile moved; users folder moved; \
	users on d drive; mapped users folder; profile on other drive; teams shows nothing; program files teams; installed \
	in program files; users folder other disk; moved c users; folder link white; only white; white page chat; chat \
	program white; chat program blank; chat window white; chat app blank; white rectangle; stays white; bright empty \
	window; teams empty screen; profiles on second drive; home folders on d; nothing but white; mklink; profiles on d; \
	home directories relocated; directories relocated white; browser variant works; user folders e:; user folders on \
	e; user folders on other; profiles on e; users on other disk; nothing visible teams; teams white; teams @blank; \
	teams pane empty; chat program @blank; users folder link; profiles linked; profile location changed > teams-signin \
	.8, teams .5, user-profile .15
teams-after-password: teams after password; changed password teams; teams signed out after; teams keeps asking; \
	caa20003; 0xcaa70004; 0xcaa82ee2; 0xcaa20004; teams sign in error; password new teams; either your password \
	changed; needs my info again; sign-in info again; needs sign-in again chat; changed password chat; chat !not sign \
	in password; new pin teams; quarterly password teams; !not take my new password; password renewed; chat thing; \
	sign-in details again; needs my sign-in details; know sign-in details; wants sign-in details; password expired \
	teams; new credentials teams; claims password changed; teams @password; teams info again; everywhere but teams; \
	teams !not log in password; teams after changing password; password this morning teams > teams-signin .8, \
	cached-credentials .4
channel-rename: renamed channel; channel new name; team renamed; old name in sharepoint; old name library; url old \
	name; path still old; changed the name of the channel; group name changed; name of team changed; renamed in \
	microsoft teams; does not rename folder; folder !not renamed; corresponding folder; topic renamed; renamed group \
	folder; changed the topic name; still called old; still has old name; old title on folder; name mismatch folder; \
	department renamed folder; department new name; changed project name; new title folder; new title directory; gave \
	new title; title of group changed; title changed library; directory called the same; folder called same; expected \
	folder same name; still under old; former name folder; folder carries former; channel now named; explorer still \
	old; subject new title; changed our project space; project space folder; bears previous name; bears old name; \
	previous name folder; earlier name folder; synced folder previous; rename teams folder; renamed space; folder \
	didn't follow; folder !not follow; folder @change name channel; channel called folder; channel directory; renamed \
	directory sharepoint; channel name sharepoint; channel name explorer; team name folder old; sharepoint side old; \
	directory still old > channel-folder .8, teams .4, sharepoint .4
channel-recreate: recreate channel; deleted channel; same channel name; channel name taken; name is taken; name \
	already in use; restore channel; create channel again; channel gone; 30 days channel; reuse the name; use the same \
	name again; recreated after deletion; removed topic; deleted topic; topic by mistake; removed channel by mistake; \
	set it up anew; create anew; make it again name; name in use though; says name in use; channel @missing name in \
	use; same title again; old name refused; can't use the same name; name blocked; bring back topic; bring back \
	channel; undelete channel; threw away channel; deleted thread group; removed section teams; section in teams \
	deleted; got binned; binned channel; need channel again; same name topic; original name channel; create topic \
	again; topic again; channel again; told that it exists~; claims it exists~; channel exists; channel of that name; \
	channel name !not; channel name used; name already used; channel by accident; create channel same; can't reuse \
	channel; reuse channel name > teams-admin .8, teams .4
team-create-blocked: can't create team; create team missing; create button missing; new team button; join or create; \
	group creation restricted; creation of groups; need a new team; make a team; no option to create; policy \
	restricting who can create; group space; make a group for; create workspace; new workspace; own workspace; new \
	space for project; start new group; own team for department; found a team; add a team; make own team; button for \
	making; only joining; plus sign missing; neighbour has create button; colleague can create teams; colleague can \
	make groups; can't open new group; who may create groups; !not allowed to create group; new committee space; !not \
	set up team; !not set up group; set up own team; want own team; join with code; join but !not create; can join but \
	!not make; create option !not there; option to create @missing; others can create team; group can't be made; team \
	can't be made; no button group; no button team; no button for new; where is button group; other department can \
	create; group for our run; chat group button; build a team; build a group; establish team; start a team; space for \
	project teams; want a team for; can't start team; can't start a group; not offered create; asks admin create \
	group; set up team !not; create team !not; create group !not teams; new team !not; choice team @missing; team \
	option @missing; !not find create team; set up a team; create team button; create team option; make team button; \
	make team !not; start team !not; open team !not; add team !not; own team !not; team button @missing > create-team \
	.9, teams-admin .5
members-missing: see team members; members not visible; don't see members; member list empty; after re-enabled; \
	account re-enabled; reenabled account; doesn't see team; back from leave teams; was disabled and enabled; list of \
	people empty; names missing team; removed as member from all teams; memberships restored; previously joined teams; \
	private channel membership; 24 to 48 hours teams; login switched on again; account switched on again; account \
	activated again; account back on; reactivated account; reactivated chat; unblocked account teams; was locked teams \
	gone; account was blocked teams; back from parental leave; back from maternity; back from sabbatical; back from \
	sick leave; returned from leave groups; returned to work teams; after my absence teams; all my groups gone; groups \
	gone chat; groups missing chat; none of my groups; in no group; i'm in none; not in any team; teams list empty; my \
	teams are gone; my teams have disappeared; lost membership; lost my groups; thrown out of groups; removed from all \
	groups; have to be added again; reinstated; reinstated today; suspended account; after suspension; unblocked \
	today; unblocked again; account opened again; allowed in again; none of my teams; see none of teams; teams \
	vanished; without teams; teams all gone; groups have vanished; all memberships gone; returned after months; after \
	months away; was away months account; military service; back at work groups; account revived; login restored \
	teams; teams @missing after; teams empty after; teams @missing account; ban lifted; ban teams; account unlocked \
	teams; returned teams @missing; all teams @missing; locked teams @missing; disabled teams @missing; blocked teams \
	@missing; turned off teams; account off teams; groups @missing account; usable again teams; account usable again; \
	locked three weeks; turned on again teams; account turned on again; maternity leave teams; leave teams gone; teams \
	gone after; in no team; no team at all; locked account groups gone; groups gone teams > teams .6, disabled-account \
	.4
unknown-user: unknown user; shows unknown; name replaced; former colleague; deleted user shows; old chat names; \
	messages from unknown; name gone from chat; no name chat; ex-employee chat; no name in conversation; name missing \
	conversations; old conversations name; old conversations unknown; unknown instead of name; unknown in place; \
	unknown wrote; who is unknown; retired woman name; left in may name; former employee messages; former employee's \
	messages; messages nobody's name; who wrote this chat; can't tell who wrote; ex-colleague's name; departed \
	colleague chat; name of departed; resigned colleague name; no name any more; carry no name; messages without name; \
	chat without names; fired colleague messages; fired colleague name; messages of fired; left us unknown; person \
	left unknown; unknown~; removed user appears; nameless; nameless participant; nameless chat; participant without \
	name; who said what; can't see who wrote; name missing chat; no name messages; name vanished chat; lost its name; \
	name lost chat; anonymous in chat; anonymous participant; anonymous colleague; placeholder name; colleague \
	resigned chat; unknown chat; unknown member; unknown team; name @missing chat; who is that chat; left company \
	unknown; added to our team unknown; chat of left colleague > teams .5, user-account .3, offboarding .2
files-tab: files tab; unauthorized operation; attempted to perform an unauthorized; files in team error; files in \
	channel; chat works files don't; chat works but files; files view denied; access files team; library access team; \
	sharepoint access via teams; conditional access sharepoint; files don't load; let group owners add people; sharing \
	level existing guests; something unauthorized; unauthorized when clicking documents; says unauthorized; !not \
	authorized documents; outside architect documents; can write but !not documents; can chat but documents; can talk \
	but files; conversation works documents don't; conversation fine files; freelancer documents group; auditor files \
	group; supplier in group documents; customer in group documents; planner from outside; documents section error; \
	read what we write; can read but !not papers; get at papers; papers in team; papers there guest; invited to our \
	group; guest in our team; guest unauthorized; photographer guest; adviser team; advisor team; lawyer in team; \
	external in our team; outsider in our team; see conversation but !not files; files page error; documents page \
	error; visitors files; visitors team; guests files; guest documents; partner university; posts but !not files; see \
	posts but; see our posts; external sees posts; outsider sees posts; invited person files; invited person \
	documents; outside members documents; can't see our papers; supplier team documents; external documents !not \
	teams; outside files !not team; partner files !not team; files unauthorized; customer files team; consultant files \
	team; supplier files team; client files team; partner documents team > teams-files .9, sharepoint .3, permission \
	.3
onedrive-404: file not found; onedrive app teams; my files teams; onedrive in teams; personal site; onedrive not \
	provisioned; no onedrive; onedrive never opened; onedrive licence; first time onedrive; new user onedrive; upn is \
	changed onedrive; attach file upload from this device; onedrive url; cloud icon 404; click cloud 404; cloud in \
	chat program; cloud app in teams; own files in teams; after wedding login; after my wedding; after marriage login; \
	married changed login; since marriage files; divorced name changed; new surname files; name changed files teams; \
	changed my login name; new username cloud; since name change; sign-in address altered; sign-in address changed; \
	own-files page; divorced user name; username changed teams; new sign-in name; sign-in name files; my drive page; \
	drive page 404; own storage teams; own storage not found; personal files teams; personal storage teams; 404 chat; \
	404 teams; files icon teams; name changed 404; name changed onedrive; maiden name; @signin changed onedrive; \
	onedrive !not found teams; email changed 404; login changed 404; name change teams files; login changed onedrive; \
	new login onedrive > onedrive .6, teams-files .5, licence .2
open-in-app: open in app; desktop app missing; open desktop app; opens in browser only; opens in teams only; word \
	opens inside; edit in browser only; only web version; full version of word; real excel; real word; browser \
	version; proper excel; proper word; full excel; in the browser instead; open with word; opens inside teams; option \
	open app; only online version; always opens online; link opens browser; open in word desktop; file open \
	preference; o365proplusretail; e3 or e5 desktop; reinstall teams office; real program !not offered; open with real \
	program; proper program missing; proper program open; big program instead of; installed word instead; installed \
	excel instead; only opens there; only the small version; little excel; cut-down excel; slimmed-down; light version \
	excel; light version word; stripped-down; entry to open missing; choice app missing; colleague can choose app; \
	macros !not work browser; excel opens in web; sheet opens in web; open in full word; full word from teams; just \
	edit in teams; edit in teams only; in the list desktop; worksheets from teams; macros need desktop; desktop app \
	list; open desktop !not there; can't choose word; neighbour has that choice; colleague has that choice; click \
	minutes file; files open in teams; want full program; desktop version missing; desktop version word; desktop \
	choice; not the web version; app version missing; desktop app !not; excel only browser; word only browser; excel \
	only teams; desktop excel !not; desktop word !not; proper desktop; file teams !not excel; file teams !not word; \
	option open desktop gone; word files only teams; files only open teams; open in teams only; excel files only \
	teams; app option gone > office-app .5, teams-files .4, addin .1
skype-mixed: skype for business required; coexistence; teams upgrade mode; islands; lync; skype meeting; old meeting \
	program; wrong meeting app; sfb; skype still needed; invites still skype; skype for business launched; scheduled \
	with skype for business; teams launches skype; url included in meeting description; old blue program; blue program \
	with s; program with the s; old meeting tool; wrong program join; join opens other program; join starts the old; \
	join opens old; certain meetings old; series old program; invitation from years ago; old series opens; old \
	invitation link; before teams came; before we had teams; previous conferencing tool; asks install skype; former \
	conferencing; former meeting software; former program starts; former meeting tool; older invitations; older \
	meetings join; press join old; press join wrong; former tool opens; program !not used for years; not used for \
	years; launches old program; in place of teams; instead of teams; wrong conferencing; wrong meeting program; wrong \
	video program; another program joins; opens something else meeting; join link other; board meeting opens; \
	invitation launches; skype comes up; skype starts; skype click join; why skype; skype instead; skype opens; \
	meeting opens wrong > skype-legacy .9, meeting .4
share-grey: share greyed; specific people only; can't choose anyone; only people in organisation; sharing options; \
	outsiders option grey; anyone with the link grayed; limited-access user permission lockdown; existing guests \
	sharing level; anyone pale; choice is pale; choice pale link; option dimmed; dimmed share; choice can't be \
	clicked; can't click anyone; can't tick anyone; can't select anyone; anybody with link; everybody with link; link \
	for everyone; link for anybody; link without login; link without account; public link; link for outside; link for \
	a builder; link to outside person; send plans by link; send folder by link; link only for colleagues; only inside \
	the company; link !not work for customer; recipient of link login; choices inactive share; link choices inactive; \
	without logging in; recipients without account; buyers link; not selectable link; send floor plans; send drawings \
	link; choices faded; all but one faded; choices but one; options faded; link without password; external link \
	option; pale option; link button inactive; cannot tick anyone; link for press; link for bidders; link for parents; \
	can't choose outside; link grey; anyone grey; outside people grey; brochure share; only share inside; share inside \
	company; choices greyed > external-sharing .9, greyed-out .3
share-policy-block: organization's policies; policies do not allow; !not allow you to share with these users; not \
	allowed to share; share refused; sharing denied; allowed domains; blocked domains sharing; share with gmail; \
	sharing with customer blocked; invite customer to folder; outside sharing off; external sharing disabled; share \
	with auditor; sharing error outside; sharing turned off; rules of organisation !not share; company rules share; \
	rules forbid sharing; !not let me share; !not let share with person; !not share with tax adviser; tax adviser \
	folder; accountant access folder; give accountant access; give auditor access; bank access folder; let partner in \
	folder; let outsiders into folder; outsider folder access; person outside folder; enter her address refused; \
	outside address refused; outside address red; give client access; parents access folder; share with freelancer; \
	share with volunteers; turned red share; address turned red; turned red rules; note about rules; typed address \
	red; entering address red; organisation's policies; insurance expert photos; expert see photos; share catalogue; \
	share photos outside; let expert see; let outside see; organization !not permit sharing; !not permit sharing; \
	permit sharing with; sharing with her; !not allowed to share with; translator see text; let translator; outside \
	translator; sharing popup organisation; share to outside; share with outside; outside person share; outside people \
	share; outside email share; invite refused folder; !not invite outside; company doesn't allow sharing; firm \
	doesn't allow sharing; share policies; share outside !not; share customer !not; !not give access outside; onedrive \
	!not access outside; give access policies; !not let me give; share supplier !not; share client !not; link policy; \
	share journalist; sharing accountant > external-sharing .9, sharepoint .3
picture-missing: profile picture; profile photo; picture not showing; photo not updated; my face; old photo still; my \
	photo doesn't show; people directory photo; intranet photo; delve; avatar initials; initials instead of photo; \
	changed photo; circle with initials; picture of me; who is who page; people web part; picture sync; manage user \
	properties picture; upload a new photo; uploaded portrait; uploaded photo not; new portrait; my portrait; portrait \
	missing; mugshot; who's who page; staff directory picture; staff list picture; just my initials; only initials; \
	still initials; letters instead of face; letters instead of picture; grey head; grey silhouette; outline of head; \
	empty circle; old picture everywhere; old picture keeps; outlook has new picture; outlook shows picture; mail \
	shows my picture; photo in mail but; new starter photo; new photographer pictures; pictures of the staff; grey \
	figure; grey man; phone list picture; phone list photo; people section; manager's photo; photo of manager missing; \
	figure instead of me; passport photo; passport-style; photos for everybody; displays mine outlook; photo in \
	outlook only; team page; my picture !not appear; picture !not on page; picture !not on intranet; employee photo; \
	employee picture; staff photos; colleagues have photo; photo @missing @site; picture @missing @site; photo !not \
	sharepoint; picture !not sharepoint; photo page !not; photo people page; staff page initials; intranet initials; \
	photo weeks ago; uploaded photo !not; new photo !not; picture intranet !not; picture !not shown intranet > \
	profile-picture .9, user-account .15
office-cache: upload center; office upload; upload failed; document cache; credentials cached office; can't open from \
	cloud; can't open online file; sync errors office; we can't connect to; sign in to open; account notice; office \
	account error; office sign out; delete cached files; pending upload; save to cloud; upload blocked; autosave off; \
	autosave fails; open from onedrive error > onedrive .6, office-app .4, sharepoint .3
sync-problems: sync problem; sync pending; stuck syncing; processing changes; sync paused; red cross sync; sync \
	stopped; invalid characters; path too long; too many items; library too big; sync limit; not syncing; doesn't \
	upload; changes don't appear; colleague doesn't see changes; old version shown; conflicted copy; merge conflict; \
	online newer; cloud symbol; cloud with line; no cloud icon; sync icon gone; groove.exe; file name contains \
	invalid; document can't be opened for editing; previous sync client; characters aren't allowed; characters not \
	allowed; moans about characters; complains about characters; complains about name; forbidden characters; illegal \
	characters; private directory; folder called private; nothing copied down; files in it missing computer; in \
	browser all there; on website all files; one folder isn't copied; single folder !not sync; other folders fine; \
	other folders get copied; never reaches my computer; !not copied to laptop; blue cloud arrows; turning arrows; \
	waiting to upload; upload never ends; still uploading; copies with computer name; old state of file; !not come \
	down; folder !not come down; comes down to pc; !not come down to pcs; starts with underscore; name starts \
	underscore; underscore private; !not arrive on machine; !not arrive on my computer; private at beginning; begins \
	with private; begins with underscore; named with private; in online library but; local copy missing; !not \
	downloaded folder; folder skipped; folder !not syncing; odd name folder; directory odd name; complaints about \
	characters; !not sync down; folder name !not sync; sharepoint library !not syncing; private folder !not sync > \
	onedrive .9, sync-failure .4
sharepoint-access: access denied sharepoint; site access; need permission site; !not open site; intranet denied; \
	members group; visitors group; site owner; site member; permission to site; unique permissions; broken \
	inheritance; link access; invitation site; can't open library > sharepoint .8, permission .5, access-request .3
teams-audio: no sound call; nobody hears me; can't hear; microphone teams; mic teams; mute; headset teams; speaker \
	teams; echo meeting; camera teams; camera off; device settings teams; audio teams; hear myself; camera black; \
	webcam not working > audio-device .8, meeting .5
teams-notify: teams notifications; don't see new messages; chat message late; messages delayed; missed chat; missed \
	calls teams; banner teams; teams doesn't ring; teams silent; status wrong; shows away; shows offline; shows \
	available; do not disturb > teams .6, presence .5
teams-meeting-join: can't join meeting; join meeting error; meeting link; stuck in lobby; waiting lobby; lobby; people \
	waiting; external can't join; guest can't join; meeting add-in; teams button outlook; no teams button; teams \
	button missing; schedule meeting teams; meeting recording; recording missing; transcript; breakout; can't share \
	screen; sharing stops; share screen greyed > meeting .7, teams .5
whiteboard-tabs: planner; tab; wiki; forms; whiteboard app; approvals; shifts; lists app; loop; app in teams; teams \
	app blocked; add app; bot; connector card; webhook; power automate; flow; power apps > teams .5, data-import .15
teams-recording: meeting recording; recording expired; recording location; start recording greyed; transcript; where \
	are recordings; recording not where; find the recording; recording gone; recording of training; download recorded; \
	share recording with customers; record button missing; minutes automatic > meeting .6, teams .4
teams-control: request control; give control; share screen black; window sharing; operate screen; take over mouse; \
	control button missing; show slides meeting; see my notes presenting; shared picture blurred; can't show my screen \
	> meeting .6, teams .4
teams-effects: background effects; background blur; virtual background; blur behind me; hide my kitchen; behind me \
	visible; own background picture; company background; camera mirror; gallery layout; see everybody tiles; \
	spotlight; pin speaker; raise hand; reactions meeting; live captions; captions meeting; subtitles meeting; \
	translate speech; language of meeting; polls in meeting; logo background; background for all; camera upside down; \
	camera mirrored; video mirrored; picture upside down meeting > meeting .6, teams .4
teams-calls: call forwarding teams; simultaneous ring; voicemail teams; call queue teams; ring settings; rings \
	everywhere; only one to ring; ringing on all devices; ring longer; call from chat program; dial pad missing; \
	outside number teams; secondary ringer > telephony .5, teams .5
teams-versions: new teams client; classic teams; uninstall teams; two teams icons; two chat programs; starts with \
	windows chat; stop teams starting; you're missing out; ask your admin to enable; teams license missing; chat \
	program !not for me; personal teams; teams for home; install teams; teams after reinstall; update chat program > \
	teams .7, app-install .2
teams-history: delete message chat; edit chat message; chat retention; export chat; chat history lost; old chats gone; \
	conversation deleted; hide chat; leave group chat; remove person from chat; find old chat; scroll chat old; \
	pictures in chat missing; wrong chat; delete what i wrote; remove message chat; search chat app; search chat \
	history; chat search nothing > teams .7
`,
);
