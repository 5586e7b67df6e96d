import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { type BulkEntry, type BulkReport, failureOf, newReport, writeInBatches } from '../../../src/itglue/bulk';
import type { ItGlueClient } from '../../../src/itglue/client';
import type { ResourceDefinition } from '../../../src/itglue/definition';
import { inTermsOfParameters } from '../../../src/itglue/explain';
import type { JsonApiResource } from '../../../src/itglue/jsonapi';
import type { ParentChoice } from '../../../src/itglue/requests';
import { bulkRequest, type BulkVerb } from '../../../src/itglue/write-requests';
import { getItGlueAccess } from '../client';
import { toNodeError } from '../errors';
import { failedItem } from '../items';
import { fieldProperties, fieldValues } from './fields';
import { SIMPLIFY } from './parameters';
import { shape } from './read';
import type { Operation, OperationContext } from './resource';
import { createProperties, pathParent, targetId, targetProperties } from './write';

/** Items that go to the same place with the same key. */
interface Group {
	client: ItGlueClient;
	parent: ParentChoice;
	entries: BulkEntry[];
}

/** What an operation does differently from what the definition gives. */
export interface BulkSpecial {
	properties?: INodeProperties[];
	/** The record of one input item. */
	entryOf?: (operation: OperationContext) => Promise<Omit<BulkEntry, 'key'>>;
}

const NAMES: Record<BulkVerb, { value: string; name: string; verb: string }> = {
	'bulk-create': { value: 'bulkCreate', name: 'Bulk Create', verb: 'Create' },
	'bulk-update': { value: 'bulkUpdate', name: 'Bulk Update', verb: 'Update' },
	'bulk-delete': { value: 'bulkDelete', name: 'Bulk Delete', verb: 'Delete' },
};

/** One request for every 50 input items instead of one for each. Not for agents: too much at once. */
export function bulkOperation(definition: ResourceDefinition, verb: BulkVerb, special: BulkSpecial = {}): Operation {
	const { value, name, verb: does } = NAMES[verb];
	return {
		value,
		name,
		action: `${does} ${definition.plural} in bulk`,
		description: `${does} one of the ${definition.plural} for every input item, 50 in a request`,
		properties: special.properties ?? propertiesOf(definition, verb),
		notForTools: true,
		runAll: async (context) => await new BulkRun(context, definition, verb, special).run(),
	};
}

function propertiesOf(definition: ResourceDefinition, verb: BulkVerb): INodeProperties[] {
	if (verb === 'bulk-create') return [...createProperties(definition), SIMPLIFY];
	const target = targetProperties(definition);
	return verb === 'bulk-delete' ? target : [...target, ...fieldProperties(definition, 'update'), SIMPLIFY];
}

/** Every item is read and checked before the first request, so that a mistake in one leaves nothing half-written. */
class BulkRun {
	private readonly groups = new Map<string, Group>();
	private readonly results: INodeExecutionData[] = [];
	private readonly goOn: boolean;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly definition: ResourceDefinition,
		private readonly verb: BulkVerb,
		private readonly special: BulkSpecial,
	) {
		this.goOn = context.continueOnFail();
	}

	async run(): Promise<INodeExecutionData[][]> {
		for (const itemIndex of this.context.getInputData().keys()) {
			try {
				await this.add(itemIndex);
			} catch (error) {
				if (!this.goOn) throw this.failure(error, itemIndex);
				this.fail(error, itemIndex);
			}
		}
		const report = newReport();
		for (const { client, parent, entries } of this.groups.values()) {
			const options = { client, parent, definition: this.definition, verb: this.verb, goOn: this.goOn };
			await writeInBatches(entries, options, report);
		}
		this.report(report);
		return [this.results.filter(Boolean)];
	}

	private async add(itemIndex: number): Promise<void> {
		const { context, definition, verb } = this;
		const { client, scope } = await getItGlueAccess(context, itemIndex, 'bulk');
		const operation = { context, client, scope, definition, itemIndex } as OperationContext;
		const parent = pathParent(operation, definition.verbs[verb]);
		const entry = await (this.special.entryOf ?? entryOf(verb))(operation);
		if (!entry.finish) bulkRequest(definition, verb, [entry.item], parent);
		const place = `${scope} ${parent.parentType ?? ''} ${parent.parentId ?? ''}`;
		const group = this.groups.get(place) ?? { client, parent, entries: [] };
		group.entries.push({ ...entry, key: itemIndex });
		this.groups.set(place, group);
	}

	private report(report: BulkReport): void {
		const failure = failureOf(report);
		if (failure && !this.goOn) throw this.failure(failure.error, failure.key);
		for (const [itemIndex, error] of [...report.refused, ...report.unknown]) this.fail(error, itemIndex);
		for (const itemIndex of report.notTried) this.fail(failure?.error, itemIndex);
		for (const [itemIndex, resource] of report.written) {
			this.results[itemIndex] = { json: this.output(itemIndex, resource), pairedItem: { item: itemIndex } };
		}
	}

	private output(itemIndex: number, resource: JsonApiResource | undefined) {
		if (this.verb === 'bulk-delete') return { deleted: true };
		const operation = { context: this.context, definition: this.definition, itemIndex } as OperationContext;
		return resource ? shape(operation, resource, new Map(), this.definition) : { written: true };
	}

	private failure(error: unknown, itemIndex: number) {
		return toNodeError(inTermsOfParameters(error, this.definition), { node: this.context.getNode(), itemIndex });
	}

	private fail(error: unknown, itemIndex: number): void {
		this.results[itemIndex] = failedItem(this.failure(error, itemIndex), itemIndex, 1)[0][0];
	}
}

function entryOf(verb: BulkVerb) {
	return async (operation: OperationContext): Promise<Omit<BulkEntry, 'key'>> => {
		const id = verb === 'bulk-create' ? undefined : targetId(operation);
		if (verb === 'bulk-delete') return { item: { id } };
		return { item: { id, values: await fieldValues(operation, verb === 'bulk-create' ? 'create' : 'update') } };
	};
}
