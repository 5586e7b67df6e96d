import { type KindObserved, type Observed, OBSERVED_FILE, type ObservedRow } from '../../../scripts/generate/reliability-table';
import { fs, path, process } from '../../../scripts/support/platform';
import { PROJECT, readJson } from '../../../scripts/support/project';
import { type Matrix, REFUSED, type Seen } from './check';
import { ANSWER_FAULTS, LONG_FAULTS } from './faults';

/** Where `npm run generate:reliability` has the tests put what came of each fault. */
export const OBSERVATIONS_FOLDER = 'RELIABILITY_OBSERVATIONS';

/**
 * Compares what came of every fault with what the documentation's table is made of; while that is generated, hands it over
 * instead.
 * @param kinds the runs by their kind in the table
 */
export function expectDocumented(kinds: Record<string, Pick<Matrix, 'seen' | 'silent'>>): void {
	const now = Object.fromEntries(Object.entries(kinds).map(([kind, matrix]) => [kind, observedIn(matrix)]));
	const folder = process.env[OBSERVATIONS_FOLDER];
	if (folder === undefined) {
		const documented = readJson<Observed>(path.join(PROJECT, OBSERVED_FILE));
		expect(now).toEqual(Object.fromEntries(Object.keys(now).map((kind) => [kind, documented[kind]])));
		return;
	}
	fs.writeFileSync(path.join(folder, `${Object.keys(now)[0]}.json`), JSON.stringify(now));
}

/** In the order of the table. */
export const FAULTS = [REFUSED, ...[...ANSWER_FAULTS, ...LONG_FAULTS].map(({ name }) => name)];

function observedIn({ seen, silent }: Pick<Matrix, 'seen' | 'silent'>): KindObserved {
	const faults = FAULTS.filter((name) => seen.some(({ fault }) => fault === name));
	return {
		operations: [...new Set(seen.map(({ operation }) => operation))].sort(),
		silent: [...new Set(silent)].sort(),
		faults: Object.fromEntries(faults.map((fault) => [fault, rowsOf(seen.filter((run) => run.fault === fault))])),
	};
}

/** One row for all operations that the same came of, the most common first. */
function rowsOf(runs: Seen[]): ObservedRow[] {
	const groups = new Map<string, Seen[]>();
	for (const run of runs) {
		const key = JSON.stringify([run.sent, template(run.reads), run.saysUnknown, run.isLate]);
		groups.set(key, [...(groups.get(key) ?? []), run]);
	}
	const ordered = [...groups].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
	return ordered.map(([, group]) => ({
		sent: group[0].sent,
		reads: template(group[0].reads),
		saysUnknown: group[0].saysUnknown,
		...(group[0].isLate && { isLate: true }),
		operations: group.length,
		...(groups.size > 1 && group.length <= MOST_NAMED && { named: group.map(({ operation }) => operation).sort() }),
		writtenTwice: group.filter(({ writtenTwice }) => writtenTwice).length,
		secrets: group.reduce((sum, { secrets }) => sum + secrets, 0),
	}));
}

/** What the message says of any record: its first sentence, without names, ids and paths, and the service's own words. */
function template(message: string): string {
	return message
		.replace(/(ConnectWise|Autotask) PSA|Autotask|HaloPSA/g, 'the PSA')
		.replace(/127\.0\.0\.1:\d+/, '…')
		.replace(/ \/[\w/.-]+/g, ' /…')
		.replace(/Could not [^:]*:/, 'Could not …:')
		.replace(/: Refused: .*/s, ': …')
		.replace(/An (?:unexpected )?error (?:has )?occurred.*/s, '…')
		.replace(/^(IT Glue [^:]*): (?!the change).*$/s, '$1')
		.replace(/(?<!etc)\. .*$/s, '')
		.replace(/\.$/, '')
		.replace(/^./, (letter) => letter.toUpperCase());
}

/** So many operations of a row are named, where there are others. */
const MOST_NAMED = 12;
