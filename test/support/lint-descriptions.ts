import { ESLint } from 'eslint';
import { process } from '../../scripts/support/platform';
import { NODES } from './node-classes';

/**
 * n8n's linter only sees object literals, and the parameters here are built. So the built descriptions are written out
 * as the literals they stand for and given to the same linter. Prints the findings as JSON; those about a description
 * that is wrong on purpose show that the linter really looked.
 */
async function main(): Promise<void> {
	const eslint = new ESLint();
	const findings: string[] = [];
	for (const [name, node] of NODES) findings.push(...(await lint(eslint, name, node.description)));
	const [name, node] = NODES[0];
	const wrong = { displayName: 'limit', name: 'limit', type: 'number', default: 1000, description: 'the limit.' };
	const canary = await lint(eslint, name, { ...node.description, properties: [wrong] });
	process.stdout.write(JSON.stringify({ findings, canary }));
}

async function lint(eslint: ESLint, name: string, description: object): Promise<string[]> {
	const text = classText(name, description as Record<string, unknown>);
	const [result] = await eslint.lintText(text, { filePath: `nodes/${name}/${name}.node.ts` });
	const lines = text.split('\n');
	return result.messages
		.filter(({ severity }) => severity === 2)
		.map(({ ruleId, message, line }) => `${name}: ${ruleId}: ${message} (${lines[line - 1]?.trim() ?? ''})`);
}

function classText(name: string, description: Record<string, unknown>): string {
	const { inputs } = description;
	const rest = Object.entries(description).filter(([key]) => !['inputs', 'outputs', 'webhooks'].includes(key));
	return [
		"import { type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';",
		`export class ${name} implements INodeType {`,
		'\tdescription: INodeTypeDescription = {',
		`\t\tinputs: [${Array.isArray(inputs) && inputs.length > 0 ? 'NodeConnectionTypes.Main' : ''}],`,
		'\t\toutputs: [NodeConnectionTypes.Main],',
		...rest.map(([key, value]) => `\t\t${key}: ${literal(value)},`),
		'\t};',
		'}',
		'',
	].join('\n');
}

function literal(value: unknown, indent = '\t\t\t'): string {
	if (Array.isArray(value)) {
		if (value.length === 0) return '[]';
		return `[\n${value.map((item) => `${indent}${literal(item, `${indent}\t`)},`).join('\n')}\n${indent}]`;
	}
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	if (entries.length === 0) return '{}';
	const key = (text: string) => (/^[A-Za-z_]\w*$/.test(text) ? text : JSON.stringify(text));
	const inside = entries.map(([name, inner]) => `${indent}${key(name)}: ${literal(inner, `${indent}\t`)},`);
	return `{\n${inside.join('\n')}\n${indent}}`;
}

void main();
