import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { InputError } from '../../../src/http/errors';

/**
 * A field of a PSA's credential, without blanks around it.
 * @param psa the PSA's name, for the message
 * @throws InputError where it is empty
 */
export function filled(data: ICredentialDataDecryptedObject, name: string, label: string, psa: string): string {
	const value = String(data[name] ?? '').trim();
	if (value !== '') return value;
	throw new InputError(`The ${psa} credential has no ${label}`, `Open the credential and fill in ${label}.`, label);
}
