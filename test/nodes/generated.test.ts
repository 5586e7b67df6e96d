import { generatedFiles, presentSchemas } from '../../scripts/generate/files';
import { fs, path } from '../../scripts/support/platform';
import { PROJECT } from '../../scripts/support/project';
import { choices } from '../support/surface';
import { NODES } from '../support/node-classes';

let files: Map<string, string>;

beforeAll(async () => {
	files = await generatedFiles();
});

function inCheckout(file: string): string | undefined {
	const full = path.join(PROJECT, file);
	return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
}

describe('what `npm run generate` writes', () => {
	it('is current', () => {
		expect([...files.keys()].filter((file) => inCheckout(file) !== files.get(file))).toEqual([]);
		expect(presentSchemas().filter((file) => !files.has(file))).toEqual([]);
	});

	it('has the output of every operation, where n8n looks for it', () => {
		const expected = NODES.filter(([, { description }]) => !description.group.includes('trigger')).flatMap(([node, type]) =>
			choices(type).map(({ resource, operation }) => {
				const parts = ['nodes', node, '__schema__', 'v1.0.0', resource, operation].filter(Boolean);
				return `${parts.join('/')}.json`;
			}),
		);
		expect([...files.keys()].filter((file) => file.includes('__schema__')).sort()).toEqual(expected.sort());
		for (const file of expected) {
			const { type, properties } = JSON.parse(files.get(file)!) as { type: string; properties: object };
			expect(type).toBe('object');
			expect(Object.keys(properties).length).toBeGreaterThan(0);
		}
	});

	it('gives no secret a place in an output but in the operation for it', () => {
		const withPassword = [...files].filter(([file, text]) => file.includes('__schema__') && /"(password|otpSecret)"/.test(text));
		expect(withPassword.map(([file]) => file)).toEqual(['nodes/ItGluePassword/__schema__/v1.0.0/password/getValue.json']);
	});
});
