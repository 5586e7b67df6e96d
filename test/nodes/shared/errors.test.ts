import { type INode, NodeApiError, NodeOperationError } from 'n8n-workflow';
import { toNodeError } from '../../../nodes/shared/errors';
import { type FailureKind, InputError, ServiceError } from '../../../src/http/errors';

const node = { id: '1', name: 'Node', type: 'test', typeVersion: 1, parameters: {} } as unknown as INode;
const place = { node, itemIndex: 4 };

const serviceError = (kind: FailureKind, more = {}) =>
	new ServiceError('IT Glue did not accept the data: name is too long.', {
		kind,
		service: 'IT Glue',
		advice: 'Shorten the name.',
		...more,
	});

describe('errors on their way to n8n', () => {
	it('say what happened, what to do, and where', () => {
		const error = toNodeError(serviceError('invalid', { status: 422 }), place);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error).toMatchObject({
			message: 'IT Glue did not accept the data: name is too long.',
			description: 'Shorten the name.',
			httpCode: '422',
			context: { itemIndex: 4 },
		});
	});

	it.each<[FailureKind, object | undefined]>([
		['credential', { cause: 'credential-invalid' }],
		['permission', { cause: 'configuration-invalid' }],
		['not-found', { cause: 'configuration-invalid' }],
		['invalid', { cause: 'configuration-invalid' }],
		['conflict', undefined],
		['rate-limited', { cause: 'rate-limited', retryAfterMs: 7000 }],
		['unavailable', { cause: 'temporarily-unavailable', retryAfterMs: 7000 }],
		['unreachable', { cause: 'temporarily-unavailable', retryAfterMs: 7000 }],
		['cancelled', undefined],
	])('tell n8n’s back-off why: %s', (kind, failure) => {
		expect(toNodeError(serviceError(kind, { retryAfterMs: 7000 }), place).failure).toEqual(failure);
	});

	it('keep their words, also those n8n takes for codes', () => {
		const message = 'The document "SuperMarket ENOENT guide" was not found (ECONNREFUSED).';
		const service = new ServiceError(message, { kind: 'not-found', service: 'IT Glue', advice: 'Look.' });
		expect(toNodeError(service, place).message).toBe(message);
		expect(toNodeError(new InputError(message, 'Look.'), place).message).toBe(message);
	});

	it('of the user’s input are no service’s errors', () => {
		const error = toNodeError(new InputError('"Limit" is empty.', 'Enter a number.', 'Limit'), place);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error).toMatchObject({ message: '"Limit" is empty.', description: 'Enter a number.' });
	});

	it('put the advice into the message for a model', () => {
		expect(toNodeError(new InputError('Empty.', 'Enter a number.'), { ...place, forTool: true }).message).toBe(
			'Empty. Enter a number.',
		);
	});

	it('of n8n itself lose their cause, which holds the request and the key in it', () => {
		const axios = Object.assign(new Error('Request failed'), {
			name: 'AxiosError',
			config: { headers: { 'x-api-key': 'ITG.test-key' } },
			response: { status: 418, headers: {}, data: {} },
		});
		const wrapped = new NodeApiError(node, axios as never, { httpCode: '418' });
		const error = toNodeError(wrapped, place);
		expect(error).toMatchObject({ name: 'NodeApiError', httpCode: '418', context: { itemIndex: 4 } });
		expect(error.cause).toBeUndefined();
		const seen = new Set<unknown>();
		const text = JSON.stringify(error, (_, value: unknown) => {
			if (typeof value === 'object' && value !== null) {
				if (seen.has(value)) return undefined;
				seen.add(value);
			}
			return value;
		});
		expect(text).not.toContain('ITG.test-key');
	});

	it('of n8n keep message, advice and reason', () => {
		const missing = new NodeOperationError(node, 'Node does not have any credentials set', { description: 'Set one.' });
		expect(toNodeError(missing, place)).toMatchObject({
			name: 'NodeOperationError',
			message: 'Node does not have any credentials set',
			description: 'Set one.',
		});
	});

	it.each([[new TypeError('x is not a function')], ['a text'], [null], [undefined], [{}]])(
		'are n8n’s, whatever was thrown: %p',
		(thrown) => {
			const error = toNodeError(thrown, place);
			expect(error).toBeInstanceOf(NodeOperationError);
			expect(error.message).toBe(thrown instanceof Error ? thrown.message : 'Something unexpected happened.');
		},
	);
});
