import { defineConcepts } from './concept';

/** Programs of trades: practices, shops, hotels, schools, law, design, works, charities. */
export const BUSINESS_APPLICATIONS = [
	...defineConcepts(
		'application',
		String.raw`
lob-engine-down: cannot contact engine; service start order; order of services; engine down; back to paper; tray \
	icon reconnect; refuses every machine; software refuses; !not bring up program; stuck all computers; all our \
	screens; since server updated; not one computer; wherever we try; code wherever; database gives code; same \
	complaint; records won't start > lob-application .6, windows-service .5, sql-server .4, service-restart .4, \
	everyone-affected .3
record-locked: record lock; locked record; orphaned lock; orphaned locks; held by another; release the lock; lock \
	conflict; no wait transaction; ghost session; stale session lock; row locked; editing same client; says colleague \
	open; job locked by; !not edit order; open another terminal; nobody else open; element borrowed; borrowed by; \
	went home order; locked by him; fell asleep halfway; stuck under name; still open desk; claims colleague; ghost \
	user; belongs to colleague; blocked by colleague; user holiday open > lob-application .5, file-locked .4
dataset-read-only: database read-only; data set read-only; inuse file; lock file left; lck file; data repair; \
	repair level; delete lock file; ledger only view; session ended hard; one client's books; single user mode; since \
	screen died; opened only viewing; no typing books; !not save entries; entries not saved; kicked out accounts; \
	thrown out accounts > accounting-software .6, lob-application .4, file-locked .3
period-exclusive: exclusive mode; release exclusive; exclusive flag; posting period; period closed; year end \
	close; nobody can post; everyone told maintenance; month closing hung; tells try later; says try later; book time \
	clients; !not book hours; come back later; accounts done; bookkeeping finished; monthly close; hours refused; \
	ledger blocked > accounting-software .6, legal-software .2, lob-application .4
batch-run-failed: bill run; billing run; run aborts; nightly run; batch job aborted; run log; no bills morning; \
	invoice run stuck; statement run; posting run; rent run; dunning run; fee run; deadlock batch; outside tolerance; \
	mrp run; re-run route; statements missing; count is zero; nobody billed; only part bills; broke off night; \
	invoices half; route bills > accounting-software .5, scheduled-task .5, lob-application .4
bank-payment-file: payment file; bank file; bacs file; sepa file; ach file; direct deposit file; payment \
	signature; upload wages; pay run upload; staff paid today; sort codes file; bank software; approving wages; bank \
	page card; card isn't seen; bank won't take; pay day; salaries today; transfer file; salary transfer; chip card; \
	authorise wages; sign payments > accounting-software .5, smart-card .5, data-import .3
payroll-printing: payroll cheques; payroll checks; micr; magnetic toner; magnetic ink; pay cheques; pay checks; \
	paycheck printer; printing wages; cheque stock; bank line cheque; cheque run; cheques won't come; wage cheques > \
	cheque-printing .7, accounting-software .4, printer .3
tax-submission: return submission; submit return; e-file rejected; efile rejected; submission rejected; agent \
	credential; agent id; tax authority; hmrc; irs; transmitter; vat submission; tax people; returns bounce; \
	government refuses; filing comes back; can't file return; client's return; revenue office; state portal; tax \
	portal; tax filing > accounting-software .6, credential-known .1, lob-application .3
webshop-sync: web orders; online orders missing; shop orders !not system; orders from website; shopify; \
	woocommerce; magento; amazon orders; ebay orders; stock levels online; oversold; connector shop; product feed > \
	data-import .6, website .3, lob-application .3
imaging-sensor: intra-oral sensor; intraoral sensor; oral sensor; x-ray sensor; twain bridge; twain timeout; \
	selective suspend; sensor dock; sensor usb; exposure not handed; image comes black; plate scanner; retake x-ray; \
	exposed twice; machine fires; fires but; !not take films; films today; plate says; plate ready; x-ray shot; shot \
	lost; no film screen; empty picture; image empty; sensor cable; sensor wire; wire mouth; shooting x-rays; window \
	counts down; assistant holds; dentist exposes; tooth camera; press pedal > dental .6, medical-imaging .5, \
	usb-device-fail .4, peripheral .3
imaging-archive: images not chart; radiographs not appearing; dicom store; dicom queue; c-store; ae title; send \
	queue failed; unmatched study; image link; pacs service; worklist empty; worklist !not show; films !not file; \
	scan animal !not; leg x-ray; chest x-ray; ultrasound clips missing; wrong name x-ray; dicom disk; x-ray isn't \
	record; x-ray of dog; x-ray of cat; scan not chart; can't find x-ray; x-ray gone; no x-ray screen; surgeon needs \
	x-ray; x-ray station; went out x-ray; picture animal; images sent; images lost > medical-imaging .8, \
	clinic-software .3, nas .2
lab-interface: analyser interface; analyzer interface; lab interface; lab bridge; results interface; com port \
	swapped; com3; usb-serial; checksum nak; baud rate; sample barcode; chemistry machine; haematology; hematology; \
	analyser talks; lab pc; urine results; blood values; blood test not; lab device; adapter cleaning; lab numbers; \
	measured values > clinic-software .7, peripheral .3, data-import .3
pharmacy-label: prescription label; pharmacy label; medicine label; drug label; rx label; unrecognised roll; \
	genuine rolls; roll not recognised; dispensing label; vial label; drug register; controlled drugs list; daily \
	drug print; narcotics log; dea log; pill bottle; bottle sticker; sticker cut; bottle text; medicine text; tablets \
	label; directions cut off > label-printer .8, clinic-software .4
clinical-eservices: e-prescribing; eprescribing; eprescribe; prescription !not send; prescription to pharmacy; \
	prescribing token; eligibility check; claims batch; clearinghouse; claim files; lab order; patient portal; online \
	appointments; telehealth link; video consult; vaccine register; immunization registry; insurer portal; health \
	card reader > clinic-software .7, dental .2
appointment-reminders: reminder texts; appointment reminders; reminder messages; patient reminders; client \
	reminders; reminder feed; texts !not go out; no-shows; wrong time text; texts twice; got two texts; recall cards; \
	sms credit; sms wallet; sms gateway; sms provider; sftp host key; last result 0x1; task hung export; nobody \
	turned up; patients forget; forgot to come; sms before; get an sms; an sms day; empty slots; phone them all; \
	usual sms; notify customers visit; phone stayed quiet; weren't warned; warn patients > sms-paging .6, \
	scheduled-task .4, data-import .4, clinic-software .3
badge-tap-unlock: badge tap; tap and go; tap-and-go; tap to unlock; badge unlock; card unlock pc; smart-card \
	service; scardsvr; reader led solid; touch badge locked; imprivata; badge login chairside; card next keyboard; \
	card little pad; pad lights up; pad light; tag on reader; stays at clock; card nothing computer; card at chair; \
	card doesn't log > smart-card .6, proximity-card .6, lock-screen .3
operatory-build: operatory pc; chairside pc; exam room pc; treatment room computer; consultation room pc; \
	clinical workstation; patient facing screen; wipeable keyboard; chairside build; washable keyboard > new-computer \
	.6, dental .4, clinic-software .3
card-terminal-pairing: terminal pairing; lose pairing; terminal ip; ecr mode; ecr integration; terminal vlan; new \
	card machine; charged twice; pre-auth; reversal; no tip screen; tamper; tamper message; acquirer; card processor; \
	terminal down; chip and pin; pin pad !not; p2pe; card gadget; owner wants pay; client wants pay; till isn't \
	ready; till says not; payment hangs; payment turns; sum doesn't arrive; card box; charged again; took money \
	twice; money two times; payment box; desk can't charge; debited; guest debited > point-of-sale .8, vendor-call .2
counter-till: payment counter; walk-in counter; walk-in payment; cash office; cash drawer; drawer kick; check \
	scanner; cheque reader; device claimed; remote deposit; scan cheques; till !not balance; short end day; people \
	queue pay; bill payers; cash tray; pop out money; tray stays; cheque machine; window payments; coin tray; notes \
	drawer; money box > point-of-sale .7, receipt-printer .5
kitchen-orders: kitchen printer; kitchen ticket; kitchen display; orders !not print kitchen; orders !not reach \
	kitchen; pos tablet; order pads; pass screen; grease cutter; fail-over printer; local hub orders; bons; course \
	times; order time wrong; menu !not updated; ubereats; doordash; deliveroo; tablets guest wifi; post to room; \
	cooks get; run with paper; waiters paper; chef waiting; food orders lost; grill; grill station; hot side; kitchen \
	side; bar gets; orders vanish; order slips; new dishes till; prices till > point-of-sale .8, receipt-printer .6, \
	hotel .2
night-audit: night audit; date roll; end day roll; roll stuck; waiting for interfaces; override roll; interface \
	monitor; open folios; no-shows posting; hangs two morning; downtime report; day doesn't roll; day not roll; day \
	won't close; new day hotel; night porter; nightly closing; reports director missing; believes it's yesterday; \
	thinks it's yesterday > hotel .8, lob-application .3, scheduled-task .2
interface-server: interface server; interface time-out; interface timeout; interface red; interface down; \
	interfaces together; pms interface; all interfaces; check-in !not pass; checked but tv; hotel system !not talk > \
	hotel .7, windows-service .3
room-keys: room key; key cards fail; key encoder; encoder no station; encoder amber; station number; lost \
	station; encoder date; lock clock; lock battery; room lock; cards made today; fresh cards !not work; key maker; \
	make keys; cut keys; lock says red; red light door; door handheld; site code locks; mobile key; plastic doesn't \
	open; can't open room; door handle dead; comes back down; back desk card; older guests fine; make new key; orange \
	light cards; key box; card writer; guest cards; room won't open > hotel .7, proximity-card .6, door-access .5
guest-portal-signin: room and surname; surname sign-in; guest wireless; guest internet; login page guest; guest \
	portal; captive page; voucher code; vouchers; print vouchers; voucher rejected; old voucher; voucher gateway; \
	can't find stay; client isolation; private relay; event code; conference code; three devices; asks room number; \
	visitors' code; game console guest; guest's tv stick; guests type; guest's name not; surname wrong; slip with \
	code; paper code; no such stay; guest log on; lodgers; guests' phones; visitor online > guest-wifi .9, hotel .3
room-tv-cast: in-room tv; room tv; casting; cast to tv; cast dongle; pairing by qr; mdns proxy; multicast; re-tag \
	room; coax tv; iptv; neighbour's set; next room's; no film tv; box behind tv; telly; television guest > hotel .6, \
	projector-signage .3
room-phones: wake-up call; wake-up calls; wakeup call; wake up call !not; guest overslept; room phones; bedroom \
	phones; calls barred; analog gateway; riser gateway; nobody woke; wasn't woken; rang at five; wake me; woken up; \
	missed flight; maid types; cleaning codes; lift phone; maids dial; cleaned status; chambermaid; wake guest; \
	bedside phone > hotel .6, telephony .6, lift-alarm-line .2
year-rollover: year rollover; summer rollover; academic rollover; year groups; promoted mis; class teams; class \
	lists; starter slips; freshmen; moved up year; alumni accounts; september logins; clever sync; oneroster; sis \
	sync; mis sync; new children; kids last year; class shows old; first day term; pupils missing; exist nowhere; \
	classes empty > school .8, directory-sync .4, onboarding .3, offboarding .2
registers-mis: class register; attendance register; taking attendance; take attendance; roll call; app pool; mis \
	client; sims; powerschool; infinite campus; arbor; bromcom; mark students; school database; report cards; \
	gradebook; marks entry; parent portal; dinner money; cashless catering; canteen till school; list pupils won't; \
	absent pupils > school .8, iis-webapp .3, lob-application .4
web-filter-exception: web filter; category change; filter exception; staff bypass; policy tester; safeguarding \
	lead; per-channel; teacher wants site; unblock for year; safe search; games sites pupils; vpn apps pupils; film \
	clip; show my class; red page; see a red; children can't see; lesson tomorrow; game site; students blocked; \
	lesson page; pupils site > proxy .8, school .5
exam-stations: exam access; access arrangements; exam pc; exam station; exam computer; candidate account; \
	proofing off; exam files; exam season; typing exam; online exam; onscreen test; secure browser; test kiosk; \
	sitting exams; candidates sit; spelling help; hall laptops; examination; exams; extra time; get ready exam; \
	prepare exam; exams start > school .7, kiosk-device .3
classroom-panel: touch panel; interactive panel; interactive whiteboard; smartboard; smart board; promethean; \
	clevertouch; usb-b lead; panel pin; panel asks code; visualiser; document camera; projector classroom; react to \
	finger; pen doesn't write; wall screen; board draws; draws circles; board ghost; sun board; board lesson; board \
	frozen; board no picture > school .5, projector-signage .5, display .2, meeting-room .2
device-trolley: chromebook; chromebooks; laptop cart; laptop trolley; device cart; trolley; cart timer; slot \
	charger; re-enrol; powerwash; kids laptops; class set; ipad cart; charge parents; machines flat; flat again; \
	kids' machines; small laptops; pupils' laptops; not charged overnight; pupil broke; says disabled; boy pressed; \
	girl pressed; school laptop > school .6, mobile-device .3, intune .2
school-bulk-messages: bulk mail parents; bulk sms; letters home; parents' evening; parent messages; bounce rate; \
	suspended 24 h; dkim selector; freemail missing; snow day message; school text service; consent forms online; \
	families tell; families not get; mothers say; mums; dads; mums complain; mothers; trip letter; sent all parents; \
	parents' mail > school .6, mail-flow .3, sms-paging .3, newsletter-delivery .4
cover-accounts: supply teacher; cover teacher; cover manager; substitute teacher; supply account; pool account; \
	sub needs login; stand-in for; here one day; here today only; teaching instead; covers lesson; replaces sick > \
	onboarding .7, school .5, temp-people .5
hall-av: assembly hall; hall sound; mixer scene; amplifier; hdbaset; church sound; auditorium; theatre lights; \
	stage sound; gym sound; radio mic; sound desk; no sound room; hall screen; speakers silent; concert hall > \
	meeting-room .5, projector-signage .4, audio-device .3
stream-room: live stream; streaming room; council meeting; board meeting streaming; public meeting; encoder \
	scene; stream key; capture card; gooseneck; chair priority; dais; people home hear; red circles; mics red > \
	meeting-room .5, live-event .5, hall-av .4
library-school-print: reprographics; held work empty; pin list empty; job owner; username alias print; pin print \
	empty; pin shows nothing; teacher at copier; azuread prefix owner; list is empty; code at machine; jobs gone \
	copier > secure-print .8
dictation-routing: dictation; dictation files; ds2; dss files; recorder dock; author id; voice file; typist \
	queue; typists' queue; my tapes; typists sit idle; typing pool empty; dragon; microphone dictate; spoken letter; \
	letters spoke; voice not arrive; typing girls; my voice; speaking machine; handheld cradle; secretary's list; \
	speech file; pocket device > legal-software .8, service-account .3
court-bundle: court bundle; bundle pdf; paginating; paginate; paginate freezes; merge pdf add-in; pdf portfolio; \
	flatten portfolio; hearing papers; merging hangs; bates; trial binder; work folder pdf; filing portal size; \
	numbering sheets; joins exhibits; stamps numbers; put papers one; thick file court; combine exhibits; thousand \
	pages; stuck at page > pdf .8, legal-software .6, hang-program .3
ethical-wall: ethical wall; chinese wall; information barrier; restricted matter; matter access; add people \
	matter; deny wins; deny group; risk partner; conflict of interest; join the case; needs see case; see file \
	client; new lawyer case; sealed case; let trainee; case team; take out file; used work opponent; give access \
	case; confidential case > permission .6, document-management .5, legal-software .5, access-request .5
release-cost-code: cost code; cost codes; matter number copier; matter numbers import; invalid account; \
	invalid_account; billing code print; job discarded; accepted then discarded; code opened today; case number \
	printing; department code import; print release code; ask number copier; number opened today; code for client; \
	new client number; file number copier > secure-print .8, data-import .2
house-templates: house style; word templates; template ribbon; letterhead template; letter template; old logo; \
	brand template; precedent; precedents; document assembly; previous address; old address; top of letters; letters \
	old; letter head; company buttons; letter form; firm's buttons; tab gone word; can't make letter; our letters; \
	letter design > office-app .7, addin .5
document-vault: vault; check-in; check in refused; check-in refused; checkin; revision control; pdm; release \
	drawing; sql express ceiling; 10 gb limit; 1105; file email matter; filing emails fails; save document system; \
	vault full; engineers can look; latest revision; transition state; put mine back; drawing back; archive refuses; \
	store new version > document-management .7, cad .3, sql-server .3
sharing-consultants: exchange site; project folder outside; external party; new party; guest expires; access \
	ended; transmittal number; upload bot; structural engineer; joint venture; send big drawings; send large model; \
	planroom; outside partner; told access; other firm; files for consultant; weekly set; no longer download; \
	external download; planners outside > external-sharing .8, guest-signin .3
project-archive: closing a project; project close-out; close project; archive project; archive and retention; \
	cold storage; tiered; recall archived; recall files; stub file; restore stub; need old drawings; grey files; grey \
	icons old; old job; old jobs; finished job; put away project; project of; job from; earlier project; past \
	project; previous projects > legal-retention .5, file-missing .2, restore .3
trustee-board: trustees; board members; governors; board pack; board papers; councillors; elected members; \
	committee members; board site; redeem again; reset redemption; trustee !not open; governor !not get; non-staff \
	members; one-time passcode; trustee changed email; chairman; chairwoman; chair e-mail; meeting papers; guest new \
	address; director outside > guest-signin .7, external-sharing .6, sharepoint-access .3
cad-central-model: central model; central file; worksharing; synchronise with central; sync with central; editing \
	request; relinquish; detached copy; corrupt model; bim collaborate; model server; everyone new local; on holiday \
	owner; wall locked; whole team model; merging my changes; checked out element; model blocked; alter wall; off \
	sick model > cad .8, record-locked .4
cad-slow-model: model slow; drawing opens slowly; drawings open slowly; link speed 10 gb; 1 gb link; patch lead \
	cat5e; local cache folder; graphics driver studio; gpu driver; zoom stutters; orbit stutters; panning jerky; \
	workstation used fast; drafting pc slow; shapes lag; model crawls; big model; half hour get; project takes; \
	opening project > cad .7, slow-performance .6, internet-speed .2
render-nodes: render pool; render farm; render node; render nodes; dispatcher; node red; pink textures; nodes \
	asleep; frames missing; machines worked; final pictures; slave machines; no images made; render; visuals > cad \
	.6, power-settings .2
vr-headset: vr headset; virtual reality; headset grey void; base station; base stations; walkthrough headset; \
	goggles; steamvr; oculus; quest headset; wears goggles; sees grey; only grey; glasses walk; headset client > \
	peripheral .5, cad .2
plotter-sheets: roll width; a1 instead a0; banding plot; advance calibration; align heads; remove job memory; \
	plotter memory; lines across drawing; wide printer; plans cut off; edge plan missing; paper roll jam; sheet half; \
	wrong scale; large sheets; drawings come out; stripes wide; white stripes; large print; poster printer; sheet \
	cut; big printer > plotter .9, print-quality .3, paper-size .4
revision-tablets: drawing revisions; old revision; outdated sheet; superseded sheet; sheets tablet; mark-ups \
	vanish; markups; refresh all; sync sheets; project app; plans out date; procore; plangrid; site app; built wrong; \
	wrong drawing; tablet showed; foreman's tablet; site tablet; sheets last month; notes gone ipad; drawings ipad; \
	plans ipad; ipad old > construction .7, mobile-device .3, sync-failure .4
cnc-transfer: dnc; dnc gateway; program transfer; machine tool; cnc; moxa; serial server; baud rate; cam post; \
	release folder; lathe !not get; post program; old mill; cutter !not receive; mills waiting; machine waits; \
	released program; lathe half; cut off program; machinist; control finds no; part file; part program; turning \
	shop; milling; nc file > erp-manufacturing .8
floor-kiosks: shop floor terminals; kiosk mode; assigned access; floor terminal; thin terminal; reader in hex; \
	scan config sheet; touch off-centre; tabcal; operators !not book; workers !not sign; finger lands beside; presses \
	wrong button; blank white; sign on jobs; workers' screens; clock in jobs; tap their tag; tags on line; badge \
	number; station screen > kiosk-device .8, erp-manufacturing .5
label-relay: label relay; print relay; relay offline; relay grey; relay token; relay service; raw 9100; ship \
	confirm; cloud wms print; stickers dock; lorries waiting; carrier labels; parcel labels; courier labels; ups \
	labels; fedex labels; labels two once; label skips; ribbon wrong; default 4x4; worldship; labels late; trucks \
	queuing; queue of trucks; labels nowhere; sticker machine; pallets waiting; sticker machines; silent at doors; \
	door printers; loading no labels; pallet tags; box labels; carton labels > label-printer .8, print-relay .7, \
	warehouse .6, point-and-print .05
handheld-roaming: handhelds roam; roaming scanners; roam history; sticky client; 802.11r; min rssi; telnet \
	session; emulator proxy; aisle dead; dead spots; wifi survey; metal racking; dfs channel; radar channel; \
	injector; freezer wifi; antenna aisle; guns log in; drive between; guns throw out; guns drop; far end hall; cold \
	hall; scanning drops; certain spot > wifi .7, android-scanner .6, warehouse .4
vehicle-tablets: forklift tablet; forklift tablets; truck tablet; mounted tablet; vehicle mount; mount charges; \
	ignition charge; converter fuse; enrolment token; signed out organisation; dedicated device; scanner types \
	nothing; datawedge profile; rotated screen; fork truck; after his break; lift truck; forklift display; asks scan \
	code; wants qr > mobile-device .6, android-scanner .5, transport-fleet .3, warehouse .3
tachograph: tachograph; tacho; driver card; vehicle unit; remote download; eld; electronic logging; drivers' \
	hours; chauffeur card; 28 days; driver log; truck download; card can't read; legal days; driving times > \
	transport-fleet .7, smart-card .4
delivery-proof: proof of delivery; pod; delivery notes; watcher; watch folder; reject folder; qr not readable; \
	consignment; signed papers; drivers' papers; paperwork scanned; customer asks signature; proof missing portal; \
	hot folder; invoice capture; watcher hung; gate scanned; driver papers; slips drivers; hand in slips; slips stay; \
	signed slip > proof-of-delivery .8, transport-fleet .3, document-management .3, scan-to-folder .3
edi-feed: edi; as2; sftp; sftp upload; ftp upload failed; interface file; file drop; host key; asn; despatch \
	advice; feed stopped; trading partner; van mailbox edi; nightly file; price file; catalogue import > data-import \
	.8, scheduled-task .3
time-clocks: time clock; time clocks; face clock; clocking in; clock in; clock out; punch; punches; attendance \
	terminal; payroll export; labour hours; labour wrong job; re-enrol face; stamps missing; clock offline; gate \
	clock; badge clock; face machine; clock moved; workers' hours; finger machine; doesn't see face; registers hours; \
	clocked; wages office > hr-system .6, construction .3, data-import .2
site-cabin: site cabin; site office; site trailer; construction site internet; cabin router; antenna puck; dirty \
	power; dual sim; sim a; sim b; rsrp; speedfusion; pepvpn; panel antenna; job site; jobsite; pop-up office; set up \
	site; cabin loses; starlink; hut web; box on site; site starts; move hut; container across town; crew moves; new \
	plot > construction .7, remote-site-wireless .7, office-move .3
tender-day: tender day; bid day; bid upload; bid deadline; submission portal; owner portal; zip only; signing \
	token; usb signature; e-signature token; sign bid; print rush; pause backup copy; big upload; proposal deadline; \
	portal clock; token pin; site refuses files; offer deadline; signature stick; stick not known; estimate must; \
	offer files > construction .5, deadline .5, smart-card .3
gift-import: gift import; gift file; donor crm; donations import; donation file; utf-8 bom; bom; iso dates; dates \
	flipped; row 1 invalid; opened in excel; match rule; merge records; merge supporters; gift aid flag; american \
	dates; gifts refused; people double; date wrong way; donors twice; payments list; first line; list won't load; \
	weekly payments > crm-software .8, data-import .7
donation-form: donation form; donate button; donate page; donate online; form thank-you; payment at processor; \
	api key expired; field mapping; plugin update; replay failed; integrations failed; web agency; donor says paid; \
	paid online but; online giving; gave on website; gave online; form says thanks; gift not recorded; gift online; \
	online gifts; web gift > website .5, crm-software .6, data-import .4
event-kit: event kit; pop-up event; fundraising event; market stall; exhibition stand; trade show; pocket router; \
	5g router; mifi; pairing pin reader; offline mode reader; reconnect within 24 h; take cards event; no signal \
	field; concert tickets scanner; sim data pool; activate sim; kit case; saturday fair; collect donations; payments \
	outdoors > point-of-sale .4, remote-site-wireless .3, mobile-device .3
newsletter-delivery: newsletter; newsletter tool; deliverability; bounce rate; one-click unsubscribe; aggregate \
	reports; dmarc reject; dkim rotated; alignment; mailchimp; campaign monitor; constant contact; mail blast; appeal \
	mail; thank-you mails; fewer people open; sending paused; hardly anyone; switched sender; new sender; mailings \
	don't; givers; mass mails > ndr-spf .7, spam .4, mail-flow .3, crm-software .2
appeal-freeze: appeal week; winter appeal; fundraising season; change freeze; freeze period; busy season; filing \
	season; season readiness; no tenant changes; no patches freeze; peak season; tax season; january rush; black \
	friday; holiday season; before the season; headroom; election week; enrolment week; are we prepared; season \
	starts; ready for autumn > checklist-handover .5, ops-maintenance-window .4
meter-reads: meter reads; meter readings; drive-by; radio collector; collector upload; route read; gps puck; usb \
	com port; field laptop; readers' laptop; handheld meter; consumption missing; yard wifi; file stuck laptop; route \
	yesterday; truck drove; water readings; van upload; evening upload; zero out of; van readings; reading round; \
	round brought > utility-scada .6, data-import .3
gis-map: gis; map tiles; tile cache; blank tiles; mains map; map viewer; map server; web map; geometry index; \
	layers missing; map blank; map slow; pipes map; pipe map; parcels map; aerial photos; arcgis; qgis; pipes \
	picture; white squares; map white; map old; pipe plan; valves map; map not load; map crews; map tablets; map \
	wrong year; district map > utility-scada .4, website .1, lob-application .4
ot-boundary: scada; hmi; historian; plc; ot network; ot vlan; dmz; jump box; integrator; integrator access; plant \
	screen; trend flat; flat line; bms; hvac controller; plant graphics; pumps !not shown; tank level; machine \
	network; well pump; straight line; plant display; pumps screen; plant picture; values don't change; control \
	screen; operators upstairs > utility-scada .8, vendor-call .4, vendor-remote-access .4
`,
	),
];
