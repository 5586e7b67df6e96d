import { crypto } from '../../shared/platform';

/** Where Autotask puts a delivery's signature. */
export const SIGNATURE_HEADER = 'x-hook-signature';

/** The value of `X-Hook-Signature`: base64 of HMAC-SHA-1 over the text, keyed with the webhook's secret. */
export function sign(text: string, secretKey: string): string {
	return `sha1=${crypto.createHmac('sha1', secretKey).update(text, 'utf8').digest('base64')}`;
}

/**
 * JSON text with the escapes of .NET's serializer: `& < > ' " \` +` inside strings and everything that is not ASCII
 * become `\uXXXX`, one for each UTF-16 unit. Other escapes stay.
 */
export function escapeLikeDotNet(json: string): string {
	return json.replace(/\\(.)|[&<>'`+]|[^\0-\x7f]/g, (match, escaped: string | undefined) => {
		if (escaped !== undefined && escaped !== '"') return match;
		return `\\u${match
			.charCodeAt(match.length - 1)
			.toString(16)
			.toUpperCase()
			.padStart(4, '0')}`;
	});
}
