import { chooseStages, jestResult, STAGES, type Stage } from '../../../scripts/support/stages';

const names = (stages: Stage[]) => stages.map(({ name }) => name);

const report = (counts: Partial<Parameters<typeof jestResult>[0]> & object) => ({
	numTotalTests: 3,
	numPassedTests: 3,
	numFailedTests: 0,
	numPendingTests: 0,
	numRuntimeErrorTestSuites: 0,
	success: true,
	...counts,
});

describe('choosing stages', () => {
	it('runs everything where none is named', () => {
		expect(chooseStages([])).toBe(STAGES);
	});

	it('keeps the order and adds what a stage needs', () => {
		expect(names(chooseStages(['package', 'unit']))).toEqual(['build', 'unit', 'package']);
	});

	it('names the stages there are where one is misspelt', () => {
		expect(() => chooseStages(['units'])).toThrow(/no stage "units".*unit.*e2e/);
	});
});

describe('what a jest run came to', () => {
	it('counts tests', () => {
		expect(jestResult(report({}), 0, '')).toMatchObject({ passed: 3, failed: 0 });
		expect(jestResult(report({ numPassedTests: 2, numFailedTests: 1, success: false }), 1, '')).toMatchObject({
			passed: 2,
			failed: 1,
		});
	});

	it('fails where there is no test at all, or a test was skipped', () => {
		expect(jestResult(report({ numTotalTests: 0, numPassedTests: 0 }), 0, '').failed).toBe(1);
		expect(jestResult(report({ numPassedTests: 2, numPendingTests: 1 }), 0, '').failed).toBe(1);
	});

	it('fails where a file does not load, jest ends badly or leaves no report', () => {
		expect(jestResult(report({ numRuntimeErrorTestSuites: 1, success: false }), 1, '').failed).toBe(1);
		expect(jestResult(report({}), 1, '').failed).toBe(1);
		expect(jestResult(null, null, 'out of memory')).toEqual({ passed: 0, failed: 1, output: 'out of memory' });
	});
});
