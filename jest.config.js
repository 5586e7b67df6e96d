const transform = {
	'^.+\\.ts$': [
		'@swc/jest',
		{
			jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
			module: { type: 'commonjs' },
		},
	],
};

const project = (name, extra = {}) => ({
	displayName: name,
	testEnvironment: 'node',
	testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
	modulePathIgnorePatterns: ['<rootDir>/dist/'],
	transform,
	setupFiles: ['<rootDir>/test/support/user-folder.js'],
	...extra,
});

/** One project a kind of test; `npm test` runs them all, `npm run test:<name>` one. */
module.exports = {
	// A hung test ends; a slow machine is no mistake, and a test says only where it needs more. Jest reads it here only.
	testTimeout: 300_000,
	// Tests wait for servers as much as they compute.
	maxWorkers: '100%',
	projects: [
		project('unit'),
		project('nodes'),
		project('conformance'),
		project('package'),
		project('e2e', { setupFilesAfterEnv: ['<rootDir>/test/e2e/support/after-each.ts'] }),
		project('queue'),
	],
};
