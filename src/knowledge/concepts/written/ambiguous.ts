import { stem } from '../../index/stem';

/** Words that a concept in one trade and mean something ordinary everywhere else: alone they are weak evidence. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
	`
	account accounts acquisition agency alert alias annex app appeal application approval archive arrivals attach
	attendance audit axis bank bar bay bell bells bid bill bins blocked blood board boarding book bounce box branch
	bread buffalo build bulging bundle burnt bust campaign capture card cards carrier cart case cell chain chair
	chalk channel charging chat child circuit claims class clock cloud column concrete conference connect console
	consolidation contact container contract contractor copper cost counsel couple course court cove crane credit
	cross crown current cursor customers customs cut cutover deadline deck deeds delegation deliver deliveries
	delivery departures dish dispatch dock docket docks document documents domain double doubled down downstairs
	drawing drift drifted drink drive drives drops drug drum duo duplex dust elevated energy epic escalate
	escort events everybody everyone evidence exam exception exceptions exit expenses experience exposure exposures
	extend extension extent eye factory farm feed feeds fell fiber field file files filing filter finder finding
	fit flagged flash flat flow folder folders food foreman forest fox frame fuse fusion gamma gas gate gift glass
	grade grades grant gray greeting grey groups guest guests guide handed hearing heating hinge hold host hub hut
	ice ima images inbound incident inherit inspect inspection instructions integration interactive interface
	interlink intermediate invoice iris issue issuer jack job kids lab language lapsed leak learners leaving legal
	lens let level library lift light lighting line lines liquid list load loaded loading loan lobby lots machine
	macro mains map maps margins mark marks mast material maternity matter matters media medium member menu mesh
	metal meter milestone mill missing modality model module motion mouth move mover native negotiate
	negotiation nest nightly notice office offset open opera operators order orientation outbound output
	overdue package packages pad pads page pages pair paired paper parcels parent parents parking part partner
	parts pass path patient patients pay paying peer pen pet pets photo photos pick picture pictures pin pipes
	pixel plan planner plans plant plate play playback plot pool pop pops port portal portfolio post posting
	practice premium press preview privacy private probe procedure process processor production program programme
	project promote promoted promotion provider proximity publisher pump purchase purge push quantity query
	question quote rack raid randomly rates raw read reader recall recover recycle redirect reference referral
	refresh register registers registration release relocation remote renew renewed rent repair repeat repository
	reservation reservations resolution resolver resource restaurant resume return returning road robot role roles
	roll roll-out room rooms root rotation round route runtime safe sage sales sample saturated scale scaled scales
	school scope scroll search seat seats seed service services setting settlement setup sewer share shell shift
	shifted ship shop shots shut sign signs site slide slides smashed smoke snapshot sometimes sound source spa
	spam spare spec specs speculative spilled square stack stage staging stale standard statements station stations
	status stock stop stopped store storm stream street study substitute suite supplier support surge surgery
	survey suspect swipe system tab table tables tabs tag tank target task tax tearing teeth
	tenant tenants tender term terminal terms test text thermal throttled throughput ticket tier tile tiles time
	tip tips title toast token tool tooth track tracking trail trailer train training transfer transition transport
	trash travelling tray trial trigger trolley truck trunk twice type upload upstairs van vans vault vehicle
	vendor vet vibration video view viewer volunteer voucher wand warehouse warranty wash waste water weird well
	wells whiteboard window wire word workshop write yard zone
	airport animal asleep balance boiling books breakfast cabinet cafe children cook cooks deployment desk desks
	dinner discovery door doors electricity families fan fans float garage gauge heat hot judge kitchen lease lightning
	locker lost maintenance manifest medicine microwave money monitoring movies nurse penalty performance priority
	reception refund announcement attack band blade bond bright cap cast communal complexity construction cooling crack
	depart doc equip facilities fault fire ghost grace gun halt hatch identify instance intern island lap pack pots pulse
	punch rap rid rob sack sam season sensitivity smart smile spell till trip wit writer retiring rule rules schedule secretary signal sleep temperature thumb trailer tunnel volume
	`
		.split(/\s+/)
		.filter((word) => word !== '')
		.map(stem),
);
