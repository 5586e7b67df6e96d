import { InputError, ServiceError } from '../../../src/http/errors';
import { definitionOf } from '../../../src/itglue/definitions';
import { inTermsOfParameters } from '../../../src/itglue/explain';

const configurations = definitionOf('configurations');
const given = [{ label: 'Organization', id: '7' }];

function refused(message: string, field?: string, kind: ServiceError['kind'] = 'invalid'): ServiceError {
	return new ServiceError(message, { kind, service: 'IT Glue', advice: 'Do that.', status: 422, field, reasons: ['r'] });
}

describe('an error in terms of parameters', () => {
	it('has the display name of the attribute in place of IT Glue’s', () => {
		const error = inTermsOfParameters(refused('IT Glue did not accept the data: serial-number: is taken.', 'serial-number'), configurations);
		expect(error).toMatchObject({ message: 'IT Glue did not accept the data: "Serial Number": is taken.', advice: 'Do that.', status: 422 });
	});

	it('names it where IT Glue wrote it in its own words', () => {
		const error = refused('IT Glue did not accept the data: Valid organization_id is required.', 'organization-id');
		expect(inTermsOfParameters(error, configurations)).toMatchObject({
			message: 'IT Glue did not accept the data: Valid organization_id is required. It is about "Organization".',
		});
	});

	it('tells the records that were given where one of them is not there or not the key’s', () => {
		const error = refused('IT Glue does not allow this API key to do that: id: Unauthorized resource access.', 'id', 'permission');
		expect(inTermsOfParameters(error, configurations, given)).toMatchObject({
			message: expect.stringMatching(/access\. Given: "Organization" 7\.$/) as string,
			kind: 'permission',
		});
	});

	it('tells what was given, or else the resource, where IT Glue names nothing', () => {
		const error = refused('IT Glue cannot change the record now: Locked.', undefined, 'conflict');
		expect(inTermsOfParameters(error, configurations, given)).toMatchObject({
			message: 'IT Glue cannot change the record now: Locked. Given: "Organization" 7.',
		});
		expect(inTermsOfParameters(error, configurations)).toMatchObject({
			message: 'IT Glue cannot change the record now: Locked. Resource: configuration.',
		});
	});

	it('stays as it is where there is nothing to add', () => {
		const failed = refused('IT Glue has a problem right now (503).', undefined, 'unavailable');
		for (const error of [failed, new InputError('x', 'y'), new Error('z'), undefined]) {
			expect(inTermsOfParameters(error, configurations, given)).toBe(error);
		}
	});
});
