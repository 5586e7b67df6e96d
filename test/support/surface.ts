import { NodeHelpers } from 'n8n-workflow';
import type { INode, INodeProperties, INodePropertyOptions, INodeType, NodeParameterValue } from 'n8n-workflow';

/** Parameters of a node, those inside collections included. */
export function everyParameter(properties: INodeProperties[]): INodeProperties[] {
	return properties.flatMap((property) => {
		const inner = (property.options ?? []).flatMap((option) => {
			if ('values' in option) return option.values;
			return 'type' in option && 'displayName' in option ? [option] : [];
		});
		return [property, ...everyParameter(inner)];
	});
}

/** The values of a parameter that offers some. */
export function optionValues(property: INodeProperties): unknown[] {
	return (property.options ?? []).map((option) => (option as INodePropertyOptions).value);
}

/** What a node of this type would have for parameters after someone chose resource and operation. */
export function visible(type: INodeType, chosen: Record<string, NodeParameterValue>): INodeProperties[] {
	const node = { typeVersion: 1, parameters: chosen } as unknown as INode;
	const values = NodeHelpers.getNodeParameters(type.description.properties, chosen, true, false, node, type.description);
	return type.description.properties.filter((property) =>
		NodeHelpers.displayParameter(values ?? {}, property, node, type.description),
	);
}

/** Every resource with every operation of a node. */
export function choices(type: INodeType): Array<Record<string, NodeParameterValue>> {
	const { properties } = type.description;
	const named = (name: string) => properties.filter((property) => property.name === name);
	if (named('operation').length === 0) return [{}];
	const resources = named('resource').flatMap(optionValues);
	return (resources.length > 0 ? resources : [undefined]).flatMap((resource) => {
		const start = resource === undefined ? {} : { resource: resource as string };
		const operations = visible(type, start).filter(({ name }) => name === 'operation');
		return operations.flatMap(optionValues).map((operation) => ({ ...start, operation: operation as string }));
	});
}
