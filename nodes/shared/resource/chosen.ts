import type { INodeParameterResourceLocator } from 'n8n-workflow';
import { definitionOf } from '../../../src/itglue/definitions';
import { optionalRecordId } from '../../../src/itglue/ids';
import { idParameter, type OperationContext, resourceLabel } from './resource';

/** What is chosen in a resource locator, whatever the mode; a plain value where an expression gave one. */
export function chosenValue({ context, itemIndex, chosen }: OperationContext, parameter: string): unknown {
	if (chosen?.has(parameter)) return chosen.get(parameter);
	return locatorValue(context.getNodeParameter(parameter, itemIndex, ''));
}

/** A resource locator's value, everything else as it is. */
export function locatorValue(value: unknown): unknown {
	return isLocator(value) ? value.value : value;
}

function isLocator(value: unknown): value is INodeParameterResourceLocator {
	return typeof value === 'object' && value !== null && '__rl' in value;
}

/** The chosen record of a type, `undefined` where none is. */
export function scopeOf(operation: OperationContext, type: string): string | undefined {
	const definition = definitionOf(type);
	return optionalRecordId(chosenValue(operation, idParameter(definition)), definition, resourceLabel(definition));
}
