import type { INodeProperties } from 'n8n-workflow';
import type { ResourceDefinition, VerbDefinition } from '../../../src/itglue/definition';
import { recordId } from '../../../src/itglue/ids';
import { withArticle } from '../../../src/itglue/naming';
import type { ParentChoice } from '../../../src/itglue/requests';
import {
	createRequest,
	deleteRequest,
	publishRequest,
	updateRequest,
	type WriteRequest,
	writtenRecord,
} from '../../../src/itglue/write-requests';
import { chosenValue } from './chosen';
import { childProperties, childValues, fieldProperties, fieldValues } from './fields';
import { locator, SIMPLIFY } from './parameters';
import { parentProperties, requiredParentOf } from './parent';
import { scopeProperties, shape } from './read';
import { idParameter, type Operation, type OperationContext, resourceLabel } from './resource';

export function createOperation(definition: ResourceDefinition): Operation {
	return {
		value: 'create',
		name: 'Create',
		action: `Create ${withArticle(definition.singular)}`,
		description: `Create ${withArticle(definition.singular)}`,
		properties: [...createProperties(definition), ...childProperties(definition), SIMPLIFY],
		// Agents have no files to give.
		notForTools: definition.attributes.some(({ type, required }) => type === 'file' && required === true),
		async run(operation) {
			const choice = { ...pathParent(operation, definition.verbs.create), children: childValues(operation) };
			await write(operation, createRequest(definition, await fieldValues(operation, 'create'), choice));
		},
	};
}

/** The parent where the path needs it, and the attributes of a new record. */
export function createProperties(definition: ResourceDefinition): INodeProperties[] {
	const parent = isNested(definition.verbs.create) ? parentProperties(definition, { required: true }) : [];
	return [...parent, ...fieldProperties(definition, 'create')];
}

export function updateOperation(definition: ResourceDefinition): Operation {
	return {
		value: 'update',
		name: 'Update',
		action: `Update ${withArticle(definition.singular)}`,
		description: `Change some fields of ${withArticle(definition.singular)}; the others stay as they are`,
		properties: [...targetProperties(definition), ...fieldProperties(definition, 'update'), SIMPLIFY],
		async run(operation) {
			const choice = pathParent(operation, definition.verbs.update);
			const values = await fieldValues(operation, 'update');
			await write(operation, updateRequest(definition, targetId(operation), values, choice));
		},
	};
}

/** Not for agents: what is deleted is gone. */
export function deleteOperation(definition: ResourceDefinition): Operation {
	return {
		value: 'delete',
		name: 'Delete',
		action: `Delete ${withArticle(definition.singular)}`,
		description: `Delete ${withArticle(definition.singular)}`,
		properties: targetProperties(definition),
		notForTools: true,
		async run(operation) {
			const { delete: single, 'bulk-delete': several } = definition.verbs;
			const choice = pathParent(operation, single ?? several);
			await operation.client.send(deleteRequest(definition, targetId(operation), choice));
			operation.emit({ deleted: true });
		},
	};
}

export function archiveOperation(definition: ResourceDefinition): Operation {
	return archiving(definition, true);
}

export function restoreOperation(definition: ResourceDefinition): Operation {
	return archiving(definition, false);
}

function archiving(definition: ResourceDefinition, archived: boolean): Operation {
	const name = archived ? 'Archive' : 'Restore';
	const kind = archived ? definition.singular : `archived ${definition.singular}`;
	return {
		value: name.toLowerCase(),
		name,
		action: `${name} ${withArticle(kind)}`,
		description: archived ? `Hide ${withArticle(kind)} without deleting it` : `Bring back ${withArticle(kind)}`,
		properties: [...targetProperties(definition), SIMPLIFY],
		async run(operation) {
			const choice = pathParent(operation, definition.verbs.update);
			await write(operation, updateRequest(definition, targetId(operation), { archived }, choice));
		},
	};
}

export function publishOperation(definition: ResourceDefinition): Operation {
	return {
		value: 'publish',
		name: 'Publish',
		action: `Publish ${withArticle(definition.singular)}`,
		description: `Make the changes of ${withArticle(definition.singular)} visible`,
		properties: targetProperties(definition),
		async run(operation) {
			const id = targetId(operation);
			const choice = pathParent(operation, definition.verbs.publish);
			await operation.client.send(publishRequest(definition, id, choice));
			operation.emit({ id, published: true });
		},
	};
}

/** What is chosen to change an existing record: its parent where the path needs it, and the record. */
export function targetProperties(definition: ResourceDefinition): INodeProperties[] {
	return [...scopeProperties(definition, 'get'), locator(definition, { required: true })];
}

export function targetId(operation: OperationContext): string {
	const { definition } = operation;
	return recordId(chosenValue(operation, idParameter(definition)), definition, resourceLabel(definition));
}

/** The parent in the path, where the verb's preferred path has one. */
export function pathParent(operation: OperationContext, verb: VerbDefinition | undefined): ParentChoice {
	return isNested(verb) ? requiredParentOf(operation) : {};
}

function isNested(verb: VerbDefinition | undefined): boolean {
	return verb?.paths[0] === 'nested';
}

async function write(operation: OperationContext, request: WriteRequest): Promise<void> {
	const resource = writtenRecord(await operation.client.send(request));
	operation.emit(shape(operation, resource, new Map(), operation.definition));
}
