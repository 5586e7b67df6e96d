import { isServiceError, ServiceError } from '../http/errors';
import { attributeLabel } from './attributes';
import type { ResourceDefinition } from './definition';

/** A record that a parameter names. */
export interface GivenRecord {
	/** The parameter's display name. */
	label: string;
	id: string;
}

/**
 * IT Glue's complaint in terms of the parameters it is about: attributes by their display names, and where a record is
 * missing or foreign, which ones were given, as IT Glue does not say which of them it means. Other errors stay as they are.
 */
export function inTermsOfParameters(error: unknown, definition: ResourceDefinition, given: GivenRecord[] = []): unknown {
	if (!isServiceError(error)) return error;
	const message = withLabel(error, definition);
	const isAboutRecords = error.kind === 'permission' || error.kind === 'not-found';
	const records = isAboutRecords ? given.map(({ label, id }) => `"${label}" ${id}`).join(', ') : '';
	const whole = records ? `${message} Given: ${records}.` : message;
	return whole === error.message ? error : new ServiceError(whole, error);
}

function withLabel({ message, field }: ServiceError, { attributes }: ResourceDefinition): string {
	const attribute = attributes.find(({ name }) => name === field || name === `${field}-id`);
	if (!attribute) return message;
	const label = `"${attributeLabel(attribute)}"`;
	const named = message.replace(` ${field}: `, ` ${label}: `);
	return named === message ? `${message} It is about ${label}.` : named;
}
