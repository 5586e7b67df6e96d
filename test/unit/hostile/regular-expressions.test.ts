import { Linter } from 'eslint';
import { fs, path } from '../../../scripts/support/platform';
import { PROJECT } from '../../../scripts/support/project';

// Both declare their types for other ways of finding modules than ours.
const parser = jest.requireActual<Linter.Parser>('@typescript-eslint/parser');
const regexp = jest.requireActual<{ default?: object }>('eslint-plugin-regexp');

const RULES: Linter.Config = {
	files: ['**/*.ts'],
	languageOptions: { parser },
	plugins: { regexp: (regexp.default ?? regexp) as object },
	rules: {
		'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
		'regexp/no-super-linear-move': ['error', { report: 'potential' }],
	},
};

const sources = ['src', 'nodes', 'credentials'].flatMap((folder) =>
	fs
		.readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => path.join(folder, file)),
);

const superLinear = (code: string, file = 'pattern.ts') =>
	new Linter({ configType: 'flat' }).verify(code, RULES, file).map(({ line, message }) => `${file}:${line} ${message}`);

/** Every pattern of the package may meet a stranger's text, and none may take more than linear time over it. */
describe('the regular expressions of the package', () => {
	it('are told from those that backtrack or start over', () => {
		expect(superLinear('export const pattern = /(a+)+$/;')).not.toEqual([]);
		expect(superLinear('export const pattern = /x+$/;')).not.toEqual([]);
		expect(superLinear('export const pattern = /^x+$/;')).toEqual([]);
	});

	it('take at most linear time over any text', () => {
		expect(sources.length).toBeGreaterThan(100);
		expect(sources.flatMap((file) => superLinear(fs.readFileSync(path.join(PROJECT, file), 'utf8'), file))).toEqual([]);
	});
});
