import { defineConcepts } from './concept';

/** Office, browsers, line-of-business software, licences and installation. */
export const APPLICATION = defineConcepts(
	'application',
	String.raw`
lob-application: line of business; application; software; app; program; programme; erp; crm; system~; package; client \
	software; our system; business software; module; vendor software; application server; the software; fat client; \
	thick client; line-of-business > app-error .25
app-error: error message; application error; crash; crashes; @crash; app crash; program closes; stops working; has \
	stopped working; !not open program; !not launch; runtime error; unhandled exception; fault module; 0xc0000005; \
	0xc000007b; missing dll; dll; entry point; side-by-side; .net framework; visual c++; vcredist; program !not start; \
	app !not open; !not respond; appcrash; event 1000; dotnet; 0xc0000142; 0xc0000135; faulting; splash screen; dep; \
	compatibility mode; exception; side by side; crashed; turns white; won't open; !not start program; application \
	hang; just closes; msvcr; flashes and closes; old program; error when open; program crashes; keeps crashing; \
	throws error; throws an error; error opening; gives error; gives an error; error pops; error message when; error \
	comes up; program freezes; program not responding; says error; program error; app crashes; double click nothing > \
	slow-performance .15, app-install .3
app-install: install; installation; installer; msi; setup; deploy software; uninstall; reinstall; software deployment; \
	update software; upgrade software; install notes; 1603; 1618; 1935; setup failed; click once; clickonce; add \
	program; install program; app store; winget; software request; new version; version upgrade; auto update; \
	installing; msiexec; windows installer; 2502; 2503; 1719; appx; msix; store app; microsoft store; store apps; \
	0x80073cf; add or remove programs; side load; sideload; appx package; built-in apps; camera app; calculator; \
	repair install; features on demand; rsat; net framework 3.5; optional feature; language pack; put on my computer; \
	put on my pc; acrobat installed; software needed; request software; update program; update the program > \
	permission-elevation .25, licence .15
licence: license; licence; licensing; licenses; subscription; unlicensed; license server; flexnet; flexlm; lmgrd; \
	license expired; no licenses available; concurrent; seat; seats; maximum users reached; dongle key; licence key; \
	renewal; subscription expired; floating license; borrowed license; out of licenses; too many users; all licenses \
	in use; activation key; license file; hasp; sentinel; checkout licence; assign license; more licences; reduced \
	functionality; renewed; expired subscription; trial; user limit; max users; codemeter; network license; license \
	manager; unregistered; reduced mode; seat taken; product license; add license; upgrade license; e3; e5; business \
	premium; named user; not licensed; licence expired; license ran out; licence ran out; no license; no licence; says \
	unlicensed; license error; licence error; need license; need licence; additional licence; additional license; \
	extra license; license problem; subscription ended; subscription ran out; license renewal; trial expired; out of \
	licences; licence missing > activation .4
office-app: office; microsoft office; office 365; excel; word; powerpoint; microsoft 365 apps; spreadsheet; onenote; \
	access database; publisher; visio; project; macro; macros; vba; office repair; protected view; ribbon; \
	click-to-run; office update; docx; xlsx; pptx; workbook; formula; pivot; xlsm; xls; mail merge; letterhead; word \
	document; excel slow; excel crash; excel file; autosave; autorecover; unsaved; links update; power query; macro \
	blocked; office apps; office crash; normal.dotm; trusted locations; trust center; blocked macro; editing disabled; \
	office 2016; office 2019; slides; deck; office language; mac office; compat mode; template; templates; doc; track \
	changes; 32-bit office; 64-bit office; co-authoring; powerpivot; dde; page numbers; cell; cells; excel won't; \
	excel keeps; excel @hang; excel file won't; word crashes; excel says; excel formulas; powerpoint won't; excell; \
	document recovery; spreadsheet won't; spreadsheet slow; excel opens blank > addin .35
addin: add-in; addin; add in; plugin; plug-in; com add-in; extension; disabled items; ribbon missing; toolbar missing; \
	tab missing; ribbon gone; add-ins; excel add-in; button disappeared; missing button; menu missing; menus vanished; \
	toolbar gone; integration button; office add-in; load behavior; tab gone; tab disappeared; house style; browser \
	extension; buttons missing > office-app .5
pdf: pdf; acrobat; adobe; adobe reader; pdf editor; bluebeam; foxit; pdf printer; print to pdf; combine pdf; \
	portfolio; edit pdf; sign pdf; pdfs; nitro; bundle; paginate; pagination; ocr; merge pdf; pdf viewer; docusign; \
	esign; e-sign; digital signature; reader; fillable; redact; combine files; merge pages; pages into one; large pdf; \
	evidence pack; exhibits; electronic signature; scan text > office-app .2
browser: browser; chrome; edge; firefox; internet explorer; ie mode; ie11; clear cache; cookies; popup blocker; \
	compatibility view; browser cache; web app; saved passwords browser; bookmarks; favorites; homepage; incognito; \
	site !not load; blank page; tabs; browser slow; pop-up; pop ups; zoom browser; java; flash; silverlight; activex; \
	microsoft edge; enterprise mode; site list; webview2; trusted sites; internet options; home page; favourites; \
	download blocked; browser crash; ie; private browsing; edge opens; search engine; default search; certificate \
	prompt; certificate select; intranet zone; page displays wrong; web page; links open in; hyperlinks; web \
	interface; security zone; page looks wrong; portal !not load; legacy site; notifications browser; javascript; site \
	layout; browser not supported; browser is not supported; browser won't; chrome won't; edge won't; chrome keeps; \
	edge keeps; website doesn't; website looks; website won't; clear history; clear cookies; pop up blocked; popups \
	blocked; pop-ups blocked; page blank; wrong browser; website doesn't work; favourites gone; bookmarks gone; \
	favorites gone; webpage won't > internet-outage .1
accounting-software: quickbooks; sage; xero; accounting software; ledger; bookkeeping; payroll; invoicing; invoice; \
	accounts package; general ledger; trial balance; tax software; month end; year end; posting; bank feed; accounts \
	payable; accounts receivable; iris; cch; lacerte; proseries; drake; peachtree; myob; great plains; dynamics; \
	netsuite; billing; bill run; company file; multi-user mode; h202; purchase order; po approval; expenses; \
	timesheet; payslip; vat; tax return; statements; direct debit; bacs; remittance; posting period; books; period \
	close; e-file; efile; tax; payroll run; wages; accountants; purchase ledger; cashbook; client accounts; cost code; \
	approval; approver; timesheets; job costing; procurement system; purchase approval; time recording; bookkeepers; \
	penalty letters; bills; billing cycle; customers billed; quickbooks won't; quick books; qb; quickbooks error; \
	quickbooks multi; sage error; accounts software; payroll won't; books won't open > lob-application .5
crm-software: crm; salesforce; hubspot; dynamics crm; donor; donation; fundraising; donations; raiser's edge; customer \
	database; contact database; supporters; gift import; gift; campaign; members database; membership; pledges; gift \
	aid; fundraiser; supporter; supporter system; volunteers; grant; grants; charity; donors; mailing; charity crm; \
	appeal; constituents; import list; duplicates contacts; case management system > lob-application .5, data-import \
	.4
data-import: import; csv; import failed; export; data import; upload file; column headers; bulk upload; file format \
	rejected; data feed; interface file; edi; sftp; ftp; file transfer; data exchange; integration; api; sync between; \
	nightly import; upload spreadsheet; mapping columns; rejects first line; rejected file; encoding; utf-8; \
	delimiter; header row; file drop; feed; spreadsheet import; import rejected; import csv; transfer file; wrong \
	format; loading file; first line; download list; xml; interface; export file; bank file; payment file; bacs file; \
	complains line; spreadsheet upload; spreadsheet rejected > lob-application .3
document-management: document management; dms; imanage; netdocuments; worldox; laserfiche; m-files; docuware; filing; \
	matter folder; workspace; document store; scanning archive; archive documents; egnyte; box; dropbox; file sync; \
	cloud storage; ethical wall; practice management; records system; filing system; capture; docuware; indexing \
	documents; matter; matters; case file; documents won't check; dms won't > sharepoint .2, lob-application .3
cad: cad; autocad; revit; solidworks; bim; autodesk; drawings; bluebeam; sketchup; rhino; archicad; microstation; \
	vectorworks; inventor; central model; drawing; xref; rendering; render; design software; dwg; plot styles; 3d \
	model; worksharing; model sync; civil 3d; cam; cnc program; nesting; workshare; project model; drafting; \
	workstation graphics; model open; rvt; detach; sync to central; fusion; render farm; families; navisworks; linked \
	model; drawings slow; autocad won't; revit won't; autocad crashes; dwg file; solidworks won't; autocad slow > \
	plotter .2, licence .2, lob-application .2
erp-manufacturing: erp; mrp; mes; shop floor; production; work order; work orders; job card; labour booking; \
	manufacturing; plc; scada; cnc; machine tool; production line; machining; line down; assembly line; clock on job; \
	job tracking; bill of materials; routing card; dnc; press; lathe; mill; robot; weld; hmi; opc; production screens; \
	factory; factory floor; plant floor; sign on jobs; booking jobs; operators; machine operator; quality inspection; \
	inspection; gauge; cmm; machine program; nc programs; line stopped; plant; foreman; production stop; milling; \
	stations; industrial pc; label line; packing line > lob-application .4, warehouse .25
warehouse: warehouse; wms; pick; picking; packing; despatch; dispatch; goods in; stock; inventory; loading dock; dock; \
	docks; pallet; forklift; pick list; shipping; freight; courier; carrier label; consignment; shipping software; \
	stocktake; goods receipt; putaway; bins; delivery note; manifest; ups worldship; fedex; dhl; bay; trailer; loading \
	bay; shipment; parcels; picker; packers; dockside; cartons; stock count; orders !not drop; loading; container; \
	night shift; pickers; ship; outbound; inbound goods; yard; weighbridge; scale; scales; scanners in warehouse; \
	handheld scanners; handhelds; handhelds won't; shipping labels; packing station; ups label; guns; scan guns; \
	loading dock pc > lob-application .35, erp-manufacturing .2, label-printer .2
transport-fleet: truck; trucks; driver; drivers; fleet; tachograph; tacho; telematics; haulage; route planning; \
	dispatch; vehicle; vehicles; gps; tracking; delivery; deliveries; proof of delivery; epod; logistics; driver card; \
	driver hours; tracker; transport planner; route; routes; depot; van; vans; lorry; trailer; customs; freight \
	portal; delivery app; signature delivery; tracking units; in-cab; planner; traffic office; subcontractor; load; \
	job sheets driver; tablet in truck; tablet in the truck; truck tablet; tablet doesn't get route; cab tablet; \
	driver app; drivers app; driver's tablet; drivers tablets; delivery tablet; vehicle tracker; route sheet > \
	warehouse .3, mobile-device .2, lob-application .25
point-of-sale: pos; point of sale; till; tills; epos; cash register; card machine; card terminal; payment terminal; \
	pdq; chip and pin; credit card; payments; pinpad; pin pad; card reader; checkout; cash drawer; register; merchant; \
	card payment; contactless; terminal declined; cards declined; payment gateway; stripe; verifone; ingenico; square; \
	gift card; float; z report; cashier; end of day; settlement; refund; card transactions; take cards; restaurant; \
	bar; drinks; menu; table; tables; waiter; waiters; server order; bartender; kitchen; chef; orders; order pad; \
	pads; handhelds restaurant; kitchen display; kds; kitchen screen; bump bar; food orders; dining; room charge; \
	cafe; paying; pay card; card pay; days takings; waitress; cooks; cook; bistro; breakfast; dinner; pci; card \
	machine declines; card machine won't; card machine not; card terminal offline; card payments; can't take payments; \
	till won't; till not; tills down; till frozen; cash drawer won't; card reader not; payment terminal offline; \
	payment failed; payment fails; chip reader > lob-application .3, receipt-printer .4
hotel: hotel; reservation; reservations; front desk; pms; property management; check-in; check in; checkout; guest; \
	guests; guest room; booking engine; channel manager; room key; key card; housekeeping; opera; minibar; room rate; \
	ota; reception; night audit; night auditor; lobby; key encoder; room lock; guest bill; folio; rooms; tv guest; \
	in-room; guest tv; lodging; arrivals; overbooked; bookings; booking.com; rates; key cards; banquet; spa; guests \
	locked; innkeeper; inn; room charges; door lock; encoder; keys door; plastic keys; concierge; availability rooms; \
	guests can't check; check-in system; room tv; guest complaints wifi > lob-application .3, door-access .4, \
	point-of-sale .25
dental: dental; dentist; dentrix; eaglesoft; open dental; x-ray; xray; sensor; intraoral; panoramic; imaging software; \
	operatory; hygienist; patient chart; dicom; twain; bitewing; crown; treatment plan; dexis; radiograph; oral; \
	mouth; chair; surgery; treatment room; cone beam; cbct; pano; tooth; teeth; intra-oral; practice; patients; dental \
	chair; pictures of teeth; exposures; scanner intraoral; 3d scanner; milling; perio; hygiene; dental lab; implant; \
	shots; claims; insurance claims; eligibility; e-claims; clearinghouse; attachments claims; wand; treatment chair; \
	x-ray picture; xray won't; x-ray won't; x-rays won't; x-ray doesn't; sensor not found; sensor not detected; sensor \
	not recognised; bite wing; panorex; oral camera; mouth camera; chairside; x ray > medical-imaging .6, \
	clinic-software .5
medical-imaging: dicom; pacs; imaging; x-ray; xray; radiograph; radiology; modality; worklist; modality worklist; \
	ultrasound; images patient; study; acquisition; ae title; x-rays; xrays; plate reader; scan images; image archive; \
	viewer; dr console; capture images; exposure; radiographs; image !not show chart; pictures patient; radiograph \
	chart; sensor; cassette; ct; mri; x ray; images missing patient; scans don't reach; pictures in the chart; \
	pictures don't come up; images not in chart; ultrasound pictures > clinic-software .4, lob-application .2
clinic-software: clinic; practice management; patient; patients; ehr; emr; medical records; appointments; \
	prescription; pharmacy; lab results; vaccination; vaccine; medical; doctor; nurse; epic; athena; hl7; veterinary; \
	vet; animal; pet; pets; lab analyzer; analyser; analyzer; blood; blood results; treatment; wellness; reminders \
	clients; reminder cards; prescriptions; medicine; medicines; medication; dosage; drug; controlled drug; \
	dispensary; dispensing; drugs; bloods; idexx; test results; results !not chart; e-prescribing; boarding; exam \
	room; exam rooms; kennel; pet owner; microchip; client reminders; patient records; whiteboard; hospital; treatment \
	board; sample; lab machine; specimen; dispense; appointment reminders; text reminders; lab results missing; \
	results not in record; analyzer results; analyzer not; prescription printer; appointment book; medical record > \
	lob-application .35
legal-software: law firm; legal; solicitor; lawyer; court; bundle; dictation; time recording; matter; case management; \
	clio; e-filing; litigation; dictaphone; typists; transcription; transcribe; recorder; voice recorder; recordings; \
	typing pool; secretaries; disclosure; conveyancing; judge; hearing; fee earner; court bundle; exhibits; digital \
	dictation; docket; trial; evidence; partner; counsel; paralegal; secretary; voice files; legal accounts; deeds; \
	searches; probate; land registry; client money; barrister; docketing; discovery; affidavit; testimony; dictation \
	won't; dictation not; time entries > document-management .35, lob-application .25, pdf .15
school: school; student; students; pupil; pupils; teacher; teachers; classroom; class; mis; sims; attendance; \
	register; exam; exams; exam account; timetable; lesson; lessons; chromebook; chromebooks; google classroom; \
	parents; report cards; grades; moodle; homework; safeguarding; year group; whiteboard; gradebook; library; \
	staffroom; head teacher; lab; laptop trolley; trolley; kids; kid; children; child; mock exam; invigilator; \
	controlled assessment; coursework; canteen; sixth form; tablet cart; cart; kindergarten; term; course; learners; \
	marks; registers; class list; parent; roll call; bell; bells; classes; student can't log; students can't; pupil \
	password; student password; student laptops; smart board class; exam laptops; exam computers; teacher laptop; \
	classroom projector; student accounts > lob-application .2, user-account .1
utility-scada: scada; telemetry; rtu; pump; pumps; pump station; reservoir; meter; meters; meter reading; meter reads; \
	treatment plant; water plant; sensors level; hmi; plc; telemetry alarms; tank level; utility billing; water; \
	sewer; wells; well; lift station; customers bills; smart meter; gis; map; maps; field crew; work crews; operators; \
	wet well; leak; tank; chlorine; outstation; level; remote site; water level; meter readers; handheld reader; route \
	reads; parcels; pipes; hydrants; dispatcher alarms; autodialer; dialer; outage map; flow; station not reporting; \
	station offline; telemetry lost; alarm dialer; scada screen; scada down; pump alarm; pump control; plant screen; \
	plant screens; level readings stopped; readings stopped updating > lob-application .3, remote-site-wireless .35
construction: construction; job site; site office; site cabin; trailer; estimating; estimator; takeoff; bid; bids; \
	subcontractor; procore; site tablets; plans; blueprints; project manager; foreman; superintendent; jobsite; \
	building site; timesheets; certified payroll; cost control; site staff; crane; tender; change order; drone; drone \
	photos; site photos; punch list; submittals; rfi; plant hire; concrete; bidding; quantities; quantity; plan room; \
	portacabin; hut > lob-application .2, remote-site-wireless .25
real-estate-property: property management; tenant; tenants; lease; landlord; rent; letting; building management; bms; \
	hvac; thermostat; facilities; lift; elevator; lighting; building controls; heating control; parking; energy meter; \
	boiler > lob-application .2
hr-system: hr; payroll; time clock; clocking; clock in; clock out; punch clock; timeclock; attendance; kronos; \
	bamboohr; rota; rostering; shift; fingerprint clock; timesheet; holiday request; time and attendance; annual \
	leave; biometric; punch in; bamboo; hours worked; clocking machine; absence; fingerprints clock; punches missing; \
	punches; holiday booking; payslips > lob-application .3, accounting-software .2
telehealth-translation: language; translation; japanese; keyboard layout; display language; language pack; regional \
	settings; decimal; date format; comma decimal; currency; locale; region format; spell check; dictionary; spelling; \
	special characters; accents; font; fonts; missing font; characters squares; arabic; chinese; unicode > office-app \
	.2
media-creative: adobe creative cloud; photoshop; indesign; illustrator; premiere; video editing; lightroom; color \
	profile; fonts missing; creative suite; photo; photos; pictures; images; canva; video files; heic; audio files; \
	podcast; camera import; image viewer; thumbnails; jpg > licence .2, lob-application .15
ai-copilot: copilot; chatgpt; ai assistant; bing chat; recall; generative; chatbot > licence .2, office-app .1
reporting: report~; reports~; power bi; crystal reports~; ssrs; dashboard; report !not run; report blank; report \
	server; tableau; gateway refresh; refresh failed; data refresh; report viewer; analytics; kpi; figures wrong; \
	totals wrong; export report; statement run; run reports > sql-server .3, lob-application .2
excel-calculation: manual calculation; calculation options automatic; numbers stored as text; circular reference; \
	formula shows as text; sums wrong; totals !not change; sum !not update; adds up wrong; figures stay the same; \
	formula stays text; shows formula instead; hash signs cell; dates turn into numbers; numbers become dates; leading \
	zeros gone; comma instead of point; sheet counts wrong; counts wrong excel; formula !not compute; formula !not \
	calculate; press f9; f9; !not calculate any more; !not recalculate; calculates nothing > office-app .7
excel-links: external links workbook; update links; edit links; links to other workbooks; source not found; asks to \
	update links; message about links sheet; sheet takes values from other; linked table old values; figures from \
	other file; power query refresh; data connection; pivot !not refresh > office-app .7, data-import .2
excel-heavy: large workbook; used range; excel !not enough memory; 32-bit excel; excel ran out of resources; sheet \
	takes ages; list so big; sheet huge; scroll sheet jerks; saving sheet takes minutes; price list file slow; table \
	crawls; excel white typing; excel freezes copying; clipboard excel > office-app .7, slow-performance .3
unsaved-document: autorecover; document recovery pane; recover unsaved workbooks; unsaved documents; forgot to save; \
	closed without saving; clicked don't save; pressed no when saving; power cut document lost; crashed before saving; \
	work of whole day lost; morning's work gone; two hours of work gone; text i typed gone; get back unsaved; letter \
	gone after crash; saved over; where did my document save; pressed don't save; press don't save; pressed not save; \
	where did i put document; document from yesterday gone > office-app .7, restore .3
macro-blocked: macros disabled; macros from the internet have been blocked; block macros; trusted location; mark \
	of the web; vba project; enable content; red bar macros; buttons in sheet !not work; button in my sheet; button \
	in workbook nothing; calculation sheet with buttons; form with buttons; template program !not run; yellow bar \
	enable; security risk microsoft has blocked; macros blocked; macros have been disabled; untrusted source macro; \
	security risk macros; macros from internet; enable content missing; enable content button; yellow bar macros; \
	trusted location macro; digitally signed macro; excel buttons blocked; makros > office-app .7, security-warning \
	.6
office-activation: unlicensed product; product activation failed; office subscription expired; office sign in \
	required; we can't verify subscription; shared computer activation; account !not allow editing; office activation \
	loop; office wants activation; word wants key; red bar word; red banner excel; most features disabled; word wants \
	login; excel wants login each; asks to buy office; word only reading licence; activate office again; product \
	deactivated; says deactivated; red bar deactivated > activation .7, licence .5
word-layout: normal.dotm; section break; page numbering; table of contents; header footer; default font; template \
	letterhead; numbers of chapters wrong; numbering jumps; numbering of headings; blank page at end; page won't turn \
	landscape; header on first page; letter layout shifted; layout shifts other computer; letterhead old; letterhead \
	wrong; address window position; font changes by itself; red lines under words; marks in the text; comments in \
	margin; changes shown colour; spell check wrong language; spell check language; spelling in french; text marked as \
	wrong language > office-app .7
slides-media: embedded video powerpoint; media !not play powerpoint; presenter view; slide show second screen; film in \
	slides; film in presentation; video in slides black; music in slides; sound slides; notes on beamer; wrong screen \
	shows slides; fonts in slides different; slides too big; slides stutter > office-app .6
onenote-sync: onenote notebook; notebook !not sync; notebook section missing; misplaced sections; notes notebook; \
	notes gone; notebook grey triangle; notes on ipad; notes !not on other; notebook read only; notebook of class; \
	notes of colleague; notebook shared colleague; share notebook > office-app .5, onedrive .2
file-opens-wrong: file association; open with; default app pdf; mailto handler; default mail client; attachments open \
	in browser; pdf opens in browser; pdfs open in browser; word opens as notepad; opens with wrong program; wrong \
	program opens; picture opens with; asks which program; click address opens wrong mail; click mail address website; \
	scan from program mail; send as mail from word > browser .2, pdf .3
pdf-trouble: protected mode acrobat; pdf form fields; pdf prints blank; pdf password; acrobat sign-in required; form \
	can't be filled; fill in form online; fill the form out; boxes of form; sign contract on screen; put signature \
	into pdf; signature field; several pdfs into one; pages together one file; take page out; pdf shows squares; pdf \
	opens empty; pdf please wait; shrink pdf; type on pdf; make pdf from; pdf can't be edited; acrobat wants login > \
	pdf .8
browser-trouble: clear browser cache; reset browser profile; third-party cookies; sso loop browser; site stuck after \
	login; website sends me back to login; thrown back to login page; login page again and again; page half loaded; \
	buttons on page !not react; page only works on colleague; works in other browser; other browser works; form on \
	portal !not send; download !not start; downloaded file nowhere; popup window missing; second window !not open; \
	favourites disappeared; bookmarks vanished; bank site; portal of authority; start page changed; passwords no \
	longer remembered; advertising windows browser; notifications corner browser > browser .8
onedrive-space: onedrive storage quota; site storage limit; out of storage onedrive; your onedrive is full; cloud \
	nearly full; cloud storage full; storage in the cloud full; more cloud space; more space online; 1 tb full; team \
	space full; site full; !not upload full; cleaning versions; bigger cloud; more online storage > onedrive .7, \
	sharepoint .3
desktop-in-cloud: known folder move; onedrive backup; folder protection; back up your folders; pc folder backup; \
	desktop moved cloud; desktop icons moved cloud; desktop empty onedrive; documents moved to onedrive; desktop in \
	onedrive; green ticks desktop; ticks on my desktop; desktop shows on other pc; desktop same on both; my documents \
	went online; two documents folders; two desktops; stop backing up desktop > onedrive .7
files-on-demand: files on-demand; always keep on this device; free up space; online-only; cloud files offline; file \
	needs internet to open; only opens online; on the train !not open cloud; on the plane documents; without internet \
	documents; little cloud next to file; cloud symbol file !not open; cloud provider !not running; 0x8007016a; \
	download every time; disk full from cloud; cloud folder fills disk; cloud symbol train; can't open in train; cloud \
	symbol can't open; documents cloud symbol > onedrive .8, disk-space .15
onedrive-account: onedrive signed out; !not signed in to onedrive; onedrive !not start; wrong account onedrive; \
	private and company onedrive; unlink this pc; reset onedrive; 0x8004de40; 0x8004def7; cloud icon gone taskbar; \
	cloud icon grey; grey cloud taskbar; blue cloud missing; sign in onedrive again; two clouds explorer; personal \
	cloud instead of company; cloud folder of leaver; documents of colleague who left; take over cloud files > \
	onedrive .8
cloud-versions: version history; restore previous version sharepoint; restore your onedrive; files restore; which \
	version of the contract; version was valid; older version cloud; earlier version document; yesterday's version; \
	state of yesterday; overwritten document cloud; somebody overwrote; wrote over my; get back earlier text; undo \
	changes colleague; who changed the document; who changed what > sharepoint .5, previous-versions .4
co-editing: co-authoring; upload blocked; locked for shared use; work at same time document; edit at the same time; \
	together in one document; two people same sheet; both in the list; others see my changes late; colleague !not see \
	what i type; changes overwritten by colleague; file locked by another user; locked by me; someone has it open; \
	says colleague editing; nobody has it open locked; two of us sheet; work simultaneously; simultaneously; \
	simultaneously document; locked by colleague vacation; can't both work > file-locked .6, sharepoint .3, office-app \
	.3
site-search-link: sharepoint search; search intranet; !not find on intranet; documents !not found intranet; search \
	cloud documents; link !not work anymore moved; item might not exist; old link dead; link to document broken; \
	bookmark to intranet dead; file moved link; renamed site link; copy link long; favourite to library > sharepoint \
	.8
folder-shortcut: add shortcut to onedrive; sync button library; shared with me; shared folder @missing onedrive; can't \
	find shared folder cloud; folder colleague shared; invitation to folder lost; folder twice explorer; library twice \
	explorer; whole library on my pc; sync button gone; shortcut !not add > onedrive .8, sharepoint .4
site-request: create site; new sharepoint site; new library; create list; columns list; site template; new area on \
	intranet; own area intranet; place for project documents; folder structure intranet; archive old site; site \
	deleted; restore site; list view threshold; 5000 items; exceeds the list view; too many entries list; list shows \
	only part > sharepoint .8
site-page: publish page; page approval; sharepoint news; web part; site navigation; page editing intranet; change \
	intranet page; page on our intranet; page of our intranet; edited news page; others see old text; old text \
	intranet; add button intranet; start page of intranet; menu on intranet; put news on intranet; banner on intranet; \
	new intranet page; read the notice; who read notice; notice on intranet; announcement on intranet > sharepoint .8
`,
);
