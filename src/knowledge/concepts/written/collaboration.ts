import { defineConcepts } from './concept';

/** Teams, SharePoint and OneDrive: situations and what explains them. */
export const COLLABORATION = defineConcepts(
	'application',
	String.raw`
teams-video-load: 4k; hdr; docked; 4k monitor; hdr monitor; high resolution monitor; big monitor meeting; slow \
	video meeting; video meeting slow; meeting freezes laptop; meeting slow when docked; dock meeting; everything \
	lags during call; laptop lags in call; computer slow during meeting; cpu during call; fan loud meeting; choppy \
	when sharing; slow only in meetings; without dock fine; undocked fine; on own screen fine; wide screen; curved \
	screen; external screens call; gallery view slow; turn off video; hardware acceleration; gpu load > teams .5, \
	meeting .5, display .4, slow-performance .4, docking-station .4
share-sound: share sound; share system audio; include computer sound; include system audio; sound of video; \
	video without sound; no sound from clip; heard nothing clip; clip had no sound; film no sound; played a film; \
	played video nobody heard; music during presentation; broadcast no audio; live event audio; presenter audio; \
	audience heard nothing; viewers hear no; listeners; town hall sound; attendees hear nothing; share content no \
	audio; produce live event; stream no sound > live-event .7, audio-device .4, meeting .5
teams-white: teams white screen; white screen; white window teams; blank teams; teams empty window; teams \
	starts white; symlink; symbolic link; junction; profile moved; users folder moved; users on d drive; mapped \
	users folder; subst; profile on other drive; moved profiles; teams blank after; teams only white; teams shows \
	nothing > teams-signin .8, teams .5, user-profile .15
teams-after-password: teams after password; changed password teams; teams password changed; teams signed out \
	after; teams keeps asking; teams error after password; caa20003; 0xcaa70004; 0xcaa82ee2; 0xcaa20004; teams \
	sign in error; password new teams > teams-signin .8, cached-credentials .4
channel-rename: renamed channel; rename channel; channel folder old name; folder still has old name; channel \
	new name; files folder old name; renaming a team; team renamed; old name in sharepoint; old name library; url \
	old name; path still old; changed the name of the channel; group name changed; name of team changed > \
	channel-folder .8, teams .4, sharepoint .4
channel-recreate: recreate channel; channel already exists; channel name already exists; deleted channel; same \
	channel name; channel name taken; name is taken; name already in use; deleted by mistake channel; restore \
	channel; channel can't be created again; create channel again; channel gone; soft deleted channel; 30 days \
	channel; reuse the name; use the same name again > teams-admin .8, teams .4
team-create-blocked: can't create team; users can't create; create team missing; create button missing; new \
	team button; join or create; no create; only some can create team; group creation restricted; creation of \
	groups; need a new team; make a team; start a new team; no option to create; option to make team gone > \
	create-team .9, teams-admin .5
members-missing: see team members; members not visible; don't see members; member list empty; after \
	re-enabled; account re-enabled; reenabled account; after returning colleague missing; team empty after leave; \
	nobody in team; missing in team; doesn't see team; teams gone after leave; back from leave teams; was disabled \
	and enabled; came back teams missing; list of people empty; names missing team > teams .6, disabled-account .4
unknown-user: unknown user; unknown; shows unknown; name replaced; former colleague; removed user; deleted \
	user shows; left company chat name; chat with unknown; old chat names; messages from unknown; name gone from \
	chat; no name chat; chat partner nameless; ex-employee chat > teams .5, user-account .3, offboarding .2
files-tab: files tab; files tab error; unauthorized operation; attempted to perform an unauthorized; files tab \
	won't open; files in team error; files in channel; posts fine files not; chat works files don't; chat works \
	but files; document tab; files view denied; access files team; can chat but no files; library access team; \
	site access; sharepoint access via teams; conditional access sharepoint; files don't load > teams-files .9, \
	sharepoint .3, permission .3
onedrive-404: 404; file not found; 404 file not found; onedrive app teams; my files teams; onedrive in teams; \
	onedrive page not found; personal site; onedrive not provisioned; no onedrive; onedrive never opened; onedrive \
	licence; first time onedrive; new user onedrive; my site; onedrive not set up; cannot find page onedrive > \
	onedrive .6, teams-files .5, licence .2
open-in-app: open in desktop app; open in app; desktop app missing; open desktop app; opens in browser only; \
	opens in teams only; word opens inside; edit in browser only; only web version; full version of word; real \
	excel; real word; browser version; proper excel; proper word; full excel; in the browser instead; open with \
	word; opens inside teams; option open app; only online version; always opens online; link opens browser > \
	office-app .5, teams-files .4, addin .1
skype-mixed: skype instead of teams; meeting opens skype; skype for business required; coexistence; teams \
	upgrade mode; islands; lync; skype meeting; old meeting program; wrong meeting app; sfb; skype still needed; \
	invites still skype; meeting link old program > skype-legacy .9, meeting .4
webdav-drive: webdav; map sharepoint drive; sharepoint as drive; sharepoint drive letter; document library \
	drive; mapped library; library as network drive; webclient; open with explorer; explorer view; trusted sites; \
	mapped drive to site; cloud drive letter; drive to cloud; cloud site as drive; drive letter cloud; s: to \
	sharepoint; access denied before opening files; stay signed in drive; keep me signed in; persistent cookie; \
	site in explorer; online folder as drive; internet explorer needed drive > sharepoint .7, mapped-drive .7
share-grey: share greyed; sharing greyed out; share options grey; anyone link grey; anyone with link grey; \
	share choices grey; specific people only; share outside grey; can't choose anyone; send link to customer grey; \
	link settings grey; only people in organisation; people in your organization only; sharing options; link type \
	not available; outsiders option grey; option to share outside missing > external-sharing .9, greyed-out .3
share-policy-block: organization's policies; policies do not allow; !not allow you to share with these users; \
	not allowed to share; share with partner refused; share refused; sharing denied; domain not allowed sharing; \
	allowed domains; blocked domains sharing; share with gmail; sharing with customer blocked; invite customer to \
	folder; outside sharing off; external sharing disabled; share with auditor; share with accountant; sharing \
	error outside > external-sharing .9, sharepoint .3
delete-blocked: !not delete item; unable to delete; !not delete file sharepoint; !not delete folder; deletion \
	refused; delete not allowed; retention; hold; ediscovery hold; retention label; preservation; checked out; \
	folder not empty; record; sorry something went wrong delete; can't remove folder; can't get rid of folder; \
	delete comes back; deleted comes back; delete keeps returning; locked by retention; preserved > sharepoint .4, \
	onedrive .3, archive-mail .2, file-locked .3
open-read-only: opens read-only; read only; read-only; opens as read only; !not edit; can't edit; edit \
	document greyed; locked for editing; mandatory column; required column; check out required; required property; \
	properties panel; irm; protected view; sensitivity; opens locked; only look not change; can look but not \
	change; saving refused; can't save to site; must check out; save not possible; can't type in; enable editing > \
	read-only-file .9, sharepoint .4
picture-missing: profile picture; profile photo; photo; picture not showing; photo not updated; my face; old \
	photo still; my photo doesn't show; staff page photo; people directory photo; intranet photo; delve; photo in \
	outlook not sharepoint; avatar initials; initials instead of photo; changed photo; circle with initials; \
	picture of me; portrait; new picture of me; photo on intranet; who is who page > profile-picture .9, \
	user-account .15
office-cache: upload center; office upload; upload failed; office document cache; document cache; credentials \
	cached office; can't open from cloud; can't open online file; sync errors office; we can't connect to; sign in \
	to open; account notice; office account error; office sign out; delete cached files; pending upload; save to \
	cloud fails; save to cloud; upload blocked; autosave off; autosave fails; open from onedrive error > onedrive \
	.6, office-app .4, sharepoint .3
synced-file-vanished: moved to recycle bin; moved to the recycle bin; file vanished after sync; file \
	disappears sync; synced file gone; deleted by sync; file in recycle bin by itself; goes to bin by itself; \
	saved file disappears; disappears after saving; file gone after saving; nobody deleted; synced folder file; \
	lands in bin; ends up in bin; file keeps going to the bin; removed from local folder; stopped syncing file \
	moved > onedrive .6, file-missing .5, recycle-bin .3
sync-problems: sync problem; sync pending; stuck syncing; processing changes; sync paused; red cross sync; \
	sync stopped; invalid characters; path too long; file name not allowed; too many items; library too big; sync \
	limit; not syncing; doesn't upload; changes don't appear; colleague doesn't see changes; my change not visible \
	to others; old version shown; two versions; conflicted copy; conflict; merge conflict; online newer; cloud \
	symbol; cloud with line; no cloud icon; sync icon gone > onedrive .9, sync-failure .4
sharepoint-access: access denied sharepoint; site access; request access site; need permission site; !not open \
	site; intranet denied; members group; visitors group; site owner; site member; permission to site; unique \
	permissions; broken inheritance; link access; invitation site; can't open library; let us know why you need \
	access > sharepoint .8, permission .5, access-request .3
teams-audio: no sound call; nobody hears me; can't hear; microphone teams; mic teams; mute; headset teams; \
	speaker teams; echo meeting; camera teams; camera off; camera not found teams; device settings teams; audio \
	teams; can't hear others; others can't hear; hear myself; camera black; camera used by another app; webcam not \
	working > audio-device .8, meeting .5
teams-notify: teams notifications; no notification teams; don't see new messages; chat message late; messages \
	delayed; missed chat; missed calls teams; banner teams; teams doesn't ring; teams silent; status wrong; shows \
	away; shows offline; shows available; do not disturb > teams .6, presence .5
teams-meeting-join: can't join meeting; join meeting error; meeting link; stuck in lobby; waiting lobby; \
	lobby; people waiting; external can't join; guest can't join; meeting add-in; teams button outlook; no teams \
	button; teams button missing; schedule meeting teams; meeting recording; recording missing; transcript; \
	breakout; presenter; can't share screen; sharing stops; share screen greyed > meeting .7, teams .5
whiteboard-tabs: planner; tab; wiki; forms; whiteboard app; approvals; shifts; lists app; loop; app in teams; \
	teams app blocked; app not available teams; add app; third party app teams; bot; connector card; webhook; \
	power automate; flow; power apps > teams .5, data-import .15
`,
);
