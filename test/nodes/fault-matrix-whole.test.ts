import { type Observed, OBSERVED_FILE, RELIABILITY_FILE, reliabilityText } from '../../scripts/generate/reliability-table';
import { fs, path } from '../../scripts/support/platform';
import { PROJECT, readJson } from '../../scripts/support/project';
import { REFUSED } from '../support/fault-matrix/check';
import { DEFINED_NODES } from '../support/fault-matrix/it-glue';
import { ANSWER_FAULTS, LONG_FAULTS } from '../support/fault-matrix/faults';
import { PSA_NODES } from '../support/fault-matrix/psa';
import { SERVICE_DESK_NODES } from '../support/fault-matrix/service-desk';
import { TRIGGERS } from '../support/fault-matrix/triggers';
import { NODES } from '../support/node-classes';
import { choices } from '../support/surface';

test('every node is in the fault matrix', () => {
	const covered = [...DEFINED_NODES.map(([node]) => node), ...PSA_NODES, ...SERVICE_DESK_NODES, ...TRIGGERS];
	expect(NODES.map(([node]) => node).filter((node) => !covered.includes(node))).toEqual([]);
});

describe('the table in the documentation', () => {
	const kinds = Object.entries(readJson<Observed>(path.join(PROJECT, OBSERVED_FILE)));

	it('is what was observed', () => {
		expect(fs.readFileSync(path.join(PROJECT, RELIABILITY_FILE), 'utf8')).toBe(reliabilityText());
	});

	it('has every operation', () => {
		const known = new Set(kinds.flatMap(([, { operations, silent }]) => [...operations, ...silent]));
		const all = NODES.filter(([, { description }]) => !description.group.includes('trigger')).flatMap(([node, type]) =>
			choices(type).map(({ resource, operation }) => [node, resource, operation].filter(Boolean).join(' ')),
		);
		expect(all.filter((name) => !known.has(name))).toEqual([]);
	});

	it.each(kinds)('has every fault: %s', (kind, { faults }) => {
		const isLong = kind.startsWith('One of each node');
		const isTrigger = kind.startsWith('Triggers');
		const rows = [...(isLong ? [] : ANSWER_FAULTS), ...(isLong || isTrigger ? LONG_FAULTS : [])].map(({ name }) => name);
		// What writes for tickets reads first, so a refused connection is under reading.
		const isRefusedToo = !isLong && !isTrigger && !kind.startsWith('Ticket nodes, writing');
		expect(Object.keys(faults).sort()).toEqual([...(isRefusedToo ? [REFUSED] : []), ...rows].sort());
	});

	it('has nothing written twice and no secret shown', () => {
		const rows = kinds.flatMap(([, { faults }]) => Object.values(faults).flat());
		expect(rows.filter(({ writtenTwice, secrets }) => writtenTwice + secrets > 0)).toEqual([]);
	});
});
