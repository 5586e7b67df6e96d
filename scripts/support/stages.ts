import { fs, path } from './platform';
import { buildPackage } from './package-install';
import { PROJECT, readJson } from './project';
import { npm, run } from './run';
import { scanPackage } from './scan';
import { removeTemporaryFolder, temporaryFolder } from './temporary-folders';

/** What a stage came to; `output` is shown where something failed. */
export interface StageResult {
	passed: number;
	failed: number;
	output: string;
}

export interface Stage {
	name: string;
	/** Stages whose result it uses, run before it also where they were not asked for. */
	needs?: string[];
	run(): Promise<StageResult>;
}

interface JestReport {
	numTotalTests: number;
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numRuntimeErrorTestSuites: number;
	success: boolean;
}

const single = (passed: boolean, output: string): StageResult => ({ passed: Number(passed), failed: Number(!passed), output });

function npmScript(name: string): Stage {
	return {
		name,
		run: async () => {
			const [command, first] = npm();
			const { code, output } = await run(command, [...first, 'run', '--silent', name], { cwd: PROJECT });
			return single(code === 0, output);
		},
	};
}

const build: Stage = {
	name: 'build',
	run: async () => {
		try {
			await buildPackage();
			return single(true, '');
		} catch (error) {
			return single(false, String(error));
		}
	},
};

const scan: Stage = {
	name: 'scan',
	needs: ['build'],
	run: async () => {
		const legs = await scanPackage();
		const failed = legs.filter((leg) => !leg.passed);
		return {
			passed: legs.length - failed.length,
			failed: failed.length,
			output: failed.map(({ leg, details }) => `${leg}: ${details}`).join('\n'),
		};
	},
};

function jest(project: string, options: { needs?: string[]; inBand?: boolean } = {}): Stage {
	return {
		name: project,
		needs: options.needs,
		run: async () => {
			const folder = temporaryFolder('test');
			const reportFile = path.join(folder, 'report.json');
			try {
				const args = ['jest', '--selectProjects', project, '--json', '--outputFile', reportFile, '--silent'];
				if (options.inBand) args.push('--runInBand');
				const { code, output } = await run(path.join(PROJECT, 'node_modules', '.bin', args[0]), args.slice(1), {
					cwd: PROJECT,
					env: { FORCE_COLOR: '0' },
				});
				return jestResult(fs.existsSync(reportFile) ? readJson<JestReport>(reportFile) : null, code, output);
			} finally {
				removeTemporaryFolder(folder);
			}
		},
	};
}

/** A file that does not load, a skipped test and a project without tests are failures too. */
export function jestResult(report: JestReport | null, code: number | null, output: string): StageResult {
	if (report === null) return { passed: 0, failed: 1, output };
	const { numPassedTests: passed, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, numTotalTests } = report;
	const counted = numFailedTests + numPendingTests + numRuntimeErrorTestSuites + Number(numTotalTests === 0);
	const failed = Math.max(counted, code === 0 && report.success ? 0 : 1);
	return { passed, failed, output: withoutReport(output) };
}

/** Jest prints the report on standard output too. */
function withoutReport(output: string): string {
	return output
		.split('\n')
		.filter((line) => !line.startsWith('{"num'))
		.join('\n');
}

/** Everything `npm test` runs, in order. */
export const STAGES: Stage[] = [
	npmScript('lint'),
	npmScript('typecheck'),
	build,
	scan,
	jest('unit'),
	jest('conformance'),
	jest('nodes'),
	jest('package', { needs: ['build'] }),
	jest('e2e', { needs: ['build'] }),
	jest('queue', { needs: ['build'], inBand: true }),
];

/** The stages of these names, and before them what they need, in order. Throws for a name there is none of. */
export function chooseStages(names: string[], stages: Stage[] = STAGES): Stage[] {
	if (names.length === 0) return stages;
	const wanted = new Set<string>();
	for (const name of names) {
		const stage = stages.find((candidate) => candidate.name === name);
		if (stage === undefined) {
			throw new Error(`There is no stage "${name}". Stages: ${stages.map((candidate) => candidate.name).join(', ')}`);
		}
		for (const needed of [...(stage.needs ?? []), name]) wanted.add(needed);
	}
	return stages.filter(({ name }) => wanted.has(name));
}
