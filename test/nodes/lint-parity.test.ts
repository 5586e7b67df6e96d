import type { INodeProperties, INodePropertyOptions, INodeType } from 'n8n-workflow';
import { childProcess, process } from '../../scripts/support/platform';
import { toolVariant } from '../support/engine';
import { NODES } from '../support/node-classes';
import { choices, everyParameter, optionValues, visible } from '../support/surface';

/** Findings that are right about the letter of a rule and wrong about the parameter. */
const ACCEPTED = [
	// Filters by the ids of password categories: no secret, and masking them would hide what is typed.
	/^ItGluePassword: n8n-nodes-base\/node-param-type-options-password-missing: /,
];

/** What a person sets up and no agent chooses: what cannot be undone, what is much at once, secrets, and files. */
const FOR_PEOPLE = new RegExp(
	' (?:delete|bulkCreate|bulkUpdate|bulkDelete|download|waitUntilReady)$|' +
		'^(?:password getValue|attachment create|documentImage create)$',
);

describe('n8n’s linter over the built descriptions', () => {
	const script = require.resolve('../support/lint-descriptions.ts');
	const tsx = require.resolve('tsx/cli');
	// The plugin reads file names in another way where NODE_ENV says that its own tests run.
	const env = { ...process.env, NODE_ENV: '' };
	const { stdout, stderr } = childProcess.spawnSync(process.execPath, [tsx, script], { encoding: 'utf8', env });

	it('finds nothing in any node of the package', () => {
		expect(stdout === '' ? stderr : '').toBe('');
		const { findings } = JSON.parse(stdout) as { findings: string[] };
		expect(findings.filter((finding) => !ACCEPTED.some((accepted) => accepted.test(finding)))).toEqual([]);
	});

	it('would find what is wrong', () => {
		const { canary } = JSON.parse(stdout) as { canary: string[] };
		expect(canary.join('\n')).toMatch(/node-param-display-name-miscased[^]*node-param-/);
	});
});

describe.each(NODES)('%s', (_, type) => {
	const { description } = type;
	const parameters = everyParameter(description.properties);

	it('shows parameters by conditions that can come true', () => {
		const top = new Map<string, Set<unknown>>();
		for (const property of description.properties) {
			const values = property.type === 'boolean' ? [true, false] : optionValues(property);
			top.set(property.name, new Set([...(top.get(property.name) ?? []), ...values]));
		}
		const impossible = description.properties.flatMap(({ name, displayOptions = {} }) =>
			[displayOptions.show, displayOptions.hide].flatMap((conditions) =>
				Object.entries(conditions ?? {})
					.filter(([key]) => !key.startsWith('@'))
					.filter(([key, wanted]) => {
						const known = top.get(key.replace(/^\//, ''));
						return !known || !(wanted ?? []).every((value) => typeof value === 'object' || known.has(value));
					})
					.map(([key]) => `${name} by ${key}`),
			),
		);
		expect(impossible).toEqual([]);
	});

	it('has one parameter of a name at a time, in every resource and operation', () => {
		for (const variant of [type, toolVariant(type)]) {
			const twice = choices(variant).flatMap((chosen) => {
				const names = visible(variant, chosen).map(({ name }) => name);
				return names
					.filter((name, index) => names.indexOf(name) !== index)
					.map((name) => `${JSON.stringify(chosen)} ${name}`);
			});
			expect(twice).toEqual([]);
		}
	});

	it('hides from agents what is marked so, and nothing else', () => {
		const operations = (variant: INodeType) =>
			choices(variant).map(({ resource, operation }) => `${String(resource)} ${String(operation)}`);
		const hidden = operations(type).filter((operation) => !operations(toolVariant(type)).includes(operation));
		const forPeople = choices(type)
			.map(({ resource, operation }) => `${String(resource)} ${String(operation)}`)
			.filter((operation) => FOR_PEOPLE.test(operation));
		expect(hidden).toEqual(forPeople);
	});

	it('shows every parameter in some resource and operation', () => {
		const shown = new Set(choices(type).flatMap((chosen) => visible(type, chosen)));
		const dependent = (property: INodeProperties) =>
			Object.keys(property.displayOptions?.show ?? {}).some((key) => !['resource', 'operation'].includes(key));
		const hidden = description.properties.filter((property) => !shown.has(property) && !dependent(property));
		expect(hidden.map(({ name }) => name)).toEqual([]);
	});

	it('has the search method behind every list to choose from', () => {
		const methods = Object.keys(type.methods?.listSearch ?? {});
		const wanted = parameters.flatMap(({ modes = [] }) =>
			modes.flatMap(({ typeOptions }) => typeOptions?.searchListMethod ?? []),
		);
		expect(wanted.filter((method) => !methods.includes(method))).toEqual([]);
	});

	it('gives every operation an action of its own to choose by', () => {
		const actions = description.properties
			.filter(({ name, displayOptions }) => name === 'operation' && !displayOptions?.show?.['@tool'])
			.flatMap(({ options = [] }) => options.map((option) => (option as INodePropertyOptions).action));
		expect(actions.filter((action) => !action)).toEqual([]);
		expect(new Set(actions).size).toBe(actions.length);
	});

	it('has valid patterns, and one group in those that extract', () => {
		const groups = parameters
			.flatMap(({ modes = [] }) => modes.flatMap(({ extractValue }) => extractValue ?? []))
			.map((extract) => new RegExp(`${(extract as { regex: string }).regex}|`).exec('')!.length - 1);
		expect(groups.filter((count) => count !== 1)).toEqual([]);
	});

	it('is not named like the tool variant n8n makes of it', () => {
		expect(description.name).not.toMatch(/Tool$/);
	});
});
