import { recordId } from '../record-id';
import { SERVICE } from './errors';

/**
 * A record id typed by a user or taken from an item.
 * @param from 0 for companies: the MSP's own record has that id
 * @throws InputError
 */
export function autotaskId(value: unknown, parameter: string, from: 0 | 1 = 1): number {
	return recordId(value, parameter, { service: SERVICE, example: '351181', from });
}

/** What people call a ticket by, such as `T20260115.0007`; the API goes by its id. */
export function isTicketNumber(value: string): boolean {
	return /^T\d{8}\.\d{1,10}$/i.test(value.trim());
}
