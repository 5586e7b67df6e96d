/**
 * What clients run beside the computers that everybody has: machines, trade programs and subscriptions with one owner and one
 * procedure each, in the words their people use. Documentation of these is what is missing most, and two tickets about one
 * of them hardly share a word. One subject a line: `id: phrase; phrase; weak phrase~`. The words of a phrase may stand anywhere in the ticket.
 */
export const WRITTEN_SUBJECTS = String.raw`
docking: dock~; docking station; second screen; two monitors; only one screen; right monitor; left monitor; external monitor; external display; dual monitor; usb-c hub; hub picture~; dual screens; displaylink
bitlocker: bitlocker; recovery key; 48 digit; 48 numbers; drive encryption key; enter recovery key
pdf-editor: pdf editor; edit pdf; acrobat; redact pdf; combine pdf; merge pdf; pdf licence; pdf program; fill pdf form; sign pdf; pdf trial
onedrive-sync: onedrive; cloud icon; sync stuck; sync pending; files not syncing; sync client; processing changes; blue cloud~; red cross folder~
shared-mailbox-send: send as; send from; shared mailbox send; on behalf; from address; behalf of; info@ mailbox~; shared address
mail-signature: email signature; signature block; central signature; mail footer; disclaimer footer; signature logo; footer mails~
meeting-recording: meeting recording; recording missing; recorded meeting; recording expired; teams recording; where recording; recording gone
live-captions: captions; live transcript; subtitles; hard of hearing; deaf; screen reader; accessibility
webinar: webinar; live event; registration page; attendees; hundreds people online; online lecture; talk online; broadcast meeting; watch live; seminar live; seminar; town hall
calendar-restore: deleted appointments; calendar deleted; restore calendar; removed appointments; calendar entries back; calendar entries deleted
ediscovery: ediscovery; subject access; public records; freedom of information; court disclosure; disclosure mail; every e-mail mentioning; all correspondence; export all mail; legal hold; everything mentions; litigation hold; preservation; all mails between
mobile-number: esim; sim card; sim swap; number port; port number; phone contract; mobile contract; roaming; new sim; transfer number; carrier; data plan phone
guest-wifi-portal: guest wifi; hotspot; wifi voucher; captive portal
signage: digital signage; signage; info screen; information screen; advert screen; screen lobby; slideshow screen; menu board; display player; playlist screen; screen window shop; tv foyer; foyer screen
room-panel: room panel; booking panel; room display; door tablet; screen by the door; meeting room tablet; display meeting room; panel outside; panel door; room booking screen; panel red; little screen door
visitor-kiosk: visitor; visitors sign in; sign in kiosk; reception tablet; kiosk; gatehouse; guest badge; building register; visitor badge; tablet reception
door-access: fob; access fob; key fob; door badge; access card; keycard; badge reader; door controller; access control; door opens card; proximity card; badge won't open; swipe card
door-intercom: intercom; door station; door bell; release door; entry phone; door phone; buzzer; let visitors in
mechanical-lock: keypad code; code lock; combination lock; mechanical lock; lock code; digital lock
cctv: cctv; camera footage; security camera; surveillance; nvr; dvr; footage; video recorder; cameras car park; camera recording; camera image; cameras yard; police footage; clip for the police
wall-clock: wall clock; clocks; clock slow; clock hall
school-bell: school bell; bell schedule; bells; pa system; tannoy; lesson bell; bell rings; public address; announcement speakers; break bell
fire-alarm: fire alarm; smoke detector; evacuation; alarm panel fire
lift-phone: lift phone; elevator phone; lift emergency
franking: franking; postage meter; postage; franking machine; mail machine; top up postage; stamp machine; postal rates; letter frank
folding-machine: folding machine; folder-inserter; inserter; envelope stuffing; letter folding
large-format: plotter; large format; wide format; a0 scan; a1 scan; wide scanner; drawing scanner
lobby-music: background music; music player; lobby music; music playlist; sonos; music shop; speaker music
heating-control: heating controller; heating times; bms; building management; boiler; thermostat; heating contractor; frost; radiators cold; hvac; underfloor heating; air conditioning schedule; heating schedule
energy-monitor: energy monitoring; compressor; energy dashboard; kwh; power meter; load profile; electricity meter; meter readings; energy data; utility data; compressed air; energy report
photovoltaic: solar; photovoltaic; inverter; feed-in
ev-charging: charger car; charge point; charging station; wallbox; electric car charging; ev charger
cold-chain: temperature logger; cold store; freezer; chill room; cold room; cold chamber; temperature probes; temperature sensors; temp sensors; data logger; fridge temperature; temperature graph; cold chain; chiller alarm; deep freeze
dashcam: dashcam; dash cam; windscreen camera; truck camera; cameras trucks; camera in truck; accident clip; accident video; driver camera; cab camera; cameras vans; vehicle camera
fleet-tracker: tracker; excavator; telehandler; dumper; geofence; machine hours; engine hours; plant tracker; where is the machine; tracking portal machine; digger; equipment tracker; machines map; gps tracker; asset tracking; plant hire
satnav: satnav; sat nav; map update; navigation unit; truck navigation
route-planning: route planning; routing software; planned routes; delivery routes; route planner; stops tour; tours planning; tour planner; drops order; route optimisation; planner routes; runs drivers~
driver-hours: driver hours; working time; tachograph; rest break rules; driving hours
fuel-pump: fuel pump; fuel terminal; diesel pump; diesel; fuel island; bunker fuel; litres; yard pump; tank terminal; fuel key; fuel up; refuel; fuel report; tank level
weighbridge: weighbridge; truck scale; weigh bridge; scale tickets
noise-monitor: noise monitor; sound level; dust monitor; vibration monitor
timelapse: time-lapse; timelapse; site camera; construction camera; progress camera; camera mast
drone: drone; flight log; uav; drone firmware
survey-instrument: total station; setting out; setting-out points; surveying instrument; survey instrument; points instrument; prism; gnss rover; rover receiver; stakeout; instrument controller; leica; trimble; survey controller; survey points
point-cloud: point cloud; laser scan; laser scans; scan registration; site scans; register scans; photogrammetry; drone photos; mesh drone; scan dongle; drone pictures
bim-viewer: bim; ifc; model viewer; clash detection; revit; model server
screen-calibration: calibration puck; calibrate screen; colour calibration; calibrate screens; colours screen; colorimeter; colours on my screen; screen colours; colour profile; monitor colour; icc profile
creative-suite: photoshop; indesign; illustrator; design app; image editor; photo program; creative suite; layout program; creative cloud; too many computers; designer subscription; design software; graphics program; device limit design; licence limit art; art room software; too many devices~
stock-images: stock image; stock photo; image subscription; picture library licence; photo library subscription
3d-printer: 3d printer; filament; slicer; 3d print; printer nozzle; resin print; model shop printer; extruder; print bed
vinyl-cutter: vinyl cutter; cutting plotter; sticker cutter; laser cutter
social-media: social media; instagram; facebook; linkedin; page admin; business manager; facebook page; our page followers; tiktok; social account; company page; posts page; social channels
donation-social: donate sticker; donation button; donation feature; fundraiser button; donation page
website: website; homepage; web page; our site; opening hours site; vacancy website; wordpress; critical error website; website editor; web agency; cms login; site editor; contact form website; web editor; our web site
domain-campaign: campaign domain; register domain; new domain; domain registration; buy domain
newsletter: newsletter; mailing campaign; mail campaign; bulk mail; mailing list subscribers; unsubscribe
survey-tool: survey tool; online survey; questionnaire; survey form
booking-page: booking page; online booking; online appointments; book online; bookings website; patients book; book web; appointment page; self booking; time slots online; appointments web; slots website
booking-deposit: deposit; no-show; prepayment booking
channel-manager: channel manager; booking portal; overbooking; double booking; room rates; rates portal; travel portal; ota; availability portal; rooms sold; double sold; rates online; availability online; room inventory
housekeeping: housekeeping; room status; rooms clean; dirty rooms; maids; room attendants; cleaning app; rooms ready; linen; rooms cleaned; chambermaid; clean dirty
hotel-pms: property management system; front office system; night audit; hotel system; check-in system hotel
spa-booking: spa; gift voucher; massage; voucher code; wellness; therapist; vouchers~; gift card
guest-reviews: guest review; review report; review portal; reviews rating
menu-qr: qr code; menu qr; qr menu; qr codes tables
restaurant-pos: order pad; kitchen printer; waiter handheld; bar till; kitchen display; restaurant till
phone-payments: pay by phone; payments phone; card payment call; card number phone; phone payments; pay-by-phone; dtmf payment; take card over the phone; card details telephone; payment line; keypad payment
dental-scanner: impression; intraoral; handheld scanner case; scan teeth; digital impressions; lab scans; crowns~; moulds~; scan lab; scanner dental; teeth scan; case upload
dental-cone-beam: cbct; cone beam; volume reconstruction; 3d x-ray; volume scan; reconstruction pc; 3d scan jaw; implant planning; volumes viewer
xray: panoramic; x-ray unit; x-ray sensor; bitewing; opg
steriliser: steriliser; sterilizer; autoclave; cycle log; cycle records; sterilisation; cycle print; sterilization; load records; washer disinfector
ultrasound: ultrasound; echo machine; heart scans; sonography; echo clips; echo cart; loops echo; probe cart; scans heart; ultrasonic; sono
ecg: ecg; holter; ekg; heart trace
vaccine-fridge: vaccine fridge; medicine fridge; vaccine temperature
microchip: microchip; chip reader~; chip scanner; registering chips; pet database; implant chip; chips register; chip number; chipped; chip registration
pet-passport: pet passport; travel certificate; pet travel; health certificate pet
practice-lab: lab analyser; blood analyser; haematology; analyzer results; lab machine results
lims: lims; lab program; laboratory system; sample results; sample numbers; opening sample; lab results upload; samples lab; bottles label; coliform; sample sets; lab samples; sample booked
field-meter: portable meter; field meter; chlorine meter; handheld meter; ph meter
scada-telemetry: telemetry; pump station; scada; outstation; remote pump; reservoir level
gis-maps: gis; map viewer; asset map; pipe map; mapping system; shape file
meter-reading: handheld meter reading; drive-by meter; reading route
customer-portal-utility: customer portal bill; outage map; bill portal
land-registry: land registry; land register; registry portal; conveyancing; lodge transfer; client certificate portal; registry sign-in; property deeds; register site certificate; e-conveyancing; title deeds
court-filing: court filing; e-filing; court portal; file bundle; court bundle; case filing
companies-register: companies register; companies house; company filing; annual return filing; confirmation statement
dictation: dictation; dictating; dictaphone; speech recognition; voice recognition; speech-to-text; talking computer; voice profile; talk to the computer; spoken text; speech software; microphone words wrong
transcription: transcription; transcribe; recorded interview audio; audio transcript
document-compare: compare documents; comparison add-in; redline; track differences; document comparison; compare versions; compare contracts; compare add-in; blackline; comparison word; differences between versions
metadata-scrub: metadata; scrub; hidden data document; metadata cleaner
time-recording: time recording; billable hours; timer billing; fee earner time; timesheets
practice-case-management: case management; matter file; matter number
bank-feed: bank feed; bank lines; bank transactions; statement lines; reauthorise bank; bank consent; bank connection; feed expired; transactions stopped; statement import; bank rules~; re-consent; open banking
statement-convert: bank statement pdf; statement pdf; convert statement; scanned statements
receipt-capture: receipt; ocr receipts; receipt scanning; expense receipts; invoice capture; receipt app; receipts photo
tax-filing: tax filing; tax return portal; vat return; gateway credentials; e-file; tax portal; making tax digital; tax software
payroll: payroll~; pay run; payslips; wage run
esignature: e-signature; electronic signature; sign document online; signing link; docusign; envelope signing; signing service; signature request
library: library; self-issue; self-checkout; library catalogue; catalogue titles; overdue notices; borrow books; librarian; library loans; self issue; loans
e-books: e-book; ebook; borrow e-books; lending platform
parent-portal: parent portal; parents evening; parent app; school app parents; parents message; school messaging
exam-software: exam; exam laptops; lockdown browser; test pupils; assessment platform; exam software
cashless-catering: canteen; lunch money; cashless; dinner money; school meals; lunch card
classroom-board: interactive board; smart board; whiteboard touch; touch board; classroom screen
timetable: timetable; cover lessons; substitution plan; timetable software
donor-crm: donor; gift aid; donation record; fundraising database; supporter database
volunteer-rota: volunteer; rota; volunteers shifts; rota app
lone-worker: lone worker; panic button; personal alarm; lone working
torque-tool: torque; screwdriver data; tightening; torque wrench; torque controller; tightening results; bolts data; nutrunner; screw results
vision-inspection: vision inspection; inspection station; camera inspection; vision system; rejects parts; optical inspection
cnc-transfer: cnc; machine program transfer; nc programs; dnc; milling machine; lathe
plc-software: plc; hmi panel; controller program; machine controller
label-line: line printer label; inkjet coder; date coder; product marking; laser marking
measuring-machine: cmm; measuring machine; coordinate measuring; gauge data; caliper data
production-terminal: shop floor terminal; production terminal; clocking production; machine data capture; mde; bde
edi: edi; customer orders electronic; asn; order messages customer; edifact
warehouse-scanner: handheld scanner warehouse; picking scanner; rf gun; scan gun; stock scanner; picker
pick-to-light: pick to light; put to light; picking lights
customs: customs; export declaration; transit document; customs declaration; import declaration
time-clock: time clock; clocking in; clock terminal; attendance terminal; staff clock; fingerprint clock
induction-records: induction records; safety induction; training records export; toolbox talk
snagging: snagging; snag list; defects app; punch list; site inspection app
plan-distribution: drawing register; plan distribution; drawing revision; document control drawings
concrete-tender: tender; bill of quantities; estimating software; takeoff; quantity takeoff
lost-property: lost property; found items; lost items
parking: parking; barrier; number plate; anpr; car park barrier; parking permit
vending: vending; coffee machine; coffee payment
lockers: parcel locker; smart locker; lockers
password-manager: password manager; vault; shared vault; password safe
vpn-token: hardware token; authenticator fob; otp token
starlink-site: site router; site internet; site cabin internet; 4g router; lte router; cabin router
two-way-radio: two-way radio; walkie talkie; handheld radio; radio channel; radios
call-reports: call statistics; queue report; call report; wallboard; call centre report; missed call report
call-recording: call recording; recorded calls; listen to call
fax-service: fax; fax to mail; efax
`;
