import type { IExecuteFunctions, INodeType } from 'n8n-workflow';
import { runNode } from '../support/engine';

class Echo implements INodeType {
	description = {
		displayName: 'Echo',
		name: 'echo',
		group: ['transform' as const],
		version: 1,
		description: 'Echo',
		usableAsTool: true as const,
		defaults: { name: 'Echo' },
		inputs: ['main' as const],
		outputs: ['main' as const],
		properties: [
			{ displayName: 'Text', name: 'text', type: 'string' as const, default: '' },
			{
				displayName: 'Tool Only',
				name: 'toolOnly',
				type: 'string' as const,
				default: 'tool default',
				displayOptions: { show: { '@tool': [true] } },
			},
		],
	};

	async execute(this: IExecuteFunctions) {
		return [
			this.getInputData().map((_, index) => ({
				json: {
					text: this.getNodeParameter('text', index) as string,
					toolOnly: this.getNodeParameter('toolOnly', index, 'absent') as string,
				},
				pairedItem: { item: index },
			})),
		];
	}
}

describe('the engine harness', () => {
	it('runs a node over its items, expressions resolved per item', async () => {
		const result = await runNode({
			type: new Echo(),
			parameters: { text: '={{ $json.word }}' },
			input: [{ word: 'one' }, { word: 'two' }],
		});
		expect(result.error).toBeUndefined();
		expect(result.json).toEqual([
			{ text: 'one', toolOnly: 'absent' },
			{ text: 'two', toolOnly: 'absent' },
		]);
		expect(result.items.map((item) => item.pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});

	it('runs the tool variant with its own parameters', async () => {
		const result = await runNode({ type: new Echo(), parameters: { text: 'x' }, asTool: true });
		expect(result.json).toEqual([{ text: 'x', toolOnly: 'tool default' }]);
	});
});
