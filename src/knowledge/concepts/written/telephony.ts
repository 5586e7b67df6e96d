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
extension-move: moving phone room; moved extension office; take handset floor; bring phone other; move extension \
	building; swap extensions colleague; exchange phones two; change extension desks; swap numbers between; leaver \
	extension; left phone number; successor phone; predecessor extension; name wrong phone; display old calls; \
	name predecessor extension; display leaver ring; name wrong call; new extension colleague; new handset desk; \
	new extension please; hot desk phone; hot desk extension; hot desk login; log phone extension; log phone pin; \
	log phone desk; keep number move; keep number moving; keep number room; keep number floor; keep number desk; \
	take number move; take number room; take number floor; take number desk; number i move; number new desk; \
	number other room; number new floor; move my extension; move my phone; move desk phone; take my extension; \
	take my phone; take desk phone; bring my extension; bring my phone; bring desk phone; extension to room; \
	extension to desk; extension to new; extension to office; move extension room; move extension desk; move \
	extension office; move extension new; transfer extension room; transfer extension desk; transfer extension \
	office; transfer extension new; deskphone rings wrong; phone rings elsewhere; deskphone rings colleague; wrong \
	name phone; wrong name display; wrong name rings; wrong person phone; wrong person display; wrong person \
	rings; take telephone number; take phone number; take number along; take number office; take number me; keep \
	telephone number; keep phone number; keep number along; keep number office; keep number me; move telephone \
	number; move phone number; move number along; move number room; move number desk; move number office; move \
	number me; bring telephone number; bring phone number; bring number along; bring number room; bring number \
	desk; bring number office; bring number me; changing rooms phone; changing desks telephone; changing offices \
	number; changing rooms extension; moving room telephone; changing desk phone; moving office extension; \
	telephone number along; phone new room; telephone new desk; phone new office > telephony .7
phone-keys: speed dial keys; speed dial button; speed dial buttons; speed dial list; speed dial missing; speed \
	dial wrong; busy lamp; line key; button phone colleague; key handset secretary; keys phone busy; button \
	handset lamp; key phone side; keys handset programmed; button phone wrong; see colleague phone; see boss call; \
	see busy line; pick up phone; phonebook handset old; directory phone empty; contacts handset wrong; ring tone \
	loud; ring tone quiet; ring tone change; ring tone volume; phone too quiet; phone too loud; phone volume; \
	phone ringer; headset phone !not; headset handset button; headset phone quiet; speed dial; short dial; keys \
	phone colleague; buttons phone wrong; keys phone name; buttons phone label; keys telephone names; keys \
	telephone colleagues; keys telephone former; keys telephone labels; keys telephone wrong; keys phone names; \
	keys phone colleagues; keys phone former; keys phone labels; keys phone wrong; keys handset names; keys \
	handset colleagues; keys handset former; keys handset labels; keys handset wrong; buttons telephone names; \
	buttons telephone colleagues; buttons telephone former; buttons telephone labels; buttons telephone wrong; \
	buttons phone names; buttons phone colleagues; buttons phone former; buttons phone labels; buttons handset \
	names; buttons handset colleagues; buttons handset former; buttons handset labels; buttons handset wrong; side \
	keys telephone; side keys phone; side keys names; former colleagues keys; former colleagues phone; former \
	colleagues telephone > telephony .7
phone-clock: phone clock wrong; phones time off; handset hour hour; telephone clock early; display time slow; \
	phone hour fast; announcement hour change; announcement hour clock; announcement hour wrong; announcement \
	early change; announcement early clock; announcement early wrong; announcement late change; announcement late \
	clock; announcement late wrong; time on phones; phones time wrong; phones time changed; phones time clocks; \
	telephones time wrong; telephones time changed; telephones time clocks; clocks changed phones; clocks changed \
	telephones; clocks changed phone; phone clock off; handset hour change; phone clock behind; phones time ahead; \
	telephones hour late; telephone hour early; phones hour behind; phone hour ahead; telephones hour off; \
	telephone hour wrong; displays telephones hour; display phones time; displays phone clock; display telephones \
	late; telephone wrong time; phone wrong time; summer time telephone; summer time phones; summer time phone; \
	summer time handsets; winter time telephone; winter time phones; winter time phone; winter time handsets > \
	telephony .6, time-sync .3
one-way-audio: one way audio; one way sound; one way speech; caller !not hear me; customer !not hear us; callers \
	!not hear anything; patients !not hear me; !not hear caller; !not hear callers; silent call answer; silence \
	calls seconds; silent line pick; silence after answer; nat sip; sip alg off; sip alg disable; sip alg \
	disabled; hear me !not hear; hears me !not hear; !not hear them phone; !not hear me phone > call-quality .9
calls-not-arriving: customers say !not reach; patients complain busy; callers report engaged; parents complain \
	nobody; customers report number; patients say dead; !not reach us customers; !not call from outside; !not \
	phone us callers; !not reach us outside; number not service; number disconnected; number not exist; number \
	unobtainable; line not service; line disconnected; line not exist; line unobtainable; calls outside !not come; \
	calls outside !not arrive; calls outside !not ring; calls outside !not get; outside callers busy; outside \
	callers tone; outside callers dead; outside callers message; nobody ring us; !not ring us; nobody ring \
	outgoing; nobody ring works; nobody ring work; nobody ring fine; nobody ring dead; nobody call outgoing; \
	nobody call works; nobody call work; nobody call fine; nobody call dead; nobody phone outgoing; nobody phone \
	works; nobody phone work; nobody phone fine; nobody phone dead; noone ring outgoing; noone ring works; noone \
	ring work; noone ring fine; noone ring dead; noone call outgoing; noone call works; noone call work; noone \
	call fine; noone call dead; noone phone outgoing; noone phone works; noone phone work; noone phone fine; noone \
	phone dead; customers ring outgoing; customers ring works; customers ring work; customers ring fine; customers \
	ring dead; customers call outgoing; customers call works; customers call work; customers call fine; customers \
	call dead; customers phone outgoing; customers phone works; customers phone work; customers phone fine; \
	customers phone dead; people ring outgoing; people ring works; people ring work; people ring fine; people ring \
	dead; people call outgoing; people call works; people call work; people call fine; people call dead; people \
	phone outgoing; people phone works; people phone work; people phone fine; people phone dead; outgoing calls \
	work incoming; incoming calls dead; incoming calls !not; incoming calls none; incoming calls missing; since \
	noon calls; no incoming calls; number busy always; number busy customers; number busy day; number busy \
	callers; number is busy; customers tell number; customers tell phone; customers tell busy; customers tell \
	line; customers tell reach; always engaged number; always engaged line; always engaged phone; outside !not get \
	us; outside !not reach us; outside !not get through; outside !not call us; people outside phone; customers \
	outside phone; patients outside phone; clients outside phone; call out outside; call out nobody; call out \
	people; call out reach; call out !not in; call out !not reached; call out !not called; people !not get \
	through; people !not reach us; people !not get us; customers !not get through; customers !not reach us; \
	customers !not get us; patients !not get through; patients !not reach us; patients !not get us; callers !not \
	get through; callers !not reach us; callers !not get us > call-routing .7, telephony .6
spam-calls: spam calls; nuisance call; scam caller; silent callers; robot calls; robo call; prank caller; advert \
	callers; block number phone; bar caller please; stop calls from; block numbers annoying; bar number again; \
	calls abroad every; calls unknown number; rings abroad scam; number spoofed; number faked; number misused; \
	number flagged spam; number shown spam; number marked spam; our number flagged; my number flagged; toll fraud; \
	high calls night; expensive bill foreign; hacked phone system; nuisance callers; unwanted calls; advertising \
	caller; block caller phone; block caller desk; block caller please; block number desk; block number please; \
	block calls phone; block calls desk; block calls please > phone-number .4, telephony .5
mobile-coverage: mobile signal weak; cell reception bad; mobile coverage poor; cell signal none; wifi calling; sim \
	card; sim blocked; sim lost; sim new; sim swap; sim pin; sim puk; sim replacement; puk; esim; roaming abroad; \
	roaming data; roaming charges; roaming bill; data volume used; data volume up; data volume exhausted; mobile \
	data slow; new mobile contract; new phone contract; mobile number keep; mobile number port; mobile number \
	transfer; mobile number take; mobile no signal; mobiles no signal; cell no signal; no signal hall; no signal \
	building; no signal basement; no signal cellar; no signal lift; no reception building; no coverage office; no \
	signal mobile; no reception phone; sim card new; sim card lost; sim card blocked; sim card broken; sim card \
	replacement; basement reception mobile; basement reception mobiles; basement reception phone; basement \
	reception nobody; basement reception no; basement signal mobile; basement signal mobiles; basement signal \
	phone; basement signal nobody; basement signal no; basement coverage mobile; basement coverage mobiles; \
	basement coverage phone; basement coverage nobody; basement coverage no; lift reception mobile; lift reception \
	mobiles; lift reception phone; lift reception nobody; lift reception no; lift signal mobile; lift signal \
	mobiles; lift signal phone; lift signal nobody; lift signal no; lift coverage mobile; lift coverage mobiles; \
	lift coverage phone; lift coverage nobody; lift coverage no; hall reception mobile; hall reception mobiles; \
	hall reception phone; hall reception nobody; hall reception no; hall signal mobile; hall signal mobiles; hall \
	signal phone; hall signal nobody; hall signal no; hall coverage mobile; hall coverage mobiles; hall coverage \
	phone; hall coverage nobody; hall coverage no; building reception mobile; building reception mobiles; building \
	reception phone; building reception nobody; building reception no; building signal mobile; building signal \
	mobiles; building signal phone; building signal nobody; building signal no; building coverage mobile; building \
	coverage mobiles; building coverage phone; building coverage nobody; building coverage no; cellar reception \
	mobile; cellar reception mobiles; cellar reception phone; cellar reception nobody; cellar reception no; cellar \
	signal mobile; cellar signal mobiles; cellar signal phone; cellar signal nobody; cellar signal no; cellar \
	coverage mobile; cellar coverage mobiles; cellar coverage phone; cellar coverage nobody; cellar coverage no; \
	warehouse reception mobile; warehouse reception mobiles; warehouse reception phone; warehouse reception \
	nobody; warehouse reception no; warehouse signal mobile; warehouse signal mobiles; warehouse signal phone; \
	warehouse signal nobody; warehouse signal no; warehouse coverage mobile; warehouse coverage mobiles; warehouse \
	coverage phone; warehouse coverage nobody; warehouse coverage no; nobody has reception; reception company \
	mobiles; mobiles reception; mobiles signal; mobiles basement; mobiles coverage; dead spot mobile > \
	mobile-device .5, telephony .3
`,
);
