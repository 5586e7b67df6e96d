import { type Observed, OBSERVED_FILE, RELIABILITY_FILE, reliabilityText } from './generate/reliability-table';
import { fs, path, process } from './support/platform';
import { PROJECT, readJson } from './support/project';
import { runOrThrow } from './support/run';
import { runScript } from './support/run-script';
import { removeTemporaryFolder, temporaryFolder } from './support/temporary-folders';

const ALL = ['itglue-reading', 'itglue-writing', 'psa', 'service-desk', 'triggers', 'long'];

/**
 * Runs the fault matrix, or the parts of it that are named, and writes what came of it and the table in the documentation;
 * the tests hold all three together.
 */
async function main(): Promise<void> {
	const folder = temporaryFolder('reliability');
	try {
		const jest = path.join(PROJECT, 'node_modules', '.bin', 'jest');
		const named = process.argv.slice(2);
		const chosen = named.length > 0 ? named : ALL;
		const matrix = ['--selectProjects', 'nodes', '--testPathPatterns', `fault-matrix-(${chosen.join('|')})`];
		await runOrThrow(jest, matrix, { cwd: PROJECT, env: { RELIABILITY_OBSERVATIONS: folder } });
		const others = named.length > 0 ? readJson<Observed>(path.join(PROJECT, OBSERVED_FILE)) : {};
		const parts = fs.readdirSync(folder).sort().map((file) => readJson<Observed>(path.join(folder, file)));
		write(OBSERVED_FILE, `${JSON.stringify(Object.assign({}, others, ...parts), null, '\t')}\n`);
		write(RELIABILITY_FILE, reliabilityText());
		process.stdout.write(`${OBSERVED_FILE} and ${RELIABILITY_FILE} are current.\n`);
	} finally {
		removeTemporaryFolder(folder);
	}
}

function write(file: string, text: string): void {
	fs.writeFileSync(path.join(PROJECT, file), text);
}

runScript(main);
