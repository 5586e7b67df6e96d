import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { GivenRecord } from '../../../src/itglue/explain';
import { asText } from '../../../src/itglue/ids';
import { locatorValue } from './chosen';
import type { OperationContext } from './resource';

/** The records that the parameters of an operation name, for the words of an error. */
export function givenRecords({ context, itemIndex }: OperationContext, properties: INodeProperties[]): GivenRecord[] {
	const given = (name: string): unknown => context.getNodeParameter(name, itemIndex, '');
	return properties.flatMap((property) => {
		if (property.type === 'resourceLocator') return record(property, given(property.name));
		if (property.type !== 'collection') return [];
		const values = (given(property.name) || {}) as IDataObject;
		return (property.options as INodeProperties[])
			.filter(({ type }) => type === 'resourceLocator')
			.flatMap((option) => record(option, values[option.name]));
	});
}

function record({ displayName }: INodeProperties, value: unknown): GivenRecord[] {
	const id = asText(locatorValue(value));
	return id === '' ? [] : [{ label: displayName, id: id.slice(0, 80) }];
}
