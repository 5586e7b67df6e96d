import { defineConcepts } from './concept';

/** Printing troubles as people meet them: each symptom with what it usually turns out to be. */
export const PRINT_SCENARIOS = defineConcepts(
	'printing',
	String.raw`
duplex: duplex; double sided; double-sided; two sided; two-sided; both sides; back of page; one side only; \
	single sided; duplex unit; print both sides; two pages per sheet; flip long edge; front and back; back to \
	back; one sided; wastes paper; duplexing; reverse side > printer .5, paper-size .4, print-driver .3
print-images: images don't print; pictures don't print; graphics print; logo missing print; image prints \
	black; png; picture prints wrong; picture cut off; print preview different; photos print; images print; \
	graphics missing; transparent image; prints pictures small; drawing prints wrong; picture printed > printer \
	.4, print-quality .3, display .1
printer-readded: deleted printer; delete printer; removed printer; printer removed; add it again; added again; \
	put it in again; re-added; same name printer; delete print queue; recreate queue; reinstall printer; printer \
	back in list; took out of the list; took the printer out; new queue same name; after restart printer; after \
	reboot printer; grey printer; printer grey; printer pale; printer dimmed; ghosted printer; printer faded; \
	label machine grey; machine grey; greyed machine; looks unplugged; like not plugged; as if not connected; \
	pending deletion; queue deleted > printer .6, printer-offline .7, print-queue .3
spooler-load: spooler.xml; spoolsv cpu; spoolsv; print server slow; print server cpu; print server hang; \
	spooler eats; spooler memory; spooler high; print service cpu; printing server 100; branch office direct \
	printing; print server processor; print cluster > print-queue .5, print-server .7, slow-performance .3
point-and-print: point and print; point print; restrictions; trust this printer; trust this print server; do \
	you trust; install driver from server; driver prompt printer; warning when connecting printer; admin rights \
	printer; printer asks admin; packagepoint; restrictdriverinstallation; elevation prompt printer; approved \
	print servers; printer policy ignored; users add printers themselves; won't let users add printer > \
	print-driver .7, print-server .5, permission-elevation .3, group-policy .25
print-protocol: rpc over tcp; rpc over named pipes; print rpc; named pipes print; printing since windows 11; \
	windows 11 printing; windows 11 shared printer; rpcauthnlevelprivacyenabled; rpc connection settings; firewall \
	printing; rpc listener; port print server; 0x00000709; 0x0000011b; can't connect shared printer; shared \
	printer stopped > print-server .6, rpc .6, add-printer .3
network-printer-port: standard tcp/ip port; printer port; lpr; port 9100; raw port; printer ip; printer moved \
	network; printer new address; print to ip; wsd; printer static; printer reservation; printer ip changed; \
	printer new ip; replaced router printer > printer-offline .6, ip-address .3, dhcp .2
printer-credentials: printer wrong credentials; printer logon failure; 0x0000052e; network printer password; \
	printer asks password; saved credentials printer; print server other domain; workgroup printer; printer \
	username; printer login box; asks for user printer > add-printer .5, wrong-password .4, cached-credentials .4, \
	print-server .4
print-dialog: print preview; print dialog; ctrl p; print window; printing preferences; printer properties; \
	printer settings lost; settings don't stick; colour default; default settings printer; preferences reset; \
	black and white default; print settings; options missing printer; finishing options; stapling; booklet; can't \
	choose printer; properties grey > printer .5, print-driver .4
print-permission: print access denied; printer access denied; !not allowed to print; no permission printer; \
	print security; access denied printer; user not allowed printer; quota printing; print quota > printer .5, \
	permission .4
mail-merge-print: mail merge; envelopes; labels word; print from excel; print excel; excel prints; print area; \
	too many pages; extra pages; prints extra blank page; header page; banner page; separator page; prints whole \
	workbook > printer .4, office-app .3
cheque-printing: cheque; check printing; micr; cheques; forms printing; dot matrix; tractor feed; impact \
	printer; preprinted forms; multipart > printer .5, accounting-software .2
virtual-printer: print to pdf; pdf printer; save as pdf; xps; xps document writer; onenote printer; virtual \
	printer; prints to file; asks file name when printing; save print output; wants file name print > printer .4, \
	pdf .4, default-printer .3
usb-printer: usb printer; local printer; printer usb cable; shared local printer; printer on her pc; attached \
	to pc; usb001; printer cable; printer plugged; lpt1 > printer .6, peripheral .3
copier-panel: copier panel; copier screen; panel frozen; copier display; service code; sc code; call service \
	copier; copier error code; machine wants engineer; copier contract; lease copier; copier lease; meter reading \
	copier; copier vendor; copy machine; photocopy; copies; making copies > printer .6, hardware-repair .3, \
	vendor-management .2
printer-wifi: printer wifi; wireless printer; printer wireless; printer won't join; printer not on wifi; \
	printer network; printer after new router; printer after wifi change; printer ssid; wps printer > printer .5, \
	wifi .4, printer-offline .5
scan-quality: scan quality; scan blurry; scans dark; scan lines; scan resolution; scan size too big; scanned \
	file too large; scan to pdf; searchable scan; black line scan; glass; scan upside down; crooked scan; scan cut \
	off; scans one page; only first page; blank scans > scanner .7, print-quality .3
scanner-session: scanner session; scanner remote; scan remote desktop; twain redirection; usb redirection; \
	zero client; zero clients; usb over network; usb device session; multipoint; multipoint server; scanner not in \
	session; scanner station; scan in citrix; scanner thin client; redirect scanner; station usb; shared station > \
	scanner .6, rds-session .5, peripheral .3
`,
);
