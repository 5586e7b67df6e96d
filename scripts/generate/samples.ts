import type { IDataObject, INodeType } from 'n8n-workflow';
import type { AttributeDefinition, ResourceDefinition } from '../../src/itglue/definition';
import { fieldName } from '../../src/itglue/naming';
import type { EngineError } from '../../test/support/engine';
import { NODES } from '../../test/support/node-classes';
import { definedSamples } from './itglue-samples';
import { otherSamples } from './other-samples';
import { completed, type Schema, schemaOf, widened } from './schema';

/** What one operation of a node put out. */
export interface Sample {
	node: string;
	resource?: string;
	operation?: string;
	json: IDataObject[];
	error?: EngineError;
	/** Of the resource, where there is one. */
	definition?: ResourceDefinition;
}

/** Objects whose fields are each account's own. */
const OPEN = ['traits'];

/** Text of every output schema, by path within the project; where n8n looks for it says its output-schema-resolver. */
export async function schemaFiles(): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const [node, type] of NODES) {
		if (type.description.group.includes('trigger')) continue;
		for (const sample of await samplesOf(node, type)) files.set(pathOf(sample, type), textOf(sample));
	}
	return files;
}

/** Every operation of a node run once. @throws Error where one puts nothing out */
async function samplesOf(node: string, type: INodeType): Promise<Sample[]> {
	const other = otherSamples[node] as (typeof otherSamples)[string] | undefined;
	const samples = other ? await other(node, type) : await definedSamples(node, type);
	const missing = samples.filter(({ error, json }) => error || json.length === 0);
	if (missing.length === 0) return samples;
	const reasons = missing.map(({ resource = '', operation = '', error }) => {
		const reason = error ? `${error.message} ${error.description ?? ''}` : 'it put out nothing';
		return `${node} ${resource} ${operation}: ${reason}`;
	});
	throw new Error(`There are no samples of\n${reasons.join('\n')}`);
}

function pathOf({ node, resource, operation }: Sample, { description }: INodeType): string {
	const version = `v${String(description.version).split('.').concat('0', '0').slice(0, 3).join('.')}`;
	return `${['nodes', node, '__schema__', version, resource, operation].filter(Boolean).join('/')}.json`;
}

function textOf({ json, definition }: Sample): string {
	const known = new Map((definition?.attributes ?? []).map((attribute) => [fieldName(attribute.name), typeOf(attribute)]));
	const schema = completed(definition ? schemaOf(json) : widened(schemaOf(json)), known, OPEN);
	return `${JSON.stringify({ ...schema, version: 1 }, null, '\t')}\n`;
}

/** As the simplified output has it: ids are text. */
function typeOf({ type }: AttributeDefinition): Schema['type'] {
	switch (type) {
		case 'integer':
		case 'number':
		case 'boolean':
		case 'array':
		case 'object':
			return type;
		default:
			return 'string';
	}
}
