import type { HttpResponse } from '../../http/transport';
import { reasonOf } from './errors';
import { withoutTrailing } from '../../text';

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const CHECK_CLIENT_ID =
	'Check Client ID: the ConnectWise developer portal lists it under ClientIDs as 32 letters and digits in five groups, and it is no API key.';
const CHECK_KEYS =
	'Check Public Key: the API member lists it under API Keys, as active. Check Private Key: it is shown once, so make a new pair where you are not sure, and enter both keys of it.';

/**
 * What is wrong with keys of a company the site knows. ConnectWise answers 401 alike for public key, private key and client
 * id and documents no way to tell them apart, so this goes by what can be seen: a client id is a GUID, and the answer may
 * name it in words.
 */
export function refusedKeys(refusal: HttpResponse, clientId: string): string {
	const reason = reasonOf(refusal);
	const said = reason === undefined ? '' : ` It says: ${withoutTrailing(reason.slice(0, 200).trim(), '.')}.`;
	if (!GUID.test(clientId)) return `ConnectWise PSA did not accept the Client ID, which is no ID it hands out.${said} ${CHECK_CLIENT_ID}`;
	if (/client[\s_-]*id/i.test(reason ?? '')) return `ConnectWise PSA did not accept the Client ID.${said} ${CHECK_CLIENT_ID}`;
	return `ConnectWise PSA did not accept the keys; Company ID is right.${said} ${CHECK_KEYS} ${CHECK_CLIENT_ID}`;
}
