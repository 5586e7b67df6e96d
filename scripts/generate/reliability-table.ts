import { fs, path } from '../support/platform';
import { PROJECT, readJson } from '../support/project';

/** What came of every fault, as the fault matrix observed it. */
export const OBSERVED_FILE = 'docs/reliability.json';

/** All operations that the same came of. */
export interface ObservedRow {
	/** How often the request that was hit was sent. */
	sent: number;
	/** The error's message, without what differs by record; empty where it went on. */
	reads: string;
	/** Whether the error says to look whether the change was made. */
	saysUnknown: boolean;
	/** Of a trigger: what happened started no execution before the next poll. */
	isLate?: boolean;
	/** How many. */
	operations: number;
	/** Their names, where they are few and others differ. */
	named?: string[];
	/** Operations that made something twice. */
	writtenTwice: number;
	/** Secrets that showed in outputs, errors, stacks or the log. */
	secrets: number;
}

/** What was observed of one kind of operation. */
export interface KindObserved {
	operations: string[];
	/** Operations that ask no service. */
	silent: string[];
	/** By the fault's name. */
	faults: Record<string, ObservedRow[]>;
}

/** By kind. */
export type Observed = Record<string, KindObserved>;

export const RELIABILITY_FILE = 'docs/reliability.md';

const BEGIN = '<!-- Written by `npm run generate:reliability` -->';
const END = '<!-- End of the table -->';

/** The documentation with the table of what was observed in its place. */
export function reliabilityText(): string {
	const document = fs.readFileSync(path.join(PROJECT, RELIABILITY_FILE), 'utf8');
	const [before, rest = ''] = document.split(BEGIN);
	const [, after] = rest.split(END);
	if (after === undefined) throw new Error(`${RELIABILITY_FILE} has no place for the table`);
	return `${before}${BEGIN}\n\n${tables(readJson<Observed>(path.join(PROJECT, OBSERVED_FILE)))}\n\n${END}${after}`;
}

const MOST_NAMED = 5;

const HEAD = ['What goes wrong', 'Request', 'Operations', 'Sent', 'What comes of it, and the error as the user reads it', 'Written twice', 'Secrets shown'];

function tables(observed: Observed): string {
	const kinds = Object.entries(observed);
	const covered = kinds.map(([kind, { operations }]) => `${kind}: ${operations.length}`).join('; ');
	const faults = [...new Set(kinds.flatMap(([, { faults: known }]) => Object.keys(known)))];
	const rows = faults.flatMap((fault) => rowsOf(fault, kinds));
	return [`Operations run: ${covered}.`, '', ...[HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

/** Kinds of operation that the same came of share a row. */
function rowsOf(fault: string, kinds: Array<[string, KindObserved]>): string[][] {
	const rows = new Map<string, { row: ObservedRow; where: string[]; total: ObservedRow[] }>();
	for (const [kind, { faults }] of kinds) {
		for (const row of faults[fault] ?? []) {
			const text = whatCame(row);
			const key = `${row.sent} ${text}`;
			const known = rows.get(key) ?? { row, where: [], total: [] };
			known.where.push(row.named ? `${kind} (${namesOf(row.named)})` : kind);
			known.total.push(row);
			rows.set(key, known);
		}
	}
	return [...rows.values()].map(({ row, where, total }) => {
		const sum = (name: 'operations' | 'writtenTwice' | 'secrets') => total.reduce((all, each) => all + each[name], 0);
		return [fault, where.join('; '), String(sum('operations')), `${row.sent}×`, whatCame(row), String(sum('writtenTwice')), String(sum('secrets'))];
	});
}

function whatCame({ reads, saysUnknown, isLate }: ObservedRow): string {
	const late = isLate ? 'the next poll gives it' : '';
	if (reads === '') return late || 'goes on';
	return `“${reads}”${late && `; ${late}`}${saysUnknown ? ', and to look whether the change was made' : ''}`;
}

/** The operations, or where they are many the nodes they are of. */
function namesOf(named: string[]): string {
	const names = named.map(named.length > MOST_NAMED ? (name) => name.replace(/ .*/, '').replace(/^ItGlue/, '') : shortName);
	return [...new Set(names)].join(', ');
}

/** "ItGlueDocument document getAll" → "document getAll". */
function shortName(operation: string): string {
	return operation.replace(/^ItGlue\w+ (?=\w+ \w)/, '').replace(/^ItGlue(?=\w)/, '');
}
