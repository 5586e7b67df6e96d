import { DEFINED_NODES } from '../support/fault-matrix/it-glue';
import { PSA_NODES } from '../support/fault-matrix/psa';
import { SERVICE_DESK_NODES } from '../support/fault-matrix/service-desk';
import { NODES } from '../support/node-classes';

test('every node is in the fault matrix, but the triggers', () => {
	const covered = [...DEFINED_NODES.map(([node]) => node), ...PSA_NODES, ...SERVICE_DESK_NODES];
	const others = NODES.filter(([node]) => !covered.includes(node));
	expect(others.filter(([, { description }]) => !description.group.includes('trigger')).map(([node]) => node)).toEqual([]);
});
