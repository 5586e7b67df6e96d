import type { HttpResponse } from '../../../src/http/transport';
import { errorFor } from '../../../src/itglue/service-error';
import { asServiceError as autotask } from '../../../src/psa/autotask/errors';
import { asServiceError as connectWise } from '../../../src/psa/connectwise/errors';
import { asServiceError as halo } from '../../../src/psa/halopsa/errors';

/** Statuses that no service gives, only the proxies, gateways and networks before it. */

const READERS = {
	'IT Glue': (response: HttpResponse, isWrite: boolean) =>
		errorFor(response, { method: isWrite ? 'POST' : 'GET', path: '/organizations', baseUrl: 'https://api.itglue.com' }),
	'Autotask PSA': (response: HttpResponse, isWrite: boolean) => autotask(response, 'do it', 0, isWrite),
	'ConnectWise PSA': (response: HttpResponse, isWrite: boolean) => connectWise(response, 'do it', 0, isWrite),
	HaloPSA: (response: HttpResponse, isWrite: boolean) => halo(response, 'do it', 0, isWrite),
};

const page = (status: number): HttpResponse => ({ status, headers: {}, body: '' });

describe.each(Object.entries(READERS))('%s', (service, read) => {
	it.each([408, 499, 500, 502, 503, 504, 520, 522, 524, 530, 599])('leaves open whether a write was done that met a %i', (status) => {
		expect(read(page(status), true)).toMatchObject({ outcomeUnknown: true, advice: expect.stringContaining(`Look in ${service}`) as string });
		expect(read(page(status), false).outcomeUnknown).toBe(false);
	});

	it.each([400, 405, 407, 413, 421, 425, 431, 451])('does not with a %i', (status) => {
		expect(read(page(status), true).outcomeUnknown).toBe(false);
	});

	it.each([
		[407, 'a proxy before'],
		[511, 'sign in'],
		[304, 'nothing has changed'],
	])('says what a %i is', (status, words) => {
		const { kind, message } = read(page(status), false);
		expect({ kind, message: message.toLowerCase() }).toEqual({ kind: 'unavailable', message: expect.stringContaining(words) as string });
	});

	it.each([405, 418, 421, 451])('says of a bare %i that no reason was given', (status) => {
		expect(read(page(status), false).advice).toMatch(/gave no reason.*proxy/);
	});
});
