import { defineConcepts } from './concept';

/** Desk phones, phone systems, queues, voicemail and numbers. */
export const TELEPHONY = defineConcepts(
	'telephony',
	String.raw`
telephony: phone system; voip; sip; pbx; desk phone; ip phone; handset; phones; telephone; telephony; 3cx; \
	mitel; avaya; ringcentral; 8x8; teams phone; sip trunk; phone line; extension; dial tone; yealink; polycom; \
	cisco phone; phone lines; landline; hosted voice; phone calls; calls~; calling plan; direct routing; sbc; \
	gamma; cloud voice; softphone; cordless phone; dect; base station; phone number; pabx; asterisk; freepbx; \
	vonage; dialpad; grandstream; main line; reception phone; switchboard; telephones; conference phone; lines; \
	phones not; desk phones; phone provider; phone vendor; phone company; headset desk phone; cordless; phone \
	extension > network .15
phone-registration: phone !not register; unregistered; line unregistered; phone no service; phone offline; \
	!not dial; no dial tone; phone blank; phone !not boot; phone provisioning; phone stuck; phone dead; sip \
	registration; phone screen blank; phone rebooting; phones down; desk phone @dead; handset dead; no line; poe \
	phone; phone registering; phone !not work; url calling disabled; limited service; no service phone; phone \
	says no service; phone won't come on; handset blank; handset won't; phone lost connection; phone shows \
	registering; desk phone blank; desk phones; phone has no display; phone no power; phone not connected; \
	phones are all dead; phones are dead; all phones down; phones went down; phones out; no dialtone; phone \
	silent; line dead; phones lost; phones offline; handset offline; new desk phone; no service handset; handset \
	no service; register failed > telephony .8, switch .3, vlan .25
call-quality: call quality; choppy; one way audio; jitter; static on line; echo; calls drop; dropped call; \
	dropping calls; robotic; crackle; audio cuts; !not hear caller; caller !not hear; garbled; muffled; breaking \
	up; delay on calls; sound quality; cut off calls; no audio call; sip alg; rtp; calls cut; background noise; \
	disconnects calls; hear them but; call breaks; sound like robots; sounds like robot; robot voice; \
	underwater; voice cuts; voices cut; crackling line; line crackles; hissing; static; delay when talking; \
	drops mid call > telephony .7, internet-speed .3, firewall .2
call-routing: call forwarding; hunt group; ring group; call queue; auto attendant; ivr; call routing; \
	divert; forward phone; after hours message; phone menu; transfer call; calls go to voicemail; holiday \
	greeting; opening hours message; night mode; calls !not ring; phone !not ring; rings wrong; queue agent; \
	agents queue; hold music; music on hold; press 1; day night; calls diverted; overflow; incoming calls; \
	inbound calls; calls !not come; phones !not ringing; straight to voicemail; greeting; recorded message; \
	closed message; calls ring; reroute; redirect calls; bank holiday message; pick up group; missed calls; \
	callers hear; busy tone; engaged tone; caller menu; out of hours message; ring through; phones ring at \
	night; ring at night; ring after hours; rings after closing; on-call phone; busy signal; callers get busy; \
	holiday message; holiday hours phone; change message phone; phone message; night ring; phones keep ringing; \
	keeps ringing; rings out; rings once; hangs up on callers; callers cut off; callers hear message; wrong \
	person rings; option 2 menu; lunch phones; phone hours; phone schedule; schedules phone; ring order; ring \
	all; ring strategy; call pickup; dial main number; phones forwarded; calls to mobile > telephony .7
voicemail: voicemail; voice mail; voicemail to email; mailbox greeting; message light; voicemail pin; \
	answering machine; voicemail password; voice message; !not access voicemail; messages phone; red light \
	phone; voicemail box full; message lamp; flashing light phone; light on my phone; red light on my phone; \
	voicemail message; voice mails; mailbox pin phone; voicemail old greeting > telephony .6
phone-number: number port; porting; phone number; ddi; did number; new number; caller id; outbound number; \
	number assignment; emergency address; toll free; direct dial; cli; withheld; shows wrong number; caller \
	display; e911; number shows; port number; blocked number; international calls; !not call abroad; !not call \
	out; outgoing calls; outbound calls; call restriction; premium; dial out; dial 9; change our number > \
	telephony .6
sms-paging: sms; text message; texting; pager; paging; overhead paging; public address; pa system; announcement; \
	tannoy; bell schedule; bell system; page group; loudspeaker; paging system; speakers ceiling; intercom system; \
	text messages customers; mass notification; panic button; duress; nurse call > telephony .3
call-recording: call recording; recordings; record calls; call logs; call history; call report; call stats; \
	wallboard; call detail; listen to call; call recorder > telephony .5
lift-alarm-line: alarm line; lift line; elevator phone; analogue line; pots; fax line; copper; pstn switch off; \
	alarm panel line; emergency phone; entry phone > telephony .4, door-access .2
night-routing: night routing; night service; night switch; night mode phone; answering service; closed \
	message; closing message; calls after hours; call flow; flow calls; duty phone; duty mobile; night calls; \
	calls at night; holiday schedule phone; closed for thanksgiving; closed for christmas > call-routing .7, \
	telephony .4
`,
);
