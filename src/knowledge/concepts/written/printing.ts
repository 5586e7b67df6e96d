import { defineConcepts } from './concept';

/** Printers, print servers, scanning, labels, plotters and fax. */
export const PRINTING = defineConcepts(
	'printing',
	String.raw`
printer: @printer; print; printing; printout; hard copy; multifunction device; network printer; laser printer; \
	inkjet; printing machine; copy machine; label machine; mfp; test page; print out; prints; hard copies; print \
	button; printing device; photocopying; copy room; print my; printed > print-queue .3, print-driver .3
print-queue: print queue; spooler; print spooler; spoolsv; print job; jobs stuck; stuck queue; queue~; sits \
	list nothing out; nothing comes out; nothing prints; !not print; stopped printing; printer !not responding; \
	jobs pile up; !not delete print job; print deleting; stuck in queue; stuck job; stuck jobs; job stuck; \
	document stuck; stuck print; print jobs stuck; nothing will print; won't print; doesn't print; can't print; \
	print nothing; does nothing when print; printing stopped; jobs disappear; prints vanish; job vanishes; clear \
	queue; clear the queue; cancel print; delete print job; printer error state; error printing; print fails; \
	pages don't come out; sent to printer; spooler keeps stopping; prints nothing; pinter; pritner; priner; press \
	print nothing; click print nothing; hit print nothing; sent ten copies; prints after restart; print pile; \
	won't delete; waiting to print; print waiting; spooling; job remains; sits in line; documents waiting; print \
	never comes; printing never; print service stopped; local print service; spooler won't start; spooler crashes; \
	background print; print subsystem; print nothing happens; nothing comes off; printed nothing; all printers \
	gone; printers all disappeared; paper comes out nothing > printer .6, service-restart .35
print-server: print server; printserver; shared printer; printer share; point and print; windows print server; \
	printer mapping; deployed printers; printers group policy > printer .5, print-driver .4, smb-share .2
print-driver: printer driver; print driver; v4 driver; driver package; universal print driver; install printer \
	driver; driver signing~; printnightmare; package point print; admin password add printer; elevation printer; \
	garbage characters; spits out pages; garbage pages; weird symbols; random characters; strange characters \
	print; prints gibberish; prints symbols; pages of code; pages of symbols; reams of paper; hieroglyphics; \
	prints code; printer software; drivers printer; driver update printer; type 3 driver; type 4 driver; driver \
	unavailable; driver is unavailable; universal driver; postscript; pcl; wrong driver; driver rollback print; \
	print options missing; isolated driver; driver isolation > printer .5, device-driver .4, permission-elevation \
	.4
add-printer: add printer; install printer; connect printer; printer !not found; !not find printer; printer \
	wizard; add network printer; printer unavailable; printer !not listed; printer disappeared; printers \
	missing; !not add printer; operation could not be completed; windows connect printer; 0x00000709; \
	0x0000011b; 0x00000bcb; set up printer; new printer; need printer; printer gone; printer is gone; printer \
	vanished; my printers are gone; no printers; no printers listed; printer not in list; add the printer; \
	connect to the printer; install the printer; printer access; map printer > printer .6, print-server .4, \
	print-driver .3
printer-offline: printer offline; shows offline; printer status offline; @printer @dead; printer greyed out; \
	use printer offline; snmp status~; standard tcp ip port; wsd port; printer ip changed; printer says offline; \
	printer not available; printer unreachable; !not reach printer; printer no connection; printer not connected; \
	printer lost network; printer lost wifi; printer disconnected; printer down; printer not responding; printer \
	error light; printer asleep; printer grey; grey printer; grey again; not plugged in printer; switched on but; \
	printer is on but; says not connected; printer not ready; printer shows error; printer not found on network; \
	printer error; printer paused; use offline; works from other computers printer; printer pending; !not reach \
	copier; copier offline; copier not responding > printer .6, ip-address .25, print-queue .3
default-printer: default printer; prints wrong printer; wrong @printer; printer keeps changing; let windows \
	manage printer; comes out other printer; goes to wrong printer; prints somewhere else; prints to the wrong; \
	printing to wrong; prints in another office; default changes; prints to pdf instead; asks where to save; comes \
	out upstairs; comes out somewhere else; other floor printer; default printer changes itself; resets my \
	printer; remembers wrong printer; set as default; always picks wrong; picks wrong printer > printer .6
printer-redirection: printer redirection; redirected printer; easy print; local printer remote; printer remote \
	session; local printers session; home printer rdp; session printer; home printer~; printer at home; home \
	printer; my own printer remote; printer next to me; print locally; print from server; printer terminal \
	session; local drive missing; drive redirection; my own drives session; c drive session; own computer drives; \
	redirected drive; redirect; print from the remote; printer missing in remote; printer in session; printers in \
	session; device redirection; local resources; tsclient; print at home from > rds-session .5, printer .5, \
	remote-desktop .4
secure-print: secure print; follow me; followme; pull print; release station; badge print; pin print; print \
	release; papercut; uniflow; equitrac; card reader printer; release queue; jobs release; job accounting; cost \
	code; enter code copier; swipe card copier; locked print; no jobs release; copier code; copier shows no \
	jobs; copier wants code; user code; code for copier; code for the printer; department code; id code copier; \
	print code; printer pin; copier login; login copier; badge copier; tap card printer; hold print; release my \
	print; print waits > printer .6, print-queue .4, proximity-card .3
print-quality: print quality; streaks; stripes; banding; smudge; smudges; faded; lines across; lines down \
	page; ghosting; blurry print; stripes through; toner low; dirty drum; printhead; print head; white lines; \
	nozzle check; prints in pink; everything in pink; wrong colours print; colours off print; too light print; \
	print too light; prints too light; faint; print is faint; faint print; prints blank; pages blank; blank \
	pages; blank pages print; dirty print; black marks; black line; spots on page; dots on page; smears; \
	smearing; wiped ink; blurred print > printer .5, consumables .4
paper-size: paper size; wrong size; half size; a4 letter; scaled; cut off edge; chopped; cropped; mis-sized; \
	margins; page size; !not fit page; tray mismatch; load paper; paper tray; duplex; double sided; two sided; \
	black white~; print colour; custom paper; a3; legal size; wrong paper; letter instead; asks for paper; load \
	letter; pc load letter; wants letter; tray 2; manual feed; envelope; custom size; fit to page; too small \
	print; too big print > printer .4, print-driver .3
paper-jam: paper jam; jammed; jam; misfeed; !not feed; feeds paper; rollers; crumpled; paper stuck; pick up \
	roller; stuck paper; jams; jamming; pulls several sheets; crinkles; crinkled; doesn't pick up paper; takes \
	several sheets; says jam > printer .5, hardware-repair .3
consumables: toner; cartridge; ink; drum; fuser; waste toner; maintenance kit; staples; out of ink; refill; \
	consumables; ribbon~; order toner; toner order; replace toner; new toner; toner empty; replace cartridge; \
	printer supplies; low ink; ink low; needs ink; magenta; cyan; yellow empty > printer .4
scan-to-email: scan email; scan to mail; scan e-mail; scan2mail; scans !not arrive; scan to me; scan inbox; \
	scanned mail; scanner email; scanning email; copier email; send scan; scans email; smtp relay; relay \
	connector; smtp auth copier; copier !not send; scans to my email; scans aren't; scans not coming; scans land; \
	scan never arrives; scanned documents email; scan to my mailbox; scans by mail; scans don't reach; scan not \
	received; never get the scans; !not get scans; scan goes nowhere; scan to outlook; email from the copier; send \
	from the copier; mail from copier; scans won't send; scan won't send; scan fails to send; scan error mail; \
	scan arrives late; scan to my email; scan to gmail; copier can't email; copier mail; mfp email; printer send \
	email; device sends email; printer sends scans; scanner can't send; scan email failed; scan bounced; mail \
	settings copier; 535 copier; tls copier; authentication copier > scanner .7, smtp-relay .6, printer .3
scan-to-folder: scan folder; scan to share; scan smb; scans folder; scan network folder; smb scanning; scan \
	drive; scanning share; scans disappear; scans to server; scan to my folder; scan to pc; scan to computer; scan \
	network; scan login failed; scan error folder; scans don't show up; scans not in the folder; scan destination; \
	scan to the server; scans missing; scan folder empty; scan share; scan access denied; scan share password; \
	smb1 copier; copier folder; copier can't reach server; scans don't arrive in folder; scan path; scans folder \
	empty; scanning to the network; scanning stopped; scans stopped > scanner .7, smb-share .5, service-account \
	.35
scanner: scanner; scan; scanning; scanned; flatbed; document feeder; adf; twain; wia; isis; sheetfed; scansnap; \
	naps2; pull image device; image acquisition; digitise~ > printer .25
plotter: plotter; large format; wide format; a0; a1 sheet; designjet; roll paper; drawings print; plot; \
	big sheets; banner printer; roll feed > printer .6, paper-size .3, print-quality .3, cad .25
label-printer: label printer; label; labels; zebra; zpl; dymo; thermal printer; label size; sticker; \
	stickers; barcode label; shipping label; label stock; barcode printer; tag printer; wristband; labelwriter; \
	print labels; roll labels; labels blank; labels skewed; label skewed; labels skip; skips labels; label \
	feeds; labels come out; labels don't print; label cut; labels off centre; labels too small; barcode won't \
	scan label; blank labels; label roll; address labels; wristbands; labels misprinted; print label > printer \
	.5, barcode .4, calibration .3
receipt-printer: receipt printer; receipt; till roll; till printer; epson tm; star printer; thermal paper; \
	cash drawer; kitchen printer; docket; docket printer; bon printer; kitchen ticket; receipts; no receipt; \
	receipt won't; receipts don't print; kitchen tickets; ticket printer > printer .5, point-of-sale .6
barcode: barcode; bar code; barcode scanner; handheld scanner; scan gun; scanner gun; rf gun; scanning gun; \
	qr code; datamatrix; barcode reader; zap gun~; beeper gun > label-printer .3, warehouse .35, mobile-device .25
print-relay: print relay; print agent; print bridge; print connector; cloud print; print service; print gateway; \
	websocket print; qz tray; printnode; direct print; local print service > printer .5, service-restart .4
ipp-printing: ipp; ipps; airprint; internet printing; universal print; mopria; print from phone; print ipad; \
	print iphone; printer over https; internet printer; printer url; printer web address; http printer; printer by \
	url; print over web; secure printer address; ipp over https; ssl printer; printer certificate; internet print \
	provider > printer .5, certificate .2
print-slow: printing slow; prints slow; slow print; takes forever print; printing takes minutes; \
	long time print; slow printing > printer .6, slow-performance .3
fax: fax; faxes; faxing; efax; fax line; fax server; t38; analog line; fax machine > telephony .3, printer .25
print-alias: printer alias; cname printer; print server alias; dns alias server; optionalnames; dnsonwire; \
	second name print server; other name print server; renamed print server; old print server name; friendly name \
	printer; printer by alias; alias printer; couldn't connect alias; server name changed printer; printers under \
	new name; nice name for print; by its real name; real name works > print-server .6, dns-record .5, \
	hostname-alias .7
`,
);
