/** What a configuration says it is, in lower case. */
export interface DeviceProfile {
	/** The configuration type. */
	kind: string;
	/** Manufacturer and model. */
	model: string;
	system: string;
	/** Its name and notes. */
	about: string;
}

/** A class of devices as service desks speak of them. */
export interface DeviceClass {
	/** Singular, lower case; one to three words. */
	nouns: readonly string[];
	fits(device: DeviceProfile): boolean;
	/**
	 * `personal`: devices of people, which every ticket mentions; the noun alone points at none. `many`: there are more
	 * than are documented, so that the only one documented need not be meant.
	 */
	common?: 'personal' | 'many';
	/** The noun alone means too much: only somebody's ("Ruth's machine") is a device. */
	needsOwner?: boolean;
}

const ofKind =
	(pattern: RegExp) =>
	({ kind }: DeviceProfile): boolean =>
		pattern.test(kind);

const CART = /cart|trolley/;
const COMPUTER = /workstation|desktop|\bpcs?\b|computer|(?:laptop|notebook)(?! cart| trolley)|thin client|\bmac\b/;
const VIRTUAL = /virtual|\bvms?\b/;
const APPLE = /apple|mac ?os|\bmac(?:book|\b)|imac/;

/** Nouns of the trade, and which configurations they can mean. An organization's own types and models come on top. */
export const DEVICE_CLASSES: readonly DeviceClass[] = [
	{ nouns: ['server', 'file server', 'print server', 'database server'], fits: ofKind(/\bserver/) },
	{
		nouns: ['virtual machine', 'virtual server', 'vm', 'guest machine'],
		fits: ({ kind, model }) => VIRTUAL.test(kind) || VIRTUAL.test(model),
	},
	{
		nouns: ['hypervisor', 'host', 'vm host', 'physical server', 'physical host'],
		fits: ({ kind, model }) => /\bserver|\bhost|hypervisor/.test(kind) && !VIRTUAL.test(model),
	},
	{
		nouns: ['domain controller', 'dc'],
		fits: ({ kind, about }) => /\bserver/.test(kind) && /(?:\b|-)dc(?:\b|\d)|domain controller/.test(about),
	},
	{ nouns: ['session host', 'terminal server', 'remote desktop server'], fits: ofKind(/\bserver|\bhost/) },
	{
		nouns: ['computer', 'pc', 'workstation', 'desktop', 'desktop pc', 'tower'],
		fits: ofKind(COMPUTER),
		common: 'personal',
	},
	{ nouns: ['machine', 'device', 'box'], fits: ofKind(COMPUTER), common: 'personal', needsOwner: true },
	{ nouns: ['laptop', 'notebook', 'ultrabook'], fits: ofKind(/(?:laptop|notebook)(?! cart| trolley)/), common: 'personal' },
	{
		nouns: ['mac', 'macbook', 'imac', 'mac mini'],
		fits: ({ kind, model, system }) => APPLE.test(`${kind} ${model} ${system}`),
		common: 'personal',
	},
	{ nouns: ['thin client', 'terminal'], fits: ofKind(/thin client|terminal/), common: 'personal' },
	{ nouns: ['tablet', 'ipad'], fits: ofKind(/tablet|ipad|mobile/), common: 'personal' },
	{
		nouns: [
			...['printer', 'copier', 'photocopier', 'mfp', 'multifunction', 'multifunction printer', 'plotter'],
			...['label printer', 'labelwriter', 'label maker'],
		],
		fits: ofKind(/print|copier|mfp|multi-?function|plotter/),
		common: 'many',
	},
	{ nouns: ['scanner'], fits: ofKind(/scanner/) },
	{ nouns: ['switch', 'network switch', 'core switch'], fits: ofKind(/\bswitch/) },
	{ nouns: ['firewall'], fits: ofKind(/firewall|\butm\b/) },
	{ nouns: ['router', 'gateway router', 'hotspot', 'modem'], fits: ofKind(/router|modem|hotspot/) },
	{ nouns: ['nas', 'network storage'], fits: ofKind(/\bnas\b|storage/) },
	{ nouns: ['access point', 'wap', 'wifi access point'], fits: ofKind(/access point|\bap\b|wireless(?! controller)/) },
	{ nouns: ['wireless controller', 'wifi controller', 'wlan controller'], fits: ofKind(/controller/) },
	{ nouns: ['phone system', 'pbx', 'switchboard', 'telephone system'], fits: ofKind(/phone system|pbx|telephon/) },
	{ nouns: ['desk phone', 'handset', 'ip phone'], fits: ofKind(/\bphone(?! system)|handset/), common: 'personal' },
	{ nouns: ['ups', 'battery backup'], fits: ofKind(/\bups\b|power/) },
	{ nouns: ['camera', 'cctv camera'], fits: ofKind(/camera/) },
	{ nouns: ['nvr', 'dvr', 'video recorder', 'cctv recorder'], fits: ofKind(/nvr|dvr|recorder|surveillance/) },
	{ nouns: ['tape library', 'tape drive', 'autoloader'], fits: ofKind(/tape/) },
	{ nouns: ['cart', 'trolley', 'laptop trolley', 'charging trolley', 'charging cart'], fits: ofKind(CART), common: 'many' },
	{ nouns: ['projector', 'beamer'], fits: ofKind(/projector/) },
	{ nouns: ['monitor', 'display'], fits: ofKind(/monitor|display/), common: 'personal' },
];

/** What follows a noun where the device is only where something else belongs: "server room", "laptop bag", "MAC address". */
export const NOT_THE_DEVICE = new Set(
	(
		'room rooms rack cupboard cabinet closet address addresses number numbers bag sleeve science skills course training ' +
		'licence license licences licenses subscription paper upgrade refresh quote policy connection error errors program programme software ' +
		'app client'
	).split(' '),
);

/** Nobody's device yet: "a new laptop", "quote for a server". */
export const WANTED = new Set(
	'new buy buying purchase order ordering quote quotation another spare additional loan replacement need want lease'.split(' '),
);

/** What parts of a device's name mean in the trade, in words a ticket would use. */
export const NAME_PARTS: Readonly<Record<string, string>> = {
	fs: 'file files',
	fd: 'front desk reception',
	rec: 'reception',
	recep: 'reception',
	dc: 'dc domain controller',
	rds: 'session terminal remote',
	rdsh: 'session terminal remote',
	rdgw: 'remote gateway',
	sql: 'sql database',
	db: 'database',
	bkp: 'backup',
	bak: 'backup',
	ex: 'exchange mail',
	hv: 'hyper-v host',
	esx: 'vmware host',
	lbl: 'label',
	mfp: 'copier multifunction',
	wh: 'warehouse',
	ship: 'shipping',
	conf: 'conference meeting',
	mtg: 'meeting',
	acct: 'accounts accounting',
	hr: 'hr',
	fin: 'finance',
};
