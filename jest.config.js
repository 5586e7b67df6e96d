const { tmpdir } = require('node:os');
const { join } = require('node:path');

// n8n-core writes a settings file to the user folder; keep it out of the real one.
process.env.N8N_USER_FOLDER = join(tmpdir(), 'n8n-nodes-itglue-jest');

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
	...extra,
});

/** One project a kind of test; `npm test` runs them all, `npm run test:<name>` one. */
module.exports = {
	// A hung test ends; a slow machine is no mistake. Jest reads it here only.
	testTimeout: 60_000,
	projects: [
		project('unit'),
		project('nodes'),
		project('conformance'),
		project('package'),
		project('e2e', { setupFilesAfterEnv: ['<rootDir>/test/e2e/support/after-each.ts'] }),
		project('queue'),
	],
};
