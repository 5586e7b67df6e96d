import { asServiceError, isPassing, withPlainStatus } from '../../../../src/psa/autotask/errors';

const answer = (status: number, ...errors: string[]) => ({ status, headers: {}, body: JSON.stringify({ errors }) });

describe('what Autotask says went wrong', () => {
	test.each([
		[500, 'Zone information could not be determined', 'credential', 'User Name'],
		[500, 'IntegrationCode is invalid.', 'credential', 'Integration Code'],
		[401, 'Unauthorized', 'credential', 'Secret'],
		[500, 'The logged in Resource does not have the adequate permissions to query this entity type.', 'permission', undefined],
		[403, 'Forbidden', 'permission', undefined],
		[500, 'No matching records found', 'not-found', undefined],
		[500, 'Value does not reference an existing entity: companyID.', 'invalid', undefined],
		[500, 'You must assign both a assignedResourceID and assignedResourceRoleID.', 'invalid', undefined],
		[405, "The requested resource does not support http method 'PUT'.", 'invalid', undefined],
		[500, 'An unexpected error occurred. Please contact support.', 'unavailable', undefined],
		[503, 'Service Unavailable', 'unavailable', undefined],
	])('%i %j is %s', (status, sentence, kind, field) => {
		const error = asServiceError(answer(status, sentence), 'read a ticket', 0, true);
		expect(error).toMatchObject({ kind, field, status, reasons: [sentence], outcomeUnknown: kind === 'unavailable' });
		expect(error.message).toMatch(/^Could not read a ticket: ./);
	});

	test.each(['', '<html>', 'null', '{"errors":"x"}', '[]'])('a 500 with %j is passing trouble', (body) => {
		const response = { status: 500, headers: {}, body };
		expect([asServiceError(response, 'x', 0).kind, isPassing(response)]).toEqual(['unavailable', true]);
	});

	test.each([
		[413, 'invalid'],
		[400, 'invalid'],
		[500, 'unavailable'],
	])('the headers that a gateway repeats in a %i say nothing of the integration code', (status, kind) => {
		const echo = answer(status, 'Refused: ApiIntegrationCode: [hidden] UserName: api@example.com Secret: [hidden]');
		expect(asServiceError(echo, 'read a ticket', 0)).toMatchObject({ kind, field: undefined });
	});

	test('only passing trouble is worth repeating', () => {
		expect(isPassing(answer(500, 'Value does not exist'))).toBe(false);
		expect(isPassing(answer(200))).toBe(false);
	});

	test('a threshold is one whatever the status', () => {
		const thread = answer(500, 'The API thread threshold of 3 threads has been exceeded for this object endpoint. (Itgenatr005)');
		expect(withPlainStatus(thread).status).toBe(429);
		expect(withPlainStatus(answer(500, 'The title is too long.')).status).toBe(500);
		expect(withPlainStatus({ ...thread, status: 200 }).status).toBe(200);
	});
});
