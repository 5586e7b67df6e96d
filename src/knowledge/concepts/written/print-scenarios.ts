import { defineConcepts } from './concept';

/** Printing troubles as people meet them: each symptom with what it usually turns out to be. */
export const PRINT_SCENARIOS = defineConcepts(
	'printing',
	String.raw`
duplex: duplex; double sided; double-sided; two sided; two-sided; both sides; back of page; one side only; single \
	sided; duplex unit; print both sides; two pages per sheet; flip long edge; front and back; one sided; wastes \
	paper; reverse side; front back sheet; front back paper; front back print; every page own sheet; each page own \
	sheet; sheet per page; separate sheet page; paper save sides; paper save double; half the paper; turn page over \
	print; turn paper over print; flip page over print; flip paper over print; recto verso; device charm; still \
	prints single; still prints one; backside print; backside page; duplex setting ignored; rear side sheet; rear \
	side paper; reverse of the sheet; front-and-back; paper consumption doubled; paper consumption twice; double \
	amount paper; double much paper; twice amount paper; twice much paper; only front sides; one page each sheet; \
	double-sided option apps; double-sided option programs; double-sided choice apps; double-sided choice programs; \
	sheet printed once; sheet printed single; paper printed once; paper printed single; double pages; single pages \
	spits; single pages prints; single pages program; spits out single; spits out one; wasting forest; wasting \
	trees; each program one pages; pushed double setting; pushed duplex setting; pushed duplex pages; faces of page; \
	faces of sheet; sides of page; sides of sheet; both faces; one leaf each page; leaf per page; use both front; \
	paper pile twice thick; paper pile double thick; paper stack twice thick; paper stack double thick; book both \
	double; booklet both double; turn the sheets by hand; every second page empty; every second page blank; every \
	other page empty; every other page blank; two pages on one sheet; two pages on one leaf; twice the paper; twice \
	the sheets; handout paper; handout sheet; handout twice; handout both; sheet gets flipped; sheet gets turned; \
	two-sided options applications; duplex printing options > printer .5, paper-size .4, print-driver .3
print-images: images don't print; pictures don't print; graphics print; logo missing print; image prints black; png; \
	picture prints wrong; picture cut off; print preview different; photos print; images print; graphics missing; \
	transparent image; prints pictures small; drawing prints wrong; picture printed; phys chunk; xps pictures; xps \
	images; logo cut print; logo cut paper; logo cropped print; logo cropped paper; logo lose edge; logo lose side; \
	logo missing edge; logo missing side; right edge picture; right edge logo; left edge picture; left edge logo; \
	logo incomplete paper; logo incomplete print; pictures incomplete paper; on screen whole print; on screen whole \
	paper; on screen complete print; on screen complete paper; text bigger @screen print; text bigger @screen paper; \
	text larger @screen print; text larger @screen paper; scaling print; scaling picture; scaling images; 125 \
	percent print; 125 percent picture; 125 percent images; zoom of screen picture; picture trimmed paper; logo \
	trimmed print; logo trimmed paper; edges of images printout; half logo printed; half logo paper; half picture \
	paper; enlarged everything; enlarged screen; enlarged text; enlarged desktop; strip missing side; strip missing \
	edge; strip gone side; strip gone edge; borders chopped picture; borders cut picture; screenshots chopped; \
	screenshots cut; screenshots cropped; screenshots print; coat arms print; coat arms printer; coat arms letters; \
	coat arms missing; picture whole @screen; picture complete @screen; logo whole @screen; logo complete @screen; \
	zoom desktop print; zoom screen print; normal zoom complete; normal size complete; magnified @screen print; \
	magnified text print; magnification @screen print; magnification text print; glasses bigger text; glasses bigger \
	screen; crest cut; crest missing; crest chopped; emblem cut; emblem missing; emblem chopped; seal missing paper; \
	seal missing print; seal cut paper; seal cut print; missing slice paper; missing slice print; missing strip \
	paper; missing strip print; on paper it's missing; on paper it's cut; on paper it's incomplete; everything \
	larger @screen paper; everything larger @screen print; everything bigger @screen paper; everything bigger \
	@screen print > printer .4, print-quality .3, display .1
printer-readded: deleted printer; removed printer; add it again; added again; put it in again; same name printer; \
	delete print queue; recreate queue; reinstall printer; printer back in list; took out of the list; took the \
	printer out; new queue same name; after restart printer; after reboot printer; grey printer; printer pale; \
	printer dimmed; ghosted printer; printer faded; label machine grey; machine grey; looks unplugged; like not \
	plugged; as if not connected; pending deletion; queue deleted; @printer threw out; @printer thrown out; machine \
	threw out; machine thrown out; removed added back queue; put back same name; put back same title; put again same \
	name; put again same title; same name @printer offline; same name @printer grey; threw out list; pale machine; \
	pale icon; pale symbol; pale again; new queue offline restart; new queue offline reboot; new printer offline \
	restart; new printer offline reboot; offline after restart @printer; offline after restart machine; offline \
	after reboot @printer; offline after reboot machine; offline although switched @printer; offline although \
	switched machine; offline although running @printer; offline although running machine; inherits offline; use \
	printer offline; printeronline; hkey current config print; localspl; every restart @printer offline; every \
	restart @printer grey; every restart machine offline; recreated printer; fresh queue offline; erased printer; \
	erased queue; erased entry; wiped printer; wiped queue; wiped entry; new entry same; new entry exactly; made new \
	queue same; created new queue same; same called printer; same called queue; same named queue; untick offline; \
	untick printer; untick hand; uncheck offline; uncheck printer; uncheck hand; freshly created printer; freshly \
	created queue; claims off network; claims off printer; claims offline network; claims offline printer; printer \
	offline every start; printer offline every restart; queue offline every start; queue offline every restart; set \
	up printer again offline; powering next day offline; powering next day printer; switching next day offline; \
	switching next day printer; deleted while unreachable; deleted while offline; old printer entry offline; made \
	anew @printer; made anew queue; made afresh @printer; made afresh queue; anew name unchanged; anew name same; \
	deleted made anew; deleted made afresh; deleted created anew; deleted created afresh; each time computer boots \
	disconnected; each time computer boots offline; each time computer starts disconnected; each time computer \
	starts offline; stuck disconnected state printer; stuck disconnected state deleted; stuck offline state printer; \
	stuck offline state deleted; appears not reachable humming; appears not reachable on; appears not disconnected \
	humming; appears not disconnected on; still remembers old state printer; still remembers old offline printer; \
	still remembers former state printer; still remembers former offline printer; boots disconnected again; boots \
	offline again; printer came back offline restart; printer came back offline reboot; printer came back \
	disconnected restart; printer came back disconnected reboot; new printer status offline; kicked out printer \
	invited; kicked out printer back; kicked out ticket invited; kicked out ticket back; printed until restart; \
	printed until reboot; printed until tonight; absent although here printer; absent although here machine; absent \
	although awake printer; absent although awake machine > printer .6, printer-offline .7, print-queue .3
point-and-print: point and print; point print; print restrictions; trust this printer; trust this print server; do \
	you trust; install driver from server; driver prompt printer; warning when connecting printer; admin rights \
	printer; printer asks admin; packagepoint; restrictdriverinstallation; elevation prompt printer; approved print \
	servers; printer policy ignored; users add printers themselves; won't let users add printer; users add @printer \
	themselves; users add @printer own; users install @printer themselves; users install @printer own; normal user \
	@printer; normal user print; ordinary user @printer; ordinary user print; @noise @printer admin; @noise @printer \
	administrator; add @printer admin; add @printer administrator; @printer asks admin; @printer asks administrator; \
	@printer demands admin; @printer demands administrator; printer admin name; printer admin password; printer \
	admin secret; demands administrator name; demands administrator secret; demands administrator password; allowed \
	everyone add printers; allowed everyone install printers; allowed users add printers; allowed users install \
	printers; policy @printer ignored; policy @printer effect; rule @printer ignored; rule @printer effect; printer \
	rule user part; printer rule user side; printer rule computer part; printer rule computer side; show warning \
	elevation prompt; administrative credentials; calls helpdesk printer every; calls helpdesk printer each; add \
	printers our own server; printers print server trusted admin; printers print server trusted administrator; group \
	policy printers admin prompt; ordinary folks @printer; ordinary people @printer; normal folks @printer; normal \
	people @printer; super user @printer; super admin @printer; type super user attempt; type super password \
	@printer; type super password attempt; nearest printer choose; nearest printer pick; closest printer choose; \
	closest printer pick; choose printer admin; choose printer administrator; pick printer admin; pick printer \
	administrator; faced box administrator; faced box admin; box for an administrator printer; rule @printer \
	machines; from which servers printers; get printers from administrator; get printers from rule; come over type \
	printer; come over type admin; allowed servers printers list; supervisor's approval @printer; supervisor's \
	approval hook; admin's approval @printer; admin's approval hook; hook up @printer approval; hook up @printer \
	permission; hook up @printer admin; hook up @printer users; plain users @printer approval; plain users @printer \
	admin; simple users @printer approval; simple users @printer admin; fetch @printer themselves; fetch @printer \
	admin; get @printer themselves; get @printer admin; elevation prompt @printer users; elevation prompt @printer \
	rule; elevation box @printer users; elevation box @printer rule; insists supervisor @printer; insists admin \
	@printer; insists administrator @printer; permitting plain @printer; permitting all @printer; permitting users \
	@printer; approved machine @printer; approved server @printer; despite policy @printer admin; despite policy \
	@printer supervisor; despite rule @printer admin; despite rule @printer supervisor; policies are ignored; \
	confronted asking credentials; confronted asking boss; confronted box credentials; confronted box boss; teachers \
	fetch printers; teachers own printers; nurses fetch printers; nurses own printers; boss's @password @printer; \
	boss's @password computer; chief's @password @printer; chief's @password computer; may fetch printers own; may \
	get printers own; may add printers own; printers on their own asks; printers on their own admin; printers on \
	their own credentials > print-driver .7, print-server .5, permission-elevation .3, group-policy .25
print-protocol: rpc over tcp; rpc over named pipes; print rpc; named pipes print; printing since windows 11; windows \
	11 printing; windows 11 shared printer; rpcauthnlevelprivacyenabled; rpc connection settings; firewall printing; \
	rpc listener; port print server; 0x00000709; 0x0000011b; can't connect shared printer; shared printer stopped; \
	windows 11 printer !not; latest windows printer; latest windows print; new laptops printer older; new laptops \
	printer others; new laptops print older; new laptops print others; new windows !not print; older laptops still \
	print; older computers still print; old laptops still print; old computers still print; newer laptops printer; \
	newer laptops print; newer computers printer; newer computers print; printer hanging computer; printer hanging \
	pc; printer shared colleague; printer shared neighbour; printer shared desk; printer attached colleague; printer \
	attached desk; printer on colleague's computer; 22h2 print; 22h2 printer; 24h2 print; 24h2 printer; rpc over; \
	dynamic port print; printing between two computers; share printer between computers; windows 10 prints fine; \
	upgrade to 11 print; upgrade to 11 printer; printer borrowed over the network; everyone with old windows can \
	print; fleet got 11 print; half got 11 print; some got 11 print; older ones can print; older ones still print; \
	ten machines okay print; ten machines fine print; ten pcs okay print; ten pcs fine print; newest operating \
	system printing; latest operating system printing; not moved yet print; not upgraded yet print; ports printing \
	office; firewall printer; hangs off colleague's computer; hangs off colleague's tower; hangs off receptionist's \
	computer; hangs off receptionist's tower; printer @hang off tower; printer @hang off pc; printer @hang on tower; \
	printer @hang on pc; newer version of windows print; those with new pcs can't print; upgraded pcs print; \
	upgraded machines print; upgraded laptops print; fresh machines print; fresh laptops print; eleven printer; \
	eleven print; eleven ten; switched over to eleven; switched over to 11; moved over to eleven; moved over to 11; \
	still on ten print; still on ten carry; still on 10 print; still on 10 carry; people on ten print; people on ten \
	printer; people on 10 print; people on 10 printer; printer shares from her pc; printer shares from her computer; \
	printer shares from his pc; printer shares from his computer; invoice printer shared pc; invoice printer shared \
	computer; label printer shared pc; label printer shared computer; shared printer new pcs; shared printer new \
	laptops; shared printer newer pcs; brand-new computers printer; brand-new computers print; brand-new pcs \
	printer; brand-new pcs print; clerks old computers print; clerks old computers served; clerks old pcs print; \
	clerks old pcs served; refreshed computers printer; refreshed computers print; refreshed pcs printer; refreshed \
	pcs print; since new computers printer; since new computers print; since new pcs printer; since new pcs print; \
	old computer prints new doesn't; my new computer !not print shared; my new computer !not print common; my new pc \
	!not print common; fresh install windows printer; fresh install windows print; new install windows printer; new \
	install windows print; jobs never make shared printer; jobs never make common printer; jobs never reach shared \
	printer; jobs never reach common printer; printer on other computer new windows; printer on other pc new \
	windows; printer on other pc newer windows; rpc connection updates; connection updates print; pc modernised \
	print; pc modernised printer; pc upgraded print; pc upgraded printer; whose pc wasn't touched prints; whose pc \
	wasn't changed prints; printer on colleague's desk since; printer on colleague's desk new; printer on lisa's \
	desk since; printer on lisa's desk new; newest windows pc !not printer; new windows pc !not printer; older \
	computer can printer; older computer can print; older pc can printer; older pc can print; bought pc !not print \
	shared; bought pc !not printer shared; new pc !not print shared; new pc !not printer shared; printer shared from \
	old pc; printer shared from old computer; printer shared from other pc; printer shared from other computer > \
	print-server .6, rpc .6, add-printer .3
network-printer-port: standard tcp/ip port; printer port; lpr; port 9100; raw port; printer ip; printer moved \
	network; printer new address; print to ip; wsd; printer static; printer reservation; printer ip changed; printer \
	new ip; replaced router printer > printer-offline .6, ip-address .3, dhcp .2
printer-credentials: printer wrong credentials; printer logon failure; 0x0000052e; network printer password; printer \
	asks password; saved credentials printer; print server other domain; workgroup printer; printer username; \
	printer login box; asks for user printer; operation failed 0x0000052e; unknown user name @printer; @printer \
	password wrong; @printer password rejected; @printer name wrong; @printer name rejected; @printer secret word; \
	@printer secret wrong; never asks login printer; !not ask password @printer; !not ask login @printer; !not \
	chance type password; !not chance type anything; @printer other building @password; @printer other building \
	login; @printer other company @password; @printer other company login; plotter other building; printer doesn't \
	know me; credentials print server; manager credentials printer; windows credential printer; print server \
	username; private laptop network printer; own laptop network printer; bad password @printer; who I am @printer; \
	add @printer logon failure; install @printer logon failure; @printer knows colleague not me; install network \
	printer user name; add network printer user name; 52e; sister company printer print; sister company network \
	print; partner company printer print; partner company network print; private notebook @printer; own notebook \
	@printer; gives nowhere enter @password; gives nowhere enter user; shows nowhere enter @password; shows nowhere \
	enter user; !not box password printer; !not box user printer; attach @printer logon failure; adding @printer \
	logon failure; used ask user printer; used ask login printer; firm's credentials @printer; company credentials \
	@printer; foreign domain printer; foreign domain print; different domain printer; different domain print; \
	@printer refuses @password; @printer refuses login; @printer rejects @password; @printer rejects login; not part \
	of firm @printer; not part of company @printer; not part of domain @printer; no dialogue asking who printer; no \
	dialogue asking who share; no dialogue asking name printer; no dialogue asking name share; asking for who I am; \
	print share branch failed; print share domain failed; print share network failed; print share operation failed; \
	printer other firm; printer other company; printer another firm; printer another company; who are you @printer; \
	printer guest laptop password; printer guest laptop login; printer guest notebook password; printer guest \
	notebook login; printer network doesn't know us; printer network doesn't trust me; printer network doesn't trust \
	us; install network printer 0x0000052e; unknown user wrong secret; unknown user wrong password; unknown user bad \
	secret; unknown user bad password; brought own laptop @printer; without ever asking @printer; own laptop printer \
	school unknown; own laptop printer school refused; own laptop printer work unknown; own laptop printer work \
	refused > add-printer .5, wrong-password .4, cached-credentials .4, print-server .4
print-dialog: print preview; print dialog; ctrl p; print window; printing preferences; printer properties; printer \
	settings lost; settings don't stick; colour default; default settings printer; preferences reset; black and \
	white default; print settings; options missing printer; finishing options; stapling; booklet; can't choose \
	printer; properties grey > printer .5, print-driver .4
print-permission: print access denied; printer access denied; !not allowed to print; no permission printer; print \
	security; access denied printer; user not allowed printer; quota printing; print quota > printer .5, permission \
	.4
mail-merge-print: mail merge; envelopes; labels word; print from excel; print excel; excel prints; print area; too \
	many pages; extra pages; prints extra blank page; header page; banner page; separator page; prints whole \
	workbook > printer .4, office-app .3
cheque-printing: cheque; check printing; micr; cheques; forms printing; dot matrix; tractor feed; impact printer; \
	preprinted forms; multipart > printer .5, accounting-software .2
virtual-printer: print to pdf; pdf printer; save as pdf; xps; xps document writer; onenote printer; virtual printer; \
	prints to file; asks file name when printing; save print output; wants file name print > printer .4, pdf .4, \
	default-printer .3
usb-printer: usb printer; local printer; printer usb cable; shared local printer; printer on her pc; attached to pc; \
	usb001; printer cable; printer plugged; lpt1 > printer .6, peripheral .3
copier-panel: copier panel; copier screen; panel frozen; copier display; service code; sc code; call service copier; \
	copier error code; machine wants engineer; copier contract; lease copier; copier lease; meter reading copier; \
	copier vendor; copy machine; photocopy; extra copies copier; making copies > printer .6, hardware-repair .3, \
	vendor-management .2
printer-wifi: printer wifi; wireless printer; printer wireless; printer won't join; printer not on wifi; printer off \
	network; printer after new router; printer after wifi change; printer ssid; wps printer > printer .5, wifi .4, \
	printer-offline .5
scan-quality: scan quality; scan blurry; scans dark; scan lines; scan resolution; scan size too big; scanned file \
	too large; scan to pdf; searchable scan; black line scan; glass; scan upside down; crooked scan; scan cut off; \
	scans one page; only first page; blank scans > scanner .7, print-quality .3
scanner-session: scanner session; scanner remote; scan remote desktop; twain redirection; usb redirection; zero \
	client; usb over network; usb device session; multipoint; multipoint server; scanner not in session; scanner \
	station; scan in citrix; scanner thin client; redirect scanner; station usb; shared station; scanner little box; \
	scanner small box; scanner plugged box; scanner connected box; small boxes @screen; small boxes keyboard; little \
	boxes @screen; little boxes keyboard; boxes hooked one computer; many seats one computer; many stations one \
	computer; several seats one computer; several stations one computer; unable to retrieve picture; get picture \
	device; get image device; get image scanner; scan from camera; paint scan; paint scanner; paint picture device; \
	wmsimagefilter; upperfilters; 0x3b; library station scan; library seat scanner; library seat scan; scanner !not \
	seat; scanner !not terminal; scanner main works; scanner main fine; scanner server works; scanner server fine; \
	scanner directly on server; verify device connected scan; verify device connected picture; host restarts \
	scanner; pupils seats scanner; pupils places scanner; flatbed seat; flatbed station; flatbed host; flatbed \
	place; seats hang one host; seats hang one computer; seats share one host; seats share one computer; seat usb \
	host; seat usb scanner; seat usb scan; scanner crashed host; scanner crashed server; scanner crashed blue; \
	shared host scanner; shared host scan; drawing program scanner; drawing program scan; properly connected try \
	again; won't deliver image; won't deliver picture; document scanner box; document scanner seat; drawing program \
	image; drawing program picture; several people share; several people tower; several kids share; several kids \
	tower; share one tower hubs; share one tower scanner; share one computer hubs; share one computer scanner; hub \
	scanner; hub scan; hub places; hub seat; places tower scanner; places tower scan; scan command retrieve; scan \
	command picture; scan button retrieve; scan button picture; scanner recognised image fails; scanner seen image \
	fails; taking image scanner; taking image seat; taking picture seat; exam room seats scanner; exam room seats \
	scan; exam room places scanner; exam room places scan; picture reader; picture scanner; places fed by one pc; \
	places fed by one computer; desks fed by one pc; desks fed by one computer; hand over picture painting; hand \
	over picture program; hand over image painting; hand over image program; reader plugged place; reader plugged \
	seat; reader plugged box > scanner .6, rds-session .5, peripheral .3
print-duplicates: @printer copy 1; printers twice list; printers doubled list; printers multiply list; same printer \
	several times; same printer two times; same printer many times; every login another copy printer; duplicate \
	printers; long list of old printers; long list of dead printers; printers pile list; ghost printers > \
	add-printer .3, duplicate .3
deployed-printers-missing: deployed @printer missing; deployed @printer appear; deployed @printer show; @printer \
	policy !not appear; @printer policy !not mapped; @printer script !not appear; @printer script !not mapped; \
	printers missing after login; printers missing after logon; printers missing after sign; new colleague no \
	printers; new employee no printers; new user no printers; printers not mapped; printers not pushed; printers not \
	assigned; moved desk nearest printer; moved desk new printer; moved room nearest printer; moved room new \
	printer; printers by location; printers by department; gpo policy preferences @printer; group policy preferences \
	@printer > add-printer .5, print-server .4, group-policy .4
print-at-home-vpn: home printer vpn connected; home printer vpn offline; home printer tunnel connected; home printer \
	tunnel offline; vpn on printer home; vpn on print home; disconnect vpn to print; printer works until vpn; print \
	at home vpn > vpn .5, printer .4, split-tunnel .4
page-count: how many pages month; how many pages printed; how many copies month; how many copies printed; page \
	counter @printer; page counter reading; page count @printer; page count reading; print costs department; print \
	costs month; print volume department; print volume month; counter reading @printer; meter reading; who printed \
	how many > copier-panel .5, printer .3
print-colour-only: prints only black instead colour; prints just black instead colour; colour greyed print; colour \
	greyed copier; colour locked print; colour locked copier; allow colour print; allow colour copies; allow color \
	print; allow color copies; everything black and white print; everything black and white printer; prints in \
	colour although; prints in colour costs; prints in color although; prints in color costs > print-dialog .4, \
	print-permission .4, printer .4
fax-computer: fax from computer; fax from pc; fax with computer; fax with pc; send fax computer; send fax pc; \
	receive fax computer; receive fax pc; fax software computer; fax service computer; fax modem computer; fax \
	number computer; can we still fax; fax busy wrong; fax busy fails; fax line wrong; fax line fails; incoming \
	faxes printed; incoming faxes email; received faxes printed; received faxes email > fax .7
print-order: wrong order pages; wrong order print; reverse order pages; reverse order print; last page first; pages \
	order print; pages order copies; pages sorted print; pages sorted copies; page numbers printed wrong; prints \
	page several copies; prints page many copies; prints copies several copies; prints copies many copies; too many \
	copies; collate; uncollated > print-dialog .4, printer .4
`,
);
