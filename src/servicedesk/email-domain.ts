/**
 * Where anyone can have an address: such a domain says nothing about whose client somebody is. Providers with a domain a
 * country (`yahoo.fr`) stand here without what follows their name.
 */
const PUBLIC_PROVIDERS = new Set([
	...['gmail', 'googlemail', 'outlook', 'hotmail', 'live', 'msn', 'yahoo', 'ymail', 'icloud', 'me', 'mac', 'aol', 'gmx'],
	...['proton', 'protonmail', 'pm', 'web', 't-online', 'freenet', 'mail', 'email', 'zoho', 'yandex', 'fastmail', 'hey'],
	...['comcast', 'verizon', 'att', 'sbcglobal', 'bellsouth', 'cox', 'charter', 'shaw', 'rogers', 'btinternet', 'sky'],
	...['bigpond', 'optusnet', 'xtra', 'orange', 'wanadoo', 'free', 'laposte', 'libero', 'bluewin'],
]);

/**
 * The domain of an e-mail address, in lower case.
 * @returns `null` where there is no address, or it is of a provider whose domain tells nobody's employer
 */
export function corporateDomain(address: string | null | undefined): string | null {
	const [, domain] = /^[^\s@<>]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.exec((address ?? '').trim().toLowerCase()) ?? [];
	if (domain === undefined || PUBLIC_PROVIDERS.has(domain.split('.')[0])) return null;
	return domain;
}
