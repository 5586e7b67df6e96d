import { process } from './support/platform';
import { runScript } from './support/run-script';
import { showProgress } from './support/spinner';
import { chooseStages, type StageResult } from './support/stages';

/**
 * `npm test`, or `npm test -- unit nodes` for some stages. Every stage runs, whatever failed before it. The last line is
 * `N passed, N failed`, summed over all stages; a stage that is not a test runner counts as one test (the scan as two).
 */
async function main(): Promise<void> {
	const results: Array<StageResult & { name: string }> = [];
	for (const stage of chooseStages(process.argv.slice(2))) {
		const line = showProgress(stage.name);
		const started = Date.now();
		const result = await stage.run().catch((error: unknown) => ({ passed: 0, failed: 1, output: String(error) }));
		results.push({ ...result, name: stage.name });
		const text = `${stage.name}: ${total([result])} in ${Math.round((Date.now() - started) / 1000)} s`;
		if (result.failed === 0) line.done(text);
		else line.failed(text);
	}
	for (const { name, output } of results.filter(({ failed }) => failed > 0)) {
		process.stdout.write(`\n--- ${name}\n${output.trimEnd()}\n`);
	}
	process.stdout.write(`\n${results.map((result) => `${result.name.padEnd(12)} ${total([result])}`).join('\n')}\n`);
	process.stdout.write(`${total(results)}\n`);
	process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}

function total(results: StageResult[]): string {
	const sum = (key: 'passed' | 'failed') => results.reduce((count, result) => count + result[key], 0);
	return `${sum('passed')} passed, ${sum('failed')} failed`;
}

runScript(main);
