import { defineConcepts } from './concept';

/** Printers, print servers, scanning, labels, plotters and fax. */
export const PRINTING = defineConcepts(
	'printing',
	String.raw`
printer: @printer; print; printing; printout; hard copy; multifunction device; network printer; laser printer; \
	inkjet; printing machine; copy machine; label machine; mfp; test page; print out; prints; hard copies; print \
	button; printing device; photocopying; copy room; print my; printed > print-queue .3, print-driver .3
print-queue: print queue; spooler; print spooler; spoolsv; print job; jobs stuck; stuck queue; queue~; sits list \
	nothing out; nothing comes out; nothing prints; !not print; stopped printing; printer !not responding; jobs pile \
	up; !not delete print job; print deleting; stuck in queue; stuck job; stuck jobs; job stuck; document stuck; \
	stuck print; print jobs stuck; nothing will print; won't print; doesn't print; can't print; print nothing; does \
	nothing when print; printing stopped; jobs disappear; prints vanish; job vanishes; clear queue; clear the queue; \
	cancel print; delete print job; printer error state; error printing; print fails; pages don't come out; sent to \
	printer; spooler keeps stopping; prints nothing; pinter; pritner; priner; press print nothing; click print \
	nothing; hit print nothing; sent ten copies; prints after restart; print pile; won't delete; waiting to print; \
	print waiting; spooling; job remains; sits in line; documents waiting; print never comes; printing never; print \
	service stopped; local print service; spooler won't start; spooler crashes; background print; print subsystem; \
	print nothing happens; nothing comes off; printed nothing; all printers gone; printers all disappeared; paper \
	comes out nothing > printer .6, service-restart .35
print-server: print server; printserver; shared printer; printer share; point and print; windows print server; \
	printer mapping; deployed printers; printers group policy > printer .5, print-driver .4, smb-share .2
print-driver: printer driver; print driver; v4 driver; driver package; universal print driver; install printer \
	driver; driver signing~; printnightmare; package point print; admin password add printer; elevation printer; \
	garbage characters; spits out pages; garbage pages; weird symbols; random characters; strange characters print; \
	prints gibberish; prints symbols; pages of code; pages of symbols; reams of paper; hieroglyphics; prints code; \
	printer software; drivers printer; driver update printer; type 3 driver; type 4 driver; driver unavailable; \
	driver is unavailable; universal driver; postscript; pcl; wrong driver; driver rollback print; print options \
	missing; isolated driver; driver isolation > printer .5, device-driver .4, permission-elevation .4
add-printer: add printer; install printer; connect printer; printer !not found; !not find printer; printer wizard; \
	add network printer; printer unavailable; printer !not listed; printer disappeared; printers missing; !not add \
	printer; operation could not be completed; windows connect printer; 0x00000709; 0x0000011b; 0x00000bcb; set up \
	printer; new printer; need printer; printer gone; printer is gone; printer vanished; my printers are gone; no \
	printers; no printers listed; printer not in list; add the printer; connect to the printer; install the printer; \
	printer access; map printer > printer .6, print-server .4, print-driver .3
printer-offline: printer offline; shows offline; printer status offline; @printer @dead; printer greyed out; use \
	printer offline; snmp status~; standard tcp ip port; wsd port; printer ip changed; printer says offline; printer \
	not available; printer unreachable; !not reach printer; printer no connection; printer not connected; printer \
	lost network; printer lost wifi; printer disconnected; printer down; printer not responding; printer error \
	light; printer asleep; printer grey; grey printer; grey again; not plugged in printer; switched on but; printer \
	is on but; says not connected; printer not ready; printer shows error; printer not found on network; printer \
	error; printer paused; use offline; works from other computers printer; printer pending; !not reach copier; \
	copier offline; copier not responding > printer .6, ip-address .25, print-queue .3
default-printer: default printer; prints wrong printer; wrong @printer; printer keeps changing; let windows manage \
	printer; comes out other printer; goes to wrong printer; prints somewhere else; prints to the wrong; printing to \
	wrong; prints in another office; default changes; prints to pdf instead; asks where to save; comes out upstairs; \
	comes out somewhere else; other floor printer; default printer changes itself; resets my printer; remembers \
	wrong printer; set as default; always picks wrong; picks wrong printer > printer .6
printer-redirection: printer redirection; easy print; local printer remote; printer remote session; local printers \
	session; home printer rdp; session printer; home printer~; printer at home; my own printer remote; printer next \
	to me; print locally session; print from server; printer terminal session; local drive missing; drive \
	redirection; my own drives session; c drive session; own computer drives; redirect; print from the remote; \
	printer missing in remote; printer in session; device redirection; local resources; tsclient; print at home \
	from; own @printer session; own @printer server; own inkjet session; own inkjet server; my little inkjet; my \
	little printer; own little inkjet; own little printer; printer next me server; printer beside me server; print \
	paper home server; print paper home remote; print paper home session; see my @printer; see my inkjet; see own \
	@printer; see own inkjet; disks show @printer; disks there @printer; drives show @printer; drives there \
	@printer; only @printer missing session; only @printer missing remote; only @printer missing server; spooler \
	security descriptor; sc sdshow; sdset; authenticated users spooler; fenableprintrdr; ticked @printer box; ticked \
	@printer connection; ticked @printer remote; only pdf printer server; only pdf printer remote; only pdf printer \
	hosted; comes out office instead of home; desk printers hosted; desk printers server; kitchen table print; \
	kitchen table printer; kitchen room print; kitchen room printer; laser beside me; laser beside us; laser next \
	me; laser next us; desk printer ticked; desk printer carried; local printers carried; local printers taken; \
	local printers brought; carried into session; printers come along remote; printers came along remote; disks \
	carried @printer; disks come @printer; disks visible @printer; laptop's disk open printer; laptop's disk open \
	laser; laptop's disk visible laser; hardening @printer session; hardening @printer terminal; printer from here \
	not over there; print in my house work; print in my house server; print in my room work; print in my room \
	server; printer study server; printer study list; secured servers @printer remote; secured servers @printer \
	session; hardened servers @printer remote; label printer remote; label printer hosted; printer no longer shows \
	remote; printer no longer shows hosted; own printer hosted through; own printer hosted gets; own printer \
	environment through; own printer environment gets; gets through hosted printer; gets through remote printer; \
	bubble jet printer remote; bubble desk printer remote; drives do @printer hosted; drives do @printer session; \
	drives does @printer hosted; drives does @printer session; printers of our own hosted; printers of our own \
	remote; label @printer gone remote; label @printer gone session; desk @printer gone remote; desk @printer gone \
	session; printers data center only; printers data center list; printers data centre only; printers data centre \
	list; mine at the desk printer; mine at the desk list; mine at the desk always; list of printers only server; \
	list of printers only data; list of printers just server; list of printers just data > rds-session .5, printer \
	.5, remote-desktop .4
secure-print: secure print; follow me; followme; pull print; release station; badge print; pin print; print release; \
	papercut; uniflow; equitrac; card reader printer; release queue; jobs release; job accounting; cost code; enter \
	code copier; swipe card copier; locked print; no jobs release; copier code; copier shows no jobs; copier wants \
	code; user code; code for copier; code for the printer; department code; id code copier; print code; printer \
	pin; copier login; login copier; badge copier; tap card printer; hold print; release my print; print waits > \
	printer .6, print-queue .4, proximity-card .3
print-quality: print quality; streaks; stripes; banding; smudge; smudges; faded; lines across; lines down page; \
	ghosting; blurry print; stripes through; toner low; dirty drum; printhead; print head; white lines; nozzle \
	check; prints in pink; everything in pink; wrong colours print; colours off print; too light print; print too \
	light; prints too light; faint; print is faint; faint print; prints blank; pages blank; blank pages; blank pages \
	print; dirty print; black marks; black line; spots on page; dots on page; smears; smearing; wiped ink; blurred \
	print > printer .5, consumables .4
paper-size: paper size; wrong size; half size; a4 letter; scaled; cut off edge; chopped; cropped; mis-sized; \
	margins; page size; !not fit page; tray mismatch; load paper; paper tray; duplex; double sided; two sided; black \
	white~; print colour; custom paper; a3; legal size; wrong paper; letter instead; asks for paper; load letter; pc \
	load letter; wants letter; tray 2; manual feed; envelope; custom size; fit to page; too small print; too big \
	print > printer .4, print-driver .3
paper-jam: paper jam; jammed; jam; misfeed; !not feed; feeds paper; rollers; crumpled; paper stuck; pick up roller; \
	stuck paper; jams; jamming; pulls several sheets; crinkles; crinkled; doesn't pick up paper; takes several \
	sheets; says jam > printer .5, hardware-repair .3
consumables: toner; cartridge; ink; drum; fuser; waste toner; maintenance kit; staples; out of ink; refill; \
	consumables; ribbon~; order toner; toner order; replace toner; new toner; toner empty; replace cartridge; \
	printer supplies; low ink; ink low; needs ink; magenta; cyan; yellow empty > printer .4
scan-to-email: scan email; scan to mail; scan e-mail; scan2mail; scans !not arrive; scan to me; scan inbox; scanned \
	mail; scanner email; scanning email; copier email; send scan; scans email; smtp relay; relay connector; smtp \
	auth copier; copier !not send; scans to my email; scans aren't; scans not coming; scans land; scan never \
	arrives; scanned documents email; scan to my mailbox; scans by mail; scans don't reach; scan not received; never \
	get the scans; !not get scans; scan goes nowhere; scan to outlook; email from the copier; send from the copier; \
	mail from copier; scans won't send; scan won't send; scan fails to send; scan error mail; scan arrives late; \
	scan to my email; scan to gmail; copier can't email; copier mail; mfp email; printer send email; device sends \
	email; printer sends scans; scanner can't send; scan email failed; scan bounced; mail settings copier; 535 \
	copier; tls copier; authentication copier > scanner .7, smtp-relay .6, printer .3
scan-to-folder: scan folder; scan to share; scan smb; scans folder; scan network folder; smb scanning; scan drive; \
	scanning share; scans disappear; scans to server; scan to my folder; scan to pc; scan to computer; scan network; \
	scan login failed; scan error folder; scans don't show up; scans not in the folder; scan destination; scan to \
	the server; scans missing; scan folder empty; scan share; scan access denied; scan share password; smb1 copier; \
	copier folder; copier can't reach server; scans don't arrive in folder; scan path; scans folder empty; scanning \
	to the network; scanning stopped; scans stopped > scanner .7, smb-share .5, service-account .35
scanner: scanner; scan; scanning; scanned; flatbed; document feeder; adf; twain; wia; isis; sheetfed; scansnap; \
	naps2; pull image device; image acquisition;  > printer .25
plotter: plotter; large format; wide format; a0; a1 sheet; designjet; roll paper; drawings print; plot; big sheets; \
	banner printer; roll feed > printer .6, paper-size .3, print-quality .3, cad .25
label-printer: label printer; label; labels; zebra; zpl; dymo; thermal printer; label size; sticker; stickers; \
	barcode label; shipping label; label stock; barcode printer; tag printer; wristband; labelwriter; print labels; \
	roll labels; labels blank; labels skewed; label skewed; labels skip; skips labels; label feeds; labels come out; \
	labels don't print; label cut; labels off centre; labels too small; barcode won't scan label; blank labels; \
	label roll; address labels; wristbands; labels misprinted; print label > printer .5, barcode .4, calibration .3
receipt-printer: receipt printer; receipt; till roll; till printer; epson tm; star printer; thermal paper; cash \
	drawer; kitchen printer; docket; docket printer; bon printer; kitchen ticket; receipts; no receipt; receipt \
	won't; receipts don't print; kitchen tickets; ticket printer > printer .5, point-of-sale .6
barcode: barcode; bar code; barcode scanner; handheld scanner; scan gun; scanner gun; rf gun; scanning gun; qr code; \
	datamatrix; barcode reader; zap gun~; beeper gun > label-printer .3, warehouse .35, mobile-device .25
print-relay: print relay; print agent; print bridge; print connector; cloud print; print service; print gateway; \
	websocket print; qz tray; printnode; direct print; local print service > printer .5, service-restart .4
ipp-printing: ipp; airprint; internet printing; universal print; mopria; print from phone; print ipad; print iphone; \
	printer over https; internet printer; printer url; printer web address; http printer; printer by url; print over \
	web; secure printer address; ipp over https; ssl printer; printer certificate; internet print provider; type \
	address @printer; enter address @printer; @printer web address; @printer internet address; @printer browser \
	address; https @printer; https print queue; @printer self-signed; @printer page not safe; @printer page not \
	secure; browser grumbles @printer; browser warns @printer; browser complains @printer; @printer padlock; add \
	printer link; add ipp; select shared printer by name; @printer !not safe browser; internet style address; s \
	after http; secure link @printer; secure link printing; secure address @printer; secure address printing; \
	unencrypted plain @printer; unencrypted plain link; red triangle @printer; red triangle page; red lock @printer; \
	red lock page; @printer certificate; @printer encrypted; ssl printing; padlocked address device; padlocked kind \
	device; web address device powered; web address device name; certificate ourselves device; certificate itself \
	device; red warning @printer web; red warning @printer address; red page @printer web; red page @printer \
	address; install by web address; install by web link; install by internet address; install by internet link; add \
	device by link; add device by url; browser opens page @printer unsafe; security warning page of @printer; \
	browser scare page printer; browser privacy page printer; privacy warning page @printer; safety warning page \
	@printer > printer .5, certificate .2
print-slow: printing slow; prints slow; slow print; takes forever print; printing takes minutes; long time print; \
	slow printing > printer .6, slow-performance .3
fax: fax; faxes; faxing; efax; fax line; fax server; t38; analog line; fax machine > telephony .3, printer .25
print-alias: printer alias; cname printer; print server alias; dns alias server; optionalnames; dnsonwire; second \
	name print server; other name print server; renamed print server; old print server name; friendly name printer; \
	printer by alias; couldn't connect alias; server name changed printer; printers under new name; nice name for \
	print; by its real name; real name works; nickname @printer; nickname print; nickname machine hosts; nickname \
	!not connect; friendly name print server; easy name print server; short name print server; other name @printer; \
	second name @printer; extra name @printer; additional name @printer; gave computer second name; real name \
	printer; real name prints; proper name printer; proper name prints; ugly name printers; ugly name works; go by \
	name printer; error invalid printer name; rpcopenprinterex; strictnamechecking; alias resource record; cname \
	record; alternative unc path; dns record print server; replaced print server kept name; printers old server \
	name; own name of server printers; printers shorter name; hostname works alias doesn't; inherited name printer; \
	inherited name print; predecessor's name printer; predecessor's name print; catchier name printer; catchier name \
	print; prettier name printer; prettier name print; birth name printer; birth name works; official name printer; \
	official name works; registered name print; registered name printer; pointed name print; pointed name printer; \
	two names server; two names printer; two names print; both names printer; both names print; both names server; \
	under new name @printer; by new name @printer; printers server renamed; double check the printer name; dns entry \
	printer server; dns entry print server; true name printers accepted; true name printers work; label name system \
	print; label name system printer; label name dns print; label name dns printer; mapping queues label; mapping \
	queues alias; mapping printers label; check spelling printer connected; check spelling name connected; leads to \
	the print machine; leads to the print server; machine name itself ok; machine name itself fine; machine name \
	itself works; name server second name; printers by label; printers by pseudonym; 709; pointer prettier; pointer \
	cryptic; pointer name; pointer dns; cryptic name @printer; cryptic name fine; cryptic computer @printer; cryptic \
	computer fine; baptised pc; baptised computer; baptised server; christened pc; christened computer; christened \
	server; factory name can; factory name works; birth name can; under name can't connect printer; under name can \
	connect printer; alternative name @printer; alternative name print; invented name @printer; invented name \
	server; invented pointer @printer; invented pointer server; map @printer pointer; map @printer name; second word \
	for the printing computer; second word for the printing server; second word for the printer computer; second \
	word for the printer server; cname print server; easy word printing; easy word printer; simple word printing; \
	simple word printer; renamed box printing; renamed box printer; two words same printer server; two words same \
	printer machine; two words same print server; two words same print machine; normal name printer works; normal \
	name printer bingo; usual name printer works; usual name printer bingo > print-server .6, dns-record .5, \
	hostname-alias .7
spooler-down: spooler not running; spooler service; spooler stopped; local print spooler; start spooler; spooler \
	crash; spooler dependency; optional vendor components; system instability; event print spooler; print processor; \
	list of printers blank; all @printer gone suddenly; all @printer gone once; all @printer vanished suddenly; all \
	@printer vanished once; printers suddenly gone; printers suddenly vanished; printers suddenly disappeared; \
	printer list empty; no printers list; no printers shown; no printers left; no printers installed; !not add any \
	printer; add printer service running; add printer service started; add printer local running; add printer local \
	started; print service stopped; print service died; print helper stopped; print helper died; print service start \
	hand; print service start again; print service restart hand; print service restart again; service behind \
	printing; even onenote printer gone; even onenote printer missing; even print to pdf; @printer vanished power \
	cut; @printer vanished power failure; @printer gone power cut; @printer gone power failure; print dialog empty; \
	print window empty; nothing can be printed any printer; print helper start; printing works minutes dies; \
	printing works minutes stops; not a single printer; never been a printer; not been a printer; pretends no \
	@printer; pdf one missing; pdf one gone; pdf printer missing; pdf printer gone; printing service isn't there; \
	printing service isn't running; printing service not there; printing service not running; thing that does the \
	printing; keeps dying print; keeps dying printer; one document then stopped; one document then dies; one page \
	then stopped; one page then dies; start it by hand print; printers folder empty; printers folder blank; printers \
	page empty; printers page blank; whole list printers gone; whole list printers vanished; no printer anywhere \
	laptop; no printer anywhere computer; every program says no printer; set up printer service; set up printer \
	helper; set up printer missing; none of my printers displayed; none of my printers shown; none of my printers \
	listed; none of my printers there; printers displayed any; printers displayed no; printers shown any; local \
	service up @printer; local service up adding; local service running @printer; local service running adding; \
	restart service quits @printer; restart service quits print; restart service minute @printer; restart service \
	minute print; adding printer fails service; adding printer fails local; adding one fails service; adding one \
	fails local; dialog empty every program; dialog empty all program; choose any printer; print button grey no \
	printers; print button dead no printers; printers box nothing; printers box empty; printers window nothing; \
	printers window empty; window choose printer white; no entries @printer; helper on this machine @printer; helper \
	on this machine print; helper on this pc @printer; helper on this pc print; all white choose printer; all white \
	pick printer; all blank choose printer; all blank pick printer; printer list white; printer list entries > \
	print-queue .8, add-printer .3, service-wont-start .3
printer-unresponsive: printer isn't responding; printer not responding; printer !not respond; printer \
	troubleshooter; printer error state; printer status reason; device status message printer; unstable printer; \
	outdated corrupt driver; @printer !not react; @printer !not wake; machine !not react; machine !not wake; machine \
	by the window print; machine by the door print; machine by the wall print; @printer silent; @printer lifeless; \
	@printer deaf; @printer ignores; ignores my print; ignores my document; ignores my job; @noise print nothing; \
	press print nothing; hit print nothing; print no reaction; print no response; @printer light green nothing; \
	@printer light green but; @printer light on but; @printer paper full nothing; @printer paper full but; @printer \
	paper loaded nothing; @printer paper loaded but; @printer cable pulled; @printer cable unplugged; @printer cable \
	replugged; @printer cable checked; turned @printer off on; switched @printer off on; restarted @printer; \
	rebooted @printer; nothing comes out @printer; nothing comes out tray; nothing came out @printer; nothing came \
	out tray; @printer sits idle; @printer sits there; @printer stands idle; @printer stands there; @printer shows \
	ready nothing; @printer shows ready but; @printer shows idle nothing; @printer shows idle but; sent document \
	printer nothing; @printer first checks; @printer first steps; what check @printer; @printer quit working; \
	@printer quit printing; @printer plugged still nothing; basic steps @printer; takes no notice; took no notice; \
	@printer corridor nothing; @printer corridor sits; @printer hallway nothing; @printer hallway sits; lamp on \
	sits; lamp on nothing; light on sits; light on nothing; sits there lamp; sits there light; panel normal nothing; \
	panel normal printer; panel fine nothing; panel fine printer; nobody gets anything out; get nothing out of \
	@printer; get nothing out of machine; list of checks printer; list of checks before; list of steps printer; list \
	of steps before; things before calling printer; things before calling you; checks before calling printer; checks \
	before calling you; half a minute off printer; half a minute off on; send page sits; send page nothing; send \
	letter sits; send letter nothing; printer doesn't wake; doesn't want to print; machine ignores print; machine \
	ignores job; machine refuses print; machine refuses job; wakes not printer; printer plays dead; printer gone on \
	strike; doesn't budge; whatever I send @printer; whatever I send nothing; whatever I send budge; multifunction \
	thing nothing; multifunction thing sits; multifunction machine nothing; multifunction machine sits; switched on \
	has paper; turned on has paper; what can I try myself; what can I try first; what can I check myself; what can I \
	check first; colleagues too print; colleagues too printer; colleagues too nothing; no sign of life @printer; no \
	sign of life send; printer gives no answer; printer gives no reply; printer gives any answer; printer gives any \
	reply; print and wait nothing; cable lights status; has paper and toner; has paper and ink; display says ready \
	nothing; display says ready print; big machine kitchen print; big machine kitchen nothing; big machine hall \
	print; big machine hall nothing; just stares at me print; just stares at me machine; just looks at me print; \
	just looks at me machine; before bothering you printer; before bothering you print; before calling you printer; \
	before calling you print > printer-offline .7, print-queue .4, printer .5
spooler-load: spooler.xml; spoolsv cpu; spoolsv; print server slow; print server cpu; print server hang; spooler \
	eats; spooler memory; spooler high; print service cpu; printing server 100; branch office direct printing; print \
	server processor; print cluster; werlogging; disablewerlogging; spooler log grows; spooler log huge; spooler \
	file grows; spooler file huge; print process cpu; print process processor; print process hogs; print process \
	eats; print process uses; print process burns; computer handles printers hot; computer handles printers slow; \
	computer handles printing hot; computer handles printing slow; file spool grows; file spool grown; file spooler \
	grown; spool folder disk; spool folder full; spool directory disk; spool directory full; disk full print; disk \
	full spool; disk filling print; disk filling spool; printing whole house slow; printing whole house server; \
	printing whole company slow; printing whole company server; log file printing grown; log file printing huge; \
	system32 spool; fan print server; windows error reporting spooler; processor busy printing machine; monstrous \
	xml @printer; monstrous xml spool; monstrous file @printer; monstrous file spool; xml file spool; xml file \
	print; xml file printers; print host full; print host load; print server full; print server load; full load \
	print; full load printers; full load host; error file fatter; error file grows; error log fatter; error log \
	grows; serves every @printer; serves all @printer; serves the @printer; print service processor; print spooler \
	processor; print spooler cpu; spool things huge; spool things full; spool stuff huge; spool stuff full; gets \
	fatter minute file; gets fatter minute log; gets fatter day file; gets fatter day log; print host runs hot; \
	print server runs hot; c full print; c full spool; gigabytes log spool; gigabytes log spooler; gigabytes xml \
	spool; gigabytes xml spooler; eating cpu print; eating processor print; roof processor print; roof processor \
	spooler; roof cpu print; roof cpu spooler; xml log spooler; xml log printing; xml file spooler; filling disk \
	spooler; filling drive printing; filling drive spooler; printing computer out of space; printing computer out of \
	disk; printing box out of space; printing box out of disk; print server crawling; print server sluggish; disk \
	space printing server log; disk space printing computer log; machine through all printing; machine through the \
	printing; machine where all printing; machine where the printing; printing sweats machine; printing sweats \
	server; printing struggling machine; printing struggling server; report of own troubles grows; report of own \
	errors grows; log of own troubles grows; storage shrinks printing; storage shrinks report; printing machine \
	report grows; printing machine log grows; printing server report grows; printing server log grows > print-queue \
	.5, print-server .7, slow-performance .3
`,
);
