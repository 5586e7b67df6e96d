import { readCorpus } from './bench/corpus';
import { decisionsOf, readResolutions, scoreDecisions, type WriteBackFigures } from './bench/writeback';
import { fs, parseArgs, process } from './support/platform';

const USAGE =
	'Usage: npm run bench:writeback -- --corpus <file> --resolutions <file> [--decisions <out.json>] [--json] [--misses]\n';

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

function report({ count, decision, byAction, target, linkRecall, linkPrecision }: WriteBackFigures): string {
	const actions = Object.entries(byAction)
		.map(([action, { right, all }]) => `${action} ${right}/${all}`)
		.join(', ');
	return [
		`resolutions         ${count}`,
		`decision accuracy   ${share(decision)}   (${actions})`,
		`target of updates   ${share(target)}`,
		`link recall         ${share(linkRecall)}`,
		`link precision      ${share(linkPrecision)}`,
		'',
	].join('\n');
}

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			corpus: { type: 'string' },
			resolutions: { type: 'string' },
			decisions: { type: 'string' },
			json: { type: 'boolean', default: false },
			misses: { type: 'boolean', default: false },
		},
	});
	if (values.corpus === undefined || values.resolutions === undefined) {
		process.stderr.write(USAGE);
		return 2;
	}
	const corpus = readCorpus(values.corpus, fs.readFileSync(values.corpus, 'utf8'));
	const { tickets, expected } = readResolutions(fs.readFileSync(values.resolutions, 'utf8'));
	const decisions = await decisionsOf(corpus, tickets);
	if (values.decisions !== undefined) fs.writeFileSync(values.decisions, `${JSON.stringify(decisions, null, '\t')}\n`);
	const { figures, misses } = scoreDecisions(decisions, expected);
	process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : report(figures));
	if (values.misses) process.stdout.write(misses.map((miss) => `${miss}\n`).join(''));
	return 0;
}

void main().then((code) => {
	process.exitCode = code;
});
