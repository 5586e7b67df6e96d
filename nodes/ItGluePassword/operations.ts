import { InputError } from '../../src/http/errors';
import type { ResourceDefinition } from '../../src/itglue/definition';
import { simplify } from '../../src/itglue/simplify';
import { verbOptions } from '../shared/resource/parameters';
import { fetchRecord, getOperation, getRequest } from '../shared/resource/read';
import type { Operation, OperationContext } from '../shared/resource/resource';

/** The one operation that asks IT Glue for a value: one record a request, never in a list, never for an AI agent. */
export function getPasswordValue(definition: ResourceDefinition): Operation {
	const { properties } = getOperation(definition);
	const version = verbOptions({ optional: definition.verbs.show?.optional });
	return {
		value: 'getValue',
		name: 'Get Value',
		action: 'Get the value of a password',
		description: 'Retrieve a password with its value, which IT Glue records in its audit trail',
		properties: [
			...properties.filter(({ type }) => type === 'resourceLocator'),
			...version,
			{
				displayName:
					'The value is stored with the execution. Turn off saving executions in the workflow settings to avoid it.',
				name: 'valueNotice',
				type: 'notice',
				default: '',
			},
		],
		notForTools: true,
		readOnly: true,
		run: runGetValue,
	};
}

async function runGetValue(operation: OperationContext): Promise<void> {
	const { path, query } = getRequest(operation);
	const { resource } = await fetchRecord(operation, { path, query: { ...query, show_password: 'true' } });
	const { password } = resource.attributes;
	if (typeof password !== 'string') {
		throw new InputError(
			'IT Glue did not return the value of this password.',
			'The API key needs Password Access (IT Glue: Account > Settings > API Keys). Vaulted ones cannot be read.',
			'Password',
		);
	}
	operation.emit({ ...simplify(operation.definition, resource), password });
}
