import { createHash, createHmac } from 'crypto';

/**
 * A secret for one webhook, 32 hexadecimal characters. Worked out from the credential each time, so that it is stored nowhere,
 * every n8n process knows it, and it changes with the credential.
 * @param name names the webhook
 */
export function webhookSecret(credentialSecret: string, name: string): string {
	return createHmac('sha256', credentialSecret).update(`n8n-nodes-itglue webhook\n${name}`).digest('hex').slice(0, 32);
}

/** Tells two secrets apart without telling either. */
export function secretFingerprint(secret: string): string {
	return createHash('sha256').update(secret).digest('hex').slice(0, 8);
}
