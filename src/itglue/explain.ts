import { type FailureKind, isServiceError, ServiceError } from '../http/errors';
import { attributeLabel } from './attributes';
import type { ResourceDefinition } from './definition';

/** A record that a parameter names. */
export interface GivenRecord {
	/** The parameter's display name. */
	label: string;
	id: string;
}

/** Failures that are about what was asked for, not about the way to IT Glue. */
const ABOUT_THE_REQUEST: readonly FailureKind[] = ['permission', 'not-found', 'conflict', 'invalid'];

/**
 * IT Glue's complaint in terms of the parameters it is about: an attribute by its display name, else which records were
 * given, as IT Glue does not say which of them it means, else the resource. Other errors stay as they are.
 */
export function inTermsOfParameters(error: unknown, definition: ResourceDefinition, given: GivenRecord[] = []): unknown {
	if (!isServiceError(error)) return error;
	const message = withLabel(error, definition);
	const whole = `${message}${placeOf(error, message !== error.message, definition, given)}`;
	return whole === error.message ? error : new ServiceError(whole, error);
}

function placeOf({ kind }: ServiceError, isNamed: boolean, { singular }: ResourceDefinition, given: GivenRecord[]): string {
	const isAboutRecords = kind === 'permission' || kind === 'not-found';
	if (!ABOUT_THE_REQUEST.includes(kind) || (isNamed && !isAboutRecords)) return '';
	if (given.length > 0) return ` Given: ${given.map(({ label, id }) => `"${label}" ${id}`).join(', ')}.`;
	return isNamed ? '' : ` Resource: ${singular}.`;
}

function withLabel({ message, field }: ServiceError, { attributes }: ResourceDefinition): string {
	const attribute = attributes.find(({ name }) => name === field || name === `${field}-id`);
	if (!attribute) return message;
	const label = `"${attributeLabel(attribute)}"`;
	const named = message.replace(` ${field}: `, ` ${label}: `);
	return named === message ? `${message} It is about ${label}.` : named;
}
