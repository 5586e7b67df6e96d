import type { INodeType } from 'n8n-workflow';
import { RESOURCES } from '../conformance/itglue-reference-resources';
import { NODES } from './node-classes';
import { choices, optionValues } from './surface';

/** Where a resource of IT Glue's documentation is in the package. */
export interface Place {
	/** JSON:API type. */
	type: string;
	/** Class name of the node. */
	node: string;
	/** Value of its `resource` parameter. */
	resource: string;
	class: INodeType;
}

/** What a parameter or resource is called here: "configuration-interfaces" → "configurationInterfaces". */
export function camel(name: string): string {
	const parts = name.split(/[^a-z0-9]+/i).filter(Boolean);
	return parts.map((word, index) => (index === 0 ? word : word[0].toUpperCase() + word.slice(1))).join('');
}

/** "password-categories" → "password-category". */
export function singular(type: string): string {
	return /statuses$/.test(type) ? type.replace(/es$/, '') : type.replace(/ies$/, 'y').replace(/s$/, '');
}

/** The nodes that work on IT Glue alone. */
export const IT_GLUE_NODES = NODES.filter(([, { description }]) =>
	description.credentials?.every(({ name }) => name === 'itGlueApi'),
);

export const PLACES: Place[] = Object.keys(RESOURCES).flatMap((type) =>
	IT_GLUE_NODES.flatMap(([node, nodeType]) => {
		const values = nodeType.description.properties.filter(({ name }) => name === 'resource').flatMap(optionValues);
		const resource = camel(singular(type));
		return values.includes(resource) ? [{ type, node, resource, class: nodeType }] : [];
	}),
);

export function placeOf(type: string): Place {
	const place = PLACES.find((known) => known.type === type);
	if (!place) throw new Error(`No node has ${type}`);
	return place;
}

/** The operations of a resource, as a person sees them. */
export function operationsOf({ class: nodeType, resource }: Place): string[] {
	return choices(nodeType).filter((chosen) => chosen.resource === resource).map(({ operation }) => String(operation));
}
